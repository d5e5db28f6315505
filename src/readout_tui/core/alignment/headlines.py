"""Links of headlines: to each other, and to what they sum up in the body of the other text.

    A  "Leaders agree on grain corridor"      headline  ---- linked to each other if they say the same
    B  "Presidents speak by telephone"        headline
    B  "They agreed to open a corridor."      body      ---- a further link of A's headline: B reports that

A headline is no passage of the body: it takes no place in the partition of the body, and makes no term more common. It
is compared after the body has been, by the same two models, with the passages of the other body as its only rivals. On
news reports of one event (ECB+, half of the pairs) of such links told at .7 or more 95 % were right.

Where the two first headlines surely correspond, they are linked to no passage that has a partner in the body: that
would be true, but it would say nothing new. To one without partner it does: it is not missing from the other account.
"""

from collections.abc import Iterator, Sequence, Set
from typing import Final, NamedTuple

from readout_tui.core.alignment.links import HeadlineLinks, Matching
from readout_tui.core.alignment.profile import Profile
from readout_tui.core.alignment.profiles import Profiles
from readout_tui.core.alignment.reasons import reason
from readout_tui.core.alignment.scoring import Fitted, probabilities
from readout_tui.core.link_state import suggested
from readout_tui.core.model import Checkpoint, Constraints, Link, PassageNumber
from readout_tui.core.progress import stages

TOGETHER: Final = 0.4
"""The least probability of the first two headlines, before it is calibrated: on ECB+ six of ten were right from here to
.5, and below it one in three."""


def headline_links(
    found: Profiles,
    matching: Matching,
    fitted: Fitted,
    cut: float,
    constraints: Constraints,
    turned: bool,
    checkpoint: Checkpoint,
) -> HeadlineLinks:
    """The links of the headlines of two texts; `matching`: that of the bodies.

    Those to passages of a body are at least as likely as `cut`. `turned`: reasons are worded from the side of the right
    text.
    """
    comparing, *phases = stages(checkpoint, 1, 9, 9)
    first = _Judging(fitted, TOGETHER, constraints, turned)
    together = tuple(first.links(found.heads[0][:1], found.heads[1][:1], comparing))
    judging = first._replace(cut=cut)
    known = _partnered(matching) if any(not suggested(link) for link in together) else (frozenset(), frozenset())
    forth = (link for link in judging.links(found.heads[0], found.right, phases[0]) if known[1].isdisjoint(link.right))
    back = (link for link in judging.links(found.left, found.heads[1], phases[1]) if known[0].isdisjoint(link.left))
    return HeadlineLinks(together, (*forth, *back))


def _partnered(matching: Matching) -> tuple[Set[PassageNumber], Set[PassageNumber]]:
    """The passages of either body that correspond to some of the other body."""
    groups = [*matching.primary, *matching.further]
    left = {matching.left[i].number for group in groups for i in group.left}
    return left, {matching.right[j].number for group in groups for j in group.right}


class _Judging(NamedTuple):
    """The last arguments of `headline_links`."""

    fitted: Fitted
    cut: float
    constraints: Constraints
    turned: bool

    def links(self, left: Sequence[Profile], right: Sequence[Profile], checkpoint: Checkpoint) -> Iterator[Link]:
        """The links of some passages of which those of one side are headlines."""
        likely = probabilities(left, right, self.fitted, checkpoint) if left and right else {}
        for (i, j), value in sorted(likely.items()):
            one, other = left[i], right[j]
            if value >= self.cut and not self.constraints.bars([(one.number, other.number)]):
                why = reason([other], [one]) if self.turned else reason([one], [other])
                score = round(self.fitted.sure(value), 3)
                yield Link((one.number,), (other.number,), "linked", score=score, reason=why)
