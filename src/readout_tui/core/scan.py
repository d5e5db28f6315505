"""Scanning: where folded words stand in a run of passages, by `str.find`.

A phrase is looked for by its longest word and then read outwards, so that any run of spaces, dashes and line
ends may stand between its words.
"""

from __future__ import annotations

from bisect import bisect_right

from readout_tui.core.index import SideIndex

Spans = list[tuple[int, int, float]]
"""Where terms match inside a passage: start and end in the text as it is, score 0..100."""

Found = dict[int, Spans]
"""Matches by passage, in text order."""


def occurrences(
    indexed: SideIndex, words: tuple[str, ...], start: bool, end: bool, first: int, last: int, score: float = 100.0
) -> Found:
    """Where words stand next to each other in the passages first..last-1."""
    text, starts, ends = indexed.folded.text, indexed.starts, indexed.ends
    drifts = bool(indexed.folded.at)
    anchor = max(range(len(words)), key=lambda k: len(words[k]))
    needle = words[anchor]
    found: Found = {}
    passage, limit, stop = first, ends[first], ends[last - 1]
    at = text.find(needle, starts[first], stop)
    while at >= 0:
        begin, finish = _extend(text, words, anchor, at) if len(words) > 1 else (at, at + len(needle))
        if begin >= 0 and (not start or _begins(text, begin)) and (not end or _ends(text, finish)):
            if begin >= limit:
                passage = bisect_right(starts, begin, passage, last) - 1
                limit = ends[passage]
            if begin >= starts[passage] and finish <= limit:
                where = indexed.span(begin, finish) if drifts else (begin, finish)
                found.setdefault(passage, []).append((*where, score))
        at = text.find(needle, max(at + 1, finish), stop)
    return found


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


def _begins(text: str, at: int) -> bool:
    """True where a word may begin: not between two letters or digits of a script that parts words."""
    return at == 0 or not text[at].isalnum() or not text[at - 1].isalnum() or _unparted(text[at])


def _ends(text: str, at: int) -> bool:
    return at >= len(text) or not text[at].isalnum() or not text[at - 1].isalnum() or _unparted(text[at - 1])


def _unparted(character: str) -> bool:
    """True for scripts that write no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer."""
    code = ord(character)
    if code < 0x0E00:
        return False
    return (
        code <= 0x0EFF
        or 0x1000 <= code <= 0x109F
        or 0x1780 <= code <= 0x17FF
        or 0x2E80 <= code < 0xAC00
        or 0xF900 <= code <= 0xFAFF
        or code >= 0x20000
    )
