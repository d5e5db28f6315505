"""Offices: roles, by the keys that all languages share, and which of them can be meant by which words.

held                        asked              the same?
"president"                 "head-of-state"    yes
"trade-minister"            "minister"         yes: the last words, without the portfolio
"deputy-foreign-minister"   "foreign-minister" no: a deputy holds another office, and so do a former or shadow one
"deputy-foreign-minister"   "deputy-minister"  yes
"minister"                  "trade-minister"   perhaps (`may_be`): the portfolio is not known
"""

from functools import lru_cache
from typing import Final, NamedTuple

from readout_tui.core.data.roles import DISTINGUISHING, LESSER

_HEADS: Final = frozenset("president king queen emperor emir amir sultan pope prince head-of-state".split())
LEADERS: Final = frozenset(
    "president king queen emperor emir amir sultan pope chancellor premier prime-minister chairman secretary-general "
    "crown-prince prince taoiseach leader".split()
)
"""The roles of heads of state or government, and of other leaders."""
EXCLUSIVE: Final = frozenset(
    "president king queen emperor emir sultan pope chancellor prime-minister crown-prince".split()
)
"""Offices of which no person holds two different ones."""
RANK: Final = (
    "president",
    "king",
    "emperor",
    "emir",
    "chancellor",
    "prime-minister",
    "crown-prince",
    "foreign-minister",
)
"""The highest offices, the highest first."""
FOREIGN: Final = {"external-minister": "foreign-minister"}
"""Roles that have another name in some countries -> the usual role, which their holders hold, too.

Asked for by the other name, those who are called by it come first (titles.py).
"""
_GOVERNMENT: Final = frozenset("prime-minister chancellor premier".split())
_HEADING: Final = frozenset("prime-minister first-minister chief-minister".split())
"""Those of heads of government, who are not called just "the Minister"."""
_NO_PORTFOLIO: Final = frozenset("prime first chief crown".split())
"""Words before a role that make it another office rather than say what it is for."""


class Office(NamedTuple):
    """A role ("president", "foreign-minister") and the key of its country, empty if the text gives none."""

    role: str
    country: str


@lru_cache(maxsize=1 << 12)
def same_role(held: str, asked: str) -> bool:
    """True if whoever holds the one role can be called by the other, loosely: a foreign minister is a "minister"."""
    held, asked = FOREIGN.get(held, held), FOREIGN.get(asked, asked)
    if held == asked or (asked == "head-of-state" and held in _HEADS) or (asked == "leader" and held in LEADERS):
        return True
    if asked == "head-of-government":
        return held in _GOVERNMENT
    apart, held = _distinguished(held)
    asked_apart, asked = _distinguished(asked)
    if apart != asked_apart:
        return False
    if apart and (not asked or held == asked):
        return True
    return held.endswith("-" + asked) and asked != "president" and not (asked == "minister" and held in _HEADING)


def may_be(held: str, asked: str) -> bool:
    """True if a role without a portfolio may be the one asked for: a "minister" the "trade-minister"."""
    words = asked.removesuffix("-" + held).split("-")
    return asked.endswith("-" + held) and (_NO_PORTFOLIO | DISTINGUISHING).isdisjoint(words)


def conflict(left: set[str], right: set[str]) -> bool:
    """True if two sets of roles have none in common but different `EXCLUSIVE` ones: a king is no crown prince."""
    if left & right:
        return False
    return any(a in EXCLUSIVE and b in EXCLUSIVE for a in left for b in right)


def _distinguished(role: str) -> tuple[frozenset[str], str]:
    """The words of a role that make another office of it, "vice" as "deputy", and the role without them."""
    words = role.split("-")
    found = DISTINGUISHING.intersection(words)
    if not found:
        return found, role
    apart = frozenset(LESSER.get(word, word) for word in found)
    return apart, "-".join(word for word in words if word not in found)
