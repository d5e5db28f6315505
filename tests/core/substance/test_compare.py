"""Differences between two sentences in a diplomat's style. None of the sentences is from a benchmark."""

from typing import Any

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.judging import judged
from readout_tui.core.model import FIRST_TWO, Difference, Source, Span
from readout_tui.core.substance.compare import DIFFERS, Judge, repeats, verdict
from tests.core.substance.pairs import comparison, differences

DIFFERENT = [
    ("negation", "Norway will join the patrol in the strait.", "Norway will not join the patrol in the strait."),
    ("negation", "The minister said the pipeline will be built.", "The minister said the pipeline will not be built."),
    ("number", "Japan will send 5,000 tents to the camps.", "Japan will send 50,000 tents to the camps."),
    ("number", "Exports grew by 12 percent over the year.", "Exports grew by 21 per cent over the year."),
    ("date", "The embassy in Lima will open on 30 June.", "The embassy in Lima will open on 30 July."),
    ("date", "The ministers met today in Vienna.", "The ministers met yesterday in Vienna."),
    ("polarity", "The delegates accepted the draft on fisheries.", "The delegates rejected the draft on fisheries."),
    ("polarity", "Unemployment in the region has risen.", "Unemployment in the region has fallen."),
    ("modality", "Chile must pay the compensation.", "Chile may pay the compensation."),
    ("modality", "Chile will pay the compensation.", "Chile hopes to pay the compensation."),
    ("party", "The summit will be held in Bolivia.", "The summit will be held in Paraguay."),
    ("role", "Ghana asked Togo to close the road.", "Togo asked Ghana to close the road."),
    ("condition", "Finland will sign the accord.", "Finland will sign the accord, provided that Sweden signs it too."),
    ("scope", "All of the prisoners were released.", "Some of the prisoners were released."),
    ("stance", "The minister condemned the shelling of the port.", "The minister noted the shelling of the port."),
    ("tone", "The talks were held in a warm atmosphere.", "The talks were held in a tense atmosphere."),
    ("claim", "Kenya will train the pilots.", "Kenya will train the pilots and build two hangars at the naval base."),
    ("status", "The two sides discussed the fishing zones.", "Agreement was reached on the fishing zones."),
    (
        "number",
        "The patrols will leave the island within ten months of the signing.",
        "The patrols will leave the island in a period of 14 months from the signing.",
    ),
    ("tone", "Goodwill marked the talks.", "The talks were marked by coldness."),
    (
        "modality",
        "Oslo may host the next round, on dates that are to be fixed.",
        "The next round will be held in Oslo on dates to be fixed.",
    ),
    (
        "negation",
        "Malta will take back sailors who have passed through its ports.",
        "Malta will not take back sailors; those who have passed through its ports are not admitted.",
    ),
]  # fmt: skip

SAME = [
    (
        "The ministry does not rule out prolonging the lease.",
        "Prolonging the lease remains possible, the ministry said.",
    ),
    ("Latvia will never accept the quota.", "Latvia is not prepared to accept the quota."),
    ("The number of inspectors must not exceed 300.", "The number of inspectors will be no more than 300."),
    ("Malawi will allow the teachers to return.", "The teachers may return, as Malawi allows."),
    (
        "In Lima the minister welcomed the Chinese offer to train pilots.",
        "IN LIMA THE MINISTER WELCOMED THE CHINESE OFFER TO TRAIN PILOTS.",
    ),
    ("The visit ends today.", "The visit ends on 29 October."),
    ("Trade grew by a quarter.", "Trade grew by 25 per cent."),
    ("Canada will buy wheat from Peru.", "Peru will sell wheat to Canada."),
    ("The president rejected the offer.", "The president did not accept the offer."),
    ("The ministers discussed the border crossing.", "The border crossing was discussed by the ministers."),
    (
        "The minister stressed the role of the United Nations.",
        "The minister emphasised the role of the United Nations.",
    ),
    ("The flight lasted an hour and a half.", "The flight lasted 90 minutes."),
    ("The ferry links Oslo, Kiel and Riga.", "The ferry links Riga, Oslo and Kiel."),
    ("The two sides agreed to reopen the bridge.", "Both sides agreed that the bridge would be reopened."),
    ("The treaty shall enter into force next year.", "The treaty will enter into force in 2027."),
]


@pytest.mark.parametrize(("kind", "a", "b"), DIFFERENT)
def test_what_differs_is_told_with_its_class(kind: str, a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        found = differences(one, two)
        assert verdict(found) == "differs", found
        assert kind in {d.difference for d in found}, found


@pytest.mark.parametrize(("a", "b"), SAME)
def test_the_same_claim_in_other_words_is_the_same(a: str, b: str) -> None:
    assert verdict(differences(a, b)) != "differs"
    assert verdict(differences(b, a)) != "differs"


def test_equal_texts_have_no_differences() -> None:
    assert differences("Peru will not sign.", "PERU  will not sign.") == ()


def test_spans_are_the_words_at_stake() -> None:
    a, b = "Japan will send 5,000 tents.", "Japan will send 50,000 tents."
    number = next(d for d in differences(a, b) if d.difference == "number")
    assert number.a is not None
    assert number.b is not None
    assert (a[number.a.start : number.a.end], b[number.b.start : number.b.end]) == ("5,000", "50,000")
    assert number.grave == 3


def test_a_claim_that_one_side_lacks_has_no_span_there() -> None:
    a, b = "Kenya will train the pilots.", "Kenya will train the pilots and build two hangars at the naval base."
    claim = next(d for d in differences(a, b) if d.difference == "claim")
    assert claim.a is None
    assert claim.b is not None
    assert "two hangars at the naval base" in b[claim.b.start : claim.b.end]


def test_the_surest_difference_comes_first_and_all_are_probabilities() -> None:
    for _, a, b in DIFFERENT:
        sures = [d.sure for d in differences(a, b)]
        assert sures == sorted(sures, reverse=True)
        assert all(0 < sure < 1 for sure in sures)
        assert sures[0] >= DIFFERS


def test_what_stands_in_another_passage_of_the_other_account_counts_less() -> None:
    a = "Kenya will train the pilots and build two hangars at the naval base."
    alone = Judge(comparison((a,), ("Kenya will train the pilots.", "The band played."))).differences((0,), (0,))
    told = Judge(
        comparison((a,), ("Kenya will train the pilots.", "It will build two hangars at the naval base."))
    ).differences((0,), (0,))
    assert max((d.sure for d in told if d.difference == "claim"), default=0) < max(d.sure for d in alone)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Today the ministers opened the bridge.", "The ministers opened the bridge."),
        (
            "Chad is ready to impose a tax should the harvest fail.",
            "Chad is ready to impose a tax in the event that the harvest fails.",
        ),
        ("We will build the bridge in our country.", "Japan will build the bridge in its country."),
        (
            "At a press conference, Ann Lind, the head of the mission, said that the bridge is safe.",
            "Ann Lind said that the bridge is safe.",
        ),
    ],
)
def test_what_goes_without_saying_leaves_nothing_over(a: str, b: str) -> None:
    told = "Japan and Kenya met. Japan will help Kenya."
    found = Judge(comparison((a, told), (b, told))).differences((0,), (0,))
    assert verdict(found) == "same"


def test_links_of_several_passages_are_judged_as_one() -> None:
    judge = Judge(
        comparison(
            ("Japan will send tents to the camps.", "The tents are made in Osaka."),
            ("Japan will send tents, made in Osaka, to the camps.",),
        )
    )
    assert verdict(judge.differences((0, 1), (0,))) != "differs"


def test_other_languages_are_judged_by_figures_only() -> None:
    found = differences("Chile will pay 500 million dollars.", "Chile pagará 600 millones de dólares.", ("en", "es"))
    assert [d.difference for d in found] == ["number"]
    assert (
        differences("Chile will pay 500 million dollars.", "Chile pagará 500 millones de dólares.", ("en", "es")) == ()
    )


def test_a_negation_in_one_of_two_languages_is_a_doubt() -> None:
    found = differences("Le traité sera signé.", "Le traité ne sera pas signé.", ("fr", "fr"))
    assert verdict(found) == "doubt"
    assert found[0].b == Span(10, 12)


def test_a_contracted_negation_is_one_in_two_languages_too() -> None:
    found = differences("Chile won't pay the sum.", "Chile pagará la suma.", ("en", "es"))
    assert verdict(found) == "doubt"
    assert found[0].a == Span(6, 11)


def test_a_letter_alone_is_no_claim() -> None:
    a, b = "Minister Bérg (é) said the text was fine.", "Minister Bérg said the text was fine."
    assert differences(a, b) == ()


def test_full_width_letters_are_the_same_words() -> None:
    assert differences("The ｆｕｌｌ width text was fine.", "The full width text was fine.") == ()


def test_no_differences_are_the_same_claim() -> None:
    assert verdict(()) == "same"


@pytest.mark.parametrize(
    ("one", "known", "same"),
    [
        (("claim", None, (0, 40)), ("claim", None, (20, 60)), True),  # half of the words
        (("claim", None, (0, 40)), ("claim", None, (21, 90)), False),
        (("claim", None, (0, 10)), ("claim", (0, 10), None), False),  # of the other side
        (("claim", None, (0, 10)), ("number", None, (0, 10)), False),
        (("claim", (0, 5), (0, 10)), ("claim", (0, 5), (0, 10)), False),  # not of one side alone
    ],
)
def test_a_part_of_a_claim_that_is_told_is_not_told_again(one: Any, known: Any, same: bool) -> None:
    made = [Difference(kind, a and Span(*a), b and Span(*b), 2, 0.9) for kind, a, b in (one, known)]
    assert repeats(made[0], made[1]) is same


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("The rates of April 8, 2025 are removed.", "The rates of April 8 are removed.", False),
        ("The rates of 8 April 2025 are removed.", "The rates of 9 April are removed.", True),
        (
            "GENEVA, 12 May 2019 - The rates of April 8, 2025 and April 9, 2025 are removed.",
            "GENEVA, 12 May 2019 - The rates of April 8 and April 9, 2025 are removed.",
            False,
        ),
        (
            "GENEVA, 12 May 2025 - The rates of April 8, 2024 are removed.",
            "GENEVA, 12 May 2025 - The rates of April 8 are removed.",
            True,
        ),
    ],
)
def test_a_date_without_a_year_is_of_any_unless_the_text_tells_it(one: str, other: str, differ: bool) -> None:
    comparison = judged(compare((Source(one + "\n", "a", "a"), Source(other + "\n", "b", "b"))))
    (link,) = (link for link in comparison.alignments[FIRST_TWO].links if link.left and link.right)
    assert ("date" in {found.difference for found in link.substance}) is differ


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("It will drop the tariffs of Executive Order 14257.", "It will drop the tariffs of Section 301.", False),
        ("It will drop the tariffs of Section 232.", "It will drop the tariffs of Section 301.", True),
        ("It will drop the tariffs of Resolution 2231.", "It will drop the tariffs of resolution 2231.", False),
    ],
)
def test_a_number_that_names_something_differs_only_from_the_like(one: str, other: str, differ: bool) -> None:
    comparison = judged(compare((Source(one + "\n", "a", "a"), Source(other + "\n", "b", "b"))))
    (link,) = (link for link in comparison.alignments[FIRST_TWO].links if link.left and link.right)
    assert ("number" in {found.difference for found in link.substance}) is differ
