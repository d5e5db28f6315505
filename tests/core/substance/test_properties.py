"""Properties over the project's own benchmark pairs: a sentence with one thing changed, against itself or against the
other side of a link that says the same.

Changes of meaning must be found, and changes of wording must not. The required shares are below the measured ones.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from benchmarks.substance.changes import (
    Change,
    another_number,
    negated,
    recased,
    repunctuated,
    same_links,
    spelled_out,
    swapped_items,
    swapped_parties,
    weaker,
)

from readout_tui.core.substance.compare import verdict
from tests.core.substance.pairs import differences

PAIRS = Path(__file__).parents[3] / "benchmarks/quality/pairs"
JUDGED = Path(__file__).parents[3] / "benchmarks/substance/pairs"
LANGUAGES = ("en", None)


@cache
def sentences() -> tuple[str, ...]:
    """The sentences of the English sides, each once."""
    found: dict[str, None] = {}
    for folder in sorted(PAIRS.glob("*/gold.json")):
        gold = json.loads(folder.read_text("utf-8"))
        meta = json.loads((folder.parent / "meta.json").read_text("utf-8"))
        for side in "ab":
            if meta["sides"][side].get("language", "en") not in LANGUAGES:
                continue
            text = (folder.parent / gold["sides"][side]["file"]).read_text("utf-8")
            for unit in gold["sides"][side]["sentences"]:
                sentence = " ".join(text[unit["start"] : unit["end"]].split())
                if unit["kind"] == "sentence" and 30 < len(sentence) < 260:
                    found[sentence] = None
    return tuple(found)


def verdicts(change: Change) -> Iterator[tuple[str, str, str]]:
    """(sentence, changed sentence, verdict) for all sentences to which the change applies."""
    for sentence in sentences():
        other = change(sentence)
        if other is not None and other.casefold() != sentence.casefold():
            yield sentence, other, verdict(differences(sentence, other))


@cache
def clean_links() -> tuple[tuple[str, str], ...]:
    """Both sides of the own links that are judged or graded to say the same and in which the engine finds nothing."""
    links = (*same_links(JUDGED), *same_links(PAIRS))
    return tuple((a, b) for a, b in links if verdict(differences(a, b)) == "same")


def across(change: Change) -> Iterator[tuple[str, str, str]]:
    """(one side changed, the other side, verdict) for all such links to which the change applies, from both sides."""
    for pair in clean_links():
        for one, other in (pair, pair[::-1]):
            changed = change(one)
            if changed is not None and changed.casefold() != one.casefold():
                yield changed, other, verdict(differences(changed, other))


def share(found: Iterable[tuple[str, str, str]], wanted: str) -> tuple[float, int]:
    """The share (0..1) of a verdict, and the number of sentences."""
    all_of = list(found)
    return sum(said == wanted for _, _, said in all_of) / max(1, len(all_of)), len(all_of)


@pytest.mark.parametrize(
    ("change", "least", "floor"),
    [(negated, 120, 0.95), (another_number, 40, 0.9), (weaker, 100, 0.85), (swapped_parties, 5, 0.6)],
)
def test_a_changed_claim_differs(change: Change, least: int, floor: float) -> None:
    differing, count = share(verdicts(change), "differs")
    assert count >= least
    assert differing >= floor


@pytest.mark.parametrize(
    ("change", "least", "floor"), [(negated, 20, 0.75), (another_number, 5, 0.8), (weaker, 12, 0.7)]
)
def test_a_changed_side_of_a_link_that_says_the_same_differs(change: Change, least: int, floor: float) -> None:
    differing, count = share(across(change), "differs")
    assert count >= least
    assert differing >= floor


def test_a_negated_side_is_hardly_ever_called_the_same() -> None:
    assert share(across(negated), "same")[0] <= 0.06


def test_a_side_of_a_link_that_says_the_same_may_be_punctuated_otherwise() -> None:
    same, count = share(across(repunctuated), "same")
    assert count >= 50
    assert same >= 0.98


@pytest.mark.parametrize(
    ("change", "least"),
    [(repunctuated, 200), (spelled_out, 3), (swapped_items, 8)],
)
def test_what_leaves_the_claim_does_not_differ(change: Change, least: int) -> None:
    same, count = share(verdicts(change), "same")
    assert count >= least
    assert same >= 0.9


def test_capitals_do_not_differ() -> None:
    said = [verdict(differences(sentence, recased(sentence) or "")) for sentence in sentences()]
    assert said.count("same") == len(said)
