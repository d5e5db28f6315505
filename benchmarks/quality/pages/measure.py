"""Pages -> the reader -> how much of their accounts is kept, how much of the rest leaks, what is known of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Final, NamedTuple

from benchmarks.quality.pages.page import Layout, Made
from benchmarks.quality.pages.texts import REPORTS, Report
from readout_tui.core.model import Readout, Source
from readout_tui.core.segmentation.segment import read
from readout_tui.formats.document import Document
from readout_tui.formats.html.metadata import host
from readout_tui.formats.tables import reader_for

FIELDS: Final = ("title", "date", "publisher", "address", "accessed")
_REST: Final = 6
"""Characters that may stand beside a date or name in a line that is of neither the account nor its surroundings."""
_LEAST: Final = 2
"""Characters of a passage that is looked at: a mark alone says nothing."""


class Figures(NamedTuple):
    """What was counted on some pages."""

    pages: int
    lines: int  # of the accounts
    kept: int  # of those, the ones in passages of the account
    passages: int  # that are taken for the account
    leaked: int  # of those, the ones that are of no account
    offsets: int  # pages whose passages hold all text, each where it stands
    right: Counter[str]  # by field, on how many pages it is right
    told: Counter[str]  # by field, on how many pages it can be known


def read_page(page: Made) -> tuple[Document, Readout]:
    """The document that the reader makes of a page, in this process, and its readout."""
    from importlib import import_module

    reader = reader_for(page.data, f"page{page.suffix}")
    module, _, name = reader.function.partition(":")
    document: Document = getattr(import_module(f"readout_tui.formats.{module}"), name)(page.data, None, "page")
    source = Source(
        document.text, "page", "0", document.publisher, document.date, blocks=document.blocks, title=document.title
    )
    return document, read(source, "A")


def figures(layouts: Iterable[Layout], complain: bool = False, reports: Iterable[Report] = REPORTS) -> Figures:
    """The figures over these reports in these layouts; faults are printed if `complain`."""
    reports = tuple(reports)
    counts: Counter[str] = Counter()
    right: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for layout in layouts:
        for report in reports:
            page = layout(report)
            document, readout = read_page(page)
            name = f"{layout.__name__}/{report.language}"
            counts["pages"] += 1
            counts["offsets"] += _offsets_hold(document, readout)
            for what, line in [*_lines(page, readout, counts), *_facts(page, document, readout, right, told)]:
                if complain:
                    print(f"{name}: {what}: {line[:110]}")
    return Figures(
        counts["pages"],
        counts["lines"],
        counts["kept"],
        counts["passages"],
        counts["leaked"],
        counts["offsets"],
        right,
        told,
    )


def _lines(page: Made, readout: Readout, counts: Counter[str]) -> Iterator[tuple[str, str]]:
    """(fault, line) of the account that is lost, and of what leaks into it."""
    own = [p for p in readout.passages if p.kind != "furniture"]
    taken = "\n".join(_bare(readout.text[p.span.start : p.span.end]) for p in own)
    joined = taken.replace("\n", "")
    for line in page.body:
        counts["lines"] += 1
        if _bare(line) in joined:
            counts["kept"] += 1
        else:
            yield "lost", line
    allowed = "\n".join(map(_bare, (*page.body, *page.either, page.title)))
    for line in filter(None, taken.split("\n")):
        if len(line) < _LEAST:
            continue
        counts["passages"] += 1
        rest = _remainder(line, page.either)
        if line not in allowed and rest not in allowed and len(rest) > _REST:
            counts["leaked"] += 1
            yield "leaked", line


def _remainder(line: str, parts: Iterable[str]) -> str:
    """What is left of a line without these parts: of "From: the ministry", "From:"."""
    for part in filter(None, map(_bare, parts)):
        line = line.replace(part, "")
    return line


def _facts(
    page: Made, document: Document, readout: Readout, right: Counter[str], told: Counter[str]
) -> Iterator[tuple[str, str]]:
    found = {
        "title": readout.title,
        "date": readout.date,
        "publisher": readout.publisher,
        "address": document.address,
        "accessed": document.accessed,
    }
    for field in FIELDS:
        expected = getattr(page, field)
        if not expected:
            continue
        told[field] += 1
        if _bare(found[field]) == _bare(expected) or (
            field == "publisher" and found[field] == host(page.address) != ""
        ):
            right[field] += 1
        else:
            yield field, f"{found[field]!r} for {expected!r}"


def _offsets_hold(document: Document, readout: Readout) -> bool:
    """True if the passages hold all text but white space, in order, and blocks are where they say."""
    at = 0
    for passage in readout.passages:
        if document.text[at : passage.span.start].strip() or passage.span.start < at:
            return False
        at = passage.span.end
    blocks = all(document.text[b.span.start : b.span.end].strip() for b in document.blocks)
    return blocks and not document.text[at:].strip()


def verbatim(report: Report, layout: Layout) -> bool:
    """True if every line of the account stands in the text as it was written."""
    page = layout(report)
    document, _ = read_page(page)
    text = " ".join(document.text.split())
    return all(" ".join(unescape(line).split()) in text or _bare(line) in _bare(text) for line in page.body)


def _bare(words: str) -> str:
    """Words without white space and the space without width that editors leave."""
    return "".join(words.replace("\u200b", "").split())
