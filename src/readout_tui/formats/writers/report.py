"""The report: the findings of two accounts on one page, before any format, and as text, Markdown and HTML.

    Comparison, Request --report_of--> FindingsReport: about, sections of findings, the passages that they rest on

The same words in every format; a format decides how they look, and escapes what it takes for markup. The Word document
is in `report_docx`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import flat
from readout_tui.core.findings.find import findings
from readout_tui.core.findings.model import FINDING_KINDS, FINDING_TITLES, KeyFinding
from readout_tui.core.findings.quoting import passages_of
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Comparison, PassageNumber, Ref
from readout_tui.core.numbering import name
from readout_tui.core.reports.summary import said_by
from readout_tui.formats.columns import wrap
from readout_tui.formats.markdown import escape
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.writers.export import ABSENT, PROGRAM, Export
from readout_tui.formats.writers.html import page_head
from readout_tui.formats.writers.xml import shown

TITLE: Final = "Findings"
PERHAPS: Final = "Perhaps: "
GROUND: Final = (
    "Each line states what the texts have, in their own words, and nothing of intent; what is doubtful begins with "
    "“Perhaps”. All of it is computed by rules (docs/FINDINGS.md), none by hand."
)
NONE: Final = "Nothing was found to be told: the accounts say the same, or there is no ground for any finding."
_STYLE: Final = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 1.2rem 0 .3rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .875rem; }
dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-inline-start: 1.2rem; } .perhaps { opacity: .85; font-style: italic; }
.name { font-size: .8125rem; opacity: .8; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; } }
"""


class QuotedPassage(NamedTuple):
    """A passage as the report quotes it at its end. `who` is "" for the reporter's own words."""

    name: str
    who: str
    text: str
    language: str


class FindingsReport(NamedTuple):
    """All that a report says, safe to print but not escaped for any markup."""

    title: str
    about: tuple[tuple[str, str], ...]  # name, value
    sections: tuple[tuple[str, tuple[str, ...]], ...]  # the title of a kind, its findings
    passages: tuple[tuple[str, tuple[QuotedPassage, ...]], ...]  # an account's document, the passages quoted
    notes: tuple[str, ...]


def report_of(comparison: Comparison, request: Request = EVERYTHING) -> FindingsReport:
    """The report of the pair of the request; of more accounts, other pairs have reports of their own."""
    lookup = Lookup(comparison, request.pair)
    found = findings(lookup)
    export = Export(comparison, Request(pair=request.pair))
    about = [("Made by", PROGRAM), ("Summary", export.summary)]
    about += [(f"Account {comparison.readouts[a].name}", export.document(a)) for a in lookup.pair]
    about += [(f"Digest of {r.name}", f"sha256 {r.source.digest}") for r in lookup.readouts]
    sections = tuple(
        (FINDING_TITLES[kind], told)
        for kind in FINDING_KINDS
        if (told := tuple(_line(one) for one in found if one.kind == kind))
    )
    return FindingsReport(TITLE, tuple(about), sections, tuple(_passages(export, lookup, found)), (GROUND, f"{ABSENT}"))


def _line(finding: KeyFinding) -> str:
    return f"{PERHAPS if finding.perhaps else ''}{finding.told}."


def _passages(
    export: Export, lookup: Lookup, found: tuple[KeyFinding, ...]
) -> Iterator[tuple[str, tuple[QuotedPassage, ...]]]:
    """The passages that any finding rests on, by account, in text order."""
    named = [passages_of(lookup, one) for one in found]
    for side, account in enumerate(lookup.pair):
        wanted = sorted({number for told in named for number in told[side]})
        if wanted:
            yield export.heading(account), tuple(_quoted(lookup.comparison, account, n) for n in wanted)


def _quoted(comparison: Comparison, account: Account, number: PassageNumber) -> QuotedPassage:
    readout, ref = comparison.readouts[account], Ref(account, number)
    voice = comparison.voice(ref)
    who = said_by(comparison, voice) if voice.speaker is not None else ""
    text = " ".join(flat(comparison.slice(ref)).split())
    return QuotedPassage(name(readout, number), who, text, readout.language)


def text(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """The report as plain text, no wider than the request's width in cells."""
    report, width = report_of(comparison, request), max(request.width, NARROWEST)
    lines = [report.title]
    for what, value in report.about:
        lines += wrap(f"{what}: {value}", width)
    for title, told in report.sections:
        lines += ["", *wrap(title, width)]
        lines += [line for one in told for line in _hanging("- ", one, width)]
    lines += [] if report.sections else ["", *wrap(NONE, width)]
    for heading, passages in report.passages:
        lines += ["", *wrap(heading, width)]
        for passage in passages:
            who = f"{passage.who}: " if passage.who else ""
            lines += _hanging(f"{passage.name}  ", f"{who}{passage.text}", width)
    lines.append("")
    for note in report.notes:
        lines += wrap(f"Note: {note}", width)
    return "\n".join(lines) + "\n"


NARROWEST: Final = 20
"""The least width of the text in cells."""


def _hanging(mark: str, said: str, width: int) -> Iterator[str]:
    """A paragraph with a mark before it, its further lines indented."""
    for number, line in enumerate(wrap(said, max(width - len(mark), NARROWEST // 2))):
        yield (" " * len(mark) if number else mark) + line


def markdown(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """The report as Markdown; what comes from the accounts is escaped."""
    report = report_of(comparison, request)
    lines = [f"# {report.title}", ""]
    lines += [f"- {escape(f'{what}: {value}')}" for what, value in report.about]
    for title, told in report.sections:
        lines += ["", f"## {title}", "", *(f"- {escape(one)}" for one in told)]
    lines += [] if report.sections else ["", escape(NONE)]
    for heading, passages in report.passages:
        lines += ["", f"## {escape(heading)}", ""]
        for passage in passages:
            who = f"**{escape(passage.who)}:** " if passage.who else ""
            lines.append(f"- {escape(passage.name)} {who}{escape(passage.text)}")
    lines += ["", "## About", "", *(f"- {escape(note)}" for note in report.notes)]
    return "\n".join(lines) + "\n"


def html(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """The report as one self-contained web page without scripts, as `writers.html` writes the whole comparison."""
    return "\n".join(_page(report_of(comparison, request))) + "\n"


def _page(report: FindingsReport) -> Iterator[str]:
    yield from page_head(report.title, _STYLE)
    yield "<dl>"
    yield from (f"<dt>{shown(what)}</dt><dd>{shown(value)}</dd>" for what, value in report.about)
    yield "</dl>"
    if not report.sections:
        yield f"<p>{shown(NONE)}</p>"
    for title, told in report.sections:
        yield f"<h2>{shown(title)}</h2>\n<ul>"
        for one in told:
            doubt = ' class="perhaps"' if one.startswith(PERHAPS) else ""
            yield f'<li{doubt} dir="auto">{shown(one)}</li>'
        yield "</ul>"
    for heading, passages in report.passages:
        yield f'<h2 dir="auto">{shown(heading)}</h2>\n<ul>'
        for passage in passages:
            who = f"<b>{shown(passage.who)}:</b> " if passage.who else ""
            said = f'<span lang="{shown(passage.language)}">{shown(passage.text)}</span>'
            yield f'<li dir="auto"><span class="name">{shown(passage.name)}</span> {who}{said}</li>'
        yield "</ul>"
    yield from (f'<p class="name">{shown(note)}</p>' for note in report.notes)
    yield "</body>\n</html>"
