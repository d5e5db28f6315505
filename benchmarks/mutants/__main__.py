"""`python -m benchmarks.mutants [WORD ...]`: apply each mutant of the table (or those with a word of these in their
file or name) to a copy of the tree and run the tests that are named for it. Fails if one survives or is stale."""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.mutants.run import baseline, outcomes, read_table


def main() -> int:
    """Returns 1 unless every mutant is noticed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutants", description=__doc__)
    parser.add_argument("words", nargs="*", help="only mutants with one of these in their file or name")
    parser.add_argument("--workers", type=int, default=2, help="how many are tested at the same time (default 2)")
    asked = parser.parse_args()
    chosen = [m for m in read_table() if not asked.words or any(word in f"{m.file} {m.what}" for word in asked.words)]
    with tempfile.TemporaryDirectory() as folder:
        failing = baseline(chosen, Path(folder))
        if failing:
            print(failing)
            print("These tests fail without any mutant: they cannot notice one.")
            return 1
        found = Counter[str]()
        for mutant, verdict, note in outcomes(chosen, Path(folder), asked.workers):
            found[verdict] += 1
            print(f"{verdict:9} {mutant.file}: {mutant.what}{f' ({note})' if note else ''}", flush=True)
    print(f"{len(chosen)} mutants: " + ", ".join(f"{number} {verdict}" for verdict, number in found.most_common()))
    return 0 if found["noticed"] == len(chosen) else 1


if __name__ == "__main__":
    raise SystemExit(main())
