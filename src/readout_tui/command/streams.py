"""The standard streams: whole output or a clear error, and words for the reader."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from readout_tui.errors import OutputError


def interactive() -> bool:
    """True if a screen can be opened: output goes to a terminal that can place the cursor."""
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM", "") not in {"", "dumb", "unknown"}


def columns(unknown: int) -> int:
    """The width of the terminal that the output goes to, in cells; `unknown` if it goes elsewhere."""
    try:
        return os.get_terminal_size(1).columns or unknown
    except (OSError, ValueError):
        return unknown


def put_out(output: str | bytes) -> None:
    """Writes to standard output. Raises `OutputError`, or `BrokenPipeError` if nobody reads it any more."""
    if sys.stdout is None:
        raise OutputError("standard output is closed", "send it to a file or a pipe")
    try:
        if isinstance(output, bytes):
            sys.stdout.buffer.write(output)
        else:
            sys.stdout.write(output)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon_output()
        raise OutputError(f"cannot write the output: {(error.strerror or '').lower()}", "free some space") from None


def occupy_standard_descriptors() -> None:
    """Opens /dev/null for standard streams that are closed.

    Else the next file that is opened would get the number of a standard stream, and with it what is written there.
    """
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def abandon_output() -> None:
    """Sends standard output to nowhere, so that flushing what is still buffered raises no error at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def tell(text: str) -> None:
    """Writes to standard error, which may be closed."""
    if sys.stderr is not None:
        with suppress(OSError):  # there is nowhere to print it; the exit code remains
            sys.stderr.write(text)
            sys.stderr.flush()
