"""Marks of whatever kind and content, from files that anybody may have written: nothing fails, nothing acts."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import Lookup
from readout_tui.core.marks.anchoring import in_these
from readout_tui.core.marks.annotations import annotated
from readout_tui.core.marks.facts import as_told
from readout_tui.core.marks.history import KNOWN
from readout_tui.core.marks.listing import asking, listed
from readout_tui.core.marks.searched import beside
from readout_tui.core.model import FIRST_TWO, Operation, Options, Span, TextTarget
from readout_tui.formats.beside import BesideTexts
from readout_tui.formats.json import marks_of
from tests.core.marks.making import made

COMPARISON = made()
LOOKUP = Lookup(COMPARISON, FIRST_TWO)
_DIGESTS = ["aa" * 32, "bb" * 32, "cc" * 32]
_EXACT = st.sampled_from([r.text[s.start : s.end] for r in COMPARISON.readouts for s in (p.span for p in r.passages)])
_SPANS = st.one_of(
    st.sampled_from([passage.span for readout in COMPARISON.readouts for passage in readout.passages]),
    st.builds(Span, st.integers(0, 200), st.integers(0, 200)),
)
_TARGETS = st.builds(
    TextTarget, st.just("A"), st.sampled_from(_DIGESTS), _SPANS, st.one_of(_EXACT, st.text(max_size=9)),
    st.text(max_size=40), st.text(max_size=40), st.text(max_size=5),
)  # fmt: skip
_VALUES = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["1", "2", "3", "set", "not number", "number", "not ", " ", "\x1b[2J", '{"title": "\\u001b]0;x"}']),
    st.dictionaries(st.sampled_from(["title", "date", "x"]), st.text(max_size=5), max_size=2).map(json.dumps),
)
_OPERATIONS = st.lists(
    st.builds(
        Operation, st.sampled_from(["1", "2", "3", "4"]), st.just("2026-01-01T00:00:00Z"),
        st.sampled_from(["ana", "ben\x1b[31m"]), st.sampled_from(sorted(KNOWN)),
        st.lists(_TARGETS, min_size=1, max_size=3).map(tuple), _VALUES,
    ),
    max_size=8,
    unique_by=lambda one: one.id,
)  # fmt: skip


@given(_OPERATIONS)
def test_whatever_is_kept_can_be_listed_searched_and_exported_and_is_safe_to_show(operations: list[Operation]) -> None:
    # operations about speakers have a value of their own kind, which the reader of files has checked
    kept = tuple(one for one in operations if one.op not in {"speaker", "same", "separate"})
    options = Options(operations=kept, versions=(("cc" * 32, "aa" * 32),))
    here = in_these(options, COMPARISON.readouts)
    marks = annotated(here.operations, COMPARISON.readouts)
    assert beside(marks, [LOOKUP]) is not None
    entries = listed(options, COMPARISON.readouts)
    assert all(flat(entry.words) == entry.words for entry in entries)
    assert asking(options, COMPARISON.readouts) is not None
    assert all(flat(one.line) == one.line for one in BesideTexts(COMPARISON, options).lines)
    assert json.dumps(marks_of(COMPARISON, options)).isascii()
    assert as_told(COMPARISON, options).readouts[0].passages is COMPARISON.readouts[0].passages
