"""The kind of a paragraph by hand: text of the account, page furniture, or a heading. The texts are then read anew."""

from __future__ import annotations

from functools import partial
from typing import Final

from readout_tui.core.model import Account, BlockKind, PassageNumber
from readout_tui.tui.features.marking import Marking

_KINDS: Final = (
    ("body", "text", "of the account, and compared"),
    ("furniture", "page furniture", "menus, banners, end marks: not of the account"),
    ("heading", "heading", "heads what follows; not compared"),
)
_OP: Final[dict[BlockKind, str]] = {"paragraph": "body", "furniture": "furniture", "heading": "heading"}


class Sorting(Marking):
    """The mixin for what paragraphs are."""

    def do_kind(self) -> None:
        """Asks what the paragraph under the cursor is, or those that are selected or folded there."""
        from readout_tui.core.marks.operations import paragraphs_of
        from readout_tui.tui.widgets.choices import ChoiceScreen

        session = self.session
        account, _span, passages = session.chosen()
        if session.folding and session.selection is None:
            folded = session.lookup.folds.get(session.place, 1)
            passages = tuple(PassageNumber(passages[0] + step) for step in range(folded))
        readout = session.comparison.readouts[account]
        first = readout.passages[passages[0]]
        decided = readout.source.decided_kind(first.span)
        computed = "body" if first.body else first.kind
        now = computed if decided is None else _OP[decided]
        several = len(paragraphs_of(readout, passages)) > 1
        asked = "These paragraphs are" if several else "This paragraph is"
        self.push_screen(ChoiceScreen(asked, _KINDS, now), partial(self._sort, account, passages, now))

    def _sort(self, account: Account, passages: tuple[PassageNumber, ...], now: str, kind: str | None) -> None:
        from readout_tui.core.marks.operations import kind_of

        if kind is not None and kind != now:
            self._decide(kind_of(self._stamp(), self.session.comparison, account, passages, kind))
