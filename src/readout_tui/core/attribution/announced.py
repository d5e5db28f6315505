"""Whose words a document says that it brings, in a sentence above them:

    The following is a transcript of today's briefing by Carla Mendes.       Carla Mendes
    Following are the remarks of Secretary Berg to the press:                Berg
    The following statement was issued today by the Spokesman:               the Spokesman

The sentence itself is whoever publishes them.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Discourse
from readout_tui.core.attribution.subjects import Subject, joined, subject_of
from readout_tui.core.attribution.word_classes import Tokens

_AT_ONCE: Final = 2
"""Words at the beginning among which "following" stands, and sentences at the beginning that may announce."""
_SPEAKING: Final = frozenset(["person", "title"])


def announces(sentence: Sentence) -> bool:
    """True for a sentence that announces somebody's words."""
    words, announcing = sentence.words, sentence.words.language.reference.announcing
    at = next((at for at in range(min(_AT_ONCE, len(words.low))) if words.low[at] in announcing), -1)
    if at < 0 or sentence.quote is not None or not _writing(words):
        return False
    return words.classes[at + 1 : at + 2] == "x" or _writing(words) == at + 1  # not "Following upon the statement"


def announced(discourse: Discourse) -> str | None:
    """The key of whoever is announced as the one who speaks below; or None."""
    for sentence in list(discourse.draft.sentences.values())[:_AT_ONCE]:
        subject = _speaker(sentence.words) if announces(sentence) else None
        if subject is not None:
            return resolve(discourse, sentence.words, subject).speaker
    return None


def _writing(words: Tokens) -> int:
    """The index of the noun of somebody's words or of an appearance; 0 if there is none."""
    reference = words.language.reference
    nouns = reference.writings | reference.appearances | reference.announced
    return next((at for at in range(1, len(words.low)) if words.low[at] in nouns), 0)


def _speaker(words: Tokens) -> Subject | None:
    """The person or office behind "by", else behind somebody's words and "of"."""
    reference, first = words.language.reference, _writing(words)
    places = [at + 1 for at in range(first, len(words.low)) if words.low[at] in reference.author]
    places += [at + 1 for at in range(first, len(words.low)) if words.classes[at] == "o"]
    for at in places:
        last = joined(words.classes, at)
        subject = subject_of(words, at, last) if last else None
        if subject is not None and subject.kind in _SPEAKING:
            return subject
    return None
