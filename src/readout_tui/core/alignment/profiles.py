"""A readout as the aligner sees it: one profile a body passage, with terms weighted by rarity."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from readout_tui.core.alignment.acts import act
from readout_tui.core.alignment.terms import Lexicon, Terms, describe
from readout_tui.core.data.common import BACKGROUND, PSEUDO
from readout_tui.core.model import Readout, VerbClass, Voices


@dataclass(slots=True, eq=False)
class Profile:
    """One body passage. `weights`: term -> weight x rarity; `norm` its length, `total` its sum."""

    number: int  # in Readout.passages
    order: int  # among the body passages
    place: float  # 0..1 through the body
    paragraph: int
    size: int  # letters
    weights: dict[str, float]
    norm: float
    total: float
    known: float  # the part of `total` whose terms occur somewhere in the other text
    telling: dict[str, float]  # terms that both texts have -> how few pairs of passages share them, x rarity
    terms: Terms
    act: float
    speaker: str | None
    verb: VerbClass | None


def profiles(
    readouts: tuple[Readout, Readout], voices: tuple[Sequence[Voices], Sequence[Voices]], tables: Lexicon
) -> tuple[list[Profile], list[Profile], dict[str, float]]:
    """The profiles of both sides, and the rarity of every term."""
    described = [[describe(readout.slice(i), readout.language, tables) for i in readout.body] for readout in readouts]
    counts = [Counter(key for terms in side for key in terms.weights) for side in described]
    rare = rarity(counts, sum(map(len, described)), tables)
    telling = tellings(counts, tables)
    sides = [
        [
            _profile(readouts[s], n, order, described[s][order], voices[s][n], rare, telling, counts[1 - s], len(described[s]))
            for order, n in enumerate(readouts[s].body)
        ]
        for s in (0, 1)
    ]
    return sides[0], sides[1], rare


def rarity(counts: Sequence[Counter[str]], size: int, tables: Lexicon) -> dict[str, float]:
    """Inverse document frequency of every term over both texts and the imagined background, about 0..1.

    A term's frequency is that of the side where it is more common, so that a text that repeats a word a hundred
    times makes it common even if the other text has it once.
    """
    scale = math.log((size + BACKGROUND) / PSEUDO["other"])
    rare = {}
    for key in counts[0].keys() | counts[1].keys():
        seen = counts[0][key] + counts[1][key]
        idf = math.log((size + BACKGROUND + 1) / (seen + _background(key, tables)))
        rare[key] = max(0.02, idf / scale)
    return rare


def tellings(counts: Sequence[Counter[str]], tables: Lexicon) -> dict[str, float]:
    """For every term of both texts: the chance that two passages which share it are the two that correspond in it.

    That is one over its number on the side that has it more often, times its rarity in the background, 0..1.
    """
    scale = math.log((BACKGROUND + 1) / PSEUDO["other"])
    found = {}
    for key in counts[0].keys() & counts[1].keys():
        plain = math.log((BACKGROUND + 1) / min(BACKGROUND, _background(key, tables))) / scale
        found[key] = plain / max(counts[0][key], counts[1][key])
    return found


def _background(key: str, tables: Lexicon) -> float:
    kind = key[0]
    if kind == "=":
        return 4.0
    if kind == "+":
        return 20.0
    if kind == "@":
        return 3.0
    if kind == "~":
        return PSEUDO[tables.tiers.get(key[1:], "other")] + 1.0
    if kind == "_":
        return 0.8
    return PSEUDO[tables.tiers.get(key, "other")]


def _profile(
    readout: Readout,
    number: int,
    order: int,
    terms: Terms,
    voice: Voices,
    rare: dict[str, float],
    telling: dict[str, float],
    other: Counter[str],
    size: int,
) -> Profile:
    weights = {key: weight * rare[key] for key, weight in terms.weights.items()}
    span = readout.passages[number].span
    return Profile(
        number=number,
        order=order,
        place=(order + 0.5) / size,
        paragraph=readout.passages[number].paragraph,
        size=span.end - span.start,
        weights=weights,
        norm=math.sqrt(sum(w * w for w in weights.values())) or 1.0,
        total=sum(weights.values()) or 1.0,
        known=sum(w for key, w in weights.items() if key in other) or 0.1,
        telling={key: telling[key] for key in terms.weights if key in telling},
        terms=terms,
        act=act(readout.slice(number)),
        speaker=voice[0].speaker,
        verb=voice[0].verb,
    )
