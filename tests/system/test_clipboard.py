import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest

from readout_tui.errors import OutputError
from readout_tui.system import clipboard
from readout_tui.system.clipboard import LARGEST_SEQUENCE, SURE_SIZE, copy

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tools of Linux")


class Desk:
    """A folder of fake clipboard tools that write their input to a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tools = folder / "bin"
        self.tools.mkdir()

    def tool(self, name: str, script: str = 'printf "%s " "$@" > "$0.arguments"; cat > "$0.got"') -> None:
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def got(self, name: str) -> str:
        return (self.tools / f"{name}.got").read_text("utf-8")

    def arguments(self, name: str) -> str:
        return (self.tools / f"{name}.arguments").read_text("utf-8").strip()

    def copy(self, text: str, **environment: str) -> clipboard.Sent:
        path = f"{self.tools}:/usr/bin:/bin"
        return copy(text, {"PATH": path, "TERM": "xterm", **environment}, self.folder / "state")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def unwrap(sequence: str) -> str:
    assert sequence.startswith("\x1b]52;c;")
    assert sequence.endswith("\x07")
    return base64.b64decode(sequence[7:-1]).decode("utf-8")


@pytest.mark.parametrize(
    ("tool", "variable", "arguments"),
    [
        ("wl-copy", "WAYLAND_DISPLAY", "--type text/plain;charset=utf-8"),
        ("xclip", "DISPLAY", "-selection clipboard"),
        ("xsel", "DISPLAY", "--clipboard --input"),
    ],
)
def test_the_native_tool_when_local(desk: Desk, tool: str, variable: str, arguments: str) -> None:
    desk.tool(tool)
    sent = desk.copy("“Díaz-Canel”\n", **{variable: ":0"})
    assert sent.way == tool
    assert desk.got(tool) == "“Díaz-Canel”\n"
    assert desk.arguments(tool) == arguments
    assert sent.describe("BibTeX") == f"copied as BibTeX, by {tool} (13 characters)"


def test_not_the_tool_of_the_far_machine_over_ssh(desk: Desk) -> None:
    desk.tool("xclip")
    assert desk.copy("x", DISPLAY=":0", SSH_CONNECTION="1 2 3 4").way == "terminal"


def test_tmux_with_a_tool_that_fails_before_it(desk: Desk) -> None:
    desk.tool("xclip", "exit 1")
    desk.tool("tmux")
    sent = desk.copy("both", DISPLAY=":0", TMUX="/tmp/tmux,1,0")
    assert (sent.way, desk.got("tmux"), desk.arguments("tmux")) == ("tmux", "both", "load-buffer -w -")


def test_an_old_tmux_is_told_of(desk: Desk) -> None:
    desk.tool("tmux", 'test "$2" != -w && cat > "$0.got"')
    sent = desk.copy("both", TMUX="x")
    assert (sent.way, desk.got("tmux")) == ("tmux buffer", "both")
    assert sent.warning


def test_the_terminal_where_no_tool_is(desk: Desk) -> None:
    sent = desk.copy("“Díaz-Canel”")
    assert (sent.way, unwrap(sent.sequence), sent.warning) == ("terminal", "“Díaz-Canel”", "")


def test_a_long_copy_is_warned_of_and_a_longer_one_goes_to_a_file(desk: Desk) -> None:
    long = desk.copy("x" * (SURE_SIZE + 1))
    assert (long.way, bool(long.warning)) == ("terminal", True)
    longer = desk.copy("é" * LARGEST_SEQUENCE)
    assert longer.way == "file"
    assert Path(longer.path).read_text("utf-8") == "é" * LARGEST_SEQUENCE
    assert longer.path in longer.describe("HTML")


@pytest.mark.parametrize(
    "environment", [{"STY": "1.screen"}, {"TERM": "linux"}, {"TERM_PROGRAM": "Apple_Terminal"}, {"TMUX": "gone"}]
)
def test_a_file_where_the_terminal_takes_nothing(desk: Desk, environment: dict[str, str]) -> None:
    desk.tool("tmux", "exit 1")
    assert desk.copy("kept", **environment).way == "file"


def test_a_tool_that_hangs_is_given_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "TIMEOUT", 0.1)
    desk.tool("xclip", "exec sleep 60")
    assert desk.copy("x", DISPLAY=":0").way == "terminal"


def test_the_tool_gets_the_whole_where_there_are_no_files_in_memory(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "memfd_create", raising=False)
    desk.tool("xclip")
    assert desk.copy("x" * 300_000, DISPLAY=":0").way == "xclip"
    assert desk.got("xclip") == "x" * 300_000


LEAVING = """
import os, sys, threading
from readout_tui.system.clipboard import copy
folder, path = sys.argv[1:]
threading.Thread(target=copy, args=("x" * 300_000, {"PATH": path, "DISPLAY": ":0"}), daemon=True).start()
with open(f"{folder}/begun") as begun:
    begun.read()
os._exit(0)
"""
"""A program that ends while its clipboard's tool has read nothing yet."""


def test_a_slow_tool_gets_the_whole_though_the_program_ends(desk: Desk) -> None:
    for name in ("begun", "go", "done"):
        os.mkfifo(desk.tools / name)
    desk.tool("xclip", 'cd "${0%/*}"; : > begun; read -r _ < go; cat > "$0.got"; : > done')
    path = f"{desk.tools}:/usr/bin:/bin"
    subprocess.run([sys.executable, "-c", LEAVING, str(desk.tools), path], check=True)
    (desk.tools / "go").write_text("go\n")
    assert (desk.tools / "done").read_text() == ""
    assert desk.got("xclip") == "x" * 300_000


def test_nothing_that_acts_is_copied(desk: Desk) -> None:
    sent = desk.copy("a\x1b[31m\u202eb\r\nc\x9b\ud800")
    assert sent.text == unwrap(sent.sequence) == "a␛[31m↤b\nc␦⍔"


def test_it_says_so_when_nothing_works(desk: Desk) -> None:
    (desk.folder / "state").write_bytes(b"in the way")
    with pytest.raises(OutputError):
        desk.copy("x", STY="1")
