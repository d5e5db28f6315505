"""The issuer of a document in one voice: the person of a statement, the signer of a letter, the office of a fact sheet.

Everything that such a document does not attribute to somebody else is given to its issuer, so one miss costs a whole
document. The sources are tried from the most explicit to the least:

    fact sheet           the publisher, else the office of the country that the title or the text names
    letter               the signature
    statement, letter    the headline: "by X", "X's remarks", any person; then the byline ("By Ana Rivera, ...");
                         then somebody who speaks in another account but is not named in this one; then the publisher;
                         then the country or body with which the text begins; else "The author"
"""

from __future__ import annotations

from collections.abc import Iterator

from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Discourse, display, named_countries, speaker_named
from readout_tui.core.attribution.inventory import Mention, fold_name, is_body
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.subjects import joined, main_subject, subject_of
from readout_tui.core.attribution.word_classes import Tokens, tokens


def issuer(discourse: Discourse) -> str:
    """The key of the speaker whose voice the document is.

    Always one, if need be a new speaker called "The author" or "The issuer".
    """
    readout = discourse.draft.readout
    if readout.document == "factsheet":
        return _office(discourse)
    signed = _signature(discourse) if readout.document == "letter" else None
    if signed:
        return signed
    for found in (_speaker_in_head, _owner_in_head, _name_in_head):
        for words in discourse.draft.heads:
            key = found(discourse, words)
            if key is not None:
                return key
    author = _author(discourse)
    if author:
        return author
    absent = [e for e in discourse.inventory.people() if discourse.account not in e.seen and e.acted]
    if absent:
        return max(absent, key=lambda e: sum(e.acted.values())).key
    return discourse.inventory.group(readout.publisher or _own_name(discourse) or "The author").key


def _speaker_in_head(discourse: Discourse, words: Tokens) -> str | None:
    """The person or office that a headline names after "by" or "from"."""
    for at, word in enumerate(words.low):
        end = joined(words.classes, at + 1) if word in words.language.reference.author else 0
        subject = subject_of(words, at + 1, end) if end else None
        if subject is not None and subject.kind in ("person", "title"):
            key = resolve(discourse, words, subject).speaker
            entity = discourse.inventory.entities.get(key or "")
            if entity is not None and (
                subject.kind == "person" or entity.group or discourse.account not in entity.seen
            ):
                return key
    return None


def _name_in_head(discourse: Discourse, words: Tokens) -> str | None:
    """The first person in the inventory whom a headline names."""
    return next((entity.key for entity in map(discourse.inventory.named, names(words)) if entity is not None), None)


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


def _signature(discourse: Discourse) -> str | None:
    """The key of the signer of a letter: the name on a short line of its own among the last six passages."""
    readout, people = discourse.draft.readout, discourse.draft.language.people
    for passage in reversed(readout.passages[-6:]):
        text = readout.text[passage.span.start : passage.span.end].strip("*_ ,")
        words = text.split()
        if 2 <= len(words) <= 4 and all(w[0].isupper() for w in words) and not text.endswith((".", "!", ":")):
            entity = speaker_named(discourse, text)
            if entity is not None or not any(w.lower() in people.titles | people.modifiers for w in words):
                return (
                    entity or discourse.inventory.add(Mention(text, fold_name(text), (), ""), discourse.account)
                ).key
    return None


def _author(discourse: Discourse) -> str | None:
    """The key of the author in a byline ("By Ana Rivera, Foreign Secretary") among the first six passages."""
    readout = discourse.draft.readout
    for passage in readout.passages[:6]:
        if passage.kind != "byline":
            continue
        words = tokens(readout.text, passage.span.start, passage.span.end, discourse.draft.language)
        found = next((said for said in names(words) if len(said.words) > 1), None)
        if found is not None and words.low[0] in words.language.reference.byline:
            return (discourse.inventory.named(found) or discourse.inventory.add(found, discourse.account)).key
    return None


def _office(discourse: Discourse) -> str:
    """The key of the office that issued a fact sheet: the publisher, else the office of the issuing country."""
    if discourse.draft.readout.publisher:
        return discourse.inventory.group(discourse.draft.readout.publisher).key
    country = _own_country(discourse)
    if not country:
        return discourse.inventory.group("The issuer").key
    offices = discourse.draft.language.people.fact_sheet_offices
    return discourse.inventory.group(offices.get(country, f"Government of {country}"), country).key


def _own_country(discourse: Discourse) -> str:
    """The country that issued a fact sheet, or empty.

    The first country in a title that is not a partner ("with the Philippines"), else the country named most often that
    is not a guest's ("President Rosa Santos of the Philippines").
    """
    in_title = next((country for words in discourse.draft.heads for country in _issuing_countries(words)), "")
    if in_title:
        return in_title
    guests = {entity.country for entity in discourse.parties if entity.country and entity is not discourse.home}
    counted = named_countries(sentence.words for sentence in discourse.draft.sentences.values())
    named = [name for name, _ in counted.most_common() if name and not is_body(name)]
    return next((name for name in named if name not in guests), named[0] if named else "")


def _issuing_countries(words: Tokens) -> Iterator[str]:
    """The countries in a title, except after a preposition that marks a partner ("with")."""
    for i, kind in enumerate(words.classes):
        if (
            kind in "ac"
            and words.country(i)
            and words.language.reference.partner.isdisjoint(words.low[max(0, i - 2) : i])
        ):
            yield words.country(i)
