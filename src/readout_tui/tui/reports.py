"""What the report screens list: lines, and where each leads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from readout_tui.core.lookup import across
from readout_tui.core.model import Edit, Link
from readout_tui.core.safe import flat
from readout_tui.session import Place, Session
from readout_tui.tui import status
from readout_tui.tui.layout import passage_name

Line = tuple[Content, Place | None]


def heading(text: str) -> Line:
    """A line that leads nowhere."""
    return Content(text).stylize("bold"), None


def details(session: Session, edits: Iterable[Edit]) -> list[Line]:
    """All that is known of the passage under the cursor: speaker, links, differences."""
    side, passage = session.place
    lines = [
        heading("Who is reported to have said it"),
        (Content(status.plain(status.attribution(session)).strip()), None),
    ]
    links = [session.link, *session.lookup.also(side, passage)]
    lines.append(heading("What corresponds to it"))
    for link in links:
        lines += _link(session, link)
    changes = list(_changes(session, edits))
    if changes:
        lines += [heading("Differences: in A / in B (class)"), *changes]
    return lines


def _link(session: Session, link: Link) -> Iterator[Line]:
    side = session.side
    there = across(link, side)
    if not there:
        yield Content(f"Only in {session.comparison.readouts[side].name}. {flat(link.reason)}".strip()), None
        return
    yield (
        Content(status.plain(status.pair(session, link, side)) + (f" · {flat(link.reason)}" if link.reason else "")),
        None,
    )
    for passage in there:
        name = passage_name(session.comparison, 1 - side, passage)
        text = flat(session.comparison.readouts[1 - side].slice(passage))
        yield Content(f"  {name} {text}"), Place(1 - side, passage)


def _changes(session: Session, edits: Iterable[Edit]) -> Iterator[Line]:
    left, right = session.comparison.readouts[0].text, session.comparison.readouts[1].text
    for edit in edits:
        if edit.kind == "equal":
            continue
        one = flat(left[edit.left.start : edit.left.end]).strip() or "-"
        other = flat(right[edit.right.start : edit.right.end]).strip() or "-"
        if one != other:
            yield Content(f"  {one} / {other} ({edit.difference or 'other'})"), None
