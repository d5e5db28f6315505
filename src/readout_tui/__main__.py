"""`python -m readout_tui` is the console script."""

import sys

from readout_tui.cli import main

if __name__ == "__main__":
    sys.exit(main())
