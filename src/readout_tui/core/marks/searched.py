"""What stands beside passages, made ready for searches."""

from collections.abc import Iterable

from readout_tui.core.lookup import Lookup
from readout_tui.core.marks.annotations import Annotations, rows_aside
from readout_tui.core.model import Ref
from readout_tui.core.search.index import Beside


def beside(marks: Annotations, lookups: Iterable[Lookup]) -> Beside:
    """What was left beside the texts, and what is set aside in the links of these pairs of accounts."""
    states: dict[Ref, set[str]] = {}
    notes: dict[Ref, tuple[str, ...]] = {}
    tags: dict[Ref, tuple[str, ...]] = {}
    for ref, there in marks.by_ref.items():
        states[ref] = {"marked", *(_CALLED[one.made.op] for one in there)}
        notes[ref] = tuple(one.made.value for one in there if one.made.op == "note")
        tags[ref] = tuple(tag for one in there for tag in one.tags)
    for lookup in lookups:
        for row in rows_aside(marks, lookup):
            for ref in lookup.refs(lookup.links[row]):
                states.setdefault(ref, set()).add("aside")
    return Beside(notes, tags, {ref: frozenset(said) for ref, said in states.items()})


_CALLED = {"note": "noted", "bookmark": "bookmarked", "tag": "tagged"}
