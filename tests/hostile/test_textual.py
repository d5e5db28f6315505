"""Faults of Textual that the program works around. A test that fails tells that a release has mended one."""

import gc
import threading
import weakref
from io import StringIO

import pytest
from textual._styles_cache import StylesCache
from textual.app import App, ComposeResult, ScreenStackError
from textual.content import Content
from textual.drivers._writer_thread import MAX_QUEUED_WRITES, WriterThread
from textual.screen import ModalScreen, Screen
from textual.widgets import Input, OptionList

from readout_tui.tui.terminal import workarounds
from readout_tui.tui.terminal.writer import TerminalWriter

pytestmark = pytest.mark.hostile


class Fields(App[None]):
    def compose(self) -> ComposeResult:
        yield Input()


def test_a_text_without_room() -> None:
    option = Content("a long option")
    with pytest.raises(ValueError, match="must not be zero"):
        workarounds._get_height(option, {}, 0)
    assert workarounds._height(option, {}, 0) > 0
    assert workarounds._height(option, {}, 40) == workarounds._get_height(option, {}, 40)


async def test_an_input_draws_what_is_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    pasted = "a\x1b[7331m\x9b\u202eनि"
    for mended in (False, True):
        if mended:
            monkeypatch.setattr(Input, "validate_value", workarounds._shown_as_typed, raising=False)
        async with Fields().run_test() as pilot:
            field = pilot.app.query_one(Input)
            field.insert_text_at_cursor(pasted)
            assert ("\x1b" in field.value) is not mended
            if mended:
                assert field.value == "a[7331mनि"


class _Window(ModalScreen[None]):
    pass


async def test_a_window_closes_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for mended in (False, True):
        if mended:
            monkeypatch.setattr(Screen, "dismiss", workarounds._dismissed_once)
        async with Fields().run_test() as pilot:
            window = _Window()
            await pilot.app.push_screen(window)
            window.dismiss()
            if mended:
                window.dismiss()
            else:
                with pytest.raises(ScreenStackError):
                    window.dismiss()
            await pilot.pause()
            assert len(pilot.app.screen_stack) == 1


class _NoPaper(StringIO):
    def write(self, _text: str) -> int:
        raise MemoryError


def test_a_thread_that_cannot_write_leaves_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Textual's ends at the first failure; what is written then fills its queue, and whoever writes more waits."""
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    plain, mended = WriterThread(_NoPaper()), TerminalWriter(_NoPaper())
    plain.start()
    plain.write("one")
    plain.join()
    plain.write("two")
    assert plain._queue.qsize() == 1
    mended.start()
    for _ in range(2 * MAX_QUEUED_WRITES):
        mended.write("more")
    mended.stop()
    assert isinstance(mended.error, MemoryError)


def test_a_page_of_a_list_without_room() -> None:
    options = OptionList("one", "two")
    with pytest.raises(KeyError):
        workarounds._move_page(options, 1)
    workarounds._page_of_what_is_laid_out(options, 1)


async def test_what_closed_windows_have_drawn_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    for mended in (False, True):
        if mended:
            monkeypatch.setattr(StylesCache, "get_inner_outer", workarounds._inner_outer)
        async with Fields().run_test() as pilot:
            await pilot.app.push_screen(_Window())
            await pilot.pause()
            drawn = weakref.ref(pilot.app.screen._styles_cache)
            await pilot.app.pop_screen()
            await pilot.pause()
            gc.collect()
            assert (drawn() is None) is mended
