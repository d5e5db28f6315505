"""Passages are numbered as they are counted."""

from readout_tui.core.model import Account, Passage, PassageKind, Readout, Source, Span, numbers
from readout_tui.core.numbering import account_name, account_named, name, names, number, passage_of, ranges
from tests.builders import group

KINDS: tuple[PassageKind, ...] = ("headline", "timestamp", "sentence", "marker", "bullet", "sentence", "furniture")
READOUT = Readout(
    "A", Source("x" * 7, "a", "0"), tuple(Passage(Span(n, n + 1), n, kind) for n, kind in enumerate(KINDS))
)


def test_accounts_are_called_by_letters_however_many_there_are() -> None:
    accounts = [Account(n) for n in range(100)]
    assert [account_name(Account(n)) for n in (0, 1, 25, 26, 27, 51, 52)] == ["A", "B", "Z", "AA", "AB", "AZ", "BA"]
    assert [account_named(account_name(account), accounts) for account in accounts] == accounts
    assert account_named("b", accounts) == Account(1)
    assert account_named("c", accounts[:2]) is None


def test_only_what_is_compared_has_a_number() -> None:
    assert [number(READOUT, n) for n in numbers(READOUT.passages)] == [0, 0, 1, 0, 2, 3, 0]
    assert [name(READOUT, n) for n in group(0, 2, 3, 5, 6)] == ["A headline", "A1", "A list mark", "A3", "A end mark"]


def test_a_number_leads_back_to_its_passage() -> None:
    assert [passage_of(READOUT, n) for n in range(5)] == [None, 2, 4, 5, None]


def test_groups_are_named_in_few_words() -> None:
    assert names(READOUT, group(2, 3, 4)) == "A1-2"
    assert names(READOUT, group(2, 5)) == "A1, 3"
    assert names(READOUT, group(0)) == "A headline"
    assert ranges([1, 2, 3, 7, 9, 10]) == "1-3, 7, 9-10"
