"""Finds what an operation was about in a version of the text that has changed since: the margin rule.

    target, readout --anchor--> AnchoredSpan: a span, and whether that is sure enough to hold without asking

Accounts are full of formulas, so a quotation alone never decides. A target is found, in this order, where

1. its very words stand once with what stood around them (`CONTEXT`), or stand out (`LEAD`);
2. the passage, or run of passages, that is most like it keeps its numbers and its names, is like it enough (`ALIKE` of
   its words, or `ALIKE_LETTERS`), and is confirmed by what stands around it or stands out over the next.

Otherwise it is lost: the best candidate is told, and the reader decides. Of a quotation whose like stood elsewhere in
the text, too, when it was marked, more of what is around it is kept (`operations.span_target`); then only that decides.

The thresholds are those of simulated re-fetches (`python -m benchmarks.quality.anchors FOLDER`, docs/MARKS.md).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from readout_tui.core.characters.folding import folded
from readout_tui.core.data.languages import language
from readout_tui.core.lazy_regex import regex
from readout_tui.core.marks.history import BLOCKS, DOING, FOUND, standing
from readout_tui.core.model import Operation, Options, Readout, Span, TextTarget

ALIKE: Final = 0.72
ALIKE_LETTERS: Final = 0.85
WITHOUT_NAMES: Final = 0.9
"""Likeness of words that is needed in scripts without capital letters, where names cannot be told from other words."""
CONTEXT: Final = 0.4
"""What must still stand around a target for it to be found there."""
CONTEXT_OF_LIKES: Final = 0.6
CONTEXT_OF_TWINS: Final = 0.7
"""The same of one that has its like, and of one that has its twin: they may stand so near that contexts overlap."""
LEAD: Final = 0.15
LONGEST_RUN: Final = 4
"""Passages that a target may extend over, to be found by likeness."""
USUAL: Final = 32
"""Characters of prefix and suffix of a quotation that has no like in its text."""
OF_LIKES: Final = 96
OF_TWINS: Final = 160
"""The same of one that has its like, and of one that has its twin."""
MOST_LOOKED_AT: Final = 3000
"""Passages of a text up to which it is looked whether a quotation has its like."""
LIKE: Final = 0.5
TWIN: Final = 0.85
"""Likeness of words from which another passage counts as the like of a quotation, and as its twin."""
WORTH_TELLING: Final = 0.3
"""Likeness of words from which a candidate is told."""
NEAREST: Final = 4
"""Words on either side of a quotation that must still stand there if it has its like."""
MOST_OCCURRENCES: Final = 1000
_UNSPACED: Final = r"\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD: Final = regex(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
"""A word or, where a script does not part words, a character."""
_IN_CHARACTERS: Final = regex(f"[{_UNSPACED}]")
_BEGINNING: Final = regex(r"(?:[.!?:…]\W*|^\W*)$")
"""What stands before the first word of a sentence."""
_LOOKED_BACK: Final = 6  # characters
Words = Sequence[str]


class AnchoredSpan(NamedTuple):
    """Where the text of a target may stand now."""

    span: Span
    alike: float  # of its words, 0..1
    context: float  # of what stands around it, 0..1
    sure: bool


class _Run(NamedTuple):
    """A run of the words of a text, half-open."""

    first: int
    last: int


class _Text(NamedTuple):
    """A text as it is searched for targets: its words, folded, and where they stand."""

    readout: Readout
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    joined: str  # the words with a space before each and after the last
    offsets: tuple[int, ...]  # where the space before each word stands in `joined`
    passages: tuple[_Run, ...]  # the words of each passage
    names: frozenset[str]  # words with a capital inside a sentence
    negations: frozenset[str]


class _Quoted(NamedTuple):
    """A target, by words. `alone`: nothing like it stood elsewhere in its text when it was marked.

    `needed` is how much of what stood around it must still stand there.
    """

    exact: str
    words: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    alone: bool
    needed: float


def anchor(target: TextTarget, readout: Readout) -> AnchoredSpan | None:
    """Where a target stands in a readout of a changed text, if anywhere; None if nothing there is like it."""
    text, quoted = _text(readout), _quoted(target)
    if not quoted.words:
        return None
    return _by_its_words(quoted, text) or _by_likeness(quoted, text)


def _quoted(target: TextTarget) -> _Quoted:
    before, after = words_of(target.prefix), words_of(target.suffix)
    if len(target.prefix) >= USUAL:
        before = before[1:]  # its length may have cut the outer word
    if len(target.suffix) >= USUAL:
        after = after[:-1]
    kept = max(len(target.prefix), len(target.suffix))
    needed = CONTEXT if kept <= USUAL else CONTEXT_OF_LIKES if kept <= OF_LIKES else CONTEXT_OF_TWINS
    return _Quoted(target.exact, words_of(target.exact), before, after, kept <= USUAL, needed)


def _by_its_words(quoted: _Quoted, text: _Text) -> AnchoredSpan | None:
    """The place where the very words of a target stand; None if they do not."""
    found = list(_occurrences(quoted.words, text))
    if not found:
        return None
    best, *others = sorted(((_context(quoted, text, run), run) for run in found), key=lambda one: (-one[0], one[1]))
    context, run = best
    placed = context >= quoted.needed and context - (others[0][0] if others else 0.0) >= LEAD
    stands_out = not others and quoted.alone and 1 - _next_alike(quoted.words, text, run) >= LEAD
    return AnchoredSpan(_span(quoted, text, run), 1.0, context, placed or stands_out)


def _occurrences(words: Words, text: _Text) -> Iterator[_Run]:
    sought = f" {' '.join(words)} "
    at = text.joined.find(sought)
    for _ in range(MOST_OCCURRENCES):
        if at < 0:
            return
        first = bisect_left(text.offsets, at)
        yield _Run(first, first + len(words))
        at = text.joined.find(sought, at + 1)


def _span(quoted: _Quoted, text: _Text, run: _Run) -> Span:
    """The span of a run of words, with the signs around it that the quotation has, too; whole passages where it can."""
    start, end = text.spans[run.first].start, text.spans[run.last - 1].end
    for passage, words in zip(text.readout.passages, text.passages, strict=True):
        if words.first == run.first:
            start = passage.span.start
        if words.last == run.last:
            return Span(start, passage.span.end)
    said = text.readout.text
    tail = quoted.exact[_last_word_end(quoted.exact) :]
    return Span(start, end + len(tail) if said.startswith(tail, end) else end)


def _last_word_end(exact: str) -> int:
    return max((word.end() for word in _WORD.finditer(exact)), default=len(exact))


def _next_alike(words: Words, text: _Text, run: _Run) -> float:
    """How like some words that passage is which is most like them elsewhere, outside a run."""
    from rapidfuzz.distance import Indel

    elsewhere = (text.words[p.first : p.last] for p in text.passages if p.last <= run.first or p.first >= run.last)
    return max((Indel.normalized_similarity(words, there) for there in elsewhere), default=0.0)


def _by_likeness(quoted: _Quoted, text: _Text) -> AnchoredSpan | None:
    """The run of passages that is most like a target; None if none is like it at all."""
    from rapidfuzz.distance import Indel

    runs = [
        (Indel.normalized_similarity(quoted.words, text.words[run.first : run.last], score_cutoff=WORTH_TELLING), run)
        for run in _runs(text, len(quoted.words))
    ]
    ranked = sorted((one for one in runs if one[0] > 0), key=lambda one: (-one[0], one[1]))
    if not ranked:
        return None
    most = ranked[0][0]
    context, run = max((_context(quoted, text, run), run) for alike, run in ranked if alike == most)
    rest = (alike for alike, there in ranked if there.last <= run.first or there.first >= run.last)
    placed = context >= quoted.needed or (quoted.alone and most - next(rest, 0.0) >= LEAD)
    span = _span(quoted, text, run)
    return AnchoredSpan(span, most, context, placed and _keeps(quoted, text, run, span, most))


def _runs(text: _Text, words: int) -> Iterator[_Run]:
    """All runs of passages about as long as a target."""
    for number, passage in enumerate(text.passages):
        for further in text.passages[number : number + LONGEST_RUN]:
            if further.last - passage.first > 2 * words + 2:
                break
            if passage.first < further.last:
                yield _Run(passage.first, further.last)


def _keeps(quoted: _Quoted, text: _Text, run: _Run, span: Span, alike: float) -> bool:
    """True if a candidate is like a target enough, and has its numbers, names and negations, and no others."""
    from rapidfuzz.distance import Indel

    there, words = text.readout.text[span.start : span.end], text.words[run.first : run.last]
    if _figures(quoted.words) != _figures(words):
        return False
    if sum(w in text.negations for w in quoted.words) != sum(w in text.negations for w in words):
        return False
    if quoted.exact.lower() == quoted.exact.upper() or _IN_CHARACTERS.search(quoted.exact):
        return alike >= WITHOUT_NAMES
    if alike < ALIKE and Indel.normalized_similarity(folded(quoted.exact), folded(there)) < ALIKE_LETTERS:
        return False
    return _names(quoted.exact, text.names) == _names(there, text.names)


def _figures(words: Words) -> list[str]:
    return sorted(word for word in words if any(map(str.isdigit, word)))


def _names(said: str, known: frozenset[str]) -> set[str]:
    """The names in a quotation: capitals inside a sentence, and at its beginning those that are names elsewhere."""
    return {
        word[0]
        for word in _WORD.finditer(said)
        if word[0][0].isupper() and (word[0] in known or not _begins(said, 0, word.start()))
    }


def _begins(said: str, first: int, at: int) -> bool:
    """True if a sentence begins at a place of a text in which another one begins at `first`."""
    return bool(_BEGINNING.search(said[max(first, at - _LOOKED_BACK) : at]))


def _context(quoted: _Quoted, text: _Text, run: _Run) -> float:
    """How much of what stood around a target stands around a run, by words: 0..1.

    Of several that are alike, one may stand in what is kept of the context of another. So the words next to it count by
    themselves, too.
    """
    context = _around(quoted.before, quoted.after, text, run)
    if quoted.alone:
        return context
    return min(context, _around(quoted.before[-NEAREST:], quoted.after[:NEAREST], text, run))


def _around(before: Words, after: Words, text: _Text, run: _Run) -> float:
    there = text.words[max(0, run.first - max(len(before), 1)) : run.first]
    beyond = text.words[run.last : run.last + max(len(after), 1)]
    return (_same(before, there) + _same(after, beyond)) / 2


def _same(one: Words, other: Words) -> float:
    """How like two contexts are; 1 if both are empty: where the text begins, or ends."""
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(one, other)) if one or other else 1.0


def words_of(said: str) -> tuple[str, ...]:
    """The words of a quotation, folded; where a script does not part words, its characters."""
    return tuple(folded(word[0]) for word in _WORD.finditer(said))


@lru_cache(maxsize=8)
def _text(readout: Readout) -> _Text:
    words, spans, passages = list[str](), list[Span](), list[_Run]()
    names = set[str]()
    for passage in readout.passages:
        first = len(words)
        for word in _WORD.finditer(readout.text, passage.span.start, passage.span.end):
            words.append(folded(word[0]))
            spans.append(Span(*word.span()))
            if word[0][0].isupper() and not _begins(readout.text, passage.span.start, word.start()):
                names.add(word[0])
        passages.append(_Run(first, len(words)))
    offsets, at = list[int](), 0
    for said in words:
        offsets.append(at)
        at += len(said) + 1
    joined = "".join(f" {said}" for said in words) + " "
    negations = frozenset(map(folded, language(readout.language).polarity.negations))
    return _Text(
        readout, tuple(words), tuple(spans), joined, tuple(offsets), tuple(passages), frozenset(names), negations
    )


def context_kept(readout: Readout, span: Span) -> int:
    """How many characters on either side of a quotation are kept with it, so that it can be found again.

    The more, the more like it is what stands elsewhere in the text; the most where the text is too long to look.
    """
    if len(readout.passages) > MOST_LOOKED_AT:
        return OF_TWINS
    text = _text(readout)
    first, last = (bisect_left(text.spans, at, key=lambda word: word.start) for at in span)
    words = text.words[first:last]
    repeated = len(list(islice(_occurrences(words, text), 2))) > 1  # perhaps inside longer passages
    alike = 1.0 if repeated else _next_alike(words, text, _Run(first, last))
    return OF_TWINS if alike >= TWIN else OF_LIKES if alike >= LIKE else USUAL


class FoundAgain(NamedTuple):
    """Operations as they stand in these texts."""

    operations: tuple[Operation, ...]
    candidates: Mapping[str, tuple[TextTarget, ...]]  # of those that are lost: the targets where they may belong, by id


def found_again(
    operations: Sequence[Operation], readouts: Sequence[Readout], versions: Iterable[tuple[str, str]]
) -> FoundAgain:
    """The operations with their targets where they stand in these texts; `versions` as in `Options`."""
    moved = {made.value: made.targets for made in standing(operations) if made.op == FOUND}
    here = {readout.source.digest: readout for readout in readouts}
    newer = {old: here[new] for old, new in versions if old not in here and new in here}
    placed, candidates = [], {}
    for made in operations:
        if made.op not in DOING - BLOCKS - {FOUND}:  # blocks are decided before there are passages
            placed.append(made)
            continue
        targets = moved.get(made.id, made.targets)
        placed.append(made._replace(targets=tuple(_placed(one, newer, sure=True) for one in targets)))
        best = tuple(_placed(one, newer, sure=False) for one in targets)
        if best != placed[-1].targets and all(one.digest in here for one in best):
            candidates[made.id] = best
    return FoundAgain(tuple(placed), candidates)


def _placed(target: TextTarget, newer: Mapping[str, Readout], *, sure: bool) -> TextTarget:
    """A target in the version of its text that is open; as it was if it is not found, or not for sure."""
    readout = newer.get(target.digest)
    if readout is None:
        return target
    if not target.exact:
        return target._replace(digest=readout.source.digest)
    found = anchor_of(target, readout)
    if found is None or (sure and not found.sure):
        return target
    exact = readout.text[found.span.start : found.span.end]
    return target._replace(digest=readout.source.digest, span=found.span, exact=exact)


anchor_of = lru_cache(maxsize=4096)(anchor)


def in_these(options: Options, readouts: Sequence[Readout]) -> FoundAgain:
    """The operations of the options as they stand in these texts."""
    operations, versions = options.operations, options.versions
    if not versions and not any(made.op == FOUND for made in operations):
        return FoundAgain(operations, {})
    return _found_again(operations, tuple(readouts), versions)


_found_again = lru_cache(maxsize=4)(found_again)
