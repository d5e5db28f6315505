"""An original and its translation, aligned without a dictionary.

Length and order decide (`gale_church`); what two languages share in writing helps: numbers, names and cognates (equal
first letters, after Cyrillic has been transliterated), capitals, punctuation, and the paragraph if both texts have as
many paragraphs.

    "NATO must help Zelenskyy by 2025."        keys: ^nato zelen #2025
    "НАТО должно помочь Зеленскому к 2025."    keys: ^nato dolzh pomoc zelen #2025     shared: ^nato zelen #2025

Steps: weigh what pairs share (only near the diagonal, so the cost is about linear); cut long texts at pairs that are
certain; find the cheapest chain of beads; where vectors of words are known, refine it (`bead_meaning`); then link what
moved, if it shares enough and its lengths fit.

Order and length pair any two texts, so first the texts are tested (`in_step`). If they do not test as translations, a
link that only order and length speak for is a guess (`Link.guess`): its score is `GUESS`.

Limitations: the texts must run in parallel. A passage that moved is found only if both languages write its names alike
(English and French, not English and Chinese). Scores are derived from costs, not calibrated.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.bead_meaning import Vectors, refined
from readout_tui.core.alignment.gale_church import BAND, WORTH, Bead, UnitPair, beads, length_cost
from readout_tui.core.alignment.in_step import in_step
from readout_tui.core.alignment.links import LinkSet, partition, pinned
from readout_tui.core.alignment.moves import Track, moved
from readout_tui.core.alignment.numerals import number_of
from readout_tui.core.alignment.terms import plain
from readout_tui.core.lazy_regex import regex
from readout_tui.core.link_state import ORDER_ALONE
from readout_tui.core.model import Checkpoint, Constraints, Link, PassageNumber, Readout
from readout_tui.core.progress import each, stages

STEM: Final = 5
"""Cognates share so many first letters. Shorter words count only if they are all capitals, and then as a whole."""
POSTINGS: Final = 30
"""Keys in more passages of either side are left out."""
CERTAIN: Final = 1.5
"""The least shared weight of a pair at which a long text may be cut."""
MARKS: Final = '?!:;()%$€"“”«»'
MARK_WORTH: Final = 0.12
"""Weight of a punctuation mark that both have; a word that stands nowhere else weighs 1."""
PLACE_WORTH: Final = 0.3
"""Weight of standing in the same paragraph."""
SKIP: Final = 4.0
"""Cost of a passage without partner (`gale_church.beads`)."""
MOVED: Final = 2.0
"""The least shared weight of passages that moved: two words or names that stand nowhere else."""
FITTING: Final = 4.0
"""The most that the lengths of passages that moved may cost: as much as a passage without partner."""
GROUND: Final = 1.0
"""The least shared weight that is evidence of its own: a figure or name that stands nowhere else."""
GROUNDLESS: Final = 0.89
"""The highest score of a link without that, although the texts test as translations."""
GUESS: Final = 0.2
"""The score of a link without ground in texts that do not test as translations: of such links about one in six is right
(twelve rival accounts in two languages)."""
HINT: Final = 0.4
"""The highest score of a link with ground in such texts; set by hand."""
STAGES: Final = (1, 1, 16, 8, 2, 2, 8, 1, 1, 42, 20, 2, 6, 1, 6, 1)
"""How long each stage of `translated` takes, roughly in percent."""
_WORD: Final = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_LATIN: Final = str.maketrans(
    dict(
        zip(
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
            "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i e g".split(" "),
            strict=True,
        )
    )
)
_WIDE: Final = str.maketrans("？！：；（）％０１２３４５６７８９", "?!:;()%0123456789")


class Basis(NamedTuple):
    """What a link rests on, in words, the highest score that this allows, and whether that makes it a guess."""

    why: str
    most: float
    guess: bool = False


class SharedMeaning(NamedTuple):
    """What the passages of two texts share in meaning, by pairs of orders; a name that stands nowhere else weighs 1."""

    told: Mapping[UnitPair, float]  # by a dictionary
    near: Mapping[UnitPair, float]  # by vectors of words
    wholes: tuple[Vectors, Vectors] | None  # the vectors of the passages, with which the chain is refined


APART: Final = Basis("names and lengths", 0.9)
"""Of passages that moved: no order speaks for them."""


class Translated(NamedTuple):
    """What `translated` found."""

    links: LinkSet
    tested: bool  # True if the texts test as translations of each other


def translated(
    left: Readout,
    right: Readout,
    constraints: Constraints,
    checkpoint: Checkpoint,
    meaning: SharedMeaning | None = None,
) -> Translated:
    """The links of two texts in two languages: pins, the cheapest chain of beads, and what moved."""
    phases = stages(checkpoint, *STAGES)
    told, near, wholes = meaning or SharedMeaning({}, {}, None)
    accounts, bodies = (left, right), (left.body, right.body)
    texts = [_texts(side, body, phase) for side, body, phase in zip(accounts, bodies, phases[:2], strict=True)]
    shared = _shared(texts, phases[2])
    grounds = dict(shared)
    _add_marks(shared, texts, phases[3])
    _add_places(shared, left, right)
    sizes = [_sizes(side, phase) for side, phase in zip(texts, phases[4:6], strict=True)]
    certain = _certain(shared, len(texts[0]), len(texts[1]), phases[6])
    _add(told, (shared, grounds), phases[7])
    beside = dict(grounds) if wholes else {}
    _add(near, (shared, grounds), phases[8])
    chain = beads(sizes[0], sizes[1], shared, certain, SKIP, phases[9])
    ratio = max(1, sum(sizes[1])) / max(1, sum(sizes[0]))
    tested = in_step(sizes[0], sizes[1], grounds, SKIP, lambda _share: phases[9](1.0))
    if tested and wholes:
        chain = refined(chain, (sizes[0], sizes[1]), wholes, beside, SKIP, phases[10])
    apart = _apart(chain, shared, sizes, ratio, phases[11])
    found = [(bead, _basis(bead, grounds, tested, (told, near))) for bead in each(chain, phases[12])]
    found += [(bead, APART) for bead in each(apart, phases[13])]
    links, also = pinned(left, right, constraints)
    for bead, basis in each(found, phases[14]):
        link = _link(bead, accounts, bodies, basis.why)
        if link is not None and not _barred(link.left, link.right, constraints):
            score = round(min(basis.most, _sure(bead, sizes, ratio)), 3)
            links.append(link._replace(score=score, guess=basis.guess))
    return Translated(LinkSet(partition(links, phases[15]), also, []), tested)


def _add(more: Mapping[UnitPair, float], known: Sequence[dict[UnitPair, float]], checkpoint: Checkpoint) -> None:
    """Adds weights of pairs to those known."""
    for pair, weight in each(more.items(), checkpoint):
        for weights in known:
            weights[pair] = weights.get(pair, 0.0) + weight


def _texts(account: Readout, body: Sequence[PassageNumber], checkpoint: Checkpoint) -> list[str]:
    """The text of each passage of the body, with wide marks and digits made narrow."""
    return [account.slice(n).translate(_WIDE) for n in each(body, checkpoint)]


def _sizes(texts: Sequence[str], checkpoint: Checkpoint) -> list[int]:
    """The length of each text, in characters other than spaces."""
    return [sum(not c.isspace() for c in text) for text in each(texts, checkpoint)]


def _basis(
    bead: Bead, grounds: Mapping[UnitPair, float], tested: bool, meaning: Sequence[Collection[UnitPair]]
) -> Basis:
    """What a link of the chain rests on."""
    pairs = [(i, j) for i in bead.left for j in bead.right]
    grounded = sum(grounds.get(pair, 0.0) for pair in pairs) >= GROUND
    means = "meaning, " if any(pair in known for known in meaning for pair in pairs) else ""
    if tested:
        return Basis(f"{means}lengths and order", 1.0 if grounded else GROUNDLESS)
    return Basis(f"{means}shared words and order", HINT) if grounded else Basis(ORDER_ALONE, GUESS, guess=True)


def _link(
    bead: Bead,
    accounts: tuple[Readout, Readout],
    bodies: tuple[Sequence[PassageNumber], Sequence[PassageNumber]],
    why: str,
) -> Link | None:
    """The link of a bead; None if one side of it is empty. Positions in the bead are orders."""
    lefts, rights = tuple(bodies[0][k] for k in bead.left), tuple(bodies[1][k] for k in bead.right)
    if not lefts or not rights:
        return None
    mine, theirs = (
        Counter(n for k in side for n in _figures(account.slice(k)))
        for account, side in zip(accounts, (lefts, rights), strict=True)
    )
    return Link(lefts, rights, "linked", reason=_reason(sorted((mine & theirs).keys()), why))


def _apart(
    chain: Sequence[Bead],
    shared: dict[tuple[int, int], float],
    sizes: Sequence[Sequence[int]],
    ratio: float,
    checkpoint: Checkpoint,
) -> list[Bead]:
    """What moved: pairs of passages that have no partner in the chain, share enough, and have fitting lengths."""
    free = (
        {k for bead in chain if not bead.right for k in bead.left},
        {k for bead in chain if not bead.left for k in bead.right},
    )
    found = []
    strong = [(pair, weight) for pair, weight in each(shared.items(), checkpoint) if weight >= MOVED]
    for (i, j), weight in sorted(strong, key=lambda item: (-item[1], item[0])):
        odd = length_cost(sizes[0][i], sizes[1][j], ratio)
        if i in free[0] and j in free[1] and odd <= FITTING:
            found.append(Bead(range(i, i + 1), range(j, j + 1), odd - WORTH * weight))
            free[0].discard(i)
            free[1].discard(j)
    return found


def _barred(lefts: tuple[PassageNumber, ...], rights: tuple[PassageNumber, ...], constraints: Constraints) -> bool:
    """True if a pin holds one of the passages, or the reader forbade one of the pairs."""
    pinned = any(i in lefts or j in rights for i, j in constraints.pins)
    return pinned or constraints.bars((i, j) for i in lefts for j in rights)


def _figures(text: str) -> list[str]:
    return re.findall(r"\d+", text.translate(_WIDE))


def _reason(figures: Sequence[str], why: str) -> str:
    return (f"figures: {', '.join(figures[:4])}; " if figures else "") + why


def _keys(text: str) -> Counter[str]:
    """What a text may share with a translation: numbers, first letters of words, words in capitals."""
    found: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        raw = match.group()
        if raw[0].isdigit():
            found[number_of(raw) or raw] += 1
            continue
        word = plain(raw).translate(_LATIN)
        if len(word) >= STEM and word.isascii():
            found[word[:STEM]] += 1
        elif raw.isupper() and len(raw) >= 2 and word.isascii():
            found["^" + word] += 1
    return found


def _shared(texts: Sequence[Sequence[str]], checkpoint: Checkpoint) -> dict[tuple[int, int], float]:
    """(left, right) -> weight of the keys that both have: one over the number of passages on the side where more do."""
    places: list[dict[str, list[int]]] = []
    *indexing, pairing = stages(checkpoint, 2, 2, 1)
    for side, phase in zip(texts, indexing, strict=True):
        index: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(each(side, phase)):
            for key in _keys(text):
                index[key].append(number)
        places.append(index)
    found: dict[tuple[int, int], float] = defaultdict(float)
    scale = max(1, len(texts[1])) / max(1, len(texts[0]))
    for key, mine in each(places[0].items(), pairing):
        theirs = places[1].get(key, ())
        if not theirs or len(mine) > POSTINGS or len(theirs) > POSTINGS:
            continue
        weight = 1.0 / max(len(mine), len(theirs))
        for i in mine:
            for j in theirs:
                if abs(i * scale - j) <= 4 * BAND:
                    found[i, j] += weight
    return found


def _add_marks(shared: dict[tuple[int, int], float], texts: Sequence[Sequence[str]], checkpoint: Checkpoint) -> None:
    """Add the punctuation that survives translation (questions, brackets) to pairs that share something already."""
    *reading, adding = stages(checkpoint, 1, 1, 2)
    marks = [
        [frozenset(c for c in text if c in MARKS) for text in each(side, phase)]
        for side, phase in zip(texts, reading, strict=True)
    ]
    for i, j in each(shared, adding):
        shared[i, j] += MARK_WORTH * len(marks[0][i] & marks[1][j])


def _add_places(shared: dict[tuple[int, int], float], left: Readout, right: Readout) -> None:
    """Add `PLACE_WORTH` to pairs in the same paragraph, if both texts have as many paragraphs."""
    members: list[list[list[int]]] = []
    for side in (left, right):
        inside: dict[int, list[int]] = defaultdict(list)
        for order, number in enumerate(side.body):
            inside[side.passages[number].paragraph].append(order)
        members.append([inside[key] for key in sorted(inside)])
    if len(members[0]) != len(members[1]):
        return
    for mine, theirs in zip(*members, strict=True):
        if len(mine) * len(theirs) <= BAND:
            for i in mine:
                for j in theirs:
                    shared[i, j] = shared.get((i, j), 0.0) + PLACE_WORTH


def _certain(
    shared: dict[tuple[int, int], float], height: int, width: int, checkpoint: Checkpoint
) -> list[tuple[int, int]]:
    """Pairs at which a long text is cut: they share twice as much as any rival and do not cross. [] for short texts."""
    if height * width <= BAND * BAND * 4:
        return []
    rows: dict[int, list[float]] = defaultdict(list)
    columns: dict[int, list[float]] = defaultdict(list)
    gathering, choosing, crossing = stages(checkpoint, 2, 3, 1)
    for (i, j), weight in each(shared.items(), gathering):
        rows[i].append(weight)
        columns[j].append(weight)
    strong = sorted(
        (i, j)
        for (i, j), weight in each(shared.items(), choosing)
        if weight >= CERTAIN
        and weight >= max(rows[i])
        and weight >= max(columns[j])
        and sum(w > weight / 2 for w in rows[i]) == 1
        and sum(w > weight / 2 for w in columns[j]) == 1
    )
    gone = moved([Track(i, j, 1) for i, j in strong], crossing)
    return [pair for pair, lost in zip(strong, gone, strict=True) if not lost]


def _sure(bead: Bead, sizes: Sequence[Sequence[int]], ratio: float) -> float:
    """The score of a bead, from its cost: shared terms and fitting lengths raise it, shapes other than 1:1 lower it."""
    if not bead.left or not bead.right:
        return 0.9
    odd = length_cost(sum(sizes[0][k] for k in bead.left), sum(sizes[1][k] for k in bead.right), ratio)
    gain = odd - bead.cost
    plain_bead = len(bead.left) == len(bead.right) == 1
    return max(0.3, min(0.99, (0.95 if plain_bead else 0.8) + 0.03 * gain - 0.06 * max(0.0, odd - 2.0)))
