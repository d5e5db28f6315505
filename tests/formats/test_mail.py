"""Mails, and pages saved as mails."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from readout_tui.errors import InputError
from readout_tui.formats.document import Document
from readout_tui.formats.load import load
from readout_tui.formats.mail import read, read_page, unflowed

PROSE = "The Minister spoke with her colleague about the harbour, and both sides agreed to meet again in autumn."
OTHER = "The talks had been asked for by the captains of the port, who have waited for an answer since last winter."


def mail(text: str = "", html: str = "", **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = '"Press Office, Ministry of Trade" <press@trade.example>'
    made["To"] = "list@news.example"
    made["Subject"] = headers.get("subject", "Talks about the harbour")
    made["Date"] = "Sat, 14 Mar 2026 10:00:00 +0100"
    made["Message-ID"] = "<1@trade.example>"
    if text:
        made.set_content(text, cte="quoted-printable")
    if html and text:
        made.add_alternative(html, subtype="html")
    elif html:
        made.set_content(html, subtype="html")
    return made


def blocks(found: Document) -> list[tuple[str, str]]:
    return [(block.kind, found.text[block.span.start : block.span.end]) for block in found.blocks]


def body(found: Document) -> list[tuple[str, str]]:
    return [block for block in blocks(found) if block[1].partition(":")[0] not in {"From", "To", "Date"}]


def test_headers_are_furniture_and_the_subject_is_the_headline() -> None:
    found = read(mail(f"{PROSE}\n\n– a first point\n– Díaz\n").as_bytes(), None, "a.eml")
    assert blocks(found) == [
        ("furniture", 'From: "Press Office, Ministry of Trade" <press@trade.example>'),
        ("furniture", "To: list@news.example"),
        ("furniture", "Date: Sat, 14 Mar 2026 10:00:00 +0100"),
        ("headline", "Talks about the harbour"),
        ("paragraph", PROSE),
        ("item", "– a first point"),
        ("item", "– Díaz"),
    ]
    assert (found.title, found.date) == ("Talks about the harbour", "2026-03-14")
    assert found.publisher == "Press Office, Ministry of Trade"


def test_headers_are_decoded() -> None:
    found = read(mail(PROSE, subject="Re: Gespräch über den Hafen – «теперь»").as_bytes(), None, "a.eml")
    assert found.title == "Gespräch über den Hafen – «теперь»"


def test_what_is_quoted_and_signed_is_furniture() -> None:
    text = (
        f"{PROSE}\n\nOn 12 March 2026, Ana Rivera wrote:\n> {OTHER}\n> more\n\n{OTHER}\n-- \nAna Rivera\nPort Office\n"
    )
    assert body(read(mail(text).as_bytes(), None, "a.eml"))[1:] == [
        ("paragraph", PROSE),
        ("furniture", "On 12 March 2026, Ana Rivera wrote:"),
        ("furniture", f"> {OTHER}"),
        ("furniture", "> more"),
        ("paragraph", OTHER),
        ("furniture", "--"),
        ("furniture", "Ana Rivera"),
        ("furniture", "Port Office"),
    ]


def test_an_earlier_mail_below_is_furniture_and_a_forwarded_one_is_not() -> None:
    earlier = f"{PROSE}\n\n-----Original Message-----\nFrom: Ike\nSubject: Port\n\n{OTHER}\n"
    assert [kind for kind, _ in body(read(mail(earlier).as_bytes(), None, "a.eml"))][1:] == ["paragraph"] + [
        "furniture"
    ] * 3
    head = "---------- Forwarded message ---------\nFrom: Ike <ike@port.example>\nSubject: Port"
    forwarded = f"See below.\n\n{head}\n\n{OTHER}\n"
    assert body(read(mail(forwarded).as_bytes(), None, "a.eml"))[-1] == ("paragraph", OTHER)


def test_flowed_lines_are_joined() -> None:
    assert unflowed("One \ntwo\nthree \n-- \nAna") == "One two\nthree \n-- \nAna"
    assert unflowed("> One \n> two\n>> three") == "> One two\n>> three"
    assert unflowed("国家 \n主席", del_space=True) == "国家主席"
    assert unflowed(" >no quotation") == ">no quotation"
    made = mail("The Minister spoke about the harbour, \nand both agreed.\n\nThey will meet.\n")
    made.set_param("format", "flowed")
    assert body(read(made.as_bytes(), None, "a.eml"))[1:] == [
        ("paragraph", "The Minister spoke about the harbour, and both agreed."),
        ("paragraph", "They will meet."),
    ]


def test_the_page_is_read_where_the_text_only_stands_in_for_it() -> None:
    html = f"<p>{PROSE}</p><p>{OTHER}</p><ul><li>Ships</ul>"
    assert ("item", "Ships") in blocks(read(mail("See this mail in a browser.", html).as_bytes(), None, "a.eml"))
    both = read(mail(f"{PROSE}\n\n{OTHER}\n", html).as_bytes(), None, "a.eml")
    assert ("item", "Ships") not in blocks(both)
    assert ("paragraph", OTHER) in blocks(both)
    assert ("paragraph", OTHER) in blocks(read(mail("", html).as_bytes(), None, "a.eml"))


def test_quoted_mails_in_pages_are_furniture() -> None:
    html = f'<div><p>{PROSE}</p><p>{PROSE}</p></div><blockquote type="cite"><p>{OTHER}</p></blockquote>'
    assert ("furniture", OTHER) in blocks(read(mail("", html).as_bytes(), None, "a.eml"))


def test_nested_parts_and_attachments() -> None:
    made = mail(PROSE)
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="talks.pdf")
    outer = EmailMessage()
    outer["Subject"] = "Fwd: Talks"
    outer.make_mixed()
    outer.attach(made)
    found = read(outer.as_bytes(), None, "a.eml")
    assert ("paragraph", PROSE) in blocks(found)
    assert found.remarks == ("attached and not read: talks.pdf",)


def test_a_mail_without_text_is_refused() -> None:
    with pytest.raises(InputError, match="a mail that holds no text"):
        read(mail().as_bytes(), None, "a.eml")


def test_encodings_of_parts_are_followed() -> None:
    made = (
        b"Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=koi8-r\n\n"
        + "Стороны договорились.".encode("koi8-r")
    )
    assert "Стороны договорились." in read(made, None, "a.eml").text


TITLE = "Talks held in the port"
PAGE = f"<!doctype html><title>{TITLE}</title><h1>{TITLE}</h1><p>{PROSE}</p><p>Né à Sète.</p>"


def archive(root: EmailMessage) -> bytes:
    root["From"] = "<Saved by Blink>"
    root["Snapshot-Content-Location"] = "https://trade.example/talks"
    root["Subject"] = "Talks held in the port"
    root["Date"] = "Tue, 17 Mar 2026 08:00:00 -0000"
    root.make_related()
    page = EmailMessage()
    page.set_content(PAGE, subtype="html", cte="quoted-printable")
    page["Content-Location"] = "https://trade.example/talks"
    root.attach(page)
    frame = EmailMessage()
    frame.set_content("<p>An advertisement in a frame.</p>", subtype="html")
    root.attach(frame)
    return root.as_bytes()


def test_a_page_saved_as_mail_knows_where_and_when() -> None:
    found = read_page(archive(EmailMessage()), None, "a.mhtml")
    assert (found.title, found.address, found.accessed) == (
        "Talks held in the port",
        "https://trade.example/talks",
        "2026-03-17",
    )
    assert "Né à Sète." in found.text
    assert "advertisement" not in found.text


def test_an_archive_without_a_page_is_refused() -> None:
    with pytest.raises(InputError, match="holds no web page"):
        read_page(b"From: <Saved by Blink>\nContent-Type: image/png\n\nx", None, "a.mhtml")


def test_both_are_known_by_their_beginning(tmp_path: Path) -> None:
    for name, data in (("page", archive(EmailMessage())), ("mail", mail(PROSE).as_bytes())):
        (tmp_path / name).write_bytes(data)
        source = load(str(tmp_path / name))
        assert source.title == ("Talks held in the port" if name == "page" else "Talks about the harbour")
        assert source.blocks


def test_a_mail_and_a_page_of_several_parts_that_break_off_are_called_so() -> None:
    whole = bytes(mail(f"{PROSE}\n\n{OTHER}\n", f"<p>{PROSE}</p><p>{OTHER}</p>"))
    assert read(whole, None, "a.eml").remarks == ()
    assert read(whole[:-40], None, "a.eml").remarks == ("only a part could be read: the file breaks off",)
    assert read_page(whole[:-40], None, "a.mhtml").remarks == ("only a part could be read: the file breaks off",)
