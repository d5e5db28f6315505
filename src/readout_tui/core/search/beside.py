"""What stands beside passages, as searches ask for it: `in:notes`, `tag:`, `is:noted`, `is:marked`, `is:aside`."""

import re
from collections.abc import Callable, Mapping

from readout_tui.core.characters.folding import folded
from readout_tui.core.model import Account, PassageNumber, Ref
from readout_tui.core.search.index import Beside
from readout_tui.core.search.syntax import NOTES, Query, Term, beside_called, compiled


def in_notes(query: Query) -> bool:
    """True if the words of a query are looked for in notes, not in the texts."""
    alone = (clause[0] for clause in query.clauses if len(clause) == 1)
    return any(term.kind == "in" and term.words == (NOTES,) and not term.negated for term in alone)


def note_test(term: Term, beside: Beside, account: Account) -> Callable[[int], bool]:
    """Tests passages by the words of their notes: near spellings are not looked for there."""
    if term.kind == "regex":
        pattern = compiled(term.text)
        return _any(beside.notes, account, lambda note: bool(pattern.search(note)))
    first, last = r"(?<!\w)" * term.start, r"(?!\w)" * term.end
    sought = re.compile(first + re.escape(" ".join(term.words)) + last)
    return _any(beside.notes, account, lambda note: bool(sought.search(" ".join(folded(note).split()))))


def tag_test(term: Term, beside: Beside, account: Account) -> Callable[[int], bool]:
    """Tests passages by their tags: one begins as the term, or a word in it does."""
    sought = f" {' '.join(term.words)}"
    return _any(beside.tags, account, lambda tag: sought in f" {folded(tag)}")


def state_test(term: Term, beside: Beside, account: Account) -> Callable[[int], bool]:
    """Tests passages by how they are marked."""
    wanted = beside_called(" ".join(term.words))
    return lambda passage: (
        not wanted.isdisjoint(beside.states.get(Ref(account, PassageNumber(passage)), frozenset[str]()))
    )


def has_note(beside: Beside, account: Account) -> Callable[[int], bool]:
    """Tests passages for any note."""
    return _any(beside.notes, account, lambda _note: True)


def _any(said: Mapping[Ref, tuple[str, ...]], account: Account, wanted: Callable[[str], bool]) -> Callable[[int], bool]:
    return lambda passage: any(map(wanted, said.get(Ref(account, PassageNumber(passage)), ())))
