"""Highlights on the screen, as marks for each passage."""

from __future__ import annotations

from dataclasses import replace

from readout_tui.core.model import Edit, Ref, Span
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.session import Selection, Session
from readout_tui.view.highlights import marks_of
from readout_tui.view.status import hits
from tests.builders import harbour, in_languages, lines, ref


def opened() -> Session:
    made = harbour()
    return Session.of(made, build(made))


def drawn(session: Session, on_screen: set[Ref], edits: tuple[Edit, ...] = ()) -> list[tuple[Ref, str, str]]:
    """Passage, role and marked text of every mark."""
    found = marks_of(session, frozenset(on_screen), edits)
    return sorted(
        (where, mark.role, session.comparison.readouts[where.account].text[mark.start : mark.end])
        for where, marks in found.items()
        for mark in marks
    )


def test_hits_on_the_screen_are_lit_and_the_one_at_the_cursor_otherwise() -> None:
    session = opened()
    found = session.searched(find(parse("harbour"), session.index))
    assert drawn(found, {ref(0, 1), ref(1, 1)}) == [(ref(0, 1), "hit", "harbour"), (ref(1, 1), "hit", "harbour")]
    here = replace(found, hit=[hit.ref for hit in found.hits].index(ref(1, 1)))
    assert drawn(here, {ref(0, 1), ref(1, 1), ref(1, 2)}) == [
        (ref(0, 1), "hit", "harbour"),
        (ref(1, 1), "here", "harbour"),
        (ref(1, 2), "hit", "harbour"),
    ]


def test_counterparts_are_lit_otherwise_and_named_in_the_line() -> None:
    made = in_languages(lines(["The war.", "Peace."], ["La guerra.", "Guerras."]), "en", "es")
    session = Session.of(made, build(made))
    found = session.searched(find(parse("war"), session.index))
    assert drawn(found, {ref(0, 0), ref(1, 0)}) == [(ref(0, 0), "hit", "war"), (ref(1, 0), "counterpart", "guerra")]
    assert hits(found) == "war: A 1 · B 0 (+2 guerra, Guerras)"
    assert hits(found.at_hit(1)).endswith("passage 2 of 3 with hits ≈")
    assert drawn(found.at_hit(1), {ref(1, 0)}) == [(ref(1, 0), "here", "guerra")]


def test_the_words_of_the_link_at_the_cursor_that_differ_are_marked_on_their_own_side() -> None:
    session = opened().to(ref(0, 1))
    left, right = (
        session.comparison.readouts[0].text.index("will open"),
        session.comparison.readouts[1].text.index("should"),
    )
    edits = (
        Edit("equal", Span(left - 4, left), Span(right - 4, right)),
        Edit("replaced", Span(left, left + 4), Span(right, right + 6), "modality"),
        Edit("inserted", Span(left + 4, left + 4), Span(right + 7, right + 11), "other"),
    )
    assert drawn(session, set(), edits) == [
        (ref(0, 1), "left", "will"),
        (ref(1, 2), "right", "open"),
        (ref(1, 2), "right", "should"),
    ]


def test_what_is_not_shown_as_itself_and_what_is_selected_are_marked() -> None:
    made = lines(["a\u202eb c"], ["x"])
    session = Session.of(made, build(made))
    assert drawn(session, {ref(0, 0)}) == [(ref(0, 0), "unsafe", "\u202e")]
    selected = replace(session, selection=Selection(ref(0, 0).account, Span(4, 5)))
    assert (ref(0, 0), "selection", "c") in drawn(selected, {ref(0, 0), ref(1, 0)})
    assert not [role for where, role, _ in drawn(selected, {ref(1, 0)}) if where == ref(1, 0)]
