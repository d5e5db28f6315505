"""Operations on disk: there as soon as a call returns, and nothing that is there is ever lost."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from readout_tui.core.model import Source
from readout_tui.errors import OutputError
from readout_tui.formats.marks import line
from readout_tui.settings import Settings
from readout_tui.system import journal
from tests.core.marks.making import operation, sources, unmentioned

DIGESTS = ["aa" * 32, "bb" * 32]


def file(folder: Path) -> Path:
    (found,) = folder.glob("marks/*/ana.jsonl")
    return found


def test_what_is_kept_is_there_for_both_texts_in_any_order_and_among_others(tmp_path: Path) -> None:
    made = [operation("together", (0, 0), (1, 1)), unmentioned(1, 2)]
    for one in made:
        journal.append(one, tmp_path)
    for digests in (DIGESTS, DIGESTS[::-1], [DIGESTS[1], "cc" * 32, DIGESTS[0]]):
        assert journal.load(digests, tmp_path) == journal.Kept(tuple(made))
    assert journal.load(["aa" * 32, "cc" * 32], tmp_path) == journal.Kept()
    assert stat.S_IMODE(file(tmp_path).stat().st_mode) == 0o600


def test_a_line_that_was_cut_off_does_not_swallow_the_next(tmp_path: Path) -> None:
    first, second, third = (operation("apart", (0, n), (1, 1)) for n in range(3))
    journal.append(first, tmp_path)
    with file(tmp_path).open("ab") as kept:
        kept.write(line(second)[:50])
    assert journal.load(DIGESTS, tmp_path) == journal.Kept((first,), ("the last mark is cut off and left out",))
    journal.append(third, tmp_path)
    assert journal.load(DIGESTS, tmp_path) == journal.Kept((first, third), ("1 line of marks without sense left out",))


def test_every_authors_file_is_read_and_only_the_own_one_is_written(tmp_path: Path) -> None:
    mine, theirs = operation("apart", (0, 0), (1, 1)), operation("apart", (0, 1), (1, 1), by="ben")
    journal.append(theirs, tmp_path)
    before = next(tmp_path.glob("marks/*/ben.jsonl")).read_bytes()
    journal.append(mine, tmp_path)
    assert set(journal.load(DIGESTS, tmp_path).operations) == {mine, theirs}
    assert next(tmp_path.glob("marks/*/ben.jsonl")).read_bytes() == before


def test_marks_of_a_newer_version_stay_in_the_file(tmp_path: Path) -> None:
    newer = b'{"op":"newer","id":"1"}\n'
    journal.append(operation("apart", (0, 0), (1, 1)), tmp_path)
    kept = file(tmp_path)
    kept.write_bytes(newer + kept.read_bytes())
    journal.append(operation("apart", (0, 1), (1, 1)), tmp_path)
    found = journal.load(DIGESTS, tmp_path)
    assert len(found.operations) == 2
    assert found.remarks == ("1 mark of a newer version kept unused",)
    assert kept.read_bytes().startswith(newer)


@pytest.mark.parametrize("kind", ["link", "folder", "pipe", "large"])
def test_nothing_but_a_plain_file_is_read_or_written(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = operation("apart", (0, 0), (1, 1))
    journal.append(made, tmp_path)
    kept = file(tmp_path)
    content = kept.read_bytes()
    kept.unlink()
    if kind == "link":
        (tmp_path / "other").write_bytes(content)
        kept.symlink_to(tmp_path / "other")
    elif kind == "folder":
        kept.mkdir()
    elif kind == "pipe":
        os.mkfifo(kept)
    else:
        kept.write_bytes(content)
        monkeypatch.setattr(journal, "LARGEST", 10)
    assert journal.load(DIGESTS, tmp_path).operations == ()
    if kind != "large":
        with pytest.raises(OutputError, match=r"ana\.jsonl"):
            journal.append(made, tmp_path)


def test_a_full_disk_is_told_and_what_was_kept_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = (operation("apart", (0, n), (1, 1)) for n in range(3))
    journal.append(first, tmp_path)
    write = os.write
    monkeypatch.setattr(os, "write", lambda where, data: write(where, data[:40]))
    with pytest.raises(OutputError, match="no space"):
        journal.append(second, tmp_path)
    monkeypatch.setattr(os, "write", write)
    journal.append(third, tmp_path)
    assert journal.load(DIGESTS, tmp_path).operations == (first, third)


def test_a_home_that_is_none_keeps_nothing_and_does_not_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise OutputError("there is no home folder to keep a file in", "")

    monkeypatch.setattr(journal, "state_folder", homeless)
    assert journal.remembered(Settings(), sources()) == Settings()


@pytest.mark.parametrize(
    ("user", "name"), [("ana", "ana"), ("../etc/x", "_etc_x"), ("", "reader"), ("Åsa b", "_sa_b"), ("..", "reader")]
)
def test_an_author_is_the_name_of_a_file(monkeypatch: pytest.MonkeyPatch, user: str, name: str) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: user)
    assert journal.author() == name


def test_a_file_that_holds_another_text_is_known_by_its_path_and_a_page_by_its_address(tmp_path: Path) -> None:
    path, state = tmp_path / "a.txt", tmp_path / "state"
    path.write_text("one")
    first = Source("one", str(path), "d1")
    page = Source("one", "page.html", "p1", address="https://example.org/talks")
    pasted = Source("one", "a text", "q1")
    assert journal.earlier_versions([first, page], state) == ()
    for _ in range(2):
        journal.remember_versions([first, page, pasted], state)
    second, other = first._replace(digest="d2"), page._replace(digest="p2", origin="saved-again.html")
    assert journal.earlier_versions([second, other], state) == (("d1", "d2"), ("p1", "p2"))
    journal.remember_versions([second], state)
    assert journal.earlier_versions([first], state) == (("d2", "d1"),)
    assert journal.earlier_versions([first._replace(digest="d3")], state) == (("d1", "d3"), ("d2", "d3"))
    assert len(list((state / "versions").iterdir())) == 2
    assert (state / "versions").stat().st_mode & 0o777 == 0o700


def test_marks_of_earlier_versions_are_loaded_with_those_of_later_ones(tmp_path: Path) -> None:
    made = [operation("together", (0, 0), (1, 1)), operation("note", (0, 0))]
    for one in made:
        journal.append(one, tmp_path)
    versions = (("aa" * 32, "cc" * 32),)
    found = journal.load(["cc" * 32, "bb" * 32], tmp_path, versions)
    assert found == journal.Kept(tuple(made), (), versions)
    assert journal.load(["cc" * 32, "bb" * 32], tmp_path).operations == ()


def test_beside_the_texts_torn_lines_a_full_disk_and_newer_marks_are_told_as_in_the_state_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = str(tmp_path / "talks")
    first, second, third = (operation(op, (0, 0)) for op in ("note", "bookmark", "tag"))
    journal.append(first, beside=talks)
    kept = tmp_path / "talks" / "marks" / "ana.jsonl"
    kept.write_bytes(kept.read_bytes() + b'{"op":"sketch"}\n' + line(second)[:70])
    found = journal.load_beside(sources(), talks)
    assert found.operations == (first,)
    assert found.remarks == ("the last mark is cut off and left out", "1 mark of a newer version kept unused")
    write = os.write
    monkeypatch.setattr(os, "write", lambda where, data: write(where, data[:40]))
    with pytest.raises(OutputError, match="no space"):
        journal.append(second, beside=talks)
    monkeypatch.setattr(os, "write", write)
    journal.append(third, beside=talks)
    assert journal.load_beside(sources(), talks).operations == (first, third)
