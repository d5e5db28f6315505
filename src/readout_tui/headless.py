"""What is printed when there is no screen: the comparison, narrowed as asked, in one of the formats."""

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
"""Code points from which memory is watched."""


class Rendered(NamedTuple):
    """What is printed, and what the exit code is to tell of it."""

    output: str
    found: bool  # False where a search or filter leaves nothing
    differs: bool  # True if anything of what is printed differs, may differ, or is only in one account


def render(sources: Sequence[Source], settings: Settings, to: str, width: int) -> Rendered:
    """The output in one of WRITERS, by its name."""
    comparison = judged(_compared(sources, settings))
    rows, found = _narrowed(comparison, settings)
    output = WRITERS[to].write(comparison, Request(rows, found, width))
    return Rendered(output, rows is None or bool(rows), any_difference(Lookup(comparison), rows))


def _compared(sources: Sequence[Source], settings: Settings) -> Comparison:
    """The comparison. Raises `TooMuch`."""
    if sum(len(source.text) for source in sources) < LONG:
        return compare(sources, settings.options)
    from readout_tui.system import memory

    with memory.bounded(memory.HERE):
        return compare(sources, settings.options)


def _narrowed(comparison: Comparison, settings: Settings) -> tuple[frozenset[Row] | None, str]:
    """The numbers of the links of which a passage is asked for, None for all of them; and the counts of a search."""
    if not settings.narrowed:
        return None, ""
    from readout_tui.core.search.index import build
    from readout_tui.core.search.narrow import admitted, narrow, rows

    index = build(comparison)
    shown, results = narrow(index, settings.search, settings.speakers, settings.only)
    flags = (admitted(index, shown, results, account) for account in index.pair)
    return rows(Lookup(comparison, index.pair), flags), results.describe() if results is not None else ""
