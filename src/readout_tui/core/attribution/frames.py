"""The frames of a verb of saying: does what stands around it make it report, or is it used in another sense?

    claimed that the vote was fair      a clause          T
    stated that it was fair             a clause, "that"  C
    "I won," she claimed                a quotation       Q
    claimed to have won                 an infinitive     I
    complained about the vote           a preposition     P
    claimed responsibility              a noun of speech  S
    praised the vote                    any object        O
    reported on the port                the word itself   on
    claimed a third victory             none of its frames: another sense
    raised $3m                          an object that makes it another act
    did not respond to requests         left unsaid

A language lists the frames of those verbs that have other senses (`VerbFrames`); the others report in any frame. All
tests look only at the words beside the verb, so they cost little and decide nothing about far complements.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from readout_tui.core.data.language_schema import CueMatch, Language, VerbFrames
from readout_tui.core.lazy_regex import regex

_NEAR: Final = 8
"""How many words after a verb are searched for "that" and for the noun of its object."""
_SUBJECTS: Final = frozenset("hyI")
"""Classes of pronouns that can only be a subject, so that a clause follows."""
_CLAUSE: Final = regex(r"[dbamctnislN.'jo&-]{1,8}?[rb]?[xzkvV]")
"""A subject and a finite verb."""
_NAMED: Final = regex(r"d?[amct]*[ncl]+(?=\.)|d\.(?=\.)")
_PARENTHETIC: Final = regex(r"[xzkvVu].*,(?:[dbamctnilso.]{1,12}|[hyI])[rk]*$")
"""A clause, a comma and a subject: the verb after them may be a parenthesis ("The port is shut, he claimed ...")."""


class _Frame(NamedTuple):
    frames: frozenset[str]  # letters as in the module's docstring; empty: any
    others: frozenset[str]  # objects that make it another act


def fits(low: list[str], classes: list[str], at: int, found: CueMatch, language: Language) -> bool:
    """True if the verb at word `at`, a cue by itself, reports where it stands. `low` are words in lower case."""
    table = language.frames
    if table is None or found.end > at + 1:
        return True  # a phrase such as "made clear" is its own frame
    if _unsaid(low, classes, at, table):
        return False
    frame = _frames(language).get(low[at])
    if frame is None:
        return True
    if frame.others and not frame.others.isdisjoint(_object(low, classes, at, table)):
        return False
    return not frame.frames or _in_frame(low, classes, at, found, frame.frames, table)


@cache
def _frames(language: Language) -> dict[str, _Frame]:
    """Every form of the verbs that have frames or other objects."""
    table, inflect = language.frames, language.verbs.inflect
    if table is None:
        return {}
    listed = {line.split()[0]: frozenset(line.split()[1:]) for line in table.frames.strip().splitlines()}
    verbs = {*listed, *table.other_objects}
    return {
        form: _Frame(listed.get(verb, frozenset()), table.other_objects.get(verb, frozenset()))
        for verb in verbs
        for _, form in inflect(verb)
    }


def _object(low: list[str], classes: list[str], at: int, table: VerbFrames) -> list[str]:
    """The words of the object: up to a mark, a preposition or a clause."""
    end = at + 1
    while end < min(len(low), at + _NEAR) and low[end] != ".":
        if classes[end] in ',;:"pTwqzv' and low[end] not in table.about:
            break
        end += 1
    return low[at + 1 : end]


def _in_frame(
    low: list[str], classes: list[str], at: int, found: CueMatch, frames: frozenset[str], table: VerbFrames
) -> bool:
    """True if one of the frames is there."""
    return (
        _is_passive(classes, at)  # it has rules of its own (clauses.py)
        or _with_content(low, classes, at, found, frames, table)
        or _with_preposition(low, classes, at, frames, table)
        or _with_object(low, classes, at, frames, table)
        or not frames.isdisjoint(low[at + 1 : at + 2])
    )


def _is_passive(classes: list[str], at: int) -> bool:
    """True behind an auxiliary, with or without an adverb between: "was claimed", "was falsely claimed"."""
    before = classes[at - 1] if at else ""
    return before == "x" or (before == "r" and classes[at - 2 : at - 1] == ["x"])


def _with_content(
    low: list[str], classes: list[str], at: int, found: CueMatch, frames: frozenset[str], table: VerbFrames
) -> bool:
    """True if what is said stands beside the verb in one of the frames: a clause or a quotation."""
    return (
        ("T" in frames and _clause(low, classes, at, table))
        or ("C" in frames and "T" in classes[at + 1 : at + 3])
        or ("Q" in frames and _quotes(classes, at))
        or (not frames.isdisjoint("TQE") and _parenthetic(low, classes, at, found))
    )


def _with_preposition(low: list[str], classes: list[str], at: int, frames: frozenset[str], table: VerbFrames) -> bool:
    """True if an infinitive or a preposition follows in one of the frames; "to" may be either."""
    if "I" not in frames and "P" not in frames:
        return False
    to = low[at + 1 : at + 2] == [table.infinitive]
    return ("I" in frames and to and classes[at + 2 : at + 3] != ["d"]) or (
        "P" in frames and (to or classes[at + 1 : at + 2] in (["p"], ["o"]))
    )


def _with_object(low: list[str], classes: list[str], at: int, frames: frozenset[str], table: VerbFrames) -> bool:
    """True if an object follows in one of the frames: a noun of speech, or any."""
    return ("S" in frames and not table.speech_nouns.isdisjoint(_object(low, classes, at, table))) or (
        "O" in frames and bool(_object(low, classes, at, table))
    )


def _clause(low: list[str], classes: list[str], at: int, table: VerbFrames) -> bool:
    """True if a clause follows: "that", a question word, or a subject with its verb."""
    span = range(at + 1, min(len(low), at + 1 + 2 * _NEAR))
    after = "".join("p" if low[i] == table.infinitive else classes[i] for i in span).lstrip("r")
    if after[:1] in _SUBJECTS or not table.questions.isdisjoint(low[at + 1 : at + 2]):
        return True
    if "T" in re.split('[,;:"]', after[:_NEAR])[0]:
        return True
    named = _NAMED.match(after)
    if named:
        verb = at + 1 + named.end() + (len(classes[at + 1 : at + 1 + 2 * _NEAR]) - len(after))
        if verb < len(low) and low[verb].endswith(table.finite_endings):
            return True
    return bool(_CLAUSE.match(after))


def _quotes(classes: list[str], at: int) -> bool:
    """True if a quotation is next to the verb and its subject, or its colon follows."""
    after = "".join(classes[at + 1 : at + 1 + _NEAR])
    before = "".join(classes[max(0, at - _NEAR - 2) : at])
    return ('"' in re.split("[;vV]", after)[0] or ":" in after) or '"' in re.split("[;vV]", before)[-1]


def _parenthetic(low: list[str], classes: list[str], at: int, found: CueMatch) -> bool:
    """True for a verb at the end of its clause ("..., she claimed."), or before a preposition in a parenthesis."""
    end = at + 1
    while end < len(classes) and classes[end] == "r":
        end += 1
    after = classes[end] if end < len(classes) else ""
    ends = after in ("", ",", ";") or (after == "." and not low[end][0].isalnum())
    if ends and found.form == "past":
        return True
    return (ends or after == "p") and found.form != "ing" and _aside(classes, at)


def _aside(classes: list[str], at: int) -> bool:
    return bool(_PARENTHETIC.search("".join(classes[:at])))


def _unsaid(low: list[str], classes: list[str], at: int, table: VerbFrames) -> bool:
    """True for what somebody did not say: "did not respond", "wouldn't comment"."""
    if low[at] not in table.silent or at < 1:
        return False
    first = max(0, at - 3)
    first = next((i + 1 for i in range(at - 1, first - 1, -1) if classes[i] in '",;:'), first)  # not '"I am not," said'
    beside = low[first:at]
    return not table.negations.isdisjoint(beside) or any(word.endswith(table.negation_endings) for word in beside)
