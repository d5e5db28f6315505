"""Whatever a document is, it is read, or refused in one line; its reader can harm nobody but itself."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from readout_tui.errors import InputError
from readout_tui.formats.load import load
from readout_tui.system import confined
from tests.formats.hostile_documents import EVERY, FORMATS


@cache
def documents(suffix: str) -> dict[str, bytes]:
    return FORMATS[suffix]()


def outcome(path: str) -> tuple[str, str]:
    """(text, "") of a document that can be read, ("", the error and its hint) of one that cannot."""
    try:
        return load(path).text, ""
    except InputError as error:
        return "", f"{error.message} / {error.hint}"


@pytest.mark.parametrize(("suffix", "name"), EVERY, ids=lambda part: part)
def test_it_is_read_or_refused_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, name: str
) -> None:
    monkeypatch.setattr(confined, "SECONDS", 1)
    path = tmp_path / f"account.{suffix}"
    path.write_bytes(documents(suffix)[name])
    text, error = outcome(str(path))
    assert bool(text.strip()) != bool(error)
    assert "root:" not in text
    if error:
        assert f"account.{suffix}" in error
        assert not error.endswith("/ ")
        assert "\n" not in error
