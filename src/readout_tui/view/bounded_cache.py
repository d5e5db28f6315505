"""The newest of what was made on demand."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class BoundedCache(Generic[Key, Value]):
    """At most so many values; the oldest goes first.

    Unlike a cached method it does not refer to the object that makes them, so that this one is freed as soon as
    nothing else does: parts of long texts are shown by turns, and garbage is hardly ever looked for while they are.
    """

    __slots__ = ("_made", "_most")

    def __init__(self, most: int) -> None:
        """`most` is 1 or more."""
        self._most = most
        self._made: dict[Key, Value] = {}

    def get(self, key: Key, make: Callable[[Key], Value]) -> Value:
        """The value of a key; made if it is not there."""
        known = self._made.get(key)
        if known is None:
            if len(self._made) >= self._most:
                self._made.pop(next(iter(self._made)), None)  # another thread may have
            known = self._made[key] = make(key)
        return known
