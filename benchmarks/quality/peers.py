"""Two public baselines in one run with ours: tf-idf cosine taken greedily, and RapidFuzz token_set mutual best."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable
from typing import Final

from rapidfuzz import fuzz

from readout_tui.core.model import Alignment, Link, Readout

COSINE: Final = 0.20
RATIO: Final = 50.0


def tfidf_greedy(left: Readout, right: Readout) -> Alignment:
    """Cosine similarity of tf-idf vectors; links the most similar pair of unlinked passages first, down to `COSINE`."""
    bags = [[Counter(re.findall(r"\w+", side.slice(n).lower())) for n in side.body] for side in (left, right)]
    frequency = Counter(word for side in bags for bag in side for word in bag)
    total = len(bags[0]) + len(bags[1])
    vectors = [
        [{word: count * math.log(1 + total / frequency[word]) for word, count in bag.items()} for bag in side]
        for side in bags
    ]
    norms = [[math.sqrt(sum(value**2 for value in v.values())) or 1.0 for v in side] for side in vectors]
    scored = sorted(
        (
            (sum(value * b.get(word, 0.0) for word, value in a.items()) / (norms[0][i] * norms[1][j]), i, j)
            for i, a in enumerate(vectors[0])
            for j, b in enumerate(vectors[1])
        ),
        reverse=True,
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    links = []
    for value, i, j in scored:
        if value >= COSINE and i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            links.append(Link((left.body[i],), (right.body[j],), "reworded"))
    return Alignment(tuple(links))


def token_set_mutual(left: Readout, right: Readout) -> Alignment:
    """Links two passages if each is the one most similar to the other, and the similarity is at least `RATIO`."""
    ratios = [[fuzz.token_set_ratio(left.slice(n), right.slice(m)) for m in right.body] for n in left.body]
    links = []
    for i, row in enumerate(ratios):
        j = max(range(len(row)), key=row.__getitem__, default=-1)
        if j >= 0 and row[j] >= RATIO and i == max(range(len(ratios)), key=lambda k: ratios[k][j]):
            links.append(Link((left.body[i],), (right.body[j],), "reworded"))
    return Alignment(tuple(links))


PEERS: Final[dict[str, Callable[[Readout, Readout], Alignment]]] = {
    "tf-idf cosine, greedy": tfidf_greedy,
    "RapidFuzz token_set, mutual best": token_set_mutual,
}
