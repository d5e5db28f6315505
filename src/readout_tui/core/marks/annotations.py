"""Operations -> `Annotations`: what readers have left beside the texts, by passage. Nothing is computed from it.

A reader has one note, one bookmark and one set of tags on a span: their later operation on the same span replaces the
earlier one, and an empty value takes it away. What is set aside is a link, or one difference in a link; it stays set
aside as long as the link joins the same passages, and the difference is found in the same words.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple, get_args

from readout_tui.core.lookup import Lookup, passage_at
from readout_tui.core.marks.decisions import account_of, lacking
from readout_tui.core.marks.history import ANNOTATING, standing
from readout_tui.core.model import (
    Account,
    AccountPair,
    Difference,
    Link,
    Operation,
    PassageNumber,
    Readout,
    Ref,
    Row,
    Span,
    Substance,
    TextTarget,
    by_identity,
)

PLACED: Final = "set"
"""The value of a bookmark, and of a link that is set aside; "" where one is taken away."""
CLASSES: Final = frozenset(get_args(Substance))
BETWEEN_TAGS: Final = ", "
_ASIDE: Final = "aside"

Place = tuple[Account, Span]
"""A span of an account's text."""


class Annotation(NamedTuple):
    """A note, a bookmark or tags that a reader has left on a span of a text, as `made` by their newest operation."""

    made: Operation
    account: Account
    span: Span
    refs: tuple[Ref, ...]  # the passages that the span touches, at least one

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags; () of anything else."""
        return tags_in(self.made.value) if self.made.op == "tag" else ()


class LinkKey(NamedTuple):
    """A link by its passages; of what only one account has also the account that lacks it."""

    refs: frozenset[Ref]
    lacking: Account | None = None


class DifferenceKey(NamedTuple):
    """A difference by its class and its words in each account that has any, and by the account that has none."""

    difference: str
    places: frozenset[Place]
    lacking: Account | None = None


@by_identity
class Annotations(NamedTuple):
    """All that stands beside some texts. `kept` is in the order of the texts, `aside` in that of the operations."""

    kept: tuple[Annotation, ...] = ()
    by_ref: Mapping[Ref, tuple[Annotation, ...]] = MappingProxyType({})
    aside: Mapping[LinkKey, Operation] = MappingProxyType({})
    aside_differences: Mapping[DifferenceKey, Operation] = MappingProxyType({})
    lost: tuple[Operation, ...] = ()  # operations about text that is not here
    asking: frozenset[Ref] = frozenset()  # passages about which something by hand has to be looked at

    def of(self, ref: Ref, op: str) -> tuple[Annotation, ...]:
        """The notes, the bookmarks or the tags on a passage, in the order of the text."""
        return tuple(one for one in self.by_ref.get(ref, ()) if one.made.op == op)

    def on(self, account: Account, span: Span, op: str) -> tuple[Annotation, ...]:
        """Those on exactly a span of a text."""
        return tuple(one for one in self.kept if (one.account, one.span, one.made.op) == (account, span, op))

    def set_aside(self, pair: AccountPair, link: Link) -> bool:
        """True if a link of two accounts is set aside, or all that differs or may differ in it."""
        if not (self.aside or self.aside_differences):
            return False
        if link_key(pair, link) in self.aside:
            return True
        told = (*link.substance, *link.doubts)
        return bool(told) and all(difference_key(pair, found) in self.aside_differences for found in told)

    def set_aside_in(self, pair: AccountPair, link: Link, found: Difference) -> bool:
        """True if a difference in a link is set aside, by itself or with the link."""
        return link_key(pair, link) in self.aside or difference_key(pair, found) in self.aside_differences


NO_ANNOTATIONS: Final = Annotations()


class _Left(NamedTuple):
    """What stands, each by its author and what it is about."""

    placed: dict[tuple[str, str, Account, Span], Annotation]
    links: dict[tuple[str, LinkKey], Operation]
    differences: dict[tuple[str, DifferenceKey], Operation]


def annotated(operations: Sequence[Operation], readouts: Sequence[Readout]) -> Annotations:
    """What the operations that stand have left beside these texts."""
    found, lost = _Left({}, {}, {}), []
    for made in (made for made in standing(operations) if made.op in ANNOTATING):
        if not _take(found, made, readouts):
            lost.append(made)
    kept = sorted((one for one in found.placed.values() if one.made.value), key=lambda one: (one.account, one.span))
    by_ref: dict[Ref, tuple[Annotation, ...]] = {}
    for one in kept:
        for ref in one.refs:
            by_ref[ref] = (*by_ref.get(ref, ()), one)
    return Annotations(
        tuple(kept),
        by_ref,
        {key: made for (_by, key), made in found.links.items() if not is_taken_back(made.value)},
        {key: made for (_by, key), made in found.differences.items() if not is_taken_back(made.value)},
        tuple(lost),
    )


def _take(found: _Left, made: Operation, readouts: Sequence[Readout]) -> bool:
    """Adds what an operation leaves; False if some of its text is not there, or it makes no sense."""
    places = [place_of(target, readouts) for target in made.targets if target.exact]
    there = [place for place in places if place is not None]
    if not there or len(there) < len(places):
        return False
    if made.op != _ASIDE:
        account, span = there[0]
        found.placed[made.by, made.op, account, span] = Annotation(made, account, span, _refs(there[:1], readouts))
    elif made.value in {"", PLACED}:
        found.links[made.by, LinkKey(frozenset(_refs(there, readouts)), lacking(made, readouts))] = made
    else:
        told = made.value.removeprefix(_NOT)
        if told not in CLASSES:
            return False
        found.differences[made.by, DifferenceKey(told, frozenset(there), lacking(made, readouts))] = made
    return True


_NOT: Final = "not "
"""Before the class of a difference that is set aside no more."""


def taken_back(value: str) -> str:
    """The value of the operation that takes back one that set something aside with this value."""
    return "" if value == PLACED else _NOT + value


def is_taken_back(value: str) -> bool:
    """True for the value of an operation that takes back what was set aside."""
    return not value or value.startswith(_NOT)


def place_of(target: TextTarget, readouts: Sequence[Readout]) -> Place | None:
    """Where the text of a target stands; None if it is not there."""
    account, span = account_of(target, readouts), target.span
    if account is None or span.end <= span.start or readouts[account].text[span.start : span.end] != target.exact:
        return None
    return account, span


def _refs(places: Sequence[Place], readouts: Sequence[Readout]) -> tuple[Ref, ...]:
    """The passages that some spans touch, each once."""
    return tuple(dict.fromkeys(ref for account, span in places for ref in _touched(account, span, readouts[account])))


def _touched(account: Account, span: Span, readout: Readout) -> Iterator[Ref]:
    number = min(passage_at(readout, span.start), len(readout.passages) - 1)
    yield Ref(account, PassageNumber(number))
    for further in range(number + 1, len(readout.passages)):
        if readout.passages[further].span.start >= span.end:
            break
        yield Ref(account, PassageNumber(further))


def link_key(pair: AccountPair, link: Link) -> LinkKey:
    """By what a link of two accounts is known again."""
    left, right = pair
    refs = frozenset((*(Ref(left, n) for n in link.left), *(Ref(right, n) for n in link.right)))
    if link.left and link.right:
        return LinkKey(refs)
    return LinkKey(refs, right if link.left else left)


def difference_key(pair: AccountPair, found: Difference) -> DifferenceKey:
    """By what a difference between two accounts is known again."""
    spans = list(zip(pair, (found.a, found.b), strict=True))
    places = frozenset((account, span) for account, span in spans if span is not None)
    return DifferenceKey(found.difference, places, next((account for account, span in spans if span is None), None))


def tags_in(typed: str) -> tuple[str, ...]:
    """The tags in what was typed: parted by commas, each once, white space as one space."""
    return tuple(dict.fromkeys(tag for said in typed.split(",") if (tag := " ".join(said.split()))))


def rows_aside(found: Annotations, lookup: Lookup) -> frozenset[Row]:
    """The rows of a lookup whose link, as it is shown, is set aside."""
    if not (found.aside or found.aside_differences):
        return frozenset()
    rows = (Row(row) for row in range(len(lookup.links)))
    return frozenset(row for row in rows if found.set_aside(lookup.pair, lookup.shown_link(row)))
