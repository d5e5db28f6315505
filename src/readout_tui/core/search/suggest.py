"""What a search without hits may have meant: words that the texts do have, spelled or meant alike.

    pandemik -> pandemic      a near spelling
    pandemic -> epidemic      a word of the same group of equivalents that links are found by

A zero is a finding, and a reader who takes it for one should know what stands right beside it. Nothing is suggested for
phrases, regular expressions, and words that were excluded.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from readout_tui.core.characters.folding import folded
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.search.fuzzy import fuzzy_matches
from readout_tui.core.search.index import Index
from readout_tui.core.search.syntax import Query

MOST: Final = 3
"""So many words are suggested."""
_SHORT: Final = 3
"""Words of fewer letters have too many near spellings."""


def suggestions(query: Query, index: Index, checkpoint: Checkpoint = unwatched) -> tuple[str, ...]:
    """Words of the texts that are near to the words of a query, nearest first."""
    found: dict[str, float] = {}
    for term in (term for clause in query.clauses for term in clause):
        if term.kind == "words" and not term.negated and len(term.words) == 1 and len(term.words[0]) >= _SHORT:
            for word, score in _near(term.words[0], index, checkpoint):
                found[word] = max(found.get(word, 0.0), score)
    return tuple(sorted(found, key=lambda word: (-found[word], word))[:MOST])


def _near(word: str, index: Index, checkpoint: Checkpoint) -> Iterator[tuple[str, float]]:
    same = set(_equivalents(word))
    for account in index.comparison.accounts:
        vocabulary = index.vocabulary(account, checkpoint)
        for near, score in fuzzy_matches(word, vocabulary, checkpoint).items():
            if near != word and near in vocabulary.counts:
                yield near, score
        for other in same:
            for known in vocabulary.starting(other) if len(other) > 1 else ():
                yield known, 100.0


def _equivalents(word: str) -> Iterator[str]:
    """The single words of all groups that have this word, or one that begins with it."""
    for terms in _topics():
        if any(term == word or (len(word) > _SHORT and term.startswith(word)) for term in terms):
            yield from (term for term in terms if term != word and " " not in term)


@cache
def _topics() -> tuple[tuple[str, ...], ...]:
    """The groups, folded."""
    from readout_tui.core.data.en.equivalents import TOPICS

    return tuple(tuple(folded(term).strip() for term in topic.split("|")) for topic in TOPICS)
