"""How a link stands: the one word it is drawn, coloured and counted by, and the words it can be asked for by.

link                                  link_state   link_properties
both accounts, not judged             linked       linked
both, the same words                  same         same
both, the same claim in other words   reworded     reworded
both, only unsure differences         doubt        doubt
both, a claim that matters differs    differs      differs
only the left account                 left         alone
only the right account                right        alone

A link of both accounts may stand at another place, whatever its state: then it has the property "moved" as well.
"""

from __future__ import annotations

from typing import Final, Literal, TypeGuard

from readout_tui.core.model import Link

LinkState = Literal["linked", "same", "reworded", "doubt", "differs", "left", "right"]
LinkProperty = Literal["same", "reworded", "doubt", "differs", "moved", "alone", "linked"]
CHANGED: Final[frozenset[LinkProperty]] = frozenset({"reworded", "doubt", "differs"})
"""What "changed" asks for: linked passages of which the words are not the same."""
SAID: Final[dict[LinkProperty, str]] = {
    "same": "same words",
    "reworded": "reworded",
    "doubt": "may differ",
    "differs": "differs",
    "moved": "moved",
    "alone": "only here",
    "linked": "not judged yet",
}
"""The properties in readers' words."""
DOUBTFUL: Final = 0.7
"""Links and attributions less sure than this are shown as doubtful."""


def link_state(link: Link) -> LinkState:
    """The state of a link."""
    if link.kind == "alone":
        return "left" if link.left else "right"
    return "doubt" if link.kind == "reworded" and link.doubts else link.kind


def link_properties(link: Link) -> tuple[LinkProperty, ...]:
    """All that a link can be asked for by, its state first."""
    told: LinkProperty = "doubt" if link_state(link) == "doubt" else link.kind
    return (told, "moved") if link.moved else (told,)


def in_one_account(state: LinkState) -> TypeGuard[Literal["left", "right"]]:
    """True if only one of the accounts has anything."""
    return state in {"left", "right"}


def doubtful(sure: float) -> bool:
    """True for a probability that is too low to be shown without a sign of doubt."""
    return sure < DOUBTFUL
