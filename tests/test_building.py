"""What a package brings beside the program: completions that shells can read, and a manual page."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from building.share import COMPLETIONS, MANUAL, shared_files

from readout_tui.command.arguments import argument_parser


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return shared_files()


def options() -> list[str]:
    return [option for action in argument_parser()._actions for option in action.option_strings]


def test_every_option_is_completed_and_explained(made: dict[str, str]) -> None:
    assert set(made) == {*COMPLETIONS.values(), MANUAL}
    for option in options():
        assert option in made[COMPLETIONS["bash"]]
        assert option in made[COMPLETIONS["zsh"]]
        assert f"-l {option.removeprefix('--')}" in made[COMPLETIONS["fish"]] or len(option) == 2
        assert option.replace("-", "\\-") in made[MANUAL]


def test_bash_completes(made: dict[str, str], tmp_path: Path) -> None:
    if (bash := shutil.which("bash")) is None:
        pytest.skip("there is no bash")
    (tmp_path / "completion").write_text(made[COMPLETIONS["bash"]])
    (tmp_path / "ministry.txt").write_text("They met.")
    asked = """
    source completion
    complete_line() {  # the words of a line, the last of which is to be completed
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
        "$(complete -p readout-tui | sed 's/.*-F \\([^ ]*\\).*/\\1/')" readout-tui "${COMP_WORDS[COMP_CWORD]}" ""
        echo "${COMPREPLY[*]}"
    }
    complete_line readout-tui --vi
    complete_line readout-tui --view fl
    complete_line readout-tui mini
    """
    done = subprocess.run([bash, "-c", asked], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:3] == ["--view", "flow", "ministry.txt"]


def test_the_manual_is_set_without_a_warning(made: dict[str, str]) -> None:
    if (groff := shutil.which("groff")) is None:
        pytest.skip("there is no groff")
    asked = [groff, "-man", "-Tutf8", "-ww", "-P-c"]
    done = subprocess.run(asked, input=made[MANUAL].encode(), capture_output=True, check=True)
    assert done.stderr == b""
    shown = re.sub(".\b", "", done.stdout.decode())  # bold letters are struck twice
    for line in ("SYNOPSIS", "EXIT STATUS", "readout-tui batch"):
        assert line in shown
