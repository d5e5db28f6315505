"""Where the words of a labelled speaker end, in a text that is a transcript only in part.

A label's reach does not end with its paragraph: speeches have many. It ends where the text itself shows that the
speaker has stopped: the quotation behind the label closes, or a paragraph tells what the labelled speaker said or did
(behind a heading: what any of them did) and nobody says "I" or "we" any more before the next label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.clauses import Subject, main_subject
from readout_tui.core.attribution.discourse import Discourse, parts
from readout_tui.core.attribution.mentions import mention
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.model import Passage, Span

_SELF: Final = frozenset("i we me us my myself ourselves".split())


def ends(discourse: Discourse, labelled: Callable[[Span], str]) -> frozenset[int]:
    """The numbers of the sentences with which a reporter speaks again. `labelled` tells whom a label means."""
    speakers = {label: labelled(label) for label in (p.label for p in discourse.draft.readout.passages) if label}
    if not speakers:
        return frozenset()
    return frozenset(_ends(discourse, speakers))


def _ends(discourse: Discourse, speakers: dict[Span, str]) -> Iterator[int]:
    turn: str | None = None
    quoted = heading = False
    for paragraph, goes_on in _paragraphs(discourse.draft):
        first = discourse.draft.sentences.get(paragraph[0][0])
        heading = heading or any(passage.kind == "heading" and not passage.label for _, passage in paragraph)
        if turn is not None and first is not None and not first.passage.label and not goes_on:
            others = set(speakers.values()) if heading else {turn}
            told = (discourse.draft.sentences.get(number) for number, _ in paragraph)  # None: furniture such as "END"
            if any(sentence is not None and _subjects(discourse, sentence) & others for sentence in told):
                yield first.number
                turn = None
        for number, passage in paragraph:
            sentence = discourse.draft.sentences.get(number)
            if passage.label:
                turn, heading = speakers[passage.label], False
                quoted = sentence is not None and sentence.quote is not None
            elif quoted and turn is not None and sentence is not None and sentence.quote is None:
                yield number
                turn = None


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
    words = sentence.words
    spans = [draft.quotes[i] for i in sentence.touches]
    return any(
        (word in _SELF or (word == "our" and not _state(words, i + 1)))
        and words.words[i] not in ("US", "U.S.")
        and not any(span.start <= sentence.place(i) < span.end for span in spans)
        for i, word in enumerate(words.low)
    )


def _state(words: Tokens, at: int) -> bool:
    return words.classes[at : at + 1] in ("t", "m", "s") or words.low[at : at + 1] in (["country"], ["nation"])


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
