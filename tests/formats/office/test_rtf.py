"""RTF files: encodings, the accepted text, notes, tables, lists, heads and feet of pages."""

from __future__ import annotations

import pytest

from readout_tui.errors import InputError
from readout_tui.formats.office.rtf import read
from tests.formats.office.test_docx import told

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Times;}{\f1\fcharset204 Arial;}{\f2\fcharset2 Symbol;}"
    r"{\f3\fcharset128 Mincho;}}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 Trade;}{\s2 heading 2;}{\s3 Title;}}"
)

CASES: dict[str, tuple[str, list[str]]] = {
    "groups": (r"The two {\b sides} agreed.\par", ["paragraph: The two sides agreed."]),
    "lines of the file": ("The two si\r\ndes agreed.\\par", ["paragraph: The two sides agreed."]),
    "bytes of the file's code page": (r"caf\'e9\par", ["paragraph: café"]),
    "bytes of the font's code page": (r"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}, d\'e9j\'e0\par", ["paragraph: Привет, déjà"]),
    "characters of two bytes": (r"{\f3 \'93\'fa\'96\'7b}\par", ["paragraph: 日本"]),
    "characters by number": (r"a\u8212?b\u8217\'92c {\uc0\u269 }\par", ["paragraph: a—b’c č"]),
    "characters in two halves": (r"\u55357?\u56832?!\par", ["paragraph: 😀!"]),
    "signs": (r"\ldblquote a\rdblquote\~b\_c\-d\emdash\{e\}\\\par", ["paragraph: “a”\xa0b\u2011c\xadd—{e}\\"]),
    "deleted and inserted text": (r"On {\deleted 30}{\revised 40} million.\par", ["paragraph: On 40 million."]),
    "a deleted end of a paragraph": (r"The two {\deleted\par}sides.\par", ["paragraph: The two sides."]),
    "notes": (
        r"Prices{\super\chftn}{\footnote\pard\plain{\super\chftn} At 2030 prices.} rose.\par",
        ["paragraph: Prices[1] rose.", "note: [1] At 2030 prices."],
    ),
    "a table": (
        r"\trowd\pard\intbl Sum\cell 40\cell\row\trowd\pard\intbl Date\cell May\cell\row\pard After.\par",
        ["row: Sum\t40", "row: Date\tMay", "paragraph: After."],
    ),
    "a table with groups": (
        r"\trowd{\pard\intbl Sum\cell}{\pard\intbl 40\cell}{\row}\pard After.\par",
        ["row: Sum\t40", "paragraph: After."],
    ),
    "a table at the end": (r"\trowd\pard\intbl Sum\cell 40\cell\row\pard\par", ["row: Sum\t40"]),
    "a list": (
        r"{\listtext\f2\'b7\tab}One\par{\listtext\f2\'b7\tab}Two\par\pard{\pntext 1.\tab}Three\par",
        ["item: • One", "item: • Two", "item: 1. Three"],
    ),
    "headings": (
        r"\pard\s3 Readout\par\pard\s1 Trade\par\pard\s2 Fish\par\pard\outlinelevel1 Own\par\pard Text.\par",
        ["headline: Readout", "heading: Trade", "heading: Fish", "heading: Own", "paragraph: Text."],
    ),
    "a title that is called a heading": (
        r"\pard\s1 Talks held\par\pard They spoke.\par\pard\s2 Fish\par\pard So.\par",
        ["headline: Talks held", "paragraph: They spoke.", "heading: Fish", "paragraph: So."],
    ),
    "a link": (
        r'See {\field{\*\fldinst HYPERLINK "https://x.example"}{\fldrslt the annex}}.\par',
        ["paragraph: See the annex."],
    ),
    "heads and feet": (
        r"{\header\pard Ministry\par}{\footer\pard Page {\chpgn}\par}Text.\par",
        ["furniture: Ministry", "paragraph: Text.", "furniture: Page"],
    ),
    "a text box": (
        r"The text {\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard In a box.\par}}{\shprslt again}}goes on.\par",
        ["paragraph: The text goes on.", "paragraph: In a box."],
    ),
    "a picture and unknown destinations": (
        r"a{\*\shppict{\pict 0102}}{\nonshppict{\pict\bin4 }}}{0}}{\*\unknown x}b\par",
        ["paragraph: ab"],
    ),
    "a comment and hidden text": (r"a{\*\annotation No!}{\v hidden}b\par", ["paragraph: ab"]),
    "ends of paragraphs of macOS": ("One.\\\nTwo.\\\n", ["paragraph: One.", "paragraph: Two."]),
}


def rtf(body: str) -> bytes:
    return (HEAD + body + "}").encode("latin-1")


@pytest.mark.parametrize("name", CASES)
def test_the_blocks_of_a_case(name: str) -> None:
    body, expected = CASES[name]
    document = read(rtf(body), None, "a.rtf")
    assert told(document) == expected
    assert "only a part" not in " ".join(document.remarks)


def test_remarks_and_properties() -> None:
    info = r"{\info{\title Readout of the call}{\creatim\yr2031\mo2\dy3\hr9}{\author Nobody}}"
    document = read(rtf(info + r"{\deleted a}{\revised b}{\*\annotation c}{\v d}\par"), None, "a.rtf")
    assert (document.title, document.date) == ("Readout of the call", "2031-02-03")
    assert document.remarks[:3] == (
        "2 tracked changes are shown accepted",
        "1 comment is not shown",
        "hidden text is not shown",
    )


def test_a_told_encoding_is_that_of_bytes_which_nothing_else_explains() -> None:
    data = rb"{\rtf1 \'cf\'f0\'e8\'e2\'e5\'f2\par}"
    assert read(data, "cp1251", "a.rtf").text == "Привет"
    assert read(rb"{\rtf1\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2\par}", None, "a.rtf").text == "Привет"


def test_bytes_without_a_meaning_are_counted() -> None:
    document = read(rb"{\rtf1\ansicpg1252 a\'81b\par}", None, "a.rtf")
    assert (document.text, document.replaced) == ("a\N{REPLACEMENT CHARACTER}b", 1)


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    document = read(rtf(r"One.\par Two")[:-1], None, "a.rtf")
    assert told(document) == ["paragraph: One.", "paragraph: Two"]
    assert document.remarks == ("only a part could be read: the file is damaged",)


@pytest.mark.parametrize(
    ("data", "message"), [(b"{\\rtf1", "no text can be read"), (b"{\\rtf1" + b"{" * 9999, "nested too")]
)
def test_what_cannot_be_read_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as refused:
        read(data, None, "a.rtf")
    assert "\n" not in refused.value.message
