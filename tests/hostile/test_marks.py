"""Marks that a stranger has put into an event's folder: nothing in them acts on the terminal."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from readout_tui.formats.event import event_text
from tests.hostile.console import CANARY, Console, faults

pytestmark = pytest.mark.hostile

FIRST = "Ana Rivera opened the harbour of Lund. The bridge of Trest is closed. Wheat was offered to both.\n"
SECOND = "Wheat was offered to both. The bridge of Trest is closed. Ana Rivera opened the harbour.\n"
ACTING = f"\x1b]0;{CANARY}\x07\x1b[2J\x9b31m\u202e[bold]x[/]\r\n"


def folder(place: Path) -> Path:
    """An event with a mark of each kind, each with what would act."""
    lines = []
    for name, text in (("a.txt", FIRST), ("b.txt", SECOND)):
        (place / name).write_text(text)
    (place / "event.toml").write_text(event_text([("a.txt", {}), ("b.txt", {})]))
    (place / "marks").mkdir()
    for number, (op, value) in enumerate(
        [
            ("note", ACTING), ("tag", f"{ACTING}, water"), ("bookmark", "set"), ("aside", ACTING), ("aside", "set"),
            ("facts", json.dumps({"title": ACTING})), ("apart", ACTING), ("found", ACTING), ("undo", ACTING),
        ]
    ):  # fmt: skip
        for exact in (FIRST[:38], ACTING):
            target = {
                "account": "A", "digest": sha256(FIRST.encode()).hexdigest(), "start": 0, "end": 38, "exact": exact,
                "prefix": ACTING, "suffix": ACTING, "file": ACTING,
            }  # fmt: skip
            made = {
                "id": f"{number}-{len(exact)}", "at": "2026-01-01T00:00:00Z", "by": ACTING, "op": op,
                "targets": [target], "value": value,
            }  # fmt: skip
            lines.append(json.dumps(made))
    (place / "marks" / "ben.jsonl").write_text("\n".join(lines) + "\n" + ACTING)
    return place / "event.toml"


@pytest.mark.parametrize("keys", ["i", "H", "C", "t", "D", "/in:notes x\r", "/tag:w\r", "e", "u"])
def test_marks_of_a_stranger_are_shown_and_do_not_act(tmp_path: Path, keys: str) -> None:
    with Console(folder(tmp_path), rows=30, columns=110) as console:
        assert console.opened()
        console.settle()
        console.type(keys)
        console.settle()
        assert any("¶" in line for line in console.picture())
        console.type("\x1b\x1b")
        console.settle()
        assert console.leave() == 0
        assert console.restored() == set()
    assert faults(console.stream, screen=True) == []


@pytest.mark.parametrize("to", ["text", "markdown", "html", "json", "csv", "tei", "w3c"])
def test_what_is_printed_of_them_does_not_act(tmp_path: Path, to: str) -> None:
    with Console(folder(tmp_path), "--marks", "--to", to) as console:
        assert console.end() == 0
    assert faults(console.stream, screen=False) == []
