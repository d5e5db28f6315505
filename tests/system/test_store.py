"""Searches that are kept by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from readout_tui.system.store import load_searches, save_searches


def test_saved_searches_come_back(tmp_path: Path) -> None:
    kept = {"sea": "harbour | Schiff", "中": "疫情"}
    save_searches(kept, tmp_path)
    assert load_searches(tmp_path) == kept


@pytest.mark.parametrize(
    "content", ["", "[]", '{"format": 2, "searches": {"a": "b"}}', '{"format": 1, "searches": ["a"]}', "\x00"]
)
def test_what_is_not_ours_is_no_search(tmp_path: Path, content: str) -> None:
    (tmp_path / "searches.json").write_text(content)
    assert load_searches(tmp_path) == {}


def test_what_could_act_on_the_terminal_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "searches.json").write_text('{"format": 1, "searches": {"a": "\\u001b[2J", "b": "ok", "c": 3}}')
    assert load_searches(tmp_path) == {"b": "ok"}
