"""Prints without a screen: compares, judges, applies search and filters, and writes one of the formats."""

from collections.abc import Sequence
from typing import NamedTuple

from readout_tui.core.compare import compare
from readout_tui.core.judging import judged
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Comparison, Row, Source
from readout_tui.core.reports.differences import any_difference
from readout_tui.formats.tables import WRITERS, Request
from readout_tui.settings import Settings

LONG = 1_000_000
"""Code points of all texts together from which on memory is limited."""


class Rendered(NamedTuple):
    """The output, and what the exit code depends on."""

    output: str
    found: bool  # False if a search or filter leaves nothing
    differs: bool  # True if anything in the output differs, may differ, or is in one account only


def render(sources: Sequence[Source], settings: Settings, to: str, width: int) -> Rendered:
    """The output of the writer named `to` (a key of `WRITERS`), `width` cells wide where the format has a width.

    Raises `ReadoutError`: the texts take too much memory, or a search or a speaker is invalid.
    """
    comparison = judged(_compared(sources, settings))
    rows, found = _narrowed(comparison, settings)
    output = WRITERS[to].write(comparison, Request(rows, found, width))
    return Rendered(output, rows is None or bool(rows), any_difference(Lookup(comparison), rows))


def _compared(sources: Sequence[Source], settings: Settings) -> Comparison:
    """The comparison, its links not judged yet. Raises `TooMuch`."""
    if sum(len(source.text) for source in sources) < LONG:
        return compare(sources, settings.options)
    from readout_tui.system import memory

    with memory.bounded(memory.HERE):
        return compare(sources, settings.options)


def _narrowed(comparison: Comparison, settings: Settings) -> tuple[frozenset[Row] | None, str]:
    """The rows with a passage that search and filters admit (None: all rows), and the counts of the search in words."""
    if not settings.narrowed:
        return None, ""
    from readout_tui.core.search.index import build
    from readout_tui.core.search.narrow import admitted, narrow, rows

    index = build(comparison)
    shown, results = narrow(index, settings.search, settings.speakers, settings.only)
    flags = (admitted(index, shown, results, account) for account in index.pair)
    return rows(Lookup(comparison, index.pair), flags), results.describe() if results is not None else ""
