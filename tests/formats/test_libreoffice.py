"""LibreOffice, where it is at hand, opens the documents and says what they say; no formula of a text is computed."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path
from shutil import which

import pytest
from lxml import etree

from tests.builders import disagreeing
from tests.formats.test_documents import hostile, many, write

OFFICE = which("soffice")

pytestmark = [
    pytest.mark.hostile,  # it takes seconds to start
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed"),
]


def converted(folder: Path, name: str, data: bytes, to: str) -> Path:
    """The file as LibreOffice saves it in another format; it must have nothing to say but that."""
    assert OFFICE is not None
    (folder / name).write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", to, "--outdir", str(folder / "out"), str(folder / name)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=True)
    assert "error" not in (done.stdout + done.stderr).lower(), done.stderr
    return (folder / "out" / name).with_suffix(f".{to.partition(':')[0]}")


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_documents_are_opened(tmp_path: Path, kind: str) -> None:
    for name, data in (("two", write(kind, disagreeing())), ("many", write(kind, *many()))):
        assert converted(tmp_path, f"{name}.{kind}", data, "pdf").read_bytes().startswith(b"%PDF")


def test_the_words_of_a_document_are_there_and_its_footnotes(tmp_path: Path) -> None:
    flat = etree.fromstring(converted(tmp_path, "two.docx", write("docx", disagreeing()), "fodt").read_bytes())
    text = "".join(flat.itertext())
    assert "Rivera said that 5,000 workers will come by 30 June." in text
    assert "Reported by Publisher A, “Title of A”, 2024-05-01 [passage 1]" in text


def test_no_formula_of_a_text_is_computed(tmp_path: Path) -> None:
    table = converted(tmp_path, "hostile.xlsx", write("xlsx", hostile()), "csv")
    with table.open(encoding="utf-8", newline="", errors="replace") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "+1-2 said Okoye." in cells
    assert any(cell.startswith("=HYPERLINK") for cell in cells)  # shown as it stands in the text
