"""The subject of a verb: where it ends in a sentence, and of what kind it is.

Subjects are read over the word classes of word_classes.py, by one pattern (`_ONE`) for a subject of one member and by
`joined` for those of several:

    President Ana Rivera of Peru            t n n o c      person
    the Prime Minister                      d m t          title
    Ghana, the Ghanaian side, the ministry  c, d a s, d s  country, side, body
    both leaders, X and Y                   b l, n & n     both
    the G7 ministers                        d c l          plural
    he, they, we, I, it                                    of these names

What a subject means is for coreference.py to say.
"""

from functools import lru_cache
from typing import Final, Literal, NamedTuple

from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.lazy_regex import regex

SubjectKind = Literal[
    "person", "title", "country", "side", "plural", "both", "body", "he", "they", "we", "i", "it", "noun", "none"
]


class Subject(NamedTuple):
    """Who reports: the words `first` to `last` (exclusive) of the sentence."""

    kind: SubjectKind
    first: int
    last: int


Opening = tuple[Subject, int]
"""The subject with which a sentence starts, and the index of the first word after it and its insertions."""


_PRONOUNS: Final[dict[str, SubjectKind]] = {"h": "he", "y": "they", "yb": "they", "j": "it"}
_NAME: Final = r"n(?:[in]|-(?=n)){0,9}"
_TITLE: Final = r"(?:(?:[am]|c'?|n{1,2}'(?=[am]*t)|n{0,3}s(?=[amt])|n{1,2}(?=[am]*t))*ta*(?:[-,]?&[amc]*ta*)*)+"
_CHAIN: Final = r"(?:(?:o|(?<!n)[pz])d?(?:(?:[amcnsl]|c')*[cntsalm])(?:&[amcns]+)?|[op]d?\.(?=[vk,]))*"
_PLACES: Final = r"(?:[op]d?(?:[amc]|c')*[cas]|od?n?m(?=o))*"
_PERSON: Final = (
    rf"(?:d?{_TITLE}(?:d{_TITLE})?{_PLACES}(?:zd?m*t)?,(?:d?t+)?(?:i(?=i?n))*{_NAME}(?:,i)?,?"
    rf"|d?[ba]?(?:{_TITLE}{_CHAIN})?[am]*(?:i(?=i?n))*{_NAME}(?:,?i)?(?:od?c)?(?:\([^)]{{1,6}}\))?)"
)
_HELD: Final = rf"d?{_TITLE}{_CHAIN}(?:d{_TITLE}{_CHAIN})?"
_BODY: Final = (
    r"d?[acmn]*s+a*(?:[op]d?[amcn]*[cns])?(?![ntls])|d?[amn]*st(?!n)(?:pd?[cn](?![n']))?|n{1,2}'[am]*t+(?![nto])"
)
_PARTY: Final = r"d?(?:[acm]|n)*s(?:od?[amcn]*[cns])?|d?[ac]*c(?:\(\"*d?[cn]+\"*\))?"
_OWNED: Final = r"(?:(?:d[.]?|d?b?l|n{1,2}(?:&n{1,2})?)')?"
_MANY: Final = (
    rf"(?:{_OWNED}(?:d[.](?=l))?d?b?[acmnt]*l(?:[op]d?[acmnb.]{{0,4}}[cnsl](?:(?:,d?c)*,?&d?[acmn]+)*)*"
    r"|d?b(?:od?[acl]*[cly]|[am]*s(?![tn]))?|y(?:b)?)"
)
_ONE: Final = regex(
    rf"(?P<many>{_MANY})|(?P<body>{_BODY})|(?P<person>{_PERSON})|(?P<held>{_HELD})|(?P<party>{_PARTY})|[hIj]"
)
"""A subject of one member; the name of the group that matched says of what kind."""
GAP: Final = regex(
    r"(?:,[^,\";vV]{1,30},|\([^)]{1,40}\)|-[^-v]{1,30}-|,w[^\"]{1,60}?,)?(?:p[rN]{1,3}\.?)?[rkb]*(?:,[^,v]{1,8},)?[rk]*"
)
STARTS: Final = "[dbamctnislyhIj]"
"""The classes with which a subject can start."""
APPOSED: Final = regex(
    rf"(?P<name>{_NAME}(?:,i)?),d?(?P<office>{_TITLE}{_CHAIN})(?=[,.:;)-]|$)(?!,(?:d?t+)?(?:i(?=i?n))*{_NAME},(?!d?[am]*t|&))"
)
"""A name and, after a comma, the office: "Camila Rojas, President of Colombia,". Not if the office belongs to a name
after it ("at the invitation of Camila Rojas, the President of Ghana, Ike Okoye, visited ...").
"""
APPOSED_NAME: Final = regex(rf"(?:,[cm]|,?&[cm.])*,(?:d?t+)?({_NAME}),")
"""The name after an office and a comma."""
PERSON: Final = regex(
    rf"(?=[dbamcinst])(?:d?{_TITLE}{_CHAIN}(?:,(?:d?t+)?|dt+)?)?[am]*(?:i(?=i?n))*{_NAME}(?:,i)?(?:od?c)?"
)
"""A name with the title before it and the country after it, if any."""
HELD_BY: Final = regex(rf"p({_HELD})(?![n'])")
"""An office without a name, after a preposition: "a call with the Prime Minister of Denmark"."""

_ADJUNCT: Final = regex(r"\"?r*(?:[pqg&r][^,\"]*|[dNb]?[.n]r),(?:N,)?")
_OWNED_OFFICE: Final = regex(rf"'[am]*t+,(?P<name>t*{_NAME}),")
"""Somebody's officer by name, behind who that is: "the Minister's deputy, Mr Okar,"."""
_OPENERS: Final = frozenset('"r')


def joined(classes: str, at: int) -> int:
    """The end (exclusive) of the subject that starts at word `at`; 0 if none starts there.

    A list of members counts only when "and" closes it; otherwise the subject is the first member, and the comma after
    it starts something else: "X, Y and Z" is one subject, of "X, Y" only X is.
    """
    found = _ONE.match(classes, at)
    if not found:
        return 0
    end = probe = found.end()
    while True:
        last = classes.startswith(("&", ",&"), probe)
        if not last and not classes.startswith(",", probe):
            return end
        probe += 2 if classes.startswith(",&", probe) else 1
        if last and classes.startswith("r", probe):
            probe += 1
        found = _ONE.match(classes, probe)
        if not found:
            return end
        probe = found.end()
        if last:
            return probe


def members(classes: str, first: int, last: int) -> list[tuple[int, int]]:
    """The members of a joint subject, each as (first, last) indices of words, last exclusive."""
    out: list[tuple[int, int]] = []
    at = first
    while at < last:
        found = _ONE.match(classes, at, last)
        if found:
            out.append(found.span())
            at = found.end()
        at += 1
    return out


def main_subject(words: Tokens) -> Opening | None:
    """The subject with which a sentence starts, after up to three adjuncts ("On Monday, in Lima, Rivera ..."), or None.

    After as many adjuncts as possible, because an adjunct may itself look like a subject.
    """
    classes = words.classes
    starts = [0, 2] if _is_dated(words) else [0]
    while len(starts) < 4:
        adjunct = _ADJUNCT.match(classes, starts[-1])
        if not adjunct:
            break
        starts.append(adjunct.end())
    for start in reversed(starts):
        first = _skip(classes, start)
        end = joined(classes, first)
        owned = _OWNED_OFFICE.match(classes, end) if end else None
        if owned is not None:
            return subject_of(words, *owned.span("name")), owned.end()
        if end and classes[end : end + 1] != "'":
            gap = GAP.match(classes, end)
            return subject_of(words, first, end), gap.end() if gap else end
    return None


def _is_dated(words: Tokens) -> bool:
    """True if a sentence starts with a date without a comma, outside English ("27 вересня Міністерка")."""
    month = next(iter(words.low[1:2]), "")
    return words.classes.startswith("N") and month in words.language.dates.months and words.language.order is not None


def _skip(classes: str, at: int) -> int:
    while classes[at : at + 1] in _OPENERS:
        at += 1
    return at


def subject_of(words: Tokens, first: int, last: int) -> Subject:
    """The subject that the words `first` to `last` (exclusive) make; its kind follows from their classes."""
    classes = words.classes[first:last]
    return Subject(_kind(words, classes, first), first, last)


def _kind(words: Tokens, classes: str, first: int) -> SubjectKind:
    """The kind of a subject: its classes decide, but for "I" or "we" and for plurals, which its words do."""
    if classes == "I":
        return "i" if words.low[first] in words.language.grammar.me else "we"
    kind = _kind_by_classes(classes)
    return _many(words, classes, first) if kind == "plural" else kind


@lru_cache(maxsize=1 << 10)
def _kind_by_classes(classes: str) -> SubjectKind:
    """The kind of a subject as far as its word classes show it. Cached, since the same few strings recur."""
    if classes in _PRONOUNS:
        return _PRONOUNS[classes]
    found = _ONE.fullmatch(classes)
    if found is None:
        return "both" if "&" in classes else "person"
    if found.lastgroup == "many":
        return "plural"
    if found.lastgroup == "person":
        return "person"
    if found.lastgroup == "held" or (found.lastgroup == "body" and classes[-1] == "t"):
        return "title"
    return "side" if "s" in classes else "country"


def _many(words: Tokens, classes: str, first: int) -> SubjectKind:
    """ "both" if a plural means both sides ("both leaders", "the sides"), else "plural" ("the G7 ministers")."""
    nouns = words.language.subjects
    if "b" in classes[:2]:
        number = words.low[first + classes.index("b")]
        return "both" if nouns is None or number in nouns.pair else "plural"
    head = words.low[first + classes.index("l")] if "l" in classes else ""
    people = words.language.people
    if head in people.parties and (
        classes == "dl" or (classes == "l" and (nouns is None or head not in people.sources))
    ):
        return "both"
    return "plural"
