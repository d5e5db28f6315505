"""Writes the report as a Word document: the findings, and below them the passages that they rest on."""

from __future__ import annotations

from collections.abc import Iterator

from readout_tui.core.model import Comparison
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.writers.docx import BOLD, ITALIC, heading, packed, paragraph, run
from readout_tui.formats.writers.report import NONE, PERHAPS, FindingsReport, report_of


def write(comparison: Comparison, request: Request = EVERYTHING) -> bytes:
    """The file."""
    report = report_of(comparison, request)
    return packed(report.title, "".join(_body(report)), (), landscape=False)


def _body(report: FindingsReport) -> Iterator[str]:
    yield paragraph(run(report.title), style="Title")
    for what, value in report.about:
        yield paragraph(run(f"{what}: ", BOLD) + run(value), style="About")
    if not report.sections:
        yield paragraph(run(NONE))
    for title, told in report.sections:
        yield heading(title)
        yield from (paragraph(run(f"– {one}", ITALIC if one.startswith(PERHAPS) else "")) for one in told)
    for title, passages in report.passages:
        yield heading(title)
        for passage in passages:
            who = run(f"{passage.who}: ", BOLD) if passage.who else ""
            yield paragraph(run(f"{passage.name} ") + who + run(passage.text, language=passage.language))
    yield from (paragraph(run(note), style="About") for note in report.notes)
