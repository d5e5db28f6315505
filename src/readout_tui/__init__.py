"""readout-tui: two accounts of one event, side by side in a terminal."""

__version__ = "0.2.0"
