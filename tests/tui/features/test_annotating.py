"""Notes, bookmarks, tags and what is set aside, inside the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from readout_tui.errors import OutputError
from readout_tui.settings import Settings
from readout_tui.system import journal
from readout_tui.tui.app import ReadoutApp
from readout_tui.tui.widgets.note_window import NoteScreen, TagsScreen
from readout_tui.view import status
from tests.builders import ref
from tests.tui.features.test_marking import at, done, hint, opened, sources
from tests.tui.test_app import screen_text, typed


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path)
    monkeypatch.setattr(journal, "author", lambda: "ana")
    return tmp_path


def who(app: ReadoutApp) -> str:
    return status.plain(status.attribution(app.session))


def kept() -> list[tuple[str, str]]:
    return [(made.op, made.value) for made in journal.load([source.digest for source in sources()]).operations]


async def test_a_note_is_written_changed_undone_and_there_again() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await typed(pilot, "C", *"ask", "ctrl+j", *"them", "enter")
        await done(pilot)
        assert hint(app) == " noted on A2: ask them · u undoes"
        assert who(app).endswith(" · ¶ ask them (ana)")
        at(app, 0, 3)
        assert "¶" in screen_text(app), "in the margin"
        at(app, 0, 1)
        await typed(pilot, "C")
        assert isinstance(app.screen, NoteScreen)
        await typed(pilot, "!", "enter")
        assert who(app).endswith(" · ¶ ask them! (ana)")
        await done(pilot, "u")
        assert hint(app) == " undid: noted on A2: ask them! · Ctrl-r redoes"
        assert who(app).endswith(" · ¶ ask them (ana)")
        await done(pilot, "ctrl+r")
        assert who(app).endswith(" · ¶ ask them! (ana)")
        await typed(pilot, "C", "x", "escape")
        assert who(app).endswith(" · ¶ ask them! (ana)")
    assert kept() == [("note", "ask\nthem"), ("note", "ask\nthem!"), *[(op, kept_id(1)) for op in ("undo", "redo")]]
    again = opened()
    async with again.run_test(size=(120, 30)) as pilot:
        at(again, 0, 1)
        await done(pilot)
        assert who(again).endswith(" · ¶ ask them! (ana)")
        await typed(pilot, "C", *["backspace"] * 9, "enter")
        assert hint(again) == " deleted the note on A2 · u undoes"
        assert "¶" not in who(again)


def kept_id(number: int) -> str:
    return journal.load([source.digest for source in sources()]).operations[number].id


async def test_a_note_on_a_selection_keeps_its_span() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await typed(pilot, "v", "j", "C", "x", "enter")
        assert app.session.marks is not None
        (one,) = app.session.marks.kept
        assert one.refs == (ref(0, 1), ref(0, 2))
        assert hint(app).startswith(" noted on A2-3: x")
        await typed(pilot, "C", "y", "enter")
        assert [(one.span, one.made.value) for one in app.session.marks.kept] == [(one.span, "xy")]


async def test_bookmarks_and_tags_are_set_and_taken_away() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await typed(pilot, "m", "t")
        assert isinstance(app.screen, TagsScreen)
        await typed(pilot, *"fish, the harbour", "enter")
        assert who(app).endswith(" · ⚑ (ana) · # fish, the harbour (ana)")
        await typed(pilot, "m")
        assert who(app).endswith(" · # fish, the harbour (ana)")
        at(app, 0, 2)
        await typed(pilot, "t")
        assert "In use: fish, the harbour" in str(app.screen.query("Static").first().render())
        app.screen.query_one(Input).value = "  "
        await typed(pilot, "enter")
        assert len(kept()) == 3, "no tags before, none now"


async def test_what_is_set_aside_is_passed_over_counted_apart_and_comes_back() -> None:
    app = opened()
    async with app.run_test(size=(140, 30)) as pilot:
        await done(pilot)
        at(app, 0, 0)
        await typed(pilot, "]", "]")
        first = app.session.place
        await typed(pilot, "-")
        assert "set aside" in hint(app)
        assert "⊘ 1 set aside" in status.plain(app._head(app.session))
        assert "⊘ set aside by ana" not in status.plain(status.link(app.session, 140))
        assert "set aside by ana" in status.plain(status.link(app.session, 140))
        assert "⊘" in screen_text(app)
        at(app, 0, 0)
        await typed(pilot, "]", "]")
        assert app.session.place != first
        app.go(first)
        await typed(pilot, "-")
        assert hint(app).startswith(" no more set aside")
        at(app, 0, 0)
        await typed(pilot, "]", "]")
        assert app.session.place == first
        assert "set aside" not in status.plain(app._head(app.session))


async def test_a_difference_is_set_aside_in_the_list_of_all() -> None:
    app = opened()
    async with app.run_test(size=(140, 40)) as pilot:
        await done(pilot)
        await typed(pilot, "D")
        report = app.screen.query_one(OptionList)
        count = report.option_count
        await typed(pilot, "-")
        assert "Set aside by readers: 1" in str(report.get_option_at_index(report.option_count - 2).prompt)
        assert report.option_count in {count, count + 1}, "a heading more, perhaps one less"
        assert [op for op, _value in kept()] == ["aside"]
        await typed(pilot, "G", "end", "-")
        await done(pilot, "escape")
        assert app.session.marks is not None
        assert not app.session.marks.aside_differences


async def test_what_another_has_set_aside_is_theirs_to_take_back(monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await done(pilot, "-")
    monkeypatch.setattr(journal, "author", lambda: "ben")
    other = opened()
    async with other.run_test(size=(120, 30)) as pilot:
        at(other, 0, 1)
        await done(pilot, "-")
        assert hint(other) == " ana has set it aside: only they can take that back"
        await done(pilot, "C", "h", "m", "enter")
        assert len(kept()) == 2
        assert hint(other).startswith(" noted on A2: hm")


async def test_notes_of_another_instance_are_shown_after_the_next_mark() -> None:
    one, other = opened(), opened()
    async with other.run_test(size=(120, 30)) as pilot:
        at(other, 0, 2)
        await done(pilot, "C", "x", "enter")
    async with one.run_test(size=(120, 30)) as pilot:
        at(one, 0, 1)
        await done(pilot, "m")
        at(one, 0, 2)
        assert who(one).endswith(" · ¶ x (ana)")


async def test_marks_stay_when_links_are_decided_and_undo_goes_back_through_both() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 6)
        await done(pilot, "m", "d", "m", "u", "u")
        assert hint(app).startswith(" undid: parted A7 from B5")
        assert who(app).endswith(" · ⚑ (ana)")
        await done(pilot, "u")
        assert hint(app) == " undid: bookmarked A7 · Ctrl-r redoes"
        assert "⚑" not in who(app)


async def test_details_show_whole_notes_with_author_and_day() -> None:
    app = opened()
    async with app.run_test(size=(120, 40)) as pilot:
        at(app, 0, 1)
        await typed(pilot, "C", *"one", "ctrl+j", *"two", "enter", "m", "-", "i")
        report = app.screen.query_one(OptionList)
        lines = [str(report.get_option_at_index(n).prompt) for n in range(report.option_count)]
        at_heading = lines.index("What readers have left beside it")
        said = lines[at_heading : at_heading + 8]
        assert said[1:4] == ["  ⊘ set aside by ana", "  ¶ one", "    two"]
        assert said[4].startswith("    ana, 20")
        assert "  ⚑ bookmarked" in said


async def test_a_mark_that_cannot_be_kept_is_told_and_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OutputError("cannot write: no space left", "")

    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        monkeypatch.setattr(journal, "append", full)
        at(app, 0, 1)
        await done(pilot, "m")
        assert hint(app) == " not kept: cannot write: no space left"
        assert who(app).endswith(" · ⚑ (ana)")
        monkeypatch.undo()
        monkeypatch.setattr(journal, "state_folder", lambda: Path("/nowhere"))
    assert app._unkept


async def test_a_note_of_a_stranger_cannot_act_on_the_terminal(home: Path) -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await done(pilot, "C", "x", "enter")
    (file,) = home.glob("marks/*/ana.jsonl")
    hostile = file.read_text().replace('"value":"x"', r'"value":"\u001b[2J[bold]\u202e\n\u0007"')
    file.with_name("ben.jsonl").write_text(hostile.replace('"ana"', r'"b\u001b[31m"').replace('"id":"', '"id":"z'))
    file.write_text(hostile)
    app = opened()
    async with app.run_test(size=(160, 30)) as pilot:
        at(app, 0, 1)
        await typed(pilot, "C")
        assert "\x1b" not in app.screen.query_one("PasteArea").text  # type: ignore[attr-defined]
        assert all("\x1b" not in str(one.render()) for one in app.screen.query("Static"))
        await typed(pilot, "escape")
        assert "[bold]" in who(app)
        assert who(app).isprintable()


async def test_notes_are_searched_for_inside_the_program() -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 2)
        await done(pilot, "C", *"wheat again", "enter")
        at(app, 0, 0)
        await done(pilot, "/", *"in:notes again", "enter")
        assert app.session.place == ref(0, 2)
        await done(pilot, "escape", "/", *"tag:x", "enter")
        assert "A 0" in status.hits(app.session)


async def test_in_an_event_marks_are_kept_beside_the_texts_and_facts_too(home: Path) -> None:
    settings = Settings(view="level", beside=str(home / "talks"))
    app = ReadoutApp(sources(), settings)
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await done(pilot, "m", "o", "e")
        app.screen.query_one("#title", Input).value = "Talks"
        await done(pilot, "enter", "enter", "enter", "enter")
    assert not (home / "marks").exists()
    assert not (home / "versions").exists()
    kept = journal.remembered(settings, sources())
    assert [made.op for made in kept.options.operations] == ["bookmark", "confirmed", "facts"]
    again = ReadoutApp(sources(), kept)
    async with again.run_test(size=(120, 30)) as pilot:
        await done(pilot)
        assert again.session.comparison.readouts[0].title == "Talks"
        assert again.session.marks is not None
        assert len(again.session.marks.kept) == 1


async def test_a_reader_may_have_another_name_than_their_user(home: Path) -> None:
    app = ReadoutApp(sources(), Settings(view="level", author="ana.r"))
    async with app.run_test(size=(120, 30)) as pilot:
        at(app, 0, 1)
        await done(pilot, "m")
        assert who(app).endswith(" · ⚑ (ana.r)")
    assert [path.name for path in home.glob("marks/*/*")] == ["ana.r.jsonl"]
