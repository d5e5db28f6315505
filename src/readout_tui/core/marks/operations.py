"""Operations as the reader makes them, and how they are told.

Made from passages, kept as texts: a `TextTarget` is the span of a passage, with what stands there and around it.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import flat
from readout_tui.core.marks.anchoring import context_kept
from readout_tui.core.marks.decisions import NOT_MENTIONED, accounts_of, found_target, lacking
from readout_tui.core.marks.history import ANNOTATING, BLOCKS, FACTS, FOUND, REDO, UNDO
from readout_tui.core.model import (
    BOTH,
    Account,
    Comparison,
    Operation,
    PassageNumber,
    Readout,
    Ref,
    Scope,
    Span,
    SpeakerNamed,
    TextTarget,
    by_account,
)
from readout_tui.core.numbering import names

_TURNED: Final = {UNDO: "undid: ", REDO: "redid: "}
_DONE: Final = {"together": "joined", "apart": "parted", "confirmed": "confirmed"}


_WORDS: Final = 6
"""The most words of a paragraph by which it is named."""
_SAID: Final = {"": "nobody", BOTH: "both sides together"}
"""How those are called who are no single speaker."""


class Stamp(NamedTuple):
    """What an operation has besides what it does; made by the shell, which knows clock and user."""

    id: str  # unique
    at: str  # when, ISO 8601, UTC
    by: str  # the author


def target(comparison: Comparison, ref: Ref) -> TextTarget:
    """A passage as a target."""
    return span_target(comparison.readouts[ref.account], comparison.passage(ref).span)


def span_target(readout: Readout, span: Span) -> TextTarget:
    """A span of a text as a target."""
    around = context_kept(readout, span)
    return TextTarget(
        readout.name,
        readout.source.digest,
        span,
        readout.text[span.start : span.end],
        readout.text[max(0, span.start - around) : span.start],
        readout.text[span.end : span.end + around],
        _file(readout),
    )


def about(stamp: Stamp, op: str, comparison: Comparison, refs: Iterable[Ref]) -> Operation:
    """An operation on some passages."""
    return Operation(*stamp, op, tuple(target(comparison, ref) for ref in refs))


def kind_of(
    stamp: Stamp, comparison: Comparison, account: Account, passages: Iterable[PassageNumber], kind: str
) -> Operation:
    """The reader has said what the paragraphs of some passages are: "body", "furniture" or "heading"."""
    readout = comparison.readouts[account]
    return Operation(*stamp, kind, tuple(span_target(readout, span) for span in paragraphs_of(readout, passages)))


def paragraphs_of(readout: Readout, passages: Iterable[PassageNumber]) -> tuple[Span, ...]:
    """The spans of the whole paragraphs that some passages belong to, in text order."""
    wanted = {readout.passages[number].paragraph for number in passages}
    found: dict[int, Span] = {}
    for passage in readout.passages:
        if passage.paragraph in wanted:
            known = found.setdefault(passage.paragraph, passage.span)
            found[passage.paragraph] = Span(known.start, passage.span.end)
    return tuple(found.values())


def speaker_of(
    stamp: Stamp, comparison: Comparison, refs: Iterable[Ref], who: str, scope: Scope = "passage"
) -> Operation:
    """The reader has named the speaker of some passages, "" for nobody; the scope is "passage" or "onward"."""
    return about(stamp, "speaker", comparison, refs)._replace(speaker=SpeakerNamed(who, scope))


def speaker_in(stamp: Stamp, comparison: Comparison, account: Account, was: str, who: str) -> Operation:
    """The reader has said who the speaker of an account really is who is named `was` there, "" for nobody."""
    return Operation(
        *stamp,
        "speaker",
        (whole_target(comparison.readouts[account]),),
        speaker=SpeakerNamed(who, "account", instead=was),
    )


def one_speaker(stamp: Stamp, comparison: Comparison, name: str, other: str) -> Operation:
    """The reader has said that two names are one speaker's; the other one stays."""
    return Operation(*stamp, "same", _naming(comparison, name, other), speaker=SpeakerNamed(other, "event", name))


def two_speakers(stamp: Stamp, comparison: Comparison, name: str, other: str) -> Operation:
    """The reader has said that a name is not the speaker's who is called `other`."""
    return Operation(*stamp, "separate", _naming(comparison, name, other), speaker=SpeakerNamed(name, "event", other))


def _naming(comparison: Comparison, *names: str) -> tuple[TextTarget, ...]:
    """The first account in which each of some names speaks, without repetitions; the first account if none does."""
    said = {speaker.key for speaker in comparison.attributions.speakers if speaker.name in names}
    found: dict[str, Account] = {}
    for account, voices in by_account(comparison.attributions.voices):
        for key in {voice.speaker or "" for each in voices for voice in each} & said:
            found.setdefault(key, account)
    return tuple(
        whole_target(comparison.readouts[account]) for account in sorted({*found.values()} or {comparison.accounts[0]})
    )


def not_mentioned(stamp: Stamp, comparison: Comparison, ref: Ref, across: Account) -> Operation:
    """The reader has confirmed that an account does not mention a passage."""
    whole = whole_target(comparison.readouts[across])
    return Operation(*stamp, "confirmed", (target(comparison, ref), whole), NOT_MENTIONED)


def whole_target(readout: Readout) -> TextTarget:
    """An account as a whole as a target."""
    return TextTarget(readout.name, readout.source.digest, Span(0, 0), "", "", "", _file(readout))


def _file(readout: Readout) -> str:
    """The name of the file of a text, without its folder."""
    return readout.source.origin.rpartition("/")[2]


def of(stamp: Stamp, op: str, made: Operation) -> Operation:
    """An undo or a redo of an operation; it has the targets of that, so that both are kept in the same place."""
    return Operation(*stamp, op, made.targets, made.id)


def _told_of_blocks(made: Operation, readouts: Sequence[Readout]) -> str:
    """What the reader has called a paragraph: "A “Subscribe now” is furniture", "A 3 paragraphs are body"."""
    there = next((readouts[account].name for account in accounts_of(made, readouts)), "?")
    kind = "text" if made.op == "body" else "a heading" if made.op == "heading" else "page furniture"
    if len(made.targets) > 1:
        return f"{there}: {len(made.targets)} paragraphs are {kind}"
    words = flat(made.targets[0].exact).split()
    return f"{there}: “{' '.join(words[:_WORDS])}{' …' if len(words) > _WORDS else ''}” is {kind}"


def _told_of_speakers(named: SpeakerNamed, op: str, made: Operation, readouts: Sequence[Readout]) -> str:
    """An operation about speakers in words: "A7 said by Ana Rivera", "Rivera is Ana Rivera"."""
    who, was = (flat(_SAID.get(name, name)) for name in (named.who, named.instead))
    if named.scope == "event":
        return f"{who} is not {was}" if op == "separate" else f"{was} is {who}"
    if named.scope == "account":
        there = next((readouts[account].name for account in accounts_of(made, readouts)), "?")
        return f"in {there} {was} is {who}"
    passages = _places(made, readouts)
    where = " and ".join(passages) or "passages that are not in these texts"
    return f"{where}{' and on' if named.scope == 'onward' else ''} said by {who}"


def _told_of_document(made: Operation, readouts: Sequence[Readout]) -> str:
    """What a reader has said that a document is called: "A called: title “Talks”, date 2031-05-05"."""
    from readout_tui.core.marks.facts import told_by

    there = next((readouts[account].name for account in accounts_of(made, readouts)), "a text that is not here")
    told = (told_by(made) or {}).items()
    return f"{there} called: {', '.join(f'{field} “{flat(value)}”' for field, value in told) or 'nothing'}"


def _places(made: Operation, readouts: Sequence[Readout]) -> list[str]:
    """The passages that an operation is about, as they are numbered now, account by account: ["A7", "B3-4"]."""
    sides: dict[Account, list[PassageNumber]] = {}
    for ref in (ref for one in made.targets for ref in found_target(one, readouts)):
        sides.setdefault(ref.account, []).append(ref.passage)
    return [names(readouts[account], passages) for account, passages in sides.items()]


def told_turned(made: Operation, operations: Iterable[Operation], readouts: Sequence[Readout]) -> str:
    """An operation in words, of an undo or redo what is turned back: "undid: joined A7 with B9"."""
    return _TURNED.get(made.op, "") + told(turned(made, operations), readouts)


def turned(made: Operation, operations: Iterable[Operation]) -> Operation:
    """The operation that an undo or redo is about; any other one itself."""
    return next((one for one in operations if one.id == made.value), made) if made.op in _TURNED else made


def told(made: Operation, readouts: Sequence[Readout]) -> str:
    """An operation in words, as the passages are numbered now: "joined A7 with B9"."""
    if made.speaker is not None:
        return _told_of_speakers(made.speaker, made.op, made, readouts)
    if made.op == FOUND:
        return f"found again: {' and '.join(_places(made, readouts)) or 'text that is not here'}"
    if made.op == FACTS:
        return _told_of_document(made, readouts)
    if made.op in ANNOTATING:
        from readout_tui.core.marks.annotating import told_annotation

        return told_annotation(made, readouts)
    if made.op in BLOCKS:
        return _told_of_blocks(made, readouts)
    said = _places(made, readouts)
    done = _DONE.get(made.op, made.op)
    if not said:
        return f"{done} passages that are not in these texts"
    across = lacking(made, readouts)
    if across is not None:
        return f"{done}: {said[0]} not mentioned in {readouts[across].name}"
    return f"{done} " + (" from " if made.op == "apart" else " with ").join(said)
