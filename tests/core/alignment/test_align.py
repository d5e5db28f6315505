"""Aligning two accounts: properties that hold for any texts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.alignment.align import align
from readout_tui.core.model import (
    UNDECIDED,
    Alignment,
    Attribution,
    Constraints,
    Dictionary,
    Encoder,
    Passage,
    PassageKind,
    Readout,
    Source,
    Span,
    Voices,
    numbers,
    unwatched,
)
from readout_tui.errors import Cancelled

WORDS = (
    "President Byron Prime Minister Lund spoke with discussed thanked the of and Norland Velmia energy security 40 "
    "million bridge harvest relief floods sanctions peace agreement both leaders agreed support 2024 treaty ports"
).split()
LINES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join), min_size=0, max_size=9)
KINDS: st.SearchStrategy[PassageKind] = st.sampled_from(
    ["sentence", "sentence", "sentence", "bullet", "headline", "marker"]
)


def readout(name: str, lines: Sequence[str], kinds: Sequence[PassageKind] = (), language: str = "en") -> Readout:
    passages, start = [], 0
    for number, line in enumerate(lines):
        kind = kinds[number % len(kinds)] if kinds else "sentence"
        passages.append(Passage(Span(start, start + len(line)), number, kind))
        start += len(line) + 1
    return Readout(name, Source("\n".join(lines), name, name), tuple(passages), language=language)


def voices(account: Readout) -> tuple[Voices, ...]:
    return tuple((Attribution(passage.span),) for passage in account.passages)


def aligned(
    left: Readout,
    right: Readout,
    constraints: Constraints | None = None,
    dictionary: Dictionary = (),
    encoder: Encoder | None = None,
) -> Alignment:
    decided = constraints or UNDECIDED
    return align(left, right, voices(left), voices(right), (), decided, unwatched, dictionary, encoder)


def check(left: Readout, right: Readout, found: Alignment) -> None:
    assert sorted(n for link in found.links for n in link.left) == list(range(len(left.passages)))
    assert sorted(n for link in found.links for n in link.right) == list(range(len(right.passages)))
    for link in found.links:
        assert (link.kind == "alone") == (not link.left or not link.right)
        assert 0.0 <= link.score <= 1.0
        for side in (link.left, link.right):
            assert list(side) == sorted(side)
    for link in found.also:
        assert link.left
        assert link.right
    for link in found.links:
        if link.left and link.right:
            kinds = {left.passages[n].kind for n in link.left} | {right.passages[n].kind for n in link.right}
            assert kinds == {"headline"} or kinds <= {"sentence", "bullet", "runin"}


@settings(max_examples=60, deadline=None)
@given(LINES, LINES, st.lists(KINDS, min_size=1, max_size=5), st.sampled_from(["en", "es"]))
def test_every_passage_in_one_link_and_swap_swaps(
    first: list[str], second: list[str], kinds: list[PassageKind], language: str
) -> None:
    left, right = readout("A", first, kinds), readout("B", second, language=language)
    found = aligned(left, right)
    check(left, right, found)
    other = aligned(right, left)
    check(right, left, other)
    for mine, theirs in ((found.links, other.links), (found.also, other.also)):
        assert {(m.left, m.right, m.kind, m.moved, m.mirror, m.score) for m in mine} == {
            (m.right, m.left, m.kind, m.moved, m.mirror, m.score) for m in theirs
        }


@settings(max_examples=40, deadline=None)
@given(LINES.filter(bool), LINES.filter(bool), st.data(), st.sampled_from(["en", "es"]))
def test_pins_and_forbidden_links_are_honoured(
    first: list[str], second: list[str], data: st.DataObject, language: str
) -> None:
    left, right = readout("A", first), readout("B", second, language=language)
    pin = data.draw(st.tuples(*(st.sampled_from(numbers(lines)) for lines in (first, second))))
    every = {(i, j) for i in numbers(first) for j in numbers(second)} - {pin}
    forbidden = frozenset(data.draw(st.sets(st.sampled_from(sorted(every)))) if every else ())
    silent = tuple(
        data.draw(st.frozensets(st.sampled_from(numbers(lines)))) - {pin[side]}
        for side, lines in enumerate((first, second))
    )
    found = aligned(left, right, Constraints(frozenset({pin}), forbidden, silent=(silent[0], silent[1])))
    check(left, right, found)
    pairs = {(i, j) for link in (*found.links, *found.also) for i in link.left for j in link.right}
    assert pin in pairs
    assert not pairs & forbidden
    assert not any(i in silent[0] or j in silent[1] for i, j in pairs)


def test_the_same_text_twice_is_linked_line_by_line() -> None:
    lines = ["Byron opened the harbour.", "The bridge of Trest was closed in winter.", "Lund praised the shipwrights."]
    found = aligned(readout("A", lines), readout("B", lines))
    assert [(link.left, link.right, link.kind) for link in found.links] == [((n,), (n,), "linked") for n in range(3)]
    assert not any(link.moved for link in found.links)


@pytest.mark.parametrize(
    "lines",
    [[], ["word"], [""], ["?"], ["word " * 20_000], ["the the the"] * 120, ["同一句话。"] * 110],
    ids=["nothing", "word", "empty", "mark", "endless", "equal", "equal Chinese"],
)
def test_odd_texts_have_a_sane_result(lines: list[str]) -> None:
    usual = ["Byron opened the harbour.", "The word was kept."]
    for language in ("en", "es"):
        for other in (usual, lines):
            left, right = readout("A", lines), readout("B", other, language=language)
            check(left, right, aligned(left, right))


def test_the_work_on_equal_lines_grows_with_their_number() -> None:
    """The work is counted by links and by calls of the checkpoint, not timed."""
    calls = []
    for size in (500, 2_000):
        count = [0]

        def watched(_share: float, count: list[int] = count) -> None:
            count[0] += 1

        account = readout("A", ["Both sides agreed to continue."] * size)
        other = readout("B", ["Both sides agreed to continue."] * size)
        align(account, other, voices(account), voices(other), (), UNDECIDED, watched)
        calls.append(count[0])
    assert calls[1] <= 5 * calls[0]


def test_a_checkpoint_stops_the_work() -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    account = readout("A", ["Byron opened the harbour."])
    with pytest.raises(Cancelled):
        align(account, account, voices(account), voices(account), (), UNDECIDED, stop)


def test_terms_of_the_reader_count_as_equal() -> None:
    left = readout("A", ["They spoke of the zorbing ban.", "The harvest was good."])
    right = readout("B", ["The frobnication law was mentioned.", "Grain stood high."])
    own = (("zorbing ban", "frobnication law"),)
    found = align(left, right, voices(left), voices(right), own, UNDECIDED, unwatched)
    assert any(link.left == (0,) and link.right == (0,) for link in found.links)
