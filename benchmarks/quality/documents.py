"""How well speakers are found in single texts annotated by hand, each read alone, as no pair helps it.

    python -m benchmarks.quality.documents DIR [--errors]

DIR holds <slug>/{text.txt,speakers.tsv}. Each line of the TSV has three columns: the speaker ("narration", "both" or a
name), other accepted answers separated by semicolons, and the exact sentence; in the order of the text. Lines of the
text that belong to nobody's words and are no sentences (headlines, datelines on their own, rules) may be left out.
Columns as in `benchmarks.quality.speakers`: all but `strict` accept the other answers.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.quality.speakers import judge, line
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Readout, Source
from readout_tui.core.segmentation.segment import read

HEADER = " " * 34 + "".join(f"{name:>10s}" for name in ("strict", "lenient", "wrong", "split F1"))


def annotated(folder: Path) -> tuple[str, dict[str, Any]]:
    """A text and its annotation in the form that `judge` reads (that of one side of a gold pair).

    Raises ValueError if a sentence is not in the text after the one before it.
    """
    text = (folder / "text.txt").read_bytes().decode("utf-8")
    units: list[dict[str, Any]] = []
    end = 0
    with (folder / "speakers.tsv").open(encoding="utf-8", newline="") as rows:
        for number, (speaker, others, sentence) in enumerate(csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)):
            start = text.find(sentence, end)
            if start < 0:
                raise ValueError(f"{folder.name}: not in the text after the sentence before it: {sentence!r}")
            end = start + len(sentence)
            unit = {"i": number, "start": start, "end": end, "kind": "sentence", "speaker": speaker, "text": sentence}
            units.append(unit | {"alt": [name for name in others.split(";") if name], "mode": None})
    return text, {"sides": {"a": {"sentences": units}}, "speakers": {}}


def documents(folder: Path) -> Iterator[tuple[str, Readout, dict[str, Any]]]:
    """Every annotated text in a folder: its name, its readout, its annotation."""
    for path in sorted(folder.glob("*/speakers.tsv")):
        text, gold = annotated(path.parent)
        yield path.parent.name, read(Source(text, path.parent.name, "0" * 64), "text A"), gold


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    languages: defaultdict[str, Counter[str]] = defaultdict(Counter)
    print(HEADER)
    for name, readout, gold in documents(options.folder):
        errors: list[str] = []
        count = judge(readout, attribute((readout,)), 0, gold, errors)
        languages[name[:2]] += count
        print(line(name, count)[: len(HEADER)])
        if options.errors:
            print(*errors, sep="\n")
    for language, count in sorted(languages.items()):
        print(line(f"all in {language}", count)[: len(HEADER)])
    print(line("all units", sum(languages.values(), Counter()))[: len(HEADER)])


if __name__ == "__main__":
    main()
