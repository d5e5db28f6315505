"""Whatever the mouse, a resize or reports of focus do: keys reach the reader, and what is open keeps its keys."""

from __future__ import annotations

from asyncio import Event
from collections.abc import Awaitable, Callable, Iterator, Sequence
from itertools import cycle

import pytest
from textual._xterm_parser import XTermParser
from textual.content import Content
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from readout_tui.tui.terminal import workarounds
from readout_tui.tui.widgets.hitlist import HitList
from readout_tui.tui.widgets.prompt import Prompt
from readout_tui.tui.widgets.screens import HelpScreen
from readout_tui.view.keyboard import KEYBOARD
from tests.tui.test_app import Harbour, typed

COLUMNS, ROWS = 120, 30
FOCUS_OUT, FOCUS_IN = "\x1b[O", "\x1b[I"
AWAY = "focus out"
AROUND = "clicks on the lines around the panes"


def mouse(button: int, column: int, row: int, end: str = "M") -> str:
    """What a terminal reports: button 0 to 2, 32 more in motion, 64 and 65 for the wheel; end "m" for a release."""
    return f"\x1b[<{button};{column};{row}{end}"


def click(button: int, column: int, row: int) -> tuple[str, str]:
    return mouse(button, column, row), mouse(button, column, row, "m")


REPORTS: dict[str, Sequence[str]] = {
    "wheel below": (mouse(65, 10, ROWS + 8),),
    "wheel on the right": (mouse(64, COLUMNS + 1, 10),),
    "wheel before the first cell": (mouse(65, 0, 0),),
    "click outside": click(0, COLUMNS + 30, ROWS + 20),
    "click of the right button outside": click(2, COLUMNS + 1, 10),
    "release outside": (mouse(0, 10, 10), mouse(32, 10, ROWS + 9), mouse(0, 10, ROWS + 9, "m")),
    "press outside, release inside": (mouse(0, 10, ROWS + 9), mouse(32, 10, 10), mouse(0, 10, 10, "m")),
    AWAY: (FOCUS_OUT,),
    "focus out and in": (FOCUS_OUT, FOCUS_IN),
    "focus in": (FOCUS_IN,),
    "wheel outside without the focus": (FOCUS_OUT, mouse(65, 10, ROWS + 8), FOCUS_IN),
    AROUND: (*click(0, 10, 1), *click(0, 10, ROWS), *click(0, 10, ROWS - 2)),
}
SIZES = ((0, 0), (1, 1), (COLUMNS, 2), (6, ROWS), (300, 100))

Disturbance = Callable[[Pilot[None]], Awaitable[None]]


@pytest.fixture(autouse=True)
def lists_without_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Content, "get_height", workarounds._height)


def reported(*reports: str) -> Disturbance:
    """What the terminal sends, through Textual's parser to the app."""

    async def disturb(pilot: Pilot[None]) -> None:
        parser = XTermParser()
        for report in reports:
            for message in parser.feed(report):
                pilot.app.post_message(message)
            await pilot.pause()

    return disturb


def resized(width: int, height: int) -> Disturbance:
    async def disturb(pilot: Pilot[None]) -> None:
        await pilot.resize_terminal(width, height)
        await pilot.resize_terminal(COLUMNS, ROWS)

    return disturb


DISTURBANCES = {name: reported(*reports) for name, reports in REPORTS.items()} | {
    f"{width}x{height} and back": resized(width, height) for width, height in SIZES
}


def disturbed() -> Iterator[tuple[str, tuple[str, Disturbance]]]:
    """Each disturbance, with the key that is to lead to the other end of what is listed then."""
    return zip(cycle(("end", "home")), DISTURBANCES.items())


async def test_the_panes_have_the_keys() -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        for there, (name, disturb) in disturbed():
            await disturb(pilot)
            await typed(pilot, there)
            assert (app.session.place.passage > 0) is (there == "end"), name
        await typed(pilot, "q")
    assert app.return_code == 0


@pytest.mark.parametrize(("key", "letter"), [("/", "h"), (":", "1")])
async def test_an_open_line_has_the_keys_and_keeps_what_is_typed(key: str, letter: str) -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await typed(pilot, key)
        prompt = app.query_one(Prompt)
        for count, (name, disturb) in enumerate(DISTURBANCES.items(), 1):
            await typed(pilot, letter)
            await disturb(pilot)
            assert prompt.has_focus is (name != AWAY), name
            assert prompt.value == letter * count, name
        await reported(*click(0, 10, 6))(pilot)
        assert prompt.has_focus
        await typed(pilot, "tab", "backspace")
        assert prompt.value == letter * (len(DISTURBANCES) - 1)
        await typed(pilot, "escape")
        assert not prompt.display
        await typed(pilot, "end", "home")
        assert app.session.place.passage == 0


async def test_the_list_of_hits_has_the_keys() -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await typed(pilot, "/", *"harbour", "enter", "L")
        listed = app.query_one(HitList)
        for there, (name, disturb) in disturbed():
            await disturb(pilot)
            await typed(pilot, there)
            assert listed.highlighted == (len(listed.hits) - 1 if there == "end" else 0), name


@pytest.mark.parametrize("key", ["s", "i"])
async def test_a_window_has_the_keys(key: str) -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await typed(pilot, key)
        window = app.screen
        options = window.query_one(OptionList)
        for there, (name, disturb) in disturbed():
            await disturb(pilot)
            await typed(pilot, there)
            assert options.highlighted == (options.option_count - 1 if there == "end" else 0), name
        await typed(pilot, "escape", "end")
        assert app.screen is not window
        assert app.session.place.passage > 0


async def test_the_palette_has_the_keys_and_keeps_what_is_typed() -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await typed(pilot, "ctrl+p")
        field = app.screen.query_one(Input)
        others = [item for item in DISTURBANCES.items() if item[0] != AROUND]  # a click beside the palette closes it
        for count, (name, disturb) in enumerate(others, 1):
            await typed(pilot, "x")
            await disturb(pilot)
            assert field.value == "x" * count, name


async def test_a_drag_that_ends_outside_has_ended() -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await typed(pilot, "/", "escape")  # the line is made, which drops what is selected
        await app.push_screen(HelpScreen(KEYBOARD, 2))
        drawn = Event()
        app.screen.call_after_refresh(drawn.set)
        await drawn.wait()
        await reported(mouse(0, 40, 10), mouse(32, 50, 12), mouse(0, 50, ROWS + 9, "m"))(pilot)
        selected = app.screen.get_selected_text()
        assert selected
        await reported(mouse(35, 60, 15))(pilot)
        assert app.screen.get_selected_text() == selected


async def test_a_window_opens_while_the_panes_hold_the_mouse() -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await typed(pilot, "s")
        app.capture_mouse(app.board)  # a press that the panes hear of when the window is already open
        await reported(mouse(0, 10, 10, "m"))(pilot)
        assert app.mouse_captured is None
        await typed(pilot, "end")
        assert app.screen.query_one(OptionList).highlighted


async def test_a_report_that_comes_while_the_terminal_is_in_the_background() -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await reported(FOCUS_OUT)(pilot)
        app.do_speakers()
        await pilot.pause()
        await reported(FOCUS_IN)(pilot)
        await typed(pilot, "end")
        assert app.screen.query_one(OptionList).highlighted
        await typed(pilot, "escape", "end")
        assert app.session.place.passage > 0


async def test_keys_that_come_in_one_read_are_typed_into_the_line_that_the_first_one_opens() -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await pilot.pause()
        app.post_message(Key("slash", "/"))
        for letter in "quality":
            app.post_message(Key(letter, letter))
        for _ in range(20):
            await pilot.pause()
        prompt = app.screen.query_one(Prompt)
        assert (prompt.value, prompt.display, app.is_running) == ("quality", True, True)


async def test_a_key_held_down_opens_one_window() -> None:
    app = Harbour()
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await pilot.pause()
        for _ in range(60):
            app.post_message(Key("question_mark", "?"))
        for _ in range(80):
            await pilot.pause()
        assert len(app.screen_stack) <= 2
