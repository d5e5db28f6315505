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

`record_of` weighs whether an account is such a record: the words of its head ("Record of conversation"), marks of an
internal document ("SECRET"), "I replied" beside what others said, and "we" outside quotation marks in a text that
otherwise reports in the third person, which public readouts avoid. Quotation marks speak against it, and so do few
reports of what was said: a column in a newspaper says "we", too. The weights are set by hand.
"""

from __future__ import annotations

from collections import Counter
from typing import Final, Literal, NamedTuple

from readout_tui.core.attribution.analysis import Draft, Sentence
from readout_tui.core.attribution.clauses import Clause
from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Discourse, is_known
from readout_tui.core.attribution.inventory import is_body
from readout_tui.core.attribution.issuer import THE_AUTHOR, named_speaker
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.record_head import head
from readout_tui.core.attribution.sentence_type import main_clause, reporting
from readout_tui.core.attribution.subjects import Opening, Subject, joined, main_subject, subject_of
from readout_tui.core.attribution.turns import first_person
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.model import Checkpoint, unwatched
from readout_tui.core.progress import each, stages

_KINDS: Final = frozenset(["readout", "letter"])
_TITLED: Final = 3.0
_MARKED: Final = 1.5
_OWN: Final = 1.0
_WE: Final = 0.6
_PRIOR: Final = -2.5
"""Log-odds of a record: for words of its head, marks, each "I replied" and each "we", and before all these."""
_QUOTED: Final = 5.0
"""Log-odds against a record for the share of sentences with quotation marks: news quotes, a record mostly renders."""
_REPORTING: Final = 0.4
"""In a record so many of all sentences say what somebody said; where fewer do, "we" counts for less."""
_MOST: Final = 4
_FIRST_PERSON: Final = frozenset(["i", "we"])
_SUBJECTS: Final = "nithIda"
"""Word classes with which the subject of an aside can start."""
_UNREAD: Final = 14
"""Words at the start of a sentence among which a verb of saying without a subject may have an unread one."""
_OFTEN: Final = 4
"""An unnamed author says "I replied" so many times at least, and in one of so many sentences of saying."""
_LEAST: Final = 3
"""Fewer sentences that report what somebody said make no record."""
_WITHIN: Final = 3
"""Words after a subject in which its verb of saying is looked for."""


class Record(NamedTuple):
    """An account that is a record of talks."""

    author: str | None  # the key of whoever is "I" in it, None if nobody is
    parties: frozenset[str]  # the keys of those who take part: whose words whole sentences report, and the author
    past: bool  # it reports in the past, so that the present is somebody's own words
    direct: bool  # speakers say "you", so that "I" may be any of them


Standing = Literal["frame", "inner", "content"]
"""What a clause of saying is: a new speaker, somebody whom the last one quotes, or part of what the last one says."""


class _Counts(NamedTuple):
    """How many sentences outside quotation marks do what."""

    own: int  # report what "I" said
    others: int  # report what somebody else said
    opening: int  # begin with "I"
    we: int  # say "I" or "we", "my" or "our"


def record_of(discourse: Discourse, checkpoint: Checkpoint = unwatched) -> Record | None:
    """The account as a record of talks, or None if it is none. Makes its author the one whose account it is."""
    draft = discourse.draft
    if draft.readout.document not in _KINDS or draft.language.continuation is None:
        return None
    counting, finding = stages(checkpoint, 1, 1)
    counts = _counts(draft, counting)
    if counts.others < _LEAST:
        return None
    titled, marked = head(draft)
    own, we = min(counts.own, counts.others, _MOST), min(counts.we, 2 * _MOST)
    size = len(draft.sentences)
    reporting_share = min(1.0, counts.others / size / _REPORTING)
    odds = _PRIOR + _TITLED * titled + _MARKED * marked + _OWN * own + _WE * we * reporting_share
    if odds - _QUOTED * sum(bool(s.touches) for s in draft.sentences.values()) / size <= 0:
        return None
    author = _author(discourse, counts)
    if author is not None:
        discourse.home = discourse.inventory.entities[author]
    return Record(author, *_parties(discourse, author, finding), _direct(draft))


def _author(discourse: Discourse, counts: _Counts) -> str | None:
    """The key of whoever is "I": somebody named, if need be nobody named but who says "I replied" all the time."""
    named = named_speaker(discourse) if counts.own or counts.opening > 1 else None
    often = counts.own >= _OFTEN and counts.own * _OFTEN >= counts.own + counts.others
    return named or (discourse.inventory.group(THE_AUTHOR).key if often else None)


def _direct(draft: Draft) -> bool:
    """True if "you" is said outside quotation marks, more than once."""
    you = draft.language.reference.you
    return sum(not s.touches and not you.isdisjoint(s.words.low) for s in draft.sentences.values()) > 1


def _parties(discourse: Discourse, author: str | None, checkpoint: Checkpoint) -> tuple[frozenset[str], bool]:
    """Who takes part: those in the headlines, and subjects with which several sentences of saying open.

    Also whether these sentences are in the past.
    """
    opening: Counter[str | None] = Counter()
    tenses: Counter[bool] = Counter()
    for sentence in each(discourse.draft.sentences.values(), checkpoint):
        clause = _opening_clause(sentence)
        if clause is not None:
            tenses[_past(sentence.words, clause)] += 1
            opening[_key(discourse, sentence.words, clause.subject)] += 1
    heads = (discourse.inventory.named(found) for words in discourse.draft.heads for found in names(words))
    talking = {key for key, times in opening.items() if key and times > 1}
    talking.update(entity.key for entity in heads if entity is not None)
    return frozenset(talking | ({author} if author else set())), tenses[True] >= tenses[False]


def _opening_clause(sentence: Sentence) -> Clause | None:
    """The clause of saying with which a sentence opens, if its subject is a person."""
    first = main_subject(sentence.words) if sentence.quote is None and sentence.clauses else None
    if first is None or first[0].kind not in ("person", "title"):
        return None
    opening = (c for c in sentence.clauses if c.subject.first == first[0].first and c.construction == "finite")
    return next(opening, None)


def _key(discourse: Discourse, words: Tokens, subject: Subject) -> str | None:
    """The key of the person whom a name or office means, if the inventory has one."""
    if is_known(discourse, words, subject):
        return resolve(discourse, words, subject).speaker
    return None


def _counts(draft: Draft, checkpoint: Checkpoint) -> _Counts:
    own = others = opening = we = 0
    me = draft.language.grammar.me
    for sentence in each(draft.sentences.values(), checkpoint):
        found = reporting(sentence) if sentence.quote is None else []
        main = main_clause(found) if found else None
        if main is not None and _past(sentence.words, main):
            own += main.subject.kind == "i"
            others += main.subject.kind in ("person", "title", "he")
        opening += not sentence.touches and not me.isdisjoint(sentence.words.low[:1])
        we += first_person(sentence, draft)
    return _Counts(own, others, opening, we)


def standing(record: Record, discourse: Discourse, sentence: Sentence, main: Clause) -> Standing:
    """What a clause of saying is, while somebody is speaking.

    A new speaker is named in the tense of the record, at the main level, and is one of those who talk. Anybody else may
    be one who says little; but where speakers are quoted as they spoke, it is mostly somebody they speak of. "We hope",
    "as Okoye has said", "Mr Hale had asked before", "if the President wished" are part of what is said.
    """
    words, kind = sentence.words, main.subject.kind
    if kind in _FIRST_PERSON:
        return "frame" if is_authors(record, sentence, main) else "content"
    if _is_country(words, main.subject) or _below(words, main) or (record.past and not _past(words, main)):
        return "content"
    if kind not in ("person", "title") or _key(discourse, words, main.subject) in record.parties:
        return "frame"
    first = main_subject(words)
    opens = first is not None and first[0].first == main.subject.first
    return "frame" if opens and not record.direct else "inner"


def _is_country(words: Tokens, subject: Subject) -> bool:
    """True for a country by its name; not for capitals that only look like one ("KISHI")."""
    found = words.country(subject.last - 1) if subject.kind == "country" else ""
    return bool(found) and not is_body(found)


def is_authors(record: Record, sentence: Sentence, main: Clause) -> bool:
    """True for what the author of a record says of his own words: "I replied", "we told him"."""
    if record.author is None or main.subject.kind not in _FIRST_PERSON:
        return False
    return _past(sentence.words, main) or is_alone(record, main.subject)


def _past(words: Tokens, clause: Clause) -> bool:
    """True for a verb in the simple past, of the active or passive voice: "said", "was agreed", "was concerned"."""
    features, verb = words.language.continuation, clause.at
    before = next((i for i in range(verb - 1, -1, -1) if words.classes[i] not in "rb"), -1)
    if features is not None and before >= 0 and words.classes[before] in "xkz":
        simple = words.classes[before] != "z" and words.low[before] not in features.before_past
        return simple and words.low[before] in features.past
    return (
        verb not in words.cues
        or words.cues[verb].form == "past"
        or clause.construction in ("participle", "purpose", "according")
    )


def _below(words: Tokens, clause: Clause) -> bool:
    """True if the clause is subordinate: it stands behind "if", "when", "as" ... of its own part of the sentence."""
    for i in range(clause.subject.first - 1, -1, -1):
        if words.classes[i] in ',;:"':
            return False
        if words.classes[i] in "qw":
            return True
    return False


def is_alone(record: Record, subject: Subject) -> bool:
    """True if "I" can only be the author, as nobody is quoted in the first person."""
    return subject.kind == "i" and record.author is not None and not record.direct


def unnamed(record: Record, sentence: Sentence) -> bool:
    """True for a sentence of which the author leaves out that it was he: "Replied that it was so"."""
    if record.author is None:
        return False
    words = sentence.words
    first = 1 if words.classes[:1] == "r" else 0
    return first in words.cues and words.cues[first].form == "past" and words.classes[first] in "ve"


def unread(sentence: Sentence) -> bool:
    """True if a sentence seems to name a new speaker whom the grammar has not read ("_Mr Hale_[3] said that")."""
    words = sentence.words
    read = {clause.at for clause in sentence.clauses}
    return any(
        verb < _UNREAD
        and verb not in read
        and words.cues[verb].form == "past"
        and words.classes[verb] == "v"
        and not set("ntc").isdisjoint(words.classes[:verb])
        and set("pqwTxk").isdisjoint(words.classes[:verb])
        for verb in words.cues
    )


def introduced(discourse: Discourse, sentence: Sentence) -> tuple[Subject, int] | None:
    """The person before a verb of saying with a colon ("When he had done, Mr Hale, after a pause, said:"), or None."""
    words = sentence.words
    verb = next((i for i in words.cues if words.classes.startswith(":", i + 1)), 0)
    for at in range(verb - 1, -1, -1):
        if words.classes[at] == "n" and words.classes[at - 1 : at] != "n":
            end = joined(words.classes, at)
            if end and _key(discourse, words, subject_of(words, at, end)) is not None:
                return subject_of(words, at, end), verb
    return None


def aside(sentence: Sentence) -> tuple[Subject, int] | None:
    """The subject and verb of words set off by commas or dashes ("Your wish, I continued, is ours"), or None."""
    words, classes = sentence.words, sentence.words.classes
    features = words.language.continuation
    if features is None:
        return None
    for i, kind in enumerate(classes[:-1]):
        if kind in ",-" and classes[i + 1] in _SUBJECTS:
            end = joined(classes, i + 1)
            if end and classes[end + 1 : end + 2] in (",", "-", ".", ":") and words.low[end] in features.turning:
                return subject_of(words, i + 1, end), end
    return None


def takes_the_word(sentence: Sentence, opening: Opening | None, new_paragraph: bool) -> int:
    """The index of the verb by which a person takes the word ("Mr Brandt turned to the ferry"); 0 if there is none.

    At the beginning of a paragraph "Mr Brandt was surprised" is enough, as each paragraph is mostly one person's.
    """
    features = sentence.words.language.continuation
    if opening is None or features is None or opening[0].kind not in ("person", "title"):
        return 0
    if new_paragraph and _is_past_being(sentence.words, opening[0].last):
        return opening[0].last
    low = sentence.words.low
    verb = next((i for i in range(opening[1], min(opening[1] + _WITHIN, len(low))) if low[i] in features.turning), 0)
    return 0 if features.before_past.intersection(low[opening[0].last : verb]) else verb


def _is_past_being(words: Tokens, at: int) -> bool:
    """True for "was", but not before a participle ("was handed a note")."""
    features = words.language.continuation
    past = features is not None and words.classes[at : at + 1] == "x" and words.low[at] in features.past
    return past and words.classes[at + 1 : at + 2] not in ("V", "e", "g")


def tells(record: Record, discourse: Discourse, sentence: Sentence, opening: Opening | None) -> bool:
    """True if a sentence without a verb of saying is the record's own: what somebody did, or how the talk went."""
    words = sentence.words
    if words.classes[:1] == "(" and words.classes[1:2] != "N":
        return True
    if opening is None:
        return _of_the_talk(sentence, discourse, 0)
    subject, verb = opening
    if subject.kind in _FIRST_PERSON:
        return record.author is not None and _acts(words, subject, verb)
    if subject.kind == "he":
        return words.classes[verb : verb + 1] == "V" and _acts(words, subject, verb)
    if subject.kind in ("person", "title"):
        return _acts(words, subject, verb) and _key(discourse, words, subject) in record.parties
    if subject.kind in ("both", "plural", "they"):
        return _acts(words, subject, verb)
    return _of_the_talk(sentence, discourse, subject.first)


def _acts(words: Tokens, subject: Subject, verb: int) -> bool:
    """True for a simple past: "handed", "left"; not "was", "could", "had given"."""
    features = words.language.continuation
    word, kind = words.low[verb : verb + 1], words.classes[verb : verb + 1]
    if features is None or not word or not set("xkzu").isdisjoint(words.classes[subject.last : verb] + kind):
        return False
    done = kind == "V" or word[0] in features.past or word[0].endswith("ed")
    return done and features.before_past.isdisjoint(words.low[subject.last : verb + 1])


def _of_the_talk(sentence: Sentence, discourse: Discourse, first: int) -> bool:
    """True if the talk itself is the subject ("The conversation lasted an hour"), and nobody says "my" or "our"."""
    words = sentence.words
    features, narration = words.language.continuation, words.language.narration
    verb = next((i for i, kind in enumerate(words.classes) if kind in "xkzV" or words.low[i].endswith("ed")), 0)
    if features is None or not verb or narration.events.isdisjoint(words.low[first:verb]):
        return False
    if first_person(sentence, discourse.draft):
        return False
    return words.classes[verb] != "z" and features.before_past.isdisjoint(words.low[verb : verb + 1])
