"""A cache of bounded size for values that are computed on demand."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class BoundedCache(Generic[Key, Value]):
    """A cache that holds a given number of values and drops the oldest one first (FIFO, not LRU).

    Unlike `lru_cache` on a method it holds no reference to the object that computes the values. So there is no
    reference cycle, and that object is freed as soon as it is dropped, without the garbage collector: the collector
    hardly ever runs while the parts of a long text replace one another.

    Limitations: a value of None is not cached.
    """

    __slots__ = ("_made", "_most")

    def __init__(self, most: int) -> None:
        """`most` is the number of values to hold, 1 or more."""
        self._most = most
        self._made: dict[Key, Value] = {}

    def get(self, key: Key, make: Callable[[Key], Value]) -> Value:
        """The value of a key, computed by `make(key)` if it is not cached."""
        known = self._made.get(key)
        if known is None:
            if len(self._made) >= self._most:
                self._made.pop(next(iter(self._made)), None)  # another thread may have emptied it
            known = self._made[key] = make(key)
        return known
