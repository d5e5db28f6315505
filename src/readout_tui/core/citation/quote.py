"""Quotations: a stretch of text with everything needed to cite it and to find it again in another copy of the text.

A passage is "reported by <publisher> as said by <speaker>", never simply said: an account is one side's telling. What
is copied is exactly what the text has (`Quote.exact`); only on its way into a citation are control and direction
characters made visible (`core.characters.safe.clean_copy`), as pasting must not act on a terminal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from readout_tui.core import numbering
from readout_tui.core.citation.document import file_name, place
from readout_tui.core.citation.styles import STYLES, CiteStyle, cite, cite_pair, cite_row
from readout_tui.core.link_state import perhaps
from readout_tui.core.lookup import touched
from readout_tui.core.model import Account, Attribution, Comparison, PassageNumber, Quote, Readout, Span, by_account

__all__ = ["STYLES", "CiteStyle", "cite", "cite_pair", "cite_row", "quote", "quote_passages", "quote_row"]

CONTEXT: Final = 32
"""Characters of prefix and suffix."""


def quote(
    comparison: Comparison, account: Account, span: Span, passages: Sequence[PassageNumber] | None = None
) -> Quote:
    """The quotation of a span of one account.

    `passages` are those that the span touches, looked up if not given. All speakers of the span are named.
    """
    readout = comparison.readouts[account]
    text = readout.text
    if passages is None:
        passages = touched(readout, span)
    return Quote(
        exact=text[span.start : span.end],
        span=span,
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        digest=readout.source.digest,
        readout=readout.name,
        passages=tuple(passages),
        numbers=tuple(numbering.number(readout, passage) for passage in passages),
        speaker=_speakers(comparison, account, span, passages),
        title=readout.title,
        publisher=readout.publisher or readout.source.publisher,
        date=readout.date or readout.source.date,
        breaks=_breaks(readout, span, passages),
        address=readout.source.address,
        accessed=readout.source.accessed,
        place=place(readout, span),
        file=file_name(readout),
    )


def _breaks(readout: Readout, span: Span, passages: Sequence[PassageNumber]) -> tuple[int, ...]:
    """Offsets in the span at which a new paragraph begins."""
    found = []
    for before, number in pairwise(passages):
        passage = readout.passages[number]
        if passage.paragraph != readout.passages[before].paragraph and span.start < passage.span.start < span.end:
            found.append(passage.span.start - span.start)
    return tuple(found)


def quote_passages(comparison: Comparison, account: Account, passages: Sequence[PassageNumber]) -> Quote:
    """The quotation of whole passages, from the first to the last."""
    spans = [comparison.readouts[account].passages[number].span for number in passages]
    return quote(comparison, account, Span(spans[0].start, spans[-1].end), passages)


def quote_row(comparison: Comparison, cells: Sequence[Sequence[PassageNumber]]) -> tuple[tuple[Quote, ...], ...]:
    """The quotations of a row of all accounts, one tuple an account: one for each run of passages without a gap."""
    return tuple(
        tuple(quote_passages(comparison, account, run) for run in _runs(passages))
        for account, passages in by_account(cells)
    )


def _runs(passages: Sequence[PassageNumber]) -> list[list[PassageNumber]]:
    """Sorted numbers in runs of neighbours: 1, 2, 4 are [1, 2] and [4]."""
    runs: list[list[PassageNumber]] = []
    for passage in passages:
        if runs and runs[-1][-1] + 1 == passage:
            runs[-1].append(passage)
        else:
            runs.append([passage])
    return runs


def _speakers(comparison: Comparison, account: Account, span: Span, passages: Sequence[PassageNumber]) -> str:
    """Each speaker once, with what is to be known of it; "in part" if some of the words are the reporter's own.

    Who is doubtful wherever they speak in the span is "perhaps Xi".
    """
    names = comparison.attributions.names
    spoken: dict[str, list[Attribution]] = {}
    voices = [voice for number in passages for voice in _heard(comparison, account, number, span)]
    for voice in voices:
        if voice.speaker is not None:
            spoken.setdefault(names.get(voice.speaker, voice.speaker), []).append(voice)
    said = []
    for name, theirs in spoken.items():
        notes = dict.fromkeys(n for v in theirs for n in _doubts(comparison.readouts[account], v, names, passages))
        doubted = sum(map(perhaps, theirs))
        if 0 < doubted < len(theirs):
            notes["perhaps not all of it"] = None
        if len(voices) > sum(map(len, spoken.values())):
            notes["in part"] = None
        known = f"perhaps {name}" if doubted == len(theirs) else name
        said.append(f"{known} ({', '.join(notes)})" if notes else known)
    return ", ".join(said)


def _heard(comparison: Comparison, account: Account, passage: PassageNumber, span: Span) -> list[Attribution]:
    """The attributions of a passage that overlap the span, the surest of each speaker; the main one if none does."""
    voices = comparison.attributions.voices[account][passage]
    heard = [voice for voice in voices if voice.content.start < span.end and span.start < voice.content.end]
    surest: dict[str | None, Attribution] = {}
    for voice in sorted(heard or voices[:1], key=lambda voice: -voice.sure):
        surest.setdefault(voice.speaker, voice)
    return [voice for voice in heard or voices[:1] if surest[voice.speaker] is voice]


def _doubts(
    readout: Readout, voice: Attribution, names: Mapping[str, str], passages: Sequence[PassageNumber]
) -> list[str]:
    """What a citation must say about an attribution: relayed by whom, carried over from where.

    Where the passage that it is carried from is quoted too, the reader sees it, and nothing is said.
    """
    notes = []
    if voice.via is not None:
        notes.append(f"relayed by {names.get(voice.via, voice.via)}")
    if voice.evidence == "hand":
        notes.append("named by hand")
    if voice.evidence == "carried" and voice.carried_from not in passages:
        source = voice.carried_from
        notes.append("carried over" if source is None else f"carried from passage {numbering.number(readout, source)}")
    return notes
