import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.errors import OutputError
from readout_tui.system import clipboard
from readout_tui.system.files import LARGEST, read_own, state_folder, write_whole
from readout_tui.system.store import (
    KEPT,
    Preferences,
    ReadingPlace,
    load_place,
    load_preferences,
    save_place,
    save_preferences,
)

PAIR = ("a" * 64, "b" * 64)
NO_HOMES = (None, "", "relative", "~", "~nobody~x", ".")
"""What HOME may be that names no folder."""


def only_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_kept_privately_and_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "state"
    save_place(PAIR, ReadingPlace(1, 7, "flow"), folder)
    assert load_place(PAIR, folder) == ReadingPlace(1, 7, "flow")
    assert load_place(PAIR[::-1], folder) == ReadingPlace()
    kept = only_file(folder / "places")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_preferences(tmp_path: Path) -> None:
    assert load_preferences(tmp_path) == Preferences()
    save_preferences(Preferences(theme="dark", view="flow"), tmp_path)
    assert load_preferences(tmp_path) == Preferences(theme="dark", view="flow")


@given(st.binary(max_size=300) | st.sampled_from([b"[" * 100_000, b'{"format":1,"passage":1e999}', b"null"]))
@settings(deadline=None)
def test_any_damage_counts_as_empty_or_holds_sane_values(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("state")
    save_place(PAIR, ReadingPlace(1, 2, "flow"), folder)
    only_file(folder / "places").write_bytes(data)
    state = load_place(PAIR, folder)
    assert state.passage >= 0
    assert state.view.isprintable()


@pytest.mark.parametrize("value", ['"\\u001b[31m"', "-1", "true", "1e5", "[]", "null", '"' + "x" * 200 + '"'])
def test_values_of_another_kind_are_not_taken(tmp_path: Path, value: str) -> None:
    (tmp_path / "places").mkdir()
    save_place(PAIR, ReadingPlace(), tmp_path)
    only_file(tmp_path / "places").write_text(f'{{"format":1,"passage":{value},"view":{value},"side":1}}')
    assert load_place(PAIR, tmp_path) == ReadingPlace(side=1)


def test_nothing_goes_through_a_symbolic_link(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    link = tmp_path / "kept.json"
    link.symlink_to(precious)
    assert read_own(link) == b""
    write_whole(link, b"new")
    assert precious.read_bytes() == b"mine"
    assert not link.is_symlink()
    assert read_own(link) == b"new"


def test_what_is_not_ours_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "large").write_bytes(b"x" * (LARGEST + 1))
    assert [read_own(tmp_path / name) for name in ("fifo", "large", "", "missing")] == [b""] * 4


def test_a_home_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError) as caught:
        save_place(PAIR, ReadingPlace(), tmp_path / "file" / "state")
    assert caught.value.hint
    assert load_place(PAIR, tmp_path / "file" / "state") == ReadingPlace()


def test_a_full_disk_leaves_the_old_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kept"
    write_whole(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="no space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert only_file(tmp_path) == path


def test_the_remains_of_a_killed_instance_are_swept(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    (tmp_path / f".kept.{gone.pid}.tmp").write_bytes(b"half")
    write_whole(tmp_path / "kept", b"new")
    assert only_file(tmp_path).name == "kept"


@pytest.mark.parametrize("owner", ["99999999999999999999", "4294967296", "0", "9" * 200])
def test_remains_under_a_number_that_no_process_can_have(tmp_path: Path, owner: str) -> None:
    (tmp_path / f".kept.{owner}.tmp").write_bytes(b"half")
    write_whole(tmp_path / "kept", b"new")
    assert only_file(tmp_path).read_bytes() == b"new"


@pytest.mark.parametrize("owner", ["", "x", "²", "٩", "-1", "1.5", "1 "])
def test_what_only_looks_like_remains_is_left_alone(tmp_path: Path, owner: str) -> None:
    foreign = tmp_path / f".kept.{owner}.tmp"
    foreign.write_bytes(b"mine")
    write_whole(tmp_path / "kept", b"new")
    assert foreign.read_bytes() == b"mine"


def test_only_so_many_places_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readout_tui.system.store.KEPT", 3)
    for number in range(5):
        save_place((str(number),), ReadingPlace(passage=number), tmp_path)
    assert len(list((tmp_path / "places").iterdir())) == 3
    assert KEPT > 3


def test_what_a_killed_instance_left_under_our_own_number_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / f".kept.json.{os.getpid()}.tmp").write_bytes(b"half")
    write_whole(tmp_path / "kept.json", b"whole")
    assert only_file(tmp_path).read_bytes() == b"whole"


@pytest.fixture(params=NO_HOMES)
def homeless(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Simulates a user without a usable HOME or entry in the system's database; the current folder."""

    def unknown(_: object) -> None:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr("pwd.getpwuid", unknown)
    monkeypatch.setattr("pwd.getpwnam", unknown)
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    if request.param is None:
        monkeypatch.delenv("HOME", raising=False)
    else:
        monkeypatch.setenv("HOME", request.param)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("linked", ["readout-tui", "readout-tui/places"])
def test_a_folder_of_ours_that_is_a_link_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    home = tmp_path / "state"
    (home / linked).parent.mkdir(parents=True)
    (home / linked).symlink_to(elsewhere)
    monkeypatch.setenv("XDG_STATE_HOME", str(home))
    with pytest.raises(OutputError, match="is a link"):
        save_place(["a", "b"], ReadingPlace(0, 3, "level"))
    assert list(elsewhere.iterdir()) == []
    assert load_place(["a", "b"]) == ReadingPlace()


def test_a_place_that_cannot_be_deleted_keeps_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readout_tui.system.store.KEPT", 1)
    (tmp_path / "places" / "old.json").mkdir(parents=True)
    os.utime(tmp_path / "places" / "old.json", (2, 2))
    for number, name in enumerate(("older", "oldest")):
        (tmp_path / "places" / f"{name}.json").write_text("{}")
        os.utime(tmp_path / "places" / f"{name}.json", (1 - number, 1 - number))
    save_place(["a", "b"], ReadingPlace(), tmp_path)
    assert len([file for file in (tmp_path / "places").iterdir() if file.is_file()]) == 1
    assert {file.name for file in (tmp_path / "places").iterdir()}.isdisjoint({"older.json", "oldest.json"})


def test_without_a_home_nothing_is_kept_and_nothing_fails(homeless: Path) -> None:
    assert load_preferences() == Preferences()
    assert load_place(PAIR) == ReadingPlace()
    with pytest.raises(OutputError, match="no home folder"):
        save_preferences(Preferences(theme="dark"))
    with pytest.raises(OutputError, match="no home folder"):
        save_place(PAIR, ReadingPlace())
    with pytest.raises(OutputError, match="no home folder"):
        clipboard.copy("quoted", {"PATH": "", "TERM": "linux"})
    assert list(homeless.iterdir()) == []


def test_a_folder_that_is_named_does_for_a_home(homeless: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(homeless / "state"))
    save_preferences(Preferences(theme="dark"))
    assert load_preferences() == Preferences(theme="dark")


@pytest.mark.parametrize("path", [Path("~/.local/state/readout-tui"), Path("readout-tui"), Path()])
def test_a_place_that_depends_on_the_current_folder_is_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Older versions of platformdirs hand such paths out."""
    monkeypatch.setattr("platformdirs.user_state_path", lambda *_, **__: path)
    with pytest.raises(OutputError, match="no home folder"):
        state_folder()


@pytest.mark.skipif(sys.platform == "darwin", reason="paths are shorter there")
def test_folders_that_are_deeper_than_python_can_call(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["d"] * (sys.getrecursionlimit() + 10))
    write_whole(folder / "kept", b"new")
    assert read_own(folder / "kept") == b"new"
    (folder / "kept").unlink()
    while folder != tmp_path:  # pytest could not
        folder.rmdir()
        folder = folder.parent
