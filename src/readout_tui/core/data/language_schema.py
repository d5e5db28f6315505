"""The schema of a language: one `Language` value for each, made of smaller values by subject.

`core/data/<code>/language.py` makes the value and `core/data/languages.py` hands it out. Segmentation, attribution,
alignment and word differences read what they need from it and never ask which language it is: whatever differs between
languages is a table here, or a function that the value holds.

Words are in lower case unless a field says otherwise. Patterns are `lazy_regex.regex`, compiled when first used.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from readout_tui.core.model import VerbClass

if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:

    class Record:
        """Named fields, given by keyword. Type checkers see a `NamedTuple` instead, though this is no tuple.

        Named tuples of many fields are slow to define, and the twenty below would be defined at every start: that took
        4 % of the time of comparing two short accounts. Values are compared by identity. Raises TypeError if fields are
        missing or unknown.
        """

        def __init__(self, **fields: Any) -> None:
            if fields.keys() != self.__annotations__.keys():
                raise TypeError(f"{type(self).__name__}: {sorted(fields.keys() ^ self.__annotations__.keys())}")
            self.__dict__.update(fields)

        def _replace(self, **changes: Any) -> "Record":
            return type(self)(**(self.__dict__ | changes))

        def _asdict(self) -> dict[str, Any]:
            return dict(self.__dict__)


VerbForm = Literal["base", "present", "past", "ing", "participle"]


class Guarded:
    """A large pattern with literals, one of which is in every match: without any in the text it is not compiled.

    Literals are in lower case.
    """

    def __init__(self, literals: tuple[str, ...], pattern: re.Pattern[str]) -> None:
        self.literals = literals
        self.pattern = pattern

    def is_all_of(self, text: str) -> bool:
        """True if the whole text matches. Only for patterns whose matches begin with one of the literals."""
        return text.lower().startswith(self.literals) and bool(self.pattern.fullmatch(text))

    def is_in(self, text: str) -> bool:
        """True if there is a match anywhere in the text."""
        folded = text.lower()
        return any(literal in folded for literal in self.literals) and bool(self.pattern.search(text))


class SentenceRules(Record):
    """Where sentences end: what a language adds to the marks that all of them share (`punctuation.py`).

    Abbreviations are without their last full stop. The first set that has one decides about a capital after it.
    """

    hours: frozenset[str]  # "a.m": what follows an hour
    after_hour: frozenset[str]  # words with a capital that may follow those: days, time zones
    zone: frozenset[str]  # words that close the name of a time zone behind an hour ("Brussels time")
    lettered: frozenset[str]  # nouns of things that are numbered by letters: "Annex B." is no initial
    ambiguous: frozenset[str]  # abbreviations whose full stop ends a sentence only before one of `starters`
    starters: frozenset[str]  # words that start a sentence and are not names
    short_months: frozenset[str]  # abbreviated months, after which a day may follow
    units: frozenset[str]  # abbreviations that end a sentence unless one of `after_unit` follows ("долл." but not
    after_unit: frozenset[str]  # "долл. США"); those that are in `joining` too count as units only behind a number
    before_number: frozenset[str]  # abbreviations whose full stop ends no sentence before a number ("Art. 5")
    joining: frozenset[str]  # abbreviations before a name or number ("Amb."): their full stop never ends a sentence
    ordinals: int  # digits up to which a number with a full stop is an ordinal, unless one of `starters` follows
    opening: str  # quotation marks and the like that may stand before the first word
    closing: str  # quotation marks that may follow the full stop and belong to the sentence
    either: str  # the same, unless a word follows directly
    attributed: re.Pattern[str]  # "he asked", after a quotation that ends in its own mark: the sentence goes on


class DatelineForms(Record):
    """How news reports name place, date and agency in front of their first sentence."""

    months: str  # a pattern: the names of months, for the form that agencies of many languages share
    own: re.Pattern[str] | None  # a form of this language alone
    capitals: frozenset[str]  # the letters that `own` begins with


class LabelWords(Record):
    """What the speaker labels of transcripts are made of ("Sergei Shoigu:", "Moderator:")."""

    letters: tuple[str, ...]  # letters that label turns ("Q", "A"), that of questions first
    turns: frozenset[str]  # labels of speakers without a name ("moderator", "question")
    answers: frozenset[str]  # those of them, and letters in lower case, that stand for whoever is asked
    handover: frozenset[str]  # words by which a presenter announces a reporter: "reports", "correspondent"
    offices: frozenset[str]
    office_beginnings: tuple[str, ...]  # what other offices begin with ("spokes-")
    office_endings: tuple[str, ...]  # what offices and turn words end with, in languages that write words together
    honorifics: frozenset[str]  # before a name ("mr"), without a full stop
    groups: frozenset[str]  # nouns without a capital for many who speak at once ("Opposition senators:")
    articles: tuple[str, ...]  # what may come before an office, each with the space after it
    small: tuple[str, ...]  # words without a capital inside names, without a full stop
    titles: frozenset[str]  # offices as they stand before a name, also without a capital ("президент Адан Мерроу:")
    beside_titles: frozenset[str]  # what may stand beside those, without a capital ("министр иностранных дел")
    caseless: bool  # is the language written without capitals, so that any word may be one of a name?
    spoken: re.Pattern[str]  # "I", "our", "thank you": words that only somebody who speaks uses
    addressing: re.Pattern[str]  # "you", a question mark: the same, of somebody who is spoken to
    no_names: frozenset[str]  # what stands before a colon and names nobody ("subject", "note"), in lower case
    says: tuple[str, ...]  # endings of clauses that report ("表示"), where a name has no capital to be known by
    clerk: Guarded  # whole lines of whoever keeps the record ("The meeting rose at noon.")


class Dates(Record):
    """How dates and times are written."""

    months: Mapping[str, int]  # names and short names -> 1..12
    abbreviated: frozenset[str]  # words of a time that a full stop may follow
    time_words: frozenset[str]  # all words that may be in a line of nothing but date and time
    written: tuple[re.Pattern[str], ...]  # full dates, with the groups year, month (a number or a name) and day


class PageForms(Record):
    """Lines around an account that are not part of it: of the web page, or of the form of a letter."""

    furniture_lines: frozenset[str]  # whole lines
    furniture: Guarded  # whole lines that vary
    captions: Guarded  # of pictures
    credits: tuple[str, ...]  # of which a picture credit in brackets has one
    bylines: tuple[str, ...]  # how a byline begins
    by_name: re.Pattern[str]  # the beginning of a byline that is followed by a name, directly or after a colon
    links_above: frozenset[str]  # lines above links to other pages
    see_also: frozenset[str]  # the same, but with no marks before them
    salutations: tuple[str, ...]  # the first words, as written, of the line with which a letter opens
    addresses: tuple[str, ...]  # what the first line of a letter begins with, which is no headline
    closings: tuple[Guarded, ...]  # of letters
    leads: frozenset[str]  # words with a colon that head what follows
    matters: re.Pattern[str]  # the end of a line with a colon that names a matter, not a person
    small: frozenset[str]  # words without a capital in headlines


class DocumentForms(Record):
    """What shows the kind of a document: words of its title, and how its body refers to itself."""

    joint: tuple[Guarded, ...]  # in a title: it is said by several (any place, in any case)
    joint_opening: Guarded  # the beginning of a body that several say
    together: re.Pattern[str]  # in a joint title: surely of several
    one_holder: re.Pattern[str]  # the beginning of a sentence about one holder of an office
    all_of_them: re.Pattern[str]  # the beginning of a sentence about all who say it together
    factsheets: tuple[str, ...]  # phrases of titles, in lower case without marks; so the next three
    readouts: tuple[str, ...]
    letters: tuple[str, ...]
    statements: tuple[str, ...]
    speeches: tuple[str, ...]
    records: tuple[str, ...]  # phrases at the head of a record of talks, in lower case
    headed: Guarded  # the line, as written, above a note of a talk, or from whom to whom an internal message goes
    internal: tuple[str, ...]  # marks at the head of documents that are not for the public
    contact: re.Pattern[str]  # in a first sentence: it reports talks
    sources: Guarded  # how news reports name their sources (any place)
    speakers: Guarded  # a plain verb of saying and, as a group, the last word of its subject
    quoting: Guarded  # a quotation and a plain verb of saying
    reports: Guarded  # a finite verb of saying; group 1: "I" or "we" as its subject, else empty
    singular: re.Pattern[str]  # "I"
    plural: re.Pattern[str]  # "we", at the beginning of a clause
    valediction: re.Pattern[str]  # at the end of a letter


class Vocabulary(Record):
    """The words of a language by word class, the letters over which the grammar of reporting is written.

    `attribution/word_classes.py` explains the classes, `attribution/lexicons.py` makes one table of this.
    """

    classes: tuple[tuple[str, Collection[str]], ...]  # (class, words); of a word listed twice the later class counts
    proper: tuple[tuple[str, Collection[str]], ...]  # the same for names, as written
    phrases: Mapping[str, str]  # class -> phrases as written, separated by "|"; each counts as one word
    months: frozenset[str]  # months that may be names too
    numerals: frozenset[str]  # numbers in words from six on: not names, even with a capital
    approximate: frozenset[str]  # words before a number ("nearly"): not names either
    ordinals: frozenset[str]  # as written: adverbs that are part of a title after them ("First Deputy Minister")
    adverb: str  # the ending of adverbs
    not_names: tuple[str, ...]  # endings of words that have a capital only because they start a sentence
    marks: Mapping[str, str]  # punctuation marks that only this language has -> class
    unlisted: Callable[[str], str] | None  # a word that no list has -> its class, or empty: by its ending
    words: re.Pattern[str] | None  # matches one word; None: no spaces, so the text is cut at the listed words
    settle: Callable[[list[str], list[str], list[str]], None] | None
    """(words, words in lower case, classes) -> None: a last step that corrects classes by their context, in place."""


class Cue(NamedTuple):
    """A verb form that can report.

    `needs` are its complements, of which one must follow: (True if it may come later in the clause, its words). Empty
    if the form reports whatever follows.
    """

    verb: VerbClass
    form: VerbForm
    needs: tuple[tuple[bool, tuple[str, ...]], ...] = ()


class CueMatch(NamedTuple):
    """A cue found in a sentence: its class, its form, and the index after its last word."""

    verb: VerbClass
    form: VerbForm
    end: int


class ReportingVerbs(Record):
    """The verbs of saying, by their forms, and the verbs of narration."""

    base: Mapping[VerbClass, str]  # class -> verbs in their base form
    phrases: str  # a line a verb: base form, class, what must follow it (`attribution/reporting_verbs.py`)
    inflect: Callable[[str], tuple[tuple[VerbForm, str], ...]]  # base form -> its forms
    listed: tuple[tuple[VerbForm, Mapping[VerbClass, str]], ...]  # verbs by the very forms that texts use
    narration: frozenset[str]  # forms that narrate ("met", "arrived") when a person or both sides are the subject
    subjectless: tuple[str, ...]  # endings of the first person plural, if the language may leave out "we"


class ReportingGrammar(Record):
    """The words around verbs of saying that decide whether they report, and whose words."""

    not_before: Mapping[str, frozenset[str]]  # a form -> what may not follow it
    new_clause: frozenset[str]  # words that begin another clause after a comma
    not_participle: frozenset[str]  # -ing forms that are prepositions or nouns more often than they report
    aspect: frozenset[str]  # verbs before an -ing form that reports ("continued discussing")
    attempts: frozenset[str]  # verbs before an infinitive that reports a clause ("tried to argue that")
    contrast: frozenset[str]  # conjunctions of class q behind which a verb may share the subject ("but said")
    stance: frozenset[str]  # adjectives that report a state of mind after "to be" ("is convinced that")
    after_stance: frozenset[str]  # the words of which one must follow those
    after_quotes: frozenset[str]  # verbs that report only beside a quotation
    resolve: frozenset[str]  # base forms that report only of "we" and both sides ("we intend")
    without_that: frozenset[str]  # verbs that a clause may follow without "that"
    auxiliaries: frozenset[str]  # "did": a base form after it is finite
    me: frozenset[str]  # the pronouns of class I that mean one person; the others mean "we"
    passive: frozenset[str]  # participles that report in the passive without an agent
    recipient: frozenset[str]  # participles whose subject is the hearer ("was briefed")
    reached: tuple[str, frozenset[str]]  # a participle, and what both sides reach by it
    paid: frozenset[str]  # participles that go with the nouns of attention
    attention: frozenset[str]
    exchanged: tuple[str, frozenset[str]]  # a participle, and what is exchanged from hand to hand
    took_place: tuple[
        frozenset[str], str, str
    ]  # verbs, noun before it, a further word: "an exchange of views took place"
    quiet: frozenset[str]  # words that report in such phrases, though they are no form of a verb of saying
    unsaid: frozenset[str]  # first words of a sentence whose passive reports nothing ("No date has been agreed")
    aside: frozenset[str]  # conjunctions of a clause whose passive is not about the talks ("where he was briefed")
    to_be: frozenset[str]  # the base form of "to be"
    future: frozenset[str]  # what before it makes a passive a plan
    agent: frozenset[str]  # prepositions before the agent of a passive ("by")
    parenthesis: frozenset[str]  # conjunctions before a parenthetic reporting clause ("as X noted")
    his_opinion: frozenset[str]  # phrases that mean "according to him or her" by themselves
    his: frozenset[str]  # pronouns after "according to": the last person
    purpose: frozenset[str]  # infinitives that report when they are what a call was for
    occasion: frozenset[str]  # nouns of what somebody uses to say something
    temporal: frozenset[str]  # conjunctions of what happened at another time
    special: Callable[[list[str], list[str], int], CueMatch | None]
    """(words in lower case, classes, place) -> the cue that a word is only in this idiom, or None."""
    tells: Callable[[list[str], list[str], int], bool]
    """(words in lower case, classes, place) -> True if a verb of saying narrates an event ("called on the King")."""


class VerbFrames(Record):
    """What must stand around a verb of saying for it to report, for those that have other senses."""

    frames: str  # a line a verb: its base form and its frames, by the letters of `attribution/frames.py`
    other_objects: Mapping[str, frozenset[str]]  # base form -> nouns in its object that make it another act
    speech_nouns: frozenset[str]  # nouns of what is said, as objects
    questions: frozenset[str]  # words that begin a clause that is asked or said ("whether", "there")
    finite_endings: tuple[str, ...]  # of a verb behind its subject
    about: frozenset[str]  # prepositions inside an object that is a number ("more than $3m")
    infinitive: str  # the word before an infinitive
    denials: frozenset[str]  # forms of verbs that deny what follows
    silent: frozenset[str]  # forms of verbs that, negated, are what was left unsaid
    negations: frozenset[str]
    negation_endings: tuple[str, ...]


class SpeechNouns(Record):
    """Nouns of what somebody said, and the words by which a clause beside the main verb reports."""

    nouns: Mapping[str, VerbClass]  # "promise", "warning" -> the class of its verb
    owners: Mapping[str, Literal["he", "they", "it", "we", "i"]]  # possessives -> whom they mean
    quoting: frozenset[str]  # forms of verbs by which somebody is quoted ...
    as_saying: tuple[str, str]  # ... with these words behind the name: "quoted Rivera as saying"
    relative: frozenset[str]  # pronouns of persons that begin a relative clause
    relative_of_things: frozenset[str]  # pronouns of papers and bodies that do


class SubjectNouns(Record):
    """The nouns that can be the subject of a verb of saying, beside the persons, offices and parties of a talk."""

    persons: frozenset[str]
    person_endings: tuple[str, ...]  # of nouns of persons ("voter")
    not_persons: frozenset[str]  # words with such an ending that mean no person ("number")
    bodies: frozenset[str]  # and papers that say what their authors do
    papers: frozenset[str]  # what says what its authors do, and what shows something as a source ("poll", "records")
    plurals: frozenset[str]  # nouns that take the plural of a verb without having its ending
    times: frozenset[str]  # nouns of times that stand before a verb ("Rivera this week said")
    pair: frozenset[str]  # words of number that can mean both sides ("the two"); others do not ("several")
    about: frozenset[str]  # prepositions before a number that is only about right ("about half")
    finite_endings: tuple[str, ...]  # of a verb, if a name follows ("shows Rivera")
    nobody: frozenset[str]  # words of a phrase that means no speaker ("no official")
    neither: frozenset[str]  # words at or before a subject that mean it did not speak ("neither side", "no minister")
    evidence: frozenset[str]  # forms of verbs by which only papers report ("records show")
    speech: frozenset[str]  # forms of verbs that only somebody who speaks can be the subject of ("told")
    shows: frozenset[str]  # forms of verbs that a thing can be the subject of ("The attack underlines ...")


class WordOrder(Record):
    """Where verbs of saying find their subjects, in a language whose order or forms are freer than in English.

    `attribution/free_order.py` reads by it what the patterns of English leave over.
    """

    after: bool  # may a subject follow its verb in any sentence, rather than only after a comma or quotation?
    inverts: bool  # may it follow its verb at all?
    dropped: bool  # may a verb stand without a subject, whoever spoke last being meant?
    feminine: frozenset[str]  # forms of verbs whose subject is a woman; empty: the forms show no gender
    plural: frozenset[str]  # forms whose subject is more than one
    impersonal: frozenset[str]  # forms without a subject: "it is said", "it was stressed"
    parts: frozenset[str]  # prepositions before an adjective and one of `sides`: "on the Russian part it was noted"
    sides: frozenset[str]
    places: frozenset[str]  # prepositions before a body in which unnamed people spoke: "in the ministry they said"
    bracket: bool  # may a participle stand at the end of the clause, far behind its auxiliary and subject?
    postpositions: frozenset[str]  # "according to" behind its noun
    enclitics: tuple[str, ...]  # endings of a verb that are its subject: "-t-il"
    hearers: frozenset[str]  # words between a verb and its subject: those to whom it is said
    accounts: frozenset[str]  # nouns of somebody's words before one of `postpositions`
    unnamed: Callable[[list[str], int], bool]
    """(words in lower case, place) -> True if the words before a verb leave open who says it ("se informó")."""
    fits: Callable[[str, str], bool]
    """(verb, word after it) -> False if the ending of the word shows that it is an object of that verb."""


class Narration(Record):
    """The words by which sentences about the event are told apart from what was said in it."""

    events: frozenset[str]  # nouns of the event itself
    topics: frozenset[str]  # nouns of what the talks were about
    focus: frozenset[str]
    attention: frozenset[str]
    agenda: frozenset[str]
    topped: frozenset[str]  # verbs of what stood on the agenda
    comprises: frozenset[str]  # verbs of what a visit or a group was made of
    comes: frozenset[str]  # verbs of "it comes after ..."
    will: frozenset[str]  # the future tense of a person: what will happen
    intends: frozenset[str]  # the future of both sides: what they mean to do
    present: frozenset[str]  # first words of who else was there
    states: frozenset[str]  # plurals of countries
    relation: frozenset[str]  # verbs of how two countries stand to each other
    mutual: frozenset[str]  # verbs of what takes two
    between: frozenset[str]  # verbs of what passes between two
    decided: frozenset[str]  # of what one side settles by itself ("we have decided")
    together: frozenset[str]  # the preposition of the other one
    that: frozenset[str]  # the conjunction of what is said
    in_document: frozenset[str]  # the preposition before a document
    determiners: frozenset[str]  # what may stand between
    behalf: frozenset[str]  # phrases before those for whom something is said


class People(Record):
    """Words for those who speak. Roles and countries are named by keys that are the same in all languages."""

    titles: frozenset[str]  # singular nouns of offices and honours
    modifiers: frozenset[str]  # what stands before or inside a title
    honorifics: frozenset[str]  # titles that name no office
    roles: Mapping[str, str]  # a title of this language -> its role ("ministra" -> "minister"); else it is its own role
    country_names: Mapping[str, str]  # names of countries as they are listed (English: adjectives, too) -> keys
    countries: Mapping[str, str]  # names and adjectives as written -> the country's key, beside the English ones
    place: Callable[[str], str] | None  # a name or adjective of a place that no list has -> a key of its own, or empty
    decline: Callable[[str], tuple[str, ...]] | None  # a title -> its other cases
    nominative: Callable[[str], str] | None  # a name in another case -> the nominative
    genders: Mapping[str, int]  # a title or possessive -> how much it speaks for a woman (above 0) or a man
    highness: Mapping[str, tuple[str, ...]]  # a form of address -> the roles of who is addressed so
    heads_of: frozenset[str]  # titles before "of" and a house or body, rather than a place
    passing: frozenset[str]  # modifiers that are no part of an office ("then", "acting")
    with_foreign: frozenset[str]  # what a minister of foreign affairs may look after as well
    parties: frozenset[str]  # plurals that stand for both sides
    sources: frozenset[str]  # plurals of sources of news, no party to the talks
    documents: frozenset[str]  # bodies that are papers
    relayers: frozenset[str]  # those who report what others said
    briefers: frozenset[str]  # in a label: those who brief on the talks of others
    fact_sheet_offices: Mapping[str, str]  # country -> who issues its fact sheets


class Reference(Record):
    """Words by which a text refers back to persons it has named, or to the side whose account it is."""

    articles: frozenset[str]  # before a name, without an office: the name is a body's
    indefinite: frozenset[str]  # articles of somebody who was not named before ("another official")
    display_articles: tuple[str, ...]  # as written, each with the space after it: not shown before a name
    she: frozenset[str]  # pronouns and possessives of a woman; all others are of a man
    possessives: frozenset[str]  # of a person: "his counterpart"
    theirs: frozenset[str]  # possessives of several, before what speaks for them: "their offices"
    ours: frozenset[str]
    first_person: frozenset[str]  # "I", "we", but not "our", which a reporter says of his country (`ours`)
    you: frozenset[str]
    capitals: frozenset[str]  # as written: names that look like words of the first person ("US")
    homeland: frozenset[str]  # nouns after "our": the reporter's own country
    in_turn: frozenset[str]  # "for his part": whoever speaks now did not speak last
    side: frozenset[str]  # "side", "party": without a country, the side whose account it is
    spoken_for: frozenset[str]  # bodies for which whoever leads them speaks
    convened: frozenset[str]  # bodies that may be of both sides
    joint: frozenset[str]
    entourage: frozenset[str]  # those who are only with the person named before them
    author: frozenset[str]  # prepositions before who wrote or issued something
    byline: frozenset[str]  # those of a byline
    guest: frozenset[str]  # prepositions before the other party
    addressed: frozenset[str]  # before the addressee of a letter or telegram: "to"
    comments: frozenset[str]  # headings of the author's own view in a record of talks
    colleagues: frozenset[str]  # nouns of a person met, after a possessive: "my Vardish colleague"
    senders: frozenset[str]  # fields in the head of a memorandum before who wrote it
    at_home: frozenset[str]  # people and things that a state counts at home: "workers", "jobs"
    partner: frozenset[str]  # prepositions before a country that is the matter of a document
    writings: frozenset[str]  # nouns of somebody's words, in headlines
    announcing: frozenset[str]  # first words of a sentence above somebody's words: "following"
    announced: frozenset[str]  # nouns of these words there, besides `writings`: "transcript"
    occasion: frozenset[str]  # prepositions behind whoever speaks, in headlines: before the matter, place or occasion
    appearances: frozenset[str]  # nouns, in headlines, of an occasion at which somebody speaks: "conference"
    source: frozenset[str]  # first words of a line that names a source
    label_words: frozenset[str]  # words of a label that are no part of a name, besides titles
    leads: re.Pattern[str]  # words with a colon that head a paragraph and are no part of what is said


class ContinuationFeatures(Record):
    """The features by which `attribution/continuation.py` gives a sentence without a cue to the last speaker or not."""

    weights: Mapping[str, int]  # feature -> weight: above 0 for the last speaker, below for the reporter
    plans: frozenset[str]  # features that do not count in an elaboration of what both sides have just agreed
    duty: frozenset[str]  # "should"
    duty_to: frozenset[str]  # words of duty if "to" follows ("need")
    stance: frozenset[str]  # "willing", "supports"
    resolve: frozenset[str]  # after one of `binding`: "will continue", "will never"
    binding: frozenset[str]  # "will", "would"
    shifted: frozenset[str]  # modals of reported speech: "would", "could"
    categorical: frozenset[str]  # "never": a claim without exception, anywhere in the sentence
    every: frozenset[str]  # "no", "all": the same among its first two words
    argument: frozenset[str]  # first words of a step in an argument: "therefore"
    reasoning: tuple[str, ...]  # phrases of an argument near the start: "that is why"
    ordinal: frozenset[str]  # "second": with a comma or one of `points` after it, an item of a speaker's list
    points: frozenset[str]  # "proposal"
    judged: frozenset[str]  # after "it is": "important"
    we: frozenset[str]  # as written: "our"
    dated: frozenset[str]  # "yesterday"
    periods: frozenset[str]  # after one of `span`: "last year"
    span: frozenset[str]
    months: frozenset[str]
    magnitudes: frozenset[str]  # "million"
    events: frozenset[str]  # after one of `binding` or "is to": "will take effect"
    defining: frozenset[str]  # after "is" or "has": "is the largest"
    past: frozenset[str]  # irregular past tenses; those in "ed" are known by their ending
    owned: frozenset[str]  # after "his" or "her" at the start: "his country"
    perfect: frozenset[str]  # auxiliaries of the perfect tense
    turning: frozenset[str]  # verbs of a person who takes the word in a record of talks: "turned to"
    minding: frozenset[str]  # those of them that are of the mind only: "knew"
    asking: frozenset[str]  # verbs of a question, if one of `questions` follows soon
    questions: frozenset[str]  # "whether", "about"
    before_past: frozenset[str]  # auxiliaries of the pluperfect
    infinitive: frozenset[str]  # "to"
    besides: frozenset[str]  # first words of who else spoke at a meeting: "also"
    attending: frozenset[str]  # behind these: "speaking", "present"
    sitting: frozenset[str]  # verbs of what a body does as such: "adopted", "will meet"
    present: frozenset[str]  # auxiliaries in the present
    facts: frozenset[str]  # features of narration that do not count in a record of talks
    minutes: frozenset[str]  # words of the head of the minutes of a body
    assemblies: frozenset[str]  # nouns for all who meet, which the head has, too: "the Committee"
    resolving: frozenset[str]  # verbs of what an assembly does, beside verbs of saying: "approved"
    papers: frozenset[str]  # what is laid before it: "a memorandum"
    laid: frozenset[str]  # how: "was read"
    addressing: re.Pattern[str]  # how a message speaks of or to its addressee: "your telegram", "you will recall"
    requests: tuple[str, ...]  # how a telegram begins to ask something of its addressee: "grateful"
    offices: frozenset[str]  # those that write and are written to, in telegrams without an article
    hearsay: frozenset[str]  # participles of what the author knows from others: "it is understood that"


class Background(Record):
    """Words by which a sentence without a cue is told to be a speaker's or the reporter's, where there are no features."""

    reported: frozenset[str]  # finite verbs in the mood of reported speech ("habe", "sei")
    views: frozenset[str]  # of somebody's view: "must", "never", "our", the mood of reported speech
    facts: frozenset[str]  # of background facts: "million", months, "last year", "planned"
    events: frozenset[str]  # what reporters write about: "meeting", "conflict", "vote"
    silent: frozenset[str]  # forms of verbs that, negated, are what somebody left unsaid: "did not reply"


class NumberWords(Record):
    """Numbers in words, for the aligner."""

    units: Mapping[str, float]  # "nine", "ninth", "forty" -> value
    scales: Mapping[str, float]  # "million" -> factor
    hundred: frozenset[str]
    joining: frozenset[str]  # between the words of one number ("three hundred and fifty")


class EventActs(Record):
    """How a text says that the event took place."""

    acts: tuple[tuple[float, frozenset[str], re.Pattern[str]], ...]
    """(strength 0..1, the first words of which one must be there, the pattern in lower case), the strongest first."""
    titles: frozenset[str]  # stems of the offices of persons whom somebody met


class TermTables(NamedTuple):
    """The compiled tables: phrases of stems -> keys of entities or groups; and stems -> background tier."""

    phrases: dict[str, tuple[str, ...]]
    capitals: dict[str, str]  # forms that count only in capitals
    starts: frozenset[str]  # first stems of phrases of several words
    longest: int
    tiers: dict[str, str]
    breadth: dict[str, float]  # key of a group -> how many background sentences have one of its terms
    seen: Mapping[str, float]  # any key -> the same, counted in readouts
    frequent: Callable[[], frozenset[str]] = frozenset  # stems that are frequent in the language at large


class TermLists(Record):
    """The sources of the compiled tables. Terms that mean the same are in one string, separated by "|"."""

    frames: Collection[str]  # ways of reporting or wishing
    topics: Collection[str]
    tiers: tuple[tuple[str, str], ...]  # (tier, words), the rarest first; of a word listed twice the last tier counts


class Terms(Record):
    """What the aligner, the search and the word differences know about words."""

    stemmer: str  # "english" (alignment/stemming.py), the name of a Snowball algorithm, or "" for none
    function: frozenset[str]  # words that are never looked for
    joining: frozenset[str]  # words after which another clause or list item begins
    numbers: NumberWords
    events: EventActs
    tables: Callable[[], TermTables]  # loaded when they are first asked for
    lists: Callable[[], TermLists]
    tables_stemmer: str  # the stemmer of the terms in the tables, as above; it differs if they are another language's


class DifferenceWords(Record):
    """The closed classes by which word differences are classified. Folded forms (characters/folding.py)."""

    function: frozenset[str]
    short: int  # words in lower case of so few letters count as function words
    negation: frozenset[str]
    negation_endings: tuple[str, ...]  # words that end so are negations too
    modality: tuple[str, ...]  # words and phrases: how binding a statement is
    copulas: frozenset[str]  # their first words that may differ without a difference
    saying: frozenset[str]
    months: Mapping[str, int]
    days: frozenset[str]
    numbers: Mapping[str, float]  # in words -> value
    not_numbers: frozenset[str]  # those that are words like others
    scales: Mapping[str, int]  # word after a number -> power of ten
    currencies: Mapping[str, str]  # word after a number -> the sign that may replace it
    loose: frozenset[str]  # scales and currencies that are words like others unless they are written close
    per: frozenset[str]  # the first word of "per cent"
    joins: bool  # are modal phrases, dates and quantities of several words one unit each?


class Polarity(Record):
    """What negates a sentence, as far as that can be compared from language to language. Case-folded."""

    negations: frozenset[str]
    idle: tuple[str, ...]  # phrases in which such a word negates nothing
    characters: bool  # are the negations characters, which negate inside words too?


class Language(Record):
    """One language: what is known about it, by subject. Made once and compared by identity, so it can key a cache."""

    code: str  # ISO 639-1
    sentences: SentenceRules
    datelines: DatelineForms
    labels: LabelWords
    dates: Dates
    page: PageForms
    documents: DocumentForms
    vocabulary: Vocabulary
    verbs: ReportingVerbs
    grammar: ReportingGrammar
    frames: VerbFrames | None  # None: all verbs of saying report wherever they stand
    speech_nouns: SpeechNouns | None  # None: only verbs report
    subjects: SubjectNouns | None  # None: only persons, offices and parties are subjects
    order: WordOrder | None  # None: the patterns of English are all there is
    narration: Narration
    people: People
    reference: Reference
    continuation: ContinuationFeatures | None  # None: `background` decides
    background: Background | None  # None: the last speaker goes on throughout a paragraph
    terms: Terms
    differences: DifferenceWords
    polarity: Polarity
    claims: bool  # are there tables of its words by which claims can be compared (`core/substance`)?
