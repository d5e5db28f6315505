"""The speaker labels of transcripts: what stands before a colon and names who speaks ("Sergei Shoigu:", "Q.").

A label looks just like the topic that leads a paragraph ("Red Sea: ..."), and what it looks like is told in
`label_forms`. Whether it is one is told by

- its words: a turn word ("Question"), an office, "Mr" before a name, a handle or a time in brackets;
- how the text uses it: it recurs, the name stands elsewhere in the text, "I" or "we" or a question comes after it;
- the others: among labels that are certain, one that stands once is one too.

What names nobody ("Subject:", "Note:") is none, however it is used.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from readout_tui.core.data.language_schema import LabelWords, Language
from readout_tui.core.segmentation import label_lines
from readout_tui.core.segmentation.datelines import dateline_end
from readout_tui.core.segmentation.label_forms import Label, parse
from readout_tui.core.segmentation.label_words import (
    has_initials,
    in_capitals,
    initials_of,
    is_certain,
    is_role,
    names_nobody,
)
from readout_tui.core.segmentation.paragraphs import Paragraph

_BEFORE_LABEL: Final = frozenset('.!?…”"»)>*')
_BEFORE_WIDE_LABEL: Final = frozenset("。！？”」")
_TURN: Final = 1500
"""Characters after a label in which "I" or "we" is looked for."""
_ANSWER: Final = 300
"""Characters after a label in which somebody is spoken to."""
_TRANSCRIPT: Final = 2
"""With so many certain labels, a text is a transcript."""
_FEWEST_LEADING: Final = 4
_MOSTLY: Final = 2 / 3
"""In a text of which this share of paragraphs, at least so many, begins like a turn, whatever recurs is a label."""
_HEAD: Final = 12
"""Paragraphs at the top of a text that may be its form ("Subject: ...")."""
_LONGEST_FIELD: Final = 40
_BLANK: Final = 2
"""With so many line ends between two lines, there is a blank line."""
_MOST_LABELS: Final = 500
"""At most so many colons of one paragraph are tried."""


class _Standing(NamedTuple):
    """An occurrence of what may be a label."""

    label: Label
    start: int
    leads: bool  # it begins a paragraph that is no item of a list


class SpeakerLabels:
    """The labels of a text, given its paragraphs.

    `names` are the labels' own words, without marks; `recurring` are those that label more than one place. `alone` are
    indices into the paragraphs: labels on a line of their own, above what is said.
    """

    def __init__(self, text: str, blocks: list[Paragraph], language: Language) -> None:
        self._text = text
        self._words = language.labels
        seen = _candidates(text, blocks, language)
        self.names = _labels(text, seen, blocks, language.labels)
        self.recurring = frozenset(name for name in self.names if len(seen[name]) > 1)
        self.alone = label_lines.labels_alone(text, blocks, language)

    def __bool__(self) -> bool:
        return bool(self.names or self.alone)

    def end(self, start: int, end: int) -> int:
        """Where the label at `start` ends, with blanks and a remark in brackets; 0 if none with text after it."""
        found = self._at(start, end)
        if found is None:
            return 0
        stop = found.stop if found.stop < end else found.aside
        return stop if stop < end else 0

    def recurs(self, start: int, end: int) -> bool:
        """True if a label at `start` labels another place as well."""
        found = self._at(start, end)
        return found is not None and found.name in self.recurring

    def _at(self, start: int, end: int) -> Label | None:
        if not self.names or start >= end:
            return None
        found = parse(self._text, start, end, self._words)
        return found if found and found.name in self.names else None


def _labels(text: str, seen: dict[str, list[_Standing]], blocks: list[Paragraph], words: LabelWords) -> frozenset[str]:
    """The names in the labels: what stands before a colon and is a speaker by its form or because it recurs."""
    labels = {name for name, places in seen.items() if _is_label(text, name, places, words)}
    labels |= _leading(text, seen, blocks, words) | _abbreviated(seen)
    sure = [place.label for name in labels for place in seen[name]]
    closers = frozenset(label.closer for label in sure)
    if len(sure) >= _TRANSCRIPT:
        others = _Others(labels, all(label.marked for label in sure), closers, words.letters[0] in seen)
        labels |= {name for name, places in seen.items() if _is_one_of(text, name, places, others, words)}
    if closers == {"-"} and len(labels) < _TRANSCRIPT:
        return frozenset()  # a dateline: "PARIS - "
    return frozenset(labels)


def _leading(text: str, seen: dict[str, list[_Standing]], blocks: list[Paragraph], words: LabelWords) -> set[str]:
    """The recurring names of a text of which most paragraphs begin with one; none of any other text.

    If nobody says "I" or "we" behind them, only names with an office.
    """
    leading = {name: places for name, places in seen.items() if places[0].leads and not places[0].label.letter}
    recurring = {name for name, places in leading.items() if len(places) > 1 and name.lower() not in text}
    if not recurring or sum(map(len, leading.values())) < max(_FEWEST_LEADING, len(blocks) * _MOSTLY):
        return set()
    spoken = any(_speaks(text, place.label.aside, words) for name in recurring for place in leading[name])
    return {name for name in recurring if spoken or (is_role(name, words) and " " in name)}


def _abbreviated(seen: dict[str, list[_Standing]]) -> set[str]:
    """The names that lead a paragraph in full and another by their initials, and these: "Juan Rivas:", "JR:"."""
    leading = [name for name, places in seen.items() if places[0].leads and not places[0].label.letter]
    full = {name: [word[0] for word in name.split()] for name in leading if " " in name}
    short = {name: initials_of(name) for name in leading if initials_of(name)}
    pairs = [(one, other) for one, letters in full.items() for other, given in short.items() if letters == given]
    return {name for pair in pairs for name in pair}


class _Others(NamedTuple):
    """The labels of a transcript that are certain."""

    names: set[str]
    marked: bool  # all of them have emphasis or the like
    closers: frozenset[str]
    asked: bool  # one letter is that of questions


def _is_one_of(text: str, name: str, places: list[_Standing], others: _Others, words: LabelWords) -> bool:
    """True for a further label of a transcript: a surname of another, capitals, or what looks like the others."""
    if name in words.letters:
        return others.asked
    if in_capitals(name) or any(whole.endswith(" " + name) for whole in others.names):
        return True
    return places[0].leads and _is_among_labels(text, name, places, others, words)


def _candidates(text: str, blocks: list[Paragraph], language: Language) -> dict[str, list[_Standing]]:
    """Everything with the form of a label -> its occurrences."""
    seen: dict[str, list[_Standing]] = {}
    words = language.labels
    fields = _fields(text, blocks, language)
    for block in blocks[fields:]:
        for start in _label_places(text, block, words):
            found = parse(text, start, block.end, words)
            if found is None or found.aside >= block.end or names_nobody(found.name, words, language.page):
                continue
            plain = found.closer == "-" and not found.added
            if plain or not dateline_end(text, start, block.end, language.datelines):
                seen.setdefault(found.name, []).append(_Standing(found, start, start == block.start))
    return seen


def _fields(text: str, blocks: list[Paragraph], language: Language) -> int:
    """How many paragraphs at the top are the form of a letter or record: to the end of the last block of its fields.

    A field has a colon behind a word that names nobody ("Subject: ..."). What stands on the lines around it, without a
    blank line between, belongs to the form, too ("US: the Secretary; Mr Roe", below "PARTICIPANTS:").
    """
    found = 0
    for place, block in enumerate(blocks[:_HEAD]):
        gap = text[blocks[place - 1].end : block.start] if place else ""
        if _is_field(text, block, language) or (found and found == place and gap.count("\n") < _BLANK):
            found = place + 1
    return found


def _is_field(text: str, block: Paragraph, language: Language) -> bool:
    """True for a line of the form of a letter or record, "Subject: arms"."""
    field, colon, _ = text[block.marker : min(block.end, block.marker + _LONGEST_FIELD)].partition(":")
    return bool(colon) and names_nobody(field.strip("*_ "), language.labels, language.page)


def _label_places(text: str, block: Paragraph, words: LabelWords) -> Iterator[int]:
    """Offsets at which a label may begin: at the start, and after each sentence in texts that lost their paragraphs."""
    start = block.marker
    if start >= block.end:
        return
    yield start
    colon = "：" if words.caseless and text.find("：", start, block.end) >= 0 else ": "
    at = text.find(colon, start, block.end)
    for _ in range(_MOST_LABELS):
        if at < 0:
            return
        yield from _sentence_before(text, start, at, words)
        at = text.find(colon, at + 1, block.end)


def _sentence_before(text: str, start: int, colon: int, words: LabelWords) -> Iterator[int]:
    """Where the stretch before a colon starts, if it may be a name."""
    low = max(start, text.rfind(":", start, colon), colon - 90)
    for at in range(low + 1, colon):
        wide = words.caseless and text[at - 1] in _BEFORE_WIDE_LABEL
        spaced = text[at - 1].isspace() and text[at].isupper() and text[at - 2] in _BEFORE_LABEL
        if (wide or spaced) and at - 2 > start:
            found = parse(text, at, colon + 80, words)
            if found and found.stop > colon:
                yield at
                return


def _is_label(text: str, name: str, places: list[_Standing], words: LabelWords) -> bool:
    """True for a speaker, False for the topic that leads a paragraph ("Red Sea: ...")."""
    if places[0].label.letter:
        return name == words.letters[0] and len(places) > 1
    speaks = any(_speaks(text, place.label.aside, words) for place in places)
    addresses = any(words.addressing.search(text, p.label.aside, p.label.aside + _ANSWER) for p in places)
    if not speaks and not addresses:
        return False
    if is_certain(places[0].label, words):
        return speaks or len(places) > 1
    if not speaks:
        return False
    closer = places[0].label.closer
    if closer != ":":
        return len(places) > 1
    if is_role(name, words):
        return True
    return _is_used_as_label(text, name, places, words)


def _is_used_as_label(text: str, name: str, places: list[_Standing], words: LabelWords) -> bool:
    """True if the text uses the name as that of a speaker, who says "I" or "we" after it."""
    size = len(name.split())
    if has_initials(name) and places[0].leads:
        return True  # "О.Линд:"
    if name.isupper() and len(name) > 3:
        return len(places) > 1 or size > 1
    if words.caseless:
        return text.count(name) > 1
    if places[0].label.added.startswith(("(", "[")) and size > 1:
        return True  # "Marko Jovanovic (retranslated):"
    if len(places) > 1:
        return 1 < size <= 8 or _is_speaker_word(text, name, places)
    return 1 < size <= 4 and text.count(name) > 1 and "," not in name


def _is_speaker_word(text: str, name: str, places: list[_Standing]) -> bool:
    """True for a recurring single word that is somebody's name: with initials or emphasis, or known from elsewhere."""
    if has_initials(name) or all(place.label.marked for place in places):
        return True
    return _is_surname(text, name) or name in text[: places[0].start]


def _is_among_labels(text: str, name: str, places: list[_Standing], others: _Others, words: LabelWords) -> bool:
    """True for a label that stands once or says little, in a text with others that are certain."""
    label, size = places[0].label, len(name.split())
    if label.letter or label.closer not in others.closers:
        return False
    if label.closer == ".":
        return True  # "The SPEAKER. Order"
    if is_certain(label, words) or is_role(name, words) or has_initials(name):
        return True
    if (
        _asks(text, name, places[0])
        or (others.marked and label.marked)
        or not words.groups.isdisjoint(name.lower().split())
    ):
        return True
    if words.caseless:
        return text.count(name) > 1
    if size == 1:
        return _is_surname(text, name)
    return size <= 4 and "," not in name and _says_i(text, label, words)


def _says_i(text: str, label: Label, words: LabelWords) -> bool:
    """True if "I" or "we" is said in the paragraph of the label."""
    stop = text.find("\n", label.stop)
    return bool(words.spoken.search(text, label.aside, stop if stop >= 0 else len(text)))


@cache
def _behind_name(name: str) -> re.Pattern[str]:
    return re.compile(rf"[^\W\d_a-zß-ÿа-яё][\w’'-]*\.? {re.escape(name)}\b")


def _is_surname(text: str, name: str) -> bool:
    """True if the name stands behind another word with a capital somewhere ("Ana Berg", "Minister Berg")."""
    return text.count(name) > 1 and bool(_behind_name(name).search(text))


def _asks(text: str, name: str, place: _Standing) -> bool:
    """True for a label that occurs once in a transcript: a reporter's paper that asks ("Bloomberg: Can you ...?")."""
    at = place.label.stop
    stop = text.find("\n\n", at, at + 800)
    asked = text.find("?", at, stop if stop >= 0 else at + 800) >= 0
    return asked and name.count(" ") < 4 and (place.start == 0 or text[place.start - 1] == "\n")


def _speaks(text: str, place: int, words: LabelWords) -> bool:
    """True if somebody says "I" or "we" shortly after this offset."""
    return bool(words.spoken.search(text, place, place + _TURN))
