"""Quotations as text to paste: plain, Markdown, footnote, BibTeX, CSL-JSON, HTML, W3C selectors.

A quotation keeps its line ends, also where the text is soft-wrapped, and its no-break spaces; each format
escapes what it must so that the reader of the result sees the characters of the text.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final, Literal, get_args

from readout_tui.core.characters.safe import clean_copy
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Quote
from readout_tui.core.numbering import ranges

CiteStyle = Literal["plain", "markdown", "footnote", "bibtex", "csl-json", "html", "selector"]
STYLES: Final[tuple[CiteStyle, ...]] = get_args(CiteStyle)


def cite(wanted: Quote, style: CiteStyle = "plain") -> str:
    """The quotation with its citation. Holds no control or direction character but newline and tab."""
    return clean_copy(_WRITERS[style](wanted))


def cite_pair(left: Quote | None, right: Quote | None, names: tuple[str, str], style: CiteStyle = "plain") -> str:
    """Both ends of a link, one under the other; "No passage found in B." where one side has nothing.

    `names`: the letters of the two accounts.
    """
    pair = (left, right)
    if style in ("csl-json", "selector"):
        import json

        items = [None if one is None else json.loads(cite(one, style)) for one in pair]
        flat = [item for entry in items for item in (entry if isinstance(entry, list) else [entry])]
        listed = [item for item in flat if item is not None] if style == "csl-json" else flat
        return clean_copy(_json(listed))
    absent = {
        "html": "<p>No passage found in {}.</p>",
        "bibtex": "% No passage found in {}.",
        "markdown": "*No passage found in {}.*",
    }
    line = absent.get(style, "No passage found in {}.")
    return "\n\n".join(line.format(names[k]) if one is None else cite(one, style) for k, one in enumerate(pair))


def source_line(wanted: Quote) -> str:
    """Who reports it, as said by whom, where and when: "Reported by Xinhua as said by Xi Jinping; ..."."""
    reporter = wanted.publisher or f"text {wanted.readout}"
    parts = [f"Reported by {reporter}" + (f" as said by {_said_by(wanted)}" if wanted.speaker else "")]
    if wanted.title:
        parts.append(f"“{_line(wanted.title)}”")
    if wanted.date:
        parts.append(wanted.date)
    parts.append(place(wanted))
    return ", ".join(parts)


def _said_by(wanted: Quote) -> str:
    """The speakers; "both" becomes "both sides"."""
    named = (
        part.replace("both", "both sides", 1) if part.removeprefix("perhaps ")[:4] == "both" else part
        for part in wanted.speaker.split(", ")
    )
    return _line(", ".join(named))


def place(wanted: Quote) -> str:
    """The passages as readers count them, with the text's letter: "A, passages 3–5"; a headline has no number."""
    numbers = [number for number in wanted.numbers if number]
    if not numbers:
        return wanted.readout
    return f"{wanted.readout}, passage{'s' if len(numbers) > 1 else ''} {ranges(numbers).replace('-', '–')}"


def _line(text: str) -> str:
    return " ".join(text.split())


def paragraphs(wanted: Quote) -> list[str]:
    """The paragraphs of a quotation, without the line ends between them."""
    edges = (0, *wanted.breaks, len(wanted.exact))
    parts = [wanted.exact[start:end] for start, end in pairwise(edges)]
    return [part.rstrip("\r\n") for part in parts[:-1]] + parts[-1:]


def _plain(wanted: Quote) -> str:
    return f"{wanted.exact}\n— {source_line(wanted)}"


def _markdown(wanted: Quote) -> str:
    lines = [line for paragraph in paragraphs(wanted) for line in (*paragraph.split("\n"), "")][:-1]
    quoted = "\n".join(f"> {_escape_markdown(line)}".rstrip() for line in lines)
    return f"{quoted}\n>\n> — {_escape_markdown(source_line(wanted))}"


_MARKDOWN: Final = {ord(c): "\\" + c for c in "\\`*_[]<>#|~&$"}


def _escape_markdown(line: str) -> str:
    """The line with everything that Markdown could take for markup made literal."""
    body = line.translate(_MARKDOWN)
    head = body.lstrip(" \t")
    indent = body[: len(body) - len(head)].expandtabs(4)
    if len(indent) >= 4:  # would be a block of code
        indent = "&nbsp;" * len(indent)
    digits = len(head) - len(head.lstrip("0123456789"))
    if digits and head[digits : digits + 1] in (".", ")"):
        head = head[:digits] + "\\" + head[digits:]
    elif head[:1] in ("-", "+", "="):
        head = "\\" + head
    return indent + head


def _footnote(wanted: Quote) -> str:
    text = "\n\n".join(paragraphs(wanted))
    quoted = "\n".join(map(_escape_markdown, f"“{text}”".split("\n")))
    return f"{quoted}[^{_key(wanted)}]\n\n[^{_key(wanted)}]: {_escape_markdown(source_line(wanted))}."


_HTML: Final = {
    ord(c): f"&{name};"
    for c, name in {"&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#x27", "\u00a0": "nbsp"}.items()
}


def _html(wanted: Quote) -> str:
    body = "</p>\n<p>".join(text.translate(_HTML).replace("\n", "<br>\n") for text in paragraphs(wanted))
    caption = source_line(wanted).translate(_HTML)
    return f"<figure>\n<blockquote><p>{body}</p></blockquote>\n<figcaption>{caption}</figcaption>\n</figure>"


_ISO_DATE: Final = regex(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)")
r"""Year, month and day at the beginning of a date. What `\d` takes is a number to `int`, in any script; what
`str.isdigit` takes need not be, such as "²"."""


def _date_parts(date: str) -> list[int]:
    """Year, month and day as far as an ISO 8601 date gives them; empty for a date in other words."""
    found = _ISO_DATE.match(date)
    year, month, day = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    if not 1 <= month <= 12:
        return [year] if found else []
    return [year, month, day] if 1 <= day <= 31 else [year, month]


def _year(date: str) -> str:
    """The four digits that a date begins with, or empty."""
    return f"{int(date[:4]):04}" if len(date) >= 4 and date[:4].isdecimal() else ""


def _key(wanted: Quote) -> str:
    """A name for the quotation: letters and digits only, as BibTeX and footnotes want it."""
    head = "".join(c for c in wanted.publisher.casefold() if c.isascii() and c.isalnum())[:16] or "readout"
    number = next((found for found in wanted.numbers if found), 0)
    return f"{head}{_year(wanted.date)}{wanted.readout.lower()}{number}"


_TEX: Final = {
    ord("\\"): "\\textbackslash{}",
    ord("{"): "\\{",
    ord("}"): "\\}",
    ord("~"): "\\textasciitilde{}",
    ord("^"): "\\textasciicircum{}",
    ord("\u00a0"): "~",
    ord('"'): "{\\textquotedbl}",
} | {ord(c): "\\" + c for c in "#$%&_"}


def _bibtex(wanted: Quote) -> str:
    note = f"Reported as said by {_said_by(wanted)}" if wanted.speaker else "Reported"
    fields = {
        "title": f"{{{_line(wanted.title).translate(_TEX)}}}" if wanted.title else "",
        "author": f"{{{_line(wanted.publisher).translate(_TEX)}}}" if wanted.publisher else "",
        "date": wanted.date.translate(_TEX),
        "year": _year(wanted.date),
        "note": f"{note}, {place(wanted)}".translate(_TEX),
        "annote": _line(wanted.exact).translate(_TEX),
    }
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{_key(wanted)},\n{body}\n}}"


def _csl(wanted: Quote) -> str:
    item: dict[str, object] = {"id": _key(wanted), "type": "article"}
    if wanted.title:
        item["title"] = _line(wanted.title)
    if wanted.publisher:
        item["publisher"] = _line(wanted.publisher)
        item["author"] = [{"literal": _line(wanted.publisher)}]
    if wanted.date:
        parts = _date_parts(wanted.date)
        item["issued"] = {"date-parts": [parts]} if parts else {"literal": _line(wanted.date)}
    item["note"] = source_line(wanted)
    item["abstract"] = wanted.exact
    return _json([item])


def _selector(wanted: Quote) -> str:
    quoted = {"type": "TextQuoteSelector", "exact": wanted.exact, "prefix": wanted.prefix, "suffix": wanted.suffix}
    position = {"type": "TextPositionSelector", "start": wanted.span.start, "end": wanted.span.end}
    target = {"source": f"urn:sha256:{wanted.digest}", "selector": [quoted, position]}
    note = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "target": target}
    return _json(note | {"body": {"type": "TextualBody", "value": source_line(wanted)}})


def _json(value: object) -> str:
    """JSON in which control and direction characters stand as escapes, so that nothing is lost."""
    import json

    return json.dumps(value, ensure_ascii=True, indent=2)


_WRITERS: Final[dict[CiteStyle, Callable[[Quote], str]]] = {
    "plain": _plain,
    "markdown": _markdown,
    "footnote": _footnote,
    "bibtex": _bibtex,
    "csl-json": _csl,
    "html": _html,
    "selector": _selector,
}
