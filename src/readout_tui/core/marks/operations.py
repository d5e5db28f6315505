"""Operations as the reader makes them, and how they are told.

Made from passages, kept as texts: a `TextTarget` is the span of a passage, with what stands there and around it.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from readout_tui.core.marks.decisions import NOT_MENTIONED, found_target, lacking
from readout_tui.core.model import Account, Comparison, Operation, PassageNumber, Readout, Ref, Span, TextTarget
from readout_tui.core.numbering import names

CONTEXT: Final = 32
"""Characters of prefix and suffix."""
_DONE: Final = {"together": "joined", "apart": "parted", "confirmed": "confirmed"}


class Stamp(NamedTuple):
    """What an operation has besides what it does; made by the shell, which knows clock and user."""

    id: str  # unique
    at: str  # when, ISO 8601, UTC
    by: str  # the author


def target(comparison: Comparison, ref: Ref) -> TextTarget:
    """A passage as a target."""
    readout, span = comparison.readouts[ref.account], comparison.passage(ref).span
    return TextTarget(
        readout.name,
        readout.source.digest,
        span,
        readout.text[span.start : span.end],
        readout.text[max(0, span.start - CONTEXT) : span.start],
        readout.text[span.end : span.end + CONTEXT],
    )


def about(stamp: Stamp, op: str, comparison: Comparison, refs: Iterable[Ref]) -> Operation:
    """An operation on some passages."""
    return Operation(*stamp, op, tuple(target(comparison, ref) for ref in refs))


def not_mentioned(stamp: Stamp, comparison: Comparison, ref: Ref, across: Account) -> Operation:
    """The reader has confirmed that an account does not mention a passage."""
    readout = comparison.readouts[across]
    whole = TextTarget(readout.name, readout.source.digest, Span(0, 0), "", "", "")
    return Operation(*stamp, "confirmed", (target(comparison, ref), whole), NOT_MENTIONED)


def of(stamp: Stamp, op: str, made: Operation) -> Operation:
    """An undo or a redo of an operation; it has the targets of that, so that both are kept in the same place."""
    return Operation(*stamp, op, made.targets, made.id)


def told(made: Operation, readouts: Sequence[Readout]) -> str:
    """An operation in words, as the passages are numbered now: "joined A7 with B9"."""
    refs = [ref for one in made.targets for ref in found_target(one, readouts)]
    sides: dict[Account, list[PassageNumber]] = {}
    for ref in refs:
        sides.setdefault(ref.account, []).append(ref.passage)
    said = [names(readouts[account], passages) for account, passages in sides.items()]
    done = _DONE.get(made.op, made.op)
    if not said:
        return f"{done} passages that are not in these texts"
    across = lacking(made, readouts)
    if across is not None:
        return f"{done}: {said[0]} not mentioned in {readouts[across].name}"
    return f"{done} " + (" from " if made.op == "apart" else " with ").join(said)
