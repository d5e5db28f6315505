"""Where a text quotes: the spans between quotation marks, of whatever tradition.

Marks come in pairs (`core/data/punctuation.py`), but they cannot simply be paired, because

- the same mark opens in one tradition and closes in another: “ closes what „ opened, » opens where « closes, Swedes
  and Finns write ” on both sides. Marks that usually close open only where the text shows that they do (`_tradition`),
  and what a mark closes is decided by the marks that are open, the innermost first;
- straight marks look the same at both ends: the characters beside decide (`opens`, `closes`);
- a quotation of several paragraphs is reopened at the start of each and closed only once:

      "We met today.          opens
      "We agreed on much."    the first mark continues the same quotation, the second closes it

- quotations nest, and only the outermost counts;
- some are never closed: unless the next paragraph reopens it, or a closing mark comes within `_FAR` paragraphs, a
  quotation ends with its paragraph, so that one missing mark does not swallow the rest of the text;
- most single marks are apostrophes (`single_quotations`), but two of them side by side are a double mark, as agencies
  and archives type it.

Dialogue in dashes is quotation, too (`dialogue`).

The time is linear in the length of the text: each paragraph is read once, and a few more for a quotation left open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from readout_tui.core.attribution import dialogue, single_quotations
from readout_tui.core.data.punctuation import PAIRS, TURNED
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_FAR: Final = 3
"""How many of the next paragraphs are searched for the closing mark of a quotation that is still open."""
_DEEPEST: Final = 8
"""Marks that may be open at once; further ones are ignored."""
_IDEOGRAPHS: Final = "\u2e80"
"""Characters from here on are written without spaces."""
_EITHER: Final = frozenset('"＂')
_ALL: Final = frozenset("".join((*PAIRS, *PAIRS.values(), *TURNED, *TURNED.values())))

Pairs = Mapping[str, str]
"""Opening mark -> the marks that close it."""


_TYPED: Final = ("''", "``")
_TYPED_MARK: Final = regex("``|''(?!')")


def quotations(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """The outermost quotations in these paragraphs, marks included, in order."""
    if any(mark in text for mark in _TYPED):
        return [_widened(span, text) for span in _quotations(_TYPED_MARK.sub(_double, text), paragraphs)]
    return _quotations(text, paragraphs)


def _double(match: re.Match[str]) -> str:
    """Two single marks, as agencies and archives type double ones: a double mark and a space, beside the quotation."""
    following = match.string[match.end() : match.end() + 1]
    return ' "' if following.isalnum() or match.group() == "``" else '" '


def _widened(span: Span, text: str) -> Span:
    """A quotation with both halves of its typed marks."""
    start, end = span
    start -= text[start - 1 : start + 1] in _TYPED if start else 0
    return Span(start, end + (text[end - 1 : end + 1] in _TYPED))


def _quotations(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    double = _Reading(text, paragraphs, _tradition(text)).spans() if any(mark in text for mark in _ALL) else []
    single = single_quotations.quotations(text, paragraphs, double)
    if single:
        double = _merged(single, double)
    spoken = dialogue.turns(text, paragraphs)
    return _merged(spoken, double) if spoken else double


def _merged(outer: list[Span], inner: list[Span]) -> list[Span]:
    """Both in order, without the spans of `inner` that touch one of `outer`."""
    out, at = [], 0
    for span in inner:
        while at < len(outer) and outer[at].end <= span.start:
            out.append(outer[at])
            at += 1
        if at == len(outer) or span.end <= outer[at].start:
            out.append(span)
    return out + outer[at:]


def _tradition(text: str) -> Pairs:
    """The pairs of marks of a text. Of « and », that which comes first opens; ” does where there are no others."""
    pairs = {mark: closing for mark, closing in PAIRS.items() if mark in text}
    if "»" in text and ("«" not in pairs or text.find("»") < text.find("«")):
        pairs["»"] = "«" if pairs.pop("«", None) else "»"
    if "›" in text and ("‹" not in pairs or text.find("›") < text.find("‹")):
        pairs["›"] = "‹" if pairs.pop("‹", None) else "›"
    if "”" in text and "“" not in pairs and "„" not in pairs:
        pairs["”"] = "”"
    return pairs


@cache
def _marks_of(marks: frozenset[str]) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(sorted(marks)))}]")


class _Reading:
    """Reads the paragraphs of a text once, from the top. `open` are the marks that are open: (mark, offset)."""

    def __init__(self, text: str, paragraphs: Sequence[Span], pairs: Pairs) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.pairs = pairs
        self.any = _marks_of(frozenset("".join((*pairs, *pairs.values()))) or _ALL)
        self.open: list[tuple[str, int]] = []

    def spans(self) -> list[Span]:
        out: list[Span] = []
        for place, paragraph in enumerate(self.paragraphs):
            del self.open[1:]  # what is nested ends with its paragraph
            for match in self.any.finditer(self.text, *paragraph):
                if self.open and match.start() == paragraph.start and self._reopens(match.group()):
                    continue
                closed = self._read(match.group(), match.start(), paragraph)
                if closed >= 0:
                    out.append(Span(closed, match.end()))
            if self.open and not self._goes_on(place + 1):
                out.append(Span(self.open[0][1], paragraph.end))
                self.open.clear()
        return out

    def _read(self, mark: str, at: int, paragraph: Span) -> int:
        """Take a mark into account; where the quotation that it closes began, -1 if it closes no outermost one."""
        for depth in range(len(self.open) - 1, -1, -1):
            if mark in self.pairs[self.open[depth][0]] and closes(self.text, at, mark):
                start = self.open[depth][1]
                del self.open[depth:]
                return start if depth == 0 else -1
        if mark in self.pairs and len(self.open) < _DEEPEST and self._opens(mark, at, paragraph):
            self.open.append((mark, at))
        return -1

    def _opens(self, mark: str, at: int, paragraph: Span) -> bool:
        return (mark not in _EITHER and mark not in TURNED) or opens(self.text, at, paragraph)

    def _reopens(self, mark: str) -> bool:
        """True if a mark at the start of a paragraph continues the open quotation (in French either mark does)."""
        opened = self.open[0][0]
        return mark == opened or (opened == "«" and mark == "»") or (mark in _EITHER and opened in "“„")

    def _goes_on(self, place: int) -> bool:
        """True if the open quotation goes on in the paragraphs from index `place` on.

        The next one reopens it, or the first mark in the next `_FAR` paragraphs that have any can only close it.
        """
        if place < len(self.paragraphs) and self._reopens(self.text[self.paragraphs[place].start]):
            return True
        for paragraph in self.paragraphs[place : place + _FAR]:
            match = self.any.search(self.text, *paragraph)
            if match:
                mark, at = match.group(), match.start()
                only_closes = mark not in self.pairs or not self._opens(mark, at, paragraph)
                return at > paragraph.start and only_closes and mark in self.pairs[self.open[0][0]]
        return False


def opens(text: str, at: int, paragraph: Span) -> bool:
    """True if a mark that may do both can open a quotation here: a word follows, and none is before it."""
    following = text[at + 1] if at + 1 < paragraph.end else " "
    before = text[at - 1] if at > paragraph.start else " "
    if following.isspace():
        return False
    return not (before.isalnum() and before < _IDEOGRAPHS) and not (before in ".,!?" and not following.isalnum())


def closes(text: str, at: int, mark: str) -> bool:
    """True if a mark can close what is open: not one that looks the same at both ends, after a space before a word."""
    if mark not in _EITHER and mark not in "“‘":
        return True
    return not (bool(at) and text[at - 1].isspace() and at + 1 < len(text) and text[at + 1].isalnum())
