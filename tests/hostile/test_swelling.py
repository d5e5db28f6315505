"""Texts that are too much of something: the screen opens, keys answer, memory stays, the program ends at once."""

from pathlib import Path

import psutil
import pytest
from tests.hostile.console import Console, faults

pytestmark = pytest.mark.hostile

OTHER = b"Smith said trade will grow. Jones thanked him.\n"
TEXTS = {
    "one line of 10 MB": b"Smith said trade grows and the talks go on, " * 230_000,
    "one word of 10 MB": b"Smith said " + b"x" * 10_000_000,
    "a million empty lines": b"Smith said trade grows.\n" + b"\n" * 1_000_000 + b"Jones agreed.\n",
    "100,000 marks on a letter": ("Smith said Z" + "\u0301" * 100_000 + " end.").encode(),
    "100,000 equal lines": b"Smith said trade grows.\n" * 100_000,
    "a million letters without a space": "习近平指出中方愿同古方一道".encode() * 80_000,
    "half a million joiners": "\u200d".encode() * 500_000 + b" Smith said.",
    "opening brackets": b"[(\"'" * 100_000 + b" Smith said.",
    "list marks": b"- " * 300_000 + b"\nSmith said trade grows.\n",
    "initials": b"J. " * 200_000 + b"Smith said.",
    "verbs of saying": b"said " * 300_000,
    "carriage returns": b"Smith said trade grows.\r" * 20_000,
}
PAINT, ANSWER, QUIT, MEMORY = 3.0, 0.5, 1.0, 1 << 30
NOISE = 3.0
"""Machines that run tests are slower than those that people read on, and busy."""


@pytest.mark.parametrize("text", TEXTS.values(), ids=[name.replace(" ", "-") for name in TEXTS])
def test_too_much(tmp_path: Path, text: bytes) -> None:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_bytes(text)
    b.write_bytes(OTHER)
    with Console(a, b) as console:
        assert console.opened(PAINT * NOISE)
        for key in ("j", "G", "gg", "J", "2", "3", "1"):
            console.type(key)
            console.settle(0.1, 1)
        opening, console.stream = console.stream, b""
        console.type("?")
        assert console.wait_for(lambda: b"Help" in console.stream, ANSWER * NOISE)
        family = [process := psutil.Process(console.process.pid), *process.children()]
        assert sum(one.memory_info().rss for one in family) < MEMORY
        console.type("\x1b")
        console.settle(0.4, 2)
        console.type("q")
        assert console.end(QUIT * NOISE) == 0
        console.stream = opening + console.stream
        assert faults(console.stream, screen=True) == []
        assert console.restored() == set()
