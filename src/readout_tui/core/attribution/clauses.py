"""A sentence -> its reporting clauses: who reports, with which verb, in which construction.

A parser would cost too much at start-up, and reports use few constructions. So every word is reduced to a class of one
letter (word_classes.py), a sentence becomes a short string, and each construction is a regular expression over it:

    The President of Ukraine said that ...      dtoc v T       finite        d t o c is a title: the subject
    Rivera thanked him and said that ...        n v . & v T    conjoined     "said" shares the subject of "thanked"
    "We are ready," said Minister Okoye.        "Ix.," v tn    inverted      the verb comes first after a quotation
    ..., adding that ...                        , g T          participle    whoever spoke last, or its own subject
    He met Okoye, who added that ...            n , w v T      participle    the person before the relative clause
    It was agreed by both that ...              x v . b        passive       the agent after "by", or nobody
    According to the ministry, ...              A ds           according     also "as X noted", "as noted by X"
    He called to thank ...                      v z u          purpose

The steps (`clauses`):
    1. Find where a subject can start (`_openings`): not after a preposition or an ordinary word, so that "the steps
       Ukraine proposed" reports nobody. Subjects themselves are read by subjects.py.
    2. From each, match the longest subject (`joined`), an optional insertion (`GAP`), and a verb: the finite clauses.
       They come first because conjoined verbs and participles borrow their subjects.
       Verbs that are left without a subject may have any other noun phrase for one (noun_phrases.py).
    3. Match the other constructions; purpose only if nothing else reports.
    4. Keep one clause for each verb, the finite one if there are several, in text order.
    5. Mark as depth 1 what stands inside the content of the first clause ("Xi said that China believes ...").

`_spans` never goes back over words that it has matched, and the repetitions in the patterns are bounded or end at a
comma, which keeps the time close to linear.

Limitations: the patterns are those of English; other languages have only subject before verb, and verb first after a
quotation. Nesting is looked at relative to the first clause only.
"""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from readout_tui.core.attribution.noun_phrases import (
    is_agent,
    is_plural,
    is_word,
    marked,
    subject_after,
    subject_before,
)
from readout_tui.core.attribution.side_clauses import names_speech, noun_cues, quoted, relatives, sources
from readout_tui.core.attribution.subjects import GAP, STARTS, Subject, joined, main_subject, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import VerbClass

Construction = Literal["finite", "conjoined", "inverted", "participle", "passive", "according", "purpose"]


class Clause(NamedTuple):
    """A reporting clause. Positions are indices of words in the sentence."""

    subject: Subject
    verb: VerbClass
    construction: Construction
    at: int  # the verb, or what stands for it ("according to", a colon)
    end: int  # after the words of the cue, exclusive
    depth: int = 0  # 1 inside the content of another clause ("Xi said that China believes ...")


_PLURAL: Final = frozenset(["both", "they", "we", "i", "plural"])
"""Subjects whose present tense looks like the base form of the verb ("they stress")."""
_TAIL: Final = regex(rf"(?!'){GAP.pattern}(?P<verb>[vuV])")
_OPENING: Final = regex(rf"(?:^|(?<=[,;:\"&\-Tqwr)(v])){STARTS}")
_ADJUNCTIVE: Final = regex(r"^p[^,;:\"vVxkw]*|(?:^|(?<=[,;:\"]))[pqr&][^,;:\"vVxkzw]*")
_REPLYING: Final = regex(r"p[^,;:\"vVxkw]*")
"""An adjunct at the start that may hold "to" ("In reply to a question Okoye said")."""
_BEHIND_ADJUNCT: Final = regex(rf"(?<![pod'T]){STARTS}")
_MINDS: Final = frozenset(["person", "title", "he", "both", "they", "we", "i"])
"""Subjects whose state of mind ("is convinced that") counts as a report; countries and bodies have none."""
_INVERTED: Final = regex(r"(?:[\",-]|^q)k?(?P<verb>v)r*")
_PASSIVE: Final = regex(r"(?:x|kx)r*(?P<verb>[veuV.])")
_CONJOINED: Final = regex(r"(?:,|&|,&|,?(?P<contrast>q))[rk]*(?P<verb>v)")
_HEARD: Final = regex(r"xr*(?P<participle>[.ve])[^vVk]*$")
"""A passive, and nothing finite after it: the subject of what is conjoined is the hearer's, too."""
_PURPOSE: Final = regex(r"z[r]*(?P<verb>u)")
_SEVERAL: Final = frozenset(["plural", "noun", "country", "side", "body"])
_BESIDE: Final = 3
"""How many words before a title may belong to it."""
_NEAR: Final = 15
"""How many words before a participle its own subject may start, and how many after a passive its agent."""
_CLOSED: Final = regex(r"[;\"]|,&[rpd]*$|,q?$|&r*$")
"""Searched in the last three classes before a clause: it ends the content of the clause before."""


def clauses(words: Tokens) -> list[Clause]:
    """The reporting clauses of a sentence, in text order; those of depth 0 are what the reporter says was said."""
    quiet = words.language.grammar.quiet.isdisjoint(words.low)
    if quiet and not words.cues and "A" not in words.classes and ":" not in words.classes and not names_speech(words):
        return []
    spans = _spans(words)
    if words.language.subjects is not None and words.cues:
        spans = _with_nouns(words, spans)
    said = [*_finite(words, spans), *_inverted(words)]
    found = [
        *said,
        *_participles(words, spans, said),
        *_passives(words),
        *_according(words),
        *_colon(words),
        *_beside(words),
    ]
    found += _purposes(words, bool(found))
    taken: set[int] = set()
    out: list[Clause] = []
    for clause in sorted(found, key=lambda c: (c.at, c.construction != "finite")):
        if clause.at not in taken:
            taken.add(clause.at)
            out.append(clause)
    return nested(words, out)


def _places(classes: str, kind: str) -> list[int]:
    """The indices of the words of a class."""
    return [i for i, other in enumerate(classes) if other == kind] if kind in classes else []


class _Verb(NamedTuple):
    """A subject and the index of the verb after it, whether or not that reports."""

    subject: Subject
    verb: int


def _spans(words: Tokens) -> list[_Verb]:
    """All subjects with their verbs, in order and not overlapping."""
    classes = words.classes
    out: list[_Verb] = []
    last_verb = max(map(classes.rfind, "vuV"))
    taken = 0
    failed = -1
    for at in _openings(words):
        if at >= last_verb:
            break
        end = joined(classes, at) if at >= taken else 0
        if not end:
            continue
        tail = _TAIL.match(classes, end) if end != failed else None
        if tail is None and ",&" in classes[at:end] and classes.startswith(",", end):
            tail = _TAIL.match(classes, end + 1)  # "X, along with Y, called for ..."
        if tail:
            out.append(_Verb(subject_of(words, at, end), tail.start("verb")))
            taken = tail.end()
        else:
            failed = end
    return out


def _with_nouns(words: Tokens, spans: list[_Verb]) -> list[_Verb]:
    """The same, with the subjects of further kinds (noun_phrases.py) of verbs of saying that have none yet."""
    taken = {span.verb for span in spans}
    free = [verb for verb in words.cues if words.classes[verb] in "vu" and verb not in taken]
    if not free:
        return spans
    kinds = marked(words)
    found: list[_Verb] = []
    for verb in free:
        if verb and words.classes[verb - 1] in '",':
            behind = _behind(words, verb, verb + 1, verb - 1)
            if behind is not None and _closes(words, behind.last):
                continue  # "..., said one of the nurses."
        subject = subject_before(words, kinds, verb, lambda at: _starts_clause(words, at))
        if subject is not None:
            found.append(_Verb(subject, verb))
    return sorted([*spans, *found], key=lambda span: span.verb) if found else spans


def _openings(words: Tokens) -> list[int]:
    """Where a subject can start, in order: after punctuation, "and", "that", a conjunction, or inside an adjunct."""
    classes = words.classes
    found = {match.start() for match in _OPENING.finditer(classes) if _starts_clause(words, match.start())}
    for adjunct in _ADJUNCTIVE.finditer(classes):
        found.update(match.start() for match in _BEHIND_ADJUNCT.finditer(classes, adjunct.start() + 1, adjunct.end()))
    return sorted(found)


def _finite(words: Tokens, spans: list[_Verb]) -> Iterator[Clause]:
    """A subject and its verb ("Rivera stressed that ..."), and what borrows from these: conjoined verbs."""
    nouns = words.language.subjects
    for found, verb in spans:
        if words.classes[verb] != "V":
            subject = _apposed(words, found)
            first = subject.first
            if nouns is not None and not nouns.neither.isdisjoint(words.low[max(0, first - 1) : first + 1]):
                continue  # "Neither Roe nor Kim said"
            if _minds(words, subject, verb) and _agrees(words, subject, verb):
                aside = first > 0 and words.low[first - 1] in words.language.grammar.parenthesis  # "as X noted, ..."
                yield _clause(words, subject, "according" if aside else "finite", verb)
    if words.language.verbs.subjectless:
        yield from _verb_alone(words)
    yield from _conjoined(words, spans)


def _apposed(words: Tokens, subject: Subject) -> Subject:
    """The name before an office that no comma closes ("Okoye, Head of the Trade Section asked"), else the subject."""
    first = subject.first
    if subject.kind not in ("title", "noun", "side", "person") or first < 2 or words.classes[first - 1] != ",":
        return subject
    name = subject_of(words, 0, first - 1) if joined(words.classes, 0) == first - 1 else None
    office = words.classes[first:].lstrip("am").startswith("to" if subject.kind == "person" else "t")
    return name if name is not None and name.kind == "person" and office else subject


def _minds(words: Tokens, subject: Subject, verb: int) -> bool:
    """False if the verb is one of state of mind or intention ("intends") and the subject has none."""
    grammar, nouns = words.language.grammar, words.language.subjects
    if nouns is not None and words.low[verb] in nouns.evidence and subject.kind not in ("noun", "side", "body"):
        return False  # "records show", but "his smile showed"
    if words.low[verb] in grammar.stance and subject.kind not in _MINDS:
        return False
    return words.low[verb] not in grammar.resolve or subject.kind in ("we", "both", "they")


def _agrees(words: Tokens, subject: Subject, verb: int) -> bool:
    """True if the verb agrees with its subject: a base form only with a plural, or after "did"."""
    did = not words.language.grammar.auxiliaries.isdisjoint((words.low[verb - 1], words.low[verb - 2]))
    if subject.kind == "noun" and not did:
        form = words.cues[verb].form
        return form == "past" or is_plural(words, subject) == (form == "base")  # not "many details"
    return words.classes[verb] == "v" or subject.kind in _PLURAL or did


def _conjoined(words: Tokens, spans: list[_Verb]) -> Iterator[Clause]:
    """Verbs that share the subject of a verb before them ("Xi thanked him and said that ...")."""
    classes = words.classes
    for found in _CONJOINED.finditer(classes):
        if _told_to(words, found):
            continue
        contrast = found.start("contrast")
        if contrast >= 0 and words.low[contrast] not in words.language.grammar.contrast:
            continue
        before = [span for span in spans if span.verb < found.start() and classes[span.verb] != "u"]
        shared = before[-1].subject if before else _opener(words, found)
        if before and _in_unread(words, spans, before[-1]):
            continue
        if shared is not None:
            yield _clause(words, shared, "conjoined", found.start("verb"))


def _in_unread(words: Tokens, spans: list[_Verb], span: _Verb) -> bool:
    """True for a subject inside what somebody said whose name was not read: "..., which held that Roe had left"."""
    first = span.subject.first
    if words.classes[first - 1 : first] not in ("T", "w"):
        return False
    read = {other.verb for other in spans}
    return any(verb < first and verb not in read and words.classes[verb] == "v" for verb in words.cues)


def _told_to(words: Tokens, found: re.Match[str]) -> bool:
    """True if the subject is who is told ("was summoned and told that ..."): a passive goes before."""
    frames = words.language.frames
    if frames is None or words.low[found.start("verb")] not in words.language.grammar.recipient:
        return False
    passive = _HEARD.search(words.classes[: found.start()])
    return passive is not None and words.low[passive.start("participle")].endswith(frames.finite_endings)


def _opener(words: Tokens, found: re.Match[str]) -> Subject | None:
    """The person who opens a sentence whose first verb is not listed ("She is in Paris and said that"), or None."""
    opening = main_subject(words) if {"&", "q"} & set(found.group()) else None
    verb = found.start("verb")
    reports = words.classes[words.cues[verb].end :][:1] in ("T", "d", '"', ":")
    if opening is None or not reports or opening[0].kind not in ("person", "title", "he") or opening[1] >= verb:
        return None
    return opening[0]


def _verb_alone(words: Tokens) -> Iterator[Clause]:
    """Verbs with the ending of "we" and no subject, in languages that allow it: "reafirmamos", "we reaffirm"."""
    for verb in words.cues:
        if words.low[verb].endswith(words.language.verbs.subjectless) and _starts_clause(words, verb):
            yield _clause(words, Subject("we", verb, verb), "finite", verb)


def _starts_clause(words: Tokens, at: int) -> bool:
    """False where no subject can start: after a preposition or an ordinary word ("the steps Ukraine proposed")."""
    if at == 0:
        return True
    before = words.classes[at - 1]
    if before == "T" and words.classes[at - 2 : at - 1] == "." and not any(cue < at for cue in words.cues):
        return False  # "the things that people told us"
    if before == "v":
        return words.low[at - 1] in words.language.grammar.without_that
    if before in ',;:"&-Tqwr)(':
        return True
    if before not in "pod'z" and _REPLYING.fullmatch(words.classes, 0, at):
        return True
    opening = re.split(r"[,;:\"]", words.classes[:at])[-1]
    return bool(opening) and opening[0] in "pqr&" and not re.search(r"[vVxkzw]", opening) and before not in "pod'"


def _inverted(words: Tokens) -> Iterator[Clause]:
    """The verb before its subject, after a quotation or a comma ("... ready," said Minister Okoye)."""
    for match in _INVERTED.finditer(words.classes):
        subject = _behind(words, match.start("verb"), match.end(), match.start())
        if subject is not None:
            yield _clause(words, subject, "inverted", match.start("verb"))


def _behind(words: Tokens, verb: int, at: int, mark: int) -> Subject | None:
    """The subject behind its verb, at word `at`; `mark` is the index of the quotation mark or comma before the verb.

    Without a quotation it must be all that is left of the clause, or "says" has its subject before the comma ("Roe,
    a nurse, says Okoye will come"); and a noun must not be an object instead ("..., opposes interference").
    """
    end = joined(words.classes, at)
    subject = subject_of(words, at, end) if end else None
    if words.language.subjects is None:
        return subject
    quoted = words.classes[mark] == '"'
    if quoted or words.low[verb] in words.language.grammar.without_that:
        subject = _whole(words, at)
    if subject is None or not (quoted or _ends(words, subject.last)):
        return None
    return None if not quoted and _is_object(words, subject) else subject


def _is_object(words: Tokens, subject: Subject) -> bool:
    """True for one noun of a body without article or capital ("..., expressed opposition"): what is said, not who."""
    one = subject.last - subject.first == 1
    return one and words.classes[subject.first] == "s" and words.words[subject.first].islower()


def _whole(words: Tokens, at: int) -> Subject | None:
    """The subject that starts at a word, with all words of its phrase ("both societies", not only "both")."""
    end = joined(words.classes, at)
    subject = subject_of(words, at, end) if end else None
    goes_on = words.classes[end : end + 1] in tuple("nmtclasN") or (
        words.classes[end : end + 1] == "." and is_word(words, end)
    )
    noun = subject_after(words, at) if goes_on or not end else None
    return noun if noun is not None and noun.last > end else subject


def _closes(words: Tokens, at: int) -> bool:
    """True if a mark that ends a clause or a quotation follows."""
    kind = words.classes[at : at + 1]
    return kind in ("", ",", ";", '"') or (kind == "." and not is_word(words, at))


def _ends(words: Tokens, at: int) -> bool:
    """True if a clause or phrase can end before a word: at a mark, a preposition, a conjunction, an adverb."""
    kind = words.classes[at : at + 1]
    return at > 0 and (kind in ("", *',;:"-)(pqw&r') or (kind == "." and not is_word(words, at)))


def _participles(words: Tokens, spans: list[_Verb], said: list[Clause]) -> Iterator[Clause]:
    """Participles with the sentence's subject (", adding that") or their own ("with both sides emphasising").

    `said` are the clauses of finite verbs.
    """
    classes = words.classes
    for verb in _places(classes, "g"):
        subject = _own_subject(words, verb)
        if subject is None and (verb == 0 or classes[verb - 1] in ",&r-"):
            subject = _shared_subject(words, spans, said, verb)
        subject = subject or _who_began(words, verb)
        if subject is not None:
            yield _clause(words, subject, "participle", verb)


def _who_began(words: Tokens, participle: int) -> Subject | None:
    """The person who opens a sentence such as "Rivera began by thanking her host", or None."""
    if participle < 2 or words.low[participle - 1] not in words.language.grammar.agent:
        return None
    opening = main_subject(words)
    plain = opening is not None and opening[1] == participle - 2 and words.classes[participle - 2] in ".V"
    return opening[0] if opening is not None and plain and opening[0].kind in ("person", "title", "he") else None


def _shared_subject(words: Tokens, spans: list[_Verb], said: list[Clause], participle: int) -> Subject | None:
    """The subject that a participle shares: of the last clause that reports, or the sentence's.

    "The port will open, Rivera said, adding that ..." is Rivera's. After a quotation it is that of the verb beside it.
    """
    if words.classes.startswith('"') and '"' in words.classes[1:participle]:
        quoted = words.classes.rfind('"', 0, participle)
        beside = [span.subject for span in spans if quoted < span.subject.first < participle]
        return beside[-1] if beside else _last_said(words, said, participle)
    opening = main_subject(words)
    return _last_said(words, said, participle) or (opening[0] if opening else None)


def _last_said(words: Tokens, said: list[Clause], before: int) -> Subject | None:
    """The subject of the last clause before a word that reports and is not inside another's content."""
    outer = [c for c in nested(words, sorted(said, key=lambda c: c.at)) if c.depth == 0 and c.at < before]
    return outer[-1].subject if outer else None


def _own_subject(words: Tokens, verb: int) -> Subject | None:
    """The subject of a participle that has one of its own ("with both sides emphasising ...")."""
    classes = words.classes
    for first in range(max(0, verb - _NEAR), verb):
        if first == 0 or classes[first - 1] in "p,-&":
            end = joined(classes, first)
            if first < end <= verb and not classes[end:verb].strip("r"):
                return subject_of(words, first, end)
    return None


def _passives(words: Tokens) -> Iterator[Clause]:
    """Passives with or without an agent ("It was agreed that"), "as noted by X", "an exchange of views took place"."""
    for match in _PASSIVE.finditer(words.classes):
        clause = _quoted_as_saying(words, match.start(), match.start("verb")) or _passive(
            words, match.start(), match.start("verb")
        )
        if clause is not None:
            yield clause
    parenthesis = words.language.grammar.parenthesis
    for verb, found in words.cues.items():
        if verb and words.low[verb - 1] in parenthesis and found.form in ("past", "participle"):
            agent = _agent(words, verb)
            if agent.kind != "none":
                yield _clause(words, agent, "according", verb)  # "as noted by X"
    took_place, noun, further = words.language.grammar.took_place
    took = next((i for i, word in enumerate(words.low) if word in took_place), 0)
    if noun in words.low[:took] and further in words.low:  # "an exchange of views took place"
        yield Clause(Subject("none", took, took), "joint", "passive", took, took + 1)


def _passive(words: Tokens, be: int, verb: int) -> Clause | None:
    """The clause of a passive whose form of "be" is the word `be`; None if it reports nothing."""
    low, grammar = words.low, words.language.grammar
    nobody = Subject("none", verb, verb)
    reached, agreements = grammar.reached
    if low[verb] == reached and not agreements.isdisjoint(low[:verb]):
        return Clause(nobody, "joint", "passive", verb, verb + 1)
    if low[verb] in grammar.paid and not grammar.attention.isdisjoint(low[:verb]):
        return Clause(nobody, "emphatic", "passive", verb, verb + 1)
    if verb not in words.cues or _planned(words, be):
        return None
    agent = _agent(words, verb)
    by_nobody = agent.kind == "none"
    if words.cues[verb].verb == "thanks" and not by_nobody:
        return None  # "the visit was welcomed by the public"
    if by_nobody and (low[verb] not in grammar.passive or _unsaid(words, be, verb) or _hearsay(words, be, verb)):
        return None
    return _clause(words, agent, "passive", verb)


def _quoted_as_saying(words: Tokens, be: int, verb: int) -> Clause | None:
    """The clause of "Roe was quoted by the agency as saying", whose subject is who said it; None for any other."""
    nouns = words.language.speech_nouns
    if nouns is None or verb not in words.cues or words.low[verb] not in nouns.quoting:
        return None
    at = next((i for i in range(verb, len(words.low)) if words.low[i] == nouns.as_saying[0]), -1)
    first = next((i for i in range(be) if joined(words.classes, i) == be), be)
    if at < 0 or tuple(words.low[at : at + 2]) != nouns.as_saying or first == be:
        return None
    return _clause(words, subject_of(words, first, be), "finite", verb)


def _hearsay(words: Tokens, be: int, verb: int) -> bool:
    """True for what is said by nobody in particular: "the film is said to have cost $40m"."""
    frames, before = words.language.frames, words.classes[be - 1 : be]
    return frames is not None and before != "j" and words.low[verb + 1 : verb + 2] == [frames.infinitive]


def _unsaid(words: Tokens, be: int, verb: int) -> bool:
    """True if a passive without an agent is not about what the two sides said to each other.

    "He visited the port, where he was briefed", "both were informed afterwards", "no date has been agreed",
    "documents were exchanged".
    """
    before, grammar = words.low[:verb], words.language.grammar
    if not grammar.unsaid.isdisjoint(before[:1]):
        return True
    nouns = words.language.subjects
    if words.low[verb] in grammar.recipient:
        if nouns is not None and not nouns.papers.isdisjoint(before):
            return True  # "the article has been updated"
        return not grammar.aside.isdisjoint(before) or words.classes[be - 1 : be] == "b"
    exchanged, things = grammar.exchanged
    return words.low[verb] == exchanged and not things.isdisjoint(before)


def _planned(words: Tokens, be: int) -> bool:
    """True if a passive is about what is still to be done ("will be reviewed", "is to be discussed in May")."""
    grammar = words.language.grammar
    return words.low[be] in grammar.to_be and not grammar.future.isdisjoint(words.low[max(0, be - 3) : be])


def _agent(words: Tokens, verb: int) -> Subject:
    """The agent of a passive, after "by"; a subject of kind "none" if there is none."""
    for at in range(verb + 1, min(verb + _NEAR, len(words.low))):
        if words.classes[at] in ',;:"T':
            break
        if words.low[at] in words.language.grammar.agent:
            agent = _whole(words, at + 1)
            if agent is not None and words.classes.startswith("'", agent.last):
                break  # "he was reassured by Okoye's statement"
            if agent is not None and (agent.kind != "noun" or is_agent(words, agent)):
                return agent
            break
    return Subject("none", verb, verb)


def _according(words: Tokens) -> Iterator[Clause]:
    """ "According to X" (side_clauses.py)."""
    for source in sources(words):
        yield Clause(source.subject, "neutral", "according", source.at, source.at + 1)


def _colon(words: Tokens) -> Iterator[Clause]:
    """A speaker before a colon and a quotation, without a verb: `Rivera: "We are ready."`."""
    end = joined(words.classes, 0) if ':"' in words.classes else 0
    if end and words.classes.startswith(':"', end) and subject_of(words, 0, end).kind in ("person", "title"):
        yield Clause(subject_of(words, 0, end), "neutral", "finite", end, end + 1)


def _beside(words: Tokens) -> Iterator[Clause]:
    """Relative clauses and nouns of speech (side_clauses.py), as clauses of less weight than a finite verb."""
    nouns = words.language.speech_nouns
    for side in (*relatives(words), *noun_cues(words), *quoted(words)):
        if side.at in words.cues:
            yield _clause(words, side.subject, "participle", side.at)
        elif nouns is not None:
            kind = nouns.nouns.get(words.low[side.at], "neutral")
            yield Clause(side.subject, kind, "participle", side.at, side.at + 1)


def _purposes(words: Tokens, reported: bool) -> Iterator[Clause]:
    """An infinitive of purpose ("called to thank"), the first only, and only where nothing else reports."""
    if reported:
        return
    grammar = words.language.grammar
    for match in _PURPOSE.finditer(words.classes):
        verb = match.start("verb")
        opening = main_subject(words)
        if opening and (words.low[verb] in grammar.purpose or not grammar.occasion.isdisjoint(words.low[:verb])):
            yield _clause(words, opening[0], "purpose", verb)
            return


def _clause(words: Tokens, subject: Subject, construction: Construction, verb: int) -> Clause:
    found = words.cues[verb]
    return Clause(subject, found.verb, construction, verb, found.end)


def nested(words: Tokens, found: list[Clause]) -> list[Clause]:
    """Set the depth of clauses inside the content of the first clause to 1 ("Xi said that China believes ...")."""
    out: list[Clause] = []
    for clause in found:
        depth = 0
        if clause.construction == "conjoined":
            depth = next((c.depth for c in reversed(out) if c.subject == clause.subject), 0)
        elif out and clause.construction in ("finite", "passive"):
            between = words.classes[out[0].end : clause.subject.first if clause.construction == "finite" else clause.at]
            depth = 1 if _inside(between, out[0]) else 0
        out.append(clause._replace(depth=depth))
    return _behind_content(words, out)


def _behind_content(words: Tokens, found: list[Clause]) -> list[Clause]:
    """With depth 1 for what several do or say in the content before "she said" at the end of the sentence.

    "Eleven countries have pledged ships, she said."
    """
    last = found[-1] if len(found) > 1 else None
    if (
        last is None
        or last.construction not in ("finite", "inverted")
        or last.subject.kind not in ("he", "person", "title")
    ):
        return found
    first = _phrase_start(words, min(last.subject.first, last.at))
    rest = words.classes[max(last.subject.last, last.end) :]
    if words.classes[first - 1 : first] != "," or rest.strip(".") or not words.classes[: first - 1].strip("r"):
        return found
    content = [c._replace(depth=1) if c.subject.kind in _SEVERAL and c.at < first else c for c in found]
    if last.depth and not any(c.depth == 0 for c in content[:-1]):
        content[-1] = last._replace(depth=0)
    return content


def _phrase_start(words: Tokens, first: int) -> int:
    """Where the noun phrase of a subject begins whose first words are in no list ("banking commissioner Roe")."""
    start = first
    while start > max(0, first - _BESIDE) and words.classes[start - 1] in ".am" and is_word(words, start - 1):
        start -= 1
    return start if words.classes[start - 1 : start] == "," else first


def _inside(between: str, outer: Clause) -> bool:
    """True if a clause is content of the outer one; `between` are the word classes from one to the other."""
    if outer.construction in ("according", "inverted"):
        return False
    return not _CLOSED.search(between[-3:]) or "T" in between[-2:]
