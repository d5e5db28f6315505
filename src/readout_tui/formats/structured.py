"""Reads structured documents in a child process under limits, and checks what the child says.

    bytes --fork--> reader of the format --> Document --> JSON --pipe--> checked --> Document

The libraries that take such files apart read whatever a stranger has put into them. What goes wrong there (a bomb, a
loop, a crash) ends the child only, and becomes one line for the reader. The child's answer is JSON, because reading it
runs nothing, and it is believed only as far as `checked` goes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final, get_args

from readout_tui.core.characters.safe import safe
from readout_tui.core.model import Block, BlockKind, Span
from readout_tui.errors import InputError
from readout_tui.formats.document import Document
from readout_tui.system.confined import Failed, Reason, confined

Reading = Callable[[bytes, str | None, str], Document]
"""A reader of a structured format: (bytes, encoding or None, name for errors) -> `Document`; raises `InputError`."""

_KINDS: Final = frozenset(get_args(BlockKind))
_SHORT: Final = ("title", "publisher", "date", "address", "accessed", "language", "encoding")
_LONGEST: Final = 1000
"""Characters at most of a field such as the title, of a place and of a remark."""
_MOST_REMARKS: Final = 20
_SAID: Final[dict[Reason, tuple[str, str]]] = {
    "time": ("takes too long to read", "save the part that is needed as plain text"),
    "memory": ("takes too much memory to read", "save the part that is needed as plain text"),
    "size": ("holds too much text", "save the part that is needed as plain text"),
    "crash": ("is damaged", "open it with another program and save it again, or save it as plain text"),
}


def read(find: Callable[[], Reading], data: bytes, encoding: str | None, shown: str, name: str) -> Document:
    """The document in the bytes, read in a child process. Raises `InputError` for one that cannot be read.

    `find` gives the reader; it is called in the child, so that the parent loads nothing. `shown` is what errors call
    the file, safe to print; `name` is what the format is called ("a PDF file").
    """
    try:
        answer = confined(partial(_answer, find, data, encoding, shown))
    except Failed as failed:
        message, hint = _SAID[failed.reason]
        raise InputError(f"{shown} is {name} that {message}", hint) from None
    except OSError as error:
        why = safe((error.strerror or "unknown error").lower(), keep="")
        raise InputError(f"{shown} cannot be read: {why}", "close other programs and try again") from None
    try:
        told = json.loads(answer)
        if "message" in told:
            raise InputError(_line(told["message"]), _line(told["hint"]))
        return checked(told)
    except (ValueError, TypeError, KeyError, RecursionError):
        message, hint = _SAID["crash"]
        raise InputError(f"{shown} is {name} that {message}", hint) from None


def checked(told: Any) -> Document:
    """The document that a child's answer describes. Raises `ValueError` or `TypeError` if it describes none.

    Blocks, if there are any, are in text order, do not overlap, and cover all but white space.
    """
    text = _string(told["text"])
    blocks = tuple(_blocks(text, told["blocks"]))
    short = {name: " ".join(_line(told[name]).split()) for name in _SHORT}
    remarks = tuple(_line(remark) for remark in told["remarks"][:_MOST_REMARKS])
    replaced = told["replaced"]
    if type(replaced) is not int or replaced < 0:
        raise ValueError
    return Document(text, blocks, remarks=remarks, replaced=replaced, **short)


def _answer(find: Callable[[], Reading], data: bytes, encoding: str | None, shown: str) -> bytes:
    try:
        document = find()(data, encoding, shown)
    except InputError as error:
        return json.dumps({"message": error.message, "hint": error.hint}).encode()
    blocks = [(*block.span, block.kind, block.place) for block in document.blocks]
    return json.dumps(document._replace(blocks=())._asdict() | {"blocks": blocks}).encode()


def _blocks(text: str, told: Any) -> Iterator[Block]:
    """The blocks; a document without any is a plain text after all."""
    if told == []:
        return
    before = 0
    for start, end, kind, place in told:
        if not (type(start) is type(end) is int and before <= start < end <= len(text)) or kind not in _KINDS:
            raise ValueError
        if text[before:start].strip():
            raise ValueError
        yield Block(Span(start, end), kind, " ".join(_line(place).split()))
        before = end
    if text[before:].strip():
        raise ValueError


def _string(told: Any) -> str:
    if not isinstance(told, str):
        raise TypeError
    told.encode("utf-8")  # halves of surrogate pairs are a ValueError: no output could hold them
    return told


def _line(told: Any) -> str:
    return _string(told)[:_LONGEST]
