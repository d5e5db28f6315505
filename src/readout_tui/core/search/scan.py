"""Scanning: where folded words stand in a run of passages, by `str.find`.

If the text has no two spaces side by side, a phrase is looked for as it is. Otherwise its longest word is looked for
and the phrase is then matched outwards from there, so that any run of spaces, dashes and line ends may part its words.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from readout_tui.core.characters.folding import unparted
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.search.index import AccountIndex

PATIENCE: Final = 4096
"""The checkpoint is called after so many matches in one passage."""

MOST: Final = 5 * PATIENCE
"""So many matches of a term in one passage are looked for; only a file without line ends has more."""

Spans = list[tuple[int, int, float]]
"""Where terms match inside a passage: start and end in the text as it is, score 0..100."""

Matches = dict[int, Spans]
"""Matches by passage, in text order."""


def occurrences(
    indexed: AccountIndex,
    words: tuple[str, ...],
    edges: tuple[bool, bool],
    first: int,
    last: int,
    checkpoint: Checkpoint = unwatched,
    score: float = 100.0,
) -> Matches:
    """Where words stand next to each other in the passages first..last-1, inside one passage.

    `edges` = (start, end) say whether a match must begin, and end, at the edge of a word.
    """
    text, starts, ends = indexed.folded.text, indexed.starts, indexed.ends
    drifts = bool(indexed.folded.at)
    needle, anchor = _needle(words, indexed.scanned.spaced)
    size = len(needle)
    passage, limit, stop = first, ends[first], ends[last - 1]
    edged = _edged(words, edges)
    found: Matches = {}
    at = text.find(needle, starts[first], stop)
    while at >= 0:
        begin, finish = _extend(text, words, anchor, at) if anchor >= 0 else (at, at + size)
        if edged == _ANYWHERE or _stands_apart(text, begin, finish, stop, edged):
            if begin >= limit:
                passage = bisect_right(starts, begin, passage, last) - 1
                limit = ends[passage]
            if begin >= starts[passage] and finish <= limit:
                where = indexed.span(begin, finish) if drifts else (begin, finish)
                spans = found.setdefault(passage, [])
                spans.append((*where, score))
                if not len(spans) % PATIENCE:
                    checkpoint(at / len(text))
                    finish = limit if len(spans) >= MOST else finish
        at = text.find(needle, finish if finish > at else at + 1, stop)
    if len(words) == 1 and indexed.scanned.broken:
        _add_broken(indexed, words[0], edged, (first, last), score, found)
    return found


def _edged(words: tuple[str, ...], edges: tuple[bool, bool]) -> tuple[bool, bool]:
    """What is left of `edges` to look at: nothing where the words themselves begin or end with what parts words."""
    return edges[0] and not _parts(words[0][0]), edges[1] and not _parts(words[-1][-1])


def _add_broken(
    indexed: AccountIndex, word: str, edged: tuple[bool, bool], passages: tuple[int, int], score: float, found: Matches
) -> None:
    """Add the words that a hyphen parts at the end of a line, where the match goes over the hyphen."""
    starts = indexed.starts
    for broken in indexed.scanned.broken:
        at = broken.word.find(word, max(0, broken.before - len(word) + 1))
        over = 0 <= at < broken.before < at + len(word)
        edges = not (edged[0] and at > 0) and not (edged[1] and at + len(word) < len(broken.word))
        passage = bisect_right(starts, broken.at) - 1
        if over and edges and passages[0] <= passage < passages[1]:
            spans = found.setdefault(passage, [])
            spans.append((*broken.span, score))
            spans.sort()


def _needle(words: tuple[str, ...], spaced: bool) -> tuple[str, int]:
    """What is looked for: the phrase and -1 or, where words may have more than one space between them, its longest word
    and the place of that in the phrase."""
    if len(words) == 1 or not spaced:
        return " ".join(words), -1
    anchor = max(range(len(words)), key=lambda k: len(words[k]))
    return words[anchor], anchor


_ANYWHERE: Final = (False, False)


def _stands_apart(text: str, begin: int, finish: int, stop: int, edged: tuple[bool, bool]) -> bool:
    """False if a match begins or ends inside a word where `edged` asks that it does not."""
    if edged[0] and begin > 0 and text[begin - 1].isalnum():
        return False
    return not (edged[1] and finish < stop and text[finish].isalnum())


def _extend(text: str, words: tuple[str, ...], anchor: int, at: int) -> tuple[int, int]:
    """The phrase around its anchor word at an offset: start and end, or (-1, -1) if it is not there."""
    begin = at
    for word in reversed(words[:anchor]):
        end = begin
        while end > 0 and text[end - 1] == " ":
            end -= 1
        if end == begin or not text.endswith(word, 0, end):
            return -1, -1
        begin = end - len(word)
    finish = at + len(words[anchor])
    for word in words[anchor + 1 :]:
        start = finish
        while text[start : start + 1] == " ":
            start += 1
        if start == finish or not text.startswith(word, start):
            return -1, -1
        finish = start + len(word)
    return begin, finish


def _parts(character: str) -> bool:
    """True for a character beside which a word may begin or end whatever its neighbour."""
    return not character.isalnum() or unparted(character)
