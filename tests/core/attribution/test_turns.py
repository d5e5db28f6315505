"""Where the turn of a labelled speaker ends; drawn with the speaker of each paragraph before a bar ("-": narration)."""

from __future__ import annotations

import pytest

from tests.core.attribution.test_attribute import said

LEAD = "- | President Ana Rivera met Minister Ike Okoye of Ghana."
INITIALS = {"R": "Ana Rivera", "O": "Ike Okoye", "-": "narration"}

DRAWN = {
    "a speech has many paragraphs": """
        R | PRESIDENT RIVERA: I am glad to be here.
        R | Ports matter.
        O | MINISTER OKOYE: Thank you.
        O | Ships matter.
        """,
    "it ends where a paragraph tells what the speaker did": """
        R | PRESIDENT RIVERA: I am glad to be here.
        R | Ports matter.
        - | President Rivera then left the hall.
        - | It rained.
        """,
    "but not while somebody still says we": """
        R | PRESIDENT RIVERA: I am glad to be here.
        R | President Rivera then left the hall.
        R | We will go on.
        O | MINISTER OKOYE: Thank you.
        """,
    "what it tells of another does not end it": """
        R | PRESIDENT RIVERA: I am glad to be here.
        R | Minister Okoye signed it.
        O | MINISTER OKOYE: Thank you.
        """,
    "behind a heading it does": """
        R | PRESIDENT RIVERA: I am glad to be here.
          | OUTCOMES
        - | Minister Okoye signed it.
        O | MINISTER OKOYE: Thank you.
        """,
    "whoever asks between two turns of one speaker has no name": """
        R | PRESIDENT RIVERA: I am glad to be here.
        - | What of the ports?
        R | PRESIDENT RIVERA: They are ours.
        O | MINISTER OKOYE: Thank you.
        """,
    "a quotation behind the label ends with its mark": """
        R | PRESIDENT RIVERA: “I am glad to be here.”
        - | The hall was full.
        O | MINISTER OKOYE: “Thank you.”
        - | It rained.
        """,
}


@pytest.mark.parametrize("drawn", DRAWN.values(), ids=DRAWN)
def test_who_says_each_paragraph(drawn: str) -> None:
    lines = [line.strip().partition("|") for line in [LEAD, *drawn.strip().splitlines()]]
    text = "\n\n".join(paragraph.strip() for _, _, paragraph in lines)
    wanted = [INITIALS[initial.strip()] for initial, _, _ in lines if initial.strip()]
    assert said(text)[0] == wanted
