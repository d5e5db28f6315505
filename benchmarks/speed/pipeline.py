"""The stages of the pipeline at growing sizes, each in a process of its own: seconds, growth, memory; and searching.

`python -m benchmarks.speed.pipeline LEFT RIGHT` prints the stages of one pair as JSON, `search LEFT RIGHT` those of
searching while typing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, TypeVar

from benchmarks.speed import screen
from benchmarks.speed.console import most_resident
from benchmarks.speed.figures import Figure, exponent

if TYPE_CHECKING:
    from readout_tui.core.search.find import Query
    from readout_tui.core.search.index import Index

Made = TypeVar("Made")
STAGES = ("segment", "attribute", "align", "index")
TYPED = {
    "exact": "gratedent",
    "two words": "gratedent vumvon",
    "phrase": '"the two sides agreed"',
    "prefix": "grate*",
    "fuzzy": "gratednet~",
    "regular expression": "/in [0-9]{4} that/",
}
"""Kind of query -> the query, typed letter by letter. The words are of the generated texts."""


def by_size(pairs: dict[int, tuple[Path, Path]], patience: float) -> list[Figure]:
    """Figures of all stages at each size, up to the first size that takes more than `patience` seconds.

    `pairs` is passages a side -> the two files, in rising order.
    """
    found: list[Figure] = []
    taken: dict[str, list[float]] = {stage: [] for stage in (*STAGES, "whole")}
    sizes: list[int] = []
    for size, pair in pairs.items():
        told = _run(str(pair[0]), str(pair[1]))
        sizes.append(size)
        told["whole"] = sum(told[stage] for stage in STAGES)
        for stage, times in taken.items():
            times.append(told[stage])
            ratio = told[stage] / told["reference"]
            found.append(
                Figure("pipeline", f"{stage}, {size:,} passages a side", told[stage], "s", ratio, "counting the words")
            )
        ratio = told["peak"] / told["texts"]
        found.append(
            Figure("memory of the pipeline", f"{size:,} passages a side", told["peak"], "MiB", ratio, "the texts")
        )
        if told["whole"] > patience:
            break
    if len(sizes) > 1:
        for stage, times in taken.items():
            detail = f"fitted to {', '.join(f'{size:,}' for size in sizes)} passages a side"
            found.append(Figure("growth", stage, exponent(sizes, times), "(exponent)", detail=detail))
    return found


def headless(repeats: int, home: Path) -> list[Figure]:
    """The whole process of `--to json` on the seeds, and in turn with it an interpreter that does nothing.

    As in `screen`, the figure is the least of the rounds, and the first round does not count.
    """
    surroundings = screen.environment(home)
    taken, floor = [], []
    for turn in range(repeats + 1):
        whole = _seconds(surroundings, sys.executable, "-m", "readout_tui", "--to", "json")
        nothing = _seconds(surroundings, sys.executable, "-c", "pass")
        if turn:
            taken.append(whole)
            floor.append(nothing)
    what = "--to json of the seeds, whole process"
    detail = f"median {median(taken) * 1000:.0f} ms, {median(taken) / median(floor):.2f} x"
    return [Figure("command line", what, min(taken) * 1000, "ms", min(taken) / min(floor), "python -c pass", detail)]


def searching(pair: tuple[Path, Path], size: int) -> list[Figure]:
    """Searches for each beginning of a query, as while it is typed: milliseconds of the slowest, first hits and all."""
    told = _run("search", str(pair[0]), str(pair[1]))
    megabytes = told.pop("megabytes")
    program, floor = screen.grep("gratedent", *pair)
    return [
        Figure(
            f"search while typing, 2 x {megabytes / 2:.0f} MB",
            f"{what}, {size:,} passages a side",
            seconds * 1000,
            "ms",
            seconds / floor,
            program,
        )
        for what, seconds in told.items()
    ]


def _run(*arguments: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.speed.pipeline", *arguments], check=True, capture_output=True, text=True
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _seconds(surroundings: Mapping[str, str], *command: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=surroundings)
    return time.perf_counter() - start


def _timed(work: Callable[[], Made]) -> tuple[float, Made]:
    start = time.perf_counter()
    made = work()
    return time.perf_counter() - start, made


def _stages(left: str, right: str) -> dict[str, float]:
    from readout_tui.core.alignment.align import align
    from readout_tui.core.attribution.attribute import attribute
    from readout_tui.core.model import FIRST_TWO, UNDECIDED, Alignments, Comparison, unwatched
    from readout_tui.core.search.index import build
    from readout_tui.core.segmentation.segment import read
    from readout_tui.formats.load import load

    told: dict[str, float] = {}
    sources = load(left), load(right)
    told["texts"] = sum(len(source.text) for source in sources) / (1 << 20)
    told["reference"] = min(_timed(lambda: [Counter(s.text.split()) for s in sources])[0] for _ in range(3))
    told["segment"], readouts = _timed(lambda: (read(sources[0], "A"), read(sources[1], "B")))
    told["attribute"], said = _timed(lambda: attribute(readouts))
    voices = said.voices
    told["align"], alignment = _timed(
        lambda: align(readouts[0], readouts[1], voices[0], voices[1], (), UNDECIDED, unwatched)
    )
    comparison = Comparison(readouts, said, Alignments({FIRST_TWO: alignment}))
    told["index"], _index = _timed(lambda: build(comparison))
    told["peak"] = most_resident(os.getpid())
    return told


def _search(left: str, right: str) -> dict[str, float]:
    """Seconds of each kind of search. Passages are lines here: how the text is divided does not matter to a search."""
    from readout_tui.core.preview.outline import outline
    from readout_tui.core.search.find import find, parse
    from readout_tui.core.search.index import build
    from readout_tui.errors import QueryError
    from readout_tui.formats.load import load

    sources = load(left), load(right)
    index = build(outline(sources))
    index.warm()
    told = {"megabytes": sum(len(source.text) for source in sources) / 1e6}
    for what, typed in TYPED.items():
        first, whole = 0.0, 0.0
        for end in range(2, len(typed) + 1):
            try:
                query = parse(typed[:end])
            except QueryError:
                continue
            first = max(first, _timed(partial(_first_hits, query, index))[0])
            whole = max(whole, _timed(partial(find, query, index))[0])
        told[f"{what}, first hits"], told[f"{what}, all hits"] = first, whole
    return told


def _first_hits(query: Query, index: Index) -> object:
    from readout_tui.core.search.find import stream

    return next(iter(stream(query, index)), None)


if __name__ == "__main__":
    asked = sys.argv[1:]
    print(json.dumps(_search(*asked[1:]) if asked[0] == "search" else _stages(*asked)))
