"""English words -> stems, at two depths.

`stem` removes inflection only, and unifies British and American spelling; `family` removes derivation too:

    countries  -> country                    held         -> hold   (irregular)
    organised  -> organiz  -> organ          negotiators  -> negotiator  -> negot
    word          stem        family

Two depths, so that the same word can count more than a related one. A stem only has to be equal for forms of one word;
it need not be a word. Irregular forms come from a table; the others lose one ending, the longest that fits.

The project has its own stemmer because words are stemmed at start: about 2 us a word and nothing to import, against
57 us and 30 ms for Snowball. Other languages use Snowball, through `stemmer_of`.

Limitations: no part of speech, so "left" (the direction) becomes "leave" and "found" always "find". A family can be too
wide: "organised" and "organ" share one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from readout_tui.core.data.languages import language as language_of

_OWN: Final = "english"
"""The name by which a language asks for the stemmer of this module."""

IRREGULAR: Final[dict[str, str]] = {
    "said": "say", "told": "tell", "met": "meet", "held": "hold", "spoke": "speak", "spoken": "speak", "took": "take",
    "taken": "take", "gave": "give", "given": "give", "made": "make", "led": "lead", "left": "leave", "kept": "keep",
    "fought": "fight", "sought": "seek", "brought": "bring", "thought": "think", "built": "build", "sent": "send",
    "spent": "spend", "lost": "lose", "won": "win", "began": "begin", "begun": "begin", "became": "become",
    "came": "come", "went": "go", "gone": "go", "grew": "grow", "grown": "grow", "knew": "know", "known": "know",
    "saw": "see", "seen": "see", "heard": "hear", "felt": "feel", "found": "find", "stood": "stand", "paid": "pay",
    "speech": "speak", "speeches": "speak",
    "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall", "chose": "choose", "chosen": "choose",
    "wrote": "write", "written": "write", "sold": "sell", "bought": "buy", "children": "child", "women": "woman",
    "men": "man", "people": "people", "lives": "life", "wives": "wife", "crises": "crisis", "dying": "die",
    "lying": "lie", "upheld": "uphold", "undertook": "undertake", "undertaken": "undertake", "understood": "understand",
    "withdrew": "withdraw", "withdrawn": "withdraw", "overcame": "overcome", "forces": "forces", "news": "news",
    "has": "have", "had": "have", "was": "be", "were": "be", "is": "be", "are": "be", "been": "be", "does": "do",
    "did": "do", "series": "series", "species": "species", "means": "means", "united": "united",
    "wellbeing": "wellbeing",
    "herring": "herring", "evening": "evening", "morning": "morning", "ceiling": "ceiling", "sterling": "sterling",
    "pudding": "pudding", "sibling": "sibling", "during": "during", "something": "something", "nothing": "nothing",
    "anything": "anything", "everything": "everything",
}  # fmt: skip

_VOWELS: Final = frozenset("aeiouy")
_SUFFIXES: Final = (
    "ization ations ation ition ative itive ating ator ators ational ments ment ness iveness fulness ousness ities ity "
    "ility ive ivity ion ions ing ings al ally ial ially ful fully ous ously able ably ible ibly er ers or ors ism ist "
    "ists ance ence ances ences ancy ency ant ent ants ents ary ery ory ic ical ically ics ly ate ated ates ize ized "
    "izing ise ship ships hood ern e y i ativ itiv iv at iz abl ibl anc enc ivist iviz acy acies ator aci"
)
_DERIVED: Final[dict[str, list[str]]] = {}
"""Derivational suffixes by their last letter, the longest first."""
for _suffix in sorted(_SUFFIXES.split(), key=len, reverse=True):
    _DERIVED.setdefault(_suffix[-1], []).append(_suffix)


def _spelling(word: str) -> str:
    size = len(word)
    if size < 6:
        return word
    if size > 6 and "isation" in word:
        word = word.replace("isation", "ization")
    last = word[-1]
    if last == "e":
        if size > 6 and word.endswith(("ise", "yse")):
            word = word[:-2] + "ze"
        elif word.endswith("ense"):
            word = word[:-2] + "ce"
        elif word.endswith("tre"):
            word = word[:-2] + "er"
    elif last == "r":
        if word.endswith("our"):
            word = word[:-3] + "or"
    elif last in "dg" and size > 6 and word.endswith(("ised", "ising")):
        word = word.replace("ised", "ized").replace("ising", "izing")
    return word


def _trimmed(root: str) -> str:
    """A root that has lost "ed" or "ing", without the doubled consonant: "plann" -> "plan"."""
    if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz":
        return root[:-1]
    return root


def _inflected(word: str) -> str:
    last = word[-1]
    if last == "s":
        return _singular(word)
    if last == "d":
        if word.endswith("ied") and len(word) > 4:
            return word[:-3] + "y"
        if word == "agreed":
            return "agree"
        if word[-2] == "e" and not word.endswith("eed") and len(word) > 4 and _VOWELS & set(word[:-2]):
            return _trimmed(word[:-2])
    elif last == "g" and word.endswith("ing") and len(word) > 5 and _VOWELS & set(word[:-3]):
        return _trimmed(word[:-3])
    return word


def _singular(word: str) -> str:
    if word[-2] in "sui":
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of an English word in lower case."""
    known = IRREGULAR.get(word)
    if known is not None or len(word) < 4:
        return known or word
    if word[-1] not in "sdger":  # a short cut for half of all words: none of the endings below applies
        return word.replace("isation", "ization") if len(word) > 6 else word
    word = _spelling(_inflected(_spelling(word)))
    if len(word) > 4 and word.endswith("e"):
        word = word[:-1]
    return word


@lru_cache(maxsize=65536)
def family(stemmed: str) -> str:
    """The root of a stem's word family: up to two derivational suffixes less, but never under four letters."""
    word = stemmed
    for _ in range(2):
        for suffix in _DERIVED.get(word[-1:], ()):
            if word.endswith(suffix) and len(word) - len(suffix) >= 4:
                word = word.removesuffix(suffix)
                break
        else:
            break
    return word


def stemmer_of(language: str) -> Callable[[str], str]:
    """The function from a lower-case word to its stem, for an ISO 639-1 code; the identity if there is no stemmer."""
    return stemmer_named(language_of(language).terms.stemmer)


def stemmer_named(name: str) -> Callable[[str], str]:
    """The stemmer of this name: "english" is ours, other names are Snowball algorithms, "" is the identity."""
    if name == _OWN:
        return stem
    if not name:
        return str
    import snowballstemmer

    return lru_cache(maxsize=65536)(snowballstemmer.stemmer(name).stemWord)


def root_of(language: str) -> Callable[[str], str]:
    """The function from a lower-case word to its deepest root: the family in English, the Snowball stem elsewhere."""
    stem_of = stemmer_of(language)
    return (lambda word: family(stem_of(word))) if language_of(language).terms.stemmer == _OWN else stem_of
