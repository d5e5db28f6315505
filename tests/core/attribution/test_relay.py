"""Spokespersons and briefers: statements that they report belong to the original speaker, relayed by them."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.attribution.relay import label_relays
from readout_tui.core.data.languages import language
from tests.core.attribution.test_attribute import LEAD, readouts


def last(text: str) -> tuple[str | None, str | None]:
    """The speaker and the relayer of the last sentence after the lead."""
    (account,) = readouts(LEAD + text)
    voice = attribute((account,)).voices[0][account.body[-1]][0]
    return voice.speaker, voice.via


RELAYED = [
    ("Spokesman Lee Wood said that the President thanked Okoye.", ("ana-rivera", "lee-wood")),
    ("A spokeswoman said that Okoye praised the port.", ("ike-okoye", "spokeswoman")),
    ("According to Spokesman Lee Wood, Okoye told her that the port is open.", ("ike-okoye", "lee-wood")),
    ("Spokesman Lee Wood denied that Okoye had said the port would shut.", ("lee-wood", None)),
    ("Spokesman Lee Wood said that the President believes in the port.", ("lee-wood", None)),
    ("Spokesman Lee Wood said: “The President thanked Okoye.”", ("ana-rivera", "lee-wood")),
    ("Spokesman Lee Wood said that the port is closed.", ("lee-wood", None)),  # nobody else spoke
    ("Spokesman Lee Wood said that Ghana believes in trade.", ("lee-wood", None)),  # a country does not speak so
    ("Okoye said that the President thanked him.", ("ike-okoye", None)),  # a minister speaks for himself
]


@pytest.mark.parametrize(("text", "heard"), RELAYED, ids=[text for text, _ in RELAYED])
def test_who_spoke_and_through_whom(text: str, heard: tuple[str | None, str | None]) -> None:
    assert last(text) == heard


@pytest.mark.parametrize(
    ("label", "relays"),
    [
        ("SENIOR ADMINISTRATION OFFICIAL:", True),
        ("**Senior State Department Official**:", True),
        ("PRESIDENT RIVERA:", False),
        ("Q:", False),
    ],
)
def test_a_label_tells_whether_somebody_briefs_on_the_talks_of_others(label: str, relays: bool) -> None:
    assert label_relays(label, language("en").people) is relays


def test_a_briefer_in_a_transcript_relays_the_president_and_speaks_for_himself_as_i() -> None:
    (account,) = readouts(
        "Background Call on the Meeting of President Ana Rivera with Prime Minister Ike Okoye of Ghana\n\n"
        "SENIOR ADMINISTRATION OFFICIAL: President Ana Rivera told Okoye that ports matter. "
        "I think that it was a good meeting. We will go on.\n"
    )
    found = attribute((account,)).voices[0]
    heard = [(found[n][0].speaker, found[n][0].via) for n in account.body]
    assert heard[0] == ("ana-rivera", "senior-administration-official")
    assert {speaker for speaker, _ in heard[1:]} == {"senior-administration-official"}
