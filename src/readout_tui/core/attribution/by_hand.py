"""What the reader has decided about speakers, while an account is read: input like the words of the text.

    passage 5: Ana Rivera           5 is hers by hand, and she is the last speaker, whom 6 may continue as ever
    passage 5, onward: Ana Rivera   so are 6, 7, ... until the text itself names somebody else, by a label or a cue
    in this account: X is Y         what was X's is Y's, wherever the account is read so (`renamed`)

A name may be one of the texts or a new one (`Inventory.told`). That two names are one speaker's, or two speakers', is
seen to where names are learned (`discourse.learn`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readout_tui.core.attribution.inventory import Inventory
from readout_tui.core.model import (
    BOTH,
    Account,
    Attribution,
    Mode,
    PassageNumber,
    Readout,
    Span,
    SpeakersByHand,
    Voices,
)


class Onward:
    """Whom the reader has named in one account: at each passage, and from the last such passage on."""

    def __init__(self, inventory: Inventory, account: Account, by_hand: SpeakersByHand) -> None:
        self._given: dict[PassageNumber, tuple[str | None, bool]] = {
            ref.passage: (key_of(inventory, account, named.who), named.scope == "onward")
            for ref, named in by_hand.passages.items()
            if ref.account == account
        }
        self._on = False  # the reader has named somebody until the text does
        self._speaker: str | None = None

    def at(self, number: PassageNumber) -> bool:
        """True if the reader has named somebody, or nobody, at this very passage."""
        return number in self._given

    def taken(self, number: PassageNumber) -> str | None:
        """The key of the speaker whom the reader has named at this passage; None for nobody."""
        self._speaker, self._on = self._given[number]
        return self._speaker

    def goes_on(self, found: Voices | None) -> bool:
        """True if what was named before holds for a passage that the text gives to `found`; ends where it does not."""
        if self._on and found and is_named(found[0]):
            self._on = found[0].speaker == self._speaker
            return False
        return self._on

    @property
    def speaker(self) -> str | None:
        """The key of the speaker who goes on."""
        return self._speaker


def is_named(voice: Attribution) -> bool:
    """True if the text itself names the speaker in the passage: by a label, or with a verb of saying."""
    told = voice.evidence == "label" or (voice.cue is not None and voice.evidence != "document")
    return voice.speaker is not None and voice.carried_from is None and told


def key_of(inventory: Inventory, account: Account, who: str) -> str | None:
    """The key of a speaker whom the reader names; None for nobody."""
    return who if who == BOTH else inventory.told(who, account).key if who else None


def given(content: Span, speaker: str | None, quoted: bool) -> Attribution:
    """The attribution of a passage whose speaker the reader has named, or has said to be nobody."""
    mode: Mode = "narration" if speaker is None else "direct" if quoted else "indirect"
    return Attribution(content, speaker, mode=mode, evidence="hand")


def renamed(
    inventory: Inventory, readouts: Sequence[Readout], voices: Sequence[tuple[Voices, ...]], by_hand: SpeakersByHand
) -> tuple[tuple[Voices, ...], ...]:
    """The attributions of all accounts with those speakers replaced of whom the reader has said who they really are."""
    found = list(voices)
    for account in {account for account, _ in by_hand.renamed}:
        keys: dict[str | None, str | None] = {
            key: key_of(inventory, account, who)
            for (where, was), who in by_hand.renamed.items()
            if where == account and (key := _known(inventory, was)) != ""
        }
        found[account] = tuple(
            tuple(_replaced(voice, keys) for voice in each) if passage.body else each
            for passage, each in zip(readouts[account].passages, found[account], strict=True)
        )
    return tuple(found)


def _known(inventory: Inventory, was: str) -> str | None:
    """The key of whom an account names so; None for nobody, "" for somebody whom no account names."""
    if not was or was == BOTH:
        return was or None
    entity = inventory.called(was)
    return entity.key if entity else ""


def _replaced(voice: Attribution, keys: Mapping[str | None, str | None]) -> Attribution:
    if voice.evidence == "hand" or voice.speaker not in keys:
        return voice
    speaker = keys[voice.speaker]
    if speaker is None:
        return given(voice.content, None, False)
    mode: Mode = "continuation" if voice.mode == "narration" else voice.mode
    return voice._replace(speaker=speaker, mode=mode, evidence="hand", carried_from=None, sure=1.0)
