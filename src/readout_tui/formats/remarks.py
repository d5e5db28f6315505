"""What readers must know of how a document was read, a line each: the remarks of a `Document`."""

from __future__ import annotations

from typing import Final, NamedTuple

PARTLY: Final = "only a part could be read: the file is damaged"
"""The file breaks off, or a part of it is not well-formed."""


class Unread(NamedTuple):
    """What a word processor's document holds beside the text that is shown."""

    damaged: bool = False
    changes: int = 0  # tracked; the text is as if all were accepted
    comments: int = 0
    hidden: bool = False  # some text is hidden
    embedded: int = 0  # other documents inside it

    @property
    def remarks(self) -> tuple[str, ...]:
        """A line for each."""
        lines = (
            PARTLY if self.damaged else "",
            _counted(self.changes, "tracked change is shown accepted", "tracked changes are shown accepted"),
            _counted(self.comments, "comment is not shown", "comments are not shown"),
            "hidden text is not shown" if self.hidden else "",
            _counted(self.embedded, "embedded document is not read", "embedded documents are not read"),
        )
        return tuple(line for line in lines if line)


def _counted(number: int, one: str, several: str) -> str:
    """A number with the words that fit it; "" for none."""
    return f"{number:,} {one if number == 1 else several}" if number else ""
