"""Finding: query x index x filter -> hits in both texts (`core.terms` has the language).

The texts are searched in blocks of whole passages, one text and the other in turn, the first blocks small:
hits come in text order, the first within milliseconds, and between blocks the checkpoint can stop a search
that a newer one has replaced. Inside a block each term is one `str.find` scan of the folded text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from readout_tui.core.index import EVERYTHING, NARRATION, Filter, Index, SideIndex, state_names
from readout_tui.core.model import BOTH, Checkpoint, Hit, Span, unwatched
from readout_tui.core.near import near
from readout_tui.core.terms import Query, Term, compiled, parse
from readout_tui.core.text import folded

__all__ = ["KEPT", "Query", "Results", "find", "parse", "stream"]

KEPT: Final = 20_000
"""So many hits (passages) a side are kept; all are counted."""

_FIRST_BLOCK: Final = 1 << 15
_LARGEST_BLOCK: Final = 1 << 20

Spans = list[tuple[int, int, float]]
"""Where terms match inside a passage: start and end in the text as it is, score 0..100."""

Found = dict[int, Spans]
"""Matches by passage, in text order."""


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """What a search found. All tuples have one item a side.

    `hits` are in text order, at most `KEPT` a side; `occurrences` and `passages` count all that was found
    (a passage found by its speaker or state alone, without words, counts as one occurrence).
    """

    label: str
    hits: tuple[tuple[Hit, ...], ...]
    occurrences: tuple[int, ...]
    passages: tuple[int, ...]
    names: tuple[str, ...] = ("A", "B")

    def __bool__(self) -> bool:
        """True if anything was found."""
        return any(self.passages)

    def describe(self) -> str:
        """The count of each side, with an explicit zero: "pandemic: A 0 · B 2"."""
        counts = " · ".join(f"{name} {count:,}" for name, count in zip(self.names, self.occurrences, strict=True))
        return f"{self.label}: {counts}"

    def ranked(self) -> tuple[Hit, ...]:
        """All hits, the best first; equals in text order."""
        return tuple(sorted((hit for side in self.hits for hit in side), key=lambda hit: -hit.score))


def find(
    query: Query,
    index: Index,
    shown: Filter = EVERYTHING,
    checkpoint: Checkpoint = unwatched,
    kept: int = KEPT,
) -> Results:
    """All that a query finds among the passages that the filter shows."""
    return collect(query.source.strip(), index, stream(query, index, shown, checkpoint), kept)


def collect(label: str, index: Index, batches: Iterable[list[Hit]], kept: int = KEPT) -> Results:
    """Results out of batches of hits; batches of one side come in text order."""
    count = len(index.sides)
    hits: list[list[Hit]] = [[] for _ in range(count)]
    occurrences, passages = [0] * count, [0] * count
    for batch in batches:
        for hit in batch:
            occurrences[hit.side] += len(hit.spans) or 1
            passages[hit.side] += 1
            if len(hits[hit.side]) < kept:
                hits[hit.side].append(hit)
    names = tuple(readout.name for readout in index.comparison.readouts)
    return Results(label, tuple(map(tuple, hits)), tuple(occurrences), tuple(passages), names)


def stream(
    query: Query, index: Index, shown: Filter = EVERYTHING, checkpoint: Checkpoint = unwatched
) -> Iterator[list[Hit]]:
    """The hits in batches as they are found, sides in turn, each in text order.

    Calls the checkpoint between batches with the share of the texts that is searched.
    """
    if not query:
        return
    searches = [_Search(query, index, side, shown, checkpoint) for side in range(len(index.sides))]
    searches = [search for search in searches if search.possible]
    total = sum(len(search.indexed.folded.text) for search in searches) or 1
    size, done = _FIRST_BLOCK, 0
    while searches:
        for search in list(searches):
            checkpoint(done / total)
            before = search.position
            batch = search.advance(size)
            done += search.position - before
            if batch:
                yield batch
            if search.finished:
                searches.remove(search)
        size = min(2 * size, _LARGEST_BLOCK)


class _Search:
    """One query in one side, block by block."""

    def __init__(self, query: Query, index: Index, side: int, shown: Filter, checkpoint: Checkpoint) -> None:
        self.side = side
        self.indexed = index.sides[side]
        self.text = index.comparison.readouts[side].text
        self.passage = 0
        self.admitted = index.admitted(shown, side) if shown else None
        clauses = [[_matcher(term, index, side, checkpoint) for term in clause] for clause in query.clauses]
        # words first: what they leave is all that the tests must look at
        self.clauses = sorted(clauses, key=lambda clause: any(matcher.finder is None for matcher in clause))
        self.possible = all(any(matcher.possible for matcher in clause) for clause in clauses)

    @property
    def finished(self) -> bool:
        return self.passage >= len(self.indexed.starts)

    @property
    def position(self) -> int:
        """The folded offset up to which the side is searched."""
        return len(self.indexed.folded.text) if self.finished else self.indexed.starts[self.passage]

    def advance(self, size: int) -> list[Hit]:
        """The hits in the next block of about so many characters."""
        if self.finished:
            return []
        first = self.passage
        last = bisect_right(self.indexed.ends, self.indexed.starts[first] + size, lo=first)
        self.passage = max(first + 1, last)
        return self._block(first, self.passage)

    def _block(self, first: int, last: int) -> list[Hit]:
        """The passages for which every clause holds; a clause must look only at what those before it left."""
        left: dict[int, Spans] | None = None
        for clause in self.clauses:
            found = self._clause(clause, first, last, left)
            left = found if left is None else {p: left[p] + spans for p, spans in found.items()}
            if not left:
                return []
        return [
            self._hit(passage, spans)
            for passage, spans in sorted((left or {}).items())
            if self.admitted is None or self.admitted[passage]
        ]

    def _clause(self, clause: list[_Matcher], first: int, last: int, left: Found | None) -> Found:
        found: Found = {}
        tests: list[Callable[[int], bool]] = []
        for matcher in clause:
            if matcher.finder is not None:
                for passage, spans in matcher.finder(first, last).items():
                    found.setdefault(passage, []).extend(spans)
            elif matcher.without is not None:
                tests.append(_lacks(matcher.without(first, last)))
            elif matcher.test is not None:
                tests.append(matcher.test)
        if not tests and left is None:
            return found
        candidates = range(first, last) if left is None else left
        return {p: found.get(p, []) for p in candidates if p in found or any(test(p) for test in tests)}

    def _hit(self, passage: int, spans: Spans) -> Hit:
        if len(spans) == 1:
            ((start, end, score),) = spans
            return Hit(self.side, passage, (Span(start, end),), score)
        merged: list[Span] = []
        for start, end, _ in sorted(spans):
            if merged and start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
            else:
                merged.append(Span(start, end))
        score = max((score for _, _, score in spans), default=100.0)
        return Hit(self.side, passage, tuple(merged), score)


@dataclass(frozen=True, slots=True)
class _Matcher:
    """How a term is decided: by finding matches, by a test of a passage, or by what it must be without."""

    finder: Callable[[int, int], Found] | None = None
    test: Callable[[int], bool] | None = None
    without: Callable[[int, int], Found] | None = None
    possible: bool = True


def _lacks(found: Found) -> Callable[[int], bool]:
    return lambda passage: passage not in found


def _matcher(term: Term, index: Index, side: int, checkpoint: Checkpoint) -> _Matcher:
    if term.kind in ("in", "by", "is"):
        test = _scope_test(term, index, side)
        if term.negated:
            return _Matcher(test=lambda passage: not test(passage))
        return _Matcher(test=test, possible=term.kind != "in" or test(0))
    finder = _finder(term, index, side, checkpoint)
    return _Matcher(without=finder) if term.negated else _Matcher(finder=finder)


def _scope_test(term: Term, index: Index, side: int) -> Callable[[int], bool]:
    indexed = index.sides[side]
    value = " ".join(term.words)
    if term.kind == "in":
        here = index.comparison.readouts[side].name.casefold() == value
        return lambda _passage: here
    if term.kind == "is":
        wanted = [any(s.startswith(value) for s in state_names(bits)) for bits in range(16)]
        return lambda passage: wanted[indexed.states[passage]]
    keys = speakers_named(index, value)
    heard = [not keys.isdisjoint(group) for group in index.groups]
    return lambda passage: heard[indexed.voices[passage]]


def speakers_named(index: Index, name: str) -> frozenset[str]:
    """The keys of the speakers of whom a name, alias or key has a word that begins with `name`, or is it."""
    wanted = " " + " ".join(folded(name).split())
    keys = {key for key, words in ((BOTH, "both"), (NARRATION, "none narration narrator")) if wanted in " " + words}
    for speaker in index.comparison.attributions.speakers:
        known = (speaker.name, *speaker.aliases, speaker.key)
        if any(wanted in " " + " ".join(folded(alias).split()) for alias in known):
            keys.add(speaker.key)
    return frozenset(keys)


def _finder(term: Term, index: Index, side: int, checkpoint: Checkpoint) -> Callable[[int, int], Found]:
    indexed = index.sides[side]
    if term.kind == "regex":
        return _regex_finder(term, index, side)
    if term.kind == "words":
        return lambda first, last: _occurrences(indexed, term.words, term.start, term.end, first, last)
    vocabulary = index.vocabulary(checkpoint)
    variants = [near(word, vocabulary, checkpoint) for word in term.words]
    return lambda first, last: _near_occurrences(indexed, variants, first, last)


def _occurrences(
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


def _near_occurrences(indexed: SideIndex, variants: list[dict[str, float]], first: int, last: int) -> Found:
    """The passages that have a near spelling of each word."""
    result: Found | None = None
    for spellings in variants:
        found: Found = {}
        for word, score in spellings.items():
            for passage, spans in _occurrences(indexed, (word,), True, True, first, last, score).items():
                found.setdefault(passage, []).extend(spans)
        if result is None:
            result = found
        else:
            result = {passage: spans + found[passage] for passage, spans in result.items() if passage in found}
        if not result:
            break
    return result or {}


def _regex_finder(term: Term, index: Index, side: int) -> Callable[[int, int], Found]:
    pattern = compiled(term.text)
    readout = index.comparison.readouts[side]

    def find_pattern(first: int, last: int) -> Found:
        found: Found = {}
        for passage in range(first, last):
            exact = readout.slice(passage)
            if not exact.isascii():
                exact = exact.encode("utf-8", "replace").decode("utf-8")
            offset = readout.passages[passage].span.start
            spans = [
                (offset + match.start(), offset + match.end(), 100.0)
                for match in pattern.finditer(exact)
                if match.end() > match.start()
            ]
            if spans:
                found[passage] = spans
        return found

    return find_pattern
