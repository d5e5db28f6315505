"""Finding quotations: quotation marks that are nested, repeated in each paragraph, or never closed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.attribution.quotations import quotations
from readout_tui.core.model import Span


def paragraphs(text: str) -> list[Span]:
    """Every line that is not empty."""
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return found


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text, paragraphs(text))]


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
    ("German", "Er sagte: „Häfen zählen. Schiffe auch.“ Sie ging. „Gut.“", ["„Häfen zählen. Schiffe auch.“", "„Gut.“"]),
    ("German in print", "Er sagte: »Häfen zählen.« Sie ging.", ["»Häfen zählen.«"]),
    ("Swedish", "”Hamnar räknas,” sade hon. ”Ja.” Hon gick.", ["”Hamnar räknas,”", "”Ja.”"]),
    ("Finnish angled", "»Satamat,» hän sanoi. »Kyllä.»", ["»Satamat,»", "»Kyllä.»"]),
    (
        "nested in angled",
        "«We read „New Ports“. It helps.» She left. «Oil.»",
        ["«We read „New Ports“. It helps.»", "«Oil.»"],
    ),
    ("nested corners", "他说：「他们叫它『大门』。」她走了。", ["「他们叫它『大门』。」"]),
    ("Chinese typewritten", '李明表示:"我们愿意谈。我们等着。"随后他走了。', ['"我们愿意谈。我们等着。"']),
    ("inner one never closed", "«We read “New Ports. It helps.» She left.", ["«We read “New Ports. It helps.»"]),
    (
        "inner one ends with its paragraph",
        "«We read “Ports.\n«It helps.» She “left” us.",
        ["«We read “Ports.\n«It helps.»", "“left”"],
    ),
    ("French, reopened by »", "« Les ports.\n» Les navires. » Elle part.", ["« Les ports.\n» Les navires. »"]),
    ("single reopened", "He said: 'Ports matter.\n'All do.' She left.", ["'Ports matter.\n'All do.'"]),
    ("single never closed", "He said: 'Ports matter.\nShe left. 'Oil,' he said.", ["'Oil,'"]),
    (
        "single around double",
        "'They call it \"the gate\",' he said. 'Yes.'",
        ["'They call it \"the gate\",'", "'Yes.'"],
    ),
    ("single words beside double", "The 'gate' is \"open\".", ['"open"']),
    ("possessive closes if nothing else does", "He called it ‘the leaders’ and left.", ["‘the leaders’"]),
    ("low single", "Er sagte: ‚Häfen zählen.‘ Sie ging.", ["‚Häfen zählen.‘"]),
    ("shortened year", "In '98 it closed, she said: 'We lost.'", ["'We lost.'"]),
    ("Russian dialogue", "— Когда?\n— Мы готовы, — сказал он. — Ждём.", ["Когда?", "Мы готовы,", "Ждём."]),
    ("Spanish dialogue", "—No —dijo Ríos—. Esperaremos.\nSe fue.", ["No", "Esperaremos."]),
    ("French dialogue", "– Nous partons, dit-il.\n– Quand ? – demanda-t-elle.", ["Nous partons, dit-il.", "Quand ?"]),
    ("Spanish dialogue, spaced", "— Es tarde — dijo Ríos —. Basta.\n— Sí.", ["Es tarde", "Basta.", "Sí."]),
    ("French dialogue, one dash", "— Quand ? a dit Roy.\n— Oui, a dit Le Guen.\n— En mai.", ["Quand ?", "En mai."]),
    ("a list is no dialogue", "— oil and gas\n— ports – and ships\nIt rains — often — here.", []),
    (
        "two single marks for a double one",
        "''Ports matter,'' he said. ''All don't.''",
        ["''Ports matter,''", "''All don't.''"],
    ),
    ("two grave accents", "He said ``ports matter''.", ["``ports matter''"]),
    ("closing first", "Ports matter.” She left.", []),
]


@pytest.mark.parametrize(("text", "quotes"), [case[1:] for case in DRAWN], ids=[case[0] for case in DRAWN])
def test_what_is_quoted(text: str, quotes: list[str]) -> None:
    assert quoted(text) == quotes


@given(st.text("“”\"'‘’«»„—ab .\n", max_size=60))
def test_quotations_are_apart_in_order_and_start_in_a_paragraph(text: str) -> None:
    parts = paragraphs(text)
    found = quotations(text, parts)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert found == sorted(found)
    for quote in found:
        assert quote.start < quote.end
        assert any(part.start <= quote.start < part.end for part in parts)
        assert any(part.start < quote.end <= part.end for part in parts)
