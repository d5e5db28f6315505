"""E-books: the pages of their spine, in its order."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from readout_tui.errors import InputError
from readout_tui.formats import epub
from readout_tui.formats.epub import read
from readout_tui.formats.load import load

CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Talks of
 the year</dc:title><dc:publisher>Port Press</dc:publisher>
<dc:date>2026-03-14</dc:date><dc:language>en-GB</dc:language></metadata>
<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="two" href="b%20two.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="p" href="p.png" media-type="image/png"/></manifest>
<spine><itemref idref="n"/><itemref idref="one"/><itemref idref="two"/><itemref idref="p"/></spine></package>"""
LOCKED = '<EncryptedData><CipherReference URI="OPS/one.xhtml"/></EncryptedData>'
PAGES = {
    "OPS/nav.xhtml": "<nav><a href='one.xhtml'>One</a></nav>",
    "OPS/one.xhtml": "<?xml version='1.0'?><html><h1>One</h1><p>Rivera spoke – first.</p></html>",
    "OPS/b two.xhtml": "<html><body><p>Okoye answered.</p><aside epub:type='footnote'>A note.</aside></body></html>",
}


def book(**members: str) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as made:
        made.writestr("mimetype", "application/epub+zip", compress_type=0)
        made.writestr("META-INF/container.xml", members.pop("container", CONTAINER))
        made.writestr("OPS/book.opf", members.pop("package", PACKAGE))
        for name, text in (PAGES | members).items():
            made.writestr(name, text)
    return data.getvalue()


def test_pages_are_read_in_the_order_of_the_spine() -> None:
    found = read(book(), None, "a.epub")
    assert [(b.kind, found.text[b.span.start : b.span.end], b.place) for b in found.blocks] == [
        ("furniture", "One", "nav.xhtml"),
        ("heading", "One", "one.xhtml"),
        ("paragraph", "Rivera spoke – first.", "one.xhtml"),
        ("paragraph", "Okoye answered.", "b two.xhtml"),
        ("note", "A note.", "b two.xhtml"),
    ]
    assert (found.title, found.publisher, found.date, found.language) == (
        "Talks of the year",
        "Port Press",
        "2026-03-14",
        "en",
    )
    assert found.remarks == ()


def test_a_missing_page_is_told() -> None:
    package = PACKAGE.replace("one.xhtml", "gone.xhtml")
    assert read(book(package=package), None, "a.epub").remarks == ("only a part could be read: pages are missing",)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (book(container="<container>"), "does not say what it consists of"),
        (book(container="<container/>"), "does not say what it consists of"),
        (book(container=CONTAINER.replace("OPS/", "NOPS/")), "does not say what it consists of"),
        (book(package='<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><package>&x;</package>'), "may do harm"),
        (book(package="<package/>"), "an e-book without text"),
        (book(**{"META-INF/encryption.xml": LOCKED}), "locked"),
        (book()[:-30], "damaged"),
        (book().replace(b"Rivera", b"RIVERA")[:200] + book()[200:900] + b"\0" * 40 + book()[940:], "damaged|harm"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(data, None, "a.epub")


def test_encrypted_fonts_do_not_lock_a_book() -> None:
    fonts = '<EncryptedData><CipherReference URI="OPS/font.otf"/></EncryptedData>'
    assert "Rivera" in read(book(**{"META-INF/encryption.xml": fonts}), None, "a.epub").text


def test_members_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub, "LARGEST", 1000)
    with pytest.raises(InputError, match="unpacks to more than can be read"):
        read(book(**{"OPS/one.xhtml": "<p>" + "a" * 2000}), None, "a.epub")


def test_a_book_is_known_by_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "book.zip"
    path.write_bytes(book())
    assert load(str(path)).title == "Talks of the year"
