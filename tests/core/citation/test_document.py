"""A document is called by what its readers know of it; where a quotation stands in it is told by its blocks."""

import pytest

from readout_tui.core.citation.document import document_line, document_name, file_name, place
from readout_tui.core.model import Block, Readout, Source, Span

SOURCE = Source("One. Two.", "folder/talks.txt", "0")
READOUT = Readout("A", SOURCE, ())


@pytest.mark.parametrize(
    ("readout", "name"),
    [
        (READOUT, "“talks.txt”"),
        (READOUT._replace(title="On\nports"), "“On ports”"),
        (READOUT._replace(publisher="Port Authority"), "Port Authority"),
        (READOUT._replace(publisher="Xinhua", title="Call", date="2021-08-30"), "Xinhua, “Call”, 2021-08-30"),
        (READOUT._replace(source=SOURCE._replace(origin="-")), "“a text from standard input”"),
        (READOUT._replace(source=SOURCE._replace(origin="seed:a.txt"), date="2021"), "“a.txt”, 2021"),
    ],
)
def test_a_document_has_a_name_that_is_no_letter(readout: Readout, name: str) -> None:
    assert document_name(readout) == name


def test_the_address_and_its_day_follow_the_name() -> None:
    source = SOURCE._replace(address="https://port.example/talks", accessed="2024-05-03")
    line = document_line(READOUT._replace(source=source, publisher="Port Authority"))
    assert line == "Port Authority, https://port.example/talks, accessed 2024-05-03"


def test_the_name_of_a_file_is_never_empty() -> None:
    for origin in ("", "-", "/", "a/", "seed:x"):
        assert file_name(READOUT._replace(source=SOURCE._replace(origin=origin)))


@pytest.mark.parametrize(
    ("span", "where"),
    [
        (Span(0, 4), "p. 1"),
        (Span(1, 3), "p. 1"),
        (Span(5, 9), "p. 2"),
        (Span(3, 6), "p. 1 – p. 2"),
        (Span(10, 14), ""),  # only a path inside the file
        (Span(4, 5), ""),  # between two blocks
        (Span(30, 40), ""),
    ],
)
def test_a_place_is_one_that_readers_can_look_up(span: Span, where: str) -> None:
    blocks = (
        Block(Span(0, 4), place="p. 1"),
        Block(Span(5, 9), place="p. 2"),
        Block(Span(10, 14), place="main > p"),
        Block(Span(15, 19)),
    )
    assert place(READOUT._replace(source=SOURCE._replace(blocks=blocks)), span) == where
