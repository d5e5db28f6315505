"""Accounts that are not there yet: pasted, or given by the path of their file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, Static
from textual.worker import WorkerCancelled

from readout_tui.core.model import Source
from readout_tui.tui.asking import AskingApp
from readout_tui.tui.widgets.paste_area import LONGEST, PasteArea
from readout_tui.tui.widgets.paste_window import PasteScreen
from tests.tui.test_app import Harbour, typed

TEXT = "Talks held\r\rThe so\u00adcalled \u202eport reopens.\rAll agree.\n"


async def taken(pilot: Pilot[None]) -> None:
    with suppress(WorkerCancelled):  # by the window, which closes as soon as there is a text
        await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def paste(pilot: Pilot[None], text: str) -> None:
    pilot.app.post_message(events.Paste(text))
    await pilot.pause()


def said(pilot: Pilot[None]) -> str:
    return str(pilot.app.screen.query_one("#said", Static).render())


async def test_a_paste_is_the_text_as_it_is_and_only_what_can_be_shown_is_shown() -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "+")
        assert isinstance(app.screen, PasteScreen)
        assert app.longest_paste == LONGEST
        await paste(pilot, TEXT)
        assert app.screen.query_one(PasteArea).text == "Talks held\n\nThe socalled port reopens.\nAll agree.\n"
        await typed(pilot, "ctrl+s")
        await taken(pilot)
    assert app.added is not None
    assert app.added.text == TEXT.replace("\r", "\n")


async def test_what_is_changed_after_a_paste_is_as_it_is_shown() -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "+")
        await paste(pilot, "The so\u00adcalled port.")
        await typed(pilot, "!", "ctrl+s")
        await taken(pilot)
    assert app.added is not None
    assert app.added.text == "The socalled port.!"


async def test_what_is_wrong_is_said_beside_what_can_be_done() -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "+", "ctrl+s")
        await taken(pilot)
        assert said(pilot).startswith("there is no text")
        shown = [str(line.render()) for line in app.screen.query(Static)]
        assert any(line.startswith("Ctrl-s takes the text") for line in shown)


async def test_a_path_is_read(tmp_path: Path) -> None:
    path = tmp_path / "c.html"
    path.write_text(
        "<!doctype html><title>Talks</title><h1>Talks held</h1><p>The port reopens, both sides said today.</p>"
    )
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "+", "tab")
        app.screen.query_one(Input).value = str(path)
        await typed(pilot, "enter")
        await taken(pilot)
    assert app.added is not None
    assert app.added.blocks


async def test_what_is_no_account_is_told_and_escape_adds_none(tmp_path: Path) -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "+", "ctrl+s")
        await taken(pilot)
        assert "there is no text" in said(pilot)
        app.screen.query_one(Input).value = str(tmp_path / "none.txt")
        await typed(pilot, "tab", "enter")
        await taken(pilot)
        assert "does not exist" in said(pilot)
        await paste(pilot, "a" * 10)
        await typed(pilot, "escape")
        assert app.screen is app.screen_stack[0]
        assert app.longest_paste == 0
    assert app.added is None


async def test_a_paste_that_is_cut_is_not_taken() -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "+")
        await paste(pilot, "a" * LONGEST)
        assert "is not taken" in said(pilot)
        assert app.screen.query_one(PasteArea).text == ""


async def test_one_account_asks_for_the_other() -> None:
    app = AskingApp(Source("Rivera spoke.", "a.txt", "0", title="Talks\x1b[31m"), "")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert "A is Talks␛[31m" in str(app.screen.query(Static).first().render())
        await paste(pilot, "Okoye spoke.")
        await typed(pilot, "ctrl+s")
        await taken(pilot)
    assert app.given is not None
    assert app.given.text == "Okoye spoke."


async def test_a_path_that_is_typed_where_the_text_belongs_is_read(tmp_path: Path) -> None:
    path = tmp_path / "c.txt"
    path.write_text("The port reopens, both sides said today.\n")
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "+")
        app.screen.query_one(PasteArea).insert(str(path))
        await typed(pilot, "ctrl+s")
        await taken(pilot)
    assert app.added is not None
    assert app.added.origin == str(path)
