"""Unreadable files, odd input and odd names: the answers are short and safe, and no screen is left over."""

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest

from tests.hostile.cases import LEAD
from tests.hostile.console import PROGRAM, Console, faults, modes_left

pytestmark = pytest.mark.hostile

HOSTILE_NAME = "\x1b]0;CANARY\x07[@click=app.quit]\x9b7331m\u202e\u200b'\"<b>.txt"


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_bytes(LEAD + b"\nJones thanked him.\n")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Everything that is not a text, by what it is."""
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "binary").write_bytes(bytes(range(256)) * 64)
    (tmp_path / "pdf").write_bytes(b"%PDF-1.4\n\x1b]0;CANARY\x07")
    (tmp_path / "loop").symlink_to("loop")
    with (tmp_path / "huge").open("wb") as huge:
        huge.truncate(1 << 33)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        names = ("fifo", "empty", "binary", "pdf", "loop", "huge", "socket", "missing", HOSTILE_NAME)
        yield {name: str(tmp_path / name) for name in names} | {"folder": "/", "device": "/dev/zero", "tty": "/dev/tty"}


def refused(console: Console) -> str:
    """Exit code 2 within a second or so, one line and a hint, no screen."""
    assert console.end() == 2
    assert faults(console.stream, screen=False) == []
    lines = console.stream.decode().splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("readout-tui: ")
    assert lines[1].startswith("  hint: ")
    return lines[0]


def test_what_is_no_text(good: Path, bad: dict[str, str]) -> None:
    for path in bad.values():
        with Console(good, path) as console:
            refused(console)
        with Console(path, good, "--to", "json") as console:
            refused(console)


@pytest.mark.parametrize(
    "arguments",
    [("--encoding", "no-such\x1b[7331m"), ("--search", "/(\x1b]0;CANARY\x07/"), ("--theme", "\x1b[7331m"), ("-",)],
    ids=["encoding", "search", "theme", "standard input is the terminal"],
)
def test_arguments_that_make_no_sense(good: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(LEAD)
    files = (good,) if arguments == ("-",) else (good, other)
    with Console(*files, *arguments) as console:
        refused(console)


def test_no_terminal_and_a_dumb_one(good: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(LEAD)
    done = subprocess.run([*PROGRAM, good, other], capture_output=True, check=True, timeout=5)
    assert b"Smith said" in done.stdout
    for terminal in ("dumb", "unknown"):
        with Console(good, other, environment={"TERM": terminal}) as console:
            assert console.end() == 0
            assert faults(console.stream, screen=False) == []


def test_a_terminal_that_is_not_the_controlling_one(good: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(LEAD)
    with Console(good, other, stdin=b"", control=False) as console:
        assert console.opened()
        console.settle()
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()


def test_hostile_names(tmp_path: Path) -> None:
    folder = tmp_path / "[red]\x1b[7331m"
    folder.mkdir()
    a, b = folder / HOSTILE_NAME, folder / f"2{HOSTILE_NAME}"
    for path in (a, b):
        path.write_bytes(LEAD + b"No headline here.\n")
    os.rename(b, os.fsencode(folder) + b"/\xff\xfe\x9b7331m")
    with Console(a, os.fsencode(folder).decode("utf-8", "surrogateescape") + "/\udcff\udcfe\udc9b7331m") as console:
        assert console.opened()
        console.settle()
        for keys in ("?", "\x1b", "Y", "y"):
            console.type(keys)
            console.settle(0.3)
        assert console.leave() == 0
        assert faults(console.stream, screen=True, sequences=lambda data: data.startswith("\x1b]52;c;")) == []
        assert console.restored() == set()


QUERIES = (
    "\x1b[200~\x1b]0;CANARY\x07\x9b7331m\x1b[201~",  # pasted
    "\x1b[200~/(\x9b7331m\x1b]0;CANARY\x07\u202e\x1b[201~",
    "\x1b[200~in:\x9b7331m\u202e\U000e0041\x1b[201~",
    "[@click=app.quit]x[/] [/nope] $x",
    "\u202e\u200b\x7f",
    "/(a+)+$/",
    "/(((((((((((((((((((/",
    "/a{1000}{1000}/",
    "~" + "x" * 300,
    "\x1b[200~~" + "x" * 3000 + "\x1b[201~",
    "in:zz by:[b] is:moved",
    "'\"|!^$~",
    "/(?P<a>x)(?P<a>y)/",
    "/(?P<\x9ba>x)[a-/",
    "/\\p{L}{500}\\C(?=x)/",
    "~trade " * 60,
    "\x1b[200~" + "a\n" * 1000 + "\x1b[201~",
    "\x1b[?1;2c\x1b[24;80R\x1b]11;rgb:0/0/0\x1b\\\x1b[I\x1b[O\x1b[97;5u\x1b[57441;1u",
    "\x1b[200~" + "é" * 5000 + "\x1b[201~",
)


def test_a_paste_of_a_megabyte_is_refused_at_once() -> None:
    with Console() as console:
        assert console.opened()
        console.settle()
        console.type("/")
        console.settle(0.1)
        console.type("\x1b[200~")
        for _ in range(1000):
            console.type("x" * 1000)
            console.pump(0.0)
        console.type("\x1b[201~a shor")
        assert console.wait_for(lambda: any("a shor" in line for line in console.picture()), 5.0)
        assert console.leave() == 0
        assert console.restored() == set()


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_hostile_queries(good: Path, tmp_path: Path, query: str) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(LEAD + b"a" * 5000 + b"b\n")
    with Console(good, other) as console:
        assert console.opened()
        console.settle()
        console.type("/")
        console.settle(0.1)
        for part in range(0, len(query), 500):
            console.type(query[part : part + 500])
            console.settle(0.05)
        for key in ("\r", "n", "N", "\x1b", "\x1b"):
            console.type(key)
            console.settle(0.15)
        assert console.leave() == 0
        assert faults(console.stream, screen=True, sequences=lambda data: data == "\x07") == []  # it is too long
        assert console.restored() == set()


@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (3, 10), (2, 200), (60, 5), (30, 6), (300, 300)])
def test_terminals_of_any_size(good: Path, tmp_path: Path, rows: int, columns: int) -> None:
    other = tmp_path / "other.txt"
    other.write_text("习近平同古巴国家主席通电话。" * 20 + "👨‍👩‍👧 \t x " * 9)
    with Console(good, other, rows=rows, columns=columns) as console:
        assert console.wait_for(lambda: b"\x1b[?1049h" in console.stream)
        console.settle()
        for keys in ("jJG", "2", "3", "?", "\x1b", "s", "\x1b", "/x\r", "\x1b", "\x10x", "\x1b"):
            console.type(keys)
            console.settle(0.3)
        assert console.process.poll() is None
        assert console.leave() == 0
        assert faults(console.stream, screen=True) == []
        assert console.restored() == set()


@pytest.mark.parametrize(
    "environment",
    [
        {"COLUMNS": "3", "LINES": "100000"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"},
        {
            "TEXTUAL_DRIVER": "no.such:Driver",
            "TEXTUAL": "devtools,debug",
            "TEXTUAL_FPS": "0",
            "TEXTUAL_PRESS": "q",
            "UNICODE_VERSION": "4.1",
        },
        {"HOME": "/dev/null", "LANG": "", "TMPDIR": "/nowhere", "ESCDELAY": "x"},
        {"XDG_STATE_HOME": "/dev/full/\x1b]0;CANARY\x07", "TERM": "../\x1b[7331m", "PATH": ""},
    ],
    ids=["stale size", "no locale", "steered", "no home", "nowhere to keep"],
)
def test_a_strange_environment(environment: dict[str, str]) -> None:
    with Console(environment=environment) as console:
        assert console.opened()
        console.settle()
        console.type("y")
        console.settle()
        assert any("Diaz" in line for line in console.picture())
        assert console.leave() == 0
        assert console.restored() == set()
        assert faults(console.stream, screen=True, sequences=lambda data: data.startswith("\x1b]52;c;")) == []


def test_a_burst_of_resizes() -> None:
    with Console() as console:
        assert console.opened()
        for n in range(500):
            console.resize(1 + n % 50, 1 + n * 7 % 150)
            console.pump(0)
        console.resize(24, 80)
        assert console.wait_for(lambda: any("Diaz" in line for line in console.picture()))
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()


STRAY = (
    "\x1b[<64;81;10M",  # the wheel beside the screen, below it, before its first cell
    "\x1b[<65;10;25M",
    "\x1b[<65;0;0M",
    "\x1b[<0;400;300M\x1b[<0;400;300m",  # clicks
    "\x1b[<2;-5;-7M\x1b[<2;-5;-7m",
    "\x1b[<0;10;8M\x1b[<32;10;60M\x1b[<0;10;60m",  # a drag that leaves the window
    "\x1b[<0;10;60M\x1b[<0;10;8m",
    "\x1b[O",  # the focus of the terminal
    "\x1b[O\x1b[<65;10;60M\x1b[I",
)


def test_keys_arrive_whatever_the_mouse_and_the_focus_do() -> None:
    def answered(key: str) -> bool:
        before = len(console.stream)
        console.type(key)
        return console.wait_for(lambda: len(console.stream) > before, 5.0)

    with Console() as console:
        assert console.opened()
        console.settle()
        for report in STRAY:
            console.type(report)
            console.settle(0.1)
            for keys in ("?", "\x1b", "/x\x1b"):  # "j" would draw nothing where the cursor is on the last passage
                assert answered(keys), report
                console.settle(0.1)
        for rows, columns in ((50, 140), (20, 60)):  # the screen is still drawn in its old size
            console.type("\x1b[<65;130;45M")
            console.resize(rows, columns)
            console.type("\x1b[<65;130;45M\x1b[<0;61;21M\x1b[<0;61;21m")
            console.settle()
            for keys in ("?", "\x1b"):
                assert answered(keys), (rows, columns)
                console.settle()
        console.type("q")
        assert console.end() == 0
        assert faults(console.stream, screen=True) == []
        assert console.restored() == set()


def test_a_killed_program_and_its_helper_are_gone(tmp_path: Path) -> None:
    import psutil

    long = tmp_path / "long.txt"
    long.write_bytes(b"Smith said the talks on trade were useful and Jones agreed. " * 20_000)
    other = tmp_path / "other.txt"
    other.write_bytes(b"Jones thanked Smith for the talks on trade that were useful. " * 20_000)
    with Console(long, other) as console:
        assert console.opened()
        helpers = psutil.Process(console.process.pid).children(recursive=True)
        console.process.kill()
        console.process.wait()
        _, alive = psutil.wait_procs(helpers, timeout=3)
        assert alive == []


def test_stopped_and_brought_back_by_a_shell(good: Path) -> None:
    """Ctrl-z and fg, with a text on standard input, so that the job is a pipeline."""
    if which("bash") is None:
        pytest.skip("no bash")
    with Console(program=("bash", "--norc", "--noprofile", "-i")) as console:
        console.type(f"cat {good} | {' '.join(PROGRAM)} - {__file__}\r")
        assert console.opened()
        console.settle()
        console.type("\x1a")
        assert console.wait_for(lambda: b"Stopped" in console.stream)
        assert modes_left(console.stream) <= {"?2004h"}  # bash's own
        console.stream = b""
        console.type("\rfg\r")
        assert console.opened()
        console.settle()
        console.type("q")
        assert console.wait_for(lambda: b"\x1b[?1049l" in console.stream)
        console.settle()
        console.type("exit\r")
        assert console.end() == 0


def test_a_text_through_a_shell_pipe(good: Path) -> None:
    shell = f"cat {good} | {' '.join(PROGRAM)} - {__file__}"
    with Console(program=("/bin/sh", "-c", shell)) as console:
        assert console.opened()
        console.settle()
        console.type("q")
        assert console.end() == 0
        assert console.restored() == set()


def test_output_into_a_pager_that_quits() -> None:
    shell = f"{' '.join(PROGRAM)} | head -1; echo done"
    with Console(program=("/bin/sh", "-c", shell)) as console:
        assert console.end() == 0
        lines = console.stream.decode().splitlines()
        assert len(lines) == 2
        assert lines[1] == "done"
