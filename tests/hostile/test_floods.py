"""Floods of input, and systems that refuse memory, threads and files: answered soon, and the terminal is given back."""

from __future__ import annotations

import resource
import sys
from collections.abc import Sequence

import psutil
import pytest

from tests.hostile.console import PROGRAM, Console, faults

pytestmark = pytest.mark.hostile

MOST = 60 << 20
"""Bytes of memory that a flood may take beyond the start."""


def pour(console: Console, data: bytes) -> None:
    """Types as a program does: as fast as the terminal takes it."""
    for part in range(0, len(data), 1024):
        console.type(data[part : part + 1024])
        console.pump(0.0)


@pytest.mark.parametrize(
    ("flood", "keys_after"),
    [
        (b"j" * 100_000, "q"),
        (b"\x1b[B" * 20_000, "q"),
        (b"\x1b[<65;10;10M" * 1_000, "q"),
        (b"\x1b[" + b"1" * 500_000 + b"~", "q"),
        (b"\x1b]52;c;" + b"A" * 100_000 + b"\x07", "q"),
        (b"\x1bP" + b"A" * 100_000 + b"\x1b\\", "q"),
        (b"\x1b[48;99999;99999;1;1t", "q"),
        (b"/" + b"x" * 5_000, "\x1b"),
    ],
    ids=["j", "down", "wheel", "endless sequence", "clipboard", "device", "absurd size", "typed"],
)
def test_a_flood_is_handled_at_once_and_in_little_memory(flood: bytes, keys_after: str) -> None:
    with Console() as console:
        assert console.opened()
        console.settle()
        before = psutil.Process(console.process.pid).memory_info().rss
        pour(console, flood)
        console.settle(0.3)
        assert console.process.poll() is None
        assert psutil.Process(console.process.pid).memory_info().rss - before < MOST
        console.type(keys_after)
        assert (console.end() if keys_after == "q" else console.leave()) == 0
        assert console.restored() == set()


@pytest.mark.parametrize(
    "body", ["abc\x1b[31mq", "abc\x1bq", "\x1b]0;x\x07q", "a\x1b[200~q", "a\x9bq", "\x03q", "a\x1bPq"]
)
def test_nothing_inside_a_paste_is_a_key(body: str) -> None:
    with Console() as console:
        assert console.opened()
        console.settle()
        console.type(f"\x1b[200~{body}\x1b[201~")
        console.settle(0.5)
        assert console.process.poll() is None
        assert console.leave() == 0


def limited(what: int, most: int) -> Sequence[str]:
    """The program under a limit of the system."""
    set_limit = (
        f"import os, resource, sys; resource.setrlimit({what}, ({most}, {most})); os.execvp(sys.argv[1], sys.argv[1:])"
    )
    return (sys.executable, "-c", set_limit, *PROGRAM)


@pytest.mark.parametrize(
    ("what", "most"),
    [
        *((resource.RLIMIT_AS, mebibytes << 20) for mebibytes in (60, 75, 120, 145, 160, 200, 300, 400)),
        *((resource.RLIMIT_NOFILE, files) for files in (5, 6, 7, 8, 9, 10, 12)),
    ],
)
def test_a_limit_of_the_system_is_told_in_one_line(what: int, most: int) -> None:
    """At any of these limits the program works, or says what is missing; which of the two depends on the system.

    Limits of memory may also end it in native code, at any moment; then the watcher says so.
    """
    with Console(program=limited(what, most)) as console:
        opened = console.wait_for(lambda: b"\x1b[?1049h" in console.stream or console.process.poll() is not None)
        assert opened
        console.settle(0.5)
        others = console.others()
        for key in ("j", "/xi\r", "\x1b", "?", "\x1b", "D", "\x1b", "2", "y"):
            if console.process.poll() is None:
                console.type(key)
                console.settle(0.2)
        code = console.process.poll()
        code = console.leave() if code is None else code
        assert code is not None
        console.wait_until_gone(*others)
        assert code == 0 or console.stream.count(b"hint:") == 1
        assert b"Traceback" not in console.stream
        assert console.restored() == set()
        assert [fault for fault in faults(console.stream, screen=True) if "]52;" not in fault] == []


def test_keys_typed_while_it_starts_mean_what_they_mean_later() -> None:
    """Before the program has set it up, the terminal shows what is typed, and makes a line feed of Enter."""
    with Console() as console:
        console.type("/comrade\r")
        assert console.opened()
        assert console.wait_for(lambda: any("comrade: A" in line for line in console.picture()))
        console.settle(0.5)
        assert not any(line.strip() == "comrade" for line in console.picture())  # the line is closed
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()
