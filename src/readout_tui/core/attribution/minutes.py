"""Minutes: what all who meet do together, and what is laid before them.

    Minutes of the Fifth Meeting of the Commissioners        the head names who meets
    Mr Hale said that the pier was closed.                   Hale
    The Commissioners felt that it should be opened.         all of them: Hale's words have ended
    They disapproved of the cost.                            all of them
    A memorandum by the engineer was read.                   the record's own voice

The body that meets is a word with a capital in a sentence of the minutes ("the Meeting", "the Committee"), which the
head has, too. An office or a name is never it: "Record of a meeting with the Minister" is not the Minister's meeting.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.word_classes import Tokens

_TOP: Final = 3
"""Passages at the top in which the head stands."""
_HEAD: Final = 300
"""Code points of each that are searched."""
_WITHIN: Final = 3
"""Words behind the body among which its verb stands: "The Meeting then further discussed"."""
_QUALIFIED: Final = 3
"""The most words between the article and the body: "the membership Committee"."""


def bodies(draft: Draft) -> frozenset[str]:
    """The words, in lower case, by which the minutes may name those who meet; none if they are no minutes."""
    forms = draft.language.continuation
    if forms is None or not draft.record.titled:
        return frozenset()
    text = draft.readout.text
    spans = (passage.span for passage in draft.readout.first(_TOP))
    head = " ".join(text[span.start : min(span.end, span.start + _HEAD)].lower() for span in spans)
    words = frozenset(head.replace(",", " ").replace(".", " ").split())
    return frozenset() if forms.minutes.isdisjoint(words) else words & forms.assemblies


def resolves(words: Tokens, named: frozenset[str]) -> tuple[int, int] | None:
    """The body that meets, as the index of its noun, and the index of the verb by which all of them resolve; or None.

    At the beginning of the sentence, or behind one adjunct ("With slight changes, the Commissioners approved of it").
    """
    forms = words.language.continuation
    if forms is None or named.isdisjoint(words.low):
        return None
    first = words.classes.find(",") + 1 if words.classes[:1] in ("p", "r", "q") else 0
    if words.classes[first : first + 1] != "d":
        return None
    for at in range(first + 1, min(first + 2 + _QUALIFIED, len(words.low))):
        if words.low[at] in named and words.words[at][0].isupper():
            return _verb(words, at)
        if words.classes[at] not in ".amcs":
            break
    return None


def _verb(words: Tokens, body: int) -> tuple[int, int] | None:
    """The body with its verb: one of saying, or of what an assembly does; "were not certain" is enough."""
    forms = words.language.continuation
    for at in range(body + 1, min(body + 1 + _WITHIN, len(words.low))):
        word, kind = words.low[at], words.classes[at]
        if forms is None or kind not in "rvxk.V" or word in forms.before_past:
            return None
        saying = at in words.cues and words.cues[at].form == "past"
        if saying or word in forms.turning or word in forms.resolving:
            return body, at
        if kind in "xk":
            return (body, at) if word in forms.past and words.classes[at + 1 : at + 2] not in ("V", "e", "g") else None
        if kind != "r":
            return None
    return None


def lays_before(sentence: Sentence) -> bool:
    """True if a paper is laid before those who meet: "A memorandum by the engineer was read"."""
    words = sentence.words
    forms = words.language.continuation
    verb = words.classes.find("x")
    if forms is None or verb < 1 or words.low[verb] not in forms.past:
        return False
    done = next(
        (word for word, kind in zip(words.low[verb + 1 :], words.classes[verb + 1 :], strict=True) if kind != "r"), ""
    )
    return done in forms.laid and not forms.papers.isdisjoint(words.low[:verb]) and "v" not in words.classes[:verb]
