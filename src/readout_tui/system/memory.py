"""How much memory work may take: work that takes more is ended while the machine still has some."""

from __future__ import annotations

import resource
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from readout_tui.errors import TooMuch

HERE: Final = 1 << 30
"""Bytes of a process that has no other beside it."""
BESIDE: Final = 704 << 20
"""Bytes of the process that compares beside the one that draws."""
_EVERY: Final = 0.1
"""Seconds from one look to the next."""
_UNIT: Final = 1 if sys.platform == "darwin" else 1024


@contextmanager
def bounded(most: int, busy: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Raises `TooMuch` inside once the process has taken more than `most` bytes; not while it is `busy`.

    For the main thread only. It takes the place of SIGALRM.
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
