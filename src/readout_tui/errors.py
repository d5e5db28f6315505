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


STARVED = "raise the limits of memory, processes and open files (ulimit -a shows them), or end other programs"
"""The hint where the system gives the program too little to run."""

_WORDS = (
    "can't start new thread",
    "cannot join thread",
    "failed to map segment",
    "cannot allocate",
    "too many open",
)
"""What Python and the loader say, in lower case, where the system has refused a thread, memory or a file."""


def is_starved(error: BaseException | None) -> bool:
    """True if an error, or one that it came from, says that the system refused memory, a thread or a file."""
    if error is None:
        return False
    if isinstance(error, MemoryError | SystemError):  # the latter where the interpreter had no memory for the former
        return True
    if isinstance(error, OSError) and error.errno in _refusals():
        return True
    told = isinstance(error, RuntimeError | ImportError | OSError) and str(error).lower()
    if told and any(words in told for words in _WORDS):
        return True
    return is_starved(error.__cause__ or error.__context__)


def _refusals() -> frozenset[int]:
    import errno

    return frozenset({errno.EAGAIN, errno.ENOMEM, errno.EMFILE, errno.ENFILE})
