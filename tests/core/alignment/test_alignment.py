"""The parts of the aligner that work by order: beads, runs, groups, scope."""

from __future__ import annotations

from hashlib import sha256

from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.alignment.align import align
from readout_tui.core.alignment.gale_church import beads
from readout_tui.core.alignment.grouping import Decided, grouped
from readout_tui.core.model import UNDECIDED, Order, Passage, Readout, Span, unwatched
from tests.core.alignment.test_align import aligned, check, readout, voices

SIZES = st.lists(st.integers(1, 200), max_size=12)


@settings(max_examples=50, deadline=None)
@given(SIZES, SIZES)
def test_beads_cover_both_texts_in_order(left: list[int], right: list[int]) -> None:
    chain = beads(left, right, {}, [], 4.0, unwatched)
    assert [n for bead in chain for n in bead.left] == list(range(len(left)))
    assert [n for bead in chain for n in bead.right] == list(range(len(right)))


def test_beads_pass_however_many_passages_one_side_has() -> None:
    chain = beads([100, 100], [50] * 1000, {}, [], 4.0, unwatched)
    assert sum(len(bead.right) for bead in chain) == 1000
    assert sum(len(bead.left) for bead in chain) == 2


def test_beads_find_a_sentence_cut_in_two() -> None:
    chain = beads([50, 100, 60], [52, 48, 55, 61], {}, [], 4.0, unwatched)
    assert [(list(bead.left), list(bead.right)) for bead in chain] == [([0], [0]), ([1], [1, 2]), ([2], [3])]


ORDERS = st.integers(0, 6).map(Order)


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.tuples(ORDERS, ORDERS), st.floats(0.0, 1.0), max_size=20))
def test_groups_are_disjoint_contiguous_and_use_every_pair_above_the_threshold(
    probabilities: dict[tuple[Order, Order], float],
) -> None:
    primary, further = grouped(probabilities, 0.4, Decided())
    for side in ("left", "right"):
        numbers = [n for group in primary for n in getattr(group, side)]
        assert len(numbers) == len(set(numbers))
        for group in primary:
            members = getattr(group, side)
            assert members == list(range(members[0], members[-1] + 1))
    pairs = {(i, j) for group in (*primary, *further) for i in group.left for j in group.right}
    assert {pair for pair, value in probabilities.items() if value >= 0.4} <= pairs


def _verse(number: int) -> str:
    """A sentence of eight made-up words that are in the sentence of no other number."""
    return " ".join("w" + sha256(f"{number} {place}".encode()).hexdigest()[:6] for place in range(8))


def test_blocks_that_moved_in_a_long_text_are_found() -> None:
    lines = [_verse(number) for number in range(160)]
    changed = lines[:40] + lines[100:120] + lines[40:100] + lines[120:]
    left, right = readout("A", lines), readout("B", changed)
    found = aligned(left, right)
    check(left, right, found)
    pairs = {(i, j) for link in found.links for i in link.left for j in link.right}
    assert len(pairs & {(lines.index(line), j) for j, line in enumerate(changed)}) >= 155
    assert {i for link in found.links if link.moved for i in link.left} == set(range(100, 120))


def _halved(account: Readout, every: int) -> Readout:
    """The same, with each passage whose number `every` divides split into two sentences of one paragraph."""
    passages: list[Passage] = []
    for number, passage in enumerate(account.passages):
        start, end = passage.span
        if number % every:
            passages.append(passage)
            continue
        middle = account.text.index(" ", start + (end - start) // 2)
        passages += [Passage(span, number) for span in (Span(start, middle), Span(middle + 1, end))]
    return account._replace(passages=tuple(passages))


def test_lines_of_a_long_text_correspond_though_their_sentences_are_cut_elsewhere() -> None:
    lines = [_verse(number) for number in range(110)]
    accounts = _halved(readout("A", lines), 2), _halved(readout("B", lines), 3)
    found = aligned(*accounts)
    check(*accounts, found)
    for link in found.links:
        left, right = (
            {account.passages[n].paragraph for n in own}
            for account, own in zip(accounts, (link.left, link.right), strict=True)
        )
        assert left == right


def test_a_digest_is_linked_only_where_it_tells_of_this_meeting() -> None:
    digest = readout(
        "A",
        [
            "President Ada Byron met with Prime Minister Otto Lund in Trest.",
            "She thanked him for his support of the railway.",
            "President Byron also met with King Harald Moen.",
            "She thanked him for his support of the railway.",
        ],
    )
    other = readout(
        "B", ["Prime Minister Lund met with President Byron in Trest.", "Lund promised support of the railway."]
    )
    found = align(digest, other, voices(digest), voices(other), (), UNDECIDED, unwatched)
    pairs = {(i, j) for link in (*found.links, *found.also) for i in link.left for j in link.right}
    assert (0, 0) in pairs
    assert (3, 1) not in pairs
