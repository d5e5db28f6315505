"""Runs a piece of work in a forked child under limits, so that hostile input can harm nothing but the child.

    parent: fork --> child: limits set, no terminal, no signal handlers --> work() --> bytes through a pipe --> gone

The child may take a bounded amount of memory, processor time and output, writes no file of any size, and cannot outlive
its parent for long: the limit of processor time ends it. Nothing of it but the bytes reaches the parent, which must
check them like any other input.

Limitations: where the system does not enforce limits of address space (macOS), memory is bounded only by what the child
can take in `SECONDS`.
"""

from __future__ import annotations

import os
import resource
import select
import signal
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Literal, NoReturn

MEMORY: Final = 256 << 20
"""Bytes of address space that the child may take beside what it starts with."""
SECONDS: Final = 4
"""Seconds of processor time that the child may take."""
PATIENCE: Final = 30.0
"""Seconds on the clock after which the child is ended: a busy machine may take several for each that it computes."""
OUTPUT: Final = 128 << 20
"""Bytes that the child may send."""
_LARGEST_FILE: Final = 1 << 20
"""Bytes of a file that the child may write: Python caches the bytecode of a module when it first loads it."""
_PIECE: Final = 1 << 16

Reason = Literal["time", "memory", "size", "crash"]


class Failed(Exception):
    """The child ended without a result; `reason` says which limit it reached, or that it crashed."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


def confined(work: Callable[[], bytes]) -> bytes:
    """What `work` returns in the child. Raises `Failed`, or `OSError` if no child can be started.

    An exception that `work` raises counts as a crash, except `MemoryError`.
    """
    reading, writing = os.pipe()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads: the child uses none
            child = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        raise
    if not child:
        os.close(reading)
        _be_the_child(work, writing)
    os.close(writing)
    ended = False
    try:
        data, reason = _received(reading)
        ended = reason is None
    finally:
        os.close(reading)
        if not ended:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    if reason is not None:
        raise Failed(reason)
    if status:
        raise Failed(_reason(status))
    return data


def _received(descriptor: int) -> tuple[bytes, Reason | None]:
    """All that the child sends, and why it is not waited for any longer (None: it has ended by itself)."""
    parts: list[bytes] = []
    size = 0
    until = time.monotonic() + PATIENCE
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    while True:
        left = until - time.monotonic()
        if left <= 0:
            return b"", "time"
        if not poller.poll(left * 1000):
            continue
        piece = os.read(descriptor, _PIECE)
        if not piece:
            return b"".join(parts), None
        parts.append(piece)
        size += len(piece)
        if size > OUTPUT:
            return b"", "size"


_NO_MEMORY: Final = 77
"""The exit code of a child that ran out of memory."""


def _reason(status: int) -> Reason:
    """Why a child ended that sent no result, by the status that `waitpid` gives."""
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) in {signal.SIGXCPU, signal.SIGKILL}:
        return "time"
    return "memory" if os.WIFEXITED(status) and os.WEXITSTATUS(status) == _NO_MEMORY else "crash"


def _be_the_child(work: Callable[[], bytes], writing: int) -> NoReturn:
    """Does the work and ends the process, whatever happens; it never returns to the parent's code."""
    code = 1
    try:
        _let_go()
        _limit()
        data = memoryview(work())
        while data:
            data = data[os.write(writing, data[:_PIECE]) :]
        code = 0
    except MemoryError:
        code = _NO_MEMORY
    finally:
        os._exit(code)


def _let_go() -> None:
    """Gives up the terminal and the parent's signal handlers."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGALRM, signal.SIGPIPE):
        signal.signal(number, signal.SIG_DFL)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)


def _limit() -> None:
    _at_most(resource.RLIMIT_CORE, 0)
    _at_most(resource.RLIMIT_FSIZE, _LARGEST_FILE)
    _at_most(resource.RLIMIT_CPU, SECONDS)
    with suppress(OSError, ValueError, IndexError):
        with open("/proc/self/statm", "rb") as file:  # only Linux has it, and only there does the limit hold
            pages = int(file.read().split()[0])
        _at_most(resource.RLIMIT_AS, pages * resource.getpagesize() + MEMORY)


def _at_most(what: int, most: int) -> None:
    """Lowers a limit; one that is lower already stays."""
    hard = resource.getrlimit(what)[1]
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(what, (most, hard))
