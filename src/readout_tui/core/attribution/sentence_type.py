"""What kind of sentence it is, for attribution: does it report speech, or tell what happened?"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause, Opening, Subject, joined, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.en import cues as cues_en
from readout_tui.core.data.en import people as people_en
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Attribution, DocumentKind, Span

_EVENT: Final = frozenset(
    "conversation call talks meeting visit summit negotiations event ceremony session agenda atmosphere exchange "
    "discussion discussions dialogue consultations conference gathering trip telephone briefing contact contacts "
    "reception banquet dinner lunch luncheon".split()
)
_PLAIN: Final = regex(r"d?b?l|d?b|y")
"""Both sides, with nothing else said of them."""
_FINITE: Final = regex(r"[Vvxkz]")
_DONE: Final = regex(r"k*xr*V")
_BETWEEN: Final = frozenset(["discussed", "exchanged", "reviewed", "reached", "compared"])
_ACTORS: Final = frozenset(["person", "title", "both", "he", "they", "plural"])
_FOCUS: Final = frozenset(["focus", "center", "centre", "spotlight"])
_TOPIC: Final = frozenset(["topic", "topics", "subject", "focus"])
_TOPPED: Final = frozenset("topped tops dominated dominates headed figured featured included includes".split())
_COMPRISES: Final = frozenset("included comprised consisted began".split())
_MUTUAL: Final = frozenset("exchanged reached had held compared discussed agreed reviewed".split())
_STATES: Final = frozenset("countries sides nations peoples states economies".split())
_PRESENT: Final = frozenset("present attending participating also among those others accompanying".split())
_OWN: Final = frozenset("a an the its his her their".split())
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
    return first > 0 and words.classes[first - 1] == "q" and words.low[first - 1] in cues_en.TEMPORAL


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
    if found is not None:
        subject, after = found
        verb = words.classes[after : after + 1]
        if subject.kind in ("person", "title", "he") and words.low[after : after + 1] == ["will"]:
            return True
        acting = subject.kind in _ACTORS and verb in ("V", "x", ".") and not _states(words, subject)
        if acting and known(subject) and not _describes(words, subject, after):
            return True
    finite = _FINITE.search(words.classes)
    if finite and finite.group() == "V" and found is not None and found[0].kind in ("both", "plural", "title"):
        return True
    if finite and _DONE.match(words.classes, finite.start()):
        return True  # "a declaration was signed"
    low = words.low
    if "attention" in low and not _FOCUS.isdisjoint(low):
        return True
    if "agenda" in low and not _TOPPED.isdisjoint(low):
        return True
    if not (_TOPIC.isdisjoint(low) or _EVENT.isdisjoint(low)):
        return True
    if finite and low[finite.start()] in _COMPRISES:
        return True
    if found is not None and found[0].kind == "it" and low[found[1] : found[1] + 1] in (["comes"], ["came"]):
        return True
    head = low[: finite.start() if finite else 5]
    return not _EVENT.isdisjoint(head) or (bool(head) and head[0] in _PRESENT)


def _describes(words: Tokens, subject: Subject, verb: int) -> bool:
    """Does it say how two countries stand to each other, now ("The two countries are neighbors")? That is a view."""
    states = subject.kind == "both" and words.low[subject.last - 1] in _STATES
    return states and words.low[verb : verb + 1] in (["are"], ["have"], ["enjoy"], ["share"], ["remain"], ["face"])


def _states(words: Tokens, subject: Subject) -> bool:
    """Is a joint subject one of countries only ("China and Cuba need to ...")? What they do is a stance, not news."""
    return subject.kind == "both" and not set(words.classes[subject.first : subject.last]) - set("ca&d,'")


def intends(sentence: Sentence, found: Opening | None) -> bool:
    """What both sides will do next, told of both ("They will remain in close contact"); `found` is how it opens."""
    if found is None or not _PLAIN.fullmatch(sentence.words.classes[found[0].first : found[0].last]):
        return False
    return sentence.words.low[found[1] : found[1] + 1] in (["will"], ["would"], ["shall"])


def shared(sentence: Sentence, main: Clause) -> bool:
    """One person's act that takes two: "Xi exchanged views with Putin on ..."."""
    if main.subject.kind not in ("person", "title", "he"):
        return False
    words = sentence.words
    if main.construction == "conjoined" and words.low[main.at] in _BETWEEN and "with" in words.low[: main.at]:
        return True  # "X met with Y and discussed ..."
    if words.low[main.at] not in _MUTUAL or "that" in words.low[main.end : main.end + 8]:
        return False
    return (
        bool(re.match(r"[^,;:\"]{0,10}?p[dam]*[tncayb]", words.classes[main.end :]))
        and "with" in words.low[main.end : main.end + 12]
    )


def in_a_statement(sentence: Sentence, main: Clause) -> bool:
    """Does it say that what was said was said in a document ("the ministry said in a statement")?"""
    low = sentence.words.low
    return not people_en.DOCUMENTS.isdisjoint(low) and any(
        low[i] == "in" and low[i + 1] in _OWN and not people_en.DOCUMENTS.isdisjoint(low[i + 2 : i + 4])
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
    if document in ("statement", "letter") and main.subject.kind in ("we", "none", "both", "they"):
        between = main.verb == "joint" or sentence.words.low[main.at] in _BETWEEN
        return between and not (main.subject.kind == "none" and "by" in sentence.words.low[main.at :])
    if main.construction == "according" and document in ("statement", "letter"):
        return main.subject.kind in ("person", "title", "he")
    if (
        main.verb == "cognitive"
        or (main.verb == "joint" and main.subject.kind == "person")
        or main.construction in ("participle", "purpose", "according")
    ):
        return False
    if main.subject.kind in ("person", "title", "he"):
        return True
    if main.subject.kind == "both":
        return document != "joint"
    if main.subject.kind == "plural":
        return document == "joint" or sentence.words.low[main.subject.last - 1] in people_en.SOURCES
    return main.subject.kind in ("country", "side") and document in ("joint", "statement")


def content_country(sentence: Sentence, clause: Clause) -> str:
    """The country whose stance a clause without a subject reports ("it was noted that Russia is ready"), or empty."""
    words = sentence.words
    behalf = next((i for i, word in enumerate(words.low) if word == "on behalf of"), len(words.low))
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
