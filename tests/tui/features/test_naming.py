"""Speakers by hand inside the program: named, joined, told apart, undone, and kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from readout_tui.core.model import Source
from readout_tui.system import journal
from readout_tui.tui.app import ReadoutApp
from readout_tui.tui.widgets.name_window import NameScreen
from readout_tui.view import status
from tests.builders import ref
from tests.tui.features.test_marking import at, done, hint, opened
from tests.tui.test_app import screen_text, typed

LEAD = "President Ana Rivera spoke with Prime Minister Ike Okoye of Ghana on Monday. "
FIRST = LEAD + (
    "Rivera stressed that the port must open. The embargo should end. The quota must not fall. "
    "The two ships left on Friday. Okoye said that the harvest was good.\n"
)
SECOND = LEAD + "Okoye thanked Rivera for the grain. Rivera said that the port may open in July.\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path)
    monkeypatch.setattr(journal, "author", lambda: "ana")
    return tmp_path


def texts() -> tuple[Source, Source]:
    return Source(FIRST, "a.txt", "d1" * 32), Source(SECOND, "b.txt", "d2" * 32)


def names(app: ReadoutApp, account: int = 0) -> list[str]:
    comparison = app.session.comparison
    known = comparison.attributions.names
    return [known.get(comparison.voice(ref(account, n)).speaker or "", "-") for n in comparison.readouts[account].body]


def heading(app: ReadoutApp) -> str:
    assert isinstance(app.screen, NameScreen)
    return str(app.screen.query_one("#heading", Static).render())


def said(app: ReadoutApp) -> str:
    return str(app.screen.query_one("#said", Static).render())


ANA, IKE = "Ana Rivera", "Ike Okoye"
PLAIN = ["-", ANA, ANA, ANA, "-", IKE]


async def test_two_keys_name_the_other_speaker_and_the_line_says_whom_else_that_concerns() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        assert names(app) == PLAIN
        at(app, 0, 2)
        await done(pilot, "S", "enter")
        assert names(app) == ["-", ANA, IKE, IKE, "-", IKE]
        assert hint(app).startswith(" A3 said by Ike Okoye · 1 other passage, too · ")
        assert hint(app).endswith(" · u undoes")
        assert "Ike Okoye · by hand" in status.plain(status.attribution(app.session))
        assert "✎" in screen_text(app)
        await done(pilot, "u")
        assert names(app) == PLAIN
        assert hint(app).startswith(" undid: A3 said by Ike Okoye · 1 other passage, too · ")


async def test_the_margin_is_painted_again_though_no_line_stands_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 2)
        await done(pilot)
        painted: list[tuple[object, ...]] = []
        monkeypatch.setattr(app.board, "refresh", lambda *regions: painted.append(regions))
        await done(pilot, "S", "enter")
        assert () in painted


async def test_a_new_name_may_be_typed_and_hold_until_the_text_names_somebody() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 2)
        await typed(pilot, "S")
        await typed(pilot, *"Eva", "space", *"Lind", "tab")
        assert "Tab: until the text names somebody · " in said(app)
        await done(pilot, "enter")
        assert names(app) == ["-", ANA, "Eva Lind", "Eva Lind", "Eva Lind", IKE]
        assert hint(app).startswith(" A3 and on said by Eva Lind · 2 other passages, too")


async def test_a_speaker_may_be_somebody_else_in_the_whole_account() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 2)
        await done(pilot, "S", "shift+tab", "enter")
        assert names(app) == ["-", IKE, IKE, IKE, "-", IKE]
        assert names(app, 1) == ["-", IKE, ANA]
        assert hint(app).startswith(" in A Ana Rivera is Ike Okoye · 3 other passages, too")


async def test_nobody_speaks_if_the_reader_says_so_and_what_is_selected_is_named_at_once() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await typed(pilot, "v", "j")
        await done(pilot, "S", "up", "enter")
        assert names(app)[:3] == ["-", "-", "-"]
        assert hint(app).startswith(" A2-3 said by nobody")
        at(app, 0, 1)
        assert "the reporter's own words · by hand" in status.plain(status.attribution(app.session))


async def test_two_speakers_are_joined_in_the_list_of_speakers_and_told_apart_again() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "s", "m")
        assert heading(app) == "Ana Rivera is the same as …"
        await done(pilot, "enter")
        assert names(app) == ["-", IKE, IKE, IKE, "-", IKE]
        assert hint(app).startswith(" Ana Rivera is Ike Okoye · 4 other passages, too")
        await typed(pilot, "s", "x")
        assert heading(app) == "Which name is not Ike Okoye's?"
        await typed(pilot, *"ana", "space", *"riv")
        await done(pilot, "enter")
        assert names(app) == PLAIN
        assert hint(app).startswith(" Ana Rivera is not Ike Okoye · ")


async def test_what_is_no_speaker_is_not_joined_and_what_has_one_name_is_not_parted() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "s", "j", "m")
        assert hint(app) == " Only speakers with a name can be one"
        await typed(pilot, "s", "j", "x")
        assert hint(app) == " The texts have no second name for this speaker"
        await typed(pilot, "S", "escape")
        assert app.settings.options.operations == ()


async def test_speakers_by_hand_are_kept_with_their_text_alone() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 2)
        await done(pilot, "S", "enter")
        await done(pilot, "q")
    third = Source(LEAD + "Okoye said that the quota fell.\n", "c.txt", "d3" * 32)
    again = opened(texts()[0], third)
    async with again.run_test(size=(120, 30)) as pilot:
        assert hint(again) == " 1 decision by hand"
        assert names(again) == ["-", ANA, IKE, IKE, "-", IKE]


async def test_a_filter_by_a_speaker_who_is_there_no_more_shows_everybody() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        app.update(app.session.only_speaker("ana-rivera"))
        await typed(pilot, "s", "m")
        await done(pilot, "enter")
        assert app.session.shown.speakers is None


async def test_a_search_by_speaker_follows() -> None:
    app = opened(*texts())
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "/", *"by:okoye", "enter")
        assert [hit.ref for hit in app.session.hits if hit.ref.account == 0] == [ref(0, 5)]
        at(app, 0, 2)
        await done(pilot, "S", "enter")
        assert {hit.ref for hit in app.session.hits if hit.ref.account == 0} == {ref(0, 2), ref(0, 3), ref(0, 5)}


async def test_of_three_accounts_all_rows_follow() -> None:
    third = Source(LEAD + "Okoye said that the harvest was good. It must be shared.\n", "c.txt", "d3" * 32)
    app = opened(*texts(), third)
    async with app.run_test(size=(120, 30)) as pilot:
        await done(pilot)
        at(app, 0, 5)
        await done(pilot, "S", "enter")
        assert names(app)[5] == ANA
        assert names(app, 2) == ["-", IKE, IKE]
        assert app.session.table is not None
        await done(pilot, "u")
        assert names(app)[5] == IKE
