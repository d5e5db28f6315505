"""Excessive texts: the screen opens, keys are answered, memory stays bounded, and the program ends at once."""

import subprocess
from pathlib import Path

import psutil
import pytest

from tests.hostile.console import PROGRAM, Console, faults

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
    "two million lines": b"a\n" * 2_000_000,
    "300,000 sentences": b"Smith said trade grows.\n" * 300_000,
    "as many speakers as sentences": b"".join(
        b"%c%c%dson said trade grows. " % (65 + n % 26, 97 + n % 19, n) for n in range(60_000)
    ),
    "a million quotation marks": "“".encode() * 1_000_000 + b" Smith said.",
    "quotations in quotations": "“‘".encode() * 50_000 + b"trade" + "’”".encode() * 50_000 + b" Smith said.",
    "carriage returns": b"Smith said trade grows.\r" * 20_000,
}
PAINT, ANSWER, QUIT, MEMORY = 3.0, 0.5, 1.0, 1 << 30
NOISE = 3.0
"""Machines that run tests are slower than those that people read on, and busy."""


def family_memory(console: Console) -> int:
    """Resident bytes of the program and the process that compares."""
    family = [process := psutil.Process(console.process.pid), *process.children()]
    return sum(one.memory_info().rss for one in family)


def test_too_long_to_compare(tmp_path: Path) -> None:
    """It says so, and compares what is on the screen."""
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_bytes(b"Smith said trade grows.\n" + b"\r" * 2_100_000)
    b.write_bytes(OTHER)
    with Console(a, b, columns=120) as console:
        assert console.wait_for(lambda: "too many to compare" in "".join(console.picture()))
        assert console.wait_for(lambda: "· with B" in "".join(console.picture()))
        assert family_memory(console) < MEMORY
        console.settle()
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()
    done = subprocess.run([*PROGRAM, a, b, "--to", "json"], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"too many to compare" in done.stderr
    assert len(done.stderr.splitlines()) == 2


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
        assert family_memory(console) < MEMORY
        console.type("\x1b")
        console.settle(0.4, 2)
        console.type("q")
        assert console.end(QUIT * NOISE) == 0
        console.stream = opening + console.stream
        assert faults(console.stream, screen=True) == []
        assert console.restored() == set()
