"""Words that a hyphen parts at the end of a line: "coop-", "eration" on the next one.

The second part begins with a small letter; a capital there mostly begins a name or a title ("Sino-", "British").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from re import Match
from typing import Final

from readout_tui.core.lazy_regex import regex

_BREAKS: Final = tuple(hyphen + end for hyphen in "-\u2010\u00ad" for end in ("\n", "\r"))
_BROKEN: Final = regex(r"([^\W\d_]{2,64})[-\u2010\u00ad](?:\r\n?|\n)[ \t]{0,64}([^\W\d_]{2,64})")
"""The bounds keep the search linear in texts that are one long word or one long run of spaces."""


def broken_words(text: str) -> Iterator[Match[str]]:
    """The places of a text where such words stand, in order; the groups of a match are the two parts."""
    if any(sign in text for sign in _BREAKS):
        yield from (match for match in _BROKEN.finditer(text) if match[2][0].islower())


def rejoined(text: str, apart: Callable[[str, str], bool]) -> str:
    """The text with all such words in one piece.

    A hyphen stays before a capital, and between two parts that belong `apart`: "long-" and "term".
    """
    if not any(sign in text for sign in _BREAKS):
        return text

    def joined(match: Match[str]) -> str:
        first, second = match.groups()
        return first + ("" if second[0].islower() and not apart(first, second) else "-") + second

    return _BROKEN.sub(joined, text)
