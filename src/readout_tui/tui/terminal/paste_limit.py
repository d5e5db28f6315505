"""Makes pastes safe before Textual parses them: cuts long ones short, and leaves control characters out.

To parse a character takes 15 us. And Textual takes an escape sequence inside a paste for its end: what follows would
act as keys. No search and no prompt can use a control character.
"""

from __future__ import annotations

from typing import Final

_OPENS: Final = "\x1b[200~"
_CLOSES: Final = "\x1b[201~"
_CONTROLS: Final = dict.fromkeys({*range(0x20), *range(0x7F, 0xA0)} - {ord(char) for char in "\t\n\r"})
"""A translation table that leaves control characters out, apart from tabs and line ends."""


class Pastes:
    """A filter for terminal input: keys pass through, and of each bracketed paste the first `most` characters.

    Control characters inside a paste are left out, and do not count.
    """

    def __init__(self, most: int) -> None:
        """`most`: the characters of one paste that pass. A field with a lower limit still sees that it is exceeded."""
        self.most = most  # counts from the next paste on
        self._left = -1  # characters of the paste that may still pass; -1 outside a paste
        self._tail = ""  # the end of the last input, as a bracket sequence may be split between reads

    @property
    def inside(self) -> bool:
        """True while a paste has begun and not ended."""
        return self._left >= 0

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
        self._left, self._tail = self.most, ""
        return keys[:end], keys[end:]

    def _inside(self, keys: str) -> tuple[str, str]:
        known = self._tail + keys
        at = known.find(_CLOSES)
        if at >= 0:
            taken = known[:at].translate(_CONTROLS)[: self._left] + _CLOSES
            self._left, self._tail = -1, ""
            return taken, known[at + len(_CLOSES) :]
        begun = next(size for size in range(len(_CLOSES) - 1, -1, -1) if known.endswith(_CLOSES[:size]))
        body = known[: len(known) - begun]
        taken = body.translate(_CONTROLS)[: self._left]
        self._left -= len(taken)
        self._tail = known[len(body) :]
        return taken, ""
