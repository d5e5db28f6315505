"""Three accounts and more as text and as Markdown: every passage, who differs, what one account alone has."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

import pytest

from readout_tui.core.characters.widths import cells
from readout_tui.core.collate import collate
from readout_tui.core.coverage import CELL_STATES, coverage
from readout_tui.core.model import Account, AccountPair, Comparison, Link, LinkKind
from readout_tui.formats import markdown, text
from readout_tui.formats.row_words import LEGEND, MARKS, row_state
from readout_tui.formats.tables import Request
from tests.builders import link, several, three
from tests.formats.test_writers import HOSTILE, acts

A = Account(0)


def request(made: Comparison, base: Account = A, **asked: Any) -> Request:
    return Request(table=coverage(made, collate(made, base)), base=base, **asked)


def many(accounts: int) -> Comparison:
    """Accounts that all say one thing, and each one of its own."""
    same = [link((0,), (0,), "same"), link((1,), (), "alone"), link((), (1,), "alone")]
    pairs: dict[AccountPair, list[Link]] = dict.fromkeys(combinations(map(Account, range(accounts)), 2), same)
    return several([["Rivera spoke.", f"Own words of number {n}."] for n in range(accounts)], pairs)


def test_text_has_a_column_for_each_account() -> None:
    made = three()
    lines = text.write(made, request(made)).splitlines()
    assert lines[0] == "A: Title of A (Publisher A, 2024-05-01) · base"
    assert lines[3].startswith("A 4 passages, B 3, C 3: 7 rows: 1 in all, 3 in some, 3 in one (A 1, B 1, C 1)")
    at = lines.index("●○● · in all; B against A and C · Rivera Jones")
    assert lines[at + 1] == "  A and B: number: ships / ships"
    assert [part.strip() for part in lines[at + 2].split("│")] == [
        "A1 Rivera [said] [that] [5]",
        "B1 Rivera said that [15]",
        "C1 Rivera [told] [of] 5 ships.",
    ]
    assert "●·→ · in A; see C3; nothing found in B" in lines
    assert "A3 The dock was wet.            │ (no passage found in B)         │ (see C3)" in lines
    assert "  A Okoye Jones: 1 passage: A4" in lines
    assert "  B: nothing that is said to be someone's" in lines
    assert "  narration: A 1, 4; B 1, 4; C 1, 3" in lines


@pytest.mark.parametrize("width", [1, 20, 60, 81, 100, 200])
def test_text_holds_every_passage_within_its_width(width: int) -> None:
    made = three()
    written = text.write(made, request(made, width=width))
    assert max(map(cells, written.splitlines())) <= max(width, 20)
    words = re.sub(r"[\W_]", "", written)
    for readout in made.readouts if width < 81 else ():
        for number in readout.body:
            assert re.sub(r"[\W_]", "", readout.slice(number)) in words
    assert ("│" in written) == (width >= 81)


def test_another_base_is_what_others_are_held_to() -> None:
    made = three()
    written = text.write(made, request(made, Account(1)))
    assert "○●○ · in all; B against A and C" in written
    assert "  A and B: number: ships / ships" in written
    assert "  B and C: number: ships / ships" in written
    assert written.index("B2 Okoye thanked [her].") < written.index("A4 Okoye smiled.")


def test_how_accounts_are_held_to_the_leading_one() -> None:
    kinds: dict[AccountPair, LinkKind] = {
        (A, Account(1)): "differs",
        (A, Account(2)): "differs",
        (A, Account(3)): "linked",
    }
    every = combinations(map(Account, range(4)), 2)
    pairs: dict[AccountPair, list[Link]] = {pair: [link((0,), (0,), kinds.get(pair, "reworded"))] for pair in every}
    made = several([["a"], ["b"], ["c"], ["d"]], pairs)
    (row,) = request(made).table
    assert row_state(made, row, A) == "in all; B and C differ from A; D not judged yet against A"
    assert row_state(made, row, Account(1)) == "in all; A differs from B"


def test_what_is_narrowed_is_told() -> None:
    made = three()
    written = text.write(made, request(made, rows={0}, found="ships: A 1 · B 1 · C 1"))
    assert "Shown: 1 of 7 rows." in written
    assert "Found: ships: A 1 · B 1 · C 1" in written
    assert "The dock" not in written
    nothing = request(made, rows=frozenset())
    assert "Who is reported" not in text.write(made, nothing) + markdown.write(made, nothing)
    assert markdown.write(made, request(made, rows={0})).count("<br>A and B: number") == 1


def test_markdown_has_a_column_for_each_of_five_accounts() -> None:
    made = three()
    written = markdown.write(made, request(made))
    assert written.startswith("# 3 accounts of one event\n")
    assert "| A | B | C | |\n|---|---|---|---|\n" in written
    assert (
        "| A2 **Okoye Jones (named here):** Okoye thanked *Rivera*. "
        "| B2 **Okoye Jones (named here):** Okoye thanked *her*. | *No passage found in C* | " in written
    )
    assert "●○● **in all; B against A and C**<br>A and B: number: ships / ships |" in written
    assert (
        "| A3 The dock was wet. | *No passage found in B* | *see C3* | ●·→ in A; see C3; nothing found in B |"
        in written
    )
    assert "- A Okoye Jones: 1 passage: A4" in written
    of_five = many(5)
    assert "| A | B | C | D | E | |" in markdown.write(of_five, request(of_five))


def test_markdown_of_more_accounts_tells_who_reports_what() -> None:
    made = many(6)
    written = markdown.write(made, request(made))
    assert "| row | A | B | C | D | E | F | what | speakers |" in written
    assert "| 1 | ● A1 | ● B1 | ● C1 | ● D1 | ● E1 | ● F1 | Rivera spoke. |  |" in written
    assert "`--pair AB` writes the texts" in written
    assert len(re.findall(r"^\| \d", written, re.MULTILINE)) == 7


def test_nothing_of_a_text_acts() -> None:
    pairs: dict[AccountPair, list[Link]] = {
        pair: [link((0,), (0,))] for pair in combinations(map(Account, range(3)), 2)
    }
    made = several([[HOSTILE], ["b"], ["c"]], pairs)
    for written in (text.write(made, request(made)), markdown.write(made, request(made))):
        assert acts(written) == []
    assert "<b>" not in markdown.write(made, request(made))


def test_every_state_has_a_sign_of_its_own_and_is_explained() -> None:
    assert MARKS.keys() == set(CELL_STATES)
    assert len(set(MARKS.values())) == len(MARKS)
    for state, mark in MARKS.items():
        assert (f"{mark} " in LEGEND) == (state != "linked")  # nothing that is printed is unjudged


def test_what_is_not_compared_is_called_by_its_kind() -> None:
    made = many(3)
    titled = tuple(
        readout._replace(passages=(readout.passages[0]._replace(kind="headline"), *readout.passages[1:]))
        for readout in made.readouts
    )
    made = made._replace(readouts=titled)
    rows = request(made).table
    assert row_state(made, rows[0], Account(0)) == "headline"
    assert ". · headline\n" in text.write(made, request(made))
    assert "| headline |" in markdown.write(made, request(made))
