"""Work that takes too much memory is ended, not the machine."""

import signal

import pytest

from readout_tui.errors import TooMuch
from readout_tui.system import memory


def toil() -> None:
    with memory.bounded(1):
        while True:
            pass


def test_work_that_takes_too_much_is_ended() -> None:
    with pytest.raises(TooMuch):
        toil()


def test_not_while_it_is_busy_nor_afterwards() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with memory.bounded(1, lambda: True):
        signal.raise_signal(signal.SIGALRM)
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_work_that_takes_little_is_left_alone() -> None:
    with memory.bounded(1 << 50):
        signal.raise_signal(signal.SIGALRM)
