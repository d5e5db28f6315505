"""`python -m benchmarks.substance.changes FOLDER ...`: the share of links that say the same for which the verdict holds
what a change of one side calls for.

A FOLDER holds pairs with `gold.json`: graded links (grade "same") or judged ones (verdict "same"). Negating a side,
another number, parties swapped, or a weaker modal make it differ; other capitals, other punctuation, items of a list
swapped and numbers spelled out leave the verdict as it was. Each link is judged by itself, in a dateline of one day.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from readout_tui.core.compare import compare
from readout_tui.core.data.languages import language
from readout_tui.core.model import Source
from readout_tui.core.substance.compare import Judge, verdict

Change = Callable[[str], str | None]
"""A sentence -> the sentence changed; None where the change does not apply."""
WEAKER: Final = {"will": "may", "must": "should", "shall": "may", "is ready to": "hopes to"}
WORDS: Final = dict(
    zip("2 3 4 5 6 7 10 12 20".split(), "two three four five six seven ten twelve twenty".split(), strict=True)
)


def negated(sentence: str) -> str | None:
    """The sentence denied at its first modal or perfect; None where something is denied already."""
    if re.search(r"\b(not|no|never|without|neither|nor|unless)\b|n't", sentence):
        return None
    changed, times = re.subn(
        r"\b(will|would|must|can|has been|have been)\b (?!only)(?=[a-z])", r"\1 not ", sentence, count=1
    )
    return changed.replace("has been not", "has not been").replace("have been not", "have not been") if times else None


def another_number(sentence: str) -> str | None:
    """The first plain figure of two or three digits, made 17 more."""
    found = re.search(r"(?<![\w.,:/-])([2-9]\d{1,2}) (?=[a-z])", sentence)
    return sentence[: found.start(1)] + str(int(found[1]) + 17) + sentence[found.end(1) :] if found else None


def weaker(sentence: str) -> str | None:
    """The first strong modal made a weaker one."""
    for strong, weak in WEAKER.items():
        if re.search(rf"\b{strong}\b (?!not)[a-z]", sentence):
            return re.sub(rf"\b{strong}\b(?= [a-z])", weak, sentence, count=1)
    return None


def swapped_parties(sentence: str) -> str | None:
    """Subject and object of a verb between two persons, put in each other's place."""
    verbs = "thanked|invited|asked|congratulated|assured|urged|told"
    found = re.match(
        rf"((?:[A-Z][\w’'-]+ ?){{1,4}}) ({verbs}) ((?:[A-Z][\w’'-]+ ?){{1,4}})(?= (?:to|for|on|that)\b)", sentence
    )
    if not found or {"He", "She", "It"} & {found[1].strip(), found[3].strip()}:
        return None
    return f"{found[3].strip()} {found[2]} {found[1].strip()}{sentence[found.end() :]}"


def recased(sentence: str) -> str | None:
    """The sentence in capitals."""
    return sentence.upper()


def repunctuated(sentence: str) -> str | None:
    """The sentence with other quotation marks and dashes, and without its stop."""
    changed = sentence.replace('"', "“").replace("'", "’").replace(" - ", " – ").replace(", which", " which")
    return changed.rstrip(".") if changed != sentence or sentence.endswith(".") else None


def spelled_out(sentence: str) -> str | None:
    """The first small figure, in words."""
    found = re.search(r"(?<![\w.,:/$€£-])(\d{1,2}) (?=[a-z]{3})(?!percent|per )", sentence)
    if not found or found[1] not in WORDS:
        return None
    return sentence[: found.start(1)] + WORDS[found[1]] + sentence[found.end(1) :]


def swapped_items(sentence: str) -> str | None:
    """Two names joined by "and", in the other order."""
    found = re.search(r"\b([A-Z][a-z]+) and ([A-Z][a-z]+)\b(?! [A-Z])", sentence)
    if not found or sentence[: found.start()].rstrip().endswith(("between", "by", "of")) or found.start() < 2:
        return None
    if re.search(r"[A-Z][\w-]+ $", sentence[: found.start()]):
        return None
    return f"{sentence[: found.start()]}{found[2]} and {found[1]}{sentence[found.end() :]}"


MEANING: Final[tuple[Change, ...]] = (negated, another_number, weaker, swapped_parties)
"""Changes of what is said."""
WORDING: Final[tuple[Change, ...]] = (recased, repunctuated, swapped_items, spelled_out)
"""Changes that leave what is said as it was."""


def same_links(folder: Path) -> Iterator[tuple[str, str]]:
    """Both sides of the links of the pairs in a folder that are graded or judged to say the same, in English."""
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        yield from _graded(path.parent, gold) if "links" in gold else _judged(gold)


def _judged(gold: dict[str, list[dict[str, object]]]) -> Iterator[tuple[str, str]]:
    for link in gold["pairs"]:
        if link["verdict"] == "same" and isinstance(link["a"], str) and isinstance(link["b"], str):
            yield link["a"], link["b"]


def _graded(folder: Path, gold: dict[str, list[dict[str, object]]]) -> Iterator[tuple[str, str]]:
    texts = {side: (folder / gold["sides"][side]["file"]).read_text("utf-8") for side in "ab"}  # type: ignore[call-overload]
    for link in gold["links"]:
        if link["grade"] == "same" and link["sides"] == "ab" and not link.get("nonbody"):
            found = []
            for side in "ab":
                units = {u["i"]: u for u in gold["sides"][side]["sentences"]}  # type: ignore[call-overload]
                parts = (texts[side][units[i]["start"] : units[i]["end"]] for i in link[side])  # type: ignore[attr-defined]
                found.append(" ".join(" ".join(parts).split()))
            yield found[0], found[1]


def said(a: str, b: str) -> str:
    """The verdict on two sides, each a text by itself; "" where one is not in English."""
    sides = (f"GENEVA, 29 October 2026\n\n{side}\n" for side in (a, b))
    comparison = compare([Source(text, name, name) for text, name in zip(sides, "ab", strict=True)])
    if not all(language(readout.language).claims for readout in comparison.readouts):
        return ""
    numbers = [[n for n, p in enumerate(readout.passages) if p.body] for readout in comparison.readouts]
    return verdict(Judge(comparison).differences(*numbers)) if all(numbers) else ""


def across(links: list[tuple[str, str]], change: Change) -> Iterator[tuple[str, str]]:
    """(the verdict on a link, the verdict on it with a side changed), for both sides to which the change applies."""
    for pair in links:
        before = ""
        for one, other in (pair, pair[::-1]):
            changed = change(one)
            if changed is not None and changed != one:
                before = before or said(one, other)
                if before:
                    yield before, said(changed, other)


def main(folders: list[str]) -> None:
    """Prints for each change how many sides it was made in, what was said of them, and the share that holds."""
    links = [link for folder in folders for link in same_links(Path(folder))]
    print(f"{len(links)} links graded or judged to say the same")
    for change in (*MEANING, *WORDING):
        found = list(across(links, change))
        if not found:
            continue
        meaning = change in MEANING
        held = sum(after == "differs" if meaning else after == before for before, after in found)
        clean = [after for before, after in found if before != "differs"]
        rest = Counter(clean)
        print(
            f"{change.__name__:16} {len(found):4} sides, {100 * held / len(found):5.1f} % hold; of {len(clean)} not "
            f"called different before: {rest['differs']} differ, {rest['doubt']} may, {rest['same']} same"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
