"""Work in a child process ends with a result or with the limit that it reached."""

import os
import signal

import pytest

from readout_tui.system import confined as module
from readout_tui.system.confined import Failed, confined


def endless() -> bytes:
    while True:
        pass


def greedy() -> bytes:
    return bytes(2 * module.MEMORY)


def killed() -> bytes:
    os.kill(os.getpid(), signal.SIGTERM)
    return b""


def failing() -> bytes:
    raise ValueError


def many() -> bytes:
    return bytes(1 << 20)


def test_the_result_comes_back_whole() -> None:
    assert confined(many) == bytes(1 << 20)
    assert confined(bytes) == b""


def whereabouts() -> bytes:
    return f"{os.getpid()} {os.isatty(1)} {os.fstat(1).st_rdev == os.stat(os.devnull).st_rdev}".encode()


def test_the_child_is_another_process_without_a_terminal() -> None:
    pid, *rest = confined(whereabouts).decode().split()
    assert int(pid) != os.getpid()
    assert rest == ["False", "True"]


@pytest.mark.parametrize(("work", "reason"), [(killed, "crash"), (failing, "crash"), (greedy, "memory")])
def test_it_is_told_why_there_is_no_result(work: object, reason: str) -> None:
    with pytest.raises(Failed, match=reason):
        confined(work)  # type: ignore[arg-type]


def test_processor_time_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS", 1)
    with pytest.raises(Failed, match="time"):
        confined(endless)


def test_time_on_the_clock_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    with pytest.raises(Failed, match="time"):
        confined(endless)


def test_output_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OUTPUT", 1 << 19)
    with pytest.raises(Failed, match="size"):
        confined(many)


def test_no_child_is_left() -> None:
    with pytest.raises(Failed):
        confined(failing)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
