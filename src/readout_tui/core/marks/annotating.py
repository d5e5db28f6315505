"""Operations that leave something beside the texts, as the reader makes them, and how they are told."""

from collections.abc import Sequence
from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import touched
from readout_tui.core.marks.annotations import BETWEEN_TAGS, PLACED, is_taken_back, place_of, tags_in, taken_back
from readout_tui.core.marks.decisions import lacking
from readout_tui.core.marks.operations import Stamp, span_target, whole_target
from readout_tui.core.model import (
    Account,
    AccountPair,
    Comparison,
    Difference,
    Link,
    Operation,
    PassageNumber,
    Readout,
    Span,
    TextTarget,
)
from readout_tui.core.numbering import names

LONGEST: Final = 10_000
"""The most characters of a note, and of all tags of a span."""
_TOLD: Final = 60
"""The most characters of a note that are told of it."""


def noted(stamp: Stamp, comparison: Comparison, account: Account, span: Span, text: str) -> Operation:
    """A note on a span of a text; an empty one takes the reader's note away."""
    return _on(stamp, "note", comparison, account, span, text.strip()[:LONGEST])


def bookmarked(stamp: Stamp, comparison: Comparison, account: Account, span: Span, *, there: bool) -> Operation:
    """A bookmark on a span of a text, or its end."""
    return _on(stamp, "bookmark", comparison, account, span, PLACED if there else "")


def tagged(stamp: Stamp, comparison: Comparison, account: Account, span: Span, typed: str) -> Operation:
    """The reader's tags on a span of a text, as typed; none take them away."""
    return _on(stamp, "tag", comparison, account, span, BETWEEN_TAGS.join(tags_in(typed))[:LONGEST])


def _on(stamp: Stamp, op: str, comparison: Comparison, account: Account, span: Span, value: str) -> Operation:
    return Operation(*stamp, op, (span_target(comparison.readouts[account], span),), value)


def link_aside(stamp: Stamp, comparison: Comparison, pair: AccountPair, link: Link) -> Operation:
    """A link of two accounts, or what only one of them has, is set aside: looked at, and it does not matter."""
    targets: list[TextTarget] = []
    for account, passages in zip(pair, link.sides, strict=True):
        readout = comparison.readouts[account]
        targets += [span_target(readout, readout.passages[n].span) for n in passages] or [whole_target(readout)]
    return Operation(*stamp, "aside", tuple(targets), PLACED)


def difference_aside(stamp: Stamp, comparison: Comparison, pair: AccountPair, found: Difference) -> Operation:
    """A difference between two accounts is set aside."""
    targets = (
        whole_target(comparison.readouts[account]) if span is None else span_target(comparison.readouts[account], span)
        for account, span in zip(pair, (found.a, found.b), strict=True)
    )
    return Operation(*stamp, "aside", tuple(targets), found.difference)


def back(stamp: Stamp, made: Operation) -> Operation:
    """What was set aside by an operation counts again."""
    return Operation(*stamp, "aside", made.targets, taken_back(made.value))


def told_annotation(made: Operation, readouts: Sequence[Readout]) -> str:
    """An operation in words: "noted on A7: ask for the text", "tagged A7: water", "set aside A7, not in B"."""
    where = _where(made, readouts)
    value = flat(made.value)
    if made.op == "note":
        return f"noted on {where}: {_short(value)}" if value else f"deleted the note on {where}"
    if made.op == "tag":
        return f"tagged {where}: {_short(value)}" if value else f"took the tags from {where}"
    if made.op == "bookmark":
        return f"bookmarked {where}" if value else f"took the bookmark from {where}"
    across = lacking(made, readouts)
    where += "" if across is None else f", not in {readouts[across].name}"
    if value == PLACED:
        return f"set aside {where}"
    if is_taken_back(made.value):
        return f"no more set aside: {where}"
    return f"set aside a difference ({value}): {where}"


def _where(made: Operation, readouts: Sequence[Readout]) -> str:
    """The passages that an operation is about, as they are numbered now: "A7 with B9"."""
    sides: dict[Account, list[PassageNumber]] = {}
    for target in made.targets:
        if target.exact and (place := place_of(target, readouts)) is not None:
            sides.setdefault(place[0], []).extend(touched(readouts[place[0]], place[1]))
    said = [names(readouts[account], list(dict.fromkeys(passages))) for account, passages in sides.items()]
    return " with ".join(said) or "text that is not here"


def _short(text: str) -> str:
    return text if len(text) <= _TOLD else text[: _TOLD - 1].rstrip() + "…"
