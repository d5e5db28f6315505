"""What one account's attributions say of the other's: confirmed, contradicted, made by one side only.

Pure functions of a comparison. `right` is the side (1, 2, ...) that is set against readout 0; link numbers index
`comparison.alignments[right - 1].links`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from readout_tui.core.model import BOTH, Attribution, Comparison, Link, VerbClass

Verdict = Literal[
    "confirmed",  # both accounts name the same speaker
    "contradicted",  # they name different ones
    "joint",  # one says "both", the other names one of them
    "mirror",  # the two ends of one exchange: different speakers are what is to be expected
    "narrated",  # one account attributes it, the other tells it in its own voice
    "none",  # neither attributes it, or nothing corresponds
]


class Ref(NamedTuple):
    """A passage of a side."""

    side: int
    passage: int


@dataclass(frozen=True, slots=True)
class LinkVoices:
    """Who speaks on either side of a link, and by which verb of saying.

    The speakers are keys (`BOTH`, or None for narration), the main one of the first passage that has any. The cues
    are the verbs as they stand in the texts ("emphasized" / "stressed"); empty where there is none.
    """

    link: int
    left: str | None
    right: str | None
    verdict: Verdict
    left_cue: str
    right_cue: str
    left_verb: VerbClass | None
    right_verb: VerbClass | None

    @property
    def verbs_differ(self) -> bool:
        """Do both sides have a verb of saying, and another word for it?"""
        return bool(self.left_cue and self.right_cue) and self.left_cue.casefold() != self.right_cue.casefold()


@dataclass(frozen=True, slots=True)
class Agreement:
    """A claim that both sides agreed, which the other account does not make. `other` names whom it has instead."""

    ref: Ref
    other: str | None  # a speaker's key, None if the other account has nothing or only its own voice
    counterpart: tuple[int, ...]  # the linked passages of the other account; empty if there are none


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account attributes to one speaker: passages, words (of the parts that are the speaker's), verbs."""

    passages: int
    words: int
    verbs: tuple[tuple[VerbClass, int], ...]  # most frequent first


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """`cells[row][side]` for the speaker `speakers[row]` (a key, `BOTH`, or None for narration, which is last)."""

    speakers: tuple[str | None, ...]
    cells: tuple[tuple[Cell, ...], ...]


def link_voices(comparison: Comparison, right: int = 1) -> tuple[LinkVoices, ...]:
    """The voices of every link of readout 0 with readout `right`, in the links' order."""
    links = comparison.alignments[right - 1].links
    return tuple(_of_link(comparison, right, number, link) for number, link in enumerate(links))


def conflicts(comparison: Comparison, right: int = 1) -> tuple[LinkVoices, ...]:
    """The links whose two sides name different speakers: what a reader walks through."""
    return tuple(found for found in link_voices(comparison, right) if found.verdict == "contradicted")


def verb_pairs(comparison: Comparison, right: int = 1) -> tuple[LinkVoices, ...]:
    """The links whose two sides use different verbs of saying."""
    return tuple(found for found in link_voices(comparison, right) if found.verbs_differ)


def verdicts(comparison: Comparison, right: int = 1) -> dict[Ref, Verdict]:
    """The verdict on every body passage of readout 0 and readout `right`, for the margin of both."""
    out: dict[Ref, Verdict] = {}
    for found, link in zip(link_voices(comparison, right), comparison.alignments[right - 1].links, strict=True):
        for side, passages in ((0, link.left), (right, link.right)):
            for passage in passages:
                if comparison.readouts[side].passages[passage].body:
                    out[Ref(side, passage)] = found.verdict
    return out


def one_sided(comparison: Comparison, right: int = 1) -> dict[str, tuple[Ref, ...]]:
    """Speaker -> the passages attributed to them that have no counterpart in the other account."""
    out: dict[str, list[Ref]] = {}
    for side, passage in _alone(comparison, right):
        speaker = comparison.voice(side, passage).speaker
        if speaker is not None:
            out.setdefault(speaker, []).append(Ref(side, passage))
    return {speaker: tuple(refs) for speaker, refs in out.items()}


def lone_agreements(comparison: Comparison, right: int = 1) -> tuple[Agreement, ...]:
    """What one account says both agreed, discussed or reaffirmed, and the other does not say of both."""
    out: list[Agreement] = []
    for link in comparison.alignments[right - 1].links:
        for side, here, other_side, there in ((0, link.left, right, link.right), (right, link.right, 0, link.left)):
            speakers = [comparison.voice(other_side, passage).speaker for passage in there]
            if BOTH in speakers:
                continue
            named = next((speaker for speaker in speakers if speaker is not None), None)
            out += [
                Agreement(Ref(side, passage), named, there)
                for passage in here
                if _collective(comparison.voice(side, passage))
            ]
    return tuple(sorted(out, key=lambda found: found.ref))


def matrix(comparison: Comparison) -> Matrix:
    """How much every account gives to every speaker; those with most passages first, narration last."""
    sides = range(len(comparison.readouts))
    speakers: list[str | None] = [speaker.key for speaker in comparison.attributions.speakers]
    speakers.append(None)
    rows = {speaker: tuple(_cell(comparison, side, speaker) for side in sides) for speaker in speakers}
    order = sorted(
        (speaker for speaker in speakers if any(cell.passages for cell in rows[speaker])),
        key=lambda speaker: (speaker is None, -sum(cell.passages for cell in rows[speaker])),
    )
    return Matrix(tuple(order), tuple(rows[speaker] for speaker in order))


def _collective(voice: Attribution) -> bool:
    return voice.speaker == BOTH and voice.evidence != "document"


def _alone(comparison: Comparison, right: int) -> Iterator[Ref]:
    for link in comparison.alignments[right - 1].links:
        if link.kind == "alone":
            for side, passages in ((0, link.left), (right, link.right)):
                for passage in passages:
                    if comparison.readouts[side].passages[passage].body:
                        yield Ref(side, passage)


def _of_link(comparison: Comparison, right: int, number: int, link: Link) -> LinkVoices:
    left_voice = _speaking(comparison, 0, link.left)
    right_voice = _speaking(comparison, right, link.right)
    left = left_voice.speaker if left_voice else None
    other = right_voice.speaker if right_voice else None
    return LinkVoices(
        number,
        left,
        other,
        _verdict(comparison, right, link, left, other),
        _cue(comparison, 0, left_voice),
        _cue(comparison, right, right_voice),
        left_voice.verb if left_voice else None,
        right_voice.verb if right_voice else None,
    )


def _speaking(comparison: Comparison, side: int, passages: tuple[int, ...]) -> Attribution | None:
    """The main attribution of the first of these passages that has a speaker."""
    voices = (comparison.voice(side, passage) for passage in passages)
    return next((voice for voice in voices if voice.speaker is not None), None)


def _verdict(comparison: Comparison, right: int, link: Link, left: str | None, other: str | None) -> Verdict:
    if not link.left or not link.right or (left is None and other is None):
        return "none"
    if left is None or other is None:
        return "narrated"
    here = {comparison.voice(0, passage).speaker for passage in link.left} - {None}
    there = {comparison.voice(right, passage).speaker for passage in link.right} - {None}
    if here & there:
        return "confirmed"
    if link.mirror:
        return "mirror"
    return "joint" if BOTH in here | there else "contradicted"


def _cue(comparison: Comparison, side: int, voice: Attribution | None) -> str:
    if voice is None or voice.cue is None:
        return ""
    return " ".join(comparison.readouts[side].text[voice.cue.start : voice.cue.end].split())


def _cell(comparison: Comparison, side: int, speaker: str | None) -> Cell:
    readout = comparison.readouts[side]
    passages = words = 0
    verbs: Counter[VerbClass] = Counter()
    for number in readout.body:
        voices = comparison.attributions.voices[side][number]
        passages += voices[0].speaker == speaker
        for voice in voices:
            if voice.speaker == speaker:
                words += len(readout.text[voice.content.start : voice.content.end].split())
                if voice.verb is not None:
                    verbs[voice.verb] += 1
    return Cell(passages, words, tuple(verbs.most_common()))
