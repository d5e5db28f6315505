"""Dialogue in dashes, as Russian, Spanish, French and other texts have it: a turn is a paragraph after a dash.

    — Мы готовы, — сказал министр Антонов. — Ждём ответа.       [Мы готовы,] said Minister Antonov. [Ждём ответа.]
    —El plazo vence hoy —respondió la ministra—. Es tarde.      [El plazo vence hoy] answered she. [Es tarde.]

A dash before a paragraph is a list mark as well. It is a dialogue's if a turn of the text is interrupted by who says
it: a dash before a word in lower case, behind a mark of punctuation or directly before the word. In such a text all
paragraphs after a dash are turns, also those that name nobody. French does without the second dash: there a question
tells the dialogue.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_DASHES: Final = "—–―"
_DASH: Final = regex(r"[ \xa0]?[—–―][ \xa0]?")
_ASKED: Final = regex(r"[^.]{1,300}?[?!](?=\s+[a-zß-ÿа-яё])")
_CLOSED: Final = regex(r"[^\n—–―]{2,80}[—–―][.,;:]")
_FEWEST: Final = 2
"""A single turn with a question is none."""
_BEFORE_INSERT: Final = frozenset(',.!?…»”"')


def turns(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """What is said in the dialogue of these paragraphs, without the dashes and what stands between, in order."""
    if not any(dash in text for dash in _DASHES):
        return []
    said = {paragraph: list(_said(text, paragraph)) for paragraph in paragraphs if _is_turn(text, paragraph)}
    cut = {paragraph for paragraph, parts in said.items() if _is_cut(paragraph, parts)}
    if _is_dashed(text, cut):
        return list(chain.from_iterable(said.values()))
    if not _is_asked(text, said):
        return []
    sure = (parts for paragraph, parts in said.items() if paragraph in cut or _is_plain(text, paragraph))
    return list(chain.from_iterable(sure))


def _is_dashed(text: str, cut: Iterable[Span]) -> bool:
    """True if a second dash tells the dialogue: one in a turn that is interrupted."""
    return any(_DASH.search(text, _first_letter(text, *paragraph), paragraph.end) for paragraph in cut)


def _is_asked(text: str, said: Collection[Span]) -> bool:
    """True if a question tells the dialogue: one in several paragraphs that may be turns."""
    return len(said) >= _FEWEST and any("?" in text[paragraph.start : paragraph.end] for paragraph in said)


def _is_cut(paragraph: Span, parts: list[Span]) -> bool:
    """True for a turn that is interrupted by who says it."""
    return len(parts) > 1 or any(part.end < paragraph.end for part in parts)


def _is_plain(text: str, paragraph: Span) -> bool:
    """True for a turn without a comma, behind which French, with no second dash, says who speaks (", dit-il")."""
    return "," not in text[paragraph.start : paragraph.end]


def is_turn(text: str, quotation: Span) -> bool:
    """True if a quotation is a part of a turn of dialogue, not one in marks."""
    return text[quotation.start].isalnum() and text[max(0, quotation.start - 4) : quotation.start].rstrip()[-1:] in (
        *_DASHES,
        ".",
        ",",
    )


def _is_turn(text: str, paragraph: Span) -> bool:
    """True if a dash at the start of a line begins the paragraph, or stands before it as a list mark."""
    if text[paragraph.start] in _DASHES:
        return True
    before = text[max(0, paragraph.start - 4) : paragraph.start].rstrip(" \xa0\t")
    return before[-1:] != "" and before[-1] in _DASHES and before[-2:-1] in ("", "\n", " ")


def _said(text: str, paragraph: Span) -> Iterator[Span]:
    """The parts of a turn that are said: those between the dashes around who says it are not."""
    start = _first_letter(text, paragraph.start, paragraph.end)
    saying = True
    asked = _ASKED.search(text, start, paragraph.end)
    if asked and not _DASH.search(text, start, paragraph.end):
        yield Span(start, asked.end())  # "Quand ? a demandé un journaliste"
        return
    for dash in _DASH.finditer(text, start, paragraph.end):
        if saying and _interrupts(text, *dash.span()):
            yield Span(start, dash.start())
            saying = False
        elif not saying and _resumes(text, *dash.span()):
            start, saying = _first_letter(text, dash.end(), paragraph.end), True
    if saying and start < paragraph.end:
        yield Span(start, paragraph.end)


def _first_letter(text: str, start: int, end: int) -> int:
    while start < end and not text[start].isalnum():
        start += 1
    return start


def _interrupts(text: str, start: int, end: int) -> bool:
    """True for the dash before "he said": "ready, — said", "today —said", "today — said —."."""
    if not text[end : end + 1].islower():
        return False
    if text[start - 1] in _BEFORE_INSERT or (text[start].isspace() and not text[end - 1].isspace()):
        return True
    return bool(_CLOSED.match(text, end))


def _resumes(text: str, start: int, end: int) -> bool:
    """True for the dash behind "he said": "said. — We", "said—. We"."""
    if text[start - 1] in ".,:;" or text[end : end + 1] in (".", ",", ";", ":"):
        return True
    return text[start] in _DASHES and not text[end : end + 1].isalnum()
