"""Who speaks a quotation: whom the words behind it name, before it, above it, or the line below it."""

from typing import Final, NamedTuple

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause, joined, subject_of
from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Scene, Voice
from readout_tui.core.attribution.word_classes import tokens

_AROUND: Final = 60
"""Passages before and after a sentence among which the rest of its quotation is looked for."""
_SHORT: Final = 12
"""Words that a sentence has at most which only says who spoke ("So said the Minister.")."""
_LONGEST_CREDIT: Final = 30
"""Words of a line below a quotation that names who speaks it."""


class Quoted(NamedTuple):
    """The speaker of a quotation, the clause that names them, if any, and the number of its sentence."""

    voice: Voice
    clause: Clause | None
    number: int


def speaker_of_quote(scene: Scene, quote: int, sentence: Sentence) -> Quoted | None:
    """Look behind the quotation that holds the sentence, before it, above it and below it."""
    span = scene.draft.quotes[quote]
    inside = [s for s in _around(scene, sentence) if quote in s.touches]
    before, after = inside[0], inside[-1]
    for clause in after.clauses:
        if after.place(clause.at) >= span.end - 1 and clause.depth == 0:
            return _by(scene, after, clause)
    for clause in reversed(before.clauses):
        if after is not before and before.place(clause.at) < span.start:
            return _by(scene, before, clause)
    leading = _leading(scene, before)
    if leading is not None:
        return _by(scene, leading, leading.clauses[-1]) if leading.clauses else _announced(scene, leading)
    following = scene.draft.sentences.get(after.number + 1)
    if following is not None and following.clauses and following.words.classes[:1] in ("v", "h"):
        clause = following.clauses[0]
        if len(following.words.words) < _SHORT and clause.shape in ("inverted", "finite"):
            return _by(scene, following, clause)
    return _credited(scene, after)


def _by(scene: Scene, sentence: Sentence, clause: Clause) -> Quoted:
    return Quoted(resolve(scene, sentence.words, clause.subject), clause, sentence.number)


def _leading(scene: Scene, sentence: Sentence) -> Sentence | None:
    """The sentence before, if it announces what follows ("A spokesperson said:")."""
    for number in range(sentence.number - 1, max(-1, sentence.number - 4), -1):
        before = scene.draft.sentences.get(number)
        if before is not None:
            return before if before.words.classes.endswith(":") else None
    return None


def _announced(scene: Scene, lead: Sentence) -> Quoted | None:
    """Whom a lead without a verb names ("Prime Minister Rivera at the start of the meeting:")."""
    end = joined(lead.words.classes, 0)
    subject = subject_of(lead.words, 0, end)
    if not end or subject.kind not in ("person", "title") or set(lead.words.classes) & set("vVxkz"):
        return None
    return Quoted(resolve(scene, lead.words, subject), None, lead.number)


def _credited(scene: Scene, last: Sentence) -> Quoted | None:
    """Whom a line behind a dash below the quotation names ("- The Hon. Ana Rivera, Minister of Trade")."""
    passages = scene.draft.readout.passages
    credit = scene.draft.sentences.get(last.number + 2)
    mark = passages[last.number + 1].kind == "marker" if last.number + 1 < len(passages) else False
    if (
        credit is None
        or not mark
        or len(credit.words.words) > _LONGEST_CREDIT
        or set(credit.words.classes) & set("vVxkz")
    ):
        return None
    if scene.draft.readout.slice(last.number + 1)[:1] not in "-–—":
        return None
    end = joined(credit.words.classes, 0)
    subject = subject_of(credit.words, 0, end)
    if not end or subject.kind not in ("person", "title"):
        return None
    return Quoted(resolve(scene, credit.words, subject), None, credit.number)


def _around(scene: Scene, sentence: Sentence) -> list[Sentence]:
    numbers = range(max(0, sentence.number - _AROUND), sentence.number + _AROUND)
    return [scene.draft.sentences[number] for number in numbers if number in scene.draft.sentences]


def named_source(scene: Scene, line: int) -> Voice | None:
    """Whom a line of the form "Source: the General Staff on Telegram" names."""
    readout = scene.draft.readout
    words = tokens(readout.text, *readout.passages[line].span, readout.language)
    first = words.classes.find(":") + 1
    end = joined(words.classes, first) if words.low[0] == "source" else 0
    voice = resolve(scene, words, subject_of(words, first, end)) if end else None
    return voice._replace(sure=0.8) if voice is not None and voice.speaker is not None else None
