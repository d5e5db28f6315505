"""The day on which an account was written: drawn heads of texts, each beside the other account's day."""

import pytest

from readout_tui.core.substance.times import day
from readout_tui.core.substance.written import written
from tests.core.substance.pairs import account

OTHER = day(1978, 4, 3)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("LIMA, 2 APRIL 1978. FOR THE DEPARTMENT.\n\nThe minister kept me waiting.", day(1978, 4, 2)),
        ("LIMA, April 2 (Andina) -- The minister received the envoy.", day(1978, 4, 2)),
        ("Minister receives envoy\nPress release - Sunday, 2 April 1978\nThe envoy came.", day(1978, 4, 2)),
        ("News item | 02-04-1978 | 17:45\nThe envoy came.", day(1978, 4, 2)),
        ("Bulletin 04/25/1978\nThe envoy came.", day(1978, 4, 25)),
        ("On 15 February 1978 the envoy came to my house.", OTHER),
        ("From my diary\n\nThe envoy came on 15 February 1978.", OTHER),
        ("Minutes of 30 May 1962\nThe envoy came.", day(1962, 5, 30)),
        ("Notes, 30 May\nThe envoy came.", day(1978, 5, 30)),
        ("Notes, 30 December\nThe envoy came.", day(1977, 12, 30)),
        (
            "The envoy of the Republic and the minister of the coast spoke today and agreed\non the March 9 text.",
            OTHER,
        ),
        ("", OTHER),
    ],
)
def test_the_head_of_a_text_says_when_it_was_written(head: str, expected: int) -> None:
    one, two = account("A", (head,))._replace(date=""), account("B", ("The envoy came.",))._replace(date="1978-04-03")
    assert written(one, two) == (expected, OTHER)
    assert written(two, one) == (OTHER, expected)


def test_two_heads_tell_the_day_together() -> None:
    one, two = (
        account("A", (head,))._replace(date="") for head in ("LIMA, April 2 -- He came.", "02-04-1978\nHe came.")
    )
    assert written(one, two) == (day(1978, 4, 2), day(1978, 4, 2))
    assert written(one, one) == (day(0, 4, 2), day(0, 4, 2))
    nothing = account("C", ("He came.",))._replace(date="")
    assert written(nothing, nothing) == (None, None)
