"""The word differences of a link of a comparison, by its number."""

from __future__ import annotations

from readout_tui.core.model import IGNORE, Comparison, Edit, Ignore, Options
from readout_tui.core.worddiff.diff import word_diff


def differences(comparison: Comparison, row: int, options: Options, rules: Ignore = IGNORE) -> tuple[Edit, ...]:
    """The steps from the left passages of `comparison.alignment.links[row]` to the right ones, in text order.

    Dates and labels in front of what is said are left out. `rules` tells which differences do not count.
    """
    link = comparison.alignment.links[row]
    left, right = comparison.readouts
    return word_diff(
        left.text,
        [left.passages[n].said for n in link.left],
        right.text,
        [right.passages[n].said for n in link.right],
        rules=rules,
        equivalents=options.equivalents,
        languages=(left.language, right.language),
    )
