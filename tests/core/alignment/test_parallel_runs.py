"""Two versions of one long text: runs of links in the same order, and filling the gaps between them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from readout_tui.core.alignment.parallel_runs import in_step
from readout_tui.core.model import unwatched

Pair = tuple[int, int]
LETTERS = 60


def pairs(left: int, right: int, anchors: Sequence[Pair], alike: Collection[Pair] = ()) -> set[Pair]:
    """The pairs found in two texts of so many passages of equal length; `alike` are further similar ones."""
    likeness = {*anchors, *alike}
    groups = in_step(
        [LETTERS] * left, [LETTERS] * right, sorted(anchors), lambda i, j: 0.8 * ((i, j) in likeness), unwatched
    )
    return {(i, j) for group in groups for i in group.left for j in group.right}


def test_links_in_step_are_a_run_and_gaps_in_it_are_filled() -> None:
    anchors = [(n, n) for n in range(20) if n != 7]
    assert pairs(20, 20, anchors) == {(n, n) for n in range(20)}


def test_what_is_unlike_is_only_filled_where_nothing_else_can_correspond() -> None:
    """Passages in a gap may correspond to anything; they are left alone unless they are similar."""
    anchors = [(n, n) for n in range(20) if n not in (7, 8)]
    assert pairs(20, 20, anchors) == set(anchors)
    assert pairs(20, 20, anchors, [(7, 7), (8, 8)]) == {(n, n) for n in range(20)}


def test_a_passage_that_one_version_left_out_has_no_partner() -> None:
    anchors = [(n, n - (n > 7)) for n in range(20) if n != 7]
    assert pairs(20, 19, anchors) == set(anchors)


def test_a_block_that_moved_is_a_run_of_its_own() -> None:
    order = [*range(15, 25), *range(15), *range(25, 40)]
    anchors = [(i, j) for j, i in enumerate(order)]
    assert pairs(40, 40, anchors) == set(anchors)


def test_a_single_stray_link_cuts_no_run_and_is_none() -> None:
    anchors = [(n, n) for n in range(40) if n != 12]
    assert pairs(40, 40, [*anchors, (12, 33)]) >= {(n, n) for n in range(40) if n not in (12, 33)}
    assert (12, 33) not in pairs(40, 40, [*[pair for pair in anchors if pair != (33, 33)], (12, 33)])


def test_accounts_that_are_no_versions_of_one_text_are_left_to_others() -> None:
    assert pairs(40, 40, [(n, 39 - n) for n in range(40)]) == set()
    assert pairs(40, 40, [(n, n) for n in range(7)]) == set()  # too few to tell
    assert pairs(80, 80, [(n, n) for n in range(12)]) == set()  # most of the text is not in step
