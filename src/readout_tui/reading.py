"""Reading line by line, for screen readers and for terminals that cannot place the cursor (`--plain`).

    > (Enter)        the next row, in words alone (`view.spoken`)
    > ]!             any key of the screen that only moves, or changes what is shown, followed by Enter
    > /pandemic      a search; n goes on

Nothing is drawn: what is new is printed below what was there. Where input or output is no terminal, all rows are
printed and that is all.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from readout_tui.core.characters.safe import safe
from readout_tui.core.judging import judged
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Row, Source, in_order
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.core.search.narrow import narrow
from readout_tui.core.search.results import ALL
from readout_tui.errors import ReadoutError
from readout_tui.formats.beside import left_beside
from readout_tui.headless import compared, with_beside
from readout_tui.session import BACK, FORWARD, Session
from readout_tui.settings import NOTHING_FOUND, Settings
from readout_tui.view.goto import place_of
from readout_tui.view.keyboard import KEYBOARD, Keyboard
from readout_tui.view.layout import passage_name
from readout_tui.view.spoken import in_words, introduction, rows_to_read, spoken

HELP: Final = (
    "Enter: the next row.",
    "/ and words: search. n and N: the next and the previous hit.",
    "& and words: only what the search finds. & alone: everything again.",
    ": and a passage, such as A14: go there.",
    "y: the passage with its citation.",
    "q: end.",
)


def run(sources: Sequence[Source], settings: Settings) -> int:
    """Reads to the end of the input, or prints all rows if nobody can type; returns the exit code."""
    session = opened(sources, settings)
    if settings.search and not session.results:
        _tell([in_words(session.results.describe()) if session.results is not None else ""])
        return NOTHING_FOUND
    if not (sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()):
        _tell(introduction(session))
        for row in rows_to_read(session):
            _tell(["", *spoken(_at(session, row))])
        return 0
    read(session, iter(sys.stdin.readline, ""), _tell, Keyboard(settings.keys))
    return 0


def opened(sources: Sequence[Source], settings: Settings) -> Session:
    """A session in one column, with what the command line asks for. Raises `ReadoutError`."""
    pair = settings.panes
    comparison = judged(compared(sources, settings), in_order(pair))
    own = settings.options
    index = build(comparison, pair, dictionary=own.dictionary, equivalents=own.equivalents)
    index = with_beside(index, settings, [Lookup(comparison, pair)])
    session = replace(Session.of(comparison, index), view="merged", marks=left_beside(comparison, settings.options))
    if settings.narrowed:
        shown, found = narrow(index, settings.search, settings.speakers, settings.only)
        session = session.filtered(shown)
        session = session.narrow(found).searched(found) if found is not None else session
    rows = rows_to_read(session)
    return _at(session, rows[0]) if rows else session


def read(
    session: Session, lines: Iterator[str], tell: Callable[[list[str]], None], keyboard: Keyboard = KEYBOARD
) -> Session:
    """Does what each line asks for and tells what is new. Returns the session at the end."""
    tell([*introduction(session), "", *spoken(session), "", "Enter reads on, ? lists what can be typed."])
    for line in lines:
        typed = line.strip()
        if typed == "q":
            break
        try:
            said, after = answer(session, typed, keyboard)
        except ReadoutError as error:
            said, after = [f"{error.message}. {error.hint}."], session
        moved = after.row != session.row or after.filtering != session.filtering or after.hits is not session.hits
        if not moved and after.place != session.place:
            said.append(f"{passage_name(after.comparison, after.place)}, in the same row.")
        session = after
        tell([*said, *(spoken(session) if moved else [])] or ["The same row."])
    return session


def answer(session: Session, typed: str, keyboard: Keyboard) -> tuple[list[str], Session]:
    """What is to be told first, and the next session. Raises `ReadoutError` for what cannot be understood."""
    asked, rest = typed[:1], typed[1:].strip()
    if not typed:
        following = next_row(session, FORWARD)
        return (["This is the last row."] if following is session else []), following
    if asked == "/" and rest:
        found = session.searched(find(parse(rest), session.index))
        return [in_words(found.results.describe() if found.results else "")], found.first_hit() or found
    if asked == "&":
        results = find(parse(rest), session.index, kept=ALL) if rest else None
        return ([in_words(results.describe())] if results is not None else []), session.narrow(results)
    if asked == ":":
        return [], session.to(place_of(session, rest))
    if typed == "?":
        return [*HELP, *_keys(keyboard)], session
    if typed == "y":
        return [_cited(session)], session
    return _commanded(session, typed, keyboard)


def next_row(session: Session, direction: int) -> Session:
    """The next or previous row that the filters let through; the same session if there is none."""
    rows = [row for row in rows_to_read(session) if (row > session.row if direction > 0 else row < session.row)]
    return _at(session, rows[0 if direction > 0 else -1]) if rows else session


def _at(session: Session, row: Row) -> Session:
    return session.at_row(row) or session


def _commanded(session: Session, typed: str, keyboard: Keyboard) -> tuple[list[str], Session]:
    """What a key of the screen does, if that needs no screen."""
    keys = (typed,) if (typed,) in keyboard.of else tuple(typed)
    command = keyboard.of.get(keys)
    if command is None or command.change is None or command.accounts > len(session.comparison.readouts):
        return [f"Nothing is called {typed} here: ? lists what can be typed."], session
    if command.id in {"next", "previous"}:
        session_after = next_row(session, FORWARD if command.id == "next" else BACK)
        return (["There is no further row."] if session_after is session else []), session_after
    after = command.change(session)
    return ([f"{command.nothing}."], session) if after is None else ([], after)


def _keys(keyboard: Keyboard) -> Iterator[str]:
    """The keys of the screen that can be typed here."""
    for command in keyboard.commands:
        key = keyboard.name(command.id)
        if command.change is not None and command.accounts == 2 and 0 < len(key) <= 2:
            yield f"{key}: {command.title}."


def _cited(session: Session) -> str:
    from readout_tui.core.citation.quote import cite, quote

    account, span, passages = session.chosen()
    return cite(quote(session.comparison, account, span, passages), session.style)


def _tell(lines: list[str]) -> None:
    """Prints lines, in which nothing acts on the terminal, whoever wrote it."""
    sys.stdout.write(safe("\n".join(lines), keep="\n") + "\n")
    sys.stdout.flush()
