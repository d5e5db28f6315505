"""What the plain writers say in words: names, counts and states."""

from __future__ import annotations

from collections import Counter
from typing import Final

from readout_tui.core.model import BOTH, Comparison, Link
from readout_tui.core.safe import flat

NOT_MENTIONED: Final = "Not mentioned"


def heading(comparison: Comparison, side: int) -> str:
    """ "A: Title (publisher, date)", safe to print."""
    readout = comparison.readouts[side]
    about = ", ".join(filter(None, (readout.publisher, readout.date)))
    title = readout.title or readout.source.origin
    return flat(f"{readout.name}: {title}" + (f" ({about})" if about else ""))


def summary(comparison: Comparison) -> str:
    """The whole in one sentence."""
    links = comparison.alignment.links
    counts = " and ".join(f"{r.name} has {_count(len(r.body), 'passage')}" for r in comparison.readouts)
    linked = [link for link in links if link.kind != "alone"]
    moved = sum(link.moved for link in linked)
    parts = [f"{counts}: {_count(len(linked), 'link')}, {moved} moved"]
    for side, readout in enumerate(comparison.readouts[:2]):
        alone = [n for link in links if link.kind == "alone" for n in cell(link, side)]
        body = [n for n in alone if readout.passages[n].body]
        parts.append(f"{len(body)} only in {readout.name}{_whose(comparison, side, body)}")
    return "; ".join(parts)


def speaker(comparison: Comparison, side: int, passage: int) -> str:
    """The name of who is reported to say it, safe to print; "" for narration."""
    key = comparison.voice(side, passage).speaker
    if key is None or key == BOTH:
        return key or ""
    return next((flat(s.name) for s in comparison.attributions.speakers if s.key == key), flat(key))


def state(link: Link) -> str:
    """ "same", "changed, moved", "only in A"."""
    if link.kind == "alone":
        return "only in A" if link.left else "only in B"
    return f"{link.kind}, moved" if link.moved else link.kind


def cell(link: Link, side: int) -> tuple[int, ...]:
    """The passages of one side of a link."""
    return link.right if side else link.left


def _whose(comparison: Comparison, side: int, passages: list[int]) -> str:
    """Who says most of what only one side has, if one speaker has at least half of it."""
    names = Counter(filter(None, (speaker(comparison, side, n) for n in passages)))
    for name, count in names.most_common(1):
        if count * 2 >= len(passages) and count > 1:
            return f" ({count} of them {name})"
    return ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
