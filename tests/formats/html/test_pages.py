"""On the pages of the benchmark, all text is kept, and accounts are told from what is around them."""

from __future__ import annotations

import pytest
from benchmarks.quality.pages.fresh import FRESH, press_corner
from benchmarks.quality.pages.further import FURTHER
from benchmarks.quality.pages.last import LAST
from benchmarks.quality.pages.later import LATER
from benchmarks.quality.pages.layouts import LAYOUTS
from benchmarks.quality.pages.measure import figures, verbatim
from benchmarks.quality.pages.more import MORE, paragraphs_with_many_links
from benchmarks.quality.pages.newest import NEWEST
from benchmarks.quality.pages.page import Layout
from benchmarks.quality.pages.parts import PARTS
from benchmarks.quality.pages.sites import SITES
from benchmarks.quality.pages.texts import FIVE, REPORTS, SIX
from benchmarks.quality.pages.unseen import UNSEEN

CHINESE = (*FURTHER, *PARTS, *(layout for layout in MORE if layout is not paragraphs_with_many_links))
"""On the last one a Chinese paragraph, which has no spaces, is one link, as lines that lead elsewhere are."""
EVERY = (*LAYOUTS, *LATER, *LAST, *FURTHER, *MORE, *PARTS)
OF_SITES = (*SITES, *UNSEEN, *FRESH, *NEWEST)


@pytest.mark.parametrize("layout", EVERY, ids=lambda layout: layout.__name__)
def test_accounts_are_told_from_furniture(layout: Layout) -> None:
    reports = [report for report in FIVE if report in REPORTS or layout in CHINESE]
    found = figures([layout], reports=reports)
    assert found.kept >= 0.99 * found.lines
    assert found.leaked <= 0.02 * found.passages
    assert found.offsets == found.pages
    assert found.right == found.told


@pytest.mark.parametrize("layout", OF_SITES, ids=lambda layout: layout.__name__)
def test_accounts_are_told_from_all_that_stands_on_a_site(layout: Layout) -> None:
    found = figures([layout], reports=SIX)
    assert (found.kept, found.leaked) == (found.lines, 0)
    assert found.right == found.told or layout is press_corner  # it sets a word against the date without a space


@pytest.mark.parametrize("layout", [*EVERY, *OF_SITES], ids=lambda layout: layout.__name__)
def test_lines_are_verbatim(layout: Layout) -> None:
    assert all(verbatim(report, layout) for report in REPORTS)
