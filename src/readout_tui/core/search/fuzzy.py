"""Near spellings: the words of a vocabulary that a mistyped or differently spelled word may mean.

By optimal string alignment (a swapped pair of letters is one error), as the vocabulary is small where the
text is large. RapidFuzz holds the interpreter lock during a call, so the vocabulary is passed in slices.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.search.vocabulary import TextVocabulary

SLICE: Final = 300
BEST: Final = 24
_COMPLETED: Final = 92.0
"""The score of a word that begins with the sought one: above every misspelling."""


def errors_allowed(word: str) -> int:
    """How many errors (letters wrong, missing, added or swapped) are allowed: none in two letters, three in ten."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2 if len(word) < 10 else 3


def fuzzy_matches(word: str, vocabulary: TextVocabulary, checkpoint: Checkpoint = unwatched) -> dict[str, float]:
    """At most `BEST` words near to a folded word, nearest first, with scores 0..100.

    The word itself comes first, with 100, even if it is not in the vocabulary: in scripts without spaces it may occur
    inside other words.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    allowed = errors_allowed(word)
    scores = {word: 100.0}
    for size in range(len(word) - allowed, len(word) + allowed + 1):
        group = vocabulary.by_length.get(size, ())
        for begin in range(0, len(group), SLICE):
            checkpoint(0.0)
            choices = group[begin : begin + SLICE]
            for match, distance, _ in extract(
                word, choices, scorer=OSA.distance, processor=None, score_cutoff=allowed, limit=None
            ):
                scores[match] = 100.0 * (1 - distance / max(len(word), len(match)))
    if len(word) > 2:
        for longer in vocabulary.starting(word):
            scores[longer] = max(scores.get(longer, 0.0), _COMPLETED if longer != word else 100.0)
    best = sorted(scores, key=lambda found: (-scores[found], -vocabulary.counts.get(found, 0), found))
    return {found: scores[found] for found in best[:BEST]}
