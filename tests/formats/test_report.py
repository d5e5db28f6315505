"""The report: the same findings in each of its formats, inert whatever the texts hold."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import docx
import pytest

from readout_tui import cli
from readout_tui.core.characters.widths import cells
from readout_tui.errors import OutputError
from readout_tui.formats.tables import WRITERS, Request, reported
from readout_tui.formats.writers.report import NONE, report_of
from tests.core.findings.telling import ACROSS, OWN, lookup_of, told

REPORT = Request(report=True)


def written(name: str) -> str:
    made = WRITERS[name].write(lookup_of(OWN, ACROSS).comparison, REPORT)
    if isinstance(made, bytes):
        return "\n".join(paragraph.text for paragraph in docx.Document(BytesIO(made)).paragraphs)
    return made


def words(text: str) -> str:
    """Text without markup and line ends, by which formats can be compared."""
    unescaped = re.sub(r"<[^>]*>|\\", "", text)
    return " ".join(unescaped.split())


@pytest.mark.parametrize("name", reported())
def test_every_format_has_every_finding_and_the_passages_it_rests_on(name: str) -> None:
    text = words(written(name))
    for one in told():
        assert words(one.told) in text
    assert "Petra Lindholm" in text
    assert "The call took place at the initiative of the Brennish side and lasted forty minutes." in text
    assert "no passage found" in text.lower()
    assert "nothing of intent" in text


def test_lines_of_text_are_no_wider_than_asked() -> None:
    made = WRITERS["text"].write(lookup_of(OWN, ACROSS).comparison, REPORT._replace(width=44))
    assert isinstance(made, str)
    assert all(cells(line) <= 44 for line in made.splitlines() if "sha256" not in line)


def test_formats_without_a_report_refuse_it() -> None:
    with pytest.raises(OutputError, match="no report as xlsx"):
        WRITERS["xlsx"].write(lookup_of(OWN, ACROSS).comparison, REPORT)


def test_of_two_equal_texts_the_report_says_that_there_is_nothing() -> None:
    for name in reported():
        made = WRITERS[name].write(lookup_of(OWN, OWN).comparison, REPORT)
        if isinstance(made, str):
            assert words(NONE) in words(made)


class Tags(HTMLParser):
    """Collects the tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.found.add(tag)


def test_what_the_texts_hold_is_no_markup() -> None:
    evil = "<script>x()</script> **Lindholm** `spoke` of [zinc](https://x.example) and the \x1b[2Jvolcano.\n" + OWN
    comparison = lookup_of(evil, ACROSS).comparison
    page = WRITERS["html"].write(comparison, REPORT)
    assert isinstance(page, str)
    tags = Tags()
    tags.feed(page)
    assert "script" not in tags.found
    for name in ("text", "markdown", "html"):
        made = WRITERS[name].write(comparison, REPORT)
        assert isinstance(made, str)
        assert "\x1b" not in made
    made = WRITERS["markdown"].write(comparison, REPORT)
    assert "](https" not in str(made)


def test_the_report_names_documents_and_digests() -> None:
    about = dict(report_of(lookup_of(OWN, ACROSS).comparison, REPORT).about)
    assert {"Made by", "Summary", "Account A", "Account B", "Digest of A", "Digest of B"} <= about.keys()


def test_the_command_line_prints_a_report_and_refuses_what_it_cannot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = []
    for name, text in (("a.txt", OWN), ("b.txt", ACROSS)):
        (tmp_path / name).write_text(text)
        paths.append(str(tmp_path / name))
    assert cli.main([*paths, "--report"]) == 0
    assert "At whose request: A “at the initiative of the Brennish side” (A2)" in " ".join(
        capsys.readouterr().out.split()
    )
    assert cli.main([*paths, "--report", "--to", "csv"]) == 2
    assert "there is no report as csv" in capsys.readouterr().err
    assert cli.main([*paths, "--report", "--search", "zinc"]) == 2
    assert "--report tells of whole accounts" in capsys.readouterr().err
    assert cli.main([*paths, "--report", "-o", str(tmp_path / "report.docx")]) == 0
    assert (tmp_path / "report.docx").read_bytes().startswith(b"PK")
