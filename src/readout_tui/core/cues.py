"""The verbs of saying and what class each is of."""

from __future__ import annotations

from typing import Final

from readout_tui.core.model import VerbClass

_CLASSES: Final[dict[VerbClass, str]] = {
    "neutral": "said noted informed added told stated briefed conveyed discussed updated "
    "spoke expressed voiced explained recalled outlined",
    "emphatic": "stressed emphasized emphasised underscored underlined highlighted "
    "reiterated reaffirmed affirmed pointed made",
    "promise": "promised pledged assured committed",
    "thanks": "thanked appreciated welcomed praised congratulated commended",
    "urging": "urged called asked invited demanded proposed",
    "cognitive": "believes believed hoped considered",
    "joint": "agreed exchanged tasked",
}
_VERBS: Final = {word: kind for kind, words in _CLASSES.items() for word in words.split()}


def verb_class(word: str) -> VerbClass | None:
    """The class of a verb of saying, or None for any other word."""
    return _VERBS.get(word.lower())
