"""Screens over the panes: help, speakers, and reports. Each is left with Escape or q."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final, Literal, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from readout_tui.core.model import FIRST_TWO, Ref
from readout_tui.core.numbering import account_name
from readout_tui.core.reports.summary import speaker_name
from readout_tui.session import Session
from readout_tui.tui.widgets.lists import ListScreen
from readout_tui.view.beside import SIGNS as SIGNS_BESIDE
from readout_tui.view.cells import fit, hanging, wrap
from readout_tui.view.coverage_margin import COVERAGE_MARKS
from readout_tui.view.keyboard import Keyboard, key_name
from readout_tui.view.looks import ASIDE, CONFIRMED, COUNTERPART, HAND, HIT, LINK_MARKS, MOVED, SEEN, STRIP
from readout_tui.view.speaker_marks import Cast

FRAME = """
{name} {{ align: center middle; background: $background 60%; }}
{name}:ansi {{ background: transparent; }}
{name} > {child}, {name} > {child}:focus {{
    width: {width}; min-width: 24; max-width: 96%; height: auto; max-height: 90%;
    border: round $primary; border-title-color: $accent; background: $surface; padding: 0 1;
    scrollbar-size-vertical: 1;
}}
"""


WIDEST: Final = 110
"""The cells of a report window at most."""
_HANGING = 2
"""How much further in the lines stand with which a line goes on."""
_FRAMED = 7
"""The cells of a window that hold no text: border, padding, the space around an option, scroll bar."""


class HelpScreen(ModalScreen[None]):
    """All signs and keys, from the command table; "/" leaves only the lines that hold what is typed."""

    DEFAULT_CSS = (
        FRAME.format(name="HelpScreen", child="VerticalScroll", width="84")
        + """
    HelpScreen > Input { width: 84; max-width: 96%; height: 1; border: none; background: $panel; display: none; }
    HelpScreen > Input:focus { border: none; }
    """
    )
    BINDINGS: ClassVar = [
        Binding("escape", "leave", "Close"),
        Binding("q,question_mark,f1", "dismiss", "Close"),
        Binding("slash", "seek", "Search"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("space,pagedown", "scroll(15)", show=False),
        Binding("b,pageup", "scroll(-15)", show=False),
        Binding("g,home", "scroll(-10000)", show=False),
        Binding("G,end", "scroll(10000)", show=False),
    ]

    def __init__(self, keyboard: Keyboard, accounts: int) -> None:
        """The help for so many accounts, with the reader's own keys."""
        super().__init__()
        self._keyboard = keyboard
        self._accounts = accounts

    def compose(self) -> ComposeResult:
        """One scrolling text, and a line to search it."""
        with VerticalScroll() as scroll:
            scroll.border_title = "Help · / searches, Esc closes, j k scroll"
            yield Static(self._text(""), markup=False)
        yield Input(placeholder="a word of what you look for", compact=True, max_length=100)

    def _text(self, sought: str) -> Content:
        room = min(84, self.app.size.width * 24 // 25) - _FRAMED
        lines = help_lines(self._keyboard, self._accounts, room, sought)
        return Content("\n").join(lines) or Content("Nothing here has these words")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Leaves only the lines that hold what is typed."""
        self.query_one(Static).update(self._text(event.value))
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def on_input_submitted(self) -> None:
        """The keys scroll what was found."""
        self.query_one(VerticalScroll).focus()

    def action_seek(self) -> None:
        """Opens the line to search in."""
        line = self.query_one(Input)
        line.display = True
        line.focus()

    def action_leave(self) -> None:
        """Ends the search if there is one, else closes."""
        line = self.query_one(Input)
        if not line.display:
            self.dismiss()
            return
        line.value = ""
        line.display = False
        self.query_one(VerticalScroll).focus()

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)


_BORDER = 4
"""The cells that the border of a window takes, with the space inside it."""
_ROOM = 110
"""The most cells of a line in the list of speakers of three accounts or more."""
_INDENT = 7
"""The cells in front of a speaker's name."""
_NAMED = 16
"""The fewest cells of a name that has the counts beside it."""
_A, _B = map(account_name, FIRST_TWO)
SIGNS = (
    ("margin", (("▶", "the cursor"), ("◆", "its partner"), ("◇", "linked together with it"),
                ("XJ", "the speaker's initials; & is both sides"),
                ("┃", "named here, by label or by document"), ("│", "by pronoun"),
                ("┆", "carried over from an earlier passage"), ("║", "both sides together"),
                (HAND, "by hand"),
                (SIGNS_BESIDE["note"], "in place of these: a note"), (SIGNS_BESIDE["bookmark"], "a bookmark"),
                (SIGNS_BESIDE["tag"], "tags"), ("?", "doubtful"),
                ("…", "provisional, while long texts are being compared"))),
    ("gutter", ((LINK_MARKS["differs"], "differs: a claim that matters is not the same"),
                         (LINK_MARKS["doubt"], "may differ: what was found is not sure enough to say"),
                         (LINK_MARKS["reworded"], "reworded: the same claim in other words"),
                         (LINK_MARKS["same"], "the same words, but for case, punctuation and spelling"),
                         (MOVED, "moved, beside one of these"), (f"{LINK_MARKS['reworded']}?", "a link to be checked"),
                         (HAND, "beside one of these: joined or parted by hand"), (CONFIRMED, "confirmed by hand"),
                         (ASIDE, "set aside by a reader: it does not matter"),
                         (LINK_MARKS["linked"], "linked, not judged yet"), (LINK_MARKS["left"], f"only in {_A}"),
                         (LINK_MARKS["right"], f"only in {_B}"),
                (COUNTERPART, "in the list of hits: a counterpart in another language"))),
    ("strip at the edge", (
        (SEEN, "what is on the screen"), (HIT, "hits"), (COUNTERPART, "counterparts in another language"),
        (HAND, "links decided by hand"), (STRIP["differs"], "differs"), (STRIP["doubt"], "may differ"),
        (STRIP["moved"], "moved"), (f"{STRIP['left']} {STRIP['right']}", f"only in {_A}, only in {_B}"),
        (STRIP["reworded"], "reworded"), (STRIP["same"], "the same words"), (STRIP["linked"], "not judged yet"))),
    ("merged view", (("[x│y]", f"x in {_A}, y in {_B}"), (f"{_A} {_B}", "which account a passage is from"))),
)  # fmt: skip

SEVERAL_SIGNS = (
    ("columns of three accounts or more", (
        (COVERAGE_MARKS["reports"], "reports the row, as the base does"),
        (COVERAGE_MARKS["differs"], "reports it, and a claim that matters differs from the base"),
        (COVERAGE_MARKS["doubt"], "has it, but whether it says the same is not sure"),
        (COVERAGE_MARKS["linked"], "has it, not judged yet"),
        (COVERAGE_MARKS["elsewhere"], "has none of the row, but something like it in another"),
        (COVERAGE_MARKS["silent"], "no passage found"))),
)  # fmt: skip
"""The signs that only the screen of three accounts or more has."""


_SIGN, _KEYS = 10, 28
"""The cells of the column of signs, and of that of keys."""


def help_lines(keyboard: Keyboard, accounts: int, width: int, sought: str = "") -> list[Content]:
    """The help text for so many accounts, the signs first and then a line for each command, in `width` cells.

    Only the entries that hold all words that are `sought`, whatever their case, each below its heading.
    """
    lines: list[Content] = []
    words = sought.casefold().split()
    for heading, column, entries in _sections(keyboard, accounts):
        wanted = [
            (left, said)
            for left, said, called in entries
            if all(word in f"{left} {said} {called}".casefold() for word in words)
        ]
        if wanted:
            lines.append(Content(heading).stylize("bold"))
            lines += [_entry(left, said, column, width) for left, said in wanted]
            lines.append(Content(""))
    return lines[:-1]


def _sections(keyboard: Keyboard, accounts: int) -> Iterator[tuple[str, int, list[tuple[str, str, str]]]]:
    """The headings, each with the cells of its first column and its entries.

    An entry is (sign or keys, what it means, what else it is found by: the name of the command, its group).
    """
    for place, signs in (*SIGNS, *SEVERAL_SIGNS) if accounts > len(FIRST_TWO) else SIGNS:
        yield f"Signs: {place}", _SIGN, [(sign, meaning, "") for sign, meaning in signs]
    for group, commands in keyboard.groups(accounts).items():
        yield (
            group,
            _KEYS,
            [(" ".join(map(key_name, command.keys)), command.help, f"{command.title} {group}") for command in commands],
        )


def _entry(left: str, said: str, column: int, width: int) -> Content:
    """An entry in two columns; what does not fit on its first line goes on in the second column."""
    pieces = [said[low:high] for low, high in wrap(said, max(width - column, 10))]
    first = f"  {fit(left, column - 2)}"
    return Content(first + ("\n" + " " * column).join(pieces)).stylize("bold", 2, column)


class AskedOf(NamedTuple):
    """What the reader wants to say of a speaker: that they are the same as another, or two in one."""

    key: str
    what: Literal["join", "separate"]


class SpeakersScreen(ListScreen[AskedOf | None]):
    """Who speaks in each account, and whom to show. The panes behind follow every change."""

    DEFAULT_CSS = FRAME.format(name="SpeakersScreen", child="OptionList", width="68")
    BINDINGS: ClassVar = [
        Binding("escape,q,s", "dismiss(None)", "Close"),
        Binding("space", "choose", "Show or not", priority=True),
        Binding("o", "only", "Only this"),
        Binding("a", "everybody", "Everybody"),
        Binding("h", "hide", "Hide or dim"),
        Binding("m", "join", "Same as another"),
        Binding("x", "separate", "Two speakers"),
        Binding("F", "no_filter", "No filters", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]

    class Filtered(Message):
        """The session with another filter."""

        def __init__(self, session: Session) -> None:
            super().__init__()
            self.session = session

    def __init__(self, session: Session) -> None:
        """Starts from the session's filter."""
        super().__init__()
        self.session = session
        counts = session.index.speaker_counts()
        self.keys = sorted(counts, key=lambda key: (-sum(counts[key]), key))
        self.counts = counts
        self.perhaps = session.index.perhaps_counts()
        self.several = len(session.comparison.readouts) > len(FIRST_TWO)
        self.where = "in each account" if self.several else " and ".join(f"in {name}" for name in (_A, _B))
        if self.perhaps:
            self.where += " (+?: perhaps)"
        self.initials = Cast(session.comparison).initials

    def compose(self) -> ComposeResult:
        """A list with one line for each speaker."""
        speakers = OptionList(*self._lines())
        if self.several:
            speakers.styles.width = self._room + _BORDER
        speakers.border_title = f"Speakers, passages {self.where}"
        speakers.border_subtitle = "Space show · o only · a all · h hide · m same as · x split"
        yield speakers

    @property
    def _room(self) -> int:
        """The cells of a line where there are three accounts or more."""
        return min(self.app.size.width * 24 // 25 - _BORDER, _ROOM)

    def _lines(self) -> list[Content]:
        shown = self.session.shown
        lines: list[Content] = []
        for key in self.keys:
            on = key not in shown.hidden and (shown.speakers is None or key in shown.speakers)
            head = f"[{'x' if on else ' '}] {fit(self.initials.get(key, ''), 2)} "
            name = speaker_name(self.session.comparison, key)
            lines.append(Content(head + (self._of_several(key, name) if self.several else self._of_two(key, name))))
        return lines

    def _of_two(self, key: str, name: str) -> str:
        room = 5 if self.perhaps else 0
        doubted = self.perhaps.get(key, (0, 0))
        counts = "  ".join(
            f"{r.name} {n - d:>5,}{fit(f'+{d:,}?' if d else '', room)}"
            for r, n, d in zip(self.session.comparison.readouts, self.counts[key], doubted, strict=True)
        )
        return f"{fit(name, 36 - room)} {counts}"

    def _of_several(self, key: str, name: str) -> str:
        """The name and the counts of all accounts, in columns: beside the name if they fit there, else below it."""
        counts, width = self._counts(key), max(len(count) for key in self.keys for count in self._counts(key)) + 2
        room = self._room - _INDENT
        if room >= _NAMED + len(counts) * width:
            return fit(name, room - len(counts) * width) + "".join(fit(count, width) for count in counts)
        fitting = max(room // width, 1)
        rows = [counts[at : at + fitting] for at in range(0, len(counts), fitting)]
        below = ("".join(fit(count, width) for count in row).rstrip() for row in rows)
        return "\n".join([name, *(" " * _INDENT + row for row in below)])

    def _counts(self, key: str) -> list[str]:
        """ "A 12", "B 0", "C 1+2?": how many passages of each account they speak in, for sure and perhaps."""
        doubted = self.perhaps.get(key, (0,) * len(self.counts[key]))
        return [
            f"{readout.name} {number - d:,}" + (f"+{d:,}?" if d else "")
            for readout, number, d in zip(self.session.comparison.readouts, self.counts[key], doubted, strict=True)
        ]

    def _apply(self, session: Session) -> None:
        self.session = session
        speakers = self.query_one(OptionList)
        for number, line in enumerate(self._lines()):
            speakers.replace_option_prompt_at_index(number, line)
        self.post_message(self.Filtered(session))

    def _key(self) -> str:
        return self.keys[self.query_one(OptionList).highlighted or 0]

    def on_option_list_option_selected(self) -> None:
        """Enter toggles, too."""
        self.action_choose()

    def action_choose(self) -> None:
        """Show or hide the speaker under the cursor."""
        if self.session.shown.speakers is not None:
            self._apply(self.session.only_speaker(None))
        self._apply(self.session.toggled(self._key()))

    def action_only(self) -> None:
        """Show nobody else."""
        self._apply(self.session.only_speaker(self._key()))

    def action_everybody(self) -> None:
        """Show everybody."""
        self._apply(self.session.only_speaker(None))

    def action_no_filter(self) -> None:
        """Show everything again."""
        self._apply(self.session.unfiltered())

    def action_join(self) -> None:
        """Say that the speaker under the cursor is the same as another."""
        self.dismiss(AskedOf(self._key(), "join"))

    def action_separate(self) -> None:
        """Say that the speaker under the cursor is two in one."""
        self.dismiss(AskedOf(self._key(), "separate"))

    def action_hide(self) -> None:
        """Hide the others or dim them."""
        self._apply(self.session.hide())


def hung(content: Content, width: int) -> Content:
    """The lines of a text broken at `width` cells; what a line goes on with stands further in than it began."""
    lines = hanging(content.plain, width)
    return Content("\n").join(Content.assemble(" " * indent, content[low:high]) for indent, low, high in lines)


def report_room(width: int) -> int:
    """The cells of a line in the window of a report that is not broken, on a screen of so many."""
    return min(WIDEST, width * 24 // 25) - _FRAMED - _HANGING


class ReportScreen(ListScreen[Ref | None]):
    """The lines of a report. On a line with a passage, Enter goes there and y copies both sides of its link."""

    DEFAULT_CSS = FRAME.format(name="ReportScreen", child="OptionList", width=str(WIDEST))
    BINDINGS: ClassVar = [
        Binding("escape,q", "leave", "Close"),
        Binding("y,Y", "copy", "Copy both sides"),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]

    class CopyAsked(Message):
        """The reader asks to copy both sides of the link of a passage."""

        def __init__(self, ref: Ref) -> None:
            super().__init__()
            self.ref = ref

    def __init__(self, title: str, lines: Sequence[tuple[Content, Ref | None]]) -> None:
        """`lines` are pairs of text and the passage that Enter goes to."""
        super().__init__()
        self.heading = title
        self.lines = lines

    def compose(self) -> ComposeResult:
        """One list."""
        room = report_room(self.app.size.width) + _HANGING
        report = OptionList(*(hung(line, room) for line, _place in self.lines))
        report.highlighted = next((n for n, (_line, place) in enumerate(self.lines) if place is not None), 0)
        report.border_title = f"{self.heading} · Enter goes there, y copies both sides, Esc closes"
        yield report

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the place of the line."""
        place = self.lines[event.option_index][1]
        if place is not None:
            self.dismiss(place)

    def action_copy(self) -> None:
        """Copy both sides of what the line leads to."""
        place = self.lines[self.query_one(OptionList).highlighted or 0][1]
        if place is not None:
            self.post_message(self.CopyAsked(place))

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)


class DetailsScreen(ReportScreen):
    """A report over the lower part of the panes, which leaves the passage under the cursor and its partner in sight."""

    DEFAULT_CSS = """
    DetailsScreen { align: center bottom; background: transparent; }
    DetailsScreen > OptionList, DetailsScreen > OptionList:focus { width: 110; }
    """

    def __init__(self, title: str, lines: Sequence[tuple[Content, Ref | None]], height: int, foot: int) -> None:
        """`height` is that of the screen, `foot` the lines below the panes, which stay in sight."""
        super().__init__(title, lines)
        self.covers = max(int(height * COVERING), 6)
        self._foot = foot

    def on_mount(self) -> None:
        """Takes the lower part of the panes."""
        report = self.query_one(OptionList)
        report.styles.max_height = self.covers
        report.styles.margin = (0, 0, self._foot, 0)


COVERING = 0.45
"""The share of the screen's height that such a window takes at most."""
