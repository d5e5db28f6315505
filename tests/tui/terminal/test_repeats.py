"""Runs of one key are counted, and no key is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.tui.terminal.repeats import FEWEST, KeyRun, runs

pieces = st.lists(
    st.tuples(st.sampled_from(["j", "k", "\x1b[B", "\x1b[<65;1;1M", "é"]), st.integers(1, 20)), max_size=6
).map(lambda pairs: "".join(key * times for key, times in pairs))


@given(pieces)
def test_the_runs_are_the_input(typed: str) -> None:
    assert "".join(run.keys * run.times for run in runs(typed)) == typed


def test_many_of_a_key_are_one_run() -> None:
    assert list(runs("a" + "j" * 4000 + "\x1b[B" * 9 + "q")) == [
        KeyRun("a"),
        KeyRun("j", 4000),
        KeyRun("\x1b[B", 9),
        KeyRun("q"),
    ]


def test_a_few_go_through_one_by_one() -> None:
    assert list(runs("j" * (FEWEST - 1))) == [KeyRun("j" * (FEWEST - 1))]


def test_reports_of_the_mouse_are_not_counted() -> None:
    wheel = "\x1b[<65;1;1M" * 20
    assert list(runs(wheel)) == [KeyRun(wheel)]
