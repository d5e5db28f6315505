"""Reporting beside the main verb: relative clauses, "according to", nouns of speech with what was said.

    Rivera thanked Okoye , who added that ports matter      relative    the person before the comma
    her promise that the port will open                     noun        the owner: "her", "Okoye's"
    Okoye's message was that the port will open             noun
    according to Okoye's aides, ports matter                according   whoever the words after it name
    the agency quoted Okoye as saying that ports matter     quoted      the person who is quoted

A noun of speech reports only if most of the sentence is what was said; otherwise the reporter speaks about it ("the
talks failed after his warning that ...").
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.attribution.noun_phrases import is_word, subject_after, subject_of_phrase
from readout_tui.core.attribution.subjects import Subject, joined, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import SpeechNouns
from readout_tui.core.lazy_regex import regex

_LONGEST: Final = 14
"""How many words a person before a relative clause, or the owner of a noun, may have."""
_ADJECTIVES: Final = 3
"""How many words may stand between the owner and the noun ("her repeated public promise")."""
_DOCUMENT_OF: Final = regex(r"d?[am]*[s.]o")
"""The classes of a document and "of": "the report of"."""
_GIVER: Final = regex(r"[.s](?P<who>h|t*n+|ds)[kr]*[vV.]")
"""Who gave what "according to" names ("the information he gave")."""
_PERSONS: Final = frozenset(["person", "title"])


class SideClause(NamedTuple):
    """A clause beside the main verb: who reports, and the index of the cue."""

    subject: Subject
    at: int


def relatives(words: Tokens) -> Iterator[SideClause]:
    """Relative clauses of persons who say something: "..., who added that ..."."""
    nouns, classes = words.language.speech_nouns, words.classes
    if nouns is None or "w" not in classes:
        return
    yield from _papers(words)
    for at, word in enumerate(words.low):
        if word not in nouns.relative or at < 2 or classes[at - 1] != ",":
            continue
        verb = at + 1
        while classes[verb : verb + 1] in ("r", "k"):
            verb += 1
        person = _ending_at(words, at - 1) if verb in words.cues and classes[verb] == "v" else None
        if person is not None and person.kind in _PERSONS:
            yield SideClause(person, verb)


def _papers(words: Tokens) -> Iterator[SideClause]:
    """Papers that say something in a relative clause without a comma: "criticism came from Asahi which said: ..."."""
    classes, nouns = words.classes, words.language.speech_nouns
    for at, word in enumerate(words.low):
        paper = (
            nouns is not None
            and word in nouns.relative_of_things
            and classes[at - 1 : at] in ("n", "c")
            and at + 1 in words.cues
        )
        if paper and classes[at + 1] == "v" and classes[words.cues[at + 1].end :][:1] in ('"', ":", "T"):
            name = _ending_at(words, at)
            if name is not None:
                yield SideClause(name, at + 1)


def names_speech(words: Tokens) -> bool:
    """True if a sentence has a noun of speech."""
    nouns = words.language.speech_nouns
    return nouns is not None and not nouns.nouns.keys().isdisjoint(words.low)


def noun_cues(words: Tokens) -> Iterator[SideClause]:
    """Nouns of speech with their owner and with what was said."""
    nouns = words.language.speech_nouns
    if nouns is None or not names_speech(words):
        return
    for at, word in enumerate(words.low):
        if word in nouns.nouns and _with_content(words, at):
            owner = _owner(words, at, nouns)
            if owner is not None:
                yield SideClause(owner, at)


def quoted(words: Tokens) -> Iterator[SideClause]:
    """Persons whom somebody quotes: "The agency quoted Rivera as saying that ..."."""
    nouns = words.language.speech_nouns
    if nouns is None or nouns.as_saying[0] not in words.low:
        return
    for at, word in enumerate(words.low):
        end = joined(words.classes, at + 1) if word in nouns.quoting else 0
        if end and tuple(words.low[end : end + 2]) == nouns.as_saying:
            yield SideClause(subject_of(words, at + 1, end), at)


def sources(words: Tokens) -> Iterator[SideClause]:
    """ "According to X": what follows, if it is no subject, is a source under its own words up to the next mark."""
    for at in (i for i, kind in enumerate(words.classes) if kind == "A"):
        source = _source(words, at) if words.classes[at + 1 : at + 2] not in ("", "w") else None
        if source is not None and any(word[0].isalnum() for word in words.words[source.first : source.last]):
            yield SideClause(source, at)


def _source(words: Tokens, at: int) -> Subject:
    """The subject after "according to", the word at `at`."""
    classes, first = words.classes, at + 1
    if words.low[at] in words.language.grammar.his_opinion:
        return Subject("he", at, first)
    if words.low[first] in words.language.grammar.his:
        return Subject("he", first, first + 1)
    giver = _DOCUMENT_OF.match(classes, first)
    if giver is not None and not words.language.people.documents.isdisjoint(words.low[first : giver.end()]):
        owner = joined(classes, giver.end())
        if owner and subject_of(words, giver.end(), owner).kind in ("person", "title"):
            return subject_of(words, giver.end(), owner)  # "the report of Comrade Le Trung"
    end = joined(classes, first)
    more = words.language.subjects is not None and end < len(classes) and is_word(words, end)
    free = words.language.order is not None  # the verb may follow at once: "laut Okoye ist ..."
    if end and (free or (classes[end : end + 1] in ("", ",", ";", ".", ":") and not more)):
        return subject_of(words, first, end)
    stop = _source_end(words, first)
    giver = _GIVER.search(classes, first, stop)
    if giver:
        return subject_of(words, *giver.span("who"))  # "according to figures the ministry released"
    noun = subject_after(words, first)
    return noun if noun is not None else Subject("plural", first, max(stop, first + 1))


def _source_end(words: Tokens, first: int) -> int:
    """Where the phrase of a source that starts at a word ends at the latest: at a mark, outside English at a verb."""
    classes = words.classes
    order = words.language.order
    stop = next((i for i in range(first, len(classes)) if classes[i] in ',;:"'), len(classes) - 1)
    if order is None:
        return stop
    while stop > first + 1 and words.low[stop - 1] in order.accounts:
        stop -= 1  # "据海警局通报": the body, without the noun for what it said
    return next((i for i in range(first + 1, stop) if _may_be_verb(words, i)), stop)


def _may_be_verb(words: Tokens, at: int) -> bool:
    """True for a verb, or, where nouns have capitals, for an ordinary word without one behind a noun."""
    order = words.language.order
    if words.classes[at] in "vVxkz":
        return True
    plain = words.classes[at] == "." and words.words[at][0].islower()
    return order is not None and order.bracket and plain and words.words[at - 1][0].isupper()


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
