"""The help: signs first, then keys; it can be searched."""

from __future__ import annotations

import pytest
from textual.content import Content
from textual.widgets import Input, Static

from readout_tui.core.characters.widths import cells
from readout_tui.tui.widgets.screens import HelpScreen, help_lines, hung
from readout_tui.view.commands import COMMANDS
from readout_tui.view.keyboard import KEYBOARD, key_name
from tests.tui.test_app import Harbour


def shown(width: int, sought: str = "", accounts: int = 2) -> list[str]:
    return [line for content in help_lines(KEYBOARD, accounts, width, sought) for line in content.plain.split("\n")]


def test_signs_come_first() -> None:
    lines = shown(80)
    assert lines[0] == "Signs: margin"
    assert lines.index("Moving") > max(n for n, line in enumerate(lines) if line.startswith("Signs:"))


@pytest.mark.parametrize("width", [50, 69, 77])
def test_nothing_is_cut(width: int) -> None:
    lines = shown(width, accounts=3)
    assert all(cells(line) <= width for line in lines)
    assert "…" not in "".join(line for line in lines if "provisional" not in line)
    text = " ".join(" ".join(lines).split())
    assert all(key_name(key) in text for command in COMMANDS for key in command.keys)


def test_only_entries_with_the_words_sought_are_left() -> None:
    lines = shown(80, "NEXT moved")
    assert [line for line in lines if line and not line.startswith(" ")] == ["Differences"]
    assert shown(80, "zebra") == []
    assert any("Word, Excel" in line for line in shown(80, "export"))  # found by the name of its command, too


def test_what_a_line_goes_on_with_stands_further_in() -> None:
    made = hung(Content("head\n  A1 one two three four").stylize("bold", 0, 4), 16)
    assert made.plain == "head\n  A1 one two\n    three four"
    assert all(span.end <= 4 for span in made.spans)


async def test_the_help_is_searched_with_a_slash() -> None:
    app = Harbour()
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, HelpScreen)
        await pilot.press("slash", *"bookmarkless")
        await pilot.pause()
        assert "Nothing here" in str(screen.query_one(Static).visual)
        await pilot.press("escape")
        await pilot.pause()
        assert not screen.query_one(Input).display
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen is not screen
