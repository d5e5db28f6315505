"""What the system refuses is told apart from bugs."""

import errno

import pytest

from readout_tui.errors import InputError, is_starved


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        SystemError("error return without exception set"),
        RuntimeError("can't start new thread"),
        RuntimeError("cannot join thread before it is started"),
        OSError(errno.EMFILE, "Too many open files"),
        BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable"),
        ImportError("libre2.so: failed to map segment from shared object"),
    ],
)
def test_refusals_of_the_system(error: Exception) -> None:
    assert is_starved(error)
    wrapped = ValueError("half made")
    wrapped.__cause__ = error
    assert is_starved(wrapped)


@pytest.mark.parametrize(
    "error", [None, ValueError("x"), RuntimeError("x"), OSError(errno.ENOENT, "no"), InputError("x")]
)
def test_other_errors_are_bugs(error: Exception | None) -> None:
    assert not is_starved(error)
