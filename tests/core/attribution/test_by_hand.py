"""Speakers that the reader has named, as input to the attribution."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import BOTH, Account, Attribution, Scope, SpeakerNamed, SpeakersByHand
from tests.builders import ref
from tests.core.attribution.test_attribute import LEAD, name_of, readouts

REPORT = LEAD + (
    "Rivera stressed that the port must open. "
    "The embargo should end. "
    "The quota must not fall. "
    "The two ships left on Friday. "
    "Okoye said that the harvest was good. "
    "It must be shared."
)
"""Passages 1 to 3 are Rivera's, 4 is narration, 5 and 6 are Okoye's."""
TRANSCRIPT = (
    "Press conference\n\nANA RIVERA: We met today. The port matters.\n\nQ: What of the grain?\n\n"
    "ANA RIVERA: It will come. We agreed on that.\n"
)


def heard(decided: SpeakersByHand, *texts: str) -> list[list[tuple[str, Attribution]]]:
    made = readouts(*(texts or (REPORT,)))
    found = attribute(made, decided=decided)
    return [
        [(name_of(found, voice), voice) for voice in (found.voices[account][n][0] for n in one.body)]
        for account, one in enumerate(made)
    ]


def said(decided: SpeakersByHand, *texts: str) -> list[str]:
    return [name for name, _ in heard(decided, *texts)[0]]


def at(named: Mapping[int, str | tuple[str, Scope]]) -> SpeakersByHand:
    """Speakers of passages of the first account."""
    given = {number: (who, "passage") if isinstance(who, str) else who for number, who in named.items()}
    return SpeakersByHand({ref(0, number): SpeakerNamed(who, scope) for number, (who, scope) in given.items()})  # type: ignore[arg-type]


A, K, R, N = "Ana Rivera", "Ike Okoye", "Juan Ríos", "narration"
PLAIN = [N, A, A, A, N, K, K]


@pytest.mark.parametrize(
    ("named", "names"),
    [
        ({}, PLAIN),
        ({1: K}, [N, K, K, K, N, K, K]),
        ({2: K}, [N, A, K, K, N, K, K]),
        ({2: ""}, [N, A, N, N, N, K, K]),
        ({2: R}, [N, A, R, R, N, K, K]),
        ({2: BOTH}, [N, A, BOTH, BOTH, N, K, K]),
        ({2: (K, "onward")}, [N, A, K, K, K, K, K]),
        ({1: (R, "onward")}, [N, R, R, R, R, K, K]),
        ({2: ("", "onward")}, [N, A, N, N, N, K, K]),
        ({2: (R, "onward"), 4: A}, [N, A, R, R, A, K, K]),
        ({6: "Okoye"}, PLAIN),
    ],
)
def test_whom_the_reader_names_is_the_last_speaker_as_if_the_text_had_named_them(
    named: Mapping[int, str | tuple[str, Scope]], names: list[str]
) -> None:
    assert said(at(named)) == names


def test_what_is_by_hand_says_so_and_what_goes_on_from_it_is_carried() -> None:
    (found,) = heard(at({2: K}))
    (_, named), (_, after) = found[2], found[3]
    assert (named.evidence, named.sure, named.cue, named.mode) == ("hand", 1.0, None, "indirect")
    assert (after.evidence, after.carried_from) == ("carried", 2)
    nobody = heard(at({2: ""}))[0][2][1]
    assert (nobody.speaker, nobody.evidence, nobody.mode) == (None, "hand", "narration")


def test_a_pronoun_after_it_means_the_one_whom_the_reader_has_named() -> None:
    text = LEAD + "Rivera stressed that the port must open. The embargo should end. She said that it was late."
    assert said(SpeakersByHand(), text)[-1] == A
    assert said(at({2: "Maria Koval"}), text)[-1] == "Maria Koval"


def test_a_label_that_is_put_right_holds_for_its_turn() -> None:
    assert said(SpeakersByHand(), TRANSCRIPT) == [A, A, "Q", A, A]
    assert said(SpeakersByHand({ref(0, 1): SpeakerNamed(R)}), TRANSCRIPT)[:2] == [R, R]
    assert said(SpeakersByHand({ref(0, 2): SpeakerNamed(R)}), TRANSCRIPT) == [A, R, "Q", A, A]


def test_a_speaker_of_one_account_is_somebody_else_there_and_nowhere_else() -> None:
    decided = SpeakersByHand(renamed={(Account(0), A): "Maria Koval"})
    first, second = heard(decided, REPORT, REPORT)
    assert [name for name, _ in first] == [N, "Maria Koval", "Maria Koval", "Maria Koval", N, K, K]
    assert {voice.evidence for name, voice in first if name == "Maria Koval"} == {"hand"}
    assert [name for name, _ in second] == PLAIN


def test_nobody_in_an_account_may_be_somebody_and_its_headline_is_nobody_all_the_same() -> None:
    text = "A port opens\n\n" + REPORT
    made = readouts(text)
    found = attribute(made, decided=SpeakersByHand(renamed={(Account(0), ""): R, (Account(0), K): ""}))
    names = [name_of(found, voice[0]) for voice in found.voices[0]]
    assert names == [N, R, A, A, A, R, N, N]


def test_a_name_that_nobody_has_changes_nothing() -> None:
    assert said(SpeakersByHand(renamed={(Account(0), "Nobody Known"): R})) == PLAIN


def test_two_names_are_one_speaker_in_all_accounts_if_the_reader_says_so() -> None:
    other = REPORT.replace("Okoye", "Mensah").replace("Ike", "Kofi")
    decided = SpeakersByHand(same=(("Kofi Mensah", K),))
    first, second = heard(decided, REPORT, other)
    assert [name for name, _ in first] == [name for name, _ in second] == PLAIN
    found = attribute(readouts(REPORT, other), decided=decided)
    assert [(one.name, "Kofi Mensah" in one.aliases) for one in found.speakers if one.name != BOTH] == [
        (A, False),
        (K, True),
    ]


def test_a_body_may_be_a_person() -> None:
    text = LEAD + "The Foreign Ministry said that the port must open. Rivera said that the quota fell."
    assert said(SpeakersByHand(), text)[1:] == ["Foreign Ministry", A]
    assert said(SpeakersByHand(same=(("Foreign Ministry", A),)), text)[1:] == [A, A]
    assert said(SpeakersByHand(same=((A, "Foreign Ministry"),)), text)[1:] == ["Foreign Ministry"] * 2


def test_a_name_may_be_somebody_elses() -> None:
    text = LEAD + "Okoye said that the harvest was good."
    assert said(SpeakersByHand(), text)[1:] == [K]
    assert said(SpeakersByHand(apart=(("Okoye", K),)), text)[1:] == ["Okoye"]
    assert said(SpeakersByHand(apart=((K, "Okoye"),)), text)[1:] == ["Okoye"]
    assert said(SpeakersByHand(apart=((K, K),)), text)[1:] == [K]


def test_a_body_that_only_the_reader_has_named_so_far_is_the_one_that_the_text_names_later() -> None:
    text = LEAD + "The quota fell. The Foreign Ministry of Ghana said that the port must open."
    one = readouts(text)
    plain, told = attribute(one), attribute(one, decided=at({1: "Foreign Ministry of Ghana"}))
    assert name_of(told, told.voices[0][1][0]) == name_of(plain, plain.voices[0][2][0]) == "Foreign Ministry of Ghana"
    assert told.voices[0][1][0].speaker == told.voices[0][2][0].speaker


def test_the_order_of_the_accounts_changes_nothing() -> None:
    other = REPORT.replace("Okoye", "Mensah").replace("Ike", "Kofi")
    passages = {ref(0, 2): SpeakerNamed(R), ref(1, 4): SpeakerNamed("Kofi Mensah", "onward")}
    turned = {ref(1 - place.account, place.passage): named for place, named in passages.items()}
    one = heard(SpeakersByHand(passages), REPORT, other)
    two = heard(SpeakersByHand(turned), other, REPORT)
    assert one == two[::-1]
