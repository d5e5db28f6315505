"""The text of a passage in stretches, each with what is marked in it.

    link    the words that differ in meaning (Link.substance), those that may (Link.doubts), other words that differ
    text    Rivera said that 5,000 workers will come soon.
    marks   .................ddddd..............wwwwwwwww.     -> "Rivera said that ", "5,000" (differs), ...

Where marks overlap, the gravest counts. Stretches hold the text exactly, so joined they are the passage.
"""

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from readout_tui.core.link_state import link_state
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Edit, Link, Options, PassageNumber, Readout, Span
from readout_tui.core.worddiff.differences import differences

Mark = Literal["", "words", "doubt", "differs"]
MARKS: Final[tuple[Mark, ...]] = ("", "words", "doubt", "differs")
"""From nothing to the gravest."""


class Stretch(NamedTuple):
    """A part of a passage, and what it is marked as."""

    text: str
    mark: Mark = ""


class MarkedSpan(NamedTuple):
    """A span of an account's text with its mark."""

    span: Span
    mark: Mark


Marks = dict[Account, list[MarkedSpan]]
"""What is marked in the texts of two accounts."""


def marked_spans(lookup: Lookup, link: Link, options: Options) -> Marks:
    """What a link marks in each of its two accounts, whatever the passage."""
    left, right = lookup.pair
    marks: Marks = {left: [], right: []}
    if not (link.left and link.right):
        return marks
    for edit in _words(lookup, link, options):
        marks[left].append(MarkedSpan(edit.left, "words"))
        marks[right].append(MarkedSpan(edit.right, "words"))
    doubts = link.doubts if link_state(link) == "doubt" else ()
    for told, mark in ((doubts, MARKS[2]), (link.substance, MARKS[3])):
        for difference in told:
            marks[left] += [MarkedSpan(difference.a, mark)] if difference.a is not None else []
            marks[right] += [MarkedSpan(difference.b, mark)] if difference.b is not None else []
    return marks


def _words(lookup: Lookup, link: Link, options: Options) -> Iterable[Edit]:
    """What is not equal between the sides of a link; nothing of links to a further place, which have no row."""
    row = lookup.rows(lookup.pair[0])[link.left[0]]
    if lookup.links[row] is not link:
        return ()
    return (edit for edit in differences(lookup, row, options) if edit.kind != "equal")


def trimmed(stretch: Stretch) -> tuple[str, str, str]:
    """A marked text, parted into what stands before its first letter or digit, the words, and what stands after them.

    Marks do not stand on spaces and punctuation at the edges. Without any letter or digit, all of it is before.
    """
    text = stretch.text
    letters = [at for at, char in enumerate(text) if char.isalnum()]
    if not letters:
        return text, "", ""
    return text[: letters[0]], text[letters[0] : letters[-1] + 1], text[letters[-1] + 1 :]


def stretches(readout: Readout, passage: PassageNumber, spans: Iterable[MarkedSpan]) -> list[Stretch]:
    """The text of a passage, cut where marks begin and end."""
    start, end = readout.passages[passage].span
    painted = bytearray(end - start)
    for mark in MARKS[1:]:
        for span in (found.span for found in spans if found.mark == mark):
            first, last = max(span.start, start) - start, min(span.end, end) - start
            if first < last:
                painted[first:last] = bytes([MARKS.index(mark)]) * (last - first)
    text = readout.text
    parts: list[Stretch] = []
    at = 0
    while at < len(painted):
        stop = next((n for n in range(at, len(painted)) if painted[n] != painted[at]), len(painted))
        parts.append(Stretch(text[start + at : start + stop], MARKS[painted[at]]))
        at = stop
    return parts
