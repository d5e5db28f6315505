"""The terminal as Textual's driver sees it: how it is given back, how much is pasted, what has to be worked around."""
