"""What the links of two accounts come to: the same words, the same claim in other words, or a claim that differs.

    links of kind "linked" --substance.compare.Judge--> differences --judgement--> same, reworded, differs

The engine takes half a second to load and some milliseconds a link, a thousand times what a link takes to be found, so
links are there before they are judged, and are judged a batch at a time. A judge reads all of the texts it is given;
of long texts it is given what is around the batch, so that the time grows with the texts and not with their square.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import (
    FIRST_TWO,
    AccountPair,
    Alignment,
    Alignments,
    Attributions,
    Checkpoint,
    Comparison,
    Difference,
    Link,
    LinkKind,
    PassageNumber,
    Readout,
    in_rows,
    unwatched,
)
from readout_tui.core.progress import each

if TYPE_CHECKING:
    from readout_tui.core.substance.compare import Judge

WHOLE: Final = 400
"""Passages of both accounts up to which one judge reads them all."""
BATCH: Final = 48
"""Links that are judged by one judge where the texts are longer."""
BEGINNING: Final = 16
"""Passages of the beginning of each account that every judge reads: they introduce who is spoken of."""

Number = int
"""Of a link: its row, or how many links there are and its place among `Alignment.also`."""


class Judgement(NamedTuple):
    """What a link comes to: see `Link`."""

    kind: LinkKind
    substance: tuple[Difference, ...] = ()
    doubts: tuple[Difference, ...] = ()

    def of(self, link: Link) -> Link:
        """The link, judged."""
        return link._replace(kind=self.kind, substance=self.substance, doubts=self.doubts)


Judgements = Mapping[Number, Judgement]


def unjudged(alignment: Alignment) -> list[Number]:
    """The links that nothing is known of but that they are links."""
    return [number for number, link in enumerate((*alignment.links, *alignment.also)) if link.kind == "linked"]


def judged(comparison: Comparison, pair: AccountPair = FIRST_TWO, checkpoint: Checkpoint = unwatched) -> Comparison:
    """The comparison with all links of two accounts (i, j), i < j, judged."""
    alignment = comparison.alignments[pair]
    wanted = unjudged(alignment)
    found: dict[Number, Judgement] = {}
    for batch in batches(comparison, pair, wanted):
        checkpoint(len(found) / len(wanted))
        found.update(judgements(comparison, pair, batch, checkpoint))
    return with_judgements(comparison, pair, found)


def batches(comparison: Comparison, pair: AccountPair, wanted: Sequence[Number]) -> Iterator[Sequence[Number]]:
    """Links in portions that one judge is to judge."""
    short = sum(len(comparison.readouts[account].passages) for account in pair) <= WHOLE
    size = max(len(wanted), 1) if short else BATCH
    return (wanted[start : start + size] for start in range(0, len(wanted), size))


def judgements(
    comparison: Comparison, pair: AccountPair, wanted: Collection[Number], checkpoint: Checkpoint = unwatched
) -> dict[Number, Judgement]:
    """What some links of two accounts come to, by number. The checkpoint is only called, not told how far it is."""
    alignment = comparison.alignments[pair]
    every = (*alignment.links, *alignment.also)
    part = _Part(comparison, pair, [every[number] for number in wanted])
    found = {}
    for number in each(wanted, lambda _share: checkpoint(0.0), 1):
        link = every[number]
        found[number] = judgement(link, part.readouts, part.differences(link))
    return found


def judgement(link: Link, readouts: tuple[Readout, Readout], found: Sequence[Difference]) -> Judgement:
    """What a link comes to by the differences that were found in it."""
    from readout_tui.core.substance.compare import DIFFERS, DOUBT

    substance = tuple(difference for difference in found if difference.sure >= DIFFERS)
    doubts = tuple(difference for difference in found if difference.sure < DIFFERS)
    if substance:
        return Judgement("differs", substance, doubts)
    if any(difference.sure >= DOUBT for difference in doubts):
        return Judgement("reworded", (), doubts)
    return Judgement("same" if same_words(link, readouts) else "reworded")


def with_judgements(comparison: Comparison, pair: AccountPair, found: Judgements) -> Comparison:
    """The comparison with these links of two accounts judged; the accounts and all other links stay as they are."""
    before = comparison.alignments[pair]
    count = len(before.links)
    links = tuple(found[row].of(link) if row in found else link for row, link in in_rows(before.links))
    also = tuple(
        found[number].of(link) if number in found else link for number, link in enumerate(before.also, start=count)
    )
    alignment = before._replace(links=links, also=also)
    known = comparison.alignments
    return comparison._replace(alignments=Alignments(known.made | {pair: alignment}, known.of))


def same_words(link: Link, readouts: tuple[Readout, Readout]) -> bool:
    """True if both sides have the same words, but for case, punctuation and spelling."""
    left, right = (
        _words(" ".join(readout.text[said.start : said.end] for said in (readout.passages[n].said for n in numbers)))
        for readout, numbers in zip(readouts, link.sides, strict=True)
    )
    return left == right


_WORD: Final = regex(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]")
_SIGNS: Final = frozenset("%‰&#@+=<>*/")
"""Punctuation, as Unicode has it, that is read as a word."""
_APART: Final = regex(r"(?<=[^\W\d]) (?=[^\W\d])")


def _words(text: str) -> str:
    """Words as they are compared: compounds may be written apart, and as the British or the Americans spell them."""
    from readout_tui.core.characters.folding import folded
    from readout_tui.core.worddiff.units import american

    tokens = (american(token) for token in _WORD.findall(folded(text)) if token[0].isalnum() or _is_symbol(token))
    return _APART.sub("", " ".join(tokens))


def _is_symbol(sign: str) -> bool:
    """True for a currency, a percentage and the like: no punctuation, though it is no letter."""
    return sign in _SIGNS or sign in "$€£¥₽₴₹°"


class _Part:
    """The part of two accounts that some links are judged in, and the judge of it.

    The numbers of passages are those of the part; spans are those of the whole texts.
    """

    def __init__(self, comparison: Comparison, pair: AccountPair, links: Sequence[Link]) -> None:
        self.readouts = comparison.readouts[pair[0]], comparison.readouts[pair[1]]
        self._kept = tuple(_around(readout, links, side) for side, readout in enumerate(self.readouts))
        self._place = [{number: place for place, number in enumerate(kept)} for kept in self._kept]
        self._judge: Judge | None = None
        self._comparison = comparison
        self._pair = pair

    def differences(self, link: Link) -> tuple[Difference, ...]:
        """What the engine finds in a link; it is loaded and reads the part when the first link is not word for word."""
        texts = [
            [readout.slice(number) for number in side] for readout, side in zip(self.readouts, link.sides, strict=True)
        ]
        if texts[0] == texts[1] and self.readouts[0].date == self.readouts[1].date:
            return ()
        if self._judge is None:
            from readout_tui.core.substance.compare import Judge

            self._judge = Judge(self._parted())
        left, right = ([place[n] for n in side] for place, side in zip(self._place, link.sides, strict=True))
        return self._judge.differences(left, right)

    def _parted(self) -> Comparison:
        readouts = tuple(
            readout._replace(passages=tuple(readout.passages[n] for n in kept))
            for readout, kept in zip(self.readouts, self._kept, strict=True)
        )
        voices = tuple(
            tuple(self._comparison.attributions.voices[account][n] for n in kept)
            for account, kept in zip(self._pair, self._kept, strict=True)
        )
        speakers = self._comparison.attributions.speakers
        return Comparison(readouts, Attributions(speakers, voices), Alignments({}))


def _around(readout: Readout, links: Sequence[Link], side: int) -> Sequence[PassageNumber]:
    """The passages of links, those beside them, and the beginning; all of a text that is not long."""
    count = len(readout.passages)
    if count <= WHOLE:
        wanted = set(range(count))
    else:
        wanted = set(range(BEGINNING))
        for link in links:
            for number in link.sides[side]:
                wanted.update(range(max(number - 2, 0), min(number + 3, count)))
    return [PassageNumber(number) for number in sorted(wanted)]
