"""Links of titles: a headline or heading, and what it sums up in the other account.

Titles are outside the body, so the ways of alignment pass them over. Afterwards each is compared with every title and
body passage of the other account; a small logistic model judges the pair:

    A  "Leaders agree on grain corridor"         headline    likeliest partner: B's headline    -> their link
    B  "Corridor for grain agreed"               headline
       "The two leaders agreed on a corridor."   sentence    likely as well                     -> a further link of A's

A pair of which both are free (in no link of the partition) becomes a link of its own, the likeliest first; all others
are further links. So two headlines that say different things are not linked, though both stand on top.

Invariant: links of body passages stay as they are. Cost: titles x passages, and titles are few (`MOST`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Final, NamedTuple

from readout_tui.core.alignment.profile import Profile
from readout_tui.core.alignment.reasons import reason
from readout_tui.core.model import Link, PassageKind, PassageNumber, Readout, numbered

TITLES: Final[frozenset[PassageKind]] = frozenset({"headline", "heading", "caption"})
MOST: Final = 40
"""Titles of a text that are looked at: in a book with a heading on every page the cost would be quadratic."""

LEAST: Final = 0.5
"""Probability from which a title is linked."""

Sides = tuple[Sequence[Profile], Sequence[Profile]]
"""Profiles of passages of the left and of the right text."""


class TitleFeatures(NamedTuple):
    """The features of a title and a passage of the other account."""

    cosine: float  # of the weighted terms, 0..1
    contained: float  # shared weight / the weight of the title (of two titles: of the lighter)
    covered: float  # shared weight / the weight of the heavier
    telling: float  # the weight of the heaviest shared term that is not frequent in the language; up to 1
    numbers: float  # 1 if they share a number
    titles: float  # 1 if both are titles
    firsts: float  # 1 if both are the first title of their text
    lead: float  # 1 if the other is the first body passage, .5 if the second
    behind: float  # the best cosine of the title with any passage, less this one
    behind_back: float  # the best cosine of the other with any title, less this one


def title_numbers(readout: Readout) -> list[PassageNumber]:
    """The first titles of a text."""
    return [n for n, p in numbered(readout.passages) if p.kind in TITLES][:MOST]


def title_links(
    judged: Mapping[tuple[PassageNumber, PassageNumber], float],
    titles: Sides,
    body: Sides,
    taken: tuple[Set[PassageNumber], Set[PassageNumber]],
) -> tuple[list[Link], list[Link]]:
    """The links of titles: those that belong in the partition, and the further ones.

    `judged`: the probability of each pair of `title_features`; `taken[side]`: the passages that are in the partition.
    """
    profiles = tuple({p.number: p for p in (*titles[side], *body[side])} for side in (0, 1))
    used = set(taken[0]), set(taken[1])
    own, further = [], []
    for pair, value in sorted(judged.items(), key=lambda item: (-item[1], item[0])):
        if value < LEAST:
            break
        a, b = profiles[0][pair[0]], profiles[1][pair[1]]
        link = Link((pair[0],), (pair[1],), "linked", score=round(value, 3), reason=reason([a], [b]))
        if pair[0] in used[0] or pair[1] in used[1]:
            further.append(link)
        else:
            own.append(link)
            used[0].add(pair[0])
            used[1].add(pair[1])
    return own, further


def title_features(titles: Sides, body: Sides) -> dict[tuple[PassageNumber, PassageNumber], TitleFeatures]:
    """The features of every pair of passages of which one at least is a title and which share a term, by number.

    `titles[side]` and `body[side]` are the profiles of an account.
    """
    cosines = {
        (a.number, b.number): _cosine(a, b)
        for a, b in _pairs(titles, body)
        if not a.weights.keys().isdisjoint(b.weights)
    }
    best: tuple[dict[int, float], dict[int, float]] = ({}, {})
    for pair, value in cosines.items():
        for side in (0, 1):
            best[side][pair[side]] = max(value, best[side].get(pair[side], 0.0))
    return {
        (a.number, b.number): _features(a, b, titles, cosines[a.number, b.number], best)
        for a, b in _pairs(titles, body)
        if (a.number, b.number) in cosines
    }


def _pairs(titles: Sides, body: Sides) -> Iterator[tuple[Profile, Profile]]:
    for a in titles[0]:
        for b in (*titles[1], *body[1]):
            yield a, b
    for b in titles[1]:
        for a in body[0]:
            yield a, b


def _cosine(a: Profile, b: Profile) -> float:
    return math.fsum(weight * b.weights[key] for key, weight in a.weights.items() if key in b.weights) / (
        a.norm * b.norm
    )


def _features(
    a: Profile,
    b: Profile,
    titles: Sides,
    cosine: float,
    best: tuple[Mapping[int, float], Mapping[int, float]],
) -> TitleFeatures:
    both = a.order < 0 and b.order < 0
    title, other, side = (a, b, 0) if a.order < 0 else (b, a, 1)
    shared = {key: weight for key, weight in a.weights.items() if key in b.weights}
    mass = math.fsum(shared.values())
    return TitleFeatures(
        cosine=cosine,
        contained=mass / (min(a.total, b.total) if both else title.total),
        covered=mass / max(a.total, b.total),
        telling=min(1.0, max((w for key, w in shared.items() if key in title.telling), default=0.0)),
        numbers=float(not a.terms.numbers.isdisjoint(b.terms.numbers)),
        titles=float(both),
        firsts=float(both and a is titles[0][0] and b is titles[1][0]),
        lead=max(0.0, 1.0 - 0.5 * other.order) if other.order >= 0 else 0.0,
        behind=best[side][title.number] - cosine,
        behind_back=best[1 - side][other.number] - cosine,
    )
