"""What the canvas looks up is made in advance for the next comparison, and freed with one no longer shown."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from readout_tui.core.model import unwatched
from readout_tui.core.search.index import build
from readout_tui.session import Session
from readout_tui.settings import View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.view import overview
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.plan import Plan
from tests.builders import harbour

HEIGHT = 24


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Turns off the garbage collector, so that only objects without references are freed, as in the program."""
    gc.disable()
    yield
    gc.enable()


def fresh() -> Session:
    """A session of a comparison of its own."""
    made = harbour()
    return Session.of(made, build(made))


@pytest.mark.parametrize("view", ["level", "flow", "merged"])
@pytest.mark.usefixtures("no_collector")
def test_a_comparison_that_is_no_longer_shown_is_freed(view: View) -> None:
    canvas = Canvas(lambda _row: ())
    canvas.resize(100, HEIGHT)
    canvas.show(fresh().viewed(view))
    for y in range(HEIGHT):
        canvas.painted(y)
    assert canvas.session is not None
    before = weakref.ref(canvas.session.lookup)
    canvas.show(fresh().viewed(view))
    assert before() is None


def test_what_was_made_beforehand_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    shown, coming = fresh(), fresh()
    canvas = Canvas(lambda _row: ())
    canvas.resize(100, HEIGHT)
    canvas.show(shown)
    plan = Plan(coming.lookup)
    plan.make(HEIGHT, True, unwatched)
    monkeypatch.delattr(overview.Proportions, "__init__")
    canvas.show(shown.step(1))  # another passage, while the plan of what is coming is already there
    canvas.plan = plan
    canvas.show(coming)
    assert canvas.plan is plan
    assert canvas.painted(0)


def test_the_oldest_goes_first() -> None:
    made: list[int] = []

    def double(number: int) -> int:
        made.append(number)
        return 2 * number

    kept: BoundedCache[int, int] = BoundedCache(2)
    assert [kept.get(number, double) for number in (1, 2, 1, 3, 2, 1)] == [2, 4, 2, 6, 4, 2]
    assert made == [1, 2, 3, 1]
