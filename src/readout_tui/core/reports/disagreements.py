"""Disagreements about speakers: what accounts attribute differently, and what only one of them attributes.

Disagreements are those of a pair of accounts, given by its `Lookup`; who says how much (`matrix`) is counted over all
accounts. Nothing here judges which account is right; `core.reports.agreement` defines what counts as a contradiction.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from readout_tui.core.as_read import as_read
from readout_tui.core.lazy_regex import regex
from readout_tui.core.link_state import perhaps
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Account, Comparison, Link, PassageNumber, Ref, Row, VerbClass, in_rows
from readout_tui.core.reports.agreement import one_claim, standing

_WORD: Final = regex(r"\w+(?:['’]\w+)*")


class Conflict(NamedTuple):
    """Linked passages that report one claim, and that the two accounts of a pair give to different speakers.

    `kind` is "joint" if one of them names "both". `sure` is the lower probability of the two attributions.
    """

    left: tuple[PassageNumber, ...]
    right: tuple[PassageNumber, ...]
    left_speaker: str
    right_speaker: str
    kind: Literal["contradicted", "joint"]
    sure: float


class OneSided(NamedTuple):
    """The passages that an account attributes to a speaker and that correspond to nothing in the other accounts.

    In `perhaps` are those of `passages` whose speaker is doubtful.
    """

    account: Account
    speaker: str
    passages: tuple[PassageNumber, ...]
    perhaps: frozenset[PassageNumber] = frozenset()


class JointClaim(NamedTuple):
    """A passage attributed to both sides together, where the other account does not say so.

    `partners` are the corresponding passages of the other account, empty if there are none. `partner_speaker` is the
    most probable speaker of them, None if nobody is named.
    """

    ref: Ref
    partners: tuple[PassageNumber, ...] = ()
    partner_speaker: str | None = None


class Share(NamedTuple):
    """What an account attributes to a speaker: passages in which they speak, words, verbs of saying by class.

    A passage with several speakers counts for each of them, as it does for the filter and the search by speaker.
    `perhaps` counts the passages in which the speaker is doubtful throughout; they are in `passages`, too.
    """

    passages: int = 0
    words: int = 0
    verbs: Mapping[VerbClass, int] = MappingProxyType({})
    perhaps: int = 0


class MatrixRow(NamedTuple):
    """One speaker (None: the reporters' own voice), with one share for each account."""

    speaker: str | None
    shares: tuple[Share, ...]


class VerbPair(NamedTuple):
    """The verbs of saying of a link, as they stand in the two texts."""

    row: Row
    left: str
    right: str
    left_class: VerbClass | None
    right_class: VerbClass | None


def conflicts(lookup: Lookup) -> tuple[Conflict, ...]:
    """All linked passages whose speakers differ, in row order, those of `Lookup.further` last."""
    found = (_conflict(lookup, link) for link in (*lookup.links, *lookup.further))
    return tuple(conflict for conflict in found if conflict is not None)


def _conflict(lookup: Lookup, link: Link) -> Conflict | None:
    speakers = [
        _named(lookup.comparison, account, group) for account, group in zip(lookup.pair, link.sides, strict=True)
    ]
    if not speakers[0] or not speakers[1] or speakers[0].keys() & speakers[1].keys():
        return None
    settled = {standing(lookup, ref) for ref in lookup.refs(link)}
    if link.mirror or "confirmed" in settled or not one_claim(link):
        return None
    (left, left_sure), (right, right_sure) = (max(named.items(), key=lambda item: item[1]) for named in speakers)
    kind: Literal["contradicted", "joint"] = "joint" if BOTH in (left, right) else "contradicted"
    return Conflict(link.left, link.right, left, right, kind, min(left_sure, right_sure))


def _named(comparison: Comparison, account: Account, passages: tuple[PassageNumber, ...]) -> dict[str, float]:
    """The speakers named without doubt in any attribution of the passages, each with the highest probability."""
    named: dict[str, float] = {}
    for passage in passages:
        for voice in comparison.attributions.voices[account][passage]:
            if voice.speaker is not None and not perhaps(voice):
                named[voice.speaker] = max(named.get(voice.speaker, 0.0), voice.sure)
    return named


def one_sided(lookup: Lookup) -> tuple[OneSided, ...]:
    """What each account alone attributes, by speaker; within an account, who has the most passages comes first."""
    comparison = lookup.comparison
    alone = (
        (account, [n for n in comparison.readouts[account].body if lookup.alone(Ref(account, n))])
        for account in lookup.pair
    )
    return tuple(found for account, passages in alone for found in by_speaker(comparison, account, passages))


def by_speaker(comparison: Comparison, account: Account, passages: Iterable[PassageNumber]) -> Iterator[OneSided]:
    """Some passages of an account by their main speakers, who has the most first; narration is left out."""
    voices = comparison.attributions.voices[account]
    found: dict[str, list[PassageNumber]] = {}
    for passage in passages:
        speaker = voices[passage][0].speaker
        if speaker is not None:
            found.setdefault(speaker, []).append(passage)
    for speaker, said in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        yield OneSided(account, speaker, tuple(said), frozenset(n for n in said if perhaps(voices[n][0])))


def joint_claims(lookup: Lookup) -> tuple[JointClaim, ...]:
    """Claims of agreement ("both agreed") that the other account does not make, by account, then in text order."""
    return tuple(claim for account in lookup.pair for claim in _joint_claims(lookup, account))


def _joint_claims(lookup: Lookup, account: Account) -> Iterator[JointClaim]:
    comparison, across = lookup.comparison, lookup.facing(account)
    for passage in comparison.readouts[account].body:
        voices = comparison.attributions.voices[account][passage]
        if not any(v.speaker == BOTH and v.evidence != "document" and not perhaps(v) for v in voices):
            continue  # in a joint document everything is attributed to both sides, which is no claim of its own
        ref = Ref(account, passage)
        partners = lookup.partners(ref)
        told = (voice for partner in partners for voice in comparison.attributions.voices[across][partner])
        if all(voice.speaker != BOTH for voice in told):  # even a doubtful "both" there is no silence about it
            named = _named(comparison, across, partners)
            yield JointClaim(ref, partners, max(named, key=lambda key: named[key]) if named else None)


def matrix(comparison: Comparison) -> tuple[MatrixRow, ...]:
    """Every speaker with a share for each account, sorted by words in all accounts; narration last."""
    shares: dict[str | None, list[tuple[int, int, int, Counter[VerbClass]]]] = {}
    for account, readout in enumerate(comparison.readouts):
        reading = as_read(readout)
        for passage in readout.body:
            voices = comparison.attributions.voices[account][passage]
            sure = {voice.speaker for voice in voices if not perhaps(voice)}
            counted: set[str | None] = set()
            for voice in voices:
                row = shares.setdefault(voice.speaker, [(0, 0, 0, Counter()) for _ in comparison.readouts])
                passages, doubted, words, verbs = row[account]
                if voice.cue is not None and voice.verb is not None and voice.evidence != "carried":
                    verbs[voice.verb] += 1
                words += len(_WORD.findall(reading.readout.text, *reading.read(voice.content)))
                first = voice.speaker not in counted
                counted.add(voice.speaker)
                row[account] = (passages + first, doubted + (first and voice.speaker not in sure), words, verbs)
    rows = [
        MatrixRow(
            speaker, tuple(Share(passages, words, dict(verbs), doubted) for passages, doubted, words, verbs in row)
        )
        for speaker, row in shares.items()
    ]
    return tuple(
        sorted(rows, key=lambda row: (row.speaker is None, -sum(s.words for s in row.shares), row.speaker or ""))
    )


def verb_pairs(lookup: Lookup) -> tuple[VerbPair, ...]:
    """The verbs of saying of each link that has one on both sides, in row order."""
    pairs: list[VerbPair] = []
    for row, link in in_rows(lookup.links):
        left, right = (
            _verb(lookup.comparison, account, group) for account, group in zip(lookup.pair, link.sides, strict=True)
        )
        if left is not None and right is not None:
            pairs.append(VerbPair(row, left[0], right[0], left[1], right[1]))
    return tuple(pairs)


def _verb(
    comparison: Comparison, account: Account, passages: tuple[PassageNumber, ...]
) -> tuple[str, VerbClass | None] | None:
    """The first verb of saying inside the passages themselves; carried attributions have theirs elsewhere."""
    readout = comparison.readouts[account]
    for passage in passages:
        span = readout.passages[passage].span
        for voice in comparison.attributions.voices[account][passage]:
            if voice.cue is not None and span.start <= voice.cue.start < span.end:
                return readout.text[voice.cue.start : voice.cue.end], voice.verb
    return None
