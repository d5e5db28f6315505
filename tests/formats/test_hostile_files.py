"""Whatever a file of these formats is, it is read, or refused in one line. Making the bombs takes a while."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.hostile_files import FORMATS
from tests.formats.test_hostile_documents import outcome

pytestmark = pytest.mark.hostile


@pytest.mark.parametrize("suffix", FORMATS)
def test_they_are_read_or_refused_in_one_line(tmp_path: Path, suffix: str) -> None:
    wrong = []
    for name, data in FORMATS[suffix]().items():
        path = tmp_path / f"account.{suffix}"
        path.write_bytes(data)
        text, error = outcome(str(path))
        refused = f"account.{suffix}" in error and not error.endswith("/ ") and "\n" not in error
        if "root:" in text or bool(text.strip()) == bool(error) or not (text or refused):
            wrong.append(f"{name}: {error or text[:80]!r}")
    assert wrong == []
