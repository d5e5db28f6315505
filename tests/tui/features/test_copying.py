"""A copy that is on its way when the reader quits arrives, or the reader is told; nothing fails in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from textual.pilot import Pilot

from readout_tui.errors import OutputError
from readout_tui.settings import Settings
from readout_tui.system import clipboard
from readout_tui.system.clipboard import Sent
from tests.tui.test_app import Harbour, typed


class Tool:
    """A clipboard that takes as long as the test wants, and then answers as the test wants."""

    def __init__(self) -> None:
        self.called = Event()
        self.done = Event()
        self.answer: Callable[[str], Sent] = lambda text: Sent("xclip", text)

    def copy(self, text: str) -> Sent:
        self.called.set()
        assert self.done.wait(20)
        return self.answer(text)

    def fail(self, error: Exception) -> None:
        def answer(_: str) -> Sent:
            raise error

        self.answer = answer


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Iterator[Tool]:
    tool = Tool()
    monkeypatch.setattr(clipboard, "copy", tool.copy)
    yield tool
    tool.done.set()


async def quit_while_copying(pilot: Pilot[None], tool: Tool) -> None:
    await typed(pilot, "y", "q")
    assert tool.called.wait(10)


async def arrived(pilot: Pilot[None], tool: Tool) -> None:
    tool.done.set()
    for worker in list(pilot.app.workers):
        if worker.group == "copy":
            while not worker.is_finished:
                await pilot.pause()
    await pilot.pause()


def told(app: Harbour) -> str:
    return " ".join(f"{note.severity}: {note.message}" for note in app._notifications)


async def test_quitting_waits_for_a_copy_and_then_ends(tool: Tool) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await quit_while_copying(pilot, tool)
        assert not app._exit
        assert "Quits when the copy has arrived" in app.hint()
        await arrived(pilot, tool)
        assert app._exit


async def test_quitting_twice_waits_for_nothing(tool: Tool) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await quit_while_copying(pilot, tool)
        await pilot.press("q")
        assert app._exit
        tool.done.set()


async def test_ctrl_q_waits_too(tool: Tool) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "y", "/", "ctrl+q")
        assert tool.called.wait(10)
        assert not app._exit
        await arrived(pilot, tool)
        assert app._exit


async def test_what_must_be_told_of_a_copy_is_told_before_quitting(tool: Tool) -> None:
    tool.answer = lambda text: Sent("file", text, path="/tmp/copy.txt", warning="no clipboard takes it")
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await quit_while_copying(pilot, tool)
        await arrived(pilot, tool)
        assert not app._exit
        assert "warning" in told(app)
        assert "/tmp/copy.txt" in told(app)
        await pilot.press("q")
        assert app._exit


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OutputError("cannot write it", "free some space"), "error: cannot write it. free some space"),
        (OverflowError("signed integer is greater than maximum"), "error: This is a bug in readout-tui: OverflowError"),
    ],
)
async def test_a_copy_that_fails_says_so_also_when_quitting(tool: Tool, error: Exception, words: str) -> None:
    tool.fail(error)
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await quit_while_copying(pilot, tool)
        await arrived(pilot, tool)
        assert not app._exit
        assert words in told(app)


async def test_work_in_a_thread_that_fails_is_told_of() -> None:
    def fail() -> None:
        raise KeyError("lost")

    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        worker = app.run_worker(fail, thread=True, group="search", exit_on_error=False)
        while not worker.is_finished:
            await pilot.pause()
        await pilot.pause()
        assert "This is a bug in readout-tui: KeyError (search)" in told(app)


async def test_a_style_is_chosen_from_a_menu_for_this_run() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "c", "j", "j", "j", "enter")
        assert app.session.style == "bibtex"
        assert "cited as BibTeX until you quit" in app.hint()
        await typed(pilot, "c", "k", "escape")
        assert app.session.style == "bibtex"
        assert app.liked == {}


async def test_a_copy_tells_its_style_and_its_way(tool: Tool) -> None:
    tool.done.set()
    app = Harbour(Settings(cite="csl-json"))
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "y")
        await arrived(pilot, tool)
        assert "copied as CSL-JSON, by xclip" in told(app)
