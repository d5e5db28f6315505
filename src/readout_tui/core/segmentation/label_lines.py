"""Labels on a line of their own, above what is said: with a colon, or only a name that heads what somebody says."""

from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.data.language_schema import LabelWords, Language
from readout_tui.core.lazy_regex import regex
from readout_tui.core.segmentation import paragraph_kinds
from readout_tui.core.segmentation.label_forms import Label, is_name, parse
from readout_tui.core.segmentation.label_words import has_initials, in_capitals, is_certain, is_role, names_nobody
from readout_tui.core.segmentation.paragraphs import Paragraph

_LONGEST_WITH_COLON: Final = 100
_LONGEST: Final = 60
_MOST_WORDS: Final = 4
_LAST: Final = ":：*_ "
"""With one of them a label with a colon ends."""
_FEWEST: Final = 2
"""Fewer labels than this are none: a single line like that is a heading."""
_FEWEST_OFFICES: Final = 3
_TOP: Final = 4
"""Paragraphs above the first label at most: title, place, date, occasion."""
_TURN: Final = 1500
"""Characters after a label in which "I" or "we" is looked for."""
_TIME: Final = regex(r"\s+[(\[]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?$")
_BRACKETS: Final = regex(r"\s*[(\[]([^()\[\]\n]{1,60})[)\]]$")


class _Line(NamedTuple):
    """A line that may name a speaker."""

    name: str
    added: str  # what follows the name: "(" for something in brackets, ":" for a time, or nothing


def labels_alone(text: str, blocks: list[Paragraph], language: Language) -> frozenset[int]:
    """Indices of the paragraphs that are nothing but a label; none if only one looks like that."""
    words = language.labels
    ends = {block.end: text[block.start : block.end] for block in blocks if text[block.end - 1] in _LAST}
    count = Counter(ends.values())
    closed = [place for place, block in enumerate(blocks[:-1]) if block.end in ends]
    found = {p for p in closed if _is_label(text, blocks[p], count[ends[blocks[p].end]] > 1, language)}
    spoken = sum(bool(words.spoken.search(text, blocks[place].end, blocks[place].end + _TURN)) for place in found)
    enough = len(found) >= _FEWEST and spoken >= _FEWEST
    if enough or (spoken and _stands_for_one(text, blocks, found, language)):
        return frozenset(found.union(_alike(text, blocks, found, closed, language)))
    return _names(text, blocks, words)


def _stands_for_one(text: str, blocks: list[Paragraph], found: set[int], language: Language) -> bool:
    """True for offices and turn words in capitals of which one stands at the top: "PRIME MINISTER:" and then a speech.

    Long openings of press conferences are cut, or nobody asks, so that "I" and "we" are said below one label only.
    """
    labels = [_closed_label(text, blocks[place], language) for place in found]
    offices = all(one and in_capitals(one.name) and is_role(one.name, language.labels) for one in labels)
    return bool(found) and offices and min(found) <= _TOP


def _alike(
    text: str, blocks: list[Paragraph], certain: set[int], closed: list[int], language: Language
) -> Iterator[int]:
    """Further lines like the certain ones: one of their names without its colon, and any name in capitals, with one.

    Whoever speaks once has a line with their name alone, "FIONA ROE:", below "THE MINISTER:" and "QUESTION:". Names in
    capitals count only where all that are certain are in capitals.
    """
    lines = {text[blocks[place].start : blocks[place].end].rstrip(_LAST) for place in certain}
    yield from (place for place, block in enumerate(blocks[:-1]) if text[block.start : block.end] in lines)
    if all(line.isupper() for line in lines):
        for place in closed:
            found = _closed_label(text, blocks[place], language)
            if found is not None and in_capitals(found.name):
                yield place


def _is_label(text: str, block: Paragraph, recurs: bool, language: Language) -> bool:
    """True if a paragraph ends with a colon and either names an office or a speaker by its form, or recurs."""
    found, words = _closed_label(text, block, language), language.labels
    if found is None:
        return False
    if is_role(found.name, words) or is_certain(found, words) or has_initials(found.name):
        return True
    return recurs and not paragraph_kinds.is_heading(text[block.start : block.end], language.page)


def _closed_label(text: str, block: Paragraph, language: Language) -> Label | None:
    """The label with a colon that a whole line is and that may name somebody; None for any other line."""
    raw = text[block.start : block.end]
    words = language.labels
    if len(raw) > _LONGEST_WITH_COLON or not raw.rstrip("*_ ").endswith((":", "：")) or block.marker > block.start:
        return None
    found = parse(text, block.start, block.end, words)
    if found is None or found.stop < block.end or names_nobody(found.name, words, language.page):
        return None
    return found


def _names(text: str, blocks: list[Paragraph], words: LabelWords) -> frozenset[int]:
    """Lines without a colon: "Question", "Ana Roe", "Roe (FFO)", "Ana Roe 00:12".

    Headings look like that, too. So turn words or names must recur, or have a time, above somebody who says "I" or "we"
    or asks; then other lines with the same kind of addition are labels as well.
    """
    lines = {place: line for place, block in enumerate(blocks[:-1]) if (line := _line(text, block, words))}
    certain = _certain(text, blocks, lines, words) | _offices(text, blocks, lines, words)
    names, kinds = {line.name for line in certain}, {line.added for line in certain if line.added}
    if len(names) < _FEWEST:
        return frozenset()
    return frozenset(
        place
        for place, line in lines.items()
        if line.name in names or line.added in kinds or _says_i(text, line, blocks[place + 1], words)
    )


def _offices(text: str, blocks: list[Paragraph], lines: dict[int, _Line], words: LabelWords) -> set[_Line]:
    """The lines that are an office or turn word ("LE PRÉSIDENT"), or none.

    At least `_FEWEST_OFFICES` lines of two different ones, below two of which somebody says "I" or "we".
    """
    found = {place for place, line in lines.items() if is_role(line.name, words)}
    names = {lines[place].name for place in found}
    spoken = sum(bool(words.spoken.search(text, blocks[at].end, blocks[at].end + _TURN)) for at in found)
    if len(found) < _FEWEST_OFFICES or len(names) < _FEWEST or len(names) == len(found) or spoken < _FEWEST:
        return set()
    return {lines[place] for place in found}


def _says_i(text: str, line: _Line, below: Paragraph, words: LabelWords) -> bool:
    """True for a name of several words, among others that are certain, above somebody who says "I" or "we"."""
    return " " in line.name and bool(words.spoken.search(text, below.start, below.end))


def _certain(text: str, blocks: list[Paragraph], lines: dict[int, _Line], words: LabelWords) -> set[_Line]:
    """The lines, by the index of their paragraph, that recur or have a time, and stand above what somebody says."""
    count = Counter(line.name for line in lines.values())
    repeated = {place: line for place, line in lines.items() if count[line.name] > 1 or line.added == ":"}
    return {line for place, line in repeated.items() if _is_spoken(text, blocks[place + 1], words)}


def _line(text: str, block: Paragraph, words: LabelWords) -> _Line | None:
    if block.end - block.start > _LONGEST or block.marker > block.start:
        return None
    raw = text[block.start : block.end].strip("*_ ")
    time = _TIME.search(raw)
    added = time or _BRACKETS.search(raw)
    name = raw[: added.start()] if added else raw
    if "\n" in name or not name[-1:].isalpha() or len(name.split()) > _MOST_WORDS or not is_name(name, words):
        return None
    return _Line(name, ":" if time else "(" if added else "")


def _is_spoken(text: str, block: Paragraph, words: LabelWords) -> bool:
    found = words.spoken.search(text, block.start, block.end)
    return bool(found or words.addressing.search(text, block.start, block.end))
