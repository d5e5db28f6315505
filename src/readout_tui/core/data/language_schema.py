"""What a language is to the core: one `Language` value a language, made of small values by subject.

`core/data/<code>/language.py` makes the value and `core/data/languages.py` hands it out. The rooms above (segmentation,
attribution, alignment, word differences) read what they need of it and never ask which language it is: what differs
between languages is a table here, or a function that the value holds.

Words are in lower case unless a field says otherwise. Patterns are `lazy_regex.regex`: compiled when first used.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from readout_tui.core.model import VerbClass

if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:

    class Record:
        """Named fields, given by keyword: what type checkers take for a `NamedTuple`, though it is no tuple.

        A named tuple of many fields is dear to define, and every start would define the twenty below: that took a
        twenty-fifth of comparing two short accounts. Values are equal to themselves only.
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
    """A large pattern, and the literals of which each match holds one: only where one stands it needs be compiled."""

    def __init__(self, literals: tuple[str, ...], pattern: re.Pattern[str]) -> None:
        self.literals = literals
        self.pattern = pattern

    def is_all_of(self, text: str) -> bool:
        """Does all of a text match, whose matches begin with one of the literals in lower case?"""
        return text.lower().startswith(self.literals) and bool(self.pattern.fullmatch(text))

    def is_in(self, text: str) -> bool:
        """Is there a match in a text, whose matches hold one of the literals in lower case?"""
        folded = text.lower()
        return any(literal in folded for literal in self.literals) and bool(self.pattern.search(text))


class SentenceRules(Record):
    """Where sentences end, beyond the marks that all writing has."""

    joining: frozenset[str]  # abbreviations that a name or number must follow: their full stop ends nothing
    ambiguous: frozenset[str]  # abbreviations whose full stop ends a sentence only before one of `starters`
    starters: frozenset[str]  # words that start a sentence, and are no names
    short_months: frozenset[str]  # months cut short, behind which a day may follow
    hours: frozenset[str]  # "a.m": what stands behind an hour
    after_hour: frozenset[str]  # words with a capital that may follow those: days, time zones
    ordinals: int  # digits up to which a number with a full stop is an ordinal, unless one of `starters` follows
    opening: str  # quotation marks and the like that may stand before the first word
    closing: str  # quotation marks that may stand behind the full stop, and belong to the sentence
    attributed: re.Pattern[str]  # who said it, behind a quotation that ends in its own mark: the sentence goes on


class QuotationMarks(Record):
    """The marks of quotations. A mark is in one of the first three sets only."""

    opening: frozenset[str]
    closing: frozenset[str]
    either: frozenset[str]  # marks that open and close: their place tells which
    turned: frozenset[str]  # closing marks that some texts open with (»...«)
    reopening: frozenset[str]  # marks with which a quotation goes on in a new paragraph


class DatelineForms(Record):
    """How news reports name place, date and agency in front of their first sentence."""

    months: str  # a pattern: the names of months, for the form that agencies of many languages share
    own: re.Pattern[str] | None  # a form of this language alone
    capitals: frozenset[str]  # the letters that `own` begins with


class LabelWords(Record):
    """What the speaker labels of transcripts are made of ("Sergei Shoigu:", "Moderator:")."""

    name_word: str  # a pattern: a word of a name
    caseless: bool  # is the language written without capitals, so that any word may be one of a name?
    small: tuple[str, ...]  # words without a capital inside names
    articles: tuple[str, ...]  # what may stand before an office, with the space behind it
    turns: frozenset[str]  # what those are called who have no name
    offices: frozenset[str]
    office_beginnings: tuple[str, ...]  # what other offices begin with ("spokes-")
    first_person: re.Pattern[str]  # words of somebody who speaks


class Dates(Record):
    """How dates and times are written."""

    months: Mapping[str, int]  # names and short names -> 1..12
    abbreviated: frozenset[str]  # words of a time behind which a full stop may stand
    time_words: frozenset[str]  # all words that a line of nothing but date and time may hold
    written: tuple[re.Pattern[str], ...]  # full dates, with the groups year, month (a number or a name) and day


class PageForms(Record):
    """Lines around an account that are not part of it: of the web page, or of the form of a letter."""

    furniture_lines: frozenset[str]  # whole lines
    furniture: Guarded  # whole lines that vary
    captions: Guarded  # of pictures
    credits: tuple[str, ...]  # what the name of who took a picture begins with, in brackets
    bylines: tuple[str, ...]  # words that a line begins with which says who wrote
    by_name: re.Pattern[str]  # the beginning of a line that goes on with a name, or names one behind a colon
    links_above: frozenset[str]  # lines above links to other pages
    see_also: frozenset[str]  # the same where nothing may stand before them
    salutations: tuple[str, ...]  # the first words, as written, of the line with which a letter opens
    addresses: tuple[str, ...]  # what the first line of a letter begins with, which is no headline
    closings: tuple[Guarded, ...]  # of letters
    leads: frozenset[str]  # words with a colon that head what follows
    matters: re.Pattern[str]  # the end of a line with a colon that names a matter, not a person
    small: frozenset[str]  # words without a capital in headlines


class DocumentForms(Record):
    """What tells the kind of a document: words of its title, and how its body speaks of itself."""

    joint: tuple[Guarded, ...]  # in a title: it is said by several (any place, in any case)
    joint_opening: Guarded  # the beginning of a body that several say
    together: re.Pattern[str]  # in a joint title: surely of several
    one_holder: re.Pattern[str]  # the beginning of a sentence about one holder of an office
    all_of_them: re.Pattern[str]  # the beginning of a sentence about all who say it together
    factsheets: tuple[str, ...]  # phrases of titles, in lower case without marks; so the next three
    readouts: tuple[str, ...]
    statements: tuple[str, ...]
    speeches: tuple[str, ...]
    contact: re.Pattern[str]  # in a first sentence: it tells of talks
    sources: Guarded  # how news reports name their sources (any place)
    singular: re.Pattern[str]  # "I"
    plural: re.Pattern[str]  # "we", at the beginning of a clause
    valediction: re.Pattern[str]  # at the end of a letter


class Vocabulary(Record):
    """The words by the classes of one letter that the grammar of reporting is written over.

    `attribution/word_classes.py` explains the classes, `attribution/lexicons.py` makes one table of this.
    """

    classes: tuple[tuple[str, Collection[str]], ...]  # (class, words); of a word that stands twice, the later holds
    proper: tuple[tuple[str, Collection[str]], ...]  # the same of names, as they are written
    phrases: Mapping[str, str]  # class -> phrases as they are written, separated by bars; each is one word to grammar
    months: frozenset[str]  # months that may be names too
    numerals: frozenset[str]  # numbers in words from six on: no names, though they may start a sentence
    approximate: frozenset[str]  # words before a number that are none either
    ordinals: frozenset[str]  # as written: adverbs that before a title belong to it ("First Deputy Minister")
    adverb: str  # the ending of adverbs
    not_names: tuple[str, ...]  # endings of words that have a capital only because they start a sentence
    marks: Mapping[str, str]  # marks of punctuation that only this language has -> class
    words: re.Pattern[str] | None  # what a word is; None: the text is cut at the words that are listed
    settle: Callable[[list[str], list[str], list[str]], None] | None
    """(words, the same in lower case, classes): gives classes that follow from the neighbours, in place, at last."""


class Cue(NamedTuple):
    """A verb form that can report. `needs` holds what must follow it: (within reach, words); empty = nothing."""

    verb: VerbClass
    form: VerbForm
    needs: tuple[tuple[bool, tuple[str, ...]], ...] = ()


class CueMatch(NamedTuple):
    """A cue in a text: its class, form, and the index after its last word."""

    verb: VerbClass
    form: VerbForm
    end: int


class ReportingVerbs(Record):
    """The verbs of saying, by their forms, and those that tell what happened."""

    base: Mapping[VerbClass, str]  # class -> verbs in their base form
    phrases: str  # a line a verb: base form, class, what must follow it (`attribution/reporting_verbs.py`)
    inflect: Callable[[str], tuple[tuple[VerbForm, str], ...]]  # base form -> its forms
    listed: tuple[tuple[VerbForm, Mapping[VerbClass, str]], ...]  # verbs by the very forms that texts use
    narration: frozenset[str]  # forms that tell what happened, when a person or both sides are the subject
    subjectless: tuple[str, ...]  # endings of forms that need no subject: "we" did it


class ReportingGrammar(Record):
    """What stands around verbs of saying and decides whether they report, and whose words."""

    not_before: Mapping[str, frozenset[str]]  # a form -> what may not follow it
    new_clause: frozenset[str]  # behind a comma: what begins another clause
    not_participle: frozenset[str]  # -ing forms that are prepositions or nouns more often than they report
    aspect: frozenset[str]  # verbs that with an -ing form are one verb
    stance: frozenset[str]  # adjectives that with "to be" report a state of mind
    after_stance: frozenset[str]  # what must follow those
    after_quotes: frozenset[str]  # verbs that report only beside a quotation
    resolve: frozenset[str]  # base forms that "we" and both sides report of themselves
    without_that: frozenset[str]  # verbs behind which a clause may follow without "that"
    auxiliaries: frozenset[str]  # "did": before a base form that then is finite
    me: frozenset[str]  # pronouns of one who speaks; other words of the class are "we"
    passive: frozenset[str]  # participles that report in the passive without an agent
    recipient: frozenset[str]  # those whose subject is the hearer
    reached: tuple[str, frozenset[str]]  # a participle, and what both sides reach by it
    paid: frozenset[str]  # participles that go with the nouns of attention
    attention: frozenset[str]
    exchanged: tuple[str, frozenset[str]]  # a participle, and what is exchanged from hand to hand
    took_place: tuple[str, str, str]  # verb, noun before it, a further word: "an exchange of views took place"
    quiet: frozenset[str]  # words that report in such phrases, though they are no form of a verb of saying
    unsaid: frozenset[str]  # first words of a passive that tells of nothing
    aside: frozenset[str]  # conjunctions of an aside in which a passive tells of no talk
    to_be: frozenset[str]  # the base form of "to be"
    future: frozenset[str]  # what before it makes a passive a plan
    agent: frozenset[str]  # prepositions before who did it
    parenthesis: frozenset[str]  # conjunctions before a clause that says who said so ("as X noted")
    his_opinion: frozenset[str]  # phrases that say "according to him or her" by themselves
    his: frozenset[str]  # behind "according to": the last person
    purpose: frozenset[str]  # infinitives that report when they are what a call was for
    occasion: frozenset[str]  # nouns of what somebody uses to say something
    temporal: frozenset[str]  # conjunctions of what happened at another time
    special: Callable[[list[str], list[str], int], CueMatch | None]
    """(words in lower case, classes, place) -> the cue that a word is only in this idiom, or None."""
    tells: Callable[[list[str], list[str], int], bool]
    """(words in lower case, classes, place) -> does a verb of saying tell an event here ("called on the King")?"""


class Narration(Record):
    """What tells sentences about the event from what was said in it."""

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
    together: frozenset[str]  # the preposition of the other one
    that: frozenset[str]  # the conjunction of what is said
    in_document: frozenset[str]  # the preposition before a document
    determiners: frozenset[str]  # what may stand between
    behalf: frozenset[str]  # phrases before those for whom something is said


class People(Record):
    """Words for those who speak. Roles and countries are named by keys that are the same in all languages."""

    titles: frozenset[str]  # singular nouns of offices and honours
    modifiers: frozenset[str]  # what stands before or inside a title
    honorifics: frozenset[str]  # titles that tell nothing of an office
    roles: Mapping[str, str]  # a title of this language -> its role ("ministra" -> "minister"); else it is its own role
    countries: Mapping[str, str]  # names and adjectives as written -> the country's key, beside the English ones
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
    """Words by which a text refers to whom it has named, and to whose account it is."""

    articles: frozenset[str]  # before a name, without an office: the name is a body's
    display_articles: tuple[str, ...]  # as written, with the space behind: not shown before a name
    she: frozenset[str]  # pronouns and possessives of a woman; all others are of a man
    possessives: frozenset[str]  # of a person: "his counterpart"
    ours: frozenset[str]
    first_person: frozenset[str]
    capitals: frozenset[str]  # as written: names that look like words of the first person ("US")
    homeland: frozenset[str]  # behind "our": the reporter's own country
    in_turn: frozenset[str]  # who speaks so is not who spoke before
    side: frozenset[str]  # nouns of one of the two who talk, whose it is if nothing is said
    spoken_for: frozenset[str]  # bodies for which whoever leads them speaks
    convened: frozenset[str]  # bodies that may be of both sides
    joint: frozenset[str]
    entourage: frozenset[str]  # those who are only with the person named before them
    author: frozenset[str]  # prepositions before who wrote or issued something
    byline: frozenset[str]  # those of a byline
    guest: frozenset[str]  # prepositions before the other party
    partner: frozenset[str]  # prepositions before a country that is the matter of a document
    writings: frozenset[str]  # nouns of somebody's words, in headlines
    source: frozenset[str]  # first words of a line that names a source
    label_words: frozenset[str]  # words of a label that are no part of a name, besides titles
    leads: re.Pattern[str]  # words with a colon that head a paragraph and are no part of what is said


class ContinuationFeatures(Record):
    """The words of the features by which a sentence without a verb of saying is known for the last speaker's."""

    weights: Mapping[str, int]  # feature -> weight
    plans: frozenset[str]  # features that tell nothing against what both sides have just agreed
    duty: frozenset[str]
    duty_to: frozenset[str]  # of duty where "to" follows
    stance: frozenset[str]
    resolve: frozenset[str]
    binding: frozenset[str]
    shifted: frozenset[str]
    categorical: frozenset[str]
    every: frozenset[str]
    argument: frozenset[str]
    reasoning: tuple[str, ...]
    ordinal: frozenset[str]
    points: frozenset[str]
    judged: frozenset[str]
    we: frozenset[str]  # as written
    dated: frozenset[str]
    periods: frozenset[str]
    span: frozenset[str]
    months: frozenset[str]
    magnitudes: frozenset[str]
    events: frozenset[str]
    defining: frozenset[str]
    past: frozenset[str]
    owned: frozenset[str]
    perfect: frozenset[str]


class NumberWords(Record):
    """Numbers in words, for the aligner."""

    units: Mapping[str, float]  # "nine", "ninth", "forty" -> value
    scales: Mapping[str, float]  # "million" -> factor
    hundred: frozenset[str]
    joining: frozenset[str]  # between the words of one number ("three hundred and fifty")


class EventActs(Record):
    """How a text tells that the event took place."""

    acts: tuple[tuple[float, frozenset[str], re.Pattern[str]], ...]
    """(strength 0..1, the first words of which one must be there, the pattern in lower case), the strongest first."""
    titles: frozenset[str]  # stems of the offices of whom one met


class TermTables(NamedTuple):
    """The compiled tables: phrases of stems -> keys of entities or groups; and stems -> background tier."""

    phrases: dict[str, tuple[str, ...]]
    capitals: dict[str, str]  # forms that count only in capitals
    starts: frozenset[str]  # first stems of phrases of several words
    longest: int
    tiers: dict[str, str]
    breadth: dict[str, float]  # key of a group -> in how many background sentences one of its terms stands
    seen: Mapping[str, float]  # any key -> the same, counted in readouts


class TermLists(Record):
    """What the tables are compiled of. Terms that mean the same stand in one string, separated by bars."""

    frames: Collection[str]  # ways of telling or wishing
    topics: Collection[str]
    tiers: tuple[tuple[str, str], ...]  # (tier, words), the rarest first: of a word that stands twice the last holds


class Terms(Record):
    """What the aligner, the search and the word differences know of words."""

    stemmer: str  # "english" (alignment/stemming.py), the name of a Snowball algorithm, or "" for none
    function: frozenset[str]  # words that are never looked for
    joining: frozenset[str]  # words behind which another clause or item of a list begins
    numbers: NumberWords
    events: EventActs
    tables: Callable[[], TermTables]  # loaded when they are first asked for
    lists: Callable[[], TermLists]
    tables_stemmer: str  # the stemmer of the terms in the tables, as above: another where they are of another language


class DifferenceWords(Record):
    """The closed classes by which a difference of words is classed. Folded forms (characters/folding.py)."""

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
    scales: Mapping[str, int]  # behind a number -> power of ten
    currencies: Mapping[str, str]  # behind a number -> the sign that may stand for it
    loose: frozenset[str]  # scales and currencies that are words like others unless they are written close
    per: frozenset[str]  # the first word of "per cent"
    joins: bool  # are modal phrases, dates and quantities of several words one unit each?


class Language(Record):
    """One language: what is known of it, by subject. It is made once, and so can be the key of a cache."""

    code: str  # ISO 639-1
    sentences: SentenceRules
    quotation: QuotationMarks
    datelines: DatelineForms
    labels: LabelWords
    dates: Dates
    page: PageForms
    documents: DocumentForms
    vocabulary: Vocabulary
    verbs: ReportingVerbs
    grammar: ReportingGrammar
    narration: Narration
    people: People
    reference: Reference
    continuation: ContinuationFeatures | None  # None: the last speaker goes on throughout a paragraph
    terms: Terms
    differences: DifferenceWords
