"""What came out differently because of a decision, besides what was decided."""

from collections.abc import Collection

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Comparison, Ref, Row, numbers


def links_changed(before: Lookup, after: Lookup, decided: Collection[Ref]) -> frozenset[Row]:
    """The rows of `after` with a body passage whose partners are others than `before`; the passages that the decision
    was about are not looked at. Both are for the same accounts, whose passages are the same.
    """
    return frozenset(
        after.row(ref)
        for account, readout in zip(after.pair, after.readouts, strict=True)
        for ref in (Ref(account, number) for number in numbers(readout.passages))
        if readout.passages[ref.passage].body
        and set(before.partners(ref)) != set(after.partners(ref))
        and ref not in decided
    )


def speakers_changed(before: Comparison, after: Comparison) -> frozenset[Ref]:
    """The body passages that are given to another speaker than before. Both are of the same accounts and passages."""
    was, now = before.attributions.names, after.attributions.names

    def differs(ref: Ref) -> bool:
        old, new = before.voice(ref).speaker or "", after.voice(ref).speaker or ""
        return was.get(old, old) != now.get(new, new)

    return frozenset(
        ref
        for account in after.accounts
        for ref in (Ref(account, number) for number in after.readouts[account].body)
        if differs(ref)
    )
