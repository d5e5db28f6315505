"""What the canvas looks up of a comparison: each part is made once, and kept as long as the comparison is shown."""

from __future__ import annotations

from functools import cached_property

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Checkpoint, PassageNumber
from readout_tui.core.numbering import number
from readout_tui.view.bounded_cache import BoundedCache
from readout_tui.view.layout import Items, Ranges, ShownPassages, ShownRows, flow_items, level_items, without_pointers
from readout_tui.view.overview import Proportions, Shape
from readout_tui.view.speaker_marks import Cast


class Plan:
    """Parts are made when they are first asked for; for long texts a thread asks before the screen does."""

    def __init__(self, lookup: Lookup) -> None:
        """Of the two accounts that `lookup` is of."""
        self.lookup = lookup
        self._shapes: BoundedCache[int, Shape] = BoundedCache(8)
        self._level: BoundedCache[ShownRows, Items] = BoundedCache(2)
        self._merged: BoundedCache[ShownRows, Items] = BoundedCache(2)
        self._flow: BoundedCache[tuple[Account, ShownPassages], Ranges] = BoundedCache(4)

    def make(self, height: int, rows: bool, checkpoint: Checkpoint) -> None:
        """All that a screen of so many lines asks for without a filter; `rows`: in the views with rows too."""
        self._proportions = Proportions(self.lookup, checkpoint)
        self.shape(height)
        checkpoint(0.0)
        for account, readout in zip(self.lookup.pair, self.lookup.readouts, strict=True):
            self.flow(account, None)
            checkpoint(0.0)
            number(readout, PassageNumber(0))  # and so all of them
            checkpoint(0.0)
        if rows:
            self.merged(None)
        _ = self.cast

    @cached_property
    def cast(self) -> Cast:
        """How speakers are told apart."""
        return Cast(self.lookup.comparison)

    @cached_property
    def _proportions(self) -> Proportions:
        return Proportions(self.lookup)

    def shape(self, height: int) -> Shape:
        """The overview in `height` lines; only the first height costs a pass over all rows."""
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
