"""Operations about speakers -> `SpeakersByHand`, the input of the attribution.

    speaker   (who, scope)            of passages: these alone, or onward until the text names somebody
    speaker   (who, account, was)     whoever is named `was` in this account is `who`
    same      (who, event, was)       two names of one speaker, in all accounts
    separate  (who, event, was)       the name `who` is not the speaker's who is called `was`

A later decision of an author replaces their earlier one about the same passage or names. Where two authors decide
differently, neither holds.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.model import Account, Operation, Ref, SpeakerNamed, SpeakersByHand

OPS: Final = frozenset({"speaker", "same", "separate"})
LONGEST_NAME: Final = 200
"""Characters that a reader may type for a name at most."""


class Told(NamedTuple):
    """An operation about speakers, with what it is about in these texts."""

    made: Operation
    refs: tuple[Ref, ...]
    accounts: tuple[Account, ...]  # of the targets


_Topic = Ref | tuple[Account, str] | frozenset[str]
"""What is decided: who speaks in a passage, who an account's speaker is, or whether two names are one speaker's."""
_Word = dict[_Topic, Operation]
"""What one author says: the last operation on each topic."""


def decided_speakers(told: Iterable[Told]) -> tuple[SpeakersByHand, tuple[Operation, ...]]:
    """What the operations, in their order, decide about speakers; and those that another author contradicts."""
    words: dict[str, _Word] = {}
    for one in told:
        _take(words.setdefault(one.made.by, {}), one)
    agreed, contradicted = _agreed(list(words.values()))
    return _by_hand(agreed), contradicted


def is_complete(made: Operation, refs: Sequence[Ref], accounts: Sequence[Account]) -> bool:
    """True if an operation says of whom it speaks, and something that it is about is there."""
    named = made.speaker
    if named is None:
        return False
    if made.op != "speaker":
        two = bool(named.who and named.instead) and named.who != named.instead
        return two and bool(accounts) and named.scope == "event"
    if named.scope == "account":
        return bool(accounts) and named.who != named.instead
    return named.scope != "event" and bool(refs)


def _take(word: _Word, told: Told) -> None:
    made, named = told.made, told.made.speaker
    assert named is not None
    if made.op != "speaker":
        word[frozenset({named.who, named.instead})] = made
    elif named.scope == "account":
        for account in dict.fromkeys(told.accounts):
            _rename(word, account, made, named)
    else:
        for ref in told.refs:
            word[ref] = made


def _rename(word: _Word, account: Account, made: Operation, named: SpeakerNamed) -> None:
    """Takes in who an account's speaker really is: also where the author has named that speaker earlier."""
    for topic, earlier in word.items():
        said = earlier.speaker
        if said is not None and said.who == named.instead and not isinstance(topic, frozenset) and topic[0] == account:
            word[topic] = earlier._replace(speaker=said._replace(who=named.who))
    word[account, named.instead] = made


def _agreed(words: Sequence[_Word]) -> tuple[_Word, tuple[Operation, ...]]:
    said: dict[_Topic, list[Operation]] = {}
    for word in words:
        for topic, made in word.items():
            said.setdefault(topic, []).append(made)
    agreed = {topic: made[-1] for topic, made in said.items() if len({_verdict(one) for one in made}) == 1}
    contradicted = (one for topic, made in said.items() if topic not in agreed for one in made)
    return agreed, tuple(dict.fromkeys(contradicted))


def _verdict(made: Operation) -> tuple[str, str]:
    named = made.speaker
    return made.op, "" if named is None or made.op != "speaker" else f"{named.scope} {named.who}"


def _by_hand(word: Mapping[_Topic, Operation]) -> SpeakersByHand:
    passages: dict[Ref, SpeakerNamed] = {}
    renamed: dict[tuple[Account, str], str] = {}
    names: dict[str, list[tuple[str, str]]] = {"same": [], "separate": []}
    for topic, made in word.items():
        named = made.speaker
        assert named is not None
        if isinstance(topic, frozenset):
            pair = (named.instead, named.who) if made.op == "same" else (named.who, named.instead)
            names[made.op].append(pair)
        elif isinstance(topic, Ref):
            passages[topic] = named
        elif topic[1] != named.who:
            renamed[topic] = named.who
    return SpeakersByHand(passages, renamed, tuple(names["same"]), tuple(names["separate"]))
