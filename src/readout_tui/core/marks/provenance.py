"""Which links rest on a decision by hand.

The decision itself was input to the alignment; here its outcome only gets its name: `Link.by`, and a reason that says
so.
"""

from collections.abc import Collection
from typing import Final

from readout_tui.core.model import Alignment, By, Constraints, Link, PassageNumber

_REASONS: Final[dict[By, str]] = {"hand": "set by hand", "confirmed": "confirmed by hand"}
PARTED: Final = "parted by hand"
UNMENTIONED: Final = "confirmed by hand: not mentioned"


def with_provenance(alignment: Alignment, decided: Constraints) -> Alignment:
    """The alignment whose links say which of them the reader has made or confirmed."""
    parted = tuple(frozenset(pair[side] for pair in decided.forbidden) for side in (0, 1))

    def told(link: Link) -> Link:
        if link.kind == "alone":
            side = 0 if link.left else 1
            return _told_alone(link, link.sides[side][0], decided.silent[side], parted[side])
        return _told(link, decided)

    return alignment._replace(links=tuple(map(told, alignment.links)), also=tuple(map(told, alignment.also)))


def _told(link: Link, decided: Constraints) -> Link:
    pinned = decided.pins.intersection((i, j) for i in link.left for j in link.right)
    if not pinned:
        return link
    by: By = "confirmed" if pinned <= decided.confirmed else "hand"
    return link._replace(by=by, reason=_REASONS[by])


def _told_alone(
    link: Link, passage: PassageNumber, silent: Collection[PassageNumber], parted: Collection[PassageNumber]
) -> Link:
    if passage in silent:
        return link._replace(by="confirmed", reason=UNMENTIONED, score=1.0)
    return link._replace(by="hand", reason=PARTED) if passage in parted else link
