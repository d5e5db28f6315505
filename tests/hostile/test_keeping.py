"""Killed at any moment, the program's own file is whole: the old content or the new."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from readout_tui.system.journal import load, load_beside
from readout_tui.system.store import ReadingPlace, load_place, save_place
from tests.hostile.console import PROGRAM, Console

pytestmark = pytest.mark.hostile

PAIR = ("a", "b")
WRITER = """
import sys
from pathlib import Path
from readout_tui.system.store import ReadingPlace, save_place
print("ready", flush=True)
for n in range(10**9):
    save_place(("a", "b"), ReadingPlace(passage=n + 1, view="level"), Path(sys.argv[1]))
    if not n:
        print("go", flush=True)
"""


def test_kill_9_sixty_times(tmp_path: Path) -> None:
    last = 0
    for _ in range(60):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            assert writer.stdout.readline() == b"go\n"
            writer.kill()
        kept = load_place(PAIR, tmp_path)
        assert kept.passage > 0
        assert kept.view == "level"
        last += kept.passage
    save_place(PAIR, ReadingPlace(passage=7), tmp_path)
    assert load_place(PAIR, tmp_path).passage == 7
    assert len(list((tmp_path / "places").iterdir())) == 1


def test_two_instances_at_once(tmp_path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE) for _ in "ab"]
    try:
        for writer in writers:
            assert writer.stdout is not None
            assert [writer.stdout.readline() for _ in "ab"] == [b"ready\n", b"go\n"]
        assert all(load_place(PAIR, tmp_path).passage > 0 for _ in range(2000))
        assert [writer.poll() for writer in writers] == [None, None]
    finally:
        for writer in writers:
            writer.kill()
            writer.communicate()


@pytest.mark.skipif(os.geteuid() != 0 or which("setpriv") is None, reason="only root can become somebody unknown")
@pytest.mark.parametrize("home", ["", "relative", "/nowhere"])
def test_a_user_whom_the_system_does_not_know(home: str) -> None:
    unknown = ("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups", *PROGRAM)
    if subprocess.run(
        [*unknown, "--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    ).returncode:
        pytest.skip("others may not even start the program where it is installed")
    with Console(program=unknown, environment={"HOME": home}) as console:
        assert console.opened()
        console.settle()
        assert console.leave() == 0
        assert console.restored() == set()


MARKER = """
import sys
from pathlib import Path
from readout_tui.core.model import Operation, Span, TextTarget
from readout_tui.system.journal import append
targets = tuple(TextTarget(name, name, Span(0, 500), "x" * 500, "", "") for name in ("a", "b"))
kinds = ["apart", "note", "tag", "bookmark", "aside", "facts", "found"]
beside = sys.argv[3] if len(sys.argv) > 3 else ""
print("ready", flush=True)
for n in range(10**9):
    value = "y" * (n % 3 * 3000)
    made = Operation(f"{sys.argv[2]}-{n}", "2026-01-01T00:00:00Z", "ana", kinds[n % len(kinds)], targets, value)
    append(made, Path(sys.argv[1]), beside=beside)
    print(n, flush=True)
"""


@pytest.mark.parametrize("beside", [False, True])
def test_kill_9_a_hundred_times_loses_no_mark_that_was_kept(tmp_path: Path, beside: bool) -> None:
    """Two instances append to one file; whatever an instance has said to be kept is there, of whatever kind."""
    there = [str(tmp_path / "talks")] if beside else []
    kept = set()
    for turn in range(50):
        names = [f"{turn}-{number}" for number in range(2)]
        command = [sys.executable, "-c", MARKER, str(tmp_path)]
        writers = [subprocess.Popen([*command, name, *there], stdout=subprocess.PIPE) for name in names]
        for writer in writers:
            assert writer.stdout is not None
            assert [writer.stdout.readline() for _ in "ab"] == [b"ready\n", b"0\n"]
        for name, writer in zip(names, writers, strict=True):
            writer.kill()
            said, _ = writer.communicate()
            kept |= {f"{name}-0", *(f"{name}-{n}" for n in said.decode().split("\n")[:-1])}
    found = load_beside((), there[0]) if there else load(PAIR, tmp_path)
    assert kept <= {made.id for made in found.operations}
    assert len(found.operations) <= len(kept) + 100, "at most one more a process: kept, but not said any more"
