"""A key that came many times in one read acts as often as it came, or as often as makes sense."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from textual.events import Key
from textual.widgets import Input, OptionList

from readout_tui.tui.shell import SEVERAL, TYPED, WINDOWS
from readout_tui.tui.terminal.repeats import RepeatedKey
from tests.tui.test_app import Harbour


async def test_a_step_repeated_is_that_many_steps() -> None:
    async with Harbour().run_test(size=(100, 30)) as pilot:
        app = pilot.app
        assert isinstance(app, Harbour)
        start = app.session.place
        app.press_repeatedly("j", 2)
        twice = app.session.place
        app.press_repeatedly("k", 2)
        assert app.session.place == start
        app.press("j")
        app.press("j")
        assert app.session.place == twice
        app.press_repeatedly("j", 1_000_000)
        last = app.session.place
        app.press("j")
        assert app.session.place == last


async def test_other_commands_act_several_times_at_most() -> None:
    async with Harbour().run_test(size=(100, 30)) as pilot:
        app = pilot.app
        assert isinstance(app, Harbour)
        done = 0

        def do_theme() -> None:
            nonlocal done
            done += 1

        app.do_theme = do_theme  # type: ignore[method-assign]
        app.press_repeatedly("T", 1_000)
        assert done == SEVERAL


async def test_a_character_repeated_goes_into_the_line_that_is_open() -> None:
    async with Harbour().run_test(size=(100, 30)) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        await pilot.app.on_event(RepeatedKey("x", "x", 1_000))
        await pilot.pause()
        assert pilot.app.query_one(Input).value == "x" * TYPED


async def test_a_run_of_keys_reaches_the_panes() -> None:
    async with Harbour().run_test(size=(100, 30)) as pilot:
        app = pilot.app
        assert isinstance(app, Harbour)
        await app.on_event(RepeatedKey("j", "j", 3))
        await pilot.pause()
        there = app.session.place
        app.press("k")
        app.press("k")
        app.press("k")
        assert app.session.place != there


async def test_a_run_of_keys_is_for_the_window_that_the_key_before_them_opens() -> None:
    async with Harbour().run_test(size=(100, 30)) as pilot:
        await pilot.app.on_event(Key("c", "c"))
        await pilot.app.on_event(RepeatedKey("j", "j", 3))
        await pilot.pause()
        assert pilot.app.screen.query_one(OptionList).highlighted == 3


async def test_closed_windows_are_collected_every_few(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[Callable[[], object]] = []
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        monkeypatch.setattr(app, "set_timer", lambda _delay, callback: collected.append(callback))
        for _ in range(2 * WINDOWS - 1):
            await pilot.press("question_mark", "escape")
        assert collected.count(gc.collect) == 1
        await pilot.press("question_mark", "escape")
        assert collected.count(gc.collect) == 2
