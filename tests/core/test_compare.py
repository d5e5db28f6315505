"""The pipeline over two accounts and over more."""

from __future__ import annotations

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import FIRST_TWO, Account, Constraints, Options, PassageNumber, Source
from readout_tui.errors import Cancelled
from readout_tui.formats.load import seeds
from tests.builders import ref

TEXTS = (
    "President Rivera told President Okoye that the harbour will open in May.\n\nOkoye thanked her.",
    "Okoye said that the harbour of Portmorlen opens in May.\n\nRivera warned of delays.",
    "The harbour will open in May, Ana Rivera said.\n\nPresident Rivera warned of long delays.",
)


def sources(*texts: str) -> list[Source]:
    return [Source(text, f"{number}.txt", str(number) * 64) for number, text in enumerate(texts)]


def test_accounts_are_named_by_letters_in_their_order() -> None:
    assert [readout.name for readout in compare(sources(*TEXTS)).readouts] == ["A", "B", "C"]


def test_speakers_are_those_of_all_accounts_together() -> None:
    made = compare(sources(*TEXTS))
    (rivera,) = (speaker for speaker in made.attributions.speakers if "Rivera" in speaker.name)
    assert rivera.name == "Ana Rivera"  # as the third account alone calls her
    assert [made.voice(ref(account, n)).speaker for account, n in ((0, 0), (1, 1), (2, 0), (2, 1))] == [rivera.key] * 4


def test_pairs_are_aligned_when_they_are_first_asked_for() -> None:
    made = compare(sources(*TEXTS))
    a, b, c = made.accounts
    assert made.pairs == ((a, b), (a, c), (b, c))
    assert set(made.alignments.made) == {FIRST_TWO}
    asked = made.alignments[b, c]
    assert made.alignments[b, c] is asked
    assert set(made.alignments.made) == {(a, b), (b, c)}
    assert any(link.left == (1,) and link.right == (1,) for link in asked.links)


def test_of_two_accounts_a_third_one_changes_nothing_that_they_say_themselves() -> None:
    first, second = seeds()
    two, three = compare((first, second)), compare((first, second, Source("It rained.", "c", "c")))
    assert three.alignments[FIRST_TWO].links == two.alignments[FIRST_TWO].links
    assert three.attributions.voices[:2] == two.attributions.voices


def test_what_is_decided_of_a_pair_holds_for_that_pair_only() -> None:
    a, b, c = (Account(n) for n in range(3))
    pin = Constraints(pins=frozenset({(PassageNumber(0), PassageNumber(1))}))
    made = compare(sources(*TEXTS), Options(constraints={(a, c): pin}))
    assert any(link.left == (0,) and link.right == (1,) for link in made.alignments[a, c].links)
    assert not any(link.reason == "set by hand" for pair in ((a, b), (b, c)) for link in made.alignments[pair].links)


def test_aligning_a_pair_can_be_stopped_and_is_begun_anew() -> None:
    made = compare(sources(*TEXTS))
    pair = made.pairs[1]

    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        made.alignments.of(pair, stop)
    assert pair not in made.alignments.made
    assert made.alignments[pair].links
