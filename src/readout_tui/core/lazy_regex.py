"""Regular expressions that are compiled when they are first used.

Compiling all patterns of the core takes as long as comparing two short accounts, and any one pair of texts needs only
some of them.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("match", "fullmatch", "search", "findall", "finditer", "split", "sub")


class _Pattern:
    """Stands in for a compiled pattern. The first use of any method compiles it and copies its methods here."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but an error in the source shows only when the pattern is first used."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
