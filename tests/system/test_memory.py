"""Work that takes too much memory is ended, not the machine."""

import platform
import resource
import signal
import subprocess
import sys
from contextlib import nullcontext

import pytest

from readout_tui.errors import InputError, TooMuch
from readout_tui.system import memory

GROWN = """
import threading
from readout_tui.system import memory

def mapped():
    return int(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmSize")))

def take():
    bytearray(100_000)
    taken.wait()
    told.wait()

{first}
threading.stack_size(1 << 20)
before = mapped()
taken, told = threading.Barrier(5), threading.Barrier(5)
threads = [threading.Thread(target=take) for _ in range(4)]
for thread in threads:
    thread.start()
taken.wait()
print(mapped() - before)
told.wait()
"""
"""Writes by how many KiB what is mapped grows with four threads that take memory at the same time."""


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


@pytest.mark.parametrize(
    ("allowed", "enough"), [(resource.RLIM_INFINITY, True), (memory.SCREEN, True), (memory.SCREEN - 1, False)]
)
def test_a_limit_too_low_for_the_screen_is_told_at_once(
    monkeypatch: pytest.MonkeyPatch, allowed: int, enough: bool
) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda _: (allowed, allowed))
    shared = []
    monkeypatch.setattr(memory, "_share_one_pool", lambda: shared.append(True))
    with nullcontext() if enough else pytest.raises(InputError, match="144 MiB"):
        memory.check_room()
    assert bool(shared) == (allowed == memory.SCREEN)


def grown(first: str) -> int:
    done = subprocess.run([sys.executable, "-c", GROWN.format(first=first)], stdout=subprocess.PIPE, check=True)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc sets memory aside for each thread")
def test_under_a_limit_threads_set_no_memory_aside() -> None:
    assert grown("") > 100 << 10
    assert grown("memory._share_one_pool()") < 20 << 10
