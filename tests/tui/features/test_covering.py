"""The list of all rows: keys move in it, a cell opens in the panes, a row is copied, and what is known grows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from readout_tui.core.coverage_table import CoverageTable
from readout_tui.core.model import Account
from readout_tui.system import clipboard
from readout_tui.system.clipboard import Sent
from readout_tui.tui.widgets.coverage import CoverageScreen
from readout_tui.tui.widgets.screens import SpeakersScreen
from readout_tui.view.status import plain
from tests.builders import event, ref
from tests.tui.features.test_turning import found
from tests.tui.test_app import Harbour, typed

A, B, C, D = (Account(n) for n in range(4))


def lines(screen: CoverageScreen) -> list[str]:
    return [plain(screen.lines._words(y, screen.size.width)).rstrip() for y in range(screen.size.height)]


async def test_a_cell_is_chosen_by_keys_and_opens_in_the_panes() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(80, 24)) as pilot:
        await found(app, pilot)
        await typed(pilot, "W")
        screen = app.screen
        assert isinstance(screen, CoverageScreen)
        assert "[●]" in lines(screen)[3]
        await typed(pilot, "l", "l")
        assert "[○]" in lines(screen)[3]
        assert lines(screen)[-2] == " C reports it differently: C1 The harbour opens in June."
        await typed(pilot, "enter")
        assert app.session.panes == (A, C)
        assert app.session.place == ref(C, 0)


async def test_the_order_changes_and_the_cursor_stays_in_its_row() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(80, 24)) as pilot:
        await found(app, pilot)
        await typed(pilot, "W", "G", "o", "o")
        screen = app.screen
        assert isinstance(screen, CoverageScreen)
        assert "▸most different" in lines(screen)[-1]
        row = screen.lines.row
        assert row is not None
        assert row.cells[A] == (2,)
        await typed(pilot, "g", "escape")
        assert app.session.place == ref(A, 0)


async def test_a_row_is_copied_with_all_its_quotations(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []

    def copy(text: str) -> Sent:
        copied.append(text)
        return Sent("xclip", text)

    monkeypatch.setattr(clipboard, "copy", copy)
    app = Harbour(made=event())
    async with app.run_test(size=(80, 24)) as pilot:
        await found(app, pilot)
        for keys in (("R",), ("W", "y")):
            await typed(pilot, *keys)
            await app.workers.wait_for_complete()
            await pilot.pause()
    assert len(copied) == 2
    assert copied[0] == copied[1]
    parts = [part.partition("\n")[0] for part in copied[0].split("\n\n")]
    assert "The harbour opens in May." in parts[0]
    assert "The harbour opens in June." in copied[0]
    assert parts[-1] == "No passage found in Publisher D, “Title of D”, 2024-05-01."


async def test_the_list_shows_what_is_known_by_now() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(80, 24)) as pilot:
        await found(app, pilot)
        table = app.session.table
        assert table is not None
        await typed(pilot, "W", "j", "l")
        screen = app.screen
        assert isinstance(screen, CoverageScreen)
        position = screen.lines.position
        again = CoverageTable(app.session.comparison, table.cells)
        app.update(replace(app.session, table=again))
        await pilot.pause()
        assert screen.lines.listed.table is again
        assert (screen.lines.position, screen.lines.account) == (position, B)


async def test_the_list_waits_for_the_rows() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(80, 24)) as pilot:
        await found(app, pilot)
        app.session = replace(app.session, table=None)
        for judging, said in ((True, "Once all accounts are compared"), (False, "Comparing was stopped")):
            app.judging = judging
            await typed(pilot, "W")
            assert not isinstance(app.screen, CoverageScreen)
            assert said in app.hint()


@pytest.mark.parametrize(("width", "below"), [(36, True), (120, False)])
async def test_speakers_have_a_count_for_each_account(width: int, below: bool) -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(width, 24)) as pilot:
        await found(app, pilot)
        await typed(pilot, "s")
        screen = app.screen
        assert isinstance(screen, SpeakersScreen)
        (line,) = (line.plain for line in screen._lines())
        assert line.split()[-8:] == ["A", "3", "B", "2", "C", "2", "D", "1"]
        assert ("\n" in line) == below


@pytest.mark.parametrize("keys", [(), ("W",)], ids=["panes", "rows"])
def test_several_accounts_look_as_before(keys: tuple[str, ...], snap_compare: Any) -> None:
    async def before(pilot: Any) -> None:
        await found(pilot.app, pilot)
        await typed(pilot, "a", *keys)

    assert snap_compare(Harbour(made=event()), run_before=before, terminal_size=(100, 20))
