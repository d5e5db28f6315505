"""The list of all marks inside the program, and marks that are found again in a changed text."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from readout_tui.core.model import Ref, Source
from readout_tui.formats.load import load_all
from readout_tui.system import journal
from readout_tui.tui.app import ReadoutApp
from tests.builders import ref
from tests.tui.features.test_marking import FIRST, SECOND, at, done, hint, link, opened
from tests.tui.test_app import typed


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path / "state")
    monkeypatch.setattr(journal, "author", lambda: "ana")
    return tmp_path


def lines(app: ReadoutApp) -> list[str]:
    report = app.screen.query_one(OptionList)
    return [str(report.get_option_at_index(n).prompt) for n in range(report.option_count)]


def files(folder: Path, first: str = FIRST) -> tuple[Source, ...]:
    for name, text in (("a.txt", first), ("b.txt", SECOND)):
        (folder / name).write_text(text)
    return load_all([str(folder / name) for name in ("a.txt", "b.txt")])


def left(app: ReadoutApp) -> list[tuple[Ref, ...]]:
    """The passages that notes and bookmarks stand beside."""
    marks = app.session.marks
    return [one.refs for one in marks.kept] if marks else []


async def test_the_list_is_filtered_by_typing_gone_to_and_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []
    monkeypatch.setattr(ReadoutApp, "_copy", lambda _app, text, *_: copied.append(text))
    app = opened()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "H")
        assert lines(app) == ["  None"]
        await typed(pilot, "enter", "escape")
        at(app, 0, 6)
        await typed(pilot, "C", *"fish", "enter")
        at(app, 0, 1)
        await done(pilot, "m", "d")
        at(app, 0, 0)
        await typed(pilot, "H")
        assert [line.split(" · ")[0] for line in lines(app)] == [
            "Notes (1)",
            "  noted on A7: fish",
            "Bookmarks (1)",
            "  bookmarked A2",
            "Decided by hand (1)",
            "  parted A2 from B4",
        ]
        await typed(pilot, "/", *"BOOKMARKED", "enter")
        assert len(lines(app)) == 2
        await typed(pilot, "y")
        assert copied[0].startswith("Bookmarks\n  bookmarked A2 · ana, 20")
        await typed(pilot, "/", "x")
        assert lines(app) == ["  None has these words"]
        await typed(pilot, "escape")
        assert app.screen.query_one(Input).value == ""
        assert len(lines(app)) == 6
        await typed(pilot, "g", "j", "k", "home", "j", "enter")
        assert app.session.place == ref(0, 6)


async def test_marks_are_found_again_in_a_changed_file_and_what_is_lost_is_accepted_with_one_key(home: Path) -> None:
    app = opened(*files(home))
    async with app.run_test(size=(120, 40)) as pilot:
        at(app, 0, 1)
        await done(pilot, "C", *"when", "enter")
        at(app, 0, 3)
        await done(pilot, "m")
        at(app, 0, 6)
        await done(pilot, "o")
    changed = "The news of today. " + FIRST.replace("in June", "in May 2027").replace(
        "Okafor thanked", "Then Okafor thanked"
    )
    again = opened(*files(home, changed))
    async with again.run_test(size=(140, 40)) as pilot:
        assert hint(again) == " 1 decision by hand · 1 beside the texts · 1 mark about text that is not here: H lists"
        assert link(again, 0, 7).by == "confirmed"
        assert left(again) == [(ref(0, 4),)]
        at(again, 0, 0)
        await typed(pilot, "]", "u")
        assert again.session.place == ref(0, 2), "it asks to be looked at"
        at(again, 0, 0)
        await typed(pilot, "H")
        assert "perhaps A3 Rivera said that the harbour of Lund" in lines(again)[1]
        await done(pilot, "a", "escape")
        assert hint(again).startswith(" found again: A3")
        assert left(again) == [(ref(0, 2),), (ref(0, 4),)]
        assert link(again, 0, 7).by == "confirmed"
        await done(pilot, "u")
        assert hint(again).startswith(" undid: found again")
        assert left(again) == [(ref(0, 4),)]
        at(again, 0, 7)
        await done(pilot, "u", "u")
        assert link(again, 0, 7).by == "computed", "decisions about the earlier text can be undone"
        assert left(again) == []
    once_more = opened(*files(home))
    async with once_more.run_test(size=(140, 40)) as pilot:
        await done(pilot)
        assert once_more.session.marks is not None
        assert [one.made.value for one in once_more.session.marks.kept] == ["when"], "the earlier text is back"
