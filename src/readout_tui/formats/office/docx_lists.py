"""The marks of numbered and bulleted paragraphs of a DOCX file, which no run of text holds: they are counted out here.

w:num (one list in the document) --> w:abstractNum (its nine levels) --> mark of the next paragraph: "2.", "(b)", "•"
"""

from __future__ import annotations

from typing import Final, NamedTuple

from readout_tui.formats.office.list_numbers import ordinal
from readout_tui.formats.office.package import Attributes

LEVELS: Final = 9
_SYMBOLS: Final = {"\uf0b7": "•", "\uf0a7": "▪", "\uf06f": "○", "o": "○", "\uf0fc": "✓", "\uf0d8": "➢", "\uf0a8": "□"}
"""Bullets in the private code points of the fonts Symbol and Wingdings, and the "o" of Courier."""


class ListLevel(NamedTuple):
    """One level of a list: `text` is the mark, with "%1" for the number of the first level."""

    form: str = "decimal"  # w:numFmt
    text: str = ""
    start: int = 1
    style: str = ""  # the paragraph style that is tied to this level


class Numbering:
    """Reads the part "numbering", then says the marks, paragraph by paragraph in the order of the text."""

    def __init__(self) -> None:
        self._levels: dict[str, dict[int, ListLevel]] = {}
        self._abstract: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}  # of a list that begins anew
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        self._in = self._list = ""
        self._level = 0

    # --- events of the part

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        value = attributes.get("val", "")
        if tag == "w:abstractNum":
            self._in, self._list = attributes.get("abstractNumId", ""), ""
            self._levels[self._in] = {}
        elif tag == "w:num":
            self._in, self._list = "", attributes.get("numId", "")
        elif tag == "w:abstractNumId" and self._list:
            self._abstract[self._list] = value
        elif tag in {"w:lvl", "w:lvlOverride"}:
            self._level = _number(attributes.get("ilvl", ""), 0)
        elif tag == "w:startOverride" and self._list:
            self._starts.setdefault(self._list, {})[self._level] = _number(value, 1)
        elif self._in and not self._list:
            self._describe(tag, value)

    def _describe(self, tag: str, value: str) -> None:
        """Notes a property of a level."""
        level = self._levels[self._in].get(self._level, ListLevel())
        if tag == "w:numFmt":
            level = level._replace(form=value)
        elif tag == "w:lvlText":
            level = level._replace(text=value)
        elif tag == "w:start":
            level = level._replace(start=_number(value, 1))
        elif tag == "w:pStyle":
            level = level._replace(style=value)
        self._levels[self._in][self._level] = level

    def end(self, tag: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """There is none."""

    # --- marks

    def mark(self, listed: str, level: int | None, style: str) -> str:
        """The mark of the next paragraph of a list ("" if it has none); counts it.

        `listed` is its w:numId, `level` 0..8, or None for that which is tied to the `style`.
        """
        abstract = self._abstract.get(listed, "")
        levels = self._levels.get(abstract, {})
        if level is None:
            level = next((depth for depth, each in levels.items() if style and each.style == style), 0)
        here = levels.get(level)
        if here is None or not 0 <= level < LEVELS:
            return ""
        if here.form == "bullet":
            return _SYMBOLS.get(here.text, here.text.strip() or "•")
        counters = self._counters.setdefault(abstract, [None] * LEVELS)
        self._begin(listed, counters)
        last = counters[level]
        counters[level] = here.start if last is None else last + 1
        counters[level + 1 :] = [None] * (LEVELS - level - 1)
        return "" if here.form == "none" and "%" in here.text else self._written(here.text, levels, counters)

    def _begin(self, listed: str, counters: list[int | None]) -> None:
        """A list that begins anew does so when its first paragraph comes."""
        if listed in self._begun:
            return
        self._begun.add(listed)
        for level, start in self._starts.get(listed, {}).items():
            if 0 <= level < LEVELS:
                counters[level:] = [start - 1] + [None] * (LEVELS - level - 1)

    @staticmethod
    def _written(text: str, levels: dict[int, ListLevel], counters: list[int | None]) -> str:
        for depth in range(LEVELS):
            sign = f"%{depth + 1}"
            if sign in text:
                level = levels.get(depth, ListLevel())
                count = counters[depth]
                text = text.replace(sign, ordinal(level.start if count is None else count, level.form))
        return text.strip()


def _number(written: str, otherwise: int) -> int:
    return int(written) if written.isdecimal() and len(written) < 9 else otherwise
