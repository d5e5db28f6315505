"""Which parts of two long texts to compare first: what the reader sees, and where the other text reports the same.

Comparing a whole book takes minutes, and the reader looks at one screen of it. So the part on the screen is compared
ahead of the rest. Three excerpts of each text are enough for that:

    A  [beginning]........[on the screen].................     beginning: title, date, full names of the speakers
    B  [beginning]....................[corresponding part]     found by the rare terms of what is on the screen

The corresponding part is where most of those terms stand close together. It is looked for near the same share of the
text first (what stands at 40 % of A is often at 40 % of B) and then farther away, because accounts omit and move whole
sections. Only if no terms agree is the same share itself taken.

Cost: at most `SCANS` calls of `str.find` over the other text, whatever its length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.characters.folding import unparted
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Checkpoint, Span, unwatched

BEGINNING: Final = 1_500
"""Code points at the beginning of each text that belong to its excerpts in any case."""
REACH: Final = 3_000
"""Code points before and after what is seen that are compared with it."""
WIDEST: Final = 12_000
"""At most so many code points are taken as seen: a large screen full."""
RARE: Final = 4
"""A term that occurs more often than this in the other text does not help to locate anything."""
PLACED: Final = 12
"""Once so many rare terms have been found, no further ones are looked for."""
SCANS: Final = 24
"""At most so many terms are looked for: each costs about 15 ms in a text of 20 MB."""
ZONES: Final = (250_000, 2_000_000, 1 << 40)
"""Code points around the same share of the text in which terms are looked for, one distance after the other."""
AGREEING: Final = 4
"""If so many terms stand together, no larger distance is tried. Half as many do once the whole text is searched."""
_LINE: Final = 4_000
"""Code points within which an excerpt is made to begin and end with a line."""
_TERM: Final = regex(r"[^\W_]{4,}")


class Seen(NamedTuple):
    """What is on the screen: a span of each account of a pair, and the account whose pane has the keyboard."""

    spans: tuple[Span, Span]
    active: Account = FIRST_TWO[0]
    pair: AccountPair = FIRST_TWO


Excerpts = tuple[tuple[Span, ...], tuple[Span, ...]]
"""For each text of a pair its excerpts, in text order; they neither overlap nor touch."""


def excerpts(texts: tuple[str, str], seen: Seen, checkpoint: Checkpoint = unwatched) -> Excerpts:
    """The excerpts to compare for what is on the screen; `texts` are those of `seen.pair`."""
    around = tuple(_grown(text, span) for text, span in zip(texts, seen.spans, strict=True))
    parts: list[list[Span]] = [[_grown(texts[side], Span(0, BEGINNING), 0), around[side]] for side in (0, 1)]
    forth, back = (0, 1), (1, 0)
    for side, other in (forth, back) if seen.active == seen.pair[0] else (back, forth):
        span = _clipped(texts[side], seen.spans[side])
        found = located(texts[side], span, texts[other], checkpoint)
        parts[other].append(_grown(texts[other], found))
    return _joined(parts[0]), _joined(parts[1])


def located(text: str, span: Span, other: str, checkpoint: Checkpoint = unwatched) -> Span:
    """The stretch of `other`, as long as `span`, that shares the most rare terms with that span of `text`."""
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
    """How many distinct terms the best stretch of `size` holds, and where it starts.

    `places` are (offset, number of a term), by offset. Of equally good stretches the one nearest to `expected` wins.
    """
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
    """(offset, number of the term in `sought`) for the terms that are rare in a zone of `other`."""
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
    """The terms of a text, the likely rare ones first: figures, then words by length.

    Runs of scripts without spaces between words are cut into pieces of four characters.
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
    """The span widened by `reach` on both sides, and on to whole lines (else whole words) if their ends are near."""
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
