"""The list of hits of a search, each with its partner in the other account.

Only the lines on the screen are made, so a list of twenty thousand hits costs no more than one of ten.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.message import Message
from textual.strip import Strip

from readout_tui.core.characters.safe import flat
from readout_tui.core.model import LEFT, Hit, Ref, Span
from readout_tui.session import Session
from readout_tui.tui.panes.palette import PALETTES
from readout_tui.tui.widgets.bars import Lines, paint_words
from readout_tui.view.cells import clip, fit
from readout_tui.view.layout import Differences, passage_name
from readout_tui.view.looks import COUNTERPART
from readout_tui.view.status import Words

ROWS = 10
"""The most hits on the screen."""


class HitList(Lines, can_focus=True):
    """A list over the lower part of the panes: hits, and after them those by counterparts only.

    `highlighted` is an index into `hits`, which are `Session.hits`; `_listed` are such indices in the order of lines.
    """

    DEFAULT_CSS = "HitList { layer: over; dock: bottom; height: 11; margin-bottom: 3; }"

    class Left(Message):
        """The list was left without choosing."""

    class Chosen(Message):
        """A hit was chosen, by its number."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, palette: str, differences: Differences) -> None:
        """The list is empty and hidden until `list`. `differences(row)` gives the edits of a link."""
        super().__init__()
        self.palette = palette
        self.hits: Sequence[Hit] = ()
        self.highlighted = 0
        self._listed: Sequence[int] = ()
        self._session: Session | None = None
        self._differences = differences
        self._top = 0
        self.display = False

    @property
    def covers(self) -> int:
        """The number of lines that the list covers."""
        return min(len(self.hits), ROWS) + 1 if self.hits else 0

    def list(self, session: Session, highlighted: int) -> None:
        """Lists the hits of a session and highlights one of them."""
        before, hits = self.covers, session.hits
        self._session, self.hits = session, hits
        self._listed = sorted(range(len(hits)), key=lambda number: hits[number].counterpart)
        if self.covers != before:  # only then is anything laid out anew
            self.styles.height = self.covers
            self.display = bool(hits)
        self._top = 0
        self.highlight(highlighted)

    def close(self) -> None:
        """Empties and hides the list."""
        self.hits, self._listed, self._session, self.display = (), (), None, False

    def highlight(self, number: int) -> None:
        """Highlights another hit, scrolling to it if needed."""
        self.highlighted = min(max(number, 0), max(len(self.hits) - 1, 0))
        line = self._line
        self._top = min(max(self._top, line - ROWS + 1), line)
        self.refresh()

    @property
    def _line(self) -> int:
        """The line of the highlighted hit, counted from the first of the list."""
        return self._listed.index(self.highlighted) if self.hits else 0

    def _move(self, line: int) -> None:
        """Highlights the hit on another line, or on the first or last."""
        if self.hits:
            self.highlight(self._listed[min(max(line, 0), len(self.hits) - 1)])

    def strip(self, y: int) -> Strip:
        """The edge, then a hit a line."""
        palette, width = PALETTES[self.palette], self.size.width
        line = self._top + y - 1
        if not y:
            said = clip(f" {self._line + 1:,} of {self._counted()} ", max(width - 4, 0))
            words: Words = [("──", "dim"), (said, "strong"), ("─" * max(width - 2 - len(said), 0), "dim")]
        elif self._session is None or line >= len(self.hits):
            words = []
        else:
            hit, here = self.hits[self._listed[line]], line == self._line
            words = [("▶" if here else " ", "key"), (COUNTERPART if hit.counterpart else " ", "counterpart")]
            words += hit_words(self._session, hit, width - 3, self._differences)
            if here:
                words = [(text, role or "strong") for text, role in words]
        return self.filtered(paint_words(words, width, palette), self.filters(self.palette))

    def _counted(self) -> str:
        """How many passages are listed, and how many of them for a counterpart only."""
        across = sum(hit.counterpart for hit in self.hits)
        more = f", {across:,} {COUNTERPART} by words of the other language" if across else ""
        return f"{len(self.hits):,} passages with hits{more}"

    def on_key(self, event: events.Key) -> None:
        """Moving, choosing, leaving."""
        steps = {"j": 1, "down": 1, "k": -1, "up": -1, "pagedown": ROWS, "space": ROWS, "pageup": -ROWS, "b": -ROWS}
        if event.key in steps:
            self._move(self._line + steps[event.key])
        elif event.key in {"g", "home", "G", "end"}:
            self._move(0 if event.key in {"g", "home"} else len(self.hits) - 1)
        elif event.key == "enter":
            self.post_message(self.Chosen(self.highlighted))
        elif event.key in {"escape", "q", "L"}:
            self.post_message(self.Left())
        else:
            return
        event.stop()

    def on_click(self, event: events.Click) -> None:
        """A click chooses."""
        line = self._top + event.y - 1
        if event.y and line < len(self.hits):
            self.post_message(self.Chosen(self._listed[line]))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Move."""
        event.stop()
        self._move(self._line + 1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Move."""
        event.stop()
        self._move(self._line - 1)


def hit_words(session: Session, hit: Hit, width: int, differences: Differences) -> Words:
    """A hit with its context, and beside it what corresponds, from the corresponding words on: "A14 ... │ B8 ..."."""
    comparison = session.comparison
    half = max((width - 3) // 2, 10)
    name = passage_name(comparison, hit.ref)
    span = comparison.passage(hit.ref).span
    room = half - len(name) - 1
    first = hit.spans[0] if hit.spans else span
    text = comparison.slice(hit.ref)
    start = beginning(text, first.start - span.start, room)
    here = fit(flat(text[start : start + room]), room)
    words: Words = [(f"{name} ", "dim")]
    done = 0
    for at in hit.spans:
        low, high = at.start - span.start - start, min(at.end - span.start - start, room)
        if done <= low < high:
            words += [(here[done:low], ""), (here[low:high], "counterpart" if hit.counterpart else "found")]
            done = high
    across = _across(session, hit.ref, first, half, differences)
    return [*words, (here[done:], ""), (" │ ", "dim"), (fit(across, half), "dim")]


def beginning(text: str, at: int, room: int) -> int:
    """Where a part of `room` characters around an offset begins: at the beginning of a word."""
    start = max(min(at - room // 3, len(text) - room), 0)
    if start:
        start = max(text.find(" ", start, at), start - 1) + 1
    return start


def _across(session: Session, ref: Ref, at: Span, room: int, differences: Differences) -> str:
    """What corresponds to a hit: a passage, from the words on that correspond to those found."""
    comparison, lookup = session.comparison, session.lookup
    other = lookup.facing(ref.account)
    partners = lookup.partners(ref)
    if not partners:
        return f"not in {comparison.readouts[other].name}" if lookup.known(lookup.row(ref)) else "not compared yet"
    there = _corresponding(session, ref, at, differences)
    partner = next(
        (Ref(other, n) for n in partners if there in range(*comparison.readouts[other].passages[n].span)), None
    )
    partner = partner or Ref(other, partners[0])
    name, begin = passage_name(comparison, partner), comparison.passage(partner).span.start
    text = comparison.slice(partner)
    start = beginning(text, max(there - begin, 0), room - len(name) - 3)
    return f"{name} {'… ' if start else ''}{flat(text[start : start + room])}"


def _corresponding(session: Session, ref: Ref, at: Span, differences: Differences) -> int:
    """The offset in the other account's text that corresponds to the beginning of a hit; -1 if that is not known."""
    link = session.lookup.link(ref)
    if not (link.left and link.right):
        return -1
    pane = session.pane_of(ref.account)
    for edit in differences(session.lookup.row(ref)):
        here, there = (edit.left, edit.right) if pane == LEFT else (edit.right, edit.left)
        if here.start <= at.start < here.end:
            return min(there.start + (at.start - here.start if edit.kind == "equal" else 0), max(there.end - 1, 0))
    return -1
