"""What can be compared in any language, and across two: figures, days, countries, and a negation on one side only.

Nothing else is judged there: a verdict has to have ground. A figure, a day of a month or a country that each side has
alone makes a difference; a negation on one side only makes doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.data.languages import language
from readout_tui.core.data.negations import MAGNITUDES
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Difference, Readout, Span, Substance
from readout_tui.core.substance.calendar_days import calendar_days
from readout_tui.core.substance.findings import OTHER_SIDE
from readout_tui.core.worddiff.quantities import digits

_FIGURE: Final = regex(r"\d[\d.,\u00a0\u202f]*\d|\d")
_AFTER: Final = regex(r"[\s\u00a0]*([^\W\d_]+)")
_WORD: Final = regex(r"[^\W\d_]+n['’]t(?![^\W\d_])|[^\W\d_]+['’]?")
"""A word, with the apostrophe that elides its end ("n'a"), and with all of "don't"."""
SURE: Final = 0.7
"""Of a figure that each side has alone: accounts in two languages round and convert less than they translate freely."""
ELSEWHERE: Final = 0.45
"""Of a country that each side has alone: one account may say "the country" where the other names it. A doubt, then."""
DOUBT: Final = 0.4
"""Of a negation on one side only: languages say many things without one that others say with it."""


def universal(readouts: tuple[Readout, Readout], left: Sequence[int], right: Sequence[int]) -> tuple[Difference, ...]:
    """The differences of linked passages of which at least one is not in English."""
    sides = [
        [readout.passages[n].said for n in numbers] for readout, numbers in zip(readouts, (left, right), strict=True)
    ]
    days = [
        [
            ((day.month, day.day), day.span)
            for span in spans
            for day in calendar_days(readout.text, span, readout.language)
        ]
        for readout, spans in zip(readouts, sides, strict=True)
    ]
    figures = [
        [(value, span) for value, span in _figures(readout, spans) if not any(_within(span, day) for _, day in dated)]
        for readout, spans, dated in zip(readouts, sides, days, strict=True)
    ]
    named = [_named_countries(readout, spans) for readout, spans in zip(readouts, sides, strict=True)]
    found = [
        *_conflicts("date", days[0], days[1], SURE),
        *_conflicts("number", figures[0], figures[1], SURE),
        *_conflicts("party", named[0], named[1], ELSEWHERE),
    ]
    negations = [_negations(readout, spans) for readout, spans in zip(readouts, sides, strict=True)]
    if bool(negations[0]) != bool(negations[1]):
        a, b = (own[0] if own else None for own in negations)
        found.append(Difference("negation", a, b, 3, DOUBT))
    return tuple(found)


def _conflicts(
    difference: Substance, left: Sequence[tuple[object, Span]], right: Sequence[tuple[object, Span]], sure: float
) -> list[Difference]:
    """The differences between what each side has alone: the first of the one against the first of the other, and on."""
    sides = (left, right)
    lone = [[span for value, span in sides[s] if value not in {v for v, _ in sides[OTHER_SIDE[s]]}] for s in (0, 1)]
    return [Difference(difference, one, two, 3, sure) for one, two in zip(*lone, strict=False)]


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _named_countries(readout: Readout, spans: Sequence[Span]) -> list[tuple[object, Span]]:
    """The countries that passages name, each with its first words; only where the table of the language is at hand."""
    from readout_tui.core.alignment.shared_keys import countries

    found: dict[object, Span] = {}
    for span in spans:
        for key, word in countries(readout.text[span.start : span.end], readout.language):
            start = readout.text.find(word, span.start, span.end)
            if start >= 0:
                found.setdefault(key, Span(start, start + len(word)))
    return sorted(found.items(), key=lambda item: item[1])


def _figures(readout: Readout, spans: Sequence[Span]) -> list[tuple[float, Span]]:
    """The figures of passages with their values; one-digit figures are left out, as most are words elsewhere."""
    found = []
    for span in spans:
        for match in _FIGURE.finditer(readout.text, span.start, span.end):
            try:
                value = float(digits(match[0]))
            except ValueError:
                continue
            end = match.end()
            after = _AFTER.match(readout.text, end, span.end)
            if after is not None:
                word = after[1].casefold()
                size = len(word) if word in MAGNITUDES else 1
                if (magnitude := MAGNITUDES.get(word[:size])) is not None:
                    value *= magnitude
                    end = after.start(1) + size
            if value >= 10:
                found.append((value, Span(match.start(), end)))
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
