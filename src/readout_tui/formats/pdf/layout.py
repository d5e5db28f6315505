"""The lines of a PDF file -> its paragraphs, headings, notes and page furniture.

A PDF file knows where each line stands and how large it is, and nothing else. What a line is follows from that:

    S/PV.7001                            the same on other pages, at the same height: a running head, furniture
    THE MINISTER'S CALL                  larger than most of the text: a heading
    The two sides agreed to build a      less high a gap than most: the same paragraph
    com-
    mission on fisheries.1
                                         a wider gap, or a line that begins further in: the next paragraph
    1 In a call on Monday.               smaller, at the foot of the page, and it begins with a mark: a note
    - 3 -                                a number at the edge that rises with the pages: furniture

The lines of a paragraph are kept as they are, joined by newlines. A paragraph may go on over the end of a column or
page. What stands between its two halves (notes, foot, the next head) is put behind it: a PDF file has no order of its
own, and a sentence must not have a running head in the middle.

Limitations: lines of two columns that a program drew across the page, line by line, are not taken apart. Shares and
ratios below were set by hand on pages made by three programs.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import median
from typing import Final, NamedTuple

from readout_tui.core.model import BlockKind
from readout_tui.formats.office.flow import Piece

_EDGE: Final = 4
"""Lines from the top and the bottom of a page among which its head and foot are looked for."""
_NEAR: Final = 6.0
"""Points by which the height of a running line may differ from page to page."""
_LARGER: Final = 1.12
"""A heading is this much larger than the text."""
_SMALLER: Final = 0.93
"""A note is at most this large, compared with the text."""
_GAP: Final = 1.35
"""A gap between lines that is so much higher than is usual parts paragraphs."""
_INDENT: Final = 0.7
"""A first line begins so many ems further in than the others."""
_FITS: Final = 0.86
"""A line is full if it has this share of the letters of a long line, together with the next line's first word."""
_FITS_NEARLY: Final = 0.7
"""The same, for the last line of a column or page: words are not parted there."""
_SAME: Final = 0.3
"""Lines whose heights differ by less (in ems) stand beside each other."""
_SHARE: Final = 0.3
"""A running line stands on at least this share of the pages."""
_COLUMN: Final = 100.0
"""Points: lines that begin as near as this are in the same column."""
_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_LONGEST_HEADING: Final = 200
_LONGEST_RUNNING: Final = 160
_DIGITS: Final = re.compile(r"\d+")
_NUMBER: Final = re.compile(
    r"[\W_]*(?:(?:page|p\.|pg\.|seite|стр\.|страница|página|pág\.|第)\s*)?(\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|de|sur|из|з|／)\s*\d{1,4}|\s*页)?[\W_]*",
    re.IGNORECASE,
)
_NOTE: Final = re.compile(r"(?:\[?\(?\d{1,3}[\])]?[.)]?\s*|[*†‡§]+\s*|[¹²³⁴-⁹⁰]+\s*)(?=\S)")
_ITEM: Final = re.compile(r"(?:[•·▪●‣◦–—-]|\(?\d{1,3}[.)]|\([a-z]{1,4}\)|[a-z][.)])\s")
_ENDS: Final = re.compile(r"[.!?:;…。！？][\"'”’»)\]\d¹²³⁴-⁹]*$")

_SHORTENED: Final = re.compile(r"(?:^|[\s(])(?:[A-Z][a-z]{0,2}|(?:[A-Z]\.)*[A-Z])\.$")
"""A title or an initial, whose full stop ends no sentence: "Mrs.", "Gen.", "I. V."."""


class TextLine(NamedTuple):
    """A line of text. Lengths are in points, from the lower left corner of the page."""

    text: str
    page: int  # from 1
    x: float  # where it begins
    y: float  # of its base line
    size: float  # of most of its letters; 1 at least
    bold: bool = False


class _Measures(NamedTuple):
    """What is usual in a document."""

    size: float  # of most letters
    leading: float  # from one line to the next
    letters: int  # of a long line


def pieces(lines: Sequence[TextLine], pages: int) -> list[Piece]:
    """The blocks of a document of so many pages, in reading order. `lines` are in the order of the file."""
    usual = _measures(lines)
    running = _running(lines, pages, usual)
    notes = _notes(lines, running, usual)
    body = [line for number, line in enumerate(lines) if number not in running and number not in notes]
    beside = sorted(_beside(lines, running, notes), key=itemgetter(0))
    result: list[Piece] = []
    given = 0
    for paragraph in _paragraphs(body, usual):
        while given < len(beside) and beside[given][0] < (paragraph[0].page, _TEXT):
            result.append(beside[given][1])
            given += 1
        first = all(piece.kind == "furniture" for piece in result)
        result.append(_piece(paragraph, usual, first))
    return result + [piece for _, piece in beside[given:]]


_HEAD, _TEXT, _NOTES, _FOOT = range(4)
"""The parts of a page in the order in which they are given."""


def _measures(lines: Sequence[TextLine]) -> _Measures:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    size = max(sizes, key=lambda each: sizes[each], default=10.0)
    plain = [line for line in lines if abs(line.size - size) <= 0.5]
    steps = [
        line.y - after.y
        for line, after in pairwise(plain)
        if line.page == after.page and 0.5 * size < line.y - after.y < 4 * size
    ]
    lengths = sorted(len(line.text) for line in plain)
    return _Measures(size, median(steps) if steps else 1.2 * size, lengths[len(lengths) * 9 // 10] if lengths else 0)


# --- heads, feet and numbers of pages


def _running(lines: Sequence[TextLine], pages: int, usual: _Measures) -> frozenset[int]:
    """The numbers of the lines that stand at the same place of several pages, or count the pages."""
    alike: dict[str, list[int]] = defaultdict(list)
    counts: dict[int, list[int]] = defaultdict(list)
    apart = {}
    for number, isolated in _edges(lines, usual):
        apart[number] = isolated
        text = " ".join(lines[number].text.split())
        counted = _NUMBER.fullmatch(text)
        if counted:
            counts[_value(counted[1]) - lines[number].page].append(number)
        elif len(text) <= _LONGEST_RUNNING:
            alike[_DIGITS.sub("#", text.casefold())].append(number)
    found: set[int] = set()
    for numbers in alike.values():
        found.update(_repeated(numbers, lines, pages, apart))
    for offset, numbers in counts.items():
        certain = len({lines[number].page for number in numbers}) > 1 or (pages <= 2 and offset == 0)
        found.update(number for number in numbers if certain and (apart[number] or len(numbers) > 2))
    return frozenset(found)


def _edges(lines: Sequence[TextLine], usual: _Measures) -> Iterator[tuple[int, bool]]:
    """Lines near the top or bottom of their page, and whether a gap parts them from the rest of the page."""
    by_page: dict[int, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        by_page[line.page].append(number)
    for numbers in by_page.values():
        ordered = sorted(numbers, key=lambda number: -lines[number].y)
        for one_way, sign in ((ordered, 1), (ordered[::-1], -1)):
            isolated = 0  # of the lines so far, those before the last gap
            for place, (number, after) in enumerate(pairwise(one_way)):
                if sign * (lines[number].y - lines[after].y) > _GAP * usual.leading:
                    isolated = place + 1
                if place + 1 >= _EDGE:
                    break
            for place, number in enumerate(one_way[: min(_EDGE, max(1, len(one_way) - 1))]):
                yield number, place < isolated


def _repeated(numbers: list[int], lines: Sequence[TextLine], pages: int, apart: dict[int, bool]) -> list[int]:
    """Of lines with the same words, those that stand at the same height of enough pages."""
    middle = median(lines[number].y for number in numbers)
    level = [number for number in numbers if abs(lines[number].y - middle) <= _NEAR]
    times = len({lines[number].page for number in level})
    enough = times >= 2 and times >= _SHARE * pages and not _counts_notes([lines[number] for number in level])
    return level if enough and (times >= 3 or all(apart[number] for number in level)) else []


def _counts_notes(lines: Sequence[TextLine]) -> bool:
    """True if the lines begin with different numbers that do not rise with the pages: notes with the same words."""
    numbers = [(int(match[0]), line.page) for line in lines if (match := _DIGITS.match(line.text))]
    return len({number for number, _ in numbers}) > 1 and len({number - page for number, page in numbers}) > 1


def _value(number: str) -> int:
    """The value of a page number in digits or in Roman letters."""
    if number.isdecimal():
        return int(number)
    values = [_ROMAN[letter] for letter in number.lower()]
    return sum(-value if value < after else value for value, after in pairwise([*values, 0]))


# --- notes


def _notes(lines: Sequence[TextLine], running: frozenset[int], usual: _Measures) -> frozenset[int]:
    """The numbers of the lines of notes: small ones below all of the text of their column, from a mark on."""
    lowest: dict[tuple[int, int], float] = {}
    small: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        if number in running:
            continue
        column = (line.page, round(line.x / _COLUMN))
        if line.size > _SMALLER * usual.size:
            lowest[column] = min(line.y, lowest.get(column, line.y))
        else:
            small[column].append(number)
    found: set[int] = set()
    for (page, at), numbers in small.items():
        floor = min(
            (lowest[near] for near in ((page, at - 1), (page, at), (page, at + 1)) if near in lowest), default=0.0
        )
        below = [number for number in numbers if lines[number].y < floor]
        begun = next((place for place, number in enumerate(below) if _NOTE.match(lines[number].text)), len(below))
        found.update(below[begun:])
    return frozenset(found)


def _beside(
    lines: Sequence[TextLine], running: frozenset[int], notes: frozenset[int]
) -> Iterator[tuple[tuple[int, int], Piece]]:
    """What is not in the text of the pages: (page, part of the page) and the block."""
    middle: dict[int, float] = {}
    for page, group in groupby(lines, key=lambda line: line.page):
        heights = [line.y for line in group]
        middle[page] = (min(heights) + max(heights)) / 2
    for number in sorted(running):
        line = lines[number]
        part = _HEAD if line.y > middle[line.page] else _FOOT
        yield (line.page, part), Piece(line.text, "furniture", f"p. {line.page}")
    for page, group in groupby((lines[number] for number in sorted(notes)), key=lambda line: line.page):
        for note in _each_note(list(group)):
            yield (page, _NOTES), Piece("\n".join(line.text for line in note), "note", f"p. {page}")


def _each_note(lines: list[TextLine]) -> Iterator[list[TextLine]]:
    """The lines of each note of a page. A line that begins with a number goes on unless it is the next note's."""
    note: list[TextLine] = []
    last = ""
    for line in lines:
        mark = _NOTE.match(line.text)
        written = mark[0].strip("[]().") if mark else ""
        follows = not written.strip().isdecimal() or not last or int(written) == int(last) + 1
        if note and (mark and follows):
            yield note
            note = []
        if mark and follows and written.strip().isdecimal():
            last = written.strip()
        note.append(line)
    if note:
        yield note


# --- paragraphs


def _paragraphs(lines: Iterable[TextLine], usual: _Measures) -> Iterator[list[TextLine]]:
    paragraph: list[TextLine] = []
    for line in lines:
        if paragraph and not _goes_on(paragraph, line, usual):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _goes_on(paragraph: list[TextLine], line: TextLine, usual: _Measures) -> bool:
    """True if the line continues the paragraph of the lines before it."""
    last = paragraph[-1]
    if not last.size / _LARGER <= line.size <= last.size * _LARGER:
        return False
    ended = _ends(last)
    if _ITEM.match(line.text) and (ended or _ITEM.match(paragraph[0].text)):
        return False
    step = last.y - line.y
    if line.page != last.page or step < -_SAME * usual.size:
        return line.text[0].islower() or (not ended and _open_ended(last, line, usual))
    if step > _GAP * usual.leading * max(1.0, line.size / usual.size):
        return False
    full = _full(last, line, usual, _FITS)
    return _same_weight(last, line, ended or not full) and (
        line.bold or line.size > usual.size * _LARGER or not _begins(paragraph, line, ended and not full)
    )


def _ends(line: TextLine) -> bool:
    """True if a line ends a sentence, as far as its last characters tell."""
    return bool(_ENDS.search(line.text)) and not _SHORTENED.search(line.text)


def _open_ended(last: TextLine, line: TextLine, usual: _Measures) -> bool:
    """True if a line that ends no sentence fills its column, so that it may go on in the next one."""
    return line.bold == last.bold and _full(last, line, usual, _FITS_NEARLY)


def _same_weight(last: TextLine, line: TextLine, over: bool) -> bool:
    """False if a bold line ends or begins; `over`: the line before it may be the last of its paragraph."""
    return line.bold == last.bold or not (over or line.bold)


def _begins(paragraph: list[TextLine], line: TextLine, over: bool) -> bool:
    """True if a line below another begins a paragraph: it stands further in, or the one before may be the last."""
    left = min(each.x for each in _column(paragraph))
    hangs = len(paragraph) == 1 and _ITEM.match(paragraph[0].text)
    if not hangs and line.x - left > _INDENT * line.size and line.y < paragraph[-1].y - _SAME * line.size:
        return True
    return over and not line.text[0].islower()


def _column(paragraph: list[TextLine]) -> list[TextLine]:
    """The last lines of a paragraph, as far as they stand in one column."""
    for at in range(len(paragraph) - 1, 0, -1):
        if paragraph[at].page != paragraph[at - 1].page or paragraph[at].y > paragraph[at - 1].y + paragraph[at].size:
            return paragraph[at:]
    return paragraph


def _full(line: TextLine, after: TextLine, usual: _Measures, share: float) -> bool:
    """True if the first word of the next line would hardly have fitted on this one."""
    return len(line.text) + 1 + len(after.text.split()[0]) >= share * usual.letters


def _piece(paragraph: list[TextLine], usual: _Measures, first: bool) -> Piece:
    """The block that a paragraph is; `first`: it is the first of the document."""
    text = "\n".join(line.text for line in paragraph)
    begin, end = paragraph[0].page, paragraph[-1].page
    place = f"p. {begin}" if begin == end else f"pp. {begin}–{end}"
    kind: BlockKind = "item" if _ITEM.match(text) else "paragraph"
    if len(text) <= _LONGEST_HEADING:
        if paragraph[0].size >= _LARGER * usual.size:
            kind = "headline" if first else "heading"
        elif all(line.bold for line in paragraph) and not _ENDS.search(text):
            kind = "heading"
    return Piece(text, kind, place)
