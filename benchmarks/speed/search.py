"""Search while typing over two large texts, against `str.find` and, where installed, ripgrep.

    python benchmarks/speed/search.py [megabytes a side, 20 if not given]

The words of the texts are drawn evenly from the seeds, and three in a hundred are mutated, so that the vocabulary grows
to some hundred thousand words. Every tenth line has curly quotes and accents. Times are processor time of one run (one
thread without input or output, so the wall clock of an idle machine would show the same). Ratios are to a bare
`str.find` of a missing word in the same two texts. Times of ripgrep are wall-clock time.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

from readout_tui.core.model import (
    FIRST_TWO,
    Account,
    Alignment,
    Alignments,
    Attribution,
    Attributions,
    Comparison,
    Link,
    Passage,
    PassageNumber,
    Readout,
    Source,
    Span,
    Speaker,
    numbers,
)
from readout_tui.core.search.find import find, more_like_this, parse, stream
from readout_tui.core.search.index import Index, build
from readout_tui.core.search.results import ALL

SEEDS = Path(__file__).parents[2] / "seeds"
QUERIES = (
    ("nothing there", "zeppelin"),
    ("rare word", "hegemonism"),
    ("first letter", "h"),
    ("two letters", "he"),
    ("common word", "cooperation"),
    ("part of a word", "'demi"),
    ("phrase", '"the two sides"'),
    ("phrase, not there", '"sovereignty and territorial integrity"'),
    ("three words", "epidemic regards sovereignty"),
    ("fuzzy", "~pandemik"),
    ("fuzzy, two words", "~hegemonsm ~regards"),
    ("expression, rare", "/hegem[a-z]+/"),
    ("expression, common", "/[a-z]+tion/"),
    ("speaker and word", "by:xi socialism"),
    ("all but", "!cuba"),
)


def text(size: int, seed: int) -> str:
    """A text of at least `size` characters, one passage on each line; the same `seed` gives the same text."""
    words = [word for path in sorted(SEEDS.glob("*.txt")) for word in path.read_text("utf-8").split()]
    draw = random.Random(seed)
    lines: list[str] = []
    length = 0
    while length < size:
        line = [draw.choice(words) for _ in range(draw.randint(12, 40))]
        for k in range(len(line)):
            if draw.random() < 0.03:
                line[k] = line[k][:4] + "".join(draw.choices("aeioulnrst", k=3))
        if len(lines) % 10 == 0:
            line[0] = "“Díaz‑Canel’s”"
        lines.append(" ".join(line) + ".")
        length += len(lines[-1]) + 1
    return "\n".join(lines)


def readout(name: str, content: str) -> Readout:
    """A readout of this text, one passage for each line."""
    passages, at = [], 0
    for number, line in enumerate(content.split("\n")):
        passages.append(Passage(Span(at, at + len(line)), number))
        at += len(line) + 1
    return Readout(name, Source(content, name, name * 64), tuple(passages))


def comparison(texts: tuple[str, str]) -> Comparison:
    """A comparison whose passages are linked one by one in order; every third is attributed to one speaker."""
    sides = (readout("A", texts[0]), readout("B", texts[1]))
    left, right = (numbers(side.passages) for side in sides)
    both = min(len(left), len(right))
    links = [Link((k,), (k,), "reworded") for k in left[:both]]
    links += [Link((k,), (), "alone") for k in left[both:]]
    links += [Link((), (k,), "alone") for k in right[both:]]
    voices = tuple(
        tuple((Attribution(p.span, "xi" if k % 3 == 0 else None),) for k, p in enumerate(side.passages))
        for side in sides
    )
    speakers = (Speaker("xi", "Xi Jinping"),)
    return Comparison(sides, Attributions(speakers, voices), Alignments({FIRST_TWO: Alignment(tuple(links))}))


def resident() -> float:
    """Resident memory of this process in MB (Linux; 0 elsewhere)."""
    status = Path("/proc/self/statm")
    return int(status.read_text("ascii").split()[1]) * 4096 / 1e6 if status.exists() else 0.0


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of processor time that the work takes."""
    start = process_time()
    work()
    return 1000 * (process_time() - start)


def first_hits(index: Index, query: str) -> float:
    """Milliseconds to parse the query and find the first batch of hits (the whole search if there are none)."""
    return timed(lambda: next(stream(parse(query), index), None))


def row(label: str, first: float, every: float, reference: float, found: str) -> None:
    """Prints one line of the table."""
    print(f"{label:22} {first:10.1f} {every:10.0f} {every / reference:8.1f}  {found}")


def main() -> None:
    """Prints the table."""
    megabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    texts = (text(int(megabytes * 1e6), 1), text(int(megabytes * 1e6), 2))
    compared = comparison(texts)
    size = sum(len(content.encode()) for content in texts) / 1e6
    before = resident()
    start = process_time()
    index = build(compared)
    linked = process_time() - start
    for indexed in index.accounts:
        _ = indexed.scanned
    built, held = process_time() - start, resident() - before
    start = process_time()
    index.warm()
    counted, words = process_time() - start, resident() - before - held
    print(f"texts {size:.0f} MB, {sum(len(indexed.starts) for indexed in index.accounts):,} passages")
    print(
        f"index {linked:.2f} s, with folded texts {built:.2f} s, {held:.0f} MB = {held / size:.2f} x the text", end="; "
    )
    print(f"vocabularies {counted:.2f} s, {words:.0f} MB = {words / size:.2f} x")
    lowered = [content.lower() for content in texts]
    reference = timed(lambda: [content.find("zeppelin") for content in lowered])
    print(f"\n{'search':22} {'first ms':>10} {'all ms':>10} {'ratio':>8}  found")
    row("str.find, not there", reference, reference, reference, "")
    for label, query in QUERIES:
        first = first_hits(index, query)
        start = process_time()
        found = find(parse(query), index, kept=ALL)
        row(label, first, 1000 * (process_time() - start), reference, found.describe())
    every = timed(lambda: more_like_this(index, Account(0), [PassageNumber(len(index.accounts[0].starts) // 2)]))
    row("similar passage (*)", every, every, reference, "")
    ripgrep(texts, reference)


def ripgrep(texts: tuple[str, str], reference: float) -> None:
    """Prints how long ripgrep takes to search the same texts from scratch, if it is installed."""
    program = shutil.which("rg")
    if program is None:
        print("ripgrep: not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        for name, content in zip("ab", texts, strict=True):
            Path(folder, f"{name}.txt").write_text(content, "utf-8")
        for label, pattern in (("rg -i, not there", "zeppelin"), ("rg -i, common", "cooperation")):
            command = [program, "-i", "-c", pattern, folder]
            start = perf_counter()
            subprocess.run(command, capture_output=True, check=False)
            every = 1000 * (perf_counter() - start)
            row(label, every, every, reference, "")


if __name__ == "__main__":
    main()
