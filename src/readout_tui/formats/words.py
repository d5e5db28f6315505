"""What the plain writers say in words: names and states."""

from __future__ import annotations

from typing import Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import link_properties
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Account, Comparison, Link, Ref
from readout_tui.core.numbering import kind_name, name, names
from readout_tui.core.reports.summary import speaker_name, title_of

NOT_MENTIONED: Final = "Not mentioned"


def heading(comparison: Comparison, account: Account) -> str:
    """ "A: Title (publisher, date)", safe to print."""
    readout = comparison.readouts[account]
    about = ", ".join(filter(None, (readout.publisher, readout.date)))
    return flat(f"{readout.name}: {title_of(readout)}" + (f" ({about})" if about else ""))


def speaker(comparison: Comparison, ref: Ref) -> str:
    """The name of who is reported to say it, safe to print; "" for narration."""
    key = comparison.voice(ref).speaker
    return "" if key is None else BOTH if key == BOTH else speaker_name(comparison, key)


def seen_elsewhere(lookup: Lookup, link: Link) -> str:
    """ "see B6": where a link has one side only but its passages correspond to a second place; else empty."""
    here = lookup.refs(link)[0].account
    refs = (Ref(here, passage) for passage in lookup.within(link, here))
    places = {p for ref in refs for second in lookup.also(ref) for p in lookup.across(second, here)}
    across = lookup.comparison.readouts[lookup.facing(here)]
    return f"see {names(across, sorted(places))}" if places else ""


def state(lookup: Lookup, link: Link) -> str:
    """ "same", "changed, moved", "only in A", "changed; also B1": how a link stands, in words."""
    comparison, refs = lookup.comparison, lookup.refs(link)
    if not lookup.compared(link):
        return kind_name(comparison.passage(refs[0]).kind)
    also = dict.fromkeys(
        name(comparison.readouts[lookup.facing(ref.account)], other)
        for ref in refs
        for second in lookup.also(ref)
        for other in lookup.across(second, ref.account)
    )
    said = ", ".join(link_properties(link))
    if link.kind == "alone":
        said = "" if also else f"only in {comparison.readouts[refs[0].account].name}"
    return "; ".join(filter(None, (said, f"also {', '.join(also)}" if also else "")))
