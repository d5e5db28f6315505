"""Finding what resembles a passage: passages of the other text with the same or similar words, best first.

Each word of the passage also matches its inflections (same stem), equivalent terms and, if the other text has none of
these, near spellings. Rare words weigh more; rarity is counted over both texts. Only the weightiest words are looked
for, and of a long text only the passages with one of the rarest words are read, so the work is bounded however long the
passage is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from math import log
from typing import Final, NamedTuple

from readout_tui.core.alignment.stemming import stemmer_named, stemmer_of
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.characters.folding import unparted
from readout_tui.core.data.languages import language as language_of
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import (
    Account,
    Checkpoint,
    Equivalents,
    Hit,
    PassageNumber,
    Readout,
    Ref,
    Span,
    facing,
    unwatched,
)
from readout_tui.core.search.fuzzy import fuzzy_matches
from readout_tui.core.search.index import AccountIndex, Index
from readout_tui.core.search.results import Results, collect
from readout_tui.core.search.scan import occurrences
from readout_tui.core.search.vocabulary import TextVocabulary

WORDS: Final = 24
"""So many words of the passage are looked for."""

LEAST: Final = 18.0
"""A passage below this score (0..100) shares too little to be shown."""

BEST: Final = 50
"""So many passages a side are kept."""

MOST_READ: Final = 15_000
"""In a long text only about so many passages are read: those with the weightiest words."""

_SHORT: Final = 1 << 20
_BLOCK: Final = 1 << 18
_READ: Final = 20_000
_INFLECTED, _EQUIVALENT, _FUZZY = 0.95, 0.7, 70.0
_TIERS: Final = {"saying": 0.4, "boilerplate": 0.6, "common": 0.7}
"""The weight of words that are everywhere in diplomatic prose, however rare they are in these two texts."""
_WORD: Final = regex(r"\w+")


class _Sought(NamedTuple):
    weight: float
    forms: dict[str, float]  # word of the other text -> how well it stands for the sought one, 0..1


def more_like_this(
    index: Index,
    account: Account,
    sought: Span | Sequence[PassageNumber],
    checkpoint: Checkpoint = unwatched,
    equivalents: Equivalents = (),
) -> Results:
    """The passages of the account across that resemble a selection (a span) or passages of `account`.

    Both are of the pair for which the index is made.

    A hit's score is the share of the rarity of the sought words that the passage has, 0..100, less in
    passages several times as long; its spans are those words. Passages are counted, not words.
    """
    span = sought if isinstance(sought, Span) else _whole(index.comparison.readouts[account], sought)
    for one in index.pair:
        index.accounts[one].scan(checkpoint)
    text = index.accounts[account].folded
    begin, end = text.offset(span.start), text.offset(span.end)
    words = tuple(dict.fromkeys(token for token, _, _ in _tokens(text.text, begin, min(end, begin + _READ))))
    hits = _resembling(index, account, words, end - begin, checkpoint, equivalents)
    label = " ".join(index.comparison.readouts[account].text[span.start : span.end].split())
    found = collect(f"like “{label[:40]}{'…' * (len(label) > 40)}”", index, [hits], (facing(index.pair, account),))
    return replace(found, occurrences=found.passages)


def _whole(readout: Readout, passages: Sequence[PassageNumber]) -> Span:
    spans = [readout.passages[number].span for number in passages]
    return Span(spans[0].start, spans[-1].end) if spans else Span(0, 0)


def _resembling(
    index: Index,
    account: Account,
    words: tuple[str, ...],
    length: int,
    checkpoint: Checkpoint,
    equivalents: Equivalents,
) -> list[Hit]:
    """The best passages of the account across, in text order."""
    other = facing(index.pair, account)
    searched = index.accounts[other]
    wanted = _wanted(index, account, words, checkpoint, equivalents)
    if not wanted:
        return []
    meanings: dict[str, list[tuple[int, float]]] = {}
    for number, one in enumerate(wanted):
        for form, quality in one.forms.items():
            meanings.setdefault(form, []).append((number, one.weight * quality))
    whole = sum(one.weight for one in wanted)
    scores: list[tuple[float, int, list[Span]]] = []
    around = searched.readout.around
    for passage in _candidates(searched, wanted, index.vocabulary(other, checkpoint), checkpoint):
        if passage in around:
            continue
        shared, spans = _shared(searched, passage, meanings)
        size = searched.ends[passage] - searched.starts[passage]
        score = 100 * shared / whole / (1 + max(0.0, log((1 + size) / (4 * (1 + length)))))
        if score >= LEAST:
            scores.append((score, passage, spans))
    best = sorted(sorted(scores, key=lambda entry: -entry[0])[:BEST], key=lambda entry: entry[1])
    return [Hit(Ref(other, PassageNumber(passage)), tuple(spans), score) for score, passage, spans in best]


def _wanted(
    index: Index,
    account: Account,
    words: tuple[str, ...],
    checkpoint: Checkpoint,
    equivalents: Equivalents,
) -> list[_Sought]:
    """The weightiest of the words, each with the forms in which the other text may have it."""
    other = facing(index.pair, account)
    mine, yours = index.vocabulary(account, checkpoint), index.vocabulary(other, checkpoint)
    total = len(index.accounts[account].starts) + len(index.accounts[other].starts)
    languages = (index.comparison.readouts[account].language, index.comparison.readouts[other].language)
    spoken = language_of(languages[0]).terms
    tiers, stem_of = term_tables(equivalents, languages[0]).tiers, stemmer_named(spoken.tables_stemmer)
    wanted: list[_Sought] = []
    for word in words:
        if word not in spoken.function:
            weight = _TIERS.get(tiers.get(stem_of(word), ""), 1.0)
            forms = _forms(word, yours, languages[1], checkpoint, equivalents)
            often = mine.counts.get(word, 0) + max((yours.counts.get(form, 0) for form in forms), default=0)
            wanted.append(_Sought(weight * log(1 + total / (1 + often)), forms))
    return sorted(wanted, key=lambda one: -one.weight)[:WORDS]


def _candidates(
    indexed: AccountIndex, wanted: list[_Sought], vocabulary: TextVocabulary, checkpoint: Checkpoint
) -> Iterator[int]:
    """The passages worth reading: all of a short text, those with one of the rarest words of a long one."""
    seeds = None if len(indexed.folded.text) <= _SHORT else _seeds(wanted, vocabulary)
    first, count = 0, len(indexed.starts)
    while first < count:
        checkpoint(first / count)
        last = max(first + 1, bisect_right(indexed.ends, indexed.starts[first] + _BLOCK, lo=first))
        if seeds is None:
            yield from range(first, last)
        else:
            found: set[int] = set()
            for form in seeds:
                found.update(occurrences(indexed, (form,), (True, True), first, last, checkpoint))
            yield from sorted(found)
        first = last


def _seeds(wanted: list[_Sought], vocabulary: TextVocabulary) -> list[str]:
    """The forms of the weightiest words, as many as do not lead to too many passages, of one word at least."""
    seeds: list[str] = []
    often = 0
    for one in wanted:
        often += sum(vocabulary.counts.get(form, 0) for form in one.forms)
        if seeds and often > MOST_READ:
            break
        seeds += one.forms
    return seeds


def _shared(
    indexed: AccountIndex, passage: int, meanings: Mapping[str, list[tuple[int, float]]]
) -> tuple[float, list[Span]]:
    """The weight of the sought words that a passage has, and where they stand."""
    shares: dict[int, float] = {}
    spans: list[Span] = []
    first, last = indexed.starts[passage], indexed.ends[passage]
    for token, begin, end in _tokens(indexed.folded.text, first, min(last, first + _READ)):
        for number, weight in meanings.get(token, ()):
            shares[number] = max(shares.get(number, 0.0), weight)
            if spans and begin < spans[-1].end:
                spans[-1] = Span(spans[-1].start, end)
            else:
                spans.append(Span(begin, end))
    return sum(shares.values()), [indexed.span(start, end) for start, end in spans]


def _tokens(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The words of a folded stretch with their places; pairs of characters in scripts that write no spaces."""
    for match in _WORD.finditer(text, start, end):
        word, begin = match[0], match.start()
        if unparted(word[0]) and len(word) > 2:
            for k in range(len(word) - 1):
                yield word[k : k + 2], begin + k, begin + k + 2
        else:
            yield word, begin, match.end()


def _forms(
    word: str,
    vocabulary: TextVocabulary,
    language: str,
    checkpoint: Checkpoint,
    equivalents: Equivalents,
) -> dict[str, float]:
    """The words of a vocabulary that stand for a word: the best dozen."""
    stem_of = stemmer_of(language)
    root = stem_of(word)
    if unparted(word[0]):
        return {word: 1.0}
    forms = {word: 1.0} if word in vocabulary.counts else {}
    for form in vocabulary.starting(root[: max(3, len(root) - 1)]):
        if form != word and stem_of(form) == root:
            forms[form] = _INFLECTED
    terms = language_of(language).terms
    for term in _equivalents(equivalents, language).get(root, ()) if terms.stemmer == terms.tables_stemmer else ():
        for form in vocabulary.starting(term[: max(3, len(term) - 1)]):
            if stem_of(form) == term:
                forms.setdefault(form, _EQUIVALENT)
    if not forms and len(word) > 4:
        respelled = fuzzy_matches(word, vocabulary, checkpoint).items()
        forms = {form: score / 100 for form, score in respelled if _FUZZY < score < 100}
    return dict(sorted(forms.items(), key=lambda entry: (-entry[1], -vocabulary.counts[entry[0]]))[:12])


@lru_cache(maxsize=4)
def _equivalents(extra: Equivalents, language: str) -> Mapping[str, tuple[str, ...]]:
    """For each stem: the stems of single words that share a group of equivalent terms with it."""
    groups: dict[str, list[str]] = {}
    for term, numbers in term_tables(extra, language).phrases.items():
        if " " not in term:
            for number in numbers:
                groups.setdefault(number, []).append(term)
    others: dict[str, dict[str, None]] = {}
    for terms in groups.values():
        for term in terms:
            others.setdefault(term, {}).update(dict.fromkeys(terms))
    return {term: tuple(one for one in found if one != term) for term, found in others.items()}
