"""The word differences of a row are those of the passages of its link."""

from __future__ import annotations

from readout_tui.core.compare import compare
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import IGNORE, Comparison, DiffClass, Ignore, Options, Source, in_rows
from readout_tui.core.worddiff.differences import differences

DEFAULTS = Options()


def compared(left: str, right: str) -> Comparison:
    return compare((Source(left, "a", "0"), Source(right, "b", "1")))


def changes(
    comparison: Comparison, options: Options = DEFAULTS, rules: Ignore = IGNORE
) -> list[tuple[str, str, DiffClass | None]]:
    """The edits, other than equal ones, of the first row with both accounts: the words of each, and the class."""
    lookup = Lookup(comparison)
    row = next(row for row, link in in_rows(lookup.links) if link.left and link.right)
    left, right = (readout.text for readout in comparison.readouts)
    edits = differences(lookup, row, options, rules)
    return [(left[slice(*e.left)], right[slice(*e.right)], e.difference) for e in edits if e.kind != "equal"]


def test_spans_are_of_the_whole_texts_and_datelines_are_left_out() -> None:
    comparison = compared(
        "PORTMORLEN, May 3 (NNA) -- The minister said that 40 ships will come.",
        "The minister said that 50 ships will come.",
    )
    assert changes(comparison) == [("40", "50", "number")]


def test_the_readers_own_equivalents_count() -> None:
    comparison = compared("The minister praised the harbour plan.", "The minister praised the harbour widget.")
    assert changes(comparison) == [("plan", "widget", "other")]
    assert changes(comparison, Options(equivalents=(("plan", "widget"),))) == [("plan", "widget", "equivalent")]


def test_the_rules_of_what_does_not_count_hold() -> None:
    comparison = compared("The minister praised the harbour plan.", "The minister praised the Harbour plan.")
    assert changes(comparison) == []
    assert changes(comparison, rules=Ignore(case=False)) == [("harbour", "Harbour", "other")]
