"""The command table: the one place that says what the reader can do, and with which key.

Key bindings, the hint line, the help screen, the palette and docs/KEYS.md are all made from it. A key is written as it
is typed: "j", "ctrl+d", or two keys with a space between them, "] c".

How a key becomes a command (`tui.shell.Shell.press` and `do`), by the reader's `Keyboard`:

    "]" --prefixes--> wait for a second key, show `choices("]")` in the hint line
    "c" --of[("]", "c")]--> Command "next-reworded"
        change(session) -> Session: show it       None: say `nothing`
        change is None:  call the app's method `do_<id>`, with "-" as "_"

`change` is for what only moves or alters the session, which is pure; everything that needs the app (scrolling, windows,
the clipboard, threads) is a method.

Limitations: no key sequence is longer than two keys. A prefix is no command by itself, except "g", which the shell
takes for "g g" after a moment (`lone`). The keys of windows and of lines that are typed in are their own, and fixed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import safe
from readout_tui.core.model import FIRST_TWO
from readout_tui.core.numbering import account_name
from readout_tui.errors import InputError
from readout_tui.session import BACK, FORWARD, Session

_A, _B = map(account_name, FIRST_TWO)
PLACES: Final = f"14, {_A}14, {_B.lower()}3"
"""Examples of passages as they are typed."""

Transition = Callable[[Session], Session | None]


@dataclass(frozen=True, slots=True)
class Command:
    """A row of the table. `change` gives the next session; None if the app does it, in its method `do_<id>`.

    `nothing` is the message when `change` returns None: there is nowhere to go. `accounts` is the least number of
    accounts for which there is such a command.
    """

    id: str
    keys: tuple[str, ...]
    title: str
    help: str
    group: str
    change: Transition | None = None
    nothing: str = ""
    short: str = ""  # in the choices after a prefix, if the title is too long for them
    accounts: int = 2


def _jump(kind: str, what: str, short: str) -> tuple[Command, Command]:
    key = {"any": "]", "differs": "!", "doubt": "?", "reworded": "c", "moved": "m", "alone": "o", "suggested": "u"}[
        kind
    ]
    back = "[" if kind == "any" else key
    return (
        Command(
            f"next-{kind}", (f"] {key}",), f"Next {what}", f"Go to the next {what}.", "Differences",
            lambda s: s.difference(kind, FORWARD), f"No further {what} below", short,  # type: ignore[arg-type]
        ),
        Command(
            f"previous-{kind}", (f"[ {back}",), f"Previous {what}", f"Go to the previous {what}.", "Differences",
            lambda s: s.difference(kind, BACK), f"No further {what} above", short,  # type: ignore[arg-type]
        ),
    )  # fmt: skip


COMMANDS: Final[tuple[Command, ...]] = (
    Command("next", ("j", "down"), "Next passage", "The passage below, in this pane.", "Moving",
            lambda s: s.step(FORWARD)),
    Command("previous", ("k", "up"), "Previous passage", "The passage above, in this pane.", "Moving",
            lambda s: s.step(BACK)),
    Command("next-paragraph", ("J", "shift+down"), "Next paragraph", "The first passage of the next paragraph.",
            "Moving", lambda s: s.paragraph(FORWARD)),
    Command("previous-paragraph", ("K", "shift+up"), "Previous paragraph",
            "The first passage of the previous paragraph.", "Moving", lambda s: s.paragraph(BACK)),
    Command("half-down", ("ctrl+d",), "Half a screen down", "Scroll half a screen down.", "Moving"),
    Command("half-up", ("ctrl+u",), "Half a screen up", "Scroll half a screen up.", "Moving"),
    Command("page-down", ("space", "pagedown", "ctrl+f"), "A screen down", "Scroll a screen down.", "Moving"),
    Command("page-up", ("b", "pageup", "ctrl+b"), "A screen up", "Scroll a screen up.", "Moving"),
    Command("first", ("g g", "home"), "First passage", "To the top of this pane (g alone, too, after a moment).",
            "Moving", lambda s: s.end(BACK), short="top"),
    Command("last", ("G", "end"), "Last passage", "To the end of this pane.", "Moving", lambda s: s.end(FORWARD)),
    Command("other-pane", ("tab", "shift+tab", "left", "right"), "Other pane", "The keys go to the other pane.",
            "Moving"),
    Command("partner", ("g m", "enter"), "Go to the partner", "To what corresponds in the other account.", "Moving",
            lambda s: s.partner(), "Nothing corresponds in the other account", "partner"),
    Command("second-place", ("g a",), "Next of several partners",
            "Where a passage corresponds to separate places: show the next of them.", "Moving",
            lambda s: s.second_place(), "It corresponds to no second place", "second place"),
    Command("go-to", (":",), "Go to ...", f"Type a passage ({PLACES}) or a share (50%).", "Moving"),
    Command("where-left", ("'",), "Where you left off", "Where you left these texts the last time.", "Moving"),
    *_jump("any", "passage that differs or is only here", "difference"),
    *_jump("differs", "passage that differs", "differs"),
    *_jump("doubt", "passage that may differ", "may differ"),
    *_jump("suggested", "link to check", "to check"),
    *_jump("reworded", "reworded passage", "reworded"),
    *_jump("moved", "moved passage", "moved"),
    *_jump("alone", "passage only here", "only here"),
    Command("list-differences", ("D",), "All differences",
            "All that differs, the gravest first, with both quotations; Enter goes there, y copies both.",
            "Differences"),
    Command("counting", ("x",), "What counts as a difference",
            "Words alone, or spelling, punctuation, case too; then every character.", "Differences"),
    Command("next-same-speaker", ("] s",), "Next of this speaker", "The next passage of this speaker, in this pane.",
            "Differences", lambda s: s.same_speaker(FORWARD), "This speaker has no passage below", "speaker"),
    Command("previous-same-speaker", ("[ s",), "Previous of this speaker",
            "The previous passage of this speaker, in this pane.", "Differences",
            lambda s: s.same_speaker(BACK), "This speaker has no passage above", "speaker"),
    Command("next-conflict", ("] x",), "Next conflict of speakers",
            "The next linked passage that the two accounts give to different speakers.", "Differences",
            short="conflict"),
    Command("previous-conflict", ("[ x",), "Previous conflict of speakers",
            "The previous linked passage that the two accounts give to different speakers.", "Differences",
            short="conflict"),
    Command("level", ("1",), "Level view", "Linked passages stand on the same line; what moved, beside its partner.",
            "Views"),
    Command("flow", ("2",), "Flow view", "Each text in its own order; the other pane follows by links.", "Views"),
    Command("merged", ("3",), "Merged view", "One column, with the differences inside the text.", "Views"),
    Command("lock", ("w",), "Lock the other pane", "Flow view: the other pane stays while this one roams.", "Views"),
    Command("widen", ("=",), "Widen a pane", "Even panes, a wide left one, a wide right one.", "Views"),
    Command("fold", ("z",), "Fold page furniture",
            "Menus, banners and the like around an account: as one line, or in full.", "Views", lambda s: s.fold(),
            "Nothing stands around these accounts"),
    Command("beside", ("V",), "Details beside the text",
            "On screens of 160 columns and more: what i shows, beside the text, always up to date.", "Views"),
    Command("theme", ("T",), "Change colours", "Dark, light, or the terminal's own sixteen colours.", "Views"),
    Command("join", ("l",), "Join by hand",
            "The passage waits; l on its counterpart in another account joins both. Any other key may come between.",
            "By hand", short="join"),
    Command("part", ("d",), "Part by hand", "What corresponds to this passage does not; others may take its place.",
            "By hand", short="part"),
    Command("confirm", ("o",), "Confirm", "This link is right or, of a passage only here, it is not mentioned there.",
            "By hand", short="confirm"),
    Command("name-speaker", ("S",), "Speaker by hand",
            "Who says this passage: a name of the list or a new one; Tab: until somebody is named, or everywhere.",
            "By hand", short="speaker"),
    Command("kind", ("#",), "Kind of paragraph by hand",
            "This paragraph is text of the account, page furniture or a heading; the texts are then read anew.",
            "By hand", short="paragraph"),
    Command("undo", ("u",), "Undo", "Undo the last decision by hand about these texts, also one of an earlier day.",
            "By hand", short="undo"),
    Command("redo", ("ctrl+r",), "Redo", "Take the last undo back.", "By hand", short="redo"),
    Command("note", ("C",), "Note",
            "Write on the passage or selection, or change what you wrote; an empty note is deleted.",
            "Notes and marks", short="note"),
    Command("bookmark", ("m",), "Bookmark", "Mark the passage or selection to come back to, or take the mark away.",
            "Notes and marks", short="bookmark"),
    Command("tags", ("t",), "Tags", "One tag or several on the passage or selection, with commas between.",
            "Notes and marks", short="tags"),
    Command("set-aside", ("-",), "Set aside",
            "You have looked at it and it does not matter: walks pass over this link or passage; again takes it back.",
            "Notes and marks", short="set aside"),
    Command("list-marks", ("H",), "All marks",
            "What readers decided, noted, marked, set aside; where two differ; what a change of the text has lost.",
            "Notes and marks", short="all marks"),
    Command("search", ("/",), "Search both texts", "Hits light up in both texts while you type.", "Searching"),
    Command("next-hit", ("n",), "Next hit", "The next hit in either text.", "Searching",
            lambda s: s.next_hit(FORWARD), "No hits: search with / first"),
    Command("previous-hit", ("N",), "Previous hit", "The previous hit in either text.", "Searching",
            lambda s: s.next_hit(BACK), "No hits: search with / first"),
    Command("find-similar", ("*",), "Find these words in the other text",
            "The words of the passage or selection, tolerantly; the best hit first.", "Searching"),
    Command("hits", ("L",), "List of hits", "All hits, each with what stands across from it.", "Searching"),
    Command("back", ("escape",), "Back", "End a search where it began; drop a selection.", "Searching"),
    Command("narrow", ("&",), "Filter by a search", "Only passages that a search finds; empty for all again.",
            "Filtering"),
    Command("speakers", ("s",), "Speakers", f"Who speaks in {_A} and in {_B}; choose whom to show.", "Filtering"),
    Command("kinds", ("f",), "Filter by kind",
            "Only what differs, what may, reworded, moved, only here, same words, all.", "Filtering"),
    Command("hide", ("h",), "Hide or dim", "What filters leave out is hidden, or only dimmed.", "Filtering",
            lambda s: s.hide()),
    Command("unfilter", ("F",), "No filters", "Show everything again.", "Filtering", lambda s: s.unfiltered()),
    Command("select", ("v",), "Select", "Select passages from here to the cursor; again to stop.", "Copying",
            lambda s: s.select()),
    Command("copy", ("y",), "Copy with citation", "The passage or selection, exactly as in the text, cited.",
            "Copying"),
    Command("copy-both", ("Y",), "Copy both sides", "Both linked passages, cited, or “No passage found”.", "Copying"),
    Command("style", ("c",), "Citation style",
            "A menu: plain, Markdown, footnote, BibTeX, CSL-JSON, HTML, selector.", "Copying"),
    Command("export", ("E",), "Export",
            "Write the comparison to a file: Word, Excel, web page, TEI ...; all, filtered or selected rows.",
            "Copying", short="export"),
    Command("findings", ("r",), "Findings",
            "What an analyst would write down, on one page; Enter goes there, y copies its passages, cited.",
            "Accounts", short="findings"),
    Command("order", ("O",), "Order of topics", "Both accounts' topics as two ranked lists.", "Accounts"),
    Command("matrix", ("M",), "Who says how much",
            "Speakers by account: passages, words, verbs of saying, and verbs that differ.", "Accounts"),
    Command("checks", ("X",), "What only one account attributes",
            "Speakers that differ, claims of agreement and attributions that one account alone makes.", "Accounts"),
    Command("describe", ("e",), "What this document is called",
            "Title, publisher, date and address of this account, to be put right; citations use them at once.",
            "Accounts"),
    Command("details", ("i",), "All about this passage",
            "Speaker, links with their reasons, each difference with its class, and all words that differ.",
            "Accounts"),
    Command("coverage", ("W",), "Who reports what",
            "All rows, a column an account: who reports it, differently or not at all; Enter opens a cell, y copies.",
            "Three accounts and more", accounts=3),
    Command("copy-row", ("R",), "Copy the row",
            "What all accounts have of this passage, cited, or “No passage found”.", "Three accounts and more",
            accounts=3),
    Command("next-account", ("a",), "Next account", "The other pane shows the next account.",
            "Three accounts and more", accounts=3),
    Command("previous-account", ("A",), "Previous account", "The other pane shows the previous account.",
            "Three accounts and more", accounts=3),
    Command("next-account-here", ("p",), "Next account here",
            "This pane shows the next account, at what corresponds to the passage.", "Three accounts and more",
            accounts=3),
    Command("previous-account-here", ("P",), "Previous account here",
            "This pane shows the previous account, at what corresponds to the passage.", "Three accounts and more",
            accounts=3),
    Command("next-reporter", (".",), "Next report of it",
            "The other pane goes through what corresponds to this passage, in all accounts.", "Three accounts and more",
            accounts=3),
    Command("previous-reporter", (",",), "Previous report of it", "The same, backwards.", "Three accounts and more",
            accounts=3),
    Command("base", ("B",), "Make it the base",
            "The account under the cursor comes left: rows follow its order, others are held to it.",
            "Three accounts and more", accounts=3),
    Command("add-account", ("+",), "Add an account",
            "Paste a further account, or give the path of its file; all are compared anew.", "Program"),
    Command("help", ("?", "f1"), "Help", "All keys.", "Program"),
    Command("palette", ("ctrl+p",), "Command palette", "Any command, by its name.", "Program"),
    Command("stop", ("Z",), "Stop comparing", "Long texts: end the comparison under way and read on without links.",
            "Program"),
    Command("suspend", ("ctrl+z",), "Suspend", "Back to the shell; fg returns.", "Program"),
    Command("quit", ("q", "ctrl+c", "ctrl+q"), "Quit", "End the program.", "Program"),
)  # fmt: skip

AFTER_COMPARING: Final = frozenset(
    {
        "speakers",
        "list-differences",
        "findings",
        "order",
        "kinds",
        "matrix",
        "checks",
        "describe",
        "details",
        "next-conflict",
        "previous-conflict",
        "copy-both",
        "export",
        "join",
        "part",
        "confirm",
        "name-speaker",
        "kind",
        "undo",
        "redo",
        "note",
        "bookmark",
        "tags",
        "set-aside",
        "list-marks",
        *(command.id for command in COMMANDS if command.accounts > 2),
    }
)
"""Commands that count, list or cite what is known only once the whole is compared; refused until then."""
OF_LINKS: Final = frozenset({"partner", "second-place"} | {c.id for c in COMMANDS if c.group == "Differences"})
"""Commands that need links; while only a part is compared, their message says that it holds for that part."""


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
