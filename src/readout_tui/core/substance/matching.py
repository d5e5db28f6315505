"""Which item of one side stands for which of the other: the best assignment by kind of key, nearness of meaning,
context.

    A  Saudi cadets | have been taught | by Pakistani | instructors | since 1967
         |      |           |                |             |             |
    B  Saudi cadets |     taught       | Pakistan     |  instructors | 1967      (in any order)

A pair that joins the two ends of an axis ("rise", "fall") is marked as opposed.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from readout_tui.core.data.en.grammar import FUNCTION, LIGHT
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.substance import vectors
from readout_tui.core.substance.amounts import Amount, equal
from readout_tui.core.substance.lexicon import antonyms, senses
from readout_tui.core.substance.readings import ClaimItem, Reading
from readout_tui.core.substance.times import When, agree
from readout_tui.core.substance.words import family

WORTH: Final = {
    "l": 1.0,
    "f": 0.95,
    "n": 1.0,
    "k": 0.9,
    "c": 1.0,
    "v": 1.0,
    "g": 0.85,
    "a": 0.8,
    "x": 0.75,
    "d": 1.0,
    "m": 1.0,
}
"""How sure a shared key of each kind says that two items stand for each other."""
OPPOSED: Final = 0.7
NEAR: Final = 0.4
"""Cosine from which two words may stand for each other."""


class Pair(NamedTuple):
    """Item `a` of the left side and item `b` of the right one. `opposed`: one says the opposite of the other."""

    a: int
    b: int
    worth: float
    opposed: str = ""  # "", "axis" or "antonym"


class ItemMatching(NamedTuple):
    """`left[a]` is the pair of item a or None; `right[b]` the same; `nearest` the best cosine of items that have no
    pair."""

    pairs: tuple[Pair, ...]
    left: tuple[Pair | None, ...]
    right: tuple[Pair | None, ...]
    nearest: tuple[tuple[float, ...], tuple[float, ...]]
    covered: tuple[tuple[bool, ...], tuple[bool, ...]]  # has a pair, or says what a paired item of the other side says


def match(a: Reading, b: Reading) -> ItemMatching:
    """The matching of two readings."""
    candidates = _keyed(a.items, b.items)
    _valued(a.items, b.items, candidates)
    _opposed(a.items, b.items, candidates)
    _abbreviated(a, b, candidates)
    chosen = _assigned(a, b, candidates)
    left: list[Pair | None] = [None] * len(a.items)
    right: list[Pair | None] = [None] * len(b.items)
    for pair in chosen:
        left[pair.a], right[pair.b] = pair, pair
    _soft(a, b, left, right)
    pairs = tuple(pair for pair in left if pair is not None)
    nearest = _nearest(a.items, b.items, left), _nearest(b.items, a.items, right)
    known = {p[:2] for p in candidates if candidates[p][0] >= 0.97 and not candidates[p][1]}
    covered_left = tuple(
        left[i] is not None or any((i, j) in known for j in range(len(b.items))) for i in range(len(a.items))
    )
    covered_right = tuple(
        right[j] is not None or any((i, j) in known for i in range(len(a.items))) for j in range(len(b.items))
    )
    return ItemMatching(pairs, tuple(left), tuple(right), nearest, (covered_left, covered_right))


Candidates = dict[tuple[int, int], tuple[float, str]]


def _keyed(a: tuple[ClaimItem, ...], b: tuple[ClaimItem, ...]) -> Candidates:
    """Items that share a key; two ends of one axis are opposed."""
    holders: dict[str, list[int]] = {}
    for j, item in enumerate(b):
        for key in item.keys:
            holders.setdefault(_neutral(key), []).append(j)
    found: Candidates = {}
    for i, item in enumerate(a):
        for key in item.keys:
            for j in holders.get(_neutral(key), ()):
                worth, opposed = WORTH.get(key[0], 0.8), ""
                if key[0] == "a" and key not in b[j].keys:
                    if _unlike(item, b[j]):
                        continue
                    worth, opposed = OPPOSED, "axis"
                old = found.get((i, j))
                if old is None or worth > old[0]:
                    found[i, j] = (worth, opposed)
    return found


def _unlike(one: ClaimItem, two: ClaimItem) -> bool:
    """True for a verb and an adjective or noun that is no verb: "to correct" and "a wrong" are no opposites."""
    verb, other = (one, two) if one.tense else (two, one)
    single = other.end - other.start == 1
    return bool(verb.tense) and not other.tense and single and PARTS.get(other.head, "v")[0] == "a"


def _neutral(key: str) -> str:
    """An axis without its end; all other keys as they are."""
    return key[:-1] if key[0] == "a" else key


def _valued(a: tuple[ClaimItem, ...], b: tuple[ClaimItem, ...], found: Candidates) -> None:
    """Equal amounts and times that may be one."""
    for i, one in enumerate(a):
        if one.value is None:
            continue
        for j, two in enumerate(b):
            if (isinstance(one.value, Amount) and isinstance(two.value, Amount) and equal(one.value, two.value)) or (
                isinstance(one.value, When) and isinstance(two.value, When) and agree(one.value, two.value)
            ):
                found[i, j] = (1.0, "")
            else:
                found.pop((i, j), None)


def _abbreviated(a: Reading, b: Reading, found: Candidates) -> None:
    """Such as "NGOs" and "non-governmental organisations": capitals that are the initials of words in a row."""
    for short, long, turned in ((a, b, False), (b, a, True)):
        for i, item in enumerate(short.items):
            letters = _capitals(short.tokens[item.start].form) if item.end - item.start == 1 else ""
            for j in _spelled_out(long, letters) if len(letters) > 1 else ():
                found[(j, i) if turned else (i, j)] = (0.98, "")


def _capitals(form: str) -> str:
    """The letters of an abbreviation, "" for another word."""
    letters = form.replace(".", "").removesuffix("s")
    return letters.lower() if letters.isalpha() and letters.isupper() and 2 <= len(letters) <= 6 else ""


def _spelled_out(reading: Reading, letters: str) -> tuple[int, ...]:
    """The items whose words have these initials, in a row but for "of" and the like; () for none."""
    initials = [
        (part[0], reading.owners[k])
        for k, word in enumerate(reading.tokens)
        if word.form[0].isalpha() and word.low not in FUNCTION
        for part in word.low.split("-")
        if part
    ]
    size = len(letters)
    for k in range(len(initials) - size + 1):
        part = initials[k : k + size]
        if "".join(letter for letter, _ in part) == letters and all(owner >= 0 for _, owner in part):
            return tuple(dict.fromkeys(owner for _, owner in part))
    return ()


def _opposed(a: tuple[ClaimItem, ...], b: tuple[ClaimItem, ...], found: Candidates) -> None:
    """WordNet's synonyms and opposites of words that share no key."""
    lone_a = [i for i in range(len(a)) if a[i].kind == "word" and not any((i, j) in found for j in range(len(b)))]
    lone_b = [j for j in range(len(b)) if b[j].kind == "word"]
    for i in lone_a:
        own, against, kin = senses(a[i].head), antonyms(a[i].head), family(a[i].head)
        for j in lone_b:
            head = b[j].head
            if (i, j) in found:
                continue
            if own & senses(head):
                found[i, j] = (0.72, "")
            elif (family(head) in against or kin in antonyms(head)) and not {a[i].head, head} & LIGHT:
                found[i, j] = (0.6, "antonym")


def _assigned(a: Reading, b: Reading, candidates: Candidates) -> list[Pair]:
    """Greedy one-to-one assignment: worth, then neighbours that are paired too, then the same place in the sentence."""
    size_a, size_b = max(1, len(a.items)), max(1, len(b.items))
    by_left: dict[int, set[int]] = {}
    for i, j in candidates:
        by_left.setdefault(i, set()).add(j)

    def support(i: int, j: int) -> float:
        bonus = 0.0
        for di in (-2, -1, 1, 2):
            near = by_left.get(i + di)
            if near is not None and any(abs(k - j) <= 2 and k != j for k in near):
                bonus += 0.06
        return bonus

    ranked = sorted(
        (
            (worth + support(i, j) - 0.12 * abs(i / size_a - j / size_b), i, j, opposed)
            for (i, j), (worth, opposed) in candidates.items()
        ),
        key=lambda entry: (-entry[0], entry[1], entry[2]),
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    chosen = []
    for _, i, j, opposed in ranked:
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            chosen.append(Pair(i, j, candidates[i, j][0], opposed))
    return chosen


def _soft(a: Reading, b: Reading, left: list[Pair | None], right: list[Pair | None]) -> None:
    """Words without a pair that the vectors hold near: paired too, the nearest first."""
    free_a = [i for i, item in enumerate(a.items) if left[i] is None and item.kind == "word"]
    free_b = [j for j, item in enumerate(b.items) if right[j] is None and item.kind == "word"]
    scored = sorted(((_likeness(a.items[i].head, b.items[j].head), i, j) for i in free_a for j in free_b), reverse=True)
    for cosine, i, j in scored:
        if cosine < NEAR:
            break
        if left[i] is None and right[j] is None:
            left[i] = right[j] = Pair(i, j, 0.35 + cosine / 3)


def _likeness(one: str, two: str) -> float:
    """The cosine of two words, or their common beginning where it is most of both: "judiciary", "judicial"."""
    cosine = vectors.near(one, two)
    shared = 0
    for x, y in zip(one, two, strict=False):
        if x != y:
            break
        shared += 1
    return max(cosine, 0.6 if shared >= 5 and shared >= 0.6 * max(len(one), len(two)) else 0.0)


def _nearest(own: tuple[ClaimItem, ...], other: tuple[ClaimItem, ...], paired: list[Pair | None]) -> tuple[float, ...]:
    """For each item without a pair the cosine of the nearest word of the other side."""
    heads = {item.head for item in other if item.kind == "word"}
    return tuple(
        1.0
        if paired[i] is not None
        else max((vectors.near(item.head, head) for head in heads), default=0.0)
        if item.kind == "word"
        else 0.0
        for i, item in enumerate(own)
    )
