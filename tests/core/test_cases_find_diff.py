"""The drawn cases `tests/cases/find-*` and `tests/cases/diff-*`: a reader can check and correct them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import Source, Span
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.core.worddiff.diff import word_diff
from tests.optional import needs_re2

CASES = Path(__file__).parent.parent / "cases"


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def _diffs() -> list[tuple[str, str, str]]:
    drawn = [line for path in sorted(CASES.glob("diff-*/expected.txt")) for line in _lines(path)]
    texts = [line[3:] for line in drawn]
    return list(zip(texts[::3], texts[1::3], texts[2::3], strict=True))


def _drawn(left: str, right: str) -> str:
    marks = {"replaced": "[{} -> {}: {}]", "deleted": "[- {}: {}]", "inserted": "[+ {}: {}]"}
    parts = []
    for edit in word_diff(left, [Span(0, len(left))], right, [Span(0, len(right))]):
        mine, yours = left[edit.left.start : edit.left.end], right[edit.right.start : edit.right.end]
        shown = [side.strip() for side in (mine, yours) if side]
        parts.append(mine if edit.kind == "equal" else " " + marks[edit.kind].format(*shown, edit.difference) + " ")
    return _spaced("".join(parts))


def _spaced(text: str) -> str:
    return re.sub(r"\s*([\[\].,])\s*", r" \1 ", " ".join(text.split())).replace("  ", " ").strip()


@pytest.mark.parametrize(("left", "right", "drawn"), _diffs())
def test_a_difference_is_drawn_as_expected(left: str, right: str, drawn: str) -> None:
    assert _drawn(left, right) == _spaced(drawn)


def _queries() -> list[object]:
    rows: list[object] = []
    for path in sorted(CASES.glob("find-*/expected.txt")):
        for line in _lines(path):
            query, counts, lit = (part.strip() for part in line.rsplit("|", 2))
            marks = [needs_re2] if query.startswith("/") else []
            rows.append(pytest.param(path.parent.name, query, counts, lit, marks=marks))
    return rows


@pytest.mark.parametrize(("case", "query", "counts", "lit"), _queries())
def test_a_query_lights_up_what_is_expected(case: str, query: str, counts: str, lit: str) -> None:
    texts = [(CASES / case / f"{name}.txt").read_text("utf-8") for name in "ab"]
    index = build(compare([Source(text, name, name * 64) for text, name in zip(texts, "ab", strict=True)]))
    results = find(parse(query), index)
    assert results.describe() == f"{query}: {counts}"
    shown = [texts[h.ref.account][s.start : s.end] for side in results.hits for h in side for s in h.spans]
    assert [text.replace("\n", "↵") for text in shown] == [part for part in lit.split(" / ") if part]


@pytest.mark.parametrize(
    "line",
    [
        "pandemic: A 0 · B 2",
        "epidemic: A 6 · B 0",
        "regards: A 2 · B 0",
        "greetings: A 0 · B 2",
        "Díaz-Canel: A 5 · B 3",
        "~pandemik: A 0 · B 2",
        '"fellow traveler of socialism": A 1 · B 0',
    ],
)
def test_the_seeds_say_this(line: str) -> None:
    texts = [(CASES.parent.parent / "seeds" / f"xi-diazcanel-{name}.txt").read_text("utf-8") for name in "ab"]
    index = build(compare([Source(text, name, name * 64) for text, name in zip(texts, "ab", strict=True)]))
    assert find(parse(line.rpartition(":")[0]), index).describe() == line
