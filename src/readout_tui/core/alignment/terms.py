"""A passage as a bag of terms: what two passages can share.

The first character of a key tells the kind of term:
    "negotiat"  a stem                         1.0    "@Ukraine"  a place: country, people or capital     1.0
    "~negot"    its family                      .5    "#5e+06"    a number with its scale                 1.0
    "=war"      a topic, by any of its names    .6    "_mill aid" two families in a row                    .5
    "+reaffirm" a frame: a way of reporting     .6
The number is the weight of the kind, before rarity. Families, topics and frames are added beside the stem and weigh
less, so that the same word counts more than another word for the same thing. A place replaces its words, a number its
digits.

    "They reaffirmed $5 million of aid"  ->  they  reaffirm ~reaffirm +reaffirm  #5e+06  million ~mill
                                             of  aid "_mill aid" +support

A passage is read once, from left to right; at each word a number is tried first, then the longest known phrase, then
the word itself. Linear in the length of the passage.
"""

import unicodedata
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.numerals import number_of, spelled
from readout_tui.core.alignment.stemming import family, stem, stemmer_of
from readout_tui.core.characters.line_ends import rejoined
from readout_tui.core.data.language_schema import NumberWords, TermTables
from readout_tui.core.data.languages import language as language_of
from readout_tui.core.lazy_regex import regex

WORD: Final = regex(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|[$€£¥]?\s?\d+(?:[.,]\d+)*(?:\s?%)?"  # $ 1,500.5 %
    r"|[^\W\d_]+(?:['’\-‑][^\W\d_]+)*(?:-\d+)?"  # people's, long-term, Covid-19
    r"|[^\W_]+"
)
CJK: Final = regex(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]")
FIRST_CJK: Final = "\u3040"
URL: Final = regex(r"https?://[^\s)>\]]+")
INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
"""Soft hyphens and characters without width, which may stand inside a word."""
CUTS: Final = frozenset(",;:()–—")
LETTERS_PER_PASSAGE: Final = 8000
"""Code points of a passage that are read; see `TERMS_PER_PASSAGE`."""
FAMILY_WEIGHT: Final = 0.5
GROUP_WEIGHT: Final = 0.6
PHRASE_WEIGHT: Final = 0.5
TERMS_PER_PASSAGE: Final = 400
"""Only so many words from the beginning are read: comparing two endless sentences would cost the square of this."""


class PassageTerms(NamedTuple):
    """The terms of a passage. `weights` maps the key of a term to the weight of its kind (before rarity)."""

    weights: dict[str, float]
    words: list[str]  # stems of content words in text order
    numbers: frozenset[str]
    items: list[set[str]]  # term keys of each clause or list item
    names: frozenset[str]  # in lower case: capitalised words inside the passage, no places and no common words
    countries: frozenset[str]
    surface: dict[str, str]  # key of a term -> its words as they stand in the text, at their first place


def plain(text: str) -> str:
    """Lower case without accents, curly quotes and odd hyphens."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‑", "-").replace("–", "-"))
        text = "".join(c for c in text if not unicodedata.combining(c))
    return text.lower()


class Token(NamedTuple):
    """A word or number: its `plain` form, the form in the text, and whether a clause or list item may begin here."""

    word: str
    raw: str
    cut: bool


def tokens(text: str, joining: frozenset[str] = frozenset()) -> list[Token]:
    """The words and numbers of a text, in order, without possessive 's. A CJK stretch becomes overlapping bigrams.

    `joining`: words after which a clause or list item may begin ("and"), as it may after the marks in `CUTS`.
    """
    found: list[Token] = []
    end = 0
    cut = False
    for match in WORD.finditer(text):
        raw = match.group().strip()
        if (between := text[end : match.start()]) != " ":
            cut = cut or not CUTS.isdisjoint(between)
        end = match.end()
        if not raw.isascii() and max(raw) >= FIRST_CJK and CJK.search(raw):
            found += [Token(raw[i : i + 2], raw[i : i + 2], cut and not i) for i in range(max(1, len(raw) - 1))]
            cut = False
            continue
        word = plain(raw)
        if word.endswith("'s"):
            word = word[:-2]
        elif "." in word and not word[0].isdigit() and word[0] not in "$€£¥":
            word = word.replace(".", "")
            raw = raw.replace(".", "")
        found.append(Token(word, raw, cut))
        cut = word in joining
    return found


def whole_words(text: str, known: Callable[[str], bool]) -> str:
    """The text without invisible characters, and with words in one piece that a hyphen at a line end parts.

    The hyphen stays where both parts are words by themselves (`known`): "long-" and "term".
    """
    text = rejoined(text, lambda first, second: known(first) and known(second))
    return text if text.isascii() else text.translate(INVISIBLE)


def describe(text: str, language: str, tables: TermTables) -> PassageTerms:
    """The terms of one passage."""
    words = language_of(language).terms
    stem_of = stemmer_of(language)
    text = whole_words(text[:LETTERS_PER_PASSAGE], lambda word: stem_of(word.lower()) in tables.frequent())
    found = tokens(URL.sub(" ", text), words.joining)[:TERMS_PER_PASSAGE]
    passage = _Passage(found, [stem_of(token.word) for token in found], words.numbers, tables)
    position = 0
    while position < len(found):
        position += passage.take(position)
    return passage.described()


class _Passage:
    """The state of `describe`: the terms of a passage found so far."""

    __slots__ = ("found", "last", "names", "number_words", "numbers", "stems", "tables", "terms")

    def __init__(
        self, found: Sequence[Token], stems: Sequence[str], number_words: NumberWords, tables: TermTables
    ) -> None:
        """`stems[i]` is the stem of `found[i]`."""
        self.found = found
        self.stems = stems
        self.number_words = number_words
        self.tables = tables
        self.terms = PassageTerms({}, [], frozenset(), [set()], frozenset(), frozenset(), {})
        self.numbers: set[str] = set()
        self.names: set[str] = set()
        self.last = ""  # the content word before this place, as the first half of a "_" term

    def take(self, position: int) -> int:
        """Add what starts at a word: a number, a known phrase or the word itself. Returns how many words that took."""
        if self.found[position].cut and self.terms.items[-1]:
            self.terms.items.append(set())
        figure, width = _figure(self.found, position, self.number_words)
        if figure:
            self.numbers.add(figure)
            _add(self.terms, figure, 1.0, self._raw(position, width))
            self.last = ""
            return width
        keys, extent = _phrase(self.found, self.stems, position, self.tables)
        if not keys:
            self._take_word(position)
            return 1
        entity = next((key for key in keys if key[0] == "@"), "")
        if entity:
            _add(self.terms, entity, 1.0, self._raw(position, extent))
            self.last = _pair(self.terms, self.last, entity)
        else:
            self._take_word(position)
        for key, words in _groups(keys, extent, self.stems[position], self.tables):
            _add(self.terms, key, GROUP_WEIGHT, self._raw(position, words))
        return extent if entity else 1

    def _take_word(self, position: int) -> None:
        word, raw, _cut = self.found[position]
        stemmed = self.stems[position]
        if position and raw[:1].isupper() and len(raw) > 2 and stemmed not in self.tables.tiers:
            self.names.add(word)
        self.last = _word(self.terms, stemmed, raw, self.last, self.tables)

    def _raw(self, position: int, width: int) -> str:
        """`width` words from `position`, as they stand in the text."""
        return " ".join([token.raw for token in self.found[position : position + width]])

    def described(self) -> PassageTerms:
        """The finished terms."""
        return self.terms._replace(
            numbers=frozenset(self.numbers),
            items=[item for item in self.terms.items if item],
            names=frozenset(self.names),
            countries=frozenset(key for key in self.terms.weights if key[0] == "@"),
        )


def _figure(found: Sequence[Token], position: int, words: NumberWords) -> tuple[str, int]:
    """The key of the number that starts here, in digits or words, and its length in words; ("", 0) if none does."""
    if (word := found[position].word).isalpha() and word not in words.units:
        return "", 0

    def word_at(place: int) -> str:
        return found[place].word if place < len(found) else ""

    figure = number_of(word, word_at(position + 1), words.scales)
    return (figure, 1) if figure else spelled(word_at, position, words)


def _groups(keys: tuple[str, ...], extent: int, first: str, tables: TermTables) -> list[tuple[str, int]]:
    """(key, length in words) of each topic or frame of the phrase that starts here, and of its first word alone."""
    groups = {key: extent for key in keys if key[0] in "=+"}
    if extent > 1:
        groups |= {key: 1 for key in tables.phrases.get(first, ()) if key[0] in "=+" and key not in groups}
    return sorted(groups.items())


def _word(terms: PassageTerms, stemmed: str, raw: str, last: str, tables: TermTables) -> str:
    """Add a word, its family and the "_" term that it ends. Returns the first half of the next "_" term."""
    _add(terms, stemmed, 1.0, raw)
    if tables.tiers.get(stemmed) == "function":
        return last
    terms.words.append(stemmed)
    root = family(stemmed)
    if len(root) >= 4:
        _add(terms, "~" + root, FAMILY_WEIGHT, raw)
    if "-" in stemmed:
        for part in stemmed.split("-"):
            if len(part) >= 4:
                _add(terms, "~" + family(stem(part)), FAMILY_WEIGHT, raw)
    return _pair(terms, last, root)


def _pair(terms: PassageTerms, last: str, following: str) -> str:
    if last:
        _add(terms, f"_{last} {following}", PHRASE_WEIGHT, "")
    return following


def _add(terms: PassageTerms, key: str, weight: float, raw: str) -> None:
    if key[0] != "_":
        terms.items[-1].add(key)
    if key not in terms.weights:
        terms.weights[key] = weight
        terms.surface[key] = raw
    elif key[0] == "=":
        terms.weights[key] += weight / 2  # a topic that is named again is what the passage is about


def _phrase(
    found: Sequence[Token], stems: Sequence[str], position: int, tables: TermTables
) -> tuple[tuple[str, ...], int]:
    """The keys of the longest known phrase that starts here, and its length in words; ((), 1) if none does."""
    raw = found[position].raw
    if raw in tables.capitals:
        return (tables.capitals[raw],), 1
    if stems[position] in tables.starts:
        for width in range(min(tables.longest, len(stems) - position), 1, -1):
            keys = tables.phrases.get(" ".join(stems[position : position + width]))
            if keys:
                return keys, width
    return tables.phrases.get(stems[position], ()), 1
