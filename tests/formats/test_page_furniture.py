"""What stands around an account on its page is left out of print, which says so; what other programs read has it."""

from __future__ import annotations

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import Block, Comparison, PassageNumber, Source, Span
from readout_tui.core.numbering import name
from readout_tui.formats.tables import WRITERS, Request

TEXT = "Careers\n\nImprint\n\nRivera spoke of trade. Okoye agreed.\n\nSitemap"
BLOCKS = (
    Block(Span(0, 7), "furniture"),
    Block(Span(9, 16), "furniture"),
    Block(Span(18, 55)),
    Block(Span(57, 64), "furniture"),
)


@pytest.fixture(scope="module")
def made() -> Comparison:
    return compare(
        [Source(TEXT, "a.html", "0", blocks=BLOCKS), Source("Rivera spoke of trade. Okoye declined.", "b", "1")]
    )


@pytest.mark.parametrize("writer", ["text", "markdown", "html", "csv"])
def test_print_leaves_it_out_and_says_so(made: Comparison, writer: str) -> None:
    written = str(WRITERS[writer].write(made, Request()))
    assert "Careers" not in written
    assert "Rivera spoke of trade" in written
    assert "3 lines of page furniture" in written


@pytest.mark.parametrize("writer", ["json", "tei", "w3c"])
def test_what_programs_read_has_it(made: Comparison, writer: str) -> None:
    assert "Careers" in str(WRITERS[writer].write(made, Request()))


def test_it_is_called_what_it_is(made: Comparison) -> None:
    assert name(made.readouts[0], PassageNumber(0)) == "A page furniture"
