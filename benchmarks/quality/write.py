"""Writes the fitted numbers as modules of the core."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from readout_tui.core.alignment.scoring import BASE, FULL, Fitted, Linear

WIDTH: Final = 120
DATA: Final = Path(__file__).resolve().parents[2] / "src/readout_tui/core/data"


def write_weights(fitted: Fitted, path: Path = DATA / "fitted/weights.py") -> None:
    """Writes the two models, the threshold and the calibration as a module."""
    path.write_text(
        f'''"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The names of the weights are those of the features: PairFeatures, ItemFeatures, and for FITS also ContextFeatures.
"""

from typing import Final

ALIKE_BIAS: Final = {fitted.alike.bias:.3f}
ALIKE: Final = {_named(fitted.alike, BASE)}
FITS_BIAS: Final = {fitted.fits.bias:.3f}
FITS: Final = {_named(fitted.fits, FULL)}
THRESHOLD: Final = {fitted.threshold}
SLOPE: Final = {fitted.slope:.3f}
OFFSET: Final = {fitted.offset:.3f}
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
''',
        "utf-8",
    )


def write_background(seen: Mapping[str, float], path: Path = DATA / "fitted/background.py") -> None:
    """Writes the background counts of terms as a module; `seen` is term -> sentences in 100."""
    path.write_text(
        f'''"""In how many of 100 sentences of readouts a term stands (`python -m benchmarks.quality --fit`).

Counted over the texts of the gold pairs, without looking at their links; only terms of several documents, no names of
people or places. Keys as in alignment/terms.py.
"""

from typing import Final

SEEN: Final[dict[str, float]] = {{
{entries(seen)}
}}  # fmt: skip
''',
        "utf-8",
    )


def entries(table: Mapping[str, object]) -> str:
    """The lines between the braces of a table's literal."""
    return lines_of(f"{_literal(key)}: {_literal(value)}" for key, value in table.items())


def words(listed: Iterable[str]) -> str:
    """The lines between the brackets of a list's literal."""
    return lines_of(map(_literal, listed))


def lines_of(items: Iterable[str]) -> str:
    """Items of a literal, each with a comma, in indented lines of at most `WIDTH` characters."""
    lines = ["   "]
    for item in items:
        if len(lines[-1]) + len(item) + 2 > WIDTH:
            lines.append("   ")
        lines[-1] += f" {item},"
    return "\n".join(lines)


def _literal(value: object) -> str:
    """A value as Python code, with double quotes."""
    if isinstance(value, tuple):
        return f"({', '.join(map(_literal, value))}{',' if len(value) == 1 else ''})"
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _named(model: Linear, names: Sequence[str]) -> str:
    """The weights of a model by the names of its features, one a line."""
    lines = (f'    "{name}": {weight:.3f},' for name, weight in zip(names, model.weights, strict=True))
    return "\n".join(("{", *lines, "}"))
