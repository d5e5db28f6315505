"""A measured figure, the tables of figures, and the comparison with earlier ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from math import log
from pathlib import Path

WORSE = 1.5
"""A ratio more than this many times the saved one is a failure."""


@dataclass(frozen=True)
class Figure:
    """`value` in `unit`, and its `ratio` to `reference`, which ran beside it in the same call (0: none)."""

    group: str
    name: str
    value: float
    unit: str
    ratio: float = 0.0
    reference: str = ""
    detail: str = ""


def quantile(values: Sequence[float], share: float) -> float:
    """The value that the `share` (0..1) of the values do not exceed: .95 for the 95th percentile."""
    ranked = sorted(values)
    return ranked[min(int(share * len(ranked)), len(ranked) - 1)]


def exponent(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """The k of seconds = c * size^k that fits best (least squares of the logarithms)."""
    x, y = [log(size) for size in sizes], [log(max(second, 1e-6)) for second in seconds]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    spread = sum((one - mean_x) ** 2 for one in x)
    return sum((one - mean_x) * (two - mean_y) for one, two in zip(x, y, strict=True)) / spread


def table(figures: Iterable[Figure]) -> str:
    """The figures in Markdown, a table for each group."""
    parts = []
    for group, members in groupby(sorted(figures, key=lambda figure: figure.group), key=lambda figure: figure.group):
        rows = [
            f"| {one.name} | {one.value:,.{2 if one.value < 10 else 1}f} {one.unit} "
            f"| {f'{one.ratio:.2f} x {one.reference}' if one.ratio else ''} | {one.detail} |"
            for one in members
        ]
        parts.append(
            "\n".join(
                [f"### {group[0].upper()}{group[1:]}", "", "| what | figure | ratio | |", "|---|---|---|---|", *rows]
            )
        )
    return "\n\n".join(parts) + "\n"


def save(figures: Sequence[Figure], machine: dict[str, str], path: Path) -> None:
    """Writes the figures as JSON, one on each line."""
    lines = ",\n".join(json.dumps(asdict(figure), ensure_ascii=False) for figure in figures)
    path.write_text(f'{{"machine": {json.dumps(machine)},\n"figures": [\n{lines}\n]}}\n', "utf-8")


def load(path: Path) -> list[Figure]:
    """The figures that `save` wrote."""
    return [Figure(**figure) for figure in json.loads(path.read_text("utf-8"))["figures"]]


def worse(now: Iterable[Figure], before: Iterable[Figure]) -> list[str]:
    """A sentence for each figure whose ratio has become worse by half. Ratios to other references are not compared."""
    past = {(figure.group, figure.name, figure.reference): figure for figure in before}
    found = []
    for figure in now:
        known = past.get((figure.group, figure.name, figure.reference))
        if known is not None and known.ratio and figure.ratio > WORSE * known.ratio:
            found.append(f"{figure.group}: {figure.name}: {figure.ratio:.2f} x, was {known.ratio:.2f} x")
    return found
