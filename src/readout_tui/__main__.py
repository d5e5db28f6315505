"""`python -m readout_tui` is the console script."""

from readout_tui.cli import run

if __name__ == "__main__":
    run()
