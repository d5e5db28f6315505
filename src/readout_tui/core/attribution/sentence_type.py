"""What kind of sentence it is, for attribution: does it report speech, or tell what happened?"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause, Opening, Subject, joined, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Attribution, DocumentKind, Span

_PLAIN: Final = regex(r"d?b?l|d?b|y")
"""Both sides, with nothing else said of them."""
_FINITE: Final = regex(r"[Vvxkz]")
_DONE: Final = regex(r"k*xr*V")
_ACTORS: Final = frozenset(["person", "title", "both", "he", "they", "plural"])
_HEAD: Final = 5
"""Words at the start of a sentence without a finite verb that are looked at."""
_RANK: Final = {
    "person": 0,
    "title": 0,
    "both": 0,
    "he": 0,
    "they": 0,
    "plural": 0,
    "we": 1,
    "i": 1,
    "side": 0,
    "body": 0,
}
_CONSTRUCTION_WEIGHT: Final = {
    "finite": 0,
    "inverted": 0,
    "conjoined": 1,
    "participle": 2,
    "passive": 2,
    "purpose": 3,
    "according": 4,
}


def reporting(sentence: Sentence) -> list[Clause]:
    """The clauses that say who reports, now: neither "it" nor what was said before or after ("after X said")."""
    return [
        c
        for c in sentence.clauses
        if not (c.construction == "conjoined" and c.subject.kind == "it")
        and not (c.construction == "finite" and _at_another_time(sentence.words, c.subject.first))
    ]


def _at_another_time(words: Tokens, first: int) -> bool:
    return first > 0 and words.classes[first - 1] == "q" and words.low[first - 1] in words.language.grammar.temporal


def main_clause(found: list[Clause]) -> Clause:
    """The act of reporting that the sentence is mainly about."""
    outer = [c for c in found if c.depth == 0] or found
    return min(outer, key=lambda c: (_weight(c), c.at))


def _weight(clause: Clause) -> int:
    """Lower is more likely the main one: a person above a country, speech above thought, finite above the rest."""
    weight = _CONSTRUCTION_WEIGHT[clause.construction] * 4 + _RANK.get(clause.subject.kind, 2)
    if clause.verb == "cognitive":
        weight += 3
    if clause.subject.kind == "none":
        weight += 2
    return weight


def mostly_quoted(sentence: Sentence, quotes: list[Span]) -> bool:
    """Is what is said wholly in quotation marks, but for the words that name the speaker?"""
    inside = sum(
        min(q.end, sentence.passage.span.end) - max(q.start, sentence.start)
        for q in (quotes[i] for i in sentence.touches)
    )
    rest = sentence.passage.span.end - sentence.start - inside
    return inside > rest and rest < 90


def tells(sentence: Sentence, found: Opening | None, known: Callable[[Subject], bool]) -> bool:
    """Does it tell what happened: that they met, how long it lasted, what the mood was?

    `found` is how it opens; `known` says whether a subject that looks like a person is one.
    """
    words = sentence.words
    if found is not None and _acts(words, found, known):
        return True
    finite = _FINITE.search(words.classes)
    verb = finite.start() if finite else -1
    if found is not None and words.classes[verb : verb + 1] == "V" and found[0].kind in ("both", "plural", "title"):
        return True
    if finite and _DONE.match(words.classes, verb):
        return True  # "a declaration was signed"
    return _of_the_course(words, verb) or _comes(words, found) or _about_an_event(words, verb)


def _acts(words: Tokens, found: Opening, known: Callable[[Subject], bool]) -> bool:
    """Does somebody known do something, or is somebody going to ("Okoye will travel to Lima")?"""
    subject, after = found
    if subject.kind in ("person", "title", "he") and _at(words, after, words.language.narration.will):
        return True
    acting = subject.kind in _ACTORS and words.classes[after : after + 1] in ("V", "x", ".")
    return acting and not _states(words, subject) and known(subject) and not _describes(words, subject, after)


def _of_the_course(words: Tokens, verb: int) -> bool:
    """Does it say what the talks were about ("Trade topped the agenda", "The focus of attention was on ...")?

    `verb` is the place of the finite verb, -1 if there is none.
    """
    low, narration = words.low, words.language.narration
    return (
        _both(low, narration.attention, narration.focus)
        or _both(low, narration.agenda, narration.topped)
        or _both(low, narration.topics, narration.events)
        or (verb >= 0 and low[verb] in narration.comprises)
    )


def _both(low: list[str], one: frozenset[str], other: frozenset[str]) -> bool:
    """Is there a word of either set?"""
    return not (one.isdisjoint(low) or other.isdisjoint(low))


def _comes(words: Tokens, found: Opening | None) -> bool:
    """ "It comes a week after ...": news about the news."""
    return found is not None and found[0].kind == "it" and _at(words, found[1], words.language.narration.comes)


def _about_an_event(words: Tokens, verb: int) -> bool:
    """Is the event the subject ("The meeting lasted ..."), or does it open with who else was there?"""
    head, narration = words.low[: verb if verb >= 0 else _HEAD], words.language.narration
    return not narration.events.isdisjoint(head) or not narration.present.isdisjoint(head[:1])


def _at(words: Tokens, place: int, wanted: frozenset[str]) -> bool:
    """Is the word at a place, if there is one, one of these?"""
    return not wanted.isdisjoint(words.low[place : place + 1])


def _describes(words: Tokens, subject: Subject, verb: int) -> bool:
    """Does it say how two countries stand to each other, now ("The two countries are neighbors")? That is a view."""
    narration = words.language.narration
    states = subject.kind == "both" and words.low[subject.last - 1] in narration.states
    return states and _at(words, verb, narration.relation)


def _states(words: Tokens, subject: Subject) -> bool:
    """Is a joint subject one of countries only ("China and Cuba need to ...")? What they do is a stance, not news."""
    return subject.kind == "both" and not set(words.classes[subject.first : subject.last]) - set("ca&d,'")


def intends(sentence: Sentence, found: Opening | None) -> bool:
    """What both sides will do next, told of both ("They will remain in close contact"); `found` is how it opens."""
    if found is None or not _PLAIN.fullmatch(sentence.words.classes[found[0].first : found[0].last]):
        return False
    return _at(sentence.words, found[1], sentence.words.language.narration.intends)


def shared(sentence: Sentence, main: Clause) -> bool:
    """One person's act that takes two: "Xi exchanged views with Putin on ..."."""
    if main.subject.kind not in ("person", "title", "he"):
        return False
    words = sentence.words
    verb, narration = words.low[main.at], words.language.narration
    beside = not narration.together.isdisjoint(words.low[: main.at])
    if main.construction == "conjoined" and verb in narration.between and beside:
        return True  # "X met with Y and discussed ..."
    if verb not in narration.mutual or not narration.that.isdisjoint(words.low[main.end : main.end + 8]):
        return False
    with_whom = not narration.together.isdisjoint(words.low[main.end : main.end + 12])
    return with_whom and bool(re.match(r"[^,;:\"]{0,10}?p[dam]*[tncayb]", words.classes[main.end :]))


def in_a_statement(sentence: Sentence, main: Clause) -> bool:
    """Does it say that what was said was said in a document ("the ministry said in a statement")?"""
    low, narration = sentence.words.low, sentence.words.language.narration
    documents = sentence.words.language.people.documents
    return not documents.isdisjoint(low) and any(
        low[i] in narration.in_document
        and low[i + 1] in narration.determiners
        and not documents.isdisjoint(low[i + 2 : i + 4])
        for i in range(main.end, len(low) - 2)
    )


def jointly(sentence: Sentence) -> bool:
    """In a text told in the first person: is it what "we" or both did together?"""
    return main_clause(reporting(sentence)).subject.kind in ("we", "none", "both", "they")


def speaks_apart(sentence: Sentence, document: DocumentKind) -> bool:
    """In a document of one voice: is the reported speaker someone other than the document?"""
    found = reporting(sentence)
    if not found:
        return False
    main = main_clause(found)
    if document in ("statement", "letter"):
        if main.subject.kind in ("we", "none", "both", "they"):
            return _told_of_both(sentence, main)
        if main.construction == "according":
            return main.subject.kind in ("person", "title", "he")
    return not _in_passing(main) and _someone_else(sentence, main.subject, document)


def _told_of_both(sentence: Sentence, main: Clause) -> bool:
    """In a text told in the first person: do "we" or both report what passed between them?"""
    low, language = sentence.words.low, sentence.words.language
    between = main.verb == "joint" or low[main.at] in language.narration.between
    by_somebody = main.subject.kind == "none" and not language.grammar.agent.isdisjoint(low[main.at :])
    return between and not by_somebody


def _in_passing(main: Clause) -> bool:
    """Is a clause a thought, an agreement of one person, or beside the main verb? The document goes on speaking."""
    agreeing = main.verb == "joint" and main.subject.kind == "person"
    return main.verb == "cognitive" or agreeing or main.construction in ("participle", "purpose", "according")


def _someone_else(sentence: Sentence, subject: Subject, document: DocumentKind) -> bool:
    """Is a subject, by its kind, another than the voice of the document?"""
    if subject.kind == "plural":
        return document == "joint" or sentence.words.low[subject.last - 1] in sentence.words.language.people.sources
    if subject.kind == "both":
        return document != "joint"
    if subject.kind in ("country", "side"):
        return document in ("joint", "statement")
    return subject.kind in ("person", "title", "he")


def content_country(sentence: Sentence, clause: Clause) -> str:
    """The country whose stance a clause without a subject reports ("it was noted that Russia is ready"), or empty."""
    words = sentence.words
    behalf = next((i for i, word in enumerate(words.low) if word in words.language.narration.behalf), len(words.low))
    for i in range(behalf + 1, min(behalf + 4, len(words.low))):
        if words.classes[i] in "ac":
            return words.country(i)  # "on behalf of the Russian people, condolences were conveyed"
    that = words.classes.find("T", clause.at)
    end = joined(words.classes, that + 1) if that >= 0 else 0
    if not end or subject_of(words, that + 1, end).kind not in ("country", "side"):
        return ""
    return next((words.country(i) for i in range(that + 1, end) if words.classes[i] in "ac"), "")


def clause_start(sentence: Sentence, attribution: Attribution) -> int:
    """Where the clause of an attribution begins: after the last comma, semicolon or "and" before its cue."""
    words = sentence.words
    cue = attribution.cue
    if cue is None:
        return sentence.start
    at = next((i for i, start in enumerate(words.starts) if sentence.first + start >= cue.start), 0)
    for i in range(at - 1, 0, -1):
        if words.classes[i] in ",;&":
            return sentence.place(i + 1) if i + 1 < len(words.starts) else cue.start
    return sentence.start
