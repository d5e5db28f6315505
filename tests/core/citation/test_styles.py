"""Quotations as text to paste: each format shows the characters of the text and no markup of it."""

from __future__ import annotations

import json
import re

import pytest

from readout_tui.core.citation.styles import STYLES, cite, cite_pair, cite_row, numbered, source_line
from readout_tui.core.model import Quote, Span
from tests.builders import group

NAMES = ("Port Authority, “Talks”", "Mr *X*, “Calls”")
QUOTE = Quote(
    exact="Ports matter.",
    span=Span(10, 23),
    prefix="",
    suffix="",
    digest="0" * 64,
    readout="A",
    passages=group(3),
    numbers=(2,),
    speaker="Ana Rivera",
    title="Talks",
    publisher="Port Authority",
    date="2024-05-01",
)


def test_an_account_reports_it_as_said_by_somebody_never_simply_says_it() -> None:
    assert source_line(QUOTE) == "Reported by Port Authority as said by Ana Rivera, “Talks”, 2024-05-01 [passage 2]"


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        (QUOTE._replace(speaker=""), "Reported by Port Authority, “Talks”, 2024-05-01 [passage 2]"),
        (
            QUOTE._replace(publisher="", title="", date="", file="talks.txt"),
            "Reported as said by Ana Rivera in “talks.txt” [passage 2]",
        ),
        (
            QUOTE._replace(speaker="perhaps both", title="", date=""),
            "Reported by Port Authority as said by perhaps both sides [passage 2]",
        ),
        (
            QUOTE._replace(speaker="Otto Both", title="", date=""),
            "Reported by Port Authority as said by Otto Both [passage 2]",
        ),
    ],
)
def test_what_is_not_known_is_left_out(changed: Quote, line: str) -> None:
    assert source_line(changed) == line


@pytest.mark.parametrize(
    ("numbers", "where"),
    [
        ((2,), "[passage 2]"),
        ((2, 3, 4), "[passages 2–4]"),
        ((2, 4), "[passages 2, 4]"),
        ((0,), ""),  # a headline
        ((0, 1), "[passage 1]"),
    ],
)
def test_passages_are_cited_as_readers_count_them(numbers: tuple[int, ...], where: str) -> None:
    assert numbered(QUOTE._replace(numbers=numbers)) == where


def test_tex_shows_the_text_and_takes_none_of_it_for_a_command() -> None:
    hard = QUOTE._replace(exact=r"100% {of} \all #1 & $5_a ~ ^", title="A & B", publisher="C_D")
    written = cite(hard, "bibtex")
    assert r"annote = {100\% \{of\} \textbackslash{}all \#1 \& \$5\_a \textasciitilde{} \textasciicircum{}}" in written
    assert r"title = {{A \& B}}" in written
    assert r"author = {{C\_D}}" in written


def test_a_year_is_only_given_where_the_date_begins_with_one() -> None:
    assert "year = {2024}" in cite(QUOTE, "bibtex")
    assert "year" not in cite(QUOTE._replace(date="May 2024"), "bibtex")


@pytest.mark.parametrize("style", STYLES)
def test_a_copy_says_who_reports_it_and_which_passage_it_is(style: str) -> None:
    copied = cite(QUOTE, style)  # type: ignore[arg-type]
    assert "Ana Rivera" in copied
    assert "passage 2" in copied


def test_only_one_end_of_a_pair_says_that_the_other_document_has_nothing() -> None:
    assert cite_pair(QUOTE, None, NAMES).endswith("No passage found in Mr *X*, “Calls”.")
    assert cite_pair(None, QUOTE, NAMES).startswith("No passage found in Port Authority, “Talks”.")
    assert "No passage found" not in cite_pair(QUOTE, QUOTE, NAMES)
    assert cite_pair(None, QUOTE, NAMES, "selector").startswith("[\n  null")
    assert cite_pair(QUOTE, None, NAMES, "markdown").endswith("*No passage found in Mr &#42;X&#42;, “Calls”.*")
    assert cite_pair(QUOTE, None, ("A", "<b>"), "html").endswith("<p>No passage found in &lt;b&gt;.</p>")


FULL = QUOTE._replace(address="https://port.example/talks_{1}#top", accessed="2024-05-03", place="p. 3")


def test_a_citation_names_the_document_as_its_readers_know_it() -> None:
    assert source_line(FULL) == (
        "Reported by Port Authority as said by Ana Rivera, “Talks”, 2024-05-01, p. 3, "
        "https://port.example/talks_{1}#top, accessed 2024-05-03 [passage 2]"
    )


def test_reference_managers_get_address_and_day_of_access() -> None:
    written = cite(FULL, "bibtex")
    assert "  url = {https://port.example/talks_%7B1%7D#top}" in written
    assert "  urldate = {2024-05-03}" in written
    assert "p. 3 [passage 2]" in written
    (item,) = json.loads(cite(FULL, "csl-json"))
    assert (item["type"], item["URL"]) == ("webpage", FULL.address)
    assert item["accessed"] == {"date-parts": [[2024, 5, 3]]}
    (plain,) = json.loads(cite(QUOTE, "csl-json"))
    assert plain.keys().isdisjoint({"URL", "accessed"})


@pytest.mark.parametrize("style", STYLES)
def test_no_document_is_called_by_its_letter(style: str) -> None:
    nameless = QUOTE._replace(title="", publisher="", file="talks.txt")
    for wanted in (QUOTE, FULL, nameless):
        assert not re.search(r"\btext A\b|\bA, passage|, A\b", cite(wanted, style))  # type: ignore[arg-type]
    assert "talks.txt" in cite(nameless, style).replace("&#46;", ".")  # type: ignore[arg-type]


def test_a_row_is_cited_from_all_documents_in_their_order() -> None:
    names = ("A", "B", "C")
    said = cite_row([(QUOTE, QUOTE), (), (QUOTE,)], names)
    assert said.split("\n\nNo passage found in B.\n\n") == [f"{cite(QUOTE)}\n\n{cite(QUOTE)}", cite(QUOTE)]
    assert cite_row([(QUOTE,), ()], NAMES) == cite_pair(QUOTE, None, NAMES)
    assert json.loads(cite_row([(QUOTE, QUOTE), (), (QUOTE,)], names, "selector"))[2] is None
    assert len(json.loads(cite_row([(QUOTE, QUOTE), (), (QUOTE,)], names, "csl-json"))) == 3
