"""Counts under filters: whatever the order of search and filters, they are those of a plain recount."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.link_state import LinkProperty
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Comparison, Ref
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.search.find import KEPT, find, parse
from readout_tui.core.search.index import NARRATION, Filter, build
from readout_tui.session import FORWARD, Session
from tests.builders import disagreeing, harbour

Step = tuple[str, str]
WORDS: Final = ("the", "harbour", "harbour | ships", "is:differs", "zebra", "by:rivera the", "!the")
SPEAKERS: Final = ("rivera", "okoye", BOTH, NARRATION)
STATES: Final[tuple[LinkProperty, ...]] = ("differs", "same", "reworded", "moved", "alone")

STEPS: Final = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["search", "narrow"]), st.sampled_from(WORDS)),
        st.tuples(st.sampled_from(["only", "toggle"]), st.sampled_from(SPEAKERS)),
        st.tuples(st.just("state"), st.sampled_from(STATES)),
        st.tuples(st.sampled_from(["everybody", "wide", "unfiltered", "next", "hide"]), st.just("")),
    ),
    max_size=30,
)

DOES: Final[dict[str, Callable[[Session, str], Session]]] = {
    "search": lambda s, words: s.searched(find(parse(words), s.index)),
    "narrow": lambda s, words: s.narrow(find(parse(words), s.index)),
    "only": lambda s, key: s.only_speaker(key),
    "toggle": lambda s, key: s.toggled(key),
    "state": lambda s, state: s.filtered(Filter(states=frozenset({state}))),  # type: ignore[arg-type]
    "everybody": lambda s, _: s.only_speaker(None),
    "wide": lambda s, _: s.narrow(None),
    "unfiltered": lambda s, _: s.unfiltered(),
    "next": lambda s, _: s.next_hit(FORWARD) or s,
    "hide": lambda s, _: s.hide(),
}


def opened(made: Comparison) -> Session:
    return Session.of(made, build(made))


def recounted(session: Session, words: str) -> tuple[int, ...]:
    """Occurrences an account, counted passage by passage: found in it, and shown by each filter alone."""
    found = find(parse(words), session.index)
    return tuple(
        sum(
            max(len(hit.spans), 1)
            for hit in hits
            if session.index.admits(session.shown, hit.ref)
            and (session.narrowed is None or hit.ref in {other.ref for other in session.narrowed.hits[account]})
        )
        for account, hits in enumerate(found.hits)
    )


@pytest.mark.parametrize("made", [harbour(), disagreeing()], ids=["harbour", "disagreeing"])
@given(steps=STEPS)
@settings(deadline=None, max_examples=150)
def test_counts_are_those_of_the_passages_that_pass_now(made: Comparison, steps: list[Step]) -> None:
    session, sought = opened(made), ""
    for what, value in steps:
        session = DOES[what](session, value)
        sought = value if what == "search" else sought
        if session.results is None:
            assert not sought
            continue
        assert session.results.occurrences == recounted(session, sought)
        assert [hit.ref for hit in session.hits] == sorted(
            (hit.ref for hits in session.results.hits for hit in hits), key=session._rank
        )
        assert all(session.admits(hit.ref) for hit in session.hits)
        assert session.hit < len(session.hits)


def test_the_current_hit_stays_when_a_filter_still_shows_it() -> None:
    session = opened(harbour())
    session = session.searched(find(parse("the"), session.index)).next_hit(FORWARD) or session
    here = session.hits[session.hit].ref
    speaker = next(iter(session.index.speakers(here)))
    narrowed = session.only_speaker(speaker)
    assert narrowed.hits[narrowed.hit].ref == here
    assert session.toggled(speaker).hit == -1


def test_what_was_searched_within_a_filter_may_be_more_without_it() -> None:
    """A long text is searched within the filters; when they change, the count may grow, and says so."""
    session = opened(harbour()).only_speaker("rivera")
    found = find(parse("the"), session.index, session.shown, kept=KEPT)
    session = session.searched(found, (session.shown, session.narrowed))
    assert session.results is not None
    assert session.results.complete
    wider = session.only_speaker(None)
    assert wider.results is not None
    assert not wider.results.complete


@pytest.mark.parametrize("made", [harbour(), disagreeing()], ids=["harbour", "disagreeing"])
def test_screen_matrix_and_search_count_speakers_alike(made: Comparison) -> None:
    index = build(made)
    counts = index.speaker_counts()
    for row in matrix(made):
        key = NARRATION if row.speaker is None else row.speaker
        name = "none" if row.speaker is None else "both" if row.speaker == BOTH else row.speaker
        shown = Filter(speakers=frozenset({key}))
        admitted = tuple(
            sum(index.admits(shown, Ref(account, number)) for number in made.readouts[account].body)
            for account in made.accounts
        )
        assert tuple(share.passages for share in row.shares) == counts[key] == admitted
        found = find(parse(f"by:{name}"), index)
        body = [sum(made.passage(hit.ref).body for hit in hits) for hits in found.hits]
        assert tuple(body) == counts[key]
    assert Lookup(made).links
