"""A copy arrives, or the reader is told where it went: in a plain terminal, in tmux as it comes, and when too long."""

import base64
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest

from tests.hostile.cases import LEAD
from tests.hostile.console import PROGRAM, Console

pytestmark = pytest.mark.hostile

SAID = "Smith said “trade” will grow – soon."


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text(f"{SAID}\n\nJones\x1b[7331m thanked \u202ehim.\n")
    b.write_bytes(LEAD)
    return a, b


def sent(console: Console) -> list[str]:
    return [base64.b64decode(found).decode() for found in re.findall(rb"\x1b\]52;c;([^\x07]*)\x07", console.stream)]


def test_in_a_plain_terminal(pair: tuple[Path, Path]) -> None:
    with Console(*pair) as console:
        assert console.opened()
        console.settle()
        console.type("y")
        assert console.wait_for(lambda: bool(sent(console)))
        assert SAID in sent(console)[0]
        console.settle()
        assert "copied" in "".join(console.picture())
        console.type("jy")
        assert console.wait_for(lambda: len(sent(console)) > 1)
        assert "Jones␛[7331m thanked ↤him." in sent(console)[1]
        assert console.leave() == 0


def test_what_is_too_long_goes_to_a_file_that_is_named(tmp_path: Path) -> None:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("".join(f"{SAID} Number {n}.\n\n" for n in range(2500)))
    b.write_bytes(LEAD)
    with Console(a, b, columns=160) as console:
        assert console.opened()
        console.settle(1)
        for keys in ("gg", "v", "G", "y"):
            console.type(keys)
            console.settle(0.5)
        assert sent(console) == []
        (copy,) = Path(console.home.name).rglob("copy.txt")
        assert copy.stat().st_mode & 0o777 == 0o600
        assert "Number 2499." in copy.read_text("utf-8")
        assert "copy.txt" in "".join(console.picture())
        assert console.leave() == 0


@pytest.fixture
def tmux() -> Iterator[list[str]]:
    """A tmux server with its default settings, and a client on a terminal of its own."""
    program = which("tmux")
    if program is None:
        pytest.skip("no tmux")
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "-f", "/dev/null", "-S", f"{folder}/server"]
        try:
            yield command
        finally:
            subprocess.run([*command, "kill-server"], stderr=subprocess.DEVNULL, check=False)


def test_in_tmux_as_it_comes(pair: tuple[Path, Path], tmux: list[str]) -> None:
    inside = f"{' '.join(PROGRAM)} {pair[0]} {pair[1]}"
    path = {"PYTHONPATH": os.pathsep.join(sys.path)}
    with Console(program=[*tmux, "new-session", inside], environment=path) as console:
        assert console.wait_for(lambda: "trade" in "".join(console.picture()), 15)
        console.settle()
        console.type("y")
        assert console.wait_for(lambda: b"copied" in console.stream)
        console.settle()
        held = subprocess.run([*tmux, "show-buffer"], stdout=subprocess.PIPE, check=True).stdout.decode()
        assert SAID in held
        console.type("q")
        assert console.end() == 0
