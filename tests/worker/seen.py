"""What is on the screen of a pair of texts."""

from __future__ import annotations

from readout_tui.core.model import Source, Span
from readout_tui.core.preview.excerpts import Seen
from readout_tui.core.preview.glimpse import Glimpse


def there(sources: tuple[Source, ...], share: float) -> Seen:
    """600 code points of each text from a share of it on, 0..1."""
    starts = [int(len(source.text) * share) for source in sources]
    return Seen((Span(starts[0], starts[0] + 600), Span(starts[1], starts[1] + 600)))


def covers(seen: Glimpse, wanted: Seen) -> bool:
    """True if the parts that were compared hold all that was wanted."""
    return all(
        any(part.start <= span.start and span.end <= part.end for part in parts)
        for parts, span in zip(seen.spans, wanted.spans, strict=True)
    )
