"""What stands out on the screen: hits, differences, unsafe characters, the selection - as marks by passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from readout_tui.core.characters.safe import unsafe
from readout_tui.core.lookup import within
from readout_tui.core.model import Edit, Span
from readout_tui.session import Session
from readout_tui.view.looks import Mark, MarkRole

if TYPE_CHECKING:
    from readout_tui.core.search.results import Results

Where = tuple[int, int]
"""(side, passage)."""


def marks_of(session: Session, on_screen: frozenset[Where], edits: Iterable[Edit]) -> dict[Where, tuple[Mark, ...]]:
    """All marks of the passages on the screen, later ones drawn over earlier ones.

    `edits` are the differences of the link under the cursor; without any, no words are marked.
    """
    found: dict[Where, list[Mark]] = {}
    for marks in (
        _differences(session, edits),
        _unsafe(session, on_screen),
        _hits(session, on_screen),
        _selection(session, on_screen),
    ):
        for where, mark in marks:
            found.setdefault(where, []).append(mark)
    return {where: tuple(marks) for where, marks in found.items()}


def _differences(session: Session, edits: Iterable[Edit]) -> Iterator[tuple[Where, Mark]]:
    roles: tuple[MarkRole, MarkRole] = ("left", "right")
    for edit in edits:
        if edit.kind == "equal":
            continue
        for side, span in enumerate((edit.left, edit.right)):
            if span.end > span.start:
                for passage in within(session.link, side):
                    yield (side, passage), Mark(span.start, span.end, roles[side])


def _unsafe(session: Session, on_screen: frozenset[Where]) -> Iterator[tuple[Where, Mark]]:
    for side, passage in on_screen:
        readout = session.comparison.readouts[side]
        text = readout.slice(passage)
        if not text.isascii() or not text.isprintable():
            start = readout.passages[passage].span.start
            for found in unsafe(text):
                yield (side, passage), Mark(start + found.offset, start + found.offset + 1, "unsafe")


def _hits(session: Session, on_screen: frozenset[Where]) -> Iterator[tuple[Where, Mark]]:
    if session.results is None:
        return
    found = spans_found(session.results)
    here = session.hits[session.hit] if session.hit >= 0 else None
    for where in on_screen.intersection(found):
        role: MarkRole = "here" if here is not None and (here.side, here.passage) == where else "hit"
        for span in found[where]:
            yield where, Mark(span.start, span.end, role)


def _selection(session: Session, on_screen: frozenset[Where]) -> Iterator[tuple[Where, Mark]]:
    if session.selection is not None:
        side, span = session.selection
        for where in on_screen:
            if where[0] == side:
                yield where, Mark(span.start, span.end, "selection")


@lru_cache(maxsize=4)
def spans_found(results: Results) -> dict[Where, tuple[Span, ...]]:
    """The spans of all hits."""
    return {(hit.side, hit.passage): hit.spans for side in results.hits for hit in side}
