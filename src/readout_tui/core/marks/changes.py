"""What came out differently because of a decision, besides what was decided."""

from collections.abc import Collection

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Comparison, Ref, Row, numbered


def links_changed(before: Lookup, after: Lookup, decided: Collection[Ref]) -> frozenset[Row]:
    """The rows of `after` with a body passage whose partners are others than `before`; the passages that the decision
    was about are not looked at. Both are for the same accounts, whose passages may have been cut differently.
    """
    same = all(old.passages == new.passages for old, new in zip(before.readouts, after.readouts, strict=True))

    def partners(lookup: Lookup, ref: Ref) -> set[object]:
        found = lookup.partners(ref)
        return (
            set(found)
            if same
            else {lookup.readouts[1 - lookup.pair.index(ref.account)].passages[n].span for n in found}
        )

    changed = set()
    for account, old, new in zip(after.pair, before.readouts, after.readouts, strict=True):
        places = {passage.span: number for number, passage in numbered(old.passages)} if not same else {}
        for number in new.body:
            ref, was = Ref(account, number), number if same else places.get(new.passages[number].span)
            there = set() if was is None else partners(before, Ref(account, was))
            if ref not in decided and there != partners(after, ref):
                changed.add(after.row(ref))
    return frozenset(changed)


def speakers_changed(before: Comparison, after: Comparison) -> frozenset[Ref]:
    """The body passages that are given to another speaker than before; of accounts whose passages are the same."""
    was, now = before.attributions.names, after.attributions.names

    def differs(ref: Ref) -> bool:
        old, new = before.voice(ref).speaker or "", after.voice(ref).speaker or ""
        return was.get(old, old) != now.get(new, new)

    return frozenset(
        ref
        for account in after.accounts
        if before.readouts[account].passages == after.readouts[account].passages
        for ref in (Ref(account, number) for number in after.readouts[account].body)
        if differs(ref)
    )
