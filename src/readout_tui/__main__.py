"""The console script and `python -m readout_tui`. Ctrl-C ends it without a traceback even while modules load."""

import os


def main() -> None:
    """Runs the program and ends the process; never returns."""
    try:
        from readout_tui.cli import run

        run()
    except KeyboardInterrupt:
        os._exit(130)


if __name__ == "__main__":
    main()
