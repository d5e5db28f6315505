"""A limit on the memory that a piece of work may take, so that it fails before the machine has none left.

And the least that the screen needs (`check_room`): a program that is refused memory in the middle of something cannot
always say so, and Python itself may end without a word or run in a circle.

A timer signal checks the peak memory of the process every `_EVERY` seconds. Past the limit it raises an error that is
shown to the reader like any other.

Limitations: between two checks, memory can grow past the limit. It is the peak of the whole process that counts, so
once it has passed the limit, work under the same limit fails at its first check.
"""

from __future__ import annotations

import resource
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

from readout_tui.errors import InputError, TooMuch

HERE: Final = 1 << 30
"""Bytes that a comparison may take where it runs in the only process (`--to`). Set by hand."""
BESIDE: Final = 704 << 20
"""Bytes that the child process may take, which compares beside the process that draws. Set by hand."""
SCREEN: Final = 144 << 20
"""Bytes of address space that the screen has to be allowed, where the system sets a limit (`ulimit -v`).

Measured with two short accounts and one pool of memory (`_share_one_pool`): they take 123 MiB at most.
"""
_EVERY: Final = 0.1
"""Seconds from one check to the next."""
_ARENA_MAX: Final = -8
"""`M_ARENA_MAX` of glibc's `malloc.h`."""
_UNIT: Final = 1 if sys.platform == "darwin" else 1024


def check_room() -> None:
    """Raises `InputError` where the system allows less address space than the screen takes.

    Where there is a limit that allows enough, all threads share one pool of memory from now on.
    """
    allowed, _ = resource.getrlimit(resource.RLIMIT_AS)
    if allowed == resource.RLIM_INFINITY:
        return
    if allowed < SCREEN:
        raise InputError(
            f"the screen takes {SCREEN >> 20} MiB of memory, and the limit for a program is {allowed >> 20} MiB",
            f"raise it (ulimit -v {SCREEN >> 10}), or print the comparison (--to text)",
        )
    _share_one_pool()


def _share_one_pool() -> None:
    """Keeps the C library from setting aside 64 MiB of address space for each thread, which a limit counts as taken.

    Only glibc does so; others have no such setting.
    """
    with suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)


@contextmanager
def bounded(most: int, busy: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Raises `TooMuch` inside the block once the process has taken more than `most` bytes.

    While `busy` returns True nothing is raised; the next check decides again. Use it in the main thread only: it
    occupies SIGALRM and the real-time timer.
    """

    def look(*_: object) -> None:
        if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT > most and not busy():
            signal.setitimer(signal.ITIMER_REAL, 0)
            raise TooMuch("the texts take too much memory to compare", "compare parts of them")

    before = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, _EVERY, _EVERY)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before or signal.SIG_DFL)  # None if it was not set from Python
