"""A limit on the memory that a piece of work may take, so that it fails before the machine has none left.

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
from contextlib import contextmanager
from typing import Final

from readout_tui.errors import TooMuch

HERE: Final = 1 << 30
"""Bytes that a comparison may take where it runs in the only process (`--to`). Set by hand."""
BESIDE: Final = 704 << 20
"""Bytes that the child process may take, which compares beside the process that draws. Set by hand."""
_EVERY: Final = 0.1
"""Seconds from one check to the next."""
_UNIT: Final = 1 if sys.platform == "darwin" else 1024


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
