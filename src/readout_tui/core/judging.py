"""Judges links in batches: same words, the same claim in other words, or a claim that differs.

    links of kind "linked" --substance.compare.Judge--> differences --judgement--> same, reworded, differs

The problem: the engine that compares meaning (`core.substance`) takes half a second to load and some milliseconds for
each link, a thousand times as long as finding the link. Readers should not wait for it.

The idea: links are shown unjudged first, and judged a batch at a time:

    unjudged(alignment)          [3, 4, 7, ..., 912]           numbers of the links of kind "linked"
      --batches-->               [3, 4, 7, ...] [...] [...]    one batch if the texts are short, else one a stretch
      --judgements(batch)-->     {3: same, 4: differs, ...}    by one `Judge` for each batch
      --with_judgements-->       a new Comparison              may be called after any batch, in any order

A `Judge` reads all of the text that it is given before it judges a link. Given the whole of two long texts for every
batch, it would take time quadratic in their length. So for long texts it gets a part only (`_Part`): the passages that
are linked with a stretch of `BATCH` passages, their neighbours, and the beginnings, which introduce the people that
later passages call by surname. The stretches are those of the account that leads (`_is_mirrored`), whichever links are
asked for: so it matters neither which file comes first nor where in the text a reader has looked first.

Invariants: links are replaced by judged ones at the same number, so rows and passages never move. Links whose two sides
are identical are judged without loading the engine.

The engine reads one side first, so its sums come out otherwise for the other order of the same texts. Which side it
reads first is therefore decided by the texts themselves (`_is_mirrored`), not by the order in which they were given.

Limitations: in a long text whatever is introduced neither at the beginning nor beside a passage is unknown to the
judge, so a long text may be judged differently from the same passages in a short one.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.core.as_read import as_read, differences_in_file
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
    Span,
    in_rows,
    unwatched,
)
from readout_tui.core.progress import each

if TYPE_CHECKING:
    from readout_tui.core.substance.compare import Judge
    from readout_tui.core.substance.texts import Known

WHOLE: Final = 400
"""The most passages, of both accounts together, that one judge reads whole; and of one account for `_around`.

Set by hand.
"""
BATCH: Final = 48
"""Passages in a stretch, where the texts are longer than `WHOLE`; set by hand."""
BEGINNING: Final = 16
"""Passages at the beginning of each account that every judge reads: they introduce the people and places.

Set by hand.
"""

MIRRORED: Final = (FIRST_TWO[1], FIRST_TWO[0])
GUESSED: Final = 0.5
"""Links in two languages with a lower score are not judged to be the same or to differ."""

Number = int
"""The number of a link: its row, or for one of `Alignment.also` its index there plus the number of rows."""


class Judgement(NamedTuple):
    """The judged fields of a link; see `Link` for what they mean."""

    kind: LinkKind
    substance: tuple[Difference, ...] = ()
    doubts: tuple[Difference, ...] = ()

    def of(self, link: Link) -> Link:
        """The link, judged."""
        return link._replace(kind=self.kind, substance=self.substance, doubts=self.doubts)


Judgements = Mapping[Number, Judgement]


def unjudged(alignment: Alignment) -> list[Number]:
    """The numbers of the links that have not been judged."""
    return [number for number, link in enumerate((*alignment.links, *alignment.also)) if link.kind == "linked"]


def judged(
    comparison: Comparison,
    pair: AccountPair = FIRST_TWO,
    checkpoint: Checkpoint = unwatched,
    known: "Known | None" = None,
) -> Comparison:
    """The comparison with all links of two accounts (i, j), i < j, judged. `known` as for `judgements`."""
    alignment = comparison.alignments[pair]
    wanted = unjudged(alignment)
    found: dict[Number, Judgement] = {}
    for batch in batches(comparison, pair, wanted):
        checkpoint(len(found) / len(wanted))
        found.update(judgements(comparison, pair, batch, checkpoint, known))
    return with_judgements(comparison, pair, found)


def batches(comparison: Comparison, pair: AccountPair, wanted: Sequence[Number]) -> Iterator[Sequence[Number]]:
    """The numbers of `wanted` in batches, each for one judge: a single one if the texts are short, else by stretches.

    The batch that `wanted` begins with comes first.
    """
    if sum(len(comparison.readouts[account].passages) for account in pair) <= WHOLE:
        yield from [wanted] if wanted else []
        return
    alignment = comparison.alignments[pair]
    every = (*alignment.links, *alignment.also)
    leading = int(_is_mirrored(comparison, pair))
    found: dict[int, list[Number]] = {}
    for number in wanted:
        found.setdefault(_stretch(every[number], leading), []).append(number)
    yield from found.values()


def _stretch(link: Link, leading: int) -> int:
    """The stretch of the account on this side in which a link begins; -1 for one that has nothing there."""
    return link.sides[leading][0] // BATCH if link.sides[leading] else -1


def _is_mirrored(comparison: Comparison, pair: AccountPair) -> bool:
    """True if the second account leads: the texts decide, so that it is the same in whatever order they are given."""
    return comparison.readouts[pair[0]].text > comparison.readouts[pair[1]].text


def judgements(
    comparison: Comparison,
    pair: AccountPair,
    wanted: Sequence[Number],
    checkpoint: Checkpoint = unwatched,
    known: "Known | None" = None,
) -> dict[Number, Judgement]:
    """Judges some links of two accounts; the judgements by number. The checkpoint is always called with 0.

    `known`, empty at first, is for whoever judges several pairs of a comparison: what is read of an account is kept in
    it, so that five accounts are read five times and not twenty. It grows with the texts.
    """
    found: dict[Number, Judgement] = {}
    for batch in batches(comparison, pair, wanted):
        found |= _judgements(comparison, pair, batch, checkpoint, known)
    return found


def _judgements(
    comparison: Comparison, pair: AccountPair, batch: Sequence[Number], checkpoint: Checkpoint, known: "Known | None"
) -> dict[Number, Judgement]:
    """The judgements of links of one stretch, by a judge that reads the whole of it, whichever links are wanted."""
    alignment = comparison.alignments[pair]
    every = (*alignment.links, *alignment.also)
    leading = int(_is_mirrored(comparison, pair))
    at = _stretch(every[batch[0]], leading)
    part = _Part(comparison, pair, [link for link in every if _stretch(link, leading) == at], known)
    found = {}
    for number in each(batch, lambda _share: checkpoint(0.0), 1):
        link = every[number]
        differences = part.differences(link)
        guess = guessed(link, part.readouts)
        told = unfounded(link, part.readouts, differences) if guess else judgement(link, part.readouts, differences)
        found[number] = part.in_file(told)
    return found


def judgement(link: Link, readouts: tuple[Readout, Readout], found: Sequence[Difference]) -> Judgement:
    """Judges a link by the differences that were found in it.

    Differences with a probability of `DIFFERS` or more count. Less probable ones are kept as doubts, beside those that
    count or if at least one reaches `DOUBT`; otherwise they are dropped. A headline sums up, so that one side of
    its link has more is no difference.
    """
    from readout_tui.core.substance.compare import DIFFERS, DOUBT

    if _sums_up(link, readouts):
        found = [difference for difference in found if difference.difference != "claim"]
    substance = tuple(difference for difference in found if difference.sure >= DIFFERS)
    doubts = tuple(difference for difference in found if difference.sure < DIFFERS)
    if substance:
        return Judgement("differs", substance, doubts)
    if any(difference.sure >= DOUBT for difference in doubts):
        return Judgement("reworded", (), doubts)
    return Judgement("same" if same_words(link, readouts) else "reworded")


def _sums_up(link: Link, readouts: tuple[Readout, Readout]) -> bool:
    """True if one side of a link is a headline or the like, and no part of the body."""
    sides = zip(readouts, link.sides, strict=True)
    return any(not any(readout.passages[number].body for number in side) for readout, side in sides)


def guessed(link: Link, readouts: tuple[Readout, Readout]) -> bool:
    """True for a link in two languages that is more likely wrong than right."""
    return readouts[0].language != readouts[1].language and link.score < GUESSED


def unfounded(link: Link, readouts: tuple[Readout, Readout], found: Sequence[Difference]) -> Judgement:
    """The judgement of a guessed link: nothing differs and nothing is the same, since it is unknown what corresponds.

    All that was found are doubts, and so is the claim as a whole, which keeps the link from counting as reworded.
    """
    one, other = (
        Span(readout.passages[numbers[0]].said.start, readout.passages[numbers[-1]].said.end)
        for readout, numbers in zip(readouts, link.sides, strict=True)
    )
    return Judgement("reworded", (), (*found, Difference("claim", one, other, 1, 1.0 - GUESSED)))


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


def carried_over(before: Comparison, after: Comparison, pair: AccountPair) -> Judgements:
    """The judgements of links of two accounts that are in both comparisons of the same passages, by number in `after`.

    A link that was guessed and is not any more, or the other way round, has to be judged again; so has one in which
    somebody else speaks now.
    """
    voices = [(before.attributions.voices[account], after.attributions.voices[account]) for account in pair]

    def as_before(link: Link) -> bool:
        return all(old[n] == new[n] for (old, new), side in zip(voices, link.sides, strict=True) for n in side)

    readouts = after.readouts[pair[0]], after.readouts[pair[1]]
    was, now = before.alignments[pair], after.alignments[pair]
    known = {link.sides: link for link in (*was.links, *was.also) if link.kind != "linked"}
    return {
        number: Judgement(old.kind, old.substance, old.doubts)
        for number, link in enumerate((*now.links, *now.also))
        if link.kind == "linked"
        and (old := known.get(link.sides)) is not None
        and guessed(old, readouts) == guessed(link, readouts)
        and as_before(link)
    }


def same_words(link: Link, readouts: tuple[Readout, Readout]) -> bool:
    """True if both sides have the same words, apart from case, punctuation and spelling."""
    left, right = (
        _words(" ".join(readout.text[said.start : said.end] for said in (readout.passages[n].said for n in numbers)))
        for readout, numbers in zip(readouts, link.sides, strict=True)
    )
    return left == right


_WORD: Final = regex(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]")
_SIGNS: Final = frozenset("%‰&#@+=<>*/")
"""Characters that count as words although they are no letters: a percent sign changes what is said."""
_APART: Final = regex(r"(?<=[^\W\d]) (?=[^\W\d])")


def _words(text: str) -> str:
    """A text reduced to its words, so that spelling does not matter: folded, in American spelling, compounds joined.

    Spaces between letters are removed, so that "ceasefire" equals "cease fire".
    """
    from readout_tui.core.characters.folding import folded
    from readout_tui.core.worddiff.units import american

    tokens = (american(token) for token in _WORD.findall(folded(text)) if token[0].isalnum() or _is_symbol(token))
    return _APART.sub("", " ".join(tokens))


def _is_symbol(sign: str) -> bool:
    """True for signs of currencies, percent and the like, which are read as words."""
    return sign in _SIGNS or sign in "$€£¥₽₴₹°"


class _Part:
    """The part of two accounts that the judge of one batch reads, and that judge.

    The judge's passage numbers count within the part (`_kept[side]` lists the original numbers, `_place[side]` maps
    them back). Spans need no such mapping: the text is not cut, only its list of passages. They are offsets in the text
    as it is read, until `in_file` tells them in that of the file.
    """

    def __init__(
        self, comparison: Comparison, pair: AccountPair, links: Sequence[Link], known: "Known | None" = None
    ) -> None:
        self._readings = as_read(comparison.readouts[pair[0]]), as_read(comparison.readouts[pair[1]])
        self.readouts = self._readings[0].readout, self._readings[1].readout
        self._kept = tuple(_around(readout, links, side) for side, readout in enumerate(self.readouts))
        self._place = [{number: place for place, number in enumerate(kept)} for kept in self._kept]
        self._judge: Judge | None = None
        self._comparison = comparison
        self._pair = pair
        self._known = known
        self._mirrored = _is_mirrored(comparison, pair)

    def differences(self, link: Link) -> tuple[Difference, ...]:
        """The differences of substance in a link.

        The engine is loaded, and reads the part, at the first link whose sides are not identical.
        """
        texts = [
            [readout.slice(number) for number in side] for readout, side in zip(self.readouts, link.sides, strict=True)
        ]
        if texts[0] == texts[1] and self.readouts[0].date == self.readouts[1].date:
            return ()
        if self._judge is None:
            from readout_tui.core.substance.compare import Judge
            from readout_tui.core.substance.parallels import parallel

            close = parallel(self._comparison, self._pair)
            self._judge = Judge(self._parted(), MIRRORED if self._mirrored else FIRST_TWO, self._known, close)
        left, right = ([place[n] for n in side] for place, side in zip(self._place, link.sides, strict=True))
        if self._mirrored:
            return tuple(difference.swapped() for difference in self._judge.differences(right, left))
        return self._judge.differences(left, right)

    def in_file(self, judgement: Judgement) -> Judgement:
        """A judgement of the texts as they are read, with the places in the files."""
        if not any(self._readings):
            return judgement
        found, doubts = (differences_in_file(each, *self._readings) for each in (judgement.substance, judgement.doubts))
        return judgement._replace(substance=found, doubts=doubts)

    def _parted(self) -> Comparison:
        readouts = tuple(
            readout._replace(passages=tuple(readout.passages[n] for n in kept))
            for readout, kept in zip(self.readouts, self._kept, strict=True)
        )
        voices = tuple(
            reading.voices_as_read([self._comparison.attributions.voices[account][n] for n in kept])
            for account, reading, kept in zip(self._pair, self._readings, self._kept, strict=True)
        )
        speakers = self._comparison.attributions.speakers
        return Comparison(readouts, Attributions(speakers, voices), Alignments({}))


def _around(readout: Readout, links: Sequence[Link], side: int) -> Sequence[PassageNumber]:
    """The passages of some links on one side, two neighbours each way, and the beginning; a short text whole."""
    count = len(readout.passages)
    if count <= WHOLE:
        wanted = set(range(count))
    else:
        wanted = set(range(BEGINNING))
        for link in links:
            for number in link.sides[side]:
                wanted.update(range(max(number - 2, 0), min(number + 3, count)))
    return [PassageNumber(number) for number in sorted(wanted)]
