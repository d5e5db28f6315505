"""Marks are found again in a text that has changed, or lost where that would be a guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.marks.anchoring import (
    OF_LIKES,
    OF_TWINS,
    USUAL,
    AnchoredSpan,
    anchor,
    context_kept,
    found_again,
)
from readout_tui.core.marks.decisions import decided
from readout_tui.core.marks.history import FOUND, UNDO
from readout_tui.core.marks.operations import Stamp, about, of, span_target, whole_target
from readout_tui.core.model import FIRST_TWO, Operation, Readout, Source, Span
from readout_tui.core.segmentation.segment import read
from tests.builders import ref
from tests.core.marks.making import made, stamp

SENTENCES = (
    "Ana Rivera opened the harbour of Lund on 4 May.",
    "The two ministers spoke about the bridge of Trest, which has been closed since March.",
    "Rivera offered two hundred tonnes of wheat to the province.",
    "John Okafor thanked her for the generous offer of grain.",
    "They agreed to stay in touch.",
    "The fisheries agreement of 2019 was reviewed by both delegations in some detail.",
    "A concert was given in the evening by the choir of the old town.",
)


def text(*sentences: str, digest: str = "new") -> Readout:
    return read(Source(" ".join(sentences) + "\n", "a.txt", digest), "A")


OLD = text(*SENTENCES, digest="old")


def found(number: int, *sentences: str, old: Readout = OLD) -> tuple[str, bool]:
    """The words of the best candidate for a passage of the old text in a new one, and whether it is sure."""
    new = text(*sentences)
    place = anchor(span_target(old, old.passages[number].span), new)
    return ("", False) if place is None else (new.text[place.span.start : place.span.end], place.sure)


def but(number: int, sentence: str) -> tuple[str, ...]:
    return (*SENTENCES[:number], *([sentence] if sentence else []), *SENTENCES[number + 1 :])


@pytest.mark.parametrize("number", range(len(SENTENCES)))
def test_what_is_still_there_is_found_wherever_it_was_moved_and_however_it_is_set(number: int) -> None:
    moved = [sentence for sentence in SENTENCES if sentence != SENTENCES[number]]
    assert found(number, *SENTENCES) == (SENTENCES[number], True)
    assert found(number, "Something new stands first.", *SENTENCES, "And something last.") == (SENTENCES[number], True)
    assert found(number, *moved[3:], SENTENCES[number], *moved[:3]) == (SENTENCES[number], True)
    wrapped = [sentence.replace(" the ", " the\n    ") for sentence in SENTENCES]
    assert found(number, *wrapped) == (wrapped[number], True)


@pytest.mark.parametrize("number", range(len(SENTENCES)))
def test_what_was_deleted_is_lost(number: int) -> None:
    assert not found(number, *but(number, ""))[1]
    assert not found(number, "Nothing of it is left here.")[1]


@pytest.mark.parametrize(
    ("number", "now"),
    [
        (1, "The two ministers spoke about the bridge of Trest, closed since March."),
        (2, "Rivera has offered two hundred tonnes of wheat to that province."),
        (6, "A concert was given that evening by the choir of the town."),
    ],
)
def test_what_was_reworded_in_place_is_found(number: int, now: str) -> None:
    assert found(number, *but(number, now)) == (now, True)


@pytest.mark.parametrize(
    ("number", "now"),
    [
        (0, "Ana Rivera opened the harbour of Lund on 5 May."),
        (0, "Ana Rivera opened the harbour of Trest on 4 May."),
        (2, "Okafor offered two hundred tonnes of wheat to the province."),
        (3, "John Okafor thanked nobody for the generous offer of grain."),
        (5, "The fisheries agreement of 2021 was reviewed by both delegations in some detail."),
    ],
)
def test_another_number_name_or_negation_makes_it_something_else_which_is_told_as_a_candidate(
    number: int, now: str
) -> None:
    assert found(number, *but(number, now)) == (now, False)


def test_a_formula_is_found_by_what_stands_around_it_alone() -> None:
    twice = (*SENTENCES, "They agreed to stay in touch.", "Snow fell in the mountains.")
    old = text(*twice, digest="old")
    assert found(4, *twice, old=old)[1]
    assert found(7, *twice, old=old)[1]
    assert not found(4, *(twice[:4] + twice[5:]), old=old)[1], "the other one is left"
    assert not found(7, *(twice[:7] + twice[8:]), old=old)[1]
    place = anchor(span_target(old, old.passages[7].span), text(*twice))
    assert place is not None
    assert place.span.start > 300, "it is the second one"


def test_of_two_that_stand_side_by_side_neither_is_taken_for_the_other() -> None:
    twice = ("It is reducing costs for the people.", "Reducing costs for the people.", *SENTENCES)
    old = text(*twice, digest="old")
    assert not found(1, *(twice[:1] + twice[2:]), old=old)[1]


def test_more_context_is_kept_of_what_has_its_like() -> None:
    def kept(*sentences: str) -> int:
        return context_kept(text(*sentences), text(*sentences).passages[4].span)

    assert kept(*SENTENCES) == USUAL
    assert kept(*SENTENCES, "They agreed to meet again.") == OF_LIKES
    assert kept(*SENTENCES, "They agreed to stay in touch.") == OF_TWINS
    assert kept(*SENTENCES, "In the end, they agreed to stay in touch about all of this and more.") == OF_TWINS


def test_a_part_of_a_sentence_is_found_with_its_signs() -> None:
    at = OLD.text.index("the bridge of Trest,")
    target = span_target(OLD, Span(at, at + len("the bridge of Trest,")))
    new = text("A word before.", *SENTENCES)
    place = anchor(target, new)
    assert place is not None
    assert place.sure
    assert new.text[place.span.start : place.span.end] == "the bridge of Trest,"


def test_several_passages_are_found_together() -> None:
    target = span_target(OLD, Span(OLD.passages[1].span.start, OLD.passages[2].span.end))
    now = SENTENCES[1].replace("has been closed since", "is closed since")
    new = text(*but(1, now))
    place = anchor(target, new)
    assert place is not None
    assert place.sure
    assert new.text[place.span.start : place.span.end] == f"{now} {SENTENCES[2]}"


def test_where_words_are_not_parted_and_names_not_capital_more_must_be_alike() -> None:
    said = ("两国外长讨论了渔业协定和港口的开放问题。", "双方同意保持联系。", "里维拉向该省提供了两百吨小麦。")
    old = text(*said, digest="old")
    assert found(2, *said, old=old) == (said[2], True)
    assert not found(2, said[0], said[1], "奥卡福向该省提供了两百吨小麦。", old=old)[1]


def test_what_is_no_text_is_not_found() -> None:
    assert anchor(span_target(OLD, OLD.passages[0].span)._replace(exact="…"), text(*SENTENCES)) is None
    assert anchor(span_target(OLD, OLD.passages[0].span), text("…")) is None


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=20), st.text(max_size=20))
def test_any_target_is_looked_for_in_any_text_and_what_is_found_is_inside(
    said: str, exact: str, prefix: str, suffix: str
) -> None:
    new = text(said or "x")
    target = span_target(OLD, OLD.passages[0].span)._replace(exact=exact, prefix=prefix, suffix=suffix)
    place = anchor(target, new)
    if place is not None:
        assert isinstance(place, AnchoredSpan)
        assert 0 <= place.span.start < place.span.end <= len(new.text)


# -- operations

COMPARISON = made()
A, B = COMPARISON.readouts
LATER = read(Source(f"News. {A.text}", "a", "cc" * 32), "A")
VERSIONS = (("aa" * 32, "cc" * 32),)


def joined() -> Operation:
    return about(stamp(), "together", COMPARISON, (ref(0, 0), ref(1, 1)))


def test_decisions_about_an_earlier_version_hold_in_the_later_one() -> None:
    one = joined()
    assert decided([one], (LATER, B)).lost == (one,)
    again = found_again([one], (LATER, B), VERSIONS)
    assert again.candidates == {}
    constraints = decided(again.operations, (LATER, B)).constraints[FIRST_TWO]
    assert constraints.pins == {(1, 1)}
    assert [made.id for made in again.operations] == [one.id]
    assert found_again([one], (A, B), VERSIONS).operations == (one,), "the earlier version itself is open"


def test_what_is_lost_stays_as_it_was_and_has_a_candidate_which_the_reader_accepts_and_undoes() -> None:
    one = joined()
    other = read(Source(A.text.replace("Lund", "Vask"), "a", "cc" * 32), "A")
    lost = found_again([one], (other, B), VERSIONS)
    assert lost.operations == (one,)
    (targets,) = lost.candidates.values()
    assert targets[0].exact == "Ana Rivera opened the harbour of Vask."
    accepted = Operation(*stamp(), FOUND, targets, one.id)
    again = found_again([one, accepted], (other, B), VERSIONS)
    assert decided(again.operations, (other, B)).constraints[FIRST_TWO].pins == {(0, 1)}
    assert again.candidates == {}
    back = found_again([one, accepted, of(stamp(), UNDO, accepted)], (other, B), VERSIONS)
    assert decided(back.operations, (other, B)).lost == (one,)


def test_an_account_as_a_whole_is_found_by_its_version() -> None:
    whole = Operation(*Stamp("1", "", "ana"), "confirmed", (span_target(B, B.passages[2].span), whole_target(A)))
    (again,) = found_again([whole], (LATER, B), VERSIONS).operations
    assert again.targets[1].digest == LATER.source.digest
