"""Words of a passage with their lemmas: what every later step of judging a link reads.

A token knows its place in the account's text. Lemmas come from the irregular forms and from endings that are taken off
where WordNet's list of words knows what is left; an unknown word keeps its form without a plural.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import normalize

from readout_tui.core.data.countries import ADJECTIVES, CAPITALS, NAMES
from readout_tui.core.data.en.grammar import FUNCTION
from readout_tui.core.data.en.morphology import IRREGULAR, KEEP, SPELLING
from readout_tui.core.data.en.units import WORDS
from readout_tui.core.data.en.wordnet import FAMILY, PARTS
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_TOKEN: Final = regex(
    r"(?:US|A|C|HK|NZ|S|R)?[$€£¥₽₴₹₩₺₦₪](?=\s?\d)"
    r"|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)(?![^\W\d_]))?"
    r"|(?!(?:FY|RS|USD|EUR|GBP|JPY|CNY|CHF|AUD|CAD)\d)(?:[A-Z]{1,2}\d+|(?!(?:FY|RS)-)[A-Z]{1,6}[-‐‑]\d+)(?![\w.,]*\d)"
    r"|(?:[^\W\d_]\.){2,}"
    r"|[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*\.?(?=\w)?"
    r"|%|[.,;:!?()\[\]\"“”„«»–—…/&+-]|\S"
)
_SHORT: Final = frozenset(
    "mr mrs ms dr gen col sen rep st hon prof jan feb mar apr jun jul aug sep sept oct nov dec no".split()
)


class WordToken(NamedTuple):
    """A word, figure or mark. `start`, `end`: code points in the account's text. `passage`: number of its passage."""

    form: str
    low: str
    lemma: str
    start: int
    end: int
    passage: int

    @property
    def capital(self) -> bool:
        """True for a word that begins with a capital."""
        return self.form[:1].isupper()


def _irregular() -> dict[str, str]:
    return {form: line.split()[0] for line in IRREGULAR.splitlines() for form in line.split()[1:]}


_FORMS: Final = _irregular()
_BRITISH: Final = dict(line.split() for line in SPELLING.splitlines())


def tokens(text: str, spans: Iterable[tuple[int, Span]]) -> tuple[WordToken, ...]:
    """The tokens of (passage, span) of a text, in order."""
    found: list[WordToken] = []
    for passage, span in spans:
        first = len(found)
        for match in _TOKEN.finditer(text, span.start, span.end):
            form = _unnoted(match[0])
            if form and not (form == "-" and _joins(text, match.start(), span.end)):
                found.extend(_split(form, match.start(), passage))
        if text[span.start : span.end].isupper():
            found[first:] = map(_uncapitalised, found[first:])
    return tuple(found)


def _uncapitalised(token: WordToken) -> WordToken:
    """A word of a passage that is all in capitals, as it would be written elsewhere: names begin with one."""
    plain = (token.low in PARTS or token.lemma in PARTS or token.low in FUNCTION) and token.low not in _names()
    return token._replace(form=token.low if plain else token.form.capitalize())


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """Names of countries, peoples and capitals that may be common words too: "china", "polish"."""
    return frozenset(name.lower() for table in (NAMES, ADJECTIVES, CAPITALS) for name in table)


def _joins(text: str, at: int, end: int) -> bool:
    """True for the hyphen of "120-day"."""
    return at > 0 and text[at - 1].isdigit() and at + 1 < end and text[at + 1].isalpha()


def _split(form: str, start: int, passage: int) -> list[WordToken]:
    """One match as tokens: "don't" is "do" and "n't", "Xi's" is "Xi" and "'s", a full stop is by itself."""
    form = form.replace("’", "'").replace("‐", "-").replace("‑", "-")
    if form[-1] == "." and len(form) > 1 and form.count(".") == 1 and form[:-1].lower() not in _SHORT:
        return [*_split(form[:-1], start, passage), _token(".", start + len(form) - 1, passage)]
    low = form.lower()
    if low == "cannot":
        return [_token(form[:3], start, passage), _token(form[3:], start + 3, passage)]
    for tail in ("n't", "'s", "'ll", "'re", "'ve", "'d", "'m"):
        if low.endswith(tail) and len(low) > len(tail):
            cut = len(form) - len(tail)
            return [_token(form[:cut], start, passage), _token(form[cut:], start + cut, passage)]
    if _itinerary(form):
        cuts = [0, *(k + 1 for k, letter in enumerate(form) if letter == "-")]
        return [_token(part, start + at, passage) for part, at in zip(form.split("-"), cuts, strict=True)]
    cut = _counted(low) or _compound(low)
    if cut:
        return [_token(form[:cut], start, passage), *_split(form[cut + 1 :], start + cut + 1, passage)]
    return [_token(form, start, passage)]


_NOTES: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def _unnoted(form: str) -> str:
    """A word without the numbers of its footnotes: "Cuba¹²⁸" is "Cuba", but "km²" stays."""
    bare = form.rstrip(_NOTES)
    return bare if len(bare) > 2 or not bare else form


def _itinerary(form: str) -> bool:
    """True for "Islamabad-Tehran-Istanbul"."""
    return form.count("-") > 1 and all(part[:1].isupper() for part in form.split("-"))


_COUNTED: Final = frozenset((*WORDS, "half", "hundred", "thousand", "million", "billion", "trillion"))
_BROKEN: Final = frozenset(("half", "quarter", "third"))
_MADE: Final = frozenset(
    "made built led backed based owned funded financed flagged held controlled occupied sponsored brokered mediated "
    "imposed registered run born supplied trained speaking producing exporting importing related affected approved "
    "wide".split()
)
"""Second parts that make a clause of a compound: "Indian-made" is "made" and "Indian"."""


def _counted(low: str) -> int:
    """Where the number ends that begins a word: "twenty-four|hour", "two|and-a-half-hour", "and|a-half"; 0 for none."""
    parts = low.split("-")
    if parts[0] == "a":
        return 1 if len(parts) > 1 and parts[1] in _BROKEN else 0
    if len(parts) > 2 and parts[parts[0] in _COUNTED] == "and":
        return len(parts[0]) if parts[0] in _COUNTED or (parts[1] == "a" and parts[2] in _BROKEN) else 0
    size = next((n for n, part in enumerate(parts) if part not in _COUNTED), 0)
    if size < 2 or parts[size].rstrip("s") in _FRACTIONAL:
        return 0
    return len("-".join(parts[:size]))


def _compound(low: str) -> int:
    """Where the first word of a compound ends that is read as several: "four|year", "Greek|owned"; 0 for none."""
    first, _, rest = low.partition("-")
    if not first or not rest:
        return 0
    if first in _COUNTED:
        counts = rest.partition("-")[0] not in _COUNTED and rest.rstrip("s") not in _FRACTIONAL
        return len(first) if counts else 0
    return len(first) if rest in _MADE and low not in PARTS else 0


_FRACTIONAL: Final = frozenset("half third quarter fifth fold".split())


def _token(form: str, start: int, passage: int) -> WordToken:
    low = form.lower() if form.isascii() else normalize("NFKC", form).lower()  # full width is no difference
    return WordToken(form, low, lemma(low), start, start + len(form), passage)


@lru_cache(maxsize=1 << 15)
def lemma(low: str) -> str:
    """The plain form of a word in small letters: "negotiations" -> "negotiation", "held" -> "hold"."""
    if low in _FORMS:
        return _FORMS[low]
    if low in KEEP or len(low) < 4 or not low.isascii() or not low.replace("-", "").isalpha():
        return low
    word = american(low)
    for base in _bases(word):
        if base in PARTS or base in _WHOLE:
            return base
    return word if word in PARTS else _unlisted(word)


def _unlisted(word: str) -> str:
    """The plain form of a word that WordNet does not know: a new verb in -ize, or what looks like a plural."""
    for ending in ("ized", "izing", "izes"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)] + "ize"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


_WHOLE: Final = frozenset("reaffirm reiterate initial finalize halve demarche emphasize underscore prioritize".split())


def _bases(word: str) -> list[str]:
    """What a word may be an inflection of, the likeliest first."""
    bases = _singulars(word)
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            doubled = len(stem) > 2 and stem[-1] == stem[-2]
            if ending == "ed" and stem.endswith("i"):
                bases.append(stem[:-1] + "y")
            if doubled and stem[-1] not in "lsz" and len(stem) > 3:  # "added" is of "add"
                bases.append(stem[:-1])
            bases += [stem + "e", stem] if _wants_e(stem) else [stem, stem + "e"]
            if doubled:
                bases.append(stem[:-1])
    return [base for base in bases if len(base) > 1]


def _singulars(word: str) -> list[str]:
    """What a word in -s may be the plural or the third person of."""
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return []
    if word.endswith("ies"):
        return [word[:-3] + "y"]
    return [word[:-1], word[:-2]] if word.endswith("es") else [word[:-1]]


_ONE_VOWEL: Final = regex("[^aeiou]*[aeiou][^aeiouwxy]")


def _wants_e(stem: str) -> bool:
    return _ONE_VOWEL.fullmatch(stem) is not None or stem.endswith(
        (
            "at",
            "iz",
            "v",
            "u",
            "rg",
            "nc",
            "c",
            "dg",
            "ng",
            "ts",
            "as",
            "os",
            "us",
            "ir",
            "ur",
            "in",
            "id",
            "ik",
            "ut",
            "ot",
        )
    )


@lru_cache(maxsize=1 << 14)
def american(word: str) -> str:
    """British spellings as American ones, so that both are one word."""
    for british, ours in _BRITISH.items():
        if word.startswith(british):
            return ours + word[len(british) :]
    for ending, ours in (
        ("isation", "ization"),
        ("isations", "izations"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
    ):
        if word.endswith(ending) and (word[: -len(ending)] + ours in _IZED or _coined(word[: -len(ending)])):
            return word[: -len(ending)] + ours
    for double, single in (("lled", "led"), ("lling", "ling"), ("ller", "ler")):
        if word.endswith(double) and word[: -len(double)] + "l" in PARTS and len(word) > 7:
            return word[: -len(double)] + single
    return word


def _coined(stem: str) -> bool:
    """True for the beginning of a verb that WordNet does not know in either spelling, such as "privatise"."""
    return len(stem) > 4 and not any(stem + ending in PARTS for ending in ("ise", "is", "ize", "ization"))


class _Ized:
    """The words in -ize that WordNet knows, with their endings."""

    def __contains__(self, word: str) -> bool:
        for ending in ("ization", "izations", "izing", "ized", "izes", "ize"):
            if word.endswith(ending):
                stem = word[: -len(ending)]
                return stem + "ize" in PARTS or stem + "ization" in PARTS or stem + "ize" in _WHOLE
        return False


_IZED: Final = _Ized()


@lru_cache(maxsize=1 << 15)
def family(word: str) -> str:
    """The shortest word that shares its derivation: "negotiation" -> "negotiate"."""
    head = FAMILY.get(word)
    if head is not None:
        return head
    if word.endswith("ly") and len(word) > 5:
        for base in (word[:-2], word[:-3] + "y", word[:-2] + "le", word[:-4]):
            if base in PARTS:
                return FAMILY.get(base, base)
    return word
