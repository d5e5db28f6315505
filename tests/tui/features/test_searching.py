"""Earlier and saved searches, and where the list of hits begins."""

from __future__ import annotations

from readout_tui.core.model import Options
from readout_tui.core.search.find import find, parse
from readout_tui.core.worddiff.differences import differences
from readout_tui.system import store
from readout_tui.tui.widgets.hitlist import hit_words
from readout_tui.tui.widgets.prompt import Prompt
from readout_tui.view.wording import plain
from tests.builders import disagreeing
from tests.tui.test_app import Harbour, typed


async def test_up_goes_through_earlier_lines_and_then_to_the_hits() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "/", *"harbour", "enter", "/", *"ships", "enter", "/")
        line = app.query_one(Prompt)
        assert "an earlier one" in app.hint()
        await typed(pilot, "up", "up", "up")
        assert line.value == "harbour"
        assert "harbour: A" in app.hint()
        await typed(pilot, "down")
        assert line.value == "ships"
        await typed(pilot, "down", "down")
        assert line.value == ""
        await typed(pilot, "up", "backspace")
        assert line.value == "ship"
        at = app.session.hit
        await typed(pilot, "up")
        assert line.value == "ship"
        assert app.session.hit != at or len(app.session.hits) == 1
        await typed(pilot, "escape", "&", "up")
        assert line.value == "ships"
        assert app.session.narrowed is not None


async def test_a_search_is_saved_by_name_used_again_and_forgotten() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "/", *"@sea = harbour | ships")
        found = app.session.results
        assert found is not None
        assert not store.load_searches()
        await typed(pilot, "enter")
        assert store.load_searches() == {"sea": "harbour | ships"}
        assert "Saved: @sea searches for harbour | ships" in app.hint()
        await typed(pilot, "/", *"@sea")
        assert app.session.results is not None
        assert app.session.results.occurrences == found.occurrences
        await typed(pilot, "x")
        assert "Saved are @sea" in app.hint()
        await typed(pilot, "escape", "/", *"@sea =", "enter")
        assert store.load_searches() == {}


async def test_a_filter_line_that_is_left_puts_the_cursor_back() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        before = app.session.place
        await typed(pilot, "&", *"okoye")
        assert app.session.admits(app.session.place)
        assert app.session.place != before or app.session.narrowed is not None
        await typed(pilot, "escape")
        assert app.session.place == before
        assert not app.session.filtering


def test_what_corresponds_is_listed_from_the_corresponding_words_on() -> None:
    session = Harbour(made=disagreeing()).session
    session = session.searched(find(parse("50,000"), session.index))
    (hit,) = session.hits

    def edits(row: int) -> object:
        return differences(session.lookup, row, Options())  # type: ignore[arg-type]

    said = plain(hit_words(session, hit, 60, edits))  # type: ignore[arg-type]
    here, across = said.split(" │ ")
    assert "50,000" in here
    assert "5,000" in across
