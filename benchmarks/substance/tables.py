"""`python -m benchmarks.substance.tables`: compiles the lists of meanings into `core/data/en/meanings.py`.

Run it whenever the opposites, paraphrases, scales or names in `core/data/en` change.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from readout_tui.core.data.en import names, opposites, paraphrases, scales
from readout_tui.core.data.en.wordnet import PARTS
from readout_tui.core.substance.words import american, family

OUT: Final = Path(__file__).parents[2] / "src/readout_tui/core/data/en/meanings.py"
LOOSE: Final = frozenset({"axis", "group", "force", "sided"})
"""Dimensions in which all words of a family (talk, talks, talking) have the same meaning."""


class Phrase(NamedTuple):
    """A phrase in the spelling by which texts are looked up, and its value in one dimension of meaning."""

    words: tuple[str, ...]
    dimension: str
    value: str


def plain(phrase: str) -> tuple[str, ...]:
    """The words of a phrase in American spelling, as those of texts are when they are looked up."""
    return tuple(american(word) for word in phrase.split())


LIGHT: Final = frozenset(
    "reach take give make express voice strike lay lodge raise issue extend offer pay place put draw cast share "
    "exchange attach settle resolve present".split()
)
"""Verbs that do little more than make a sentence of their object: "reach agreement", "take note"."""
ARTICLES: Final = frozenset("a an the its his their".split())


def passives(phrase: Phrase) -> Iterator[Phrase]:
    """Of a light verb and its object what the passive makes: "agreement was reached", "has been reached"."""
    verb, *rest = phrase.words
    noun = [word for word in rest if word not in ARTICLES]
    if verb in LIGHT and len(noun) == 1 and "n" in PARTS.get(noun[0], "") and noun[0] not in PARTICLES:
        for helpers in (("be",), ("have", "be")):
            yield phrase._replace(words=(noun[0], *helpers, verb))


PARTICLES: Final = frozenset("in out up down over back forward aside behind public clear right".split())
"""Words that WordNet has as nouns, too, and that are no objects in the phrases of the lists."""


def listed() -> Iterator[Phrase]:
    """All phrases of all lists, with their meanings."""
    for phrase in _listed():
        yield phrase
        yield from passives(phrase)
        yield from qualities(phrase)


def qualities(phrase: Phrase) -> Iterator[Phrase]:
    """Of an adjective of tone its nouns: "coldness", "sincerity"."""
    word = phrase.words[0]
    if phrase.dimension == "tone" and len(phrase.words) == 1:
        for noun in (f"{word}ness", f"{word}ity", f"{word.removesuffix('e')}ity"):
            if "n" in PARTS.get(noun, ""):
                yield phrase._replace(words=(noun,))


def _listed() -> Iterator[Phrase]:
    scaled = {
        "commit": scales.COMMITMENT,
        "force": scales.FORCE,
        "status": scales.STATUS,
        "tone": scales.TONE,
        "scope": scales.SCOPE,
        "cond": scales.CONDITION,
    }
    for dimension, table in scaled.items():
        for value, phrases in table.items():
            yield from (Phrase(plain(phrase), dimension, value) for phrase in phrases.split("|"))
    for number, line in enumerate(opposites.AXES.splitlines()):
        for sign, end in zip("+-", line.partition(": ")[2].split(" | "), strict=True):
            yield from (Phrase(plain(phrase), "axis", f"{number}{sign}") for phrase in end.split(","))
    for number, line in enumerate(paraphrases.GROUPS.splitlines()):
        yield from (Phrase(plain(phrase), "group", str(number)) for phrase in line.split("|"))
    for number, line in enumerate(names.SIDED.splitlines()):
        for side, phrase in enumerate(line.split(" | ")):
            if phrase != "-":
                yield Phrase(plain(phrase), "sided", f"{number}/{side}")


def written() -> str:
    """The source of the module."""
    phrases: dict[str, list[Phrase]] = {}
    single: dict[str, dict[tuple[str, str], None]] = {}
    families: dict[str, dict[tuple[str, str], None]] = {}
    for phrase in listed():
        meaning = (phrase.dimension, phrase.value)
        if len(phrase.words) > 1:
            phrases.setdefault(phrase.words[0], []).append(phrase)
            continue
        single.setdefault(phrase.words[0], {})[meaning] = None
        if phrase.dimension in LOOSE:
            families.setdefault(family(phrase.words[0]), {})[meaning] = None
    lines = [
        '"""What words and phrases mean, compiled from the lists beside it by `python -m benchmarks.substance.tables`.'
    ]
    lines += ["", "Not edited by hand. The dimensions: `substance.lexicon`.", '"""', "", "from typing import Final", ""]
    lines += ["PHRASES: Final[dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]] = {"]
    for first, own in sorted(phrases.items()):
        ranked = sorted(own, key=lambda p: -len(p.words))
        lines.append(f"    {first!r}: ({', '.join(repr(tuple(p)) for p in ranked)},),")
    lines += ["}  # fmt: skip", '"""First word -> phrases that begin with it, the longest first."""']
    for name, table in (("SINGLE", single), ("FAMILIES", families)):
        lines.append(f"{name}: Final[dict[str, tuple[tuple[str, str], ...]]] = {{")
        lines += [f"    {word!r}: {tuple(own)!r}," for word, own in sorted(table.items())]
        lines.append("}  # fmt: skip")
    return "\n".join([*lines, '"""Word, and shortest word of a family -> its meanings."""', ""])


if __name__ == "__main__":
    OUT.write_text(written(), "utf-8")
