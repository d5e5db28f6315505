"""Judging links: by their words alone, by the differences found, all at once and in batches."""

import pytest

from readout_tui.core import judging
from readout_tui.core.compare import compare
from readout_tui.core.judging import (
    batches,
    guessed,
    judged,
    judgement,
    judgements,
    same_words,
    unfounded,
    unjudged,
    with_judgements,
)
from readout_tui.core.link_state import link_state
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import FIRST_TWO, Comparison, Difference, Source
from readout_tui.core.substance.texts import Known
from readout_tui.formats.load import seeds
from tests.builders import disagreeing, lines, link


def difference(sure: float) -> Difference:
    return Difference("number", None, None, 3, sure)


@pytest.mark.parametrize(
    ("found", "kind", "counting", "doubts"),
    [
        ([], "reworded", 0, 0),
        ([0.2], "reworded", 0, 0),
        ([0.4], "reworded", 0, 1),
        ([0.9], "differs", 1, 0),
        ([0.9, 0.6, 0.3], "differs", 2, 1),
    ],
)
def test_what_is_unsure_never_counts(found: list[float], kind: str, counting: int, doubts: int) -> None:
    made = lines(["The port opened."], ["The harbour opened."])
    told = judgement(link((0,), (0,), "linked"), Lookup(made).readouts, [difference(sure) for sure in found])
    assert (told.kind, len(told.substance), len(told.doubts)) == (kind, counting, doubts)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The port opened.", "the port opened", True),
        ("A co-operative centre", "a cooperative center", True),
        ("He said: “Yes, we will.”", 'He said "Yes we will"', True),
        ("It rose by 1.5 %.", "It rose by 15 %.", False),
        ("It rose by 5 %.", "It rose by 5.", False),
        ("It cost $5.", "It cost €5.", False),
        ("It will open.", "It will not open.", False),
        ("Iran and Iraq", "Iraq and Iran", False),
    ],
)
def test_the_same_words_but_for_case_punctuation_and_spelling(one: str, other: str, same: bool) -> None:
    made = lines([one], [other])
    assert same_words(link((0,), (0,)), Lookup(made).readouts) == same


def test_a_guess_in_two_languages_never_differs_and_is_never_the_same() -> None:
    made = lines(["The port took 40 ships.", "OK"], ["El puerto cobró 500.", "OK"])
    readouts = (made.readouts[0], made.readouts[1]._replace(language="es"))
    guess, sound = (link((0,), (0,), "linked")._replace(score=score) for score in (0.2, 0.8))
    assert (guessed(guess, readouts), guessed(sound, readouts)) == (True, False)
    assert not guessed(guess, Lookup(made).readouts)
    told = unfounded(guess, readouts, [difference(0.7)])
    assert (told.kind, told.substance) == ("reworded", ())
    assert [doubt.difference for doubt in told.doubts] == ["number", "claim"]
    whole = told.doubts[1].a
    assert whole is not None
    assert made.readouts[0].text[whole.start : whole.end] == "The port took 40 ships."
    assert unfounded(link((1,), (1,)), readouts, []).kind == "reworded"


def sources(a: str, b: str) -> list[Source]:
    return [Source(a, "a.txt", "a" * 64), Source(b, "b.txt", "b" * 64)]


@pytest.fixture(scope="module")
def bundled() -> Comparison:
    return judged(compare(seeds()))


def test_every_link_is_judged_and_nothing_else_changes(bundled: Comparison) -> None:
    before, after = compare(seeds()).alignments[FIRST_TWO], bundled.alignments[FIRST_TWO]
    assert unjudged(before)
    assert not unjudged(after)
    for one, other in zip((*before.links, *before.also), (*after.links, *after.also), strict=True):
        assert one == other._replace(kind=one.kind, substance=(), doubts=())


def test_a_day_told_in_a_dateline_and_in_the_text_is_one_day(bundled: Comparison) -> None:
    """ "Aug. 30" before "Monday" in one account, "August 30th" in the other."""
    lookup = Lookup(bundled)
    first = next(k for k in lookup.links if lookup.readouts[0].body[0] in k.left)
    assert not [d for d in first.substance + first.doubts if d.difference == "date"]


def test_a_number_that_differs_is_marked_in_both_texts() -> None:
    made = judged(
        compare(
            sources(
                "President Rivera said that 5,000 workers will come to the harbour of Trest in June.",
                "President Rivera said that 50,000 workers will come to the harbour of Trest in June.",
            )
        )
    )
    (told,) = (k for k in made.alignments[FIRST_TWO].links if k.left and k.right)
    assert told.kind == "differs"
    found = next(d for d in told.substance if d.difference == "number")
    assert found.a is not None
    assert found.b is not None
    texts = [readout.text for readout in made.readouts]
    assert "5,000" in texts[0][found.a.start : found.a.end]
    assert "50,000" in texts[1][found.b.start : found.b.end]


def test_of_long_texts_a_part_is_read_and_spans_are_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "WHOLE", 10)
    monkeypatch.setattr(judging, "BATCH", 2)
    monkeypatch.setattr(judging, "BEGINNING", 2)
    left = [f"President Rivera said that {n},000 workers will come to harbour number {n}." for n in range(11, 41)]
    right = [line.replace("30,000", "99,000") for line in left]
    made = lines(left, right, links=[link((n,), (n,), "linked") for n in range(30)])
    wanted = unjudged(made.alignments[FIRST_TWO])
    assert [len(batch) for batch in batches(made, FIRST_TWO, wanted)] == [2] * 15
    whole = judged(made)
    states = [link_state(k) for k in whole.alignments[FIRST_TWO].links]
    assert states == ["same"] * 19 + ["differs"] + ["same"] * 10
    found = whole.alignments[FIRST_TWO].links[19].substance[0]
    assert found.a is not None
    assert "30,000" in made.readouts[0].text[found.a.start : found.a.end]


def test_of_long_texts_neither_the_order_of_the_files_nor_what_is_judged_first_matters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(judging, "WHOLE", 4)
    monkeypatch.setattr(judging, "BATCH", 6)
    monkeypatch.setattr(judging, "BEGINNING", 0)
    one, other = seeds()
    made, turned = compare((one, other)), judged(compare((other, one)))
    wanted = unjudged(made.alignments[FIRST_TWO])
    alone = {number: judgements(made, FIRST_TWO, [number])[number] for number in wanted}
    assert alone == judgements(made, FIRST_TWO, wanted) == judgements(made, FIRST_TWO, wanted[::-1])
    (links, also), (turned_links, turned_also) = (k.alignments[FIRST_TWO][:2] for k in (made, turned))
    there = {(k.right, k.left): k for k in (*turned_links, *turned_also)}
    for number, told in alone.items():
        mirrored = there[(*links, *also)[number].sides]
        assert (mirrored.kind, mirrored.substance) == (told.kind, tuple(found.swapped() for found in told.substance))


def test_some_links_can_be_judged_first() -> None:
    made = compare(seeds())
    some = unjudged(made.alignments[FIRST_TWO])[2:4]
    partly = with_judgements(made, FIRST_TWO, judgements(made, FIRST_TWO, some))
    assert set(unjudged(made.alignments[FIRST_TWO])) - set(unjudged(partly.alignments[FIRST_TWO])) == set(some)


def test_seen_from_the_other_side_the_words_change_sides() -> None:
    made = disagreeing()
    here, there = Lookup(made).links[3], Lookup(made, (FIRST_TWO[1], FIRST_TWO[0])).links
    turned = next(k for k in there if k.left == here.right)
    assert [(d.a, d.b) for d in turned.substance] == [(d.b, d.a) for d in here.substance]


def test_what_is_read_of_an_account_for_one_pair_is_known_for_the_next() -> None:
    first, second = seeds()
    made = compare((first, second, first._replace(text=second.text + first.text, origin="both")))
    known: Known = {}
    shared, apart = made, made
    sizes = []
    for pair in made.pairs:
        shared = judged(shared, pair, known=known)
        apart = judged(apart, pair)
        sizes.append(len(known))
    for pair in made.pairs:
        assert shared.alignments[pair].links == apart.alignments[pair].links
    assert sizes[0] < sizes[1] == sizes[2]
    assert {key[0] for key in known} == {"A", "B", "C"}


def test_that_a_headline_has_less_is_no_difference() -> None:
    headline, body = "Xi Calls President of Norvia\n\n", "Xi called the President of Norvia, and promised 500 tents.\n"
    readouts = compare((Source(headline + body, "a", "a"), Source(body, "b", "b"))).readouts
    lacking = [Difference("claim", None, None, 3, 0.9), Difference("number", None, None, 3, 0.2)]
    assert not readouts[0].passages[0].body
    assert judgement(link((0,), (0,), "linked"), (readouts[0], readouts[1]), lacking).kind == "reworded"
    assert judgement(link((1,), (0,), "linked"), (readouts[0], readouts[1]), lacking).kind == "differs"
