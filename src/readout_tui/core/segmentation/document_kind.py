"""The kind of document, from several independent signs: none of them alone decides.

A label, an "I" or an unclosed quotation mark may stand in any kind of text, so each sign is counted per sentence and
adds evidence for some kinds and against others. The kind with most evidence is taken, and `readout` if no kind has any
to speak of: its sentences are attributed one by one, which does the least harm where the kind is misread.

    title        "Fact Sheet: ...", "Remarks by ...", "Joint Statement", "Readout of ...", "Record of Conversation"
    labels       how many turns of how many speakers
    person       sentences outside quotation marks that say "I" or "we"; sentences that report what others said, and
                 what "I" said: a statement says "I believe", a record of talks "I replied" between "Rusk said"
    sources      "told reporters", "quoted as saying", a byline: news
    form         a salutation and a closing: a letter

The evidence is in log-odds: +1 makes a kind nearly three times as likely as a readout. The weights are set by hand,
each for the reason beside it, on texts of all kinds.

Limitation: an opinion article without a byline and with few "I" is taken for a report.
"""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from readout_tui.core.data.language_schema import DocumentForms, Guarded, PageForms
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import DocumentKind
from readout_tui.core.segmentation.paragraph_kinds import is_salutation

_TITLE_WORD: Final = regex(r"\w+")
_SENTENCE: Final = regex(r"[.!?](?=\s|$)")
_QUOTED: Final = regex(
    r"“[^”\n]*(?:[”\n]|$)|«[^»\n]*(?:[»\n]|$)|\"[^\"\n]*(?:[\"\n]|$)|(?<!\w)[‘'](?=\w)[^\n]{0,600}?[\w.,!?][’'](?!\w)"
)
"""A quotation. One that is not closed ends with its paragraph, so that it cannot hide the rest of the text."""
_FEW: Final = 2
_UNSEEN: Final = 2
"""Sentences that a count per sentence supposes besides those seen: one "I" in four sentences is no habit."""
_MOST: Final = 6
"""No more turns, or sources, than this add evidence."""


_SAID: Final = 16
"""The fewest characters of a quotation that is more than a name or term."""
_REPORTING: Final = 0.2
"""The share of sentences with what somebody said from which a text is no statement of several."""
_SAYS_I: Final = 0.3
"""The share of sentences with "I" from which a text is no statement of several."""
_MANY: Final = 12
"""No more quotations than this add evidence."""


class _Signs(NamedTuple):
    """What is counted; the last six are per sentence outside quotation marks, 0..1 but for rare texts."""

    turns: int  # labels that begin a turn
    speakers: int  # different ones among them
    sources: int  # how often the text names its sources as news does
    singular: float  # "I", "my"
    plural: float  # "we", "our" at the beginning of a clause
    reported: float  # somebody else is said to have said something
    own: float  # "I said", "we told"


def document_kind(
    title: str, body: str, turns: Sequence[str], signed: bool, forms: DocumentForms, page: PageForms
) -> DocumentKind:
    """The kind of a document with this title and body (its sentences, or the first of them, a paragraph a line).

    `turns` are the speaker labels that begin a turn; `signed` is True if there is a byline.
    """
    signs = _signs(body, turns, forms)
    odds: dict[DocumentKind, float] = {
        "readout": 6.0 if _holds(title, forms.readouts) else 0.0,
        "factsheet": 9.0 if _holds(title, forms.factsheets) else -9.0,
        "transcript": _transcript(signs, title, forms),
        "joint": _joint(signs, title, body, forms),
        "letter": _letter(title, signs, body, forms, page),
        "news": _news(signs, title, body, signed, forms),
        "statement": _statement(signs, title, body, signed, forms),
    }
    return max(odds, key=lambda kind: odds[kind])


def names_record(title: str, forms: DocumentForms) -> bool:
    """True if a title is that of a record of talks, or of a message of one office to another."""
    return any(phrase in title.lower() for phrase in forms.records) or is_headed(title, forms)


def is_headed(head: str, forms: DocumentForms) -> bool:
    """True if a line is the head of a note of a talk, or says from whom to whom a message went.

    "Note by Rivera of a conversation with Okoye", "Ana Rivera, Minister of Trade, to Mr Okoye".
    """
    lines = head.splitlines() if any(literal in head for literal in forms.headed.literals) else []
    return any(forms.headed.pattern.match(line.strip()) for line in lines)


def _signs(body: str, turns: Sequence[str], forms: DocumentForms) -> _Signs:
    plain = _QUOTED.sub(" ", body)
    sentences = len(_SENTENCE.findall(plain)) + _UNSEEN
    reports = _matches(forms.reports, plain)
    own = sum(1 for subject in reports if subject)
    return _Signs(
        turns=len(turns),
        speakers=len({label.strip("*_: .").lower() for label in turns}),
        sources=_sources(body, forms.sources),
        singular=len(forms.singular.findall(plain)) / sentences,
        plural=len(forms.plural.findall(plain)) / sentences,
        reported=(len(reports) - own) / sentences,
        own=own / sentences,
    )


def _holds(title: str, phrases: Sequence[str]) -> bool:
    """True if the title contains one of the phrases, whatever marks stand between their words."""
    words = f" {' '.join(_TITLE_WORD.findall(title.lower()))} "
    return any(f" {phrase} " in words for phrase in phrases)


def _sources(body: str, sources: Guarded) -> int:
    """How often the text names its sources as a news report does; 0 for a single time, which any text may have."""
    if sum(map(body.count, sources.literals)) < 1:
        return 0
    return len(sources.pattern.findall(body))


def _news(signs: _Signs, title: str, body: str, signed: bool, forms: DocumentForms) -> float:
    """Named sources, many persons who "said" something, and quotations with "he said", unless it opens with talks."""
    named = {name for found in _matches(forms.speakers, body) for name in found if name}
    quoted = len(_matches(forms.quoting, body))
    talks = 1.5 * bool(forms.contact.search(_lead(body))) + 3 * names_record(title, forms)
    many = 0.5 * max(0, len(named) - 2) + 0.35 * min(quoted, _MANY) - talks
    return -3 + 2.0 * min(signs.sources + signed, _MOST) + max(0.0, many)


def _matches(form: Guarded, body: str) -> list[Any]:
    return form.pattern.findall(body) if any(literal in body for literal in form.literals) else []


def _transcript(signs: _Signs, title: str, forms: DocumentForms) -> float:
    """Turns, above all of several speakers. A lone label needs somebody who speaks in the first person behind it."""
    if not signs.turns:
        return -9
    several = 4 if signs.speakers > 1 else 0
    titled = 2 if _holds(title, forms.speeches) else 0
    person = 4 * min(signs.singular + signs.plural, 0.5)
    return -1 + min(signs.turns, _MOST) + several + titled + person - 4 * signs.reported


def _joint(signs: _Signs, title: str, body: str, forms: DocumentForms) -> float:
    """A title or an opening of several. A "communiqué" that is mostly about one office is a report.

    So is a text about a joint statement that says what somebody said, and quotes it.
    """
    quoted = sum(len(found) >= _SAID for found in _QUOTED.findall(body))
    if signs.reported >= _REPORTING and signs.plural < signs.reported and quoted >= _FEW:
        return -2
    if signs.singular >= _SAYS_I:
        return -2  # one person speaks
    opening = forms.joint_opening
    if any(literal in body for literal in opening.literals) and opening.pattern.match(body):
        return 7
    if not any(form.is_in(title) for form in forms.joint):
        return -9
    alone = len(forms.one_holder.findall(body))
    several = bool(forms.together.search(title)) or alone < _FEW or alone <= len(forms.all_of_them.findall(body))
    return 7 if several else -2


def _letter(title: str, signs: _Signs, body: str, forms: DocumentForms, page: PageForms) -> float:
    """A title, a salutation on the first line, or one below an address together with a closing at the end."""
    if _holds(title, forms.letters) and signs.singular + signs.plural > 0:
        return 6
    lines = [line.strip() for line in body[:1500].splitlines() if line.strip()]
    if lines and is_salutation(lines[0], page):
        return 6
    below = any(is_salutation(line, page) for line in lines[1:8])
    return 6 if below and forms.valediction.search(body, max(0, len(body) - 600)) else -9


def _statement(signs: _Signs, title: str, body: str, signed: bool, forms: DocumentForms) -> float:
    """A text in the first person, unless it reports others as much: then it is a record or a report.

    A "statement by" an office may be in the third person throughout, but not one that opens with a meeting or call.
    """
    first = forms.singular.search(_lead(body)) or not forms.contact.search(_lead(body))
    titled = bool(first) and _holds(title, forms.statements)
    person = 12 * min(signs.singular, 0.5) + 8 * min(signs.plural, 0.5)
    speech = 2.5 if _holds(title, forms.speeches) and person else 0.0
    record = 8 * min(signs.own, signs.reported)
    record += 3 * names_record(title, forms)
    return -3 + 4.5 * titled + person + speech + 1.5 * signed - 6 * signs.reported + 4 * signs.own - record


def _lead(body: str) -> str:
    """The first sentence or so of a text."""
    ends = [found.end() for found in _SENTENCE.finditer(body, 40, 600)]
    return body[: ends[0] if ends else 300]
