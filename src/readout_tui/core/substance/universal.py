"""What can be compared in any language, and across two: figures, and whether there is a negation on one side only.

Nothing else is judged there: a verdict has to have ground. A figure that each side has alone makes a difference; a
negation on one side only makes doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.data.languages import language
from readout_tui.core.data.negations import MAGNITUDES
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Difference, Readout, Span
from readout_tui.core.substance.findings import OTHER_SIDE
from readout_tui.core.worddiff.quantities import digits

_FIGURE: Final = regex(r"\d[\d.,\u00a0\u202f]*\d|\d")
_AFTER: Final = regex(r"[\s\u00a0]*([^\W\d_]+)")
_WORD: Final = regex(r"[^\W\d_]+n['’]t(?![^\W\d_])|[^\W\d_]+['’]?")
"""A word, with the apostrophe that elides its end ("n'a"), and with all of "don't"."""
SURE: Final = 0.7
"""Of a figure that each side has alone: accounts in two languages round and convert less than they translate freely."""
DOUBT: Final = 0.4
"""Of a negation on one side only: languages say many things without one that others say with it."""


def universal(readouts: tuple[Readout, Readout], left: Sequence[int], right: Sequence[int]) -> tuple[Difference, ...]:
    """The differences of linked passages of which at least one is not in English."""
    sides = [
        [readout.passages[n].said for n in numbers] for readout, numbers in zip(readouts, (left, right), strict=True)
    ]
    figures = [_figures(readout, spans) for readout, spans in zip(readouts, sides, strict=True)]
    lone = [
        [(value, span) for value, span in figures[s] if value not in {v for v, _ in figures[OTHER_SIDE[s]]}]
        for s in (0, 1)
    ]
    found = [Difference("number", one, two, 3, SURE) for (_, one), (_, two) in zip(*lone, strict=False)]
    negations = [_negations(readout, spans) for readout, spans in zip(readouts, sides, strict=True)]
    if bool(negations[0]) != bool(negations[1]):
        a, b = (own[0] if own else None for own in negations)
        found.append(Difference("negation", a, b, 3, DOUBT))
    return tuple(found)


def _figures(readout: Readout, spans: Sequence[Span]) -> list[tuple[float, Span]]:
    """The figures of passages with their values; one-digit figures are left out, as most are words elsewhere."""
    found = []
    for span in spans:
        for match in _FIGURE.finditer(readout.text, span.start, span.end):
            try:
                value = float(digits(match[0]))
            except ValueError:
                continue
            after = _AFTER.match(readout.text, match.end(), span.end)
            word = after[1].casefold() if after else ""
            value *= MAGNITUDES.get(word) or MAGNITUDES.get(word[:1], 1.0)
            if value >= 10:
                found.append((value, Span(match.start(), match.end())))
    return found


def _negations(readout: Readout, spans: Sequence[Span]) -> list[Span]:
    polarity = language(readout.language).polarity
    found = []
    for span in spans:
        part = readout.text[span.start : span.end].casefold()
        for phrase in polarity.idle:
            part = part.replace(phrase, "\0" * len(phrase))
        if polarity.characters:
            found += [
                Span(span.start + k, span.start + k + 1)
                for k, letter in enumerate(part)
                if letter in polarity.negations
            ]
            continue
        for match in _WORD.finditer(part):
            if match[0] in polarity.negations or match[0].endswith(("n't", "n’t")):
                found.append(Span(span.start + match.start(), span.start + match.end()))
    return found
