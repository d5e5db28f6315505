"""The comparison in another process is the comparison that would be made here; and it ends when told to."""

from __future__ import annotations

import os
import pickle
import signal
from io import BytesIO

import pytest

from readout_tui.core.collate import joined
from readout_tui.core.compare import compare
from readout_tui.core.judging import judged, unjudged, with_judgements
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import FIRST_TWO, Account, Options, Source, Span, rows
from readout_tui.core.preview.excerpts import Seen
from readout_tui.core.preview.glimpse import Glimpse, glimpse
from readout_tui.core.worddiff.differences import differences
from readout_tui.errors import Cancelled
from readout_tui.worker import child, wire
from readout_tui.worker.further import Agenda, PairAligned, PairJudged, RowsJoined
from readout_tui.worker.process import Comparing, Lost
from tests.worker.seen import covers, there

OPTIONS = Options()


def test_it_is_the_same_comparison(sources: tuple[Source, ...]) -> None:
    made = Comparing(sources, OPTIONS).result()
    here = compare(sources, OPTIONS)
    assert made.readouts[0].source is sources[0]
    assert made.attributions.speakers == here.attributions.speakers
    assert made.attributions.voices == here.attributions.voices
    assert made.alignments[FIRST_TWO].links == here.alignments[FIRST_TWO].links
    assert made.alignments[FIRST_TWO].also == here.alignments[FIRST_TWO].also
    for one, other in zip(made.readouts, here.readouts, strict=True):
        for name in ("name", "passages", "title", "publisher", "date", "language", "document"):
            assert getattr(one, name) == getattr(other, name)


def test_the_differences_at_the_beginning_come_with_it(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    lookup = Lookup(work.result())
    known = [row for row in rows(lookup.links) if work.edits(lookup, row) is not None]
    assert known
    for row in known:
        assert work.edits(lookup, row) == differences(lookup, row, OPTIONS)
    assert work.edits(Lookup(compare(sources)), known[0]) is None


def test_more_accounts_come_with_it_and_are_aligned_when_they_are_asked_for(sources: tuple[Source, ...]) -> None:
    three = (*sources, sources[0]._replace(origin="copy"))
    made, here = Comparing(three, OPTIONS).result(), compare(three, OPTIONS)
    assert made.attributions.voices == here.attributions.voices
    assert set(made.alignments.made) == {FIRST_TWO}
    for pair in made.pairs:
        assert made.alignments[pair].links == here.alignments[pair].links


def test_ended_work_is_cancelled_and_leaves_no_process(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    pid = work._pid
    work.end()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(Cancelled):
        work.result()


def test_a_stopped_process_is_told_to_go_on(sources: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    send = child.Work.send

    def stopped_first(work: child.Work) -> None:
        os.kill(os.getpid(), signal.SIGSTOP)
        send(work)

    monkeypatch.setattr(child.Work, "send", stopped_first)
    assert Comparing(sources, OPTIONS).result().readouts[0].source is sources[0]


def test_a_process_that_dies_is_told(sources: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child.Work, "send", lambda _: 1 / 0)
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
    monkeypatch.setattr(child.Work, "send", lambda _: signal.pause())
    work = Comparing(sources, OPTIONS)
    work._pipe.close()  # as the system does for a reader that was killed
    _pid, status = os.waitpid(work._pid, 0)
    assert os.waitstatus_to_exitcode(status) == 1
    work._pid = 0


@pytest.mark.parametrize("why", ["passages", "memory"])
def test_of_texts_that_are_too_long_only_what_is_seen_is_compared(
    long: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    monkeypatch.setattr(wire, "AT_ONCE", 1_000)
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


def test_of_long_texts_what_is_on_the_screen_comes_first(
    long: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "AT_ONCE", 1_000)
    wanted = there(long, 0.6)
    told: list[Glimpse] = []
    work = Comparing(long, OPTIONS)
    work.look(wanted)
    made = work.result(glimpsed=told.append)
    assert made.alignments[FIRST_TWO].links == compare(long, OPTIONS).alignments[FIRST_TWO].links
    assert covers(told[-1], wanted)
    here = glimpse(long, wanted, OPTIONS)
    assert told[-1].spans == here.spans
    assert told[-1].comparison.alignments[FIRST_TWO].links == here.comparison.alignments[FIRST_TWO].links
    assert told[-1].comparison.attributions.voices == here.comparison.attributions.voices


def test_short_texts_come_whole(sources: tuple[Source, ...]) -> None:
    told: list[Glimpse] = []
    Comparing(sources, OPTIONS).result(glimpsed=told.append)
    assert not told


def test_asking_of_a_comparison_that_has_ended_is_nothing(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    work.result()
    work.look(there(sources, 0.5))


def test_what_the_links_come_to_follows_as_it_would_be_made_here(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    made = work.result()
    assert all(link.kind in {"linked", "alone"} for link in made.alignments[FIRST_TWO].links)
    for found in work.findings():
        assert isinstance(found, PairJudged)
        made = with_judgements(made, found.pair, found.judgements)
    assert made.alignments[FIRST_TWO].links == judged(compare(sources, OPTIONS)).alignments[FIRST_TWO].links
    assert work._pid == 0


class Asked:
    """Requests of a reader who looks at the end of the texts once."""

    def __init__(self, seen: Seen) -> None:
        self.seen: Seen | None = seen

    def wait(self) -> bool:
        return True

    def newest(self) -> Seen | None:
        seen, self.seen = self.seen, None
        return seen


def test_what_is_on_the_screen_is_judged_first(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [f"President Teshk said that plan {n} for the harbour of Port {n}{n} will begin." for n in range(100, 160)]
    texts = ("\n\n".join(said), "\n\n".join(said).replace("will", "may"))
    long = tuple(Source(text, f"{k}.txt", f"{k}" * 64) for k, text in enumerate(texts))
    monkeypatch.setattr("readout_tui.core.judging.WHOLE", 10)
    monkeypatch.setattr("readout_tui.core.judging.BATCH", 4)
    made = compare(long)
    lookup = Lookup(made)
    asked = Asked(Seen((lookup.readouts[0].passages[-1].span, Span(0, 0))))
    written: list[bytes] = []
    work = child.Work(written.append, lambda: None, asked, (long, OPTIONS, FIRST_TWO))  # type: ignore[arg-type]
    work._go_on(made)
    sent = [pickle.loads(body) for kind, body in wire.frames(BytesIO(b"".join(written))) if kind == wire.JUDGED]
    batches = [judgements for pair, judgements in sent if pair == FIRST_TWO]
    assert list(batches[0]) == [lookup.rows(FIRST_TWO[0])[-1]]
    told = [number for batch in batches for number in batch]
    assert sorted(told) == unjudged(made.alignments[FIRST_TWO])


def test_judging_ends_with_the_work(sources: tuple[Source, ...]) -> None:
    work = Comparing(sources, OPTIONS)
    work.result()
    work.end()
    with pytest.raises((Cancelled, ValueError)):
        list(work.findings())


THREE = (
    "Rivera said that the harbour will open.",
    "Okoye spoke.\n\nRivera said that the harbour may open.",
    "It rained.",
)


def three() -> tuple[Source, ...]:
    return tuple(Source(text, f"{k}.txt", f"{k}" * 64) for k, text in enumerate(THREE))


def test_of_three_accounts_the_other_pairs_and_the_rows_follow() -> None:
    work = Comparing(three(), OPTIONS)
    work.result()
    here = compare(three(), OPTIONS)
    found = list(work.findings())
    aligned = {told.pair: told.alignment for told in found if isinstance(told, PairAligned)}
    assert list(aligned) == [pair for pair in here.pairs if pair != FIRST_TWO]
    assert all(here.alignments[pair].links == alignment.links for pair, alignment in aligned.items())
    assert [told.rows for told in found if isinstance(told, RowsJoined)] == [joined(here)]
    judged_pairs = {told.pair for told in found if isinstance(told, PairJudged)}
    assert judged_pairs == {pair for pair in here.pairs if unjudged(here.alignments[pair])}
    assert isinstance(found[0], PairJudged)
    assert found[0].pair == FIRST_TWO


def test_the_pair_on_the_screen_is_next() -> None:
    agenda = Agenda(compare(three(), OPTIONS), {})
    shown = (Account(1), Account(2))
    found = agenda.step(shown)
    assert isinstance(found, PairAligned)
    assert found.pair == shown
    rest = [agenda.step(shown) for _ in range(3)]
    assert not any(isinstance(told, PairAligned) and told.pair == shown for told in rest)
    while agenda.step(shown) is not None:
        assert not agenda.done
    assert agenda.done
