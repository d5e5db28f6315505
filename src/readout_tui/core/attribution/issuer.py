"""The issuer of a document in one voice: the person of a statement, the signer of a letter, the office of a fact sheet.

Everything that such a document does not attribute to somebody else is given to its issuer, so one wrong name costs a
whole document. The issuer is therefore named only where the document itself, or whoever opens it, names one:

    letter, statement    the signature
    statement, letter    the headline: "by X", "X's remarks", "X: ...", "remarks of X"; then the byline ("By Ana Rivera,
                         ..."); then the publisher; then the letterhead; then the country that opens the text as the
                         one who speaks ("Singapore welcomes ..."); else "The author" of an "I", or "The issuer"
    fact sheet           the publisher, else the letterhead, else the office of the country whose document it is

A person named elsewhere in a headline is no issuer: most are whom the document is about ("Call with President Okoye").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readout_tui.core.attribution.analysis import told_heads
from readout_tui.core.attribution.announced import announced
from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Discourse, display, named_countries, speaker_named
from readout_tui.core.attribution.inventory import is_body
from readout_tui.core.attribution.mentions import mention, names
from readout_tui.core.attribution.office_in_head import office_in_head, says_i
from readout_tui.core.attribution.person_names import given_gender
from readout_tui.core.attribution.signature import signer
from readout_tui.core.attribution.subjects import Subject, joined, main_subject, subject_of
from readout_tui.core.attribution.word_classes import Tokens, tokens
from readout_tui.core.segmentation.document_kind import is_headed

THE_AUTHOR: Final = "The author"
"""The name of whoever says "I" in a document that does not name them."""
_HEAD: Final = 4
"""Passages from the top among which a letterhead stands, and words of a headline after which an addressee may begin."""
_CLEARLY: Final = 1.5
"""A country is the issuer's if it is named so many times as often as any other; it is most often the own one."""


def issuer(discourse: Discourse) -> str:
    """The key of the speaker whose voice the document is.

    Always one, if need be a new speaker called "The author" or "The issuer".
    """
    readout = discourse.draft.readout
    if readout.document == "factsheet":
        return _office(discourse)
    ways = (named_speaker, _publisher, _letterhead, _absent)
    return next(filter(None, (way(discourse) for way in ways)), None) or _unnamed(discourse)


def named_speaker(discourse: Discourse) -> str | None:
    """The key of the person or office that a signature, a headline or a byline names as the one who speaks; or None."""
    signed = signer(discourse)
    if signed:
        return signed
    sent = sender(discourse)
    if sent is not None:
        return sent
    for found in (office_in_head, _speaker_in_head, _owner_in_head, _name_in_head):
        for words in told_heads(discourse.draft):
            key = found(discourse, words)
            if key is not None:
                return key
    return announced(discourse) or _author(discourse)


def _unnamed(discourse: Discourse) -> str:
    """The country that opens the text as the one who speaks, else "The author" (of "I") or "The issuer"."""
    unnamed = THE_AUTHOR if says_i(discourse) else "The issuer"
    return discourse.inventory.group(_own_name(discourse) or unnamed).key


def _publisher(discourse: Discourse) -> str | None:
    """The key of the publisher that the reader gave or the file names: a person of that name, else a body; or None."""
    publisher = discourse.draft.readout.publisher
    if not publisher:
        return None
    return (speaker_named(discourse, publisher) or discourse.inventory.group(publisher)).key


def _absent(discourse: Discourse) -> str | None:
    """The key of the one person whom another account has in the talk and who is not named in this one; or None.

    "Today I spoke with Emmanuel Roche": where the other account has Roche and Danylo Hnatyshyn, Hnatyshyn wrote this.
    """
    talking = [e for e in discourse.inventory.people() if any(e.acted.values())]
    here = [e for e in talking if discourse.account in e.seen]
    absent = [e for e in talking if discourse.account not in e.seen]
    return absent[0].key if len(absent) == 1 and here else None


def _letterhead(discourse: Discourse) -> str | None:
    """The key of the office that stands by itself above or in the first lines of the document, or None."""
    readout = discourse.draft.readout
    for passage in readout.first(_HEAD):
        if passage.kind not in ("headline", "heading", "furniture"):
            continue
        words = tokens(readout.text, *passage.span, discourse.draft.language)
        end = joined(words.classes, 0)
        subject = subject_of(words, 0, end)
        if end and subject.kind in ("side", "country", "body") and _whole_line(words, end):
            return discourse.inventory.group(display(words, Subject("side", 0, len(words.low)))).key
    return None


def _whole_line(words: Tokens, end: int) -> bool:
    """True if nothing follows an office but what belongs to its name ("MINISTRY OF FOREIGN AFFAIRS")."""
    office = words.classes[:end].rstrip("o")
    return "s" in office and not set(words.classes[end:]) - set("omdtnca&s")


def sender(discourse: Discourse) -> str | None:
    """The key of whoever a headline names as the one who sends a message to another office; or None."""
    if not discourse.draft.record.titled:
        return None
    return next(filter(None, (_sender_in_head(discourse, words) for words in _message_heads(discourse))), None)


def _message_heads(discourse: Discourse) -> Iterator[Tokens]:
    """The headlines, and the first lines that say from whom to whom though they were taken for sentences."""
    draft = discourse.draft
    yield from draft.heads
    text, forms = draft.readout.text, draft.language.documents
    for passage in draft.readout.first(_HEAD):
        if passage.body and is_headed(text[passage.span.start : passage.span.end], forms):
            yield tokens(text, *passage.span, draft.language)


def _sender_in_head(discourse: Discourse, words: Tokens) -> str | None:
    """Who sends a message, where the head says that it is one: a person, or the office in whose name it speaks.

    "Ana Rivera, Minister of Trade, to Mr Okoye", "The Consul (Roe) to the Minister", "Cable from Roe to Okoye".
    """
    span = _sender_span(words)
    subject = subject_of(words, *span) if span is not None else None
    if subject is not None and subject.kind == "person":
        return discourse.inventory.add(mention(words, subject.first, subject.last), discourse.account).key
    if subject is not None and subject.kind in ("side", "body", "country", "title"):
        return discourse.inventory.group(display(words, subject)).key
    return None


def _sender_span(words: Tokens) -> tuple[int, int] | None:
    """The words of the sender before the last "to" of a headline, as (first, last), last exclusive; or None."""
    classes, reference = words.classes, words.language.reference
    to = next((i for i in range(len(classes) - 1, 0, -1) if words.low[i] in reference.addressed), 0)
    sent = next((i + 1 for i in range(to - 1, -1, -1) if words.low[i] in reference.author), 0)
    if to and classes[to - 1] == ")":
        first, end = classes.rfind("(", 0, to) + 1, to - 1
    else:
        first, end = sent, joined(classes, sent)
    beside = to and (end == to or classes[to - 1] in ",)" or bool(sent))
    papers = words.language.continuation.papers if words.language.continuation is not None else frozenset()
    return (first, end) if beside and first < end <= to and papers.isdisjoint(words.low[first:end]) else None


def _speaker_in_head(discourse: Discourse, words: Tokens) -> str | None:
    """The person or office that a headline names after "by" or "from"."""
    for at, word in enumerate(words.low):
        end = joined(words.classes, at + 1) if word in words.language.reference.author else 0
        subject = subject_of(words, at + 1, end) if end else None
        if subject is not None and subject.kind in ("person", "title") and not _holds_it(words, at):
            key = resolve(discourse, words, subject).speaker
            entity = discourse.inventory.entities.get(key or "")
            if entity is not None and (
                subject.kind == "person" or entity.group or discourse.account not in entity.seen
            ):
                return key
    return None


def _holds_it(words: Tokens, at: int) -> bool:
    """True for "by" behind what was done with an occasion: "a dinner hosted by"; not for "remarks given by"."""
    done = at > 1 and (words.classes[at - 1] == "V" or words.low[at - 1].endswith(("ed", "en")))
    return done and words.low[at - 2] not in words.language.reference.writings


def _name_in_head(discourse: Discourse, words: Tokens) -> str | None:
    """The person whom a headline names as the one who speaks: "X: ...", "Cable, X to Y", "Remarks of X", "X"."""
    low, classes, reference = words.low, words.classes, words.language.reference
    for first in (0, *(i + 1 for i, kind in enumerate(classes[:_HEAD]) if kind in ",-:")):
        end = joined(classes, first)
        addressed = not reference.addressed.isdisjoint(low[end : end + 1])
        if end == len(low) and first == 0:
            return _only_name(discourse, words)
        if end and (end == len(low) or classes.startswith(":", end) or addressed):
            return _person(discourse, words, first, end)
    for at, word in enumerate(low):
        if word in reference.writings and classes.startswith("o", at + 1):
            return _person(discourse, words, at + 2, joined(classes, at + 2))
    return None


def _only_name(discourse: Discourse, words: Tokens) -> str | None:
    """The person whose name is a whole headline; None if the text names them, too, as one does not name oneself."""
    key = _person(discourse, words, 0, len(words.low))
    named = (said for sentence in discourse.draft.sentences.values() for said in sentence.names)
    told = any(found is not None and found.key == key for found in map(discourse.inventory.named, named))
    return None if told else key


def _person(discourse: Discourse, words: Tokens, first: int, last: int) -> str | None:
    """The key of the person whom these words name, or None."""
    if first >= last:
        return None
    found = discourse.inventory.named(mention(words, first, last))
    entity = found or speaker_named(discourse, " ".join(words.words[first:last]).title())
    if entity is None and last == len(words.low) and first == 0 and given_gender(words.low[0]):
        return discourse.inventory.add(mention(words, first, last), discourse.account).key  # the name above a post
    return entity.key if entity is not None and not entity.group else None


def _owner_in_head(discourse: Discourse, words: Tokens) -> str | None:
    """The owner of the words in a headline such as "MFA Spokesperson's Comments on ..."."""
    said = next((i for i, word in enumerate(words.low) if word in words.language.reference.writings), 0)
    mark = words.classes.rfind("'", 0, said)
    end = joined(words.classes, 0)
    if mark < 0 or end != mark or set(words.classes[mark + 1 : said]) - set("amtns"):
        return None
    return resolve(discourse, words, subject_of(words, 0, end)).speaker


def _own_name(discourse: Discourse) -> str:
    """The country or body with which a text that says "we" begins ("Singapore welcomes ..."), or empty."""
    first = next(iter(discourse.draft.sentences.values()), None)
    opening = main_subject(first.words) if first is not None else None
    if first is None or opening is None or opening[0].kind not in ("country", "body", "side"):
        return ""
    return display(first.words, opening[0])


def _author(discourse: Discourse) -> str | None:
    """The key of the author in a byline ("By Ana Rivera, Foreign Secretary") among the first six passages."""
    readout = discourse.draft.readout
    for passage in readout.first(6):
        if passage.kind != "byline":
            continue
        words = tokens(readout.text, passage.span.start, passage.span.end, discourse.draft.language)
        found = next((said for said in names(words) if len(said.words) > 1), None)
        if found is not None and words.low[0] in words.language.reference.byline:
            return (discourse.inventory.named(found) or discourse.inventory.add(found, discourse.account)).key
    return None


def _office(discourse: Discourse) -> str:
    """The key of the office that issued a fact sheet: the publisher, the letterhead, else that of the own country."""
    known = _publisher(discourse) or _letterhead(discourse)
    if known:
        return known
    country = _own_country(discourse)
    if not country:
        return discourse.inventory.group("The issuer").key
    offices = discourse.draft.language.people.fact_sheet_offices
    return discourse.inventory.group(offices.get(country, f"Government of {country}"), country).key


def _own_country(discourse: Discourse) -> str:
    """The country that issued a fact sheet, or empty if it is not clear.

    The first country in a title ("The United States and Ghana ..."), as authors name themselves first, if it is no
    partner or place ("with the Philippines", "in Malaysia"). Else the one country whose people are the matter
    ("Ghanaian workers"). Else the country that is named clearly most often, but for partners and those of guests
    ("President Rosa Santos of the Philippines").
    """
    titled = [found for words in discourse.draft.heads for found in _title_countries(words)]
    own = next((country for country, partner in titled if not partner), "")
    if own:
        return own
    domestic = {country for sentence in discourse.draft.sentences.values() for country in _at_home(sentence.words)}
    if len(domestic) == 1:
        return domestic.pop()
    others = {entity.country for entity in discourse.parties if entity is not discourse.home}
    return _named_most(discourse, others.union(country for country, _ in titled))


def _named_most(discourse: Discourse, others: set[str]) -> str:
    """The country that is named clearly more often than any, except `others`; empty if there is none."""
    counted = named_countries(sentence.words for sentence in discourse.draft.sentences.values())
    best = [(name, times) for name, times in counted.most_common() if name not in {"", *others} and not is_body(name)]
    if not best:
        return ""
    return best[0][0] if len(best) == 1 or best[0][1] >= _CLEARLY * best[1][1] else ""


def _title_countries(words: Tokens) -> Iterator[tuple[str, bool]]:
    """The countries in a title, and whether a preposition marks each as a partner or a place ("with", "in")."""
    for i, kind in enumerate(words.classes):
        if kind in "ac" and words.country(i):
            yield words.country(i), not words.language.reference.partner.isdisjoint(words.low[max(0, i - 2) : i])


def _at_home(words: Tokens) -> Iterator[str]:
    """The countries whose people are named as at home: "American workers", "Ghanaian families"."""
    home = words.language.reference.at_home
    for i, word in enumerate(words.low[1:], 1):
        if word in home and words.classes[i - 1] == "a" and words.country(i - 1):
            yield words.country(i - 1)
