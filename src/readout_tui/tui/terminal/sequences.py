"""Drops control sequences that no key and no mouse sends, before Textual parses them.

Textual takes what it cannot read as keys that were typed: of an answer of the terminal that nobody asked for, or of a
sequence that never ends, each character would be a command. A report of a size that no screen has would make it draw
that many cells.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 32
"""Characters of a sequence at most; Textual gives up at so many, and takes what it has as keys. A key has about ten."""
LARGEST: Final = 2_000
"""Cells of a screen's side at most, in reports of its size. The largest monitors show about a thousand."""

_SEQUENCE: Final = re.compile(
    r"""\x1b(?:
        \[ [0-?]*+ [ -/]*+ (?P<final>[@-~])?       # a control sequence (CSI), complete if it has its last character
      | [\]PX^_] (?P<string>[^\x1b\x07]++) (?P<end>\x07|\x1b\\)?   # a string: an answer of the terminal (OSC, DCS, ...)
    )""",
    re.VERBOSE,
)
_SIZE: Final = re.compile(r"\x1b\[48;(\d+)[^;]*;(\d+)[^;]*;")
_REST: Final = {"[": re.compile(r"[0-?]*+[ -/]*+([@-~])?"), "string": re.compile(r"[^\x1b\x07]*+(\x07|\x1b\\?)?")}


class Sequences:
    """A filter for terminal input. What is dropped may go on over several reads; a pause ends it (`pause`)."""

    def __init__(self) -> None:
        self._held = ""  # the beginning of a sequence, to be judged when the rest has come
        self._dropping = ""  # the kind of the sequence that is being dropped, a key of `_REST`; "" for none

    def through(self, keys: str) -> str:
        """The part of the input that passes. What may be the beginning of a sequence is held back."""
        keys = self._held + keys
        self._held = ""
        if self._dropping:
            keys = self._dropped(keys)
        kept: list[str] = []
        at = 0
        while (found := _SEQUENCE.search(keys, at)) is not None:
            kept.append(keys[at : found.start()])
            at = found.end()
            kept.append(self._judged(found, at == len(keys)))
        kept.append(keys[at:])
        return "".join(kept)

    def pause(self) -> str:
        """What was held back, as nothing more has come for a while; and dropping ends, so that keys act again."""
        held, self._held, self._dropping = self._held, "", ""
        return held

    def _judged(self, found: re.Match[str], last: bool) -> str:
        """The sequence, or "" if it is dropped or held back. `last`: it ends with what was read."""
        sequence = found[0]
        complete = found["final"] or found["end"]
        if not complete and last:
            if len(sequence) > LONGEST:
                self._dropping = "string" if found["string"] else "["
            else:
                self._held = sequence
            return ""
        if found["string"] or len(sequence) > LONGEST or _is_absurd(sequence):
            return ""
        return sequence

    def _dropped(self, keys: str) -> str:
        """The input after the end of the sequence that is being dropped."""
        found = _REST[self._dropping].match(keys)
        assert found is not None  # both patterns match the empty string
        if found.end() == len(keys) and not found[1]:
            return ""
        self._dropping = ""
        return keys[found.end() :]


def _is_absurd(sequence: str) -> bool:
    """True for a report of a size that no screen has."""
    size = _SIZE.match(sequence)
    return size is not None and not all(0 < int(cells) <= LARGEST for cells in size.groups())
