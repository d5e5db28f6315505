"""Groups -> links: the score, the mirror mark and the reason of each."""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from readout_tui.core.alignment import features
from readout_tui.core.alignment.grouping import Group
from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.alignment.reasons import reason, reason_alone
from readout_tui.core.alignment.scoring import Fitted
from readout_tui.core.model import Checkpoint, Constraints, Link, Order, PassageNumber, Readout
from readout_tui.core.progress import each, stages


class Matching(NamedTuple):
    """The outcome of `grouping`, with what links are made from.

    Groups, pairs and pins are in orders; `left[i]` is the profile of order i. `probabilities`: of all candidates.
    """

    left: Sequence[Profile]
    right: Sequence[Profile]
    probabilities: Mapping[Pair, float]
    primary: Sequence[Group]
    further: Sequence[Group]
    pins: frozenset[Pair]

    def turned(self) -> "Matching":
        """The same with left and right exchanged."""
        return Matching(
            self.right,
            self.left,
            {(j, i): value for (i, j), value in self.probabilities.items()},
            [Group(group.right, group.left) for group in self.primary],
            [Group(group.right, group.left) for group in self.further],
            frozenset((j, i) for i, j in self.pins),
        )


class HeadlineLinks(NamedTuple):
    """`together`: of the first headlines of both texts, if they say the same; `summed_up`: to passages of a body."""

    together: tuple[Link, ...]
    summed_up: tuple[Link, ...]

    def turned(self) -> "HeadlineLinks":
        """The same with left and right exchanged."""
        together, summed_up = (tuple(link.swapped() for link in links) for links in self)
        return HeadlineLinks(together, summed_up)


class LinkSet(NamedTuple):
    """All links of the body passages of two readouts, and those of their headlines.

    `links`: the partition, both sides filled; `also`: the further links, whose passages may be in `links` too; `alone`:
    one for each passage that is in none of `links`, though it may be in `also`. `headlines` is None where they have not
    been compared.
    """

    links: list[Link]
    also: list[Link]
    alone: list[Link]
    headlines: HeadlineLinks | None = None

    def turned(self, checkpoint: Checkpoint) -> "LinkSet":
        """The same with left and right exchanged."""
        return LinkSet(
            [link.swapped() for link in each(self.links, checkpoint)],
            [link.swapped() for link in self.also],
            [link.swapped() for link in self.alone],
            self.headlines and self.headlines.turned(),
        )


def link_set(matching: Matching, fitted: Fitted, checkpoint: Checkpoint) -> LinkSet:
    """The links of all groups, and of the passages in none."""
    phases = stages(checkpoint, 3, 1, 3)
    return LinkSet(
        [_link(group, matching, fitted) for group in each(matching.primary, phases[0])],
        [_link(group, matching, fitted) for group in each(matching.further, phases[1])],
        _alone(matching, fitted, phases[2]),
    )


def _link(group: Group, matching: Matching, fitted: Fitted) -> Link:
    lefts, rights = [matching.left[i] for i in group.left], [matching.right[j] for j in group.right]
    pairs = [(i, j) for i in group.left for j in group.right]
    pinned = any(pair in matching.pins for pair in pairs)
    probabilities = [matching.probabilities.get(pair, 0.0) for pair in pairs]
    return Link(
        left=tuple(p.number for p in lefts),
        right=tuple(p.number for p in rights),
        kind="linked",
        mirror=not _share_most(lefts, rights) and any(features.mirrored(a, b) for a in lefts for b in rights),
        score=1.0 if pinned else round(fitted.sure(math.fsum(probabilities) / len(probabilities)), 3),
        reason="set by hand" if pinned else reason(lefts, rights),
    )


def _share_most(lefts: Sequence[Profile], rights: Sequence[Profile]) -> bool:
    """True if the sides share at least half of the weight of the heavier one: two texts of one remark, no mirror."""
    a: dict[str, float] = {}
    b: dict[str, float] = {}
    for profile in lefts:
        a |= {key: max(weight, a.get(key, 0.0)) for key, weight in profile.weights.items()}
    for profile in rights:
        b |= {key: max(weight, b.get(key, 0.0)) for key, weight in profile.weights.items()}
    shared = math.fsum(min(weight, b[key]) for key, weight in a.items() if key in b)
    return shared >= 0.5 * max(math.fsum(a.values()), math.fsum(b.values()))


def alone(side: int, number: PassageNumber) -> Link:
    """The link of a passage that corresponds to nothing; `side`: 0 for the left readout, 1 for the right."""
    return Link((), (number,), "alone") if side else Link((number,), (), "alone")


def _alone(matching: Matching, fitted: Fitted, checkpoint: Checkpoint) -> list[Link]:
    """A link for each body passage that is in no group of the partition.

    Its score is the calibrated probability that its likeliest partner is none; `reason` says what the two share.
    """
    taken = (
        {i for group in matching.primary for i in group.left},
        {j for group in matching.primary for j in group.right},
    )
    seeking, *phases = stages(checkpoint, 2, 1, 1)
    nearest = _nearest(matching, seeking)
    links = []
    for side, profiles in enumerate((matching.left, matching.right)):
        for profile in each(profiles, phases[side]):
            if profile.order in taken[side]:
                continue
            value, why = 0.0, "nothing alike"
            if profile.order in nearest[side]:
                i, j = nearest[side][profile.order]
                value = matching.probabilities[i, j]
                why = reason_alone(matching.left[i], matching.right[j], value)
            score = round(1.0 - fitted.sure(value), 3)
            links.append(alone(side, profile.number)._replace(score=score, reason=why))
    return links


def _nearest(matching: Matching, checkpoint: Checkpoint) -> tuple[dict[Order, Pair], dict[Order, Pair]]:
    """The likeliest candidate of each left passage and of each right one, by order; of equals, the first."""
    nearest: tuple[dict[Order, Pair], dict[Order, Pair]] = ({}, {})
    for pair, value in each(matching.probabilities.items(), checkpoint):
        for side, other in ((0, 1), (1, 0)):
            known = nearest[side].get(pair[side])
            if known is None or (value, -pair[other]) > (matching.probabilities[known], -known[other]):
                nearest[side][pair[side]] = pair
    return nearest


def pinned(left: Readout, right: Readout, constraints: Constraints) -> tuple[list[Link], list[Link]]:
    """The links that the reader set by hand, between passages of both bodies; and their further links.

    Pins that share a passage make one link if the passages of either side stand together. Otherwise the first pin is a
    link and the others are further ones.
    """
    links, also = [], []
    for pins in _components(
        sorted((i, j) for i, j in constraints.pins if left.passages[i].body and right.passages[j].body)
    ):
        lefts, rights = (tuple(sorted({pair[side] for pair in pins})) for side in (0, 1))
        every = {(i, j) for i in lefts for j in rights}
        together = all(side[-1] - side[0] == len(side) - 1 for side in (lefts, rights))
        if together and not constraints.bars(every):
            links.append(_by_hand(lefts, rights))
        else:
            links.append(_by_hand((pins[0][0],), (pins[0][1],)))
            also += [_by_hand((i,), (j,)) for i, j in pins[1:]]
    return links, also


def _by_hand(lefts: tuple[PassageNumber, ...], rights: tuple[PassageNumber, ...]) -> Link:
    return Link(lefts, rights, "linked", reason="set by hand")


_NumberPair = tuple[PassageNumber, PassageNumber]


def _components(pins: Sequence[_NumberPair]) -> list[list[_NumberPair]]:
    """Pins in groups: two that share a passage are in the same one. Sorted, as the pins are."""
    groups: list[list[_NumberPair]] = []
    for i, j in pins:
        touching = [group for group in groups if any(i == left or j == right for left, right in group)]
        groups = [group for group in groups if group not in touching]
        groups.append(sorted([*(pair for group in touching for pair in group), (i, j)]))
    return sorted(groups)


def partition(links: Sequence[Link], checkpoint: Checkpoint) -> list[Link]:
    """The links, in order, without those that use a passage of an earlier one (such as two pins on one passage)."""
    taken: tuple[set[int], set[int]] = (set(), set())
    kept = []
    for link in each(links, checkpoint):
        if taken[0].isdisjoint(link.left) and taken[1].isdisjoint(link.right):
            kept.append(link)
            taken[0].update(link.left)
            taken[1].update(link.right)
    return kept
