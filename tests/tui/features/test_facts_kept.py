"""What a reader has put right about a document is kept, undone, and there again."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from readout_tui.core.document_facts import DocumentFacts, facts_of
from readout_tui.system import journal
from readout_tui.tui.app import ReadoutApp
from tests.tui.features.test_marking import at, done, hint, opened, sources
from tests.tui.test_app import typed


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path)
    monkeypatch.setattr(journal, "author", lambda: "ana")
    return tmp_path


async def describe(pilot: Pilot[None], **facts: str) -> None:
    await typed(pilot, "e")
    for field, value in facts.items():
        pilot.app.screen.query_one(f"#{field}", Input).value = value
    await typed(pilot, "enter", "enter", "enter")
    await done(pilot, "enter")


def facts(app: ReadoutApp, account: int = 0) -> DocumentFacts:
    return facts_of(app.session.comparison.readouts[account])


async def test_facts_are_kept_undone_redone_and_there_again_in_the_same_text_and_no_other() -> None:
    app = opened()
    async with app.run_test(size=(140, 30)) as pilot:
        before = facts(app)
        await describe(pilot, title="Talks in Lund", date="2031-05-05")
        assert hint(app) == " A called: title “Talks in Lund”, date “2031-05-05” · u undoes"
        assert facts(app) == before._replace(title="Talks in Lund", date="2031-05-05")
        await describe(pilot, publisher="Ministry of Ports")
        await done(pilot, "u")
        assert facts(app) == before._replace(title="Talks in Lund", date="2031-05-05")
        await done(pilot, "u")
        assert facts(app) == before
        assert hint(app).startswith(" undid: A called")
        await done(pilot, "ctrl+r")
        at(app, 0, 6)
        await done(pilot, "d")
        assert facts(app).title == "Talks in Lund", "a decision keeps them"
        await describe(pilot)
    again = opened(*reversed(sources()))
    assert facts(again, 1) == before._replace(title="Talks in Lund", date="2031-05-05")
    assert again.session.comparison.readouts[0].title == opened().session.comparison.readouts[1].title
    async with again.run_test(size=(140, 30)) as pilot:
        await done(pilot, "u", "u")
        assert facts(again, 1) == before, "also what was kept in an earlier run"


async def test_two_readers_who_call_it_differently_are_told_and_neither_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened()
    async with app.run_test(size=(140, 30)) as pilot:
        before = facts(app)
        await describe(pilot, title="Talks in Lund", date="2031-05-05")
    monkeypatch.setattr(journal, "author", lambda: "ben")
    app = opened()
    async with app.run_test(size=(140, 30)) as pilot:
        await describe(pilot, title="Meeting in Lund")
    app = opened()
    assert facts(app) == before._replace(date="2031-05-05")
    async with app.run_test(size=(140, 30)) as pilot:
        await typed(pilot, "H")
        kinds = [entry.kind for entry in app._listed_marks()]
        assert kinds == ["conflict", "conflict"]
