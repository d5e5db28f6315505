"""What a document is called: by publisher, title and date, as its readers know it, and the page that a quotation is on.

An account has a letter in this program (A, B), which says nothing to anybody who has not opened it here; so no copy and
no export calls a document by its letter alone.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from readout_tui.core.model import Readout, Span

_STANDARD_INPUT: Final = "-"
_IN_THE_FILE: Final = " > "
"""What a path of elements inside a web page has, and no place that readers of the page could look up."""


def document_name(readout: Readout) -> str:
    """ "Xinhua, “Talks”, 2021-08-30": what is known of a document, on one line; at least the name of its file."""
    publisher, title, date = (" ".join(known.split()) for known in (readout.publisher, readout.title, readout.date))
    called = title or ("" if publisher else file_name(readout))
    return ", ".join(filter(None, (publisher, f"“{called}”" if called else "", date)))


def document_line(readout: Readout) -> str:
    """The name of a document with its address, and when it was accessed there."""
    source = readout.source
    accessed = f"accessed {source.accessed}" if source.accessed else ""
    return ", ".join(filter(None, (document_name(readout), source.address, accessed)))


def file_name(readout: Readout) -> str:
    """The name of the file that a document was read from, without its folder; never empty."""
    origin = readout.source.origin
    if origin in {"", _STANDARD_INPUT}:
        return "a text from standard input"
    return origin.rstrip("/").rpartition("/")[2].removeprefix("seed:") or origin


def place(readout: Readout, span: Span) -> str:
    """Where in the document a span stands, as readers find it again: "p. 3", "p. 3 – p. 4"; "" if nothing says so."""
    blocks = readout.source.blocks
    at = bisect_right(blocks, span.start, key=lambda block: block.span.end)
    found: list[str] = []
    while at < len(blocks) and blocks[at].span.start < span.end:
        if blocks[at].place and _IN_THE_FILE not in blocks[at].place:
            found.append(blocks[at].place)
        at += 1
    return " – ".join(dict.fromkeys((found[0], found[-1]))) if found else ""
