"""The hits of a search, each with what stands across from it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Comparison, Hit
from readout_tui.core.safe import flat
from readout_tui.tui.cells import fit
from readout_tui.tui.layout import passage_name

FIRST = 15
"""Hits listed while a query is typed: each costs a third of a millisecond."""
MOST = 300
"""So many hits are listed; all are counted and can be walked with n and N."""


class HitList(OptionList):
    """A list over the lower panes. The highlighted option's number is the hit's place in `Session.hits`."""

    DEFAULT_CSS = """
    HitList {
        layer: over; dock: bottom; min-width: 24; height: auto; max-height: 10; margin-bottom: 3;
        border: none; border-top: solid $primary; padding: 0; background: $surface;
        scrollbar-size-vertical: 1;
    }
    HitList:focus { border: none; border-top: solid $primary; }
    """

    class Left(Message):
        """Escape was pressed on the list."""

    def on_key(self, event: events.Key) -> None:
        """Escape leaves the list; j and k move in it."""
        if event.key in {"escape", "q", "L"}:
            event.stop()
            self.post_message(self.Left())
        elif event.key in {"j", "k"}:
            event.stop()
            if event.key == "j":
                self.action_cursor_down()
            else:
                self.action_cursor_up()

    def show(
        self, comparison: Comparison, lookup: Lookup, hits: Sequence[Hit], width: int, most: int | None = None
    ) -> None:
        """List the hits in lines of `width` cells; the first `most` of them, while more are not asked for."""
        self.clear_options()
        self.add_options(
            [hit_line(comparison, lookup, hit, width - 2) for hit in islice(hits, min(most or MOST, MOST))]
        )
        self.display = bool(hits)


def hit_line(comparison: Comparison, lookup: Lookup, hit: Hit, width: int) -> Content:
    """ "A14 ... pandemic ...  │ B8 ...": the hit with its context, its partner beside it."""
    half = max((width - 3) // 2, 10)
    name = passage_name(comparison, hit.side, hit.passage)
    span = comparison.readouts[hit.side].passages[hit.passage].span
    text = comparison.readouts[hit.side].slice(hit.passage)
    first = hit.spans[0] if hit.spans else span
    room = half - len(name) - 1
    start = max(min(first.start - span.start - room // 3, len(text) - room), 0)
    if start:
        start = max(text.find(" ", start, first.start - span.start), start - 1) + 1
    here = fit(flat(text[start : start + room]), room)
    partners = lookup.partners(hit.side, hit.passage)
    if partners:
        other = comparison.readouts[1 - hit.side]
        there = f"{passage_name(comparison, 1 - hit.side, partners[0])} {flat(other.slice(partners[0])[:half])}"
    else:
        there = f"not in {comparison.readouts[1 - hit.side].name}"
    line = Content(f"{name} {here} │ {fit(there, half)}").stylize("dim", half + 1)
    for at in hit.spans:
        low, high = at.start - span.start - start, at.end - span.start - start
        if 0 <= low < room:
            line = line.stylize("bold underline", len(name) + 1 + low, len(name) + 1 + min(high, room))
    return line
