"""Broken and hostile documents: bombs, endless nesting, entities, lies about sizes. Made here, by name."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

PROSE = "The Minister spoke with her colleague about the harbour, and both sides agreed to meet again in autumn. "
DEEP = 20_000
_CONTAINER = '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
_ENTITIES = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "boom"}">' for n in range(12))


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head><title>x</title>{head}</head><body>{body}</body></html>".encode()


def mail(body: bytes, kind: bytes = b"text/plain", *headers: bytes) -> bytes:
    return b"\n".join([b"From: a@b.example", b"MIME-Version: 1.0", b"Content-Type: " + kind, *headers, b"", body])


def nested(kind: bytes, depth: int) -> bytes:
    """Parts in parts, each in a boundary of its own."""
    heads = b"".join(b'Content-Type: multipart/%s; boundary="b%d"\n\n--b%d\n' % (kind, n, n) for n in range(depth))
    return b"From: a@b.example\nMIME-Version: 1.0\n" + heads + b"Content-Type: text/plain\n\ninside\n"


def book(
    pages: dict[str, bytes],
    container: str = _CONTAINER,
    package: str | None = None,
    more: dict[str, bytes] | None = None,
) -> bytes:
    items = "".join(f'<item id="i{n}" href="{name}"/>' for n, name in enumerate(pages))
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(pages)))
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED, compresslevel=1) as made:
        made.writestr("mimetype", "application/epub+zip", compress_type=0)
        made.writestr("META-INF/container.xml", container)
        made.writestr("book.opf", f"<package>{items}<spine>{spine}</spine></package>" if package is None else package)
        for name, content in ((more or {}) | pages).items():
            made.writestr(name, content)
    return data.getvalue()


def lying(data: bytes) -> bytes:
    """A ZIP file whose directory says that its last member is small."""
    at = data.rfind(b"PK\x01\x02")
    return data[: at + 24] + (100).to_bytes(4, "little") + data[at + 28 :]


def pages() -> dict[str, bytes]:
    """Web pages."""
    return {
        "tags that never end": b"<!doctype html>" + b"<a <a" * 200_000,
        "boxes in boxes": page("<div>" * DEEP + PROSE),
        "boxes in boxes without end": page("<div>" * 200_000 + PROSE),
        "tables in tables": page("<table><tr><td>" * 5_000 + PROSE),
        "emphasis in emphasis": page("<b>" * 50_000 + PROSE),
        "lists in lists": page("<ul><li>" * 10_000 + PROSE),
        "a million cells": page("<table>" + "<tr>" + "<td>1" * 300_000 + "</table>"),
        "many attributes": page("<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">" + PROSE),
        "a long attribute": page(f'<p class="{"a " * 1_000_000}">{PROSE}</p>'),
        "a comment without end": b"<!doctype html><p>" + PROSE.encode() + b"<!--" + b"-" * 1_000_000,
        "zero bytes": b"<!doctype html>" + b"\0" * 100_000,
        "half of a page": page(PROSE)[:60],
        "a frameset": b"<html><frameset><frame src=a><frame src=b></frameset></html>",
        "an entity of a document type": b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x; '
        + PROSE.encode(),
        "data in data": page(PROSE, '<script type="application/ld+json">' + "[" * 100_000 + "</script>"),
        "wrong data": page(
            PROSE, '<script type="application/ld+json">{"@type": [], "headline": {}, "publisher": 1}</script>'
        ),
        "an encoding that is none": page(PROSE, "<meta charset=zlib_codec>"),
        "utf-7": page(PROSE + "+ADw-script+AD4-", "<meta charset=utf-7>"),
        "controls": page("<p>\x1b]0;title\x07\x9b31m\u202e" + PROSE),
        "halves of characters": page("<p>&#xD800;&#xDFFF;&#x110000;&#0; " + PROSE),
        "20 MB of one word": page("a" * 20_000_000),
        "line breaks": page("<br>" * 500_000 + PROSE),
        "a hundred thousand paragraphs": page(f"<p>{PROSE}" * 100_000),
    }


def mails() -> dict[str, bytes]:
    """Mails."""
    return {
        "parts in parts": nested(b"mixed", 2_000),
        "mails in mails": b"From: a\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" * 2_000 + b"inside",
        "a boundary that never comes": mail(b"text", b'multipart/mixed; boundary="b"'),
        "no boundary": mail(b"text", b"multipart/mixed"),
        "many parts": mail(b"--b\n\nx\n" * 100_000, b"multipart/mixed; boundary=b"),
        "a header without end": b"From: a\nMIME-Version: 1.0\nSubject: " + b"=?utf-8?q?" * 200_000 + b"\n\ntext",
        "many headers": b"From: a\nMIME-Version: 1.0\n" + b"X: y\n" * 200_000 + b"\ntext",
        "many words in a header": b"From: a\nMIME-Version: 1.0\nSubject: " + b"=?utf-8?q?a?= " * 50_000 + b"\n\ntext",
        "broken base64": mail(b"@@@@" * 1000, b"text/plain", b"Content-Transfer-Encoding: base64"),
        "an encoding that is none": mail(b"text", b"text/plain; charset=nonsense"),
        "a binary text": mail(bytes(range(256)) * 4_000, b"text/plain"),
        "only a picture": mail(b"GIF89a", b"image/gif"),
        "quotations in quotations": mail(b">" * 2_000_000, b"text/plain; format=flowed"),
        "a page that is a bomb": mail(b"<div>" * 200_000, b"text/html"),
        "headers only": b"From: a\nMIME-Version: 1.0\n",
        "controls": mail(b"\x1b]0;title\x07 " + PROSE.encode(), b"text/plain", b"Subject: \x1b[31mred"),
    }


def archives() -> dict[str, bytes]:
    """Pages saved as mails."""
    related = b'multipart/related; boundary="b"; type="text/html"'
    html = b"--b\nContent-Type: text/html\n\n"
    place = b"Snapshot-Content-Location: https://a.example/"
    return {
        "no page": mail(b"--b\nContent-Type: image/png\n\nx\n--b--", related, place),
        "a page that is a bomb": mail(html + b"<div>" * 200_000, related, place),
        "tags that never end": mail(html + b"<a <a" * 200_000, related, place),
        "a page cut off": mail(html + page(PROSE)[:70], related, place),
        "an empty page": mail(html, related, place),
        "parts in parts": nested(b"related", 2_000).replace(b"MIME", place + b"\nMIME", 1),
        "many parts": mail((html + b"x\n") * 50_000, related, place),
        "broken quoted-printable": mail(
            b"--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=ZZ=\n=" + PROSE.encode(),
            related, place,
        ),
        "an address that acts": mail(html + page(PROSE), related, b"Snapshot-Content-Location: javascript:alert(1)"),
        "a start that is not there": mail(html + page(PROSE), related + b"; start=<x>", place),
        "zero bytes": mail(html + b"\0" * 100_000, related, place),
    }  # fmt: skip


def books() -> dict[str, bytes]:
    """E-books."""
    sound = {"a.xhtml": page(PROSE)}
    zeros = b"<p>" + b"a" * (40 << 20)
    return {
        "a bomb": book({"a.xhtml": zeros}),
        "a bomb in many pages": book({f"{n}.xhtml": b"<p>" + b"a" * (8 << 20) for n in range(10)}),
        "a bomb that lies": lying(book({"a.xhtml": zeros})),
        "entities": book(sound, package=f"<!DOCTYPE p [{_ENTITIES}]><package>&a11;</package>"),
        "a file of others": book(
            sound, package='<!DOCTYPE p [<!ENTITY x SYSTEM "/etc/passwd">]><package>&x;</package>'
        ),
        "entities in a page": book({"a.xhtml": f"<!DOCTYPE html [{_ENTITIES}]><p>&a11;</p>".encode()}),
        "paths that lead out": book({"../../../etc/passwd": b"<p>inside</p>"}),
        "cut off": book(sound)[:-40],
        "no package": book(sound, container="<container/>"),
        "deep xml": book(sound, package="<a>" * 500_000),
        "many files": book(sound, more={f"f{n}": b"" for n in range(30_000)}),
        "the same page ten thousand times": book(
            sound,
            package='<package><item id="i" href="a.xhtml"/>' + '<itemref idref="i"/>' * 10_000 + "</package>",
        ),
        "a page that is no page": book({"a.xhtml": zlib.compress(bytes(range(256)) * 2_000)}),
        "a page that never ends": book({"a.xhtml": b"<a <a" * 200_000}),
        "boxes in boxes": book({"a.xhtml": b"<div>" * 200_000}),
        "zero bytes": book({"a.xhtml": b"\0" * 100_000}),
    }


FORMATS = {"html": pages, "eml": mails, "mhtml": archives, "epub": books}
EVERY = [(suffix, name) for suffix, make in FORMATS.items() for name in make()]
