"""Writes a comparison as Markdown: a table with a column for each account, and one for how the passages compare."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from readout_tui.core.characters.markdown import inert
from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Comparison, Link, Ref, in_rows
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.reports.summary import speaker_name, summary
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import NOT_FOUND, heading, passages_of, seen_elsewhere, speaker, state, substance


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """A heading, a summary, the table of two accounts and that of speakers; the accounts' text is escaped."""
    if request.table:
        from readout_tui.formats.markdown_rows import lines_of_all

        return "\n".join(lines_of_all(comparison, request)) + "\n"
    return "\n".join(_lines(Lookup(comparison, request.pair), request.rows)) + "\n"


def escape(text: str) -> str:
    """Text on one line, escaped so that Markdown and HTML show it as it is."""
    return inert(" ".join(flat(text).split()))


def _lines(lookup: Lookup, rows: Collection[int] | None) -> Iterator[str]:
    left, right = (escape(heading(lookup.comparison, account)) for account in lookup.pair)
    yield "# Two accounts of one event"
    yield ""
    yield f"{escape(summary(lookup))}."
    yield ""
    yield f"| {left} | {right} | |"
    yield "|---|---|---|"
    for row, link in in_rows(lookup.links):
        if rows is None or row in rows:
            cells = " | ".join(_cell(lookup, link, account) for account in lookup.pair)
            yield f"| {cells} | {_how(lookup, link)} |"
    yield from speakers(lookup.comparison, lookup.pair)


def _how(lookup: Lookup, link: Link) -> str:
    """The state of a link, and below it each difference, a line each."""
    found = substance(lookup, link) if lookup.compared(link) else ()
    said = state(lookup, link)
    return "<br>".join([f"**{said}**" if link.kind == "differs" else said, *map(escape, found)])


def speakers(comparison: Comparison, accounts: Sequence[Account]) -> Iterator[str]:
    """Who is reported to say how much in each of some accounts."""
    yield ""
    yield "## Who is reported to say how much"
    yield ""
    names = [comparison.readouts[account].name for account in accounts]
    heads = " | ".join(f"{name}: passages | {name}: words" for name in names)
    yield f"| speaker | {heads} |"
    yield f"|---|{'--:|--:|' * len(names)}"
    for row in matrix(comparison):
        shares = (row.shares[account] for account in accounts)
        counts = " | ".join(f"{passages_of(share)} | {share.words:,}" for share in shares)
        yield f"| {escape(speaker_name(comparison, row.speaker))} | {counts} |"


def _cell(lookup: Lookup, link: Link, account: Account) -> str:
    comparison = lookup.comparison
    readout = comparison.readouts[account]
    said = []
    for n in lookup.within(link, account):
        name = speaker(comparison, Ref(account, n))
        said.append((f"**{escape(name)}:** " if name else "") + escape(readout.slice(n)))
    absent = f"*{seen_elsewhere(lookup, link) or NOT_FOUND}*" if lookup.compared(link) else ""
    return "<br>".join(said) or absent
