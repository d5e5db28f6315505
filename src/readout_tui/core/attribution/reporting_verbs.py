"""The verbs of saying: every form of every verb, its class, and what must follow those that report only sometimes.

`data/en/cues.py` lists base forms; the inflected forms are made here, once, when the first text is attributed.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final, Literal, NamedTuple, get_args

from readout_tui.core.data.en import cues as cues_en
from readout_tui.core.model import VerbClass

Form = Literal["base", "present", "past", "ing", "participle"]
_CLASSES: Final[tuple[VerbClass, ...]] = get_args(VerbClass)
_FORMS: Final[tuple[Form, ...]] = get_args(Form)
_REACH: Final = 8
"""Words after a verb among which a loose complement ("paid ... attention") is looked for."""


_NEW_CLAUSE: Final = frozenset("and but or who which where while with as he she they it the a".split())
"""Behind a comma: what follows is no further adjective."""


class Cue(NamedTuple):
    """A verb form that can report. `needs` holds what must follow it: (within reach, words); empty = nothing."""

    verb: VerbClass
    form: Form
    needs: tuple[tuple[bool, tuple[str, ...]], ...] = ()


class CueMatch(NamedTuple):
    """A cue in a text: its class, form, and the index after its last word."""

    verb: VerbClass
    form: Form
    end: int


def cue_at(words: Sequence[str], at: int, cues: tuple[Cue, ...]) -> CueMatch | None:
    """The cue that `words[at]` (lower case; one of whose `cues` it may be) really is here, or None."""
    after = words[at + 1] if at + 1 < len(words) else ""
    banned = cues_en.NOT_BEFORE.get(words[at])
    if banned and after in banned:
        return None
    for cue in cues:
        if not cue.needs:
            return CueMatch(cue.verb, cue.form, at + 1)
        for loose, wanted in cue.needs:
            end = _within(words, at + 1, wanted) if loose else _directly(words, at + 1, wanted)
            if end:
                return CueMatch(cue.verb, cue.form, end)
    return None


def _directly(words: Sequence[str], at: int, wanted: tuple[str, ...]) -> int:
    return at + len(wanted) if tuple(words[at : at + len(wanted)]) == wanted else 0


def _within(words: Sequence[str], at: int, wanted: tuple[str, ...]) -> int:
    """The end of `wanted` within reach, but not beyond the end of the clause."""
    size = len(wanted)
    if wanted[0] not in words[at : at + _REACH]:
        return 0
    for start in range(at, min(at + _REACH, len(words) - size + 1)):
        if words[start] in ".;:" or (words[start] == "," and _NEW_CLAUSE.intersection(words[start + 1 : start + 2])):
            return 0
        if tuple(words[start : start + size]) == wanted:
            return start + size
    return 0


@cache
def lexicon() -> dict[str, tuple[Cue, ...]]:
    """Every form that can report (lower case) -> what it can be, plain verbs first."""
    plain: dict[str, tuple[Cue, ...]] = {}
    for kind, verbs in cues_en.VERBS.items():
        cues = {form: (Cue(kind, form),) for form in _FORMS}  # the same for all verbs of the class
        for verb in verbs.split():
            for form, word in _forms(verb):
                plain[word] = plain[word] + cues[form] if word in plain else cues[form]
    needy: dict[str, tuple[Cue, ...]] = {}
    for line in cues_en.PHRASES.split("\n"):
        if not line:
            continue
        verb, name, choices = line.split(" ", 2)
        needs = tuple((c.startswith("~"), tuple(c.lstrip("~").split())) for c in choices.split("/"))
        kind = next(k for k in _CLASSES if k == name)
        for form, word in _forms(verb):
            needy[word] = (*needy.get(word, ()), Cue(kind, form, needs))
    return plain | {word: plain.get(word, ()) + cues for word, cues in needy.items()}


def _forms(verb: str) -> tuple[tuple[Form, str], ...]:
    """The forms of a verb; the past first, because it is what most texts use."""
    past = cues_en.IRREGULAR.get(verb) or _suffixed(verb, "ed")
    participle = cues_en.PARTICIPLES.get(verb)
    forms: tuple[tuple[Form, str], ...] = (
        ("past", past),
        ("present", "has" if verb == "have" else _third(verb)),
        ("ing", _suffixed(verb, "ing")),
        ("base", verb),
    )
    return (*forms, ("participle", participle)) if participle else forms


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


_DOUBLING: Final = frozenset("commit admit refer concur quip regret put set begin plan".split())


def _suffixed(verb: str, suffix: str) -> str:
    if verb in _DOUBLING:
        return verb + verb[-1] + suffix
    if suffix == "ed" and verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + suffix if suffix == "ing" or verb.endswith("e") else verb + suffix
    return verb + ("d" if suffix == "ed" and verb.endswith("e") else suffix)
