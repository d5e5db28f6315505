"""Relayers: spokespersons and officials who report what others said.

"The spokesman said that the President was ready" is the President's, `via` the spokesman: readers want to know whose
position it is, and who passed it on.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause
from readout_tui.core.attribution.discourse import Discourse
from readout_tui.core.attribution.inventory import Entity
from readout_tui.core.attribution.subjects import Subject, joined, main_subject, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import People
from readout_tui.core.data.roles import RELAYING
from readout_tui.core.segmentation.label_words import bare

_OTHERS: Final = frozenset(["person", "title", "he", "both", "country", "side"])
_SOURCES: Final = frozenset(["person", "title", "noun", "side", "body"])
_NAMED: Final = frozenset(["person", "title", "both"])
_PERSONS: Final = frozenset(["person", "title"])


def relays(discourse: Discourse, words: Tokens, subject: Subject, speaker: str | None) -> bool:
    """True if a subject is a relayer, by its words here or by an office that `speaker`, its key, is known to hold."""
    if not words.language.people.relayers.isdisjoint(words.low[subject.first : subject.last]):
        return True
    entity = discourse.inventory.entities.get(speaker or "")
    return entity is not None and any(office.role in RELAYING for office in entity.offices)


def source_clause(found: list[Clause], main: Clause) -> Clause | None:
    """The clause that names the source of what the main clause reports, apart from its speaker; or None."""
    if main.construction == "according":
        return None
    return next((c for c in found if c.construction == "according" and c.subject.kind in _SOURCES), None)


def denies(words: Tokens, clause: Clause) -> bool:
    """True if a clause denies what somebody is said to have said: the words are then whoever denies them."""
    frames = words.language.frames
    return frames is not None and words.low[clause.at] in frames.denials


def label_relays(label: str, people: People) -> bool:
    """True for the label of an official who briefs on the talks of others ("SENIOR ADMINISTRATION OFFICIAL:")."""
    return not people.briefers.isdisjoint(bare(label.lower()).split())


def third_party_clause(sentence: Sentence, found: list[Clause]) -> Clause | None:
    """The clause, inside a relayer's words, that reports somebody else: after "that", or in the quotation; or None."""
    deep = next((c for c in found if c.depth and c.subject.kind in _NAMED and c.verb != "cognitive"), None)
    return deep or next((c for c in sentence.inner if c.construction == "finite" and c.subject.kind in _NAMED), None)


def is_office(entity: Entity, subject: Subject) -> bool:
    """True for a body or paper that says something; not for a single letter, which stands for a person ("K said")."""
    return entity.group and subject.kind not in ("person", "title", "he") and len(entity.name) > 1


def of_whom(sentence: Sentence, main: Clause) -> Subject | None:
    """Of whom a body says something, for the pronouns that follow: the person who is the subject of what it says.

    "Okoye called for calm, the ministry said", "The ministry said that Okoye had called"; None if it is nobody.
    """
    words, classes = sentence.words, sentence.words.classes
    opening = main_subject(words)
    if opening is not None and opening[0].last <= main.subject.first:
        return opening[0] if opening[0].kind in _PERSONS else None
    first = next((at for at in range(main.at + 1, len(classes)) if classes[at] not in 'T":'), len(classes))
    last = joined(classes, first)
    subject = subject_of(words, first, last) if last else None
    return subject if subject is not None and subject.kind in _PERSONS else None


def reports_third_party(sentence: Sentence, found: list[Clause]) -> bool:
    """True if a briefer's sentence reports a third party ("the President said"), rather than "I" or "we"."""
    outer = [c for c in found if c.depth == 0 and c.construction in ("finite", "conjoined", "inverted")]
    if not outer or outer[0].verb == "cognitive":
        return False
    subject = outer[0].subject
    return subject.kind in _OTHERS and sentence.words.classes[subject.first : subject.last] != "b"  # "All told, ..."
