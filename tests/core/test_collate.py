"""Rows over all accounts: the links where there are two of them, the same whatever order the accounts come in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.collate import AGREED, REACH, Cells, collate, joined
from readout_tui.core.compare import compare
from readout_tui.core.lookup import Lookup, turned
from readout_tui.core.model import (
    FIRST_TWO,
    Account,
    AccountPair,
    Alignments,
    Comparison,
    Constraints,
    Link,
    PassageNumber,
    Ref,
    numbers,
)
from readout_tui.formats.load import seeds
from tests.builders import link, several

A, B, C = Account(0), Account(1), Account(2)


def linked(*links: tuple[Sequence[int], Sequence[int], float], sizes: tuple[int, int]) -> list[Link]:
    """Links with their scores; what is in none of them is alone."""
    made = [link(left, right)._replace(score=score) for left, right, score in links]
    held = [{n for one in made for n in one.sides[side]} for side in (0, 1)]
    made += [link((n,), (), "alone") for n in range(sizes[0]) if n not in held[0]]
    return made + [link((), (n,), "alone") for n in range(sizes[1]) if n not in held[1]]


def rows_of(cells: Sequence[Cells]) -> list[tuple[tuple[int, ...], ...]]:
    return [tuple(tuple(cell) for cell in row) for row in cells]


# -- drawn examples


def test_one_wrong_link_does_not_chain_two_rows() -> None:
    """Passages 0 and 4 are told by all three; a wrong link joins B0 to C4."""
    texts = [[f"{name} {n}" for n in range(5)] for name in "abc"]
    sizes = (5, 5)
    made = several(
        texts,
        {
            (A, B): linked(((0,), (0,), 0.9), ((4,), (4,), 0.8), sizes=sizes),
            (A, C): linked(((0,), (0,), 0.8), ((4,), (4,), 0.9), sizes=sizes),
            (B, C): linked(((0,), (4,), 0.5), sizes=sizes),
        },
    )
    rows = rows_of(collate(made))
    assert rows[0] == ((0,), (0,), (0,))
    assert ((4,), (4,), (4,)) in rows


def test_a_third_account_mends_what_two_of_them_miss() -> None:
    texts = [["a"], ["b"], ["c"]]
    made = several(
        texts,
        {
            (A, B): linked(((0,), (0,), 0.9), sizes=(1, 1)),
            (A, C): linked(((0,), (0,), 0.8), sizes=(1, 1)),
            (B, C): linked(sizes=(1, 1)),
        },
    )
    assert rows_of(collate(made)) == [((0,), (0,), (0,))]


def test_what_hangs_by_one_weak_link_of_many_stays_apart() -> None:
    """A, B and C correspond to each other, D only to A: it would be linked to one of three, which is less than half."""
    texts = [["a"], ["b"], ["c"], ["d"]]
    every = {pair: linked(((0,), (0,), 0.9), sizes=(1, 1)) for pair in combinations((A, B, C), 2)}
    alone = {(account, Account(3)): linked(sizes=(1, 1)) for account in (B, C)}
    made = several(texts, {**every, **alone, (A, Account(3)): linked(((0,), (0,), 0.8), sizes=(1, 1))})
    assert rows_of(collate(made)) == [((), (), (), (0,)), ((0,), (0,), (0,), ())]


def test_a_suggestion_alone_brings_nothing_into_a_row() -> None:
    texts = [["a"], ["b"], ["c"]]
    firm, none = linked(((0,), (0,), 0.9), sizes=(1, 1)), linked(sizes=(1, 1))
    for score, rows in (
        (0.6, [((0,), (0,), ()), ((), (), (0,))]),
        (0.8, [((0,), (0,), (0,))]),
    ):
        weak = linked(((0,), (0,), score), sizes=(1, 1))
        made = several(texts, {(A, B): firm, (A, C): weak, (B, C): none})
        assert sorted(rows_of(collate(made))) == sorted(rows)
    agreed = linked(((0,), (0,), 0.6), sizes=(1, 1))
    made = several(texts, dict.fromkeys(combinations((A, B, C), 2), tuple(agreed)))
    assert rows_of(collate(made)) == [((0,), (0,), (0,))]


def test_a_sure_link_to_another_place_speaks_against_a_row() -> None:
    """A has it once, and C twice: A's is linked to C's first, B's to C's second. How sure that is decides."""
    for score, rows in (
        (0.91, [((0,), (0,), ()), ((), (), (0,)), ((), (), (1,))]),
        (0.89, [((0,), (0,), (0,)), ((), (), (1,))]),
    ):
        made = several(
            [["a"], ["b"], ["c 0", "c 1"]],
            {
                (A, B): linked(((0,), (0,), 0.93), sizes=(1, 1)),
                (A, C): linked(((0,), (0,), 0.92), sizes=(1, 2)),
                (B, C): linked(((0,), (1,), score), sizes=(1, 2)),
            },
        )
        assert sorted(rows_of(collate(made))) == sorted(rows)


def test_passages_of_one_account_that_stand_far_apart_are_in_two_rows() -> None:
    """C has at its beginning and again at its end what A and B have once."""
    texts = [["a"], ["b"], [f"c {n}" for n in range(5)]]
    made = several(
        texts,
        {
            (A, B): linked(((0,), (0,), 0.9), sizes=(1, 1)),
            (A, C): linked(((0,), (0,), 0.8), sizes=(1, 5)),
            (B, C): linked(((0,), (4,), 0.8), sizes=(1, 5)),
        },
    )
    assert rows_of(collate(made)) == [((0,), (0,), (0,)), *(((), (), (n,)) for n in range(1, 5))]


def test_however_well_two_rows_correspond_no_account_stands_in_one_at_two_places() -> None:
    """Three sentences of A and three of B say the same; C says what A does at its beginning, what B does at its end."""
    texts = [[f"{name} {n}" for n in range(size)] for name, size in zip("abc", (3, 3, 5), strict=True)]
    made = several(
        texts,
        {
            (A, B): linked((range(3), range(3), 0.8), sizes=(3, 3)),
            (A, C): linked((range(3), (0,), 0.85), sizes=(3, 5)),
            (B, C): linked((range(3), (4,), 0.85), sizes=(3, 5)),
        },
    )
    rows = rows_of(collate(made))
    assert ((0, 1, 2), (), (0,)) in rows
    assert ((), (0, 1, 2), (4,)) in rows


def test_own_rows_stand_behind_their_predecessors() -> None:
    """A is the base; B has one more between its two, C one more at the beginning and one at the end."""
    texts = [["a 0", "a 1"], ["b 0", "b 1", "b 2"], ["c 0", "c 1", "c 2"]]
    made = several(
        texts,
        {
            (A, B): linked(((0,), (0,), 0.9), ((1,), (2,), 0.9), sizes=(2, 3)),
            (A, C): linked(((0,), (1,), 0.9), sizes=(2, 3)),
            (B, C): linked(((0,), (1,), 0.9), sizes=(3, 3)),
        },
    )
    assert rows_of(collate(made)) == [
        ((), (), (0,)),
        ((0,), (0,), (1,)),
        ((), (), (2,)),
        ((), (1,), ()),
        ((1,), (2,), ()),
    ]
    assert [row[B] for row in rows_of(collate(made, B)) if row[B]] == [(0,), (1,), (2,)]


def test_what_is_decided_by_hand_holds() -> None:
    texts = [["a"], ["b"], ["c"], ["d"]]
    one = linked(((0,), (0,), 0.9), sizes=(1, 1))
    none = linked(sizes=(1, 1))
    d = Account(3)
    made = several(texts, {(A, B): one, (A, C): one, (B, C): one, (A, d): one, (B, d): none, (C, d): none})
    pair = frozenset({(PassageNumber(0), PassageNumber(0))})
    assert rows_of(collate(made)) == [((), (), (), (0,)), ((0,), (0,), (0,), ())]
    assert rows_of(collate(made, decisions={(A, d): Constraints(pins=pair)})) == [((0,), (0,), (0,), (0,))]
    apart = collate(made, decisions={(B, C): Constraints(forbidden=pair)})
    assert all(not (row[B] and row[C]) for row in apart)
    first, nobody = frozenset({PassageNumber(0)}), frozenset[PassageNumber]()
    for silent in ((first, nobody), (nobody, first)):
        unmentioned = collate(made, decisions={(B, C): Constraints(silent=silent)})
        assert all(not (row[B] and row[C]) for row in unmentioned)


def test_what_is_pinned_from_account_to_account_is_one_row_though_nothing_else_joins_it() -> None:
    d = Account(3)
    one, none = linked(((0,), (0,), 1.0), sizes=(1, 1)), linked(sizes=(1, 1))
    made = several(
        [["a"], ["b"], ["c"], ["d"]], {(A, B): one, (B, C): one, (C, d): one, (A, C): none, (A, d): none, (B, d): none}
    )
    pins = Constraints(pins=frozenset({(PassageNumber(0), PassageNumber(0))}))
    assert len(collate(made)) > 1
    assert rows_of(collate(made, decisions={(A, B): pins, (B, C): pins, (C, d): pins})) == [((0,), (0,), (0,), (0,))]


# -- properties


@st.composite
def links(draw: st.DrawFn, sizes: tuple[int, int]) -> list[Link]:
    """A partition of the passages of two accounts into links, of several neighbours too."""
    blocks = [_blocks(draw, size) for size in sizes]
    right = draw(st.permutations(blocks[1]))
    count = draw(st.integers(0, min(map(len, blocks))))
    left = draw(st.permutations(blocks[0]))
    made = [
        link(one, other, draw(st.sampled_from(["same", "changed"])), draw(st.booleans()))._replace(
            score=draw(st.sampled_from([0.3, 0.5, 0.7, 0.7, 0.9]))
        )
        for one, other in zip(left[:count], right[:count], strict=True)
    ]
    made += [link((n,), (), "alone") for block in left[count:] for n in block]
    return made + [link((), (n,), "alone") for block in right[count:] for n in block]


def _blocks(draw: st.DrawFn, size: int) -> list[tuple[int, ...]]:
    cuts = sorted({0, size, *draw(st.lists(st.integers(0, size), max_size=size))})
    return [tuple(range(start, end)) for start, end in pairwise(cuts)]


@st.composite
def comparisons(draw: st.DrawFn, most: int = 4) -> Comparison:
    """Accounts of short passages with any links between every two."""
    sizes = draw(st.lists(st.integers(1, 6), min_size=2, max_size=most))
    words = st.sampled_from(["peace", "trade", "aid"])
    texts = [[f"{draw(words)} {n} of {name}" for n in range(size)] for name, size in zip("abcd", sizes, strict=False)]
    accounts = [Account(n) for n in range(len(sizes))]
    return several(texts, {(i, j): draw(links((sizes[i], sizes[j]))) for i, j in combinations(accounts, 2)})


def scores_of(made: Comparison) -> dict[tuple[Ref, Ref], float]:
    """For each two passages in one link, of two accounts or of one, the highest score of such a link."""
    scores: dict[tuple[Ref, Ref], float] = {}
    for i, j in made.pairs:
        for one in made.alignments[i, j].links:
            refs = [Ref(account, n) for account, side in zip((i, j), one.sides, strict=True) for n in side]
            for pair in combinations(refs, 2):
                scores[pair] = max(scores.get(pair, 0.0), one.score)
    return scores


def permuted(made: Comparison, order: Sequence[int]) -> Comparison:
    """The accounts in another order: the new account n is the old one `order[n]`."""
    alignments = {}
    for i, j in made.pairs:
        one, other = Account(order[i]), Account(order[j])
        alignments[i, j] = made.alignments[one, other] if one < other else turned(made.alignments[other, one])
    return made._replace(
        readouts=tuple(made.readouts[n] for n in order),
        attributions=made.attributions._replace(voices=tuple(made.attributions.voices[n] for n in order)),
        alignments=Alignments(alignments),
    )


def same_row(rows: Sequence[Cells], one: Ref, other: Ref) -> bool:
    return any(one.passage in row[one.account] and other.passage in row[other.account] for row in rows)


@settings(deadline=None)
@given(comparisons(most=2))
def test_of_two_accounts_rows_are_the_links(made: Comparison) -> None:
    assert collate(made) == tuple(one.sides for one in made.alignments[FIRST_TWO].links)
    assert collate(made, B) == tuple(one.sides[::-1] for one in Lookup(made, (B, A)).links)


@settings(deadline=None)
@given(comparisons())
def test_every_passage_is_in_exactly_one_row(made: Comparison) -> None:
    rows = collate(made)
    for account, readout in zip(made.accounts, made.readouts, strict=True):
        assert sorted(n for row in rows for n in row[account]) == list(numbers(readout.passages))


@settings(deadline=None, max_examples=200)
@given(comparisons(), st.data())
def test_the_order_of_the_accounts_permutes_the_cells_and_nothing_else(made: Comparison, data: st.DataObject) -> None:
    order = data.draw(st.permutations(made.accounts))
    base = data.draw(st.sampled_from(made.accounts))
    rows = collate(permuted(made, order), Account(order.index(base)))
    assert rows == tuple(tuple(row[n] for n in order) for row in collate(made, base))


@settings(deadline=None)
@given(comparisons())
def test_another_base_only_reorders(made: Comparison) -> None:
    rows = collate(made)
    for base in made.accounts:
        reordered = collate(made, base)
        assert sorted(reordered) == sorted(rows)
        own = [row[base] for row in reordered if row[base]]
        assert own == sorted(own)


@settings(deadline=None, max_examples=200)
@given(comparisons())
def test_no_row_is_a_chain(made: Comparison) -> None:
    """The mean score of all pairs of a row is at least half of its weakest link; passages stand near each other."""
    scores = scores_of(made)
    for row in joined(made):
        refs = [Ref(account, n) for account, cell in zip(made.accounts, row, strict=True) for n in cell]
        pairs = list(combinations(refs, 2))
        found = [scores[pair] for pair in pairs if pair in scores]
        assert bool(found) == (len(refs) > 1)
        if found:
            assert sum(found) / len(pairs) >= AGREED * min(found) - 1e-9
        for p, q in pairwise(refs):
            assert p.account != q.account or q.passage - p.passage <= REACH or (p, q) in scores


@settings(deadline=None)
@given(comparisons(), st.data())
def test_pins_are_in_one_row_and_forbidden_pairs_in_none(made: Comparison, data: st.DataObject) -> None:
    linked_pairs = sorted((p, q) for p, q in scores_of(made) if p.account != q.account)
    pin = data.draw(st.sampled_from(linked_pairs)) if linked_pairs else None
    pair = data.draw(st.sampled_from(made.pairs))
    i, j = (data.draw(st.sampled_from(numbers(made.readouts[account].passages))) for account in pair)
    decisions: dict[AccountPair, Constraints] = {pair: Constraints(forbidden=frozenset({(i, j)}))}
    barred = (Ref(pair[0], i), Ref(pair[1], j))
    assert not same_row(joined(made, decisions), *barred)
    if pin is not None:
        pinned = {(pin[0].account, pin[1].account): Constraints(pins=frozenset({(pin[0].passage, pin[1].passage)}))}
        assert same_row(joined(made, pinned), *pin)


# -- real texts


def test_the_rows_of_the_seeds_are_their_links() -> None:
    made = compare(seeds())
    assert collate(made) == tuple(one.sides for one in made.alignments[FIRST_TWO].links)
    assert collate(made, B) == tuple(one.sides[::-1] for one in Lookup(made, (B, A)).links)


def test_a_text_given_twice_is_told_by_both_in_every_row() -> None:
    """The third account is a copy of the first: what the second has stands in the rows of both."""
    first, second = seeds()
    made = compare((first, second, first._replace(origin="copy")))
    of_two = {row[A]: row[B] for row in collate(compare((first, second)))}
    body = [row for row in collate(made) if row[A] and made.readouts[A].passages[row[A][0]].body]
    assert [row[C] for row in body] == [row[A] for row in body]
    assert [row[B] for row in body] == [of_two[row[A]] for row in body]
