"""The table of mutants fits the program as it is. `python -m benchmarks.mutants` shows whether tests notice them."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.mutants.run import PACKAGE, Mutant, read_table, stale


@pytest.mark.parametrize("mutant", read_table(), ids=lambda mutant: mutant.what)
def test_a_mutant_changes_the_program_as_it_is_now(mutant: Mutant) -> None:
    """If not, the line it changed was changed: give the mutant its new text, or one in the decision's new place."""
    assert stale(mutant) == ""


def tree(root: Path, code: str) -> Path:
    """A program of one module, with one test."""
    for name, text in ((f"{PACKAGE}/core/one.py", code), ("tests/core/test_one.py", "")):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text(text, "utf-8")
    return root


@pytest.mark.parametrize(
    ("code", "changed", "why"),
    [
        ("x = 1\n", {}, ""),
        ("x = 2\n", {}, "stands 0 times"),
        ("x = 1\nx = 1\n", {}, "stands 2 times"),
        ("x = 1\n", {"new": "x = 1"}, "the new text is the old one"),
        ("x = 1\n", {"file": "core/two.py"}, "no file core/two.py"),
        ("x = 1\n", {"tests": "core/test_one.py core/test_two.py"}, "no tests/core/test_two.py"),
        ("x = 1\n", {"tests": "core/test_one.py::test_x"}, ""),
    ],
)
def test_a_mutant_of_what_is_no_longer_there_is_stale(
    tmp_path: Path, code: str, changed: dict[str, str], why: str
) -> None:
    fields = {"what": "x", "file": "core/one.py", "old": "x = 1", "new": "x = 2", "tests": "core/test_one.py"} | changed
    assert why in (found := stale(Mutant(**fields), tree(tmp_path, code)))
    assert bool(found) == bool(why)


def test_the_table_is_read_block_by_block(tmp_path: Path) -> None:
    table = tmp_path / "table.txt"
    table.write_text("# head\n\none is two\ncore/one.py: core/test_one.py core\n- x = 1\n-     y\n+ x = 2\n\n", "utf-8")
    assert read_table(table) == [Mutant("one is two", "core/one.py", "x = 1\n    y", "x = 2", "core/test_one.py core")]


@pytest.mark.parametrize(
    "block", ["one is two", "one\ncore/one.py\n- x\n+ y", "one\na.py: b.py\n+ y", "one\na.py: b.py\nx\n"]
)
def test_a_block_that_is_no_mutant_is_refused(tmp_path: Path, block: str) -> None:
    table = tmp_path / "table.txt"
    table.write_text(block, "utf-8")
    with pytest.raises(ValueError, match="This is no mutant"):
        read_table(table)
