"""Reading from the child without waiting for ever: a child that alone was stopped is told to go on.

A signal that stops the whole group of processes (Ctrl-Z) stops the parent, too, and both go on together. One that stops
the child alone - `kill -STOP`, a debugger, a job control that counts it as another's - would leave a reader before a
screen on which nothing ever comes.
"""

from __future__ import annotations

import io
import os
import select
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PATIENCE: Final = 1.0
"""Seconds without a byte after which the child is looked at. Set by hand."""


def waking(descriptor: int, child: Callable[[], int]) -> BinaryIO:
    """A buffered reader of the pipe `descriptor`, which it owns; `child` gives the process at its other end.

    `child` gives 0 once that process is gone.
    """
    return io.BufferedReader(_Waking(descriptor, child))


class _Waking(io.RawIOBase):
    """The pipe; each time that nothing comes for `PATIENCE` seconds, the child is woken if it is stopped."""

    def __init__(self, descriptor: int, child: Callable[[], int]) -> None:
        self._descriptor = descriptor
        self._child = child
        self._poller = select.poll()
        self._poller.register(descriptor, select.POLLIN)

    def readable(self) -> bool:
        """True: the buffer above asks."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Reads what there is, at least one byte; 0 once the pipe is closed."""
        while not self._poller.poll(PATIENCE * 1000):
            _wake(self._child())
        return os.readv(self._descriptor, [buffer])

    def close(self) -> None:
        """Closes the descriptor, too."""
        if not self.closed:
            os.close(self._descriptor)
        super().close()


def _wake(child: int) -> None:
    """Lets a process go on if it is stopped; 0 is none. Does nothing on macOS before Python 3.13, which cannot ask."""
    with suppress(ChildProcessError, ProcessLookupError, AttributeError):
        if child and os.waitid(os.P_PID, child, os.WSTOPPED | os.WNOHANG | os.WNOWAIT) is not None:
            os.kill(child, signal.SIGCONT)
