"""What one correction by hand does to the other links: each gold link is forced in turn, as a reader would join it.

    python -m benchmarks.quality.forced FOLDER

Of links that are forced, only the pairs of units elsewhere are looked at: those that share no unit with the forced
link. A pair was right if gold links it and the program did, or neither does.
"""

import sys
from pathlib import Path
from typing import Final

from benchmarks.quality.gold import Case, Pairs, cases, unit_pairs
from readout_tui.core.alignment.align import align
from readout_tui.core.model import UNDECIDED, Alignment, Constraints, PassageNumber, unwatched

_HEAD: Final = "pair                              forced  links elsewhere  became wrong  became right"


def main() -> None:
    """Prints a line for each pair, and the sums."""
    print(_HEAD)
    sums = [0, 0, 0, 0]
    for case in cases(Path(sys.argv[1])):
        counts = forced(case)
        sums = [one + more for one, more in zip(sums, counts, strict=True)]
        print(_row(case.name, counts))
    print(_row("all", tuple(sums)))
    print(f"links elsewhere that were right and became wrong: {sums[2] / max(sums[1], 1):.2%}")


def _row(name: str, counts: tuple[int, ...]) -> str:
    forced, elsewhere, wrong, right = counts
    return f"{name:<34}{forced:>6}  {elsewhere:>15}  {wrong:>12}  {right:>12}"


def forced(case: Case) -> tuple[int, int, int, int]:
    """How many gold links were forced; and over all of these how many links elsewhere were right before, how many of
    those became wrong, and how many gold links elsewhere were missing and are there now.
    """
    before = _found(case, _aligned(case, UNDECIDED))
    elsewhere = wrong = right = 0
    pairs = sorted(case.want_passages)
    for i, j in pairs:
        pin = frozenset({(PassageNumber(i), PassageNumber(j))})
        after = _found(case, _aligned(case, Constraints(pins=pin)))
        near = set(case.maps[0][i]), set(case.maps[1][j])
        was, now, want = (
            {pair for pair in found if pair[0] not in near[0] and pair[1] not in near[1]}
            for found in (before, after, case.want)
        )
        elsewhere += len(was & want)
        wrong += len((was & want) - now) + len((now - was) - want)
        right += len((now & want) - was) + len((was - now) - want)
    return len(pairs), elsewhere, wrong, right


def _aligned(case: Case, decided: Constraints) -> Alignment:
    return align(*case.readouts, *case.voices, (), decided, unwatched)


def _found(case: Case, alignment: Alignment) -> Pairs:
    return unit_pairs(case, [link for link in (*alignment.links, *alignment.also) if link.left and link.right])


if __name__ == "__main__":
    main()
