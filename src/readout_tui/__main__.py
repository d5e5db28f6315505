"""The console script and `python -m readout_tui`. Ctrl-C ends it without a traceback even while modules load."""

import os
import sys


def main() -> None:
    """Runs the program and ends the process; never returns."""
    _import_nothing_from_here()
    try:
        from readout_tui.cli import run

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
