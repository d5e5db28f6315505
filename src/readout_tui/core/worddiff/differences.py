"""The word differences of one link of a comparison."""

from __future__ import annotations

from readout_tui.core.as_read import as_read, edits_in_file
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import IGNORE, Edit, Ignore, Options, Row
from readout_tui.core.worddiff.diff import word_diff


def differences(lookup: Lookup, row: Row, options: Options, rules: Ignore = IGNORE) -> tuple[Edit, ...]:
    """The edits from the left passages of `lookup.links[row]` to the right ones, in text order.

    Dates and labels in front of what is said are left out. `rules`: which differences to ignore.
    """
    link = lookup.links[row]
    one, other = map(as_read, lookup.readouts)
    left, right = one.readout, other.readout
    edits = word_diff(
        left.text,
        [left.passages[n].said for n in link.left],
        right.text,
        [right.passages[n].said for n in link.right],
        rules=rules,
        equivalents=options.equivalents,
        languages=(left.language, right.language),
    )
    return edits_in_file(edits, one, other) if one or other else edits
