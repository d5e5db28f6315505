"""Links by hand inside the program: joined, parted, confirmed, undone, and kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.pilot import Pilot

from readout_tui.core.alignment import remembered
from readout_tui.core.marks.operations import about
from readout_tui.core.model import FIRST_TWO, Link, Operation, Options, Ref, Source
from readout_tui.settings import Settings
from readout_tui.system import files, journal
from readout_tui.tui.app import ReadoutApp
from readout_tui.tui.features import marking
from readout_tui.view import status
from tests.builders import ref
from tests.tui.test_app import screen_text, typed

FIRST = (
    "Ana Rivera spoke today with John Okafor. Rivera said that the harbour of Lund will be opened in June. "
    "She offered two hundred tonnes of wheat. Okafor thanked her for the wheat. Both agreed to meet again in Trest. "
    "Rivera raised the case of the detained sailors. They discussed the fisheries agreement.\n"
)
SECOND = (
    "John Okafor had a conversation with Ana Rivera. The ministers will hold a further meeting in Trest. "
    "Okafor expressed thanks for the grain. Rivera promised that the harbour of Lund may be opened in July. "
    "The fisheries agreement was reviewed. Okafor invited Rivera to a concert.\n"
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path)
    monkeypatch.setattr(journal, "author", lambda: "ana")
    return tmp_path


def sources() -> tuple[Source, Source]:
    return Source(FIRST, "a.txt", "d1" * 32), Source(SECOND, "b.txt", "d2" * 32)


def opened(*texts: Source) -> ReadoutApp:
    """The app as the command line opens it, with what is kept about the texts."""
    texts = texts or sources()
    app = ReadoutApp(texts, journal.remembered(Settings(view="level"), texts))
    app.say_first("")
    return app


async def done(pilot: Pilot[None], *keys: str) -> None:
    """Types, and waits until everything that follows is on the screen."""
    await typed(pilot, *keys)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def link(app: ReadoutApp, account: int, passage: int) -> Link:
    return app.session.lookup.link(ref(account, passage))


def at(app: ReadoutApp, account: int, passage: int) -> None:
    app.go(ref(account, passage))


def hint(app: ReadoutApp) -> str:
    return status.plain(app._hint())


async def test_two_keys_join_two_passages_and_the_line_says_what_else_changed() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        assert link(app, 0, 1).right == (3,)
        at(app, 0, 1)
        await typed(pilot, "l")
        assert hint(app).startswith(" A2 is to be joined")
        app.go(ref(1, 2))
        await done(pilot, "l")
        made = link(app, 0, 1)
        assert (made.right, made.by, made.reason, made.score) == ((2,), "hand", "set by hand", 1.0)
        assert link(app, 0, 3).right != (2,)
        assert app.session.place == ref(1, 2)
        assert app.session.at == (1, 2)
        assert hint(app).startswith(" joined A2 with B3 · ")
        assert re.search(r" · \d other links changed: A\d+, [AB]\d+.* · u undoes$", hint(app))
        assert made.kind != "linked", "the new link is judged"
        assert "✎" in screen_text(app)
        assert "linked by hand" in status.plain(status.who(app.session, 120))


async def test_what_was_judged_stays_judged_where_nothing_changed() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        await done(pilot)
        before = link(app, 0, 0)
        assert before.kind == "reworded"
        at(app, 0, 5)
        await done(pilot, "o")
        assert link(app, 0, 0) == before
        assert link(app, 0, 5).by == "confirmed"


async def test_parted_passages_are_linked_no_more_and_undo_brings_them_back() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 6)
        await done(pilot, "d")
        assert 4 not in app.session.lookup.partners(ref(0, 6))
        assert hint(app).startswith(" parted A7 from B5 · ")
        await done(pilot, "u")
        assert link(app, 0, 6).right == (4,)
        assert link(app, 0, 6).by == "computed"
        assert hint(app) == " undid: parted A7 from B5 · no other link changed · Ctrl-r redoes"
        await done(pilot, "ctrl+r")
        assert 4 not in app.session.lookup.partners(ref(0, 6))
        await done(pilot, "u", "u")
        assert hint(app) == " Nothing to undo"
        assert link(app, 0, 6).right == (4,)


async def test_a_link_and_the_lack_of_one_are_confirmed() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await done(pilot, "o")
        assert (link(app, 0, 1).right, link(app, 0, 1).by) == ((3,), "confirmed")
        assert hint(app) == " confirmed A2 with B4 · no other link changed · u undoes"
        await typed(pilot, "o")
        assert hint(app).startswith(" It is confirmed already")
        at(app, 0, 5)
        await done(pilot, "o")
        assert (link(app, 0, 5).kind, link(app, 0, 5).by) == ("alone", "confirmed")
        assert hint(app) == " confirmed: A6 not mentioned in B · no other link changed · u undoes"
        assert "✓" in screen_text(app)
        assert "confirmed by hand: not mentioned" in status.plain(status.link(app.session, 120))


async def test_decisions_are_there_again_whatever_the_order_of_the_texts() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await typed(pilot, "l")
        app.go(ref(1, 2))
        await done(pilot, "l")
        at(app, 0, 5)
        await done(pilot, "o")
    again = opened(*reversed(sources()))
    async with again.run_test(size=(120, 30)) as pilot:
        assert hint(again) == " 2 decisions by hand"
        assert (link(again, 1, 1).left, link(again, 1, 1).by) == ((2,), "hand")
        assert link(again, 1, 5).by == "confirmed"
        await done(pilot, "u", "u")
        assert (link(again, 1, 1).left, link(again, 1, 1).by) == ((3,), "computed")
    once_more = opened()
    assert link(once_more, 0, 1).right == (3,)


async def test_what_cannot_be_kept_holds_in_this_run_and_is_told(home: Path) -> None:
    (home / "marks").write_text("no folder")
    app = opened()
    async with app.run_test(size=(140, 30)) as pilot:
        at(app, 0, 6)
        await done(pilot, "d")
        assert 4 not in app.session.lookup.partners(ref(0, 6))
        assert "not kept: cannot write" in hint(app)


async def test_escape_drops_what_waits_and_headlines_are_not_joined() -> None:
    headed = tuple(s._replace(text=f"Readout of the call between the ministers\n\n{s.text}") for s in sources())
    app = opened(*headed)
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await typed(pilot, "l", "escape")
        assert app.session.joining is None
        at(app, 0, 0)
        await typed(pilot, "l")
        assert hint(app).startswith(" Headlines")
        await typed(pilot, "o")
        assert hint(app).startswith(" Headlines")
        await typed(pilot, "d")
        assert hint(app).startswith(" Nothing corresponds")


async def test_another_instance_is_read_before_each_comparison() -> None:
    one, other = opened(), opened()
    async with other.run_test(size=(120, 30)) as pilot:
        at(other, 0, 5)
        await done(pilot, "o")
    async with one.run_test(size=(120, 30)) as pilot:
        at(one, 0, 1)
        await done(pilot, "o")
        assert link(one, 0, 5).by == "confirmed"
    assert len(journal.load([source.digest for source in sources()]).operations) == 2


async def test_two_readers_who_differ_are_told_so_and_neither_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await done(pilot, "d")
    monkeypatch.setattr(journal, "author", lambda: "ben")
    app = opened()
    async with app.run_test(size=(140, 30)) as pilot:
        assert app.session.lookup.partners(ref(0, 1)) != (3,)
        at(app, 0, 1)
        await typed(pilot, "l")
        app.go(ref(1, 3))
        await done(pilot, "l")
        assert "another reader decided otherwise, so neither holds" in hint(app)
        assert link(app, 0, 1).by == "computed"
        assert link(app, 0, 1).right == (3,)
        await done(pilot, "u")
        assert 3 not in app.session.lookup.partners(ref(0, 1))
        await typed(pilot, "u")
        assert hint(app) == " Nothing to undo", "what another reader has decided is theirs to undo"


async def test_of_three_accounts_the_rows_follow_and_the_decision_holds_for_two() -> None:
    third = Source(FIRST.replace("June", "May"), "c.txt", "d3" * 32)
    app = opened(*sources(), third)
    async with app.run_test(size=(160, 30)) as pilot:
        await done(pilot)
        assert app.session.table is not None
        at(app, 0, 1)
        await done(pilot, "d")
        assert app.session.table is not None
        assert app.session.table.row(Ref(FIRST_TWO[0], app.session.place.passage)).cells[1] == ()
    two = opened()
    assert 3 not in two.session.lookup.partners(ref(0, 1))


def test_no_thread_is_needed_to_write_what_is_left_at_the_end(home: Path) -> None:
    app = opened()
    app._unkept.append(_confirmed(app))
    app.keep()
    assert len(journal.load([source.digest for source in sources()]).operations) == 1
    assert app.settings.options == Options()
    assert files.read_own(next(home.glob("marks/*/ana.jsonl"))).endswith(b"}\n")


def _confirmed(app: ReadoutApp) -> Operation:
    return about(journal.stamp("ana"), "confirmed", app.session.comparison, (ref(0, 1), ref(1, 3)))


async def test_what_a_decision_about_long_texts_needs_is_read_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marking, "PREPARED", 4)
    remembered._entries.clear()
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        await done(pilot)
        assert len(remembered._entries) == 1


async def test_what_a_join_needs_is_read_while_the_reader_goes_to_the_counterpart() -> None:
    remembered._entries.clear()
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        await done(pilot)
        assert not remembered._entries
        at(app, 0, 1)
        await done(pilot, "l")
        assert len(remembered._entries) == 1
