"""Does a sentence without a verb of saying go on with the last speaker's words, or does the reporter tell a fact?

A sum of weighted features, each with a reason (`data/en/continuation_features.py`). In doubt the reporter tells: a
wrong name is the worst error.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import main_subject
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import ContinuationFeatures
from readout_tui.core.lazy_regex import regex

CONTINUES: Final = 1
"""From which sum of features a sentence is the last speaker's."""
_HABITUAL: Final = 2
"""Uncued sentences of stance behind a cue in their paragraph from which an account is in the habit of going on."""
_LINE: Final = 10
"""Of so many sentences one may stand in a paragraph with another, and the paragraphs still are lines."""
_ANAPHOR: Final = regex(r"[jyd]x?|d[.mrVvue]{1,3}(?:,p[^,]{1,6},)?x?")
"""What can mean the thing just agreed: "it", "this", "the second working group"."""
_YEAR: Final = regex(r"(?:1[89]|20)\d\d")
_BOTH_SIDES: Final = frozenset(["both", "they", "plural"])
_HEAD: Final = 12
"""Words at the start of a sentence among which its main verb stands."""


class Setting(NamedTuple):
    """Where an uncued sentence stands, as far as it tells whose it is."""

    country: str  # of the last speaker, empty if not known
    joint: bool  # was the last speaker both sides?
    same_paragraph: bool
    lines: bool  # has every sentence of this account a paragraph of its own?
    run: bool  # was the sentence before the speaker's without a cue?
    gap: bool  # has the reporter spoken since the last speaker?
    habit: bool  # of this account
    before: Sentence | None  # the sentence before it


def score(sentence: Sentence, setting: Setting) -> int:
    """The sum of the weights of its features: `CONTINUES` or more for the last speaker, less for the reporter.

    In a language without features the last speaker goes on throughout a paragraph, and as far as the stance is kept.
    """
    features = sentence.words.language.continuation
    if features is None:
        return CONTINUES if setting.same_paragraph or _goes_on(sentence.words) else 0
    return sum(features.weights[name] for name in features_of(sentence, setting))


def _goes_on(words: Tokens) -> bool:
    """At the start of a paragraph: does a country or a side go on, or a duty?"""
    opening = main_subject(words)
    kind = opening[0].kind if opening else "none"
    return kind in ("country", "side", "we", "i", "both", "none") or "z" in words.classes


def sure(margin: int) -> float:
    """How sure a decision is whose features are this many beyond what it takes, 0..1."""
    return round(min(0.85, 0.5 + 0.07 * margin), 2)


def features_of(sentence: Sentence, setting: Setting) -> set[str]:
    """The names of all features of a sentence in its setting; none in a language without features."""
    words, features = sentence.words, sentence.words.language.continuation
    if features is None:
        return set()
    verb = _finite_verb(words, features)
    out = {
        *_stances(words, features),
        *_argued(words.low, verb, features),
        *_told(words, verb, features),
        *_subject(words, setting, features),
        *_placed(sentence, setting),
    }
    if setting.joint and setting.same_paragraph and not setting.gap and _elaborates(words, features):
        out = out - features.plans | {"agreed"}
    return out


def _placed(sentence: Sentence, setting: Setting) -> Iterator[str]:
    """Features in where the sentence stands."""
    if not setting.same_paragraph:
        yield "item" if sentence.passage.kind == "bullet" else "line" if setting.lines else "paragraph"
    if setting.gap:
        yield "gap"
    if setting.habit and setting.same_paragraph:
        yield "habit"
    if setting.run and setting.same_paragraph:
        yield "run"
    if setting.before is not None and _parallel(sentence.words, setting.before.words):
        yield "parallel"


def _parallel(one: Tokens, other: Tokens) -> bool:
    """Do two sentences start with the same word, more than an article?"""
    return one.low[:1] == other.low[:1] and one.classes[:1] not in ("d", "")


def _elaborates(words: Tokens, features: ContinuationFeatures) -> bool:
    """ "It will be held in May", "The working group is to report by June"."""
    at = next((i for i, word in enumerate(words.low) if word in features.binding), 0)
    at = at or next((i for i in _places(words.low, "to") if words.classes[i - 1] == "x"), 0)
    return bool(at) and bool(_ANAPHOR.fullmatch(words.classes[:at]))


def habit(sentences: Iterable[Sentence]) -> bool:
    """Does an account let speakers go on without a cue: stances behind a cue in one paragraph, more than once?"""
    count = 0
    paragraph = -1
    for sentence in sentences:
        if sentence.clauses:
            paragraph = sentence.passage.paragraph
        elif sentence.passage.paragraph == paragraph and sentence.quote is None:
            features = sentence.words.language.continuation
            count += features is not None and any(True for _ in _stances(sentence.words, features))
            if count == _HABITUAL:
                return True
    return False


def lines(sentences: Sequence[Sentence]) -> bool:
    """Is a paragraph of an account no more than a sentence?"""
    return len({s.passage.paragraph for s in sentences}) * _LINE > len(sentences) * (_LINE - 1)


def _stances(words: Tokens, features: ContinuationFeatures) -> Iterator[str]:
    """Features that somebody's stance is given."""
    low = words.low
    wants = any(words.classes[i - 1] not in "daop'" for i in _places(low, "need"))  # "farmers need", not "the need"
    if wants or not features.duty.isdisjoint(low) or any(low[i - 1] in features.duty_to for i in _places(low, "to")):
        yield "duty"
    if not features.stance.isdisjoint(low[:_HEAD]) and words.classes[:1] != "q":
        yield "stance"
    if not features.we.isdisjoint(words.words):
        yield "first person"
    if low[:1] == ["it"] and words.classes[1:2] == "x" and features.judged & set(low[2:5]):
        yield "judgement"
    if not (features.binding.isdisjoint(low) or features.resolve.isdisjoint(_after_will(low, features))):
        yield "resolve"


def _argued(low: list[str], verb: str, features: ContinuationFeatures) -> Iterator[str]:
    """Features that somebody argues or reports what another argued; `verb` is the first that shows a tense."""
    if verb in features.shifted:
        yield "backshift"
    if not (features.categorical.isdisjoint(low) and features.every.isdisjoint(low[:2])):
        yield "without exception"
    head = " ".join(low[:_HEAD])
    if not features.argument.isdisjoint(low[:1]) or any(phrase in head for phrase in features.reasoning):
        yield "argument"
    if features.ordinal & set(low[:2]) and (low[1:2] == [","] or features.points & set(low[:4])):
        yield "list"


def _after_will(low: list[str], features: ContinuationFeatures) -> set[str]:
    """The words just behind "will"."""
    return {word for i, modal in enumerate(low) if modal in features.binding for word in low[i + 1 : i + 4]}


def _places(low: list[str], word: str) -> list[int]:
    """Where a word stands, but for the start."""
    return [i for i, other in enumerate(low) if other == word and i] if word in low else []


def _told(words: Tokens, verb: str, features: ContinuationFeatures) -> Iterator[str]:
    """Features that a fact is told; `verb` is the first that shows a tense."""
    low, classes = words.low, words.classes
    if _dated(words, features):
        yield "date"
    if _figures(words, features):
        yield "figure"
    tense = _tense(words, verb, features)
    if tense:
        yield tense
    if _scheduled(low, classes, features):
        yield "event"
    if _defines(low, classes, features):
        yield "definition"


def _defines(low: list[str], classes: str, features: ContinuationFeatures) -> bool:
    """ "is the largest ...", "has the most ..."."""
    if features.defining.isdisjoint(low):
        return False
    return any(kind in "xkV" and not features.defining.isdisjoint(low[i + 1 : i + 5]) for i, kind in enumerate(classes))


def _dated(words: Tokens, features: ContinuationFeatures) -> bool:
    """Does it say when: a day, a year, "last month"?"""
    low, classes = words.low, words.classes
    if not features.dated.isdisjoint(low):
        return True
    if "N" not in classes and features.periods.isdisjoint(low) and features.months.isdisjoint(low):
        return False
    return any(
        (word in features.periods and low[i - 1] in features.span)
        or (word in features.months and classes[i] == "r")
        or (classes[i] == "N" and _YEAR.fullmatch(word))
        for i, word in enumerate(low)
    )


def _figures(words: Tokens, features: ContinuationFeatures) -> bool:
    """Does it count something?"""
    return "N" in words.classes or not features.magnitudes.isdisjoint(words.low)


def _tense(words: Tokens, verb: str, features: ContinuationFeatures) -> str:
    """The tense of the first verb that shows one: "past", "perfect" or neither, empty."""
    if verb in features.perfect:
        return "perfect"
    before_then = verb == "had" and any(
        kind in "ve" or word.endswith(("ed", "en")) for word, kind in _behind(words, verb)
    )
    return "past" if (verb in features.past and not before_then) or verb.endswith("ed") else ""


def _behind(words: Tokens, verb: str) -> Iterator[tuple[str, str]]:
    """The two words behind a verb, with their classes."""
    at = words.low.index(verb) + 1
    return zip(words.low[at : at + 2], words.classes[at : at + 2], strict=True)


def _finite_verb(words: Tokens, features: ContinuationFeatures) -> str:
    """The first verb that shows a tense or is a modal; empty if there is none near the start."""
    aside = False  # in a relative clause
    for i, (word, kind) in enumerate(zip(words.low[:_HEAD], words.classes, strict=False)):
        aside = kind == "w" or (aside and kind != ",")
        if aside:
            continue
        if (
            kind in "xvuk"
            or word in features.past
            or (word.endswith("ed") and _regular_past(words, i))
            or (kind == "z" and word != "to")
        ):
            return word
    return ""


def _regular_past(words: Tokens, at: int) -> bool:
    """Is a word in "ed" a past: "moved", but not "the enlarged port", "is closed", "Ghana's restrained position"?"""
    return words.classes[at] in "Vev." and words.classes[at - 1 : at] not in "d,x'ma"


def _scheduled(low: list[str], classes: str, features: ContinuationFeatures) -> bool:
    """ "will take effect", "is to convene again", "will be hosted"."""
    if features.events.isdisjoint(low):
        return False
    for i, word in enumerate(low):
        if word in features.binding or (word == "to" and classes[i - 1 : i] == "x"):
            at = next((k for k in range(i + 1, len(low)) if classes[k] not in "rx"), i)
            if low[at] in features.events:
                return True
    return False


def _subject(words: Tokens, setting: Setting, features: ContinuationFeatures) -> Iterator[str]:
    """Features in who or what the sentence is about."""
    if words.low[:1] in (["his"], ["her"]) and features.owned & set(words.low[1:2]):
        yield "own side"
    opening = main_subject(words)
    if opening is None:
        return
    subject, after = opening
    if subject.kind in _BOTH_SIDES:
        yield "together"
    if subject.kind not in ("country", "side", "body"):
        return
    if setting.joint:
        yield "one side"
    countries = {words.country(i) for i in range(subject.first, subject.last) if words.classes[i] in "acs"}
    if setting.country and setting.country in countries:
        yield "own side"
    if words.low[after : after + 1] and words.low[after] in features.binding:
        yield "future"
