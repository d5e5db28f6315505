"""First paint, memory, answers to keys and searching while typing, all in a real pseudo-terminal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.speed.console import Console
from benchmarks.speed.figures import Figure, quantile

HERE = Path(__file__).resolve().parent
HELLO = (sys.executable, str(HERE / "reference.py"))
PROGRAM = (sys.executable, "-m", "readout_tui")
Size = tuple[int, int]
SIZES: tuple[Size, ...] = ((80, 24), (120, 40), (200, 60))
PRESSES = 3
"""Keys have this many times the rounds of other measurements: with too few presses, the p95 is just the slowest."""
ESCAPE = "\x1b"
"""Not counted, as it is recognised as a key only when nothing has followed it for a tenth of a second."""
KINDS = {
    "j": ("j",),
    "k": ("k",),
    "J": ("J",),
    "K": ("K",),
    "ctrl+d": ("\x04",),
    "ctrl+u": ("\x15",),
    "]] [[": ("]]", "]]", "[["),
    "/ typed": ("/", "t", "h", "e", ESCAPE),
    "views 2 3 1": ("2", "3", "1"),
    "Tab": ("\t",),
}
"""Kind of key, as the tables name it -> the keys that are pressed in turn."""


class Program(NamedTuple):
    """A program to start, and words that are in its first complete picture."""

    name: str
    command: tuple[str, ...]
    words: str


def environment(home: Path) -> dict[str, str]:
    """Environment variables: a modern terminal, an empty home, and this working copy to import from.

    Others are left out, so that bytecode is kept, as it is by an installed program.
    """
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    source = str(HERE.parents[1] / "src")
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, (source, kept.get("PYTHONPATH", ""))))
    return kept | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8", "HOME": str(home), "LESS": ""}


def programs(pairs: dict[int, tuple[Path, Path]]) -> Iterator[Program]:
    """The programs whose first paint is measured, the reference first."""
    yield Program("Textual hello-world", HELLO, "Hello")
    yield Program("an interpreter alone", (sys.executable, "-c", "input('Hello')"), "Hello")
    yield Program("the seeds, aligned", PROGRAM, "links")
    small, large = min(pairs), max(pairs)
    for count, (left, right) in pairs.items():
        yield Program(f"{count:,} passages a side", (*PROGRAM, str(left), str(right)), "First account")
    for count in (small, large):
        if shutil.which("less"):
            yield Program(f"less, {count:,} passages", ("less", str(pairs[count][0])), "First account")
    if shutil.which("vim"):
        left, right = pairs[small]
        command = ("vim", "-u", "NONE", "-N", "-d", str(left), str(right))
        yield Program(f"vim -d, {small:,} passages a side", command, "First account")


def first_paints(pairs: dict[int, tuple[Path, Path]], home: Path, rounds: int) -> list[Figure]:
    """Time to the first complete picture, and peak memory by then; the programs take turns.

    The time is the least of the rounds, because other work on the machine can only add to it; the memory is the median.
    """
    started = list(programs(pairs))
    seconds: dict[str, list[float]] = {program.name: [] for program in started}
    memory: dict[str, list[float]] = {program.name: [] for program in started}
    for turn in range(rounds + 1):
        for program in started:
            with Console(program.command, 80, 24, environment(home)) as console:
                seen = console.until(program.words)
                if turn:  # the first round warms the caches of the system
                    seconds[program.name].append(seen)
                    memory[program.name].append(console.peak())
    floor = seconds[started[0].name]
    found = []
    for program in started:
        taken = seconds[program.name]
        ratio = min(taken) / min(floor)
        detail = f"median {median(taken) * 1000:.0f} ms, {median(taken) / median(floor):.2f} x"
        found.append(Figure("first paint", program.name, min(taken) * 1000, "ms", ratio, "hello-world", detail))
        most = median(memory[program.name])
        found.append(
            Figure(
                "memory at first paint",
                program.name,
                most,
                "MiB",
                most / median(memory[started[0].name]),
                "hello-world",
            )
        )
    return found


def keys(
    group: str, name: str, command: Sequence[str], ready: str, home: Path, repeats: int, sizes: Sequence[Size]
) -> list[Figure]:
    """Answers to each kind of key at each size of the screen: p95, p50, maximum, and a ratio.

    The ratio is that of the p95 to the p95 of hello-world, which changes one line. Keys are pressed once the words
    `ready` have been drawn. The first round of each kind of key does not count.
    """
    found: list[Figure] = []
    repeats *= PRESSES
    for columns, lines in sizes:
        floor = _answers(HELLO, "Hello", {"j": ("j",)}, columns, lines, home, repeats)["j"]
        answers = _answers(command, ready, KINDS, columns, lines, home, repeats)
        every = [one for taken in answers.values() for one in taken]
        for kind, taken in {**answers, "all keys": every}.items():
            if taken:
                what = f"{name}, {columns}x{lines}, {kind}"
                p95 = quantile(taken, 0.95)
                detail = f"p50 {quantile(taken, 0.5) * 1000:.1f}, max {max(taken) * 1000:.1f}, {len(taken)} presses"
                ratio = p95 / quantile(floor, 0.95)
                found.append(Figure(group, what, p95 * 1000, "ms", ratio, "one-line change", detail))
    return found


def _answers(
    command: Sequence[str],
    ready: str,
    kinds: Mapping[str, Sequence[str]],
    columns: int,
    lines: int,
    home: Path,
    repeats: int,
) -> dict[str, list[float]]:
    pressed = [(turn, kind, key) for kind, keys in kinds.items() for turn in range(repeats + 1) for key in keys]
    with Console(command, columns, lines, environment(home)) as console:
        console.until(ready, 900.0)
        console.settle(0.5)
        for _turn, _kind, key in pressed:
            console.press(key)
        answered = console.answers()
    taken: dict[str, list[float]] = {kind: [] for kind in kinds}
    for (turn, kind, key), answer in zip(pressed, answered, strict=True):
        if turn and answer is not None and key != ESCAPE:
            taken[kind].append(answer)
    return taken


def once_aligned(pairs: dict[int, tuple[Path, Path]], home: Path, patience: float) -> list[Figure]:
    """Seconds until the links are there, as a ratio to the first paint; peak MiB of the program and of its child."""
    found: list[Figure] = []
    for count, pair in pairs.items():
        with Console((*PROGRAM, *map(str, pair)), 80, 24, environment(home)) as console:
            painted = console.until("First account")
            aligned, beside = console.until_beside("links", patience)
            console.settle(1.0)
            name, texts = f"{count:,} passages a side", sum(path.stat().st_size for path in pair) / (1 << 20)
            found.append(Figure("until the links are there", name, aligned, "s", aligned / painted, "first paint"))
            for whose, peak in (("", console.peak()), (", the comparing process", beside)):
                group = "memory once aligned and indexed"
                found.append(Figure(group, name + whose, peak, "MiB", peak / texts, "the texts"))
            if count == max(pairs):
                found += typing(console, name, pair)
    return found


TYPED = {
    "exact": "agreed in",
    "not there": "zeppelin",
    "phrase": '"the two sides agreed',
    "fuzzy": "~vumvom",
    "regular expression": "/in [0-9]+ that",
}
"""Kind of search -> what is typed, letter by letter."""


def typing(console: Console, name: str, texts: tuple[Path, Path]) -> list[Figure]:
    """Milliseconds until the count of hits is painted, for the slowest letter of each kind of search.

    The ratio is to a search of the two files for a word from scratch, by ripgrep or else grep.
    """
    program, floor = grep("agreed", *texts)
    found = []
    for kind, text in TYPED.items():
        console.press("/")
        taken = console.typed(text, lambda typed: f"{typed.strip()}: A ")
        console.settle(0.5)
        console.press(ESCAPE)
        console.settle(0.5)
        if taken:
            worst = max(taken)
            detail = f"p50 {quantile(taken, 0.5) * 1000:.0f} ms, {len(taken)} of {len(text)} letters"
            what = f"{kind}, slowest letter, {name}"
            found.append(
                Figure("search while typing, painted", what, worst * 1000, "ms", worst / floor, program, detail)
            )
    return found


def grep(word: str, *paths: Path) -> tuple[str, float]:
    """The program's name (ripgrep, or grep if that is not installed) and its seconds to count the lines with a word.

    The seconds are the least of three runs. The output goes into a pipe, because grep stops at the first match if it is
    sent to /dev/null.
    """
    program = "rg" if shutil.which("rg") else "grep"
    command = [program, "-c", word, *map(str, paths)]
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        seconds.append(time.perf_counter() - start)
    return f"{program} -c", min(seconds)
