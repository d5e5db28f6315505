"""What readers are told of a comparison in words: all of it in one sentence, titles, names, counts."""

from __future__ import annotations

from collections import Counter

from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Account, Comparison, Readout, Ref


def summary(lookup: Lookup, brief: bool = False) -> str:
    """Two accounts in one sentence.

    "A 21 passages, B 13: 13 links, 1 of them moved; 5 only in A, 5 of these Diaz-Canel's; 0 only in B".

    Counts passages of the body only; a link is one line of the collation with something on both sides. `brief` says
    the same in fewer words: "A 21, B 13: 13 links, 1 moved; only in A 5 (Diaz-Canel 5); only in B 0".
    """
    left, right = lookup.readouts
    if left.text == right.text:
        return f"{left.name} and {right.name} are the same text: {count(len(left.body), 'passage')}"
    body = (set(left.body), set(right.body))
    linked = [k for k in lookup.links if body[0].intersection(k.left) and body[1].intersection(k.right)]
    first = f"{len(left.body):,}" if brief else count(len(left.body), "passage")
    head = f"{left.name} {first}, {right.name} {len(right.body):,}"
    if not linked:
        return f"{head}: nothing was found that corresponds"
    moved = sum(link.moved for link in linked)
    parts = [
        f"{head}: {count(len(linked), 'link')}" + (f", {moved:,}{'' if brief else ' of them'} moved" if moved else "")
    ]
    parts += [_alone(lookup, account, brief) for account in lookup.pair]
    return "; ".join(parts)


def _alone(lookup: Lookup, account: Account, brief: bool) -> str:
    comparison = lookup.comparison
    readout = comparison.readouts[account]
    alone = [ref for ref in (Ref(account, n) for n in readout.body) if lookup.alone(ref)]
    said = f"only in {readout.name} {len(alone):,}" if brief else f"{len(alone):,} only in {readout.name}"
    said_by = (comparison.voice(ref).speaker for ref in alone)
    speakers = Counter(key for key in said_by if key is not None and key != BOTH)
    if len(alone) > 1 and speakers:
        key, most = speakers.most_common(1)[0]
        name = short_name(comparison, key)
        if most * 2 > len(alone):
            said += f" ({name} {most:,})" if brief else f", {most:,} of these {name}'s"
    return said


def title_of(readout: Readout) -> str:
    """The headline or, where a text has none, the name of its file."""
    return readout.title or readout.source.origin.rpartition("/")[2].removeprefix("seed:")


def count(number: int, noun: str) -> str:
    """ "1 passage", "2 passages"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def speaker_name(comparison: Comparison, key: str | None) -> str:
    """A speaker as a reader is told, safe to print: a name, "both sides together", "narration"."""
    if not key:
        return "narration"
    if key == BOTH:
        return "both sides together"
    speaker = next((s for s in comparison.attributions.speakers if s.key == key), None)
    if speaker is None:
        return flat(key)
    return flat(speaker.name) + (" (look-alike letters!)" if speaker.lookalike else "")


def short_name(comparison: Comparison, key: str) -> str:
    """The shortest alias that stands for a speaker, for use in a sentence: mostly the surname."""
    speaker = next(s for s in comparison.attributions.speakers if s.key == key)
    inside = [alias for alias in speaker.aliases if len(alias) > 1 and alias in speaker.name]
    return min(inside, key=len, default=speaker.name)
