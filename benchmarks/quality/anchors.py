"""How marks are found again in a text that has changed, on simulated re-fetches.

    python -m benchmarks.quality.anchors FOLDER

Each text of a folder (and below it) is marked at every passage, and then changed as publishers change texts: passages
are deleted, reworded, moved, and replaced by others that look like them (another number, another name, a negation, or
the passage that is most like them in all other texts); in some re-fetches the typography of the whole text changes,
too. Every mark is looked for by `core.marks.anchoring`.

Found is a mark that holds where its passage, kept or reworded or moved, now stands. A mark that holds elsewhere is in
the wrong place. Of passages that are gone, those count whose mark holds anywhere; of passages that were replaced, those
whose mark holds at the look-alike without asking.
"""

import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Final, Literal, NamedTuple

from rapidfuzz.distance import Indel

from readout_tui.core.data.languages import language
from readout_tui.core.marks.anchoring import anchor, words_of
from readout_tui.core.marks.operations import span_target
from readout_tui.core.model import Readout, Source, Span
from readout_tui.core.segmentation.segment import read

Change = Literal["kept", "reworded", "moved", "deleted", "look-alike"]
SHARES: Final[tuple[tuple[Change, float], ...]] = (
    ("deleted", 0.07), ("reworded", 0.1), ("moved", 0.06), ("look-alike", 0.06),
)  # fmt: skip
FORMULAS: Final = 0.4
"""The share of look-alikes that are passages of other texts."""
FETCHES: Final = 6
"""Simulated re-fetches of each text."""
FEWEST: Final = 8
"""Passages of a text at least."""
SHORTEST: Final = 4
"""Words of a passage that is changed, at least."""
_WORD: Final = re.compile(r"\S+")


class Piece(NamedTuple):
    """A passage of the new text: of which of the old text (None: of none), how it was changed, and its words."""

    passage: int | None
    change: Change
    text: str
    apart: bool  # a line or paragraph of its own begins with it


def main() -> None:
    """Prints a line for each kind of change."""
    counts: Counter[tuple[str, str]] = Counter()
    random = Random(20260301)
    paths = sorted(Path(sys.argv[1]).rglob("*.txt"))
    texts = [read(Source(path.read_text("utf-8", "replace"), str(path), "old"), "A") for path in paths]
    formulas = Formulas(texts)
    for old in (old for old in texts if len(old.passages) >= FEWEST):
        for _ in range(FETCHES):
            counts += refetched(old, formulas, random)
    _print(counts)


class Formulas:
    """The passages of some texts, to look up what is most like one of them elsewhere."""

    def __init__(self, texts: Sequence[Readout]) -> None:
        self._said = [(old.source.origin, words_of(old.slice(n)), old.slice(n)) for old in texts for n in old.body]

    def like(self, text: str, origin: str) -> str:
        """The passage of another text that is most like one, in other words."""
        sought = words_of(text)
        others = (one for one in self._said if one[0] != origin and one[1] != sought)
        return max(others, key=lambda one: Indel.normalized_similarity(sought, one[1]), default=("", (), ""))[2]


def _print(counts: Counter[tuple[str, str]]) -> None:
    print("change        marks   found  lost  wrong place")
    for change in ("kept", "reworded", "moved", "deleted", "look-alike"):
        found, lost, wrong = (counts[change, came] for came in ("found", "lost", "wrong"))
        marks = found + lost + wrong
        print(f"{change:<12}{marks:>7}{found / max(marks, 1):>8.1%}{lost:>6}{wrong:>13}")
    here = [(change, came) for change, came in counts if change in {"kept", "reworded", "moved"}]
    still = sum(counts[one] for one in here)
    found = sum(counts[one] for one in here if one[1] == "found")
    print(f"\nstill in the text: {still:,} marks, found {found / max(still, 1):.2%}")
    print(f"in the wrong place: {sum(number for (_, came), number in counts.items() if came == 'wrong')}")
    silent = counts["look-alike", "found"]
    alike = sum(number for (change, _), number in counts.items() if change == "look-alike")
    print(f"look-alikes that marks hold at silently: {silent} of {alike} ({silent / max(alike, 1):.1%})")


def refetched(old: Readout, formulas: Formulas, random: Random) -> Counter[tuple[str, str]]:
    """(change, what came of the mark) for all passages of a text, in one simulated re-fetch."""
    pieces = changed(old, formulas, random)
    text, spans = joined(pieces, random)
    new = read(Source(text, old.source.origin, "new"), "A")
    came: Counter[tuple[str, str]] = Counter()
    stands = {piece.passage: (piece.change, span) for piece, span in zip(pieces, spans, strict=True)}
    for number in old.body:
        change, span = stands.get(number, ("deleted", None))
        found = anchor(span_target(old, old.passages[number].span), new)
        if found is None or not found.sure:
            came[change, "lost"] += 1
        else:
            came[change, "found" if span is not None and _overlap(found.span, span) else "wrong"] += 1
    return came


def _overlap(one: Span, other: Span) -> bool:
    """True if most of the shorter of two spans is in both."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared * 2 > min(one.end - one.start, other.end - other.start)


def changed(old: Readout, formulas: Formulas, random: Random) -> list[Piece]:
    """The passages of the new text, in its order."""
    words = [word for number in old.body for word in old.slice(number).split() if word.islower() and word.isalpha()]
    names = sorted({w for number in old.body for w in old.slice(number).split()[1:] if w[:1].isupper() and w.isalpha()})
    negations = sorted(language(old.language).polarity.negations)
    pieces: list[Piece] = []
    moved: list[Piece] = []
    for number, passage in enumerate(old.passages):
        text = old.text[passage.span.start : passage.span.end]
        change = _drawn(random) if passage.body and len(text.split()) >= SHORTEST else "kept"
        apart = "\n" in old.text[old.passages[max(number - 1, 0)].span.end : passage.span.start]
        if change == "reworded" and words:
            pieces.append(Piece(number, change, reworded(text, words, random), apart))
        elif change == "look-alike":
            other = formulas.like(text, old.source.origin) if random.random() < FORMULAS else ""
            pieces.append(Piece(number, change, other or look_alike(text, names, negations, random), apart))
        elif change == "moved":
            moved.append(Piece(number, change, text, apart=False))
        elif change != "deleted":
            pieces.append(Piece(number, "kept", text, apart))
    for piece in moved:
        pieces.insert(random.randrange(len(pieces) + 1), piece)
    return pieces


def _drawn(random: Random) -> Change:
    drawn = random.random()
    for change, share in SHARES:
        if drawn < share:
            return change
        drawn -= share
    return "kept"


def reworded(text: str, words: Sequence[str], random: Random) -> str:
    """A passage of which every eighth word, but no number or name, is left out or another one."""
    said = text.split(" ")
    free = [place for place, word in enumerate(said) if word.islower() and word.isalpha()]
    for place in random.sample(free, min(len(free), max(1, len(said) // 8))):
        said[place] = random.choice(["", random.choice(words)])
    return " ".join(filter(None, said))


def look_alike(text: str, names: Sequence[str], negations: Sequence[str], random: Random) -> str:
    """A passage that says something else in nearly the same words: another number, another name, or a negation."""
    number = re.search(r"\d+", text)
    if number is not None and random.random() < 0.5:
        return text[: number.start()] + str(int(number[0][:9]) + random.randrange(1, 9)) + text[number.end() :]
    held = [word for word in _WORD.finditer(text) if word[0] in names]
    others = [name for name in names if name not in text]
    if held and others:
        word = random.choice(held)
        return text[: word.start()] + random.choice(others) + text[word.end() :]
    said = text.split(" ")
    said.insert(random.randrange(1, max(len(said), 2)), random.choice(negations or ["not"]))
    return " ".join(said)


def joined(pieces: Sequence[Piece], random: Random) -> tuple[str, list[Span]]:
    """The new text and where its pieces stand, in new paragraphs; in one of three, other quotation marks and dashes."""
    restyled = random.random() < 1 / 3
    text, spans = "", list[Span]()
    for piece in pieces:
        said = piece.text
        if restyled:
            said = said.translate({ord("“"): '"', ord("”"): '"', ord("’"): "'", ord("—"): "-", ord("–"): "-"})
        if text:
            text += "\n\n" if piece.apart else " "
        spans.append(Span(len(text), len(text) + len(said)))
        text += said
    return text, spans


if __name__ == "__main__":
    main()
