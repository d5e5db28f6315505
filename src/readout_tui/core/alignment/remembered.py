"""What was read of two accounts stays known, so that a decision of the reader need not wait for it to be read again.

Profiles, candidates and their likeness rest on the texts and on who speaks; a decision about links changes nothing in
them, and they take three quarters of the time. They are kept once the reader decides anything, for the accounts that
were decided about last, and not for very long texts.
"""

from collections import deque
from contextlib import suppress
from typing import Final, NamedTuple

from readout_tui.core.alignment.profiles import Profiles
from readout_tui.core.alignment.scoring import Likeness
from readout_tui.core.model import Equivalents, Readout, Voices

MOST: Final = 50_000
"""The most candidates that are kept: some 50 MB."""
_ACCOUNTS: Final = 3
"""Pairs of accounts that are kept."""

BothVoices = tuple[tuple[Voices, ...], tuple[Voices, ...]]


class Known(NamedTuple):
    """The profiles of two accounts, and how alike their passages are."""

    found: Profiles
    alike: Likeness


class _Entry(NamedTuple):
    readouts: tuple[Readout, Readout]
    voices: BothVoices
    equivalents: Equivalents
    known: Known


_entries: deque[_Entry] = deque(maxlen=_ACCOUNTS)


def known_of(readouts: tuple[Readout, Readout], voices: BothVoices, equivalents: Equivalents) -> Known | None:
    """What is known of two accounts; None if nothing is."""
    for entry in tuple(_entries):
        if entry.readouts == readouts and entry.voices == voices and entry.equivalents == equivalents:
            return entry.known
    return None


def keep(readouts: tuple[Readout, Readout], voices: BothVoices, equivalents: Equivalents, known: Known) -> None:
    """Keeps what is known of two accounts in place of what was known before, unless it is too much."""
    if len(known.alike.pairs) > MOST:
        return
    for entry in [entry for entry in tuple(_entries) if entry.readouts == readouts]:
        with suppress(ValueError):  # another thread has removed it
            _entries.remove(entry)
    _entries.append(_Entry(readouts, voices, equivalents, known))
