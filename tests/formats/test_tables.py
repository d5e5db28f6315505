"""Every row of the tables names a function that exists, and the first row that matches is used."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import Source
from readout_tui.errors import InputError
from readout_tui.formats import tables
from readout_tui.formats.decode import Decoded
from readout_tui.formats.load import load
from readout_tui.formats.tables import EVERYTHING, READERS, TEXT, WRITERS, Reader, reader_for, writer_for

PAIR = (Source("Smith said that trade will grow.", "a", "0"), Source("Smith said that it will grow.", "b", "1"))


@pytest.mark.parametrize("name", [name for name in WRITERS if name not in {"bibtex", "csl-json"}])
def test_every_writer_writes_the_texts(name: str) -> None:
    writer = WRITERS[name]
    written = writer.write(compare(PAIR), EVERYTHING)
    assert isinstance(written, bytes) == writer.binary
    if isinstance(written, str):
        assert "Smith said" in written
        assert written.endswith("\n")
    else:
        assert b"Smith said" in b"".join(parts(written))


def parts(written: bytes) -> list[bytes]:
    with ZipFile(BytesIO(written)) as file:
        return [file.read(name) for name in file.namelist()]


@pytest.mark.parametrize("name", ["bibtex", "csl-json"])
def test_references_have_an_entry_for_each_document(name: str) -> None:
    written = WRITERS[name].write(compare(PAIR), EVERYTHING)
    assert str(written).count("readouta") == str(written).count("readoutb") == 1


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.html", "html"),
        ("A.HTM", "html"),
        ("x/talks.csl.json", "csl-json"),
        ("talks.json", "json"),
        ("talks.tei.xml", "tei"),
        ("talks.xml", "tei"),
        ("talks.md", "markdown"),
        ("talks.bib", "bibtex"),
    ],
)
def test_the_name_of_a_file_tells_its_format(path: str, name: str) -> None:
    writer = writer_for(path)
    assert writer is not None
    assert writer.name == name


def test_a_suffix_names_one_format_only() -> None:
    suffixes = [suffix for writer in WRITERS.values() for suffix in writer.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert writer_for("talks") is None
    assert writer_for("talks.odp") is None


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_every_reader_reads_or_says_what_to_do(reader: Reader) -> None:
    assert bool(reader.function) != bool(reader.hint)
    for opening in (*reader.magic, *reader.openings):
        assert reader_for(b"\n".join([opening, *reader.holds, b" and more"]), "account.txt") is reader


def test_what_a_file_begins_with_counts_before_its_suffix() -> None:
    sheet = Reader("a sheet", (b"SHEET",), (".sheet", ".sh"), function="decode:decode")
    readers = (*READERS, sheet)
    assert reader_for(b"SHEET 1", "account.txt", readers) is sheet
    assert reader_for(b"<p>Smith", "ACCOUNT.SH", readers) is sheet
    assert reader_for(b"%PDF-1.7", "account.sheet", readers).name == "a PDF file"
    assert reader_for(b"Smith said", "account", readers) is TEXT


def test_openings_are_found_in_either_case_after_white_space_and_a_mark() -> None:
    page = reader_for(b"\xef\xbb\xbf \n<!DOCTYPE HTML><p>Smith", "account.txt")
    assert page.name == "a web page"
    assert reader_for(b'<?xml version="1.0"?>\n<html xmlns=""><p>Smith', "account").name == "a web page"
    assert reader_for(b"<!-- Notes. --> Smith said", "account.txt") is TEXT


def test_what_a_file_holds_tells_formats_with_one_beginning_apart() -> None:
    book = Reader("a book", (b"PK",), function="decode:decode", holds=(b"book.xml",))
    assert reader_for(b"PK... book.xml", "a", (book,)) is book
    assert reader_for(b"PK... word.xml", "a", (book,)) is TEXT


def test_a_told_encoding_makes_any_bytes_a_text(tmp_path: Path) -> None:
    path = tmp_path / "account.txt"
    path.write_bytes(b"\x89PNG is how a picture begins.")
    with pytest.raises(InputError, match="is a picture, not a text"):
        load(str(path))
    assert load(str(path), encoding="cp1252").text.endswith("PNG is how a picture begins.")


def test_a_package_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ModuleNotFoundError(f"No module named {name!r}", name="nowhere")

    reader = Reader("a web page", function="web:read", hint="pip install nowhere", needs="nowhere")
    with pytest.raises(ModuleNotFoundError):  # a module of our own that is missing is a bug
        reader.read(b"<p>", None, "a.html")
    monkeypatch.setattr(tables, "import_module", missing)
    with pytest.raises(InputError, match=r"a\.html is a web page; reading it needs nowhere"):
        reader.read(b"<p>", None, "a.html")


def test_a_reader_gives_text_and_how_it_was_decoded() -> None:
    assert TEXT.read("Díaz".encode(), None, "it") == Decoded("Díaz", "utf-8")


def test_the_docs_tell_of_each_format_and_its_suffixes() -> None:
    page = (Path(__file__).parents[2] / "docs" / "EXPORTS.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    told = {name: row for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])}
    assert told.keys() >= WRITERS.keys()
    for name, writer in WRITERS.items():
        assert f"`{writer.suffixes[0]}`" in told[name].split("|")[2]


def test_subtitles_are_known_without_their_name() -> None:
    cue = b"1\r\n00:00:04,000 --> 00:00:07,000\r\nThe two sides agreed.\r\n"
    assert reader_for(b"\xef\xbb\xbf" + cue, "-").function == "subtitles:read"
    assert reader_for(b"1\n00:00 and on the next day the two sides agreed.", "-") is TEXT
