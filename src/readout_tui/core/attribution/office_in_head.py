"""The office that a headline names as the one who speaks, without a name: who says "I" in such a text.

    Remarks by the President on the Call with Prime Minister Tanaka        the President
    The Prime Minister's Press Conference                                  the Prime Minister
    Press Conference of the Foreign Minister after Talks in Lima           the Foreign Minister
    Statement by the Minister for Trade, Ms Rosa Vega                      Rosa Vega

The office ends before the preposition of the matter, the place or the occasion, which otherwise look like a part of it
("the Minister of Defence on Kosovo"). Whoever a text in the first person names by the same office is another holder of
it, because nobody names himself in the third person: then the office stands for itself.

Limitation: of two who speak together ("Remarks by the President and Prime Minister Holm") neither is found here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Discourse, display, with_name
from readout_tui.core.attribution.subjects import Subject, joined, subject_of
from readout_tui.core.attribution.word_classes import Tokens

_BETWEEN: Final = 3
"""The most words between an appearance and whose it is: "the President's weekly radio address"."""
_SPEAKING: Final = frozenset(["person", "title"])


def office_in_head(discourse: Discourse, words: Tokens) -> str | None:
    """The key of whoever holds the office that a headline names as the one who speaks; or None."""
    subject = next(_speaking(words), None)
    if subject is None:
        return None
    alone = _alone(discourse)
    if alone is not None:
        return alone
    named = with_name(words, subject)
    key = resolve(discourse, words, named).speaker
    entity = discourse.inventory.entities.get(key or "")
    if entity is None or entity.group or named.kind == "person" or discourse.account not in entity.seen:
        return key
    return discourse.inventory.group(display(words, subject)).key if says_i(discourse) else None


def _alone(discourse: Discourse) -> str | None:
    """The key of the person whose name with a title is a headline of its own, below that with the office; or None."""
    for words in discourse.draft.heads:
        end = joined(words.classes, 0)
        subject = subject_of(words, 0, end) if end == len(words.low) else None
        if subject is not None and subject.kind == "person" and words.classes[0] == "t":
            key = resolve(discourse, words, subject).speaker
            return None if _is_told_of(discourse, key) else key
    return None


def _is_told_of(discourse: Discourse, key: str | None) -> bool:
    """True for somebody whom the text names: nobody names himself."""
    named = (said for sentence in discourse.draft.sentences.values() for said in sentence.names)
    return any(found is not None and found.key == key for found in map(discourse.inventory.named, named))


def says_i(discourse: Discourse) -> bool:
    """True if the text says "I" outside quotations."""
    singular, text = discourse.draft.language.documents.singular, discourse.draft.readout.text
    sentences = discourse.draft.sentences.values()
    return any(sentence.quote is None and singular.search(text, *sentence.content) for sentence in sentences)


def _speaking(words: Tokens) -> Iterator[Subject]:
    """The offices without a name that stand where a headline names who speaks."""
    for first in range(len(words.low)):
        last = _end(words, first)
        if not last or subject_of(words, first, last).kind != "title":
            continue
        before = words.low[first - 1] if first else ""
        by = before in words.language.reference.author and first > 0
        if by or _is_of(words, first) or _appears(words, last):
            yield subject_of(words, first, last)


def _end(words: Tokens, first: int) -> int:
    """Where the subject that starts here ends, at the latest before the matter or the occasion; 0 if none starts."""
    occasion = words.language.reference.occasion
    stop = next((at for at in range(first + 1, len(words.low)) if words.low[at] in occasion), len(words.low))
    return joined(words.classes[:stop], first)


def _is_of(words: Tokens, first: int) -> bool:
    """True behind somebody's words, or an appearance, and "of": "Remarks of the Secretary", "Point de presse du"."""
    reference = words.language.reference
    said = words.low[max(0, first - 2 - _BETWEEN) : first - 1] if words.classes[first - 1 : first] == "o" else []
    return first > 1 and not (reference.writings | reference.appearances).isdisjoint(said)


def _appears(words: Tokens, last: int) -> bool:
    """True if a possessive mark and an appearance follow: "'s Press Conference"."""
    behind = words.low[last + 1 : last + 2 + _BETWEEN]
    return words.classes.startswith("'", last) and not words.language.reference.appearances.isdisjoint(behind)
