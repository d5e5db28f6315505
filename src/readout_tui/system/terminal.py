"""The terminal as a loan: taken when the screen opens, given back whatever ends the program.

The screen itself is drawn elsewhere. Here are the descriptors it needs, the signals and the hang-up that end it,
and the last resort when the program does not end in time.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import termios
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from types import FrameType, TracebackType
from typing import Any, Final, TextIO, cast

from readout_tui.errors import InputError

PATIENCE: Final = 0.5
"""Seconds from the wish to end until the process is ended by force."""

_NO_ENDINGS: Final = frozenset(
    getattr(signal, f"SIG{name}", 0)
    for name in (
        *("KILL", "STOP"),  # cannot be caught
        *("SEGV", "BUS", "FPE", "ILL"),  # a fault that is returned from happens again at once
        *("CHLD", "CLD", "CONT", "URG", "WINCH", "INFO", "TSTP", "TTIN", "TTOU"),  # do not end a program
        *("PIPE", "XFSZ"),  # ignored by Python: the call that meets them fails instead
    )
)
ENDINGS: Final = tuple(sorted(signal.valid_signals() - _NO_ENDINGS))
"""The signals that end a program which does not ask for them, and can be caught."""

RESET: Final = "".join(
    (
        "\x1b[?2026l",  # drawing is no longer held back
        *(f"\x1b[?{mode}l" for mode in (1000, 1002, 1003, 1006, 1015, 1016)),  # mouse
        "\x1b[?1004l\x1b[?2004l\x1b[?2048l",  # focus, bracketed paste, reports of resizing
        "\x1b[?7h\x1b[<u\x1b[0m",  # wrap, keyboard protocol (before the alternate screen goes), colours
        "\x1b[?1049l\x1b[?25h",  # the screen from before, cursor
    )
)
"""Undoes every mode that a full-screen program sets; harmless where a mode is not set."""

HUNG_UP: Final = 128 + signal.SIGHUP
"""The exit code of a program whose terminal was closed."""

_POLL: Final = 2.0


class Guard:
    """Takes the terminal, and gives it back; a context manager around the run of the screen.

    `leave` is called with the exit code when a signal or a hang-up ends the program, from the main thread's
    signal handler or from the watching thread: it must only ask the event loop to stop. If the process still
    runs `PATIENCE` seconds later, the terminal is restored and the process ended from outside the loop.
    """

    def __init__(self) -> None:
        self.leave: Callable[[int], None] | None = None
        self.farewell: Callable[[], None] | None = None  # what is left to do before a forced end
        self.code: int | None = None  # 128 + signal, once one has come
        self.live = False  # True while the screen is drawn
        self._leftover = 0
        self._wanted: SimpleQueue[None] = SimpleQueue()  # a signal may come while another is put into it
        self._over = threading.Event()
        self._before: dict[int, Any] = {}
        self._errors: tuple[int, TextIO | None] | None = None
        self._tty = _open_terminal()
        self._attributes = termios.tcgetattr(self._tty)

    def __enter__(self) -> Guard:
        self._errors = _connect()
        for number in ENDINGS:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._on_signal)
        for watch in (self._insist, self._watch_for_hang_up):
            threading.Thread(target=watch, daemon=True, name=f"terminal{watch.__name__}").start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._wanted.put(None)
        if self.live:
            self.restore()
        for number, handler in self._before.items():
            # None is a handler that was not set from Python, as faulthandler's is: Python cannot set it again.
            signal.signal(number, handler or signal.SIG_DFL)
        if self.code == HUNG_UP:
            _discard_output()
        elif self._errors is not None:
            saved, vars(sys)["__stderr__"] = self._errors
            os.dup2(saved, 2)
            os.close(saved)

    def end(self, code: int) -> None:
        """Ends the program with this exit code: gently at first, by force after `PATIENCE` seconds."""
        if self.code is None:
            self.code = code
        self._wanted.put(None)
        if self.leave is not None:
            self.leave(self.code)
        elif threading.current_thread() is threading.main_thread():
            raise SystemExit(self.code)

    def insist(self, code: int) -> None:
        """The screen is gone; what the program still works on must not hold it up."""
        if self.code is None:
            self._leftover = code
        self._wanted.put(None)

    def restore(self) -> None:
        """Writes every mode back. Does not wait for a terminal that takes no output."""
        self.live = False
        with contextlib.suppress(OSError, termios.error):
            termios.tcflush(self._tty, termios.TCOFLUSH)
            termios.tcsetattr(self._tty, termios.TCSANOW, self._attributes)
        with contextlib.suppress(OSError):
            os.write(self._tty, RESET.encode("ascii"))

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        self.end(128 + number)

    def _insist(self) -> None:
        self._wanted.get()
        if self._over.wait(PATIENCE):
            return
        if self.live:
            self.restore()
        with contextlib.suppress(Exception):
            if self.farewell is not None:
                self.farewell()
        os._exit(self._leftover if self.code is None else self.code)

    def _watch_for_hang_up(self) -> None:
        """A closed terminal ends the program even where no signal comes."""
        poller = select.poll()
        poller.register(self._tty, 0)
        while not self._over.is_set():
            events = poller.poll(_POLL * 1000)
            if any(event & (select.POLLHUP | select.POLLERR) for _, event in events):
                self.end(HUNG_UP)
                return
            if events:  # some systems cannot poll a terminal
                time.sleep(_POLL)
                try:
                    os.tcgetpgrp(self._tty)
                except OSError:
                    self.end(HUNG_UP)
                    return


def _open_terminal() -> int:
    """A descriptor of its own, so that it can be told not to wait."""
    for name in (_name(1), "/dev/tty"):
        with contextlib.suppress(OSError):
            return os.open(name, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    raise InputError("there is no terminal to read keys from", "--to text prints the comparison")


def _connect() -> tuple[int, TextIO | None] | None:
    """Keys come from the terminal and the screen goes there, wherever the standard streams were sent.

    Returns standard error as it was, if it had been sent elsewhere: a copy of its descriptor and Python's stream.
    """
    name = _name(1)
    if not os.isatty(0):
        _reopen(name, os.O_RDONLY, 0)
    if sys.__stdin__ is None:
        vars(sys)["__stdin__"] = sys.stdin = _text(0, "r")
    if os.isatty(2) and sys.__stderr__ is not None:
        sys.__stderr__.reconfigure(encoding="utf-8")
        return None
    before = os.dup(2), sys.__stderr__
    _reopen(name, os.O_WRONLY, 2)
    vars(sys)["__stderr__"] = _text(2, "w")
    return before


def _discard_output() -> None:
    """What Python still writes at its end would fail on a terminal that is gone, and change the exit code."""
    nowhere = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)
    for descriptor in (1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _text(descriptor: int, mode: str) -> TextIO:
    return cast(TextIO, open(descriptor, mode, encoding="utf-8", errors="backslashreplace", closefd=False))


def _name(descriptor: int) -> str:
    with contextlib.suppress(OSError):
        return os.ttyname(descriptor)
    return "/dev/tty"


def _reopen(name: str, flags: int, descriptor: int) -> None:
    opened = os.open(name, flags | os.O_NOCTTY)
    if opened != descriptor:
        os.dup2(opened, descriptor)
        os.close(opened)
