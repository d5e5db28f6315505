"""Signal handlers are put back. Endings of the whole program are in `tests/hostile/test_endings.py`."""

import os
import subprocess
import sys

import pytest

GUARD = """
import signal
{before}
from readout_tui.system.terminal import ENDINGS, Guard

def names():
    return {{getattr(signal.getsignal(number), "__name__", "") for number in ENDINGS}} - {{"default_int_handler", ""}}

with Guard():
    print(*names())
print(*names())
"""
"""Takes the signals and gives them back; writes the names of the handlers meanwhile and afterwards."""


def guarded(*options: str, before: str = "") -> list[str]:
    """The lines that a process on a terminal of its own writes."""
    master, slave = os.openpty()
    try:
        done = subprocess.run(
            [sys.executable, *options, "-c", GUARD.format(before=before)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            check=False,
            start_new_session=True,
        )
        written = os.read(master, 1 << 16).decode()
    finally:
        os.close(slave)
        os.close(master)
    assert done.returncode == 0, written
    return written.splitlines()


@pytest.mark.parametrize("options", [(), ("-X", "faulthandler"), ("-X", "dev"), ("-W", "error")])
def test_handlers_that_were_not_set_from_python_are_no_hindrance(options: tuple[str, ...]) -> None:
    assert guarded(*options) == ["_on_signal", ""]


def test_handlers_that_were_set_are_set_again() -> None:
    before = "def mine(*_): ...\nsignal.signal(signal.SIGTERM, mine)"
    assert guarded("-X", "faulthandler", before=before) == ["_on_signal", "mine"]
