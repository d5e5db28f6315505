"""What Russian and Ukrainian share: cases by their endings, and what stands in the genitive between a title and a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.data.language_schema import VerbForm
from readout_tui.core.lazy_regex import regex

INITIALS: Final = regex(r"(?:[А-ЯЁІЇЄҐ]\.){1,3}")
"""Initials before a surname: "К.В."."""


_ADJECTIVE: Final = regex(r"(.{3,}?)(?:ск|ськ|цк|цьк)(?:ий|ая|ое|ие|ого|ой|ую|им|ому|ом|их|ими|а|е|і|ої|у|ою|ій)")
_NOUN: Final = regex(r"(.{3,}?)[аеёиоуыэюяьйіїє]{0,2}(?:[оеєі]м)?")


def place(word: str) -> str:
    """A key for a place that no list has, the same for its cases and its adjective: "Арвении", "арвенский".

    Empty for any other noun without a capital.
    """
    low = word.lower()
    found = _ADJECTIVE.fullmatch(low)
    if found is None and word == low:
        return ""
    found = found or _NOUN.fullmatch(low)
    stem = found[1] if found else low
    return "" if stem in _STATES else stem.removesuffix("ск").removesuffix("ськ").capitalize()


_OF_LANDS: Final = ("ии", "ії", "ланда", "ланду", "стана", "стану")
"""Endings of names of countries in the genitive that hardly any name of a person has."""
_SHORTEST: Final = 4
"""The fewest letters of a noun behind a title."""
_ADJECTIVAL: Final = ("ого", "его", "ої", "ьої")
_GENITIVE: Final = tuple("аяиыіїую")
_VERBAL: Final = ("ла", "ли", "ся", "ти", "лы")
"""Endings of adjectives and nouns in the genitive, and of verbs that look like the latter."""
_QUOTED_NAME: Final = regex(r'^"[^"]{1,3}"')
"""Classes of a name in quotation marks: 'оглядач газети "Причал" Назар Луговий'."""
_STATES: Final = frozenset(
    "союз королевств республик федерац княжеств эмират султанат содружеств конфедерац герцогств королівств федерац "
    "князівств емірат султанат співдружност конфедерац".split()
)
"""Stems of kinds of states, which are no names."""


Rows = Sequence[tuple[str, str]]
"""(ending of a word, what other forms of it have in its place); of several that fit the first counts."""


def oblique(noun: str, rows: Rows, others: str) -> tuple[str, ...]:
    """The oblique forms in the singular of a noun in the nominative; one that no row fits has `others` behind it."""
    for ending, forms in rows:
        if noun.endswith(ending):
            return tuple(noun[: -len(ending)] + form for form in forms.split())
    return tuple(noun + form for form in others.split())


def nominative(name: str, rows: Rows, vowels: frozenset[str]) -> str:
    """The nominative of a name in another case, word by word.

    A row has the ending of another case and that of the nominative; where this is empty, "й" is added after a vowel.
    """
    return " ".join("-".join(_nominative(part, rows, vowels) for part in word.split("-")) for word in name.split())


def _nominative(word: str, rows: Rows, vowels: frozenset[str]) -> str:
    for ending, own in rows:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word[: -len(ending)]
            return stem + (own or ("й" if stem[-1] in vowels else ""))
    return word


class Places(NamedTuple):
    """The names and adjectives of countries that a language has, each with the key of the country."""

    names: Mapping[str, str]  # in the nominative; those in capitals and of several words are not declined
    undeclined: frozenset[str]  # last letters of names that are not declined
    rows: Rows  # the cases of names, as for `oblique`
    others: str
    more: Mapping[str, str]  # forms that no rule makes
    stems: Mapping[str, str]  # of adjectives
    adjective: Sequence[str]  # their endings
    shorts: Mapping[str, str]  # abbreviations, the same in every case


def place_forms(places: Places) -> dict[str, str]:
    """A name in another case, or an adjective -> the country's key."""
    declined = {name: key for name, key in places.names.items() if _is_declined(name, places.undeclined)}
    return {
        **{form: key for name, key in declined.items() for form in oblique(name, places.rows, places.others)},
        **places.more,
        **{
            form + ending: key
            for stem, key in places.stems.items()
            for form in (stem, stem.capitalize())
            for ending in places.adjective
        },
        **places.shorts,
    }


def _is_declined(name: str, undeclined: frozenset[str]) -> bool:
    return not name.isupper() and " " not in name and name[-1] not in undeclined


def unlisted(word: str, titles: tuple[str, ...], adjectives: tuple[str, ...], adverbs: tuple[str, ...]) -> str:
    """The class of a word that no list has, by its ending: a compound title, an adjective of a place, an adverb; else
    empty."""
    if word[-1] == "." and INITIALS.fullmatch(word):
        return "i"
    low = word.lower()
    if "-" in low and low.endswith(titles):
        return "t"
    if low.endswith(adjectives) and word == low and len(low) > 5:
        return "a"
    if word == low and len(low) > 6 and low.endswith(adverbs):
        return "r"
    return ""


def reflexive(verb: str) -> tuple[str, bool]:
    """A verb without its reflexive ending, and whether it had one."""
    return (verb[:-2], True) if verb.endswith("ся") else (verb, False)


VerbForms = Mapping[str, Sequence[tuple[VerbForm, str]]]
"""Infinitive -> the forms of the verb."""


def ending(verbs: VerbForms, kind: VerbForm, endings: tuple[str, ...]) -> frozenset[str]:
    """The forms of one kind that end so."""
    return frozenset(
        form for found in verbs.values() for shape, form in found if shape == kind and form.endswith(endings)
    )


class Agreement(NamedTuple):
    """How the ending of a noun shows that it is not the subject of a verb."""

    masculine: frozenset[str]  # forms of verbs that show a man
    feminine: frozenset[str]  # forms that show a woman
    not_his: tuple[str, ...]  # endings of nouns that are no subjects of the former
    not_hers: tuple[str, ...]  # the same of the latter

    def fits(self, verb: str, noun: str) -> bool:
        """False for a name or noun that cannot be the subject of a verb by its ending: "поблагодарил Иванова"."""
        if verb in self.masculine:
            return not noun.endswith(self.not_his)
        return not (verb in self.feminine and noun.endswith(self.not_hers))


class Endings(NamedTuple):
    """How a language shows that a word behind a title is no name."""

    oblique: frozenset[str]  # titles in other cases than the nominative
    patronymics: tuple[str, ...]  # endings of the second name, which tell a given name before them
    genitives: tuple[str, ...]  # endings of places in the genitive
    adjectives: tuple[str, ...]  # endings of adjectives in the genitive
    states: frozenset[str]  # kinds of states in the genitive, with a capital, before whose name they stand
    hearers: frozenset[str]  # those to whom something is said, in the dative
    persons: tuple[str, ...]  # endings of nouns of persons, which tell what somebody is before the full name


def settler(endings: Endings) -> Callable[[list[str], list[str], list[str]], None]:
    """The last step of classing words (`Vocabulary.settle`) for a language with these endings.

    A body or office after a title is its modifier ("глава МИД", "пресс-секретарь президента"), and so is a place before
    a name: "премьер-министр Нордланда Э. Торвальд".
    """

    def settle(words: list[str], low: list[str], classes: list[str]) -> None:
        if classes[0] == "n" and classes[1:2] in (["t"], ["s"]) and _ADJECTIVE.fullmatch(low[0]):
            classes[0] = "a"  # "Арвенский министр"
        for i in range(len(classes)):
            if classes[i] in ".sl" and low[i] in endings.hearers:
                classes[i] = "r"
            elif classes[i] == "." or not i:
                classes[i] = _occupation(endings, low, classes, i)
        for i in range(1, len(classes)):
            if classes[i] == "c" and classes[i - 1] in "tm":
                classes[i] = "a"  # "глава МИД РФ"
            elif _names_state(endings, words, classes, i):
                classes[i : i + 2] = ["a", "a"]  # "Союза Лорн", "Северской Республики"
            elif _held(classes, i):
                classes[i] = _behind_title(endings, words, low, classes, i)
                quoted = _QUOTED_NAME.match("".join(classes[i + 1 : i + 6]))
                if quoted is not None and classes[i] in "am" and classes[i + 1 + quoted.end() :][:2] == ["n", "n"]:
                    classes[i + 1 : i + 1 + quoted.end()] = "a" * quoted.end()
            elif classes[i] == "n" and _owns_body(endings, words, classes, i):
                classes[i] = "a"  # "в правительстве Лорнии"

    return settle


def _occupation(endings: Endings, low: list[str], classes: list[str], at: int) -> str:
    """The class of a word: a title if it is a noun of a person before a full name ("економістка Дарина Лоза").

    At the start, where the capital proves no name, also before a preposition ("Наблюдатель от комиссии").
    """
    named = classes[at + 1 : at + 3] in (["n", "n"], ["i", "n"]) or (not at and classes[1:2] == ["p"])
    return "t" if classes[at] in ".n" and named and low[at].endswith(endings.persons) else classes[at]


def _owns_body(endings: Endings, words: list[str], classes: list[str], at: int) -> bool:
    """True for a single name in the genitive behind a body: whose it is."""
    body = "".join(classes[:at]).rstrip("am").endswith("s")
    return body and words[at].endswith(endings.genitives) and classes[at + 1 : at + 2] not in (["n"], ["i"])


def _held(classes: list[str], at: int) -> bool:
    """True if a title stands before a word, with nothing but modifiers between."""
    return classes[at - 1] in "tam" and "".join(classes[:at]).rstrip("am").endswith("t")


def _names_state(endings: Endings, words: list[str], classes: list[str], at: int) -> bool:
    """True for the kind of a state before its name, or an adjective before the kind of a state."""
    if words[at] in endings.states:
        return classes[at + 1 : at + 2] == ["n"]
    state = not endings.states.isdisjoint(word.capitalize() for word in words[at + 1 : at + 2])
    return state and classes[at] == "n" and words[at].endswith(endings.adjectives)


def _behind_title(endings: Endings, words: list[str], low: list[str], classes: list[str], at: int) -> str:
    """The class of a word behind a title."""
    kind = classes[at]
    if kind == "l":
        return "a"  # "керівник делегації": the genitive looks like a plural
    if kind == ".":
        return "a" if _owns_office(words, low, classes, at) else kind
    body = kind == "n" and words[at].isupper() and len(words[at]) > 1  # "голова ОВА Сергій Ткач"
    if kind in "sC" or body or (kind == "t" and low[at] in endings.oblique):
        return "m" if classes[at + 1 : at + 2] in (["n"], ["i"], ["a"], ["m"], ["t"]) else "a"
    return "a" if kind == "n" and _is_place(endings, words, classes, at) else kind


def _owns_office(words: list[str], low: list[str], classes: list[str], at: int) -> bool:
    """True for what an office is of: an adjective in the genitive, or a noun before the name of who holds it.

    "Очільниця приморського відомства", "голова профспілки Богдан Мисько".
    """
    if words[at] != low[at] or not low[at].isalpha() or len(low[at]) < _SHORTEST:
        return False
    if low[at].endswith(_ADJECTIVAL):
        return True
    if not low[at].endswith(_GENITIVE) or low[at].endswith(_VERBAL):
        return False
    behind = _QUOTED_NAME.sub("", "".join(classes[at + 1 : at + 9]).lstrip("."), count=1)
    return behind.startswith(("nn", "in", "nin"))


def _is_place(endings: Endings, words: list[str], classes: list[str], at: int) -> bool:
    """True for a word with a capital after a title that is no part of the name behind it."""
    if not words[at].endswith((*endings.genitives, *_ADJECTIVAL)):
        return False
    run = at + 1
    while run < len(classes) and classes[run] in "ni":
        run += 1
    following = words[at + 1 : run]
    if not following and words[at].endswith(_OF_LANDS):
        return True  # "Президент Лорнии подчеркнул"
    if not following or following[0].endswith(endings.patronymics):
        return False
    return len(following) > 1 or "." in following[0]
