"""Characters that are digits or numbers in Unicode but that `int` does not accept: "²", "①", "፩", "½", "Ⅷ"."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from readout_tui.core.citation.quote import STYLES, cite, quote_passages
from readout_tui.core.model import Account, Comparison, Source
from readout_tui.headless import render
from readout_tui.settings import Settings
from tests.builders import group

Small = Callable[..., Comparison]
NUMBERS = st.text(st.characters(categories=["Nd", "Nl", "No"]), min_size=1, max_size=4)
PLACES = (
    "{0}. Opening",
    "{0}) The two sides agreed on {0} points.",
    "LONDON, May {0}, {0}{0}{0}{0} - Smith said that trade grew by {0}% to $ {0} million (about {0},{0} km{0}).",
    "On {0} August {0}, {0} of {0} ministers met at {0}:{0} a.m. in room {0}.The talks took {0} hours.",
    "{0}{0}{0}{0}-{0}{0}-{0}{0}",
    "August {0}, {0}",
    "{0}年{0}月{0}日",
    "{0}{0}:{0}{0}\nSmith: “It is {0}th of May, or May {0}st.” [{0}]",
    "Jones, {0}, welcomed {0}bn dollars and {0}-{0} talks.{0}",
)
"""Where a document has figures: in lists, datelines, dates, times, sums, notes."""


@given(NUMBERS, NUMBERS)
@settings(deadline=None, max_examples=60)
@example("²", "2")
@example("９" * 4, "9" * 4)
def test_texts_with_them_are_compared(one: str, other: str) -> None:
    texts = ("\n\n".join(place.format(number) for place in PLACES) for number in (one, other))
    sources = [Source(text, f"{name}.txt", name * 64) for name, text in zip("ab", texts, strict=True)]
    for to in ("json", "text", "markdown"):
        output, found, _ = render(sources, Settings(), to, 80)
        assert found
        assert output


@given(st.text(st.characters(categories=["Nd", "Nl", "No"]) | st.sampled_from("-/. 2019"), max_size=12))
@settings(deadline=None)
@example("²")
@example("2021-0²-3①")
@example("2021-08-301")
@example("2021-13-01")
def test_a_date_of_them_is_cited_in_every_style(small: Small, date: str) -> None:
    plain = small(["Trade grew."], ["x"])
    a, b = (readout._replace(date=date, source=readout.source._replace(date=date)) for readout in plain.readouts)
    wanted = quote_passages(plain._replace(readouts=(a, b)), Account(0), group(0))
    for style in STYLES:
        assert "Trade grew." in cite(wanted, style)
    (item,) = json.loads(cite(wanted, "csl-json"))
    issued = item.get("issued", {})
    if parts := issued.get("date-parts"):
        year, *rest = parts[0]
        assert year == int(date[:4])
        assert all(1 <= part <= limit for part, limit in zip(rest, (12, 31), strict=False))
    else:
        assert issued.get("literal", "") == " ".join(date.split())
    assert item["id"].isascii()


@pytest.mark.parametrize("date", ["2021-08-30", "2021-8-30", "٢٠٢١-٠٨-٣٠", "2021-08-30T10:00"])
def test_a_date_in_iso_form_keeps_its_parts(small: Small, date: str) -> None:
    plain = small(["Trade grew."], ["x"])
    wanted = quote_passages(plain, Account(0), group(0))._replace(date=date)
    assert json.loads(cite(wanted, "csl-json"))[0]["issued"] == {"date-parts": [[2021, 8, 30]]}
    assert "year = {2021}" in cite(wanted, "bibtex")
