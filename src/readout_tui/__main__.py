"""The console script and `python -m readout_tui`. Ctrl-C ends it without a traceback even while modules load.

While they load, Ctrl-C is left to the system, which ends the process at once and without a word. Python would raise an
exception, in the middle of an import, where it may be shown, or caught by whoever takes it for a fault of the module.
`_signal` is built into the interpreter, so that nothing has to be found and read before this is so.
"""

import _signal  # type: ignore[import-not-found]

_INTERRUPT_BY_PYTHON = _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler
"""False where it is ignored, as behind `nohup`, or another program that imports this has its own way."""
if _INTERRUPT_BY_PYTHON:
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)

import os  # noqa: E402
import sys  # noqa: E402


def main() -> None:
    """Runs the program and ends the process; never returns."""
    _import_nothing_from_here()
    from readout_tui.cli import run

    try:
        if _INTERRUPT_BY_PYTHON:
            _signal.signal(_signal.SIGINT, _signal.default_int_handler)
        run()
    except KeyboardInterrupt:
        os._exit(130)


def _import_nothing_from_here() -> None:
    """Takes the current folder off the places that modules are imported from, if nobody put it there on purpose.

    Python takes an empty entry of PYTHONPATH for the current folder ("$PYTHONPATH:/opt" has one where the variable was
    not set), and a module in it would run instead of one of the same name that is imported later.
    """
    if "" in os.environ.get("PYTHONPATH", "x").split(os.pathsep):
        here = os.path.realpath(os.curdir)
        own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        sys.path[:] = [entry for entry in sys.path if os.path.realpath(entry) != here or os.path.realpath(own) == here]


if __name__ == "__main__":
    main()
