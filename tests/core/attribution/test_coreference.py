"""Resolving the subject of a reporting verb: a pronoun, a country, a body, a document, several persons."""

from __future__ import annotations

import pytest

from readout_tui.core.model import BOTH
from tests.core.attribution.test_attribute import LEAD, last, said

TOGETHER = "both"


def speakers(text: str) -> list[str]:
    """The speaker of each sentence after the lead."""
    return said(LEAD + text)[0][1:]


PRONOUNS = [
    ("Okoye praised the port. He praised the bridge.", ["Ike Okoye", "Ike Okoye"]),
    ("Okoye praised the port. Rivera thanked him. She said so.", ["Ike Okoye", "Ana Rivera", "Ana Rivera"]),
    ("Experts praised the port. They praised the bridge.", ["Experts", "Experts"]),
    ("They praised the port.", [TOGETHER]),
    ("The EU ministers praised the port. The ministers praised the bridge.", ["EU ministers", "EU ministers"]),
    ("Experts praised the port. The two sides agreed. They praised the bridge.", ["Experts", TOGETHER, TOGETHER]),
]


@pytest.mark.parametrize(("text", "names"), PRONOUNS, ids=[text for text, _ in PRONOUNS])
def test_a_pronoun_means_whoever_spoke_last_and_fits(text: str, names: list[str]) -> None:
    assert speakers(text) == names


def test_he_and_she_are_told_apart_by_what_the_text_says_is_theirs() -> None:
    text = (
        "President Li Wei praised her guest. Minister Hu Yi praised his host. "
        "She said that ports matter. He said that ships do."
    )
    assert said(text)[0] == ["Li Wei", "Hu Yi", "Li Wei", "Hu Yi"]


def test_she_is_nobody_of_whom_the_text_says_his() -> None:
    text = "President Li Wei praised her guest. Minister Hu Yi thanked his host. She said that ports matter."
    assert said(text)[0][-1] == "Li Wei"


STATES = [
    ("Ghana praised the port.", "ike-okoye"),  # in talks of leaders, their leader speaks for them
    ("The Ghanaian side praised the port.", "ike-okoye"),
    ("The Ghanaian government praised the port.", "ike-okoye"),
    ("The Ghanaian defence ministry praised the port.", "ghanaian-defence-ministry"),  # which has a voice of its own
    ("The Joint Commission praised the port.", BOTH),
    ("The Federal Reserve praised the port.", "federal-reserve"),
    ("The Taliban praised the port.", "taliban"),
    ("The statement said that ports matter.", BOTH),  # whose it is, is not said: that of the talks
]


@pytest.mark.parametrize(("text", "speaker"), STATES, ids=[text for text, _ in STATES])
def test_who_speaks_for_a_country_a_body_or_a_document(text: str, speaker: str) -> None:
    assert last(text).speaker == speaker


def test_a_country_of_which_nobody_is_here_speaks_in_its_own_name() -> None:
    text = "President Ana Rivera of Peru met Prime Minister Ike Okoye of Ghana. Chile praised the port. Peru agreed."
    assert said(text)[0] == ["narration", "Chile", "Ana Rivera"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Ghanaian ministry praised the port. The ministry praised the bridge.",
            ["Ghanaian ministry", "Ghanaian ministry"],
        ),
        (
            "The Ghanaian ministry said in a statement that ports matter. The statement said that ships do.",
            ["Ghanaian ministry", "Ghanaian ministry"],
        ),
    ],
)
def test_a_bare_noun_means_what_was_named_before(text: str, names: list[str]) -> None:
    assert speakers(text) == names


def test_a_place_that_is_somebodys_name_is_that_person() -> None:
    assert said("President Paulo Lima met Minister Ike Okoye. Lima praised the port.")[0][1] == "Paulo Lima"


def test_capitals_that_stand_for_an_office_are_who_holds_it() -> None:
    text = "Prime Cabinet Secretary Ana Rivera met Minister Ike Okoye of Ghana. The PCS praised the port."
    assert said(text)[0][1] == "Ana Rivera"


SEVERAL = [
    ("Okoye and Rivera praised the port.", BOTH),
    ("Rivera and her delegation praised the port.", "ana-rivera"),
    ("Okoye and Ghanaian Minister Kofi Boat praised the port.", "ike-okoye"),  # of one country: the first named
    ("Okoye and Chilean Minister Rosa Vega praised the port.", BOTH),
]


@pytest.mark.parametrize(("text", "speaker"), SEVERAL, ids=[text for text, _ in SEVERAL])
def test_several_subjects_are_both_sides_unless_they_are_one(text: str, speaker: str) -> None:
    assert last(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"), [("Okoye was briefed on it.", "ana-rivera"), ("Rivera was briefed on it.", "ike-okoye")]
)
def test_whoever_is_informed_is_informed_by_the_other_and_that_is_not_sure(text: str, speaker: str) -> None:
    voice = last(text)
    assert voice.speaker == speaker
    assert voice.sure <= 0.6
