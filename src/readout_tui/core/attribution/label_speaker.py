"""Whom a speaker label means: "PRESIDENT RIVERA:", "Q", "The Secretary of State (Sir Ian Roe):", "Answer:".

A name is looked up in the inventory like any other. Where a label names only an office,

    The Secretary of State (Sir Ian Roe):   the person in brackets
    The President:                          the one person who holds the office; if several do, the account's own side
    Spokesperson:                           else, if no other office is a label, the one person of the headlines
    Answer:                                 whoever is asked: the one speaker with a name who is no reporter, or the one
                                            of the headlines

and where that tells nothing, the label stands for itself, as "Q" and "Moderator" do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from readout_tui.core.attribution.analysis import told_heads
from readout_tui.core.attribution.discourse import Discourse, speaker_named
from readout_tui.core.attribution.inventory import Entity, Mention
from readout_tui.core.attribution.issuer import named_speaker
from readout_tui.core.attribution.lexicons import titles_of
from readout_tui.core.attribution.mentions import mention, names
from readout_tui.core.attribution.offices import same_role
from readout_tui.core.attribution.person_names import fold_name
from readout_tui.core.attribution.word_classes import Tokens, tokens
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Span
from readout_tui.core.segmentation.label_forms import Label, is_name, label_of
from readout_tui.core.segmentation.label_words import asks, initials_of, is_answer, is_honoured

_HEAD: Final = 600
"""Characters of the head of a text."""
_IN_BRACKETS: Final = regex(r"[(（]([^()（）]+)[)）]")


class LabelSpeakers:
    """The speakers of the labels of one account."""

    def __init__(self, discourse: Discourse, labels: Iterable[Span]) -> None:
        self.discourse = discourse
        self.words = discourse.draft.language.labels
        self.labels = {
            span: label_of(discourse.draft.readout.text[span.start : span.end], self.words) for span in labels
        }
        self.keys: dict[str, str] = {}  # a label's words -> the key of its speaker

    def key(self, span: Span) -> str:
        """The key of the speaker whom a label names; always one, if need be a new speaker with the label's words."""
        label = self.labels[span]
        words = f"{label.name} {label.added}"
        if words not in self.keys:
            self.keys[words] = self._key(label)
        return self.keys[words]

    def _key(self, label: Label) -> str:
        spoken = _without_capitals(label.name)
        entity = (self._asked() if is_answer(label, self.words) else None) or self._named(label, spoken)
        return (entity or self.discourse.inventory.group(spoken)).key

    def _named(self, label: Label, spoken: str) -> Entity | None:
        titles = titles_of(self.discourse.draft.language)
        words = self._own_words(spoken)
        titled = any(word.lower() in titles for word in spoken.split())
        entity = self._in_brackets(label) if titled and not is_honoured(label.name, self.words) else None
        entity = entity or (speaker_named(self.discourse, " ".join(words)) if words else None)
        if entity is not None:
            return entity
        if not words or all(word.lower() in self.words.offices for word in words):
            return self._holder(spoken.split())
        return self._abbreviated(label.name)

    def _own_words(self, spoken: str) -> list[str]:
        """The words of a label that may be a name: no titles, and none of what stands beside them."""
        language = self.discourse.draft.language
        no_names = titles_of(language) | language.people.modifiers | language.reference.label_words
        words = tokens(spoken, 0, len(spoken), language)
        if words.classes.startswith("t") and "o" in words.classes and not mention(words, 0, len(words.low)).name:
            return []  # "Premier of South Australia"
        return [word for word in spoken.split() if word.lower() not in no_names]

    def _abbreviated(self, name: str) -> Entity | None:
        """The one other labelled speaker whose initials these are ("J. R." or "JR" for "Juan Rivas")."""
        initials = initials_of(name)
        if not initials:
            return None
        full = {other.name for other in self.labels.values() if [w[0] for w in other.name.split()] == initials}
        full.discard(name)
        return self._entity(full.pop()) if len(full) == 1 else None

    def _entity(self, name: str) -> Entity:
        spoken = _without_capitals(name)
        return speaker_named(self.discourse, spoken) or self.discourse.inventory.group(spoken)

    def _in_brackets(self, label: Label) -> Entity | None:
        """The person in brackets behind an office: a known one, or one with a title before the name."""
        for inside in _IN_BRACKETS.findall(label.added):
            if is_name(inside, self.words):
                known = speaker_named(self.discourse, inside)
                if known or is_honoured(inside, self.words):
                    return known or self.discourse.inventory.group(inside)
        return None

    def _holder(self, words: list[str]) -> Entity | None:
        """Who holds the office of these words, by the headlines, else by what is said before anybody speaks, else by
        another account; nobody if these name several, of whom none is the account's own side.

        Whoever speaks names holders of the same office, too ("I spoke with Prime Minister Tanaka"), so what stands
        behind labels shows nothing.
        """
        said = tokens(" ".join(words), 0, len(" ".join(words)), self.discourse.draft.language)
        roles = [office.role for office in mention(said, 0, len(said.words)).offices]
        for lines in (self._headlines(), self._introduction()):
            held = {e.key: e for found in lines for e in self._named_with(found, roles) if not self._has_label(e)}
            if held:
                return self._one_of(list(held.values()))
        home = self.discourse.home
        if home is not None and not home.group and self._speaks_elsewhere(home, roles):
            return home
        offices = {other.name for other in self.labels.values() if self._is_office(other.name)}
        return self._sole(roles) if len(offices) == 1 else None

    def _one_of(self, held: list[Entity]) -> Entity | None:
        """The only one of several holders, else the account's own side, if it is among them."""
        home = self.discourse.home
        return held[0] if len(held) == 1 else home if home in held else None

    def _headlines(self) -> list[Mention]:
        """Who is named in the headlines, but for guests: "Press conference with President Roe" may be the host's.

        Where both hold one office, the label without a country is the host's, who is not named in such a headline.
        """
        return [found for words in told_heads(self.discourse.draft) for found in names(_without_guests(words))]

    def _has_label(self, entity: Entity) -> bool:
        """True if another label names this person, so that one with their office alone means somebody else."""
        named = (self._own_words(_without_capitals(label.name)) for label in self.labels.values())
        return any(words and speaker_named(self.discourse, " ".join(words)) is entity for words in named)

    def _introduction(self) -> list[Mention]:
        """Who is named before the first label."""
        first = min((label.start for label in self.labels), default=0)
        before = (one for one in self.discourse.draft.sentences.values() if one.passage.span.start < first)
        return [found for sentence in before for found in sentence.names]

    def _named_with(self, said: Mention, roles: list[str]) -> Iterator[Entity]:
        """The person of a mention, if it names them with one of these offices."""
        if said.name and any(same_role(office.role, role) for office in said.offices for role in roles):
            entity = self.discourse.inventory.add(said, self.discourse.account)
            if not entity.group:
                yield entity

    def _speaks_elsewhere(self, entity: Entity, roles: list[str]) -> bool:
        """True for a holder of one of these offices who speaks in another account."""
        spoke = any(times for account, times in entity.acted.items() if account != self.discourse.account)
        return spoke and any(map(entity.holds, roles))

    def _sole(self, roles: list[str]) -> Entity | None:
        """The one person of the headlines whose text it is, unless their offices tell that they are somebody else.

        Not whom it is with or about: "Interview with Ana Roe", "Comments on Mr Roe".
        """
        entity = self.of_headlines()
        if entity is None or (entity.offices and not any(map(entity.holds, roles))):
            return None
        return entity if any(self._begins_with(words, entity) for words in told_heads(self.discourse.draft)) else None

    def _begins_with(self, words: Tokens, entity: Entity) -> bool:
        """True if a headline names somebody before any preposition but that of an author ("by")."""
        reference = words.language.reference
        before = reference.partner - reference.author
        end = next((at for at, word in enumerate(words.low) if word in before), len(words.low))
        return any(entity.words[-1] in fold_name(word) for word in words.words[:end])

    def _is_office(self, name: str) -> bool:
        known = self.words.offices | titles_of(self.discourse.draft.language)
        return any(word.lower() in known for word in name.split())

    def is_question(self, span: Span) -> bool:
        """True for the label of somebody who asks."""
        label = self.labels[span]
        return not is_answer(label, self.words) and (label.letter or asks(label.name, self.words))

    def answers_alone(self) -> bool:
        """True if all labels but those of questions name one speaker."""
        return len({found.key for found in self._with_names()}) == 1

    def asked(self) -> str | None:
        """The key of whoever answers without a label: who is named as the one who speaks or is asked; or None."""
        entity = self._asked()
        return named_speaker(self.discourse) or (entity.key if entity is not None else None)

    def _asked(self) -> Entity | None:
        """Who answers: the one labelled speaker with a name, else the one person of the headlines."""
        named = {found.key: found for found in self._with_names()}
        return next(iter(named.values())) if len(named) == 1 else self.of_headlines()

    def _with_names(self) -> Iterator[Entity]:
        for label in self.labels.values():
            if not label.letter and not asks(label.name, self.words):
                spoken = _without_capitals(label.name)
                yield self._named(label, spoken) or self.discourse.inventory.group(spoken)

    def of_headlines(self) -> Entity | None:
        """The one person whom the headlines name in full; None if they name several, or none."""
        found: dict[str, Entity] = {}
        for words in told_heads(self.discourse.draft):
            for said in names(words):
                person = self.discourse.inventory.named(said, self.discourse.account)
                if person is not None and not person.group and self._in_full(said.name):
                    found[person.key] = person
        return next(iter(found.values())) if len(found) == 1 else None

    def _in_full(self, name: str) -> bool:
        """True for a name of two words or with initials before it: other words with capitals may be places."""
        if " " in name:
            return True
        head = self.discourse.draft.readout.text[:_HEAD]
        at = head.find(name)
        return at > 1 and head[:at].rstrip()[-1:] == "." and head[:at].rstrip()[-2:-1].isupper()


def _without_guests(words: Tokens) -> Tokens:
    """The words of a headline before "with"; all of one without it."""
    end = next((at for at, word in enumerate(words.low) if word in words.language.reference.guest), 0)
    said = " ".join(words.words[:end])
    return tokens(said, 0, len(said), words.language) if end else words


def _without_capitals(name: str) -> str:
    """The name in a label, its surname not in capitals: "Senator HALVORSEN" -> "Senator Halvorsen"."""
    if name.isupper() and len(name) > 3:
        return name.title()
    words = name.split(" ")
    return " ".join(word.title() if word.isupper() and len(word) > 3 and len(words) > 1 else word for word in words)
