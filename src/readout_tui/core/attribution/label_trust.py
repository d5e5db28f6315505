"""Labels that are believed: a name and a colon may begin a turn, but also a headline or a list ("The Latest: ...").

A wrong label is expensive, because a turn may run over many paragraphs. Several labels of several speakers support each
other. Any other label is believed only if somebody speaks behind it, in the first person or in quotation marks, and
never in a record of talks, where "I" and a colon are common. A record that mostly reports may drop into dialogue for a
few lines; there a label holds for what stands beside it alone.

    MODERATOR: Who begins?                        believed: several speakers
    DR. HALE: I can. ...
    The Latest: Hale says the port is closed.     not believed: the only label, and a report follows
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.model import Span
from readout_tui.core.segmentation.label_forms import label_of
from readout_tui.core.segmentation.label_words import asks, bare, is_answer

_ENOUGH: Final = 3
"""From this many turns on, of at least two speakers, labels need no other evidence."""
_FIRST: Final = 4
"""Sentences at the beginning of a turn among which one in the first person is evidence."""
_SHARE: Final = 8
"""Else one sentence in this many of the whole turn."""


def believed(draft: Draft) -> frozenset[Span]:
    """The labels of a readout that begin a turn."""
    text = draft.readout.text
    labels = turn_labels(draft)
    names = {bare(text[label.start : label.end]).casefold() for label in labels}
    titled, marks = draft.record
    if _mostly_reports(draft, len(labels)):
        return frozenset()
    if (len(labels) >= _ENOUGH and len(names) > 1) or (len(labels) > 1 and only_questions(draft, labels)):
        return frozenset(labels)
    if titled or marks > 1:
        return frozenset()
    first = min((label.start for label in labels), default=0)
    everywhere = any(s.start < first and _is_spoken(draft, s) for s in draft.sentences.values())
    return frozenset(label for label, turn in _turns(draft) if not turn or _speaks(draft, turn, everywhere))


def turn_labels(draft: Draft) -> tuple[Span, ...]:
    """All labels of a readout but the headings of its parts; each names who says what stands beside it."""
    return tuple(p.label for p in draft.readout.passages if p.label and not _heads_a_part(draft, p.label))


def only_questions(draft: Draft, labels: Iterable[Span]) -> bool:
    """True if all labels are those of whoever asks ("Q.", "Question"), so that answers have none."""
    text, words = draft.readout.text, draft.language.labels
    found = [label_of(text[label.start : label.end], words) for label in labels]
    return bool(found) and all(
        (label.letter or asks(label.name, words)) and not is_answer(label, words) for label in found
    )


def _mostly_reports(draft: Draft, labels: int) -> bool:
    """True for a record of talks of which as many sentences without a label report what a person said as have one.

    Only in a language for which records are read as such (`record`).
    """
    if not draft.record.titled or draft.language.continuation is None:
        return False
    unlabelled = (sentence for sentence in draft.sentences.values() if not sentence.passage.label)
    return sum(map(_reports, unlabelled)) >= labels


def _reports(sentence: Sentence) -> bool:
    return any(clause.depth == 0 and clause.subject.kind in ("person", "title") for clause in sentence.clauses)


def _heads_a_part(draft: Draft, label: Span) -> bool:
    """True for a heading of a part of a record or report: "Summary:", "Comment:"."""
    name = bare(draft.readout.text[label.start : label.end]).lower()
    return f"{name}:" in draft.language.page.leads or name in draft.language.reference.comments


def _turns(draft: Draft) -> Iterator[tuple[Span, list[Sentence]]]:
    """Each label with the sentences up to the next one."""
    label: Span | None = None
    turn: list[Sentence] = []
    for number, passage in enumerate(draft.readout.passages):
        if passage.label and not _heads_a_part(draft, passage.label):
            if label is not None:
                yield label, turn
            label, turn = passage.label, []
        if number in draft.sentences:
            turn.append(draft.sentences[number])
    if label is not None:
        yield label, turn


def _speaks(draft: Draft, turn: list[Sentence], everywhere: bool) -> bool:
    """True if somebody speaks in a turn: in quotation marks at once, or often enough in the first person.

    `everywhere` is True if the text says "I" before its first label as well, so that "I" shows nothing.
    """
    if turn[0].quote is not None:
        return True
    if everywhere:
        return False
    found = [place for place, sentence in enumerate(turn) if _is_spoken(draft, sentence)]
    return bool(found) and (found[0] < _FIRST or len(found) * _SHARE >= len(turn))


def _is_spoken(draft: Draft, sentence: Sentence) -> bool:
    """True if it says "I", "we", "thank you" or the like outside quotation marks."""
    spans = [draft.quotes[i] for i in sentence.touches]
    said = draft.language.labels.spoken.finditer(draft.readout.text, *sentence.content)
    return any(not any(span.start <= found.start() < span.end for span in spans) for found in said)
