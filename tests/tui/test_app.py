"""The wiring: keys reach the session, prompts open and close, the mouse points. The rest is tested below it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event as ThreadEvent
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input

from readout_tui.core.model import Comparison
from readout_tui.core.search import find
from readout_tui.core.search.results import Results
from readout_tui.formats.load import seeds
from readout_tui.settings import Settings
from readout_tui.system import clipboard
from readout_tui.tui.app import ReadoutApp
from readout_tui.tui.features import searching
from readout_tui.tui.widgets.hitlist import HitList
from readout_tui.tui.widgets.prompt import Prompt
from readout_tui.tui.widgets.screens import HelpScreen, ReportScreen, SpeakersScreen
from readout_tui.view.status import plain
from tests.builders import disagreeing, harbour, in_languages, lines, ref, three
from tests.tui.opening import Opening


class Harbour(ReadoutApp):
    """The app over the two accounts of `builders.harbour`."""

    def __init__(self, settings: Settings | None = None, made: Comparison | None = None) -> None:
        self.made = made or harbour()
        super().__init__([readout.source for readout in self.made.readouts], settings or Settings())

    def first_comparison(self) -> Comparison:
        return self.made

    def seek_findings(self) -> None:
        """Findings come whenever their thread is done, and then change the head; `Opening` waits for them."""

    def hint(self) -> str:
        return plain(self._hint())


def screen_text(app: ReadoutApp) -> str:
    return "\n".join("".join(segment.text for segment in app.canvas.painted(y)[0]) for y in range(app.canvas.height))


async def typed(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def test_keys_move_the_cursor_and_go_over_to_the_partner() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "j", "j", "j")
        assert app.session.place == ref(0, 3)
        await typed(pilot, "g", "m")
        assert app.session.place == ref(1, 1)
        await typed(pilot, "tab", "G")
        assert app.session.place == ref(0, 4)


async def test_a_prefix_shows_its_choices_and_a_lone_g_still_goes_to_the_top() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "]")
        assert "m moved" in app.hint().replace("  ", " ")
        await typed(pilot, "m")
        assert app.session.link.moved
        await typed(pilot, "]", "m")
        assert "No further moved passage" in app.hint()
        await typed(pilot, "g", "j")
        assert app.session.place == ref(0, 1)
        await typed(pilot, "]", "%")
        assert "No command ]%" in app.hint()


async def test_searching_lights_hits_lists_them_and_escape_goes_back() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "j", "j", "/", *"harbour")
        assert len(app.query_one(HitList).hits) == 3
        assert "harbour: A 1 · B 2" in app.hint()
        await typed(pilot, "down", "enter")
        assert not app.query_one(Prompt).display
        assert app.session.hit >= 0
        await typed(pilot, "n")
        assert len(app.session.hits) == 3
        await typed(pilot, "escape")
        assert app.session.place == ref(0, 2)
        assert app.session.results is None


async def test_counterparts_are_listed_after_the_hits_with_their_sign() -> None:
    app = Harbour(made=in_languages(lines(["Peace.", "The war."], ["Guerras.", "war"]), "en", "es"))
    async with app.run_test(size=(120, 30)) as pilot:
        await app.workers.wait_for_complete()
        await typed(pilot, "/", *"war")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "war: A 1 · B 1 (+1 Guerras)" in app.hint()
        listed = app.query_one(HitList)
        drawn = ["".join(segment.text for segment in listed.strip(y)) for y in range(4)]
        assert "3 passages with hits, 1 ≈" in drawn[0]
        assert [line[1] for line in drawn[1:]] == [" ", " ", "≈"]
        assert "Guerras" in drawn[3]
        await typed(pilot, "enter", "L", "G")
        assert app.session.hits[listed.highlighted].counterpart
        await typed(pilot, "enter")
        assert app.session.place == ref(1, 0)
        assert app.hint().strip().startswith("war: A 1 · B 1 (+1 Guerras)  ·  passage")
        assert "with hits ≈" in app.hint()
        assert any("≈" in "".join(s.text for s in app.canvas.painted(y)[0]) for y in range(app.canvas.height))


def shown(widget: Widget) -> bool:
    """True for what takes part in the layout."""
    return bool(widget.display)


async def test_the_line_and_the_list_come_back_empty_and_in_the_colours_of_now() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "/", *"harbour")
        assert "↓ ↑" in app.hint()
        prompt, hits = app.query_one(Prompt), app.query_one(HitList)
        assert shown(hits)
        await typed(pilot, "escape", "T")
        assert not shown(hits)
        assert app.session.results is None
        await typed(pilot, "&", *"okoye")
        assert (prompt.value, shown(hits)) == ("okoye", False)
        await typed(pilot, "escape", "/")
        assert (prompt.value, shown(hits)) == ("", False)
        await typed(pilot, *"harbour")
        assert shown(hits)
        assert hits.palette == app.palette != "dark"
        await typed(pilot, "enter")
        assert "n N" in app.hint()


async def test_a_search_that_is_not_well_formed_is_a_line_not_a_crash() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "/", *"/(x/")
        assert app.query_one(Prompt).display
        assert app.hint().strip()
        await typed(pilot, "escape")
        assert not app.query_one(Prompt).display


async def test_enter_does_not_take_a_query_that_cannot_be_asked_for_the_part_that_could() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        for key in "/&":
            await typed(pilot, key, *"is:zebra", "enter")
            assert app.query_one(Prompt).display
            assert "is:zebra” is not a state" in app.hint()
            await typed(pilot, "escape")
            assert app.session.results is None
            assert app.session.narrowed is None


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> ThreadEvent:
    """Texts are searched in a thread, which finds nothing before this is set."""
    gate, growing = ThreadEvent(), find.find_growing

    def waiting(*asked: Any) -> Iterator[Results]:
        gate.wait()
        yield from growing(*asked)

    monkeypatch.setattr(searching, "SEARCH_AT_ONCE", 0)
    monkeypatch.setattr(find, "find_growing", waiting)
    return gate


async def arrived(pilot: Pilot[None], gate: ThreadEvent) -> None:
    gate.set()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def test_enter_before_the_hits_are_there_still_gets_them(late: ThreadEvent) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "j", "j", "/", *"harbour", "enter")
        await arrived(pilot, late)
        assert not app.query_one(Prompt).display
        assert not shown(app.query_one(HitList))
        assert app.session.hit >= 0
        assert "harbour: A 1 · B 2" in app.hint()


async def test_enter_before_the_end_of_a_search_without_hits_tells_its_zero(late: ThreadEvent) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "/", *"zebra", "enter")
        assert "zebra" not in app.hint()
        await arrived(pilot, late)
        assert "zebra: A 0 · B 0" in app.hint()


async def test_escape_after_enter_ends_a_search_that_still_runs(late: ThreadEvent) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "j", "/", *"harbour", "enter", "escape")
        late.set()
        await pilot.pause()
        assert app.session.results is None
        assert app.session.place == ref(0, 1)


async def test_enter_before_a_filter_is_ready_still_filters(late: ThreadEvent) -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "&", *"by:okoye", "enter")
        await arrived(pilot, late)
        assert app.session.narrowed is not None
        assert "FILTER" in plain(app.head._lines[0][0][0])


async def test_the_filter_line_and_its_reminder() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "&", *"by:okoye", "enter")
        assert "The first ships" not in screen_text(app)
        assert "FILTER" in plain(app.head._lines[0][0][0])
        await typed(pilot, "F")
        assert "The first ships" in screen_text(app)


async def test_the_titles_stand_above_their_panes_after_a_change_of_size() -> None:
    app = Harbour(made=three())
    async with app.run_test(size=(80, 24)) as pilot:
        for width in (200, 120, 20, 200, 90):
            await pilot.resize_terminal(width, 24)
            await pilot.pause()
            drawn = app.head._lines
            app._show_bars()
            assert app.head._lines == drawn
            assert sum(given for _, given in drawn[1]) <= width


async def test_going_to_a_place() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, ":", *"b3", "enter")
        assert app.session.place == ref(1, 2)
        await typed(pilot, ":", *"99", "enter")
        assert "passages 1 to 4" in app.hint()


async def test_speakers_can_be_toggled_and_the_panes_follow() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "s")
        assert isinstance(app.screen, SpeakersScreen)
        await typed(pilot, "o", "escape")
        assert app.session.shown.speakers == frozenset({"rivera"})
        await typed(pilot, "?")
        assert isinstance(app.screen, HelpScreen)
        await typed(pilot, "q", "q")
    assert app.return_code == 0


async def test_views_are_chosen_by_key_and_by_width() -> None:
    app = Harbour()
    async with app.run_test(size=(60, 20)) as pilot:
        views: list[str] = [app.session.view]
        await typed(pilot, "1")
        views.append(app.session.view)
        assert views == ["merged", "level"]
        await typed(pilot, "2", "w")
        assert app.session.locked
    wide = Harbour()
    async with wide.run_test(size=(120, 30)):
        assert wide.session.view == "level"


async def test_the_mouse_points_and_selects_whole_words() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        y = next(y for y, line in enumerate(screen_text(app).splitlines()) if "Rivera said that" in line)
        await pilot.click("Board", offset=(10, y))
        assert app.session.place == ref(0, 1)
        await pilot.mouse_down("Board", offset=(7, y))
        await pilot.hover("Board", offset=(14, y))
        await pilot.mouse_up("Board", offset=(14, y))
        await pilot.pause()
        account, span, _ = app.session.chosen()
        assert app.session.comparison.readouts[account].text[span.start : span.end] == "Rivera said"


@contextmanager
def caught() -> Iterator[list[str]]:
    sent: list[str] = []
    original = clipboard.copy

    def copy(text: str) -> clipboard.Sent:
        sent.append(text)
        return clipboard.Sent("test", text)

    clipboard.copy = copy  # type: ignore[assignment]
    try:
        yield sent
    finally:
        clipboard.copy = original


async def test_copies_hold_the_exact_text_and_its_citation() -> None:
    app = Harbour()
    with caught() as sent:
        async with app.run_test(size=(120, 30)) as pilot:
            await typed(pilot, "j", "y")
            await app.workers.wait_for_complete()
            await typed(pilot, "j", "Y")
            await app.workers.wait_for_complete()
    assert "Rivera said that the harbour will open in May." in sent[0]
    assert "Publisher A" in sent[0]
    assert "Ana Rivera" in sent[0]
    assert "No passage found in Publisher B, “Title of B”" in sent[1]


async def test_all_differences_are_listed_gone_to_and_copied_with_both_citations() -> None:
    app = Harbour(made=disagreeing())
    with caught() as sent:
        async with app.run_test(size=(120, 30)) as pilot:
            await typed(pilot, "D")
            screen = app.screen
            assert isinstance(screen, ReportScreen)
            entries = [line.plain for line, place in screen.lines if place is not None]
            assert [entry.split("\n")[0].strip() for entry in entries] == [
                "≠ 5,000 → 50,000 (number)",
                "≠ 30 June → 30 July (date)",
                "≠ will open → may open (modality)",
                "? may differ: all ports → the ports (scope)",
                "≠ only in B: “next year” (claim)",
                "◁ only in A · Ana Rivera",
                "▷ only in B · Ike Okoye",
            ]
            assert "A4 Rivera said that 5,000 workers" in entries[0]
            assert "B5 Rivera said that 50,000 workers" in entries[0]
            assert "reverses or adds what is reported, 95 % sure · linked 99 %" in entries[0]
            await typed(pilot, "y")
            await app.workers.wait_for_complete()
            await typed(pilot, "j", "j", "j", "enter")
            assert app.session.place == ref(0, 4)
    assert "5,000 workers" in sent[0]
    assert "50,000 workers" in sent[0]
    assert "Publisher A" in sent[0]
    assert "Publisher B" in sent[0]


async def test_jumps_to_what_differs_by_key_and_the_filter_by_kind() -> None:
    app = Harbour(made=disagreeing())
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "]", "!")
        assert app.session.place == ref(0, 3)
        await typed(pilot, "]", "]", "]", "]")
        assert app.session.place == ref(0, 5)
        await typed(pilot, "[", "?")
        assert app.session.place == ref(0, 2)
        await typed(pilot, "f")
        assert "FILTER only differs" in plain(app.head._lines[0][0][0])


async def test_clauses_of_one_side_stand_beside_the_passages_only_here() -> None:
    app = Harbour(made=disagreeing())
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "X")
        assert isinstance(app.screen, ReportScreen)
        said = [line.plain for line, _place in app.screen.lines]
        at = said.index("Only B, inside linked passages, of Ike Okoye: 1 clause")
        assert said[at + 1] == "  B2 “next year”"


async def test_what_the_links_come_to_arrives_after_the_first_picture_and_nothing_moves() -> None:
    app = ReadoutApp(seeds(), Settings())
    async with app.run_test(size=(120, 40)) as pilot:
        await typed(pilot, "j")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "not judged yet" not in plain(app.head._lines[0][0][0])
        assert "differ" in plain(app.head._lines[0][0][0])
        assert app.session.place == ref(0, 3)
        assert "≠" in screen_text(app)
        assert not app.judging


@pytest.mark.parametrize("size", [(1, 1), (10, 3), (30, 7), (300, 100)])
async def test_any_size_of_terminal(size: tuple[int, int]) -> None:
    app = Harbour()
    async with app.run_test(size=size) as pilot:
        await typed(pilot, "j", "2", "3", "/", "x", "escape", "?", "escape")
        assert app.is_running


async def test_texts_too_long_to_wait_for_show_at_once_and_get_their_links_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("readout_tui.worker.wire.AT_ONCE", 10)
    made = harbour()
    app = Opening([readout.source for readout in made.readouts])
    async with app.run_test(size=(120, 30)) as pilot:
        assert "Rivera said that the harbour" in screen_text(app)
        await app.settled(pilot)
        assert app.progress is None
        assert len(app.session.comparison.readouts[0].passages) == 5
        assert not any(map(shown, app.query(Input)))


async def test_what_counts_as_a_difference_is_chosen_by_key() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "x")
        assert "Differences of case, punctuation are ignored" in app.hint()
        await typed(pilot, "x", "x", "x")
        assert "Every character counts" in app.hint()
