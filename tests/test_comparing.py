"""The comparison in another process is the comparison that would be made here; and it ends when told to."""

from __future__ import annotations

import os
import signal

import pytest

from readout_tui import comparing
from readout_tui.comparing import Comparing, Lost, differences
from readout_tui.core.compare import compare
from readout_tui.core.model import Options, Source
from readout_tui.errors import Cancelled
from readout_tui.formats.load import seeds

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
    assert made.rows == here.rows
    for one, other in zip(made.readouts, here.readouts, strict=True):
        for name in ("name", "passages", "title", "publisher", "date", "language", "document"):
            assert getattr(one, name) == getattr(other, name)


def test_long_lists_arrive_in_parts(sources: tuple[Source, ...]) -> None:
    text = "\n\n".join(f"President Teshk said that plan {n} is ready." for n in range(comparing._PART + 50))
    long = tuple(source._replace(text=text + source.text) for source in sources)
    made = Comparing(long, OPTIONS).result()
    assert made.readouts[0].passages == compare(long, OPTIONS).readouts[0].passages


def test_the_differences_at_the_beginning_come_with_it(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    made = work.result()
    rows = [row for row in range(len(made.rows)) if work.edits(made, row) is not None]
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
    monkeypatch.setattr(comparing, "_send", lambda *_: 1 / 0)
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
    monkeypatch.setattr(comparing, "_send", lambda *_: signal.pause())
    work = Comparing(sources, OPTIONS)
    work._pipe.close()  # as the system does for a reader that was killed
    _pid, status = os.waitpid(work._pid, 0)
    assert os.waitstatus_to_exitcode(status) == 1
    work._pid = 0
