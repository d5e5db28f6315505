"""The reader's keyboard: which key stands for which command of the table, and how keys are named and hinted at.

    COMMANDS + the reader's own keys --Keyboard--> of[("]", "c")] = the command "next-reworded"

Keys are written as in the command table. Without configuration the keyboard is `KEYBOARD`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import safe
from readout_tui.errors import InputError
from readout_tui.view.commands import COMMANDS, Command


class Hint(NamedTuple):
    """A part of the hint line: its commands, and what they do in few words and, where there is little room, fewer."""

    commands: tuple[str, ...]
    words: str
    briefly: str


HINTS: Final = (
    Hint(("next", "previous"), "passage", "move"), Hint(("other-pane",), "other pane", "pane"),
    Hint(("next-any", "previous-any"), "difference", "differs"), Hint(("details",), "details", "details"),
    Hint(("search",), "search", "search"), Hint(("speakers",), "speakers", "who"), Hint(("kinds",), "filter", "filter"),
    Hint(("copy",), "copy", "copy"), Hint(("help",), "help", "help"), Hint(("quit",), "quit", "quit"),
)  # fmt: skip
"""The hint line at rest."""
OF_SEVERAL: Final = (
    Hint(("next-account",), "account", "account"), Hint(("coverage",), "who reports what", "who reports"),
)  # fmt: skip
"""What the hint line has besides, after the panes, where there are three accounts or more."""


class Keyboard:
    """The commands with the keys that the reader has for them.

    `of` gives the command of a key or of two keys, `prefixes` the keys that wait for a second one.
    """

    def __init__(self, changed: Mapping[str, tuple[str, ...]] = MappingProxyType({})) -> None:
        """`changed`: the keys of commands by name, instead of their usual ones.

        Raises `InputError` if there is no such command or key, or if a key would stand for two commands.
        """
        known = {command.id for command in COMMANDS}
        for name in changed:
            if name not in known:
                raise InputError(f"there is no command {name}, so it has no keys", _near(name, known))
        self.commands = tuple(
            replace(command, keys=tuple(map(_checked, changed[command.id]))) if command.id in changed else command
            for command in COMMANDS
        )
        self.by_id: Final = {command.id: command for command in self.commands}
        self.of: dict[tuple[str, ...], Command] = {}
        for command in self.commands:
            for key in command.keys:
                other = self.of.setdefault(tuple(key.split(" ")), command)
                if other is not command:
                    raise InputError(
                        f"the key {key_name(key)} would stand for both {other.id} and {command.id}",
                        f'give one of them others in [keys], such as {other.id} = ["ctrl+x"]',
                    )
        self.prefixes = frozenset(keys[0] for keys in self.of if len(keys) > 1)
        for prefix in self.prefixes:
            if (prefix,) in self.of:
                raise InputError(
                    f"the key {key_name(prefix)} stands for {self.of[prefix,].id}, and begins others, too",
                    "give it another key in [keys], or the others",
                )

    def name(self, command: str, key: int = 0) -> str:
        """A key of a command as readers know it, by default its first; "" if it has none."""
        keys = self.by_id[command].keys
        return key_name(keys[key]) if key < len(keys) else ""

    def lone(self, prefix: str) -> Command | None:
        """What a prefix does if no second key follows: to the top, where that is the same key twice (`gg`)."""
        twice = self.of.get((prefix, prefix))
        return twice if twice is self.by_id["first"] else None

    def choices(self, prefix: str) -> Iterator[tuple[str, str]]:
        """The keys that may follow a prefix, as (key, what it does)."""
        for keys, command in self.of.items():
            if len(keys) > 1 and keys[0] == prefix:
                yield keys[1], command.short or command.title

    def hints(self, width: int, accounts: int = 2) -> list[tuple[str, str]]:
        """The hints, (keys, words), that fit into `width` cells: in brief words if not in more, else not all of them.

        Help and quit, the last two, are the last to go.
        """
        every = [*HINTS[:2], *OF_SEVERAL, *HINTS[2:]] if accounts > 2 else list(HINTS)
        hints = [(shown, hint) for hint in every if (shown := self._shown(hint.commands))]
        said = [(keys, hint.words) for keys, hint in hints]
        if _cells(said) > width:
            said = [(keys, hint.briefly) for keys, hint in hints]
        while len(said) > 1 and _cells(said) > width:
            del said[max(len(said) - 3, 0)]
        return said

    def groups(self, accounts: int | None = None) -> dict[str, list[Command]]:
        """The commands for so many accounts (None: all commands) by group, both in the table's order."""
        found: dict[str, list[Command]] = {}
        for command in (command for command in self.commands if accounts is None or command.accounts <= accounts):
            found.setdefault(command.group, []).append(command)
        return found

    def _shown(self, commands: tuple[str, ...]) -> str:
        """Their first keys; of a prefix with its own key again, as `]]`, one is enough."""
        keys = filter(None, (next(iter(self.by_id[command].keys), "") for command in commands))
        return " ".join(key_name(key if len({*key.split(" ")}) > 1 else key.split(" ")[0]) for key in keys)


def _cells(hints: Sequence[tuple[str, str]]) -> int:
    return sum(len(keys) + len(words) + 3 for keys, words in hints)


KEYBOARD: Final = Keyboard()
"""The keys as they are made."""


def _checked(key: str) -> str:
    """A key as the table writes it. Raises `InputError` for what is none."""
    typed = key.split(" ") if key.strip() else [key]
    if len(typed) > 2 or not all((len(one) == 1 and one.isprintable()) or _is_named(one) for one in typed):
        raise InputError(
            f"there is no key {safe(key, keep='') or 'without a name'}",
            'keys are written "j", "ctrl+d", "f5", "pagedown", "g m" (one after the other)',
        )
    return key


def _is_named(key: str) -> bool:
    import re

    return bool(re.fullmatch(rf"((ctrl|shift|alt)\+)*([a-z0-9]|f[0-9]{{1,2}}|insert|delete|{'|'.join(_PLAIN)})", key))


def _near(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 3)
    return f"{'is it ' + ' or '.join(near) + '? ' if near else ''}docs/KEYS.md lists them"


_NAMES = {"space": "Space", "pagedown": "PgDn", "pageup": "PgUp", "escape": "Esc", "tab": "Tab", "enter": "Enter",
          "shift+tab": "Shift-Tab", "shift+down": "Shift-Down", "shift+up": "Shift-Up", "home": "Home", "end": "End",
          "down": "Down", "up": "Up", "left": "Left", "right": "Right", "f1": "F1"}  # fmt: skip


_PLAIN = tuple(name for name in _NAMES if "+" not in name)
"""Keys without a character, by Textual's names."""


def key_name(key: str) -> str:
    """A key as a reader knows it: "Ctrl-d", "PgDn", "]c"."""
    if " " in key:
        return key.replace(" ", "")
    return _NAMES.get(key, key.replace("ctrl+", "Ctrl-"))
