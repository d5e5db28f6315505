"""Which operations stand: what was undone does not count, what was redone counts again.

An undo names an operation and is an operation itself, so nothing is ever taken out of the list, and what one run of the
program did another can undo:

    a  b  undo(b)              a stands       next undo: a    next redo: b
    a  b  undo(b)  c           a, c stand     next undo: c    next redo: nothing, since c came after the undo
"""

from collections.abc import Iterable
from typing import Final

from readout_tui.core.marks import speakers
from readout_tui.core.model import Operation

UNDO: Final = "undo"
REDO: Final = "redo"
BLOCKS: Final = frozenset({"body", "furniture", "heading"})
"""The operations that decide what a paragraph is."""
DECISIVE: Final = frozenset({"together", "apart", "confirmed"}) | speakers.OPS | BLOCKS
"""The operations that decide something: about links, about speakers, and about paragraphs."""
ANNOTATING: Final = frozenset({"note", "bookmark", "tag", "aside"})
"""The operations that leave something beside the texts; nothing is computed from them."""
FACTS: Final = "facts"
"""The operation that says what a document is called; its value is told by `core.marks.facts`."""
FOUND: Final = "found"
"""The operation that says where what another one was about stands in a changed text; its value is the other's id."""
DOING: Final = DECISIVE | ANNOTATING | {FOUND, FACTS}
"""The operations that stand until they are undone."""
KNOWN: Final = DOING | {UNDO, REDO}
"""The operations that this version of the program knows; it keeps others, and does nothing with them."""


def standing(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """The operations that have not been undone, in their order, without undos and redos.

    The last word on an operation counts, and only its own author has one.
    """
    done = list(operations)
    by = {made.id: made.by for made in done if made.op in DOING}
    undone: dict[str, bool] = {}
    for made in done:
        if made.op in {UNDO, REDO} and by.get(made.value) == made.by:
            undone[made.value] = made.op == UNDO
    return tuple(made for made in done if made.op in DOING and not undone.get(made.id))


def to_undo(operations: Iterable[Operation], author: str) -> Operation | None:
    """What the next undo of an author undoes: their last operation that stands; None if there is none."""
    return next((made for made in reversed(standing(operations)) if made.by == author), None)


def to_redo(operations: Iterable[Operation], author: str) -> Operation | None:
    """What the next redo of an author redoes: their last undo, if they have done nothing since; None if there is
    none.
    """
    made_by_id: dict[str, Operation] = {}
    waiting: list[str] = []
    for made in (made for made in operations if made.by == author):
        if made.op in DOING:
            made_by_id[made.id] = made
            waiting.clear()
        elif made.op == UNDO and made.value in made_by_id and made.value not in waiting:
            waiting.append(made.value)
        elif made.op == REDO and made.value in waiting:
            waiting.remove(made.value)
    return made_by_id[waiting[-1]] if waiting else None
