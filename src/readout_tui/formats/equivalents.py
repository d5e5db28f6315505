"""Reads the reader's own list of terms that mean the same, one group a line: "epidemic = pandemic = COVID-19"."""

from __future__ import annotations

from readout_tui.errors import InputError
from readout_tui.formats.load import load, shown

COMMENT = "#"
SEPARATOR = "="


def read(path: str, *, encoding: str | None = None) -> tuple[tuple[str, ...], ...]:
    """The groups of a file, each of two terms or more. "#" begins a comment; empty lines are skipped.

    Raises `InputError` for a file that cannot be read and for a line with one term only.
    """
    groups = []
    for number, line in enumerate(load(path, encoding=encoding).text.splitlines(), start=1):
        terms = tuple(term.strip() for term in line.partition(COMMENT)[0].split(SEPARATOR) if term.strip())
        if len(terms) == 1:
            raise InputError(
                f"{shown(path)}, line {number}: one term has no equivalent", "write: epidemic = pandemic = COVID-19"
            )
        if terms:
            groups.append(terms)
    return tuple(groups)
