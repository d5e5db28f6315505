"""System calls of the program: it only reads, and writes one small file of its own."""

import os
import re
import subprocess
from pathlib import Path
from shutil import which
from unittest.mock import ANY

import pytest

from tests.hostile.console import PROGRAM, Console

pytestmark = [pytest.mark.hostile, pytest.mark.skipif(which("strace") is None, reason="no strace")]

CHANGES = "creat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,chmod,fchmod,symlink,link,truncate"
WATCHED = f"socket,connect,bind,execve,execveat,openat,open,{CHANGES}"
HARMLESS = re.compile(r'"/dev/(?:null|tty|pts/\d+)"|__pycache__')


def deeds(trace: Path) -> list[str]:
    """Every system call that connects or changes something, outside the state folder."""
    found = []
    for line in trace.read_text("utf-8", "replace").splitlines():
        call = re.sub(r"^\d+ +", "", line)
        reads = call.startswith(("open", "openat")) and not re.search(r"O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)", call)
        noise = call.startswith(("---", "+++", "<...")) or "= -1 ENOENT" in call
        if not (reads or noise or HARMLESS.search(call)):
            found.append(call)
    return found


def test_printing_changes_nothing(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-qq", "-e", f"trace={WATCHED}", "-o", str(trace), *PROGRAM, "--to", "json"]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, timeout=60)
    assert [deed for deed in deeds(trace) if not deed.startswith("execve(")] == []
    assert len([deed for deed in deeds(trace) if deed.startswith("execve(")]) == 1


def test_reading_keeps_the_place_and_nothing_else(tmp_path: Path) -> None:
    others, started = read_through(tmp_path, [], ("jj", "/Cuba\r", "2"))
    assert others == []
    assert len(started) == 1


def test_comparing_and_searching_long_texts_changes_nothing(tmp_path: Path) -> None:
    """In a process and in threads of their own."""
    texts = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path in texts:
        path.write_text(f"{path.name}\n\n" + "Smith said trade will grow and Jones agreed to it.\n\n" * 4_000)
    others, started = read_through(tmp_path, texts, ("G", "/grow jones\r", "n", "/~graow\r"))
    assert others == []
    assert len(started) == 1


def test_copying_starts_the_tool_of_the_clipboard_only(tmp_path: Path) -> None:
    folder = tmp_path / "tools"
    folder.mkdir()
    (folder / "xclip").write_text("#!/bin/sh\nexec cat >/dev/null\n")
    (folder / "xclip").chmod(0o755)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    others, started = read_through(tmp_path, [], ("y",), {"DISPLAY": ":7", "PATH": path})
    assert others == []
    assert [re.match(r'execve\("([^"]*)"', deed)[1] for deed in started[1:]] == [str(folder / "xclip"), ANY]  # type: ignore[index]


def test_a_copy_that_nothing_takes_is_saved_beside_the_state(tmp_path: Path) -> None:
    others, started = read_through(tmp_path, [], ("y",), {"TERM_PROGRAM": "Apple_Terminal"})
    assert others == []
    assert len(started) == 1
    assert "copy.txt" in (tmp_path / "trace").read_text("utf-8", "replace")


def read_through(
    tmp_path: Path, texts: list[Path], keys: tuple[str, ...], environment: dict[str, str] | None = None
) -> tuple[list[str], list[str]]:
    """What is done beside reading files and writing the state, and which programs are started."""
    trace = tmp_path / "trace"
    program = ("strace", "-f", "-qq", "-e", f"trace={WATCHED}", "-o", str(trace), *PROGRAM)
    with Console(
        *texts, program=program, environment={"PYTHONDONTWRITEBYTECODE": "1", **(environment or {})}
    ) as console:
        assert console.opened()
        console.settle(1)
        for typed in keys:
            console.type(typed)
            console.settle(0.5)
        assert console.leave(10) == 0
        state = f"{console.home.name}/"
    done = [deed for deed in deeds(trace) if state not in deed]
    started = [deed for deed in done if deed.startswith("execve(")]
    return [deed for deed in done if deed not in started], started
