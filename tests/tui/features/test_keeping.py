"""What is kept between runs, and how the command line overrides it."""

from __future__ import annotations

from pathlib import Path

import pytest

from readout_tui.errors import OutputError, QueryError
from readout_tui.settings import Settings
from readout_tui.system import store
from readout_tui.tui.features.keeping import preferred
from tests.tui.test_app import Harbour, typed


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(store, "state_folder", lambda: tmp_path)
    return tmp_path


async def test_what_is_chosen_by_key_is_kept() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "T", "c", "j", "enter", "2")
        app.keep()
    assert store.load_preferences() == store.Preferences(theme="light", view="flow")


async def test_what_is_not_chosen_is_left_as_it_was() -> None:
    store.save_preferences(store.Preferences(theme="ansi", view="merged"))
    app = Harbour(preferred(Settings(), store.load_preferences(), False))
    async with app.run_test(size=(120, 30)) as pilot:
        assert (app.palette, app.session.view) == ("ansi", "merged")
        await typed(pilot, "j")
        app.keep()
        assert store.load_preferences() == store.Preferences(theme="ansi", view="merged")
        await typed(pilot, "1")
        app.keep()
    assert store.load_preferences() == store.Preferences(theme="ansi", view="level")


def test_the_command_line_wins_and_what_is_damaged_is_nothing() -> None:
    liked = store.Preferences(theme="light", view="flow")
    asked = Settings(theme="dark", view="merged")
    assert preferred(asked, liked, False) == asked
    assert preferred(Settings(), store.Preferences("purple", "sideways"), False) == Settings()


def test_long_texts_open_in_the_flow_view_whatever_is_liked() -> None:
    liked = store.Preferences(view="level", theme="light")
    assert preferred(Settings(), liked, True) == Settings(theme="light")
    assert preferred(Settings(view="level"), liked, True).view == "level"


async def test_a_home_that_cannot_be_written_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OutputError("no", "no")

    monkeypatch.setattr(store, "save_preferences", refuse)
    monkeypatch.setattr(store, "save_place", refuse)
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "T")
        app.keep()


async def test_going_through_choices_shows_all_of_them_and_which_is_chosen() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "T")
        assert app.hint().split() == ["Colours", "dark", "▸light", "ansi", "T", "next"]
        await typed(pilot, "j")
        assert "▸" not in app.hint()


@pytest.mark.parametrize(
    "asked", [Settings(search="by:nobody"), Settings(search="in:q"), Settings(speakers=("nobody",))]
)
def test_who_is_not_there_is_told_before_a_screen_opens(asked: Settings) -> None:
    with pytest.raises(QueryError):
        Harbour(asked)
