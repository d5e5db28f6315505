"""Continuation: is a sentence without a cue still the last speaker's, or the reporter's own?

    Rivera stressed that the port must open.    cue
    The embargo should end.                     duty ("should"): Rivera goes on
    Trade grew by 5 per cent in 2024.           figure, date, past tense: the reporter's

Readouts often name the speaker once and leave out "she said" in the sentences that follow. Each such sentence is given
a set of named features, found by the words and word classes in it (stance, duty, tense, date, ...) and by where it
stands (new paragraph, list item, ...). The weights of the features are added up; from `CONTINUES` on the sentence is
the last speaker's. With no features the sum is 0 and the sentence is left to the reporter, because a wrong name is the
worst error.

The weights are small whole numbers set by hand, each with its reason (`data/en/continuation_features.py`): there are
too few such sentences to fit them. Each feature is one look through the words of a sentence.

Limitations: a speaker's bare statement of fact ("Many of them are young.") goes to the reporter, and the reporter's
opinion in a speaker's paragraph goes to the speaker. Languages without features follow a simpler rule (`score`).
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.subjects import main_subject
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import ContinuationFeatures
from readout_tui.core.lazy_regex import regex

CONTINUES: Final = 1
"""The lowest sum of weights at which a sentence is the last speaker's."""
_HABITUAL: Final = 2
"""How many sentences of stance without a cue, after a cue in the same paragraph, make a habit (`habit`)."""
_LINE: Final = 10
"""An account is written in lines if more than 9 of 10 sentences have a paragraph of their own; this is the 10."""
_ANAPHOR: Final = regex(r"[jyd]x?|d[.mrVvue]{1,3}(?:,p[^,]{1,6},)?x?")
"""Word classes, from the start of a sentence, that can refer to what was just agreed: "it", "the working group is"."""
_YEAR: Final = regex(r"(?:1[89]|20)\d\d")
_BOTH_SIDES: Final = frozenset(["both", "they", "plural"])
_EVENT: Final = 4
"""How many words at the start of a sentence may name the event that it is about."""
_FACTS: Final = 3
"""The most words of background facts that count."""
_HEAD: Final = 12
"""How many words at the start of a sentence are searched for its main verb."""


class Setting(NamedTuple):
    """The context of a sentence without a cue, as far as it says whose the sentence is."""

    country: str  # of the last speaker, empty if not known
    joint: bool  # the last speaker is both sides
    same_paragraph: bool  # as the last sentence that was the speaker's
    lines: bool  # nearly every sentence of this account is a paragraph of its own
    run: bool  # the sentence before was given to the speaker without a cue
    gap: bool  # the reporter has narrated something since the last speaker
    habit: bool  # in this account speakers often go on without a cue
    record: bool  # the account is a record of talks
    before: Sentence | None  # the passage just before, if it is a sentence of the body


def score(sentence: Sentence, setting: Setting) -> int:
    """The sum of the weights of a sentence's features: `CONTINUES` or more for the last speaker, less for the reporter.

    In a language without features the last speaker goes on to the end of the paragraph, and, where each sentence is a
    paragraph, while sentences begin with a country, a side, "we" or no subject, or have a modal; except for background
    facts (`_background`) and remarks in brackets. Elsewhere a new paragraph ends their words.
    """
    features = sentence.words.language.continuation
    if features is None:
        if is_reported(sentence.words):
            return CONTINUES + 1
        goes_on = setting.same_paragraph or (setting.lines and _goes_on(sentence.words))
        if not goes_on or sentence.words.classes.startswith("("):
            return CONTINUES - 1 + min(0, _background(sentence.words))
        return CONTINUES + _background(sentence.words)
    return sum(features.weights[name] for name in features_of(sentence, setting))


def is_view(words: Tokens) -> bool:
    """True for a sentence with the words of somebody's view, in a language without features."""
    known = words.language.background
    if known is None:
        return False
    return not known.views.isdisjoint(words.low) or words.words[-1] in "?？؟" or "I" in words.classes


def is_reported(words: Tokens) -> bool:
    """True if the first verb of a sentence stands in the mood of reported speech: "Dazu habe er keine Weisung"."""
    known = words.language.background
    if known is None or known.reported.isdisjoint(words.low) or "I" in words.classes:
        return False
    first = next((i for i, word in enumerate(words.low) if word in known.reported or words.classes[i] in "vVxkz"), 0)
    return words.low[first] in known.reported


def _background(words: Tokens) -> int:
    """Above 0 for the words of a view, below for background facts: figures, dates, the talks themselves."""
    known = words.language.background
    if known is None:
        return 0
    if is_view(words):
        return 1
    facts = sum(word in known.facts or kind == "N" for word, kind in zip(words.low, words.classes, strict=True))
    return -2 * (not known.events.isdisjoint(words.low[:_EVENT])) - min(facts, _FACTS) + (facts == 1)


def _goes_on(words: Tokens) -> bool:
    """True if a sentence in a new paragraph still sounds like a speaker: by its subject, or by a modal."""
    opening = main_subject(words)
    kind = opening[0].kind if opening else "none"
    return kind in ("country", "side", "we", "i", "both", "none") or "z" in words.classes


def sure(margin: int) -> float:
    """The probability, 0..1, that a decision is right whose score is this far from the threshold. Set by hand."""
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
        *_narrated(words, verb, features),
        *_subject(words, setting, features),
        *_placed(sentence, setting),
    }
    if setting.joint and setting.same_paragraph and not setting.gap and _elaborates(words, features):
        out = out - features.plans | {"agreed"}
    return out - features.facts | {"record"} if setting.record else out


def _placed(sentence: Sentence, setting: Setting) -> Iterator[str]:
    """Features of where the sentence stands."""
    if not setting.same_paragraph:
        by_line = setting.lines or setting.record
        yield "item" if sentence.passage.kind == "bullet" else "line" if by_line else "paragraph"
    if setting.gap:
        yield "gap"
    if setting.habit and setting.same_paragraph:
        yield "habit"
    if setting.run and setting.same_paragraph:
        yield "run"
    if setting.before is not None and _parallel(sentence.words, setting.before.words):
        yield "parallel"


def _parallel(one: Tokens, other: Tokens) -> bool:
    """True if two sentences start with the same word, other than an article or possessive."""
    return one.low[:1] == other.low[:1] and one.classes[:1] not in ("d", "")


def _elaborates(words: Tokens, features: ContinuationFeatures) -> bool:
    """True if it elaborates on what was just agreed: "It will be held in May", "The group is to report by June"."""
    at = next((i for i, word in enumerate(words.low) if word in features.binding), 0)
    at = at or next((i for i in _places(words.low, "to") if words.classes[i - 1] == "x"), 0)
    return bool(at) and bool(_ANAPHOR.fullmatch(words.classes[:at]))


def habit(sentences: Iterable[Sentence]) -> bool:
    """True if an account lets speakers go on without a cue: stance after a cue in one paragraph, `_HABITUAL` times."""
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
    """True if nearly every sentence of an account is a paragraph of its own, so that paragraphs mark no new subject."""
    return len({s.passage.paragraph for s in sentences}) * _LINE > len(sentences) * (_LINE - 1)


def _stances(words: Tokens, features: ContinuationFeatures) -> Iterator[str]:
    """Features of somebody's stance: what must, should or will be done, and what is good or bad."""
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
    """Features of an argument or of reported speech; `verb` is the first that shows a tense."""
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
    """The words up to three places after a modal such as "will"."""
    return {word for i, modal in enumerate(low) if modal in features.binding for word in low[i + 1 : i + 4]}


def _places(low: list[str], word: str) -> list[int]:
    """The positions of a word, except the first of the sentence."""
    return [i for i, other in enumerate(low) if other == word and i] if word in low else []


def _narrated(words: Tokens, verb: str, features: ContinuationFeatures) -> Iterator[str]:
    """Features of narration: date, figure, tense, scheduled event, definition; `verb` is the first with a tense."""
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
    """True for a definition: "is the largest ...", "has the most ..."."""
    if features.defining.isdisjoint(low):
        return False
    return any(kind in "xkV" and not features.defining.isdisjoint(low[i + 1 : i + 5]) for i, kind in enumerate(classes))


def _dated(words: Tokens, features: ContinuationFeatures) -> bool:
    """True if it says when: a day, a year, "last month"."""
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
    """True if it has a number, in figures or as a magnitude ("millions")."""
    return "N" in words.classes or not features.magnitudes.isdisjoint(words.low)


def _tense(words: Tokens, verb: str, features: ContinuationFeatures) -> str:
    """The tense of a verb: "past", "perfect", or empty for any other.

    "Had" before a participle is neither: that is the pluperfect of reported speech.
    """
    if verb in features.perfect:
        return "perfect"
    before_then = verb == "had" and any(
        kind in "ve" or word.endswith(("ed", "en")) for word, kind in _next_two(words, verb)
    )
    return "past" if (verb in features.past and not before_then) or verb.endswith("ed") else ""


def _next_two(words: Tokens, verb: str) -> Iterator[tuple[str, str]]:
    """The two words after a verb, with their classes."""
    at = words.low.index(verb) + 1
    return zip(words.low[at : at + 2], words.classes[at : at + 2], strict=True)


def _finite_verb(words: Tokens, features: ContinuationFeatures) -> str:
    """The first verb among the first `_HEAD` words that shows a tense or is a modal; empty if there is none.

    Relative clauses are passed over: "The port, which opened in May, is ..." gives "is".
    """
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
    """True if a word in "ed" is a past tense: "moved"; not "the enlarged port", "is closed", "its restrained view"."""
    return words.classes[at] in "Vev." and words.classes[at - 1 : at] not in "d,x'ma"


def _scheduled(low: list[str], classes: str, features: ContinuationFeatures) -> bool:
    """True for a scheduled event: "will take effect", "is to convene again", "will be hosted"."""
    if features.events.isdisjoint(low):
        return False
    for i, word in enumerate(low):
        if word in features.binding or (word == "to" and classes[i - 1 : i] == "x"):
            at = next((k for k in range(i + 1, len(low)) if classes[k] not in "rx"), i)
            if low[at] in features.events:
                return True
    return False


def _subject(words: Tokens, setting: Setting, features: ContinuationFeatures) -> Iterator[str]:
    """Features of the subject: who or what the sentence is about."""
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
