"""Writes a comparison as Markdown: a table with a column for each account, and one for how the passages compare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from readout_tui.core.characters.markdown import inert, inert_chars
from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Comparison, Link, Ref, in_rows
from readout_tui.core.numbering import name
from readout_tui.core.reports.disagreements import matrix
from readout_tui.core.reports.summary import speaker_name, summary
from readout_tui.formats.beside import BesideTexts
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import (
    NOT_FOUND,
    PageFurniture,
    certainty,
    heading,
    passages_of,
    remarks,
    seen_elsewhere,
    speaker_known,
    state,
    substance,
)
from readout_tui.formats.writers.marked import Mark, MarkedSpan, Stretch, marked_spans, stretches, trimmed

_MARKS: Final[dict[Mark, tuple[str, str]]] = {
    "": ("", ""), "differs": ("**", ""), "doubt": ("**", " (?)"), "words": ("*", ""),
}  # fmt: skip
"""What stands on both sides of a mark, and what only behind it."""
LEGEND: Final = "**differs in meaning**; **may differ** (?); *other words*"
_NOTHING: Final = "<!-- -->"
"""What keeps the marks of two stretches apart that follow each other directly; it is shown as nothing."""


def write(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """A heading, a summary, the table of two accounts and that of speakers; the accounts' text is escaped."""
    if request.table:
        from readout_tui.formats.markdown_rows import lines_of_all

        return "\n".join(lines_of_all(comparison, request)) + "\n"
    return "\n".join(_lines(Lookup(comparison, request.pair), request)) + "\n"


def escape(text: str) -> str:
    """Text on one line, escaped so that Markdown and HTML show it as it is."""
    return inert(" ".join(flat(text).split()))


def marked(parts: Sequence[Stretch]) -> str:
    """The text of a passage on one line, escaped, with what differs in bold and other words in italics."""
    chars = inert_chars(flat("".join(part.text for part in parts)))
    said, at = "", 0
    for part in parts:
        before, words, after = map(len, trimmed(part))
        pieces = ["".join(chars[start:end]) for start, end in pairwise(accumulate((at, before, words, after)))]
        mark, behind = _MARKS[part.mark] if words else ("", "")
        joint = _NOTHING if mark and said.endswith("*") and not pieces[0] else ""
        said += f"{pieces[0]}{joint}{mark}{pieces[1]}{mark}{behind}{pieces[2]}"
        at += len(part.text)
    return " ".join(said.split())


def _lines(lookup: Lookup, request: Request) -> Iterator[str]:
    rows = request.rows
    left, right = (escape(heading(lookup.comparison, account)) for account in lookup.pair)
    yield "# Two accounts of one event"
    yield ""
    yield f"{escape(summary(lookup))}."
    yield ""
    if told := remarks(lookup.comparison, lookup.pair):
        yield from (f"- {escape(remark)}" for remark in told)
        yield ""
    yield f"| {left} | {right} | |"
    yield "|---|---|---|"
    furniture = PageFurniture(lookup.comparison, request.furniture)
    beside = BesideTexts(lookup.comparison, request.options)
    for row, link in in_rows(lookup.links):
        if (rows is None or row in rows) and not furniture.is_link(lookup, link):
            marks = marked_spans(lookup, link, request.options)
            cells = " | ".join(_cell(lookup, link, account, marks[account]) for account in lookup.pair)
            yield f"| {cells} | {_how(lookup, link, beside)} |"
    if rows is None or rows:
        yield from speakers(lookup.comparison, lookup.pair)
    yield from about(lookup.comparison, request)


def about(comparison: Comparison, request: Request) -> Iterator[str]:
    """What the output is of, and what its marks mean."""
    from readout_tui.formats.writers.export import Export

    yield ""
    yield "## About"
    yield ""
    yield from (f"- {escape(f'{name}: {value}')}" for name, value in Export(comparison, request).about())
    yield f"- Marks: {LEGEND}"


def _how(lookup: Lookup, link: Link, beside: BesideTexts) -> str:
    """The state of a link, and below it each difference and what readers have left beside it, a line each."""
    found = substance(lookup, link) if lookup.compared(link) else ()
    left = (f"*{escape(one.line)}*" for one in beside.of(lookup.refs(link)))
    said = state(lookup, link)
    sure = [certainty(link)] if lookup.compared(link) and certainty(link) else []
    return "<br>".join([f"**{said}**" if link.kind == "differs" else said, *sure, *map(escape, found), *left])


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


def _cell(lookup: Lookup, link: Link, account: Account, spans: Sequence[MarkedSpan]) -> str:
    comparison = lookup.comparison
    readout = comparison.readouts[account]
    said = []
    for n in lookup.within(link, account):
        who = speaker_known(comparison, Ref(account, n))
        number = escape(name(readout, n))
        said.append(f"{number} " + (f"**{escape(who)}:** " if who else "") + marked(stretches(readout, n, spans)))
    absent = f"*{seen_elsewhere(lookup, link) or NOT_FOUND}*" if lookup.compared(link) else ""
    return "<br>".join(said) or absent
