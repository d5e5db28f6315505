"""Hostile texts on the real screen and in plain output: every byte that reaches the terminal is judged."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.hostile.cases import CASES, DOCUMENTS, LEAD, Case
from tests.hostile.console import Console, faults

pytestmark = pytest.mark.hostile

OTHER = LEAD + b"Jones thanked him.\n"


def named(case: Case) -> str:
    return case.name.replace(" ", "-")


@contextmanager
def opened(tmp_path: Path, case: Case, *arguments: str) -> Iterator[Console]:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_bytes(case.data)
    b.write_bytes(OTHER)
    with Console(a, b, *arguments, rows=60, columns=170) as console:
        yield console


def is_copy(data: str) -> bool:
    """OSC 52, by which the copy that was asked for goes to the terminal."""
    return data.startswith("\x1b]52;c;")


def squeezed(text: str) -> str:
    return "".join(text.split())


def unmarked(text: str) -> str:
    """Without white space and the marks of words that differ ("{may}", "{?no}", "[so]")."""
    return squeezed(text).replace("{?", "").translate(dict.fromkeys(map(ord, "{}[]")))


@pytest.mark.parametrize("case", DOCUMENTS, ids=named)
def test_on_the_screen(tmp_path: Path, case: Case) -> None:
    with opened(tmp_path, case) as console:
        assert console.opened(), console.stream[-500:]
        console.settle()
        picture = squeezed("".join(line[:84] for line in console.picture()))
        for keys in ("jjkJKG", "gg", "2", "3", "1", "y", "*", "?", "\x1b", "s", "\x1b"):
            console.type(keys)
            console.settle(0.05)
        assert console.process.poll() is None
        assert console.leave() == 0
        assert console.restored() == set()
        assert faults(console.stream, screen=True, sequences=is_copy) == []
        assert [word for word in case.see if squeezed(word) not in picture] == []


@pytest.mark.parametrize("case", CASES, ids=named)
def test_in_plain_output(tmp_path: Path, case: Case) -> None:
    with opened(tmp_path, case, "--to", "text") as console:
        assert console.end() == 0
        assert faults(console.stream, screen=False) == []
        column = "".join(line.partition("│")[0] for line in console.stream.decode().splitlines())
        assert [word for word in case.see if unmarked(word) not in unmarked(column)] == []
