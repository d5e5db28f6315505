"""What a report of the meeting of a body says of the meeting itself, between what its members said.

    GENERAL ASSEMBLY, 62nd Meeting (AM)                               the head names the body
    ANA RIVERA (Peru) said that the port must open.                   Rivera
    Also speaking today were the representatives of Chile and Fiji.   the report's own voice
    The Assembly will meet again at 10 a.m. tomorrow.                 the report's own voice

The first words of a paragraph show it: who else spoke or was there, or what the body did or will do next. Inside a
paragraph "the Assembly met" may be what a member says of it.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import ContinuationFeatures

_WITHIN: Final = 6
"""Words at the beginning among which the body and what it does stand."""


def is_of_the_sitting(draft: Draft, sentence: Sentence) -> bool:
    """True for the first sentence of a paragraph if it tells who else spoke, or what the body did or will do."""
    forms, words = sentence.words.language.continuation, sentence.words
    before = draft.sentences.get(sentence.number - 1)
    if forms is None or (before is not None and before.passage.paragraph == sentence.passage.paragraph):
        return False
    if words.low[0] in forms.besides and not forms.attending.isdisjoint(words.low[1:2]):
        return True
    body = _acting_body(words, forms)
    return bool(body) and any(body in word.split() for head in draft.heads for word in head.low)


def _acting_body(words: Tokens, forms: ContinuationFeatures) -> str:
    """The noun with a capital that does or will do what a body does as such ("The Assembly then adopted"), or empty."""
    verb = next((at for at in range(2, min(_WITHIN, len(words.low))) if words.low[at] in forms.sitting), 0)
    if words.low[verb] in forms.before_past and words.classes[verb + 1 : verb + 2] not in ("d", "p", "N"):
        return ""  # "had before it" tells of the sitting, "had felt" of what was before
    body = next((at for at in range(verb - 1, 0, -1) if words.words[at][0].isupper()), 0)
    between = range(body + 1, verb)
    close = all(words.low[at] in forms.binding or words.classes[at] == "r" for at in between)
    return words.low[body] if body and close and words.low[0] in words.language.reference.articles else ""
