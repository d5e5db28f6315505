"""Which parts of two long texts to compare first: what the reader sees, and where the other text tells the same.

A text's excerpts are its beginning (title, date, the speakers by their full names), what is seen of it, and the place
that corresponds to what is seen of the other text. That place is where most rare terms of the seen part stand close
together; a place in proportion is only the last resort, since accounts leave out and move whole parts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.characters.folding import unparted
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Checkpoint, Span, unwatched

BEGINNING: Final = 1_500
"""Code points of the beginning of each text that every comparison of excerpts holds."""
REACH: Final = 3_000
"""Code points before and after what is seen that are compared with it."""
WIDEST: Final = 12_000
"""Code points of a seen part at most: a large screen full."""
RARE: Final = 4
"""A term that stands at more places of the other text tells nothing of where."""
PLACED: Final = 12
"""So many rare terms tell the place."""
SCANS: Final = 24
"""So many terms are looked for at most: each costs about 15 ms in 20 MB."""
ZONES: Final = (250_000, 2_000_000, 1 << 40)
"""How far from the place in proportion the terms are looked for, the near first."""
AGREEING: Final = 4
"""So many terms must stand together for what is further off not to be looked at; half of them, where all is."""
_LINE: Final = 4_000
"""Code points within which an excerpt is made to begin and end with a line."""
_TERM: Final = regex(r"[^\W_]{4,}")


class Seen(NamedTuple):
    """What is on the screen of two accounts, in the order of the comparison: a span of each, and whom the keys move."""

    spans: tuple[Span, Span]
    active: Account = FIRST_TWO[0]
    pair: AccountPair = FIRST_TWO


Excerpts = tuple[tuple[Span, ...], tuple[Span, ...]]
"""For each text of a pair spans in text order that do not touch."""


def excerpts(texts: tuple[str, str], seen: Seen, checkpoint: Checkpoint = unwatched) -> Excerpts:
    """The parts to compare for what is seen; `texts` are those of the pair."""
    around = tuple(_grown(text, span) for text, span in zip(texts, seen.spans, strict=True))
    parts: list[list[Span]] = [[_grown(texts[side], Span(0, BEGINNING), 0), around[side]] for side in (0, 1)]
    forth, back = (0, 1), (1, 0)
    for side, other in (forth, back) if seen.active == seen.pair[0] else (back, forth):
        span = _clipped(texts[side], seen.spans[side])
        found = located(texts[side], span, texts[other], checkpoint)
        parts[other].append(_grown(texts[other], found))
    return _joined(parts[0]), _joined(parts[1])


def located(text: str, span: Span, other: str, checkpoint: Checkpoint = unwatched) -> Span:
    """The part of `other`, as long as `span`, that shares most rare terms with that span of `text`."""
    size = span.end - span.start
    sought = terms(text[span.start : span.end])
    start = expected = span.start * len(other) // max(len(text), 1)
    for reach in ZONES:
        zone = Span(max(expected - reach, 0), min(expected + size + reach, len(other)))
        agreeing, found = _densest(sorted(_places(sought, other, zone, checkpoint)), size, expected)
        everything = zone == (0, len(other))
        if agreeing >= (AGREEING // 2 if everything else AGREEING):
            start = found
            break
        if everything:
            break
    start = min(max(start, 0), max(len(other) - size, 0))
    return Span(start, min(start + size, len(other)))


def _densest(places: Sequence[tuple[int, int]], size: int, expected: int) -> tuple[int, int]:
    """Of the stretches of `size`: how many terms the best one holds, and its start, near to `expected` where equal."""
    counts: Counter[int] = Counter()
    best, start, first = (0, 0), expected, 0
    for at, term in places:
        counts[term] += 1
        while places[first][0] < at - size:
            counts[places[first][1]] -= 1
            first += 1
        begin = (places[first][0] + at - size) // 2  # what agrees stands in the middle
        score = sum(count > 0 for count in counts.values()), -abs(begin - expected)
        if score > best:
            best, start = score, begin
    return best[0], start


def _places(sought: Sequence[str], other: str, zone: Span, checkpoint: Checkpoint) -> Iterator[tuple[int, int]]:
    """(offset, number of the term) of the terms that are rare in a zone of `other`."""
    placed = scans = 0
    for number, term in enumerate(sought):
        checkpoint(0.0)
        places: list[int] = []
        at = other.find(term, *zone)
        while at >= 0 and len(places) <= RARE:
            places.append(at)
            at = other.find(term, at + len(term), zone.end)
        if len(places) > RARE:
            continue
        scans += 1
        placed += bool(places)
        yield from ((place, number) for place in places)
        if placed == PLACED or scans == SCANS:
            return


def terms(text: str) -> Sequence[str]:
    """The terms of a text, those first that are likely to be rare: figures, then long words.

    Scripts without spaces between words are cut into fours.
    """
    found: dict[str, None] = {}
    for word in _TERM.findall(text):
        if unparted(word[0]):
            found.update(dict.fromkeys(word[at : at + 4] for at in range(0, len(word) - 3, 4)))
        else:
            found[word] = None
    return sorted(found, key=lambda word: (not word[0].isdigit(), -len(word)))


def _clipped(text: str, span: Span) -> Span:
    start = min(max(span.start, 0), len(text))
    return Span(start, min(max(span.end, start), start + WIDEST, len(text)))


def _grown(text: str, span: Span, reach: int = REACH) -> Span:
    """The span with what stands around it, from the beginning of a line to the end of one where they are near."""
    clipped = _clipped(text, span)
    start, end = max(clipped.start - reach, 0), min(clipped.end + reach, len(text))
    if start:
        lower = max(start - _LINE, 0)
        start = max(text.rfind(sign, lower, start) for sign in "\r\n") + 1 or text.rfind(" ", lower, start) + 1 or start
    if end < len(text):
        upper = end + _LINE
        ends = [at for sign in "\r\n" if (at := text.find(sign, end, upper)) >= 0]
        end = min(ends, default=-1)
        if end < 0:
            space = text.find(" ", clipped.end + reach, upper)
            end = space if space >= 0 else min(clipped.end + reach, len(text))
    return Span(start, end)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end + 1:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        elif span.end > span.start:
            joined.append(span)
    return tuple(joined)
