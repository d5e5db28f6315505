"""Text that no dialect of Markdown takes for markup: the one escape of copies and of exports.

What could be markup becomes a character reference, "&#42;" for "*": the one way of escaping that every dialect
understands, inside tables too. A backslash does not do for ":smile:", bare addresses or "{{ ... }}".
"""

import re
from typing import Final

from readout_tui.core.lazy_regex import regex

_ACTIVE: Final = regex(
    r"[\\`*_{}\[\]<>|~&$^@#]|:(?=\S)|(?<=\w)\.(?=[^\W\d_]{2})|(?<=\bwww)\.|(?<=\bGH)-(?=\d)|[=%+](?=[=%+])",
    re.IGNORECASE,
)
"""What may be markup anywhere in a line: also bare addresses, @names, issue numbers, :emoji:, ==marks==."""
_LEADING: Final = regex(r"[-+=:%]|(\(?(?:\d+|[a-z]|[ivxlcdm]+))[.)]", re.IGNORECASE)
"""What is markup at the beginning of a line: marks and numbers of lists, underlines of headings, definitions."""
_CODE: Final = 4
"""An indent of so many columns makes a block of code."""


def inert(line: str) -> str:
    """One line, escaped so that Markdown and HTML show it as it is, also where it begins a paragraph."""
    head = line.lstrip(" \t")
    indent = line[: len(line) - len(head)].expandtabs(_CODE)
    return (indent if len(indent) < _CODE else "&nbsp;" * len(indent)) + "".join(inert_chars(head))


def inert_chars(line: str) -> list[str]:
    """The same of a line without an indent, for each character on its own, so that parts can be marked up."""
    shown = list(line)
    for found in _ACTIVE.finditer(line):
        shown[found.start()] = _reference(found[0])
    if leading := _LEADING.match(line):
        at = leading.end(1) if leading[1] else 0
        shown[at] = _reference(line[at])
    return shown


def _reference(char: str) -> str:
    return f"&#{ord(char)};"
