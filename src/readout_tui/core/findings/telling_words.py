"""Telling words: phrases of a passage that say what it is about, and that the other account does not have.

    A10  The leaders also discussed the restoration of direct flights.
         phrases     restoration    direct flights
         B has       -              direct (no), flights (no)
         told        "direct flights", "restoration" (rarer first)

A word is in the other account if any of its keys is there (`alignment.terms`): its stem, its family, a topic or a place
that it names. So "vessels" is not told of one account where the other one has "ships". In English a phrase is a run of
adjectives and nouns, by WordNet's list of parts of speech; elsewhere a run of words that the other account lacks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from readout_tui.core.alignment.profiles import SUBSTANCE, plainness
from readout_tui.core.alignment.stemming import stemmer_of
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.data.languages import language as language_of
from readout_tui.core.data.talks import NO_TOPIC
from readout_tui.core.data.tiers import PSEUDO
from readout_tui.core.findings.reading import terms_of_text
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_WORD: Final = regex(r"[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*|\S")
_HAN: Final = regex(r"[\u3400-\u9fff]+")
_HAN_CUTS: Final = regex(
    r"[的了在和与及对同就并将向为是有不也都等把被从到或]|表示|指出|强调|双方|两国|希望|支持|加强|进一步|继续|关系|合作|问题上"
)
_LONGEST: Final = 4
"""Words of a phrase at most; the last ones stay, as the head of an English phrase stands last."""
_RAREST: Final = frozenset("vr")


class TellingPhrase(NamedTuple):
    """A phrase, where it stands, and how rare its rarest word is in such texts, 0..1. `proper`: it holds a name."""

    text: str
    span: Span
    rarity: float
    proper: bool
    stems: frozenset[str]


def telling(text: str, span: Span, language: str, other: frozenset[str], names: frozenset[str]) -> list[TellingPhrase]:
    """The telling phrases of a span of a text, the rarest first.

    `other` holds the keys of all terms of the other account; `names` are words of names of speakers, in lower case,
    which tell no topic.
    """
    runs = _han_runs(text, span) if language == "zh" else _runs(text, span, language)
    found: dict[frozenset[str], TellingPhrase] = {}
    for run in runs:
        own = [at for at in run if not _is_in(text[at.start : at.end], language, other)]
        if not own or any(text[at.start : at.end].lower() in names for at in run):
            continue
        rarity = max(_rarity(text[at.start : at.end], language) for at in own)
        if rarity >= SUBSTANCE:
            kept = run[-_LONGEST:]
            whole = Span(kept[0].start, kept[-1].end)
            stems = frozenset(_stem(text[at.start : at.end], language) for at in own)
            proper = any(text[at.start].isupper() and at.start > span.start for at in own)
            phrase = TellingPhrase(" ".join(text[whole.start : whole.end].split()), whole, rarity, proper, stems)
            found.setdefault(stems, phrase)
    return sorted(found.values(), key=lambda phrase: (-phrase.proper, -phrase.rarity, phrase.span))


def _runs(text: str, span: Span, language: str) -> Iterator[list[Span]]:
    """Runs of words that can be one phrase: of nouns and adjectives in English, of content words elsewhere."""
    run: list[Span] = []
    nouns = language == "en"
    last = span.start
    for match in _WORD.finditer(text, *span):
        word = match.group()
        kind = _english(word, match.start() == span.start) if nouns else _content(word, language)
        apart = text[last : match.start()].strip() != ""
        if kind and not apart:
            run.append(Span(*match.span()))
        else:
            yield from _ended(text, run, nouns)
            run = [Span(*match.span())] if kind else []
        last = match.end()
    yield from _ended(text, run, nouns)


def _ended(text: str, run: list[Span], nouns: bool) -> Iterator[list[Span]]:
    """The run without adjectives at its end, which belong to no noun; nothing if nothing is left."""
    while nouns and run and not _noun(text[run[-1].start : run[-1].end]):
        run = run[:-1]
    if run:
        yield run


def _english(word: str, first: bool) -> bool:
    """True for a word that can be in a noun phrase: a noun, an adjective, or a name."""
    low = word.lower()
    if not word[0].isalpha() or low in language_of("en").terms.function or low in NO_TOPIC.get("en", ()):
        return False
    parts = _parts(low)
    return parts[:1] not in _RAREST or (word[0].isupper() and not first) or not parts


def _noun(word: str) -> bool:
    parts = _parts(word.lower())
    return "n" in parts or not parts or word[0].isupper()


@lru_cache(maxsize=1 << 12)
def _parts(low: str) -> str:
    """The parts of speech of a word, its plural included, the commonest first; "" if it is unknown."""
    for form in (low, low.removesuffix("s"), low.removesuffix("es"), low.removesuffix("ies") + "y"):
        if form in PARTS:
            return PARTS[form]
    if low.endswith("ing") or low.endswith("ed"):
        return "v"
    if "-" in low:
        return _parts(low.rpartition("-")[2])
    return ""


def _content(word: str, language: str) -> bool:
    low = word.lower()
    return word[0].isalpha() and len(word) > 3 and low not in language_of(language).terms.function and low not in NO_TOPIC.get(language, ())


def _han_runs(text: str, span: Span) -> Iterator[list[Span]]:
    """Stretches of Chinese between words of grammar and of the genre, at most eight characters each."""
    for match in _HAN.finditer(text, *span):
        start = match.start()
        for cut in (*_HAN_CUTS.finditer(text, *match.span()), None):
            end = cut.start() if cut is not None else match.end()
            if 2 <= end - start <= 8:
                yield [Span(start, end)]
            start = cut.end() if cut is not None else end


@lru_cache(maxsize=1 << 13)
def _keys(word: str, language: str) -> frozenset[str]:
    """The keys by which a word may be in a text; ways of reporting and wishing tell no topic."""
    return frozenset(key for key in terms_of_text(word, language).weights if key[0] not in "+_#")


def _is_in(word: str, language: str, other: Iterable[str]) -> bool:
    keys = _keys(word, language)
    if language == "zh":  # pairs of characters: most of them must be elsewhere
        held = sum(key in other for key in keys)
        return held * 2 > len(keys)
    return not keys or any(key in other for key in keys)


def _rarity(word: str, language: str) -> float:
    """How rare a word is in such texts, 0..1."""
    if language == "zh":
        return 1.0
    tables = term_tables((), language)
    stem = _stem(word, language)
    often = max(PSEUDO[tables.tiers.get(stem, "other")], tables.seen.get(stem, 0.0))
    return plainness(often)


def _stem(word: str, language: str) -> str:
    return stemmer_of(language)(word.lower())
