"""Operations as constraints, and what the pipeline makes of them."""

from __future__ import annotations

import pytest

from readout_tui.core.compare import compare, decisions, realigned
from readout_tui.core.judging import judged
from readout_tui.core.lookup import Lookup
from readout_tui.core.marks.changes import links_changed
from readout_tui.core.marks.decisions import DecidedByHand, decided
from readout_tui.core.marks.operations import told
from readout_tui.core.model import FIRST_TWO, Comparison, Constraints, Link, Operation, Options, Span
from tests.builders import decided as decided_so
from tests.builders import group, ref
from tests.core.marks.making import made, operation, sources, unmentioned


def found(*operations: Operation) -> DecidedByHand:
    return decided(operations, made().readouts)


def constraints(*operations: Operation) -> Constraints:
    return found(*operations).constraints.get(FIRST_TWO, Constraints())


def link(comparison: Comparison, account: int, passage: int) -> Link:
    return Lookup(comparison).link(ref(account, passage))


def test_the_later_decision_of_an_author_holds() -> None:
    joined, parted = operation("together", (0, 0), (1, 1)), operation("apart", (0, 0), (1, 1))
    assert constraints(joined, parted) == decided_so(forbidden=[(0, 1)])
    assert constraints(parted, joined) == decided_so([(0, 1)])
    assert constraints(operation("confirmed", (0, 0), (1, 3))) == decided_so([(0, 3)])._replace(
        confirmed=decided_so([(0, 3)]).pins
    )


def test_all_passages_across_are_decided_about() -> None:
    assert constraints(operation("together", (0, 0), (1, 0), (1, 1))).pins == {(0, 0), (0, 1)}


@pytest.mark.parametrize(("account", "pairs"), [(0, [(3, n) for n in range(4)]), (1, [(n, 3) for n in range(4)])])
def test_what_is_not_mentioned_has_no_pair(account: int, pairs: list[tuple[int, int]]) -> None:
    told_so = unmentioned(account, 3)
    every = [(i, j) for i in group(*range(4)) for j in group(*range(4))]
    assert [pair for pair in every if constraints(told_so).bars([pair])] == pairs
    assert constraints(told_so).silent[account] == {3}
    joined = operation("together", (0, 3), (1, 3))
    assert constraints(told_so, joined) == decided_so([(3, 3)])
    assert constraints(joined, told_so).pins == frozenset()


def test_two_authors_who_differ_are_told_and_neither_holds() -> None:
    joined, parted = operation("together", (0, 0), (1, 1)), operation("apart", (0, 0), (1, 1), by="ben")
    assert found(joined, parted) == DecidedByHand({}, (), ((ref(0, 0), ref(1, 1)),))
    assert found(joined, operation("confirmed", (0, 0), (1, 1), by="ben")).conflicts == ()
    denied = unmentioned(0, 0, by="ben")
    assert found(joined, denied) == found(denied, joined) == DecidedByHand({}, (), ((ref(0, 0), ref(1, 1)),))


def test_what_is_not_in_these_texts_decides_nothing_and_is_told() -> None:
    joined = operation("together", (0, 0), (1, 1))
    left, right = joined.targets
    for target in (left._replace(digest="cc"), left._replace(exact="Another"), left._replace(span=Span(38, 0))):
        lost = joined._replace(targets=(target, right))
        assert found(lost) == DecidedByHand({}, (lost,))
    assert found(joined._replace(targets=(left,))).lost
    assert found(joined._replace(targets=())).lost
    gone = unmentioned(0, 3)
    assert found(gone._replace(targets=gone.targets[:1])).lost


def test_the_order_of_the_texts_does_not_matter() -> None:
    turned = compare(sources()[::-1])
    operations = (operation("together", (0, 3), (1, 2)), unmentioned(0, 1))
    there = decided(operations, turned.readouts).constraints[FIRST_TWO]
    assert there == constraints(*operations).swapped()
    assert told(operations[0], turned.readouts) == "joined B4 with A3"
    assert told(operations[1], turned.readouts) == "confirmed: B2 not mentioned in A"


def test_links_say_who_decided_them() -> None:
    operations = (operation("together", (0, 3), (1, 2)), operation("confirmed", (0, 1), (1, 1)))
    comparison = compare(sources(), Options(operations=operations))
    assert [(one.right, one.by, one.reason) for one in (link(comparison, 0, n) for n in (3, 1))] == [
        ((2,), "hand", "set by hand"),
        ((1,), "confirmed", "confirmed by hand"),
    ]
    assert link(comparison, 0, 0).by == "computed"
    parted = compare(sources(), Options(operations=(operation("apart", (0, 1), (1, 1)), unmentioned(0, 3))))
    assert [(one.right, one.by, one.score == 1.0) for one in (link(parted, 0, n) for n in (1, 3))] == [
        ((), "hand", False),
        ((), "confirmed", True),
    ]
    assert link(parted, 1, 2).by == "computed", "that B does not mention A4 says nothing of B3"


def test_a_decision_is_input_and_what_stays_keeps_its_judgement() -> None:
    before = judged(made())
    options = Options(operations=(operation("together", (0, 0), (1, 2)),))
    after = realigned(before, Options(), options)
    fresh = compare(sources(), options)
    assert [one.sides for one in after.alignments[FIRST_TWO].links] == [
        one.sides for one in fresh.alignments[FIRST_TWO].links
    ]
    was, now = link(before, 0, 1), link(after, 0, 1)
    assert (now.sides, now.kind, now.substance, now.doubts) == (was.sides, was.kind, was.substance, was.doubts)
    assert now.kind != "linked"
    assert link(after, 0, 0).kind == "linked"
    assert judged(after).alignments[FIRST_TWO].links == judged(fresh).alignments[FIRST_TWO].links
    back = realigned(judged(after), options, Options())
    assert judged(back).alignments[FIRST_TWO].links == before.alignments[FIRST_TWO].links
    changed = links_changed(Lookup(before), Lookup(after), {ref(0, 0), ref(1, 2)})
    assert changed == {Lookup(after).row(ref(1, 3))}


def test_without_a_change_nothing_is_aligned_anew() -> None:
    before = made()
    options = Options(operations=(operation("apart", (0, 0), (1, 1)), operation("together", (0, 0), (1, 1))))
    undone = Options(operations=(options.operations[1],))
    assert realigned(before, options, undone).alignments[FIRST_TWO] is before.alignments[FIRST_TWO]
    assert decisions(before.readouts, Options()) == {}


def test_a_link_that_is_in_part_joined_is_by_hand() -> None:
    operations = (operation("confirmed", (0, 1), (1, 1)), operation("together", (0, 1), (1, 2)))
    comparison = compare(sources(), Options(operations=operations))
    assert (link(comparison, 0, 1).right, link(comparison, 0, 1).by) == ((1, 2), "hand")
