"""Restores the terminal where the reader can not: a small process beside it, which outlives it.

The problem: SIGKILL, a fault in native code, and some refusals of memory (Python gives up with `abort`) end a process
without running another line of it. The terminal would stay as the screen had it: without echo, in the alternate screen.

The idea: before anything large is loaded, a child is forked that does nothing but wait at the end of a pipe. Whenever
the screen takes the terminal or gives it back, the reader writes a byte into the pipe. When the reader is gone, however
that came about, the system closes the pipe, and the child sees whether the terminal was still taken.

    reader:  fork ---- "taken" ---- "given back" ---- "taken" -x- dies
                |          |             |                |     |
    child:      +-- read --+-------------+----------------+-----+--> give_back, one line, the end

Invariants: the child has the terminal and the pipe and nothing else, and a session of its own, so that what is sent to
the reader's process group does not reach it. No other child holds the reader's end of the pipe: it would keep the pipe
open (`_let_go`). Where no process can be started, the reader does without.

Limitations: whoever ends all processes of this name at once ends the child, too. The shell is told of the end at the
same moment as the child; if the shell is faster, its prompt is on the screen that goes.
"""

from __future__ import annotations

import os
import signal
import termios
from contextlib import suppress
from typing import Any, Final, NoReturn

from readout_tui.errors import STARVED, InputError
from readout_tui.system.terminal import give_back, open_terminal

_TAKEN: Final = b"+"
_GIVEN_BACK: Final = b"-"
_TOLD: Final = f"readout-tui: the program was ended from outside, or by a lack of memory\n  hint: {STARVED}\n".encode()
_LFLAG: Final = 3
"""Where `tcgetattr` has the local modes."""

_held: set[int] = set()
"""The reader's ends of pipes."""


class Watcher:
    """The child that restores the terminal if this process ends without having done so."""

    def __init__(self) -> None:
        """Forks. Raises `OSError` if no process can be started, and `InputError` if there is no terminal."""
        tty = open_terminal()
        attributes = termios.tcgetattr(tty)
        reading, self._writing = os.pipe()
        try:
            self._pid = os.fork()
            if not self._pid:
                os.close(self._writing)
                _watch(reading, tty, attributes)
        except OSError:
            os.close(self._writing)
            raise
        finally:
            os.close(reading)
            os.close(tty)
        self._taken = False
        os.set_blocking(self._writing, False)
        _held.add(self._writing)

    def tell(self, taken: bool) -> None:
        """Tells whether the screen has the terminal from now on."""
        self._taken = taken
        with suppress(OSError):  # the child was ended
            os.write(self._writing, _TAKEN if taken else _GIVEN_BACK)

    def end(self) -> None:
        """Ends the child. If the terminal is still taken, it is restored now."""
        _held.discard(self._writing)
        os.close(self._writing)
        with suppress(ProcessLookupError, ChildProcessError):
            if not self._taken:
                os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)


def watched() -> Watcher | None:
    """A watcher, or None where there is no terminal or no process can be started."""
    with suppress(OSError, InputError, termios.error):
        return Watcher()
    return None


def _watch(reading: int, tty: int, attributes: list[Any]) -> NoReturn:
    """What the child does. It never returns to the reader's code.

    A shell that was faster has its own modes by now, in which keys send signals; they are left to it.
    """
    try:
        os.setsid()
        for descriptor in range(3):
            os.close(descriptor)
        last = b""
        while told := os.read(reading, 64):
            last = told[-1:]
        if last == _TAKEN:
            if termios.tcgetattr(tty)[_LFLAG] & termios.ISIG:
                attributes = termios.tcgetattr(tty)
            give_back(tty, attributes)
            os.write(tty, _TOLD)
    finally:
        os._exit(0)


def _let_go() -> None:
    """In any other child that is forked: closes the reader's ends."""
    for descriptor in _held:
        os.close(descriptor)
    _held.clear()


os.register_at_fork(after_in_child=_let_go)
