"""How a link stands: the one word it is drawn, coloured and counted by, and the words it can be asked for by.

link                        link_state   link_properties
both accounts, the same     same         same
both, reworded              changed      changed
both, at another place      moved        moved and same, or moved and changed
only the left account       left         alone
only the right account      right        alone
"""

from __future__ import annotations

from typing import Final, Literal, TypeGuard

from readout_tui.core.model import Link

LinkState = Literal["same", "changed", "moved", "left", "right"]
LinkProperty = Literal["same", "changed", "moved", "alone"]
DOUBTFUL: Final = 0.7
"""Links and attributions less sure than this are shown as doubtful."""


def link_state(link: Link) -> LinkState:
    """The state of a link; that it has moved goes before whether it is the same."""
    if link.kind == "alone":
        return "left" if link.left else "right"
    return "moved" if link.moved else link.kind


def link_properties(link: Link) -> tuple[LinkProperty, ...]:
    """All that a link can be asked for by, its kind first."""
    return (link.kind, "moved") if link.moved else (link.kind,)


def in_one_account(state: LinkState) -> TypeGuard[Literal["left", "right"]]:
    """True if only one of the accounts has anything."""
    return state in {"left", "right"}


def doubtful(sure: float) -> bool:
    """True for a probability that is too low to be shown without a sign of doubt."""
    return sure < DOUBTFUL
