"""What runs before the program: the place that modules are imported from."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("entries", ["", ":", "{0}:", ":{0}", "{0}::{0}"])
def test_no_module_of_the_current_folder_runs_for_an_empty_entry(tmp_path: Path, entries: str) -> None:
    """An empty entry of PYTHONPATH is the current folder to Python."""
    for name in ("snowballstemmer", "rapidfuzz", "textual", "re2"):
        (tmp_path / f"{name}.py").write_text("print('HIJACKED')")
    package = Path(sys.modules["readout_tui"].__file__ or "").parents[1]
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
