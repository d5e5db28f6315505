"""The part of two long texts that is being read, compared before the rest.

    what is seen -> excerpts of both texts -> a Glimpse: these compared as if they were the texts
    outline of the texts + Glimpse -> a Comparison in which the excerpts are known provisionally

The comparison of the whole may decide otherwise, because it knows every possible partner of a passage and who spoke
before. So what a glimpse says is marked as provisional wherever it is shown, and it is never counted, searched, cited
or exported.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import accumulate
from operator import itemgetter
from typing import Final, NamedTuple

from readout_tui.core.compare import compare_readouts
from readout_tui.core.model import (
    FIRST_TWO,
    AccountPair,
    Alignment,
    Alignments,
    Attribution,
    Attributions,
    Checkpoint,
    Comparison,
    Link,
    Options,
    Passage,
    PassageNumber,
    Readout,
    Row,
    Source,
    Span,
    Voices,
    numbers,
    unwatched,
)
from readout_tui.core.numbering import account_name
from readout_tui.core.preview.excerpts import Excerpts, Seen, excerpts
from readout_tui.core.preview.outline import unlinked
from readout_tui.core.progress import each
from readout_tui.core.segmentation.blocks import cut
from readout_tui.core.segmentation.segment import read

PARTED: Final = "\n\n"
"""Put between two excerpts so that no passage runs from one into the next."""


class Glimpse(NamedTuple):
    """A comparison of two short readouts, each made of the excerpts of one account joined by `PARTED`.

    `spans` says where the excerpts stand in the full texts of the two accounts of `pair`.
    """

    spans: Excerpts
    comparison: Comparison
    pair: AccountPair = FIRST_TWO


def glimpse(sources: Sequence[Source], seen: Seen, options: Options, checkpoint: Checkpoint = unwatched) -> Glimpse:
    """What can be known of the part on the screen without reading the rest. Raises whatever the checkpoint raises."""
    left, right = seen.pair
    parts = excerpts((sources[left].text, sources[right].text), seen, checkpoint)
    return of_parts(sources, parts, options, checkpoint, seen.pair)


def of_parts(
    sources: Sequence[Source],
    spans: Excerpts,
    options: Options,
    checkpoint: Checkpoint = unwatched,
    pair: AccountPair = FIRST_TWO,
) -> Glimpse:
    """These parts of two texts, compared as if they were whole texts. Parts of white space alone have no passages."""
    texts = zip(excerpted(sources, spans, pair), pair, strict=True)
    readouts = tuple(read(text, account_name(account)) for text, account in texts)
    undecided = options._replace(
        constraints={}, operations=(), encoder=None
    )  # decisions name passages of the whole texts
    return Glimpse(spans, compare_readouts(readouts, undecided, checkpoint), pair)


def excerpted(sources: Sequence[Source], spans: Excerpts, pair: AccountPair) -> tuple[Source, ...]:
    """The excerpts of the two accounts of `pair`, joined into one text each."""
    return tuple(cut(sources[account], parts, PARTED) for account, parts in zip(pair, spans, strict=True))


def spliced(outlined: Comparison, seen: Glimpse, checkpoint: Checkpoint = unwatched) -> Comparison:
    """The outline of the texts, in which the lines of the excerpts are replaced by their compared passages."""
    left, right = (_Spliced(outlined, seen, side) for side in (0, 1))
    alignment = seen.comparison.alignments[FIRST_TWO]
    ranked: list[tuple[int, Link, bool]] = [
        (n, Link((n,), (), "alone", score=0.0), False) for n in each(left.others, checkpoint)
    ]
    place = -1
    for link in alignment.links:
        mapped = _mapped(link, left, right)
        place = mapped.left[0] if mapped.left else place
        ranked.append((place, mapped, True))
    ranked.sort(key=itemgetter(0))
    links = [link for _place, link, _known in ranked]
    links += [Link((), (n,), "alone", score=0.0) for n in each(right.others, checkpoint)]
    also = tuple(_mapped(link, left, right) for link in alignment.also)
    provisional = frozenset(Row(row) for row, (_place, _link, known) in enumerate(ranked) if known)
    parts = dict(zip(seen.pair, (left, right), strict=True))
    readouts = tuple(parts[a].readout if a in parts else outlined.readouts[a] for a in outlined.accounts)
    voices = tuple(parts[a].voices if a in parts else outlined.attributions.voices[a] for a in outlined.accounts)
    made = {seen.pair: Alignment(tuple(links), also, provisional)}
    return Comparison(
        readouts,
        Attributions(seen.comparison.attributions.speakers, voices),
        Alignments(made, partial(unlinked, readouts)),
        compared=False,
    )


def _mapped(link: Link, left: _Spliced, right: _Spliced) -> Link:
    return link._replace(
        left=tuple(left.numbers[n] for n in link.left),
        right=tuple(right.numbers[n] for n in link.right),
    )


class _Spliced:
    """One text: the lines of its outline, with the passages of its excerpts in place of the lines they were cut from.

    `side` is 0 or 1: which of the two texts of the glimpse. `numbers[n]` is the new number of passage n of the
    excerpts; `others` are the new numbers of all lines that are in no excerpt.
    """

    def __init__(self, outlined: Comparison, seen: Glimpse, side: int) -> None:
        account = seen.pair[side]
        lines, made = outlined.readouts[account], seen.comparison.readouts[side]
        self._known = outlined.attributions.voices[account]
        self._lines = lines.passages
        self._passages: list[Passage] = []
        self._voices: list[Voices] = []
        self.numbers: list[PassageNumber] = []
        self.others: list[PassageNumber] = []
        said = seen.comparison.attributions.voices[side]
        spans = seen.spans[side]
        starts = [0, *accumulate(span.end - span.start + len(PARTED) for span in spans)]
        taken = 0
        for span, base, end in zip(spans, starts, starts[1:], strict=False):
            first = bisect_right(self._lines, span.start, key=lambda line: line.span.end)
            last = bisect_left(self._lines, span.end, key=lambda line: line.span.start)
            self._untouched(taken, first)
            self._rest(lines, first, Span(0, span.start))
            of = range(
                bisect_left(made.passages, base, key=lambda passage: passage.span.start),
                bisect_left(made.passages, end, key=lambda passage: passage.span.start),
            )
            shift = _Shift(span.start - base, span.end, len(self._passages) - of.start)
            self._compared(made, said, of, shift)
            if last > first:
                self._rest(lines, last - 1, Span(span.end, len(lines.text)))
            taken = max(last, first)
        self._untouched(taken, len(self._lines))
        self.readout = lines._replace(passages=tuple(self._passages), language=made.language)
        self.voices = tuple(self._voices)

    def _untouched(self, first: int, last: int) -> None:
        begin = len(self._passages)
        self._passages += self._lines[first:last]
        self.others += numbers(self._passages)[begin:]
        self._voices += self._known[first:last]

    def _rest(self, lines: Readout, number: int, outside: Span) -> None:
        """The part of a very long line that lies outside the excerpt, as a passage of its own."""
        if number >= len(self._lines):
            return
        line = self._lines[number]
        start, end = max(line.span.start, outside.start), min(line.span.end, outside.end)
        text = lines.text[start:end]
        if start < end and (bare := text.strip()):
            start += text.index(bare[0])
            self.others.append(PassageNumber(len(self._passages)))
            self._passages.append(line._replace(span=Span(start, start + len(bare))))
            self._voices.append((Attribution(self._passages[-1].span),))

    def _compared(self, made: Readout, said: Sequence[Voices], of: range, shift: _Shift) -> None:
        paragraphs = dict(self._paragraphs(made, of, shift))
        for number in of:
            self.numbers.append(shift.moved(number))
            self._passages.append(shift.passage(made.passages[number], paragraphs[made.passages[number].paragraph]))
            self._voices.append(tuple(shift.attribution(voice) for voice in said[number]))

    def _paragraphs(self, made: Readout, of: range, shift: _Shift) -> Iterator[tuple[int, int]]:
        """For each paragraph of an excerpt its new number: that of the line on which it begins, which no other has."""
        before = -1
        for number in of:
            passage = made.passages[number]
            if passage.paragraph != before:
                before = passage.paragraph
                start = shift.span(passage.span).start
                line = bisect_right(self._lines, start, key=lambda line: line.span.end)
                yield before, self._lines[min(line, len(self._lines) - 1)].paragraph


class _Shift(NamedTuple):
    """How positions in an excerpt become positions in the text.

    `offset` is added to code points (which never go beyond `end`), `number` to passage numbers.
    """

    offset: int
    end: int
    number: int

    def span(self, span: Span) -> Span:
        return Span(min(span.start + self.offset, self.end), min(span.end + self.offset, self.end))

    def moved(self, number: int) -> PassageNumber:
        return PassageNumber(number + self.number)

    def lead(self, span: Span | None) -> Span | None:
        return None if span is None else self.span(span)

    def passage(self, passage: Passage, paragraph: int) -> Passage:
        return Passage(
            self.span(passage.span), paragraph, passage.kind, self.lead(passage.dateline), self.lead(passage.label)
        )

    def attribution(self, voice: Attribution) -> Attribution:
        origin = None if voice.carried_from is None else self.moved(voice.carried_from)
        return voice._replace(content=self.span(voice.content), cue=self.lead(voice.cue), carried_from=origin)
