"""The kind of document: several signs add up, and no single one decides."""

from __future__ import annotations

import pytest

from readout_tui.core.data.languages import language
from readout_tui.core.model import Source
from readout_tui.core.segmentation.document_kind import names_record
from readout_tui.core.segmentation.segment import read

OPENED = "The mill at Orsk reopened in May. It had stood still for two years. "
REPORT = f"Mill reopens\n\n{OPENED}"
TALKS = (
    "I called on Minister Brandt this morning. Brandt said that the mill would stay shut. I replied that we had heard "
    "this before. He added that no buyer was in sight. I told him that my government would not pay. Brandt noted the "
    "point and asked for a week. I said that I would report it.\n"
)

SOURCES = (
    '"It is late," Brandt said. "We know," said Vera Holm. "So do I," Oduya said. "It rains," Tarrow added. '
    "Brandt told Holm so. Lund said that it was false. Marsh says nothing.\n"
)

KINDS = [
    ("many who said something", f"Row over the mill\n\n{OPENED}{SOURCES}", "news"),
    (
        "the same after a meeting",
        f"Visit to the mill\n\nMinister Brandt met Mayor Holm on Monday. {SOURCES}",
        "readout",
    ),
    (
        "one I in a report",
        f"{REPORT}I saw it. Its owner said it would stay open. Workers told of long shifts.",
        "readout",
    ),
    (
        "I inside quotation marks only",
        f'{REPORT}"I am glad," Vera Holm said. "My men need it. I know them."',
        "readout",
    ),
    (
        "a quotation never closed in a report",
        f"{REPORT}Holm said: “I am glad.\n\nHolm said the mill would hire. Brandt said it would not.",
        "readout",
    ),
    (
        "one label before a report",
        f"Mill: Brandt says it is open\n\nThe Latest: Brandt said it was open. {OPENED}",
        "readout",
    ),
    (
        "two speakers",
        f"Q: Is it open?\n\nMR. BRANDT: It is. {OPENED}\n\nQ: Since when?\n\nMR. BRANDT: May.",
        "transcript",
    ),
    ("a record of talks by one who took part", f"Conversation with the Minister\n\n{TALKS}", "readout"),
    (
        "a speech",
        f"Remarks at the mill\n\nI am glad to be here. {OPENED}We worked for it. My thanks to all.",
        "statement",
    ),
    (
        "we throughout",
        "On the mill\n\nWe welcome the decision. We support it. We will pay. Our firms will, too.",
        "statement",
    ),
]


@pytest.mark.parametrize(("text", "kind"), [case[1:] for case in KINDS], ids=[case[0] for case in KINDS])
def test_no_single_sign_makes_a_kind(text: str, kind: str) -> None:
    assert read(Source(text, "x.txt", "0" * 64), "A").document == kind


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Note by Hale of Conversation with Brandt", True),
        ("MINUTES, MEETING OF THE PIER COMMISSIONERS", True),
        ("Sir Ivo Hale, Minister for Ports, to Mr K. Brandt, Prime Minister", True),
        ("The Minister in Norland (Hale) to the Secretary of State", True),
        ("The United States Adviser to SCAP (Hale) to the Department of State", True),
        ("Cablegram 301 LUND, 24 November 1939", True),
        ("Hale, Brandt to Meet", False),
        ("President Hale, Minister Brandt to the rescue", False),
        ("Hale travels to Foreign Ministry", False),
        ("Record crowd at talks", False),
        ("Minutes before the meeting, a blast", False),
    ],
)
def test_the_head_of_a_record_or_message(title: str, wanted: bool) -> None:
    assert names_record(title, language("en").documents) == wanted
