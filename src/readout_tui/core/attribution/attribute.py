"""Passages -> attributions: who is *reported* to have said each, through whom, by which verb, and how that is known.

Each account is read from top to bottom, and each body passage is tried in this order (`_AccountReader._passage`):

    1. labelled speaker   the words of whoever the last label named, until `turns` says that they have ended
    2. quotation          a sentence wholly inside quotation marks: whoever the words around the quotation name
    3. reporting clause   a verb of saying in the sentence: whoever its subject means
    4. own voice          in a joint statement, fact sheet, speech or letter: the voice of the document, unless 2 or 3
                          found that somebody else spoke
    5. no cue             in a report: the last speaker goes on, or the reporter narrates

Steps 2 and 3 update the discourse state (who spoke last, for the pronouns that follow), so the order of the passages
matters and none can be attributed by itself. The order of the accounts does not matter: they are read in one of their
own (`in_own_order`), because one account may name somebody whom another only calls by an office.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from readout_tui.core.attribution import (
    by_hand,
    continuation,
    dialogue,
    free_order,
    handover,
    label_trust,
    record_sentences,
    relay,
    sentence_type,
    sittings,
    turns,
)
from readout_tui.core.attribution.analysis import Draft, Sentence, draft, is_of_a_talk
from readout_tui.core.attribution.announced import announces
from readout_tui.core.attribution.clauses import Clause
from readout_tui.core.attribution.coreference import informing_side, leader_of, resolve
from readout_tui.core.attribution.discourse import (
    Discourse,
    Referent,
    is_known,
    learn,
    mentioned,
    note,
    turns_home,
)
from readout_tui.core.attribution.gathering import gathered
from readout_tui.core.attribution.inventory import country_of
from readout_tui.core.attribution.issuer import THE_AUTHOR, issuer, named_speaker
from readout_tui.core.attribution.label_speaker import LabelSpeakers
from readout_tui.core.attribution.last_speaker import LastSpeaker, continued
from readout_tui.core.attribution.quotation_speaker import Quoted, named_source, speaker_of_quote
from readout_tui.core.attribution.record import TalkRecord, is_kept, is_message, record_of
from readout_tui.core.attribution.subjects import Opening, Subject, main_subject
from readout_tui.core.model import (
    BOTH,
    NAMED_BY_NOBODY,
    Attribution,
    Attributions,
    Checkpoint,
    Mode,
    Passage,
    PassageNumber,
    Readout,
    Span,
    SpeakersByHand,
    Voices,
    in_own_order,
    numbered,
    unwatched,
)
from readout_tui.core.progress import each, stages

_OTHER_LANGUAGES: Final = 0.88
"""The factor by which a name or pronoun is less sure in languages other than English.

Their grammar is read with fewer words: at the first reading of 19 new texts in seven of them, 75 % of those who are
named in the sentence itself were right, and 86 % of pronouns.
"""
STAGES: Final = (53, 7, 39, 1)
"""Shares of the running time, in hundredths, for the progress shown: analysing the sentences, learning the names,
attributing, and collecting the speakers."""
_LABELLED: Final = 0.93
_LABELLED_ELSEWHERE: Final = 0.88
_ANSWERED: Final = 0.75
_JOINT: Final = 0.95
_ONE_VOICE: Final = 0.85
_NARRATED: Final = 0.85
"""`sure` of a labelled sentence, in English and elsewhere, an answer without a label, a joint text, a document in one
voice, and narration.

Rounded from the shares that were right when new texts were first read (docs/ATTRIBUTION.md, "How `sure` was set"), but
two are set higher by hand: documents in one voice were right in 61 % before their signers were found, narration in
80 %.
"""


def attribute(
    readouts: tuple[Readout, ...], checkpoint: Checkpoint = unwatched, decided: SpeakersByHand = NAMED_BY_NOBODY
) -> Attributions:
    """Who is reported to have said what, in all readouts together. `decided` is what the reader says of it.

    `voices[account][number]` are the attributions of a passage; furniture and headlines have one without a speaker.
    `speakers` are those whom any of them names, one entry each over all accounts. The order of the readouts changes no
    attribution.
    """
    drafting, learning, attributing, gathering = stages(checkpoint, *STAGES)
    sizes = [len(readout.passages) for readout in readouts]
    drafts = tuple(map(draft, readouts, stages(drafting, *sizes)))
    inventory, discourses = learn(drafts, learning, decided)
    order = in_own_order(readouts)
    read = {
        account: _AccountReader(discourses[account], by_hand.Onward(inventory, account, decided)).voices(watch)
        for account, watch in zip(order, stages(attributing, *(sizes[account] for account in order)), strict=True)
    }
    voices = tuple(read[account] for account in sorted(read))
    if decided != NAMED_BY_NOBODY:
        voices = by_hand.renamed(inventory, readouts, voices, decided)
        inventory.join_told(decided.same)
    return gathered(inventory, voices, stages(gathering, *sizes))


class _AccountReader:
    """Attributes one account, sentence by sentence; its fields are what has been learned so far."""

    def __init__(self, discourse: Discourse, told: by_hand.Onward) -> None:
        """`told`: whom the reader has named."""
        self.discourse = discourse
        self.told = told
        self.draft: Draft = discourse.draft
        self.readout = discourse.draft.readout
        self.last: LastSpeaker | None = None
        self.turn: LastSpeaker | None = None  # who the last label named, until their words end
        self.ends: frozenset[int] = frozenset()  # the first sentences after a labelled speaker's words have ended
        self.labels = label_trust.believed(self.draft)
        self.answers: frozenset[int] = frozenset()  # the first sentences of answers without a label
        self.handed: Mapping[int, str] = {}  # the first sentences of reporters without a label, with their keys
        self.named = LabelSpeakers(discourse, self.labels or label_trust.turn_labels(self.draft))
        self.voice: str | None = None  # key of the speaker of a document in one voice; None in a report
        self.kept = False  # it is a record of talks in a language without rules for them
        self.record: TalkRecord | None = None  # what is known of it as a record of talks; None if it is none
        self.sender: str | None = None  # key of whoever sends this as a message, where it is no record of one talk
        self.source: int | None = None  # the last byline, which may name a source ("Source: the General Staff")
        self.habit: bool | None = None  # speakers often go on without a cue in this account; None until it is computed
        self.lines = False  # nearly every sentence is a paragraph of its own; computed together with `habit`
        self.of_a_talk = is_of_a_talk(self.draft)
        self.briefs = False  # the last label names an official who briefs on the talks of others
        self.quoted: dict[int, Quoted | None] = {}  # index of a quotation -> its speaker
        self.papers: dict[int, bool] = {}  # index of a quotation -> it is a paper given in full

    def voices(self, checkpoint: Checkpoint) -> tuple[Voices, ...]:
        """The attributions of every passage, indexed by passage number."""
        kind = self.readout.document
        weighing, reading = stages(checkpoint, 1, 9)
        self._find_voice()
        self._find_record(weighing)
        if kind != "factsheet":
            self.ends = turns.ends(self.discourse, self.labels, self.named.key)
            self.handed = handover.handed_over(self.discourse, self.labels)
        if label_trust.only_questions(self.draft, self.labels):
            self.answers = turns.answers(self.draft, self.labels)
        elif kind == "transcript" and (self._is_spoken_by_one() or self._opens_before_questions()):
            self.answers = frozenset(filter(None, [turns.opening(self.draft, self.labels)]))
        out: list[Voices] = []
        for number, passage in numbered(each(self.readout.passages, reading)):
            out.append(self._passage(number, passage))
        return tuple(out)

    def _find_voice(self) -> None:
        """Find in whose voice the document is, and whose account it then is."""
        kind = self.readout.document
        self.kept = not self.labels and kind in ("readout", "statement", "letter") and is_kept(self.draft)
        if kind == "joint":
            self.voice = BOTH
        elif kind in ("factsheet", "statement", "letter") and not self.kept:
            self.voice = issuer(self.discourse)
            if kind != "factsheet":
                self.discourse.home = self.discourse.inventory.entities.get(self.voice or "")

    def _find_record(self, checkpoint: Checkpoint) -> None:
        """Find whether this is a record of talks, which is in no one's voice, or else a message, and who sends it."""
        self.record = None if self.labels else record_of(self.discourse, checkpoint)
        if self.record is not None and self.readout.document == "statement":
            self.voice = None
        if self.record is None and self.voice is None and not self.labels and is_message(self.draft):
            self.sender = named_speaker(self.discourse) or self.discourse.inventory.group(THE_AUTHOR).key
            self.discourse.home = self.discourse.inventory.entities[self.sender]

    def _passage(self, number: PassageNumber, passage: Passage) -> Voices:
        self.discourse.at = number
        if not passage.body:
            self.last = None if passage.kind == "heading" and self.readout.document == "readout" else self.last
            self.source = number if passage.kind == "byline" else self.source
            if passage.label in self.labels:
                self._speaking(passage.label, number, passage.paragraph)
            return (Attribution(passage.span),)
        sentence = self.draft.sentences[number]
        if passage.label in self.labels:
            self._speaking(passage.label, number, passage.paragraph)
        elif number in self.answers:
            self._answering(number, passage.paragraph)
        elif number in self.handed:
            self.last = self.turn = LastSpeaker(self.handed[number], number, passage.paragraph, _ANSWERED)
            self.briefs = True
        elif number in self.ends:
            self.last = self.turn = None
        if self.told.at(number):
            return self._as_told(sentence, self.told.taken(number))
        found = self._by_text(sentence)
        return self._as_told(sentence, self.told.speaker) if self.told.goes_on(found) else found

    def _as_told(self, sentence: Sentence, speaker: str | None) -> Voices:
        """The attribution to whom the reader names: the last speaker from now on, as if the text had named them."""
        if self.turn is not None and sentence.passage.label in self.labels:
            self.turn = None if speaker is None else self.turn._replace(speaker=speaker)
        if speaker is None:
            self.last = None
        else:
            entity = self.discourse.inventory.entities.get(speaker)
            kind = "both" if speaker == BOTH else "noun" if entity is not None and entity.group else "person"
            note(self.discourse, Referent(speaker, "hand", 1.0), kind)
            self._remember(sentence, speaker, 1.0)
        return (by_hand.given(sentence.content, speaker, sentence.quote is not None),)

    def _by_text(self, sentence: Sentence) -> Voices:
        """The attributions of a sentence by the text alone."""
        if self.turn is not None:
            return self._said(sentence, self.turn)
        if self._is_of_a_paper(sentence):
            sentence = sentence._replace(clauses=sentence.inner, quote=None)
        found = self._quoted(sentence)
        if found is None and self.record is not None:
            found = self._in_record(self.record, sentence)
        found = found or self._reported(sentence)
        if self.voice not in (None, BOTH) and announces(sentence):
            return (Attribution(sentence.content, sure=_NARRATED),)
        if self.voice is not None:
            return self._in_document(sentence, found)
        return found or self._uncued(sentence)

    # --- labelled speakers -----------------------------------------------------------------------------------

    def _said(self, sentence: Sentence, turn: LastSpeaker) -> Voices:
        """A sentence of a labelled speaker."""
        reported = self._briefed(sentence, turn) if self.briefs else None
        if reported:
            return reported
        sure = min(turn.sure, 0.95)
        said = Attribution(sentence.content, turn.speaker, mode="direct", evidence="label", sure=sure)
        return (said if sentence.passage.label else said._replace(carried_from=turn.number),)

    def _briefed(self, sentence: Sentence, last: LastSpeaker) -> Voices | None:
        """The attributions of what a briefer reports of others; None if the sentence is the briefer's own."""
        if not relay.reports_third_party(sentence, sentence_type.reporting(sentence)):
            return None
        reported = self._reported(sentence)
        self.last = last
        if not reported or reported[0].speaker == last.speaker:
            return None
        return tuple(a._replace(via=a.via or last.speaker) for a in reported)

    def _speaking(self, label: Span, number: PassageNumber, paragraph: int) -> None:
        """Begin the turn of a labelled speaker; not in a fact sheet, whose lines in capitals are headings."""
        if self.readout.document == "factsheet":
            return
        sure = _LABELLED if self.draft.language.order is None else _LABELLED_ELSEWHERE
        self.last = self.turn = LastSpeaker(self.named.key(label), number, paragraph, sure)
        self.briefs = relay.label_relays(self.readout.text[label.start : label.end], self.draft.language.people)

    def _is_spoken_by_one(self) -> bool:
        """True if the headlines call the text somebody's briefing or speech, and name one person.

        Not if the text names that person before the first label: that is an introduction by somebody else.
        """
        head = " ".join(word for words in self.draft.heads for word in words.low)
        speaker = self.named.of_headlines()
        if speaker is None or not any(phrase in head for phrase in self.draft.language.documents.speeches):
            return False
        first = min((label.start for label in self.labels), default=0)
        before = (sentence for sentence in self.draft.sentences.values() if sentence.start < first)
        return not any(self.discourse.inventory.named(said) is speaker for one in before for said in one.names)

    def _opens_before_questions(self) -> bool:
        """True if somebody asks behind the first label, and only one other is labelled: the opening is theirs.

        Who begins with a statement has no label there in many transcripts, and gets one with the first answer.
        """
        first = min(self.labels, default=None)
        return first is not None and self.named.is_question(first) and self.named.answers_alone()

    def _answering(self, number: PassageNumber, paragraph: int) -> None:
        """Begin the turn of whoever is asked, in a text that labels only questions; nobody's, if no name is known."""
        key = self.named.asked()
        self.last = None
        self.turn = LastSpeaker(key, number, paragraph, _ANSWERED) if key is not None else None
        self.briefs = False

    # --- what the text attributes itself ---------------------------------------------------------------------

    def _reported(self, sentence: Sentence) -> Voices | None:
        """The attributions by the sentence's own verbs of saying, the main one first; None if there are none."""
        found = sentence_type.reporting(sentence)
        if not found or self._is_carried_on(sentence):
            return None
        main = sentence_type.main_clause(found)
        if self._is_nobodys(sentence, main):
            self.last = None
            return (Attribution(sentence.content, sure=0.6),)
        standing: record_sentences.Standing = "frame"
        if self.record is not None:
            standing = record_sentences.standing(self.record, self.discourse, sentence, main, self.last)
            if standing == "content":
                return None
        referent, via = self._main_speaker(sentence, found, main)
        if referent.speaker is None:
            return None
        out = [self._attribution(sentence, main, referent, via), *self._beside(sentence, found, main)]
        if standing == "frame" or main.construction != "according":
            self._note(main, referent, via)
            self._note_content(sentence, main, referent)
        if referent.speaker != BOTH and sentence_type.in_a_statement(sentence, main):
            self.discourse.document_issuer = referent.speaker
        if sentence_type.only_cites(sentence, main):
            self.last = None
        elif standing == "frame":
            self._remember(sentence, referent.speaker, referent.sure)
        return sentence_type.with_contents(sentence, out)

    def _is_nobodys(self, sentence: Sentence, main: Clause) -> bool:
        """True if nothing shows whose words these are: inside what somebody unread said, or a passive in a message.

        "It was stressed that" means both sides of a talk; a message about what many said has no two sides.
        """
        if self.voice is None and sentence_type.in_unread(sentence, main):
            return True
        passive = self.sender is not None and main.subject.kind == "none" and main.verb != "joint"
        return passive and not self._says_we(sentence, main)

    def _is_carried_on(self, sentence: Sentence) -> bool:
        """True if what somebody is said to say here is part of the last speaker's words, by the mood of the verb.

        "Der Präsident habe dies verlangt", behind what the minister said. "So sagte er" shows a new speaker.
        """
        last = self.last
        goes_on = last is not None and last.speaker is not None and last.paragraph == sentence.passage.paragraph
        inserted = any(clause.construction in ("inverted", "according") for clause in sentence.clauses)
        return goes_on and not inserted and continuation.is_reported(sentence.words)

    def _beside(self, sentence: Sentence, found: list[Clause], main: Clause) -> Iterator[Attribution]:
        """The attributions by the other clauses of the main level."""
        for clause in found:
            if clause is not main and clause.depth == 0 and clause.construction != "according":
                other = resolve(self.discourse, sentence.words, clause.subject)
                if other.speaker is not None:
                    yield self._attribution(sentence, clause, other, None)

    def _note_content(self, sentence: Sentence, main: Clause, referent: Referent) -> None:
        """Note of whom a body says something: "he" behind it is that person, not whoever spoke before."""
        entity = self.discourse.inventory.entities.get(referent.speaker or "")
        if entity is None or not relay.is_office(entity, main.subject) or self.record is not None:
            return
        subject = relay.of_whom(sentence, main)
        if subject is not None and is_known(self.discourse, sentence.words, subject):
            note(self.discourse, resolve(self.discourse, sentence.words, subject), subject.kind)
            note(self.discourse, referent, main.subject.kind)  # "it" is still the body
        elif subject is not None:
            self.discourse.unread = True

    def _note(self, main: Clause, referent: Referent, via: str | None) -> None:
        """Note who spoke for the pronouns that follow; outside English that is rather who relays, the subject."""
        note(self.discourse, referent, main.subject.kind)
        if via is not None and main.construction != "according" and self.draft.language.order is not None:
            note(self.discourse, Referent(via, "explicit"), "person")

    def _main_speaker(self, sentence: Sentence, found: list[Clause], main: Clause) -> tuple[Referent, str | None]:
        """The speaker of the main clause, and the key of the relayer if somebody else reports what they said."""
        words = sentence.words
        referent, via = self._innermost(sentence, found, main, resolve(self.discourse, words, main.subject))
        recipient = words.low[main.at] in words.language.grammar.recipient
        if recipient and main.construction == "passive" and main.subject.kind == "none":
            referent = informing_side(self.discourse, words, main.at)
        referent = self._stance_of(sentence, main) or referent
        if self.record is not None:
            referent = self._of_the_talk(self.record, sentence, main, referent)
        elif self.sender is not None:
            referent = self._in_message(self.sender, sentence, main, referent)
        referent = self._author(referent) if main.subject.kind == "i" else referent
        if sentence_type.shared(sentence, main):
            referent = Referent(BOTH, "collective", 0.85)
        if referent.speaker is None and self.voice is not None:
            referent = Referent(self.voice, "document", _ONE_VOICE)  # "We reaffirm ..." in a joint text
        return referent, via or self._source(sentence, found, main, referent)

    def _of_the_talk(self, kept: TalkRecord, sentence: Sentence, main: Clause, referent: Referent) -> Referent:
        """The same in a record of talks: "I" is its author, and "he" one who takes part."""
        if record_sentences.is_authors(kept, sentence, main):
            return Referent(kept.author, "pronoun", 0.85)
        return (
            record_sentences.party(kept, self.discourse, referent, self.last) if main.subject.kind == "he" else referent
        )

    def _in_message(self, sent: str, sentence: Sentence, main: Clause, referent: Referent) -> Referent:
        """The same in a message: "we" is whoever sends it, "he" somebody else, and "they" are no two sides."""
        if self._says_we(sentence, main):
            return Referent(sent, "document", 0.7)
        if main.subject.kind == "he" and referent.speaker in (None, sent):
            return self._whom_i_met(sentence)
        sides = main.subject.kind == "they" and referent.speaker == BOTH
        return Referent(None, "none", 0.5) if sides else referent

    def _whom_i_met(self, sentence: Sentence) -> Referent:
        """Whom "he" means in a message where it would be nobody or the sender: whoever "I saw", or nobody."""
        opening = main_subject(sentence.words)
        met = opening is not None and opening[0].kind in ("i", "we")
        key = record_sentences.met(self.discourse, sentence, opening) if met and opening is not None else None
        return Referent(key, "pronoun" if key is not None else "none", 0.6)

    def _says_we(self, sentence: Sentence, main: Clause) -> bool:
        """True if the subject is "we" or "I", or the sentence begins with it and nobody is named as who speaks."""
        opening = main_subject(sentence.words) if main.subject.kind == "none" else None
        return (opening[0] if opening is not None else main.subject).kind in ("we", "i")

    def _author(self, referent: Referent) -> Referent:
        """Who says "I replied" in a report, outside English: whoever signs it, else the author without a name."""
        if self.draft.language.order is None or self.voice is not None or self.record is not None:
            return referent
        named = named_speaker(self.discourse)
        if named is not None:
            return Referent(named, "document", 0.75)
        return Referent(self.discourse.inventory.group(THE_AUTHOR).key, "document", 0.75)

    def _source(self, sentence: Sentence, found: list[Clause], main: Clause, referent: Referent) -> str | None:
        """The source on whose account somebody is said to have said so ("according to her spokesman, Okoye said")."""
        clause = relay.source_clause(found, main)
        source = resolve(self.discourse, sentence.words, clause.subject).speaker if clause is not None else None
        return source if source not in (referent.speaker, BOTH) else None

    def _stance_of(self, sentence: Sentence, main: Clause) -> Referent | None:
        """The speaker of a passive without an agent that gives a country's view ("It was noted that Russia is ready").

        This is whoever speaks for that country, but only if they were also the last speaker in this paragraph or the
        sentence says "on behalf of"; else None.
        """
        last = self.last
        country = sentence_type.content_country(sentence, main) if main.subject.kind == "none" else ""
        leader = leader_of(self.discourse, country) if country else None
        if leader is None:
            return self._said_on(sentence, main)
        behalf = sentence.words.language.narration.behalf
        goes_on = last is not None and last.paragraph == sentence.passage.paragraph and leader.key == last.speaker
        return Referent(leader.key, "explicit", 0.6) if goes_on or not behalf.isdisjoint(sentence.words.low) else None

    def _said_on(self, sentence: Sentence, main: Clause) -> Referent | None:
        """The last speaker of the paragraph for a passive without an agent ("Подчёркнуто, что ..."), or None.

        Only in languages that have such forms; both speak where it says what was agreed or discussed.
        """
        last, order = self.last, sentence.words.language.order
        impersonal = order is not None and sentence.words.low[main.at] in order.impersonal
        if not impersonal or main.verb == "joint" or main.subject.kind != "none" or last is None:
            return None
        goes_on = last.paragraph == sentence.passage.paragraph and last.speaker not in (None, BOTH)
        return Referent(last.speaker, "carried", 0.6) if goes_on else None

    def _innermost(
        self, sentence: Sentence, found: list[Clause], main: Clause, referent: Referent
    ) -> tuple[Referent, str | None]:
        """The person whose words a relayer reports, and the relayer's key ("The spokesman said that the King ...").

        Where nobody relays, the referent itself and None.
        """
        if main.construction == "according":
            inner = next(
                (c for c in found if c.construction in ("finite", "passive") and c.subject.kind != "country"), None
            )
            if inner is not None:
                deep = resolve(self.discourse, sentence.words, inner.subject)
                if deep.speaker and deep.speaker != referent.speaker:
                    return deep, referent.speaker
            return referent, None
        relaying = relay.relays(self.discourse, sentence.words, main.subject, referent.speaker)
        relaying = relaying and not relay.denies(sentence.words, main)
        inner = relay.third_party_clause(sentence, found) if relaying else None
        if inner is None:
            return referent, None
        deep = resolve(self.discourse, sentence.words, inner.subject)
        return (deep, referent.speaker) if deep.speaker and deep.speaker != referent.speaker else (referent, None)

    def _attribution(self, sentence: Sentence, clause: Clause, referent: Referent, via: str | None) -> Attribution:
        mode: Mode = (
            "direct" if sentence.touches and sentence_type.mostly_quoted(sentence, self.draft.quotes) else "indirect"
        )
        return Attribution(
            sentence.content,
            referent.speaker,
            via,
            sentence.cue(clause),
            clause.verb,
            mode,
            referent.evidence,
            sure=self._sure(referent),
        )

    def _sure(self, referent: Referent) -> float:
        """How sure it is that this is the speaker, with regard to the language."""
        read_well = self.draft.language.order is None or referent.evidence not in ("explicit", "pronoun")
        return referent.sure if read_well else round(_OTHER_LANGUAGES * referent.sure, 2)

    def _remember(self, sentence: Sentence, speaker: str | None, sure: float) -> None:
        other = None
        if self.record is not None and self.last is not None and speaker == self.record.author:
            other = self.last.other if self.last.speaker == speaker else self.last.speaker
        self.last = LastSpeaker(speaker, sentence.number, sentence.passage.paragraph, sure, other=other)

    # --- quotations ------------------------------------------------------------------------------------------

    def _quoted(self, sentence: Sentence) -> Voices | None:
        """The attributions of a sentence wholly inside a quotation, by the words around it; None for any other."""
        if sentence.quote is None:
            return None
        if sentence.quote not in self.quoted:
            self.quoted[sentence.quote] = speaker_of_quote(self.discourse, sentence.quote, sentence)
        known = self.quoted[sentence.quote]
        if known is None:
            return self._unnamed_quote(sentence)
        referent, clause, number = known
        if sentence.inner and clause is not None and self._is_relayed(referent, clause, number):
            reported = self._reported(sentence._replace(clauses=sentence.inner, quote=None))
            if reported:
                return tuple(a._replace(via=a.via or referent.speaker) for a in reported)
        self._remember(sentence, referent.speaker, referent.sure)
        note(self.discourse, referent, "person")
        sure = self._sure(referent)
        said = Attribution(sentence.content, referent.speaker, mode="direct", evidence="label", sure=sure)
        if clause is None:
            return (said,)
        cue = self.draft.sentences[number].cue(clause)
        return (said._replace(cue=cue, verb=clause.verb, evidence=referent.evidence),)

    def _is_of_a_paper(self, sentence: Sentence) -> bool:
        """True in a quotation that is a paper given in full ("The following is the text of the communiqué:").

        It stands below a line that ends with a colon and names nobody who speaks, and it reports like an account.
        """
        if sentence.quote is None:
            return False
        if sentence.quote not in self.papers:
            lead = self.draft.sentences.get(sentence.number - 1)
            papers = self.draft.language.people.documents
            leads = lead is not None and lead.words.classes.endswith(":") and not papers.isdisjoint(lead.words.low)
            self.papers[sentence.quote] = leads and speaker_of_quote(self.discourse, sentence.quote, sentence) is None
        return self.papers[sentence.quote]

    def _is_relayed(self, referent: Referent, clause: Clause, number: int) -> bool:
        """True if the quotation is a relayer's, so that reporting verbs inside it name further speakers."""
        return relay.relays(self.discourse, self.draft.sentences[number].words, clause.subject, referent.speaker)

    def _unnamed_quote(self, sentence: Sentence) -> Voices | None:
        """The speaker of a quotation that no words around it attribute.

        A "Source: ..." line up to three passages above, else whoever spoke last; None if nobody has.
        """
        said = Attribution(sentence.content, mode="direct")
        if self.source is not None and self.source >= sentence.number - 3:
            referent = named_source(self.discourse, self.source)
            if referent is not None:
                return (said._replace(speaker=referent.speaker, evidence="label", sure=referent.sure),)
        last = self.last
        if self._is_another_turn(sentence):
            self.last = None
            return (said,)
        if last is None or last.speaker is None:
            return None
        sure = last.sure * 0.9
        return (said._replace(speaker=last.speaker, evidence="carried", carried_from=last.number, sure=sure),)

    def _is_another_turn(self, sentence: Sentence) -> bool:
        """True in a turn of dialogue after whoever spoke last: the turn is somebody else's, who is not named."""
        if not sentence.touches:
            return False
        quote = self.draft.quotes[sentence.touches[0]]
        in_turn = self.last is not None and self.last.paragraph == sentence.passage.paragraph
        return not in_turn and dialogue.is_turn(self.readout.text, quote)

    # --- sentences without a cue -----------------------------------------------------------------------------

    def _uncued(self, sentence: Sentence) -> Voices:
        """A sentence of a report without a verb of saying: the last speaker goes on, or the reporter narrates.

        Items of a list that the last speaker opened come first, for they may look like narration; then joint plans
        ("They will meet again"), which are both sides'; then clear narration; the rest is weighed by its features.
        """
        content = sentence.content
        if self._is_another_turn(sentence):
            self.last = None
        last = self.last
        if last is not None and last.speaker is not None and self._listed(sentence, last):
            return (continued(content, last, min(last.sure, 0.85)),)
        opening = main_subject(sentence.words)
        subject = opening[0] if opening else Subject("none", 0, 0)
        if self.record is not None:
            return self._uncued_in_record(self.record, sentence, opening, subject)
        own = self._own(sentence, subject) or self._senders(sentence, subject)
        if own is not None:
            return own
        if sentence_type.intends(sentence, opening):
            planning = resolve(self.discourse, sentence.words, subject).speaker
            if planning == BOTH or self.readout.document != "news":
                return (Attribution(content, planning, mode="continuation", evidence="collective", sure=0.6),)
        return self._weighed(sentence, opening, subject)

    def _own(self, sentence: Sentence, subject: Subject) -> Voices | None:
        """What the author says himself: by a form that shows it ("أجبته", "j'ai répondu"), or "I" in a record."""
        mine = self.kept and subject.kind == "i" and not sentence.touches
        if sentence.words.language.order is None or not (
            mine or sentence_type.says_i_said(sentence, self.readout.text)
        ):
            return None
        author = self._author(Referent(None, "none"))
        self._remember(sentence, author.speaker, author.sure)
        return (Attribution(sentence.content, author.speaker, evidence=author.evidence, sure=author.sure),)

    def _senders(self, sentence: Sentence, subject: Subject) -> Voices | None:
        """What "we" or "I" did in a message that is no record of one talk: the sender's, whoever has spoken before."""
        if self.sender is None or subject.kind not in ("we", "i") or sentence.touches:
            return None
        self.last = None
        return (Attribution(sentence.content, self.sender, evidence="document", sure=0.7),)

    def _weighed(self, sentence: Sentence, opening: Opening | None, subject: Subject) -> Voices:
        """Clear narration, else what the features say."""
        content, last, words = sentence.content, self.last, sentence.words
        narrated = not continuation.is_reported(words) and sentence_type.narrates(
            sentence, opening, lambda person: is_known(self.discourse, sentence.words, person)
        )
        self._note_acting(sentence, subject, narrated)
        narrated = narrated or (self.sender is not None and self._ends_in_message(sentence, subject))
        narrated = narrated or self._turns_home(sentence, subject) or self._turns_away(sentence, subject)
        in_news = self.readout.document == "news" or not self.of_a_talk
        speaks = subject.kind in ("we", "i") or not words.language.reference.first_person.isdisjoint(words.low)
        in_news = in_news and not speaks
        if last is None or last.speaker is None or narrated or in_news:
            self.last = None
            return (Attribution(content, sure=_NARRATED if narrated or last is None else 0.6),)
        return self._going_on(sentence, last)

    def _uncued_in_record(
        self, kept: TalkRecord, sentence: Sentence, opening: Opening | None, subject: Subject
    ) -> Voices:
        """The same in a record of talks: the last speaker's, unless the record tells what somebody did."""
        if record_sentences.is_bare(sentence.words):
            return (Attribution(sentence.content, sure=_NARRATED),)
        last = None if record_sentences.is_quiet(kept, self.discourse, sentence) else self.last
        if last is not None and last.speaker not in (None, kept.author) and record_sentences.remarks(kept, sentence):
            self._remember(sentence, kept.author, 0.6)
            return (Attribution(sentence.content, kept.author, mode="direct", evidence="document", sure=0.6),)
        told = self._is_told(kept, sentence, opening, subject)
        if told:
            self._note_acting(sentence, subject, told)
        if last is None or last.speaker is None:
            self.last = last._replace(gap=True, run=False) if last is not None else None
            return (Attribution(sentence.content, sure=_NARRATED),)
        passed = self._passed_on(kept, sentence, opening, last, told=told)
        if passed is not None:
            return passed
        if told:
            self.last = last._replace(gap=True, run=False)
            return (Attribution(sentence.content, sure=_NARRATED),)
        return self._going_on(sentence, last)

    def _is_told(self, kept: TalkRecord, sentence: Sentence, opening: Opening | None, subject: Subject) -> bool:
        """True if the record tells what somebody did or is, or what those who met did."""
        return (
            sittings.is_of_the_sitting(self.draft, sentence)
            or record_sentences.tells(kept, self.discourse, sentence, opening)
            or record_sentences.describes_party(kept, self.discourse, sentence.words, subject)
        )

    def _passed_on(
        self, kept: TalkRecord, sentence: Sentence, opening: Opening | None, last: LastSpeaker, *, told: bool
    ) -> Voices | None:
        """A sentence of a record with which another than the last speaker begins to speak; None for any other."""
        if last.paragraph != sentence.passage.paragraph:
            entering = record_sentences.entering(self.discourse, sentence, opening, last)
            if entering is not None:
                self._remember(sentence, entering, 0.55)
                return (Attribution(sentence.content, sure=0.6),)
        if last.speaker != kept.author or told:
            return None
        other = record_sentences.turned(kept, self.discourse, sentence, opening, last)
        if other is None:
            return None
        if other.speaker is None:
            self.last = None
            return (Attribution(sentence.content, sure=_NARRATED),)
        self._remember(sentence, other.speaker, other.sure)
        carried = Attribution(sentence.content, other.speaker, mode="continuation", evidence="pronoun")
        return (carried._replace(sure=other.sure),)

    def _in_record(self, kept: TalkRecord, sentence: Sentence) -> Voices | None:
        """In a record of talks, a sentence in which somebody takes the word, if not by a verb of saying; else None."""
        found = self._by_label(sentence) or record_sentences.taken(kept, self.discourse, sentence, self.last)
        if found is None:
            return None
        note(self.discourse, found.referent, found.subject.kind)
        note(self.discourse, Referent(found.met, "explicit"), "person")
        self._remember(sentence, found.referent.speaker, found.referent.sure)
        if found.verb is not None:
            clause = Clause(found.subject, "neutral", "finite", found.verb, found.verb + 1)
            return (self._attribution(sentence, clause, found.referent, None),)
        speaker, evidence, sure, _ = found.referent
        mode: Mode = "direct" if evidence == "document" else "indirect"
        return (Attribution(sentence.content, speaker, mode=mode, evidence=evidence, sure=sure),)

    def _by_label(self, sentence: Sentence) -> record_sentences.Taken | None:
        """Whom a label names before a sentence of a record of talks, or above it in its paragraph; or None."""
        label, last = sentence.passage.label, self.last
        if label is None and last is not None and last.paragraph == sentence.passage.paragraph:
            label = self.readout.passages[last.number].label
        if label is None or label not in self.named.labels:
            return None
        return record_sentences.Taken(Referent(self.named.key(label), "label", _LABELLED), Subject("none", 0, 0), None)

    def _note_acting(self, sentence: Sentence, subject: Subject, narrated: bool) -> None:
        """Remember the subject of a sentence without a cue, for the pronouns that follow."""
        if subject.kind in ("person", "title", "both", "plural"):
            note(self.discourse, resolve(self.discourse, sentence.words, subject), subject.kind)
        elif self.sender is not None and subject.kind in ("country", "side", "body"):
            note(self.discourse, resolve(self.discourse, sentence.words, subject), subject.kind)  # "it" is that country
        elif narrated and len(sentence.names) == 1:
            mentioned(self.discourse, sentence, None)  # "Also present was Ambassador X."

    def _turns_home(self, sentence: Sentence, subject: Subject) -> bool:
        """True if, after the other side's words, the sentence turns to the country that published this account."""
        speaker = self.last.speaker if self.last is not None else None
        return speaker is not None and speaker != BOTH and turns_home(self.discourse, sentence.words, subject, speaker)

    def _ends_in_message(self, sentence: Sentence, subject: Subject) -> bool:
        """True if a sentence of a message about what many said is hearsay, or begins with another of them.

        "It is understood that", "Panama ready to help".
        """
        if record_sentences.hears(sentence.words):
            return True
        if self.last is None or subject.kind not in ("country", "side", "body", "person", "title"):
            return False
        return resolve(self.discourse, sentence.words, subject).speaker != self.last.speaker

    def _turns_away(self, sentence: Sentence, subject: Subject) -> bool:
        """True if the sentence turns to somebody else: by a subject, or by a verb of saying whose subject is unread.

        Only outside English, where verbs are more often unlisted, and not for a view.
        """
        words, last = sentence.words, self.last
        if words.language.order is None or last is None or last.speaker is None:
            return False
        if subject.kind in ("we", "i") and self.readout.document == "transcript":
            return True  # whoever speaks here, not whom they have cited
        if any(free_order.is_unsaid(words, cue) for cue in words.cues):
            return True
        if continuation.is_view(words):
            return False
        if subject.kind in ("person", "title") and is_known(self.discourse, words, subject):
            return resolve(self.discourse, words, subject).speaker != last.speaker
        unread = sentence_type.says(sentence)
        self.discourse.unread = self.discourse.unread or unread
        return unread

    def _listed(self, sentence: Sentence, last: LastSpeaker) -> bool:
        """True for an item of a list that the last reported sentence opens ("The leaders discussed:")."""
        number = last.lead if last.lead >= 0 else last.number
        lead = self.draft.sentences.get(number)
        between = self.readout.passages[number + 1 : sentence.number]
        opened = self.readout.text[lead.start : lead.passage.span.end].rstrip("-–— ")[-1:] if lead is not None else ""
        return (
            (opened == ":" or opened.isalpha())
            and bool(between)
            and between[-1].kind == "marker"
            and all(passage.kind == "marker" or passage.kind == between[1].kind for passage in between[1:])
        )

    def _going_on(self, sentence: Sentence, last: LastSpeaker) -> Voices:
        """Decide by features whether a sentence is the last speaker's or the reporter's.

        `sure` grows with the distance from the threshold and falls by 0.05 a sentence (set by hand), since the further
        back the last cue is, the likelier it is that somebody else has begun to speak unnoticed.
        """
        score = continuation.score(sentence, self._setting(sentence, last))
        if score < continuation.CONTINUES:
            self.last = last._replace(gap=True, run=False)
            return (Attribution(sentence.content, sure=continuation.sure(continuation.CONTINUES - score)),)
        far = sentence.number - last.number
        sure = max(0.4, min(last.sure, continuation.sure(score)) - 0.05 * (far - 1))
        opens = sentence.words.classes.endswith(":")
        lead = sentence.number if opens else -1
        self.last = last._replace(paragraph=sentence.passage.paragraph, run=True, lead=lead)
        return (continued(sentence.content, last, round(sure, 3)),)

    def _setting(self, sentence: Sentence, last: LastSpeaker) -> continuation.Setting:
        """The context of a sentence without a cue, as the features of `continuation` need it."""
        if self.habit is None:
            self.habit = continuation.habit(self.draft.sentences.values())
            self.lines = continuation.lines(list(self.draft.sentences.values()))
        entity = self.discourse.inventory.entities.get(last.speaker or "")
        return continuation.Setting(
            country=entity.country if entity else "",
            joint=last.speaker == BOTH,
            same_paragraph=sentence.passage.paragraph == last.paragraph,
            lines=self.lines,
            run=last.run,
            gap=last.gap,
            habit=self.habit,
            record=self.record is not None,
            before=self.draft.sentences.get(sentence.number - 1),
        )

    # --- documents in one voice ------------------------------------------------------------------------------

    def _in_document(self, sentence: Sentence, found: Voices | None) -> Voices:
        """In a document in one voice: that voice, unless the sentence reports what somebody else said.

        `found` are the attributions by quotation or verb of saying, None if there are none. What others say in the
        document is given to them `via` the document's voice.
        """
        if not found:
            mentioned(self.discourse, sentence, self.voice)
        sure = _JOINT if self.voice == BOTH else _ONE_VOICE
        own = Attribution(sentence.content, self.voice, mode="direct", evidence="document", sure=sure)
        if not found:
            return (own,)
        main = found[0]
        apart = sentence_type.speaks_apart(sentence, self.readout.document) or self._goes_on_apart(sentence, main)
        mentioned(self.discourse, sentence, self.voice)
        one_speaks = self.readout.document in ("statement", "letter")
        apart = apart and not (one_speaks and self._decides_alone(sentence))
        if apart and one_speaks and sentence_type.jointly(sentence):
            main = main._replace(speaker=BOTH, evidence="collective")
        if main.speaker == self.voice or not apart or self._is_state(main.speaker):
            return (own._replace(cue=main.cue, verb=main.verb),)
        return (main._replace(via=main.via or self.voice), *found[1:])

    def _decides_alone(self, sentence: Sentence) -> bool:
        """True for "we have decided" before the text has said that anybody met, called or received anybody."""
        main = sentence_type.main_clause(sentence_type.reporting(sentence))
        if main.subject.kind != "we" or sentence.words.low[main.at] not in sentence.words.language.narration.decided:
            return False
        return not self.draft.language.documents.contact.search(self.readout.text, 0, sentence.passage.span.end)

    def _goes_on_apart(self, sentence: Sentence, main: Attribution) -> bool:
        """True for "they" in a joint text behind what one side alone has said ("The Ghanaian leaders thanked")."""
        opening = main_subject(sentence.words)
        they = opening is not None and opening[0].kind == "they"
        return they and self.voice == BOTH and main.evidence == "pronoun" and main.speaker not in (None, BOTH)

    def _is_state(self, key: str | None) -> bool:
        """True for a country that speaks under its own name because the text names nobody who speaks for it."""
        entity = self.discourse.inventory.entities.get(key or "")
        return entity is not None and entity.group and bool(country_of(entity.name))
