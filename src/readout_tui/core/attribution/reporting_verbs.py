"""The verbs of saying: every form of every verb, its class, and what must follow if it reports only sometimes.

"Stressed" always reports; "paid" only in "paid ... attention", "made" only in "made clear". Such a verb has
*complements*, the words that must follow it at once or within a few words. A language lists base forms
(`ReportingVerbs`); the inflected forms are made here, once, when the first text in that language is attributed.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final, get_args

from readout_tui.core.data.language_schema import Cue, CueMatch, Language, ReportingGrammar, ReportingVerbs, VerbForm
from readout_tui.core.model import VerbClass

_CLASSES: Final[dict[str, VerbClass]] = {kind: kind for kind in get_args(VerbClass)}
_FORMS: Final[tuple[VerbForm, ...]] = get_args(VerbForm)
_REACH: Final = 8
"""How many words after a verb are searched for a loose complement ("paid ... attention")."""


def cue_at(words: Sequence[str], at: int, cues: tuple[Cue, ...], grammar: ReportingGrammar) -> CueMatch | None:
    """The cue at word `at`, or None if the word reports nothing here.

    `words` are in lower case, `cues` what the form may be. The `end` of the result is an index of `words`, exclusive.
    """
    after = words[at + 1] if at + 1 < len(words) else ""
    banned = grammar.not_before.get(words[at])
    if banned and after in banned:
        return None
    for cue in cues:
        if not cue.needs:
            return CueMatch(cue.verb, cue.form, at + 1)
        for loose, wanted in cue.needs:
            end = _within(words, at + 1, wanted, grammar) if loose else _directly(words, at + 1, wanted)
            if end:
                return CueMatch(cue.verb, cue.form, end)
    return None


def _directly(words: Sequence[str], at: int, wanted: tuple[str, ...]) -> int:
    return at + len(wanted) if tuple(words[at : at + len(wanted)]) == wanted else 0


def _within(words: Sequence[str], at: int, wanted: tuple[str, ...], grammar: ReportingGrammar) -> int:
    """The end of `wanted` if it begins within `_REACH` words and in the same clause, else 0."""
    size = len(wanted)
    if wanted[0] not in words[at : at + _REACH]:
        return 0
    for start in range(at, min(at + _REACH, len(words) - size + 1)):
        new_clause = words[start] == "," and not grammar.new_clause.isdisjoint(words[start + 1 : start + 2])
        if new_clause or words[start] in ".;:":
            return 0
        if tuple(words[start : start + size]) == wanted:
            return start + size
    return 0


@cache
def cues_of(language: Language) -> dict[str, tuple[Cue, ...]]:
    """Every form that can report (lower case) -> what it can be; the cues that need no complement come first."""
    verbs = language.verbs
    found = _plain(verbs)
    for word, cues in _with_complements(verbs).items():
        found[word] = found.get(word, ()) + cues
    for form, classes in verbs.listed:
        for kind, listed in classes.items():
            found |= dict.fromkeys(listed.split(), (Cue(kind, form),))
    return found


def _plain(verbs: ReportingVerbs) -> dict[str, tuple[Cue, ...]]:
    """The forms of the verbs that report whatever follows them."""
    plain: dict[str, tuple[Cue, ...]] = {}
    for kind, listed in verbs.base.items():
        cues = {form: (Cue(kind, form),) for form in _FORMS}  # the same for all verbs of the class
        for verb in listed.split():
            for form, word in verbs.inflect(verb):
                plain[word] = plain[word] + cues[form] if word in plain else cues[form]
    return plain


def _with_complements(verbs: ReportingVerbs) -> dict[str, tuple[Cue, ...]]:
    """The forms of the verbs that report only if certain words follow.

    Each line of `phrases` is: verb, class, complements. "/" separates alternatives; "~" marks a loose one, which may
    come within the next words rather than at once.
    """
    needy: dict[str, tuple[Cue, ...]] = {}
    for line in filter(None, verbs.phrases.split("\n")):
        verb, kind, choices = line.split(" ", 2)
        needs = tuple((c.startswith("~"), tuple(c.lstrip("~").split())) for c in choices.split("/"))
        for form, word in verbs.inflect(verb):
            needy[word] = (*needy.get(word, ()), Cue(_CLASSES[kind], form, needs))
    return needy
