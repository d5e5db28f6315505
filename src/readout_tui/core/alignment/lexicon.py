"""The reader's own dictionary, read against two texts: which phrases of it stand in which passages.

    ("pandemic", "疫情")              -> phrases: keys of words, as in `shared_space`
    "... the Pandemic ..." · "...疫情..."   -> both texts have it: (("pandemic",), ("疫情",))

A dictionary does not say which of its columns is in which language, so each entry is looked up both ways. Inflected
forms are found, since phrases are compared by the keys of their words (stems); scripts without spaces are searched
character by character. Articles before a term, and "to" before a verb, are left out.

Cost: a dictionary has a hundred times as many entries as the texts have words, so those with a first word that begins
like none of the texts are dropped before any word of them is stemmed.

Limitations: a term of one Chinese character is left out, because it stands in too many words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple
from unicodedata import normalize

from readout_tui.core.alignment.gale_church import UnitPair
from readout_tui.core.alignment.shared_space import bare_forms, key_of
from readout_tui.core.characters.folding import unparted
from readout_tui.core.data.languages import language
from readout_tui.core.model import Checkpoint, Dictionary, unwatched
from readout_tui.core.progress import each, stages

Phrase = tuple[str, ...]
"""The keys of the words of a term; of a script without spaces, the whole term as one item."""

BEGINNING: Final = 3
"""Letters by which a word is looked for before it is stemmed; two characters of a script without spaces."""
ENOUGH: Final = 0.5
"""The least share of the passages of either text that must have a phrase of both, to rest on the dictionary alone."""
POSTINGS: Final = 30
"""Phrases in more passages of either side are everywhere."""
BEFORE: Final = {
    "ca": "el la els les un una", "da": "den det de en et at", "de": "der die das ein eine sich",
    "es": "el la los las un una",
    "fr": "le la les un une se", "it": "il lo la i gli le un uno una", "nl": "de het een", "pt": "o a os as um uma",
    "ro": "un o a", "sv": "den det en ett att",
}  # fmt: skip
"""Words before a headword that say nothing of its meaning; in English, all that are never looked for."""
_HIGH: Final = "[\u0e00-\U0010ffff]+"
"""Runs in which scripts without spaces may stand."""
_WORD: Final = r"[^\W_]+(?:['’][^\W_]+)*"


class PhraseReader:
    """Reads terms and texts of one language (an ISO 639-1 code)."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._key = key_of(code)
        self._before = language(code).terms.function if code == "en" else frozenset(BEFORE.get(code, "").split())

    def phrase(self, term: str) -> Phrase:
        """The phrase of a term (`normal`), without articles before it; () if nothing is left."""
        if any(map(unparted, term)):
            return ("".join(term.split()),) if len(term) > 1 else ()
        words = self._words(term)
        start = next((place for place, word in enumerate(words) if word not in self._before), len(words))
        return tuple(self._key(word) for word in words[start:])

    def beginnings(self, texts: Sequence[str], checkpoint: Checkpoint = unwatched) -> set[str]:
        """The beginnings of the words of some texts."""
        found: set[str] = set()
        for text in map(normal, each(texts, checkpoint, 1)):
            for run in re.findall(_HIGH, text):
                found.update(run[place : place + 2] for place in range(len(run)) if unparted(run[place]))
            found.update(form[:BEGINNING] for word in set(self._words(text)) for form in self._forms(word))
        return found

    def beginning(self, term: str) -> str:
        """The beginning of a term (`normal`), as `beginnings` has them; "" if there is none."""
        if any(map(unparted, term)):
            return term[:2]
        return next((word[:BEGINNING] for word in self._words(term) if word not in self._before), "")

    def found(self, text: str, phrases: Mapping[str, Sequence[Phrase]]) -> dict[Phrase, str]:
        """The phrases that stand in a text, each as it stands there, in lower case.

        `phrases`: by their first key; those of scripts without spaces by their first character.
        """
        text = normal(text)
        standing = {}
        for character in {c for c in set("".join(re.findall(_HIGH, text))) if unparted(c)}:
            standing.update({phrase: phrase[0] for phrase in phrases.get(character, ()) if phrase[0] in text})
        words = self._words(text)
        keys = [frozenset(map(self._key, self._forms(word))) for word in words]
        for place, here in enumerate(keys):
            for phrase in (phrase for key in here for phrase in phrases.get(key, ())):
                size = len(phrase)
                if place + size <= len(keys) and all(phrase[k] in keys[place + k] for k in range(size)):
                    standing[phrase] = " ".join(words[place : place + size])
        return standing

    def _words(self, text: str) -> list[str]:
        return [word.replace("’", "'") for word in re.findall(_WORD, text)]

    def _forms(self, word: str) -> tuple[str, ...]:
        """The word, and for Arabic also without what is written together with it."""
        return bare_forms(word) if self._code == "ar" else (word,)


class ReadDictionary(NamedTuple):
    """What a dictionary knows of two texts. `left` and `right`: of each passage the phrases in it, as they stand."""

    pairs: tuple[tuple[Phrase, Phrase], ...]  # a left phrase and a right one that translate each other; both stand
    left: Sequence[Mapping[Phrase, str]]
    right: Sequence[Mapping[Phrase, str]]

    @property
    def told(self) -> list[tuple[str, str]]:
        """The pairs, the keys of each phrase joined by spaces."""
        return [(" ".join(one), " ".join(other)) for one, other in self.pairs]

    @property
    def covers(self) -> bool:
        """True if enough passages of either text have a phrase that the other text has, too."""
        for side, texts in enumerate((self.left, self.right)):
            known = {pair[side] for pair in self.pairs}
            if not texts or sum(not known.isdisjoint(text) for text in texts) < ENOUGH * len(texts):
                return False
        return True

    def shared(self, reach: float) -> dict[UnitPair, float]:
        """What passages share, for those whose places differ by `reach` at most; a phrase in no others weighs 1."""
        found: dict[UnitPair, float] = defaultdict(float)
        places = [_places(side) for side in (self.left, self.right)]
        slope = max(1, len(self.right)) / max(1, len(self.left))
        for one, other in self.pairs:
            mine, theirs = places[0][one], places[1][other]
            if len(mine) <= POSTINGS and len(theirs) <= POSTINGS:
                for i in mine:
                    for j in theirs:
                        if abs(i * slope - j) <= reach:
                            found[i, j] += 1.0 / max(len(mine), len(theirs))
        return dict(found)


def looked_up(
    dictionary: Dictionary,
    texts: tuple[Sequence[str], Sequence[str]],
    codes: tuple[str, str],
    checkpoint: Checkpoint = unwatched,
) -> ReadDictionary:
    """A dictionary read against the passages of two texts in two languages (ISO 639-1)."""
    readers = PhraseReader(codes[0]), PhraseReader(codes[1])
    sieving, *reading = stages(checkpoint, 2, 1, 1)
    pairs = list(dict.fromkeys(_standing(dictionary, texts, readers, sieving)))
    sides = []
    for side, (reader, phase) in enumerate(zip(readers, reading, strict=True)):
        known = _by_first(pair[side] for pair in pairs)
        sides.append([reader.found(text, known) for text in each(texts[side], phase, 1)])
    there = [{phrase for text in side for phrase in text} for side in sides]
    return ReadDictionary(tuple(pair for pair in pairs if pair[0] in there[0] and pair[1] in there[1]), *sides)


def rendered(
    dictionary: Dictionary, texts: Sequence[str], codes: tuple[str, str], checkpoint: Checkpoint = unwatched
) -> Iterator[tuple[Phrase, set[str]]]:
    """Phrases of one language with what renders them in the passages of a text in another: `codes`, that one last."""
    readers = PhraseReader(codes[0]), PhraseReader(codes[1])
    reading, sieving, finding = stages(checkpoint, 1, 3, 1)
    begun = readers[1].beginnings(texts, reading)
    renderings: dict[Phrase, dict[Phrase, None]] = defaultdict(dict)
    for entry in each(dictionary, sieving, 32):
        one_way = normal(entry[0]), normal(entry[1])
        for one, other in (one_way, one_way[::-1]):
            if readers[1].beginning(other) in begun:
                phrase, rendering = readers[0].phrase(one), readers[1].phrase(other)
                if phrase and rendering:
                    renderings[phrase][rendering] = None
    known = _by_first(phrase for those in renderings.values() for phrase in those)
    forms: dict[Phrase, set[str]] = defaultdict(set)
    for text in each(texts, finding, 1):
        for phrase, form in readers[1].found(text, known).items():
            forms[phrase].add(form)
    for phrase, those in renderings.items():
        if any(rendering in forms for rendering in those):
            yield phrase, {form for rendering in those for form in forms.get(rendering, ())}


def _by_first(phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    """Phrases by their first key; those of scripts without spaces by their first character."""
    found: dict[str, dict[Phrase, None]] = defaultdict(dict)
    for phrase in phrases:
        found[phrase[0][0] if unparted(phrase[0][0]) else phrase[0]][phrase] = None
    return {key: tuple(those) for key, those in found.items()}


def _standing(
    dictionary: Dictionary,
    texts: tuple[Sequence[str], Sequence[str]],
    readers: tuple[PhraseReader, PhraseReader],
    checkpoint: Checkpoint,
) -> Iterator[tuple[Phrase, Phrase]]:
    """The entries that may stand in both texts, a phrase of the left one first."""
    *reading, sieving = stages(checkpoint, 1, 1, 8)
    begun = [reader.beginnings(side, phase) for reader, side, phase in zip(readers, texts, reading, strict=True)]
    for entry in each(dictionary, sieving, 32):
        one_way = normal(entry[0]), normal(entry[1])
        for left, right in (one_way, one_way[::-1]):
            if readers[0].beginning(left) in begun[0] and readers[1].beginning(right) in begun[1]:
                one, other = readers[0].phrase(left), readers[1].phrase(right)
                if one and other:
                    yield one, other


def normal(text: str) -> str:
    """A text as terms are looked for in it: in lower case, without variants of width."""
    return normalize("NFKC", text).lower()


def _places(side: Sequence[Mapping[Phrase, str]]) -> Mapping[Phrase, Sequence[int]]:
    found: dict[Phrase, list[int]] = defaultdict(list)
    for place, phrases in enumerate(side):
        for phrase in phrases:
            found[phrase].append(place)
    return found
