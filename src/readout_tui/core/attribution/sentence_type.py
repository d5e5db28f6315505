"""The type of a sentence: does it report speech, and by which of its clauses, or does it narrate what happened?

    reporting, main_clause   which clauses say who reports; the one that the attribution follows
    narrates, intends        narration ("The two leaders met"), and plans of both sides ("They will meet again")
    shared, in_a_statement   acts that take two ("exchanged views with"); words that come from a document
    speaks_apart, jointly    in a document in one voice: is somebody else speaking, or are both sides?

All of them look at word classes and at word sets of the language (`Language.narration`), nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause
from readout_tui.core.attribution.subjects import Opening, Subject, joined, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Attribution, DocumentKind, Span, Voices

_PLAIN: Final = regex(r"d?b?l|d?b|y")
"""Both sides as a subject, without any further name: "the two sides", "both", "they"."""
_FINITE: Final = regex(r"[Vvxkz]")
_DONE: Final = regex(r"k*xr*V")
_VERB_FIRST: Final = regex(r"r*(?:[pqrN][^,\";vVxkz]*,?)?V")
"""A verb of narration at the start, or after an adjunct: where verbs may come first, its subject follows."""
_ACTORS: Final = frozenset(["person", "title", "both", "he", "they", "plural"])
_DOING: Final = ("both", "plural", "title", "side", "body", "country")
"""Subjects that do something, outside English, where verbs of narration are few and have no other sense."""
_PLAINLY: Final = frozenset(["neutral", "emphatic"])
"""Classes of verbs that only report, whereas others also act ("support", "demand")."""
_HEAD: Final = 5
"""How many words at the start of a sentence without a finite verb are searched."""
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
    "noun": 0,
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
    """The reporting clauses of what is said here and now.

    Left out: verbs that share the subject "it", and what was said before or after the event ("after X said ...").
    """
    return [
        c
        for c in sentence.clauses
        if not (c.construction == "conjoined" and c.subject.kind == "it")
        and not (c.construction == "finite" and _at_another_time(sentence.words, c.subject.first))
        and not (c.construction == "finite" and _of_a_thing(sentence.words, c.subject.first))
    ]


def _of_a_thing(words: Tokens, first: int) -> bool:
    """True for a subject in a relative clause about a thing ("a plan to which Okoye objected"). Only in English."""
    relative = words.classes[first - 1 : first] == "w" and words.classes[first - 2 : first - 1] in ("p", "z")
    return first > 1 and relative and words.language.order is None


def _at_another_time(words: Tokens, first: int) -> bool:
    return first > 0 and words.classes[first - 1] == "q" and words.low[first - 1] in words.language.grammar.temporal


def main_clause(found: list[Clause]) -> Clause:
    """The reporting clause that the sentence is mainly about; `found` must not be empty."""
    outer = [c for c in found if c.depth == 0] or found
    return min(outer, key=lambda c: (_weight(c), c.at))


def _weight(clause: Clause) -> int:
    """Lower for a likelier main clause: a person before a country, speech before thought, finite before the rest.

    The construction counts most, hence the factor; the figures are set by hand.
    """
    weight = _CONSTRUCTION_WEIGHT[clause.construction] * 4 + _RANK.get(clause.subject.kind, 2)
    if clause.verb == "cognitive":
        weight += 3
    if clause.subject.kind == "none":
        weight += 2
    return weight


def in_unread(sentence: Sentence, main: Clause) -> bool:
    """True if a clause is part of what somebody said whose name was not read ("Roe's memo shows that Kim had left").

    A finite verb of saying that no clause took stands before it, and "that" begins the clause, or "although he". Only
    English.
    """
    words, subject = sentence.words, main.subject
    if (
        words.language.order is not None
        or main.construction not in ("finite", "conjoined")
        or subject.kind in ("we", "i")
    ):
        return False
    opens = words.classes[subject.first - 1 : subject.first]
    if not subject.first or not (opens == "T" or (opens == "q" and subject.kind == "he")):
        return False
    read = {clause.at for clause in (*sentence.clauses, *sentence.inner)}
    return any(at < subject.first and at not in read and words.classes[at] == "v" for at in words.cues)


def only_cites(sentence: Sentence, main: Clause) -> bool:
    """True if a body or paper is cited for this sentence alone ("according to one count"); always False in English."""
    cited = main.construction == "according" and main.subject.kind not in ("person", "title", "he", "they", "both")
    return cited and sentence.words.language.order is not None


def says_i_said(sentence: Sentence, text: str) -> bool:
    """True if somebody says "I replied" in a sentence without quotation marks."""
    found = sentence.words.language.documents.reports.pattern.search(text, *sentence.content)
    return not sentence.touches and found is not None and bool(found[1])


def says(sentence: Sentence) -> bool:
    """True if a finite verb of saying stands in its main clause, before any "that", relative clause or quotation."""
    classes = sentence.words.classes
    end = min((at for at in (classes.find(kind) for kind in 'Tw"') if at >= 0), default=len(classes))
    return any(classes[at] == "v" and cue.verb in _PLAINLY for at, cue in sentence.words.cues.items() if at < end)


def mostly_quoted(sentence: Sentence, quotes: list[Span]) -> bool:
    """True if nearly all of a sentence is quoted: more than half, and fewer than 90 code points outside.

    What is left outside is then the words that name the speaker.
    """
    inside = sum(
        min(q.end, sentence.passage.span.end) - max(q.start, sentence.start)
        for q in (quotes[i] for i in sentence.touches)
    )
    rest = sentence.passage.span.end - sentence.start - inside
    return inside > rest and rest < 90


def narrates(sentence: Sentence, found: Opening | None, known: Callable[[Subject], bool]) -> bool:
    """True if a sentence narrates: that they met, what was signed, how long it lasted, what it was about.

    `found` is its opening subject (`main_subject`); `known` says whether a subject that looks like a person is one.
    """
    words = sentence.words
    if found is not None and _acts(words, found, known):
        return True
    finite = _FINITE.search(words.classes)
    verb = finite.start() if finite else -1
    doing = ("both", "plural", "title") if words.language.order is None else _DOING
    if found is not None and words.classes[verb : verb + 1] == "V" and found[0].kind in doing:
        return True
    if words.language.order is not None and _VERB_FIRST.match(words.classes):
        return True  # "Состоялся телефонный разговор"
    if finite and _DONE.match(words.classes, verb):
        return True  # "a declaration was signed"
    return _nobody_speaks(words) or _of_the_course(words, verb) or _comes(words, found) or _about_an_event(words, verb)


def _nobody_speaks(words: Tokens) -> bool:
    """True if it says who did not speak: "Neither side would say when", "No minister has welcomed it"."""
    nouns = words.language.subjects
    return nouns is not None and bool(words.cues) and not nouns.neither.isdisjoint(words.low[:1])


def _acts(words: Tokens, found: Opening, known: Callable[[Subject], bool]) -> bool:
    """True if a known person or both sides do something, or a person will ("Okoye will travel to Lima")."""
    subject, after = found
    if subject.kind in ("person", "title", "he") and _at(words, after, words.language.narration.will):
        return True
    acting = subject.kind in _ACTORS and words.classes[after : after + 1] in ("V", "x", ".")
    return acting and not _states(words, subject) and known(subject) and not _describes(words, subject, after)


def _of_the_course(words: Tokens, verb: int) -> bool:
    """True if it says what the talks were about ("Trade topped the agenda", "The focus of attention was on ...").

    `verb` is the index of the finite verb, -1 if there is none.
    """
    low, narration = words.low, words.language.narration
    return (
        _both(low, narration.attention, narration.focus)
        or _both(low, narration.agenda, narration.topped)
        or _both(low, narration.topics, narration.events)
        or (verb >= 0 and low[verb] in narration.comprises)
    )


def _both(low: list[str], one: frozenset[str], other: frozenset[str]) -> bool:
    """True if `low` has a word of each set."""
    return not (one.isdisjoint(low) or other.isdisjoint(low))


def _comes(words: Tokens, found: Opening | None) -> bool:
    """True for "It comes a week after ...", a reporter's remark on the news."""
    return found is not None and found[0].kind == "it" and _at(words, found[1], words.language.narration.comes)


def _about_an_event(words: Tokens, verb: int) -> bool:
    """True if the event is the subject ("The meeting lasted ..."), or the sentence opens with who else was present."""
    head, narration = words.low[: verb if verb >= 0 else _HEAD], words.language.narration
    return not narration.events.isdisjoint(head) or not narration.present.isdisjoint(head[:1])


def _at(words: Tokens, place: int, wanted: frozenset[str]) -> bool:
    """True if there is a word at a place and it is one of these."""
    return not wanted.isdisjoint(words.low[place : place + 1])


def _describes(words: Tokens, subject: Subject, verb: int) -> bool:
    """True if it says how countries stand to each other ("The two countries are neighbors"): a view, not an event."""
    narration = words.language.narration
    states = subject.kind == "both" and words.low[subject.last - 1] in narration.states
    return states and _at(words, verb, narration.relation)


def _states(words: Tokens, subject: Subject) -> bool:
    """True for a joint subject of countries only ("China and Cuba need to ..."): a stance, not an event."""
    return subject.kind == "both" and not set(words.classes[subject.first : subject.last]) - set("ca&d,'")


def intends(sentence: Sentence, found: Opening | None) -> bool:
    """True if it says what both sides will do next ("They will remain in close contact").

    `found` is its opening subject.
    """
    if found is None or not _PLAIN.fullmatch(sentence.words.classes[found[0].first : found[0].last]):
        return False
    return _at(sentence.words, found[1], sentence.words.language.narration.intends)


def shared(sentence: Sentence, main: Clause) -> bool:
    """True if one person is the subject of an act that takes two: "Xi exchanged views with Putin on ..."."""
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
    """True if the words come from a document ("the ministry said in a statement")."""
    low, narration = sentence.words.low, sentence.words.language.narration
    documents = sentence.words.language.people.documents
    return not documents.isdisjoint(low) and any(
        low[i] in narration.in_document
        and low[i + 1] in narration.determiners
        and not documents.isdisjoint(low[i + 2 : i + 4])
        for i in range(main.end, len(low) - 2)
    )


def jointly(sentence: Sentence) -> bool:
    """True if, in a text in the first person, "we" or both sides are the main subject. Needs a reporting clause."""
    return main_clause(reporting(sentence)).subject.kind in ("we", "none", "both", "they")


def speaks_apart(sentence: Sentence, document: DocumentKind) -> bool:
    """True if, in a document in one voice, a sentence reports somebody else's words rather than the document's own."""
    found = reporting(sentence)
    if not found:
        return False
    main = main_clause(found)
    if document in ("statement", "letter"):
        if main.subject.kind in ("we", "none", "both", "they"):
            return _between_both(sentence, main)
        if main.construction == "according":
            return main.subject.kind in ("person", "title", "he")
    return not _in_passing(main) and _someone_else(sentence, main.subject, document)


def _between_both(sentence: Sentence, main: Clause) -> bool:
    """True if, in a text in the first person, "we" or both sides report what passed between the two of them."""
    low, language = sentence.words.low, sentence.words.language
    between = main.verb == "joint" or low[main.at] in language.narration.between
    by_somebody = main.subject.kind == "none" and not language.grammar.agent.isdisjoint(low[main.at :])
    return between and not by_somebody


def _in_passing(main: Clause) -> bool:
    """True for a thought, one person's agreement, or a clause beside the main verb: the document goes on speaking."""
    agreeing = main.verb == "joint" and main.subject.kind == "person"
    return main.verb == "cognitive" or agreeing or main.construction in ("participle", "purpose", "according")


def _someone_else(sentence: Sentence, subject: Subject, document: DocumentKind) -> bool:
    """True if a subject of this kind cannot be the voice of such a document."""
    if subject.kind == "plural":
        return document == "joint" or sentence.words.low[subject.last - 1] in sentence.words.language.people.sources
    if subject.kind == "both":
        return document != "joint"
    if subject.kind in ("country", "side"):
        return document in ("joint", "statement")
    return subject.kind in ("person", "title", "he")


def content_country(sentence: Sentence, clause: Clause) -> str:
    """The country whose view a clause without an agent reports ("it was noted that Russia is ready"), or empty."""
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
    """The offset where the clause of an attribution begins: after the last comma, semicolon or "and" before its cue."""
    words = sentence.words
    cue = attribution.cue
    if cue is None:
        return sentence.start
    at = next((i for i, start in enumerate(words.starts) if sentence.first + start >= cue.start), 0)
    for i in range(at - 1, 0, -1):
        if words.classes[i] in ",;&":
            return sentence.place(i + 1) if i + 1 < len(words.starts) else cue.start
    return sentence.start


def with_contents(sentence: Sentence, found: list[Attribution]) -> Voices:
    """Give each of several attributions its own part of the sentence, cut where the clause of the next cue begins."""
    if len(found) < 2:
        return tuple(found)
    ordered = sorted((a for a in found if a.cue), key=lambda a: a.cue.start if a.cue else 0)
    out: dict[int, Attribution] = {}
    for place, attribution in enumerate(ordered):
        start = sentence.start if place == 0 else clause_start(sentence, attribution)
        end = clause_start(sentence, ordered[place + 1]) if place + 1 < len(ordered) else sentence.passage.span.end
        out[id(attribution)] = attribution._replace(content=Span(start, max(start, end)))
    return tuple(out.get(id(a), a) for a in found)
