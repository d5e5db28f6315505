"""All marks of some texts as a list: what was decided by hand, what was left beside the texts, and what was lost."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from readout_tui.core.characters.safe import flat
from readout_tui.core.lookup import touched
from readout_tui.core.marks.anchoring import FoundAgain, in_these
from readout_tui.core.marks.annotations import annotated, place_of
from readout_tui.core.marks.decisions import DecidedByHand, decided
from readout_tui.core.marks.facts import FactsByHand, facts_by_hand
from readout_tui.core.marks.history import DECISIVE, FACTS, standing
from readout_tui.core.marks.operations import told
from readout_tui.core.model import Operation, Options, Readout, Ref, TextTarget
from readout_tui.core.numbering import name

EntryKind = Literal["lost", "conflict", "note", "bookmark", "tag", "aside", "facts", "decision", "confirmed"]
KINDS: Final[dict[EntryKind, str]] = {
    "lost": "Lost: not found for sure in the text as it is now",
    "conflict": "Decided differently by two readers: neither holds",
    "note": "Notes",
    "bookmark": "Bookmarks",
    "tag": "Tags",
    "aside": "Set aside",
    "facts": "What documents are called",
    "decision": "Decided by hand",
    "confirmed": "Confirmed",
}
"""The kinds of entries in their order, with their headings."""
_QUOTED: Final = 80


class Entry(NamedTuple):
    """A line of the list. `refs` are the passages that it leads to, of what is lost those where it may belong."""

    kind: EntryKind
    words: str  # safe to print, on one line
    made: Operation
    refs: tuple[Ref, ...]
    candidate: tuple[TextTarget, ...] = ()  # of what is lost: where it may belong


def listed(options: Options, readouts: Sequence[Readout]) -> tuple[Entry, ...]:
    """All marks of these texts, by kind; within a kind in the order of the texts, decisions in that of their making."""
    here = in_these(options, readouts)
    found, beside = decided(here.operations, readouts), annotated(here.operations, readouts)
    facts = facts_by_hand(here.operations, readouts)
    lost = (*found.lost, *beside.lost, *facts.lost)
    entries = [
        *(_lost(made, here, readouts) for made in lost),
        *_conflicts(found, here.operations, readouts),
        *(Entry("conflict", told(made, readouts), made, ()) for made in facts.conflicts),
        *(Entry("facts", told(made, readouts), made, ()) for made in _facts(here.operations, facts)),
        *(_of(one.made, one.refs, readouts) for one in beside.kept),
        *(_of(made, _refs(made.targets, readouts), readouts) for made in beside.aside.values()),
        *(_of(made, _refs(made.targets, readouts), readouts) for made in beside.aside_differences.values()),
        *(_of(made, _refs(made.targets, readouts), readouts) for made in _latest(here.operations, lost, readouts)),
    ]
    order = list(KINDS)
    return tuple(sorted(entries, key=lambda entry: order.index(entry.kind)))


def asking(options: Options, readouts: Sequence[Readout]) -> frozenset[Ref]:
    """The passages about which something by hand has to be looked at: conflicts, and where lost marks may belong."""
    here = in_these(options, readouts)
    conflicts = (ref for pair in decided(here.operations, readouts).conflicts for ref in pair)
    candidates = (ref for targets in here.candidates.values() for ref in _refs(targets, readouts))
    return frozenset((*conflicts, *candidates))


def _of(made: Operation, refs: tuple[Ref, ...], readouts: Sequence[Readout]) -> Entry:
    return Entry(_kind(made), told(made, readouts), made, refs)


def _kind(made: Operation) -> EntryKind:
    kinds: dict[str, EntryKind] = {"note": "note", "bookmark": "bookmark", "tag": "tag", "aside": "aside"}
    return kinds.get(made.op, "confirmed" if made.op == "confirmed" else "decision")


def _latest(operations: Iterable[Operation], lost: Sequence[Operation], readouts: Sequence[Readout]) -> list[Operation]:
    """The decisions that stand and are not lost, without those that their author replaced by a later one."""
    without = {made.id for made in lost}
    latest: dict[tuple[str, frozenset[Ref], object], Operation] = {}
    for made in standing(operations):
        if made.op in DECISIVE and made.id not in without:
            about = frozenset(_refs(made.targets, readouts))
            key = (made.by, about, made.speaker and (made.op, made.speaker.scope, made.speaker.instead))
            latest.pop(key, None)
            latest[key] = made
    return list(latest.values())


def _facts(operations: Iterable[Operation], found: FactsByHand) -> list[Operation]:
    """What readers have told of documents, without what is contradicted or lost."""
    without = {made.id for made in (*found.conflicts, *found.lost)}
    return [made for made in standing(operations) if made.op == FACTS and made.id not in without]


def _lost(made: Operation, here: FoundAgain, readouts: Sequence[Readout]) -> Entry:
    """What is lost, with its words then and, where there is a candidate, its words now."""
    candidate = here.candidates.get(made.id, ())
    refs = _refs(candidate, readouts)
    was = " / ".join(_short(one.exact) for one in made.targets if one.exact)
    value = f": {_short(made.value)}" if made.op in {"note", "tag"} else ""
    now = " / ".join(
        f"{name(readouts[ref.account], ref.passage)} {_short(readouts[ref.account].slice(ref.passage))}" for ref in refs
    )
    words = f"{made.op}{value} on “{was}”" + (f" → perhaps {now}" if candidate else "")
    return Entry("lost", words, made, refs, candidate)


def _conflicts(found: DecidedByHand, operations: Iterable[Operation], readouts: Sequence[Readout]) -> Iterator[Entry]:
    """What two readers decided differently, each decision a line."""
    pairs = [set(pair) for pair in found.conflicts]
    against = {made.id for made in found.contradicted}
    for made in standing(operations):
        refs = _refs(made.targets, readouts)
        if made.id in against or (made.op in DECISIVE and any(pair.issubset(refs) for pair in pairs)):
            yield Entry("conflict", told(made, readouts), made, refs)


def _refs(targets: Iterable[TextTarget], readouts: Sequence[Readout]) -> tuple[Ref, ...]:
    places = (place_of(target, readouts) for target in targets if target.exact)
    return tuple(Ref(at, n) for at, span in filter(None, places) for n in touched(readouts[at], span))


def _short(text: str) -> str:
    said = flat(" ".join(text.split()))
    return said if len(said) <= _QUOTED else said[: _QUOTED - 1].rstrip() + "…"
