"""What the canvas looks up in a comparison: each part is computed once and kept while the comparison is shown.

Whatever needs a pass over all rows or passages belongs here: speakers' colours, the overview, the items of each view.
For the first picture of short texts each part is computed when the screen asks for it. A comparison that arrives later
is prepared in a thread, which calls `make` before it is shown, so that the event loop finds everything ready:

    thread      Plan(lookup).make(...) --message--> canvas.plan = plan
    event loop  canvas: plan.level(only), plan.shape(height), plan.cast     no pass over the rows is left

Filters change `only` (the rows or passages to show), so items are cached by it: a few, since readers switch back and
forth between few filters. The caches hold no reference back to the plan (`bounded_cache`).
"""

from __future__ import annotations

from functools import cached_property

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Checkpoint, PassageNumber, Row, in_rows
from readout_tui.core.numbering import number
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.layout import Items, Ranges, ShownPassages, ShownRows, flow_items, level_items, without_pointers
from readout_tui.view.overview import Proportions, Shape
from readout_tui.view.speaker_marks import Cast


class Plan:
    """The computed parts of one comparison of two accounts, each made when it is first asked for or by `make`."""

    def __init__(self, lookup: Lookup) -> None:
        """A plan for the two accounts of `lookup`."""
        self.lookup = lookup
        self._shapes: BoundedCache[int, Shape] = BoundedCache(8)
        self._level: BoundedCache[ShownRows, Items] = BoundedCache(2)
        self._merged: BoundedCache[ShownRows, Items] = BoundedCache(2)
        self._flow: BoundedCache[tuple[Account, ShownPassages], Ranges] = BoundedCache(4)

    def make(self, height: int, rows: bool, checkpoint: Checkpoint) -> None:
        """Computes all that a screen of `height` lines asks for while nothing is filtered.

        `rows`: also what the level and merged views need. Raises whatever the checkpoint raises.
        """
        self._proportions = Proportions(self.lookup, checkpoint)
        self.shape(height)
        checkpoint(0.0)
        for account, readout in zip(self.lookup.pair, self.lookup.readouts, strict=True):
            self.flow(account, None)
            checkpoint(0.0)
            number(readout, PassageNumber(0))  # the first call numbers all passages
            checkpoint(0.0)
        if rows:
            self.merged(None)
        _ = self.cast, self.by_hand

    @cached_property
    def cast(self) -> Cast:
        """The initials and colours of the speakers."""
        return Cast(self.lookup.comparison)

    @cached_property
    def _proportions(self) -> Proportions:
        return Proportions(self.lookup)

    @cached_property
    def by_hand(self) -> tuple[Row, ...]:
        """The rows whose links the reader has decided."""
        return tuple(row for row, link in in_rows(self.lookup.links) if link.by != "computed")

    def shape(self, height: int) -> Shape:
        """The overview in `height` lines. Only the first one costs a pass over all rows; further heights reuse it."""
        return self._shapes.get(height, lambda height: Shape(self._proportions, height))

    def level(self, only: ShownRows) -> Items:
        """The items of the level view."""
        return self._level.get(only, lambda only: level_items(self.lookup, only))

    def merged(self, only: ShownRows) -> Items:
        """The items of the merged view."""
        return self._merged.get(only, lambda only: without_pointers(self.level(only)))

    def flow(self, account: Account, only: ShownPassages) -> Ranges:
        """The items of the pane of the flow view that shows an account."""
        readout = self.lookup.comparison.readouts[account]
        return self._flow.get((account, only), lambda asked: flow_items(readout, asked[1]))
