"""What the screen shows, decided without Textual.

    Session, size --layout | merged--> items, each a block of wrapped lines --viewport--> the lines on the screen
    Comparison    --plan--> speaker_marks, overview, items: made once for each comparison, looked up by the canvas
    Session, line --gutter, highlights--> link signs and highlighted spans, in the values of `looks`
    Session       --status--> the lines above and below the panes
    a place as typed ("A14", "50%") --goto--> a passage
    `commands`              the table of what the reader can do: keys, hints, help, palette and docs/KEYS.md

The shell in `tui/` turns these values into styled cells, and keys into commands.
"""
