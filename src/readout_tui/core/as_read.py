"""The text as it is read: without what stands in the file but not in the sentence.

    in the file     The govern-⏎ments signed the inter(soft hyphen)national [annex](https://x.example).
    as it is read   The governments signed the international annex.

The words of an account are attributed, compared and judged as they are read, so that a word which a line end parts is
no other word. The text that is shown and quoted is the one in the file. A reading only leaves characters out, or takes
a ligature apart, so every offset has its place in both texts; what is found in the one is told in the other (`AsRead`).

A text without such characters, which is nearly every one, is its own reading, and costs no more than the look.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import Final, NamedTuple
from unicodedata import normalize

from readout_tui.core.alignment.stemming import stemmer_of
from readout_tui.core.characters.line_ends import broken_words
from readout_tui.core.characters.markup import marks
from readout_tui.core.data.languages import language
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Attribution, Difference, Edit, Passage, Readout, Source, Span, Voices

_UNSEEN: Final = "\u00ad\u200b\u2060\ufeff"
_INSIDE: Final = regex(rf"(?<=\w)[{_UNSEEN}]+(?=\w)")
"""Soft hyphens and characters without width inside a word, which they change in no script."""
_FORM: Final = regex("[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]")
"""Ligatures of Latin letters ("\ufb01" for "fi"), and the forms of Hebrew and Arabic letters that PDF files hold."""
_OWN_NOTE: Final = regex(r"(\[?)\(?(\d{1,3})(?!\d)[.)\]]*\s*")
_BRACKETED: Final = regex(r"\[(\d{1,3})\]")
_RAISED: Final = regex(r"(?<=[a-zß-ÿ.,;:!?”\"’»)])(?<!\d[.,:])(\d{1,3})(?=[\s.,;:)”]|$)")
"""The number of a note behind a word or mark, as a PDF file has it, which does not tell that it is raised."""
_REFERENCE: Final = regex(r"(?<=[.,;:!?”\"’»)])(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3})(?=\s|$)")
"""The same in any text, where its form alone tells."""
_FORMS: Final = b"\xef"
"""The first byte in UTF-8 of all that `_FORM` finds, and of little else."""
_SUPERSCRIPT: Final = "¹²³⁰⁴⁵⁶⁷⁸⁹"
_LETTER: Final = regex(r"\w")
_start_of: Final = attrgetter("start")
_ACCOUNTS: Final = 16
"""Readings that are kept: more than a comparison has accounts."""


@lru_cache(_ACCOUNTS)
def as_read(readout: Readout) -> "AsRead":
    """The reading of an account."""
    return AsRead(readout, _within_passages(readout, sorted(_otherwise(readout))))


class Cut(NamedTuple):
    """What is read otherwise than it stands in the file: left out, or for a ligature its letters."""

    start: int
    end: int
    put: str = ""


class AsRead:
    """An account as it is read, and the way from its offsets to those of the text in the file, and back.

    `readout` has the same passages, in the text as it is read; it is the original if that is read as it stands.
    """

    __slots__ = ("_at", "_cuts", "_edges", "_left", "readout")

    def __init__(self, original: Readout, cuts: list[Cut]) -> None:
        """`cuts`: in order, each inside one passage."""
        text = original.text
        self._cuts = cuts
        self._left = [
            0,
            *accumulate(cut.end - cut.start - len(cut.put) for cut in cuts),
        ]  # fewer characters before each
        self._at = [cut.start - left for cut, left in zip(cuts, self._left, strict=False)]
        self.readout = original
        self._edges: tuple[dict[int, int], dict[int, int]] = ({}, {})
        if cuts:
            begins = [0, *(cut.end for cut in cuts)]
            parts = [text[begin : cut.start] + cut.put for begin, cut in zip(begins, cuts, strict=False)]
            source = original.source._replace(text="".join((*parts, text[begins[-1] :])), blocks=())
            self.readout = original._replace(source=source, passages=tuple(map(self._passage, original.passages)))
            for read, known in zip(self.readout.passages, original.passages, strict=True):
                self._edges[0].update({read.said.start: known.said.start, read.span.start: known.span.start})
                self._edges[1][read.span.end] = known.span.end

    def __bool__(self) -> bool:
        """True if anything is read otherwise."""
        return bool(self._cuts)

    def _passage(self, passage: Passage) -> Passage:
        dateline, label = passage.dateline and self.read(passage.dateline), passage.label and self.read(passage.label)
        return passage._replace(span=self.read(passage.span), dateline=dateline, label=label)

    def read(self, span: Span) -> Span:
        """A span in the file, as it is read."""
        return Span(self._forth(span.start), self._forth(span.end))

    def _forth(self, offset: int) -> int:
        """The offset as it is read; for one inside of a cut, that of its beginning."""
        number = bisect_right(self._cuts, offset, key=_start_of)
        inside = number and offset < self._cuts[number - 1].end
        return self._at[number - 1] if inside else offset - self._left[number]

    def _start(self, offset: int) -> int:
        """The offset in the file of a beginning, behind what is left out there; a passage begins where it did."""
        known = self._edges[0].get(offset)
        return self._back(offset, bisect_right(self._at, offset), end=False) if known is None else known

    def _end(self, offset: int) -> int:
        """The offset in the file of an end, before what is left out there; a passage ends where it did."""
        known = self._edges[1].get(offset)
        return self._back(offset, bisect_left(self._at, offset), end=True) if known is None else known

    def _back(self, offset: int, number: int, end: bool) -> int:
        """The offset in the file behind so many cuts; inside the letters of a ligature, its beginning or end."""
        if number:
            cut = self._cuts[number - 1]
            if offset < self._at[number - 1] + len(cut.put):
                return cut.end if end else cut.start
        return offset + self._left[number]

    def _border(self, offset: int) -> int:
        """The offset in the file of a place where one span ends and the next begins."""
        known = self._edges[1].get(offset)
        return self._start(offset) if known is None else known

    def span(self, span: Span) -> Span:
        """A span, in the file."""
        start = self._start(span.start)
        return Span(start, max(start, self._end(span.end)))

    def voices(self, voices: Iterable[Voices]) -> tuple[Voices, ...]:
        """Attributions in the text as it is read, in the file."""
        if not self:
            return tuple(voices)
        return tuple(tuple(self._voice(voice) for voice in each) for each in voices)

    def _voice(self, voice: Attribution) -> Attribution:
        return voice._replace(content=self.span(voice.content), cue=voice.cue and self.span(voice.cue))

    def voices_as_read(self, voices: Iterable[Voices]) -> tuple[Voices, ...]:
        """Attributions in the file, in the text as it is read."""
        if not self:
            return tuple(voices)
        return tuple(tuple(self._voice_as_read(voice) for voice in each) for each in voices)

    def _voice_as_read(self, voice: Attribution) -> Attribution:
        return voice._replace(content=self.read(voice.content), cue=voice.cue and self.read(voice.cue))

    def tile(self, span: Span) -> Span:
        """One of the spans that a passage is divided into, in the file: they divide it there as well."""
        start = self._border(span.end) if span.start == span.end else self._start(span.start)
        return Span(start, self._border(span.end))


def differences_in_file(found: Iterable[Difference], left: AsRead, right: AsRead) -> tuple[Difference, ...]:
    """Differences between two accounts as they are read, in the files."""
    return tuple(
        difference._replace(a=difference.a and left.span(difference.a), b=difference.b and right.span(difference.b))
        for difference in found
    )


def edits_in_file(edits: Iterable[Edit], left: AsRead, right: AsRead) -> tuple[Edit, ...]:
    """The edits between two accounts as they are read, in the files; they still hold all of both sides."""
    return tuple(edit._replace(left=left.tile(edit.left), right=right.tile(edit.right)) for edit in edits)


def _otherwise(readout: Readout) -> Iterator[Cut]:
    """What is read otherwise than it stands in the text, in no order."""
    text = readout.text
    yield from (Cut(*span) for span in marks(text))
    yield from _references(readout.source)
    if "[" in text or any(sign in text for sign in _SUPERSCRIPT):
        yield from (Cut(*match.span()) for match in _REFERENCE.finditer(text))
    if any(sign in text for sign in _UNSEEN):
        yield from (Cut(*match.span()) for match in _INSIDE.finditer(text))
    if not text.isascii() and _FORMS in text.encode("utf-8", "surrogatepass"):
        yield from (Cut(*match.span(), normalize("NFKC", match[0])) for match in _FORM.finditer(text))
    yield from _joined(readout)


def _joined(readout: Readout) -> Iterator[Cut]:
    """Hyphens and line ends inside words that a line end parts; the hyphen of a compound ("long-", "term") stays."""
    broken = list(broken_words(readout.text))
    if not broken:
        return
    frequent, stem = language(readout.language).terms.tables().frequent(), stemmer_of(readout.language)
    for match in broken:
        first, second = (stem(part.lower()) in frequent for part in match.groups())
        compound = first and second and stem((match[1] + match[2]).lower()) not in frequent
        yield Cut(match.end(1), match.start(2), "-" if compound else "")


def _references(source: Source) -> Iterator[Cut]:
    """The numbers of the notes of a document, before them and where it refers to them: "agreed.[1]", or "agreed.1"."""
    notes = [block.span for block in source.blocks if block.kind == "note"]
    marks_of = [match for note in notes if (match := _OWN_NOTE.match(source.text, *note))]
    if not marks_of:
        return
    yield from (Cut(*match.span()) for match in marks_of)
    numbers = {match[2] for match in marks_of}
    own = {match.start() for match in marks_of} | {match.start(2) for match in marks_of}
    form = _BRACKETED if marks_of[0][1] else _RAISED
    for match in form.finditer(source.text):
        if match[1] in numbers and match.start() not in own:
            yield Cut(*match.span())


def _within_passages(readout: Readout, cuts: list[Cut]) -> list[Cut]:
    """The cuts that are inside one passage and leave a letter of it; they do not overlap."""
    kept: list[Cut] = []
    number = 0
    passages = readout.passages
    mine: list[Cut] = []

    def settle() -> None:
        nonlocal mine
        if mine and _keeps_letters(readout.text, passages[number].span, mine):
            kept.extend(mine)
        mine = []

    for cut in cuts:
        while number < len(passages) and passages[number].span.end <= cut.start:
            settle()
            number += 1
        if number == len(passages):
            break
        span = passages[number].span
        if span.start <= cut.start and cut.end <= span.end and (not mine or mine[-1].end <= cut.start):
            mine.append(cut)
    if number < len(passages):
        settle()
    return kept


def _keeps_letters(text: str, span: Span, cuts: list[Cut]) -> bool:
    at = span.start
    for cut in cuts:
        if cut.put or _LETTER.search(text, at, cut.start):
            return True
        at = cut.end
    return bool(_LETTER.search(text, at, span.end))
