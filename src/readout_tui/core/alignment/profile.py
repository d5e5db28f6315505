"""A passage as the aligner sees it: its terms with their weights, and what is known of its place and speaker."""

from typing import NamedTuple

from readout_tui.core.alignment.terms import PassageTerms
from readout_tui.core.model import Order, PassageNumber, VerbClass

Pair = tuple[Order, Order]
"""A pair of passages, by their orders (positions among the body passages) in the left and in the right text."""


class ClauseItem(NamedTuple):
    """A clause or list item of a passage."""

    shared: dict[str, float]  # the terms that the other text has too, with their weights as in `Profile.discriminative`
    total: float  # the weight of all its terms


class Profile(NamedTuple):
    """One body passage.

    `weights`: term -> weight of its kind x rarity; `norm` is the length of that vector, `total` its sum. It says how
    alike two passages are, wherever they stand. `discriminative` says how well a term tells the passages of these two
    texts apart: "cooperation" stands in ten of them, "Zaporizhzhia" in one on each side.
    """

    number: PassageNumber
    order: Order
    place: float  # relative place in the body, 0..1
    paragraph: int
    size: int  # length in code points
    weights: dict[str, float]
    norm: float
    total: float
    known: float  # the part of `total` that belongs to terms which the other text has somewhere
    discriminative: dict[str, float]  # term that both texts have -> discriminative weight, 0..1
    before: dict[str, float]  # `discriminative` of the sentence before, in the same paragraph; this one may continue it
    items: list[ClauseItem]
    terms: PassageTerms
    event: float  # 0..1: how strongly it reads as an event sentence ("X spoke with Y")
    bare: float  # 0..1: 1 if it says nothing beside names, places and words of the genre
    elsewhere: float  # 0..1: how surely it lies in a part of its text that is about another event
    speaker: str | None
    verb: VerbClass | None
