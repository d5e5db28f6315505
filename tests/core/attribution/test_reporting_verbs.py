"""The verbs of saying: their forms, classes, and what must follow them."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.reporting_verbs import cue_at, cues_of
from readout_tui.core.data.language_schema import CueMatch
from readout_tui.core.data.languages import language

ENGLISH = language("en")
CUES = cues_of(ENGLISH)


def match(words: list[str]) -> CueMatch | None:
    """The cue that begins at the first of these words."""
    return cue_at(words, 0, CUES[words[0]], ENGLISH.grammar)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("said", "neutral"),
        ("stressing", "emphatic"),
        ("denies", "emphatic"),
        ("committed", "promise"),
        ("thanks", "thanks"),
        ("urged", "urging"),
        ("believes", "cognitive"),
        ("agreed", "joint"),
        ("undertook", "promise"),
        ("met", None),
        ("visited", None),
    ],
)
def test_classes_of_forms(word: str, kind: str | None) -> None:
    assert [cue.verb for cue in CUES.get(word, ())[:1]] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("sentence", "catches"),
    [
        ("pointed out that", True),
        ("pointed a gun", False),
        ("made clear that", True),
        ("made it clear that", True),
        ("made bread", False),
        ("paid special attention to", True),
        ("paid for lunch", False),
        ("called for peace", True),
        ("called yesterday", False),
        ("spoke about trade", True),
        ("spoke with him", False),
        ("maintained that", True),
        ("maintained contact", False),
        ("raised the case", True),
        ("raised tariffs", False),
        ("extended his condolences", True),
        ("extended the runway", False),
    ],
)
def test_what_must_follow(sentence: str, catches: bool) -> None:
    words = sentence.split()
    assert (match(words) is not None) is catches


def test_a_loose_complement_is_not_sought_in_the_next_clause() -> None:
    words = "paid , and drew attention".split()
    assert match(words) is None


def test_the_lists_say_each_verb_once_a_class() -> None:
    for verbs in ENGLISH.verbs.base.values():
        listed = verbs.split()
        assert len(listed) == len(set(listed)), sorted(v for v in listed if listed.count(v) > 1)


def test_phrases_are_of_known_classes() -> None:
    for line in filter(None, ENGLISH.verbs.phrases.splitlines()):
        assert line.split()[1] in ENGLISH.verbs.base


def test_a_text_may_end_with_a_comma() -> None:
    words = ["paid", "special", ","]
    assert match(words) is None
