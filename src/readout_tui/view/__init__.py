"""What is shown, decided without Textual.

    Session, size -> layout | merged (items of wrapped lines) -> viewport (which of them are on the screen)
    Comparison    -> plan (colours, order), overview, speaker_marks, gutter, highlights: what a line looks like (looks)
    Session       -> status (the lines at the bottom), goto (where `:` leads), commands (the table of what keys do)

The shell in `tui/` turns these values into styled cells and keys into commands.
"""
