"""The state of a link (one word, by which it is drawn, coloured and counted), and the properties to filter it by.

link                                  link_state   link_properties
both accounts, not judged             linked       linked
both, the same words                  same         same
both, the same claim in other words   reworded     reworded
both, only unsure differences         doubt        doubt
both, a claim that matters differs    differs      differs
only the left account                 left         alone
only the right account                right        alone

A link of both accounts may join passages that stand at different places of the two texts. Then it also has the property
"moved", whatever its state. And a link may be no more than a suggestion, which a reader has to check: then it has the
property "suggested", and it is counted apart, so that what is counted as a link can be relied upon. What the reader has
decided has the property "hand", or "confirmed" where the program had found it before. Filters and searches count
passages whose speaker the reader has named as "hand", too.
"""

from __future__ import annotations

from typing import Final, Literal, TypeGuard

from readout_tui.core.model import Attribution, Link

LinkState = Literal["linked", "same", "reworded", "doubt", "differs", "left", "right"]
LinkProperty = Literal[
    "same", "reworded", "doubt", "differs", "moved", "alone", "linked", "suggested", "hand", "confirmed"
]
CHANGED: Final[frozenset[LinkProperty]] = frozenset({"reworded", "doubt", "differs"})
"""The properties that a filter by "changed" asks for: linked passages whose words are not the same."""
SAID: Final[dict[LinkProperty, str]] = {
    "same": "same words",
    "reworded": "reworded",
    "doubt": "may differ",
    "differs": "differs",
    "moved": "moved",
    "alone": "only here",
    "linked": "not judged yet",
    "suggested": "to check",
    "hand": "by hand",
    "confirmed": "confirmed by hand",
}
"""The properties in words for readers."""
ORDER_ALONE: Final = "order and length alone"
"""What speaks for a guess (`Link.guess`), in words; of such links one in six is right."""
SUREST: Final = 0.99
"""The highest probability that is told of a link."""
DOUBTFUL: Final = 0.7
"""Links and attributions with a lower probability than this are shown as doubtful, and counted apart."""


def link_state(link: Link) -> LinkState:
    """The state of a link. "left" and "right" are the sides of the link's pair, not of the screen."""
    if link.kind == "alone":
        return "left" if link.left else "right"
    return "doubt" if link.kind == "reworded" and link.doubts else link.kind


def link_properties(link: Link) -> tuple[LinkProperty, ...]:
    """All properties of a link: first the one that its state implies, then those of the others that it has."""
    implied: LinkProperty = "doubt" if link_state(link) == "doubt" else link.kind
    moved: tuple[LinkProperty, ...] = ("moved",) if link.moved else ()
    by: tuple[LinkProperty, ...] = () if link.by == "computed" else (link.by,)
    return (implied, *moved, *by, "suggested") if suggested(link) else (implied, *moved, *by)


def suggested(link: Link) -> bool:
    """True if a link is so doubtful that it is a suggestion only.

    On pairs that no number was fitted on, nine links of ten that are no suggestions were right (docs/ALIGNMENT.md).
    """
    return link.kind != "alone" and doubtful(link.score)


def percent(score: float) -> str:
    """The probability of a link: "97 %". Never more than 99 %, since nothing computed is certain."""
    return f"{min(score, SUREST) * 100:.0f} %"


def in_one_account(state: LinkState) -> TypeGuard[Literal["left", "right"]]:
    """True if only one of the two accounts has a passage."""
    return state in {"left", "right"}


def doubtful(sure: float) -> bool:
    """True if a probability is so low that it must be shown with a sign of doubt."""
    return sure < DOUBTFUL


def perhaps(voice: Attribution) -> bool:
    """True if a speaker is named who is doubtful: everywhere the name is given as "perhaps X"."""
    return voice.speaker is not None and doubtful(voice.sure)
