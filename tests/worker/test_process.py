"""The comparison in another process is the comparison that would be made here; and it ends when told to."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from io import BytesIO

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import Options, Source, Span
from readout_tui.core.preview.excerpts import Seen
from readout_tui.core.preview.glimpse import Glimpse, glimpse
from readout_tui.errors import Cancelled
from readout_tui.formats.load import seeds
from readout_tui.worker import process
from readout_tui.worker.process import Comparing, Lost, differences

OPTIONS = Options()


@pytest.fixture
def sources() -> tuple[Source, ...]:
    return seeds()


def test_it_is_the_same_comparison(sources: tuple[Source, ...]) -> None:
    made = Comparing(sources, OPTIONS).result()
    here = compare(sources, OPTIONS)
    assert made.readouts[0].source is sources[0]
    assert made.attributions.speakers == here.attributions.speakers
    assert made.attributions.voices == here.attributions.voices
    assert made.alignment.links == here.alignment.links
    assert made.alignment.also == here.alignment.also
    for one, other in zip(made.readouts, here.readouts, strict=True):
        for name in ("name", "passages", "title", "publisher", "date", "language", "document"):
            assert getattr(one, name) == getattr(other, name)


def test_long_lists_arrive_in_parts(sources: tuple[Source, ...]) -> None:
    text = "\n\n".join(f"President Teshk said that plan {n} is ready." for n in range(process._PART + 50))
    long = tuple(source._replace(text=text + source.text) for source in sources)
    made = Comparing(long, OPTIONS).result()
    assert made.readouts[0].passages == compare(long, OPTIONS).readouts[0].passages


def test_the_differences_at_the_beginning_come_with_it(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    made = work.result()
    rows = [row for row in range(len(made.alignment.links)) if work.edits(made, row) is not None]
    assert rows
    for row in rows:
        assert work.edits(made, row) == differences(made, row, OPTIONS)
    assert work.edits(compare(sources), rows[0]) is None


def test_ended_work_is_cancelled_and_leaves_no_process(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    pid = work._pid
    work.end()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(Cancelled):
        work.result()


def test_a_process_that_dies_is_told(sources: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process._Work, "send", lambda _: 1 / 0)
    with pytest.raises(Lost):
        Comparing(sources, OPTIONS).result()


def test_what_the_checkpoint_raises_ends_it(sources: tuple[Source, ...]) -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    work = Comparing(sources, OPTIONS)
    pid = work._pid
    with pytest.raises(Cancelled):
        work.result(stop)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_it_ends_when_nobody_can_read_it_any_more(sources: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process._Work, "send", lambda _: signal.pause())
    work = Comparing(sources, OPTIONS)
    work._pipe.close()  # as the system does for a reader that was killed
    _pid, status = os.waitpid(work._pid, 0)
    assert os.waitstatus_to_exitcode(status) == 1
    work._pid = 0


@pytest.mark.parametrize("why", ["passages", "memory"])
def test_of_texts_that_are_too_long_only_what_is_seen_is_compared(
    long: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    monkeypatch.setattr(process, "AT_ONCE", 1_000)
    if why == "passages":
        monkeypatch.setattr("readout_tui.core.compare.MOST", 400)
    else:
        monkeypatch.setattr("readout_tui.core.compare.compare", lambda *_: [bytearray(1 << 62)])
    reasons: list[str] = []
    wanted = there(long, 0.6)
    work = Comparing(long, OPTIONS)

    def refused(reason: str) -> None:
        reasons.append(reason)
        work.look(wanted)

    def glimpsed(seen: Glimpse) -> None:
        if reasons and covers(seen, wanted):
            work.end()

    with pytest.raises(Cancelled):
        work.result(glimpsed=glimpsed, refused=refused)
    assert why in reasons[0]


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> tuple[Source, ...]:
    monkeypatch.setattr("readout_tui.core.preview.excerpts.REACH", 500)
    lines = [
        f"President Teshk said that plan number {n} for the harbour of Portmorlen is ready to begin."
        for n in range(600)
    ]
    return tuple(Source("\n\n".join(lines[k::2]), f"{k}.txt", f"{k}" * 64) for k in (0, 1))


def there(sources: tuple[Source, ...], share: float) -> Seen:
    starts = [int(len(source.text) * share) for source in sources]
    return Seen((Span(starts[0], starts[0] + 600), Span(starts[1], starts[1] + 600)))


def covers(seen: Glimpse, wanted: Seen) -> bool:
    return all(
        any(part.start <= span.start and span.end <= part.end for part in parts)
        for parts, span in zip(seen.spans, wanted.spans, strict=True)
    )


def test_of_long_texts_what_is_on_the_screen_comes_first(
    long: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "AT_ONCE", 1_000)
    wanted = there(long, 0.6)
    told: list[Glimpse] = []
    work = Comparing(long, OPTIONS)
    work.look(wanted)
    made = work.result(glimpsed=told.append)
    assert made.alignment.links == compare(long, OPTIONS).alignment.links
    assert covers(told[-1], wanted)
    here = glimpse(long, wanted, OPTIONS)
    assert told[-1].spans == here.spans
    assert told[-1].comparison.alignment.links == here.comparison.alignment.links
    assert told[-1].comparison.attributions.voices == here.comparison.attributions.voices


def test_short_texts_come_whole(sources: tuple[Source, ...]) -> None:
    told: list[Glimpse] = []
    Comparing(sources, OPTIONS).result(glimpsed=told.append)
    assert not told


class Asked:
    """Requests that come when they are asked for: None where nothing new is on the screen."""

    def __init__(self, *coming: Seen | None) -> None:
        self.coming: Iterator[Seen | None] = iter(coming)

    def newest(self) -> Seen | None:
        return next(self.coming, None)


def looked(sources: tuple[Source, ...], first: Seen, asked: Asked) -> list[bytes]:
    """The kinds of the frames that looking at `first` sends."""
    sent: list[bytes] = []
    work = process._Work(sent.append, BytesIO().flush, asked, sources, OPTIONS)  # type: ignore[arg-type]
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
    assert frames.count(process._GLIMPSE) == 1


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
    assert quiet.count(process._GLIMPSE) == 1
    assert frames.count(process._GLIMPSE) == 2


def test_asking_of_a_comparison_that_has_ended_is_nothing(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    work.result()
    work.look(there(sources, 0.5))
