"""`python -m benchmarks.speed`: measure, print the tables; `--save` keeps them, `--check` compares with those kept."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.speed import exports, pipeline, screen
from benchmarks.speed.figures import Figure, load, save, table, worse
from benchmarks.speed.texts import accounts

HERE = Path(__file__).resolve().parent
KEPT = HERE / "results.json"
README = HERE / "README.md"
MARK = "<!-- results -->\n"
PAINTED = (1_000, 10_000, 100_000)
STAGED = (1_000, 2_000, 4_000, 8_000)


def main() -> int:
    """Returns 1 if `--check` finds a ratio worse by half."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=("start", "keys", "large", "aligned", "pipeline", "search", "command", "exports"),
    )
    parser.add_argument("--rounds", type=int, default=7, help="interleaved repeats (default 7)")
    parser.add_argument(
        "--patience", type=float, default=30.0, help="no larger size once a pipeline took so many seconds"
    )
    parser.add_argument("--save", action="store_true", help="keep the results (those of other parts stay)")
    parser.add_argument("--check", action="store_true", help="fail if a ratio is half as bad again as the one kept")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = _measured(asked, Path(folder))
    print(table(figures))
    if asked.save:
        _keep(figures)
    if asked.check:
        complaints = worse(figures, load(KEPT))
        print("\n".join(complaints) or "No ratio is worse by half.")
        return 1 if complaints else 0
    return 0


def _measured(asked: argparse.Namespace, folder: Path) -> list[Figure]:
    pairs: dict[int, tuple[Path, Path]] = {}

    def pair(size: int) -> tuple[Path, Path]:
        if size not in pairs:
            names = folder / f"a{size}.txt", folder / f"b{size}.txt"
            for name, text in zip(names, accounts(size), strict=True):
                name.write_text(text, "utf-8")
            pairs[size] = names
        return pairs[size]

    os.environ["PYTHONPATH"] = os.pathsep.join((str(HERE.parents[1] / "src"), str(HERE.parents[1])))
    home = folder / "home"
    home.mkdir()
    parts: dict[str, Callable[[], list[Figure]]] = {
        "start": lambda: screen.first_paints({size: pair(size) for size in PAINTED}, home, asked.rounds),
        "keys": lambda: screen.keys(
            "key to paint, p95",
            f"{PAINTED[0]:,} passages a side",
            (*screen.PROGRAM, *map(str, pair(PAINTED[0]))),
            "links",
            home,
            asked.rounds,
            screen.SIZES,
        ),
        "large": lambda: screen.keys(
            "key to paint while aligning, p95",
            f"{PAINTED[-1]:,} passages a side",
            (*screen.PROGRAM, *map(str, pair(PAINTED[-1]))),
            "Comparing",
            home,
            asked.rounds,
            screen.SIZES[1:],
        ),
        "aligned": lambda: screen.once_aligned({size: pair(size) for size in PAINTED[1:]}, home, 1800.0),
        "pipeline": lambda: pipeline.by_size({size: pair(size) for size in STAGED}, asked.patience),
        "search": lambda: pipeline.searching(pair(PAINTED[-1]), PAINTED[-1]),
        "command": lambda: pipeline.headless(asked.rounds, home),
        "exports": lambda: exports.by_format(asked.rounds),
    }
    figures: list[Figure] = []
    for name, measure in parts.items():
        if not asked.only or name in asked.only:
            print(f"{name} …", file=sys.stderr)
            figures += measure()
    return figures


def _keep(figures: list[Figure]) -> None:
    groups = {figure.group for figure in figures}
    kept = [figure for figure in load(KEPT) if figure.group not in groups] if KEPT.exists() else []
    machine = {"cores": str(os.cpu_count()), "python": platform.python_version(), "system": platform.system()}
    save([*kept, *figures], machine, KEPT)
    words = README.read_text("utf-8").partition(MARK)[0] if README.exists() else ""
    named = f"Measured on {machine['cores']} cores, Python {machine['python']}, {machine['system']}.\n\n"
    README.write_text(words + MARK + named + table([*kept, *figures]), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
