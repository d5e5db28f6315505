"""The drawn cases `tests/cases/diff-*/claims.txt`: sentences that say the same (≈) or differ (≠), either way."""

from pathlib import Path

import pytest

from readout_tui.core.substance.compare import verdict
from tests.core.substance.pairs import differences

CASES = Path(__file__).parents[2] / "cases"


def _drawn() -> list[object]:
    rows: list[object] = []
    for path in sorted(CASES.glob("diff-*/claims.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line[:1] in ("≈", "≠"):
                one, two = line[2:].split(" | ")
                rows.append(pytest.param(line[0] == "≠", one, two, id=f"{path.parent.name}: {one[:40]}"))
    return rows


@pytest.mark.parametrize(("differs", "one", "two"), _drawn())
def test_two_sentences_say_the_same_or_differ_whichever_is_first(differs: bool, one: str, two: str) -> None:
    assert [verdict(differences(a, b)) == "differs" for a, b in ((one, two), (two, one))] == [differs, differs]
