"""The windows of the findings and of the order of topics, and topics in the head."""

from __future__ import annotations

import pytest
from textual.widgets import OptionList

from readout_tui.core.model import Source
from readout_tui.system import clipboard
from readout_tui.system.clipboard import Sent
from readout_tui.tui.widgets.findings_window import FindingsScreen
from readout_tui.tui.widgets.screens import ReportScreen
from readout_tui.view.status import plain
from tests.builders import ref
from tests.core.findings.telling import ACROSS, OWN, told
from tests.tui.opening import Opening
from tests.tui.test_app import typed


def opening() -> Opening:
    return Opening([Source(text, name, name) for text, name in ((OWN, "a.txt"), (ACROSS, "b.txt"))])


def listed(app: Opening) -> list[str]:
    """The lines of the window that is open."""
    report = app.screen.query_one(OptionList)
    return [str(report.get_option_at_index(n).prompt) for n in range(report.option_count)]


async def test_the_head_tells_topics_where_there_is_room_for_them() -> None:
    for width in (80, 200):
        app = opening()
        async with app.run_test(size=(width, 30)) as pilot:
            await app.settled(pilot)
            await app.settled(pilot)
            head = plain(app._head(app.session))
            assert "only A: Solvik" in head
            assert len(head) <= width
        assert ("A: at the initiative of the Brennish side" in head) == (width == 200)


async def test_findings_open_lead_to_their_passage_and_are_copied_cited(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []

    def copy(text: str) -> Sent:
        copied.append(text)
        return Sent("xclip", text)

    monkeypatch.setattr(clipboard, "copy", copy)
    app = opening()
    async with app.run_test(size=(100, 40)) as pilot:
        await app.settled(pilot)
        await app.settled(pilot)
        await typed(pilot, "r")
        assert isinstance(app.screen, FindingsScreen)
        lines = listed(app)
        assert lines[0] == "At whose request"
        assert "   A “at the initiative of the Brennish side” (A2); no passage found in B" in lines
        assert len([line for line in lines if line.startswith("   ")]) == len(told())
        await typed(pilot, "y")
        await app.settled(pilot)
        assert copied[0].startswith("The call took place at the initiative of the Brennish side")
        assert "No passage found in “b.txt”." in copied[0]
        await typed(pilot, "j", "j", "enter")
        assert app.session.place == ref(0, 1)


async def test_findings_that_are_asked_for_early_are_shown_once_they_are_there() -> None:
    app = opening()
    async with app.run_test(size=(100, 40)) as pilot:
        app.judging = True
        app._key_findings = None
        app.do_findings()
        assert "once all links are judged" in plain(app._hint())
        app.judging = False
        app._show_bars()
        await app.settled(pilot)
        await app.settled(pilot)
        assert isinstance(app.screen, FindingsScreen)


async def test_the_order_of_topics_is_two_ranked_lists() -> None:
    app = opening()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.settled(pilot)
        await typed(pilot, "O")
        assert isinstance(app.screen, ReportScreen)
        head, *lines = listed(app)
        assert head.startswith("A: topic, and its rank in B")
        assert len(lines) == 5
        assert all(len(line) <= 80 for line in lines)
        assert "A3 → 2 ↑" in lines[0]
        assert "B2 → 4 ↑" in lines[0]
        await typed(pilot, "enter")
        assert app.session.place == ref(0, 2)
