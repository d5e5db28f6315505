"""Restores the terminal however the program ends: by itself, by a signal, by a closed terminal, or by force.

The problem: a program that fills the screen switches the terminal into other modes (alternate screen, mouse reports, no
echo). If it ends without undoing them, the reader is left with an unusable shell. Textual undoes them when its event
loop ends; most signals do not wait for that, and a stuck loop never ends.

The idea: `Guard` saves the terminal's attributes first, then handles all signals that would end the program, and has
two ways out of every ending. The gentle way asks the event loop to stop, so that Textual undoes its modes itself. A
thread that does not depend on the loop waits `PATIENCE` seconds and then takes the other.

    signal --------------+
    closed terminal -----+--> end(code) --> leave(code): the loop stops --> Textual restores --> __exit__ --> exit code
                                   |
                                   +--> _insist, in its own thread, after PATIENCE:
                                        still not over?  restore() --> farewell() --> os._exit(code)

Invariants: the first exit code wins. `restore` undoes every mode that may be set, and never waits: the descriptor does
not block, and output that the terminal has not taken is thrown away first. A signal that was ignored when the program
started (`nohup`) stays ignored.

Limitations: SIGKILL and faults in native code cannot be handled; after these another process restores (`watcher`).
On systems that cannot poll a terminal, a hang-up without a signal is noticed up to `_POLL` seconds late.
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
"""Seconds from the request to end until the process is ended by force. Set by hand."""

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
"""The signals that can be caught and would end the program if it did not handle them."""

RESET: Final = "".join(
    (
        "\x1b[?2026l",  # drawing is no longer held back
        *(f"\x1b[?{mode}l" for mode in (1000, 1002, 1003, 1006, 1015, 1016)),  # mouse
        "\x1b[?1004l\x1b[?2004l\x1b[?2048l",  # focus, bracketed paste, reports of resizing
        "\x1b[?7h\x1b[<u\x1b[0m",  # wrap, keyboard protocol (before the alternate screen goes), colours
        "\x1b[?1049l\x1b[?25h",  # the screen from before, cursor
    )
).encode("ascii")
"""Turns off every mode that a full-screen program may set; has no effect where a mode is not set."""

HUNG_UP: Final = 128 + signal.SIGHUP
"""The exit code of a program whose terminal was closed."""

_POLL: Final = 2.0  # seconds from one check for a closed terminal to the next


class Guard:
    """A context manager around the run of the screen; when the block is left, the terminal is as it was before.

    `leave` is called with the exit code when a signal or a hang-up is to end the program. The call comes from the main
    thread's signal handler or from the watching thread, so `leave` must do no more than ask the event loop to stop. If
    the process still runs `PATIENCE` seconds later, the terminal is restored and the process ended from another thread.

    Creating a `Guard` raises `InputError` if there is no terminal.
    """

    def __init__(self, tell: Callable[[bool], None] | None = None) -> None:
        """`tell` is called with True before the screen takes the terminal, and with False once it is given back."""
        self._tell = tell
        self.leave: Callable[[int], None] | None = None
        self.farewell: Callable[[], None] | None = None  # called before a forced end
        self.code: int | None = None  # 128 + signal, once one has come
        self._live = False
        self._leftover = 0
        self._wanted: SimpleQueue[None] = SimpleQueue()  # `put` is reentrant: a signal may interrupt it
        self._over = threading.Event()
        self._before: dict[int, Any] = {}
        self._errors: tuple[int, TextIO | None] | None = None
        self._tty = open_terminal()
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
            # None: not set from Python (faulthandler's, for one), so Python cannot put it back.
            signal.signal(number, handler or signal.SIG_DFL)
        if self.code == HUNG_UP:
            _discard_output()
        elif self._errors is not None:
            saved, vars(sys)["__stderr__"] = self._errors
            os.dup2(saved, 2)
            os.close(saved)

    @property
    def live(self) -> bool:
        """True while the screen is drawn."""
        return self._live

    @live.setter
    def live(self, live: bool) -> None:
        self._live = live
        if self._tell is not None:
            self._tell(live)

    def end(self, code: int) -> None:
        """Ends the program with this exit code, by force if it still runs after `PATIENCE` seconds.

        If an ending is already under way, its exit code stays.
        """
        if self.code is None:
            self.code = code
        self._wanted.put(None)
        if self.leave is not None:
            self.leave(self.code)
        elif threading.current_thread() is threading.main_thread():
            raise SystemExit(self.code)

    def insist(self, code: int) -> None:
        """Ends the process by force after `PATIENCE` seconds, whatever it still works on; the screen is gone by now.

        `code` is the exit code unless a signal has set another.
        """
        if self.code is None:
            self._leftover = code
        self._wanted.put(None)

    def restore(self) -> None:
        """Restores every mode, without waiting for a terminal that takes no output."""
        give_back(self._tty, self._attributes)
        self.live = False

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
        """Ends the program when its terminal is closed, even if no SIGHUP comes."""
        poller = select.poll()
        poller.register(self._tty, 0)
        while not self._over.is_set():
            events = poller.poll(_POLL * 1000)
            if any(event & (select.POLLHUP | select.POLLERR) for _, event in events):
                self.end(HUNG_UP)
                return
            if events:  # this system cannot poll a terminal (POLLNVAL): ask something else of it instead
                time.sleep(_POLL)
                try:
                    os.tcgetpgrp(self._tty)
                except OSError:
                    self.end(HUNG_UP)
                    return


def give_back(tty: int, attributes: list[Any]) -> None:
    """Gives a terminal these attributes and turns off every mode.

    Output that the terminal has not taken yet is discarded first; else `RESET` would queue behind it.
    """
    with contextlib.suppress(OSError, termios.error):
        termios.tcflush(tty, termios.TCOFLUSH)
        termios.tcsetattr(tty, termios.TCSANOW, attributes)
    with contextlib.suppress(OSError):
        os.write(tty, RESET)


def open_terminal() -> int:
    """Opens the terminal anew: set on an inherited descriptor, O_NONBLOCK would hold for other programs too.

    Raises `InputError` if there is no terminal.
    """
    for name in (_name(1), "/dev/tty"):
        with contextlib.suppress(OSError):
            return os.open(name, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    raise InputError("there is no terminal to read keys from", "--to text prints the comparison")


def _connect() -> tuple[int, TextIO | None] | None:
    """Connects standard input and standard error, which Textual uses, to the terminal if they are redirected.

    If standard error was redirected, returns what is needed to put it back: a copy of its descriptor, and Python's
    stream. Else returns None.
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
    """Sends standard output and error to nowhere once the terminal is gone.

    Python flushes its streams at exit; on a terminal that is gone that fails, and the failure changes the exit code.
    """
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
