"""Records of talks: minutes, memoranda of conversation, telegrams that one side wrote for itself.

They name the speaker once and go on for paragraphs in the past of reported speech, or drop into "we" and "I":

    Mr Hale said that the pier was closed.       cue: Hale
    The harbour had lost money for years.        Hale: what was before, in the tense of reported speech
    We could not pay twice.                      Hale, not the author: nobody but he is speaking
    Mr Brandt turned to the ferry.               cue by its sense: Brandt takes the word
    It ran at night.                             Brandt
    He handed over a note.                       the record's own voice: what somebody did
    I replied that I would read it.              the author

So here the last speaker goes on until there is a reason to stop: somebody else takes the word, somebody does something,
or the record speaks of the talk itself ("The meeting lasted an hour").

`record_of` weighs whether an account is such a record: the words of its head ("Record of conversation", "Ana Rivera,
Minister of Trade, to Mr Okoye"), marks of an internal document ("SECRET"), "I replied" beside what others said, "we"
outside quotation marks in a text that otherwise reports in the third person, which public readouts avoid, and persons
who take turns more often than they do there. Quotation marks speak against it, and so do few reports of what was said:
a column in a newspaper says "we", too. The weights are set by hand.

A message of one office to another that reports no talk, but what many have said ("Peru supported the plan. The Mercury
said that ..."), is no record: nobody goes on in it. Only its "we" and "I" are the sender's (`is_message`).
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.clauses import Clause
from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Discourse, is_known
from readout_tui.core.attribution.issuer import THE_AUTHOR, named_speaker, sender
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.minutes import bodies
from readout_tui.core.attribution.sentence_type import main_clause, reporting
from readout_tui.core.attribution.subjects import Subject, main_subject
from readout_tui.core.attribution.turns import first_person
from readout_tui.core.attribution.word_classes import Tokens, tokens
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.progress import each, stages

_KINDS: Final = frozenset(["readout", "letter", "transcript"])
"""Kinds of documents that may be records; a transcript only if none of its labels is believed.

A note of a talk may say "I" as often as a statement, so that kind may be one if its head says so.
"""
_TITLED: Final = 3.0
_MARKED: Final = 1.5
_OWN: Final = 1.0
_WE: Final = 0.6
_PRIOR: Final = -2.5
"""Log-odds of a record: for words of its head, each of two marks, each "I replied", each "we"; and before all these."""
_TURN: Final = 0.5
_USUAL: Final = 6
"""Log-odds of a record for each time that another person takes the word, beyond those times that a readout may have.

Of some hundred accounts for the public none has more than eight, of six longer records without "I" four have.
"""
_QUOTED: Final = 5.0
"""Log-odds against a record for the share of sentences with quotation marks: news quotes, a record mostly renders."""
_REPORTING: Final = 0.4
"""In a record so many of all sentences say what somebody said; where fewer do, "we" and turns count for less."""
_MOST: Final = 4
_LISTED: Final = 20
"""Passages at the top among which those present may be listed."""
_OFTEN: Final = 4
"""An unnamed author says "I replied" so many times at least, and in one of so many sentences of saying."""
_LEAST: Final = 3
"""Fewer sentences that report what somebody said make no record."""


class TalkRecord(NamedTuple):
    """An account that is a record of talks."""

    author: str | None  # the key of whoever is "I" in it, None if nobody is
    parties: frozenset[str]  # the keys of those who take part: whose words whole sentences report, and the author
    past: bool  # it reports in the past
    shifted: bool  # what it reports is in the past, too, so that the present is the author's comment
    direct: bool  # speakers say "you", so that "I" may be any of them
    bodies: frozenset[str] = frozenset()  # words by which minutes name all who meet


class _Counts(NamedTuple):
    """How many sentences outside quotation marks do what."""

    own: int  # report what "I" said
    ours: int  # report what "we" said
    others: int  # report what somebody else said
    opening: int  # begin with "I"
    we: int  # report nothing and say "I" or "we", "my" or "our"


def record_of(discourse: Discourse, checkpoint: Checkpoint = unwatched) -> TalkRecord | None:
    """The account as a record of talks, or None if it is none. Makes its author the one whose account it is."""
    draft = discourse.draft
    kind = draft.readout.document
    if not (kind in _KINDS or (kind == "statement" and draft.record.titled)) or draft.language.continuation is None:
        return None
    counting, turning, finding = stages(checkpoint, 1, 1, 1)
    counts = _counts(draft, counting)
    if not counts.others or counts.others + counts.own < _LEAST:
        return None
    titled, marks = draft.record
    own, we = min(counts.own, counts.others, _MOST), min(counts.we, 2 * _MOST)
    size = len(draft.sentences)
    reporting_share = min(1.0, counts.others / size / _REPORTING)
    turns = min(max(0, _turns(discourse, turning) - _USUAL), 2 * _MOST) if counts.others > _USUAL else 0
    odds = (
        _TURN * turns * reporting_share
        + _PRIOR
        + _TITLED * titled
        + _MARKED * min(marks, 2)
        + _OWN * own
        + _WE * we * reporting_share
    )
    if odds - _QUOTED * sum(bool(s.touches) for s in draft.sentences.values()) / size <= 0:
        return None
    if not counts.own and sender(discourse) is not None and not _converses(discourse):
        return None
    _learn_present(discourse)
    direct = _direct(draft)
    author = _author(discourse, counts, direct)
    if author is not None:
        discourse.home = discourse.inventory.entities[author]
    return TalkRecord(author, *_parties(discourse, author, finding), direct, bodies(draft))


def _turns(discourse: Discourse, checkpoint: Checkpoint) -> int:
    """How many times a sentence opens with somebody else who says something than the last sentence that did so."""
    keys: list[str | None] = []
    for sentence in each(discourse.draft.sentences.values(), checkpoint):
        clause = _opening_clause(sentence)
        if clause is not None:
            keys.append(key_of(discourse, sentence.words, clause.subject))
    return sum(one != other for one, other in pairwise(keys))


def _converses(discourse: Discourse) -> bool:
    """True if somebody is named more than once as the one who says something, or is then "he": two who talk.

    A telegram on what papers and parties have said, or on a debate, gives each of them a sentence, and nobody goes on.
    """
    keys: Counter[str | None] = Counter()
    goes_on = 0
    for sentence in discourse.draft.sentences.values():
        words, clause = sentence.words, _opening_clause(sentence)
        if clause is not None:
            keys[key_of(discourse, words, clause.subject)] += 1
        elif not sentence.touches and words.classes:
            goes_on += words.classes[0] == "h" and bool(sentence.clauses)  # "He thought that ..."
            goes_on += 0 in words.cues and words.cues[0].form == "past"  # "Told him that ..."
    return goes_on > 1 or any(key and times > 1 for key, times in keys.items())


def is_message(draft: Draft) -> bool:
    """True for a telegram or letter of one office to another, by its head: "we" and "I" in it are whoever sends it."""
    return draft.record.titled and draft.language.continuation is not None and not _direct(draft)


def is_kept(draft: Draft) -> bool:
    """True for a record of talks, by its head, in a language for which records are not read sentence by sentence.

    What its author does not say of himself is then read as in a report, and "I" is the author, unless "you" is said.
    """
    if draft.language.continuation is not None or not draft.record.titled or _direct(draft):
        return False
    reports = (any(c.subject.kind in ("person", "title", "he") for c in s.clauses) for s in draft.sentences.values())
    return sum(reports) >= _LEAST


def _author(discourse: Discourse, counts: _Counts, direct: bool) -> str | None:
    """The key of whoever is "I": somebody named, if need be nobody named but who says "I replied" all the time."""
    says = counts.own or counts.opening > 1
    named = named_speaker(discourse) if says else sender(discourse) if counts.ours or counts.opening else None
    often = counts.own >= (_OFTEN if direct else 2) and counts.own * _OFTEN >= counts.own + counts.others
    message = not direct and is_message(discourse.draft) and bool(counts.own)
    shown = often or message or (not direct and _begins_with_i(discourse.draft))
    return named or (discourse.inventory.group(THE_AUTHOR).key if shown else None)


def _begins_with_i(draft: Draft) -> bool:
    """True if the first sentence has "I" for a subject ("I visited Comrade Dalmat"): nobody has spoken yet but him."""
    first = next(iter(draft.sentences.values()), None)
    opening = main_subject(first.words) if first is not None and not first.touches else None
    return opening is not None and opening[0].kind == "i"


def _direct(draft: Draft) -> bool:
    """True if "you" is said outside quotation marks, more than once, and not to whom a message is sent."""
    you, features = draft.language.reference.you, draft.language.continuation
    said = (s for s in draft.sentences.values() if not s.touches and not you.isdisjoint(s.words.low))
    addressed = features.addressing if features is not None else None
    return sum(addressed is None or not addressed.search(draft.readout.text, *s.content) for s in said) > 1


def _parties(discourse: Discourse, author: str | None, checkpoint: Checkpoint) -> tuple[frozenset[str], bool, bool]:
    """Who takes part: those in the headlines, and subjects with which several sentences of saying open.

    Also whether these sentences are in the past, and whether what they report is, too.
    """
    opening: Counter[str | None] = Counter()
    tenses: Counter[bool] = Counter()
    shifted: Counter[bool] = Counter()
    for sentence in each(discourse.draft.sentences.values(), checkpoint):
        clause = _opening_clause(sentence)
        if clause is not None:
            tenses[in_past(sentence.words, clause)] += 1
            shifted.update(_shifted(sentence.words, clause))
            opening[key_of(discourse, sentence.words, clause.subject)] += 1
        elif sentence.quote is None:
            opening.update(_behind_adjuncts(discourse, sentence))
    heads = (discourse.inventory.named(found) for words in discourse.draft.heads for found in names(words))
    talking = {key for key, times in opening.items() if key and times > 1}
    talking.update(entity.key for entity in heads if entity is not None)
    parties = frozenset(talking | ({author} if author else set()))
    return parties, tenses[False] < 2 or tenses[True] >= tenses[False], shifted[True] > 1 and not shifted[False]


def _behind_adjuncts(discourse: Discourse, sentence: Sentence) -> Iterator[str | None]:
    """Whoever says something in the past in a sentence that opens with something else ("On visas Okoye said that")."""
    for clause in sentence.clauses:
        person = clause.subject.kind == "person" and clause.construction == "finite" and not clause.depth
        if person and in_past(sentence.words, clause):
            yield key_of(discourse, sentence.words, clause.subject)


def _shifted(words: Tokens, clause: Clause) -> Iterator[bool]:
    """Whether what a clause reports is in the past: the first auxiliary behind it, if there is one."""
    features = words.language.continuation
    verb = next((i for i in range(clause.end, len(words.low)) if words.classes[i] in "xk"), 0)
    if features is not None and verb:
        yield words.low[verb] not in features.present


def _learn_present(discourse: Discourse) -> None:
    """Add to the inventory whom the head lists as present ("Chancellor Emil Roth"), a line each."""
    draft = discourse.draft
    for passage in draft.readout.first(_LISTED):
        if passage.body:
            continue
        for found in names(tokens(draft.readout.text, *passage.span, draft.language)):
            if found.name and found.offices:
                discourse.inventory.add(found, discourse.account)


def _opening_clause(sentence: Sentence) -> Clause | None:
    """The clause of saying with which a sentence opens, if its subject is a person."""
    first = main_subject(sentence.words) if sentence.quote is None and sentence.clauses else None
    if first is None or first[0].kind not in ("person", "title"):
        return None
    opening = (c for c in sentence.clauses if c.subject.first == first[0].first and c.construction == "finite")
    return next(opening, None)


def _counts(draft: Draft, checkpoint: Checkpoint) -> _Counts:
    own = ours = others = opening = we = 0
    me = draft.language.grammar.me
    for sentence in each(draft.sentences.values(), checkpoint):
        found = reporting(sentence) if sentence.quote is None else []
        main = main_clause(found) if found else None
        if main is not None and in_past(sentence.words, main):
            kind = main.subject.kind
            own += kind == "i"
            ours += kind == "we"
            others += kind in ("person", "title", "he")
        opening += not sentence.touches and not me.isdisjoint(sentence.words.low[:1])
        we += main is None and first_person(sentence, draft)
    return _Counts(own, ours, others, opening, we)


def key_of(discourse: Discourse, words: Tokens, subject: Subject) -> str | None:
    """The key of the person whom a name or office means, if the inventory has one."""
    if is_known(discourse, words, subject):
        return resolve(discourse, words, subject).speaker
    return None


def _auxiliary_in_past(words: Tokens, at: int, verb: int) -> bool:
    """True for an auxiliary in the past: "did say", "continued, however, suggesting that"; not "was telling him"."""
    low, kind, features = words.low[at], words.classes[at], words.language.continuation
    if verb in words.cues and words.cues[verb].form == "ing":
        return kind == "k" and low.endswith("ed")
    return kind != "z" and features is not None and low in features.past


def in_past(words: Tokens, clause: Clause) -> bool:
    """True for a verb in the simple past, of the active or passive voice: "said", "was agreed", "intervened to say"."""
    features, verb = words.language.continuation, clause.at
    before = next((i for i in range(verb - 1, -1, -1) if words.classes[i] not in "rb"), -1)
    if features is not None and before >= 0:
        if words.low[before] in features.infinitive:
            return any(word.endswith("ed") for word in words.low[max(0, before - 2) : before])
        if words.low[before] in features.before_past:
            return False
        if words.classes[before] in "xkz":
            return _auxiliary_in_past(words, before, verb)
    return (
        verb not in words.cues
        or words.cues[verb].form == "past"
        or clause.construction in ("participle", "purpose", "according")
    )
