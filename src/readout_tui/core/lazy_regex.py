"""Regular expressions that are compiled when they are first used.

Compiling every pattern of the core takes as long as comparing two short accounts does, and a pair of texts meets
only some of the patterns.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("match", "fullmatch", "search", "findall", "finditer", "split", "sub")


class _Pattern:
    """Stands for a compiled pattern; its methods are those of the pattern from the first use of one of them on."""

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
