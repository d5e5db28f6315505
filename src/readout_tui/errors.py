"""Errors for readers, with messages in their words.

    ReadoutError            anything a reader can put right: one line, and a hint
    +-- InputError          a text cannot be opened (missing, binary, too large, ...)
    |   +-- TooMuch         texts can be opened, but are too long to be compared
    +-- QueryError          a search is not well formed
    +-- OutputError         something asked for cannot be written (a copy, an export)

Everything else that reaches the top is a bug, except `Cancelled`. A `ReadoutError` becomes text in two places only: on
the command line (standard error, exit code 2) and in the one handler of the app (a toast).
"""


class ReadoutError(Exception):
    """`message` says in one line what is wrong, `hint` in one line what to do about it; it may be empty."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InputError(ReadoutError):
    """A text cannot be opened."""


class TooMuch(InputError):
    """Texts are too long to be compared as a whole."""


class QueryError(ReadoutError):
    """A search is not well formed."""


class OutputError(ReadoutError):
    """Something that was asked for could not be written or copied."""


class Cancelled(Exception):
    """Raised by a checkpoint to stop work whose result is no longer wanted; never shown."""
