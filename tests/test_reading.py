"""Reading line by line, in words alone."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from readout_tui import reading
from readout_tui.cli import main
from readout_tui.core.marks.annotating import bookmarked, link_aside, noted, tagged
from readout_tui.core.marks.annotations import annotated
from readout_tui.core.marks.operations import Stamp
from readout_tui.core.model import FIRST_TWO, Account, Comparison
from readout_tui.core.search.index import build
from readout_tui.session import Session
from readout_tui.view.spoken import introduction, rows_to_read, spoken
from tests.builders import comparison, disagreeing, harbour, ref, three

BOXES = range(0x2500, 0x25FF)
"""Box drawing, blocks and shapes."""


def opened(made: Comparison) -> Session:
    return Session.of(made, build(made)).viewed("merged")


def read(made: Comparison, *lines: str) -> list[str]:
    """What is told for each line typed; the introduction first."""
    told: list[list[str]] = []
    reading.read(opened(made), iter(line + "\n" for line in lines), told.append)
    return ["\n".join(one) for one in told]


def test_a_row_is_told_in_words() -> None:
    session = opened(disagreeing()).to(ref(0, 3))
    told = spoken(session)
    assert told[0].endswith(". Differs. A4 with B5, linked 99 percent.")
    assert any(line.startswith("A4, Ana Rivera, named here: ") for line in told)
    assert "Differs in number: A has “5,000”; B has “50,000”." in told
    assert "Differs in date: A has “30 June”; B has “30 July”." in told


def test_what_one_account_alone_has_is_told_as_not_found_in_the_other() -> None:
    told = spoken(opened(harbour()).to(ref(0, 2)))
    assert "Only in A." in told[0]
    assert told[-1] == "B: no passage found."


def test_a_group_is_told_whole() -> None:
    made = comparison(
        [[("Rivera spoke.", None, "none"), ("She agreed.", None, "none")]],
        [[("Rivera spoke and agreed.", None, "none")]],
        [((0, 1), (0,), "reworded", False)],
    )
    told = spoken(opened(made))
    assert told[0] == "1 of 1. Reworded. A1 to 2 with B1, linked 99 percent."
    assert told[1] == "A1 to 2, narration, the reporter's own words: Rivera spoke. She agreed."


@pytest.mark.parametrize("made", [harbour(), disagreeing()], ids=["harbour", "disagreeing"])
def test_no_sign_of_the_screen_is_told(made: Comparison) -> None:
    session = opened(made)
    lines = [*introduction(session)]
    for row in rows_to_read(session):
        lines += spoken(session.at_row(row) or session)
    assert not [char for line in lines for char in line if ord(char) in BOXES or char in "≠≈═⇄·→│"]


def test_of_several_accounts_it_is_told_that_two_are_read() -> None:
    told = introduction(opened(three()))
    assert "These are two of 3 accounts: --pair and two letters choose others." in told


def test_enter_goes_from_row_to_row_and_says_when_there_is_no_more() -> None:
    session = opened(harbour())
    rows = len(rows_to_read(session))
    told = read(harbour(), *[""] * rows)
    assert "Enter reads on" in told[0]
    assert [one.split(" ")[0] for one in told[1:rows]] == [str(n) for n in range(2, rows + 1)]
    assert told[rows].startswith("This is the last row.")


def test_what_is_typed_searches_filters_jumps_and_ends() -> None:
    told = read(harbour(), "/harbour", "n", ":A1", "&ships", "&", "]o", "q", "")
    assert told[1].startswith("harbour: A 1, B 2")
    assert told[2].endswith(", in the same row.") or told[2][0].isdigit()
    assert told[3].startswith("1 of ")
    assert "Filter: found by “ships”" in told[4]
    assert "Filter" not in told[5]
    assert "Only in A." in told[6]
    assert len(told) == 7


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("zz", "Nothing is called zz here"),
        ("s", "Nothing is called s here"),
        (":A99", "A has passages 1 to 5"),
        ("/foo:bar", "is not understood"),
        ("K", "The same row."),
        ("?", "]]: Next passage that differs"),
    ],
)
def test_what_cannot_be_is_told_so(typed: str, said: str) -> None:
    assert said in read(harbour(), typed)[1]


def test_a_quotation_is_told_with_its_citation() -> None:
    assert "Publisher A" in read(harbour(), "y")[1]


def test_where_nobody_types_all_rows_are_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Rivera spoke of 5,000 homes.\n\nShe \x1b[2J left.\n")
    (tmp_path / "b.txt").write_text("Rivera spoke of 50,000 homes.\n")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert main([str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--plain"]) == 0
    printed = capsys.readouterr().out
    assert "1 of 2. Differs. A1 with B1" in printed
    assert "B: no passage found." in printed
    assert "\x1b" not in printed


def test_a_search_that_finds_nothing_ends_with_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Rivera spoke.\n")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    (tmp_path / "b.txt").write_text("Rivera spoke today.\n")
    paths = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    assert main([*paths, "--plain", "--search", "zebra"]) == 1
    assert "zebra: A 0, B 0" in capsys.readouterr().out
    assert main([*paths, "--plain", "--to", "json"]) == 2


def test_what_readers_have_left_beside_a_row_is_told_with_it() -> None:
    made = disagreeing()
    readout, first = made.readouts[0], made.readouts[0].passages[3].span
    stamps = [Stamp(str(n), "2026-01-01T00:00:00Z", "ana") for n in range(4)]
    operations = [
        noted(stamps[0], made, Account(0), first, "ask\nthem"),
        bookmarked(stamps[1], made, Account(0), first, there=True),
        tagged(stamps[2], made, Account(0), first, "homes, to check"),
        link_aside(stamps[3], made, FIRST_TWO, opened(made).lookup.link(ref(0, 3))),
    ]
    session = replace(opened(made), marks=annotated(operations, made.readouts)).to(ref(0, 3))
    assert readout.name == "A"
    assert spoken(session)[-4:] == [
        "Set aside by ana.",
        "Note on A4 by ana: ask them.",
        "Bookmark on A4 by ana.",
        "Tags on A4 by ana: homes, to check.",
    ]
