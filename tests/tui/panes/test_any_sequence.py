"""Whatever a reader does in whatever order: the cursor is on the screen, and every count is that of a plain recount.

How many sequences are tried is `READOUT_SEQUENCES`, for a long run by hand.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readout_tui.core.link_state import LinkProperty
from readout_tui.core.model import PANES, Comparison, Pane, PassageNumber, Ref
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import NARRATION, Filter, build
from readout_tui.session import BACK, FORWARD, Session
from readout_tui.settings import View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.view import status
from tests.tui.panes.test_canvas_full import comparisons, differences

SEQUENCES: Final = int(os.environ.get("READOUT_SEQUENCES", "60"))
WORDS: Final = ("harbour", "will may", "harbour | reopen", "zebra", "!harbour", "和平")
SPEAKERS: Final = ("rivera", "okoye", NARRATION)
STATES: Final[tuple[LinkProperty, ...]] = ("same", "reworded", "moved", "alone", "differs")
VIEWS: Final[tuple[View, ...]] = ("level", "flow", "merged")
STOPS: Final = ("any", "differs", "reworded", "moved", "alone", "suggested")

Step = tuple[str, object]
PLAIN: Final[dict[str, Callable[[Session], Session | None]]] = {
    "j": lambda s: s.step(FORWARD),
    "k": lambda s: s.step(BACK),
    "J": lambda s: s.paragraph(FORWARD),
    "K": lambda s: s.paragraph(BACK),
    "gg": lambda s: s.end(BACK),
    "G": lambda s: s.end(FORWARD),
    "Tab": lambda s: s.other_pane(),
    "gm": lambda s: s.partner(),
    "ga": lambda s: s.second_place(),
    "]s": lambda s: s.same_speaker(FORWARD),
    "n": lambda s: s.next_hit(FORWARD),
    "N": lambda s: s.next_hit(BACK),
    "Esc": lambda s: s.restored(),
    "v": lambda s: s.select(),
    "w": lambda s: s.lock(),
    "h": lambda s: s.hide(),
    "z": lambda s: s.fold(),
    "F": lambda s: s.unfiltered(),
    "everybody": lambda s: s.only_speaker(None),
    "wide": lambda s: s.narrow(None),
}
STEPS: Final = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(sorted(PLAIN)), st.none()),
        st.tuples(st.sampled_from(["search", "narrow"]), st.sampled_from(WORDS)),
        st.tuples(st.sampled_from(["only", "toggle"]), st.sampled_from(SPEAKERS)),
        st.tuples(st.just("kind"), st.sampled_from(STATES)),
        st.tuples(st.just("view"), st.sampled_from(VIEWS)),
        st.tuples(st.sampled_from(["next", "previous"]), st.sampled_from(STOPS)),
        st.tuples(st.just("go to"), st.tuples(st.sampled_from(PANES), st.integers(0, 11))),
        st.tuples(st.just("resize"), st.tuples(st.integers(40, 220), st.integers(6, 40))),
        st.tuples(st.just("scroll"), st.integers(-30, 30)),
        st.tuples(st.just("widen"), st.none()),
    ),
    min_size=30,
    max_size=30,
)


def done(canvas: Canvas, session: Session, what: str, value: object) -> Session:
    """The session after a step, which may be one of the canvas."""
    if what in PLAIN:
        return PLAIN[what](session) or session
    if what == "resize":
        canvas.resize(*value)  # type: ignore[misc]
        return session
    if what == "widen":
        canvas.widen()
        return session
    if what == "scroll":
        return canvas.scrolled(value) or session  # type: ignore[arg-type]
    return changed(session, what, value)


def changed(session: Session, what: str, value: object) -> Session:
    """The session after a step that asks for something."""
    if what in {"search", "narrow"}:
        found = find(parse(str(value)), session.index)
        return session.remembered().searched(found) if what == "search" else session.narrow(found)
    if what in {"only", "toggle"}:
        return session.only_speaker(str(value)) if what == "only" else session.toggled(str(value))
    if what == "kind":
        return session.filtered(Filter(states=frozenset({value})))  # type: ignore[arg-type]
    if what == "view":
        return session.viewed(value)  # type: ignore[arg-type]
    if what == "go to":
        pane, number = cast("tuple[Pane, int]", value)
        last = len(session.comparison.readouts[session.panes[pane]].passages) - 1
        return session.to(Ref(session.panes[pane], PassageNumber(min(number, last))))
    return session.difference(value, FORWARD if what == "next" else BACK) or session  # type: ignore[arg-type]


def passes(session: Session, ref: Ref) -> bool:
    """Whether a passage passes the filters, asked of each of them by itself."""
    narrowed = session.narrowed
    return session.index.admits(session.shown, ref) and (
        narrowed is None or any(ref == hit.ref for hit in narrowed.hits[ref.account])
    )


def check(canvas: Canvas, session: Session, sought: str) -> None:
    everything = [
        Ref(a, PassageNumber(p)) for a in session.panes for p in range(len(session.comparison.readouts[a].passages))
    ]
    admitted = {ref for ref in everything if passes(session, ref)}
    seen = {
        f.ref
        for line in canvas._lines[: canvas.free]
        for cell in line.cells
        if cell
        for f in cell.fragments
        if f.start >= 0
    }
    if admitted or not session.hiding:
        assert session.place in seen
    else:
        assert not seen
    assert all(canvas.painted(y)[1] == canvas.width for y in range(canvas.height))
    if session.results is not None:
        found = find(parse(sought), session.index)
        for account, hits in enumerate(found.hits):
            passing = [hit for hit in hits if hit.ref in admitted]
            assert session.results.occurrences[account] == sum(max(len(hit.spans), 1) for hit in passing)
            assert session.results.passages[account] == len(passing)
        assert len(session.hits) == sum(session.results.passages)
    if session.filtering:
        rows = sorted({session.lookup.row(ref) for ref in admitted})
        out = f"{len(everything) - len(admitted):,} {'hidden' if session.hiding else 'dimmed'}"
        where = f"{rows.index(session.row) + 1} of {len(rows)}, " if session.row in rows else f"{len(rows)} found, "
        assert f"{where if rows else 'none passes, '}{out}" in status.filter_words(session)


@settings(
    max_examples=SEQUENCES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(comparisons(), st.tuples(st.integers(40, 220), st.integers(6, 40)), STEPS)
def test_the_cursor_stays_on_the_screen_and_counts_are_true(
    made: Comparison, size: tuple[int, int], steps: list[Step]
) -> None:
    canvas = Canvas(differences(made))
    canvas.resize(*size)
    session, sought = Session.of(made, build(made)), ""
    canvas.show(session)
    for what, value in steps:
        session = done(canvas, session, what, value)
        sought = str(value) if what == "search" else sought
        canvas.show(session)
        check(canvas, session, sought)
