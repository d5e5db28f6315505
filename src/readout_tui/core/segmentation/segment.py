"""A text -> its passages: headline, timestamp, captions, headings, list marks, sentences, end marks.

Nothing is dropped: the passages hold every character that is not white space, in text order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from readout_tui.core.data.language_schema import Language, PageForms, SentenceRules
from readout_tui.core.data.languages import language
from readout_tui.core.data.punctuation import PAIRS
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import BlockKind, Checkpoint, Passage, PassageKind, Readout, Source, Span, unwatched
from readout_tui.core.progress import each
from readout_tui.core.segmentation import paragraph_kinds
from readout_tui.core.segmentation.blocks import TOLD, paragraph_of
from readout_tui.core.segmentation.datelines import dated_opening_end, dateline_end
from readout_tui.core.segmentation.document_kind import document_kind
from readout_tui.core.segmentation.document_type import date_in, front_matter, language_of, publisher_in
from readout_tui.core.segmentation.labels import SpeakerLabels
from readout_tui.core.segmentation.limits import bounded
from readout_tui.core.segmentation.paragraphs import Paragraph, paragraphs
from readout_tui.core.segmentation.sentences import sentences

_LONGEST_HEADING: Final = 200
_QUOTES: Final = frozenset(PAIRS)
"""How what follows a label begins if it is a quotation."""
_LONGEST_RUNNING: Final = 80
_RUNNING: Final = 3
_FIRST_BLOCKS: Final = 40
"""Blocks at the start of a structured document by which its language is recognised."""
_LEADS: Final = 8
"""Paragraphs at the start of a text in which a dateline is looked for."""
_END_MARK: Final = regex(r"(?:\s(?:Enditem|\(?ENDS?\)?|-30-)|\s?(?:\\?###|(?<![*\w])\*\*\*|■|□))[.]?$")
_END_MARKS: Final = ("Enditem", "END", "ENDS", "END)", "ENDS)", "-30-", "###", "***", "■", "□")
_RUNIN: Final = regex(r"(\*\*|__)(?:(?!\1).){2,400}?[.!?]\1(?=\s)", re.DOTALL)
_FRONT: Final = regex(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:(?!\1).*\r?\n){0,60}?\1[ \t]*(?=\r?\n|$)")


def read(source: Source, name: str, checkpoint: Checkpoint = unwatched) -> Readout:
    """The readout made of a text. `name` is what the reader calls it ("A")."""
    text = source.text
    account = _account(source)
    read_as = language(language_of(account, source.language))  # as far as the page tells; the body tells better below
    passages = tuple(bounded(text, _passages(source, read_as, checkpoint)))
    own = tuple(p for p in passages if p.kind != "furniture") if source.blocks else passages
    title = source.title or _title(text, own)
    body = _prose(text, own[:60])[:8000]
    turns = _turns(text, passages)
    signed = any(p.kind == "byline" for p in own[:6])
    return Readout(
        name=name,
        source=source,
        passages=passages,
        title=title,
        publisher=source.publisher or publisher_in(text, own, read_as),
        date=source.date or date_in(text, own, read_as.dates),
        language=language_of(body or account, source.language),
        document=document_kind(_heads(text, own) or title, body, turns, signed, read_as.documents, read_as.page),
    )


def _account(source: Source) -> str:
    """The text; of a structured document the first blocks that are not furniture, which may be in another language."""
    if not source.blocks:
        return source.text
    spans = (block.span for block in source.told if block.kind != "furniture")
    return "\n".join(source.text[span.start : span.end] for span in islice(spans, _FIRST_BLOCKS)) or source.text


def _prose(text: str, passages: tuple[Passage, ...]) -> str:
    """The body of a text, a paragraph a line."""
    paragraphs: dict[int, str] = {}
    for p in passages:
        if p.body:
            before = paragraphs.get(p.paragraph)
            said = text[p.span.start : p.span.end].replace("\n", " ")
            paragraphs[p.paragraph] = said if before is None else f"{before} {said}"
    return "\n".join(paragraphs.values())


def _turns(text: str, passages: tuple[Passage, ...]) -> list[str]:
    """The labels that begin a turn; those before a quotation ("Minister Rivera: “We ...”") do not."""
    return [
        text[p.label.start : p.label.end]
        for p in passages
        if p.label and text[p.label.end : p.span.end].lstrip(":*_ \n")[:1] not in _QUOTES
    ]


def _heads(text: str, passages: tuple[Passage, ...]) -> str:
    """The headlines, a line each: the first may be only the letterhead."""
    return "\n".join(_plain(text, p) for p in passages[:8] if p.kind == "headline")


def _title(text: str, passages: tuple[Passage, ...]) -> str:
    """The title that the front matter gives, or else the first headline."""
    told = front_matter(text, passages).get("title", "")
    return told or next((_plain(text, passage) for passage in passages[:8] if passage.kind == "headline"), "")


def _plain(text: str, headline: Passage) -> str:
    return " ".join(text[headline.span.start : headline.span.end].strip("#*_ ").split())


def _passages(source: Source, language: Language, checkpoint: Checkpoint) -> Iterator[Passage]:
    text = source.text
    if source.blocks:
        yield from _told(source, language, checkpoint)
        return
    front = _front_matter_end(text)
    if front and source.decided_kind(Span(0, front)) == "paragraph":
        front = 0
    if front:
        yield Passage(Span(0, front), 0, "furniture")
    blocks = list(paragraphs(text, front, language.dates))
    page = _Page(source, blocks, language)
    for place in each(range(len(blocks)), checkpoint):
        yield from page.passages(place, place + bool(front))


def _told(source: Source, language: Language, checkpoint: Checkpoint) -> Iterator[Passage]:
    """The passages of a structured document: its blocks are the paragraphs, and furniture is not looked into."""
    text = source.text
    blocks = source.told
    own = [block for block in blocks if block.kind != "furniture"]
    page = _Page(source, [paragraph_of(text, block) for block in own], language, [block.kind for block in own])
    place = 0
    for number, block in enumerate(each(blocks, checkpoint)):
        if block.kind == "furniture":
            yield Passage(block.span, number, "furniture")
        else:
            yield from page.passages(place, number)
            place += 1


def _front_matter_end(text: str) -> int:
    """Where the YAML or TOML head of a text ends; 0 if it has none."""
    found = _FRONT.match(text) if text.startswith(("---", "+++"), text.startswith("\ufeff")) else None
    return found.end() if found else 0


class _Page:
    """A page read from top to bottom, since what a paragraph is depends on what came above it.

    `kinds` are those that a structured document tells of its paragraphs; of other texts all is found out by form.
    """

    def __init__(
        self, source: Source, blocks: list[Paragraph], language: Language, kinds: Sequence[BlockKind] | None = None
    ) -> None:
        text = source.text
        self.source = source
        self.text = text
        self.blocks = blocks
        self.labels = SpeakerLabels(text, blocks, language)
        self.language = language
        self.kinds = kinds or ["paragraph"] * len(blocks)
        self.running = _running_heads(text, blocks) if kinds is None else frozenset()
        self.in_head = "headline" not in self.kinds  # nothing of the body has been seen
        self.headline = 0  # the paragraph that is the headline
        self.heads_told = "heading" in self.kinds
        self.in_comment = False  # an HTML comment is open
        self.in_links = False  # a list of links to other pages goes on
        self.closed = False  # a letter's closing has been seen: signatures follow

    def passages(self, place: int, number: int) -> Iterator[Passage]:
        """The passages of the paragraph at index `place`, whose number is `number`. Call it in order, as `kind`."""
        block = self.blocks[place]
        kind = self._told(place) or self.kind(place)
        decided = self.source.decided_kind(Span(block.start, block.end))
        if decided is not None:
            kind = self._decided(place, decided)
        if kind is None:
            yield from _body(self.text, block, number, self.labels, self.language, place < _LEADS)
        else:
            whole = Span(block.start, block.end)
            yield Passage(whole, number, kind, label=whole if place in self.labels.alone else None)

    def _decided(self, place: int, decided: BlockKind) -> PassageKind | None:
        """The kind that the reader has decided; None for prose. A headline may follow what they call furniture."""
        if decided == "furniture":
            if place == self.headline:
                self.in_head, self.headline = True, place + 1
            return "furniture"
        self.in_head = self.in_comment = self.in_links = False
        return "heading" if decided == "heading" else None

    def _told(self, place: int) -> PassageKind | None:
        """The kind that the document tells; None where the words decide."""
        told = None if place in self.labels.alone else TOLD.get(self.kinds[place])
        if told == "headline":
            self.in_head, self.headline = True, place
        elif told:
            self.in_head = False
        return told

    def kind(self, place: int) -> PassageKind | None:
        """The kind of the paragraph at index `place`; None for prose. Call it once for each paragraph, in order."""
        block = self.blocks[place]
        raw = self.text[block.start : block.end]
        by_form = self._kind_by_form(raw)
        self.closed = self.closed or paragraph_kinds.is_closing(raw, self.language.page)
        if place in self.labels.alone:
            self.in_head = False
            return "heading"
        if by_form is not None or (raw in self.running and block.marker == block.start):
            return by_form or "furniture"
        if self.labels and not self.in_head and paragraph_kinds.is_stage_direction(raw, self.language.labels.clerk):
            return "furniture"
        if self._labelled(block):
            self.in_head = False
            return None
        if paragraph_kinds.is_salutation(raw, self.language.page):
            self.in_head = False
            return None
        return None if self.closed else self._head_or_heading(raw, place)

    def _labelled(self, block: Paragraph) -> bool:
        """True for a turn. In the head of a text its label must recur, for "Rivera: “We agree”" may be a headline."""
        if self.in_head and not self.labels.recurs(block.marker, block.end):
            return False
        return self.labels.end(block.marker, block.end) > 0

    def _kind_by_form(self, raw: str) -> PassageKind | None:
        """The kind that follows from the form of a paragraph, or from a comment or list of links that is still open."""
        comment = self.in_comment or raw.startswith("<!--")
        self.in_comment = comment and "-->" not in raw
        go_on = self.in_links and not paragraph_kinds.is_sentence(raw)
        self.in_links = go_on or paragraph_kinds.heads_links(raw, self.language.page)
        return "furniture" if comment or self.in_links else paragraph_kinds.by_form(raw, self.language)

    def _head_or_heading(self, raw: str, place: int) -> PassageKind | None:
        if self.kinds[place] != "paragraph":
            return None
        kind: PassageKind | None = None
        if self.in_head:
            following = self.blocks[place + 1] if place + 1 < len(self.blocks) else self.blocks[place]
            stop = min(following.end, following.start + paragraph_kinds.MAX_TITLE + 1)
            below, count = place - self.headline, len(self.blocks) - self.headline
            kind = _head_kind(raw, self.text[following.start : stop], below, count, self.language)
        if kind is None and not self.heads_told and _is_head(self.text, self.blocks, place, self.language.page):
            kind = "heading"
        self.in_head = kind == "headline"
        return kind


def _running_heads(text: str, blocks: list[Paragraph]) -> frozenset[str]:
    """Short lines that stand at least `_RUNNING` times: of pages that were put together ("S/PV.7001")."""
    short = (text[block.start : block.end] for block in blocks if block.end - block.start <= _LONGEST_RUNNING)
    count = Counter(line for line in short if not paragraph_kinds.is_sentence(line))
    return frozenset(line for line, times in count.items() if times >= _RUNNING)


def _head_kind(raw: str, following: str, place: int, count: int, language: Language) -> PassageKind | None:
    """Headline, subtitle, or place line, as long as no body paragraph has been seen."""
    if count == 1 or dateline_end(raw, 0, len(raw), language.datelines):
        return None
    if place == 0:
        return "headline" if paragraph_kinds.is_title(raw, following, language.page) else None
    if paragraph_kinds.is_place(raw, language.page):
        return "furniture"
    return "headline" if place <= 2 and place + 1 < count and paragraph_kinds.is_subtitle(raw) else None


def _is_head(text: str, blocks: list[Paragraph], place: int, page: PageForms) -> bool:
    """True for a heading: something follows it and, if only its shortness suggests it, it stands by itself."""
    block = blocks[place]
    if place + 1 >= len(blocks) or block.end - block.start > _LONGEST_HEADING:
        return False
    after = blocks[place + 1]
    gap = text[block.end : after.start]
    if block.marker > block.start:
        below = text[after.start] == "(" if after.marker > after.start else len(gap.splitlines()) > 1
        return below and _numbered_head(text, block)
    raw = text[block.start : block.end]
    return paragraph_kinds.is_heading(raw, page) or (
        len(gap.splitlines()) > 1 and place > 0 and paragraph_kinds.is_short_line(raw)
    )


def _numbered_head(text: str, block: Paragraph) -> bool:
    """ "1. Opening", before a paragraph without a number or with one of another kind."""
    return text[block.start].isdigit() and paragraph_kinds.is_short_line(text[block.marker : block.end])


def _body(
    text: str, block: Paragraph, number: int, labels: SpeakerLabels, language: Language, lead: bool
) -> Iterator[Passage]:
    """The passages of a paragraph of prose."""
    start = block.marker
    if start > block.start:
        yield Passage(Span(block.start, _rstrip(text, block.start, start)), number, "marker")
    if start >= block.end:
        return
    mark = _end_mark(text, start, block.end)
    end = block.end if mark < 0 else _rstrip(text, start, mark)
    yield from _sentences_of(text, block, number, labels, language, lead, end)
    if mark >= 0:
        yield Passage(Span(_lskip(text, mark, block.end), block.end), number, "furniture")


def _sentences_of(
    text: str, block: Paragraph, number: int, labels: SpeakerLabels, language: Language, lead: bool, end: int
) -> Iterator[Passage]:
    """The passages of a paragraph between its list mark and an end mark, which begins at `end`."""
    start = block.marker
    listed = start > block.start and not text[block.start].isdigit()
    kind: PassageKind = "bullet" if listed else "sentence"
    labelled = labels.end(start, end)
    opening = _lskip(text, labelled, end) if labelled else start
    dateline = 0
    if lead and opening < end:
        dateline = dateline_end(text, opening, end, language.datelines) or dated_opening_end(
            text, opening, end, language.dates
        )
    runin = _runin_end(text, start, end)
    if runin > start:
        yield Passage(Span(start, runin), number, "runin")
    at = _lskip(text, runin, end)
    content = max(at, dateline, labelled if at == start else labels.end(at, end))
    for first, stop in _sentences(text, at, end, content, language.sentences):
        label = labels.end(first, stop)
        yield Passage(
            Span(first, stop),
            number,
            kind,
            Span(opening, _rstrip(text, opening, dateline)) if dateline and first == start else None,
            Span(first, _rstrip(text, first, label)) if label else None,
        )


def _runin_end(text: str, start: int, end: int) -> int:
    """Where a bold sentence at the start of a paragraph ends, `start` if there is none."""
    found = _RUNIN.match(text, start, end) if text.startswith(("**", "__"), start) else None
    return found.end() if found else start


def _end_mark(text: str, start: int, end: int) -> int:
    """Where the end mark of an account begins ("Enditem", "###"); -1 if there is none."""
    near = max(start, end - 12)
    ends = text[near:end].removesuffix(".").endswith(_END_MARKS)
    found = _END_MARK.search(text, near, end) if ends else None
    return found.start() if found else -1


def _sentences(text: str, start: int, end: int, lead: int, rules: SentenceRules) -> Iterator[tuple[int, int]]:
    """Like `sentences`, but a dateline or label that ends at `lead` never becomes a sentence of its own."""
    first = start
    for begin, stop in sentences(text, lead, end, rules):
        yield (first, stop) if first == start else (begin, stop)
        first = -1


def _rstrip(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _lskip(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
