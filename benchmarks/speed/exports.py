"""What it costs to write a comparison in each format: processor time for a hundred rows, once the format is loaded.

Half of the rows are linked, and each link has words that differ; comparing and judging are not counted.
"""

from __future__ import annotations

from statistics import median
from time import process_time

from benchmarks.speed.figures import Figure
from benchmarks.speed.texts import accounts

ROWS = 100


def by_format(rounds: int) -> list[Figure]:
    """A figure for each format, with JSON as the reference; the time of loading it is the detail."""
    from readout_tui.core.compare import compare
    from readout_tui.core.judging import judged
    from readout_tui.core.model import FIRST_TWO, Row, Source
    from readout_tui.formats.tables import WRITERS, Request

    comparison = judged(compare([Source(text, name, "0") for name, text in zip("ab", accounts(ROWS), strict=True)]))
    links = comparison.alignments[FIRST_TWO].links
    linked = [Row(row) for row, link in enumerate(links) if link.left and link.right][: ROWS // 2]
    alone = [Row(row) for row, link in enumerate(links) if not (link.left and link.right)]
    request = Request(frozenset([*linked, *alone][:ROWS]))
    seconds: dict[str, float] = {}
    loading: dict[str, float] = {}
    for name, writer in WRITERS.items():
        times = []
        for _ in range(rounds + 1):
            before = process_time()
            writer.write(comparison, request)
            times.append(process_time() - before)
        seconds[name] = median(times[1:])
        loading[name] = times[0] - seconds[name]
    return [
        Figure(
            "exports",
            f"{name}, {ROWS} rows",
            taken * 1000,
            "ms",
            taken / seconds["json"],
            "JSON",
            f"the first time {max(loading[name], 0) * 1000:.0f} ms more",
        )
        for name, taken in seconds.items()
    ]
