"""The speaker of a quotation, looked for around it, from the most usual place to the least:

    above     A spokesperson said:                    3. the sentence before, if it ends in a colon
    before    The minister added: "We are ready."     2. a verb of saying before it, in its first sentence
    after     "We are ready," said the minister.      1. a verb of saying after it, in its last sentence
    below     So said the minister.                   4. a short sentence after it
    credit    - The Hon. Ana Rivera, Minister         5. a line after a dash

All sentences of one quotation get the same speaker.
"""

from typing import Final, NamedTuple

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause
from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Discourse, Referent
from readout_tui.core.attribution.subjects import joined, subject_of
from readout_tui.core.attribution.word_classes import tokens
from readout_tui.core.model import PassageNumber, Span

_AROUND: Final = 60
"""How many passages before and after a sentence are searched for the rest of its quotation."""
_SHORT: Final = 12
"""A sentence of fewer words than this may do nothing but name the speaker ("So said the Minister.")."""
_LONGEST_CREDIT: Final = 30
"""The most words of a line below a quotation that credits its speaker."""


class Quoted(NamedTuple):
    """The speaker of a quotation, the clause that names them, if any, and the passage number where they are named."""

    referent: Referent
    clause: Clause | None
    number: int


def speaker_of_quote(discourse: Discourse, quote: int, sentence: Sentence) -> Quoted | None:
    """The speaker of the quotation with index `quote`, which holds the sentence; None if nothing around names one."""
    inside = [s for s in _around(discourse, sentence) if quote in s.touches]
    before, after = inside[0], inside[-1]
    beside = _beside(discourse, discourse.draft.quotes[quote], before, after)
    if beside is not None:
        return beside
    leading = _leading(discourse, before)
    if leading is not None:
        return _by(discourse, leading, leading.clauses[-1]) if leading.clauses else _announced(discourse, leading)
    return _below(discourse, after) or _credited(discourse, after)


def _beside(discourse: Discourse, span: Span, before: Sentence, after: Sentence) -> Quoted | None:
    """The speaker in a reporting clause after the quotation, in its last sentence, or before it, in its first."""
    for clause in after.clauses:
        if after.place(clause.at) >= span.end - 1 and clause.depth == 0:
            return _by(discourse, after, clause)
    for clause in reversed(before.clauses):
        if after is not before and before.place(clause.at) < span.start:
            return _by(discourse, before, clause)
    return None


def _below(discourse: Discourse, last: Sentence) -> Quoted | None:
    """The speaker in a short sentence after the quotation ("So said the Minister.")."""
    following = discourse.draft.sentences.get(last.number + 1)
    if following is None or not following.clauses or following.words.classes[:1] not in ("v", "h"):
        return None
    clause = following.clauses[0]
    short = len(following.words.words) < _SHORT and clause.construction in ("inverted", "finite")
    return _by(discourse, following, clause) if short else None


def _by(discourse: Discourse, sentence: Sentence, clause: Clause) -> Quoted:
    return Quoted(resolve(discourse, sentence.words, clause.subject), clause, sentence.number)


def _leading(discourse: Discourse, sentence: Sentence) -> Sentence | None:
    """The body sentence before, at most three passages up, if it ends in a colon ("A spokesperson said:")."""
    for number in range(sentence.number - 1, max(-1, sentence.number - 4), -1):
        before = discourse.draft.sentences.get(number)
        if before is not None:
            return before if before.words.classes.endswith(":") else None
    return None


def _announced(discourse: Discourse, lead: Sentence) -> Quoted | None:
    """The speaker in a lead without a verb ("Prime Minister Rivera at the start of the meeting:")."""
    end = joined(lead.words.classes, 0)
    subject = subject_of(lead.words, 0, end)
    if not end or subject.kind not in ("person", "title") or set(lead.words.classes) & set("vVxkz"):
        return None
    return Quoted(resolve(discourse, lead.words, subject), None, lead.number)


def _credited(discourse: Discourse, last: Sentence) -> Quoted | None:
    """The speaker in a line after a dash below the quotation ("- The Hon. Ana Rivera, Minister of Trade")."""
    passages = discourse.draft.readout.passages
    credit = discourse.draft.sentences.get(last.number + 2)
    mark = passages[last.number + 1].kind == "marker" if last.number + 1 < len(passages) else False
    if (
        credit is None
        or not mark
        or len(credit.words.words) > _LONGEST_CREDIT
        or set(credit.words.classes) & set("vVxkz")
    ):
        return None
    if discourse.draft.readout.slice(PassageNumber(last.number + 1))[:1] not in "-–—":
        return None
    end = joined(credit.words.classes, 0)
    subject = subject_of(credit.words, 0, end)
    if not end or subject.kind not in ("person", "title"):
        return None
    return Quoted(resolve(discourse, credit.words, subject), None, credit.number)


def _around(discourse: Discourse, sentence: Sentence) -> list[Sentence]:
    numbers = range(max(0, sentence.number - _AROUND), sentence.number + _AROUND)
    return [discourse.draft.sentences[number] for number in numbers if number in discourse.draft.sentences]


def named_source(discourse: Discourse, line: int) -> Referent | None:
    """The speaker in a line such as "Source: the General Staff on Telegram", by its passage number; or None."""
    readout = discourse.draft.readout
    words = tokens(readout.text, *readout.passages[line].span, discourse.draft.language)
    first = words.classes.find(":") + 1
    end = joined(words.classes, first) if words.low[0] in words.language.reference.source else 0
    referent = resolve(discourse, words, subject_of(words, first, end)) if end else None
    return referent._replace(sure=0.8) if referent is not None and referent.speaker is not None else None
