"""The process that outlives the reader. With the whole program it is tested in `tests/hostile/test_endings.py`."""

import os
import subprocess
import sys
import termios
from pathlib import Path
from select import select
from typing import NamedTuple

import pytest

from readout_tui.system.terminal import RESET

READER = """
import os, signal, sys, termios, tty
from readout_tui.system.watcher import watched

watcher = watched()
{then}
sys.stdout.flush()
os.kill(os.getpid(), signal.SIGKILL)
"""
TAKEN = "tty.setraw(0); watcher.tell(True)"


class Ended(NamedTuple):
    written: bytes
    before: list[object]
    after: list[object]


def ended(then: str, seconds: float = 10.0) -> Ended:
    """A process on a terminal of its own that does `then` and is killed; what came until the watcher was gone, too."""
    master, slave = os.openpty()
    lives, holds = os.pipe()  # every process that the reader forks holds this end, too, until it ends
    try:
        before = termios.tcgetattr(slave)
        process = subprocess.Popen(
            [sys.executable, "-c", READER.format(then=then)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            pass_fds=[holds],
        )
        process.wait()
        os.close(holds)
        assert select([lives], [], [], seconds)[0]
        os.set_blocking(master, False)
        try:
            written = os.read(master, 1 << 16)
        except BlockingIOError:
            written = b""
        return Ended(written, before, termios.tcgetattr(slave))
    finally:
        for descriptor in (master, slave, lives):
            os.close(descriptor)


def test_the_terminal_is_restored_when_the_reader_is_killed() -> None:
    written, before, after = ended(TAKEN)
    assert RESET in written
    assert b"ended from outside" in written.partition(RESET)[2]
    assert after == before


@pytest.mark.parametrize("then", ["", f"{TAKEN}; watcher.tell(False)"], ids=["never taken", "given back"])
def test_nothing_is_done_where_the_screen_has_not_the_terminal(then: str) -> None:
    assert ended(then).written == b""


def test_other_children_do_not_hold_it_up(tmp_path: Path) -> None:
    """A child that was forked later, and outlives the reader, too, has no end of the pipe."""
    go_on = tmp_path / "pipe"
    os.mkfifo(go_on)
    lives = f"open({str(go_on)!r}).read(); os._exit(0)"
    seen = f"print('forked'); {TAKEN}"
    then = f"child = os.fork()\nif not child:\n    os.closerange(0, 3); {lives}\n{seen}"

    master, slave = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", READER.format(then=then)],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    )
    process.wait()
    written = b""
    while b"hint" not in written and select([master], [], [], 10.0)[0]:
        written += os.read(master, 1 << 16)
    go_on.write_text("")  # lets the child end
    os.close(master)
    os.close(slave)
    assert RESET in written


def test_modes_that_a_shell_has_set_meanwhile_are_left() -> None:
    no_echo = "mode = termios.tcgetattr(0); mode[3] &= ~termios.ECHO; termios.tcsetattr(0, termios.TCSANOW, mode)"
    written, before, after = ended(f"watcher.tell(True)\n{no_echo}")
    assert RESET in written
    assert after != before


def test_once_it_is_ended_no_process_is_left() -> None:
    children = "import psutil; print(psutil.Process().children())"
    assert b"[]" in ended(f"{TAKEN}; watcher.end()\n{children}").written
    assert b"pid=" in ended(children).written


def test_there_is_none_without_a_terminal() -> None:
    told = "from readout_tui.system.watcher import watched; print(watched())"
    done = subprocess.run(
        [sys.executable, "-c", told],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        check=True,
        start_new_session=True,
    )
    assert done.stdout == b"None\n"
