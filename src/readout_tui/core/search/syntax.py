"""The query language: what the reader types becomes a `Query`.

    typed            finds, in either text, passages with
    pandemic         a word that begins so: "pandemic", "pandemics" (a zero is then a zero for the endings too)
    "common values"  exactly these words next to each other; "aid" is the word aid and not aides
    'demi            these letters anywhere, also inside a word;   'aid' as "aid"
    ^pand            a word that begins so, said outright;         ^aid$ as "aid"
    demic$           a word that ends so
    ~pandemik        near spellings of the word, typing errors; ranked, nearest first
    /cooperat\\w+/    a regular expression (RE2), inside one passage; ignores case unless it has a capital
    two words        both, in the same passage
    one | other      either of them (binds closer than "both", as in fzf: a b | c is a and (b or c))
    !word            passages without it; before any of these
    OR AND NOT       in capitals: as |, side by side, and !
    epidem* *demic   a word that begins so, ends so; a star or question mark inside a word is an error
    in:a             only in that text
    by:xi            said by a speaker of whom a name, alias or key has a word that begins so; by:both, by:none
    is:differs       by the link: same, reworded, doubt (may differ), differs, changed (any of these), moved, alone,
                     suggested (a link to check)
    class:number     by what differs in the link: number, date, negation, ... (`model.Substance`)
    in:notes         the words of the query are looked for in the notes beside the passages
    tag:water        with a tag that begins so, or in which a word does
    is:noted         with a note; bookmarked, tagged; marked is any of these; aside is what was set aside
    is:all           what every account reports
    only:b           what that account alone reports
    without:c        what that account does not report, here or elsewhere
    against:b        what that account reports otherwise than all the others that report it, who agree

A word without any sign, and a phrase, also finds its counterparts in texts of other languages (`counterparts`), apart.

Case, accents, quotes, dashes, hyphens and white space do not matter (`core.characters.folding`); they do to a regular
expression, which reads the text as it is. So that a query finds something while it is still being typed, an open
quotation mark or slash is closed at the end, and the last word may go on. An operator with nothing after it is an error
("not finished"): a count of zero is a finding, so a malformed query must never produce one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, get_args

from readout_tui.core.characters.folding import folded
from readout_tui.core.lazy_regex import regex
from readout_tui.core.link_state import CHANGED, LinkProperty
from readout_tui.core.model import FIRST_TWO, Substance
from readout_tui.core.numbering import account_name, is_letter
from readout_tui.errors import QueryError

if TYPE_CHECKING:
    import re2

Scope = Literal["in", "by", "is", "class", "only", "without", "against", "tag"]
TermKind = Literal["words", "fuzzy", "regex"] | Scope

MAX_QUERY: Final = 4000
MAX_TERMS: Final = 64
MAX_PATTERN: Final = 1000
MAX_FUZZY: Final = 64
"""Limits: characters of a query, terms, characters of a regular expression, characters of a word after `~`."""

STATES: Final[tuple[LinkProperty, ...]] = get_args(LinkProperty)
CLASSES: Final[tuple[Substance, ...]] = get_args(Substance)
_ALSO: Final = {
    "only": "alone",
    "new": "alone",
    "unchanged": "same",
    "different": "differs",
    "may": "doubt",
    "check": "suggested",
}
_QUOTES: Final = {'"': '"', "“": "”", "„": "“”", "«": "»"}
_MEANT: Final = {"speaker": "by", "said": "by", "who": "by", "text": "in", "account": "in", "kind": "is", "state": "is"}
"""Names by which other programs call a scope."""
_OPERATOR: Final = regex(r"([A-Za-z]+):(?!//)(\S?)")
_ONE_LETTER: Final = regex(r"\w\?\w")
_BETWEEN: Final[tuple[tuple[str, Literal["|", "AND"]], ...]] = (("|", "|"), ("OR", "|"), ("AND", "AND"))
_SCOPES: Final[tuple[Scope, ...]] = get_args(Scope)
NAMING: Final[frozenset[TermKind]] = frozenset({"in", "only", "without", "against"})
"""The scopes that name an account."""
NOTES: Final = "notes"
"""What `in:` names for the notes of readers."""
BESIDE: Final = ("noted", "bookmarked", "tagged", "marked", "aside")
"""What `is:` asks of what readers have left beside passages; "marked" is any of the first three."""
EVERYWHERE: Final = "all"
"""What `is:` asks of a row that every account reports."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition on a passage: what it must have or, if `negated`, must not have.

    `text` is what was typed without operators, `words` the same folded and parted at spaces. `start` and
    `end` tell that the match must begin or end where a word does.
    """

    kind: TermKind
    text: str
    words: tuple[str, ...] = ()
    start: bool = False
    end: bool = False
    negated: bool = False
    plain: bool = False  # typed without any sign


@dataclass(frozen=True, slots=True)
class Query:
    """`source` as typed. Every clause must hold for a passage; of a clause's terms one must."""

    source: str
    clauses: tuple[tuple[Term, ...], ...]

    def __bool__(self) -> bool:
        """False when nothing is asked (yet)."""
        return bool(self.clauses)


def parse(text: str) -> Query:
    """The query that was typed. Raises `QueryError`, and nothing else, if it is malformed."""
    if len(text) > MAX_QUERY:
        raise QueryError(f"The search is {len(text)} characters long", f"At most {MAX_QUERY} are searched for")
    clauses: list[list[Term]] = []
    joined, count = False, 0
    reader = _Reader(text)
    while (piece := reader.next()) is not None:
        if piece == "|":
            if joined or not clauses:
                raise _unfinished("|")
            joined = True
            continue
        if isinstance(piece, str):  # "AND": what stands side by side is asked for together
            continue
        count += 1
        if count > MAX_TERMS:
            raise QueryError(f"The search has more than {MAX_TERMS} words", 'Put a "phrase" in quotation marks.')
        if joined:
            clauses[-1].append(piece)
        else:
            clauses.append([piece])
        joined = False
    if joined:
        raise _unfinished("|")
    return Query(text, tuple(map(tuple, clauses)))


def _unfinished(sign: str) -> QueryError:
    return QueryError(f"Not finished: nothing stands beside {sign}", "Type what to look for, or take the sign away")


def _empty(typed: str, term: Term) -> QueryError:
    """Why a term has nothing to look for."""
    if term.text.strip():
        return QueryError(f"“{term.text}” has no letters to search for", "A regular expression finds signs: /—/")
    return _unfinished(typed)


class _Reader:
    """Reads terms off the text, left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.closed = True  # whether the last quotation mark that was opened has been closed

    def next(self) -> Term | Literal["|", "AND"] | None:
        """The next term, bar or "AND"; None at the end."""
        self._skip_spaces()
        if not self._here():
            return None
        for sign, meant in _BETWEEN:
            if self._takes(sign):
                return meant
        begin = self.at
        negated = False
        while self._here() == "!" or self._takes("NOT"):
            negated = not negated
            self.at += self._here() == "!"
            self._skip_spaces()
        term = self._atom(negated)
        if not term.words:
            raise _empty(self.text[begin : self.at].strip(), term)
        return term

    def _skip_spaces(self) -> None:
        while self._here().isspace():
            self.at += 1

    def _takes(self, sign: str) -> bool:
        """Goes on behind a sign, or a word in capitals that stands by itself; False if it does not stand here."""
        end = self.at + len(sign)
        if not self.text.startswith(sign, self.at) or (
            sign.isalpha() and not (self.text[end : end + 1] or " ").isspace()
        ):
            return False
        self.at = end
        return True

    def _here(self) -> str:
        return self.text[self.at : self.at + 1]

    def _atom(self, negated: bool) -> Term:
        here = self._here()
        if here == "/":
            pattern = self._until_slash()
            compiled(pattern)
            return Term("regex", pattern, (pattern,) if pattern else (), negated=negated)
        if here == "~":
            self.at += 1
            return _fuzzy(self._quoted() or self._bare(), negated)
        if here in _QUOTES:
            phrase = self._quoted()
            return _words(phrase, True, self.closed, negated)
        if here == "'":
            self.at += 1
            word = self._bare()
            whole = word.endswith("'")
            return _words(word.removesuffix("'"), whole, whole, negated)
        scope = self._scope()
        if scope is not None:
            return _scoped(scope, self._quoted() or self._bare(), negated)
        return self._word(negated)

    def _word(self, negated: bool) -> Term:
        first = self._here() == "^"
        self.at += first
        word = self._quoted() if first else ""
        if word:
            return _words(word, True, False, negated)
        word = self._bare()
        if "*" in word or _ONE_LETTER.search(word):
            return _wildcard(word, negated)
        last = len(word) > 1 and word.endswith("$")
        found = _words(word.removesuffix("$") if last else word, first or not last, last, negated)
        return replace(found, plain=not (first or last))

    def _scope(self) -> Scope | None:
        """The scope that begins here. Raises `QueryError` for what looks like one and is none."""
        found = _OPERATOR.match(self.text, self.at)
        if found is None:
            return None
        typed = found[1].casefold()
        scope = next((scope for scope in _SCOPES if scope == _MEANT.get(typed, typed)), None)
        if scope is None:
            if not found[2]:  # "Note:" and nothing right after it is a word with its colon
                return None
            known = ", ".join(f"{scope}:" for scope in _SCOPES)
            raise QueryError(
                f"“{found[1]}:” is not understood", f"There are {known}; in quotation marks it is a phrase"
            )
        self.at = found.end(1) + 1
        return scope

    def _bare(self) -> str:
        begin = self.at
        while self._here() and not self._here().isspace() and self._here() != "|":
            self.at += 1
        return self.text[begin : self.at]

    def _quoted(self) -> str:
        closing = _QUOTES.get(self._here())
        if closing is None:
            return ""
        begin = self.at = self.at + 1
        while self._here() and self._here() not in closing + '"':
            self.at += 1
        inside = self.text[begin : self.at]
        self.closed = bool(self._here())
        self.at += 1
        return inside

    def _until_slash(self) -> str:
        """The regular expression: up to a slash that nothing follows but a space, a bar or the end."""
        begin = self.at = self.at + 1
        while self._here():
            if self._here() == "\\":
                self.at += 1
            elif self._here() == "/" and (self.text[self.at + 1 : self.at + 2] or " ") in " |\t\n":
                break
            self.at += 1
        pattern = self.text[begin : self.at]
        self.at += 1
        return pattern.replace("\\/", "/")


def _words(text: str, start: bool, end: bool, negated: bool) -> Term:
    """Words to be found as they are typed, but for the `_emphasis_` around them: texts are searched without it."""
    return Term("words", text, tuple(word.strip("_") or word for word in folded(text).split()), start, end, negated)


def _wildcard(word: str, negated: bool) -> Term:
    """A word with stars at its ends: as after ^, before $, or anywhere in a word. Raises `QueryError` for any other."""
    inside = word.strip("*")
    if not inside or "*" in inside or _ONE_LETTER.search(inside):
        hint = "A star may end or begin a word; /pand.mic/ has a letter that may be any, ~pandmic is a near spelling"
        raise QueryError(f"“{word}” is not understood", hint)
    return _words(inside, not word.startswith("*"), not word.endswith("*"), negated)


def _fuzzy(text: str, negated: bool) -> Term:
    words = tuple("".join(c for c in word if c.isalnum()) for word in folded(text).split())
    for word in words:
        if len(word) > MAX_FUZZY:
            raise QueryError(f"“~{word[:20]}…” is too long a word", f"~ takes words of up to {MAX_FUZZY} letters")
    return Term("fuzzy", text, tuple(filter(None, words)), negated=negated)


def _scoped(scope: Scope, text: str, negated: bool) -> Term:
    value = _meant(scope, folded(text).strip())
    if value != NOTES and scope in NAMING and value and not is_letter(value):
        examples = ", ".join(f"{scope}:{account_name(account).lower()}" for account in FIRST_TWO)
        raise QueryError(f"“{scope}:{text}” names no text", f"Texts are named by a letter: {examples}")
    if scope == "is" and not _is_state(value):
        known = ", ".join(f"is:{state}" for state in (*STATES, "changed", EVERYWHERE, *BESIDE) if state != "linked")
        raise QueryError(f"“is:{text}” is not a state", f"Known are {known}")
    if scope == "class" and value and not classes_called(value):
        raise QueryError(f"“class:{text}” is not a class of differences", f"Known are {', '.join(CLASSES)}")
    return Term(scope, text, tuple(value.split()), negated=negated)


def _meant(scope: Scope, value: str) -> str:
    """What a value stands for that may be called otherwise, or is still being typed."""
    if scope == "is":
        return _ALSO.get(value, value)
    return NOTES if scope == "in" and len(value) > 1 and NOTES.startswith(value) else value


def _is_state(value: str) -> bool:
    """True for what `is:` may ask for, also while it is still being typed."""
    return value in {"", EVERYWHERE} or bool(states_called(value) or beside_called(value))


def may_be_rendered(term: Term) -> bool:
    """True for what is looked for in other languages as well: a word without any sign, and a phrase of several."""
    phrase = term.start and term.end and len(term.words) > 1
    return term.kind == "words" and not term.negated and (term.plain or phrase)


def states_called(name: str) -> frozenset[LinkProperty]:
    """The states that a name, or the beginning of one, stands for; "changed" is any linked state but the same words."""
    found = frozenset(state for state in STATES if state.startswith(name))
    return found | CHANGED if "changed".startswith(name) else found


def beside_called(name: str) -> frozenset[str]:
    """Those of `BESIDE` that a name, or the beginning of one, stands for."""
    return frozenset(state for state in BESIDE if state.startswith(name))


def classes_called(name: str) -> frozenset[Substance]:
    """The classes of differences that a name, or the beginning of one, stands for."""
    return frozenset(told for told in CLASSES if told.startswith(name))


@lru_cache(maxsize=16)
def compiled(pattern: str) -> re2._Regexp:
    """The regular expression, ready to search. Raises `QueryError` for one that RE2 does not take.

    RE2 takes time linear in the text, whatever the pattern. Python's own engine can take for ever, so it is never used
    instead.
    """
    if len(pattern) > MAX_PATTERN:
        raise QueryError("The regular expression is too long", f"At most {MAX_PATTERN} characters are taken")
    try:
        import re2

        options = re2.Options()
    except (ImportError, AttributeError) as error:  # not there, or another package of that name
        missing = "Regular expressions are not available here: google-re2 is not installed"
        raise QueryError(missing, "Search for words; google-re2 is not made for every release of Python") from error
    options.log_errors = False
    options.never_capture = True  # groups only group here, and hundreds of captures take half a minute to copy
    options.dot_nl = True
    options.case_sensitive = _has_capital(pattern)
    try:
        return re2.compile(pattern, options)
    except (re2.error, ValueError, UnicodeError) as error:
        raise QueryError(f"/{pattern}/ is not a regular expression: {_reason(error)}", _REGEX_HINT) from error


_REGEX_HINT = r"Put \ before . * + ? ( ) [ ] { } to search for the character itself"


def _has_capital(pattern: str) -> bool:
    r"""True for a capital that is searched for, not one of an escape like \S or \pL."""
    escaped = False
    for character in pattern:
        if character.isupper() and not escaped:
            return True
        escaped = character == "\\" and not escaped
    return False


def _reason(error: Exception) -> str:
    reason = error.args[0] if error.args else "not understood"
    return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
