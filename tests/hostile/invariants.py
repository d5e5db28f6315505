"""What holds for the comparison of any two texts, whatever is in them."""

from __future__ import annotations

import json as standard_json
from itertools import pairwise

from readout_tui.core.model import BOTH, FIRST_TWO, Account, Comparison, Difference, Link
from readout_tui.formats import json
from readout_tui.formats.tables import EVERYTHING, WRITERS

NEAR = 1e-6
"""How far two scores may be apart that are to be equal; sums of floating-point numbers depend on their order."""


def check(comparison: Comparison) -> None:
    """Raises `AssertionError` if something does not hold: of passages, links, speakers, or what is printed."""
    for account in comparison.accounts:
        _passages(comparison, account)
        _speakers(comparison, account)
    _links(comparison)
    _printed(comparison)


def check_swapped(comparison: Comparison, swapped: Comparison) -> None:
    """Raises `AssertionError` if the same two texts in the other order are told otherwise."""
    there = {(link.right, link.left): link for link in swapped.alignments[FIRST_TWO].links}
    for link in comparison.alignments[FIRST_TWO].links:
        other = there.get((link.left, link.right))
        assert other is not None, f"{link.left}-{link.right} is linked in one order of the files only"
        assert (link.kind, link.moved, link.guess) == (other.kind, other.moved, other.guess), (link, other)
        assert abs(link.score - other.score) < NEAR, (link, other)
        assert _told(link) == [difference.swapped() for difference in _told(other)], (link, other)
    for account in comparison.accounts:
        mirrored = Account(1 - account)
        assert _said(comparison, account) == _said(swapped, mirrored)


def _told(link: Link) -> list[Difference]:
    """What differs or may differ, to six digits, in an order that does not depend on the order of the files."""
    every = (*link.substance, *link.doubts)
    rounded = [difference._replace(sure=round(difference.sure, 6)) for difference in every]
    return sorted(rounded, key=lambda told: (told.difference, sorted(map(str, (told.a, told.b))), told.sure))


def _said(comparison: Comparison, account: Account) -> list[list[tuple[object, ...]]]:
    """Each attribution of each passage by what readers see of it."""
    names = comparison.attributions.names
    return [
        [(voice.content, names.get(voice.speaker or "", ""), voice.evidence, round(voice.sure, 6)) for voice in voices]
        for voices in comparison.attributions.voices[account]
    ]


def _passages(comparison: Comparison, account: Account) -> None:
    readout = comparison.readouts[account]
    spans = [passage.span for passage in readout.passages]
    assert all(span.start < span.end <= len(readout.text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    covered = "".join("".join(readout.text[span.start : span.end].split()) for span in spans)
    assert covered == "".join(readout.text.split())


def _speakers(comparison: Comparison, account: Account) -> None:
    readout = comparison.readouts[account]
    known = {speaker.key for speaker in comparison.attributions.speakers} | {BOTH, None}
    voices = comparison.attributions.voices[account]
    assert len(voices) == len(readout.passages)
    for passage, said in zip(readout.passages, voices, strict=True):
        assert said
        for voice in said:
            assert voice.speaker in known
            assert voice.via in known
            assert 0.0 <= voice.sure <= 1.0
            assert passage.span.start <= voice.content.start <= voice.content.end <= passage.span.end


def _links(comparison: Comparison) -> None:
    links = comparison.alignments[FIRST_TWO].links
    for pane, account in enumerate(FIRST_TWO):
        readout = comparison.readouts[account]
        linked = [passage for link in links for passage in link.sides[pane]]
        assert len(linked) == len(set(linked)), "a passage is in two links"
        assert set(readout.body) <= set(linked), "a passage of the body is in no link"
    for link in links:
        _link(link)


def _link(link: Link) -> None:
    assert 0.0 <= link.score <= 1.0
    assert link.left or link.right
    assert (link.kind == "alone") == (not (link.left and link.right))
    assert all(list(side) == sorted(side) for side in link.sides)


def _printed(comparison: Comparison) -> None:
    written = json.write(comparison)
    standard_json.dumps(standard_json.loads(written), ensure_ascii=False).encode("utf-8")
    for writer in WRITERS.values():
        assert writer.write(comparison, EVERYTHING)
