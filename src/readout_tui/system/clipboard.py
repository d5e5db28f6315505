"""Copies text by the first way that works: the system's clipboard tool, tmux, the terminal (OSC 52), or a file.

A tool comes first because its exit code says whether the copy succeeded. A terminal does not answer an OSC 52
sequence, so it comes after the tools. A file always works, and is the last resort.

Nothing here writes to the terminal: a sequence for it is returned to the caller, which writes it through the driver.
Each tool may take up to `TIMEOUT` seconds, so call `copy` from a background thread.
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
"""Seconds after which a tool is given up and the next way is tried."""

SURE_SIZE: Final = 4_000
"""Bytes of UTF-8 above which the reader is warned: some terminals are reported to cut OSC 52 at 1 to 7 kB."""
LARGEST_SEQUENCE: Final = 74_994
"""Bytes of UTF-8 above which OSC 52 is not tried. In base64, with the eight bytes around it, this makes a sequence of
100,000 bytes, where most terminals stop."""


class Sent(NamedTuple):
    """The result of a copy. The caller writes `sequence`, if there is one, to the terminal through its driver."""

    way: str  # how it was copied: "wl-copy", "tmux", "terminal", "file", ...
    text: str  # exactly what was copied, after cleaning
    sequence: str = ""
    path: str = ""  # of the file that was written, if one was; safe to print
    warning: str = ""

    def describe(self, style: str) -> str:
        """ "copied as BibTeX, by wl-copy (312 characters)", with the warning if there is one."""
        size = f"({len(self.text):,} character{'' if len(self.text) == 1 else 's'})"
        way = "the terminal" if self.way == "terminal" else self.way
        done = f"written as {style} to {self.path}" if self.way == "file" else f"copied as {style}, by {way}"
        done = f"{done} {size}"
        return f"{done}: {self.warning}" if self.warning else done


def copy(text: str, environment: Mapping[str, str] = os.environ, folder: Path | None = None) -> Sent:
    """Copies the cleaned text by the first way that works.

    The last is the file `copy.txt` in `folder`, by default the state folder. Raises `OutputError` if that fails too.
    """
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
    """The name, command and input encoding of each tool that may work here, in the order in which they are tried.

    Over SSH, the tools of the remote system would fill a clipboard that the reader does not see.
    """
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
    """Runs a tool with the text as its input. True if it succeeded.

    The input is a file rather than a pipe, so that the tool gets all of the text or none. A pipe holds some 64 kB; if
    this program ended while a slow tool was reading, the rest would be lost. The tool gets a session of its own so that
    it survives the terminal: some tools have to run for as long as the clipboard holds their text.
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
    """A nameless file that vanishes when the last process closes it; in memory on Linux."""
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
