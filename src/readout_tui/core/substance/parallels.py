"""Whether two accounts run parallel: on this it depends what words without a counterpart mean.

Of accounts that follow each other sentence by sentence, one mostly says in its own words what the other says, and what
a link leaves over is wording. Where long stretches of each have no counterpart and linked passages are of unlike
length, the accounts choose what they tell, and what a link leaves over is mostly a claim.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import Final

from readout_tui.core.model import AccountPair, Comparison, PassageNumber, Readout

_FREE: Final = 0.3
"""The product of both measures up to which accounts are not parallel at all; set by hand, as is `_CLOSE`."""
_CLOSE: Final = 0.7
"""The same from which they are parallel throughout."""
_FEW: Final = 2
"""What the belief that accounts run parallel counts against what is seen of them, in links: of one or two links little
can be told, least of all from a length that what differs may itself have made."""


def parallel(comparison: Comparison, pair: AccountPair) -> float:
    """How parallel two accounts run, 0..1.

    It grows with the share of the text that is linked, in the account that has less of it linked, and with how alike in
    length linked passages are (1 less the mean of the logarithm of their ratio). Accounts with few links are held to be
    parallel, the more the fewer they have.
    """
    readouts = [comparison.readouts[account] for account in pair]
    links = comparison.alignments[pair].links
    sizes = [(_size(readouts[0], link.left), _size(readouts[1], link.right)) for link in links]
    linked = [(one, two) for one, two in sizes if one and two]
    if not linked:
        return 1.0
    share = min(sum(two[side] for two in linked) / sum(two[side] for two in sizes) for side in (0, 1))
    shorter = sum(min(one, two) for one, two in linked)
    unlike = sum(min(one, two) * abs(log(one / two)) for one, two in linked) / shorter
    seen = max(0.0, min(1.0, (share * (1.0 - unlike) - _FREE) / (_CLOSE - _FREE)))
    return (_FEW + len(linked) * seen) / (_FEW + len(linked))


def _size(readout: Readout, numbers: Sequence[PassageNumber]) -> int:
    """The length of passages in code points, without headings and the like."""
    passages = (readout.passages[number] for number in numbers)
    return sum(passage.said.end - passage.said.start for passage in passages if passage.body)
