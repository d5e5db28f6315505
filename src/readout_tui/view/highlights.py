"""What stands out on the screen: hits, differences, unsafe characters, the selection - as marks by passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from readout_tui.core.characters.safe import unsafe
from readout_tui.core.model import PANES, Edit, Ref, Span
from readout_tui.session import Session
from readout_tui.view.looks import Mark, MarkRole

if TYPE_CHECKING:
    from readout_tui.core.search.results import Results


def marks_of(session: Session, on_screen: frozenset[Ref], edits: Iterable[Edit]) -> dict[Ref, tuple[Mark, ...]]:
    """All marks of the passages on the screen, later ones drawn over earlier ones.

    `edits` are the differences of the link under the cursor; without any, no words are marked.
    """
    found: dict[Ref, list[Mark]] = {}
    for marks in (
        _differences(session, edits),
        _unsafe(session, on_screen),
        _hits(session, on_screen),
        _selection(session, on_screen),
    ):
        for ref, mark in marks:
            found.setdefault(ref, []).append(mark)
    return {ref: tuple(marks) for ref, marks in found.items()}


def _differences(session: Session, edits: Iterable[Edit]) -> Iterator[tuple[Ref, Mark]]:
    roles: tuple[MarkRole, MarkRole] = ("left", "right")
    for edit in edits:
        if edit.kind == "equal":
            continue
        for pane, span in zip(PANES, (edit.left, edit.right), strict=True):
            if span.end > span.start:
                for passage in session.link.sides[pane]:
                    yield Ref(session.panes[pane], passage), Mark(span.start, span.end, roles[pane])


def _unsafe(session: Session, on_screen: frozenset[Ref]) -> Iterator[tuple[Ref, Mark]]:
    for ref in on_screen:
        text = session.comparison.slice(ref)
        if not text.isascii() or not text.isprintable():
            start = session.comparison.passage(ref).span.start
            for found in unsafe(text):
                yield ref, Mark(start + found.offset, start + found.offset + 1, "unsafe")


def _hits(session: Session, on_screen: frozenset[Ref]) -> Iterator[tuple[Ref, Mark]]:
    if session.results is None:
        return
    found = spans_found(session.results)
    here = session.hits[session.hit].ref if session.hit >= 0 else None
    for ref in on_screen.intersection(found):
        role: MarkRole = "here" if ref == here else "hit"
        for span in found[ref]:
            yield ref, Mark(span.start, span.end, role)


def _selection(session: Session, on_screen: frozenset[Ref]) -> Iterator[tuple[Ref, Mark]]:
    if session.selection is not None:
        account, span = session.selection
        for ref in on_screen:
            if ref.account == account:
                yield ref, Mark(span.start, span.end, "selection")


@lru_cache(maxsize=4)
def spans_found(results: Results) -> dict[Ref, tuple[Span, ...]]:
    """The spans of all hits."""
    return {hit.ref: hit.spans for found in results.hits for hit in found}
