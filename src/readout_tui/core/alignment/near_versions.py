"""Near versions: two drafts of one text, which repeat most sentences as they are.

    draft 1   a  b  c     d        a, b and d stand in both as they were: so c is either c', which would show,
    draft 2   a  b  c' x  d        or it is gone, and x is new

In accounts by two hands a corresponding passage shares a part of its words, and it may correspond to two places. In
drafts it shares nearly all of them, and a sentence that says something similar is a new one: of 42 further links in
drafts of essays 5 were right, of links told below .7 a quarter was. So drafts get no further links, and none but those
that are surer than a suggestion.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from readout_tui.core.alignment.grouping import Decided, Group, grouped
from readout_tui.core.alignment.profile import Pair, Profile
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.progress import each

REPEATED: Final = 0.9
"""The least share of the heavier passage, by weight of its terms, that is shared by two that are nearly the same."""
SHARE: Final = 0.25
"""The least share of linked passages that are nearly the same: in accounts by two hands hardly one is."""
LINKED: Final = 0.5
"""The least share of the passages of either text that is linked: a report that quotes a speech is no draft of it."""
FEWEST: Final = 4
"""Fewer links do not show how two texts relate."""
SURE: Final = 0.7
"""The least probability of a link between drafts."""


def near_versions(
    left: Sequence[Profile], right: Sequence[Profile], groups: Sequence[Group], checkpoint: Checkpoint = unwatched
) -> bool:
    """True if two texts are near versions of each other, by the groups that partition their passages."""
    linked = sum(len(group.left) for group in groups), sum(len(group.right) for group in groups)
    if len(groups) < FEWEST or linked[0] < LINKED * len(left) or linked[1] < LINKED * len(right):
        return False
    repeated = sum(any(_same(left[i], right[j]) for i in g.left for j in g.right) for g in each(groups, checkpoint))
    return repeated >= SHARE * len(groups)


def _same(a: Profile, b: Profile) -> bool:
    shared = sum([weight for key, weight in a.weights.items() if key in b.weights])
    return shared >= REPEATED * max(a.total, b.total)


def as_drafts(
    probabilities: Mapping[Pair, float], decided: Decided, checkpoint: Checkpoint = unwatched
) -> tuple[list[Group], list[Group]]:
    """The groups of two near versions, and the further groups, which only the reader can make."""
    primary, further = grouped(probabilities, SURE, decided, checkpoint)
    by_hand = [g for g in further if any((i, j) in decided.pins for i in g.left for j in g.right)]
    return primary, by_hand
