"""Reporting clauses where subject and verb stand more freely than in English: read outwards from the verb.

The patterns of clauses.py look for a subject first and its verb behind it. Other languages put the verb first
("заявила Лесникова", "أكد الوزير", "weiter vereinbarten sie"), leave the subject out ("insistió en que"), or let the
people of a body speak without naming them ("в МИД сообщили"). So each verb of saying for which those patterns have
found no subject is looked at by itself. Between the marks beside it, the subject is, in this order:

    behind it     "..., заявила Лесникова"           if the language allows it here (`WordOrder.after`, or a quotation)
    before it     "Отечественная пропаганда утверждает, что"
    a body        "в посольстве сообщили, что"       plural forms only
    left out      "Insistió en que ..."              whoever spoke last

A subject whose words are listed or names counts anywhere. Any other noun phrase ("люди", "один источник") counts only
where what is said stands beside the verb: behind a colon, quotation mark or "that", or before it up to the comma.
Limitations: a noun phrase without a listed word ends at the first preposition.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.attribution.clauses import Clause, Construction, nested
from readout_tui.core.attribution.lexicons import is_oblique, nominative_of
from readout_tui.core.attribution.subjects import Subject, SubjectKind, joined, main_subject, subject_of
from readout_tui.core.attribution.word_classes import Tokens
from readout_tui.core.data.language_schema import WordOrder
from readout_tui.core.lazy_regex import regex

_ADJUNCT: Final = regex(r"(?:p[^vVx,]*,?)?[rxk]*")
"""An adjunct at the start of a sentence, and an auxiliary: "в ходе разговора была ..."."""
_APPOSITION: Final = regex(r"[amsodcn.]{0,5},[dat]*(?P<name>n[in]*n)(?=[,.(]|$)")
"""What follows an office up to the full name in apposition to it."""
_FULL_NAME: Final = regex(r"(?<=[nsac.])(?<!n)n[in]*n$")
"""A full name that ends right before a verb, behind other words."""
_OFFICE: Final = regex(r"d?[am]*t[am]*")
"""An office without what it is of."""
_OF_PLACE: Final = regex(r"d?[am]*t[am]*od?[amn]+")
"""An office with the name of its place, which looks like its holder's: "La canciller de Costa Brava"."""
_CHAIN: Final = regex(r"(?:od?[.nsacm]+)+")
_ADJUNCTS: Final = regex(r"r*(?:[po][^vVxkzuge,]*)?")
"""What may stand between a subject and its verb without commas: "un diplomate en poste à Lima juge que"."""
_ADVERBIAL: Final = regex(r"(?:p[^vVxnts]{1,3})?[rk]*")
"""What may stand between a quotation and its verb: "— с поклоном сказал он"."""
_PLACED: Final = regex(r"(?<=[tnsla])r+\.{1,2}$")
"""An adjunct with an unlisted word before adverbs, where no subject stands behind its verb: "在马里萨对媒体说"."""
_MARKS: Final = frozenset(',;:"(-')
"""Classes of the marks that bound what belongs to a verb."""
_STOPS: Final = _MARKS | frozenset("Tqw")
_BESIDE: Final = frozenset("rkxh")
"""Classes that may stand between a verb and its subject, beside adverbs."""
_NEGATED: Final = 3
"""How many words before a verb may negate it."""
_LONGEST: Final = 10
"""The most words of a noun phrase none of which is listed."""
_STARTS: Final = frozenset("dbamctnislyhIj")
_CHAINED: Final = frozenset(one + other for one in "stlmac" for other in "ma")
"""Classes of two words of which the second cannot start a subject."""
_EMPTY: Final = "dop&qrTwxkz"
"""Classes of words that name nobody."""
_NOUN: Final = frozenset(".namcsltid'oN&")
"""Classes of the words of a noun phrase of unlisted words."""


class _Place(NamedTuple):
    """A verb and the words that belong to it: `left` is its first word, `right` the mark after the last."""

    verb: int
    anchor: int  # the finite verb beside which the subject stands: the verb, or an auxiliary far before it
    left: int
    right: int
    said_before: bool  # what is said stands before: the verb follows a quotation, a comma or a dash
    said_behind: bool  # it stands behind: a colon, a quotation mark or "that" follows


def completed(words: Tokens, found: list[Clause], order: WordOrder) -> list[Clause]:
    """The clauses that were found, and those of the verbs of saying that are left over, in text order."""
    fitting = [
        clause
        for clause in found
        if words.low[clause.at] not in order.impersonal
        and not _is_no_subject(words, clause)
        and not _resumes(words, clause, order)
        and not _is_misplaced(words, clause, order)
        and not is_unsaid(words, clause.at)
    ]
    taken = {clause.at for clause in fitting}
    extra = [*_left_over(words, taken, order), *_postposed(words, order)]
    unread = _unread(words, {*taken, *(clause.at for clause in extra)})
    if not extra:
        return [_named_beside(words, clause) for clause in fitting if clause.at < unread]
    every = sorted((*fitting, *extra), key=lambda clause: clause.at)
    return nested(words, [_named_beside(words, clause._replace(depth=0)) for clause in every if clause.at < unread])


def _unread(words: Tokens, read: set[int]) -> int:
    """The first verb of saying before "that" whose subject was not read: what follows is said by whoever that is."""
    classes = words.classes
    open_ = (
        at
        for at in words.cues
        if classes[at] == "v" and at not in read and classes[at + 1 : at + 3].lstrip(",").startswith("T")
    )
    return min(open_, default=len(classes))


def _resumes(words: Tokens, clause: Clause, order: WordOrder) -> bool:
    """True for a verb behind a quotation that has a subject of its own behind it, not that of the verb before."""
    if clause.construction != "conjoined" or words.classes[clause.at] != "v":
        return False
    place = _place(words, clause.at, order)
    if not place.said_before or '"' not in words.classes[max(0, place.left - 2) : place.left]:
        return False
    found = _behind(words, place, order)
    return found is not None and found.kind in ("person", "title", "he", "they")


def is_unsaid(words: Tokens, verb: int) -> bool:
    """True for what somebody did not say: "no respondió a la llamada"."""
    known = words.language.background
    if known is None or words.low[verb] not in known.silent:
        return False
    first = max(0, verb - _NEGATED)
    first = next((i + 1 for i in range(verb - 1, first - 1, -1) if words.classes[i] in '",;:'), first)
    return not words.language.polarity.negations.isdisjoint(words.low[first:verb])


def _is_misplaced(words: Tokens, clause: Clause, order: WordOrder) -> bool:
    """True for a subject behind its verb where it cannot be: in Chinese, or if a name between commas stands before it.

    "Le médiateur, Hendrik Vaal, a appelé les deux délégations à la retenue."
    """
    if clause.construction != "inverted":
        return False
    return not order.inverts or _apposed(words, _place(words, clause.at, order)) is not None


def _named_beside(words: Tokens, clause: Clause) -> Clause:
    """The clause with the name in apposition to its office: "La cheffe de la mission, Hélène Sarrault,"."""
    subject = clause.subject
    name = _FULL_NAME.search(words.classes, subject.last, clause.at)
    if name is not None and subject.first == 0 and subject.last == 1 and words.classes[0] == "n":
        return clause._replace(subject=subject_of(words, *name.span()))  # "Медиатор от комиссии Ганс Лерх сообщил"
    found = _APPOSITION.match(words.classes, subject.last) if subject.kind in ("title", "person") else None
    named = "n" in words.classes[subject.first : subject.last]
    if found is None or (named and not _OF_PLACE.fullmatch(words.classes, subject.first, subject.last)):
        return clause
    return clause._replace(subject=subject_of(words, found.start("name"), found.end("name")))


def _postposed(words: Tokens, order: WordOrder) -> Iterator[Clause]:
    """ "According to" behind its noun: "einem Bericht zufolge"."""
    for at in (i for i, word in enumerate(words.low) if word in order.postpositions):
        left = next((i + 1 for i in range(at - 1, -1, -1) if words.classes[i] in _STOPS), 0)
        while left < at and (words.classes[left] in "pdo" or words.low[left] in order.accounts):
            left += 1
        subject = subject_of(words, left, at) if joined(words.classes, left) == at else _phrase(words, left, at)
        if subject is not None:
            yield Clause(subject, "neutral", "according", at, at + 1)


def _is_no_subject(words: Tokens, clause: Clause) -> bool:
    """True if what was found has no noun, or its first noun stands in a case that no subject has."""
    subject = clause.subject
    if clause.construction not in ("finite", "inverted") or words.language.people.decline is None:
        return False
    if subject.last > subject.first and not words.classes[subject.first : subject.last].strip("ma"):
        return True
    head = next((i for i in range(subject.first, subject.last) if words.classes[i] in "tsnl"), subject.first)
    return is_oblique(words.language, words.low[head])


def _left_over(words: Tokens, taken: set[int], order: WordOrder) -> Iterator[Clause]:
    for verb in sorted(words.cues):
        if verb in taken or is_unsaid(words, verb) or words.classes[verb] not in ("ve" if order.bracket else "v"):
            continue
        place = _place(words, verb, order)
        if words.classes[verb] == "e" and place.anchor == verb:
            continue  # a participle without an auxiliary
        found = _subject(words, place, order)
        if found is not None:
            subject, construction = found
            yield Clause(subject, words.cues[verb].verb, construction, verb, words.cues[verb].end)


def _place(words: Tokens, verb: int, order: WordOrder) -> _Place:
    classes, end = words.classes, words.cues[verb].end
    left = next((i + 1 for i in range(verb - 1, -1, -1) if classes[i] in _STOPS), 0)
    right = next((i for i in range(end, len(classes)) if classes[i] in _STOPS), len(classes))
    anchor = classes.rfind("k", left, verb) if order.bracket else -1
    anchor = verb if anchor < 0 else anchor
    starts = bool(_ADVERBIAL.fullmatch(classes, left, verb))
    said_before = starts and bool(classes[: max(0, left - 1)].strip("r")) and classes[left - 1] in ',"-'
    said_before = said_before and classes[left:verb] != "&"
    behind = classes[right : right + 3].lstrip(",")
    said_behind = behind[:1] in (":", '"') or (behind[:1] == "T" and classes[end] != "o") or _ends_open(classes, right)
    return _Place(verb, anchor, left, right, said_before, said_behind)


def _ends_open(classes: str, right: int) -> bool:
    return classes[right : right + 1] == ":" or classes.endswith(":", 0, right)


def _subject(words: Tokens, place: _Place, order: WordOrder) -> tuple[Subject, Construction] | None:
    """The subject of a verb and the construction in which it stands; None if nothing is said here."""
    if words.low[place.verb] in order.impersonal:
        return _impersonal(words, place, order)
    if order.enclitics and words.low[place.verb].endswith(order.enclitics):
        return _left_out(words, place, order), "inverted"
    for before in (_apposed, _over_relative, _before_relative):
        found = before(words, place)
        if found is not None:
            return found, "finite"
    if _in_relative(words, place):
        return None
    auxiliary = "x" in words.classes[place.left : place.verb]  # "كان سانتور قال": the subject follows the auxiliary
    ways = (_before, _behind) if auxiliary else (_behind, _before)
    for way in (*ways, _in_a_body, _anything_before):
        found = way(words, place, order)
        if found is not None:
            return found, "inverted" if way in (_behind, _in_a_body) and place.said_before else "finite"
    return _dropped(words, place, order)


def _in_relative(words: Tokens, place: _Place) -> bool:
    """True in a relative clause, whose subject is nobody who speaks here: "une franja que ambos Estados consideran"."""
    mark = words.classes[place.left - 1] if place.left else ""
    return mark == "w" or (mark == "T" and place.left > 1 and not any(cue < place.left for cue in words.cues))


def _impersonal(words: Tokens, place: _Place, order: WordOrder) -> tuple[Subject, Construction] | None:
    """The body in whose words something "is said", or nobody at the start of a sentence."""
    body = _of_a_side(words, place, order) or _in_a_body(words, place, order)
    if body is not None:
        return body, "inverted" if place.said_before else "finite"
    opens = _ADJUNCT.fullmatch(words.classes[: place.verb]) is not None
    return (Subject("none", place.verb, place.verb), "passive") if opens else None


def _dropped(words: Tokens, place: _Place, order: WordOrder) -> tuple[Subject, Construction] | None:
    """A subject that is left out: that of the sentence, or whoever spoke last."""
    if order.unnamed(words.low, place.verb):
        joint = words.cues[place.verb].verb == "joint"
        return (Subject("none", place.verb, place.verb), "passive") if joint else None
    if not _may_drop(words, place, order):
        shared = _shared(words, place)
        return (shared, "conjoined") if shared is not None else None
    aside = place.said_before and words.classes[place.right : place.right + 1] == ","  # ", indicó,"
    opening = None if aside else _opening(words, place)
    return (opening, "conjoined") if opening is not None else (_left_out(words, place, order), "finite")


def _left_out(words: Tokens, place: _Place, order: WordOrder) -> Subject:
    kind: SubjectKind = "they" if words.low[place.verb] in order.plural else "he"
    return Subject(kind, place.verb, place.verb + 1)


def _apposed(words: Tokens, place: _Place) -> Subject | None:
    """The name between commas before the verb: "Le ministre roncéen, Yacine Ouarzaz, a dénoncé ..."."""
    classes, last = words.classes, place.left - 1
    first = classes.rfind(",", 0, max(0, last)) + 1
    while first and classes[first : first + 1] in ("d", "a", "t", "."):
        first += 1
    if (
        last <= first
        or not first
        or classes[last] != ","
        or classes[first:last].strip("ni")
        or "n" not in classes[first:last]
    ):
        return None
    return subject_of(words, first, last)


def _over_relative(words: Tokens, place: _Place) -> Subject | None:
    """The person or office with whom the sentence opens, over a relative clause: "Der Kollege, den ich traf, meint"."""
    found = (
        main_subject(words) if place.verb == place.left and words.classes[place.left - 1 : place.left] == "," else None
    )
    if found is None or found[1] != place.verb or found[0].kind not in ("person", "title"):
        return None
    return found[0] if words.classes.startswith(",", found[0].last) and found[0].last < place.left - 1 else None


def _before_relative(words: Tokens, place: _Place) -> Subject | None:
    """The subject before a relative clause without commas: "una fuente que asistió a la ronda afirmó"."""
    classes, mark = words.classes, place.left - 1
    if mark < 1 or classes[mark] not in "Tw" or "v" in classes[place.left : place.verb]:
        return None
    left = next((i + 1 for i in range(mark - 1, -1, -1) if classes[i] in _STOPS), 0)
    for first in range(left, mark):
        if (
            classes[first] in _STARTS
            and joined(classes, first) == mark
            and classes[first - 1 : first] not in tuple("pod")
        ):
            return subject_of(words, first, mark)
    return None


def _shared(words: Tokens, place: _Place) -> Subject | None:
    """The subject with which the sentence opens, for a verb right behind a comma in a row of verbs."""
    if words.classes[place.left : place.verb].rstrip("rk").endswith("&"):
        return _of_first_verb(words, place)
    row = place.left > 0 and words.classes[place.left - 1] == "," and any(cue < place.left for cue in words.cues)
    if not row or words.classes[place.left : place.verb].strip("rk"):
        return None
    return _opening(words, place, over_verbs=True)


def _of_first_verb(words: Tokens, place: _Place) -> Subject | None:
    """The person with whom a sentence opens, for a verb behind "and": "Заступниця вийшла з зали й сказала"."""
    found = main_subject(words)
    if found is None or found[1] >= place.verb or found[0].kind not in ("person", "title", "he"):
        return None
    return None if set(words.classes[found[1] : place.verb]) & set('Tw"v') else found[0]


def _opening(words: Tokens, place: _Place, *, over_verbs: bool = False) -> Subject | None:
    """The subject with which the sentence opens, for a verb in a later part of it: "El ministro tomó nota y dijo"."""
    found = main_subject(words) if place.left else None
    if found is None or found[1] > place.left or found[0].kind in ("none", "we", "i", "it", "noun"):
        return None
    between = words.classes[found[1] : place.verb]
    plain = (over_verbs or "v" not in between) and '"' not in between and not set(between) & set("Twq")
    return found[0] if plain else None


def _behind(words: Tokens, place: _Place, order: WordOrder) -> Subject | None:
    """The subject behind the verb, where the language allows it."""
    if not (order.after or place.said_before) or not order.inverts:
        return None
    first = _first_behind(words, place, order)
    if first >= place.right:
        return _behind_insertion(words, place, order)
    listed = _listed(words, first, place, order)
    if listed is not None or not place.said_before:
        return listed
    titled = _titled_behind(words, first, place, order)
    return titled if titled is not None else _unlisted_behind(words, first, place)


def _first_behind(words: Tokens, place: _Place, order: WordOrder) -> int:
    """The first word behind a verb that is no adverb, no "on Wednesday" and no hearer; the mark if there is none."""
    first, classes = place.anchor + 1, words.classes
    while first < place.right:
        dated = classes.startswith("pr", first) and first + 1 < place.right
        if not (dated or classes[first] == "r" or words.low[first] in order.hearers):
            break
        first += 1 + dated
    return first


def _titled_behind(words: Tokens, first: int, place: _Place, order: WordOrder) -> Subject | None:
    """An office behind other words: "сказал в интервью газете министр Иван Соколов"."""
    classes = words.classes
    for later in range(first, place.right):
        if classes[later] in "tnam" and classes[later - 1] != "p":
            found = _listed(words, later, place, order)
            if found is not None and found.kind in ("person", "title") and "t" in classes[found.first : found.last]:
                return found
    return None


def _unlisted_behind(words: Tokens, first: int, place: _Place) -> Subject | None:
    """Any noun phrase behind a verb that follows what is said, unless the subject stands at the start of the sentence.

    A verb behind a comma may belong to that subject, as in a row of verbs; its object is behind it then.
    """
    classes = words.classes
    if classes[place.left - 1] == ",":
        opening = main_subject(words)
        if opening is not None and classes[opening[0].last : opening[0].last + 1] == ",":
            return opening[0]  # "La ministre, que l'on dit épuisée, récite ses arguments"
        if _shared(words, place) is not None:
            return None  # "Стороны обсудили ..., подтвердили взаимный настрой"
    last = next((i for i in range(first, place.right) if classes[i] not in _NOUN), place.right)
    return _phrase(words, first, last)


def _behind_insertion(words: Tokens, place: _Place, order: WordOrder) -> Subject | None:
    """A person or office behind an insertion: "a rétorqué, joint au téléphone, le porte-parole, Kassim Adjoua"."""
    classes = words.classes
    close = classes.find(",", place.right + 1)
    if not place.said_before or classes[place.right : place.right + 1] != "," or close < 0:
        return None
    if set(classes[place.right + 1 : close]) & set('Twvk"'):
        return None
    found = _listed(words, close + 1, place._replace(right=len(classes)), order) if close + 1 < len(classes) else None
    return found if found is not None and found.kind in ("person", "title") else None


def _listed(words: Tokens, first: int, place: _Place, order: WordOrder) -> Subject | None:
    """The subject of listed words or names that starts at a word; None if it is an object by its form."""
    if words.classes[first] not in _STARTS:
        return None
    end = joined(words.classes, first)
    if not end or end > place.right + 12:
        return None
    head = next((i for i in range(first, end) if words.classes[i] in "tnsl"), first)
    shown = words.low[end - 1 if head == first else head]
    if is_oblique(words.language, words.low[head]) or not order.fits(words.low[place.verb], shown):
        return None
    found = subject_of(words, first, end)
    return None if _disagrees(words, place, found, order) else found


def _disagrees(words: Tokens, place: _Place, subject: Subject, order: WordOrder) -> bool:
    """True for both sides behind a verb in the singular: "Der Verband forderte beide Seiten auf".

    Only in languages with cases, in which the object may look like the subject; in Arabic such a verb is singular.
    """
    if not (order.bracket or words.language.people.decline is not None):
        return False
    return subject.kind in ("both", "plural", "they") and words.low[place.anchor] not in order.plural


def _before(words: Tokens, place: _Place, order: WordOrder) -> Subject | None:
    """The subject of listed words or names that reaches up to the verb."""
    classes, end = words.classes, _end_before(words.classes, place, order)
    for first in range(place.left, end):
        inside = first > place.left and (classes[first - 1] in "pod" or classes[first - 1 : first + 1] in _CHAINED)
        opens = classes[first] in _STARTS and not inside
        last = joined(classes, first) if opens and not is_oblique(words.language, words.low[first]) else 0
        if last == end:
            return subject_of(words, first, last)
        if last and first == place.left and _CHAIN.fullmatch(classes, last, end):
            return Subject("body", first, end)  # "Le Front du plateau"
        adjoined = first == place.left and place.said_behind
        found = _before_adjuncts(words, first, last, end) if last and adjoined else None
        if found is not None:
            return found
    return None


def _before_adjuncts(words: Tokens, first: int, last: int, end: int) -> Subject | None:
    """The subject that starts at a word, up to `last` or, of an office, without what it is of, before adjuncts only."""
    office = _OFFICE.match(words.classes, first)
    for stop in (last, office.end() if office else last):
        if _ADJUNCTS.fullmatch(words.classes, stop, end):
            return subject_of(words, first, stop)
    return None


def _end_before(classes: str, place: _Place, order: WordOrder) -> int:
    """Where the subject before a verb may end: before adverbs, and in Chinese before "in X to the press"."""
    end = _without_adverbs(classes, place)
    adjunct = _PLACED.search(classes, place.left, end) if not order.inverts and end < place.anchor else None
    return adjunct.start() if adjunct else end


def _without_adverbs(classes: str, place: _Place) -> int:
    """Where the words before a verb end, without adverbs and auxiliaries."""
    end = place.anchor
    while end > place.left and (classes[end - 1] in "rk" or classes[end - 2 : end] == "r&"):
        end -= 1
    return end


def _anything_before(words: Tokens, place: _Place, _order: WordOrder) -> Subject | None:
    """Any noun phrase before the verb, if what is said stands behind it."""
    classes, end = words.classes, _without_adverbs(words.classes, place)
    if not place.said_behind or "v" in classes[place.left : end] or "V" in classes[place.left : end]:
        return None
    first = next((i + 1 for i in range(end - 1, place.left - 1, -1) if classes[i] not in _NOUN), place.left)
    if first > place.left and classes[first - 1] == "p":
        return None  # "на условиях анонимности": the words belong to the preposition
    return _phrase(words, first, end)


def _phrase(words: Tokens, first: int, last: int) -> Subject | None:
    """A noun phrase of which no word is listed, as a body under its own name; or the full name with which it ends."""
    while first < last - 1 and words.classes[first] in "d&'b":
        first += 1
    while first < last and not words.words[last - 1][0].isalnum():
        last -= 1
    name = len(words.classes[first:last].rstrip("ni")) + first
    if first < name < last - 1:
        return subject_of(words, name, last)
    if (
        not words.classes[first:last].strip(_EMPTY)
        or not 0 < last - first <= _LONGEST
        or not any(word[0].isalpha() for word in words.words[first:last])
    ):
        return None
    return Subject("body", first, last)


def _of_a_side(words: Tokens, place: _Place, order: WordOrder) -> Subject | None:
    """The side on whose part something is said: "с тарской стороны указано"."""
    for at in range(place.left, place.verb - 2):
        if words.low[at] in order.parts and words.classes[at + 1] == "a" and words.low[at + 2] in order.sides:
            return Subject("side", at + 1, at + 3)
    return None


def _in_a_body(words: Tokens, place: _Place, order: WordOrder) -> Subject | None:
    """The body in which unnamed people say something: "в посольстве сообщили"."""
    if words.low[place.verb] not in order.plural and words.low[place.verb] not in order.impersonal:
        return None
    for at in range(place.left, place.right - 1):
        if words.low[at] not in order.places:
            continue
        stop = place.verb if at < place.verb else place.right
        last = next((i for i in range(at + 1, stop) if words.classes[i] not in _NOUN), stop)
        named = not {"s", "c", "C"}.isdisjoint(words.classes[at + 1 : last])
        first = at + 1
        if nominative_of(words.language, words.low[first]) in words.language.people.documents and last > first + 1:
            first += 1  # "говорится в заявлении МИД": the ministry
        beside = (place.said_behind or place.said_before) and words.low[place.verb] not in order.impersonal
        if named or beside:
            return _named(words, first, last)
    return None


def _named(words: Tokens, first: int, last: int) -> Subject | None:
    """The persons whom words name, else these words as a body."""
    if not words.classes[first:last].strip("ni&"):
        return subject_of(words, first, last)
    return _phrase(words, first, last)


def _may_drop(words: Tokens, place: _Place, order: WordOrder) -> bool:
    """True if the subject is left out: nothing but adverbs and adjuncts before the verb."""
    before = words.classes[place.left : place.verb]
    if place.said_before and words.classes[place.left - 1] in '"-':
        return True
    if not order.dropped:
        return False
    return not before.strip("rk&") or (before[0] in "pr" and not set(before) & set("vVxhy"))
