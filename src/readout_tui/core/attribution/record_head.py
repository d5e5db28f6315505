"""The head of a record of talks: what it calls itself, and the marks of a document that is not for the public."""

from typing import Final

from readout_tui.core.attribution.analysis import Draft

_TOP: Final = 8
"""Passages at the top that are searched."""
_MARK: Final = 80
"""Code points of a line that may be a mark ("Top secret")."""
_LONGEST: Final = 300
"""Code points of each that are searched."""


def head(draft: Draft) -> tuple[bool, bool]:
    """Whether the head names a record of talks, and whether it bears the marks of an internal document."""
    readout, forms = draft.readout, draft.language.documents
    titled = marked = False
    for number, passage in enumerate(readout.passages[:_TOP]):
        low = readout.text[passage.span.start : min(passage.span.end, passage.span.start + _LONGEST)].lower()
        headed = any(phrase in low for phrase in forms.records) if not passage.body else low.startswith(forms.records)
        titled = titled or (headed and (number == 0 or not passage.body))
        marked = marked or (len(low) <= _MARK and any(mark in low for mark in forms.internal))
    return titled, marked
