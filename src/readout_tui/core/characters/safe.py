"""The border between text and terminal: what a stranger wrote becomes text that cannot act.

Every code point that could move the cursor, change the terminal's state, hide, or reorder its neighbours is
replaced by exactly one visible code point of one cell, so that offsets into the text and into what is drawn
are the same number. The replacement tells the class; `unsafe` tells the code point and its name.
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

MARKS_ON_A_LETTER: Final = 8
"""Longer runs of combining marks are cut: the scripts in use stack four or five."""

LAYOUT: Final = "\n\t"
"""Controls that the drawer handles itself."""

SURROGATE: Final = "\N{APL FUNCTIONAL SYMBOL QUAD DEL}"
C1: Final = "\N{SYMBOL FOR SUBSTITUTE FORM TWO}"
HIDDEN: Final = "\N{WHITE VERTICAL RECTANGLE}"  # zero-width, fillers, other format characters
VARIATION: Final = "\N{DOWN ARROWHEAD}"
UNKNOWN: Final = "\N{APL FUNCTIONAL SYMBOL QUAD QUESTION}"  # private, unassigned, noncharacter
TAG: Final = "\N{BLACK FLAG}"
EXCESS: Final = "\N{DOTTED CIRCLE}"  # a combining mark without a letter, or one too many

_TO_RIGHT: Final = "\N{RIGHTWARDS ARROW FROM BAR}"
_TO_LEFT: Final = "\N{LEFTWARDS ARROW FROM BAR}"
_END: Final = "\N{UPWARDS ARROW FROM BAR}"
_SINGLE: Final = {
    0x7F: "\N{SYMBOL FOR DELETE}",
    0x85: "\N{SYMBOL FOR NEWLINE}",
    0xAD: "\N{NOT SIGN}",  # soft hyphen
    0x2028: "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}",
    0x2029: "\N{REVERSED PILCROW SIGN}",
    0x200E: _TO_RIGHT,
    0x202A: _TO_RIGHT,
    0x202D: _TO_RIGHT,
    0x2066: _TO_RIGHT,
    0x200F: _TO_LEFT,
    0x061C: _TO_LEFT,
    0x202B: _TO_LEFT,
    0x202E: _TO_LEFT,
    0x2067: _TO_LEFT,
    0x2068: _END,
    0x202C: _END,
    0x2069: _END,
}

# Default-ignorable although letters or marks: drawn as nothing, or as a blank of disputed width.
_FILLERS: Final = frozenset({0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0})
_SELECTORS: Final = frozenset({*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), *range(0x180B, 0x1810)} - {0x180E})


class Unsafe(NamedTuple):
    """A code point that is not shown as itself."""

    offset: int  # code points from the start of the text
    code: int
    name: str  # as Unicode has it


def safe(text: str, keep: str = LAYOUT) -> str:
    """The same number of code points, none of which can act on a terminal, hide or reorder.

    `keep` holds the controls that stay as they are, because the caller lays them out itself.
    """
    if text.isascii() and text.isprintable():
        return text
    found = set(text)
    table = {ord(c): shown for c in found if (shown := _placeholder(c)) is not None and c not in keep}
    marks = frozenset(c for c in found if ord(c) not in table and _is_mark(c))
    if table:
        text = text.translate(table)
    return _cut_runs(text, marks) if marks else text


def flat(text: str) -> str:
    """`safe`, with line ends and tabs as spaces: for what is drawn on one line or wrapped by the caller."""
    return safe(text, keep="\r\n\t").translate(_SPACES)


_SPACES: Final = {0x0A: " ", 0x0D: " ", 0x09: " "}


def unsafe(text: str, keep: str = "\r\n\t") -> tuple[Unsafe, ...]:
    """Every code point that `safe` replaces, in text order."""
    if text.isascii() and text.isprintable():
        return ()
    shown = safe(text, keep)
    if shown == text:
        return ()
    return tuple(
        Unsafe(i, ord(was), name(ord(was))) for i, (was, now) in enumerate(zip(text, shown, strict=True)) if was != now
    )


def name(code: int) -> str:
    """What a code point is called: "ESCAPE", "RIGHT-TO-LEFT OVERRIDE", "control U+009B", "private use U+E000"."""
    char = chr(code)
    if code < 0x20 or code == 0x7F:
        picture = chr(0x2400 + code) if code < 0x20 else _SINGLE[code]
        return unicodedata.name(picture).removeprefix("SYMBOL FOR ")
    known = unicodedata.name(char, "")
    if known:
        return known
    words = {"Cc": "control", "Cs": "lone surrogate", "Co": "private use"}
    return f"{words.get(unicodedata.category(char), 'unassigned')} U+{code:04X}"


def clean_copy(text: str) -> str:
    """Text for the clipboard: no control or bidi character but newline and tab.

    Line ends become newlines; what orthography needs (joiners, variation selectors, soft hyphens, any number of
    combining marks) stays; the rest shows as the same placeholders as on the screen.
    """
    text = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    if text.isascii() and text.isprintable():
        return text
    return text.translate({ord(c): shown for c in set(text) if (shown := _copied(c)) is not None})


_LINE_ENDS: Final = dict.fromkeys((0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), "\n")
_ORTHOGRAPHIC: Final = frozenset({0x00AD, 0x200C, 0x200D, 0x2060, 0x034F}) | _SELECTORS


def _copied(char: str) -> str | None:
    return None if char in LAYOUT or ord(char) in _ORTHOGRAPHIC else _placeholder(char)


@lru_cache(maxsize=8192)
def _placeholder(char: str) -> str | None:
    """What is shown instead of a code point; None if it may be shown itself."""
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code < 0x7F:
        return None
    return _SINGLE.get(code) or _by_class(code, unicodedata.category(char))


def _by_class(code: int, category: str) -> str | None:
    if category == "Cc":
        return C1
    if category == "Cs":
        return SURROGATE
    if code in _SELECTORS:
        return VARIATION
    if 0xE0000 <= code <= 0xE007F:
        return TAG
    if category == "Cf" or code in _FILLERS:
        return HIDDEN
    if category == "Co" or (category == "Cn" and not _future_ideograph(code)):
        return UNKNOWN
    return None


def _future_ideograph(code: int) -> bool:
    """True in the planes reserved for wide ideographs, which newer fonts may know better than we do."""
    return 0x20000 <= code < 0x3FFFE and code & 0xFFFF < 0xFFFE


@lru_cache(maxsize=8192)
def _is_mark(char: str) -> bool:
    """True for what is drawn on the letter before it: combining marks, joining Hangul vowels and finals."""
    code = ord(char)
    if code < 0x300:
        return False
    return unicodedata.category(char)[0] == "M" or 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF


def _cut_runs(text: str, marks: Iterable[str]) -> str:
    """Marks without a letter, and marks after the eighth on one letter, become visible."""
    out = list(text)
    run = MARKS_ON_A_LETTER
    for i, char in enumerate(text):
        if char in marks:
            run += 1
            if run > MARKS_ON_A_LETTER:
                out[i] = EXCESS
        else:
            run = MARKS_ON_A_LETTER if char < " " else 0
    return "".join(out)
