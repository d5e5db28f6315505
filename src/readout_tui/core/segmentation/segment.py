"""A text -> its passages: headline, timestamp, captions, headings, list marks, sentences, end marks.

Nothing is dropped: the passages hold every character that is not white space, in text order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Checkpoint, Passage, PassageKind, Readout, Source, Span, unwatched
from readout_tui.core.progress import each
from readout_tui.core.segmentation import paragraph_kinds
from readout_tui.core.segmentation.document_type import date_in, document_kind, front_matter, language_of, publisher_in
from readout_tui.core.segmentation.limits import bounded
from readout_tui.core.segmentation.paragraphs import Paragraph, paragraphs
from readout_tui.core.segmentation.sentences import sentences

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATELINE: Final = (
    r"(?P<place>[A-Z][A-Z.'-]+(?:[ ,]+(?:[A-Z][A-Z.'-]*|[A-Z][a-z]+\.?))*?"
    r"|[A-Z][\w.'-]+(?:[ ,]+[A-Z][\w.'-]*){0,4}?)"
    rf"(?=[.,]? *(?:\(|/|--|[–-] |\d{{1,2}} [A-Z]|{_MONTH} \d))"
    rf"(?P<date>[,.]? +{_MONTH} +\d{{1,2}}(?:, +\d{{4}})?|[,.]? +\d{{1,2}} {_MONTH}(?: \d{{4}})?)?"
    r"[.,]? *(?P<agency>\([A-Z][\w ./&-]{1,30}\)|/[A-Z][\w ./-]{1,20}/)?[.,:]? *(?P<dash>--+|[–-](?= )|)[ \n]*"
)
_PLAIN: Final = str.maketrans("’—", "'–")
"""As `_DATELINE` has its marks: every set of characters that goes beyond Latin-1 costs as much as a small pattern."""
_LONGEST_DATELINE: Final = 140
_RUSSIAN_DATELINE: Final = regex(
    r"[А-ЯЁ][А-ЯЁ-]{2,}(?: [А-ЯЁ-]+)?, \d{1,2} [а-я]{3,8}(?: \d{4})?(?:\.| [—–-])"
    r"(?: /[^/\n]{2,20}/\.| (?:РИА Новости|Интерфакс|ТАСС)[.,]?(?: [—–-])?)?[ \n]*"
)
_RUSSIAN_CAPITALS: Final = frozenset("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ")
_NAME_WORD: Final = r"[A-ZÀ-ÞА-Я][\w.'’()-]*"
_LABEL: Final = (
    rf"(?:\*\*|__)?(?:(?P<letter>Q|A)(?=[.:]|\*|\s{{2}}|\s+[A-Z(])|(?P<name>{_NAME_WORD}"
    rf"(?:[ ,]+(?:{_NAME_WORD}|\(|of|the|and|for|de|del|von|van|der|bin|al|to)){{0,9}})"
    r"(?=\s*(?:\([^)\n]{1,60}\))?\s*(?:\*\*|__)?:))[.]?\s*(?:\([^)\n]{1,60}\))?\s*(?:\*\*|__)?:?(?:\*\*|__)?\s*"
    r"(?P<aside>\([^)\n]{1,60}\)\s*)?"
)
_SMALL_IN_NAMES: Final = frozenset("of the and for de del von van der bin al to".split())
_TURNS: Final = frozenset("moderator question answer interviewer journalist reporter host operator speaker q a".split())
"""What a label calls those who have no name."""
_OFFICES: Final = frozenset(
    "president minister chancellor secretary official ambassador leader premier king prince representative "
    "commissioner general adviser advisor".split()
)
_IN_NAMES: Final = dict.fromkeys(map(ord, ".’'-_"), "")
_MOST_BESIDE: Final = 4
"""Words before an office in a label, and words after it."""
_LETTERS: Final = ("Q", "A", "**Q", "**A")
_BEFORE_LABEL: Final = frozenset('.!?…”"»)>*')
_MOST_LABELS: Final = 500
"""Colons of one paragraph that are looked at."""
_FIRST_PERSON: Final = regex(r"\b(?:I|[Ww]e|[Oo]ur|my|[Tt]hank you)\b")
_OPENING_MARKS: Final = ('"', "“", "«", "„")
_LONGEST_HEADING: Final = 200
_LEADS: Final = 8
"""Paragraphs among which a dateline can stand."""
_END_MARK: Final = regex(r"(?:\s(?:Enditem|\(?ENDS?\)?|-30-)|\s?(?:\\?###|(?<![*\w])\*\*\*|■|□))[.]?$")
_END_MARKS: Final = ("Enditem", "END", "ENDS", "END)", "ENDS)", "-30-", "###", "***", "■", "□")
_RUNIN: Final = regex(r"(\*\*|__)(?:(?!\1).){2,400}?[.!?]\1(?=\s)", re.DOTALL)
_FRONT: Final = regex(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:(?!\1).*\r?\n){0,60}?\1[ \t]*(?=\r?\n|$)")


def read(source: Source, name: str, checkpoint: Checkpoint = unwatched) -> Readout:
    """The readout made of a text. `name` is what the reader calls it ("A")."""
    text = source.text
    passages = tuple(bounded(text, _passages(text, checkpoint)))
    title = _title(text, passages)
    body = "\n".join(text[p.span.start : p.span.end] for p in passages[:60] if p.body)[:8000]
    return Readout(
        name=name,
        source=source,
        passages=passages,
        title=title,
        publisher=source.publisher or publisher_in(text, passages),
        date=source.date or date_in(text, passages),
        language=language_of(body or text[:4000]),
        document=document_kind(title, body, _turns(text, passages), any(p.kind == "byline" for p in passages[:6])),
    )


def _turns(text: str, passages: tuple[Passage, ...]) -> int:
    """How many labels head a transcript's turns, not a quotation in a report ("Minister Rivera: “We ...”")."""
    return sum(
        1 for p in passages if p.label and text[p.label.end : p.span.end].lstrip(":*_ \n")[:1] not in _OPENING_MARKS
    )


def _title(text: str, passages: tuple[Passage, ...]) -> str:
    for passage in passages[:8]:
        if passage.kind == "headline":
            return " ".join(text[passage.span.start : passage.span.end].strip("#*_ ").split())
    return front_matter(text, passages).get("title", "")


def _passages(text: str, checkpoint: Checkpoint) -> Iterator[Passage]:
    front = _FRONT.match(text) if text.startswith(("---", "+++"), text.startswith("\ufeff")) else None
    number = 0
    begin = 0
    if front:
        yield Passage(Span(0, front.end()), 0, "furniture")
        number, begin = 1, front.end()
    head = True
    blocks = list(paragraphs(text, begin))
    labelled = _label_test(text, blocks)
    alone = _labels_alone(text, blocks)
    comment = links = closed = False
    for place, block in enumerate(each(blocks, checkpoint)):
        raw = text[block.start : block.end]
        comment = comment or raw.startswith("<!--")
        kind: PassageKind | None = "furniture" if comment else paragraph_kinds.by_form(raw)
        comment = comment and "-->" not in raw
        links = (links and not paragraph_kinds.is_sentence(raw)) or paragraph_kinds.heads_links(raw)
        if links:
            kind = "furniture"
        closed = closed or paragraph_kinds.is_closing(raw)
        if place in alone:
            yield Passage(Span(block.start, block.end), number, "heading", label=Span(block.start, block.end))
            number, head = number + 1, False
            continue
        if kind is None and paragraph_kinds.is_salutation(raw):
            head = False
        elif kind is None and not closed:
            following = blocks[place + 1] if place + 1 < len(blocks) else block
            after = text[following.start : min(following.end, following.start + paragraph_kinds.MAX_TITLE + 1)]
            kind = _head_kind(raw, after, place, len(blocks)) if head else None
            kind = kind or ("heading" if _heads(text, blocks, place) else None)
            head = kind == "headline"
        if kind is not None:
            yield Passage(Span(block.start, block.end), number, kind)
        else:
            yield from _body(text, block, number, labelled, place < _LEADS)
        number += 1


def _head_kind(raw: str, following: str, place: int, count: int) -> PassageKind | None:
    """Headline, subtitle, or place line, while nothing of the body has been seen."""
    if count == 1 or _dateline_end(raw, 0, len(raw)):
        return None
    if place == 0:
        return "headline" if paragraph_kinds.is_title(raw, following) else None
    if paragraph_kinds.is_place(raw):
        return "furniture"
    return "headline" if place <= 2 and place + 1 < count and paragraph_kinds.is_subtitle(raw) else None


def _heads(text: str, blocks: list[Paragraph], place: int) -> bool:
    """A heading stands before something, and by itself if only its shortness tells."""
    block = blocks[place]
    if place + 1 >= len(blocks) or block.end - block.start > _LONGEST_HEADING:
        return False
    after = blocks[place + 1]
    gap = text[block.end : after.start]
    if block.marker > block.start:
        below = text[after.start] == "(" if after.marker > after.start else len(gap.splitlines()) > 1
        return below and _numbered_head(text, block)
    raw = text[block.start : block.end]
    return paragraph_kinds.is_heading(raw) or (
        len(gap.splitlines()) > 1 and place > 0 and paragraph_kinds.is_short_line(raw)
    )


def _numbered_head(text: str, block: Paragraph) -> bool:
    """ "1. Opening", before a paragraph without a number or with one of another kind."""
    return text[block.start].isdigit() and paragraph_kinds.is_short_line(text[block.marker : block.end])


def _body(text: str, block: Paragraph, number: int, labels: frozenset[str], lead: bool) -> Iterator[Passage]:
    """The passages of a paragraph of prose."""
    start, end = block.marker, block.end
    if start > block.start:
        yield Passage(Span(block.start, _rstrip(text, block.start, start)), number, "marker")
        if start >= end:
            return
    last = text[max(start, end - 12) : end].removesuffix(".")
    mark = _END_MARK.search(text, max(start, end - 12), end) if last.endswith(_END_MARKS) else None
    if mark:
        end = _rstrip(text, start, mark.start())
    listed = start > block.start and not text[block.start].isdigit()
    kind: PassageKind = "bullet" if listed else "sentence"
    dateline = _dateline_end(text, start, end) if lead else 0
    runin = _RUNIN.match(text, start, end) if text.startswith(("**", "__"), start) else None
    at = start
    if runin:
        yield Passage(Span(start, runin.end()), number, "runin")
        at = _lskip(text, runin.end(), end)
    for first, stop in _sentences(text, at, end, dateline, labels):
        label = _label_end(text, first, stop, labels)
        yield Passage(
            Span(first, stop),
            number,
            kind,
            Span(start, _rstrip(text, start, dateline)) if dateline and first == start else None,
            Span(first, _rstrip(text, first, label)) if label else None,
        )
    if mark:
        yield Passage(Span(_lskip(text, mark.start(), block.end), block.end), number, "furniture")


def _sentences(text: str, start: int, end: int, dateline: int, labels: frozenset[str]) -> Iterator[tuple[int, int]]:
    """As `sentences`, but a dateline or a speaker label is never a sentence of its own."""
    first = start
    for begin, stop in sentences(text, max(start, dateline, _label_end(text, start, end, labels)), end):
        yield (first, stop) if first == start else (begin, stop)
        first = -1


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A large pattern that many texts do not need."""
    return re.compile(pattern)


def _dateline_end(text: str, start: int, end: int) -> int:
    """Where the dateline at `start` ends and the first word of the news begins; 0 if there is none."""
    found = _RUSSIAN_DATELINE.match(text, start, end) if text[start] in _RUSSIAN_CAPITALS else None
    if found:
        return found.end() if found.end() < end else 0
    lead = text[start : min(end, start + _LONGEST_DATELINE)].translate(_PLAIN)
    if not any(mark in lead for mark in ("(", "/", "--", "–", " - ")):
        return 0
    found = _compiled(_DATELINE).match(lead)
    if not found or start + found.end() >= end:
        return 0
    strong = bool(found["agency"]) + bool(found["date"]) + (found["place"].isupper() and len(found["place"]) > 3)
    if found["dash"]:
        return start + found.end() if strong else 0
    return start + found.end() if found["agency"] and found["date"] else 0


def _label_test(text: str, blocks: list[Paragraph]) -> frozenset[str]:
    """The speaker labels of a transcript: what stands before a colon and names a speaker, by form or by repetition."""
    seen: dict[str, list[int]] = {}
    for block in blocks:
        for start in _label_places(text, block):
            found = _label_at(text, start, min(block.end, start + 160))
            if found and _label_stop(found) < block.end:
                seen.setdefault(_label_name(found), []).append(_label_stop(found))
    sure = {name for name, places in seen.items() if _is_label(text, name, places)}
    if sum(len(seen[name]) for name in sure) > 1:
        sure |= {name for name in seen if name.isupper() and (len(name) > 2 or name == "Q")}
        sure |= {name for name, places in seen.items() if _asks(text, name, places[0])}
        sure |= {name for name in seen if any(whole.endswith(" " + name) for whole in sure)}
    return frozenset(sure)


def _labels_alone(text: str, blocks: list[Paragraph]) -> frozenset[int]:
    """The blocks that are a speaker's label on a line of its own, above what is said; none if only one looks so."""
    found: list[int] = []
    for place, block in enumerate(blocks[:-1]):
        raw = text[block.start : block.end]
        name = raw.strip("*_ ").rstrip(":").strip("*_ ")
        if len(raw) > 80 or ":" not in raw[-3:] or block.marker > block.start or not name:
            continue
        if _is_role(name) or (
            text.count("\n" + raw) > 1 and _compiled(_LABEL).match(raw) and not paragraph_kinds.is_heading(raw)
        ):
            found.append(place)
    spoken = sum(bool(_FIRST_PERSON.search(text, blocks[i].end, blocks[i].end + 1500)) for i in found)
    return frozenset(found) if len(found) > 1 and spoken > 1 else frozenset()


def _asks(text: str, name: str, place: int) -> bool:
    """In a transcript: a label that stands but once, of a paper whose reporter asks ("Bloomberg: Can you ...?")?"""
    start = text.rfind(name, 0, place)
    stop = text.find("\n\n", place, place + 800)
    asked = text.find("?", place, stop if stop >= 0 else place + 800) >= 0
    return asked and name.count(" ") < 4 and (start == 0 or text[start - 1] == "\n")


def _label_places(text: str, block: Paragraph) -> Iterator[int]:
    """Where a label can stand: at the start, and after a sentence in texts that lost their paragraphs."""
    start = block.marker
    if text.startswith(_LETTERS, start) or text.find(":", start, min(block.end, start + 160)) >= 0:
        yield start
    at = text.find(": ", start, block.end)
    for _ in range(_MOST_LABELS):
        if at < 0:
            return
        yield from _sentence_before(text, start, at)
        at = text.find(": ", at + 1, block.end)


def _sentence_before(text: str, start: int, colon: int) -> Iterator[int]:
    """Where the sentence starts that this colon ends, if it can be a name."""
    low = max(start, text.rfind(":", start, colon), colon - 90)
    for at in range(low + 1, colon):
        if text[at - 1].isspace() and text[at].isupper() and text[at - 2] in _BEFORE_LABEL and at - 2 > start:
            found = _label_at(text, at, colon + 80)
            if found and found.end() > colon:
                yield at
                return


def _label_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """The label at `start`. Most places are ruled out before the large pattern is needed."""
    return _compiled(_LABEL).match(text, start, end) if _may_be_label(text, start, end) else None


def _may_be_label(text: str, start: int, end: int) -> bool:
    """Does a "Q" or "A" stand by itself, or nothing but words of names before the first colon?"""
    if text.startswith(_LETTERS, start):
        letter = text[start : start + 5].lstrip("*_")
        if letter[1:2] in ".:*_" or (letter[1].isspace() and not letter[2:3].islower()):
            return True
    colon = text.find(":", start, end)
    if colon < 0:
        return False
    words = text[start:colon].partition("(")[0].strip("*_ ").replace(",", " ").split()
    return all(word[0].isupper() or word in _SMALL_IN_NAMES for word in words)


def _is_role(name: str) -> bool:
    """ "Moderator", "Question", "the Foreign Minister of Ghana", "Spokeswoman Abena Adjei"."""
    words = (name[4:] if name.lower().startswith("the ") else name).split(" ")
    offices = [place for place, word in enumerate(words) if _is_office(word.lower())]
    if words[0].lower() in _TURNS:
        offices.append(0)
    return any(
        place <= _MOST_BESIDE
        and len(words) - place - 1 <= _MOST_BESIDE
        and all(word.replace(".", "").isalnum() for word in words[:place])
        and all(word.translate(_IN_NAMES).isalnum() for word in words[place + 1 :])
        for place in offices
    )


def _is_office(word: str) -> bool:
    return word in _OFFICES or (word.startswith(("spokes", "chair")) and word.isalnum() and word != "spokes")


def _label_name(found: re.Match[str]) -> str:
    return found["letter"] or found["name"].strip()


def _is_label(text: str, name: str, places: list[int]) -> bool:
    """A speaker, rather than the lead of a paragraph ("Red Sea: ...")?"""
    words = name.split()
    if name in ("Q", "A"):
        return len(places) > 1
    spoken = sum(bool(_FIRST_PERSON.search(text, place, place + 1500)) for place in places)
    if not spoken:
        return False
    if name.isupper() and len(name) > 3:
        return len(places) > 1 or len(words) > 1
    if _is_role(name):
        return True
    if name.count(" ") and text[places[0] - 3 : places[0]].rstrip().endswith("):"):
        return True  # "Marko Jovanovic (retranslated):"
    if len(places) > 1:
        return 1 < len(words) <= 8 or name in text[: places[0] - len(name) - 1]
    return 1 < len(words) <= 4 and text.count(name) > 1 and "," not in name


def _label_end(text: str, start: int, end: int, labels: frozenset[str]) -> int:
    """Where the speaker label at `start` ends, or 0."""
    if not labels or (text.find(":", start, min(end, start + 160)) < 0 and not text.startswith(_LETTERS, start)):
        return 0
    found = _label_at(text, start, min(end, start + 160))
    stop = _label_stop(found, end) if found and _label_name(found) in labels else 0
    return stop if stop < end else 0


def _label_stop(found: re.Match[str], end: int = -1) -> int:
    """Where a label ends: after the aside in brackets that follows it, unless that is all that is said."""
    if end >= 0 and found.end() < end:
        return found.end()
    return found.start("aside") if found["aside"] else found.end()


def _rstrip(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _lskip(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
