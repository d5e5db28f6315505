"""Quotations as text to paste: plain, Markdown, footnote, BibTeX, CSL-JSON, HTML, W3C selectors.

A citation names the document as its readers know it: by publisher, title, date, page and address, never by the letter
that it has in this program. The number of the passage follows in brackets, for those who open the comparison.

A quotation keeps its line ends, also where the text is soft-wrapped, and its no-break spaces; each format
escapes what it must so that the reader of the result sees the characters of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final, Literal, get_args

from readout_tui.core.characters.markdown import inert
from readout_tui.core.characters.safe import clean_copy
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Quote
from readout_tui.core.numbering import ranges

CiteStyle = Literal["plain", "markdown", "footnote", "bibtex", "csl-json", "html", "selector"]
STYLES: Final[tuple[CiteStyle, ...]] = get_args(CiteStyle)
STYLE_NAMES: Final[dict[CiteStyle, tuple[str, str]]] = {
    "plain": ("plain text", "the quotation, and a line with its source"),
    "markdown": ("Markdown", "a block quotation"),
    "footnote": ("Markdown footnote", "in quotation marks, the source in a note"),
    "bibtex": ("BibTeX", "an entry for LaTeX"),
    "csl-json": ("CSL-JSON", "an entry for Zotero, pandoc, citeproc"),
    "html": ("HTML", "a figure with its caption"),
    "selector": ("W3C selector", "a web annotation that finds the words again"),
}
"""What readers call each style, and what it makes of a quotation."""


def cite(wanted: Quote, style: CiteStyle = "plain") -> str:
    """The quotation with its citation. Holds no control or direction character but newline and tab."""
    return clean_copy(_WRITERS[style](wanted))


def cite_pair(left: Quote | None, right: Quote | None, names: tuple[str, str], style: CiteStyle = "plain") -> str:
    """Both ends of a link, one under the other; "No passage found in Xinhua, “Talks”." where one side has nothing.

    `names`: what the two documents are called (`document.document_name`).
    """
    return cite_row([() if one is None else (one,) for one in (left, right)], names, style)


def cite_row(quotes: Sequence[Sequence[Quote]], names: Sequence[str], style: CiteStyle = "plain") -> str:
    """The quotations of any number of documents, one under the other; `quotes` and `names` have one item a document.

    A document without a quotation is named as one in which no passage was found, as by `cite_pair`.
    """
    if style in ("csl-json", "selector"):
        return clean_copy(_json(_entries(quotes, style)))
    cited = (
        [cite(one, style) for one in told] or [_absent(name, style)] for told, name in zip(quotes, names, strict=True)
    )
    return clean_copy("\n\n".join(said for told in cited for said in told))


def _entries(quotes: Sequence[Sequence[Quote]], style: CiteStyle) -> list[object]:
    """The quotations as entries of a JSON list; selectors have null for a document without any."""
    import json

    entries: list[object] = []
    for told in quotes:
        for one in told:
            entry = json.loads(cite(one, style))
            entries += entry if isinstance(entry, list) else [entry]
        if not told and style == "selector":
            entries.append(None)
    return entries


def _absent(name: str, style: CiteStyle) -> str:
    """What is said instead of a quotation where nothing in a document corresponds."""
    said = f"No passage found in {_line(name)}."
    if style == "html":
        return f"<p>{said.translate(_HTML)}</p>"
    if style == "bibtex":
        return f"% {said}"
    if style == "markdown":
        return f"*{inert(said)}*"
    return inert(said) if style == "footnote" else said


def source_line(wanted: Quote) -> str:
    """Who reports it, as said by whom, in which document and where in it.

    "Reported by Xinhua as said by Xi Jinping, “Talks”, 2021-08-30, p. 3, https://..., accessed 2021-09-01 [passage 2]".
    """
    by = f" by {_line(wanted.publisher)}" if wanted.publisher else ""
    reported = f"Reported{by}" + (f" as said by {_said_by(wanted)}" if wanted.speaker else "")
    title = f"“{_title(wanted)}”" if _title(wanted) else ""
    parts = [
        *((reported, title) if wanted.publisher else (f"{reported} in {title}" if title else reported,)),
        _line(wanted.date),
        _line(wanted.place),
        _line(wanted.address),
        f"accessed {_line(wanted.accessed)}" if wanted.accessed else "",
    ]
    return " ".join(filter(None, (", ".join(filter(None, parts)), numbered(wanted))))


def _title(wanted: Quote) -> str:
    """The title, or the name of the file of a document that has neither title nor publisher."""
    return _line(wanted.title) or ("" if wanted.publisher else _line(wanted.file))


def _said_by(wanted: Quote) -> str:
    """The speakers; "both" becomes "both sides"."""
    named = (
        part.replace("both", "both sides", 1) if part.removeprefix("perhaps ")[:4] == "both" else part
        for part in wanted.speaker.split(", ")
    )
    return _line(", ".join(named))


def numbered(wanted: Quote) -> str:
    """The passages as readers count them: "[passages 3–5]"; empty for a headline, which has no number."""
    numbers = [number for number in wanted.numbers if number]
    if not numbers:
        return ""
    return f"[passage{'s' if len(numbers) > 1 else ''} {ranges(numbers).replace('-', '–')}]"


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
    quoted = "\n".join(f"> {inert(clean_copy(line))}".rstrip() for line in lines)
    return f"{quoted}\n>\n> — {inert(source_line(wanted))}"


def _footnote(wanted: Quote) -> str:
    text = "\n\n".join(paragraphs(wanted))
    quoted = "\n".join(map(inert, clean_copy(f"“{text}”").split("\n")))
    return f"{quoted}[^{key(wanted)}]\n\n[^{key(wanted)}]: {inert(source_line(wanted))}."


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


def key(wanted: Quote) -> str:
    """A name for the quotation: letters and digits only, as BibTeX and footnotes want it."""
    head = "".join(c for c in wanted.publisher.casefold() if c.isascii() and c.isalnum())[:16] or "readout"
    number = next((found for found in wanted.numbers if found), "")
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
    reported = f"Reported as said by {_said_by(wanted)}" if wanted.speaker else "Reported"
    where = ", ".join(filter(None, (reported, _line(wanted.place))))
    note = " ".join(filter(None, (where, numbered(wanted))))
    fields = bibtex_fields(wanted) | {"note": note.translate(_TEX), "annote": _line(wanted.exact).translate(_TEX)}
    return bibtex_entry(key(wanted), fields)


def bibtex_fields(wanted: Quote) -> dict[str, str]:
    """The fields of a BibTeX entry that name the document, escaped for TeX; "" for what is not known."""
    title = _title(wanted)
    return {
        "title": f"{{{title.translate(_TEX)}}}" if title else "",
        "author": f"{{{_line(wanted.publisher).translate(_TEX)}}}" if wanted.publisher else "",
        "date": _line(wanted.date).translate(_TEX),
        "year": _year(wanted.date),
        "url": _url(wanted.address),
        "urldate": _line(wanted.accessed).translate(_TEX) if wanted.address else "",
    }


def bibtex_entry(key: str, fields: Mapping[str, str]) -> str:
    """An entry of the type that fits any document, with the fields that are not empty."""
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{key},\n{body}\n}}"


def _url(address: str) -> str:
    """A web address as BibTeX takes it, verbatim: what is no character of addresses (a brace) is percent-encoded."""
    from urllib.parse import quote

    return quote(address, safe="-._~:/?#[]@!$&'()*+,;=%", errors="replace")


def _csl(wanted: Quote) -> str:
    item = csl_item(wanted) | {"note": source_line(wanted), "abstract": wanted.exact}
    return _json([{"id": key(wanted), **item}])


def csl_item(wanted: Quote) -> dict[str, object]:
    """The fields of a CSL-JSON item that name the document, without its `id`."""
    item: dict[str, object] = {"type": "webpage" if wanted.address else "document"}
    if title := _title(wanted):
        item["title"] = title
    if wanted.publisher:
        item["publisher"] = _line(wanted.publisher)
        item["author"] = [{"literal": _line(wanted.publisher)}]
    if wanted.date:
        item["issued"] = _csl_date(wanted.date)
    if wanted.address:
        item["URL"] = wanted.address
        if wanted.accessed:
            item["accessed"] = _csl_date(wanted.accessed)
    return item


def _csl_date(date: str) -> dict[str, object]:
    parts = _date_parts(date)
    return {"date-parts": [parts]} if parts else {"literal": _line(date)}


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
