"""docs/KEYS.md from the command table: `python -m readout_tui.tui.keysdoc > docs/KEYS.md`."""

from __future__ import annotations

import sys

from readout_tui.tui.widgets.screens import SEVERAL_SIGNS, SIGNS
from readout_tui.view.keyboard import KEYBOARD, key_name


def document() -> str:
    """The page, in Markdown."""
    lines = [
        "# Keys",
        "",
        "Made from the command table; the same list is inside the program under `?`. By its name, a command can be",
        "given other keys ([CONFIGURATION.md](CONFIGURATION.md)).",
        "",
    ]
    for group, commands in KEYBOARD.groups().items():
        lines += [f"## {group}", "", "| key | what it does | name |", "|---|---|---|"]
        for command in commands:
            keys = ", ".join(f"`{key_name(key)}`" for key in command.keys)
            lines.append(f"| {keys} | {command.help} | {command.id} |")
        lines.append("")
    lines += [
        "After `]`, `[` and `g` the bottom line shows what may follow.",
        "",
        "In the search line: up goes to earlier searches while the line is empty or shows one of them, down back;",
        "else they walk the hits, and Ctrl-p and Ctrl-n always do. Enter stays at a hit, Escape goes back to where the",
        "search began. `@name = words` searches and, with Enter, saves the search; `@name` searches for it again, in",
        "the filter line (`&`) and in `--search`, too; `@name =` forgets it.",
        "",
        "With the mouse: a click moves the cursor, the wheel scrolls, dragging selects to the word; a click on the",
        "strip at the edge goes there, and one on a key in the lines at the bottom, or on its words, is that key.",
        "",
    ]
    for place, signs in (*SIGNS, *SEVERAL_SIGNS):
        lines += [f"## Signs: {place}", "", "| sign | meaning |", "|---|---|"]
        lines += [f"| `{sign}` | {meaning} |" for sign, meaning in signs]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(document())
