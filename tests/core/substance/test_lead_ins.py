"""What leads a reported claim in: drawn cases, with the words that are set aside."""

import pytest

from readout_tui.core.model import Span
from readout_tui.core.substance.lead_ins import lead_ins
from readout_tui.core.substance.readings import read

CASES = [
    ("At a press conference in Oslo, the foreign secretary Ann Lind warned that food will run out.",
     "press|conference|foreign|secretary"),
    ("Earlier today, Ann Lind, the head of the delegation, claimed that food will run out.",
     "Earlier|today|head|delegation"),
    ("Ann Lind said in the closing speech that food will run out.", "closing|speech"),
    ("Having sent grain to Chad, Ann Lind said that food will run out.", ""),
    ("At a press conference in Oslo, Ann Lind praised the cooks.", ""),
    ("The farmers lost their seed, and at a press conference Ann Lind said that food will run out.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_lead_ins(text: str, expected: str) -> None:
    reading = read(text, [(0, Span(0, len(text)))], None)
    items = [reading.items[n] for n in sorted(lead_ins(reading))]
    words = "|".join(word.form for item in items for word in reading.tokens[item.start : item.end])
    assert words == expected
