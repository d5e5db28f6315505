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

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest
from typing import Final, NamedTuple

from readout_tui.core.alignment.profiles import SUBSTANCE, plainness
from readout_tui.core.alignment.stemming import stemmer_of
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.data.en.morphology import IRREGULAR
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.data.languages import language as language_of
from readout_tui.core.data.talks import NO_TOPIC, TALKS
from readout_tui.core.data.tiers import PSEUDO
from readout_tui.core.findings.reading import PLAIN, SAME_ROOT, terms_of_text
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Readout, Span

_WORD: Final = regex(r"[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*|\S")
_PARTS: Final = regex(r"\w+")
_HAN: Final = regex(r"[\u3400-\u9fff]+")
_HAN_CUTS: Final = regex(
    r"[的了在和与及对同就并将向为是有不也都等把被从到或愿应]|表示|指出|强调|双方|两国|希望|支持|加强|进一步|继续|关系|合作|"
    r"问题上|要求|尽快|放开|承诺|交换|意见|提供|感谢|停止|呼吁|提出|开通|保证|建立|讨论|深化|增加|降低|完全|反对|坚定|奉行|恪守|"
    r"维护|推动|促进|一如既往|任何形式|共同|中方|对方|方面|敦促|重视|商定|举办|评估|担忧|不会|任何|针对|参加|关切|达成|欢迎|认为|相信|愿意|开展|通电话|通话|会谈|会见|访问|外交部长|外长|总统|总理|部长"
)
RARE: Final = plainness(PSEUDO["other"] * 2)
"""The rarity from which a word tells a topic by itself: it is in no list of words that readouts use anyway."""
HAN: Final = 12
LONGEST: Final = 4
"""Words of a phrase at most; the last ones stay, as the head of an English phrase stands last."""
_NO_PART: Final = frozenset("vr")
_VERBS: Final = frozenset(
    form for line in IRREGULAR.splitlines() for form in line.split()[1:] if "v" in PARTS.get(line.split()[0], "")
)
"""Irregular forms of verbs: "drew", "held"."""


class TellingPhrase(NamedTuple):
    """A phrase, where it stands, and how rare its rarest word is in such texts, 0..1. `proper`: it holds a name."""

    text: str
    span: Span
    rarity: float
    proper: bool
    stems: frozenset[str]  # of its words that the other account does not have
    heads: frozenset[str]  # those of names and of its last word that are rare


def telling(
    readout: Readout,
    span: Span,
    other: frozenset[str],
    names: frozenset[str],
    roots: frozenset[str],
    cues: Sequence[Span] = (),
    *,
    common: bool = False,
) -> list[TellingPhrase]:
    """The telling phrases of a span of a passage, names first, then the rarest.

    `other` holds the keys of all terms of the other account; `names` are words of names of speakers and publishers, in
    lower case, and `roots` the first letters of names that the other account has in any form: these tell no topic.
    `cues` are the verbs of saying. `common`: also phrases of words that such texts use often.
    """
    found: dict[frozenset[str], TellingPhrase] = {}
    known = OtherWords(other, names, roots)
    text, language = readout.text, readout.language
    for run in _han_runs(text, span) if language == "zh" else _runs(text, span, language, cues):
        phrase = _phrase(readout, span, run, known, common)
        if phrase is not None:
            found.setdefault(phrase.stems, phrase)
    return sorted(found.values(), key=lambda phrase: (-phrase.proper, -phrase.rarity, phrase.span))


class OtherWords(NamedTuple):
    """What the other account has: see `telling`."""

    keys: frozenset[str]
    names: frozenset[str]
    roots: frozenset[str]


def _phrase(readout: Readout, within: Span, run: list[Span], known: OtherWords, common: bool) -> TellingPhrase | None:
    """The phrase of a run of words, if it tells a topic that the other account does not have."""
    text, language = readout.text, readout.language
    own = _own(readout, run, known)
    english = language == "en"
    if not own or not (english or len(own) == len(run)) or (english and _adjective_alone(text, run)):
        return None
    words = [text[at.start : at.end] for at in own]
    rarity = max(_rarity(word, language) for word in words)
    proper = _has_a_name(text, own, within)
    if not _tells(words, language, rarity, common or proper or (english and 1 < len(own) == len(run))):
        return None
    kept = run[-(LONGEST if english else 2) :]
    whole = Span(kept[0].start, kept[-1].end)
    stems = frozenset(_stem(word, language) for word in words)
    heads = _heads(words, language, run[-1] == own[-1])
    return TellingPhrase(" ".join(text[whole.start : whole.end].split()), whole, rarity, proper, stems, heads)


def _has_a_name(text: str, words: list[Span], within: Span) -> bool:
    """True if any word has a capital that does not only open the sentence."""
    return any(text[at.start].isupper() and at.start > within.start for at in words)


def _adjective_alone(text: str, run: list[Span]) -> bool:
    """True for an adjective alone ("Western"), which names nothing."""
    return len(run) == 1 and _parts(text[run[0].start : run[0].end].lower())[:1] == "a"


def _heads(words: list[str], language: str, to_the_end: bool) -> frozenset[str]:
    """The stems of those words of a phrase that are rare, and names or, if they go `to_the_end` of it, the last one."""
    heads = {word for word in words if word[0].isupper()} | ({words[-1]} if to_the_end else set())
    return frozenset(_stem(word, language) for word in heads if _rarity(word, language) >= RARE)


def _own(readout: Readout, run: list[Span], known: OtherWords) -> list[Span]:
    """The words of a run that the other account does not have."""
    text, language = readout.text, readout.language
    places = _places(text[run[0].start : run[-1].end], language, known.keys)
    return [
        at
        for at in run
        if not is_in(text[at.start : at.end], language, *known) and not (places and text[at.start].isupper())
    ]


def _tells(words: list[str], language: str, rarity: float, several: bool) -> bool:
    """True if words tell a topic: one is rare, or names one, or there are several or a name that are not too common."""
    return rarity >= RARE or (several and rarity >= SUBSTANCE) or any(_is_topic(word, language) for word in words)


def _places(phrase: str, language: str, other: frozenset[str]) -> bool:
    """True if a phrase names a place that the other account names, in any words ("United Kingdom")."""
    return any(key[0] == "@" and key in other for key in terms_of_text(phrase, language).weights)


def names_places(phrase: str, language: str) -> bool:
    """True if a phrase is no more than the name of a place."""
    return all(key[0] in "@_" for key in terms_of_text(phrase, language).weights)


def is_in(word: str, language: str, other: frozenset[str], names: frozenset[str], roots: frozenset[str]) -> bool:
    """True for a word that the other account has, or a name that tells no topic."""
    low = word.lower().removesuffix("'s").removesuffix("’s")
    if language == "zh" and any(name in low or low in name for name in names):
        return True
    if all(f"{PLAIN}{part}" in other for part in _PARTS.findall(low)):
        return True
    if low in names or (word[0].isupper() and len(low) >= SAME_ROOT and low[:SAME_ROOT] in roots):
        return True
    return _has(word, language, other)


class NounPhrase(NamedTuple):
    """An English noun phrase. `words`: its words with their stems; `after`: the stem of the next content word.

    `after` is "" if a mark comes before it; `before_name` says that it is a name ("regime in Khorsk").
    """

    span: Span
    words: tuple[tuple[str, str], ...]
    after: str
    before_name: bool

    @property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(stem for _word, stem in self.words)

    @property
    def head(self) -> str:
        """Its last word, in lower case."""
        return self.words[-1][0].lower()


def noun_phrases(text: str, span: Span, cues: Sequence[Span]) -> list[NounPhrase]:
    """The noun phrases of a span of an English text, in order, also those that tell no topic."""
    found = []
    runs = list(_runs(text, span, "en", cues, every=True))
    for run, following in zip_longest(runs, runs[1:]):
        whole = Span(run[0].start, run[-1].end)
        after = ""
        if following is not None:
            between = text[whole.end : following[0].start].split()
            if 1 <= len(between) <= 3 and all(word.isalpha() for word in between) and _preposition(between[0]):
                after = text[following[0].start : following[0].end]
        words = tuple((word, _stem(word, "en")) for word in (text[at.start : at.end] for at in run))
        found.append(NounPhrase(whole, words, _stem(after, "en") if after else "", after[:1].isupper()))
    return found


def _preposition(word: str) -> bool:
    return word.lower() in ("of", "in", "on", "at", "from", "to", "for", "near", "around")


def _runs(text: str, span: Span, language: str, cues: Sequence[Span], *, every: bool = False) -> Iterator[list[Span]]:
    """Runs of words that can be one phrase: of nouns and adjectives in English, of content words elsewhere.

    `every`: with words of the genre, which tell no topic.
    """
    run: list[Span] = []
    nouns = language == "en"
    last = span.start
    before = ""
    for match in _WORD.finditer(text, *span):
        word = match.group()
        kind = (
            _english(word, match.start() == span.start, before if run else "", every)
            if nouns
            else _content(word, language)
        )
        kind = kind and not any(cue.start <= match.start() < cue.end for cue in cues)
        apart = text[last : match.start()].strip() != ""
        if kind and not apart:
            run.append(Span(*match.span()))
        else:
            yield from _ended(text, run, nouns)
            run = [Span(*match.span())] if kind else []
        last, before = match.end(), word
    yield from _ended(text, run, nouns)


def _ended(text: str, run: list[Span], nouns: bool) -> Iterator[list[Span]]:
    """The run without adjectives at its end, which belong to no noun; nothing if nothing is left."""
    while nouns and run and not _noun(text[run[-1].start : run[-1].end]):
        run = run[:-1]
    if run:
        yield run


def _english(word: str, first: bool, before: str, every: bool) -> bool:
    """True for a word that can be in a noun phrase: a noun, an adjective, or a name.

    `before` is the word of the phrase before it, if there is one. What may be a verb, too, is a noun behind an
    adjective or another noun ("naval base"), but not behind a name ("Sahar reserves the right").
    """
    low = word.lower()
    if len(word) < 2 or not word[0].isalpha() or low in language_of("en").vocabulary.numerals:
        return False
    if "'" in low.replace("’", "'").removesuffix("'s") or (first and low.endswith("ing")):
        return False  # "don't"; "Moving forward": a participle opens the sentence
    if low in language_of("en").terms.function if every else _of_the_genre(low, "en"):
        return False
    return _nominal(word, _parts(low), first, before)


def _nominal(word: str, parts: str, first: bool, before: str) -> bool:
    """True if a word with these parts of speech can be in a noun phrase; see `_english`."""
    if not parts or parts[0] not in _NO_PART or (word[0].isupper() and not first):
        return True
    return "a" in parts or ("n" in parts and before[:1].islower())


def _of_the_genre(low: str, language: str) -> bool:
    """True for words of grammar, for the talk, and others that tell no topic."""
    low = low.replace("’", "'").removesuffix("'s")
    if low in language_of(language).terms.function or low in NO_TOPIC.get(language, ()):
        return True
    if term_tables((), language).tiers.get(_stem(low, language)) == "function":
        return True
    return language in TALKS and bool(TALKS[language].talk.fullmatch(low))


def _noun(word: str) -> bool:
    parts = _parts(word.lower())
    return "n" in parts or not parts or word[0].isupper()


@lru_cache(maxsize=1 << 12)
def _parts(low: str) -> str:
    """The parts of speech of a word, its plural included, the commonest first; "" if it is unknown."""
    if low in _VERBS:
        return "v"
    for form in (low, low.removesuffix("s"), low.removesuffix("es"), low.removesuffix("ies") + "y"):
        if form in PARTS:
            return PARTS[form]
    if low.endswith(("ing", "ed")):
        return "v"
    if "-" in low:
        return _parts(low.rpartition("-")[2])
    return ""


def _content(word: str, language: str) -> bool:
    low = word.lower().replace("’", "'").rpartition("'")[2]  # without an elided article: "l'opposant"
    return word[0].isalpha() and len(low) > 3 and not _of_the_genre(low, language)


def _han_runs(text: str, span: Span) -> Iterator[list[Span]]:
    """Stretches of Chinese between words of grammar and of the genre, at most `HAN` characters each."""
    for match in _HAN.finditer(text, *span):
        start = match.start()
        for cut in (*_HAN_CUTS.finditer(text, *match.span()), None):
            end = cut.start() if cut is not None else match.end()
            if 2 <= end - start <= HAN:
                yield [Span(start, end)]
            start = cut.end() if cut is not None else end


@lru_cache(maxsize=1 << 13)
def _keys(word: str, language: str) -> frozenset[str]:
    """The keys by which a word may be in a text; ways of reporting and wishing tell no topic."""
    return frozenset(key for key in terms_of_text(word, language).weights if key[0] not in "+_#")


def _is_topic(word: str, language: str) -> bool:
    """True if a word names one of the topics of diplomacy that the aligner knows ("visa", "weapons")."""
    return any(key[0] == "=" for key in terms_of_text(word, language).weights)


def _has(word: str, language: str, other: Iterable[str]) -> bool:
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


def is_verb(words: str) -> bool:
    """True if the first of some English words can be a verb."""
    return "v" in _parts(words.lower().partition(" ")[0])


def rare(word: str) -> bool:
    """True for an English word that is no common word of such texts."""
    return _rarity(word, "en") >= SUBSTANCE and word.lower() not in NO_TOPIC["en"]


def _stem(word: str, language: str) -> str:
    return stemmer_of(language)(word.lower())
