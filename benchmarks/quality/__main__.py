"""`python -m benchmarks.quality`: the table of figures. With --fit, first fits the numbers and writes them."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality import gold
from benchmarks.quality.evaluate import aligned, calibrated, calibration, judged, unseen
from benchmarks.quality.fit import background, fitted, keys_of, sample
from benchmarks.quality.gold import KINDS, Case
from benchmarks.quality.peers import PEERS
from benchmarks.quality.scores import Score, mean, score
from benchmarks.quality.write import write_background, write_weights
from readout_tui.core.alignment.scoring import FITTED, Fitted
from readout_tui.core.model import Alignment

COLUMNS = ("precision", "recall", "f1", "same", "moved", "alone")


def main() -> None:
    """Read the options, print the tables."""
    parser = argparse.ArgumentParser(prog="benchmarks.quality", description=__doc__)
    parser.add_argument("--gold", type=Path, default=gold.SHARED / "gold", help="folder of gold pairs")
    parser.add_argument("--fit", action="store_true", help="fit the numbers and write them into the core")
    parser.add_argument("--long", action="store_true", help="the long pairs too: minutes")
    parser.add_argument("--pairs", action="store_true", help="print every pair, not only the kinds")
    options = parser.parse_args()
    every = gold.cases(options.gold) + gold.cases(gold.OWN)
    cases = [case for case in every if case.kind != "two languages"]
    numbers = unseen(cases)
    first = aligned(cases, numbers)
    judgements = [judged(case, one) for case, one in zip(cases, first, strict=True)]
    numbers = [
        _platt(one, [j for k, part in enumerate(judgements) if k != number for j in part])
        for number, one in enumerate(numbers)
    ]
    if options.fit:
        seen = background([keys_of(case) for case in cases if not case.own])
        final = fitted([sample(case, seen) for case in cases])
        write_background(seen)
        write_weights(_platt(final, [j for part in judgements for j in part]))
    alignments = aligned(cases, numbers)
    _table("ours, each pair left out of the fit", cases, alignments, options.pairs)
    sure = calibration([j for case, one in zip(cases, alignments, strict=True) for j in judged(case, one)])
    print(
        f"confidence: {sure.links} links, calibration error {sure.error:.3f}, "
        f"{sure.sure} at .9 or more of which {100 * sure.right:.1f} % right; "
        f"{sure.counted} no suggestions of which {100 * sure.counted_right:.1f} % right\n"
    )
    rest = [case for case in every if case.kind == "two languages"]
    _table("ours, nothing fitted", rest, aligned(rest, [FITTED] * len(rest)), options.pairs)
    for name, peer in PEERS.items():
        _table(name, every, [peer(case.readouts[0], case.readouts[1]) for case in every], options.pairs)
    if options.long:
        _long(gold.SHARED / "gold-long")


def _long(folder: Path) -> None:
    """The long pairs with the shipped numbers, and how long each took; no number is fitted on them."""
    for path in sorted(folder.glob("*/gold.json")):
        case = gold.case(path.parent)
        began = time.perf_counter()
        found = aligned([case], [FITTED])
        took = time.perf_counter() - began
        sizes = " x ".join(str(len(readout.body)) for readout in case.readouts)
        print(f"{case.name:22s}{sizes:>12s}" + _row([score(case, found[0])]) + f"{took:8.2f} s")


def _platt(numbers: Fitted, judgements: Sequence[tuple[float, bool]]) -> Fitted:
    slope, offset = calibrated(judgements)
    return numbers._replace(slope=slope, offset=offset)


def _table(title: str, cases: Sequence[Case], alignments: Sequence[Alignment], pairs: bool) -> None:
    scores = {case.name: score(case, one) for case, one in zip(cases, alignments, strict=True)}
    print(f"{title}\n{'':34s}" + "".join(f"{column:>10s}" for column in COLUMNS))
    for case in cases if pairs else ():
        print(f"  {case.name[:31]:32s}" + _row([scores[case.name]]))
    for kind in KINDS:
        some = [scores[case.name] for case in cases if case.kind == kind]
        if some:
            print(f"{kind:34s}" + _row(some))
    for title, own in (("all real pairs", False), ("all own pairs", True)):
        some = [scores[case.name] for case in cases if case.own == own]
        if some:
            print(f"{title:34s}" + _row(some))
    print()


def _row(scores: Sequence[Score]) -> str:
    values = [mean([getattr(one, column) for one in scores]) for column in COLUMNS]
    return "".join(f"{'-':>10s}" if value is None else f"{100 * value:10.1f}" for value in values)


if __name__ == "__main__":
    main()
