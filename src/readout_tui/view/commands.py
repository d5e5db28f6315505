"""The command table: the one place that says what the reader can do, and with which key.

Key bindings, the hint line, the help screen, the palette and docs/KEYS.md are all made from it. A key is written as it
is typed: "j", "ctrl+d", or two keys with a space between them, "] c".

How a key becomes a command (`tui.shell.Shell.press` and `do`), by the reader's `keyboard.Keyboard`:

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

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from readout_tui.core.model import FIRST_TWO
from readout_tui.core.numbering import account_name
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

OF_PASSAGE: Final = frozenset(
    {
        "details",
        "copy",
        "copy-both",
        "copy-row",
        "find-similar",
        "partner",
        "second-place",
        "join",
        "part",
        "confirm",
        "name-speaker",
        "kind",
        "note",
        "bookmark",
        "tags",
        "set-aside",
    }
)
"""Commands about the passage under the cursor; refused where filters leave nothing to see, so that there is none."""
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
OF_VERDICTS: Final = frozenset(
    f"{way}-{kind}" for way in ("next", "previous") for kind in ("any", "differs", "doubt", "reworded")
)
"""Commands that ask how links were judged; while not all are, their message says so."""
