"""Word classes: each word of a sentence gets a class of one letter, and the grammar of reporting (clauses.py) matches
regular expressions against the string of these letters.

    The  President  of  Ukraine  said  that  Ana  Rivera  was  ready  .
    d    t          o   c        v     T     n    n       x    .      .

Classes:
    n name-like capitalised word   i initial, particle      t title ("President")      m its modifier ("Prime")
    c country or body              a adjective of one       s body noun ("side")       l plural ("leaders")
    b both, two, all               h he, she                y they     I we, I         j it
    d article, possessive pronoun  o of                     p other preposition        & and
    v verb that reports, finite    g its -ing form          u its base form            e its participle
    V verb of narration            x be                     k have, do                 z modal, to
    r adverb, day                  w who, which             T that                     q as, while, because
    A according to                 ' possessive mark        N number                   . any other word or mark
    , ; : " ( ) - as themselves
    M month or name, L adverb or name, C capitals: only until `_settle` replaces them

The steps, in the order in which each needs the last:
    1. split into words; join listed phrases into one word ("United States"), since its parts have other classes
    2. the class of each word by itself: as the lexicon lists it, else by its capital and its ending
    3. `_settle`: classes that depend on the words beside ("May" as a month or a name)
    4. verbs of saying, by what follows them (reporting_verbs.py); they may change the class of the auxiliary before
    5. `Vocabulary.settle`, if the language has corrections of its own

There is no part-of-speech tagger and no training: a word that no list has, without a capital and without the ending of
an adverb, is ".".
Each language has a lexicon of its own; all share one set of classes, so that one grammar serves them all.
"""

import re
from array import array
from collections.abc import Sequence
from functools import cache
from itertools import compress
from operator import add
from typing import Final, NamedTuple

from readout_tui.core.attribution.frames import fits
from readout_tui.core.attribution.inventory import country_of
from readout_tui.core.attribution.lexicons import Lexicon, Starts, lexicon_of, pattern_of
from readout_tui.core.attribution.person_names import given_gender
from readout_tui.core.attribution.reporting_verbs import cue_at
from readout_tui.core.data.language_schema import CueMatch, Language, ReportingGrammar, Vocabulary
from readout_tui.core.data.places import PLACES
from readout_tui.core.lazy_regex import regex

_ARTICLED: Final = regex(r"(?:a[dlnrstz]|ash|ath|el|ul|ud)-[A-ZÀ-Þ].+")
"""A name that starts with the Arabic article in lower case ("al-Hashimi")."""
_CONTRACTED: Final = regex(r"(\w+)[’'](?:t|m|re|ve|ll|d)")
"""A pronoun or auxiliary in a contraction ("I'm", "Don't")."""
_EMPHASIS: Final = frozenset("*_")
_NICKNAME: Final = 4
"""The most words of a nickname in quotation marks, and the mark behind it."""
_INITIAL: Final = 4
"""From this many letters on, a capitalised particle without a full stop ("Della") counts as a name."""
_KEPT: Final = 1 << 14
"""How many words of a language are cached with their classes."""
_PUNCT: Final = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "-": "-", "–": "-", "—": "-",
    '"': '"', "“": '"', "”": '"', "«": '"', "»": '"', "„": '"', "…": ".", "&": "&", "/": "&",
}  # fmt: skip


class Tokens(NamedTuple):
    """The words and punctuation marks of a sentence; a listed phrase is one word. All lists have one entry a word."""

    classes: str  # one letter a word
    words: list[str]  # as written
    low: list[str]  # in lower case
    starts: Sequence[int]  # code points from the start of the text that was read; so are `ends`
    ends: Sequence[int]
    cues: dict[int, CueMatch]  # index of a word that reports (mostly of class v, g, u or e) -> what it reports as
    language: Language
    places: tuple[tuple[str, str], ...] = ()  # words of countries that no table has, with their keys (`places.py`)

    def country(self, at: int) -> str:
        """The key of the country that the word at `at` names, or empty."""
        word = self.words[at]
        people = self.language.people
        known = people.countries.get(word) or country_of(word) or dict(self.places).get(word)
        return known or (people.place(word) if people.place is not None and self.classes[at] == "a" else "")


def tokens(text: str, start: int, end: int, language: Language) -> Tokens:
    """The words of `text[start:end]` with their classes, in time proportional to its length.

    `starts` and `ends` of the result are offsets in `text`.
    """
    lex = lexicon_of(language)
    vocabulary = language.vocabulary
    matches = list(pattern_of(language).finditer(text, start, end))
    if not matches:
        return Tokens("", [], [], array("I"), array("I"), {}, language)
    words = [match[0] for match in matches]
    if "*" in words or "_" in words:
        matches = _unmarked(matches)
        words = [match[0] for match in matches]
    starts = [match.start() for match in matches]
    ends = list(map(add, starts, map(len, words)))
    _join_phrases(lex.starts, words, starts, ends)
    classes, words, low = map(list, zip(*map(_known(language).__getitem__, words), strict=True))
    classes[0] = _first_class(words[0], classes[0], vocabulary)
    if classes[0] == "n" and _is_no_name(low[0], "".join(classes[1:2]), language):
        classes[0] = "."
    _settle(words, classes, vocabulary)
    cues = _mark_cues(language, lex, low, classes, words)
    if classes[0] == "r" and classes[1:2] in (["v"], ["V"], ["x"], ["k"]) and _is_unlisted(lex, low[0]):
        classes[0] = "n"  # "Kelly said"
    if vocabulary.settle is not None:
        vocabulary.settle(words, low, classes)
    return Tokens("".join(classes), words, low, array("I", starts), array("I", ends), cues, language)


def _is_no_name(low: str, following: str, language: Language) -> bool:
    """True for the first word of a sentence that has its capital from there, by the class of the next.

    "Aides said"; "Saw Okoye this morning", as telegrams begin, unless it is a given name, too.
    """
    nouns, features = language.subjects, language.continuation
    if nouns is not None and low in nouns.persons | nouns.papers and following != "n":
        return True
    done = features is not None and low in features.past and following in ("n", "t")
    return done and not given_gender(low)


def _is_unlisted(lex: Lexicon, low: str) -> bool:
    """True for a single word that is an adverb only by its ending."""
    return low not in lex.table and " " not in low


def _unmarked(matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words without marks of emphasis ("_Mr Kishi_"); all of them if there is nothing else."""
    return [match for match in matches if match[0] not in _EMPHASIS] or matches


def _join_phrases(table: Starts, words: list[str], starts: list[int], ends: list[int]) -> None:
    """Make one word of each phrase ("United States"), in place; of two that overlap, of the one that begins first."""
    opening = compress(range(len(words) - 1), map(table.__contains__, words))
    hits = [i for i in opening if words[i + 1] in table[words[i]]]
    joined = 0  # how many words fewer there are now
    free = 0
    for hit in hits:
        i = hit - joined
        if hit < free:
            continue
        for parts in table[words[i]].get(words[i + 1], ()):
            size = len(parts)
            if tuple(words[i : i + size]) == parts:
                words[i : i + size] = [" ".join(parts)]
                ends[i : i + size] = [ends[i + size - 1]]
                del starts[i + 1 : i + size]
                joined, free = joined + size - 1, hit + size
                break


class _Known(dict[str, tuple[str, str, str]]):
    """A cache: word -> its class, the word, its lower case. Sentences share these strings, which saves memory."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._lexicon = lexicon_of(language)
        self._vocabulary = language.vocabulary

    def __missing__(self, word: str) -> tuple[str, str, str]:
        if len(self) >= _KEPT:
            self.clear()
        low = word.lower()
        self[word] = found = _class(self._lexicon, self._vocabulary, word), word, word if low == word else low
        return found


@cache
def _known(language: Language) -> _Known:
    """The cache of a language."""
    return _Known(language)


def _class(lex: Lexicon, vocabulary: Vocabulary, word: str) -> str:
    """The class of one word or phrase by itself. Verbs of saying, which depend on what follows, come later."""
    if " " in word:
        return lex.phrases[word]
    head = word[0]
    if not head.isalnum():
        return _mark(vocabulary, word)
    if head.isdigit():
        return "N"
    low = word.lower()
    if vocabulary.unlisted is not None and not _is_listed(lex, word, low):
        found = vocabulary.unlisted(word)
        if found:
            return found
    if head.isupper():
        return _capitalised(lex, vocabulary, word, low)
    return _uncapitalised(lex, vocabulary, word, low)


def _mark(vocabulary: Vocabulary, word: str) -> str:
    """The class of a punctuation mark, or of a possessive "'s"."""
    if len(word) == 2 and word[1] == "s":
        return "'"
    return _PUNCT.get(word) or vocabulary.marks.get(word) or ('"' if word in "‘’'" else ".")


def _is_listed(lex: Lexicon, word: str, low: str) -> bool:
    """True if the lexicon has a word: for its class, as a name, or as a verb of saying."""
    return low in lex.table or word in lex.proper or low in lex.cues


def _uncapitalised(lex: Lexicon, vocabulary: Vocabulary, word: str, low: str) -> str:
    """The class of a word without a capital: as it is listed, else an adverb by its ending, or any word."""
    if "-" in word and _ARTICLED.fullmatch(word):
        return "n"
    known = lex.table.get(low) or lex.proper.get(word)
    if known is None and ("'" in low or "’" in low):
        known = _contracted(lex, low)
    return known or ("r" if _is_adverb(low, vocabulary, 3) else ".")


def _capitalised(lex: Lexicon, vocabulary: Vocabulary, word: str, low: str) -> str:
    """The class of a word with a capital: as it is listed, else mostly a name."""
    short = _contracted(lex, low) if "'" in low or "’" in low else None
    if short:
        return short
    known = lex.proper.get(word) or lex.table.get(low)
    if known == "w" and word.isupper() and len(word) > 1:
        return "C"  # "WHO"
    if known and (known != "i" or word[-1] == "." or len(word) < _INITIAL):
        return known
    if low in vocabulary.months:
        return "M"
    if known or _is_initial(word):
        return "i"
    return _unlisted(lex, vocabulary, word, low)


def _contracted(lex: Lexicon, low: str) -> str | None:
    """The class of a contraction, that of its first word ("they've", "isn't"); None if it is none."""
    short = _CONTRACTED.fullmatch(low)
    if short is None:
        return None
    whole = short[1]
    return lex.table.get(whole) or (lex.table.get(whole[:-1]) if whole.endswith("n") else None) or "."


def _is_initial(word: str) -> bool:
    """True for "J" and "J."."""
    return len(word) == 1 or (len(word) == 2 and word[1] == ".")


def _unlisted(lex: Lexicon, vocabulary: Vocabulary, word: str, low: str) -> str:
    """The class of an unlisted word with a capital: a verb or adverb that starts a sentence, a body or a name."""
    if low in lex.cues:
        return "."
    if _is_adverb(low, vocabulary, 4):
        return "L"
    if word.isupper():
        return "C"
    return "." if _is_numeral(low, vocabulary) else "n"


def _is_adverb(low: str, vocabulary: Vocabulary, least: int) -> bool:
    """True if a word of more than `least` letters has the ending of an adverb."""
    return low.endswith(vocabulary.adverb) and len(low) > least


def _is_numeral(low: str, vocabulary: Vocabulary) -> bool:
    """True for a number in words, alone or in a compound, or a word for "about": "six", "six-party", "nearly"."""
    first, _, rest = low.partition("-")
    return low in vocabulary.approximate or (first in vocabulary.numerals and ("-" not in rest or first.endswith("ty")))


def _first_class(word: str, kind: str, vocabulary: Vocabulary) -> str:
    """The class of the first word: its capital proves little, so "Historically", "Speaking", "Founded" are no names."""
    if kind == "n" and word.endswith(vocabulary.not_names):
        return "r" if word.endswith(vocabulary.adverb) else "."
    return kind


def _settle(words: list[str], classes: list[str], vocabulary: Vocabulary) -> None:
    """Replace, in place, the classes that depend on the words beside them."""
    for i in compress(range(len(words)), map(vocabulary.ordinals.__contains__, words)):
        if classes[i] == "r" and classes[i + 1 : i + 2] in (["t"], ["m"]):
            classes[i] = "m"  # "First Deputy Prime Minister"
    for i in compress(range(len(classes)), map(_UNSETTLED.__contains__, classes)):
        classes[i] = _SETTLED[classes[i]](words, classes, i)


def _settled_month(_words: list[str], classes: list[str], at: int) -> str:
    """Months are dates beside numbers and prepositions ("in May", "Jan. 5"), names elsewhere ("Jan Smith")."""
    before, after = _beside(classes, at)
    return "r" if "N" in (before, after) or (before in ("p", "o", "d", "r") and after != "n") else "n"


def _settled_country(words: list[str], classes: list[str], at: int) -> str:
    """A country after a title and a name is the surname ("President Paulo Lima")."""
    titled = at > 1 and classes[at - 1] == "n" and classes[at - 2] in "ta"
    return "n" if titled and " " not in words[at] and words[at].isalpha() else "c"


def _settled_plural(words: list[str], classes: list[str], at: int) -> str:
    """A plural with a capital before a name is a title ("Ministers Sarkisian and Lomidze")."""
    return "t" if classes[at + 1 : at + 2] == ["n"] and words[at][0].isupper() else "l"


def _settled_capitals(words: list[str], classes: list[str], at: int) -> str:
    """Capitals are bodies ("WHO") unless they are a surname, beside a name ("Ms. SATO Keiko") or after a title."""
    before, after = _beside(classes, at)
    if before == "n" or (after == "n" and before in ("t", "")) or _is_delegate(words, classes, at):
        return "n"
    return "n" if before == "t" and _is_surname(words[at], words[at - 1]) else "c"


def _is_delegate(words: list[str], classes: list[str], at: int) -> bool:
    """True at the first of several capitals before a country in brackets: "LARS EDQUIST (Sweden)", as reports of
    meetings name who speaks for a country. The name of a body is none."""
    end = at
    while classes[end : end + 1] in _OF_NAMES and words[end] not in _bodies():
        end += 1
    return end - at > 1 and classes[end : end + 3] in (["(", "c", ")"], ["(", "d", "c"])


def _settled_adverb(words: list[str], classes: list[str], at: int) -> str:
    """A word with a capital and the ending of an adverb is a name inside a sentence, and beside one ("Kelly Roe")."""
    before, after = _beside(classes, at)
    return (
        "n" if (before not in ("", '"', ":", "(", "-") and words[at - 1] not in ".?!") or after in ("n", "'") else "r"
    )


def _is_surname(capitals: str, title: str) -> bool:
    """True for capitals after a title that are long enough for a name and no known body; any after "Mr" or "Dr."."""
    short = title.endswith(".") or len(title) < 4
    return short or (len(capitals) >= _INITIAL and capitals not in _bodies())


@cache
def _bodies() -> frozenset[str]:
    """The names of bodies that are written in capitals."""
    forms = (form for key, listed in PLACES.items() for form in (key, *listed.split("|")))
    return frozenset(form for form in forms if form.isupper())


def _is_nickname(words: list[str], classes: list[str], at: int) -> bool:
    """True for the marks around a nickname (`Marco "Falcon" Reyes`), whose words become names, in place."""
    if classes[at - 2 : at - 1] == ["-"] or "-" in classes[max(0, at - _NICKNAME) : at]:
        opening = next((i for i in range(at - 1, max(0, at - _NICKNAME) - 1, -1) if classes[i] == "-"), at)
        return words[opening] not in "-–—" and classes[at + 1 : at + 2] == ["n"]
    close = next((i for i in range(at + 1, min(at + 1 + _NICKNAME, len(words))) if classes[i] == '"'), at)
    inner = words[at + 1 : close]
    if not inner or not all(word[0].isupper() for word in inner) or classes[close + 1 : close + 2] != ["n"]:
        return False
    classes[at + 1 : close] = "n" * len(inner)
    return True


def _settled_mark(words: list[str], classes: list[str], at: int) -> str:
    """An apostrophe after an s is a possessive mark ("the ministers' talks"); a nickname's join it to the name."""
    if at and classes[at - 1] == "n" and _is_nickname(words, classes, at):
        return "-"
    return "'" if at and words[at] in "’'" and words[at - 1][-1] == "s" else '"'


def _beside(classes: list[str], at: int) -> tuple[str, str]:
    """The classes of the words before and after; empty where the sentence begins or ends."""
    return classes[at - 1] if at else "", classes[at + 1] if at + 1 < len(classes) else ""


_OF_NAMES: Final = (["C"], ["n"], ["i"])
"""Classes of the words of a name in capitals, as far as it is read."""
_SETTLED: Final = {
    "M": _settled_month,
    "c": _settled_country,
    "l": _settled_plural,
    "C": _settled_capitals,
    "L": _settled_adverb,
    '"': _settled_mark,
}
"""Class that the words beside may change -> function (words, classes, index of the word) -> its final class."""
_UNSETTLED: Final = frozenset(_SETTLED)


_BEFORE_THAT: Final = 5
"""How many words behind an infinitive "that" may stand if it reports a clause ("tried to tell us that")."""
_NOUN_LIKE: Final = frozenset(["base", "present"])
"""The forms of verbs that may be nouns as well ("report", "claims")."""
_FINITE: Final = {"past": "v", "present": "v", "base": "u", "ing": "g", "participle": "e"}


@cache
def _watched(language: Language) -> frozenset[str]:
    """Every form of a language, lower case, that may report speech or narrate."""
    grammar = language.grammar
    reporting = frozenset(lexicon_of(language).cues) | grammar.stance | grammar.after_quotes | grammar.resolve
    return reporting | language.verbs.narration


def _mark_cues(
    language: Language, lex: Lexicon, low: list[str], classes: list[str], words: list[str]
) -> dict[int, CueMatch]:
    """Set the classes of the verbs that report or narrate, in place; the cue at each that reports, by its index."""
    grammar = language.grammar
    cues: dict[int, CueMatch] = {}
    for i in compress(range(len(low)), map(_watched(language).__contains__, low)):
        word = low[i]
        if _mark_special(low, classes, cues, i, grammar) or word in grammar.resolve:
            continue
        options = lex.cues.get(word)
        if word in grammar.stance and (_mark_stance(low, classes, cues, i, grammar) or options is None):
            continue
        found = cue_at(low, i, options, grammar) if options and _may_report(words, classes, i) else None
        if found is not None and found.form in _NOUN_LIKE and _is_noun(low, classes, i, language):
            continue
        _mark_verb(low, classes, cues, i, found, language)
    return cues


def _mark_verb(
    low: list[str], classes: list[str], cues: dict[int, CueMatch], at: int, found: CueMatch | None, language: Language
) -> None:
    """Mark a verb, in place: as the cue that was found, if its frame fits here, else as a verb of narration."""
    grammar = language.grammar
    if found is None or not fits(low, classes, at, found, language) or grammar.tells(low, classes, at):
        if not at or low[at - 1] not in language.narration.determiners:  # not "the talks"
            _mark_narration(language.verbs.narration, low[at], classes, at)
    elif found.form != "ing" or low[at] not in grammar.not_participle:
        _mark_cue(low, classes, cues, at, found, grammar)


def _is_noun(low: list[str], classes: list[str], at: int, language: Language) -> bool:
    """True if a form that is spelled like a noun stands where only a noun can: "the report", "its claims"."""
    if not at:
        return False
    first = at - 2 if at > 1 and classes[at - 1] == "b" and classes[at - 2] == "d" else at - 1  # "the two states"
    return low[first] in language.narration.determiners or classes[at - 1] in "o'"


def _may_report(words: list[str], classes: list[str], at: int) -> bool:
    """False if a form of a verb of saying is something else here: a country, a title, a name inside a sentence."""
    named = classes[at] in "cat" or classes[at : at + 2] == ["m", "t"]  # "Press secretary"
    return not named and not (at and words[at][0].isupper())


def _mark_cue(
    low: list[str], classes: list[str], cues: dict[int, CueMatch], at: int, found: CueMatch, grammar: ReportingGrammar
) -> None:
    """Set the class of a verb that reports, in place; after "is" or "continued" an -ing form counts as finite."""
    cues[at] = found
    classes[at] = _FINITE[found.form]
    before = at - 1
    while before > 0 and classes[before] == "r":
        before -= 1
    if found.form == "ing" and at and (classes[before] == "x" or low[before] in grammar.aspect):
        classes[before], classes[at] = "k", "v"  # "is also announcing", "continued discussing"
    elif found.form == "base" and _is_attempted(low, classes, at, grammar):
        classes[at - 2], classes[at - 1], classes[at] = "k", "k", "v"  # "tried to argue that"
        cues[at] = found._replace(form="past")
    elif before > 0 and classes[before] == "'" and classes[before - 1] in "hj" and found.form != "base":
        classes[before], classes[at] = "k", "v"  # "he's announcing", "he's announced"


def _is_attempted(low: list[str], classes: list[str], at: int, grammar: ReportingGrammar) -> bool:
    """True for an infinitive that reports a clause or a quotation, behind a verb such as "tried" or "began"."""
    if at < 2 or classes[at - 1] != "z" or low[at - 2] not in grammar.attempts:
        return False
    return "T" in classes[at + 1 : at + _BEFORE_THAT] or classes[at + 1 : at + 2] in ([":"], ['"'])


def _mark_special(
    low: list[str], classes: list[str], cues: dict[int, CueMatch], at: int, grammar: ReportingGrammar
) -> bool:
    """Mark a word that reports only in one construction: "was quoted as saying", "..., he continued", "we intend".

    True if it does here.
    """
    found = grammar.special(low, classes, at)
    if found is None and low[at] in grammar.after_quotes and '"' in classes[:at]:
        found = CueMatch("neutral", "past", at + 1)
    if found is None and low[at] in grammar.resolve and at and classes[at - 1] in "Ilbyr":
        found = CueMatch("promise", "present", at + 1)
    if found is None:
        return False
    _mark_cue(low, classes, cues, at, found, grammar)
    return True


def _mark_stance(
    low: list[str], classes: list[str], cues: dict[int, CueMatch], at: int, grammar: ReportingGrammar
) -> bool:
    """Mark an adjective that reports together with the verb to be: "is convinced that"; True if it does here."""
    be = at - 1 if at and classes[at - 1] == "x" else at - 2
    if be > 0 and classes[be] == "x" and not grammar.after_stance.isdisjoint(low[at + 1 : at + 2]):
        classes[be], classes[at] = "k", "v"
        cues[at] = CueMatch("cognitive", "past", at + 1)
        return True
    return False


def _mark_narration(narration: frozenset[str], word: str, classes: list[str], at: int) -> None:
    """Set the class of a verb of narration, in place; "had" is one only before an article, "both" or a number."""
    if word in narration and (
        classes[at] == "." or (classes[at] == "k" and classes[at + 1 : at + 2] in (["d"], ["b"], ["N"]))
    ):
        classes[at] = "V"
