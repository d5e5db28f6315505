"""The speaker labels of transcripts: what stands before a colon and names who speaks ("Sergei Shoigu:", "Q.").

A label looks just like the topic that leads a paragraph ("Red Sea: ..."). Two things tell them apart: the form of a
label (it names an office, or is a capital "Q"), and how the text uses it (it recurs, and "I" or "we" comes after it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from readout_tui.core.data.language_schema import LabelWords, Language
from readout_tui.core.lazy_regex import regex
from readout_tui.core.segmentation import paragraph_kinds
from readout_tui.core.segmentation.paragraphs import Paragraph

_IN_NAMES: Final = dict.fromkeys(map(ord, ".’'-_"), "")
_MOST_BESIDE: Final = 4
"""Words before an office in a label, and words after it."""
_LETTERS: Final = ("Q", "A", "**Q", "**A")
_BEFORE_LABEL: Final = frozenset('.!?…”"»)>*')
_LONGEST_LABEL: Final = 160
"""A label is at most so many characters long."""
_TURN: Final = 1500
"""Characters after a label in which "I" or "we" is looked for."""
_TRANSCRIPT: Final = 2
"""With so many certain labels, a text is a transcript."""
_MOST_LABELS: Final = 500
"""At most so many colons of one paragraph are tried."""


class SpeakerLabels:
    """The labels of a text, given its paragraphs.

    `names` are the labels' own words, without marks. `alone` are indices into the paragraphs: labels on a line of their
    own, above what is said.
    """

    def __init__(self, text: str, blocks: list[Paragraph], language: Language) -> None:
        self._text = text
        self._words = language.labels
        self.names = _labels(text, blocks, language.labels)
        self.alone = _labels_alone(text, blocks, language)

    def end(self, start: int, end: int) -> int:
        """Where the label at `start` ends, with blanks and a remark in brackets; 0 if none with text after it."""
        near = min(end, start + _LONGEST_LABEL)
        if not self.names or not (self._text.startswith(_LETTERS, start) or self._text.find(":", start, near) >= 0):
            return 0
        found = label_at(self._text, start, near, self._words)
        stop = _label_stop(found, end) if found and _label_name(found) in self.names else 0
        return stop if stop < end else 0


@cache
def _form(name_word: str, small: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern of a label with its colon and a remark in brackets; `small` words may occur inside the name."""
    return regex(
        rf"(?:\*\*|__)?(?:(?P<letter>Q|A)(?=[.:]|\*|\s{{2}}|\s+[A-Z(])|(?P<name>{name_word}"
        rf"(?:[ ,]+(?:{name_word}|\(|{'|'.join(small)})){{0,9}})"
        r"(?=\s*(?:\([^)\n]{1,60}\))?\s*(?:\*\*|__)?:))[.]?\s*(?:\([^)\n]{1,60}\))?\s*(?:\*\*|__)?:?(?:\*\*|__)?\s*"
        r"(?P<aside>\([^)\n]{1,60}\)\s*)?"
    )


def _labels(text: str, blocks: list[Paragraph], words: LabelWords) -> frozenset[str]:
    """The names in the labels: what stands before a colon and is a speaker by its form or because it recurs."""
    seen = _candidates(text, blocks, words)
    labels = {name for name, places in seen.items() if _is_label(text, name, places, words)}
    if sum(len(seen[name]) for name in labels) >= _TRANSCRIPT:
        labels |= {name for name, places in seen.items() if _in_capitals(name) or _asks(text, name, places[0])}
        labels |= {name for name in seen if any(whole.endswith(" " + name) for whole in labels)}
    return frozenset(labels)


def _candidates(text: str, blocks: list[Paragraph], words: LabelWords) -> dict[str, list[int]]:
    """Everything with the form of a label -> the offsets at which the text after it begins, one for each occurrence."""
    seen: dict[str, list[int]] = {}
    for block in blocks:
        for start in _label_places(text, block, words):
            found = label_at(text, start, min(block.end, start + _LONGEST_LABEL), words)
            if found and _label_stop(found) < block.end:
                seen.setdefault(_label_name(found), []).append(_label_stop(found))
    return seen


def _in_capitals(name: str) -> bool:
    """In a transcript: "SMITH", "Q", but not the "A" of an answer or of a list."""
    return name.isupper() and (len(name) > 2 or name == "Q")


def _labels_alone(text: str, blocks: list[Paragraph], language: Language) -> frozenset[int]:
    """Indices of the blocks that are labels on a line of their own; none if only one looks like that."""
    found = [place for place, block in enumerate(blocks[:-1]) if _is_label_alone(text, block, language)]
    ends = (blocks[place].end for place in found)
    spoken = sum(_speaks(text, end, language.labels) for end in ends)
    return frozenset(found) if len(found) > 1 and spoken > 1 else frozenset()


def _is_label_alone(text: str, block: Paragraph, language: Language) -> bool:
    """True if a paragraph ends with a colon and either names an office or recurs."""
    raw = text[block.start : block.end]
    name = raw.strip("*_ ").rstrip(":").strip("*_ ")
    if len(raw) > 80 or ":" not in raw[-3:] or block.marker > block.start or not name:
        return False
    if is_role(name, language.labels):
        return True
    recurs = text.count("\n" + raw) > 1 and _form(language.labels.name_word, language.labels.small).match(raw)
    return bool(recurs) and not paragraph_kinds.is_heading(raw, language.page)


def _speaks(text: str, place: int, words: LabelWords) -> bool:
    """True if somebody says "I" or "we" shortly after this offset."""
    return bool(words.first_person.search(text, place, place + _TURN))


def _asks(text: str, name: str, place: int) -> bool:
    """True for a label that occurs once in a transcript: a reporter's paper that asks ("Bloomberg: Can you ...?")."""
    start = text.rfind(name, 0, place)
    stop = text.find("\n\n", place, place + 800)
    asked = text.find("?", place, stop if stop >= 0 else place + 800) >= 0
    return asked and name.count(" ") < 4 and (start == 0 or text[start - 1] == "\n")


def _label_places(text: str, block: Paragraph, words: LabelWords) -> Iterator[int]:
    """Offsets at which a label may begin: at the start, and after each sentence in texts that lost their paragraphs."""
    start = block.marker
    if text.startswith(_LETTERS, start) or text.find(":", start, min(block.end, start + _LONGEST_LABEL)) >= 0:
        yield start
    at = text.find(": ", start, block.end)
    for _ in range(_MOST_LABELS):
        if at < 0:
            return
        yield from _sentence_before(text, start, at, words)
        at = text.find(": ", at + 1, block.end)


def _sentence_before(text: str, start: int, colon: int, words: LabelWords) -> Iterator[int]:
    """Where the stretch before a colon starts, if it may be a name."""
    low = max(start, text.rfind(":", start, colon), colon - 90)
    for at in range(low + 1, colon):
        if text[at - 1].isspace() and text[at].isupper() and text[at - 2] in _BEFORE_LABEL and at - 2 > start:
            found = label_at(text, at, colon + 80, words)
            if found and found.end() > colon:
                yield at
                return


def label_at(text: str, start: int, end: int, words: LabelWords) -> re.Match[str] | None:
    """The match of a label at `start`, if any. Cheap tests rule out most places before the large pattern is tried."""
    return (
        _form(words.name_word, words.small).match(text, start, end) if _may_be_label(text, start, end, words) else None
    )


def _may_be_label(text: str, start: int, end: int, words: LabelWords) -> bool:
    """True if there is a "Q" or "A" alone, or if all words before the first colon may belong to a name."""
    if text.startswith(_LETTERS, start):
        letter = text[start : start + 5].lstrip("*_")
        if letter[1:2] in ".:*_" or (letter[1].isspace() and not letter[2:3].islower()):
            return True
    colon = text.find(":", start, end)
    if colon < 0:
        return False
    named = text[start:colon].partition("(")[0].strip("*_ ").replace(",", " ").split()
    return words.caseless or all(word[0].isupper() or word in words.small for word in named)


def is_role(name: str, words: LabelWords) -> bool:
    """ "Moderator", "Question", "the Foreign Minister of Ghana", "Spokeswoman Abena Adjei"."""
    article = next(filter(name.lower().startswith, words.articles), "")
    parts = name[len(article) :].split(" ")
    offices = [place for place, word in enumerate(parts) if _is_office(word.lower(), words)]
    if parts[0].lower() in words.turns:
        offices.append(0)
    return any(
        place <= _MOST_BESIDE
        and len(parts) - place - 1 <= _MOST_BESIDE
        and all(word.replace(".", "").isalnum() for word in parts[:place])
        and all(word.translate(_IN_NAMES).isalnum() for word in parts[place + 1 :])
        for place in offices
    )


def _is_office(word: str, words: LabelWords) -> bool:
    begins = word.startswith(words.office_beginnings) and word not in words.office_beginnings
    return word in words.offices or (begins and word.isalnum())


def _label_name(found: re.Match[str]) -> str:
    return found["letter"] or found["name"].strip()


def _is_label(text: str, name: str, places: list[int], words: LabelWords) -> bool:
    """True for a speaker, False for the topic that leads a paragraph ("Red Sea: ...")."""
    if name in ("Q", "A"):
        return len(places) > 1
    if not any(_speaks(text, place, words) for place in places):
        return False
    size = len(name.split())
    if name.isupper() and len(name) > 3:
        return len(places) > 1 or size > 1
    if is_role(name, words):
        return True
    if " " in name and text[places[0] - 3 : places[0]].rstrip().endswith("):"):
        return True  # "Marko Jovanovic (retranslated):"
    if len(places) > 1:
        return 1 < size <= 8 or name in text[: places[0] - len(name) - 1]
    return 1 < size <= 4 and text.count(name) > 1 and "," not in name


def _label_stop(found: re.Match[str], end: int = -1) -> int:
    """Where a label ends: after a remark in brackets that follows it, unless the remark is all that is said."""
    if end >= 0 and found.end() < end:
        return found.end()
    return found.start("aside") if found["aside"] else found.end()
