"""The head of a record of talks: what it calls itself, and the marks of a document that is not for the public."""

from typing import Final, NamedTuple

from readout_tui.core.data.language_schema import DocumentForms
from readout_tui.core.model import Readout
from readout_tui.core.segmentation.document_kind import is_headed, names_record

_TOP: Final = 8
"""Passages at the top that are searched."""
_FIRST: Final = 3
"""Passages at the top that may be its head though they were taken for sentences."""
_LONGEST: Final = 600
"""Code points of each that are searched."""
_MARK: Final = 80
"""Code points of a line that may be a mark ("Top secret")."""


class RecordHead(NamedTuple):
    """What the head of an account says of its being a record of talks."""

    titled: bool  # it names one
    marks: int  # how many different marks of an internal document it bears


def record_head(readout: Readout, forms: DocumentForms) -> RecordHead:
    """Read from the first passages."""
    titled = False
    marks: set[str] = set()
    for number, passage in enumerate(readout.first(_TOP)):
        head = readout.text[passage.span.start : min(passage.span.end, passage.span.start + _LONGEST)]
        lines = [line.strip() for line in head.lower().splitlines()]
        if not passage.body:
            titled = titled or names_record(head, forms)
        elif number < _FIRST:
            titled = titled or is_headed(head, forms) or any(line.startswith(forms.records) for line in lines)
        marks.update(mark for mark in forms.internal for line in lines if len(line) <= _MARK and mark in line)
    return RecordHead(titled, len(marks))
