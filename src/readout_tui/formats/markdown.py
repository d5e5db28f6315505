"""A comparison as Markdown: a table of two columns, "Not mentioned" where one account is silent."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.lazy_regex import regex
from readout_tui.core.lookup import Lookup, compared, within
from readout_tui.core.model import Comparison, Link
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.reports.summary import speaker_name, summary
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import NOT_MENTIONED, heading, seen_elsewhere, speaker, state

_ACTIVE: Final = regex(
    r"[\\`*_{}\[\]<>|~&$^@#]|:(?=\S)|(?<=\w)\.(?=[^\W\d_]{2})|(?<=\bwww)\.|(?<=\bGH)-(?=\d)|[=%+](?=[=%+])",
    re.IGNORECASE,
)
"""What some dialect takes for markup inside a table cell: bare addresses, :emoji:, numbers of issues, ==marks== too."""


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """A heading, a summary and one table. No text of the accounts is taken for markup."""
    return "\n".join(_lines(comparison, request.rows)) + "\n"


def escape(text: str) -> str:
    """Text that Markdown and HTML show as it is, on one line."""
    return _ACTIVE.sub(_entity, " ".join(flat(text).split()))


def _entity(match: re.Match[str]) -> str:
    """Character references: the one escape that every dialect honours, inside tables too."""
    return f"&#{ord(match.group())};"


def _lines(comparison: Comparison, rows: Collection[int] | None) -> Iterator[str]:
    left, right = (escape(heading(comparison, side)) for side in (0, 1))
    yield "# Two accounts of one event"
    yield ""
    lookup = Lookup(comparison)
    yield f"{escape(summary(comparison, lookup))}."
    yield ""
    yield f"| {left} | {right} | |"
    yield "|---|---|---|"
    for number, link in enumerate(comparison.alignment.links):
        if rows is None or number in rows:
            yield f"| {_cell(lookup, link, 0)} | {_cell(lookup, link, 1)} | {state(lookup, link)} |"
    yield from _speakers(comparison)


def _speakers(comparison: Comparison) -> Iterator[str]:
    """Who is reported to say how much in each account."""
    yield ""
    yield "## Who is reported to say how much"
    yield ""
    yield "| speaker | A: passages | A: words | B: passages | B: words |"
    yield "|---|--:|--:|--:|--:|"
    for row in matrix(comparison):
        counts = " | ".join(f"{share.passages} | {share.words}" for share in row.shares)
        yield f"| {escape(speaker_name(comparison, row.speaker))} | {counts} |"


def _cell(lookup: Lookup, link: Link, side: int) -> str:
    comparison = lookup.comparison
    readout = comparison.readouts[side]
    said = []
    for n in within(link, side):
        name = speaker(comparison, side, n)
        said.append((f"**{escape(name)}:** " if name else "") + escape(readout.slice(n)))
    absent = f"*{seen_elsewhere(lookup, link) or NOT_MENTIONED}*" if compared(comparison, link) else ""
    return "<br>".join(said) or absent
