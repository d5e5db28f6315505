"""Links -> rows: complete the partition, mark the links that moved, put everything into reading order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.alignment.links import HeadlineLinks, LinkSet, alone
from readout_tui.core.alignment.moves import Track, moved
from readout_tui.core.lookup import in_row_order
from readout_tui.core.model import Alignment, Checkpoint, Link, Readout, numbered, numbers
from readout_tui.core.progress import each, stages

UNREAD: Final = 0.6
"""The score of two headlines in two languages: they are linked by their places alone."""


def arranged(readouts: tuple[Readout, Readout], found: LinkSet, turned: bool, checkpoint: Checkpoint) -> Alignment:
    """The finished alignment: every passage of both readouts in exactly one link, in row order.

    `readouts` and `found` are in the caller's order. `turned`: the shorter readout is on the right. Moves are then
    looked for from that side, so that ties are broken the same way whichever readout is called left.
    """
    phases = stages(checkpoint, 6, 1, 1, 1)
    links = found.links
    marked = _marked(readouts, [*links, *found.also], turned, phases[0])
    headlines = found.headlines or _by_place(readouts)
    linked = [*marked[: len(links)], *headlines.together]
    taken = ({n for link in linked for n in link.left}, {n for link in linked for n in link.right})
    known = {link.sides: link for link in found.alone}
    left, right = (
        [
            known.get(link.sides, link)  # passages outside the body have no score or reason: they are never linked
            for link in (alone(side, n) for n in each(numbers(readouts[side].passages), phases[1 + side]))
            if taken[side].isdisjoint(link.sides[side])
        ]
        for side in (0, 1)
    )
    rows = tuple(in_row_order(linked + left, right, phases[3]))
    also = [*marked[len(links) :], *headlines.summed_up]
    return Alignment(rows, tuple(sorted(also, key=lambda link: link.sides)))


def _marked(
    readouts: tuple[Readout, Readout], links: Sequence[Link], turned: bool, checkpoint: Checkpoint
) -> list[Link]:
    """The links with `moved` set, in the same order."""

    def size(link: Link) -> int:
        spans = [readouts[0].passages[n].span for n in link.left] + [readouts[1].passages[n].span for n in link.right]
        return sum(span.end - span.start for span in spans)

    tracks = []
    following, crossing, marking = stages(checkpoint, 1, 1, 1)
    for link in each(links, following):
        middles = (link.left[0] + link.left[-1]) / 2, (link.right[0] + link.right[-1]) / 2
        tracks.append(Track(*(middles[::-1] if turned else middles), size(link)))
    return [link._replace(moved=gone) for link, gone in zip(each(links, marking), moved(tracks, crossing), strict=True)]


def _by_place(readouts: tuple[Readout, Readout]) -> HeadlineLinks:
    """The link of the first headline of each readout, if both have one, where headlines have not been compared."""
    firsts = [next((n for n, p in numbered(r.passages) if p.kind == "headline"), None) for r in readouts]
    if firsts[0] is None or firsts[1] is None:
        return HeadlineLinks((), ())
    sure = 1.0 if readouts[0].language == readouts[1].language else UNREAD
    return HeadlineLinks((Link((firsts[0],), (firsts[1],), "linked", score=sure, reason="headlines"),), ())
