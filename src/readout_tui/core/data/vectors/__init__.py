"""Word vectors of several languages in one space: `table(code)` gives those of a language, and loads no other.

Words that translate each other have nearly the same vector ("water", "agua", "вод", "水"). The tables are written by
`python -m benchmarks.tables.shared_space`, which says how; their sources and licences are in NOTICE.
"""

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
