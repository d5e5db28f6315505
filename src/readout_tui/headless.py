"""Prints without a screen: compares, judges, applies search and filters, and writes one of the formats."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from readout_tui.core.compare import compare, decisions
from readout_tui.core.judging import judged
from readout_tui.core.link_state import SAID
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import AccountPair, Comparison, Row, Source, in_order
from readout_tui.core.reports.differences import any_difference
from readout_tui.formats.tables import WRITERS, Request
from readout_tui.settings import Settings

if TYPE_CHECKING:
    from readout_tui.core.coverage import CoverageRow
    from readout_tui.core.search.index import Index
    from readout_tui.core.search.results import Results
    from readout_tui.core.substance.texts import Known

LONG = 1_000_000
"""Code points of all texts together from which on memory is limited."""


class Rendered(NamedTuple):
    """The output, and what the exit code depends on."""

    output: str | bytes
    found: bool  # False if a search or filter leaves nothing
    differs: bool  # True if anything in the output differs, may differ, or is in one account only


def render(sources: Sequence[Source], settings: Settings, to: str, width: int) -> Rendered:
    """The output of the writer named `to` (a key of `WRITERS`), `width` cells wide where the format has a width.

    Raises `ReadoutError`: the texts take too much memory, or a search or a speaker is invalid.
    """
    return written(compared(sources, settings), settings, to, width)


def written(comparison: Comparison, settings: Settings, to: str, width: int) -> Rendered:
    """As `render`, of texts that are compared already, by the options of the same settings.

    Raises `ReadoutError` for an invalid search or speaker.
    """
    if len(comparison.readouts) > 2 and settings.pair is None and not settings.report:
        return _of_all(comparison, settings, to, width)
    pair = settings.panes
    comparison = judged(comparison, in_order(pair))
    rows, results = _narrowed(comparison, settings, pair)
    output = WRITERS[to].write(comparison, _request(settings, rows, results, width)._replace(pair=pair))
    return Rendered(output, rows is None or bool(rows), any_difference(Lookup(comparison, pair), rows))


def found(comparison: Comparison, settings: Settings) -> "Results | None":
    """What the search of the settings finds, with their filters; None if they ask for none. Raises as `written`."""
    if len(comparison.readouts) > 2 and settings.pair is None:
        return _narrowed_of_all(comparison, _table(comparison, settings), settings)[1]
    return _narrowed(comparison, settings, settings.panes)[1]


def _table(comparison: Comparison, settings: Settings) -> "tuple[CoverageRow, ...]":
    from readout_tui.core.collate import collate
    from readout_tui.core.coverage import coverage

    return coverage(comparison, collate(comparison, settings.base, decisions(comparison.readouts, settings.options)))


def _of_all(comparison: Comparison, settings: Settings, to: str, width: int) -> Rendered:
    """The output of three accounts and more: of rows over all of them, every two of them judged."""
    from readout_tui.core.reports import of_all

    comparison = all_judged(comparison)
    table = _table(comparison, settings)
    shown, results = _narrowed_of_all(comparison, table, settings)
    request = _request(settings, shown, results, width)._replace(table=table, base=settings.base)
    output = WRITERS[to].write(comparison, request)
    kept = (row for place, row in enumerate(table) if shown is None or place in shown)
    return Rendered(output, shown is None or bool(shown), of_all.any_difference(kept))


def _request(settings: Settings, rows: Collection[int] | None, results: "Results | None", width: int) -> Request:
    """What the writer is asked for, of two accounts or of all."""
    said = results.describe() if results is not None else ""
    return Request(
        rows, said, width, results=results, scope=_scope(settings), options=settings.options, report=settings.report
    )


def _scope(settings: Settings) -> str:
    """What the output is narrowed to, in words; empty for all."""
    parts = [f"search “{settings.search}”"] if settings.search else []
    parts += [f"speaker {name}" for name in settings.speakers]
    if settings.only:
        parts.append("only " + " or ".join(sorted(SAID[told].removeprefix("only ") for told in settings.only)))
    return f"filtered by {', '.join(parts)}" if parts else ""


def all_judged(comparison: Comparison) -> Comparison:
    """The comparison with the links of every two accounts judged."""
    known: Known = {}
    for pair in comparison.pairs:
        comparison = judged(comparison, pair, known=known)
    return comparison


def compared(sources: Sequence[Source], settings: Settings) -> Comparison:
    """The comparison, its links not judged yet. Raises `TooMuch`."""
    comparison = _compared(sources, settings)
    if not settings.options.operations:
        return comparison
    from readout_tui.core.marks.facts import as_told

    return as_told(comparison, settings.options)


def _compared(sources: Sequence[Source], settings: Settings) -> Comparison:
    if sum(len(source.text) for source in sources) < LONG:
        return compare(sources, settings.options)
    from readout_tui.system import memory

    with memory.bounded(memory.HERE):
        return compare(sources, settings.options)


def _narrowed(
    comparison: Comparison, settings: Settings, pair: AccountPair
) -> tuple[frozenset[Row] | None, "Results | None"]:
    """The rows with a passage that search and filters admit (None: all rows), and what the search found."""
    if not settings.narrowed:
        return None, None
    from readout_tui.core.search.index import build
    from readout_tui.core.search.narrow import admitted, narrow, rows

    own = settings.options
    index = build(comparison, pair, dictionary=own.dictionary, equivalents=own.equivalents)
    index = with_beside(index, settings, [Lookup(comparison, pair)])
    shown, results = narrow(index, settings.search, settings.speakers, settings.only)
    flags = (admitted(index, shown, results, account) for account in pair)
    return rows(Lookup(comparison, pair), flags), results


def with_beside(index: "Index", settings: Settings, lookups: Sequence[Lookup]) -> "Index":
    """The index with what readers have left beside the texts, if that was asked for."""
    from readout_tui.formats.beside import left_beside

    marks = left_beside(index.comparison, settings.options)
    if marks is None:
        return index
    from readout_tui.core.marks.searched import beside

    return index.with_beside(beside(marks, lookups))


def _narrowed_of_all(
    comparison: Comparison, table: "tuple[CoverageRow, ...]", settings: Settings
) -> tuple[frozenset[int] | None, "Results | None"]:
    """The places of the rows of all accounts that search and filters admit, and what the search found."""
    if not settings.narrowed:
        return None, None
    from readout_tui.core.search.index import build
    from readout_tui.core.search.narrow import admitted, narrow, rows_of_all

    own = settings.options
    index = build(comparison, None, table=table, dictionary=own.dictionary, equivalents=own.equivalents)
    index = with_beside(index, settings, [Lookup(comparison, pair) for pair in comparison.pairs])
    shown, results = narrow(index, settings.search, settings.speakers, settings.only)
    flags = (admitted(index, shown, results, account) for account in comparison.accounts)
    return rows_of_all(table, flags), results
