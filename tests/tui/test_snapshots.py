"""The main screens, as pictures. Accept a wanted change with `pytest tests/tui/test_snapshots.py --snapshot-update`."""

from __future__ import annotations

from typing import Any

import pytest

from readout_tui.settings import Settings
from tests.builders import disagreeing
from tests.tui.test_app import Harbour

SCREENS = {
    "level": (Settings(), ("j", "j", "j"), (120, 24)),
    "flow": (Settings(view="flow"), ("j", "j", "j"), (100, 20)),
    "merged": (Settings(), ("j", "j", "j"), (60, 24)),
    "light": (Settings(theme="light"), ("/", *"harbour", "enter", "n"), (100, 24)),
    "ansi": (Settings(theme="ansi"), ("]", "m"), (80, 24)),
    "prefix": (Settings(), ("]",), (80, 24)),
    "speakers": (Settings(), ("s", "space"), (100, 24)),
    "help": (Settings(), ("?",), (100, 30)),
}


DIFFERING = {
    "differs": (Settings(), ("j", "j", "j"), (120, 24)),
    "differs-light": (Settings(theme="light", view="flow"), ("j", "j", "j"), (100, 24)),
    "differs-ansi": (Settings(theme="ansi", view="merged"), ("j", "j", "j", "j"), (80, 30)),
    "differences": (Settings(), ("D",), (120, 30)),
}


@pytest.mark.parametrize("name", DIFFERING)
def test_what_differs_looks_as_before(name: str, snap_compare: Any) -> None:
    settings, keys, size = DIFFERING[name]
    assert snap_compare(Harbour(settings, disagreeing()), press=keys, terminal_size=size)


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen_looks_as_before(name: str, snap_compare: Any) -> None:
    settings, keys, size = SCREENS[name]
    assert snap_compare(Harbour(settings), press=keys, terminal_size=size)
