"""What the plain writers say in words: names and states."""

from __future__ import annotations

from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import link_properties
from readout_tui.core.lookup import Lookup, compared, within
from readout_tui.core.model import BOTH, Comparison, Link
from readout_tui.core.numbering import kind_name, name, names
from readout_tui.core.reports.summary import speaker_name, title_of

NOT_MENTIONED: Final = "Not mentioned"


def heading(comparison: Comparison, side: int) -> str:
    """ "A: Title (publisher, date)", safe to print."""
    readout = comparison.readouts[side]
    about = ", ".join(filter(None, (readout.publisher, readout.date)))
    return flat(f"{readout.name}: {title_of(readout)}" + (f" ({about})" if about else ""))


def speaker(comparison: Comparison, side: int, passage: int) -> str:
    """The name of who is reported to say it, safe to print; "" for narration."""
    key = comparison.voice(side, passage).speaker
    return "" if key is None else BOTH if key == BOTH else speaker_name(comparison, key)


def seen_elsewhere(lookup: Lookup, link: Link) -> str:
    """ "see B6": where a link has one side only but its passages correspond to a second place; else empty."""
    side = 0 if link.left else 1
    places = [p for n in within(link, side) for second in lookup.also(side, n) for p in within(second, 1 - side)]
    return f"see {names(lookup.comparison.readouts[1 - side], sorted(set(places)))}" if places else ""


def state(lookup: Lookup, link: Link) -> str:
    """ "same", "changed, moved", "only in A", "changed; also B1": how a link stands, in words."""
    comparison = lookup.comparison
    if not compared(comparison, link):
        side = 0 if link.left else 1
        return kind_name(comparison.readouts[side].passages[within(link, side)[0]].kind)
    also = dict.fromkeys(
        name(comparison.readouts[1 - side], other)
        for side in (0, 1)
        for passage in within(link, side)
        for second in lookup.also(side, passage)
        for other in within(second, 1 - side)
    )
    said = ", ".join(link_properties(link))
    if link.kind == "alone":
        said = "" if also else f"only in {comparison.readouts[0 if link.left else 1].name}"
    return "; ".join(filter(None, (said, f"also {', '.join(also)}" if also else "")))
