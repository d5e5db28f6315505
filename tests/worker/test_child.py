"""What the child works on when a newer request arrives."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest

from readout_tui.core.model import FIRST_TWO, Options, Source
from readout_tui.core.preview.excerpts import Seen
from readout_tui.core.preview.glimpse import Glimpse, glimpse
from readout_tui.worker import child, wire
from tests.worker.seen import there

OPTIONS = Options()


class Asked:
    """Scripted requests, one for each time the child asks; None where nothing new is on the screen."""

    def __init__(self, *coming: Seen | None) -> None:
        self.coming: Iterator[Seen | None] = iter(coming)

    def newest(self) -> Seen | None:
        return next(self.coming, None)


def looked(sources: tuple[Source, ...], first: Seen, asked: Asked) -> list[bytes]:
    """The kinds of the frames that are sent for a request `first`."""
    sent: list[bytes] = []
    work = child.Work(sent.append, BytesIO().flush, asked, (sources, OPTIONS, FIRST_TWO))  # type: ignore[arg-type]
    work._look(first)
    return [frame[:1] for frame in sent]


def test_the_newest_request_wins(long: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Seen] = []
    finished: list[Seen] = []

    def noted(*arguments: object) -> Glimpse:
        seen = arguments[1]
        assert isinstance(seen, Seen)
        made.append(seen)
        found = glimpse(*arguments)  # type: ignore[arg-type]
        finished.append(seen)
        return found

    monkeypatch.setattr("readout_tui.core.preview.glimpse.glimpse", noted)
    one, two, three = (there(long, share) for share in (0.1, 0.5, 0.9))
    frames = looked(long, one, Asked(None, two, None, three))
    assert made == [one, two, three]
    assert finished == [three]
    assert frames.count(wire.GLIMPSE) == 1


def test_what_is_asked_for_meanwhile_is_next(long: tuple[Source, ...]) -> None:
    one, two = there(long, 0.1), there(long, 0.9)
    calls = 0

    class AfterTheFirst(Asked):
        def newest(self) -> Seen | None:
            nonlocal calls
            calls += 1
            return None

    quiet = looked(long, one, AfterTheFirst())
    frames = looked(long, one, Asked(*[None] * (calls - 1), two))
    assert quiet.count(wire.GLIMPSE) == 1
    assert frames.count(wire.GLIMPSE) == 2
