"""How parallel two accounts run, by what of them is linked."""

import pytest

from readout_tui.core.model import FIRST_TWO, Alignment, Alignments, Comparison, Link, PassageNumber
from readout_tui.core.substance.parallels import parallel
from tests.core.substance.pairs import comparison

SHORT, LONG = "They met.", "They met at noon and spoke of fish, of grain and of the bridge."


def linked(a: tuple[str, ...], b: tuple[str, ...], *pairs: tuple[int, int]) -> Comparison:
    """Two accounts of which the passages of each pair are linked, and all others alone."""
    links = [Link((PassageNumber(i),), (PassageNumber(j),), "linked") for i, j in pairs]
    links += [Link((PassageNumber(i),), (), "alone") for i in range(len(a)) if i not in {i for i, _ in pairs}]
    links += [Link((), (PassageNumber(j),), "alone") for j in range(len(b)) if j not in {j for _, j in pairs}]
    return comparison(a, b)._replace(alignments=Alignments({FIRST_TWO: Alignment(tuple(links))}))


def test_accounts_that_say_the_same_at_the_same_length_run_parallel() -> None:
    assert parallel(linked((LONG, SHORT), (LONG, SHORT), (0, 0), (1, 1)), FIRST_TWO) == 1.0


def test_of_accounts_without_links_nothing_is_known() -> None:
    assert parallel(linked((LONG,), (LONG,)), FIRST_TWO) == 1.0


def test_a_long_stretch_of_one_account_that_is_alone_counts() -> None:
    whole = parallel(linked((LONG,), (LONG,), (0, 0)), FIRST_TWO)
    half = parallel(linked((LONG, LONG), (LONG,), (0, 0)), FIRST_TWO)
    assert 0.5 < half < whole


def test_linked_passages_of_unlike_length_count() -> None:
    one = linked((SHORT,), (LONG,), (0, 0))
    four = linked((SHORT,) * 4, (LONG,) * 4, *((n, n) for n in range(4)))
    assert parallel(four, FIRST_TWO) < parallel(one, FIRST_TWO) < 1.0


@pytest.mark.parametrize("pairs", [((0, 0),), ((0, 1), (1, 0))])
def test_the_order_of_the_accounts_does_not_count(pairs: tuple[tuple[int, int], ...]) -> None:
    one = linked((LONG, SHORT), (SHORT + " " + SHORT, LONG), *pairs)
    other = linked((SHORT + " " + SHORT, LONG), (LONG, SHORT), *((j, i) for i, j in pairs))
    assert parallel(one, FIRST_TWO) == parallel(other, FIRST_TWO)
