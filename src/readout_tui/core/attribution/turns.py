"""Where the words of a labelled speaker end, in a text that is a transcript only in part.

A turn begins with a label ("PRESIDENT RIVERA:") and may run over many paragraphs, as speeches do, so a new paragraph
does not end it. Nothing in the layout marks its end either; the wording does. A turn ends

- in a record of talks, at a paragraph that begins with what somebody is reported to have said; or
- where the quotation that opened after the label has closed: at the next sentence outside quotation marks; or
- at a paragraph that begins with what looks like another label, though nothing shows that it is one: nobody is better
  than the wrong one; or
- at a paragraph in which the labelled speaker is the subject ("President Rivera then left"), provided that nobody says
  "I" or "we" from there to the next label. After a heading without a label any labelled speaker will do; or
- at the paragraph above the next label, if that names the same speaker again: a speaker who goes on needs no new label,
  so somebody who has none, such as whoever interviews, has spoken between.

    PRESIDENT RIVERA: We met today.           turn begins
    The port matters to us.                   a new paragraph, but Rivera is not its subject: turn goes on
    President Rivera then left for Lima.      Rivera is the subject, and no "I" or "we" follows: turn ends

The condition on "I" and "we" keeps speakers who talk of themselves, or of another speaker, by name.

Limitations: a report that never names the labelled speaker again stays that speaker's to the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.discourse import Discourse, parts
from readout_tui.core.attribution.mentions import mention
from readout_tui.core.attribution.subjects import Subject, main_subject
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.model import Passage, Span
from readout_tui.core.segmentation.label_forms import parse
from readout_tui.core.segmentation.label_words import names_nobody

_ENOUGH: Final = 2
"""From this many labels on a text is a transcript."""


def ends(discourse: Discourse, labels: frozenset[Span], labelled: Callable[[Span], str]) -> frozenset[int]:
    """The passage numbers at which the reporter speaks again after a labelled turn.

    `labels` are the spans of those that begin one; `labelled` gives the key of the speaker whom a label names.
    """
    speakers = {label: labelled(label) for label in sorted(labels)}
    if not speakers:
        return frozenset()
    return frozenset(_ends(discourse, speakers))


class _Turn:
    """Who has the turn at the current point of a walk through the paragraphs."""

    def __init__(self, discourse: Discourse, speakers: dict[Span, str]) -> None:
        self.discourse = discourse
        self.speakers = speakers  # label -> key of the speaker
        self.several = len(speakers) >= _ENOUGH
        self.speaker: str | None = None  # who has the turn
        self.quoted = False  # the labelled sentence lies wholly inside a quotation
        self.heading = False  # a heading without a label has come since the last label

    def ended_by(self, paragraph: list[tuple[int, Passage]]) -> bool:
        """True if the speaker, or after a heading any of the speakers, is a subject in the paragraph."""
        others = set(self.speakers.values()) if self.heading else {self.speaker}
        sentences = (
            self.discourse.draft.sentences.get(number) for number, _ in paragraph
        )  # None: furniture such as "END"
        return any(sentence is not None and _subjects(self.discourse, sentence) & others for sentence in sentences)

    def may_have_ended(self, first: Sentence | None) -> bool:
        """True if a paragraph begins with what looks like a label but was not understood as one."""
        if first is None or not self.several:
            return False
        text, language = self.discourse.draft.readout.text, self.discourse.draft.language
        found = parse(text, *first.passage.span, language.labels)
        if found is None or found.closer != ":" or names_nobody(found.name, language.labels, language.page):
            return False
        return found.name.lower() not in language.sentences.starters

    def is_reported(self, first: Sentence | None) -> bool:
        """True if a paragraph of a record of talks begins with what somebody is reported to have said."""
        if first is None or not self.discourse.draft.record.titled:
            return False
        opening = main_subject(first.words)
        return opening is not None and any(
            clause.depth == 0 and clause.subject == opening[0] and clause.subject.kind in ("person", "title")
            for clause in first.clauses
        )

    def ends_in(self, paragraph: list[tuple[int, Passage]]) -> Iterator[int]:
        """Walk on through a paragraph; yield the number of the sentence after the speaker's quotation, if any."""
        for number, passage in paragraph:
            sentence = self.discourse.draft.sentences.get(number)
            if passage.label in self.speakers:
                self.speaker, self.heading = self.speakers[passage.label], False
                self.quoted = sentence is not None and sentence.quote is not None
            elif self.quoted and self.speaker is not None and sentence is not None and sentence.quote is None:
                yield number
                self.speaker = None


def _ends(discourse: Discourse, speakers: dict[Span, str]) -> Iterator[int]:
    turn = _Turn(discourse, speakers)
    paragraphs = _paragraphs(discourse.draft)
    unnamed = _between_turns_of_one([paragraph for paragraph, _ in paragraphs], speakers)
    for paragraph, goes_on in paragraphs:
        first = discourse.draft.sentences.get(paragraph[0][0])
        turn.heading = turn.heading or any(p.kind == "heading" and not p.label for _, p in paragraph)
        unlabelled = turn.speaker is not None and first is not None and not first.passage.label
        ended = paragraph[0][0] in unnamed or turn.may_have_ended(first) or turn.is_reported(first)
        if unlabelled and (ended or (not goes_on and turn.ended_by(paragraph))):
            yield paragraph[0][0]
            turn.speaker = None
        yield from turn.ends_in(paragraph)


def _between_turns_of_one(paragraphs: list[list[tuple[int, Passage]]], speakers: dict[Span, str]) -> set[int]:
    """The first passages of the paragraphs just above a label of the speaker whom the label before it names, too."""
    found: set[int] = set()
    before: str | None = None  # whom the last label names
    above: list[tuple[int, Passage]] = []  # the paragraph before
    for paragraph in paragraphs:
        labels = [speakers[p.label] for _, p in paragraph if p.label in speakers]
        body = any(passage.body for _, passage in above)
        if labels and labels[0] == before and body and not any(p.label in speakers for _, p in above):
            found.add(above[0][0])
        before = labels[-1] if labels else before
        above = paragraph
    return found


def _paragraphs(draft: Draft) -> list[tuple[list[tuple[int, Passage]], bool]]:
    """Each paragraph as (number, passage) pairs, and whether "I" or "we" is said from it up to the next label.

    Built backwards, so that the look-ahead costs one pass.
    """
    grouped = groupby(enumerate(draft.readout.passages), key=lambda found: found[1].paragraph)
    out: list[tuple[list[tuple[int, Passage]], bool]] = []
    goes_on = False
    for paragraph in reversed([list(passages) for _, passages in grouped]):
        sentences = (draft.sentences[number] for number, _ in paragraph if number in draft.sentences)
        goes_on = goes_on or any(first_person(sentence, draft) for sentence in sentences)
        out.append((paragraph, goes_on))
        goes_on = goes_on and not any(passage.label for _, passage in paragraph)
    return out[::-1]


def answers(draft: Draft, labels: frozenset[Span]) -> frozenset[int]:
    """The first passages of the answers in a text that labels only questions: of the paragraphs below a labelled one.

    Also the beginning of the text, if it is somebody's words (`opening`).
    """
    found = {number for number in (opening(draft, labels),) if number is not None}
    asked = False
    for paragraph, _ in _paragraphs(draft):
        body = [number for number, passage in paragraph if passage.body]
        if not body:
            continue
        labelled = any(passage.label in labels for _, passage in paragraph)
        if asked and not labelled:
            found.add(body[0])
        asked = labelled
    return frozenset(found)


def opening(draft: Draft, labels: frozenset[Span]) -> int | None:
    """The first sentence of a text whose beginning, before the first label, is somebody's words: "I" or "we" is said.

    None of a text without such a beginning.
    """
    first = min((label.start for label in labels), default=0)
    before = [one for one in draft.sentences.values() if one.start < first and not _is_field(draft, one)]
    spoken = any(first_person(sentence, draft) for sentence in before)
    return before[0].number if spoken else None


def _is_field(draft: Draft, sentence: Sentence) -> bool:
    """True for a line of the form, "Subjects: ports, ferries"."""
    said = sentence.content
    field, colon, _ = draft.readout.text[said.start : said.end].partition(":")
    return bool(colon) and names_nobody(field, draft.language.labels, draft.language.page)


def first_person(sentence: Sentence, draft: Draft) -> bool:
    """True if it says "I", "we" or "our" outside quotation marks.

    "Our" before a title, a side or the homeland does not count: a state's own reporter writes "our President".
    """
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
    """The keys of the persons who are subjects outside quotation marks, by name."""
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
