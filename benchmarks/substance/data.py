"""Loads judged links: a comparison, a link of it made by hand, and what its judges say differs."""

from __future__ import annotations

import hashlib
import json
import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import accumulate, product
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.substance.changes import MEANING
from readout_tui.core.compare import compare
from readout_tui.core.model import Comparison, Source, Span


class Judged(NamedTuple):
    """A link made by hand, with the verdict of its judges.

    `left` and `right` are passage numbers. `verdict` is "same", "differs" or "either"; of a graded link it is its grade
    ("same", "partial"). `stakes` are the words that differ: (class, 0 or 1 for the account, span).
    """

    pair: str
    number: int
    comparison: Comparison
    left: tuple[int, ...]
    right: tuple[int, ...]
    verdict: str
    classes: tuple[str, ...]
    stakes: tuple[tuple[str, int, Span], ...]
    traps: tuple[str, ...] = ()
    elsewhere: bool = False
    gravest: int = 0
    text: tuple[str, str] = ("", "")
    note: str = ""
    made: str = ""  # the folder of the set: links of one make
    marked: bool = True  # False if the words at stake are guessed
    graded: bool = False  # True for a link of `gold`, of which only a grade is known, not what differs


@lru_cache(maxsize=256)
def compared(a: Path, b: Path) -> Comparison:
    """The comparison of two files."""
    sources = []
    for path in (a, b):
        raw = path.read_bytes()
        sources.append(Source(raw.decode("utf-8"), str(path), hashlib.sha256(raw).hexdigest()))
    return compare(sources)


def passages(comparison: Comparison, side: int, spans: list[Span]) -> tuple[int, ...]:
    """The passages that overlap one of the spans by at least half of the shorter of the two."""
    found = []
    for number, passage in enumerate(comparison.readouts[side].passages):
        for span in spans:
            shared = min(span.end, passage.span.end) - max(span.start, passage.span.start)
            if shared > 0 and 2 * shared >= min(span.end - span.start, passage.span.end - passage.span.start):
                found.append(number)
                break
    return tuple(found)


def _at(text: str, words: str, within: list[Span]) -> Span | None:
    for span in within:
        part = text[span.start : span.end]
        match = re.search(r"(?<!\w)" + re.escape(words) + r"(?!\w)", part) or re.search(re.escape(words), part)
        if match:
            return Span(span.start + match.start(), span.start + match.end())
    return None


def invented(folder: Path) -> list[Judged]:
    """The judged links of an invented pair: a folder with `a.txt`, `b.txt` and `gold.json`."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    comparison = compared(folder / "a.txt", folder / "b.txt")
    found = []
    for number, link in enumerate(gold["pairs"]):
        spans: list[list[Span]] = []
        for side, name in enumerate("ab"):
            sentences = [link[name]] if isinstance(link[name], str) else link[name]
            text = comparison.readouts[side].text
            spans.append([Span(text.index(s), text.index(s) + len(s)) for s in sentences])
        stakes = []
        for side, name in enumerate("ab"):
            for words in link[name + "_words"]:
                span = _at(comparison.readouts[side].text, words, spans[side])
                if span and link["verdict"] == "differs":
                    stakes.append((link["class"][0], side, span))
        shown = tuple(" || ".join([link[n]] if isinstance(link[n], str) else link[n]) for n in "ab")
        found.append(
            Judged(
                folder.name,
                number,
                comparison,
                passages(comparison, 0, spans[0]),
                passages(comparison, 1, spans[1]),
                link["verdict"],
                tuple(link["class"]),
                tuple(stakes),
                tuple(link.get("trap", ())),
                text=(shown[0], shown[1]),
                note=link.get("note", ""),
                made=str(folder.parent),
            )
        )
    return found


CHANGED: Final = "changed"
"""What `Judged.made` says of links that `changed` makes."""


def changed(folder: Path) -> list[Judged]:
    """Links that differ, made of those of an invented pair that say the same: one side negated, weakened and so on."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    texts = [(folder / f"{name}.txt").read_text("utf-8") for name in "ab"]
    found = []
    for number, link in enumerate(gold["pairs"]):
        said = link["a"], link["b"]
        if link["verdict"] != "same" or not all(isinstance(sentence, str) for sentence in said):
            continue
        for change, side in product(MEANING, (0, 1)):
            other = change(said[side])
            if other is not None:
                found.append(_changed(folder.name, number, texts, said, side, other, change.__name__))
    return found


def _changed(
    pair: str, number: int, texts: list[str], said: tuple[str, str], side: int, other: str, change: str
) -> Judged:
    """The link with the sentence of a side changed to `other`; the words put in are those at stake."""
    texts = [text.replace(said[side], other, 1) if n == side else text for n, text in enumerate(texts)]
    comparison = compare([Source(text, name, text) for text, name in zip(texts, "ab", strict=True)])
    now = (other, said[1]) if side == 0 else (said[0], other)
    spans = [Span(at, at + len(sentence)) for at, sentence in zip(map(str.index, texts, now), now, strict=True)]
    stakes = tuple(
        (change, side, Span(spans[side].start + first, spans[side].start + last))
        for first, last in _put_in(said[side], other)
    )
    own = [passages(comparison, n, [span]) for n, span in enumerate(spans)]
    return Judged(
        pair, number, comparison, own[0], own[1], "differs", (change,), stakes, text=(now[0], now[1]), made=CHANGED
    )


def _put_in(old: str, new: str) -> list[tuple[int, int]]:
    """Where the words of a sentence stand that its other version has not: (start, end), in order."""
    words = new.split(" ")
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    codes = SequenceMatcher(None, old.split(" "), words, autojunk=False).get_opcodes()
    return [(starts[first], starts[last] - 1) for kind, _, _, first, last in codes if kind in ("replace", "insert")]


def sentences(path: Path) -> list[Judged]:
    """The judged sentences of a table: on each line a verdict, a sentence of A and one of B, parted by tabs.

    What differs is not marked: the words that only one side has count as the words at stake, or all if there are none.
    """
    found = []
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        verdict, *sides = line.split("\t")
        texts = [f"GENEVA, 29 October 2026\n\n{side}\n" for side in sides]
        comparison = compare([Source(text, name, name) for text, name in zip(texts, "ab", strict=True)])
        spans = [Span(len(text) - len(side) - 1, len(text) - 1) for text, side in zip(texts, sides, strict=True)]
        forms = [set(re.findall(r"\w+", side.lower())) for side in sides]
        stakes = [
            ("", side, Span(span.start + match.start(), span.start + match.end()))
            for side, span in enumerate(spans)
            for match in re.finditer(r"\w+", sides[side])
            if match[0].lower() not in forms[1 - side] and verdict == "differs"
        ]
        if verdict == "differs" and not stakes:
            stakes = [("", side, span) for side, span in enumerate(spans)]
        own = [passages(comparison, side, [span]) for side, span in enumerate(spans)]
        pair = f"{path.stem}-{number // 10}"
        found.append(
            Judged(
                pair,
                number,
                comparison,
                own[0],
                own[1],
                verdict,
                ("",) if verdict == "differs" else (),
                tuple(stakes),
                text=(sides[0], sides[1]),
                made=str(path),
                marked=False,
            )
        )
    return found


def real(judged: Path, gold: Path) -> list[Judged]:
    """The judged links of a real pair: `judged` is its <slug>.json, `gold` the folder with its texts and units."""
    links = json.loads(judged.read_text("utf-8"))["links"]
    units, comparison = gold_units(gold)
    found = []
    for number, link in enumerate(links):
        spans = [[units[side][i] for i in link[name]] for side, name in enumerate("ab")]
        stakes = []
        for difference in link["differences"] if link["verdict"] == "differs" else ():
            for side, name in enumerate("ab"):
                if difference[name + "_words"]:
                    span = _at(comparison.readouts[side].text, difference[name + "_words"], spans[side])
                    if span:
                        stakes.append((difference["class"], side, span))
        shown = [" || ".join(comparison.readouts[s].text[x.start : x.end] for x in spans[s]) for s in (0, 1)]
        found.append(
            Judged(
                judged.stem,
                number,
                comparison,
                passages(comparison, 0, spans[0]),
                passages(comparison, 1, spans[1]),
                link["verdict"],
                tuple(dict.fromkeys(d["class"] for d in link["differences"])),
                tuple(stakes),
                (),
                bool(link.get("elsewhere")),
                max((d["grave"] for d in link["differences"]), default=0),
                (shown[0], shown[1]),
                str(link.get("note", "")),
                str(judged.parent),
            )
        )
    return found


def gold_units(folder: Path) -> tuple[tuple[dict[int, Span], dict[int, Span]], Comparison]:
    """For each account, the annotated units by number; and the comparison of the texts."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    comparison = compared(folder / gold["sides"]["a"]["file"], folder / gold["sides"]["b"]["file"])
    units = tuple({u["i"]: Span(u["start"], u["end"]) for u in gold["sides"][side]["sentences"]} for side in "ab")
    return (units[0], units[1]), comparison


def graded(folder: Path) -> list[Judged]:
    """The links of a gold pair, with their grade ("same" or "partial") as the verdict."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    units, comparison = gold_units(folder)
    found = []
    for number, link in enumerate(gold["links"]):
        if link["sides"] != "ab" or link.get("nonbody"):
            continue
        spans = [[units[side][i] for i in link[name]] for side, name in enumerate("ab")]
        shown = [" || ".join(comparison.readouts[s].text[x.start : x.end] for x in spans[s]) for s in (0, 1)]
        found.append(
            Judged(
                folder.name,
                number,
                comparison,
                passages(comparison, 0, spans[0]),
                passages(comparison, 1, spans[1]),
                link["grade"],
                (),
                (),
                text=(shown[0], shown[1]),
                graded=True,
            )
        )
    return found
