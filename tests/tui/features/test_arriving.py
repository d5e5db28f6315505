"""Long texts while they are being compared: what is provisional is marked, moves nothing, is not passed on."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual.pilot import Pilot

from readout_tui.core.compare import compare
from readout_tui.core.model import FIRST_TWO, Checkpoint, Comparison, Options, Source
from readout_tui.core.preview.excerpts import Seen
from readout_tui.core.preview.glimpse import Glimpse, glimpse
from readout_tui.view.looks import PROVISIONAL
from readout_tui.view.status import plain
from readout_tui.worker.process import Comparing
from tests.tui.opening import Opening
from tests.tui.test_app import caught, screen_text, typed

OPTIONS = Options()


def account(name: str, step: int) -> Source:
    lines = [
        f"President Rivera said that pier {n} of the harbour at Portmorlen will open with berth {7 * n}. "
        f"She thanked President Okoye for {n + 40} million crowns."
        for n in range(0, 300, step)
    ]
    return Source("Call between two presidents\n\n" + "\n\n".join(lines) + "\n", f"{name}.txt", name * 64)


SOURCES = (account("A", 1), account("B", 2))


class Slow(Opening):
    """An app over long texts whose comparison never finishes by itself: the test decides what arrives."""

    def __init__(self, sources: Sequence[Source] = SOURCES) -> None:
        super().__init__(sources)
        self.asked: list[Seen] = []
        self.comparing = self  # type: ignore[assignment]

    def look(self, seen: Seen) -> None:
        self.asked.append(seen)

    def edits(self, *_: object) -> None:
        return None

    def end(self) -> None:
        return None

    def _compare(self) -> None:
        return None

    def _compared(self, checkpoint: Checkpoint) -> Comparison:
        raise AssertionError(checkpoint)

    def glimpse(self) -> Glimpse:
        """The glimpse that the child would send for what is on the screen."""
        seen = self.canvas.seen()
        return glimpse(self.sources, Seen((seen[FIRST_TWO[0]], seen[FIRST_TWO[1]]), self.session.account), OPTIONS)

    async def arrive(self, pilot: Pilot[None]) -> None:
        self._glimpsed(self.glimpse())
        await pilot.pause()

    async def end_comparing(self, pilot: Pilot[None]) -> None:
        self._arrived(compare(self.sources, OPTIONS), True)
        await pilot.pause()


@pytest.fixture(autouse=True)
def pending(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readout_tui.worker.wire.AT_ONCE", 10)


def text_on_screen(app: Slow) -> list[str]:
    """The lines without margins, marks and strip."""
    letters = {ord(c): " " for c in "═≈⇄◁▷…▶◆┃│┆║▐?"}
    return [line.translate(letters)[7:55].rstrip() for line in screen_text(app).splitlines()]


async def test_links_of_the_part_on_the_screen_come_first_marked_and_nothing_moves() -> None:
    app = Slow()
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        before = text_on_screen(app)
        assert PROVISIONAL not in screen_text(app)
        await app.arrive(pilot)
        assert text_on_screen(app) == before
        assert f"{PROVISIONAL}·" in screen_text(app) or f"·{PROVISIONAL}" in screen_text(app)
        assert "provisional" in plain(app.head._lines[0][0][0])
        await typed(pilot, "j", "j")
        assert app.session.partners
        bars = ["".join(plain(words) for words, _ in line) for line in app.foot._lines]
        assert bars[1].startswith(f" {PROVISIONAL} provisional:")
        assert bars[0].startswith(f" {PROVISIONAL} ")


async def test_wherever_the_reader_goes_that_part_is_asked_for_once() -> None:
    app = Slow()
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        app.asked.clear()
        await typed(pilot, "G")
        assert len(app.asked) == 1
        left = app.asked[0].spans[0]
        assert left.end > len(SOURCES[0].text) - 200
        await typed(pilot, "k", "j")
        assert len(app.asked) == 1
        await app.arrive(pilot)
        await typed(pilot, "j", "k", "k")
        assert len(app.asked) == 1
        await typed(pilot, ":", *"40%", "enter")
        assert len(app.asked) == 2
        assert app.asked[1].spans[0].start < left.start


async def test_what_is_provisional_is_neither_cited_nor_counted() -> None:
    app = Slow()
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        await app.arrive(pilot)
        await typed(pilot, "j", "j")
        with caught() as sent:
            await typed(pilot, "y")
            await app.workers.wait_for_complete()
            await typed(pilot, "Y")
        assert len(sent) == 1
        assert "Rivera" not in sent[0].rpartition("Reported by")[2]
        assert "passage" not in sent[0]
        for key in ("Y", "s", "f", "M", "X", "i"):
            await typed(pilot, key)
            assert "once the texts are compared" in plain(app._hint())
        await typed(pilot, "g", "a")
        assert "in what is compared so far" in plain(app._hint())


async def test_while_hits_are_lit_links_wait() -> None:
    app = Slow()
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        await typed(pilot, "/", *"berth", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        hits = app.session.hits
        assert hits
        await app.arrive(pilot)
        assert app.session.hits == hits
        assert not app.session.lookup.provisional
        await typed(pilot, "escape")
        await pilot.pause()
        assert app.session.lookup.provisional


async def test_hits_are_lit_again_in_the_whole() -> None:
    app = Slow()
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        await typed(pilot, "/", *"berth 70", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.session.hits
        place = app.session.comparison.readouts[0].slice(app.session.at[0])
        await app.end_comparing(pilot)
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.session.comparison.compared
        assert app.session.hits
        assert app.session.comparison.readouts[0].slice(app.session.at[0]) in place
        assert PROVISIONAL not in screen_text(app)


async def test_stopping_keeps_what_is_known_and_says_that_it_is_not_all() -> None:
    app = Slow()
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        await app.arrive(pilot)
        await typed(pilot, "Z")
        head = plain(app.head._lines[0][0][0])
        assert "Stopped before the texts were compared" in head
        assert "provisional" in head


async def test_the_process_and_the_screen_together() -> None:
    work = Comparing(SOURCES, OPTIONS)
    app = Opening(SOURCES, work)
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        assert app.session.comparison.compared
        assert app.progress is None


async def test_why_the_whole_is_not_compared_stays_on_the_screen() -> None:
    app = Slow()
    async with app.run_test(size=(120, 30)) as pilot:
        app.post_message(app.Refused("more than 7 passages are too many to compare"))
        await pilot.pause()
        await pilot.press("j")
        await pilot.pause()
        assert "More than 7 passages are too many to compare" in "".join(
            strip.text for strip in app.head.render_lines(app.head.region.reset_offset)
        )
