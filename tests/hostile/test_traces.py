"""What the program does to the system, as the kernel sees it: it reads, and keeps one small file."""

import re
import subprocess
from pathlib import Path
from shutil import which

import pytest
from tests.hostile.console import PROGRAM, Console

pytestmark = [pytest.mark.hostile, pytest.mark.skipif(which("strace") is None, reason="no strace")]

CHANGES = "creat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,chmod,fchmod,symlink,link,truncate"
WATCHED = f"socket,connect,bind,execve,execveat,openat,open,{CHANGES}"
HARMLESS = re.compile(r'"/dev/(?:null|tty|pts/\d+)"|__pycache__')


def deeds(trace: Path) -> list[str]:
    """Every call that reaches out or changes something, but for the state's own folder."""
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
    trace = tmp_path / "trace"
    program = ("strace", "-f", "-qq", "-e", f"trace={WATCHED}", "-o", str(trace), *PROGRAM)
    with Console(program=program, environment={"PYTHONDONTWRITEBYTECODE": "1"}) as console:
        assert console.opened(30)
        console.settle(1)
        for keys in ("jj", "/Cuba\r", "2"):
            console.type(keys)
            console.settle(0.5)
        assert console.leave(10) == 0
        state = f"{console.home.name}/"
    others = [deed for deed in deeds(trace) if state not in deed and not deed.startswith("execve(")]
    assert others == [], others
    assert len([deed for deed in deeds(trace) if deed.startswith("execve(")]) == 1
