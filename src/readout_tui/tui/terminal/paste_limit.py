"""Cuts long pastes short before Textual parses them, which takes 15 us for each character."""

from __future__ import annotations

from typing import Final

_OPENS: Final = "\x1b[200~"
_CLOSES: Final = "\x1b[201~"


class Pastes:
    """A filter for terminal input: keys pass through, and of each bracketed paste the first `most` characters."""

    def __init__(self, most: int) -> None:
        """`most`: the characters of one paste that pass. A field with a lower limit still sees that it is exceeded."""
        self._most = most
        self._left = -1  # characters of the paste that may still pass; -1 outside a paste
        self._tail = ""  # the end of the last input, as a bracket sequence may be split between reads

    def through(self, keys: str) -> str:
        """The part of the input that passes."""
        kept: list[str] = []
        while keys:
            taken, keys = self._inside(keys) if self._left >= 0 else self._outside(keys)
            kept.append(taken)
        return "".join(kept)

    def _outside(self, keys: str) -> tuple[str, str]:
        known = self._tail + keys
        at = known.find(_OPENS)
        if at < 0:
            self._tail = known[1 - len(_OPENS) :]
            return keys, ""
        end = at + len(_OPENS) - len(self._tail)
        self._left, self._tail = self._most, ""
        return keys[:end], keys[end:]

    def _inside(self, keys: str) -> tuple[str, str]:
        known = self._tail + keys
        at = known.find(_CLOSES)
        if at >= 0:
            taken = known[:at][: self._left] + _CLOSES
            self._left, self._tail = -1, ""
            return taken, known[at + len(_CLOSES) :]
        begun = next(size for size in range(len(_CLOSES) - 1, -1, -1) if known.endswith(_CLOSES[:size]))
        body = known[: len(known) - begun]
        taken = body[: self._left]
        self._left -= len(taken)
        self._tail = known[len(body) :]
        return taken, ""
