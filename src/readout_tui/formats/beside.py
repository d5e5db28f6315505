"""What readers have left beside the texts, for the writers: notes, bookmarks, tags, and what is set aside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.core.characters.safe import flat
from readout_tui.core.model import Account, Comparison, Operation, Options, Ref, Span
from readout_tui.core.numbering import names

if TYPE_CHECKING:
    from readout_tui.core.marks.annotations import Annotations

CALLED: Final = {"note": "Note", "bookmark": "Bookmark", "tag": "Tags"}


class BesideLine(NamedTuple):
    """A note, a bookmark, tags or a link that is set aside, as an export tells it. All text is safe to print."""

    kind: str  # "note", "bookmark", "tag", "aside"
    words: str  # "Note on A7: ask for the text"
    made: Operation
    refs: tuple[Ref, ...]
    place: tuple[Account, Span] | None = None  # None for what is set aside

    @property
    def line(self) -> str:
        """The words, with who wrote them and on which day."""
        return f"{self.words} ({flat(self.made.by)}, {self.made.at[:10]})"


class BesideTexts:
    """All that is left beside the texts of a comparison, looked up by the passages of a row."""

    def __init__(self, comparison: Comparison, options: Options) -> None:
        self._comparison = comparison
        self.marks = left_beside(comparison, options)
        self.lines = tuple(self._lines(self.marks)) if self.marks else ()

    def of(self, refs: Iterable[Ref]) -> tuple[BesideLine, ...]:
        """What stands beside these passages, and what is set aside that is wholly among them."""
        if not self.lines:
            return ()
        here = frozenset(refs)
        return tuple(
            one
            for one in self.lines
            if (here.issuperset(one.refs) if one.kind == "aside" else not here.isdisjoint(one.refs))
        )

    def _lines(self, marks: Annotations) -> Iterable[BesideLine]:
        readouts = self._comparison.readouts
        for one in marks.kept:
            where = names(readouts[one.account], [ref.passage for ref in one.refs])
            value = "" if one.made.op == "bookmark" else f": {flat(' '.join(one.made.value.split()))}"
            words = f"{CALLED[one.made.op]} on {where}{value}"
            yield BesideLine(one.made.op, words, one.made, one.refs, (one.account, one.span))
        for key, made in marks.aside.items():
            yield BesideLine("aside", "Set aside: it does not matter", made, tuple(sorted(key.refs)))
        for told, made in marks.aside_differences.items():
            refs = tuple(sorted(self._holding(told.places)))
            yield BesideLine("aside", f"Set aside: the difference of {told.difference}", made, refs)

    def _holding(self, places: Iterable[tuple[Account, Span]]) -> Iterable[Ref]:
        from readout_tui.core.lookup import touched

        for account, span in places:
            yield from (Ref(account, n) for n in touched(self._comparison.readouts[account], span))


def left_beside(comparison: Comparison, options: Options) -> Annotations | None:
    """What readers have left beside the texts; None if nothing is kept."""
    if not options.operations:
        return None
    from readout_tui.core.marks.anchoring import in_these
    from readout_tui.core.marks.annotations import annotated

    return annotated(in_these(options, comparison.readouts).operations, comparison.readouts)
