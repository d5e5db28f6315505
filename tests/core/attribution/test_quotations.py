"""Finding quotations: quotation marks that are nested, repeated in each paragraph, or never closed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.attribution.quotations import quotations
from readout_tui.core.data.languages import language
from readout_tui.core.model import Span

MARKS = language("en").quotation


def paragraphs(text: str) -> list[Span]:
    """Every line that is not empty."""
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return found


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text, paragraphs(text), MARKS)]


DRAWN = [
    ("curly", "He said: “Ports matter.” She left.", ["“Ports matter.”"]),
    ("straight", 'He said: "Ports matter." She left.', ['"Ports matter."']),
    ("low", "Er sagte: „Häfen zählen.” Sie ging.", ["„Häfen zählen.”"]),
    ("angled", "Il a dit : « Les ports comptent. » Elle part.", ["« Les ports comptent. »"]),
    ("corners", "他说：「港口重要。」她走了。", ["「港口重要。」"]),
    ("two", "“Oil,” he said, “is dear.”", ["“Oil,”", "“is dear.”"]),
    ("nested", "He said: “They call it “the gate” here.” Then he left.", ["“They call it “the gate” here.”"]),
    ("single inside double", "“It's ‘the gate’ here,” he said.", ["“It's ‘the gate’ here,”"]),
    ("single alone", "'Ports matter,' he said.", ["'Ports matter,'"]),
    ("curly single alone", "‘Ports matter,’ he said.", ["‘Ports matter,’"]),
    ("possessive is no end", "‘The leaders’ port matters,’ he said.", ["‘The leaders’ port matters,’"]),
    ("apostrophe opens nothing", "Okoye's ships don't sail.", []),
    ("inches are none", 'A pipe of 40" runs here.', []),
    ("never closed", "He said: “Ports matter.\nShe left.", ["“Ports matter."]),
    ("reopened", "He said: “Ports matter.\n“Ships do.\n“All do.” She left.", ["“Ports matter.\n“Ships do.\n“All do.”"]),
    ("closed in the next paragraph", "He said: “Ports matter.\nShips do.” She left.", ["“Ports matter.\nShips do.”"]),
    ("another opens before it closes", "He said: “Ports.\nShe left. “Oil,” he said.", ["“Ports.", "“Oil,”"]),
    ("closed too far away", "He said: “Ports.\nA.\nB.\nC.\nD.” E.", ["“Ports."]),
    ("closing first", "Ports matter.” She left.", []),
]


@pytest.mark.parametrize(("text", "quotes"), [case[1:] for case in DRAWN], ids=[case[0] for case in DRAWN])
def test_what_is_quoted(text: str, quotes: list[str]) -> None:
    assert quoted(text) == quotes


@given(st.text("“”\"'‘’«»ab .\n", max_size=60))
def test_quotations_are_apart_in_order_and_start_in_a_paragraph(text: str) -> None:
    parts = paragraphs(text)
    found = quotations(text, parts, MARKS)
    assert all(one.end <= other.start for one, other in pairwise(found))
    for quote in found:
        assert quote.start < quote.end
        assert any(part.start <= quote.start < part.end for part in parts)
        assert any(part.start < quote.end <= part.end for part in parts)
