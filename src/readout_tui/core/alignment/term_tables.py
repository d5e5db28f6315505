"""The tables by which terms are known: what is one place, one matter, one way of telling, and how common words are.

They are written once, by `python -m benchmarks.quality.tables`, because stemming some four thousand terms takes
longer than aligning two short accounts does. Only the reader's own groups of terms are compiled while it runs.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from readout_tui.core.alignment.stemming import stem
from readout_tui.core.alignment.terms import TermTables, tokens
from readout_tui.core.data.en.common import PSEUDO
from readout_tui.core.data.fitted import term_tables as compiled
from readout_tui.core.data.fitted.background import SEEN

SHARE_OF_SENSE: Final = 0.5
"""How much of a word's uses fall into one group: many words have several senses."""


@lru_cache(maxsize=4)
def term_tables(extra: tuple[tuple[str, ...], ...] = ()) -> TermTables:
    """The tables with the reader's own groups of equivalent terms added."""
    if extra:
        return made(extra)
    return TermTables(
        compiled.PHRASES,
        compiled.CAPITALS,
        compiled.STARTS,
        compiled.LONGEST,
        compiled.TIERS,
        compiled.BREADTH,
        SEEN,
    )


def made(extra: tuple[tuple[str, ...], ...] = ()) -> TermTables:
    """The tables, compiled from the lists of names and words."""
    from readout_tui.core.data.en import common, equivalents

    phrases: dict[str, tuple[str, ...]] = {}
    capitals: dict[str, str] = {}
    for name, forms in _places():
        named = ("@" + name,)
        for form in forms:
            bare = form.replace(".", "")
            if bare.isupper() and bare.isalpha():
                capitals[bare] = named[0]
            elif named[0] not in (known := phrases.setdefault(key := _key(form), named)):
                phrases[key] = tuple(sorted(known + named))
    for mark, groups in (("+", equivalents.FRAMES), ("=", equivalents.TOPICS), ("=", map("|".join, extra))):
        for group in groups:
            terms = group.split("|")
            named = (mark + terms[0].replace(" ", "-"),)
            for term in terms:
                if named[0] not in (known := phrases.setdefault(key := _key(term), named)):
                    phrases[key] = tuple(sorted(known + named))
    phrases.pop("", None)
    tiers: dict[str, str] = {}
    for tier, words in (
        ("usual", common.USUAL),
        ("common", common.COMMON),
        ("boilerplate", common.BOILERPLATE),
        ("saying", common.SAYING),
        ("function", common.FUNCTION),
    ):
        tiers |= {stem(word): tier for word in words.split()}
    several = [key.split(" ") for key in phrases if " " in key]
    return TermTables(
        phrases,
        capitals,
        frozenset(words[0] for words in several),
        max(map(len, several), default=1),
        tiers,
        _breadth(phrases, tiers),
        SEEN,
    )


def _breadth(phrases: dict[str, tuple[str, ...]], tiers: dict[str, str]) -> dict[str, float]:
    """The more common the words of a group, the less it tells."""
    found: dict[str, float] = {}
    for phrase, keys in phrases.items():
        common_as = SHARE_OF_SENSE * (0.2 if " " in phrase else PSEUDO[tiers.get(phrase, "other")])
        for key in keys:
            if key[0] != "@":
                found[key] = found.get(key, 4.0 if key[0] == "+" else 1.0) + common_as
    return found


def _places() -> Iterator[tuple[str, Sequence[str]]]:
    from readout_tui.core.data import countries, places

    for country in countries.COUNTRIES:
        yield country.name, (country.name, *country.others, *country.adjectives, *country.capitals)
    for name, forms in places.PLACES.items():
        yield name, forms.split("|")


def _key(term: str) -> str:
    if term.isascii():  # nearly all: their tokens are their words
        if term.isalpha():
            return stem(term.lower())
        if term.replace(" ", "").isalpha():
            return " ".join(map(stem, term.lower().split()))
    return " ".join(stem(token.word) for token in tokens(term))
