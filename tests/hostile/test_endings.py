"""Whatever ends the program, the terminal is given back."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.hostile.console import Console, faults

pytestmark = pytest.mark.hostile

ENDINGS = [
    (signal.SIGTERM, 143),
    (signal.SIGHUP, 129),
    (signal.SIGINT, 130),
    (signal.SIGQUIT, 131),
    (signal.SIGUSR1, 138),
    (signal.SIGALRM, 142),
    (signal.SIGABRT, 134),
    (signal.SIGPROF, 128 + signal.SIGPROF),
    (max(signal.valid_signals()), 128 + max(signal.valid_signals())),
]
NOISE = 3.0
"""Machines that run tests are busy: an ending may take so much longer there."""
TINY = (sys.executable, str(Path(__file__).with_name("tiny.py")))


@pytest.fixture
def tiny() -> Iterator[Console]:
    with Console(program=TINY) as console:
        assert console.wait_for(lambda: b"TINY" in console.stream)
        console.settle()
        yield console


def watcher_of(console: Console) -> psutil.Process:
    """The child that has a session of its own."""
    return next(child for child in console.others() if os.getsid(child.pid) == child.pid)


def test_quitting(tiny: Console) -> None:
    tiny.type("q")
    assert tiny.end() == 0
    assert tiny.restored() == set()
    assert faults(tiny.stream, screen=True) == []


@pytest.mark.parametrize("variable", ["PYTHONDEVMODE", "PYTHONFAULTHANDLER", "PYTHONASYNCIODEBUG", "PYTHONTRACEMALLOC"])
def test_where_python_is_told_to_look_for_faults(variable: str) -> None:
    with Console(program=TINY, environment={variable: "1"}) as console:
        assert console.wait_for(lambda: b"TINY" in console.stream)
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()
        assert faults(console.stream, screen=True) == []
        assert b"Error" not in console.stream


@pytest.mark.parametrize(("number", "code"), ENDINGS)
def test_signals(tiny: Console, number: int, code: int) -> None:
    tiny.signal(number)
    assert tiny.end(2 * NOISE) == code
    assert tiny.restored() == set()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGBUS])
def test_signals_that_no_process_can_answer(tiny: Console, number: int) -> None:
    """The watcher gives the terminal back, and says one line."""
    watcher = watcher_of(tiny)
    tiny.signal(number)
    assert tiny.end(2 * NOISE) == 128 + number
    assert tiny.wait_until_gone(watcher)
    assert tiny.restored() == set()
    assert tiny.stream.count(b"ended from outside") == 1


def test_killed_while_it_is_stopped(tiny: Console) -> None:
    """The shell has the terminal: nothing is to be restored, and nothing to be said."""
    program = psutil.Process(tiny.process.pid)
    watcher = watcher_of(tiny)
    tiny.signal(signal.SIGTSTP)
    assert tiny.wait_for(lambda: program.status() == psutil.STATUS_STOPPED, 2 * NOISE)
    tiny.stream = b""
    tiny.signal(signal.SIGKILL)
    assert tiny.end(2 * NOISE) == 128 + signal.SIGKILL
    assert tiny.wait_until_gone(watcher)
    assert tiny.stream == b""


def test_the_watcher_ends_with_the_program(tiny: Console) -> None:
    watcher = watcher_of(tiny)
    tiny.type("q")
    assert tiny.end() == 0
    assert tiny.wait_until_gone(watcher)


def test_a_program_without_a_watcher_is_the_same(tiny: Console) -> None:
    watcher_of(tiny).kill()
    tiny.type("q")
    assert tiny.end() == 0
    assert tiny.restored() == set()


def test_every_signal_that_can_be_caught_is() -> None:
    from readout_tui.system.terminal import ENDINGS as CAUGHT

    rare = {signal.SIGVTALRM, signal.SIGPROF, signal.SIGABRT, signal.SIGSYS, signal.SIGTRAP}
    assert rare | {number for number, _ in ENDINGS} <= set(CAUGHT)
    assert {signal.SIGKILL, signal.SIGCONT, signal.SIGTSTP, signal.SIGCHLD, signal.SIGPIPE}.isdisjoint(CAUGHT)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signals_while_the_program_is_busy(tiny: Console, number: int) -> None:
    tiny.type("b")
    assert tiny.wait_for(lambda: b"BLOCKED" in tiny.stream)
    tiny.signal(number)
    assert tiny.end(2.5 * NOISE) == 128 + number
    assert tiny.restored() == set()


def test_work_in_a_thread_does_not_hold_up_the_end(tiny: Console) -> None:
    tiny.type("t")
    assert tiny.wait_for(lambda: b"TOILING" in tiny.stream)
    tiny.type("q")
    assert tiny.end(2 * NOISE) == 0
    assert tiny.restored() == set()


def test_two_signals_at_once(tiny: Console) -> None:
    for _ in range(5):  # each may come while the one before is being handled
        tiny.signal(signal.SIGTERM)
        tiny.signal(signal.SIGINT)
    assert tiny.end(2 * NOISE) in {143, 130}
    assert tiny.restored() == set()


@pytest.mark.parametrize("count", range(12))
def test_a_signal_while_starting(count: int) -> None:
    """At twelve moments: after the first, second, ... piece of output, and before any."""
    with Console(program=TINY) as console:
        if count:
            console.wait_for(lambda: console.stream.count(b"\x1b") >= count * 2)
        console.signal(signal.SIGTERM)
        assert console.end(3 * NOISE) == 143
        assert console.restored() == set()


@pytest.mark.parametrize("stop", [signal.SIGTSTP, signal.SIGSTOP])
def test_stopping_and_going_on(tiny: Console, stop: int) -> None:
    child = psutil.Process(tiny.process.pid)
    tiny.signal(stop)
    assert tiny.wait_for(lambda: child.status() == psutil.STATUS_STOPPED, 2)
    if stop == signal.SIGTSTP:
        assert tiny.restored() == set()
    tiny.stream = b""
    tiny.signal(signal.SIGCONT)
    assert tiny.opened()
    tiny.settle()
    tiny.type("z")
    assert tiny.wait_for(lambda: b"KEY" in tiny.stream)
    tiny.type("q")
    assert tiny.end() == 0
    assert tiny.restored() == set()


def test_a_closed_terminal(tiny: Console) -> None:
    tiny.hang_up()
    assert tiny.process.wait(6) in {129, -signal.SIGHUP}


def test_a_closed_terminal_without_a_signal() -> None:
    """The program is not the session's leader: nobody sends it SIGHUP, and reading returns nothing for ever."""
    shell = ("/bin/sh", "-c", 'trap "" HUP; "$@" & wait', "sh")
    with Console(program=(*shell, *TINY)) as console:
        assert console.wait_for(lambda: b"TINY" in console.stream)
        (child,) = psutil.Process(console.process.pid).children()
        console.hang_up()
        psutil.wait_procs([child], timeout=6)
        assert not child.is_running()


def test_a_crash_shows_no_document_and_nothing_that_acts(tiny: Console) -> None:
    tiny.type("x")
    assert tiny.end() == 70
    assert tiny.restored() == set()
    assert faults(tiny.stream, screen=True) == []
    assert b"SECRET" not in tiny.stream
    assert "␛]0;CANARY␇" in tiny.stream.decode()


def test_bytes_that_are_no_key(tiny: Console) -> None:
    """Textual #6456: one byte that is not UTF-8 ended the program."""
    tiny.type(b"\xff\xfe\xc3\x28\x1b[999999999999999999999m\x1b[<9999;99999999999;0M\x1b]0;p")
    tiny.settle()
    assert tiny.process.poll() is None
    tiny.type("\x1b\\")
    tiny.settle()
    tiny.type("q")
    assert tiny.end() == 0
    assert tiny.restored() == set()


def test_keys_come_from_the_terminal_when_a_text_is_piped_in() -> None:
    with Console("-", __file__, program=TINY, stdin=b"A text that came through a pipe. q q q\n") as console:
        assert console.wait_for(lambda: b"TINY" in console.stream)
        console.settle()
        assert console.process.poll() is None
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()


@pytest.mark.parametrize("stdin", [b"", None])
def test_the_screen_never_goes_into_a_file_of_errors(tmp_path: Path, stdin: bytes | None) -> None:
    errors = tmp_path / "errors"
    with Console(program=TINY, stderr=errors, stdin=stdin) as console:
        assert console.wait_for(lambda: b"TINY" in console.stream)
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()
    assert errors.read_bytes() == b""


def test_closed_standard_streams() -> None:
    shell = ("/bin/sh", "-c", 'exec "$@" <&- 2>&-', "sh")
    with Console(program=(*shell, *TINY)) as console:
        assert console.wait_for(lambda: b"TINY" in console.stream)
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()


def test_it_rests_when_nothing_happens(tiny: Console) -> None:
    child = psutil.Process(tiny.process.pid)
    before = sum(child.cpu_times()[:2])
    tiny.wait_for(lambda: False, 2)
    assert sum(child.cpu_times()[:2]) - before < 0.3


def test_the_reset_undoes_every_mode() -> None:
    from readout_tui.system.terminal import RESET
    from tests.hostile.console import modes_left

    entering = "".join(f"\x1b[?{mode}h" for mode in (1049, 1000, 1002, 1003, 1006, 1015, 1016, 1004, 2004, 2048, 2026))
    entering += "\x1b[?7l\x1b[?25l\x1b[>25u\x1b[1;31m"
    assert len(modes_left(entering.encode())) == 15
    assert modes_left(entering.encode() + RESET) == set()
