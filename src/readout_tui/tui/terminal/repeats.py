"""Counts keys that come many times in one read, so that each run of them is parsed and handled once.

A key that is held down while the program is busy, or a program that types, leaves thousands of the same key in the
terminal. To parse and to dispatch each of them takes a third of a millisecond.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from textual import events

FEWEST: Final = 8
"""Keys of one kind in a row that are counted; fewer go through one by one."""
_RUN: Final = re.compile(rf"(\x1b\[[0-9;]*[A-DF-Z~]|[^\x1b])\1{{{FEWEST - 1},}}", re.DOTALL)
"""A key that is repeated: a character, or a control sequence that is no report of the mouse."""


class KeyRun(NamedTuple):
    """A part of the input: keys to be parsed, all of which count `times`."""

    keys: str
    times: int = 1


class RepeatedKey(events.Key):
    """A key that came `times` in a row."""

    def __init__(self, key: str, character: str | None, times: int) -> None:
        super().__init__(key, character)
        self.times = times


RepeatedKey.handler_name = events.Key.handler_name
"""Widgets handle it as the key that it is; Textual would look for `on_repeated_key`."""


def runs(keys: str) -> Iterator[KeyRun]:
    """The input in parts, in order: repeated keys once each, with how often they came, and what is between them."""
    at = 0
    for found in _RUN.finditer(keys):
        if at < found.start():
            yield KeyRun(keys[at : found.start()])
        yield KeyRun(found[1], len(found[0]) // len(found[1]))
        at = found.end()
    if at < len(keys):
        yield KeyRun(keys[at:])
