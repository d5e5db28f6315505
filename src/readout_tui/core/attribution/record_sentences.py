"""Sentences in a record of talks: who takes the word, what goes on, and what is the record's own.

standing        a clause of saying: a new speaker, somebody quoted, or part of what the last speaker says
taken           somebody takes the word by something else than a verb of saying with its subject
comments, tells the author's comment, and what somebody did or how the talk went
turns_to        behind the author's words: a sentence about the other one's mind
"""

from typing import Final, Literal, NamedTuple

from readout_tui.core.attribution import minutes
from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.clauses import Clause
from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Discourse, Referent, display, is_known
from readout_tui.core.attribution.inventory import is_body
from readout_tui.core.attribution.last_speaker import LastSpeaker
from readout_tui.core.attribution.mentions import mention
from readout_tui.core.attribution.record import TalkRecord, in_past, key_of
from readout_tui.core.attribution.subjects import Opening, Subject, joined, main_subject, subject_of
from readout_tui.core.attribution.turns import first_person
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.model import BOTH

_FIRST_PERSON: Final = frozenset(["i", "we"])
_LOOSE: Final = frozenset(["plural", "noun", "body", "they", "it"])
"""Kinds of subjects that are mostly spoken of, unless they open a paragraph: "the politicians talked of a republic"."""
_THINGS: Final = frozenset(["side", "body", "noun", "plural"])
"""Kinds of subjects that are said to think something by a person who speaks, rather than by the record."""
_SUBJECTS: Final = "nithIda"
"""Word classes with which the subject of an aside can start."""
_UNREAD: Final = 14
"""Words at the start of a sentence among which a verb of saying without a subject may have an unread one."""
_WITHIN: Final = 3
"""Words after a subject in which its verb of saying is looked for."""

Standing = Literal["frame", "inner", "content"]
"""What a clause of saying is: a new speaker, somebody whom the last one quotes, or part of what the last one says."""


class Taken(NamedTuple):
    """A sentence in which somebody takes the word."""

    referent: Referent
    subject: Subject
    verb: int | None  # index of the word that shows it; None for a name with a colon and the author's "I"
    met: str | None = None  # the key of whom the author says he met


def taken(record: TalkRecord, discourse: Discourse, sentence: Sentence, last: LastSpeaker | None) -> Taken | None:
    """Who takes the word in a sentence, by something else than a verb of saying with its subject; or None."""
    opening = main_subject(sentence.words)
    together = _together(record, sentence, opening, last)
    if together is not None:
        return together
    labelled = label(discourse, sentence, opening)
    if labelled is not None and opening is not None:
        return Taken(Referent(labelled, "label", 0.93), opening[0], None)
    found = _shown(sentence, discourse, opening, last)
    if found is not None and is_known(discourse, sentence.words, found[0]):
        referent = resolve(discourse, sentence.words, found[0])
        referent = party(record, discourse, referent, last) if found[0].kind == "he" else referent
        if referent.speaker is None or (_minds(sentence.words, found[1]) and referent.speaker not in record.parties):
            return None
        return Taken(referent, *found)
    if found is None and opening is not None and is_alone(record, opening[0]) and not _told_by_another(sentence):
        return Taken(Referent(record.author, "document", 0.85), opening[0], None, met=met(discourse, sentence, opening))
    if unnamed(record, sentence):
        return Taken(Referent(record.author, "pronoun", 0.75), Subject("i", 0, 0), 0)
    return None


def remarks(record: TalkRecord, sentence: Sentence) -> bool:
    """True for the author's remark, where "I" can only be the author: "As far as I could follow it, he has no plan"."""
    if sentence.clauses or sentence.touches or not is_alone(record, Subject("i", 0, 0)):
        return False
    return not sentence.words.language.grammar.me.isdisjoint(sentence.words.low)


def _together(
    record: TalkRecord, sentence: Sentence, opening: Opening | None, last: LastSpeaker | None
) -> Taken | None:
    """All who meet, in minutes: by the name of their body, or as "they" behind that ("They disapproved of it")."""
    words = sentence.words
    body = minutes.resolves(words, record.bodies)
    if body is not None:
        return Taken(Referent(BOTH, "collective", 0.8), Subject("both", body[0], body[0] + 1), body[1])
    if opening is None or opening[0].kind != "they" or last is None or last.speaker != BOTH:
        return None
    verb = opening[1]
    resolving = words.classes[verb : verb + 1] in ("v", ".") and words.low[verb].endswith("ed")
    return Taken(Referent(BOTH, "collective", 0.75), opening[0], verb) if resolving else None


def _told_by_another(sentence: Sentence) -> bool:
    """True if the author's sentence reports what somebody else said ("I saw Brandt, who told me that ...")."""
    return any(
        clause.subject.kind in ("person", "title") and clause.depth == 0 and in_past(sentence.words, clause)
        for clause in sentence.clauses
    )


def _minds(words: Tokens, verb: int) -> bool:
    features = words.language.continuation
    return features is not None and words.low[verb] in features.minding


def _shown(
    sentence: Sentence, discourse: Discourse, opening: Opening | None, last: LastSpeaker | None
) -> tuple[Subject, int] | None:
    """The subject and verb that show who takes the word, or None."""
    found = aside(sentence) or introduced(discourse, sentence) or intervenes(sentence)
    new = last is not None and last.paragraph != sentence.passage.paragraph and _begins_paragraph(discourse, sentence)
    verb = takes_the_word(sentence, opening, new) if found is None else 0
    return (opening[0], verb) if opening is not None and verb else found


def _begins_paragraph(discourse: Discourse, sentence: Sentence) -> bool:
    before = discourse.draft.sentences.get(sentence.number - 1)
    return before is None or before.passage.paragraph != sentence.passage.paragraph


def party(record: TalkRecord, discourse: Discourse, referent: Referent, last: LastSpeaker | None) -> Referent:
    """Whom a pronoun means in a record of talks: one who takes part; "he" is never the author, who is "I"."""
    if referent.evidence != "pronoun" or referent.speaker is None:
        return referent
    before = last.speaker if last is not None else None
    if referent.speaker in record.parties and referent.speaker != record.author:
        return referent
    if before == record.author and last is not None and last.other not in (None, BOTH):
        return referent._replace(speaker=last.other, sure=0.75)
    if referent.speaker == record.author:
        others = (*reversed(discourse.seen), *(entity.key for entity in discourse.parties))
        return referent._replace(speaker=next((key for key in others if key != record.author), None), sure=0.7)
    goes_on = before not in (None, BOTH, record.author)
    return referent._replace(speaker=before, sure=0.6) if goes_on else referent


def standing(
    record: TalkRecord, discourse: Discourse, sentence: Sentence, main: Clause, last: LastSpeaker | None
) -> Standing:
    """What a clause of saying is; while nobody is speaking, a new speaker, but for the "we" of an unnamed author.

    A new speaker is named in the tense of the record, at the main level, and is one of those who talk. Anybody else may
    be one who says little; but where speakers are quoted as they spoke, it is mostly somebody they speak of. "We hope",
    "as Okoye has said", "Mr Hale had asked before", "if the President wished" are part of what is said.
    """
    words, kind = sentence.words, main.subject.kind
    if last is None or last.speaker is None:
        return "content" if kind in _FIRST_PERSON and record.author is None else "frame"
    if kind in _FIRST_PERSON:
        return "frame" if _says_i(record, words, main) or is_authors(record, sentence, main) else "content"
    if _is_spoken_of(record, discourse, words, main, last.speaker):
        return "content"
    if kind in _LOOSE:
        here = last.paragraph == sentence.passage.paragraph
        return "content" if here or _others(words, main.subject) else "frame"
    return _persons(record, discourse, words, main)


def _persons(record: TalkRecord, discourse: Discourse, words: Tokens, main: Clause) -> Standing:
    """The same of a clause whose subject is a person, an office or a side."""
    if main.subject.kind not in ("person", "title") or key_of(discourse, words, main.subject) in record.parties:
        return "frame"
    if main.construction == "according":
        return "inner"  # "according to Roe's report"
    if main.verb == "cognitive" or main.construction == "passive":
        return "content"  # "the Church knew": who takes no part is said to know or to want
    return "inner" if record.direct or main.depth else "frame"


def _says_i(record: TalkRecord, words: Tokens, main: Clause) -> bool:
    """True for "When I put it to him that ...", if nobody else speaks behind it; not for "When I asked, he told me".

    Nor for a condition, which is part of what somebody says: "If I wished, he would ask".
    """
    features = words.language.continuation
    if main.subject.first > 1 or features is None or not features.argument.isdisjoint(words.low[:1]):
        return False
    if not is_alone(record, main.subject):
        return False
    return not any(at > main.at and words.classes[at] == "v" for at in words.cues)


def _is_spoken_of(record: TalkRecord, discourse: Discourse, words: Tokens, main: Clause, speaker: str | None) -> bool:
    """True for a country, a subordinate clause, another tense, "you", and what a body thinks behind what one said."""
    if _is_country(words, main.subject) or _below(words, main) or (record.past and not in_past(words, main)):
        return True
    if not record.direct and not words.language.reference.you.isdisjoint(words.low[:1]):
        return True  # "You will recall that he said so": to whom the message is sent
    if main.construction == "participle" and words.classes[main.subject.first - 1 : main.subject.first] == "p":
        return True  # "He left a telegram from the Consul reporting that"
    thinks = main.subject.kind in _THINGS and main.verb == "cognitive"
    return thinks and _speaks_for(record, discourse, speaker)  # "The Cabinet thought", behind what the minister said


def _speaks_for(record: TalkRecord, discourse: Discourse, speaker: str | None) -> bool:
    """True for a person who takes part: what a body is said to think behind his words is what he says of it."""
    entity = discourse.inventory.entities.get(speaker or "")
    return entity is not None and not entity.group and speaker in record.parties


def _is_country(words: Tokens, subject: Subject) -> bool:
    """True for a country by its name; not for capitals that only look like one ("KISHI")."""
    found = words.country(subject.last - 1) if subject.kind == "country" else ""
    return bool(found) and not is_body(found)


def _others(words: Tokens, subject: Subject) -> bool:
    """True for a plural that cannot mean the two sides: "the politicians", not "the ministers"."""
    return subject.kind == "plural" and words.low[subject.last - 1] not in words.language.people.parties


def is_authors(record: TalkRecord, sentence: Sentence, main: Clause) -> bool:
    """True for what the author of a record says of his own words: "I replied", "we told him"."""
    if record.author is None or main.subject.kind not in _FIRST_PERSON or _below(sentence.words, main):
        return False
    return in_past(sentence.words, main) or is_alone(record, main.subject)


def _below(words: Tokens, clause: Clause) -> bool:
    """True if the clause is subordinate: its subject stands right behind "if", "when", "as" ..."""
    before = words.classes[: clause.subject.first].rstrip("r")
    if clause.subject.kind == "none" or not before.endswith(("q", "w")):
        return False
    return words.low[len(before) - 1] not in words.language.grammar.contrast  # "But Okoye said that"


def is_alone(record: TalkRecord, subject: Subject) -> bool:
    """True if "I" can only be the author, as nobody is quoted in the first person."""
    return subject.kind == "i" and record.author is not None and not record.direct


def unnamed(record: TalkRecord, sentence: Sentence) -> bool:
    """True for a sentence of which the author leaves out that it was he: "Replied that it was so"."""
    if record.author is None:
        return False
    words = sentence.words
    adverb = words.classes[:1] == "r" and words.language.reference.you.isdisjoint(words.low[:1])
    first = 1 if adverb else 0
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
            if end and key_of(discourse, words, subject_of(words, at, end)) is not None:
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


def intervenes(sentence: Sentence) -> tuple[Subject, int] | None:
    """The subject and verb of a sentence in which somebody takes the word behind an adjunct without a comma, or None.

    "At this point Brandt intervened to say that it was late."
    """
    words, features = sentence.words, sentence.words.language.continuation
    if features is None or words.classes[:1] != "p":
        return None
    for verb in range(2, min(_UNREAD, len(words.low))):
        if words.low[verb] in features.turning and words.classes[verb - 1] == "n":
            first = len(words.classes[:verb].rstrip("nit"))
            inside = set("pqwT").isdisjoint(words.classes[1:first])
            return (subject_of(words, first, verb), verb) if inside else None
    return None


def describes_party(record: TalkRecord, discourse: Discourse, words: Tokens, subject: Subject) -> bool:
    """True for how somebody who takes part was ("Mr Brandt was evasive"); not where speakers speak of each other."""
    if record.direct or subject.kind not in ("person", "title") or not _is_past_being(words, subject.last):
        return False
    return key_of(discourse, words, subject) in record.parties


def _is_past_being(words: Tokens, at: int) -> bool:
    """True for "was", but not before a participle ("was handed a note")."""
    features = words.language.continuation
    past = features is not None and words.classes[at : at + 1] == "x" and words.low[at] in features.past
    return past and words.classes[at + 1 : at + 2] not in ("V", "e", "g")


def comments(sentence: Sentence) -> bool:
    """True where the author begins to comment ("Comment: he was friendlier than his instructions")."""
    words = sentence.words
    reference = words.language.reference
    return words.classes[1:2] in (":", ".") and not reference.comments.isdisjoint(words.low[:1])


def turned(
    record: TalkRecord, discourse: Discourse, sentence: Sentence, opening: Opening | None, last: LastSpeaker
) -> Referent | None:
    """Whose mind a sentence behind the author's words is about ("He could arrange it"), or None if it goes on with his.

    Where "I" is always the author, he would hardly go on about the other without "I said". The referent has no speaker
    if it is "he" and nobody is known whom that could mean.
    """
    if record.direct:
        return None
    answering = _answering(record, discourse, sentence, last)
    if answering is not None or opening is None or opening[0].kind not in ("he", "person", "title"):
        return answering
    words, first, kind = sentence.words, opening[0].last, opening[0].kind
    auxiliary = words.classes[first : first + 1]
    if not words.language.grammar.me.isdisjoint(words.low):
        return None  # "He laughed, but I was serious"
    if auxiliary == "x" and not _is_past_being(words, first):
        return None
    if kind != "he" and auxiliary not in ("x", "z", "k"):
        return None
    found = party(record, discourse, resolve(discourse, words, opening[0]), last)
    known = found.speaker == last.other or found.speaker in (*record.parties, *discourse.seen)
    return found._replace(sure=0.6) if kind == "he" or known or last.other is None else None


def _answering(record: TalkRecord, discourse: Discourse, sentence: Sentence, last: LastSpeaker) -> Referent | None:
    """Who answers right behind what the author asked ("I asked about the docks. They were another matter"), or None.

    Whoever spoke before, else the last person noted. The author himself would say "I" or "our".
    """
    asked = discourse.draft.sentences.get(last.number)
    if asked is None or last.number != sentence.number - 1 or last.paragraph != sentence.passage.paragraph:
        return None
    features = sentence.words.language.continuation
    still = features is not None and not features.questions.isdisjoint(sentence.words.low[:2])  # "And what ...?"
    if not _asks(asked.words) or still or first_person(sentence, discourse.draft):
        return None
    others = (last.other, *reversed(discourse.seen))
    found = next((key for key in others if key not in (None, BOTH, record.author)), None)
    return Referent(found, "carried", 0.55) if found is not None else None


def _asks(words: Tokens) -> bool:
    features = words.language.continuation
    if features is None:
        return False
    at = next((i for i, word in enumerate(words.low) if word in features.asking), len(words.low))
    return not features.questions.isdisjoint(words.low[at + 1 : at + 1 + _WITHIN])


def entering(discourse: Discourse, sentence: Sentence, opening: Opening | None, last: LastSpeaker) -> str | None:
    """The key of whoever opens a paragraph by doing something ("The Minister laughed"), not the last speaker; or None.

    Only somebody who has spoken before: whoever is only spoken of may open a paragraph as well.
    """
    if opening is None or opening[0].kind not in ("person", "title") or not _acts(sentence.words, *opening):
        return None
    key = key_of(discourse, sentence.words, opening[0])
    return key if key != last.speaker and key in discourse.seen else None


def met(discourse: Discourse, sentence: Sentence, opening: Opening) -> str | None:
    """The key of whom the author says he met ("I saw the Prime Minister", "my Vardish colleague"); or None."""
    words, classes = sentence.words, sentence.words.classes
    nouns = words.language.reference.colleagues
    for at in range(opening[1] + 1, min(opening[1] + 2 + _WITHIN, len(classes))):
        end = joined(classes, at) if classes[at] in "dtna" else 0
        colleague = next((i for i in range(at, min(end + 1, len(classes))) if words.low[i] in nouns), 0) if end else 0
        if colleague:
            return discourse.inventory.group(
                display(words, Subject("side", at + (classes[at] == "d"), colleague + 1))
            ).key
        found = subject_of(words, at, end) if end else None
        if found is not None and found.kind in ("person", "title"):
            known = resolve(discourse, words, found).speaker
            new = mention(words, found.first, found.last) if known is None and found.kind == "person" else None
            return discourse.inventory.add(new, discourse.account).key if new is not None else known
    return None


def label(discourse: Discourse, sentence: Sentence, opening: Opening | None) -> str | None:
    """The key of the person with whose name and a colon a sentence begins ("Secretary: no objection"), or None."""
    if opening is None or opening[0].kind not in ("person", "title"):
        return None
    at_once = sentence.words.classes.startswith(":", opening[0].last)
    return key_of(discourse, sentence.words, opening[0]) if at_once else None


def hears(words: Tokens) -> bool:
    """True for what the author of a record knows from others: "It is understood, however, that the firms agree"."""
    features = words.language.continuation
    if features is None or words.classes[:2] != "jx" or words.low[1] not in features.present:
        return False
    return not features.hearsay.isdisjoint(words.low[2 : 2 + _WITHIN])


def _is_the_authors(record: TalkRecord, discourse: Discourse, sentence: Sentence) -> bool:
    """True for brackets, a comment, hearsay, the present where all else is past, and what is said to the addressee."""
    words = sentence.words
    if (words.classes[:1] == "(" and words.classes[1:2] != "N") or comments(sentence):
        return True
    return _in_the_present(record, words) or concludes(record, discourse, sentence)


def is_quiet(record: TalkRecord, discourse: Discourse, sentence: Sentence) -> bool:
    """True for a sentence with which nobody's words go on."""
    return unread(sentence) or comments(sentence) or concludes(record, discourse, sentence)


def concludes(record: TalkRecord, discourse: Discourse, sentence: Sentence) -> bool:
    """True where the author speaks for himself, so that nobody's words go on: hearsay, offices, the addressee.

    "It is understood that", "Embassy believes that", "Grateful your views".
    """
    if record.direct:
        return False
    return hears(sentence.words) or _of_an_office(sentence.words) or _to_the_addressee(discourse, sentence)


def _of_an_office(words: Tokens) -> bool:
    """True for what the office that writes or is written to does now: "Embassy believes", "Department may wish"."""
    features = words.language.continuation
    if features is None or features.offices.isdisjoint(words.low[:1]):
        return False
    verb = next((i for i in range(1, min(1 + _WITHIN, len(words.low))) if words.classes[i] in "vuxkzV"), 0)
    now = verb in words.cues and words.cues[verb].form in ("present", "base")
    return bool(verb) and (now or words.classes[verb] == "z" or words.low[verb] in features.present)


def tells(record: TalkRecord, discourse: Discourse, sentence: Sentence, opening: Opening | None) -> bool:
    """True if a sentence without a verb of saying is the record's own: what somebody did, or how the talk went."""
    words = sentence.words
    if _is_the_authors(record, discourse, sentence) or minutes.lays_before(sentence):
        return True
    if opening is None:
        return _of_the_talk(sentence, discourse, 0)
    subject, verb = opening
    if subject.kind in _FIRST_PERSON:
        return record.author is not None and _acts(words, subject, verb)
    if subject.kind == "he":
        return words.classes[verb : verb + 1] == "V" and _acts(words, subject, verb)
    if subject.kind in ("person", "title"):
        return _acts(words, subject, verb) and key_of(discourse, words, subject) in record.parties
    if subject.kind in ("both", "plural", "they"):
        return _acts(words, subject, verb) and not _others(words, subject)
    return _of_the_talk(sentence, discourse, subject.first)


def _to_the_addressee(discourse: Discourse, sentence: Sentence) -> bool:
    """True if a message asks or tells whom it is sent to: "Grateful your comments", "You will recall that ..."."""
    words, features = sentence.words, sentence.words.language.continuation
    if features is None:
        return False
    asks = " ".join(words.low[:_WITHIN]).startswith(features.requests)
    return asks or features.addressing.search(discourse.draft.readout.text, *sentence.content) is not None


def is_bare(words: Tokens) -> bool:
    """True for a line without any word in small letters, such as a signature: it is nobody's words."""
    return not any(word.islower() for word in words.words) and len(words.words) <= _UNREAD


def _in_the_present(record: TalkRecord, words: Tokens) -> bool:
    """True for a present in a record whose reported speech is all in the past: the author's own comment."""
    features = words.language.continuation
    if features is None or not record.shifted or record.direct:
        return False
    verb = next((word for word, kind in zip(words.low, words.classes, strict=True) if kind in "xkzvV"), "")
    return verb in features.present


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
    existing = words.classes[:2] == "rx" and not narration.events.isdisjoint(words.low[2 : 2 + _WITHIN])
    if features is None or not verb or (narration.events.isdisjoint(words.low[first:verb]) and not existing):
        return False
    if first_person(sentence, discourse.draft):
        return False
    return words.classes[verb] != "z" and features.before_past.isdisjoint(words.low[verb : verb + 1])
