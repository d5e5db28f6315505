"""Two short accounts, and operations about their passages."""

from __future__ import annotations

from itertools import count

from readout_tui.core.compare import compare
from readout_tui.core.marks.operations import Stamp, about, not_mentioned
from readout_tui.core.model import Account, Comparison, Operation, Source
from tests.builders import ref

FIRST = "Ana Rivera opened the harbour of Lund. The bridge of Trest is closed. Wheat was offered to both. Snow fell.\n"
SECOND = (
    "Wheat was offered to both. The bridge of Trest is closed. A concert was given. Ana Rivera opened the harbour.\n"
)
_NUMBERS = count()


def sources() -> tuple[Source, Source]:
    return Source(FIRST, "a", "aa" * 32), Source(SECOND, "b", "bb" * 32)


def made() -> Comparison:
    """Four passages a side: A1-B4, A2-B2, A3-B1; A4 and B3 stand alone."""
    return compare(sources())


def stamp(by: str = "ana") -> Stamp:
    """Each one later than those before."""
    number = next(_NUMBERS)
    return Stamp(f"id{number}", f"2026-01-01T00:{number // 60:02}:{number % 60:02}Z", by)


def operation(op: str, *places: tuple[int, int], by: str = "ana") -> Operation:
    """An operation about passages, each as (account, passage)."""
    return about(stamp(by), op, made(), [ref(*place) for place in places])


def unmentioned(account: int, passage: int, by: str = "ana") -> Operation:
    return not_mentioned(stamp(by), made(), ref(account, passage), Account(1 - account))
