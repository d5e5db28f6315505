"""Countries that no table has, learned from a text by what it says of them, so that they are not taken for persons.

    Foreign Minister Haldor Brekke of Norland      an office, a name, "of"
    the President of the Republic of Norland       the office of somebody who heads a state, "of"
    the Ambassador to Norland                      "ambassador to"
    the Government of Norland                      whoever speaks for a country, "of"

What is learned counts for all of the text, as do adjectives that begin like it ("Norlandic"). Words that are part of a
person's name anywhere in the text are no places. The owner of an office ("Okoye's minister") proves nothing. Languages
in which adjectives show the name of a country by rule (`People.place`) do not need it.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from readout_tui.core.attribution.lexicons import role_of
from readout_tui.core.attribution.subjects import PERSON
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.lazy_regex import regex

_HEADS: Final = frozenset("president king queen emperor emir sultan prime-minister premier head-of-state".split())
_ENVOYS: Final = frozenset(["ambassador"])
_OF_STATE: Final = _HEADS | _ENVOYS | frozenset("minister chancellor governor crown-prince".split())
"""Roles in which somebody represents a country."""
_OF: Final = regex(r"(?P<office>t[amocd]*(?P<name>n[ni]*)?)o(?P<article>d?)(?P<place>n{1,2})(?![nstmacl'])")
_TO: Final = regex(r"t[zp](?P<place>n{1,2}?)(?![stmacl'])")
_SPEAKING: Final = regex(r"so(?P<place>n{1,2})(?![nstmacl'])")
_NAME: Final = regex(r"(n[ni]*)(?:,i)?(?:od?c)?$")
"""The name at the end of a person."""
_ENDINGS: Final = ("n", "ese", "ish", "ic", "i")
"""With one of them an English adjective of a country ends."""
_SHORTEST: Final = 4
"""Letters that an adjective must share with the name of its country, at least."""


class _Evidence(NamedTuple):
    """What a sentence says of places: their names, each as its words."""

    places: frozenset[tuple[str, ...]]
    persons: frozenset[str]  # words of names of persons


def learned(lines: Iterable[Tokens]) -> tuple[tuple[str, str], ...]:
    """The words of countries learned from these lines, and adjectives of them, each with the name of the country."""
    lines = [words for words in lines if "n" in words.classes and words.language.people.place is None]
    found = [_evidence(words) for words in lines]
    persons = frozenset[str]().union(*(one.persons for one in found))
    places = {place for one in found for place in one.places if persons.isdisjoint(place)}
    pairs = {word: " ".join(place) for place in sorted(places) for word in place}
    if places and lines[0].language.order is None:
        names = sorted({place[-1] for place in places})
        pairs |= dict(_adjectives(lines, names, pairs))
    return tuple(sorted(pairs.items()))


def _evidence(words: Tokens) -> _Evidence:
    return _Evidence(
        frozenset(tuple(words.words[i] for i in span) for span in _places(words)), frozenset(_persons(words))
    )


def _places(words: Tokens) -> Iterator[range]:
    """The indices of the words of each place that a sentence shows."""
    classes, reference = words.classes, words.language.reference
    for found in _OF.finditer(classes):
        role = role_of(words.language, words.low[found.start()])
        if role in (_OF_STATE if found["name"] else _HEADS) and not (found["name"] and found["article"]):
            yield range(*found.span("place"))
    for found in _TO.finditer(classes):
        if role_of(words.language, words.low[found.start()]) in _ENVOYS:
            yield range(found.start("place"), found.start("place") + 1)
    for found in _SPEAKING.finditer(classes):
        if words.low[found.start()] in reference.spoken_for:
            yield range(*found.span("place"))


def _persons(words: Tokens) -> Iterator[str]:
    """The words of the names of persons, without a place before the name ("President of Norland Brekke")."""
    for found in PERSON.finditer(words.classes):
        name = _NAME.search(words.classes, *found.span())
        if name is None:
            continue
        first = name.start() + (words.classes[name.start() - 1] in "ozp" if name.start() > found.start() else 0)
        titled = words.classes[first - 1 : first] == "t"
        if first < name.end(1) and (titled or name.end(1) - first > 1):
            yield from words.words[first : name.end(1)]


def _adjectives(lines: list[Tokens], names: list[str], pairs: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The words with a capital that begin like a learned name and end like adjectives."""
    for words in lines:
        for word, kind in zip(words.words, words.classes, strict=True):
            if kind == "n" and word not in pairs and word.endswith(_ENDINGS):
                stem = next((name for name in names if _derived(word, name)), "")
                if stem:
                    yield word, pairs[stem]


def _derived(word: str, name: str) -> bool:
    stem = name[:-1] if name[-1] in "aeiouy" else name
    return len(stem) >= _SHORTEST and word != name and word.startswith(stem) and len(word) <= len(name) + len("ian")


def placed(words: Tokens, places: tuple[tuple[str, str], ...]) -> Tokens:
    """The words with the classes of countries for what was learned; the same if none of it is among them."""
    known = dict(places)
    if known.keys().isdisjoint(words.words):
        return words
    classes = list(words.classes)
    for i, word in enumerate(words.words):
        country = known.get(word)
        if country is None or classes[i] != "n" or not _stands_alone(words, i, known):
            continue
        classes[i] = "c" if word in country.split() else "a"
    return words._replace(classes="".join(classes), places=places)


def _stands_alone(words: Tokens, at: int, known: dict[str, str]) -> bool:
    """True for a word that is no part of a longer name: "Norland Airways"."""
    before, after = words.classes[at - 1 : at], words.classes[at + 1 : at + 2]
    apart = before in ("o", "z", "p", "d") or after == "t"
    beside = {*words.words[max(0, at - 1) : at], *words.words[at + 1 : at + 2]} - known.keys()
    return apart or not (("n" in (before, after)) and beside) or before == "t"
