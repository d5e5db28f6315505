"""Word vectors of several languages in one space: `table(code)` gives those of a language, and loads no other.

Words that translate each other have nearly the same vector ("water", "agua", "вод", "水"). The tables are written by
`python -m benchmarks.tables.shared_space`, which says how; their sources and licences are in NOTICE.
"""

from collections.abc import Container
from typing import Final, NamedTuple

WIDTH: Final = 96
"""Numbers in a vector."""
LEVELS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""The characters that stand for a number, from the lowest to the highest: they are 64 equal steps from -31.5 to 31.5."""


class Table(NamedTuple):
    """The vectors of one language.

    `words`: keys of words (`core.alignment.shared_space.VectorReader` says what a key is), the most frequent first, divided
    by spaces. `rows`: their vectors in the same order, `WIDTH` characters of `LEVELS` each.
    """

    words: str
    rows: str
    traditional: str = ""  # Chinese characters in the traditional form ...
    simplified: str = ""  # ... and in the simplified one, in the same order


COVERED: Final = frozenset({"ar", "de", "en", "es", "fr", "ru", "uk", "zh"})
"""The languages that have a table."""


LOWEST: Final = 0.4
"""The cosine that the lowest of `LEVELS` stands for in `nearest`; the highest stands for 1."""
_OTHER_SCRIPTS: Final = frozenset({"ar", "ru", "uk", "zh"})


def foreign(key: str, code: str) -> bool:
    """True for Latin letters in a language with another script: such a row of its table is a loan."""
    return code in _OTHER_SCRIPTS and key.isascii()


def own_word(key: str, code: str, other: str, known: Container[str]) -> bool:
    """True if a key is a word of the language `code`, and of the language `other`, which has the keys `known`, none."""
    return not foreign(key, code) and (foreign(key, other) or key not in known)


def nearest(code: str, other: str) -> tuple[float, ...]:
    """For each word of a language, in the order of its table: the cosine of the nearest of another's own words.

    Rounded down by at most a hundredth.
    """
    from readout_tui.core.data.vectors.nearest import NEAREST

    place = sorted(COVERED - {code}).index(other)
    text = NEAREST[code]
    size = len(text) // (len(COVERED) - 1)
    step = (1.0 - LOWEST) / (len(LEVELS) - 1)
    values = {character: LOWEST + step * level for level, character in enumerate(LEVELS.decode())}
    return tuple(map(values.__getitem__, text[place * size : (place + 1) * size]))


def bridged(one: str, other: str) -> bool:
    """True if both languages, given by their ISO 639-1 codes, have a table."""
    return one in COVERED and other in COVERED


def table(code: str) -> Table:
    """The table of an ISO 639-1 code, one of `COVERED`."""
    match code:
        case "ar":
            from readout_tui.core.data.vectors.ar import ROWS, WORDS
        case "de":
            from readout_tui.core.data.vectors.de import ROWS, WORDS
        case "en":
            from readout_tui.core.data.vectors.en import ROWS, WORDS
        case "es":
            from readout_tui.core.data.vectors.es import ROWS, WORDS
        case "fr":
            from readout_tui.core.data.vectors.fr import ROWS, WORDS
        case "ru":
            from readout_tui.core.data.vectors.ru import ROWS, WORDS
        case "uk":
            from readout_tui.core.data.vectors.uk import ROWS, WORDS
        case "zh":
            from readout_tui.core.data.vectors.zh import ROWS, SIMPLE, TRADITIONAL, WORDS

            return Table(WORDS, ROWS, TRADITIONAL, SIMPLE)
        case _:
            raise KeyError(code)
    return Table(WORDS, ROWS)
