"""No function is too complex to be read at once.

By cyclomatic complexity as radon counts it: branches and loops, and also comprehensions, conditional expressions and
each `and` and `or`, which Ruff's `mccabe` (pyproject.toml) does not count: for it, a function whose one line holds them
all has a complexity of 1.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from radon.complexity import cc_visit

ROOT = Path(__file__).resolve().parents[1]
MOST = 15


def counted() -> Iterator[tuple[int, str]]:
    """Every function of the program with its complexity."""
    for path in sorted((ROOT / "src").rglob("*.py")):
        for block in cc_visit(path.read_text("utf-8")):
            yield block.complexity, f"{path.relative_to(ROOT)}:{block.lineno} {block.fullname}"


def test_no_function_is_too_complex() -> None:
    found = list(counted())
    assert len(found) > 1000
    assert sorted(function for function in found if function[0] > MOST) == []
