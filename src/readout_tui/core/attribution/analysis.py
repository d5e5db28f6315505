"""A readout prepared for attribution: the words of each sentence with their classes, its clauses, the quotations."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from readout_tui.core.attribution import clauses as grammar
from readout_tui.core.attribution import free_order
from readout_tui.core.attribution.inventory import Mention
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.places import learned, placed
from readout_tui.core.attribution.quotations import quotations
from readout_tui.core.attribution.record_head import RecordHead, record_head
from readout_tui.core.attribution.telex import as_written_small
from readout_tui.core.attribution.word_classes import Tokens, tokens
from readout_tui.core.data.language_schema import Language
from readout_tui.core.data.languages import language
from readout_tui.core.model import Checkpoint, Passage, PassageNumber, Readout, Span, unwatched
from readout_tui.core.progress import each
from readout_tui.core.segmentation.label_words import names_nobody

_LEAD: Final = 3
"""Sentences at the start in which a text about a talk says so."""
_LONG: Final = 4000
"""How many characters of a sentence are analysed; anything longer is no sentence of prose."""


class Sentence(NamedTuple):
    """A body passage, analysed."""

    number: PassageNumber
    passage: Passage
    first: int  # offset in the readout's text from which the offsets of `words` count
    words: Tokens
    names: tuple[Mention, ...]
    clauses: list[grammar.Clause]  # outside quotations, in text order
    inner: list[grammar.Clause]  # inside quotations
    quote: int | None  # the quotation that holds the whole sentence, an index of `Draft.quotes`
    touches: tuple[int, ...]  # the quotations that overlap it

    @property
    def start(self) -> int:
        """The offset where the content begins: after the dateline and label."""
        return content_start(self.passage)

    @property
    def content(self) -> Span:
        """The span from there to the end of the passage."""
        return Span(self.start, self.passage.span.end)

    def cue(self, clause: grammar.Clause) -> Span:
        """The span of the cue of one of its clauses, in the readout's text."""
        return Span(self.place(clause.at), self.first + self.words.ends[max(clause.at, clause.end - 1)])

    def place(self, word: int) -> int:
        """The offset of one of its words, by index, in the readout's text."""
        return self.first + self.words.starts[word]


class Draft(NamedTuple):
    """A readout with its analysed sentences, by passage number, and its quotations, in text order."""

    readout: Readout
    language: Language
    sentences: dict[int, Sentence]
    heads: tuple[Tokens, ...]  # the headlines, as words
    quotes: list[Span]
    record: RecordHead


def content_start(passage: Passage) -> int:
    """The offset after a passage's dateline and label."""
    start = passage.span.start
    if passage.dateline:
        start = max(start, passage.dateline.end)
    if passage.label:
        start = max(start, passage.label.end)
    return start


def _after_lead(text: str, start: int, end: int, language: Language) -> int:
    """The offset after a bold or labelling lead ("**Trade:** The two sides ...", "Quote: ..."), else `start`."""
    found = language.reference.leads.match(text, start, min(end, start + 300))
    return found.end() if found else start


def draft(readout: Readout, checkpoint: Checkpoint = unwatched) -> Draft:
    """Analyse the body of a readout, and its headlines among the first six passages."""
    spoken = language(readout.language)
    quotes = _quotes(readout)
    sentences: dict[int, Sentence] = {}
    first = 0
    for number in each(readout.body, checkpoint):
        passage = readout.passages[number]
        while first < len(quotes) and quotes[first].end <= passage.span.start:
            first += 1
        touching = []
        for i in range(first, len(quotes)):
            if quotes[i].start >= passage.span.end:
                break
            touching.append(i)
        sentences[number] = _sentence(readout.text, spoken, number, passage, quotes, tuple(touching))
    heads = tuple(
        tokens(readout.text, p.span.start, min(p.span.end, p.span.start + _LONG), spoken)
        for p in readout.first(6)
        if p.kind == "headline"
    )
    places = learned((*heads, *(sentence.words for sentence in sentences.values())))
    if places:
        heads = tuple(placed(words, places) for words in heads)
        sentences = {number: _placed(sentence, places, quotes) for number, sentence in sentences.items()}
    return Draft(readout, spoken, sentences, heads, quotes, record_head(readout, spoken.documents))


def told_heads(draft: Draft) -> Iterator[Tokens]:
    """The headlines, those in capitals as they would be written in small letters.

    But for lines such as "Subjects: ports; Ana Roe", which are of the form.
    """
    text, spoken = draft.readout.text, draft.language
    for words in draft.heads:
        if words.classes[1:2] != ":" or not names_nobody(words.words[0], spoken.labels, spoken.page):
            said = text[words.starts[0] : words.ends[-1]]
            small = as_written_small(said, spoken)
            yield words if small == said else tokens(small, 0, len(small), spoken)


def _inside(found: list[grammar.Clause], words: Tokens, first: int, quotes: list[Span]) -> list[grammar.Clause]:
    """The clauses inside these quotations; `first` is the offset from which those of the words count."""
    return [c for c in found if any(quote.start < first + words.starts[c.at] < quote.end for quote in quotes)]


def _placed(sentence: Sentence, places: tuple[tuple[str, str], ...], quotes: list[Span]) -> Sentence:
    """A sentence read again with the countries that the text has taught."""
    words = placed(sentence.words, places)
    if words is sentence.words:
        return sentence
    found = _clauses(words)
    inner = _inside(found, words, sentence.first, [quotes[i] for i in sentence.touches])
    outer = [clause for clause in found if clause not in inner]
    return sentence._replace(words=words, names=tuple(names(words)), clauses=outer, inner=inner)


def _quotes(readout: Readout) -> list[Span]:
    """The quotations of the body."""
    paragraphs: list[Span] = []
    number = -1
    for passage in readout.passages:
        if not passage.body:
            continue
        if passage.paragraph == number:
            paragraphs[-1] = Span(paragraphs[-1].start, passage.span.end)
        else:
            paragraphs.append(passage.span)
        number = passage.paragraph
    return quotations(readout.text, paragraphs)


def _sentence(
    text: str,
    language: Language,
    number: PassageNumber,
    passage: Passage,
    quotes: list[Span],
    touching: tuple[int, ...],
) -> Sentence:
    start = content_start(passage)
    lead = _after_lead(text, start, passage.span.end, language)
    words, named, found = _analysed(text[lead : min(passage.span.end, start + _LONG)], language)
    inner = _inside(found, words, lead, [quotes[i] for i in touching])
    found = [clause for clause in found if clause not in inner] if inner else found
    whole = next((i for i in touching if _holds(text, quotes[i], lead, passage.span.end)), None)
    return Sentence(number, passage, lead, words, named, found, inner, whole, touching)


@lru_cache(maxsize=1 << 8)
def _analysed(text: str, language: Language) -> tuple[Tokens, tuple[Mention, ...], list[grammar.Clause]]:
    """The words of a sentence, the persons it names, its clauses. Cached, so that recurring lines are analysed once."""
    words = tokens(as_written_small(text, language), 0, len(text), language)
    return words, tuple(names(words)), _clauses(words)


def _clauses(words: Tokens) -> list[grammar.Clause]:
    """The reporting clauses of a sentence, in quotation marks or not."""
    found = grammar.clauses(words)
    order = words.language.order
    return found if order is None else free_order.completed(words, found, order)


def is_of_a_talk(draft: Draft) -> bool:
    """True if a text is about a talk or a statement, by its headlines or first sentences.

    They say that somebody met, called or received somebody, or name the talk or the statement.
    """
    lead = list(draft.sentences.values())[:_LEAD]
    if not lead or draft.language.documents.contact.search(draft.readout.text, 0, lead[-1].passage.span.end):
        return True
    background, writings = draft.language.background, draft.language.reference.writings
    events = background.events if background is not None else draft.language.narration.events
    named = any(not events.isdisjoint(words.low) for words in (*draft.heads, *(sentence.words for sentence in lead)))
    return named or any(not writings.isdisjoint(words.low) for words in draft.heads)


def _holds(text: str, quote: Span, start: int, end: int) -> bool:
    """True if all letters and digits of a sentence are inside the quotation."""
    left = text[start : max(start, quote.start)]
    right = text[min(end, quote.end) : end]
    return not any(char.isalnum() for char in left) and not any(char.isalnum() for char in right)
