"""The summary of a comparison."""

from __future__ import annotations

import pytest

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Comparison
from readout_tui.core.reports.summary import short_name, speaker_name, summary, title_of
from tests.builders import aligned, disagreeing, harbour, lines, link

ALONE = [link((0,), (), "alone"), link((), (0,), "alone")]
GUESS = link((1,), (1,))._replace(guess=True, score=0.2)
SUGGESTED = link((1,), (1,), "differs", moved=True)._replace(score=0.6)


@pytest.mark.parametrize(
    ("made", "long", "brief"),
    [
        (
            harbour(),
            "A 5 passages, B 4: 3 links: 2 same words, 1 reworded, 0 differ; 1 moved; 2 only in A; 1 only in B",
            "A 5, B 4: 2 same, 1 reworded, 0 differ; 1 moved; only A 2, B 1",
        ),
        (
            lines(["a", "b", "c", "d"], ["e"], ["xi", "xi", "xi", "diaz"]),
            "A 4 passages, B 1: 1 link: 1 reworded, 0 differ; 3 only in A, 2 of these Xi Jones's; 0 only in B",
            "A 4, B 1: 1 reworded, 0 differ; only A 3, B 0",
        ),
        (
            lines(["a", "b", "c", "d", "e"], ["f"], ["xi", "xi", "xi", "diaz", BOTH]),  # two of four: not most of them
            "A 5 passages, B 1: 1 link: 1 reworded, 0 differ; 4 only in A; 0 only in B",
            "A 5, B 1: 1 reworded, 0 differ; only A 4, B 0",
        ),
        (
            lines(["a", "b", "c"], ["d"], [None, BOTH, BOTH]),  # nobody's name to tell
            "A 3 passages, B 1: 1 link: 1 reworded, 0 differ; 2 only in A; 0 only in B",
            "A 3, B 1: 1 reworded, 0 differ; only A 2, B 0",
        ),
        (
            disagreeing(),
            (
                "A 6 passages, B 6: 5 links: 1 same words, 1 reworded, 2 differ: 1 number, 1 modality; 1 may differ; "
                "1 moved; 1 only in A; 1 only in B"
            ),
            "A 6, B 6: 1 same, 1 reworded, 2 differ; 1 may differ; 1 moved; only A 1, B 1",
        ),
        (
            lines(["a", "b"], ["a", "c"], links=[link((0,), (0,), "linked"), link((1,), (1,), "same")]),
            "A 2 passages, B 2: 2 links: 1 same words, 1 not judged yet; 0 only in A; 0 only in B",
            "A 2, B 2: 1 same, 1 not judged yet; only A 0, B 0",
        ),
        (
            lines(["a", "b"], ["a", "c"], links=[link((0,), (0,), "same"), SUGGESTED]),
            "A 2 passages, B 2: 1 link: 1 same words, 0 differ; 1 to check; 0 only in A; 0 only in B",
            "A 2, B 2: 1 same, 0 differ; 1 to check; only A 0, B 0",
        ),
        (
            lines(["a", "b"], ["a", "c"], links=[link((0,), (), "alone"), link((), (0,), "alone"), SUGGESTED]),
            "A 2 passages, B 2: no sure link; 1 to check; 1 only in A; 1 only in B",
            "A 2, B 2: no sure link; 1 to check; only A 1, B 1",
        ),
        (
            lines(["a", "b"], ["c", "d"], links=[link((0,), (0,)), GUESS]),
            (
                "A 2 passages, B 2: 1 link: 1 reworded, 0 differ; 1 to check, 1 by order and length alone; "
                "0 only in A; 0 only in B"
            ),
            "A 2, B 2: 1 reworded, 0 differ; 1 to check, 1 by order and length alone; only A 0, B 0",
        ),
        (
            lines(["a"], ["b"], ["xi"], links=ALONE),
            "A 1 passage, B 1: nothing was found that corresponds",
            "A 1, B 1: nothing was found that corresponds",
        ),
        (
            lines(["a"], ["a"], ["xi"]),
            "A and B are the same text: 1 passage",
            "A and B are the same text: 1 passage",
        ),
    ],
)
def test_the_comparison_in_one_sentence(made: Comparison, long: str, brief: str) -> None:
    assert summary(Lookup(made)) == long
    assert summary(Lookup(made), brief=3) == brief


def test_what_a_second_place_has_is_not_alone() -> None:
    made = lines(["a", "b"], ["c"])
    made = made._replace(alignments=aligned(Lookup(made).links, [link((1,), (0,))]))
    assert summary(Lookup(made)) == "A 2 passages, B 1: 1 link: 1 reworded, 0 differ; 0 only in A; 0 only in B"


def test_names_are_short_and_titles_never_missing() -> None:
    made = harbour()
    assert short_name(made, "rivera") == "Rivera"
    assert title_of(made.readouts[0]) == "Title of A"
    source = made.readouts[0].source._replace(origin="/tmp/accounts/one.txt")
    assert title_of(made.readouts[0]._replace(title="", source=source)) == "one.txt"
    assert title_of(made.readouts[0]._replace(title="", source=source._replace(origin="seed:two.txt"))) == "two.txt"


def test_speakers_are_told_by_name_with_what_is_odd_about_it() -> None:
    made = lines(["a"], ["b"], ["xi"])
    first = made.attributions.speakers[0]
    odd = first._replace(key="odd", name="Xі\x1b[31m", lookalike=True)
    made = made._replace(attributions=made.attributions._replace(speakers=(first, odd)))
    told = [speaker_name(made, key) for key in ("xi", "odd", BOTH, None, "", "gone")]
    assert told == [
        "Xi Jones",
        "Xі␛[31m (look-alike letters!)",
        "both sides together",
        "narration",
        "narration",
        "gone",
    ]
    assert made.attributions.names == {"xi": "Xi Jones", "odd": "Xі\x1b[31m", BOTH: BOTH}
