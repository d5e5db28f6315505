"""A program in a real pseudo-terminal, and a strict reading of every byte that it writes.

The tokenizer knows ECMA-48 and nothing of the program: what a terminal would act on comes out as a token that is
not text. Judging is done on the tokens, never on a picture, because a picture does not show what acted.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import psutil
import pyte

INSTALLED = os.environ.get("READOUT_TUI")
"""The program as it was installed elsewhere, if that is to be tested: a path."""
PROGRAM = (INSTALLED,) if INSTALLED else (sys.executable, "-m", "readout_tui")
CANARY = "CANARY"
"""Hostile inputs carry it inside their sequences: found outside text, it has become one."""
CANARY_NUMBER = "7331"

TOKEN = re.compile(
    r"""(?P<csi>\x1b\[[0-?]*[ -/]*[@-~])
      | (?P<string>\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c|\Z))
      | (?P<escape>\x1b[ -/]*[0-~])
      | (?P<torn>\x1b)
      | (?P<c0>[\x00-\x1f\x7f])
      | (?P<c1>[\x80-\x9f])
      | (?P<raw>[\udc80-\udcff])
      | (?P<text>[^\x00-\x1f\x7f-\x9f\udc80-\udcff]+)""",
    re.VERBOSE,
)
MODE = re.compile(r"\x1b\[\?([0-9;]+)([hl])")
ON_AT_REST = frozenset({7, 25})
"""Private modes that are set in a terminal at rest: wrap and cursor."""

SCREEN_SHAPES = re.compile(
    r"""\x1b\[(?: [0-9;:]* [mHJKABCDGd]      # colours, places, clearing
                | \? [0-9;]+ [hl]            # modes, judged at the end
                | \? (?:2026|2048) \$ p      # the two questions that Textual asks
                | [<>] [0-9]* u              # the keyboard protocol
             )\Z""",
    re.VERBOSE,
)
POINTER_SHAPE = re.compile(r"\x1b\]22;[a-z-]*\x07\Z")
ACTING_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


class Token(NamedTuple):
    kind: str
    data: str


def tokens(stream: bytes) -> Iterator[Token]:
    for match in TOKEN.finditer(stream.decode("utf-8", "surrogateescape")):
        yield Token(str(match.lastgroup), match.group())


def faults(stream: bytes, *, screen: bool, sequences: Callable[[str], bool] = lambda _: False) -> list[str]:
    """What this stream should not contain; `sequences` are allowed in addition."""
    found = []
    for token in tokens(stream):
        if token.kind == "text":
            found += [f"shown as it is: U+{ord(c):04X}" for c in set(token.data) if _acts(c)]
        elif CANARY in token.data or CANARY_NUMBER in token.data:
            found.append(f"the input became a sequence: {token.data!r}")
        elif not (_layout(token, screen) or sequences(token.data)):
            found.append(f"unexpected {token.kind}: {token.data[:60]!r}")
    return found


def _acts(char: str) -> bool:
    return unicodedata.category(char) in ACTING_CATEGORIES or ord(char) & 0xFFFE == 0xFFFE


def _layout(token: Token, screen: bool) -> bool:
    if token.kind == "c0":
        return token.data in "\r\n"
    shape = {"csi": SCREEN_SHAPES, "string": POINTER_SHAPE}.get(token.kind)
    return screen and shape is not None and shape.match(token.data) is not None


def modes_left(stream: bytes) -> set[str]:
    """The modes that a terminal is left in by this stream."""
    modes = {}
    text = stream.decode("utf-8", "surrogateescape")
    for numbers, way in MODE.findall(text):
        for number in numbers.split(";"):
            modes[int(number)] = way == "h"
    left = {f"?{n}{'h' if on else 'l'}" for n, on in modes.items() if on != (n in ON_AT_REST)}
    if len(re.findall(r"\x1b\[>[0-9]*u", text)) > len(re.findall(r"\x1b\[<[0-9]*u", text)):
        left.add("keyboard protocol")
    colours = re.findall(r"\x1b\[([0-9;:]*)m", text)
    if colours and colours[-1] not in {"", "0"}:
        left.add(f"colours {colours[-1]}")
    return left


class Console:
    """A program on a terminal of its own, as a context manager; it is killed at the end if it still runs."""

    def __init__(
        self,
        *arguments: str | Path,
        program: Sequence[str] = PROGRAM,
        rows: int = 24,
        columns: int = 80,
        stdin: bytes | None = None,
        stderr: Path | None = None,
        environment: Mapping[str, str] | None = None,
        control: bool = True,
        folder: Path | None = None,
    ) -> None:
        """`folder` is the working directory of the program, else that of the tests."""
        self.home = tempfile.TemporaryDirectory()
        self.program = tuple(program)
        self.stream = b""
        self.master, self.slave = os.openpty()
        self.rows, self.columns = rows, columns
        self.resize(rows, columns)
        self.before = termios.tcgetattr(self.slave)
        self._input: Any = self.slave
        if stdin is not None:
            self._input = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the console
            self._input.write(stdin)
            self._input.seek(0)
        errors: Any = self.slave if stderr is None else stderr.open("wb")
        terminal = self.slave

        def own_terminal() -> None:
            for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):  # ignored behind nohup and in the background
                signal.signal(number, signal.SIG_DFL)
            if control:
                fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(
            [*program, *map(str, arguments)],
            stdin=self._input,
            stdout=self.slave,
            stderr=errors,
            env=self._environment(environment or {}),
            start_new_session=True,
            cwd=folder,
            preexec_fn=own_terminal,  # noqa: PLW1509 - one thread only
        )
        if stderr is not None:
            errors.close()

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        passed = ("PATH",) if self.program == PROGRAM and INSTALLED else ("PATH", "PYTHONPATH")
        kept = {name: os.environ[name] for name in passed if name in os.environ}
        home = self.home.name
        return {**kept, "HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "COLORTERM": "truecolor", **more}

    def __enter__(self) -> Console:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for descriptor in (self.master, self.slave):
            with contextlib.suppress(OSError):
                os.close(descriptor)
        if self._input != self.slave:
            self._input.close()
        self.home.cleanup()

    def resize(self, rows: int, columns: int) -> None:
        self.rows, self.columns = rows, columns
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def type(self, keys: str | bytes) -> None:
        os.write(self.master, keys if isinstance(keys, bytes) else keys.encode("utf-8"))

    def signal(self, number: int) -> None:
        os.kill(self.process.pid, number)

    def hang_up(self) -> None:
        """Closes the terminal's window."""
        os.close(self.slave)
        os.close(self.master)

    def pump(self, seconds: float) -> bool:
        """Reads what the program writes; False if nothing has come in this time."""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            return False
        self.stream += data
        return bool(data)

    def wait_for(self, condition: Callable[[], bool], seconds: float = 30.0) -> bool:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                return False
            if not self.pump(0.05) and self.process.poll() is not None:
                while self.pump(0):
                    pass
                return condition()
        return True

    def settle(self, quiet: float = 0.25, seconds: float = 30.0) -> None:
        """Waits until the program is idle: it has written nothing for a while and used hardly any processor time.

        Its timers take some 30 ms a second, and the system counts by 10.
        """
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            before = self._worked()
            if not self.pump(quiet) and self._worked() - before <= 0.02:
                return

    def _worked(self) -> float:
        """The seconds of processor time it has taken; no number while it waits for a processor, 0 if it is gone."""
        try:
            process = psutil.Process(self.process.pid)
            if any(psutil.Process(thread.id).status() == psutil.STATUS_RUNNING for thread in process.threads()):
                return float("nan")
            times = process.cpu_times()
            return float(times.user + times.system)
        except psutil.Error:
            return 0.0

    def opened(self, seconds: float = 30.0) -> bool:
        """Waits for the alternate screen with something on it."""
        return self.wait_for(lambda: b"\x1b[?1049h" in self.stream and len(self.stream) > 1500, seconds)

    def end(self, seconds: float = 15.0) -> int | None:
        """Waits for the program to end; its exit code as a shell reports it, or None if it still runs."""
        self.wait_for(lambda: self.process.poll() is not None, seconds)
        while self.pump(0):
            pass
        code = self.process.poll()
        return 128 - code if code is not None and code < 0 else code

    def leave(self, seconds: float = 1.5) -> int | None:
        """Closes whatever is open, quits, and returns the exit code."""
        for _ in range(5):
            self.type("\x1b")
            self.settle(0.4)
            self.type("q")
            if (code := self.end(seconds)) is not None:
                return code
        return None

    def others(self) -> list[psutil.Process]:
        """The processes that the program has started, and that still run."""
        try:
            return list(psutil.Process(self.process.pid).children())
        except psutil.Error:
            return []

    def wait_until_gone(self, *others: psutil.Process, seconds: float = 15.0) -> bool:
        """Waits for processes that the program has started to end, and reads what they have written."""
        _, alive = psutil.wait_procs(others, timeout=seconds)
        while self.pump(0):
            pass
        return not alive

    def memory(self) -> int:
        """Resident bytes now."""
        return int(psutil.Process(self.process.pid).memory_info().rss)

    def restored(self) -> set[str]:
        """What differs from the terminal's state before the start; empty if nothing does."""
        left = modes_left(self.stream)
        after = termios.tcgetattr(self.slave)
        if after[:4] != self.before[:4]:
            left.add("terminal attributes")
        return left

    def picture(self) -> list[str]:
        """The lines on the screen now."""
        screen = pyte.Screen(self.columns, self.rows)
        stream = pyte.Stream(screen)
        for token in tokens(self.stream):
            if token.kind in {"text", "c0"} or (token.kind == "csi" and not re.search(r"[u$<>]", token.data)):
                stream.feed(token.data)
        return list(screen.display)
