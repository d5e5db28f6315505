"""An event beside its texts: texts, event file and marks in one folder, which merges in version control."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from shutil import which

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.cli import main
from readout_tui.core.compare import compare
from readout_tui.core.marks.annotating import noted
from readout_tui.core.marks.decisions import decided
from readout_tui.core.marks.operations import about
from readout_tui.core.model import FIRST_TWO, Account, Comparison, Operation, Source
from readout_tui.errors import InputError, OutputError
from readout_tui.formats.accounts import opened
from readout_tui.formats.event import accounts_of, event_text
from readout_tui.settings import Settings
from readout_tui.system import journal
from readout_tui.system.event_folder import keep
from tests.builders import ref
from tests.core.marks.making import FIRST, SECOND, stamp


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path / "state")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.txt").write_text(FIRST)
    (tmp_path / "talks").mkdir()
    (tmp_path / "talks" / "b.txt").write_text(SECOND)
    return tmp_path


def texts(home: Path) -> tuple[Source, ...]:
    return opened([str(home / "elsewhere" / "a.txt"), str(home / "talks" / "b.txt")])


def note(comparison: Comparison, text: str, by: str = "ana") -> Operation:
    account = Account(0)
    return noted(stamp(by), comparison, account, comparison.readouts[account].passages[1].span, text)


def joined(comparison: Comparison, op: str, by: str) -> Operation:
    return about(stamp(by), op, comparison, [ref(0, 0), ref(1, 1)])


def test_a_folder_has_texts_marks_and_what_is_known_and_opens_as_a_whole(home: Path) -> None:
    sources = texts(home)
    sources = (sources[0]._replace(publisher='Ministry "of" Ports\\', date="2031-05-05"), sources[1])
    comparison = compare(sources)
    for one in (note(comparison, "ask"), joined(comparison, "together", "ana"), note(comparison, "I too", "ben")):
        journal.append(one)
    event = keep(sources, str(home / "talks"), Settings())
    folder = home / "talks"
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")} == {
        "a.txt", "b.txt", "event.toml", "marks/ana.jsonl", "marks/ben.jsonl",
    }  # fmt: skip
    assert (folder / "a.txt").read_text() == FIRST
    there = opened([event])
    assert [source.digest for source in there] == [source.digest for source in sources]
    assert (there[0].publisher, there[0].date) == (sources[0].publisher, "2031-05-05")
    kept = journal.remembered(Settings(beside=str(folder)), there)
    assert len(kept.options.operations) == 3
    assert kept.remarks == ()
    assert (folder / "marks" / "ana.jsonl").stat().st_mode & 0o077, "as files for the reader are"
    journal.append(note(comparison, "more"))
    assert journal.remembered(Settings(beside=str(folder)), there).remarks == (
        "1 mark made elsewhere: --keep adds to the folder",
    )
    assert keep(there, str(folder), Settings()) == event
    assert len(journal.remembered(Settings(beside=str(folder)), there).options.operations) == 4


def test_what_is_in_the_way_is_told_and_stays(home: Path) -> None:
    (home / "talks" / "a.txt").write_text("other")
    with pytest.raises(OutputError, match="is another file"):
        keep(texts(home), str(home / "talks"), Settings())
    assert (home / "talks" / "a.txt").read_text() == "other"
    assert not (home / "talks" / "event.toml").exists()
    (home / "talks" / "a.txt").unlink()
    keep(texts(home), str(home / "talks"), Settings())
    other = home / "elsewhere" / "c.txt"
    other.write_text("Something else was said.\n")
    with pytest.raises(OutputError, match="lists other texts"):
        keep(opened([str(other), str(home / "talks" / "b.txt")]), str(home / "talks"), Settings())
    (home / "talks" / "b.txt").rename(home / "b.txt")
    with pytest.raises(OutputError, match="cannot be read"):
        keep(opened([str(other), str(home / "b.txt")]), str(home / "talks"), Settings())
    (home / "b.txt").rename(home / "talks" / "b.txt")
    (home / "c.txt").write_text("Something else again.\n")
    with pytest.raises(OutputError, match=r"two texts are called c\.txt"):
        keep(opened([str(other), str(home / "c.txt")]), str(home / "new"), Settings())
    with pytest.raises(InputError, match="standard input cannot be kept"):
        keep((texts(home)[0]._replace(origin="-"), texts(home)[1]), str(home / "new"), Settings())
    assert not (home / "new").exists()


def test_marks_of_a_text_that_was_changed_in_the_folder_are_known_by_the_name_of_its_file(home: Path) -> None:
    event = keep(texts(home), str(home / "talks"), Settings())
    there = opened([event])
    one = note(compare(there), "ask")
    journal.append(one, beside=str(home / "talks"))
    (home / "talks" / "a.txt").write_text(f"News of today. {FIRST}")
    changed = opened([event])
    kept = journal.kept_about(Settings(beside=str(home / "talks")), changed)
    assert kept.versions == ((there[0].digest, changed[0].digest),)


def test_nothing_is_read_or_written_through_a_link(home: Path) -> None:
    event = keep(texts(home), str(home / "talks"), Settings())
    (home / "private").mkdir()
    (home / "talks" / "marks").symlink_to(home / "private")
    sources = opened([event])
    assert journal.remembered(Settings(beside=str(home / "talks")), sources).remarks[0].endswith("is a link")
    with pytest.raises(OutputError, match="is a link"):
        journal.append(note(compare(sources), "x"), beside=str(home / "talks"))
    assert list((home / "private").iterdir()) == []


@given(st.text(), st.text())
def test_what_is_told_of_an_account_is_read_as_it_was_written(title: str, path: str) -> None:
    title, path = (said.encode("utf-8", "replace").decode().strip() for said in (title, path))
    if path and not os.path.isabs(path):
        (one,) = accounts_of(event_text([(path, {"title": title})]), "event.toml")
        assert (one.path, one.told) == (path, {"title": title} if title else {})


def test_on_the_command_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [str(home / "elsewhere" / "a.txt"), str(home / "talks" / "b.txt")]
    assert main([*paths, "--keep", str(home / "new"), "--date", "2031-05-05", "--to", "json"]) == 0
    assert '"date":"2031-05-05"' in capsys.readouterr().out
    journal.append(note(compare(opened([str(home / "new" / "event.toml")])), "ask"), beside=str(home / "new"))
    assert main([str(home / "new" / "event.toml"), "--marks", "--to", "text"]) == 0
    assert "Note on A2: ask" in capsys.readouterr().out
    assert main(["-", "--keep", str(home / "x"), paths[0], "--to", "text"]) == 2


def git(folder: Path, *words: str) -> str:
    command = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main", *words]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.mark.skipif(which("git") is None, reason="git is not here")
def test_the_work_of_two_readers_merges_and_where_they_differ_neither_holds(home: Path) -> None:
    folder = home / "talks"
    event = keep(texts(home), str(folder), Settings())
    comparison = compare(opened([event]))
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "texts")
    git(folder, "checkout", "-qb", "ben")
    for one in (joined(comparison, "together", "ben"), note(comparison, "from ben", "ben")):
        journal.append(one, beside=str(folder))
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "ben")
    git(folder, "checkout", "-q", "main")
    for one in (joined(comparison, "apart", "ana"), note(comparison, "from ana")):
        journal.append(one, beside=str(folder))
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "ana")
    git(folder, "merge", "-q", "ben", "-m", "both")
    assert git(folder, "status", "--porcelain") == ""
    kept = journal.kept_about(Settings(beside=str(folder)), opened([event]))
    assert len(kept.operations) == 4
    found = decided(kept.operations, comparison.readouts)
    assert found.conflicts == ((ref(0, 0), ref(1, 1)),)
    assert found.constraints.get(FIRST_TWO) is None
