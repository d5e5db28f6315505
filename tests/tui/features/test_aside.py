"""What is known of a passage: beside the text on wide screens, and over the lower part of the panes."""

from __future__ import annotations

import pytest

from readout_tui.core.search.index import build
from readout_tui.session import Session
from readout_tui.settings import Settings
from readout_tui.tui.panes.render import EDGE, GUTTER, MARGIN
from readout_tui.tui.widgets.aside import Aside
from readout_tui.tui.widgets.screens import DetailsScreen
from readout_tui.view.aside import LONGEST, WIDE, aside_width
from readout_tui.view.keyboard import KEYBOARD
from tests.builders import comparison, disagreeing, ref
from tests.tui.test_app import Harbour, screen_text, typed


@pytest.mark.parametrize("width", range(WIDE, 320, 13))
def test_lines_are_not_too_long_and_the_rest_is_for_the_details(width: int) -> None:
    around = EDGE + GUTTER + 2 * MARGIN
    beside = aside_width(width, "level", 2, around)
    assert beside >= 40
    assert (width - around - beside) / 2 <= LONGEST
    assert aside_width(width, "level", 3, around) == 0


def test_narrower_screens_are_for_the_text() -> None:
    assert aside_width(WIDE - 1, "level", 2, 16) == 0


def beside(app: Harbour) -> str:
    found = app.query_one(Aside)
    return "\n".join(found.strip(y).text.rstrip() for y in range(found.size.height))


async def test_details_stand_beside_the_text_and_follow_the_cursor() -> None:
    app = Harbour(made=disagreeing())
    async with app.run_test(size=(200, 40)) as pilot:
        await typed(pilot, "j", "j", "j")
        await pilot.pause()
        assert app.board.size.width == app.canvas.width < 200
        assert "About A4" in beside(app)
        assert "5,000 → 50,000" in beside(app)
        await typed(pilot, "j")
        await pilot.pause()
        assert "About A5" in beside(app)
        assert app.query_one(Aside).region.bottom == app.foot.region.y
        await typed(pilot, "V")
        await pilot.pause()
        assert app.board.size.width == 200
        assert not app.query_one(Aside).display
        await typed(pilot, "V", "3")
        await pilot.pause()
        assert app.canvas.widths[0] <= LONGEST


async def test_a_narrow_screen_says_from_when_on() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "V")
        assert "from 160 columns on" in app.hint()


async def test_the_details_cover_neither_the_passage_nor_its_partner() -> None:
    app = Harbour(Settings(view="level"), disagreeing())
    async with app.run_test(size=(120, 24)) as pilot:
        await typed(pilot, "G", "k", "k", "i")
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, DetailsScreen)
        top = screen.query_one("OptionList").region.y - app.board.region.y
        place, (partner, *_) = app.session.place, (*app.session.partners, None)
        seen = {f.ref for line in app.canvas._lines[:top] for cell in line.cells if cell for f in cell.fragments}
        assert place in seen
        assert partner is None or ref(1, partner) in seen
        await typed(pilot, "escape")
        await pilot.pause()
        assert app.canvas.covered == 0
        assert place == app.session.place
        assert screen_text(app)


async def test_a_change_of_size_is_in_the_first_picture_of_panes_and_headings_alike() -> None:
    app = Harbour()
    async with app.run_test(size=(80, 24)) as pilot:
        for width, height in ((200, 40), (100, 20), (170, 31), (90, 24)):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            assert app.canvas.width + app._aside_width == width
            assert app.board.size == (app.canvas.width, app.canvas.height)
            assert (app._aside_width > 0) == (width >= WIDE)
            assert app.foot.size.height == (4 if height >= 30 else 3)


async def test_while_links_are_not_judged_nothing_is_said_to_be_the_last_that_differs() -> None:
    made = comparison([[("A.", None, "none")]], [[("B.", None, "none")]], [((0,), (0,), "linked", False)])
    app = Harbour()
    async with app.run_test(size=(80, 24)):
        app.session = Session.of(made, build(made))  # as it is before the links come judged
        app.nowhere(KEYBOARD.by_id["next-differs"])
        assert app.hint() == " No further passage that differs below so far: not all links are judged yet"
        app.nowhere(KEYBOARD.by_id["next-moved"])
        assert app.hint() == " No further moved passage below"


async def test_nothing_is_done_to_a_passage_that_nobody_sees() -> None:
    app = Harbour()
    async with app.run_test(size=(200, 24)) as pilot:
        await typed(pilot, "&", *"zebra", "enter")
        await pilot.pause()
        assert "No passage passes the filter: F" in beside(app)
        for key in ("i", "y", "l", "d"):
            await typed(pilot, key)
            assert "no passage passes the filter, F ends it" in app.hint()
        assert app.screen is app.screen_stack[0]
        await typed(pilot, "F", "i")
        assert isinstance(app.screen, DetailsScreen)
