"""Writes the documents of a comparison as references: BibTeX and CSL-JSON, one entry an account."""

from __future__ import annotations

import json
from collections.abc import Iterator

from readout_tui.core.characters.safe import clean_copy
from readout_tui.core.citation.quote import quote
from readout_tui.core.citation.styles import bibtex_entry, bibtex_fields, csl_item, key
from readout_tui.core.model import Account, Comparison, Quote, Span
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.writers.export import Export


def bibtex(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """An entry for each document, after comments that say what they belong to."""
    told = (f"{name}: {value}" for name, value in Export(comparison, request).about())
    about = (f"% {' '.join(clean_copy(line).split())}" for line in told)
    entries = (bibtex_entry(key(document), bibtex_fields(document)) for _, document in _documents(comparison))
    return clean_copy("\n\n".join(("\n".join(about), *entries))) + "\n"


def csl_json(comparison: Comparison, request: Request = EVERYTHING) -> str:
    """An item for each document; `custom` says which text it is, and what program wrote it. ASCII."""
    made = dict(Export(comparison, request).about())["Made by"]
    items = [
        {
            "id": key(document),
            **csl_item(document),
            "language": comparison.readouts[account].language,
            "custom": {"account": document.readout, "sha256": document.digest, "generator": made},
        }
        for account, document in _documents(comparison)
    ]
    return json.dumps(items, indent=2) + "\n"


def _documents(comparison: Comparison) -> Iterator[tuple[Account, Quote]]:
    """Each document as a quotation of nothing, which has all that names it."""
    for account in comparison.accounts:
        yield account, quote(comparison, account, Span(0, 0), ())
