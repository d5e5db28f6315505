"""Signs of light markup (Markdown and its kin) that are not read aloud: emphasis, targets of links, marks of quoting.

    _Minister Berg_ said that [the annex](https://x.example/a) is ready.[^1]
    ^            ^            ^         ^^^^^^^^^^^^^^^^^^^^^           ^^^^

Only signs that come in pairs, and in places where no sentence has them, are taken for markup: "2 * 3 * 4",
"file_name_1" and "[sic] (May)" have none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span

_SIGNS: Final = ("](", "][", "[^", "**", "__", "~~", "`", "<http", "\n>", "\r>")
_PAIRED: Final = frozenset("*_")
_LINK: Final = regex(
    r"!?\[(?P<words>[^\[\]\n]{1,300}(?:\n[^\[\]\n]{1,300}){0,2})(?P<target>\]\([^()\s]{1,2000}(?:\s+\"[^\"\n]{0,300}\")?\)"
    r"|\]\[[^\[\]\n]{0,80}\])"
)
_NUMBER: Final = regex(r"\d{1,4}|[*†‡]{1,3}")
_NOTE: Final = regex(r"\[\^[^\[\]\s]{1,40}\]:?")
_ADDRESS: Final = regex(r"<https?://[^<>\s]{1,2000}>")
_QUOTED: Final = regex(r"(?:(?<=\n)|(?<=\r))[ ]{0,3}>(?:[ ]?>){0,5}[ ]?(?=\S)")
_EMPHASIS: Final = regex(
    r"(?<![\w*_~`\\])(?P<open>\*{1,3}|_{1,3}|~~|`{1,2})(?=[^\s*_~`])"
    r"(?P<inside>(?:[^\n*_~`]|\n(?![ \t]*\n)|(?<=\w)[*_](?=\w)){1,400}?)(?<=\S)(?P<close>(?P=open))(?![\w*_~`])"
)


def marks(text: str) -> list[Span]:
    """The spans of a text that are signs of markup, in order; they do not overlap. Nearly free where there are none."""
    if not any(sign in text for sign in _SIGNS) and not any(text.count(sign) > 1 for sign in _PAIRED):
        return []
    found = sorted(_found(text))
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _found(text: str) -> Iterator[Span]:
    if "](" in text or "][" in text:
        for link in _LINK.finditer(text):
            if _NUMBER.fullmatch(link["words"]):
                yield Span(*link.span())  # of a note
                continue
            yield Span(link.start(), link.start("words"))
            yield Span(*link.span("target"))
    if "[^" in text:
        yield from (Span(*note.span()) for note in _NOTE.finditer(text))
    if "<http" in text:
        yield from (Span(*address.span()) for address in _ADDRESS.finditer(text))
    if ">" in text:
        yield from (Span(*quoted.span()) for quoted in _QUOTED.finditer(text))
    for emphasis in _EMPHASIS.finditer(text):
        yield Span(*emphasis.span("open"))
        yield Span(*emphasis.span("close"))


def hidden(text: str) -> str:
    """The text with each such sign as characters without width, which folding drops: offsets stay what they are."""
    parts: list[str] = []
    at = 0
    for start, end in marks(text):
        parts += (text[at:start], "\N{WORD JOINER}" * (end - start))
        at = end
    return "".join((*parts, text[at:])) if parts else text
