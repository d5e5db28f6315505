"""A passage as the aligner sees it."""

from typing import NamedTuple

from readout_tui.core.alignment.terms import PassageTerms
from readout_tui.core.model import Order, PassageNumber, VerbClass

Pair = tuple[Order, Order]
"""A passage of the left text and one of the right."""


class ClauseItem(NamedTuple):
    """A clause or list item."""

    shared: dict[str, float]  # the terms that the other text has too, with their weights as in `Profile.discriminative`
    total: float  # the weight of all its terms


class Profile(NamedTuple):
    """One body passage. `weights`: term -> weight x rarity; `norm` its length, `total` its sum."""

    number: PassageNumber
    order: Order
    place: float  # 0..1 through the body
    paragraph: int
    size: int  # letters
    weights: dict[str, float]
    norm: float
    total: float
    known: float  # the part of `total` whose terms occur somewhere in the other text
    discriminative: dict[str, float]  # terms that both texts have -> how few pairs of passages share them, x rarity
    before: dict[str, float]  # `discriminative` of the passage before in its paragraph: a sentence may go on with it
    items: list[ClauseItem]
    terms: PassageTerms
    event: float  # 0..1: how much it reads as telling that the event took place
    bare: float  # how little it says beside names, countries and words of the genre
    elsewhere: float  # 0..1: how far it stands in a part of its text that is about another event
    speaker: str | None
    verb: VerbClass | None
