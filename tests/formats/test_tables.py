"""Every row of the tables names a function that exists, and the first row that matches is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import Source
from readout_tui.errors import InputError
from readout_tui.formats import tables
from readout_tui.formats.decode import Decoded
from readout_tui.formats.load import load
from readout_tui.formats.tables import EVERYTHING, READERS, TEXT, WRITERS, Reader, reader_for

PAIR = (Source("Smith said that trade will grow.", "a", "0"), Source("Smith said that it will grow.", "b", "1"))


@pytest.mark.parametrize("name", WRITERS)
def test_every_writer_writes_lines(name: str) -> None:
    written = WRITERS[name].write(compare(PAIR), EVERYTHING)
    assert "Smith said" in written
    assert written.endswith("\n")


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_every_reader_reads_or_says_what_to_do(reader: Reader) -> None:
    assert bool(reader.function) != bool(reader.hint)
    for magic in reader.magic:
        assert reader_for(magic + b" and more", "account.txt") is reader


def test_what_a_file_begins_with_counts_before_its_suffix() -> None:
    web = Reader("a web page", (b"<!doctype html",), (".html", ".htm"), function="decode:decode")
    readers = (*READERS, web)
    assert reader_for(b"<!doctype html><p>Smith", "account.txt", readers) is web
    assert reader_for(b"<p>Smith", "ACCOUNT.HTM", readers) is web
    assert reader_for(b"%PDF-1.7", "account.html", readers).name == "a PDF file"
    assert reader_for(b"Smith said", "account", readers) is TEXT


def test_a_told_encoding_makes_any_bytes_a_text(tmp_path: Path) -> None:
    path = tmp_path / "account.txt"
    path.write_bytes(b"%PDF-1.7 is how such a file begins.")
    with pytest.raises(InputError, match="is a PDF file, not a text"):
        load(str(path))
    assert load(str(path), encoding="ascii").text.startswith("%PDF")


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
