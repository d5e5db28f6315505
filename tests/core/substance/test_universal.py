"""What is compared in any language and across two: figures, days, countries and negations, and nothing else."""

from __future__ import annotations

import pytest

from readout_tui.core.model import Span
from readout_tui.core.substance.calendar_days import calendar_days
from readout_tui.core.substance.universal import universal
from tests.builders import comparison, in_languages


def told(left: str, one: str, right: str, other: str) -> list[tuple[str, str | None, str | None]]:
    """The differences between a sentence in one language and a sentence in another: class, and the words."""
    made = in_languages(
        comparison([[(left, None, "none")]], [[(right, None, "none")]], [((0,), (0,), "linked", False)]), one, other
    )
    a, b = made.readouts
    found = universal((a, b), [0], [0])
    return [(d.difference, d.a and a.text[d.a.start : d.a.end], d.b and b.text[d.b.start : d.b.end]) for d in found]


@pytest.mark.parametrize(
    ("text", "code", "days"),
    [
        ("It opens on 3 May and on June 14th, 2031.", "en", [(5, 3, "3 May"), (6, 14, "June 14th")]),
        ("Article 3 may be read so.", "en", []),
        ("Abre el 4 de mayo.", "es", [(5, 4, "4 de mayo")]),
        ("Il ouvre le 1er mai.", "fr", [(5, 1, "1er mai")]),
        ("Er öffnet am 3. Mai.", "de", [(5, 3, "3. Mai")]),
        ("Он откроется 3 мая.", "ru", [(5, 3, "3 мая")]),
        ("Він відкриється 3 травня.", "uk", [(5, 3, "3 травня")]),
        ("港口将于5月3日开放。", "zh", [(5, 3, "5月3日")]),
        ("ستفتح في 3 مايو.", "ar", [(5, 3, "3 مايو")]),
        ("ستفتح في 3 كانون الثاني.", "ar", [(1, 3, "3 كانون الثاني")]),
    ],
)
def test_days_of_months(text: str, code: str, days: list[tuple[int, int, str]]) -> None:
    found = calendar_days(text, Span(0, len(text)), code)
    assert [(day.month, day.day, text[day.span.start : day.span.end]) for day in found] == days


@pytest.mark.parametrize(
    ("left", "one", "right", "other", "differences"),
    [
        ("It opens on 3 May.", "en", "Abre el 3 de mayo.", "es", []),
        ("It opens on 3 May.", "en", "Abre el 4 de mayo.", "es", [("date", "3 May", "4 de mayo")]),
        ("It opens on May 3.", "en", "港口将于6月3日开放。", "zh", [("date", "May 3", "6月3日")]),
        ("It opens on 13 May.", "en", "Он откроется 14 мая.", "ru", [("date", "13 May", "14 мая")]),
        ("It costs 40 million.", "en", "花费3000万。", "zh", [("number", "40 million", "3000万")]),
        ("It costs 40 million.", "en", "花费4000万。", "zh", []),
        ("Vanuatu agreed.", "en", "Fiyi aceptó.", "es", [("party", "Vanuatu", "Fiyi")]),
        ("Vanuatu agreed.", "en", "Vanuatu aceptó.", "es", []),
        ("It will be signed.", "en", "No se firmará.", "es", [("negation", None, "No")]),
        ("He came by night.", "en", "Vino con gusto.", "es", []),
    ],
)
def test_two_languages(
    left: str, one: str, right: str, other: str, differences: list[tuple[str, str | None, str | None]]
) -> None:
    assert told(left, one, right, other) == differences
    swapped = [(kind, b, a) for kind, a, b in differences]
    assert told(right, other, left, one) == swapped
