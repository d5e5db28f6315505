"""Terms that the reader's own list calls equivalent are searched as one.

    epidemic = pandemic        (the list)
    epidemic sanctions   ->    epidemic | pandemic, sanctions

Only for a word without any sign and for a phrase, if it is a term of the list in full; what is excluded is meant as it
is typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from readout_tui.core.characters.folding import folded
from readout_tui.core.model import Equivalents
from readout_tui.core.search.syntax import Query, Term, may_be_rendered


def with_equivalents(query: Query, equivalents: Equivalents) -> tuple[Query, tuple[str, ...]]:
    """The query that also finds the equivalents of its terms, and those equivalents as the list has them."""
    added: dict[str, None] = {}
    clauses = []
    for clause in query.clauses:
        more = [other for term in clause if may_be_rendered(term) for other in _others(term, equivalents)]
        added |= dict.fromkeys(other.text for other in more)
        clauses.append((*clause, *more))
    return (Query(query.source, tuple(clauses)), tuple(added)) if added else (query, ())


def _others(term: Term, equivalents: Equivalents) -> Iterator[Term]:
    """The other terms of the groups that a term is in. A single one finds its endings too, as a typed word does."""
    for group in equivalents:
        words = [tuple(folded(member).split()) for member in group]
        if term.words in words:
            for member, said in zip(group, words, strict=True):
                if said and said != term.words:
                    yield Term("words", member, said, start=True, end=len(said) > 1)
