"""Reporting beside the main verb: relative clauses, and nouns of speech with what was said.

    Rivera thanked Okoye , who added that ports matter      relative    the person before the comma
    her promise that the port will open                     noun        the owner: "her", "Okoye's"
    Okoye's message was that the port will open             noun

A noun of speech reports only if most of the sentence is what was said; otherwise the reporter speaks about it ("the
talks failed after his warning that ...").
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.attribution.noun_phrases import subject_of_phrase
from readout_tui.core.attribution.subjects import Subject, joined, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import SpeechNouns

_LONGEST: Final = 14
"""How many words a person before a relative clause, or the owner of a noun, may have."""
_ADJECTIVES: Final = 3
"""How many words may stand between the owner and the noun ("her repeated public promise")."""
_PERSONS: Final = frozenset(["person", "title"])


class Side(NamedTuple):
    """A clause beside the main verb: who reports, the index of the cue, and whether the cue is a noun."""

    subject: Subject
    at: int
    noun: bool


def relatives(words: Tokens) -> Iterator[Side]:
    """Relative clauses of persons who say something: "..., who added that ..."."""
    nouns, classes = words.language.speech_nouns, words.classes
    if nouns is None or ",w" not in classes:
        return
    for at, word in enumerate(words.low):
        if word not in nouns.relative or at < 2 or classes[at - 1] != ",":
            continue
        verb = at + 1
        while classes[verb : verb + 1] in ("r", "k"):
            verb += 1
        person = _ending_at(words, at - 1) if verb in words.cues and classes[verb] == "v" else None
        if person is not None and person.kind in _PERSONS:
            yield Side(person, verb, False)


def names_speech(words: Tokens) -> bool:
    """True if a sentence has a noun of speech."""
    nouns = words.language.speech_nouns
    return nouns is not None and not nouns.nouns.keys().isdisjoint(words.low)


def noun_cues(words: Tokens) -> Iterator[Side]:
    """Nouns of speech with their owner and with what was said."""
    nouns = words.language.speech_nouns
    if nouns is None or not names_speech(words):
        return
    for at, word in enumerate(words.low):
        if word in nouns.nouns and _with_content(words, at):
            owner = _owner(words, at, nouns)
            if owner is not None:
                yield Side(owner, at, True)


def _with_content(words: Tokens, at: int) -> bool:
    """True if the noun is followed by what was said, and that is most of the sentence; or by "was that"."""
    classes, end = words.classes, at + 1
    while classes[end : end + 1] in ("r", "x"):
        end += 1
    if classes[end : end + 1] not in ("T", '"', ":"):
        return False
    return "x" in classes[at + 1 : end] or (end == at + 1 and 2 * (len(classes) - end) >= len(classes))


def _owner(words: Tokens, noun: int, nouns: SpeechNouns) -> Subject | None:
    """Whose words a noun of speech names: "his", "their", "the minister's"; None if nobody's."""
    for at in range(noun - 1, max(-1, noun - 2 - _ADJECTIVES), -1):
        if words.low[at] in nouns.owners:
            return Subject(nouns.owners[words.low[at]], at, at + 1)
        if words.classes[at] == "'":
            return _ending_at(words, at)
        if words.classes[at] not in ".amN":
            return None
    return None


def _ending_at(words: Tokens, end: int) -> Subject | None:
    """The longest subject that ends just before a word."""
    for first in range(max(0, end - _LONGEST), end):
        if words.classes[first - 1 : first] in ("", *',;:"-(qTpvV&zrkx.') and joined(words.classes, first) == end:
            return subject_of(words, first, end)
    return subject_of_phrase(words, end)
