"""Any noun phrase as the subject of a verb of saying: "The company said", "Aides to Rivera say", "a source added".

The patterns of subjects.py know persons, offices, countries and the parties of a talk. Whoever else speaks in the news
is found here, from the verb: the words before it, back to where a clause can open, are its subject if they can be one
noun phrase, alone or before an insertion between commas.

    But in Lima , a source close to the talks , who asked not to be named , said ...
                  W W      p     d   .        , w                         , v
                  `----- noun phrase ----'     `----- insertion ------'

What the phrase is follows from its last word before a preposition, the head:

    pollster Ann Roe      a name at the end, after an ordinary word: the person
    the Florida senator   a title at the end: the holder of an office
    the company           anything else: a speaker under its own words (kind "noun")

A phrase whose head is neither a person nor a body speaks only if what follows is speech (a clause, a quotation), and
never by verbs whose subject may be a thing ("The attack underlines ...").

Limitations: ordinary words have no class, so an unlisted verb looks like a noun; a word with a verb's ending before a
name is taken for one ("The memo shows Roe said").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from readout_tui.core.attribution.subjects import Subject, joined, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import SubjectNouns
from readout_tui.core.data.roles import OPPOSITE
from readout_tui.core.lazy_regex import regex

_CORE: Final = r"[db]*(?:[WacmnlstNbi']|r(?=[Wamcnlst])|-(?=\w)|&(?=[WamN]+[Wlst]))*[WacmnlstNib]"
_AFTER: Final = r"(?:(?:[op]|V[pq]|Z(?=[dbacmnlstN]))+(?:[dbWacmnlstNi'-]|&(?=[dacmnlst]))*[WacmnlstNi])*"
_PHRASE: Final = regex(rf"(?P<core>{_CORE})(?P<after>{_AFTER})")
"""A noun phrase: the words up to its head, and prepositional phrases after it. "W" is any ordinary word."""
_INSERTED: Final = regex(r"r*[vV]?[^wq\"vVxkz][^\"vVxkz]*|[wq][^\"]*")
"""An insertion between commas: without a finite verb ("asked about it" has none), or a relative or adverbial clause."""
_RELATIVE: Final = regex(r"r*(?:[vVxkz]|W(?=.))[^wqvV,;:\"]*")
"""The rest of a relative clause, behind its pronoun, up to the verb of the clause around it."""
_NAME: Final = regex(r"t?n(?:[in]|-(?=n)){1,4}")
_STARTS: Final = frozenset("dbWacmnlstNi")
_LONGEST: Final = 24
"""How many words before a verb are searched for its subject."""
_THAT: Final = regex(r"r*(?:p[^,;:\"pT]{1,4})?r*T")
"""What "that" may stand behind: a day, a place, a hearer ("reported on Sunday that")."""
_CLAUSES: Final = frozenset('T":')
"""Classes of what a verb of saying is followed by if a clause or a quotation is its object."""


def marked(words: Tokens) -> str:
    """The word classes, with "W" for ordinary words, which share their class with marks, and "Z" for "to"."""
    infinitive = words.language.frames.infinitive if words.language.frames is not None else ""
    return "".join(
        "W" if kind == "." and (low[0].isalnum() or low == "%") else "Z" if low == infinitive else kind
        for kind, low in zip(words.classes, words.low, strict=True)
    )


def is_word(words: Tokens, at: int) -> bool:
    """True for a word, False for a mark."""
    return words.words[at][0].isalnum()


def subject_before(words: Tokens, kinds: str, verb: int, opens: Callable[[int], bool]) -> Subject | None:
    """The subject of the finite verb at `verb`, of any kind, or None.

    `kinds` is `marked(words)`; `opens` says whether a clause can open at a word.
    """
    end = _before_adverbs(words, kinds, verb)
    if end > 1 and kinds[end - 1] in ",-)":
        return _before_insertion(words, kinds, verb, end - 1, opens)
    return _before_relative(words, kinds, verb, end, opens) or _adjacent(words, kinds, verb, end, opens)


def _adjacent(words: Tokens, kinds: str, verb: int, end: int, opens: Callable[[int], bool]) -> Subject | None:
    """The longest subject that ends at a word: "a source close to the talks"."""
    found = None
    nouns = words.language.subjects
    for first in range(end - 1, max(-1, end - _LONGEST), -1):
        if kinds[first] not in "dbWacmnlstNiopZzr'-&Vq" or (nouns is not None and words.low[first] in nouns.nobody):
            break
        about = first > 0 and nouns is not None and words.low[first - 1] in nouns.about and opens(first - 1)
        if kinds[first] in _STARTS and (about or opens(first)):
            match = _PHRASE.fullmatch(kinds, first, end)
            found = match or found
    return _read(words, kinds, found, verb) if found else None


def _before_relative(words: Tokens, kinds: str, verb: int, end: int, opens: Callable[[int], bool]) -> Subject | None:
    """The subject before a relative clause without commas: "Officials who attended the talks said"."""
    who = kinds.rfind("w", 0, end - 1)
    if who < 1 or not _RELATIVE.fullmatch(kinds, who + 1, end):
        return None
    return _adjacent(words, kinds, verb, who, opens)


def _before_adverbs(words: Tokens, kinds: str, verb: int) -> int:
    """The end (exclusive) of what stands before a verb, its adverbs and a time ("Roe on Friday also said")."""
    nouns, at = words.language.subjects, verb
    while at > 0 and kinds[at - 1] in "rkb":
        at -= 1
    day = re.search(r"p[rN]{1,3}$", kinds[:at])
    if day:
        return day.start()
    if nouns is not None and at > 2 and words.low[at - 1] in nouns.times:
        at -= 2  # "Roe this week said"
    return at


def _before_insertion(words: Tokens, kinds: str, verb: int, close: int, opens: Callable[[int], bool]) -> Subject | None:
    """The subject before an insertion that ends with the mark at `close`: "Roe, a nurse from Lima, Peru, said"."""
    mark = {")": "("}.get(kinds[close], kinds[close])
    for first in range(max(0, close - 2 * _LONGEST), close):
        if kinds[first] not in _STARTS or not opens(first) or "q" in kinds[kinds.rfind(",", 0, first) + 1 : first]:
            continue  # the comma after "When Kishi finished" closes a clause of its own
        last = _phrase_end(words, kinds, first, mark)
        if not last or last >= close - 1 or not _insertion(kinds[last + 1 : close], mark):
            continue
        match = _PHRASE.fullmatch(kinds, first, last)
        if _NAME.fullmatch(kinds, last + 1, close) and kinds[last - 1] not in "nc":
            return Subject("person", last + 1, close)  # "A top strategist, Ann Roe, said"
        if joined(words.classes, first) == last:
            return subject_of(words, first, last)
        return _read(words, kinds, match, verb) if match else None
    return None


def _phrase_end(words: Tokens, kinds: str, first: int, mark: str) -> int:
    """The end of a phrase that starts at `first`, if `mark` follows it; else 0."""
    end = joined(words.classes, first)
    if end and kinds[end : end + 1] == mark:
        return end
    match = _PHRASE.match(kinds, first)
    return match.end() if match and kinds[match.end() : match.end() + 1] == mark else 0


def _insertion(inside: str, mark: str) -> bool:
    """True if what stands between two marks is an insertion: each part of it a phrase or a relative clause."""
    if not inside or '"' in inside or ";" in inside or ":" in inside:
        return False
    if mark != ",":
        return True
    parts = inside.split(",")
    relative = False
    if inside[0] == "&":
        return False
    for part in parts:
        relative = relative or part[:1] in ("w", "q")
        if not part or (not relative and not _INSERTED.fullmatch(part)) or (part[0] == "&" and re.search("[vV]", part)):
            return False
    return True


def subject_after(words: Tokens, at: int) -> Subject | None:
    """The subject that starts at word `at`, behind its verb ("said pollster Ann Roe"), or None."""
    kinds = marked(words)
    match = _PHRASE.match(kinds, at)
    return _read(words, kinds, match, at - 1, behind=True) if match else None


def subject_of_phrase(words: Tokens, end: int) -> Subject | None:
    """The noun phrase with an article that ends just before a word ("the harbour office's promise"), or None."""
    kinds = marked(words)
    for first in range(end - 1, max(-1, end - _LONGEST), -1):
        if kinds[first] == "d":
            return Subject("noun", first, end) if _PHRASE.fullmatch(kinds, first, end) else None
        if kinds[first] not in "Wacmnlst":
            return None
    return None


def _read(words: Tokens, kinds: str, match: re.Match[str], verb: int, *, behind: bool = False) -> Subject | None:
    """The subject that a matched phrase is: a person, an office or a noun; None if it cannot speak by this verb."""
    first, last, core = match.start(), match.end(), match.end("core")
    nouns = words.language.subjects
    if nouns is None or not nouns.nobody.isdisjoint(words.low[first:core]):
        return None
    if all(any(char.isdigit() for char in word) for word in words.words[first:last]):
        return None  # "in telegram 479 you said"
    name = _named(words, kinds, first, core, nouns)
    if name is not None:
        return name
    if joined(words.classes, first) == core < last and subject_of(words, first, core).kind == "person":
        return subject_of(words, first, core)  # "Senator Ann Roe of the Northern District"
    if kinds[core - 1] == "t" and words.low[core - 1] not in OPPOSITE:
        held = subject_of(words, first, last)
        if held.kind == "title":
            return held
    if not behind and not _speaks(words, first, core - 1, verb, nouns):
        return None
    return Subject("noun", first, last)


def _named(words: Tokens, kinds: str, first: int, core: int, nouns: SubjectNouns) -> Subject | None:
    """The person whose name the phrase ends with, after an ordinary word that can stand before one; or None."""
    tail = re.search(r"W(t?(?:i(?=i?n))*n(?:[in]|-(?=n)){0,5})$", kinds[first:core])
    if tail is None:
        return None
    begin = first + tail.start(1)
    before = words.low[begin - 1]
    if before in nouns.bodies and tail[1][0] != "t":
        return None
    sentence = begin - 1 > first and before.endswith(nouns.finite_endings) and before not in nouns.persons
    return Subject("person", begin, core) if sentence or len(tail[1]) > 1 or _is_person(before, nouns) else None


def _is_person(word: str, nouns: SubjectNouns) -> bool:
    """True for a noun of a person or of persons, by its ending or as listed."""
    return word in nouns.persons or (word.endswith(nouns.person_endings) and word not in nouns.not_persons)


def _speaks(words: Tokens, first: int, head: int, verb: int, nouns: SubjectNouns) -> bool:
    """True if a noun can be the subject of this verb as a verb of saying."""
    if _is_done(words, head, verb):
        return False
    low, cue = words.low, words.cues[verb]
    that = bool(_THAT.match(words.classes, cue.end))
    clause = that or _has_speech(words, verb, nouns)
    if not clause and _is_subordinate(words, first):
        return False
    if low[head] in nouns.papers and (clause or _is_at_mark(words, cue.end)):
        return True  # "records show the port is shut"
    animate, thinks = _is_animate(words, head, nouns), cue.verb == "cognitive"
    if animate and not thinks:
        return low[verb] not in nouns.shows or cue.end < len(words.classes)
    if thinks and (not animate or low[head] in nouns.bodies):
        return False  # only persons think
    return clause and _states(words, verb, nouns, that=that)


def _is_done(words: Tokens, head: int, verb: int) -> bool:
    """True if the noun is done, not a doer: "The meeting addressed ...", "a truce announced by the army"."""
    end, by = words.cues[verb].end, words.language.grammar.agent
    return words.low[head] in words.language.narration.events or not by.isdisjoint(words.low[end : end + 1])


def _has_speech(words: Tokens, verb: int, nouns: SubjectNouns) -> bool:
    """True if speech follows the verb: behind "that" or a mark, or without them if the verb allows that ("told")."""
    end, word = words.cues[verb].end, words.low[verb]
    return (
        words.classes[end : end + 1] in _CLAUSES or word in words.language.grammar.without_that or word in nouns.speech
    )


def _is_subordinate(words: Tokens, first: int) -> bool:
    """True if the word before a phrase makes its clause depend on another: "as lawmakers debate the bill"."""
    grammar = words.language.grammar
    before = words.low[first - 1] if first else ""
    return before in grammar.temporal or before in grammar.parenthesis


def _is_at_mark(words: Tokens, at: int) -> bool:
    """True if no word stands at `at`: a mark does, or the sentence is over."""
    return at >= len(words.classes) or not is_word(words, at)


def _states(words: Tokens, verb: int, nouns: SubjectNouns, *, that: bool) -> bool:
    """True for a verb whose subject is no thing, and whose object is a clause rather than a preposition's.

    `that` says that the clause begins with "that", which may stand behind a preposition's words.
    """
    word, end = words.low[verb], words.cues[verb].end
    return word not in nouns.shows and (that or word in nouns.speech or words.classes[end : end + 1] != "p")


def _is_animate(words: Tokens, head: int, nouns: SubjectNouns) -> bool:
    return _is_person(words.low[head], nouns) or words.low[head] in nouns.bodies or words.classes[head] in "lstNb"


def is_agent(words: Tokens, subject: Subject) -> bool:
    """True if a noun phrase after "by" can be who did it, rather than by how much ("by 12 percent")."""
    nouns, head = words.language.subjects, _head(words, subject)
    return nouns is not None and words.classes[subject.first] != "N" and _is_animate(words, head, nouns)


def is_human(words: Tokens, subject: Subject) -> bool:
    """True for a noun phrase that means one person."""
    nouns = words.language.subjects
    return nouns is not None and _is_person(head_of(words, subject), nouns) and not is_plural(words, subject)


def is_plural(words: Tokens, subject: Subject) -> bool:
    """True if the head of a noun phrase is a plural, or a quantity that counts as one ("police", "10 percent")."""
    at, nouns = _head(words, subject), words.language.subjects
    head = words.low[at]
    name = at > 0 and words.words[at][0].isupper()  # "The Times"
    if words.classes[at] in "Nb":
        return head != "one"
    return (head.endswith("s") and not head.endswith("ss") and not name) or (
        nouns is not None and head in nouns.plurals
    )


def head_of(words: Tokens, subject: Subject) -> str:
    """The head noun of a noun phrase, in lower case."""
    return words.low[_head(words, subject)]


def _head(words: Tokens, subject: Subject) -> int:
    match = _PHRASE.match(marked(words), subject.first, subject.last)
    return (match.end("core") if match else subject.last) - 1
