"""All differences of substance between two accounts, ordered by gravity, and what only one account has."""

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from readout_tui.core.link_state import link_state, suggested
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Difference, Link, Ref, Row, Span, Substance, in_rows

TIERS: Final[tuple[tuple[Substance, ...], ...]] = (
    ("number", "date", "negation", "role", "polarity"),
    ("modality", "status", "condition", "scope"),
    ("stance", "agency"),
    ("party", "tone"),
    ("claim",),
)
"""The classes of differences in tiers, the gravest first; an order set by hand."""
_TIER: Final = {told: tier for tier, classes in enumerate(TIERS) for told in classes}
ONLY_HERE: Final = _TIER["claim"]
"""The tier of passages that only one account has: the same as that of claims that only one side has."""


class Listed(NamedTuple):
    """A line of the list of all differences: a difference in a link, or a passage that only one account has.

    `row` is that of the link in `Lookup.links` (for one of `Lookup.further`, that of its first passage), `refs` its
    passages. `difference` is None for a passage that only one account has.
    """

    row: Row
    link: Link
    refs: tuple[Ref, ...]
    difference: Difference | None
    sure: bool  # False for a difference that is too unsure to count, or whose link is

    @property
    def tier(self) -> int:
        """The index in `TIERS`: 0 is the gravest."""
        return ONLY_HERE if self.difference is None else _TIER[self.difference.difference]


def gravity(difference: Difference) -> tuple[int, int, float]:
    """The sort key of differences, the gravest first: by tier, then by how grave, then by probability."""
    return _TIER[difference.difference], -difference.grave, -difference.sure


def leading(link: Link) -> Difference | None:
    """The gravest difference of a link that counts, or else its gravest doubt; None if it has neither."""
    return min(link.substance or link.doubts, key=gravity, default=None)


def listed(lookup: Lookup) -> list[Listed]:
    """All differences, sorted by tier; within a tier those that count before doubtful ones, then by gravity and row.

    Headlines and other passages that are not compared have none.
    """
    found = [*_of_links(lookup), *_only_here(lookup)]
    return sorted(found, key=_rank)


def _rank(line: Listed) -> tuple[int, bool, int, Row, float]:
    grave, sure = (0, 1.0) if line.difference is None else (line.difference.grave, line.difference.sure)
    return line.tier, not line.sure, -grave, line.row, -sure


def _of_links(lookup: Lookup) -> Iterator[Listed]:
    rows = [*in_rows(lookup.links), *((lookup.row(lookup.refs(link)[0]), link) for link in lookup.further)]
    for row, link in rows:
        if lookup.compared(link):
            refs = lookup.refs(link)
            sure = not suggested(link)
            yield from (Listed(row, link, refs, difference, sure) for difference in link.substance)
            if link_state(link) == "doubt":
                yield from (Listed(row, link, refs, difference, False) for difference in link.doubts)


def _only_here(lookup: Lookup) -> Iterator[Listed]:
    for row, link in in_rows(lookup.links):
        refs = lookup.refs(link)
        if link.kind == "alone" and lookup.compared(link) and all(lookup.alone(ref) for ref in refs):
            yield Listed(row, link, refs, None, True)


class OneSidedClause(NamedTuple):
    """A claim that only one side of a link makes, inside a passage that otherwise corresponds."""

    account: Account
    speaker: str | None  # the speaker of the passage it is in; None for narration
    row: Row
    ref: Ref
    span: Span


def clauses_only_here(lookup: Lookup) -> tuple[OneSidedClause, ...]:
    """The claims that only one side of a link has, in row order, those of the left account first."""
    found: list[OneSidedClause] = []
    for row, link in in_rows(lookup.links):
        for difference in link.substance if lookup.compared(link) else ():
            for account, span, other in (
                (lookup.pair[0], difference.a, difference.b),
                (lookup.pair[1], difference.b, difference.a),
            ):
                if difference.difference == "claim" and span is not None and other is None:
                    ref = holder(lookup, link, account, span)
                    found.append(OneSidedClause(account, lookup.comparison.voice(ref).speaker, row, ref, span))
    return tuple(sorted(found, key=lambda clause: (clause.account != lookup.pair[0], clause.row)))


def holder(lookup: Lookup, link: Link, account: Account, span: Span) -> Ref:
    """The passage of a link in which a span of an account's text begins."""
    passages = lookup.comparison.readouts[account].passages
    within = lookup.within(link, account)
    return Ref(account, next((n for n in within if passages[n].span.end > span.start), within[-1]))


def any_difference(lookup: Lookup, rows: Collection[Row] | None = None) -> bool:
    """True if any body passage in these rows (None: in all) differs, may differ, or is in one account only."""
    return any(
        link_state(lookup.shown_link(row)) in {"differs", "doubt", "left", "right"} and lookup.compared(link)
        for row, link in in_rows(lookup.links)
        if rows is None or row in rows
    )
