"""The attributions of all accounts -> the speakers whom any of them names, under keys that are the same in any order.

While the accounts are read, the key of a speaker is made of the name that was met first, and that depends on the order
of the accounts. So once all are read, the speakers who are used get their settled keys, in their entries and in the
attributions alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readout_tui.core.attribution.inventory import Inventory
from readout_tui.core.model import BOTH, Attributions, Checkpoint, Speaker, Voices
from readout_tui.core.progress import each


def gathered(
    inventory: Inventory, voices: tuple[tuple[Voices, ...], ...], checkpoints: Sequence[Checkpoint]
) -> Attributions:
    """The attributions of all accounts with the speakers whom they name. There is one checkpoint for each account."""
    used = _used(voices, checkpoints)
    joined = {before: after for before, after in inventory.joined_keys().items() if before in used}
    if joined:
        voices = tuple(_renamed(passages, joined) for passages in voices)
        used = {joined.get(key, key) for key in used}
    settled = {before: after for before, after in inventory.settled_keys().items() if before in used}
    speakers = _speakers(inventory, used, settled)
    return Attributions(speakers, tuple(_renamed(passages, settled) for passages in voices) if settled else voices)


def _used(voices: tuple[tuple[Voices, ...], ...], checkpoints: Sequence[Checkpoint]) -> set[str]:
    """The keys of those who are reported to have said something, and of those who relay it."""
    return {
        who
        for passages, watch in zip(voices, checkpoints, strict=True)
        for voice in each(passages, watch)
        for a in voice
        for who in (a.speaker, a.via)
        if who
    }


def _speakers(inventory: Inventory, used: set[str], settled: Mapping[str, str]) -> tuple[Speaker, ...]:
    """The entries of those who are used, under their settled keys; both sides together come last."""
    speakers = tuple(
        speaker._replace(key=settled.get(speaker.key, speaker.key))
        for speaker in inventory.speakers({key for key in used if key != BOTH})
    )
    return (*speakers, Speaker(BOTH, BOTH)) if BOTH in used else speakers


def _renamed(passages: tuple[Voices, ...], settled: Mapping[str, str]) -> tuple[Voices, ...]:
    """The same attributions under the settled keys of speakers."""
    return tuple(
        tuple(
            a._replace(speaker=settled.get(a.speaker or "", a.speaker), via=settled.get(a.via or "", a.via))
            for a in voice
        )
        if any(a.speaker in settled or a.via in settled for a in voice)
        else voice
        for voice in passages
    )
