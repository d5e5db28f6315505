"""A link's side, read: tokens, and what stands in them on each dimension.

"The EU is ready to lift   sanctions   if   Minsk is not violated by 1 May"
 name  |-ready-| word(+lift) word     cond name      neg word(-)   when
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from readout_tui.core.data.countries import ADJECTIVES, CAPITALS, NAMES
from readout_tui.core.data.en.grammar import AUXILIARY, FUNCTION, GENERIC, LIGHT, PLURAL_PARTIES, TITLES
from readout_tui.core.data.en.meanings import PHRASES
from readout_tui.core.data.en.morphology import IRREGULAR
from readout_tui.core.data.en.names import SEATS, SUCCESSORS, VARIANTS
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.data.places import PLACES
from readout_tui.core.model import Span
from readout_tui.core.substance.amounts import Amount, amounts
from readout_tui.core.substance.asides import Range, asides
from readout_tui.core.substance.lexicon import Phrase, meanings
from readout_tui.core.substance.times import When, times
from readout_tui.core.substance.words import WordToken, family, tokens


class Meaning(NamedTuple):
    """What a word or phrase means on a dimension of `lexicon`. `start`, `end`: tokens."""

    dimension: str
    value: str
    start: int
    end: int


class ClaimItem(NamedTuple):
    """What can be matched with the other side: a content word or phrase, a name, an amount, a time.

    `keys` are what it may share with an item of the other side, each with the kind of key first ("l:" lemma, "f:"
    family,
    "g:" paraphrase group, "s:" WordNet sense, "a:" axis with its end, "n:" name, "k:" skeleton of a name, "c:"
    country).
    """

    kind: str  # "word", "name", "amount", "when"
    start: int
    end: int
    head: str
    keys: frozenset[str]
    weight: float
    tense: str = ""  # of a verb: "past", "present", "future", "modal", "inf", "ing"; "" for what is no verb
    passive: bool = False
    value: Amount | When | None = None


class Reading(NamedTuple):
    """One side of a link. `items` in text order; `marks` by dimension; `negations`: token numbers of words that
    negate."""

    tokens: tuple[WordToken, ...]
    items: tuple[ClaimItem, ...]
    marks: dict[str, tuple[Meaning, ...]]
    negations: tuple[int, ...]
    owners: tuple[int, ...]  # token -> number of its item, -1 for none
    main: int = -1  # number of the item that is the verb of the main clause, -1 if it is no content word
    asides: tuple[Range, ...] = ()  # reporting frames set off from the clause around them

    def span(self, start: int, end: int) -> Span:
        """Where tokens stand in the account's text."""
        return Span(self.tokens[start].start, self.tokens[max(start, end - 1)].end)

    def graded(self, number: int) -> bool:
        """True for an item that stands on a scale: what it means there is compared with the other side's."""
        item = self.items[number]
        return any(m.start <= item.start < m.end for scale in _SCALES for m in self.marks.get(scale, ()))

    def low(self, at: int) -> str:
        """The word at a token number in small letters, "" outside."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def aside(self, at: int) -> Range | None:
        """The aside that a token is part of."""
        return next((span for span in self.asides if span[0] <= at < span[1]), None)


def read(text: str, spans: Sequence[tuple[int, Span]], base: int | None) -> Reading:
    """The reading of passages (number, span) of a text. `base`: the day of the dateline, see `times.iso`."""
    words = tokens(text, spans)
    whens = times(words, base)
    taken = frozenset(k for when in whens for k in range(when.start, when.end))
    sums = amounts(words, taken)
    sums, denied = _turned(words, [a for a in sums if not (a.written and a.value == 1)])
    busy = {k for a in sums for k in range(a.core, a.end)} | taken
    marks = _marks(words, busy)
    items = _items(words, whens, sums, marks)
    marks = _outside_turned(words, items, marks)
    owners = [-1] * len(words)
    for number, item in enumerate(items):
        for k in range(item.start, item.end):
            owners[k] = number
    negations = tuple(at for at in _negations(words) if at not in denied)
    reading = Reading(words, items, marks, negations, tuple(owners))
    set_off = _asides(reading)
    reading = reading._replace(asides=set_off)
    return reading._replace(main=_main(reading))


def _outside_turned(
    words: Sequence[WordToken], items: Sequence[ClaimItem], marks: dict[str, tuple[Meaning, ...]]
) -> dict[str, tuple[Meaning, ...]]:
    """The marks without those in phrases that negate them: in "beyond doubt" nobody doubts."""
    turned = {
        k
        for item in items
        if item.end - item.start > 1 and any(words[k].low in _TURNING for k in range(item.start, item.end))
        for k in range(item.start, item.end)
    }
    if not turned:
        return marks
    return {
        dimension: tuple(m for m in own if not turned.issuperset(range(m.start, m.end)))
        for dimension, own in marks.items()
    }


_TURNING: Final = frozenset("no not without hardly scarcely beyond little nobody never n't".split())

_SCALES: Final = ("commit", "force", "status")
FINITE: Final = ("past", "present", "future", "modal")
"""The tenses of finite verbs."""
_REPORTING: Final = frozenset(
    "say/1 say/2 claim/1 suggest/1 ask/3 ask/4 warn/1 warn/2 promise/1 admit/1 hope/1 regret/1".split()
)
"""Groups of verbs of saying that may stand in an aside."""


def _asides(reading: Reading) -> tuple[Range, ...]:
    finite = {item.start for item in reading.items if item.tense in FINITE}
    finite |= {k for k, word in enumerate(reading.tokens) if word.low in _PLAIN_FINITE}
    whens = {k for item in reading.items if item.kind == "when" for k in range(item.start, item.end)}
    verbs = [
        (mark.start, mark.end)
        for mark in reading.marks.get("force", ())
        if mark.value in _REPORTING and _told(reading, mark.start)
    ]
    return asides(reading.tokens, verbs, finite - {start for start, _ in verbs}, whens)


_PLAIN_FINITE: Final = frozenset(
    "is are was were has have had does did will would shall can could may might must should".split()
)


def _told(reading: Reading, at: int) -> bool:
    """True for a finite verb of saying, also in "said Xi"."""
    owner, word = reading.owners[at], reading.tokens[at]
    if owner >= 0 and reading.items[owner].tense:
        return reading.items[owner].tense in ("past", "present")
    return word.low in ("said", "says", "told") or (word.low.endswith("ed") and reading.low(at - 1) in _COMMA_LEADS)


_COMMA_LEADS: Final = frozenset((",", "–", "—", "-", "”", '"'))


_SUBORDINATE: Final = frozenset(
    "who which that whose whom where when while whereby if unless because since as after before until although".split()
)


def _main(reading: Reading) -> int:
    """The first finite verb outside asides that no relative pronoun or conjunction of its clause leads in."""
    words = reading.tokens
    finite = [n for n, item in enumerate(reading.items) if item.tense in FINITE and reading.aside(item.start) is None]
    plain = [n for n in finite if not _participle(reading, n)]
    for number in (*plain, *finite):
        k = reading.items[number].start - 1
        while k >= 0 and words[k].form not in ",;:" and words[k].low not in _SUBORDINATE:
            k -= 1
        if k < 0 or words[k].low not in _SUBORDINATE:
            return number
    return finite[0] if finite else -1


def _participle(reading: Reading, number: int) -> bool:
    """True for "halted" in "exports, halted in 2025, are ...": a past form that nothing before it can be subject of."""
    item = reading.items[number]
    at = item.start
    if item.tense != "past" or not reading.tokens[at].low.endswith("ed") or reading.low(at - 1) != ",":
        return False
    return any(reading.low(k) in _PLAIN_FINITE for k in range(item.end, len(reading.tokens)))


# ---- marks ---------------------------------------------------------------------------------------------------

_SKIPPED: Final = frozenset(
    "not n't also still now already always fully firmly both jointly never again therefore thus only deeply very "
    "strongly currently presently further once himself itself herself themselves ourselves myself it".split()
)


def _marks(words: Sequence[WordToken], busy: set[int]) -> dict[str, tuple[Meaning, ...]]:
    """All meanings of words and phrases; in one dimension the longest phrase at a place wins."""
    found: dict[str, list[Meaning]] = {}
    free: dict[str, int] = {}  # dimension -> the token up to which a phrase has taken the place
    known = {w.low for w in words} | {w.lemma for w in words}.union(*_ALIKE)
    for at, word in enumerate(words):
        if not word.form[0].isalpha() and word.form[0] != "'":
            continue
        for phrase in _phrases(word, known):
            end = _matched(words, at, phrase) if _open(free, phrase[1], at) else 0
            if end:
                _take(found.setdefault(phrase[1], []), Meaning(phrase[1], phrase[2], at, end), free)
        single = _single(word) if at not in busy or word.low in ("some", "over", "may") else ()
        for dimension, value in single:
            if _open(free, dimension, at):
                found.setdefault(dimension, []).append(Meaning(dimension, value, at, at + 1))
    return {dimension: tuple(own) for dimension, own in found.items()}


def _take(own: list[Meaning], mark: Meaning, free: dict[str, int]) -> None:
    """Adds a phrase to the marks of its dimension, unless a longer one begins at its place."""
    if not any(m.start == mark.start and m.end > mark.end for m in own[-6:]):
        own.append(mark)
        free[mark.dimension] = max(free.get(mark.dimension, 0), mark.end)


_SHARED_PLACES: Final = frozenset(("axis", "group", "sided"))
"""Dimensions in which a word inside a phrase keeps its own meaning too."""


def _open(free: dict[str, int], dimension: str, at: int) -> bool:
    return dimension in _SHARED_PLACES or at >= free.get(dimension, 0)


def _phrases(word: WordToken, known: set[str]) -> Iterator[Phrase]:
    """The phrases that may begin with a word, by its form and by its lemma."""
    for first in dict.fromkeys((word.low, word.lemma)):
        yield from (phrase for phrase in PHRASES.get(first, ()) if phrase[0][-1] in known)


@lru_cache(maxsize=1 << 14)
def _single_of(low: str, lemma: str) -> tuple[tuple[str, str], ...]:
    own = meanings(low)
    modal = any(dimension == "commit" for dimension, _ in own)  # "should" is not the "shall" it is derived from
    derived = (m for m in meanings(lemma) if not (modal and m[0] == "commit"))
    return tuple(dict.fromkeys((*own, *derived)))


def _single(word: WordToken) -> tuple[tuple[str, str], ...]:
    return _single_of(word.low, word.lemma)


def _matched(words: Sequence[WordToken], at: int, phrase: Phrase) -> int:
    """The token after a phrase that begins at a token, or 0."""
    k = at + 1
    for wanted in phrase[0][1:]:
        skipped = 0
        while (
            k < len(words)
            and skipped < 2
            and not _is(words[k], wanted)
            and (words[k].low in _SKIPPED or words[k].low.endswith("ly"))
        ):
            k += 1
            skipped += 1
        if k >= len(words) or not _is(words[k], wanted):
            return 0
        k += 1
    return k


_OWN: Final = frozenset("its his her their our my your one's".split())
_ALIKE: Final = (
    _OWN,
    frozenset("itself himself herself themselves ourselves myself yourself yourselves oneself".split()),
    frozenset(("a", "an", "the")),
)
"""Words that stand for each other inside a phrase: "give his word", "give our word"."""


def _is(word: WordToken, wanted: str) -> bool:
    return wanted in (word.low, word.lemma) or any(wanted in alike and word.low in alike for alike in _ALIKE)


# ---- negation ------------------------------------------------------------------------------------------------

_NEGATING: Final = frozenset("not n't no never none neither nor nobody nothing nowhere cannot without".split())
_NO_NEGATION: Final = (
    ("not", "only"), ("not", "just"), ("not", "merely"), ("not", "least"), ("no", "later"), ("no", "less"),
    ("no", "more", "than"), ("no", "fewer"),
    ("not", "later"), ("not", "more", "than"), ("not", "less"), ("not", "exceeding"),
    ("not", "exceed"), ("not", "to", "exceed"), ("no", "doubt"),
    ("without", "delay"), ("without", "exception"),
    ("without", "precondition"), ("without", "preconditions"), ("without", "condition"), ("without", "conditions"),
    ("without", "prejudice"), ("without", "fail"),
    ("no", "."), ("no", "matter"), ("not", "simply"), ("without", "a", "doubt"), ("not", "even"), ("no", "earlier"),
    ("not", "before"), ("not", "until"), ("not", "fewer"), ("without", "further", "delay"),
    ("without", "reservation"), ("without", "any", "condition"), ("without", "any", "precondition"),
    ("nothing", "but"), ("or", "not"), ("without", "interruption"),
    ("nor",),
)  # fmt: skip


def _negations(words: Sequence[WordToken]) -> tuple[int, ...]:
    found = []
    for at, word in enumerate(words):
        if word.low not in _NEGATING:
            continue
        if any(tuple(w.low for w in words[at : at + len(p)]) == p for p in _NO_NEGATION):
            continue
        if at and words[at - 1].low == "or" and word.low == "not":
            continue
        if word.low == "no" and at + 1 < len(words) and words[at + 1].form == ",":
            continue
        found.append(at)
    return tuple(found)


_COMPLEMENT: Final = {"under": "least", "over": "most"}
"""A bound -> what is left when it is denied: "no village gets less than 40" is "every village gets at least 40"."""


def _turned(words: Sequence[WordToken], sums: Sequence[Amount]) -> tuple[tuple[Amount, ...], frozenset[int]]:
    """Amounts with the bounds that are denied turned round, and the negations that do so."""
    denied = [_denied_bound(words, amount) for amount in sums]
    turned = (
        amount if at < 0 else amount._replace(bound=_COMPLEMENT[amount.bound])
        for amount, at in zip(sums, denied, strict=True)
    )
    return tuple(turned), frozenset(denied)


_DENYING: Final = frozenset("not n't no never none neither nobody nothing cannot".split())
_REACH: Final = 12
"""Words between a negation and the bound that it denies, at most."""


def _denied_bound(words: Sequence[WordToken], amount: Amount) -> int:
    """The negation that turns the bound of an amount round, or -1."""
    if amount.bound not in _COMPLEMENT or words[amount.start].low in ("not", "exceed", "exceeding"):
        return -1
    for at in range(amount.start - 1, max(-1, amount.start - 1 - _REACH), -1):
        if words[at].form in ",;:.()" or words[at].low in ("but", "and", "that", "without"):
            return -1
        if words[at].low in _DENYING:
            return at if at in _negations(words) else -1
    return -1


# ---- items ---------------------------------------------------------------------------------------------------


def _countries() -> dict[str, str]:
    table = {name.lower(): f"c:{key}" for name, key in NAMES.items() if len(name) > 3}
    table |= {name.lower(): f"c:{key}" for name, key in ADJECTIVES.items() if len(name) > 3}
    for key, forms in PLACES.items():
        table |= {form.lower(): f"c:{key}" for form in forms.split("|") if len(form) > 3 or form.isupper()}
        table.setdefault(key.lower(), f"c:{key}")
    table |= {name.lower(): f"d:{key}" for name, key in CAPITALS.items()}
    table = {name: key[:2] + SUCCESSORS.get(key[2:], key[2:]) for name, key in table.items()}
    for line in VARIANTS.splitlines():
        first, *others = line.split()
        for form in others:
            name = first.replace("-", " ")
            table.setdefault(form.replace("-", " "), table.get(name, f"v:{first}"))
            table.setdefault(name, f"v:{first}")
    return table


@lru_cache(maxsize=1)
def _places() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Names of countries and bodies by their first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, key in _countries().items():
        parts = tuple(name.replace("-", " ").split()) if " " in name else (name,)
        found.setdefault(parts[0], []).append((parts, key))
    for own in found.values():
        own.sort(key=lambda pair: -len(pair[0]))
    return found


_UPPER: Final = {
    name: SUCCESSORS.get(key, key) for table in (NAMES, ADJECTIVES) for name, key in table.items() if len(name) <= 4
}


def _country(words: Sequence[WordToken], at: int) -> tuple[str, int] | None:
    """The key of a country or body named at a token, and the token after it."""
    word = words[at]
    if word.form in _UPPER:
        return f"c:{_UPPER[word.form]}", at + 1
    if not word.capital:
        return None
    head, hyphen, _ = word.low.partition("-")
    if hyphen and (head,) in [parts for parts, _ in _places().get(head, ())]:  # "Norwegian-flagged"
        return next(key for parts, key in _places()[head] if parts == (head,)), at + 1
    singular = word.low[:-1] if word.low.endswith("s") else word.low
    for parts, key in (*_places().get(word.low, ()), *(_places().get(singular, ()) if singular != word.low else ())):
        if all(at + k < len(words) and words[at + k].low == part for k, part in enumerate(parts[1:], 1)):
            return key, at + len(parts)
    return None


@lru_cache(maxsize=1 << 13)
def skeleton(name: str) -> str:
    """A name's consonants in one spelling, equal for most transliterations of one name."""
    plain = name
    for old, new in (
        ("'", ""),
        ("-", ""),
        ("kh", "h"),
        ("gh", "g"),
        ("ph", "f"),
        ("dh", "d"),
        ("th", "t"),
        ("sch", "sh"),
        ("tsch", "ch"),
        ("tch", "ch"),
        ("zh", "j"),
        ("dj", "j"),
        ("x", "ks"),
        ("q", "k"),
        ("ck", "k"),
        ("c", "k"),
        ("w", "v"),
        ("z", "s"),
        ("ë", "e"),
        ("ü", "u"),
        ("ö", "o"),
        ("ş", "sh"),
        ("ç", "ch"),
        ("ğ", "g"),
        ("ı", "i"),
        ("é", "e"),
        ("è", "e"),
        ("á", "a"),
        ("í", "i"),
        ("ó", "o"),
        ("ñ", "n"),
        ("ã", "a"),
    ):
        plain = plain.replace(old, new)
    for article in ("el", "al"):
        if plain.startswith(article) and len(plain) > 5:
            plain = plain[2:]
    first = "a" if plain[:1] in "aeiouyj" else plain[:1]
    rest = "".join(c for c in plain[1:] if c not in "aeiouyjh'’")
    kept = first
    for letter in rest:
        if letter != kept[-1]:
            kept += letter
    return kept


def _items(
    words: Sequence[WordToken], whens: Sequence[When], sums: Sequence[Amount], marks: dict[str, tuple[Meaning, ...]]
) -> tuple[ClaimItem, ...]:
    """What can be matched with the other side, in text order."""
    fixed = _figures(whens, sums)
    idle = {k for amount in sums if _idle(words, amount) for k in range(amount.core, amount.end)}
    idle |= {k for amount in sums if amount.bound for k in range(amount.start, amount.core)}  # "closer than" 50 miles
    groups = _matchable(marks)
    found: list[ClaimItem] = []
    at = 0
    while at < len(words):
        own, end = _longest(groups, at)
        item = fixed.get(at) or _word(words, at, own, end, fixed)
        if item is not None and at not in idle:
            found.append(item)
            at = item.end
        else:
            at += 1
    return tuple(found)


def _matchable(marks: dict[str, tuple[Meaning, ...]]) -> dict[int, list[Meaning]]:
    """The meanings that are keys of items, by their first token."""
    groups: dict[int, list[Meaning]] = {}
    for dimension in ("group", "axis", "sided"):
        for mark in marks.get(dimension, ()):
            groups.setdefault(mark.start, []).append(mark)
    return groups


def _longest(groups: dict[int, list[Meaning]], at: int) -> tuple[list[Meaning], int]:
    """The meanings of the item that may begin at a token, and the token after its longest phrase.

    An axis that only the end of the phrase stands on turns the whole of it, so its meaning is the item's too.
    """
    if at not in groups:
        return [], at + 1
    own = list(groups[at])
    end = max((mark.end for mark in own if mark.dimension != "sided"), default=at + 1)
    own += [m for k in range(at + 1, end) for m in groups.get(k, ()) if m.end == end and m.dimension == "axis"]
    return own, end


def _figures(whens: Sequence[When], sums: Sequence[Amount]) -> dict[int, ClaimItem]:
    """The items of times and amounts by their first token."""
    found: dict[int, ClaimItem] = {}
    for when in whens:
        found[when.start] = ClaimItem(
            "when", when.start, when.end, "", frozenset(), 0.9 if when.named else 0.4, value=when
        )
    for amount in sums:
        keys, weight = frozenset((f"m:{amount.value:.6g}",)), 0.6 if amount.dimension == "ordinal" else 1.1
        found[amount.core] = ClaimItem("amount", amount.core, amount.end, "", keys, weight, value=amount)
    return found


def _idle(words: Sequence[WordToken], amount: Amount) -> bool:
    """Such as "the two sides", "both countries": two of them, whoever counts."""
    if amount.value != 2 or amount.dimension or amount.bound:
        return False
    nxt = words[amount.end].lemma if amount.end < len(words) else ""
    return (
        (amount.start > 0 and words[amount.start - 1].low in ("the", "these", "our", "their"))
        or nxt in PLURAL_PARTIES
        or nxt in TITLES
    )


def _word(
    words: Sequence[WordToken], at: int, marks: list[Meaning], end: int, fixed: dict[int, ClaimItem]
) -> ClaimItem | None:
    """The item of a name, a content word, or a phrase of a paraphrase group."""
    word = words[at]
    if not word.form[0].isalpha() or _initial(word) or _particle(words, at) or _no_longer(words, at):
        return None
    place = _place(words, at)
    if place is not None:
        return place
    if end > at + 1 and not any(k in fixed for k in range(at, end)) and _says_something(words, at, end, marks):
        return _phrase(words, at, end, marks)
    if _empty(word):
        return None
    return _name(word, at, marks) if _is_name(words, at) else _content(words, at, marks)


def _no_longer(words: Sequence[WordToken], at: int) -> bool:
    """True for the "longer" of "no longer" and "any longer", which only say that it was so before."""
    return words[at].low == "longer" and at > 0 and words[at - 1].low in ("no", "any")


def _says_something(words: Sequence[WordToken], at: int, end: int, marks: list[Meaning]) -> bool:
    """True for a phrase with a content word, or of function words that stand for an end of an axis."""
    turning = any(mark.dimension == "axis" and mark.end == end for mark in marks)
    return turning or not all(map(_empty, words[at:end]))


def _name(word: WordToken, at: int, marks: list[Meaning]) -> ClaimItem:
    """The item of a name that is no place; one that is a common word too keeps its paraphrase groups."""
    keys = _word_keys(word)
    spoken = (part for part in (word.low, *word.low.split("-")) if not any(map(str.isdigit, part)))
    keys |= {f"k:{skeleton(part)}" for part in spoken if len(part) > 2}
    if word.lemma in PARTS:
        keys |= {_key(mark) for mark in marks if mark.end == at + 1 and mark.dimension == "group"}
    return ClaimItem("name", at, at + 1, word.low, frozenset(keys), 1.1)


def _content(words: Sequence[WordToken], at: int, marks: list[Meaning]) -> ClaimItem:
    """The item of a content word by itself."""
    word = words[at]
    keys = _word_keys(word)
    keys |= {_key(mark) for mark in marks if mark.end == at + 1}
    tense, passive = _tense(words, at)
    return ClaimItem("word", at, at + 1, word.lemma, frozenset(keys), _weight(word), tense, passive)


def _word_keys(word: WordToken) -> set[str]:
    """The keys of any single word: its form, its lemma and its family."""
    return {f"l:{word.low}", f"l:{word.lemma}", f"f:{family(word.lemma)}"}


def _empty(word: WordToken) -> bool:
    """True for a word that stands for no content."""
    return word.low in FUNCTION or (word.lemma in FUNCTION and word.low not in _NOUNS_STILL)


_NOUNS_STILL: Final = frozenset(("mines", "wills", "mights"))
"""Plurals whose singular is a pronoun or an auxiliary too."""


def _weight(word: WordToken) -> float:
    if word.lemma in LIGHT or word.lemma in GENERIC or word.lemma in TITLES:
        return 0.25
    return 0.5 if word.low.endswith("ly") else 1.0


_PARTICLES: Final = frozenset("el al bin ibn van von de der da di".split())


def _particle(words: Sequence[WordToken], at: int) -> bool:
    """True for the "El" of "El Sadig"."""
    return words[at].low in _PARTICLES and at + 1 < len(words) and words[at + 1].capital


def _place(words: Sequence[WordToken], at: int) -> ClaimItem | None:
    """The item of a country, a body or a capital, or of two ("China-Brazil")."""
    word = words[at]
    both = _hyphened(word)
    if both:
        return ClaimItem("name", at, at + 1, word.low, frozenset((f"l:{word.low}", *both)), 1.1)
    place = _country(words, at)
    if place is None:
        return None
    keys = {place[0], "l:" + " ".join(word.low for word in words[at : place[1]])}  # North and South Korea are two
    keys |= {f"l:{part.lower()}" for part in word.form.split("-")[1:] if part[:1].isupper()}  # "Almaty-Urumqi"
    if word.low in SEATS:
        keys.add(f"c:{SEATS[word.low]}")
    return ClaimItem("name", at, place[1], word.low, frozenset(keys), 1.1)


def _hyphened(word: WordToken) -> frozenset[str]:
    """The countries of "China-Brazil"."""
    parts = word.low.split("-")
    if len(parts) != 2 or not word.capital:
        return frozenset()
    keys = [next((key for names, key in _places().get(part, ()) if names == (part,)), "") for part in parts]
    return frozenset(keys) if all(keys) else frozenset()


def _initial(word: WordToken) -> bool:
    """True for what stands for a first name, or follows a last one: "R.", "N.S.", "Jr"; and for any letter alone."""
    return (
        word.low in ("jr", "sr", "jr.", "sr.")
        or (len(word.form) == 1 and (word.capital or word.low.islower()))
        or (
            "." in word.form
            and word.capital
            and word.form not in _UPPER
            and all(len(part) <= 1 for part in word.form.split("."))
        )
    )


def _phrase(words: Sequence[WordToken], at: int, end: int, marks: list[Meaning]) -> ClaimItem:
    keys = {_key(mark) for mark in marks if mark.end == end}
    content = [k for k in range(at, end) if words[k].lemma not in FUNCTION] or [at]
    head = max(
        content, key=lambda k: (words[k].lemma not in LIGHT and words[k].lemma not in GENERIC, len(words[k].lemma))
    )
    for k in content:
        if words[k].lemma not in LIGHT:
            keys |= {f"l:{words[k].lemma}", f"f:{family(words[k].lemma)}"}
    tense, passive = _tense(words, at)
    return ClaimItem(
        "word",
        at,
        end,
        words[head].lemma,
        frozenset(keys),
        1.0 if words[head].lemma not in GENERIC else 0.4,
        tense,
        passive,
    )


def _key(mark: Meaning) -> str:
    return f"{'a' if mark.dimension == 'axis' else 'g' if mark.dimension == 'group' else 'x'}:{mark.value}"


def _is_name(words: Sequence[WordToken], at: int) -> bool:
    """True for a capitalised word that is no common word at the beginning of a sentence, and no title."""
    word = words[at]
    if not word.capital or word.low in TITLES or word.lemma in TITLES:
        return False
    first = at == 0 or words[at - 1].form in '.!?"“:(«•' or words[at - 1].passage != word.passage
    common = word.low in PARTS or word.lemma in PARTS
    if first:
        ahead = at + 1 < len(words) and words[at + 1].capital and words[at + 1].form[0].isalpha()
        return not common or (ahead and word.low not in TITLES and word.lemma not in GENERIC)
    return not (common and word.lemma in GENERIC)


_PAST_FORMS: Final = {
    form: line.split()[0] for line in IRREGULAR.splitlines() for form in line.split()[1:] if not form.endswith("s")
}
_UNCHANGED: Final = frozenset(
    line.split()[0] for line in IRREGULAR.splitlines() if all(form.endswith("ing") for form in line.split()[1:])
)
"""Verbs whose past form is the plain one: "was put off"."""
_BE: Final = frozenset("be is are was were been being am 's 're".split())
_NOUNISH: Final = frozenset(
    "the a an this that these those its his her their our your my of in on at by for with from some any no all "
    "each every".split()
)


def _tense(words: Sequence[WordToken], at: int) -> tuple[str, bool]:
    """The tense of a verb with its auxiliaries, and whether it is passive; ("", False) for what is no verb."""
    word = words[at]
    if "v" not in PARTS.get(word.lemma, "v" if word.low.endswith(("ed", "ing")) else ""):
        return "", False
    before = _auxiliaries(words, at)
    past_form = word.low.endswith("ed") or word.low in _PAST_FORMS
    passive = (past_form or word.low in _UNCHANGED) and not _BE.isdisjoint(before)
    if "to" in before:
        lead = at - len(before) - 1
        return ("future" if lead >= 0 and words[lead].low in ("is", "are", "was", "were") else "inf"), passive
    for tense, helpers in _HELPERS:
        if not helpers.isdisjoint(before):
            return tense, passive
    if any(b in AUXILIARY or b in _BE or b == "does" for b in before):
        return "present", passive
    return _bare_tense(words, at, past_form), False


_HELPERS: Final = (
    ("future", frozenset(("will", "shall", "would", "'ll", "wo", "sha"))),
    ("modal", frozenset(("can", "could", "may", "might", "must", "should", "ought"))),
    ("past", frozenset(("has", "have", "had", "'ve", "was", "were", "did", "been"))),
)
"""Tense -> auxiliaries that make it, the strongest first."""


def _auxiliaries(words: Sequence[WordToken], at: int) -> list[str]:
    """The auxiliaries and adverbs before a verb, the nearest first, up to a "to"."""
    before: list[str] = []
    for k in range(at - 1, max(-1, at - 7), -1):
        word = words[k]
        adverb = word.low in _SKIPPED or (word.low.endswith("ly") and word.lemma in PARTS)
        if not adverb and word.lemma not in AUXILIARY and word.low != "to":
            break
        before.append(word.low)
        if word.low == "to":
            break
    return before


def _bare_tense(words: Sequence[WordToken], at: int, past_form: bool) -> str:
    """The tense of a verb without auxiliaries."""
    word = words[at]
    if word.low.endswith("ing"):
        return "ing"
    lead = words[at - 1] if at else None
    if lead is None:
        return "past" if past_form else ""
    counted = lead.form[0].isdigit()  # "300,000 donated doses"
    noun_before = counted or (lead.low in _NOUNISH and lead.low not in ("that", "this", "all"))
    if not past_form:
        return "" if noun_before else _present(word, lead)
    if lead.low in ("and", "or", ",") and at > 1 and words[at - 2].low.endswith("ed"):
        return _tense(words, at - 2)[0] or "past"  # "would be respected and continued"
    if lead.low in ("not", "and", "or", "but"):
        return _continued(words, at)
    return "" if noun_before else "past"


def _continued(words: Sequence[WordToken], at: int) -> str:
    """The tense of a past form that goes on with a passive to come: "will be kept by its owners and not sold"."""
    k = at - 1 - (words[at - 1].low == "not")
    if k < 0 or words[k].low not in ("and", "or", "but", ","):
        return "past"
    for n in range(k - 1, max(-1, k - _GOES_ON), -1):
        if words[n].form in ";:." or words[n].low in _SUBORDINATE:
            break
        if words[n].low.endswith("ed") or words[n].low in _PAST_FORMS:
            tense, passive = _tense(words, n)
            if passive:
                return tense if tense in ("future", "modal", "inf") else "past"
    return "past"


_GOES_ON: Final = 12
"""Words between two participles of one auxiliary at most."""


_PRONOUNS: Final = frozenset("they we i you who which he she it".split())


def _present(word: WordToken, lead: WordToken) -> str:
    """Whether a verb in its plain form, or with -s, is one here or a noun."""
    parts, before = PARTS.get(word.lemma, ""), PARTS.get(lead.lemma, "")
    if "n" in parts and (lead.low == "and" or ("a" in before and "n" not in before)):
        return ""
    if lead.low in _PRONOUNS or "n" not in parts:
        return "present"
    return "present" if word.low.endswith("s") and word.low != word.lemma and parts[0] == "v" else ""
