"""Keys that bring other accounts into the panes, also such as have to be waited for."""

from __future__ import annotations

from textual.pilot import Pilot

from readout_tui.core.model import Account, AccountPair, Source
from readout_tui.core.preview.excerpts import Seen
from readout_tui.view.status import plain
from readout_tui.worker.further import PairAligned
from tests.builders import event, ref
from tests.tui.opening import Opening
from tests.tui.test_app import Harbour, typed

A, B, C, D = (Account(n) for n in range(4))


async def found(app: Harbour, pilot: Pilot[None]) -> None:
    """Waits until the rows of all accounts are on the screen."""
    while app.session.table is None:
        await pilot.pause()


async def test_keys_bring_other_accounts_into_the_panes() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(120, 30)) as pilot:
        await found(app, pilot)
        panes: list[AccountPair] = []
        for key in ("a", "a", "A", "p", "tab", "B"):
            await typed(pilot, key)
            panes.append(app.session.panes)
        assert panes == [(A, C), (A, D), (A, C), (B, C), (B, C), (C, B)]
        assert app.session.place.account == C
        await typed(pilot, ".")
        assert app.session.panes == (C, A)
        assert "5 rows: 0 in all · 2 in some · 3 in one" in plain(app.head._lines[0][0][0])


async def test_a_place_of_any_account_can_be_gone_to() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(120, 30)) as pilot:
        await found(app, pilot)
        await typed(pilot, ":", "d", "1", "enter")
        assert app.session.place == ref(D, 0)
        assert app.session.panes == (A, D)


async def test_two_accounts_have_no_such_keys() -> None:
    app = Harbour()
    async with app.run_test(size=(120, 30)) as pilot:
        await typed(pilot, "a")
        assert "No command a" in app.hint()
        await typed(pilot, "?")
        assert "Three accounts and more" not in str(app.screen.query("Static").first().render())


class Waiting(Harbour):
    """An app over four accounts of which only two are aligned; the test decides when others are."""

    def __init__(self) -> None:
        super().__init__(made=event())
        self.asked: list[Seen] = []
        self.comparing = self  # type: ignore[assignment]

    def look(self, seen: Seen) -> None:
        self.asked.append(seen)

    def edits(self, *_: object) -> None:
        return None

    def end(self) -> None:
        return None

    def findings(self) -> tuple[()]:
        return ()

    async def only_two(self, pilot: Pilot[None]) -> None:
        """Waits until nothing more is found, and then takes all pairs but one for unknown."""
        while self.harvest is None or self.judging:
            await pilot.pause()
        self.harvest.aligned = {(A, B)}
        self.judging = True

    async def align(self, pair: AccountPair, pilot: Pilot[None]) -> None:
        assert self.harvest is not None
        self.harvest.take(PairAligned(pair, self.made.alignments[pair]))
        self.post_message(self.Paired(pair))
        await pilot.pause()


async def test_accounts_that_are_not_aligned_yet_are_asked_for_and_shown_when_they_are() -> None:
    app = Waiting()
    async with app.run_test(size=(120, 30)) as pilot:
        await app.only_two(pilot)
        await typed(pilot, "a")
        assert app.session.panes == (A, B)
        assert "A and C are being compared" in app.hint()
        assert app.asked[-1].pair == (A, C)
        await app.align((B, C), pilot)
        assert app.session.panes == (A, B)
        await app.align((A, C), pilot)
        assert app.session.panes == (A, C)


async def test_the_newest_key_wins() -> None:
    app = Waiting()
    async with app.run_test(size=(120, 30)) as pilot:
        await app.only_two(pilot)
        await typed(pilot, "a", "p")
        assert app.asked[-1].pair == (B, C)
        await app.align((A, C), pilot)
        assert app.session.panes == (A, B)
        await app.align((B, C), pilot)
        assert app.session.panes == (C, B)


THREE = tuple(
    Source(text, f"{number}.txt", f"{number}" * 64)
    for number, text in enumerate(("Rivera said that the harbour may open.", "It rained.", "Rivera said yes."))
)


async def test_without_a_child_the_rest_is_found_here() -> None:
    app = Opening(THREE)
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        assert app.session.table is not None
        await typed(pilot, "a")
        assert app.session.panes == (A, C)


async def test_after_stopping_what_is_asked_for_is_still_compared() -> None:
    app = Opening(THREE)
    async with app.run_test(size=(120, 30)) as pilot:
        await app.settled(pilot)
        assert app.harvest is not None
        app.harvest.aligned = {(A, B)}
        await typed(pilot, "a")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.session.panes == (A, C)


async def test_the_cursor_goes_through_three_columns_by_key_and_by_mouse() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(180, 24)) as pilot:
        await found(app, pilot)
        places = []
        for _ in range(3):
            await typed(pilot, "tab")
            places.append((app.session.panes, app.session.place))
        assert places == [((A, B), ref(B, 0)), ((A, C), ref(C, 0)), ((A, C), ref(A, 0))]
        assert app.canvas.columns == (A, B, C)
        y = next(y for y in range(20) if "in June" in screen_line(app, y))
        await pilot.click(app.board, offset=(screen_line(app, y).rindex("opens in May"), y))
        await pilot.pause()
        assert (app.session.panes, app.session.place) == ((A, B), ref(B, 0))
        await typed(pilot, "a")
        assert app.canvas.columns == (D, B, C)  # the cursor is in B: across from it D comes for A
        titles = [plain(words) for words, _width in app.head._lines[1]]
        assert [told[:4] for told in titles[:3]] == [" D 4", " B 2", " C 3"]


async def test_all_three_of_three_are_shown() -> None:
    app = Opening(THREE)
    async with app.run_test(size=(180, 24)) as pilot:
        await app.settled(pilot)
        await typed(pilot, "a")
        assert "All accounts are shown" in plain(app._hint())


def screen_line(app: Harbour, y: int) -> str:
    return "".join(segment.text for segment in app.canvas.painted(y)[0])


async def test_hits_in_accounts_that_are_not_shown_are_gone_to() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(120, 24)) as pilot:
        await found(app, pilot)
        await typed(pilot, "/", *"nobody", "enter")
        assert "nobody: A 0 · B 0 · C 0 · D 1" in app.hint()
        assert "n goes there" in app.hint()
        await typed(pilot, "n")
        assert (app.session.panes, app.session.place) == ((A, D), ref(D, 0))
        await typed(pilot, "n")
        assert app.session.place == ref(D, 0)


async def test_the_hint_line_names_what_several_accounts_have() -> None:
    app = Harbour(made=event())
    async with app.run_test(size=(120, 24)) as pilot:
        await found(app, pilot)
        assert "W who reports" in app.hint()
    pair = Harbour()
    async with pair.run_test(size=(120, 24)):
        assert "who reports" not in pair.hint()
