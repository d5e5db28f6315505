"""Text of strangers in XML and HTML: escaped, and without a character that acts, hides or cannot stand there.

    shown   for readers: controls and direction characters become visible, one for one
    exact   to be read back: what does not stand there as itself is a character reference or, if XML 1.0 cannot hold it
            at all, an element: <g n="U+0007">

Either way, the bytes are harmless to a terminal that prints them.
"""

import unicodedata
from collections.abc import Callable
from typing import Final
from xml.sax.saxutils import escape

from readout_tui.core.characters.safe import clean_copy, safe

_ACTIVE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories of characters that are not written as themselves."""


def shown(text: str) -> str:
    """Text as readers see it; also for attributes. Joiners and the like, which words may need, are references."""
    return _replaced(escape(clean_copy(text), {'"': "&quot;", "'": "&#39;"}), "\n\t", _reference)


def exact(text: str) -> str:
    """Text from which it can be read back exactly."""
    return _replaced(escape(text), "\n", lambda char: _reference(char) if _legal(ord(char)) else _element(char))


def _replaced(text: str, keep: str, written: Callable[[str], str]) -> str:
    if text.isascii() and text.isprintable():
        return text
    found = {c for c in set(text) if unicodedata.category(c) in _ACTIVE and c not in keep}
    return text.translate({ord(c): written(c) for c in found})


def _reference(char: str) -> str:
    return f"&#x{ord(char):X};"


def _element(char: str) -> str:
    return f'<g n="U+{ord(char):04X}">{safe(char, keep="")}</g>'


def _legal(code: int) -> bool:
    """True for what an XML 1.0 file can hold."""
    return code in {0x9, 0xA, 0xD} or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
