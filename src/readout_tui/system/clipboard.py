"""Copying so that it arrives: the system's own tool, tmux, the terminal (OSC 52), or else a file.

Nothing here writes to the terminal: what must go there is handed back. The tools may take a moment; call it from
a worker.
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Final, NamedTuple

from readout_tui.core.characters.safe import clean_copy, safe
from readout_tui.system.files import state_folder, write_whole

TIMEOUT: Final = 2.0
"""Seconds that a tool may take."""

SURE_SIZE: Final = 4_000
LARGEST_SEQUENCE: Final = 74_994
"""Bytes: terminals are reported to cut OSC 52 from about 1 to 7 kB on; most stop at 100,000 in base 64."""


class Sent(NamedTuple):
    """What was copied and how. `sequence`, if any, is for the app to write through its driver."""

    way: str  # "wl-copy", "tmux", "terminal", "file", ...
    text: str  # exactly what was sent
    sequence: str = ""
    path: str = ""  # of the file, safe to print
    warning: str = ""

    def describe(self) -> str:
        """ "312 characters copied (wl-copy)", with the warning if there is one."""
        size = f"{len(self.text):,} character{'' if len(self.text) == 1 else 's'}"
        done = f"{size} written to {self.path}" if self.way == "file" else f"{size} copied ({self.way})"
        return f"{done}: {self.warning}" if self.warning else done


def copy(text: str, environment: Mapping[str, str] = os.environ, folder: Path | None = None) -> Sent:
    """Copies by the best way that works. Raises `OutputError` if not even a file can be written."""
    text = clean_copy(text)
    data = text.encode("utf-8")
    path = environment.get("PATH", os.defpath)
    for way, command, encoding in _tools(environment):
        if _run(command, text.encode(encoding), path):
            return Sent(way, text, warning=_tool_warning(way, environment))
    if _takes_sequences(environment) and len(data) <= LARGEST_SEQUENCE:
        warning = "" if len(data) <= SURE_SIZE else "some terminals cut copies of this size"
        encoded = base64.b64encode(data).decode("ascii")
        return Sent("terminal", text, f"\x1b]52;c;{encoded}\x07", warning=warning)
    target = (folder or state_folder()) / "copy.txt"
    write_whole(target, data)
    return Sent("file", text, path=safe(str(target), keep=""), warning="no clipboard takes it")


def _tools(environment: Mapping[str, str]) -> Iterator[tuple[str, Sequence[str], str]]:
    """Name, command and encoding of the tools that may work here, the best first."""
    local = not (environment.get("SSH_CONNECTION") or environment.get("SSH_TTY"))
    if local and sys.platform == "darwin":
        yield "pbcopy", ("pbcopy",), "utf-8"
    if local and environment.get("WAYLAND_DISPLAY"):
        yield "wl-copy", ("wl-copy", "--type", "text/plain;charset=utf-8"), "utf-8"
    if local and environment.get("DISPLAY"):
        yield "xclip", ("xclip", "-selection", "clipboard"), "utf-8"
        yield "xsel", ("xsel", "--clipboard", "--input"), "utf-8"
    if local and environment.get("WSL_DISTRO_NAME"):
        yield "clip.exe", ("clip.exe",), "utf-16"
    if environment.get("TMUX"):
        yield "tmux", ("tmux", "load-buffer", "-w", "-"), "utf-8"
        yield "tmux buffer", ("tmux", "load-buffer", "-"), "utf-8"


def _run(command: Sequence[str], data: bytes, path: str) -> bool:
    """True if the tool took the text.

    It reads from a file and not from a pipe, so that it gets the whole or nothing: a pipe holds some 64 kB, and a
    slow tool would lose the rest when this program is ended meanwhile. In a session of its own, it also outlives the
    terminal, as tools that serve the clipboard until something else is copied must.
    """
    from shutil import which

    program = which(command[0], path=path)
    if program is None:
        return False
    try:
        with _unnamed_file() as whole:
            whole.write(data)
            whole.seek(0)
            done = subprocess.run(
                [program, *command[1:]],
                stdin=whole,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=TIMEOUT,
                check=False,
                start_new_session=True,
            )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def _unnamed_file() -> IO[bytes]:
    """A file without a name, gone with the last process that has it open: in memory where the system can (Linux)."""
    if hasattr(os, "memfd_create"):
        with suppress(OSError):
            return os.fdopen(os.memfd_create("copy"), "w+b")
    from tempfile import TemporaryFile

    return TemporaryFile()


def _tool_warning(way: str, environment: Mapping[str, str]) -> str:
    if way == "tmux buffer":
        return "only for pasting inside tmux; its version cannot reach the terminal"
    return "from tmux to the terminal over ssh it may be cut" if way == "tmux" and environment.get("SSH_TTY") else ""


def _takes_sequences(environment: Mapping[str, str]) -> bool:
    """False where OSC 52 is known to go nowhere."""
    if environment.get("TMUX") or environment.get("STY"):
        return False
    return environment.get("TERM_PROGRAM") != "Apple_Terminal" and environment.get("TERM") not in {"linux", "dumb"}
