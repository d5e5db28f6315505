"""What is highlighted on the screen (hits, differences, unsafe characters, the selection), as marks by passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from readout_tui.core.characters.safe import unsafe
from readout_tui.core.model import PANES, Difference, Edit, Hit, Ref
from readout_tui.session import Session
from readout_tui.view.looks import Mark, MarkRole

if TYPE_CHECKING:
    from readout_tui.core.search.results import Results


def marks_of(session: Session, on_screen: frozenset[Ref], edits: Iterable[Edit]) -> dict[Ref, tuple[Mark, ...]]:
    """All marks of the passages on the screen, in the order in which they are drawn: later ones cover earlier ones.

    `edits` are the word differences of the link under the cursor; no other link shows its own. Words of a difference
    of substance are marked in every link on the screen, those of a doubtful one only under the cursor.
    """
    found: dict[Ref, list[Mark]] = {}
    for marks in (
        _differences(session, edits),
        _at_stake(session, on_screen),
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


def _at_stake(session: Session, on_screen: frozenset[Ref]) -> Iterator[tuple[Ref, Mark]]:
    """The words of differences of substance, and under the cursor also those of doubtful ones."""
    lookup = session.lookup
    here = {id(link) for link in (session.link, *lookup.also(session.place))}
    shown = [ref for ref in on_screen if ref.account in session.panes]
    seen = {id(link): link for ref in shown for link in (lookup.link(ref), *lookup.also(ref))}
    for link in seen.values():
        doubts = link.doubts if id(link) in here and not link.substance else ()
        roles: tuple[tuple[MarkRole, Sequence[Difference]], ...] = (("doubt", doubts), ("stake", link.substance))
        for role, differences in roles:
            for found in differences:
                for pane, span in zip(PANES, (found.a, found.b), strict=True):
                    if span is not None:
                        for passage in link.sides[pane]:
                            yield Ref(session.panes[pane], passage), Mark(span.start, span.end, role)


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
    found = hits_found(session.results)
    here = session.hits[session.hit].ref if session.hit >= 0 else None
    for ref in on_screen.intersection(found):
        role: MarkRole = "counterpart" if found[ref].counterpart else "hit"
        for span in found[ref].spans:
            yield ref, Mark(span.start, span.end, "here" if ref == here else role)


def _selection(session: Session, on_screen: frozenset[Ref]) -> Iterator[tuple[Ref, Mark]]:
    if session.selection is not None:
        account, span = session.selection
        for ref in on_screen:
            if ref.account == account:
                yield ref, Mark(span.start, span.end, "selection")
    if session.joining in on_screen:
        yield session.joining, Mark(*session.comparison.passage(session.joining).span, "selection")


@lru_cache(maxsize=4)
def hits_found(results: Results) -> dict[Ref, Hit]:
    """All hits, by passage."""
    return {hit.ref: hit for found in results.hits for hit in found}
