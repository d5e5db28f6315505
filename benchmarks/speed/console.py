"""Runs a program in a real pseudo-terminal: when its text appears, how fast it answers keys, how much memory it takes.

While the program runs, its output is only stored with the time of its arrival, so that measuring hardly takes processor
time from it. Afterwards the output is replayed through an emulator to find the chunk that first changed the screen.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

import psutil
import pyte

ESCAPES = re.compile(
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[P_^][^\x1b]*\x1b\\|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]"
)
FOREIGN = re.compile(
    rb"\x1b[P_^][^\x1b]*\x1b\\|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[<>=][0-?]*[@-~]|\x1b\[[0-?]*[ -/]+[@-~]"
    rb"|\x1b\[\?[0-9;]*[um]|\x1b\[[0-9;]*t"
)
"""Sequences that the emulator does not know and would print as text."""
ANSWERS = (
    (b"\x1b[c", b"\x1b[?62;22c"),
    (b"\x1b[6n", b"\x1b[1;1R"),
    (b"\x1b[?2026$p", b"\x1b[?2026;2$y"),
)
"""Queries of programs, and the answers of a modern terminal."""
SILENCE = 0.08
"""Seconds without output after which the answer to a key counts as complete."""


class Chunk(NamedTuple):
    """Output that arrived together, and when (`perf_counter`, in seconds)."""

    at: float
    data: bytes


class Console:
    """One run of a program. Use as a context manager; whatever still runs at the end is killed."""

    def __init__(self, command: Sequence[str], columns: int, lines: int, environment: Mapping[str, str]) -> None:
        """Starts the program; times are counted from here."""
        self.size = columns, lines
        self.chunks: list[Chunk] = []
        self.presses: list[tuple[float, int, int]] = []  # when, chunks before, chunks after
        self._plain = b""
        self.started = time.perf_counter()
        self.pid, self._terminal = pty.fork()
        if not self.pid:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
                os.execvpe(command[0], list(command), dict(environment))
            finally:
                os._exit(127)

    def __enter__(self) -> Console:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._family():
            try:
                process.send_signal(signal.SIGKILL)
            except psutil.NoSuchProcess:
                continue
        os.close(self._terminal)
        os.waitpid(self.pid, 0)

    def until(self, words: str, patience: float = 60.0) -> float:
        """Seconds from the start until these words have arrived on one line.

        Raises `TimeoutError` after `patience` seconds.
        """
        wanted = words.encode()
        deadline = time.perf_counter() + patience
        while wanted not in self._plain:
            if not self._read(deadline - time.perf_counter()):
                raise TimeoutError(f"{words!r} did not appear; there was {self._plain[-300:]!r}")
        return self.chunks[-1].at - self.started

    def until_beside(self, words: str, patience: float, every: float = 1.0) -> tuple[float, float]:
        """The same, and the largest resident memory of a child in MiB, checked once in `every` seconds."""
        deadline, peak = time.perf_counter() + patience, 0.0
        while True:
            try:
                return self.until(words, min(every, deadline - time.perf_counter())), peak
            except TimeoutError:
                if time.perf_counter() >= deadline:
                    raise
            for child in self._family()[:-1]:
                with suppress(OSError):
                    peak = max(peak, most_resident(child.pid))

    def forget(self) -> None:
        """Forgets past output, so that `until` waits for its words to arrive again."""
        self._plain = b""

    def settle(self, silence: float = 0.3, patience: float = 10.0) -> None:
        """Waits until nothing has arrived for `silence` seconds, `patience` seconds at most."""
        deadline = time.perf_counter() + patience
        while time.perf_counter() < deadline and self._read(silence):
            pass

    def press(self, keys: str) -> None:
        """Sends a key and waits for the answer to be complete."""
        before, now = len(self.chunks), time.perf_counter()
        os.write(self._terminal, keys.encode())
        if self._read(1.0):
            self.settle(SILENCE, 0.5)
        self.presses.append((now, before, len(self.chunks)))

    def typed(self, text: str, shown: Callable[[str], str], patience: float = 2.0) -> list[float]:
        """Types a text letter by letter; the seconds until the answer to each letter has arrived.

        `shown` gives the words that answer the text typed so far. Letters whose answer does not arrive are left out.
        """
        found: list[float] = []
        for end in range(1, len(text) + 1):
            self.forget()
            now, wanted = time.perf_counter(), shown(text[:end]).encode()
            os.write(self._terminal, text[end - 1].encode())
            while wanted not in self._plain and (left := now + patience - time.perf_counter()) > 0:
                self._read(left)
            if wanted in self._plain:
                found.append(self.chunks[-1].at - now)
            self.settle(SILENCE, 0.5)
        return found

    def answers(self) -> list[float | None]:
        """For each press, the seconds until output changed text, colours or cursor on the screen; None if none did."""
        screen = pyte.Screen(*self.size)
        stream = pyte.ByteStream(screen)
        played = 0
        found: list[float | None] = []
        for at, first, last in self.presses:
            for chunk in self.chunks[played:first]:
                stream.feed(FOREIGN.sub(b"", chunk.data))
            shown, answer = _picture(screen), None
            for chunk in self.chunks[first:last]:
                stream.feed(FOREIGN.sub(b"", chunk.data))
                if answer is None and _picture(screen) != shown:
                    answer = chunk.at - at
            played = last
            found.append(answer)
        return found

    def peak(self) -> float:
        """Peak resident memory of the program's own process so far, in MiB."""
        return most_resident(self.pid)

    def resident(self) -> float:
        """Current resident memory of the program and all its children in MiB; shared pages count once."""
        return float(sum(process.memory_full_info().pss for process in self._family())) / (1 << 20)

    def _family(self) -> list[psutil.Process]:
        try:
            process = psutil.Process(self.pid)
            return [*process.children(recursive=True), process]
        except psutil.NoSuchProcess:
            return []

    def _read(self, patience: float) -> bool:
        if not select.select([self._terminal], [], [], max(patience, 0))[0]:
            return False
        try:
            data = os.read(self._terminal, 1 << 16)
        except OSError:
            return False
        self.chunks.append(Chunk(time.perf_counter(), data))
        for question, answer in ANSWERS:
            if question in data:
                os.write(self._terminal, answer)
        self._plain = (self._plain + ESCAPES.sub(b"", data))[-(1 << 16) :]
        return bool(data)


def most_resident(pid: int) -> float:
    """Peak resident memory of a process in MiB. Raises `OSError` if it has ended."""
    with open(f"/proc/{pid}/status", encoding="utf-8", errors="replace") as status:
        peak = next((line for line in status if line.startswith("VmHWM")), "VmHWM: 0")
    return int(peak.split()[1]) / 1024


def _picture(screen: pyte.Screen) -> list[object]:
    return [(column, cell) for y in range(screen.lines) for column, cell in sorted(screen.buffer[y].items())] + [
        screen.cursor.y,
        screen.cursor.x,
    ]
