"""The program as it is installed, far from its sources: it has its own pair of accounts with it."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.hostile.console import INSTALLED, PROGRAM, Console, faults

pytestmark = pytest.mark.hostile


def test_its_own_pair_as_json(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH" or not INSTALLED}
    done = subprocess.run([*PROGRAM, "--to", "json"], cwd=tmp_path, env=kept, capture_output=True, check=True)
    found = json.loads(done.stdout)
    assert done.stderr == b""
    assert [bool(readout["text"]) for readout in found["readouts"]] == [True, True]
    assert found["links"]


def test_its_own_pair_on_the_screen() -> None:
    with Console() as console:
        assert console.opened()
        assert console.wait_for(lambda: any("Diaz" in line for line in console.picture()))
        console.settle()
        console.type("q")
        assert console.end() == 0
        assert faults(console.stream, screen=True) == []
        assert console.restored() == set()
