"""Rows and differences in words alone, for screen readers: no signs, no columns, no lines drawn with characters.

5 of 27. Differs, moved. A5 to 6 with B6, linked 94 percent.
A5 to 6, Ana Rivera, named here: She said that 5,000 homes will be built. ...
B6, Ana Rivera, by pronoun: ...
Differs in number: A has 5,000; B has 50,000.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import SAID, link_properties, percent
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Difference, Link, PassageNumber, Ref, Row, Span, in_rows
from readout_tui.core.reports.differences import gravity
from readout_tui.core.reports.summary import EVIDENCE, only_here, said_by, summary
from readout_tui.session import Session
from readout_tui.view import beside
from readout_tui.view.layout import names
from readout_tui.view.status import filter_parts


def introduction(session: Session) -> list[str]:
    """What is compared, and the whole in one sentence."""
    accounts = []
    for account in session.panes:
        readout = session.comparison.readouts[account]
        told = [flat(part) for part in (readout.publisher, readout.date, readout.title) if part]
        accounts.append(f"{readout.name}: {', '.join(told) or flat(readout.source.origin)}.")
    if (several := len(session.comparison.readouts)) > len(session.panes):
        accounts.append(f"These are two of {several} accounts: --pair and two letters choose others.")
    return [*accounts, f"{flat(in_words(summary(session.lookup)))}."]


def rows_to_read(session: Session) -> tuple[Row, ...]:
    """The rows with body text that the filters let through, in order."""
    found = _body_rows(session.lookup)
    if not session.filtering:
        return found
    return tuple(row for row in found if any(map(session.admits, session.lookup.refs(session.lookup.links[row]))))


@lru_cache(maxsize=4)
def _body_rows(lookup: Lookup) -> tuple[Row, ...]:
    return tuple(row for row, link in in_rows(lookup.links) if lookup.compared(link))


def spoken(session: Session) -> list[str]:
    """The row under the cursor: its place, how it stands, both sides with their speakers, and what differs."""
    lookup, row = session.lookup, session.row
    rows = rows_to_read(session)
    shown = lookup.shown_link(row)
    where = f"{rows.index(row) + 1} of {len(rows)}. " if row in rows else ""
    if session.filtering:
        where += f"Filter: {in_words(', '.join(filter_parts(session)))}. "
    if not lookup.compared(lookup.links[row]):
        return [f"{where}Not compared.", *_sides(session, lookup.links[row], silent=False)]
    told = [where + _standing(session, shown), *_sides(session, shown, silent=True), *_differences(lookup, shown)]
    return [*told, *_left_beside(session, shown)]


def _left_beside(session: Session, link: Link) -> Iterator[str]:
    """What readers have left beside the passages of a row: "Note on A2 by ana: ask for the text"."""
    if said := beside.who_set_aside(session):
        yield f"{_capital(said)}."
    if session.marks is None:
        return
    there = (one for ref in session.lookup.refs(link) for one in session.marks.by_ref.get(ref, ()))
    for one in dict.fromkeys(there):
        where = _named(session, one.account, tuple(ref.passage for ref in one.refs))
        value = "" if one.made.op == "bookmark" else f": {flat(' '.join(one.made.value.split()))}"
        yield f"{_LEFT[one.made.op]} {where} by {flat(one.made.by)}{value}."


_LEFT = {"note": "Note on", "bookmark": "Bookmark on", "tag": "Tags on"}


def in_words(text: str) -> str:
    """A text of ours without the signs that it has on the screen."""
    return text.replace(" · ", ", ").replace("≈", "or").replace(" %", " percent").replace("…", "and more")


def _standing(session: Session, link: Link) -> str:
    """ "Differs, moved. A5 to 6 with B6, linked 94 percent." """
    properties = link_properties(link)
    if link.kind == "alone":
        account = session.panes[0 if link.left else 1]
        return f"{_capital(only_here(session.lookup, account))}."
    said = _capital(", ".join(SAID[one] for one in properties))
    left, right = (_named(session, account, group) for account, group in zip(session.panes, link.sides, strict=True))
    sure = "linked by hand" if link.by == "hand" else f"linked {percent(link.score)}"
    return in_words(f"{said}. {left} with {right}, {sure}.")


def _sides(session: Session, link: Link, silent: bool) -> Iterator[str]:
    """Each side of a link; of an account that has nothing, if `silent`, that no passage was found."""
    for account, group in zip(session.panes, link.sides, strict=True):
        name = session.comparison.readouts[account].name
        if group:
            text = " ".join(flat(session.comparison.slice(Ref(account, passage))) for passage in group)
            yield f"{_named(session, account, group)}{_who(session, account, group)}: {text}"
        elif silent:
            yield f"{name}: no passage found."


def _named(session: Session, account: Account, group: tuple[PassageNumber, ...]) -> str:
    """ "A5 to 6": a hyphen is not read out."""
    return names(session.comparison, account, group).replace("-", " to ")


def _who(session: Session, account: Account, group: tuple[PassageNumber, ...]) -> str:
    """Who is reported to have said it and how that is known, once for all passages of one speaker."""
    found = dict.fromkeys(
        f", {said_by(session.comparison, voice)}, {EVIDENCE[voice.evidence]}"
        for voice in (session.comparison.voice(Ref(account, passage)) for passage in group)
        if session.comparison.passage(Ref(account, group[0])).body
    )
    return "".join(found)


def _differences(lookup: Lookup, link: Link) -> Iterator[str]:
    """What differs, the gravest first, and then what may."""
    for how, told in (("Differs", link.substance), ("May differ", link.doubts)):
        for found in sorted(told, key=gravity):
            yield f"{how} in {found.difference}: {_contrast(lookup, found)}."


def _contrast(lookup: Lookup, found: Difference) -> str:
    left, right = (_words(lookup, account, span) for account, span in zip((0, 1), (found.a, found.b), strict=True))
    one, other = (readout.name for readout in lookup.readouts)
    if left and right:
        return f"{one} has {left}; {other} has {right}"
    return f"only {one if left else other} has {left or right}"


def _words(lookup: Lookup, pane: int, span: Span | None) -> str:
    said = "" if span is None else " ".join(flat(lookup.readouts[pane].text[span.start : span.end]).split())
    return f"“{said}”" if said else ""


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
