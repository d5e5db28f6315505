"""Where the words of a labelled speaker end, in a text that is a transcript only in part.

A label's reach does not end with its paragraph: speeches have many. It ends where the text itself shows that the
speaker has stopped: the quotation behind the label closes, or a paragraph tells what the labelled speaker said or did
(behind a heading: what any of them did) and nobody says "I" or "we" any more before the next label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.clauses import Subject, main_subject
from readout_tui.core.attribution.discourse import Discourse, parts
from readout_tui.core.attribution.mentions import mention
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.model import Passage, Span


def ends(discourse: Discourse, labelled: Callable[[Span], str]) -> frozenset[int]:
    """The numbers of the sentences with which a reporter speaks again. `labelled` tells whom a label means."""
    speakers = {label: labelled(label) for label in (p.label for p in discourse.draft.readout.passages) if label}
    if not speakers:
        return frozenset()
    return frozenset(_ends(discourse, speakers))


class _Turn:
    """Whose words go on while the paragraphs of a transcript are walked through."""

    def __init__(self, discourse: Discourse, speakers: dict[Span, str]) -> None:
        self.discourse = discourse
        self.speakers = speakers  # label -> key of the speaker
        self.speaker: str | None = None  # who has the turn
        self.quoted = False  # do their words begin with a quotation that is the whole sentence?
        self.heading = False  # has a heading without a label been seen since the last label?

    def ended_by(self, paragraph: list[tuple[int, Passage]]) -> bool:
        """Does a paragraph tell what the speaker, or behind a heading any of the speakers, said or did?"""
        others = set(self.speakers.values()) if self.heading else {self.speaker}
        told = (self.discourse.draft.sentences.get(number) for number, _ in paragraph)  # None: furniture such as "END"
        return any(sentence is not None and _subjects(self.discourse, sentence) & others for sentence in told)

    def ends_in(self, paragraph: list[tuple[int, Passage]]) -> Iterator[int]:
        """The sentences of a paragraph that stand behind the speaker's quotation, as the turn is read on."""
        for number, passage in paragraph:
            sentence = self.discourse.draft.sentences.get(number)
            if passage.label:
                self.speaker, self.heading = self.speakers[passage.label], False
                self.quoted = sentence is not None and sentence.quote is not None
            elif self.quoted and self.speaker is not None and sentence is not None and sentence.quote is None:
                yield number
                self.speaker = None


def _ends(discourse: Discourse, speakers: dict[Span, str]) -> Iterator[int]:
    turn = _Turn(discourse, speakers)
    for paragraph, goes_on in _paragraphs(discourse.draft):
        first = discourse.draft.sentences.get(paragraph[0][0])
        turn.heading = turn.heading or any(p.kind == "heading" and not p.label for _, p in paragraph)
        may_end = turn.speaker is not None and not goes_on and first is not None and not first.passage.label
        if may_end and turn.ended_by(paragraph):
            yield paragraph[0][0]
            turn.speaker = None
        yield from turn.ends_in(paragraph)


def _paragraphs(draft: Draft) -> list[tuple[list[tuple[int, Passage]], bool]]:
    """The paragraphs as numbered passages; with each whether, from it to the next label, somebody says "I" or "we"."""
    grouped = groupby(enumerate(draft.readout.passages), key=lambda found: found[1].paragraph)
    out: list[tuple[list[tuple[int, Passage]], bool]] = []
    goes_on = False
    for paragraph in reversed([list(passages) for _, passages in grouped]):
        sentences = (draft.sentences[number] for number, _ in paragraph if number in draft.sentences)
        goes_on = goes_on or any(_first_person(sentence, draft) for sentence in sentences)
        out.append((paragraph, goes_on))
        goes_on = goes_on and not any(passage.label for _, passage in paragraph)
    return out[::-1]


def _first_person(sentence: Sentence, draft: Draft) -> bool:
    """Does it say "I" or "we" outside quotation marks? "Our President" is how a state's reporter speaks of his own."""
    words, reference = sentence.words, sentence.words.language.reference
    spans = [draft.quotes[i] for i in sentence.touches]
    return any(
        (word in reference.first_person or (word in reference.ours and not _state(words, i + 1)))
        and words.words[i] not in reference.capitals
        and not any(span.start <= sentence.place(i) < span.end for span in spans)
        for i, word in enumerate(words.low)
    )


def _state(words: Tokens, at: int) -> bool:
    homeland = words.language.reference.homeland
    return words.classes[at : at + 1] in ("t", "m", "s") or not homeland.isdisjoint(words.low[at : at + 1])


def _subjects(discourse: Discourse, sentence: Sentence) -> set[str]:
    """The keys of the persons who are named as subjects outside quotation marks."""
    subjects = [clause.subject for clause in sentence.clauses if clause.depth == 0]
    opening = None if sentence.quote is not None else main_subject(sentence.words)
    if opening is not None:
        subjects.append(opening[0])
    return {key for subject in subjects for key in _keys(discourse, sentence, subject)}


def _keys(discourse: Discourse, sentence: Sentence, subject: Subject) -> Iterator[str]:
    for part in parts(sentence.words, subject):
        if part.kind == "person":
            entity = discourse.inventory.named(mention(sentence.words, part.first, part.last))
            if entity is not None:
                yield entity.key
