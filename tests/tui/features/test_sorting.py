"""Kinds of paragraphs by hand inside the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from readout_tui.core.model import Source
from readout_tui.system import journal
from readout_tui.tui.app import ReadoutApp
from tests.core.marks.test_blocks import FIRST, SECOND
from tests.tui.features.test_marking import at, done, hint, opened
from tests.tui.test_app import typed


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path)
    monkeypatch.setattr(journal, "author", lambda: "ana")
    return tmp_path


def texts() -> tuple[Source, Source]:
    return Source(FIRST, "a.txt", "d1" * 32), Source(SECOND, "b.txt", "d2" * 32)


def kinds(app: ReadoutApp) -> list[str]:
    return [passage.kind for passage in app.session.comparison.readouts[0].passages]


async def test_a_paragraph_is_furniture_if_the_reader_says_so_and_undo_brings_it_back() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 4)
        await done(pilot, "#", "j", "enter")
        assert kinds(app) == ["headline", "sentence", "sentence", "furniture", "sentence"]
        assert app.session.place.passage == 3, "the cursor stays in the paragraph"
        assert hint(app) == (
            " A: “Read more news every day. Subscribe …” is page furniture · no other link changed · u undoes"
        )
        at(app, 0, 4)
        assert app.session.comparison.slice(app.session.place).startswith("Okoye")
        assert app.session.link.right
        await done(pilot, "u")
        assert kinds(app) == ["headline", *["sentence"] * 5]
        await done(pilot, "ctrl+r", "q")
    again = opened(*texts())
    async with again.run_test(size=(120, 30)) as pilot:
        assert kinds(again)[3] == "furniture"


async def test_what_it_is_already_is_no_decision() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 4)
        await done(pilot, "#", "enter")
        await done(pilot, "#", "escape")
        assert app.settings.options.operations == ()


async def test_a_search_is_repeated_in_what_is_left() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "/", *"okoye", "enter")
        assert [hit.ref.passage for hit in app.session.hits if hit.ref.account == 0] == [5]
        at(app, 0, 4)
        await done(pilot, "#", "j", "enter")
        assert [hit.ref.passage for hit in app.session.hits if hit.ref.account == 0] == [4]
