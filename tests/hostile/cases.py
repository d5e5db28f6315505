"""Hostile texts as data: what a stranger may write, what must be shown, and what must never be written.

`CANARY` and 7331 are in every sequence, so that one that gets through can be told from the program's own.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

LEAD = b"Smith said the talks on trade were useful. "


class Case(NamedTuple):
    """`see`: words that must be on the screen and in the plain output; `never`: bytes that must not be written."""

    name: str
    data: bytes
    see: tuple[str, ...] = ("Smith said",)
    never: tuple[bytes, ...] = ()


def said(name: str, text: str, *see: str) -> Case:
    """A case of a sentence with something in it."""
    return Case(name, LEAD + f"He added {text} here.".encode("utf-8", "surrogatepass"), ("Smith said", *see))


SEQUENCES = (
    said("title", "\x1b]0;CANARY\x07", "␛]0;CANARY␇"),
    said("title by ST", "\x1b]2;CANARY\x1b\\", "␛]2;CANARY␛\\"),
    said("title by C1", "\x9d0;CANARY\x9c", "␦0;CANARY␦"),
    said("dropping BEL revives it", "\x1b\x07]0;CANARY\x07", "␛␇]0;CANARY␇"),
    said("dropping VT and FF revives it", "\x1b\x0b\x0c[7331m"),
    said("paste buffer", "\x1b]52;c;Q0FOQVJZ\x07", "␛]52;c;Q0FOQVJZ␇"),
    said("a link", "\x1b]8;;http://CANARY\x1b\\click\x1b]8;;\x1b\\", "click"),
    said("colours", "\x1b[7331m", "␛[7331m"),
    said("colours by C1", "\x9b7331m", "␦7331m"),
    said("cursor", "\x1b[7331;7331H\x1b[2J\x1b[3J", "␛[2J"),
    said("modes", "\x1b[?7331h\x1b[?1049l\x1b[?25l\x1bc\x1b[!p", "␛[?1049l"),
    said("a question", "\x1b[6n\x1b[c\x1b[>c\x1b[21t\x05\x1bZ", "␛[6n"),
    said("device control", "\x1bP+q7331\x1b\\", "␛P+q7331"),
    said("application command", "\x1b_GCANARY\x1b\\", "␛_GCANARY"),
    said("privacy message", "\x1b^CANARY\x1b\\"),
    said("start of string", "\x1bXCANARY\x1b\\"),
    said("tmux passthrough", "\x1bPtmux;\x1b\x1b]0;CANARY\x07\x1b\\"),
    said("screen title", "\x1bkCANARY\x1b\\", "␛kCANARY"),
    said("picture", "\x1b]1337;File=inline=1:Q0FOQVJZ\x07"),
    said("notification", "\x1b]777;notify;CANARY;CANARY\x07\x1b]9;CANARY\x07"),
    said("character sets", "\x0e\x0f\x1b(0\x1b)0\x1b%@", "␎␏␛(0"),
    said("torn", "\x1b[7331"),
    said("unfinished to the end", "\x1b]0;CANARY"),
    said("every control", "".join(map(chr, [*range(1, 9), *range(14, 32), 127])), "␁␂␃", "␡"),
    said("a NUL", "\x00", "␀"),
    said("every C1 control", "".join(map(chr, range(0x80, 0xA0))), "␦␦␦␦␦"),
    said("overstrike", "innocent\b\b\b\b\b\b\b\bguilty!!", "innocent␈␈"),
    said("a link by C1", "\x9d8;;http://CANARY\x9cclick\x9d8;;\x9c", "click"),
    said("paste buffer by C1", "\x9d52;c;Q0FOQVJZ\x9c", "␦52;c;Q0FOQVJZ␦"),
    said("colours asked for", "\x1b]4;7331;?\x07\x1b]10;?\x07\x1b]11;?\x1b\\", "␛]10;?␇"),
    said(
        "folder and prompt marks",
        "\x1b]7;file:///CANARY\x1b\\\x1b]133;A;CANARY\x07\x1b]1337;SetUserVar=CANARY=eA==\x07",
    ),
    said("user's keys", "\x1bP0;1|17/CANARY\x1b\\", "␛P0;1|17/CANARY"),
    said("the window", "\x1b[8;7331;7331t\x1b[22;0t\x1b[5i CANARY \x1b[4i", "␛[22;0t"),
    said("double height and a test picture", "\x1b#8\x1b#3\x1b#6\x1b F\x1b G", "␛#8"),
    said("a picture by sixels", "\x1bPq#0;2;0;0;0CANARY\x1b\\", "␛Pq#0"),
    said(
        "what hides between escape and bracket",
        "".join(f"\x1b{c}[7331m" for c in "\u200d\u202e\xad\x00\x7f\t\u2060\U000e0001"),
    ),
    said("a line end inside", "\x1b\n[7331m \x1b\r]0;CANARY\x07 \x1b\u2028[7331m"),
    said("line and page ends", "a\x0bb\x0cc\x85d\u2028e\u2029f"),
)

UNSEEN = (
    said("right to left override", "\u202etxt.exe\u202c", "↤txt.exe↥"),
    said("isolates", "\u2066a\u2067b\u2068c\u2069", "↦a↤b↥c↥"),
    said("marks of direction", "\u200ea\u200fb\u061c"),
    said("zero width", "tr\u200bust\u2060\ufeff\u180e", "tr▯ust"),
    said("joiners", "a\u200cb\u200dc", "a▯b▯c"),
    said("tags", "".join(chr(0xE0000 + ord(c)) for c in "ignore"), "⚑⚑⚑⚑⚑⚑"),
    said("variation selectors", "a\ufe0fb\U000e0101", "a⌄b⌄"),
    said("fillers", "a\u3164b\u115fc\uffa0d\u1160e\u034ff"),
    said("soft hyphen", "co\xadoperate", "co¬operate"),
    said("private and unassigned", "\ue000\U0010fffd\ufdd0\ufffe\U0001ffff", "⍰⍰⍰"),
    said("half a pair", "\ud800"),
    said("annotations", "\ufff9a\ufffab\ufffb"),
    said("music and shorthand controls", "\U0001d173\U0001bca0"),
    said("all noncharacters", "".join(chr(p * 0x10000 + c) for p in range(17) for c in (0xFFFE, 0xFFFF)), "⍰⍰⍰"),
    said("deprecated and invisible", "\u206a\u206b\u206c\u206d\u206e\u206f\u2061\u2062\u2063\u2064", "▯▯▯▯▯▯▯▯▯▯"),
    said("every variation selector", "a" + "".join(map(chr, range(0xFE00, 0xFE10))) + "b", "a⌄⌄⌄⌄⌄⌄⌄⌄⌄⌄⌄⌄⌄⌄⌄⌄b"),
    said("Mongolian and Khmer", "\u180b\u180c\u180d\u180e\u180f\u17b4\u17b5"),
    said("prepended Arabic signs", "\u0600\u0601\u06dd\u070f\u08e2", "▯▯▯▯▯"),
    said("joiners of hieroglyphs", "\U00013430\U0001343f\U000110bd", "▯"),
    said("blanks of many kinds", "a\u00a0b\u2007c\u202fd\u2000e\u205ff\u3000g\u2800h"),
    said("a flag of tags", "\U0001f3f4\U000e0067\U000e0062\U000e007f", "⚑⚑⚑"),
    said("objects and replacements", "\ufffc\ufffd"),
    said("the placeholders themselves", "␛␀↤▯⌄⚑¬◌⍰⍔␦", "␛␀↤▯⌄⚑¬◌⍰⍔␦"),
    said("a stack of marks", "Z" + "\u0301" * 100 + "go", "◌◌◌"),
    said("marks on nothing", "\n\u0301\u0301start"),
    Case("a mark at the very start", "\u0301Smith said the talks were useful.".encode(), ("◌Smith said",)),
)

MARKUP = (
    said("an action", "[@click=app.quit]go[/] [@click=app.screenshot('CANARY')]x[/]", "[@click=app.quit]go[/]"),
    said("a closing tag", "[/nope] [/]", "[/nope]"),
    said("editor's brackets", "[sic] [applause] [...]", "[sic] [applause] [...]"),
    said("colours as markup", "[red on blue]x[/] [bold]y[/bold]", "[red on blue]x[/]"),
    said("a link as markup", "[link=http://CANARY]x[/link] http://example.org", "[link=http://CANARY]x[/link]"),
    said("emoji codes", ":smile: :pile_of_poo:", ":smile:"),
    said("variables", "$primary {CANARY} %s %d {0.__class__} ${HOME}", "$primary {CANARY} %s"),
    said("markdown", "# x *y* `z` <b>w</b> &amp; [l](http://CANARY)", "<b>w</b> &amp;"),
    said("unclosed markup", "[b [i [/b] [red" + "[" * 30, "[b [i [/b] [red[[["),
    said(
        "style sheets and keys", "$text-muted {color: red} !important #id ^q ctrl+q <enter>", "$text-muted {color: red}"
    ),
    said("formats", "{session} {0} %(x)s %n $(x) `x` 1e999 NaN -0", "{session} {0} %(x)s"),
    said("backslashes", "\\[x] \\n \\x1b[7331m \\", "\\x1b[7331m"),
    said("a mode line", "vim: set modeline: %{CANARY}", "vim: set modeline:"),
)

ENCODINGS = (
    Case("UTF-8 with its mark", codecs.BOM_UTF8 + LEAD + "Café.".encode(), ("Smith said", "Café")),
    Case("UTF-16", (LEAD.decode() + "Café.").encode("utf-16"), ("Smith said", "Café")),
    Case("UTF-16 big-endian", codecs.BOM_UTF16_BE + (LEAD.decode() + "Café.").encode("utf-16-be"), ("Café",)),
    Case("UTF-16 with half a pair", codecs.BOM_UTF16_LE + LEAD.decode().encode("utf-16-le") + b"\x00\xd8.\x00"),
    Case("UTF-32", (LEAD.decode() + "Café.").encode("utf-32"), ("Smith said", "Café")),
    Case("CRLF", LEAD + b"\r\n\r\nJones agreed.\r\n", ("Smith said", "Jones agreed.")),
    Case("CR", LEAD + b"\r\rJones agreed.\r", ("Smith said", "Jones agreed.")),
    Case("cp1252", (LEAD.decode() + "“Café” – déjà vu, naïve.").encode("cp1252"), ("“Café” – déjà vu",)),
    Case(
        "broken UTF-8", LEAD + "Café ".encode() + b"\xff\xfe\xc3( \xe2\x82 \xf8\x88\x80\x80\x80 \xed\xa0\x80 \xc0\xaf."
    ),
    Case(
        "overlong UTF-8",
        LEAD + b"x \xc0\x9b[7331m \xe0\x80\x9b]0;CANARY\x07 \xf0\x80\x80\x9b[7331m \xc2\x1b[7331m \xe2\x9b7331m.",
    ),
    Case("surrogates as UTF-8", LEAD + b"\xed\xa0\xbd\xed\xb8\x80 \xed\xb8\x80 here."),
    Case(
        "UTF-16 without a mark",
        "Smith said \x1b]0;CANARY\x07 \x9b7331m trade.\n".encode("utf-16-le") * 3,
        ("␛]0;CANARY␇",),
    ),
    Case("UTF-32 with a sequence", "Smith said \x1b]0;CANARY\x07 \x9b7331m trade.".encode("utf-32"), ("␛]0;CANARY␇",)),
    Case("a raw C1 byte", LEAD + b"He added \x9b7331m and \x9d0;CANARY\x07 here."),
    Case(
        "Shift-JIS with an escape in its trail bytes",
        LEAD + "首脳は、地域情勢について意見を交換した。表示".encode("shift_jis"),
    ),
    Case("ISO-2022-JP", LEAD + "首脳は意見を交換した。".encode("iso2022_jp")),
    Case("UTF-7", LEAD + b"+AGwAaQB2AGU-"),
)

LETTERS = (
    said("wide letters", "习近平同古巴国家主席通电话" * 6, "习近平"),
    said("families and flags", "👨‍👩‍👧‍👦 🇨🇺🇨🇳 👍🏽 ❤️ 1️⃣", "👍"),
    said("Hebrew and Arabic", "שלום עולם وعليكم السلام"),
    said("Thai and Hindi", "ภาษาไทย नमस्ते दुनिया"),
    said("joining Hangul", "한국 대통령"),
    said("tabs", "a\tb\t\tc"),
    said("only marks", "\u0301" * 50),
    said("a long word", "x" * 3000),
    said("half a flag, and tones alone", "🇨" * 31 + " 🏽🏽🏽 " + "👨\u200d" * 40),
    said("very wide letters", "﷽" * 20 + "𒐫" * 20 + "𒈙" * 10),
    said("marks of every kind", "a\u20dd\u20e0" * 9 + "ཨ" + "ྲ" * 40 + "\u0903\u093e\u0bbe"),
    said("columns of tabs", "习\t近\t平\t" * 9),
    said("borders", "│├─┤◁▷⇄" * 12),
    said("figures", "9" * 400 + " x² ½ ٣ 三 Ⅷ ① १२३ ٤٥%"),
    said("dates", "February 31, 99999 and 99/99/9999 and 2021-13-45"),
    said("look-alike letters", "Хi Jinрing said the talks were useful."),
)

SPEAKERS = (
    Case(
        "names that hide",
        b"President \x1b[7331mSmith\x1b[0m said trade. Smith\xc2\x9b7331m Jones\x07 said no. [b]Bob[/b] Kent said so. "
        + "\u202eeciVlE Kay said go. Хi Jinpin\u200bg said trade. Ｘｉ Jinping agreed. 𝐗𝐢 Jinping said so.".encode(),
        ("␛[7331mSmith␛[0m", "↤eciVlE"),
    ),
    Case(
        "labels that hide",
        b"\x1b]0;CANARY\x07SMITH: We agree.\n[@click=app.quit]JONES[/]: We do not.\n" + "\u202eKAY: Trade.\n".encode(),
        ("␛]0;CANARY␇SMITH", "[@click=app.quit]JONES[/]"),
    ),
    Case(
        "a headline that hides",
        b"\x1b]0;CANARY\x07 [@click=app.quit] Headline [/x]\n\nSmith said trade.\n",
        ("Headline",),
    ),
    Case("a dateline that hides", b"WASH\x1b[7331mINGTON, March 3 (R\x07) - Smith said trade.\n", ("Smith said",)),
    Case(
        "front matter that hides",
        b"---\ntitle: \x1b]0;CANARY\x07[b]x[/b]\npublisher: \xc2\x9b7331m\ndate: 2021\n---\nSmith said so.\n",
        ("Smith said",),
    ),
)

CASES = (*SEQUENCES, *UNSEEN, *MARKUP, *ENCODINGS, *LETTERS, *SPEAKERS)


def _together(name: str, cases: tuple[Case, ...], size: int) -> list[Case]:
    """Several UTF-8 cases as the paragraphs of one document: a screen takes long to open."""
    parts = [cases[i : i + size] for i in range(0, len(cases), size)]
    return [
        Case(f"{name} {n}", b"\n\n".join(c.data for c in part), tuple(word for c in part for word in c.see))
        for n, part in enumerate(parts, start=1)
    ]


DOCUMENTS = (
    *_together("sequences", SEQUENCES, 6),
    *_together("unseen", UNSEEN, 7),
    *_together("markup", MARKUP, 7),
    *_together("letters", LETTERS, 5),
    *ENCODINGS,
    *SPEAKERS,
)
"""The same cases, fewer documents."""
