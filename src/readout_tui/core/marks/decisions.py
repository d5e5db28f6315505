"""Operations -> `Constraints`: what they decide about the passages of these readouts.

A target is found by its digest and span, and only if the text there is what it was. What cannot be found decides
nothing and is told (`DecidedByHand.lost`).

A later decision of an author replaces their earlier ones about the same passages. Where two authors decide opposite
things about a pair, neither holds, and that is told too (`DecidedByHand.conflicts`).
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Final, Literal, NamedTuple

from readout_tui.core.lookup import touched
from readout_tui.core.marks.blocks import with_kinds
from readout_tui.core.marks.history import BLOCKS, DECISIVE, standing
from readout_tui.core.marks.speakers import OPS, Told, decided_speakers, is_complete
from readout_tui.core.model import (
    NAMED_BY_NOBODY,
    Account,
    AccountPair,
    Constraints,
    Operation,
    Readout,
    Ref,
    SpeakersByHand,
    TextTarget,
    by_account,
)

NOT_MENTIONED: Final = "not mentioned"
"""The value of "confirmed" where nothing corresponds: the targets are the passages, and the account that lacks them."""

Verdict = Literal["together", "confirmed", "apart"]
RefPair = tuple[Ref, Ref]
"""Two passages of different accounts, that of the lower account first."""
_LINKING: Final = frozenset({"together", "confirmed"})


class DecidedByHand(NamedTuple):
    """What has been decided about some readouts."""

    constraints: Mapping[AccountPair, Constraints]  # by (i, j) with i < j
    lost: tuple[Operation, ...] = ()  # operations with a target that is not in these texts
    conflicts: tuple[RefPair, ...] = ()  # pairs that two authors decide differently, in order
    speakers: SpeakersByHand = NAMED_BY_NOBODY
    contradicted: tuple[Operation, ...] = ()  # about speakers and paragraphs, on which two authors differ


class _Word(NamedTuple):
    """What one author says of pairs of passages, and of passages that another account does not mention."""

    pairs: dict[RefPair, Verdict]
    silent: dict[tuple[Ref, Account], None]


def decided(operations: Sequence[Operation], readouts: Sequence[Readout]) -> DecidedByHand:
    """What the operations that stand decide about links."""
    words: dict[str, _Word] = {}
    told, of_blocks = list[Told](), with_kinds([readout.source for readout in readouts], operations)
    lost = list(of_blocks.lost)
    for made in (made for made in standing(operations) if made.op in DECISIVE):
        if made.op in BLOCKS:
            continue
        if made.op in OPS:
            if (of_speakers := _told(made, readouts)) is not None:
                told.append(of_speakers)
            else:
                lost.append(made)
        elif not _taken(words.setdefault(made.by, _Word({}, {})), made, readouts):
            lost.append(made)
    speakers, contradicted = decided_speakers(told)
    pairs, conflicts = _agreed(words.values())
    silent, denied = _silences(words.values(), pairs)
    told_so = tuple(sorted({*conflicts, *denied}))
    return DecidedByHand(
        _constraints(pairs, silent), tuple(lost), told_so, speakers, contradicted + of_blocks.contradicted
    )


def _told(made: Operation, readouts: Sequence[Readout]) -> Told | None:
    """An operation about speakers with what it is about; None if something of that is not there."""
    found = [found_target(target, readouts) for target in made.targets if target.exact]
    refs = tuple(ref for refs in found for ref in refs)
    accounts = accounts_of(made, readouts)
    return Told(made, refs, accounts) if all(found) and is_complete(made, refs, accounts) else None


def _taken(word: _Word, made: Operation, readouts: Sequence[Readout]) -> bool:
    """Adds an operation to the word of its author; False if something that it is about is not there."""
    found = [found_target(target, readouts) for target in made.targets if target.exact]
    refs = [ref for refs in found for ref in refs]
    if not refs or not all(found):
        return False
    if made.op == "confirmed" and made.value == NOT_MENTIONED:
        across = lacking(made, readouts)
        if across is not None:
            _silenced(word, refs, across)
        return across is not None
    return _linked(word, made, refs)


def _linked(word: _Word, made: Operation, refs: Sequence[Ref]) -> bool:
    """Adds what an operation says of every two of these passages that are in different accounts; False if none are."""
    verdict: Verdict = "apart" if made.op == "apart" else "confirmed" if made.op == "confirmed" else "together"
    between = [_in_order(one, other) for one, other in combinations(refs, 2) if one.account != other.account]
    for pair in between:
        word.pairs[pair] = verdict
        if verdict in _LINKING:
            for one, other in (pair, pair[::-1]):
                word.silent.pop((one, other.account), None)
    return bool(between)


def _silenced(word: _Word, refs: Iterable[Ref], across: Account) -> None:
    """The author says that an account does not mention these passages: earlier links of theirs to it do not hold."""
    for ref in refs:
        word.silent[ref, across] = None
        for pair in [pair for pair in word.pairs if ref in pair and any(one.account == across for one in pair)]:
            del word.pairs[pair]


def _in_order(one: Ref, other: Ref) -> RefPair:
    return (one, other) if one.account < other.account else (other, one)


def _agreed(words: Iterable[_Word]) -> tuple[dict[RefPair, Verdict], list[RefPair]]:
    """The verdicts that no author contradicts, and the pairs on which authors differ."""
    said: dict[RefPair, list[Verdict]] = {}
    for word in words:
        for pair, verdict in word.pairs.items():
            said.setdefault(pair, []).append(verdict)
    conflicts = [pair for pair, verdicts in said.items() if len({verdict in _LINKING for verdict in verdicts}) > 1]
    for pair in conflicts:
        del said[pair]
    return {pair: "together" if "together" in verdicts else verdicts[0] for pair, verdicts in said.items()}, conflicts


def _silences(words: Iterable[_Word], pairs: dict[RefPair, Verdict]) -> tuple[list[tuple[Ref, Account]], list[RefPair]]:
    """The passages that an account does not mention, and pairs that another author has linked all the same.

    Such pairs are taken out of `pairs`.
    """
    kept, denied = [], list[RefPair]()
    for ref, across in {key: None for word in words for key in word.silent}:
        linked = [
            pair
            for pair, verdict in pairs.items()
            if verdict in _LINKING and ref in pair and any(one.account == across for one in pair)
        ]
        denied += linked
        if not linked:
            kept.append((ref, across))
    for pair in denied:
        pairs.pop(pair, None)
    return kept, denied


def _constraints(
    pairs: Mapping[RefPair, Verdict], silent: Iterable[tuple[Ref, Account]]
) -> dict[AccountPair, Constraints]:
    found: dict[AccountPair, Constraints] = {}
    for (one, other), verdict in pairs.items():
        accounts, pair = (one.account, other.account), frozenset({(one.passage, other.passage)})
        known = found.get(accounts, Constraints())
        if verdict in _LINKING:
            confirmed = known.confirmed | pair if verdict == "confirmed" else known.confirmed
            found[accounts] = known._replace(pins=known.pins | pair, confirmed=confirmed)
        else:
            found[accounts] = known._replace(forbidden=known.forbidden | pair)
    for ref, across in silent:
        turned = across < ref.account
        accounts = (across, ref.account) if turned else (ref.account, across)
        known = found.get(accounts, Constraints())
        left, right = known.silent
        now = (left, right | {ref.passage}) if turned else (left | {ref.passage}, right)
        found[accounts] = known._replace(silent=now)
    return found


def found_target(target: TextTarget, readouts: Sequence[Readout]) -> tuple[Ref, ...]:
    """The body passages that a target is about; none if its text is not there."""
    account = account_of(target, readouts)
    if account is None:
        return ()
    readout, span = readouts[account], target.span
    if span.end <= span.start or readout.text[span.start : span.end] != target.exact:
        return ()
    return tuple(Ref(account, number) for number in touched(readout, span) if readout.passages[number].body)


def lacking(made: Operation, readouts: Sequence[Readout]) -> Account | None:
    """The account of which an operation says that it does not mention something; None if it is not there."""
    wholes = (account_of(target, readouts) for target in made.targets if not target.exact)
    return next((account for account in wholes if account is not None), None)


def accounts_of(made: Operation, readouts: Sequence[Readout]) -> tuple[Account, ...]:
    """The accounts that an operation is about, as far as they are here."""
    found = (account_of(target, readouts) for target in made.targets)
    return tuple(dict.fromkeys(account for account in found if account is not None))


def account_of(target: TextTarget, readouts: Sequence[Readout]) -> Account | None:
    """The account with the text of a target, None if there is none; of several, the one that is called so."""
    found = [account for account, readout in by_account(readouts) if readout.source.digest == target.digest]
    return min(found, key=lambda account: readouts[account].name != target.account, default=None)
