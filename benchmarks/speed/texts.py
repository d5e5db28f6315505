"""Generates the pairs of accounts that are measured, of any length.

Words are made of syllables and drawn by Zipf's law, so that the vocabulary grows with the text as it does in prose.
Many sentences are reported speech of two made-up speakers. The second account leaves out, rewords and moves sentences
of the first, and adds some of its own. The same size gives the same texts everywhere.
"""

from __future__ import annotations

from itertools import accumulate, product
from random import Random

SPEAKERS = ("President Varun Teshk", "Prime Minister Olia Brant")
CUES = ("said", "stressed", "pointed out", "noted", "believed", "expressed the hope")
LINKING = "the of and to in that for with on as by from is are will at its between this both".split()
ONSETS = "b br c ch d dr f fl g gr h j k l m n p pr qu r s st t tr v w".split()
RIMES = "a an ar e el en er i in is o on or u um ate ent ive".split()
WORDS = 18
"""Content words drawn for a sentence; with the function words between them, it has about 200 characters."""
KEPT, REWORDED, MOVED, ADDED = 0.8, 0.35, 0.04, 0.15
"""Shares (0..1) in the second account: sentences kept, words changed in a reworded one, sentences moved, and added."""
PARAGRAPH = 6


def vocabulary(size: int) -> list[str]:
    """`size` different words, short ones first."""
    syllables = ["".join(pair) for pair in product(ONSETS, RIMES)]
    words = [one + two for one, two in product(syllables, syllables)]
    Random(7).shuffle(words)
    return words[:size]


def accounts(passages: int) -> tuple[str, str]:
    """Two accounts of about `passages` sentences each."""
    draw = Random(passages)
    words = vocabulary(min(max(passages // 2, 500), 40_000))
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    left = [_sentence(draw, draw.choices(words, cum_weights=weights, k=WORDS)) for _ in range(passages)]
    right: list[str] = []
    for sentence in left:
        if draw.random() < KEPT:
            right.append(_reworded(draw, sentence, words, weights))
        if draw.random() < ADDED or len(right) < 1:
            right.append(_sentence(draw, draw.choices(words, cum_weights=weights, k=WORDS)))
    for _ in range(int(len(right) * MOVED)):
        one = draw.randrange(len(right))
        right.insert(min(one + draw.randrange(3, 40), len(right) - 1), right.pop(one))
    return _laid_out(draw, "First account", left), _laid_out(draw, "Second account", right)


def _sentence(draw: Random, words: list[str]) -> str:
    joined = [words[0]]
    for word in words[1:]:
        if draw.random() < 0.6:
            joined.append(LINKING[int(draw.random() * len(LINKING))])
        joined.append(word)
    body = " ".join(joined)
    chance = draw.random()
    if chance < 0.4:
        speaker = SPEAKERS[chance < 0.2]
        return f"{speaker} {CUES[int(chance * 97) % len(CUES)]} that {body}."
    if chance < 0.5:
        return f"The two sides agreed in {int(chance * 9000)} that {body}."
    return body.capitalize() + "."


def _reworded(draw: Random, sentence: str, words: list[str], weights: list[float]) -> str:
    if draw.random() < 0.3:
        return sentence
    parts = sentence.split(" ")
    fresh = iter(draw.choices(words, cum_weights=weights, k=len(parts)))
    share = draw.random() * 2 * REWORDED
    first = 4 if parts[0] in {"The", "President", "Prime"} else 1
    body = [next(fresh) if len(part) > 4 and draw.random() < share else part for part in parts[first:-1]]
    return " ".join([*parts[:first], *body, parts[-1]])


def _laid_out(draw: Random, title: str, sentences: list[str]) -> str:
    paragraphs: list[str] = []
    start = 0
    while start < len(sentences):
        end = start + 1 + draw.randrange(2 * PARAGRAPH)
        paragraphs.append(" ".join(sentences[start:end]))
        start = end
    return f"{title} of a meeting\n2024-05-06\n\n" + "\n\n".join(paragraphs) + "\n"
