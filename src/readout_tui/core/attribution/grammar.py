"""An English sentence -> its clauses of reporting: who, by which verb, where.

Every word is given a class of one letter, so that a sentence becomes a short string ("d t o c v T ..." is "the
President of Ukraine said that ..."), and the patterns of reporting are regular expressions over that string.
They are general English: subject and verb, conjoined verbs, apposition, inversion after a quotation,
parenthesis, participle, passive, "according to", purpose ("called to thank").

Classes:
    n name-like capitalised word   i initial, particle      t title ("President")      m its modifier ("Prime")
    c country or body              a adjective of one       s body noun ("side")       l plural ("leaders")
    b both, two, all               h he, she                y they     I we, I         j it
    d article, possessive pronoun  o of                     p other preposition        & and
    v verb that reports, finite    g its -ing form          u its base form            V verb phrase of narration
    x be                           k have, do               z modal                    r adverb, day
    w who, which                   T that                   q as, while, because       A according to
    , ; : " ( ) - as themselves    ' possessive mark        . any other word           N number
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from readout_tui.core.cues import Found, cue_at, lexicon
from readout_tui.core.data import cues_en, people_en
from readout_tui.core.data.countries import ADJECTIVES, CAPITALS, NAMES
from readout_tui.core.model import VerbClass

SubjectKind = Literal[
    "person", "title", "country", "side", "plural", "both", "body", "he", "they", "we", "i", "it", "none"
]
Shape = Literal["finite", "conjoined", "inverted", "participle", "passive", "according", "purpose"]

_TOKEN: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Dr|Jr|Sr|Gen|Sen|Gov|Lt|Col|St|Prof|Rep|Amb|Adm|Capt|Pres|Hon|Rev|[A-Z])\."
    r"|[^\W_]+(?:[-.’'‘](?!s\b)[^\W_]+)*|[’']s\b|[^\w\s]|_"
)
_PUNCT: Final = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "-": "-", "–": "-", "—": "-",
    '"': '"', "“": '"', "”": '"', "«": '"', "»": '"', "„": '"', "…": ".", "&": "&", "/": "&",
}  # fmt: skip
_FUNCTION: Final[dict[str, str]] = {
    **dict.fromkeys("the a an his her its their our my your this these those such".split(), "d"),
    **dict.fromkeys("both two three all four five several each either".split(), "b"),
    **dict.fromkeys("he she".split(), "h"),
    **dict.fromkeys("i we".split(), "I"),
    **dict.fromkeys("who which whom whose".split(), "w"),
    **dict.fromkeys("is was are were be been being".split(), "x"),
    **dict.fromkeys("has have had did does do".split(), "k"),
    **dict.fromkeys("will would should shall can could may might must cannot to".split(), "z"),
    **dict.fromkeys("as while because since whereas although though if when where after before until".split(), "q"),
    **dict.fromkeys(
        "also again further then too today yesterday tomorrow now later earlier recently once first second secondly "
        "third finally moreover furthermore however therefore thus separately additionally meanwhile monday tuesday "
        "wednesday thursday friday saturday sunday together jointly strongly both not never always still already "
        "likewise next lastly here there just even particularly especially instead nevertheless nonetheless "
        "in-turn afterwards afterward sincerely respectively".split(),
        "r",
    ),
    **dict.fromkeys(
        "in on at by with from to for about against under over during between among amid within through across "
        "following regarding concerning towards toward upon into onto alongside behind beyond despite throughout via "
        "without like near per than including".split(),
        "p",
    ),
    **dict.fromkeys(
        "nobody everyone everybody someone anyone none no one some many most another others more another much".split(),
        ".",
    ),
    "of": "o", "and": "&", "they": "y", "it": "j", "that": "T", "himself": "r", "herself": "r", "themselves": "r",
    "both": "b", "to": "z",
}  # fmt: skip
_PARTICLES: Final = frozenset(
    "bin ibn al von van der den de del della di da dos du la le el e y abu ter ten zu jr. sr. jr sr ii iii iv".split()
)
_MONTHS: Final = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)


class Tokens(NamedTuple):
    """The words of a sentence. `classes[i]` is the class of word i; `cues[i]` its cue where the class is v, g or u."""

    classes: str
    words: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    cues: dict[int, Found]


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


@cache
def _phrases() -> dict[str, str]:
    """Names and phrases of several words -> their class."""
    names = [*((name, "c") for name in NAMES), *((name, "c") for name in people_en.BODIES)]
    names += [("head of state", "t"), ("heads of state", "l"), ("head of government", "t"), ("Head of State", "t")]
    names += [("Heads of State", "l"), ("Head of Government", "t"), ("Heads of State and Government", "l")]
    names += [("heads of state and government", "l"), ("in turn", "r"), ("so far", "r"), ("at the same time", "r")]
    names += [(f"{word} the {noun} of", "A") for word in ("In", "in") for noun in ("opinion", "view", "words")]
    names += [("According to", "A"), ("according to", "A"), ("in accordance with", "p"), ("on behalf of", "p")]
    names += [("each other", "."), ("one another", "."), ("secretary general", "t"), ("Secretary General", "t")]
    names += [("press service", "s"), ("Press Service", "s"), ("as well as", "&"), ("along with", "&")]
    names += [("as well", "r"), ("in order to", "z"), ("once again", "r"), ("once more", "r"), ("for his part", "r")]
    names += [
        ("for her part", "r"),
        ("for its part", "r"),
        ("on his part", "r"),
        ("on her part", "r"),
        ("such as", "p"),
    ]
    names += [("prior to", "p"), ("thanks to", "p"), ("due to", "p"), ("because of", "p"), ("in particular", "r")]
    names += [("Foreign Affairs", "m"), ("foreign affairs", "m"), ("External Affairs", "m"), ("chief of staff", "t")]
    names += [("Chief of Staff", "t"), ("State Council", "c"), ("vice president", "t"), ("Vice President", "t")]
    names += [("prime minister", "t"), ("Prime Minister", "t"), ("New Zealander", "a")]
    names += [(name, "a") for name in ADJECTIVES if " " in name]
    return {name: kind for name, kind in names if " " in name}


@cache
def _starts() -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    """First word -> second word -> the phrases that begin so, as words, the longest first."""
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for phrase in _phrases():
        parts = tuple(phrase.split())
        table.setdefault(parts[0], {}).setdefault(parts[1], []).append(parts)
    return {
        first: {second: tuple(sorted(rest, key=len, reverse=True)) for second, rest in seconds.items()}
        for first, seconds in table.items()
    }


def tokens(text: str, start: int, end: int) -> Tokens:
    """The words of `text[start:end]` with their classes. Times proportional to its length."""
    matches = list(_TOKEN.finditer(text, start, end))
    words = [match.group() for match in matches]
    starts = [match.start() for match in matches]
    ends = [match.end() for match in matches]
    _join_phrases(words, starts, ends)
    classes = [_class(word) for word in words]
    low = [word.lower() for word in words]
    if classes:
        classes[0] = _first_class(words[0], classes[0])
    _settle(words, classes)
    cues = _mark_cues(low, classes, words)
    return Tokens("".join(classes), words, low, starts, ends, cues)


def _join_phrases(words: list[str], starts: list[int], ends: list[int]) -> None:
    """Make one word of each phrase ("United States"), in place."""
    table = _starts()
    hits = [i for i, word in enumerate(words) if word in table and i + 1 < len(words) and words[i + 1] in table[word]]
    for i in reversed(hits):
        if i + 1 >= len(words):
            continue
        for parts in table[words[i]].get(words[i + 1], ()):
            size = len(parts)
            if tuple(words[i : i + size]) == parts:
                words[i : i + size] = [" ".join(parts)]
                ends[i : i + size] = [ends[i + size - 1]]
                del starts[i + 1 : i + size]
                break


@lru_cache(maxsize=1 << 14)
def _class(word: str) -> str:
    """The class of one word or phrase, verbs of saying aside."""
    if " " in word:
        return _phrases()[word]
    head = word[0]
    if not head.isalnum():
        if len(word) == 2 and word[1] == "s":
            return "'"
        return _PUNCT.get(word, '"' if word in "‘’'" else ".")
    low = word.lower()
    if head.isdigit():
        return "N"
    if head.isupper():
        found = _capitalised(word, low)
        if found:
            return found
    function = _FUNCTION.get(low)
    if function:
        return function
    return _noun(low)


def _capitalised(word: str, low: str) -> str:
    if word in NAMES or word in people_en.BODIES or word in CAPITALS:
        return "c"
    if word in ADJECTIVES:
        return "a"
    function = _FUNCTION.get(low)
    if function:
        return function
    noun = _noun(low)
    if noun != ".":
        return noun
    if low in people_en.NOT_NAMES:
        return "."
    if low in _MONTHS:
        return "M"
    if low in _PARTICLES or (len(word) == 2 and word[1] == ".") or len(word) == 1:
        return "i"
    if low in lexicon():
        return "."
    if len(word) > 1 and word.isupper():
        return "C"
    return "n"


def _first_class(word: str, kind: str) -> str:
    """At the start of a sentence a capital proves little: "Historically", "Speaking", "Founded" are no names."""
    if kind == "n" and word.endswith(("ly", "ing", "ed")):
        return "r" if word.endswith("ly") else "."
    return kind


def _noun(low: str) -> str:
    if low in people_en.TITLES:
        return "t"
    if low in people_en.MODIFIERS:
        return "m"
    if low in people_en.PLURALS:
        return "l"
    if low in people_en.SIDES:
        return "s"
    if low in _PARTICLES:
        return "i"
    if low.endswith("ly") and len(low) > 3:
        return "r"
    return "."


def _settle(words: list[str], classes: list[str]) -> None:
    """Settle the words that their neighbours tell, in place.

    Capitals are bodies ("WHO") unless they are the surname in a name ("Ms. SATO Keiko"); months are dates beside
    numbers and prepositions ("in May", "Jan. 5"), names elsewhere ("Jan Smith"); an apostrophe after an s is a
    possessive mark ("the ministers' talks").
    """
    for i in [i for i, kind in enumerate(classes) if kind in 'MC"']:
        kind = classes[i]
        before = classes[i - 1] if i else ""
        after = classes[i + 1] if i + 1 < len(classes) else ""
        if kind == "M":
            classes[i] = "r" if "N" in (before, after) or (before in ("p", "o", "d", "r") and after != "n") else "n"
        elif kind == "C":
            classes[i] = "n" if (after == "n" and before in ("t", "")) or before == "n" else "c"
        elif words[i] in "’'" and i and words[i - 1][-1] == "s":
            classes[i] = "'"


_PLURAL: Final = frozenset(["both", "they", "we", "i", "plural"])
"""Subjects whose present tense looks like the base form."""
_FINITE: Final = {"past": "v", "present": "v", "base": "u", "ing": "g", "participle": "e"}


def _mark_cues(low: list[str], classes: list[str], words: list[str]) -> dict[int, Found]:
    """Give the verbs that report their class, in place; the cue found at each."""
    table = lexicon()
    cues: dict[int, Found] = {}
    for i in [i for i, word in enumerate(low) if word in table or word in cues_en.NARRATION_VERBS]:
        word = low[i]
        options = table.get(word)
        if word == "quoted" and low[i + 1 : i + 3] == ["as", "saying"] and i and classes[i - 1] == "x":
            classes[i - 1], classes[i] = "k", "v"
            cues[i] = Found("neutral", "past", i + 3)
            continue
        if options is None or classes[i] in "cat" or (words[i][0].isupper() and i):
            _mark_narration(word, classes, i)
            continue
        found = cue_at(low, i, options)
        if found is None:
            _mark_narration(word, classes, i)
            continue
        if found.form == "ing" and word in cues_en.NOT_PARTICIPLE:
            continue
        cues[i] = found
        classes[i] = _FINITE[found.form]
    return cues


def _mark_narration(word: str, classes: list[str], at: int) -> None:
    """Give a verb that tells what happened its class; "had" only before an object."""
    if word in cues_en.NARRATION_VERBS and (
        classes[at] == "." or (classes[at] == "k" and classes[at + 1 : at + 2] in (["d"], ["b"], ["N"]))
    ):
        classes[at] = "V"


_NAME: Final = r"n(?:[in]|-(?=n))*"
_TITLE: Final = r"(?:[am]|c'?|n{0,3}s(?=[amt])|n{1,2}(?=[am]*t))*(?:t(?:[-,]?&[amc]*t)*)+"
_CHAIN: Final = r"(?:[opz]d?(?:(?:[amcnsl]|c')*[cntsalm])(?:&[amcns]+)?|[op]d?\.(?=[vk,]))*"
_PLACES: Final = r"(?:[op]d?(?:[amc]|c')*[cas])*"
_PERSON: Final = (
    rf"(?:d?{_TITLE}{_PLACES},(?:i(?=i?n))*{_NAME}(?:,i)?,?"
    rf"|d?[ba]?(?:{_TITLE}{_CHAIN})?[am]*(?:i(?=i?n))*{_NAME}(?:,?i)?(?:od?c)?(?:\([^)]{{1,6}}\))?)"
)
_APPOSED: Final = re.compile(rf"(?P<name>{_NAME}(?:,i)?),d?(?P<office>{_TITLE}{_CHAIN})(?=[,.:;)]|$)")
_HELD: Final = rf"d?{_TITLE}{_CHAIN}"
_BODY: Final = r"d?[acmn]*s(?:od?[amcn]*[cns])?(?![ntls])|d?[amn]*st(?!n)"
_PARTY: Final = r"d?(?:[acm]|n)*s(?:od?[amcn]*[cns])?|d?c(?:\(\"*d?[cn]+\"*\))?"
_MANY: Final = r"(?:(?:d[.]?')?d?b?[acmnt]*l(?:[op]d?[acmnb]*[cnsl](?:&[acmn]+)*)*|b(?:od?[acl]*[cly])?|y(?:b)?)"
_SIMPLE: Final = rf"(?:{_MANY}|{_BODY}|{_PERSON}|{_HELD}|{_PARTY}|h|I|j)"
_JOINED: Final = rf"{_SIMPLE}(?:(?:,{_SIMPLE})*,?&r?{_SIMPLE})?"
_GAP: Final = r"(?:,[^,\";vV]{1,30},|\([^)]{1,40}\)|-[^-v]{1,30}-|,w[^\"]{1,60}?,)?[rkb]*(?:,[^,v]{1,8},)?[rk]*"
SIMPLE: Final = _SIMPLE
"""A subject of one member."""
_FINITE_CLAUSE: Final = re.compile(rf"(?P<subject>(?>{_JOINED}))(?!')(?P<gap>{_GAP})(?P<verb>[vu])")
_INVERTED: Final = re.compile(rf"[\",-](?P<verb>v)(?P<gap>r*)(?P<subject>{_JOINED})(?=[,.;:\"(-]|$|[pqwrTN&]|.)")
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
