"""What runs before the program: the place that modules are imported from."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import readout_tui


@pytest.mark.parametrize("entries", ["", ":", "{0}:", ":{0}", "{0}::{0}"])
def test_no_module_of_the_current_folder_runs_for_an_empty_entry(tmp_path: Path, entries: str) -> None:
    """An empty entry of PYTHONPATH is the current folder to Python."""
    for name in ("snowballstemmer", "rapidfuzz", "textual", "re2"):
        (tmp_path / f"{name}.py").write_text("print('HIJACKED')")
    package = Path(readout_tui.__file__).parents[1]
    program = "import sys; from readout_tui.__main__ import main; sys.argv[1:] = ['--to', 'text']; main()"
    script = tmp_path / "elsewhere" / "program.py"
    script.parent.mkdir()
    script.write_text(f"import sys; sys.path.append({str(package)!r}); {program}")
    done = subprocess.run(
        [sys.executable, script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": entries.format(tmp_path / "none")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "HIJACKED" not in done.stdout


INTERRUPTED = """
import os, signal, sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == {where!r}:
            os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.{handler})  # in the background it is ignored
sys.meta_path.insert(0, Interrupting())
from readout_tui.__main__ import main
sys.argv[1:] = ["--to", "text"]
main()
"""
"""Starts the program, and sends Ctrl-C when this module is about to be loaded."""


@pytest.mark.parametrize(
    ("where", "code"),
    [
        ("readout_tui.cli", -signal.SIGINT),  # the system ends it
        ("readout_tui.core.characters.safe", -signal.SIGINT),
        ("readout_tui.headless", 130),  # it runs, and has things to leave in order
    ],
)
def test_an_interruption_while_modules_load_says_nothing(where: str, code: int) -> None:
    program = INTERRUPTED.format(where=where, handler="default_int_handler")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")


def test_an_interruption_that_is_ignored_stays_so() -> None:
    program = INTERRUPTED.format(where="readout_tui.cli", handler="SIG_IGN")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout
