"""Operations about the kinds of blocks -> sources that tell them, the input of the segmentation.

    body        the paragraph is text of the account
    furniture   it is not: a menu, a banner, an end mark
    heading     it heads what follows

A target is the whole paragraph. It is looked for in the source, as its passages come out only once its kind is known.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from readout_tui.core.marks.history import BLOCKS, standing
from readout_tui.core.model import Account, Block, BlockKind, Operation, Source, Span, TextTarget, by_account
from readout_tui.core.numbering import account_name

_KINDS: Final[dict[str, BlockKind]] = {"body": "paragraph", "furniture": "furniture", "heading": "heading"}
_Place = tuple[Account, Span]


class KindsByHand(NamedTuple):
    """What is decided about the kinds of blocks."""

    sources: tuple[Source, ...]  # with `decided`
    lost: tuple[Operation, ...] = ()  # with a target that is not in these texts
    contradicted: tuple[Operation, ...] = ()  # two authors differ, so neither holds


def with_kinds(sources: Sequence[Source], operations: Iterable[Operation]) -> KindsByHand:
    """The sources with the kinds of blocks that the operations decide, and with no others."""
    words: dict[str, dict[_Place, Operation]] = {}
    lost = []
    for made in standing(operations):
        if made.op in BLOCKS:
            places = [_found(target, sources) for target in made.targets]
            if not places or None in places:
                lost.append(made)
            else:
                words.setdefault(made.by, {}).update((place, made) for place in places if place is not None)
    agreed, contradicted = _agreed(words.values())
    told = tuple(
        source._replace(decided=_blocks(account, agreed)) if source.decided or agreed else source
        for account, source in by_account(sources)
    )
    return KindsByHand(told, tuple(lost), contradicted)


def _agreed(words: Iterable[dict[_Place, Operation]]) -> tuple[dict[_Place, Operation], tuple[Operation, ...]]:
    said: dict[_Place, list[Operation]] = {}
    for word in words:
        for place, made in word.items():
            said.setdefault(place, []).append(made)
    agreed = {place: made[-1] for place, made in said.items() if len({one.op for one in made}) == 1}
    return agreed, tuple(dict.fromkeys(one for place, made in said.items() if place not in agreed for one in made))


def _blocks(account: Account, agreed: dict[_Place, Operation]) -> tuple[Block, ...]:
    """The blocks of an account whose kind is decided, in text order."""
    found = [Block(span, _KINDS[made.op]) for (where, span), made in agreed.items() if where == account]
    return tuple(sorted(found, key=lambda block: block.span))


def _found(target: TextTarget, sources: Sequence[Source]) -> _Place | None:
    """Where a paragraph stands; None if it is not there."""
    here = [account for account, source in by_account(sources) if source.digest == target.digest]
    account = min(here, key=lambda one: account_name(one) != target.account, default=None)
    start, end = target.span
    if account is None or not target.exact or sources[account].text[start:end] != target.exact:
        return None
    return account, target.span
