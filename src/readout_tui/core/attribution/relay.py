"""Those who report what others said: spokespersons and officials, whose own words are rarely the matter."""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause, Subject
from readout_tui.core.attribution.discourse import Discourse
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import People
from readout_tui.core.data.roles import RELAYING

_OTHERS: Final = frozenset(["person", "title", "he", "both", "country", "side"])
_NAMED: Final = frozenset(["person", "title", "both"])


def relays(discourse: Discourse, words: Tokens, subject: Subject, speaker: str | None) -> bool:
    """Does a subject relay, by what it is called here or by the office it is known to hold?"""
    if not words.language.people.relayers.isdisjoint(words.low[subject.first : subject.last]):
        return True
    entity = discourse.inventory.entities.get(speaker or "")
    return entity is not None and any(office.role in RELAYING for office in entity.offices)


def label_relays(label: str, people: People) -> bool:
    """Is it a transcript's label of somebody who briefs on the talks of others ("SENIOR ADMINISTRATION OFFICIAL:")?"""
    return not people.briefers.isdisjoint(label.lower().strip("*_: .\xa0").split())


def told_in(sentence: Sentence, found: list[Clause]) -> Clause | None:
    """The clause that says what somebody else said, inside what a relayer says: behind "that", or quoted."""
    deep = next((c for c in found if c.depth and c.subject.kind in _NAMED), None)
    return deep or next((c for c in sentence.inner if c.construction == "finite" and c.subject.kind in _NAMED), None)


def of_another(sentence: Sentence, found: list[Clause]) -> bool:
    """Do the clauses of a briefer's sentence say what a third person said, rather than "I" or "we"?"""
    outer = [c for c in found if c.depth == 0 and c.construction in ("finite", "conjoined", "inverted")]
    if not outer or outer[0].verb == "cognitive":
        return False
    subject = outer[0].subject
    return subject.kind in _OTHERS and sentence.words.classes[subject.first : subject.last] != "b"  # "All told, ..."
