"""What a document is called, put right inside the program."""

from __future__ import annotations

from typing import Any

import pytest
from textual.widgets import Input, Static

from readout_tui.core.document_facts import DocumentFacts
from readout_tui.core.model import Account, Options
from readout_tui.core.search import index
from readout_tui.core.search.index import Index
from readout_tui.settings import Settings
from readout_tui.tui.features import arriving
from readout_tui.tui.widgets.facts_window import FactsScreen
from readout_tui.view import status
from tests.tui.test_app import Harbour, typed


def heading(app: Harbour) -> str:
    return status.plain(status.title(app.session, app.session.account, 200))


async def test_what_is_typed_is_used_at_once_and_nothing_moves() -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "j", "j", "e")
        place = app.session.place
        window = app.screen
        assert isinstance(window, FactsScreen)
        assert window.query_one("#title", Input).value == "Title of A"
        for field, value in (("title", "Talks held"), ("date", "2026-03-14"), ("address", "https://port.example/")):
            window.query_one(f"#{field}", Input).value = value
        await typed(pilot, "enter", "enter", "enter", "enter")
        assert app.screen is app.screen_stack[0]
        assert "Publisher A, 2026-03-14  Talks held" in heading(app)
        assert app.session.place == place
        assert app.told == {
            Account(0): DocumentFacts("Talks held", "Publisher A", "2026-03-14", "https://port.example/")
        }
        assert app.sources[0].address == "https://port.example/"


async def test_the_readers_own_terms_still_serve_searches_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    terms = (("harbour", "puerto"),)
    app = Harbour(Settings(options=Options(dictionary=terms)))
    built: list[tuple[object, ...]] = []

    def build(*given: Any) -> Index:
        built.append(given)
        return index.build(*given)

    async with app.run_test(size=(100, 30)) as pilot:
        monkeypatch.setattr(arriving, "build", build)
        await typed(pilot, "e")
        app.screen.query_one("#title", Input).value = "Talks held"
        await typed(pilot, "enter", "enter", "enter", "enter")
        assert "Talks held" in heading(app)
        assert built
        assert all(terms in given for given in built)
        assert app.session.index.comparison.readouts[0].title == "Talks held"


async def test_what_cannot_be_is_told_and_escape_changes_nothing() -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await typed(pilot, "e")
        app.screen.query_one("#date", Input).value = "yesterday"
        await typed(pilot, "enter", "enter", "enter", "enter")
        assert isinstance(app.screen, FactsScreen)
        assert "yesterday is no date" in str(app.screen.query_one("#said", Static).render())
        await typed(pilot, "escape")
        assert app.screen is app.screen_stack[0]
        assert "Publisher A, 2024-05-01  Title of A" in heading(app)
        assert app.told == {}


async def test_what_was_being_judged_meanwhile_does_not_undo_it() -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        before = app.session
        await typed(pilot, "e", *"New ", "enter", "enter", "enter", "enter")
        app.post_message(app.Judged(before))
        await pilot.pause()
        assert "New" in heading(app)
