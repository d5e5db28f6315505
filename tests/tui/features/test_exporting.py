"""The comparison as a file, from inside the program: what is asked, what is refused, what is told."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static

from readout_tui.core.collate import joined
from readout_tui.core.compare import compare
from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import Account, Options, Ref
from readout_tui.core.search.index import build
from readout_tui.formats.load import load_all
from readout_tui.formats.tables import WRITERS
from readout_tui.formats.writers.export import Export
from readout_tui.session import FORWARD, Session
from readout_tui.tui.widgets.export_window import ExportScreen
from readout_tui.view.export_scope import scopes
from tests.builders import three
from tests.tui.test_app import Harbour, typed


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def toasts(app: Harbour) -> str:
    return " ".join(f"{note.severity}: {note.message}" for note in app._notifications)


def said(app: Harbour) -> str:
    return str(app.screen.query_one(Static).render())


async def written(pilot: Pilot[None]) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def choose(pilot: Pilot[None], name: str) -> None:
    """Puts the cursor of the window on a format."""
    window = pilot.app.screen
    assert isinstance(window, ExportScreen)
    window.query_one("#formats", OptionList).highlighted = [writer.name for writer in window.writers].index(name)
    await pilot.pause()


async def test_enter_three_times_writes_a_page(here: Path) -> None:
    app = Harbour()
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, "E")
        assert said(app) == "Enter goes on, and from the last line writes it; Esc closes"
        await typed(pilot, "enter", "enter", "enter")
        await written(pilot)
        assert app.screen is app.screen_stack[0]
        assert f"information: Written as html to {here}/comparison.html" in toasts(app)
    assert (here / "comparison.html").read_text("utf-8").startswith("<!DOCTYPE html>")


async def test_the_name_follows_the_format_until_it_is_typed(here: Path) -> None:
    (here / "comparison.docx").write_text("mine")
    app = Harbour()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "E", "j")
        line = app.screen.query_one(Input)
        assert line.value == "comparison-2.docx"
        await typed(pilot, "enter", "enter", "backspace")
        assert line.value == "comparison-2.doc"
        await choose(pilot, "csv")
        assert line.value == "comparison-2.doc"


async def test_a_file_is_replaced_only_when_asked_twice(here: Path) -> None:
    (here / "mine.csv").write_text("mine")
    app = Harbour()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "E")
        await choose(pilot, "csv")
        app.screen.query_one(Input).value = "mine.csv"
        await typed(pilot, "enter", "enter", "enter")
        assert "Enter again replaces it" in said(app)
        assert (here / "mine.csv").read_text() == "mine"
        await typed(pilot, "x", "backspace", "enter")  # another name in between: asked again
        assert "Enter again replaces it" in said(app)
        await typed(pilot, "enter")
        await written(pilot)
    assert "Rivera" in (here / "mine.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("name", "told"), [("", "the file has no name"), ("none/x.csv", "there is no folder none"), (".", "is a folder")]
)
async def test_what_cannot_be_written_is_said_in_the_window(name: str, told: str) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "E", "enter", "enter")
        app.screen.query_one(Input).value = name
        await typed(pilot, "enter")
        assert told in said(app)
        await typed(pilot, "escape")
        assert app.screen is app.screen_stack[0]


async def test_a_text_is_never_replaced(here: Path) -> None:
    app = Harbour()
    (here / app.sources[0].origin).write_text("the account")
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "E", "enter", "enter")
        app.screen.query_one(Input).value = app.sources[0].origin
        await typed(pilot, "enter", "enter")
        assert "is one of the texts" in said(app)
    assert (here / app.sources[0].origin).read_text() == "the account"


async def test_what_fails_while_it_is_written_is_told(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from readout_tui.errors import OutputError
    from readout_tui.formats import save

    def full(*_: object) -> None:
        raise OutputError("cannot write it: no space left", "free some space")

    monkeypatch.setattr(save, "write_export", full)
    app = Harbour()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "E", "enter", "enter", "enter")
        await written(pilot)
        assert "error: cannot write it: no space left. free some space" in toasts(app)
    assert list(here.iterdir()) == []


async def test_only_the_row_under_the_cursor_is_written(here: Path) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "j", "E")
        await choose(pilot, "csv")
        await typed(pilot, "enter", "j", "enter", "enter")
        await written(pilot)
    with (here / "comparison.csv").open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    assert row[0] == "2"
    assert "1 of 6 rows: selected." in row[head.index("About this table")]


def test_what_the_filters_let_through_is_offered_only_where_there_are_filters() -> None:
    session = Harbour().session
    assert [scope.label for scope in scopes(session, Options())] == [
        "all 6 rows",
        "the row under the cursor",
        "the findings of A and B, on one page",
    ]
    filtered = session.only_speaker("rivera")
    every, passing, selected, report = scopes(filtered, Options())
    assert every.request.rows is None
    assert passing.request.rows is not None
    assert 0 < len(passing.request.rows) < 6
    assert passing.request.scope == "filtered by only Ana Rivera"
    assert selected.request.rows == {filtered.row}
    assert report.request.report


def test_rows_of_page_furniture_are_not_counted_as_files_leave_them_out(here: Path) -> None:
    menu = "".join(f"<li><a href=/{n}>Menu {n}</a></li>" for n in range(4))
    page = f"<!doctype html><nav><ul>{menu}</ul></nav><main><h1>Talks</h1><p>Rivera left the quay today.</p></main>"
    (here / "a.html").write_text(page)
    for other in "bc":
        (here / f"{other}.txt").write_text(f"Talks of {other}\n\nRivera stayed at the quay.\n")
    for names in (["a.html", "b.txt"], ["a.html", "b.txt", "c.txt"]):
        session = Harbour(made=compare(load_all(names))).session
        assert session.comparison.readouts[0].around
        scope, *_ = scopes(session, Options())
        assert scope.label.startswith(Export(session.comparison, scope.request).scope.rstrip(".").lower())
        around = min(session.comparison.readouts[0].around)
        on_it = session.fold() or session
        *_, row, _report = scopes(on_it.to(Ref(Account(0), around)), Options())
        for name, writer in WRITERS.items():
            assert (
                name in {"bibtex", "csl-json", "tmx"}
                or writer.binary
                or "Menu" in str(writer.write(session.comparison, row.request))
            )


def test_a_selection_is_exported_by_rows() -> None:
    session: Session = Harbour().session.select().step(FORWARD).step(FORWARD)
    *_, selected, _report = scopes(session, Options())
    assert selected.label == "the selection: 3 rows"
    assert selected.request.rows == {0, 1, 2}


async def test_json_of_the_window_is_that_of_the_command_line(here: Path) -> None:
    from readout_tui.formats.json import as_json

    app = Harbour()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "E")
        await choose(pilot, "json")
        await typed(pilot, "enter", "enter", "enter")
        await written(pilot)
    assert json.loads((here / "comparison.json").read_text("ascii")) == as_json(app.made)


async def test_keys_that_come_in_one_read_mean_what_the_window_shows(here: Path) -> None:
    app = Harbour()
    async with app.run_test(size=(80, 24)) as pilot:
        for key in ("E", "j", "tab", "j", "tab", "enter"):  # the window is not yet open when the second one comes
            await app.on_event(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
        await pilot.pause()
        await written(pilot)
    with ZipFile(here / "comparison.docx") as file:  # the name follows at once, too
        assert "1 of 6 rows: selected." in file.read("word/document.xml").decode()


async def test_the_keys_of_lists_are_letters_on_the_line_of_the_name() -> None:
    app = Harbour()
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, "E", "enter", "enter", "q", "j", "k")
        assert app.screen.query_one(Input).value == "comparison.htmlqjk"
        await typed(pilot, "shift+tab", "q")
        assert app.screen is app.screen_stack[0]


def test_of_three_accounts_all_can_be_exported_or_the_two_that_are_shown() -> None:
    made = three()
    session = Session.of(made, build(made))
    session = replace(session, table=CoverageTable(made, joined(made)))
    labels = [scope.label for scope in scopes(session, Options())]
    assert labels == [
        "all 7 rows of A, B and C",
        "the row under the cursor of A, B and C",
        f"all {len(session.lookup.links)} rows of A and B",
        "the row under the cursor of A and B",
        "the findings of A and B, on one page",
    ]
    every, row, pair, *_ = (scope.request for scope in scopes(session, Options()))
    assert len(every.table) == 7
    assert every.rows is None
    (place,) = row.rows or ()
    assert session.place.passage in every.table[place].cells[session.place.account]
    assert (pair.table, pair.pair) == ((), session.panes)


async def test_a_name_of_another_format_is_told(here: Path) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "E", "enter", "enter")
        app.screen.query_one(Input).value = "talks.docx"
        await typed(pilot, "enter")
        assert "Word document" in said(app)
    assert not (here / "talks.docx").exists()
