"""Textual widgets and windows: the panes' board, bars, list of hits, prompt, reports, other screens."""
