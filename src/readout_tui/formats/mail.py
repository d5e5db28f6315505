"""Reads mails (EML), and web pages that were saved as if they were mails (MHTML).

    mail:  headers -> furniture; subject -> headline; the part that is meant to be read -> paragraphs
    page:  headers -> address and day of saving; the first page in it -> `html.reader`

Transfer encodings are taken off first, then lines that a mail program has broken are joined again (`format=flowed`).
What is quoted of other mails, and signatures, are furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from typing import Final

from readout_tui.core.data.languages import language
from readout_tui.core.model import BlockKind
from readout_tui.core.segmentation.document_type import language_of
from readout_tui.core.segmentation.paragraphs import paragraphs
from readout_tui.errors import InputError
from readout_tui.formats.document import BROKEN_OFF, Builder, Document
from readout_tui.formats.html.charset import decoded
from readout_tui.formats.html.metadata import date_of, web_address
from readout_tui.formats.html.reader import of_html

_SHOWN: Final = ("From", "To", "Cc", "Date", "Reply-To")
"""Headers that mail programs show above a mail, beside its subject."""
_DEEPEST: Final = 20
_MOST_PARTS: Final = 200
_MOST_QUOTED: Final = 0.4
"""A text part with less than this share of the characters of the HTML part stands in for it."""
_SIGNATURE: Final = re.compile(r"^-- ?$")
_EARLIER: Final = re.compile(
    r"^(?:-{2,}|_{5,})\s*(?:Original Message|Originalnachricht|Ursprüngliche Nachricht|Message d'origine|"
    r"Mensaje original|Исходное сообщение|原始邮件)\s*-*\s*$",
    re.IGNORECASE,
)
_FORWARDED: Final = re.compile(r"^-{5,}.{3,60}-{3,}$")
_HEADER_LINE: Final = re.compile(r"^\*?(?:[A-ZÀ-ÖА-Я][\w-]{1,12}|发件人|主题|收件人|日期)\*?\s?[:：] ?\S.*$")
_BEFORE_QUOTATION: Final = re.compile(r"^.{10,200}:$", re.DOTALL)
_REPLY: Final = re.compile(r"^(?:(?:Re|RE|Aw|AW|Fwd?|FW|WG|Tr|TR|RV|Rép|Отв|回复|转发)(?:\[\d+\])?\s?[:：]\s*)+")
_SPACES: Final = re.compile(r"\s+")


def read(data: bytes, encoding: str | None, shown: str) -> Document:
    """The document of a mail. Raises `InputError` if it holds no text, or none that can be read."""
    mail = _parsed(data)
    parts = list(_parts(mail))
    builder = Builder()
    subject = _header(mail, "Subject")
    for name in _SHOWN:
        if value := _header(mail, name):
            builder.add(f"{name}: {value}", "furniture")
    builder.add(subject, "headline")
    begun = bool(subject)
    before = builder.document()
    remarks = list(_cut(mail))
    replaced = 0
    for part in _body(parts, encoding, shown):
        replaced += _add(builder, part, encoding, shown)
    found = builder.document()
    if found.blocks[len(before.blocks) :] == ():
        raise InputError(f"{shown} is a mail that holds no text", "save what is attached to it, and open that")
    attached = [name for part in parts if (name := _attachment(part))]
    if attached:
        remarks.append(f"attached and not read: {', '.join(attached)}"[:300])
    return found._replace(
        title=_REPLY.sub("", subject) if begun else "",
        publisher=_sender(mail),
        date=date_of(_header(mail, "Date")),
        remarks=tuple(remarks),
        replaced=replaced,
    )


def read_page(data: bytes, encoding: str | None, shown: str) -> Document:
    """The document of a web page that was saved as MHTML. Raises `InputError` if there is no page in it."""
    mail = _parsed(data)
    start = (mail.get_param("start") or "") if mail.is_multipart() else ""
    pages = [part for part in _parts(mail) if part.get_content_type() in {"text/html", "application/xhtml+xml"}]
    pages.sort(key=lambda part: _header(part, "Content-ID") != start)
    if not pages:
        raise InputError(f"{shown} holds no web page", "save the page from the browser again, once it is complete")
    page = pages[0]
    content = _content(page)
    characters = decoded(content, encoding, shown, page.get_content_charset() or "")
    told = (
        _header(mail, "Snapshot-Content-Location"),
        _header(page, "Content-Location"),
        _header(mail, "Content-Location"),
    )
    address = next(filter(None, map(web_address, told)), "")
    found = of_html(characters.text, address)
    if not found.text:
        raise InputError(f"{shown} holds a web page that shows no text", "save it from the browser as plain text")
    return found._replace(
        title=found.title or _header(mail, "Subject"),
        accessed=found.accessed or date_of(_header(mail, "Date")),
        remarks=_cut(mail) or found.remarks,
        encoding=characters.encoding,
        replaced=characters.replaced,
    )


def _parsed(data: bytes) -> Message:
    return message_from_bytes(data.lstrip(b"\xef\xbb\xbf \t\r\n"))


def _cut(mail: Message) -> tuple[str, ...]:
    """What is to be said of a mail of several parts that breaks off before the last of them ends."""
    inner = mail.get_payload()
    inside = [part for part in inner if isinstance(part, Message)] if isinstance(inner, list) else []
    defects = (defect for part in (mail, *inside) for defect in part.defects)
    return (BROKEN_OFF,) if any(isinstance(one, CloseBoundaryNotFoundDefect) for one in defects) else ()


def _parts(mail: Message) -> Iterator[Message]:
    """The parts that hold something, in their order; of mails inside mails, too."""
    pending = [(mail, 0)]
    seen = 0
    while pending and seen < _MOST_PARTS:
        part, depth = pending.pop()
        seen += 1
        inner = part.get_payload()
        if isinstance(inner, list):
            if depth < _DEEPEST:
                pending.extend((one, depth + 1) for one in reversed(inner) if isinstance(one, Message))
        else:
            yield part


def _body(parts: list[Message], encoding: str | None, shown: str) -> list[Message]:
    """The parts that are meant to be read: texts, or pages where the text only stands in for them."""
    inline = [part for part in parts if not _attachment(part)]
    texts = [part for part in inline if part.get_content_type() == "text/plain"]
    pages = [part for part in inline if part.get_content_type() == "text/html"]
    if not pages or not texts:
        return texts or pages
    sizes = [sum(len("".join(_text(part, encoding, shown)[0].split())) for part in kind) for kind in (texts, pages)]
    as_text = sum(len(of_html(_text(part, encoding, shown)[0]).text) for part in pages) if sizes[1] else 0
    return texts if sizes[0] >= _MOST_QUOTED * as_text else pages


def _add(builder: Builder, part: Message, encoding: str | None, shown: str) -> int:
    """Adds the blocks of a part; returns how many bytes of it had no meaning."""
    text, replaced = _text(part, encoding, shown)
    if part.get_content_type() == "text/html":
        found = of_html(text)
        for block in found.blocks:
            builder.add(found.text[block.span.start : block.span.end], block.kind, block.place)
        return replaced
    if part.get_param("format", "") == "flowed":
        text = unflowed(text, del_space=part.get_param("delsp", "") == "yes")
    for words, kind in of_text(text):
        builder.add(words, kind)
    return replaced


def unflowed(text: str, *, del_space: bool = False) -> str:
    """A text in which the lines of `format=flowed` are whole paragraphs again (RFC 3676).

    A line that ends with a space goes on in the next, if as much of it is quoted. With `del_space` that space was added
    by the mail program.
    """
    made: list[str] = []
    depth_before, goes_on = 0, False
    for line in text.replace("\r\n", "\n").split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare.removeprefix(" ")
        signature = _SIGNATURE.match(bare) is not None
        if goes_on and depth == depth_before and not signature:
            made[-1] += bare
        else:
            made.append(">" * depth + (" " if depth else "") + bare)
        goes_on = bare.endswith(" ") and not signature
        if goes_on and del_space:
            made[-1] = made[-1][:-1]
        depth_before = depth
    return "\n".join(made)


def of_text(text: str) -> Iterator[tuple[str, BlockKind]]:
    """The paragraphs of a mail in plain text: its own, and what it quotes or signs with as furniture."""
    own: list[str] = []
    lines = text.replace("\r\n", "\n").split("\n")
    ended = False
    heads = False
    for number, line in enumerate(lines):
        ended = ended or bool(_SIGNATURE.match(line)) or bool(_EARLIER.match(line))
        heads = bool(_FORWARDED.match(line)) or (heads and (bool(_HEADER_LINE.match(line)) or not line.strip()))
        aside = ended or heads or line.startswith(">")
        if aside:
            yield from _paragraphs(own, before_quotation=line.startswith(">"))
            own = []
            yield line, "furniture"
        else:
            own.append(line)
        if number + 1 == len(lines):
            yield from _paragraphs(own)


def _paragraphs(lines: list[str], *, before_quotation: bool = False) -> Iterator[tuple[str, BlockKind]]:
    """The paragraphs of lines; the last of them, before a quotation, may say whose it is ("On 4 May, Ana wrote:")."""
    text = "\n".join(lines)
    found = list(paragraphs(text, 0, language(language_of(text)).dates))
    for number, paragraph in enumerate(found):
        words = text[paragraph.start : paragraph.end]
        last = before_quotation and number == len(found) - 1 and bool(_BEFORE_QUOTATION.match(words))
        item = paragraph.marker > paragraph.start
        yield words, "furniture" if last else "item" if item else "paragraph"


def _text(part: Message, encoding: str | None, shown: str) -> tuple[str, int]:
    found = decoded(_content(part), encoding, shown, part.get_content_charset() or "")
    return found.text, found.replaced


def _content(part: Message) -> bytes:
    """The bytes of a part, its transfer encoding taken off."""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _attachment(part: Message) -> str:
    """What the file that a part is attached as is called; "" for one that is not attached."""
    named = part.get_filename()
    attached = part.get_content_disposition() == "attachment"
    if not attached and (part.get_content_maintype() == "text" or not named):
        return ""
    return _one_line(_decoded_header(named or "a file"))


def _sender(mail: Message) -> str:
    """The name of who sends a mail, or its address."""
    value = _header(mail, "From")
    name = value.rpartition("<")[0].strip().strip("\"'").strip()
    return name or parseaddr(value)[1]


def _header(mail: Message, name: str) -> str:
    """The value of a header as it is meant to be read, on one line; "" if it is not there."""
    value = mail.get(name)
    return _one_line(_decoded_header(str(value))) if value is not None else ""


def _decoded_header(value: str) -> str:
    try:
        parts = decode_header(value)
    except (ValueError, LookupError):
        return value
    made = ""
    for words, charset in parts:
        if isinstance(words, str):
            made += words
            continue
        try:
            made += words.decode(charset or "utf-8", "replace")
        except (LookupError, ValueError):
            made += words.decode("latin-1")
    return made


def _one_line(words: str) -> str:
    return _SPACES.sub(" ", words).strip()
