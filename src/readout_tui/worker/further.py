"""What is still to be found once the first two accounts are aligned: a step at a time, the pair on the screen first.

    Agenda.step(pair, rows)     the alignment of the pair on the screen, if it has none           PairAligned
                                the judgements of its links, those on the screen first            PairJudged
                                the alignment of every other pair                                 PairAligned
                                the rows of all accounts, where there are three or more           RowsJoined
                                the judgements of the links of every other pair                   PairJudged
                                nothing is left                                                   None

Any step may ask for another pair: what has been found stays found. Of two accounts only judgements are left. The child
process takes the steps and sends what they find; where there is no child, a thread of the app takes them. Either way a
`Harvest` takes in the findings and makes comparisons of them.
"""

from collections.abc import Iterable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.core.collate import Cells, Decisions, joined
from readout_tui.core.judging import Judgement, Judgements, Number, batches, judgements, unjudged, with_judgements
from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Alignment, Checkpoint, Comparison, Row, unwatched

if TYPE_CHECKING:
    from readout_tui.core.document_facts import DocumentFacts

if TYPE_CHECKING:
    from readout_tui.core.substance.texts import Known

MOST_JUDGED: Final = 20_000
"""Up to this many links of a pair, all are judged, which takes a few minutes; of more, only those on the screen."""


class PairAligned(NamedTuple):
    """How two accounts (i, j), i < j, correspond. No link is judged yet."""

    pair: AccountPair
    alignment: Alignment


class PairJudged(NamedTuple):
    """Judgements of some links of two accounts, by link number (see `core.judging`)."""

    pair: AccountPair
    judgements: Judgements


class RowsJoined(NamedTuple):
    """The rows of all accounts, in no order that means anything (`core.collate.joined`)."""

    rows: tuple[Cells, ...]


Finding = PairAligned | PairJudged | RowsJoined


class Agenda:
    """What is left to find of a comparison whose first two accounts are aligned."""

    def __init__(self, comparison: Comparison, decisions: Decisions, checkpoint: Checkpoint = unwatched) -> None:
        """`decisions` are those made by hand; the checkpoint is called during each step, and may raise."""
        self._comparison = comparison
        self._decisions = decisions
        self._checkpoint = checkpoint
        self._known: Known = {}  # what the judge has read of each account
        self._unaligned = dict.fromkeys(pair for pair in comparison.pairs if pair not in comparison.alignments.made)
        self._joined = len(comparison.readouts) == len(FIRST_TWO)
        self._unjudged = {pair: self._to_judge(pair) for pair in comparison.pairs if pair not in self._unaligned}

    @property
    def done(self) -> bool:
        """True if nothing is left. What a step finds for no pair by itself is found once it is on the screen."""
        return not self._unaligned and self._joined and not any(self._unjudged.values())

    def step(self, pair: AccountPair, on_screen: Iterable[Row] = ()) -> Finding | None:
        """The next finding. `pair` (i, j), i < j, is shown, and those of its rows; None if nothing can be found now."""
        if pair in self._unaligned:
            return self._aligned(pair)
        left = self._unjudged[pair]
        if wanted := [row for row in on_screen if row in left]:
            return self._judged(pair, wanted)
        return self._judged_all(pair) or self._of_the_others()

    def _of_the_others(self) -> Finding | None:
        for pair in self._unaligned:
            return self._aligned(pair)
        if not self._joined:
            self._joined = True
            return RowsJoined(joined(self._comparison, self._decisions, self._checkpoint))
        return next((found for found in map(self._judged_all, self._unjudged) if found), None)

    def _aligned(self, pair: AccountPair) -> PairAligned:
        alignment = self._comparison.alignments.of(pair, self._checkpoint)
        del self._unaligned[pair]
        self._unjudged[pair] = self._to_judge(pair)
        return PairAligned(pair, alignment)

    def _to_judge(self, pair: AccountPair) -> dict[Number, None]:
        return dict.fromkeys(unjudged(self._comparison.alignments[pair]))

    def _judged_all(self, pair: AccountPair) -> PairJudged | None:
        """A batch of the links of a pair; None if all are judged, or if they are too many to judge them all."""
        left = self._unjudged[pair]
        return self._judged(pair, list(left)) if 0 < len(left) <= MOST_JUDGED else None

    def _judged(self, pair: AccountPair, wanted: Sequence[Number]) -> PairJudged:
        batch = next(iter(batches(self._comparison, pair, wanted)))
        found = judgements(self._comparison, pair, batch, self._checkpoint, self._known)
        for number in batch:
            del self._unjudged[pair][number]
        return PairJudged(pair, found)


class Harvest:
    """What has been found further of a comparison. A thread takes findings in; the event loop may ask at any time."""

    def __init__(self, comparison: Comparison) -> None:
        self._whole = comparison
        self._comparison = comparison
        self._waiting: dict[AccountPair, dict[Number, Judgement]] = {}
        self._lock = Lock()
        self.aligned = set(comparison.alignments.made)
        self.judged = 0  # links, of all pairs
        self.rows: tuple[Cells, ...] | None = None

    def take(self, found: Finding) -> None:
        """Takes in a finding. An alignment is there at once, also in comparisons that were made before."""
        if isinstance(found, PairAligned):
            self._whole.alignments.keep(*found)
            self.aligned.add(found.pair)
        elif isinstance(found, RowsJoined):
            self.rows = found.rows
        else:
            with self._lock:
                self._waiting.setdefault(found.pair, {}).update(found.judgements)
            self.judged += len(found.judgements)

    def describe(self, account: Account, facts: "DocumentFacts") -> None:
        """Takes in what a reader says that a document is called."""
        from readout_tui.core.document_facts import described

        with self._lock:
            self._comparison = described(self._comparison, account, facts)

    def comparison(self) -> Comparison:
        """The comparison with all judgements taken in so far."""
        with self._lock:
            for pair, found in self._waiting.items():
                self._comparison = with_judgements(self._comparison, pair, found)
            self._waiting.clear()
            return self._comparison
