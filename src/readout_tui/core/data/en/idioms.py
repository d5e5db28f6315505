"""English idioms: verbs that report only in these phrases, and verbs of saying that narrate an event in them.

The functions take the words of a sentence in lower case, their classes (`attribution/word_classes.py`), and the index
of the verb.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.language_schema import CueMatch

HANDED_OVER: Final = frozenset("credentials credence medal medals order gift gifts award awards flowers sword".split())
"""What is presented in a ceremony."""

AUDIENCES: Final = frozenset(
    "forum parliament assembly conference congress rally audience gathering session students reporters crowd "
    "ceremony seminar symposium plenary".split()
)
"""Whom or what one addresses in a speech."""

CONVENED: Final = frozenset(
    "meeting session election elections vote referendum conference summit ballot strike".split()
)
"""What is "called" when it is convened rather than described."""


def special(low: list[str], classes: list[str], at: int) -> CueMatch | None:
    """The cue in "was quoted as saying" and "called it a mistake", or None. The auxiliary gets its class, in place."""
    word = low[at]
    if word == "quoted" and at and classes[at - 1] == "x":
        saying = next((i for i in range(at + 1, min(at + 8, len(low))) if low[i : i + 2] == ["as", "saying"]), 0)
        if saying:
            classes[at - 1] = "k"
            return CueMatch("neutral", "past", saying + 2)
    if word in ("called", "calls", "calling") and (
        _characterises(low, classes, at) or _quotes_a_name(low, classes, at)
    ):
        return CueMatch("neutral", "ing" if word == "calling" else "past", at + 1)
    return None


def _characterises(low: list[str], classes: list[str], at: int) -> bool:
    """True for "called the decision regrettable", "called Egypt a partner"; not "called the police" or "a vote"."""
    if classes[at + 1 : at + 2] in (["c"], ["n"]):
        whom = next((i for i in range(at + 2, len(low)) if classes[i] not in "cn"), len(low))
        return classes[whom : whom + 1] in (["d"], ["'"], ['"'])
    thing = next((i for i in range(at + 2, min(at + 7, len(low))) if classes[i] != "."), len(low))
    if classes[at + 1 : at + 2] != ["d"] or low[at + 1] in ("a", "an") or thing == at + 2:
        return False
    if CONVENED & set(low[at + 2 : thing]):
        return False
    return thing - at > 3 or classes[thing : thing + 1] in (["d"], ['"'])


def _quotes_a_name(low: list[str], classes: list[str], at: int) -> bool:
    """True for "called the plan “offensive”", "calling him a “nice guy”": a quotation ends the object."""
    quote = next((i for i in range(at + 2, min(at + 10, len(low))) if classes[i] == '"'), 0)
    return bool(quote) and not set(classes[at + 1 : quote]) & set(",;:vVxzkT")


def tells(low: list[str], classes: list[str], at: int) -> bool:
    """True if a verb of saying narrates an event here: a visit, a gift, a speech."""
    return _pays_a_call(low, classes, at) or _speaks_to(low, classes, at)


def _pays_a_call(low: list[str], classes: list[str], at: int) -> bool:
    """ "called on the President" is a visit unless it is "to" do something; "presented her with" is a gift."""
    if low[at] in ("presented", "presents"):
        handed = HANDED_OVER & set(low[at + 1 : at + 6])
        return bool(handed) or ("with" in low[at + 2 : at + 6] and classes[at + 1] in "dtnh")
    if low[at] not in ("called", "calls", "call") or low[at + 1 : at + 2] not in (["on"], ["upon"]):
        return False
    whom = at + 3 if classes[at + 2 : at + 3] == ["d"] else at + 2
    person = classes[whom : whom + 1] in (["t"], ["n"], ["m"], ["h"])
    return person and "to" not in low[whom:] and "for" not in low[whom:]


def _speaks_to(low: list[str], classes: list[str], at: int) -> bool:
    """ "addressed a business forum" is an event, "addressed the crisis in the assembly" a matter."""
    if not low[at].startswith("address"):
        return False
    for i in range(at + 1, min(at + 6, len(low))):
        if low[i] in AUDIENCES:
            return True
        if classes[i] in "opz,;:&" or low[i] == ".":
            return False
    return False
