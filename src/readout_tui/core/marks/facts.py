"""Operations -> what documents are called, as readers have put it right.

An operation tells only what a reader has changed, as JSON: {"title": "Minister meets envoy"}. Their later word on a
field of a document replaces the earlier one. Where two readers tell a field differently, neither holds, and what the
document says of itself stays.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from readout_tui.core.document_facts import DocumentFacts, checked_facts, described, facts_of
from readout_tui.core.marks.anchoring import in_these
from readout_tui.core.marks.decisions import accounts_of
from readout_tui.core.marks.history import FACTS, standing
from readout_tui.core.marks.operations import Stamp, whole_target
from readout_tui.core.model import Account, Comparison, Operation, Options, Readout
from readout_tui.errors import InputError

Told = Mapping[str, str]
"""What is told of a document, by the fields of `DocumentFacts`."""
LONGEST_FIELD: Final = 1000


class FactsByHand(NamedTuple):
    """What readers have told of documents."""

    told: Mapping[Account, Told]
    conflicts: tuple[Operation, ...] = ()  # those that another reader contradicts
    lost: tuple[Operation, ...] = ()  # about texts that are not here, or without sense


def facts_told(stamp: Stamp, readout: Readout, facts: DocumentFacts) -> Operation | None:
    """The reader has said what a document is called; None if they have changed nothing."""
    known = facts_of(readout)._asdict()
    changed = {field: value for field, value in facts._asdict().items() if value != known[field]}
    return Operation(*stamp, FACTS, (whole_target(readout),), json.dumps(changed)) if changed else None


def facts_by_hand(operations: Sequence[Operation], readouts: Sequence[Readout]) -> FactsByHand:
    """What the operations that stand tell of these documents."""
    words: dict[tuple[Account, str], dict[str, tuple[str, Operation]]] = {}
    lost = []
    for made in (made for made in standing(operations) if made.op == FACTS):
        told, accounts = told_by(made), accounts_of(made, readouts)
        if told is None or not accounts:
            lost.append(made)
            continue
        for field, value in told.items():
            words.setdefault((accounts[0], field), {})[made.by] = value, made
    agreed: dict[Account, dict[str, str]] = {}
    against: dict[str, Operation] = {}
    for (account, field), by in words.items():
        if len({value for value, _made in by.values()}) == 1:
            agreed.setdefault(account, {})[field] = next(iter(by.values()))[0]
        else:
            against |= {made.id: made for _value, made in by.values()}
    return FactsByHand(agreed, tuple(against.values()), tuple(lost))


def told_by(made: Operation) -> Told | None:
    """What an operation tells of a document; None if it makes no sense."""
    try:
        said: Any = json.loads(made.value)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or not said or not set(said) <= set(DocumentFacts._fields):
        return None
    if not all(isinstance(value, str) and len(value) <= LONGEST_FIELD for value in said.values()):
        return None
    try:
        facts = checked_facts(DocumentFacts(**said))._asdict()
    except InputError:
        return None
    return {field: facts[field] for field in said}


def as_told(comparison: Comparison, options: Options) -> Comparison:
    """The comparison in which documents are called as readers have put it right."""
    if not any(made.op == FACTS for made in options.operations):
        return comparison
    found = facts_by_hand(in_these(options, comparison.readouts).operations, comparison.readouts)
    for account, told in found.told.items():
        facts = facts_of(comparison.readouts[account])._replace(**told)
        comparison = described(comparison, account, facts)
    return comparison
