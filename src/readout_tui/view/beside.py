"""What readers have left beside the texts, as it is shown: a sign in the margin, words at the bottom."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Ref
from readout_tui.session import Session
from readout_tui.view.looks import ASIDE
from readout_tui.view.wording import Words

if TYPE_CHECKING:
    from readout_tui.core.marks.annotations import Annotation, Annotations

SIGNS: Final = {"note": "¶", "bookmark": "⚑", "tag": "#"}
"""The sign of each kind, in the margin where the passage begins; of several, the first is drawn."""


def sign(session: Session, ref: Ref) -> str:
    """The sign of what stands beside a passage; "" if nothing does."""
    there = session.marks.by_ref.get(ref) if session.marks else None
    if not there:
        return ""
    kinds = {one.made.op for one in there}
    return next((shown for kind, shown in SIGNS.items() if kind in kinds), "")


def words(session: Session) -> Words:
    """What stands beside the passage under the cursor: " · ⚑ · # water, fish · ¶ ask for the text (ana)"."""
    there = session.marks.by_ref.get(session.place, ()) if session.marks else ()
    said: Words = []
    for one in sorted(there, key=lambda one: one.made.op):
        said += [(" · ", "dim"), (f"{SIGNS[one.made.op]}{told(one)}", "key")]
    return said


def told(one: Annotation) -> str:
    """What a note or tags say, and who has written it: " ask for the text (ana)"; of a bookmark only who."""
    value = "" if one.made.op == "bookmark" else f" {flat(' '.join(one.made.value.split()))}"
    return f"{value} ({flat(one.made.by)})"


@lru_cache(maxsize=8)
def _rows_aside(marks: Annotations, lookup: Lookup) -> int:
    from readout_tui.core.marks.annotations import rows_aside

    return sum(lookup.compared(lookup.links[row]) for row in rows_aside(marks, lookup))


def aside(session: Session) -> int:
    """How many links of the accounts that are shown, and passages that only one of them has, are set aside."""
    marks = session.marks
    if marks is None or not (marks.aside or marks.aside_differences):
        return 0
    return _rows_aside(marks, session.lookup)


def aside_words(session: Session) -> Words:
    """ "⊘ 2 set aside": what is counted apart."""
    number = aside(session)
    return [(f" {ASIDE} {number:,} set aside ", "key")] if number else []


def set_aside_words(session: Session) -> Words:
    """Who has set aside the link under the cursor, before what else is said of it."""
    said = who_set_aside(session)
    return [(f"{said} · ", "key")] if said else []


def who_set_aside(session: Session) -> str:
    """ "set aside by ana": who has set aside the link under the cursor; "" if nobody has."""
    if not session.set_aside(session.row) or session.marks is None:
        return ""
    from readout_tui.core.marks.annotations import link_key

    made = session.marks.aside.get(link_key(session.panes, session.lookup.shown_link(session.row)))
    return f"set aside by {flat(made.by)}" if made else "all differences set aside"
