"""Reads the table of mutants, applies each to a copy of the tree, and runs the tests that it names."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from queue import SimpleQueue
from typing import Final, Literal, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
TABLE: Final = Path(__file__).with_name("table.txt")
COPIED: Final = ("src", "tests", "seeds", "benchmarks", "docs", "pyproject.toml", "README.md", "CHANGELOG.md")
"""The files and folders that the tests read."""
UNCHANGED: Final = "unchanged"
PACKAGE: Final = "src/readout_tui"
PATIENCE: Final = 300.0
"""Seconds after which the tests of a mutant are stopped. It made the program loop for ever, so it counts as noticed."""
PASSED, FAILED = 0, 1
"""Exit codes of pytest. All others mean that the tests did not run properly, so they have not noticed the mutant."""

Verdict = Literal["noticed", "survived", "stale", "not run"]


class Mutant(NamedTuple):
    """One wrong change: `old`, which stands exactly once in `file` (below `src/readout_tui`), becomes `new`.

    `tests` are files or folders in `tests`, separated by spaces, each with `::` and the name of a test if need be.
    """

    what: str
    file: str
    old: str
    new: str
    tests: str

    @property
    def targets(self) -> list[str]:
        """The tests as pytest takes them."""
        return [f"tests/{test}" for test in self.tests.split()]


def read_table(path: Path = TABLE) -> list[Mutant]:
    """The mutants of the table, whose head explains its format. Raises `ValueError` for a malformed block."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    blocks = [list(block) for filled, block in groupby(lines, key=lambda line: bool(line.strip())) if filled]
    return list(map(_mutant, blocks))


def _mutant(block: Sequence[str]) -> Mutant:
    what, where, *change = block if len(block) > 2 else (*block, "", "")
    file, colon, tests = where.partition(": ")
    old = [line[2:] for line in change if line.startswith("- ")]
    new = [line[2:] for line in change if line.startswith("+ ")]
    if not colon or not old or len(old) + len(new) < len(change):
        raise ValueError(f"This is no mutant as the head of the table describes one: {what!r}")
    return Mutant(what, file, "\n".join(old), "\n".join(new), tests)


class Outcome(NamedTuple):
    """The verdict on a mutant; `note` gives the reason where it is not obvious."""

    mutant: Mutant
    verdict: Verdict
    note: str = ""


def stale(mutant: Mutant, root: Path = ROOT) -> str:
    """Why a mutant no longer fits the program; empty if it does fit."""
    path = root / PACKAGE / mutant.file
    if not path.is_file():
        return f"there is no file {mutant.file}"
    times = path.read_text("utf-8").count(mutant.old)
    if times != 1:
        return f"the old text stands {times} times in {mutant.file}, not once: {mutant.old!r}"
    if mutant.old == mutant.new:
        return "the new text is the old one"
    missing = [test for test in mutant.targets if not (root / test.partition("::")[0]).exists()]
    return f"there is no {missing[0]}" if missing else ""


def baseline(mutants: Iterable[Mutant], folder: Path) -> str:
    """Runs all named tests without any change: the report of pytest if one fails, else empty."""
    tree = _copied(ROOT, folder / UNCHANGED)
    targets = sorted({target for mutant in mutants for target in mutant.targets})
    found = _tested(tree, targets, keep=True)
    return "" if found.returncode == PASSED else found.stdout


def outcomes(mutants: Sequence[Mutant], folder: Path, workers: int) -> Iterator[Outcome]:
    """The outcome of each mutant, in order. Needs `baseline` first, whose tree and bytecode each worker copies."""
    trees: SimpleQueue[Path] = SimpleQueue()
    for number in range(workers):
        trees.put(_copied(folder / UNCHANGED, folder / f"tree{number}"))

    def judged(mutant: Mutant) -> Outcome:
        tree = trees.get()
        try:
            return _judged(mutant, tree)
        finally:
            trees.put(tree)

    with ThreadPoolExecutor(workers) as pool:
        yield from pool.map(judged, mutants)


def _judged(mutant: Mutant, tree: Path) -> Outcome:
    why = stale(mutant, tree)
    if why:
        return Outcome(mutant, "stale", why)
    path = tree / PACKAGE / mutant.file
    right = path.read_text("utf-8")
    path.write_text(right.replace(mutant.old, mutant.new), "utf-8")
    _forget(path)
    try:
        code = _tested(tree, mutant.targets).returncode
    except subprocess.TimeoutExpired:
        return Outcome(mutant, "noticed", "the tests ran on for ever")
    finally:
        path.write_text(right, "utf-8")
    if code == PASSED:
        return Outcome(mutant, "survived")
    if code == FAILED:
        return Outcome(mutant, "noticed")
    return Outcome(mutant, "not run", f"pytest ended with {code}: does the new text compile?")


def _copied(root: Path, tree: Path) -> Path:
    """Copies what the tests read to a new folder `tree`."""
    tree.mkdir()
    for name in COPIED:
        if (root / name).is_dir():
            shutil.copytree(root / name, tree / name)
        elif (root / name).exists():
            shutil.copy2(root / name, tree / name)
    return tree


def _forget(module: Path) -> None:
    """Removes the bytecode of a module. Python would use it again after a change of equal length in the same second."""
    for compiled in (module.parent / "__pycache__").glob(f"{module.stem}.*.pyc"):
        compiled.unlink()


def _tested(tree: Path, targets: Sequence[str], keep: bool = False) -> subprocess.CompletedProcess[str]:
    """Runs tests in a tree up to the first failure; Hypothesis draws the same examples each time (`CI`).

    `keep` lets Python write bytecode. For mutants it is off, so that their bytecode is not used after them.
    """
    environment = os.environ | {"PYTHONPATH": str(tree / "src"), "CI": "1"}
    environment |= {} if keep else {"PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *targets],
        cwd=tree,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
