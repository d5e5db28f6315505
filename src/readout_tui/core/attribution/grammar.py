"""An English sentence -> its clauses of reporting: who, by which verb, where.

Every word is given a class of one letter, so that a sentence becomes a short string ("d t o c v T ..." is "the
President of Ukraine said that ..."), and the patterns of reporting are regular expressions over that string.
They are general English: subject and verb, conjoined verbs, apposition, inversion after a quotation,
parenthesis, participle, passive, "according to", purpose ("called to thank").

The classes are explained in `words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from readout_tui.core.attribution.words import Tokens
from readout_tui.core.data import cues_en, people_en
from readout_tui.core.model import VerbClass

SubjectKind = Literal[
    "person", "title", "country", "side", "plural", "both", "body", "he", "they", "we", "i", "it", "none"
]
Shape = Literal["finite", "conjoined", "inverted", "participle", "passive", "according", "purpose"]


class Subject(NamedTuple):
    """Who reports, as words `first` to `last` (exclusive) of the sentence."""

    kind: SubjectKind
    first: int
    last: int


class Clause(NamedTuple):
    """One act of reporting. `at` is the index of its verb; `depth` is 1 inside what another clause reports."""

    subject: Subject
    verb: VerbClass
    shape: Shape
    at: int
    end: int
    depth: int = 0


_PLURAL: Final = frozenset(["both", "they", "we", "i", "plural"])
"""Subjects whose present tense looks like the base form."""
_NAME: Final = r"n(?:[in]|-(?=n))*"
_TITLE: Final = r"(?:[am]|c'?|n{0,3}s(?=[amt])|n{1,2}(?=[am]*t))*(?:ta*(?:[-,]?&[amc]*ta*)*)+"
_CHAIN: Final = r"(?:[opz]d?(?:(?:[amcnsl]|c')*[cntsalm])(?:&[amcns]+)?|[op]d?\.(?=[vk,]))*"
_PLACES: Final = r"(?:[op]d?(?:[amc]|c')*[cas])*"
_PERSON: Final = (
    rf"(?:d?{_TITLE}{_PLACES},(?:i(?=i?n))*{_NAME}(?:,i)?,?"
    rf"|d?[ba]?(?:{_TITLE}{_CHAIN})?[am]*(?:i(?=i?n))*{_NAME}(?:,?i)?(?:od?c)?(?:\([^)]{{1,6}}\))?)"
)
_APPOSED: Final = re.compile(rf"(?P<name>{_NAME}(?:,i)?),d?(?P<office>{_TITLE}{_CHAIN})(?=[,.:;)]|$)")
_HELD: Final = rf"d?{_TITLE}{_CHAIN}"
_BODY: Final = r"d?[acmn]*sa*(?:od?[amcn]*[cns])?(?![ntls])|d?[amn]*st(?!n)"
_PARTY: Final = r"d?(?:[acm]|n)*s(?:od?[amcn]*[cns])?|d?c(?:\(\"*d?[cn]+\"*\))?"
_MANY: Final = r"(?:(?:d[.]?')?d?b?[acmnt]*l(?:[op]d?[acmnb]*[cnsl](?:&[acmn]+)*)*|b(?:od?[acl]*[cly])?|y(?:b)?)"
_SIMPLE: Final = rf"(?:{_MANY}|{_BODY}|{_PERSON}|{_HELD}|{_PARTY}|h|I|j)"
_JOINED: Final = rf"{_SIMPLE}(?:(?:,{_SIMPLE})*,?&r?{_SIMPLE})?"
_GAP: Final = r"(?:,[^,\";vV]{1,30},|\([^)]{1,40}\)|-[^-v]{1,30}-|,w[^\"]{1,60}?,)?[rkb]*(?:,[^,v]{1,8},)?[rk]*"
SIMPLE: Final = _SIMPLE
"""A subject of one member."""
_FINITE_CLAUSE: Final = re.compile(rf"(?P<subject>(?>{_JOINED}))(?!')(?P<gap>{_GAP})(?P<verb>[vu])")
_INVERTED: Final = re.compile(rf"[\",-]k?(?P<verb>v)(?P<gap>r*)(?P<subject>{_JOINED})(?=[,.;:\"(-]|$|[pqwrTN&]|.)")
_PARTICIPLE: Final = re.compile(rf"(?P<subject>(?>{_JOINED}))(?!')r*$")
_PASSIVE: Final = re.compile(r"(?:x|kx)r*(?P<verb>[veuV.])")
_AGENT: Final = re.compile(rf"[^,;:\"]{{0,12}}?p({_JOINED})")
_NEAR: Final = 15
"""Words before a participle among which its own subject starts."""
_ACCORDING: Final = re.compile(rf"A(?:(?P<subject>(?>{_JOINED}))(?=[,;.:]|$)|.)")
_CONJOINED: Final = re.compile(r"(?:,|&|,&)[rk]*(?P<verb>v)")
_PURPOSE: Final = re.compile(r"z[r]*(?P<verb>u)")


_FULL_PERSON: Final = re.compile(_PERSON)
_FULL_HELD: Final = re.compile(_HELD)
_FULL_MANY: Final = re.compile(_MANY)
_FULL_ONE: Final = re.compile(rf"{_PERSON}|{_HELD}|{_MANY}")
_FULL_JOINED: Final = re.compile(rf"{_SIMPLE}(?:(?:,{_SIMPLE})*,?&r?{_SIMPLE})")


def main_subject(words: Tokens) -> tuple[Subject, int] | None:
    """The subject with which a sentence starts and the index after it, verb or no verb."""
    found = _OPENING.match(words.classes)
    if not found:
        return None
    return subject_of(words, found.start("subject"), found.end("subject")), found.end()


APPOSED: Final = _APPOSED
"""A name and, after a comma, the office: "Camila Rojas, President of Colombia,"."""
PERSON: Final = re.compile(rf"(?:d?{_TITLE}{_CHAIN},?)?[am]*(?:i(?=i?n))*{_NAME}(?:,i)?(?:od?c)?")
"""A name, with what title and country stand around it."""
_OPENING: Final = re.compile(rf"[\"r]*(?:[pqg&r][^,\"]*,){{0,3}}[r\"]*(?P<subject>(?>{_JOINED}))(?!'){_GAP}")


def clauses(words: Tokens) -> list[Clause]:
    """The acts of reporting in a sentence, in text order; `depth` 0 are those of the reporter's own account."""
    if not words.cues and "A" not in words.classes and not cues_en.PAID & set(words.low):
        return []
    found = [*_finite(words), *_inverted(words), *_participles(words), *_passives(words), *_according(words)]
    found += _purposes(words, bool(found))
    taken: set[int] = set()
    out: list[Clause] = []
    for clause in sorted(found, key=lambda c: (c.at, c.shape != "finite")):
        if clause.at not in taken:
            taken.add(clause.at)
            out.append(clause)
    return _nested(words, out)


def _finite(words: Tokens) -> Iterator[Clause]:
    classes = words.classes
    at = 0
    while match := _FINITE_CLAUSE.search(classes, at):
        verb = match.start("verb")
        at = verb + 1
        if not _starts_clause(words, match.start("subject")):
            at = match.start("subject") + 1
            continue
        last = subject_of(words, match.start("subject"), match.end("subject"))
        if classes[verb] == "v" or last.kind in _PLURAL:
            shape: Shape = "according" if _frames(words, match.start("subject")) else "finite"
            yield _clause(words, last, shape, verb)
    for found in _CONJOINED.finditer(classes):
        subject = _subject_before(words, found.start())
        if subject is not None:
            yield _clause(words, subject, "conjoined", found.start("verb"))


def _frames(words: Tokens, at: int) -> bool:
    """Is it an aside ("as Georgieva noted, ...") rather than the sentence's own report?"""
    return at > 0 and words.low[at - 1] == "as"


def _subject_before(words: Tokens, at: int) -> Subject | None:
    """The subject that a conjoined verb shares: of the last clause before it, verb of saying or not."""
    match = next(reversed(list(_ANY_CLAUSE.finditer(words.classes, 0, at))), None)
    if match is None or not _starts_clause(words, match.start("subject")):
        return None
    return subject_of(words, match.start("subject"), match.end("subject"))


_ANY_CLAUSE: Final = re.compile(rf"(?P<subject>(?>{_JOINED}))(?!'){_GAP}[vV]")


def _starts_clause(words: Tokens, at: int) -> bool:
    """Can a subject stand here? Not after a preposition or a bare noun ("the steps Ukraine proposed")."""
    if at == 0:
        return True
    before = words.classes[at - 1]
    if before in ',;:"&-Tqwr)(':
        return True
    opening = re.split(r"[,;:\"]", words.classes[:at])[-1]
    return bool(opening) and opening[0] in "pqr&" and not re.search(r"[vVxkzw]", opening) and before not in "pod'"


def _inverted(words: Tokens) -> Iterator[Clause]:
    for match in _INVERTED.finditer(words.classes):
        yield _clause(
            words, subject_of(words, match.start("subject"), match.end("subject")), "inverted", match.start("verb")
        )


def _participles(words: Tokens) -> Iterator[Clause]:
    classes = words.classes
    for verb in [i for i, kind in enumerate(classes) if kind == "g"]:
        subject = _own_subject(words, verb)
        if subject is None and (verb == 0 or classes[verb - 1] in ",&r-"):
            opening = main_subject(words)
            subject = opening[0] if opening else None
        if subject is not None:
            yield _clause(words, subject, "participle", verb)


def _own_subject(words: Tokens, verb: int) -> Subject | None:
    """The subject of a participle that has one of its own ("with both sides emphasising ...")."""
    classes = words.classes
    for first in range(max(0, verb - _NEAR), verb):
        if first == 0 or classes[first - 1] in "p,-&":
            match = _PARTICIPLE.match(classes, first, verb)
            if match:
                return subject_of(words, first, match.end("subject"))
    return None


def _passives(words: Tokens) -> Iterator[Clause]:
    for match in _PASSIVE.finditer(words.classes):
        verb = match.start("verb")
        if words.classes[verb] in ".V":
            if words.low[verb] in cues_en.PAID and cues_en.ATTENTION & set(words.low[:verb]):
                yield Clause(Subject("none", verb, verb), "emphatic", "passive", verb, verb + 1)
            continue
        if words.low[verb] not in cues_en.PASSIVE:
            continue
        agent = _AGENT.match(words.classes, verb + 1)
        subject = Subject("none", verb, verb)
        if agent and words.low[agent.start(1) - 1] == "by":
            subject = subject_of(words, agent.start(1), agent.end(1))
        yield _clause(words, subject, "passive", verb)


def _according(words: Tokens) -> Iterator[Clause]:
    for match in _ACCORDING.finditer(words.classes):
        first = match.start() + 1
        if words.low[first : first + 1] and words.low[first] in ("his", "her", "him"):
            subject = Subject("he", first, first + 1)
        elif match["subject"]:
            subject = subject_of(words, first, match.end("subject"))
        else:
            rest = re.match(r"[^,;:\"]*", words.classes[first:])
            subject = Subject("plural", first, first + (rest.end() if rest else 1))
        yield Clause(subject, "neutral", "according", match.start(), match.start() + 1)


def _purposes(words: Tokens, reported: bool) -> Iterator[Clause]:
    if reported:
        return
    for match in _PURPOSE.finditer(words.classes):
        verb = match.start("verb")
        opening = main_subject(words)
        if opening and words.low[verb] in cues_en.PURPOSE:
            yield _clause(words, opening[0], "purpose", verb)
            return


def _clause(words: Tokens, subject: Subject, shape: Shape, verb: int) -> Clause:
    found = words.cues[verb]
    return Clause(subject, found.verb, shape, verb, found.end)


def subject_of(words: Tokens, first: int, last: int) -> Subject:
    """The subject of a stretch of words, by what it is made of."""
    classes = words.classes[first:last]
    return Subject(_kind(words, classes, first), first, last)


def _kind(words: Tokens, classes: str, first: int) -> SubjectKind:
    simple: dict[str, SubjectKind] = {"h": "he", "y": "they", "yb": "they", "j": "it"}
    if classes in simple:
        return simple[classes]
    if classes == "I":
        return "i" if words.low[first] == "i" else "we"
    if (
        "&" in classes
        and re.fullmatch(rf"{_SIMPLE}(?:(?:,{_SIMPLE})*,?&r?{_SIMPLE})", classes)
        and not re.fullmatch(rf"{_PERSON}|{_HELD}|{_MANY}", classes)
    ):
        return "both"
    if _FULL_MANY.fullmatch(classes):
        return _many(words, classes, first)
    if "n" in classes and _FULL_PERSON.fullmatch(classes):
        return "person"
    if "t" in classes and _FULL_HELD.fullmatch(classes):
        return "title"
    if "s" in classes:
        return "side"
    if "c" in classes:
        return "country"
    return "person"


def _many(words: Tokens, classes: str, first: int) -> SubjectKind:
    """Both sides, or a plural with a name of its own ("the G7 ministers", "experts")?"""
    if classes[0] == "b" or "b" in classes[:2]:
        return "both"
    head = words.low[first + classes.index("l")] if "l" in classes else ""
    if re.fullmatch(r"d?l", classes) and head in people_en.PARTIES:
        return "both"
    return "plural"


def _nested(words: Tokens, found: list[Clause]) -> list[Clause]:
    """Mark the clauses that stand inside what another clause reports ("Xi said that China believes ...")."""
    out: list[Clause] = []
    for clause in found:
        depth = 0
        if out and clause.shape in ("finite", "passive"):
            between = words.classes[out[0].end : clause.subject.first if clause.shape == "finite" else clause.at]
            depth = 1 if _inside(between, out[0]) else 0
        out.append(clause._replace(depth=depth))
    return out


def _inside(between: str, outer: Clause) -> bool:
    """Is what follows `between` still content of the outer clause?"""
    if outer.shape in ("according", "inverted"):
        return False
    return not re.search(r"[;\"]|,&[rpd]*$|,q?$|&r*$", between[-3:]) or "T" in between[-2:]
