"""The features of a pair of passages and their ingredients."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.event_sentences import event_strength
from readout_tui.core.alignment.features import pair_features
from readout_tui.core.alignment.numerals import number_of, spelled
from readout_tui.core.alignment.profile import Profile
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.scoring import BASE, FITTED, FULL, Linear
from readout_tui.core.alignment.stemming import family, stem
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.alignment.terms import describe
from readout_tui.core.data.languages import language
from readout_tui.core.model import BOTH
from tests.core.alignment.test_align import readout, voices


def sides(first: list[str], second: list[str]) -> tuple[list[Profile], list[Profile]]:
    left, right = readout("A", first), readout("B", second)
    mine, theirs, _, _ = profiles((left, right), (voices(left), voices(right)), term_tables())
    return mine, theirs


def test_there_is_one_weight_a_feature() -> None:
    assert len(FITTED.alike.weights) == len(BASE) == len(set(BASE))
    assert len(FITTED.fits.weights) == len(FULL) == len(set(FULL))


def test_a_model_is_made_by_name() -> None:
    model = Linear.named(0.5, {"apart": -2.0, "cosine": 3.0}, ("cosine", "apart"))
    assert model.odds((1.0, 0.25)) == pytest.approx(0.5 + 3.0 - 0.5)
    with pytest.raises(AssertionError, match="cosine"):
        Linear.named(0.5, {"apart": -2.0}, ("cosine", "apart"))


def test_features_of_equal_passages() -> None:
    mine, theirs = sides(["Byron opened the harbour of Velm."], ["Byron opened the harbour of Velm."])
    found = pair_features(mine[0], theirs[0], (-1, -1))
    assert found.cosine == pytest.approx(1.0)
    assert found.contained == found.covered == found.lengths == pytest.approx(1.0)
    assert found.apart == 0.0


def test_features_are_the_same_from_either_side() -> None:
    mine, theirs = sides(["Byron thanked Velmia for 40 million crowns."], ["Velmia will pay 40 million crowns."])
    assert pair_features(mine[0], theirs[0], (0, 0)) == pytest.approx(pair_features(theirs[0], mine[0], (0, 0)))


@pytest.mark.parametrize(
    ("speakers", "same_speaker", "both_speak", "other_speaker"),
    [
        (("byron", "byron"), 1.0, 0.0, 0.0),
        ((BOTH, BOTH), 0.0, 1.0, 0.0),  # that both sides said something, every second sentence says
        (("byron", "lund"), 0.0, 0.0, 1.0),
        (("byron", BOTH), 0.0, 0.0, 0.0),  # which neither fits nor contradicts
        (("byron", None), 0.0, 0.0, 0.0),
    ],
)
def test_who_says_it_on_either_side(
    speakers: tuple[str | None, str | None], same_speaker: float, both_speak: float, other_speaker: float
) -> None:
    (one,), (two,) = sides(["Velmia will pay for the harbour."], ["The harbour is paid for by Velmia."])
    found = pair_features(one._replace(speaker=speakers[0]), two._replace(speaker=speakers[1]), (-1, -1))
    assert (found.same_speaker, found.both_speak, found.other_speaker) == (same_speaker, both_speak, other_speaker)


def test_figures_that_both_have_count_and_others_do_not() -> None:
    (one,), (two, three) = sides(["It cost 40 million."], ["They paid forty million.", "They paid 50 million."])
    assert pair_features(one, two, (-1, -1)).numbers > 0.0 == pair_features(one, three, (-1, -1)).numbers


def test_a_word_that_stands_in_one_passage_of_each_side_tells_more_than_one_that_stands_in_many() -> None:
    """If both accounts mention the harbour in five sentences each, the word does not show which two correspond."""
    left = ["Kelp came to the harbour.", "The harbour closed.", "Byron saw the harbour.", "The harbour froze."]
    mine, theirs = sides(left, ["Kelp rotted.", "A harbour grew."])
    assert pair_features(mine[0], theirs[0], (-1, -1)).anchor > pair_features(mine[0], theirs[1], (-1, -1)).anchor > 0.0


@pytest.mark.parametrize(
    ("word", "root"),
    [("countries", "country"), ("held", "hold"), ("planned", "plan"), ("harbour", "harbor"), ("news", "news")],
)
def test_stem(word: str, root: str) -> None:
    assert stem(word) == stem(root)


def test_a_noun_in_ing_is_no_verb() -> None:
    assert stem("herring") == "herring" == stem("herrings")
    assert stem("evening") != stem("even")


@pytest.mark.parametrize(
    ("first", "second"),
    [("supportive", "support"), ("negotiators", "negotiation"), ("diplomatic", "diplomacy"), ("secure", "security")],
)
def test_family(first: str, second: str) -> None:
    assert family(stem(first)) == family(stem(second))


def test_a_country_its_people_and_its_capital_are_one() -> None:
    for text in ("in France", "the French side", "said Paris"):
        assert "@France" in describe(text, "en", term_tables()).weights


def test_us_is_not_us() -> None:
    assert "@United States" in describe("the US envoy", "en", term_tables()).weights
    assert "@United States" not in describe("he told us", "en", term_tables()).weights


@pytest.mark.parametrize(
    ("word", "following", "key"),
    [
        ("$800", "million", "#8e+08"),
        ("1,500", "men", "#1500"),
        ("99%", "", "#99"),
        ("30th", "", "#30"),
        ("ten", "", None),
    ],
)
def test_number(word: str, following: str, key: str | None) -> None:
    assert number_of(word, following, language("en").terms.numbers.scales) == key


@pytest.mark.parametrize(
    ("words", "key", "width"),
    [
        ("forty-eight rescuers", "#48", 1),
        ("three hundred and fifty places", "#350", 4),
        ("two million euros", "#2e+06", 2),
        ("twenty two thousand", "#22000", 3),
        ("five and seven", "#5", 1),
        ("the ninth round", "", 0),
        ("ninth round", "#9", 1),
        ("two sides", "", 0),
        ("first meeting", "", 0),
    ],
)
def test_number_in_words(words: str, key: str, width: int) -> None:
    parts = words.split()
    known = language("en").terms.numbers
    assert spelled(lambda place: parts[place] if place < len(parts) else "", 0, known) == (key, width)


def test_digits_and_words_are_one_figure() -> None:
    one = describe("lowered by 15 percent for 18 drivers", "en", term_tables())
    two = describe("a reduction of fifteen per cent, eighteen lorries", "en", term_tables())
    assert one.numbers == two.numbers == {"#15", "#18"}


def test_equivalents_share_a_group() -> None:
    one = describe("fighting the epidemic", "en", term_tables()).weights
    two = describe("the pandemic", "en", term_tables()).weights
    assert any(key[0] == "=" for key in one.keys() & two.keys())


@pytest.mark.parametrize(
    "text",
    [
        "President Byron spoke today with Prime Minister Lund.",
        "Otto Lund held talks with President Byron.",
        "The ministers took part in a video conference of the Lake States in Trest.",
        "Prime Minister Lund TELEPHONED President Byron.",
        "A conversation of the two ministers from Trest took place on Monday.",
        "Otto Lund met President Byron in Trest.",
        "Both spoke of it during their telephone call on Monday with Otto Lund.",
    ],
)
def test_telling_of_the_event(text: str) -> None:
    assert event_strength(text, "en") >= 0.7


@pytest.mark.parametrize("text", ["The harvest was good.", "Byron stressed the need for peace.", "We want to meet."])
def test_not_telling_of_the_event(text: str) -> None:
    assert event_strength(text, "en") < 0.7
