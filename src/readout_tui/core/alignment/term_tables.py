"""The term tables of a language: which words name one place, topic or frame, and how common words are.

The tables that ship are generated once, by `python -m benchmarks.quality.tables`, because stemming some four thousand
terms takes longer than aligning two short accounts. While the program runs, tables are compiled only if the reader
added groups of equivalent terms.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from readout_tui.core.alignment.stemming import stemmer_named
from readout_tui.core.alignment.terms import tokens
from readout_tui.core.data.language_schema import TermTables
from readout_tui.core.data.languages import DEFAULT
from readout_tui.core.data.languages import language as language_of
from readout_tui.core.data.tiers import PSEUDO

SHARE_OF_SENSE: Final = 0.5
"""Share of a word's uses that count for each of its groups, since many words have several senses."""


@lru_cache(maxsize=4)
def term_tables(extra: tuple[tuple[str, ...], ...] = (), language: str = DEFAULT) -> TermTables:
    """The tables of a language with the reader's own groups of equivalent terms, `extra`, added as topics."""
    return compiled(extra, language) if extra else language_of(language).terms.tables()


def compiled(extra: tuple[tuple[str, ...], ...] = (), language: str = DEFAULT) -> TermTables:
    """Compile the tables from the lists of names and words of a language, and the groups of `extra`."""
    known = language_of(language).terms
    lists, stem_of = known.lists(), stemmer_named(known.tables_stemmer)
    phrases: dict[str, tuple[str, ...]] = {}
    capitals: dict[str, str] = {}
    for name, forms in _places():
        for form in forms:
            bare = form.replace(".", "")
            if bare.isupper() and bare.isalpha():
                capitals[bare] = "@" + name
            else:
                _enter(phrases, _key(form, stem_of), "@" + name)
    for mark, groups in (("+", lists.frames), ("=", lists.topics), ("=", map("|".join, extra))):
        for group in groups:
            terms = group.split("|")
            for term in terms:
                _enter(phrases, _key(term, stem_of), mark + terms[0].replace(" ", "-"))
    phrases.pop("", None)
    tiers = {stem_of(word): tier for tier, words in lists.tiers for word in words.split()}
    kept = known.tables()
    several = [key.split(" ") for key in phrases if " " in key]
    return TermTables(
        phrases,
        capitals,
        frozenset(words[0] for words in several),
        max(map(len, several), default=1),
        tiers,
        _breadth(phrases, tiers),
        kept.seen,
        kept.frequent,
    )


def _enter(phrases: dict[str, tuple[str, ...]], key: str, name: str) -> None:
    """Add the key `name` to those of a phrase (stems joined by spaces); changes `phrases`."""
    known = phrases.get(key, ())
    if name not in known:
        phrases[key] = tuple(sorted((*known, name)))


def _breadth(phrases: dict[str, tuple[str, ...]], tiers: dict[str, str]) -> dict[str, float]:
    """Key of each group -> in how many background sentences one of its terms stands.

    The more common the words of a group, the less a shared group says. Frames start at 4, since they are the genre's.
    """
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


def _key(term: str, stem_of: Callable[[str], str]) -> str:
    if term.isascii():  # a short cut for nearly all terms: each word is one token
        if term.isalpha():
            return stem_of(term.lower())
        if term.replace(" ", "").isalpha():
            return " ".join(map(stem_of, term.lower().split()))
    return " ".join(stem_of(token.word) for token in tokens(term))
