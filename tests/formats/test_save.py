"""Files that are written by name: the format by the suffix, whole or not at all, and nothing that would be lost."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from readout_tui.errors import OutputError
from readout_tui.formats.save import FileExists, target
from readout_tui.formats.tables import WRITERS
from readout_tui.system import files
from readout_tui.system.files import write_export


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_format_is_the_one_that_is_named_or_that_the_suffix_tells() -> None:
    assert target("talks.html", "", (), False).writer is WRITERS["html"]
    assert target("talks.html", "csv", (), False).writer is WRITERS["csv"]
    with pytest.raises(OutputError, match="does not say in which format"):
        target("talks.odp", "", (), False)


def test_an_input_is_never_replaced_under_whatever_name(here: Path) -> None:
    (here / "a.txt").write_text("the account")
    (here / "also.txt").symlink_to("a.txt")
    os.link(here / "a.txt", here / "same.txt")
    for name in ("a.txt", "./a.txt", "also.txt", "same.txt", str(here / "a.txt")):
        with pytest.raises(OutputError, match="is one of the texts"):
            target(name, "text", ["a.txt"], True)


def test_what_is_there_already_is_replaced_only_if_that_is_asked(here: Path) -> None:
    (here / "x.csv").write_text("mine")
    with pytest.raises(FileExists, match="exists already"):
        target("x.csv", "", (), False)
    target("x.csv", "", (), True).save("new\n", ())
    assert (here / "x.csv").read_bytes() == b"\xef\xbb\xbfnew\n"
    assert left(here) == ["x.csv"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("", "no name"),
        ("a\0b.csv", "no name"),
        ("no/x.csv", "there is no folder no"),
        (".", "is a folder"),
        ("x" * 300 + ".csv", "cannot be a file: file name too long"),
        ("x" * 300 + "/y.csv", "cannot be a file: file name too long"),
        ("x/" * 4000 + "y.csv", "cannot be a file: file name too long"),
        ("~nobody-of-this-name/x.csv", "nobody has the home folder"),
        ("\udc9b\ud800.csv", "cannot be a file"),
    ],
)
def test_names_that_cannot_be_written_are_refused(name: str, told: str) -> None:
    with pytest.raises(OutputError, match=told):
        target(name, "csv", (), True)


def test_devices_and_pipes_are_refused(here: Path) -> None:
    os.mkfifo(here / "pipe.csv")
    with pytest.raises(OutputError, match="is no file"):
        target("pipe.csv", "", (), True)
    with pytest.raises(OutputError, match="is no file"):
        target("/dev/null", "csv", (), True)


def test_a_link_is_replaced_itself_and_not_what_it_names(here: Path) -> None:
    (here / "precious.txt").write_text("mine")
    (here / "x.csv").symlink_to("precious.txt")
    target("x.csv", "", (), True).save("new\n", ())
    assert (here / "precious.txt").read_text() == "mine"
    assert not (here / "x.csv").is_symlink()


def test_a_file_that_comes_meanwhile_is_not_replaced(here: Path) -> None:
    wanted = target("x.csv", "", (), False)
    (here / "x.csv").write_text("somebody else's")
    with pytest.raises(OutputError, match="exists already"):
        wanted.save("new\n", ())
    assert (here / "x.csv").read_text() == "somebody else's"
    assert left(here) == ["x.csv"]


def test_where_there_are_no_hard_links_nothing_is_replaced_either(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(1, "not permitted")

    monkeypatch.setattr(os, "link", refuse)
    write_export(here / "x.csv", b"new", False)
    with pytest.raises(OutputError, match="exists already"):
        write_export(here / "x.csv", b"newer", False)
    assert (here / "x.csv").read_bytes() == b"new"
    assert left(here) == ["x.csv"]


def test_what_fails_leaves_nothing_behind(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "x.csv").write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_write", full)
    with pytest.raises(OutputError, match="no space left on device"):
        write_export(here / "x.csv", b"new", True)
    assert (here / "x.csv").read_text() == "old"
    assert left(here) == ["x.csv"]


def test_others_may_read_it_as_far_as_the_mask_of_the_user_lets_them(here: Path) -> None:
    before = os.umask(0o027)
    try:
        write_export(here / "x.csv", b"new", False)
    finally:
        os.umask(before)
    assert stat.S_IMODE((here / "x.csv").stat().st_mode) == 0o640
