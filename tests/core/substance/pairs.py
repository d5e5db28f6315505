"""Two one-sentence accounts as a comparison, so that a test says two sentences and no more."""

from __future__ import annotations

from readout_tui.core.model import (
    FIRST_TWO,
    Alignment,
    Alignments,
    Attribution,
    Attributions,
    Comparison,
    Difference,
    Passage,
    Readout,
    Source,
    Span,
)
from readout_tui.core.substance.compare import Judge

DATELINE = "2026-10-29"


def account(name: str, sentences: tuple[str, ...], language: str = "en") -> Readout:
    """An account of 29 October 2026 of these sentences, one a paragraph."""
    text, passages = "", []
    for number, sentence in enumerate(sentences):
        start = len(text)
        passages.append(Passage(Span(start, start + len(sentence)), number))
        text += sentence + "\n"
    return Readout(name, Source(text, name, "0"), tuple(passages), date=DATELINE, language=language)


def comparison(
    a: str | tuple[str, ...], b: str | tuple[str, ...], languages: tuple[str, str] = ("en", "en")
) -> Comparison:
    """Two accounts; nothing is known of who says what."""
    sides = [(side,) if isinstance(side, str) else side for side in (a, b)]
    readouts = tuple(account(name, side, lang) for name, side, lang in zip("AB", sides, languages, strict=True))
    voices = tuple(tuple((Attribution(p.span),) for p in readout.passages) for readout in readouts)
    return Comparison(readouts, Attributions((), voices), Alignments({FIRST_TWO: Alignment(())}))


def differences(a: str, b: str, languages: tuple[str, str] = ("en", "en")) -> tuple[Difference, ...]:
    """What differs between two sentences."""
    return Judge(comparison(a, b, languages)).differences((0,), (0,))
