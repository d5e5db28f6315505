"""A soak: keys, mouse, pastes, resizes and changing files at random, for as long as is asked, over short or long texts.

    python -m tests.hostile.soak --events 20000 [--seed N] [--long]

The program must answer all along, take no more memory at the end than half-way (within `GROWTH`), end with
exit code 0 when it is left, and give the terminal back. What was sent is printed if it does not.
"""

from __future__ import annotations

import argparse
import string
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.hostile.console import Console, tokens
from tests.hostile.grammar import pair

GROWTH = 40 << 20
"""Bytes that memory may grow by in the second half: caches that fill up. Measured: 26 of 2,500 events, 31 of 7,000."""
LEAVING = frozenset("qZ\x03\x1a\x11")
"""Keys that end or suspend the program, left out."""
KEYS = (
    *sorted(set(string.printable) - LEAVING),
    *("\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\x1b[Z", "\x1b", "\r", "\t"),
)
_LINES = 400  # of a long text


def events(draw: Random, rows: int, columns: int) -> Iterator[str]:
    """What a terminal may send, without end; "resize" and "file" stand for these."""
    while True:
        kind = draw.random()
        if kind < 0.7:
            yield draw.choice(KEYS)
        elif kind < 0.85:
            button, end = draw.choice(((0, "M"), (0, "m"), (2, "M"), (32, "M"), (64, "M"), (65, "M")))
            yield f"\x1b[<{button};{draw.randint(0, columns + 20)};{draw.randint(0, rows + 20)}{end}"
        elif kind < 0.92:
            yield f"\x1b[200~{''.join(draw.choices(string.printable, k=draw.randint(0, 300)))}\x1b[201~"
        elif kind < 0.97:
            yield "resize"
        else:
            yield "file"


def texts(folder: Path, draw: Random, *, long: bool) -> tuple[Path, Path]:
    """Two files to read."""
    made = pair(draw.randrange(1 << 16)).texts
    paths = (folder / "a.txt", folder / "b.txt")
    for path, text in zip(paths, made, strict=True):
        path.write_bytes((text + "\n").encode("utf-8") * (_LINES if long else 1))
    return paths


def soak(count: int, seed: int, *, long: bool = False) -> str:
    """Sends that many events; returns what went wrong, "" if nothing did."""
    draw = Random(seed)
    with tempfile.TemporaryDirectory() as name:
        first, second = texts(Path(name), draw, long=long)
        with Console(first, second, folder=Path(name)) as console:
            if not console.opened():
                return "it did not open"
            console.settle()
            memory = 0
            for number, event in enumerate(events(draw, 24, 80)):
                if number == count:
                    break
                if event == "resize":
                    console.resize(draw.randint(1, 80), draw.randint(1, 220))
                elif event == "file":
                    draw.choice((first, second)).write_bytes(draw.randbytes(draw.randint(0, 2000)))
                else:
                    console.type(event)
                console.pump(0.0)
                if number % 20 == 0:
                    console.settle(0.02)
                    if console.process.poll() is not None:
                        return f"it ended with {console.process.returncode} after {number} events: {_last(console)}"
                if number == count // 2:
                    memory = console.memory()
            console.settle(0.3)
            grown = console.memory() - memory
            console.resize(24, 80)
            code = console.leave()
            if code != 0:
                return f"it did not leave as it should: {code}"
            if console.restored():
                return f"the terminal was left with {console.restored()}"
            return f"{grown >> 20} MiB more memory" if grown > GROWTH else ""


def _last(console: Console) -> str:
    """The last that the program wrote, as text."""
    console.end()
    return "".join(token.data for token in tokens(console.stream[-8_000:]) if token.kind in {"text", "c0"})[-3_000:]


def main() -> None:
    """Runs for as many events as are asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--long", action="store_true")
    asked = parser.parse_args()
    wrong = soak(asked.events, asked.seed, long=asked.long)
    print(f"{asked.events:,} events, seed {asked.seed}: {wrong or 'nothing went wrong'}")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
