"""Accounts that are given inside the program, and pages: nothing of them acts on the terminal."""

from pathlib import Path

import pytest

from tests.hostile.cases import LEAD
from tests.hostile.console import Console, faults

pytestmark = pytest.mark.hostile

ACTING = "\x1b]0;CANARY\x07\x9b7331m\u202e\u200b\U000e0041\x1b[201x\ue000"
PAGE = (
    f'<!doctype html><title>{ACTING}Talks held</title><link rel="canonical" href="https://a.example/CANARY\x1b[7331m">'
    f'<meta name="publisher" content="{ACTING}"><nav>{"<a href=x>Menu entry</a><br><br>" * 9}</nav>'
    f'<h1>{ACTING}Talks held</h1><p id="\x1b[7331m">Smith said{ACTING} trade will grow. Jones thanked him for it.</p>'
)


def test_a_hostile_account_is_pasted_and_described(tmp_path: Path) -> None:
    one = tmp_path / "one.txt"
    one.write_bytes(LEAD + b"\nJones thanked him.\n")
    with Console(one) as console:
        console.settle()
        console.type(f"\x1b[200~Smith spoke.\r{ACTING.replace(chr(27) + '[201', '')}Jones did.\x1b[201~")
        console.settle(0.5)
        console.type("\x13")
        assert console.wait_for(lambda: any("Jones did" in line for line in console.picture()), 30.0)
        for keys in (
            "e",
            f"\x1b[200~{ACTING[:9]}\x1b[201~",
            "\r",
            "\r",
            "\r",
            "\r",
            "y",
            "i",
            "\x1b",
            "+",
            "\x1b",
            "z",
        ):
            console.type(keys)
            console.settle(0.3)
        assert console.leave() == 0
        assert faults(console.stream, screen=True, sequences=lambda data: data.startswith("\x1b]52;c;")) == []
        assert console.restored() == set()


def test_a_hostile_page_is_opened(tmp_path: Path) -> None:
    page, other = tmp_path / "page.html", tmp_path / "other.txt"
    page.write_text(PAGE, "utf-8")
    other.write_bytes(LEAD)
    with Console(page, other) as console:
        assert console.opened()
        console.settle()
        for keys in ("gg", "z", "i", "\x1b", "e", "\x1b", "z", "y", "/menu\r", "\x1b"):
            console.type(keys)
            console.settle(0.3)
        assert console.leave() == 0
        assert faults(console.stream, screen=True, sequences=lambda data: data.startswith("\x1b]52;c;")) == []
        assert console.restored() == set()
