"""The comparison as a library: open, compare, look, search, cite, export. No screen, no network, nothing kept on disk.

    open, text --> Source ... --compare--> Comparison --links, voice, search, rows--> typed values
                                                      --cite, export--> text or bytes

The values are the named tuples of `readout_tui.core.model`, whose docstrings say what each field is; texts are never
changed, and spans are half-open ranges of code points in them. Accounts are named by their letters, passages by their
position (`PassageNumber`). What is exported here is kept stable within a minor version; `docs/API.md` shows its use.

Every function raises `ReadoutError` (`message`, `hint`) for what a caller can put right, and nothing else on purpose.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from readout_tui.core.link_state import LinkProperty, suggested
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import (
    Account,
    Attribution,
    Comparison,
    Difference,
    Link,
    Options,
    Passage,
    PassageNumber,
    Quote,
    Readout,
    Source,
    Span,
)
from readout_tui.core.numbering import account_name, account_named
from readout_tui.core.search.results import Results
from readout_tui.errors import InputError, ReadoutError
from readout_tui.formats.tables import WRITERS
from readout_tui.settings import MOST_ACCOUNTS, ONLY, WIDTH, Settings

__all__ = [
    "FORMATS",
    "Attribution",
    "Comparison",
    "Difference",
    "Link",
    "Options",
    "Passage",
    "Quote",
    "ReadoutError",
    "Results",
    "Source",
    "Span",
    "cite",
    "compare",
    "export",
    "links",
    "open",
    "search",
    "suggested",
    "text",
    "voice",
]

_NONE: Final = Options()
FORMATS: Final = tuple(WRITERS)
"""What `export` writes."""


def open(*paths: str, encoding: str | None = None) -> tuple[Source, ...]:  # noqa: A001 - read as `api.open`
    """The accounts in some files, or in those that an `event.toml` lists; without a path, the pair that comes along.

    Any format that the program opens will do; `encoding` is that of plain texts, None to guess it.
    """
    from readout_tui.formats.accounts import opened

    return opened(paths, encoding=encoding)


def text(words: str, *, title: str = "", publisher: str = "", date: str = "", language: str = "") -> Source:
    """An account from a string. `date` is ISO 8601, `language` ISO 639-1; what is empty is found in the text."""
    from readout_tui.formats.load import pasted

    return pasted(words)._replace(title=title, publisher=publisher, date=date, language=language)


def compare(accounts: Sequence[Source], options: Options = _NONE) -> Comparison:
    """Passages, speakers and links of 2 to 12 accounts, all links judged: same, reworded or different."""
    from readout_tui.headless import all_judged, compared

    if not 2 <= len(accounts) <= MOST_ACCOUNTS:
        raise InputError(f"{len(accounts)} accounts are given", f"2 to {MOST_ACCOUNTS} are compared together")
    return all_judged(compared(accounts, Settings(options=options)))


def links(comparison: Comparison, left: str = "A", right: str = "B") -> tuple[Link, ...]:
    """The links of two accounts, in the order of the left one's text: `link.left` and `link.right` are passages.

    A link of kind "alone" has one empty side. `link.score` is the probability that the link is right; `suggested` tells
    which ones are for a reader to check.
    """
    one, other = _account(comparison, left), _account(comparison, right)
    if one == other:
        raise InputError(f"{left} and {right} are one account", "name two")
    return Lookup(comparison, (one, other)).links


def voice(comparison: Comparison, account: str, passage: int) -> Attribution:
    """Who is reported to have said a passage, on what evidence, and how sure that is; the main one of several."""
    readout = comparison.readouts[number := _account(comparison, account)]
    return comparison.attributions.voices[number][_passage(readout, passage)][0]


def search(
    comparison: Comparison,
    query: str,
    *,
    speakers: Iterable[str] = (),
    only: Iterable[str] = (),
    options: Options = _NONE,
) -> Results:
    """All that a query finds, in the language of docs/SEARCH.md.

    `speakers` are names as the command line takes them, `only` kinds of links; `options` those of `compare`.
    `occurrences` holds the count in each account, `hits` the passages; counts by words of another language are apart,
    in `counterparts`.
    """
    from readout_tui.headless import found

    results = found(comparison, _narrowed(query, speakers, only, options))
    if results is None:
        raise InputError("there is nothing to search for", "give one word at least")
    return results


def cite(comparison: Comparison, account: str, passages: Sequence[int], style: str = "plain") -> str:
    """Consecutive passages exactly as in the text, with their source, ready to paste; `style` as for `--cite`."""
    from readout_tui.core.citation import quote

    known = {name: name for name in quote.STYLES}
    if style not in known:
        raise InputError(f"unknown citation style {style}", f"there are {', '.join(known)}")
    number = _account(comparison, account)
    numbers = [_passage(comparison.readouts[number], passage) for passage in passages]
    if not numbers:
        raise InputError("no passage is named", "name one at least")
    return quote.cite(quote.quote_passages(comparison, number, numbers), known[style])


def export(
    comparison: Comparison,
    to: str = "json",
    *,
    query: str = "",
    speakers: Iterable[str] = (),
    only: Iterable[str] = (),
    options: Options = _NONE,
    width: int = WIDTH,
) -> str | bytes:
    """The comparison in one of `FORMATS`, all of it or narrowed as on the command line; bytes for Word and Excel.

    `query`, `speakers`, `only` and `options` are as for `search`; `width` is in columns, for plain text.
    """
    from readout_tui.headless import written

    if to not in WRITERS:
        raise InputError(f"unknown format {to}", f"there are {', '.join(FORMATS)}")
    return written(comparison, _narrowed(query, speakers, only, options), to, width).output


def _narrowed(query: str, speakers: Iterable[str], only: Iterable[str], options: Options) -> Settings:
    kinds = tuple(only)
    for kind in kinds:
        if kind not in ONLY:
            raise InputError(f"unknown kind of link {kind}", f"there are {', '.join(ONLY)}")
    states = frozenset[LinkProperty]().union(*(ONLY[kind] for kind in kinds))
    return Settings(search=query, speakers=tuple(speakers), only=states, options=options)


def _account(comparison: Comparison, letter: str) -> Account:
    found = account_named(letter, comparison.accounts)
    if found is None:
        there = ", ".join(map(account_name, comparison.accounts))
        raise InputError(f"there is no account {letter}", f"there are {there}")
    return found


def _passage(readout: Readout, number: int) -> PassageNumber:
    if not 0 <= number < len(readout.passages):
        raise InputError(f"{readout.name} has no passage {number}", f"they go from 0 to {len(readout.passages) - 1}")
    return PassageNumber(number)
