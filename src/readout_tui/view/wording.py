"""Lines of words with roles, before any colour, and how they are worded more briefly where there is little room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from readout_tui.core.characters.widths import cells

Words = list[tuple[str, str]]
"""Text with a role: "", "dim", "strong", "key", "warn", "found", "moved", a `LinkState`, or `account_role`."""


class Wording(NamedTuple):
    """A part of a line: its wordings, the longest first, and how soon it is worded more briefly (0: the last)."""

    forms: tuple[Words, ...]
    goes: int = 0


def fitted(parts: Sequence[Wording], width: int) -> Words:
    """The parts of a line in wordings that fit into `width` cells together, if there are such.

    Those that go first are worded more briefly first, step by step.
    """
    chosen = [0] * len(parts)

    def words() -> Words:
        return [word for part, form in zip(parts, chosen, strict=True) for word in part.forms[form]]

    while cells(plain(words())) > width:
        briefer = [n for n, part in enumerate(parts) if chosen[n] + 1 < len(part.forms)]
        if not briefer:
            break
        chosen[max(briefer, key=lambda n: parts[n].goes)] += 1
    return words()


def plain(words: Iterable[tuple[str, str]]) -> str:
    """The words alone."""
    return "".join(text for text, _role in words)
