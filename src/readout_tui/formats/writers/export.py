"""What an export says, before any format: rows with a cell for each account, and all that is known of them in words.

    Comparison, Request --export--> Export: accounts, scope, notes, rows
                                     ExportRow: cells, one an account; how each account stands to the leading one
                                      ExportCell: passages with number, speaker, evidence, marked words; or what is said
                                                  where there are none

The rows are those of `Request.table` or, if it is empty, the links of `Request.pair`. In each row the base leads or, if
it has nothing there, the first account that has; every other one is held to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import Final, Literal, NamedTuple

from readout_tui import __version__
from readout_tui.core import numbering
from readout_tui.core.characters.safe import flat
from readout_tui.core.citation.document import document_line, place
from readout_tui.core.coverage import CellState, CoverageRow
from readout_tui.core.link_state import LinkState, link_state
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, AccountPair, By, Comparison, Link, PassageNumber, Ref, Row, numbered
from readout_tui.core.reports.of_all import summary_of_all
from readout_tui.core.reports.summary import EVIDENCE, count, summary
from readout_tui.formats.beside import BesideLine, BesideTexts
from readout_tui.formats.row_words import row_state
from readout_tui.formats.tables import EVERYTHING, Request
from readout_tui.formats.words import NOT_FOUND, PageFurniture, certainty, speaker, state, substance
from readout_tui.formats.writers.marked import MarkedSpan, Marks, Stretch, marked_spans, stretches

WIDEST: Final = 5
"""The most accounts that one table shows beside each other."""
PROGRAM: Final = f"readout-tui {__version__}"
COMPUTED: Final = (
    "Links, differences and speakers are computed by rules and fitted weights, none by hand; a link is “linked 97 %” "
    "where the program takes it to be right with that probability."
)
DECIDED: Final = (
    "Links and speakers “by hand”, and what is “confirmed by hand”, were decided by a reader. All else is computed by "
    "rules and fitted weights; a link is “linked 97 %” where the program takes it to be right with that probability."
)
DOUBT: Final = "What is doubtful is called so: a link “to check”, a difference that “may” be one, “perhaps” a speaker."
ABSENT: Final = f"“{NOT_FOUND}” means that the program found none, not that a reader has confirmed that there is none."
UNCONFIRMED: Final = (
    f"“{NOT_FOUND}” means that the program found none; a reader has confirmed it only where that is said."
)


class ExportPassage(NamedTuple):
    """A passage as an export shows it. `speaker` and `evidence` are "" for the reporter's own words."""

    ref: Ref
    name: str  # "A14", "A headline"
    place: str  # "p. 3"; "" if the document has none
    speaker: str  # "perhaps Ana Rivera"
    evidence: str  # "named here"
    stretches: tuple[Stretch, ...]

    @property
    def text(self) -> str:
        """The exact text."""
        return "".join(stretch.text for stretch in self.stretches)


class ExportCell(NamedTuple):
    """What an account has in a row: passages, or what is said instead ("No passage found in B", "see B6")."""

    account: Account
    passages: tuple[ExportPassage, ...]
    absent: str = ""


class ExportRelation(NamedTuple):
    """How an account stands in a row to the one that leads it. All but `link_state` is in words, safe to print."""

    between: str  # "A and C"; "" where there are only two accounts
    state: str  # "differs, moved; also B1"
    link_state: LinkState | Literal[""]  # "" for what is not compared
    certainty: str  # "linked 97 %"
    differences: tuple[str, ...]  # "number: 5,000 / 50,000"
    reason: str
    score: float
    moved: bool
    by: By = "computed"

    @property
    def words(self) -> str:
        """The state and how sure the link is, on one line: "A and C: differs, moved, linked 97 %"."""
        said = ", ".join(filter(None, (self.state, self.certainty)))
        return f"{self.between}: {said}" if self.between else said


class ExportRow(NamedTuple):
    """A row. `number` counts all rows from 1, whichever are exported."""

    number: int
    cells: tuple[ExportCell, ...]
    relations: tuple[ExportRelation, ...]
    compared: bool  # False for headlines, timestamps and the like
    together: str = ""  # how all accounts stand, in words, where there are more than two
    states: tuple[CellState, ...] = ()  # the same of each account; () of two, and of what is not compared
    beside: tuple[BesideLine, ...] = ()  # what readers have left beside its passages

    @property
    def speakers(self) -> str:
        """ "Ana Rivera, perhaps both": who speaks in the row; "" if it is narration alone."""
        said = (passage.speaker for cell in self.cells for passage in cell.passages)
        return ", ".join(dict.fromkeys(filter(None, said)))

    @property
    def differences(self) -> list[str]:
        """ "A and C: number: 5,000 / 50,000": what the accounts do not say alike; of two, without their names."""
        return [
            f"{told.between}: {found}" if told.between else found
            for told in self.relations
            for found in told.differences
        ]


class Export:
    """All that an export says. `rows` are made when they are asked for, one at a time."""

    def __init__(self, comparison: Comparison, request: Request = EVERYTHING, whole: bool = False) -> None:
        """The rows that the request asks for, of all accounts. `whole`: with the furniture of their pages."""
        self.whole = whole
        self.comparison = comparison
        self.request = request
        self.accounts: tuple[Account, ...] = comparison.accounts if request.table else request.pair
        self._lookups: dict[AccountPair, Lookup] = {}

    def lookup(self, one: Account, other: Account) -> Lookup:
        """The links of two accounts, by passage; the one that comes first in `accounts` is on the left."""
        pair = (one, other) if self.accounts.index(one) < self.accounts.index(other) else (other, one)
        if pair not in self._lookups:
            self._lookups[pair] = Lookup(self.comparison, pair)
        return self._lookups[pair]

    @cached_property
    def table(self) -> Sequence[CoverageRow]:
        """All rows, with who reports what."""
        return self.request.table or tuple(_of_pair(self.comparison, self.lookup(*self.request.pair)))

    @property
    def chosen(self) -> Iterator[tuple[Row, CoverageRow]]:
        """The rows that are exported, with their places among all."""
        wanted = self.request.rows
        return (
            (Row(row), found)
            for row, found in enumerate(self.table)
            if (wanted is None or row in wanted) and not self.furniture.is_row(found)
        )

    @cached_property
    def beside(self) -> BesideTexts:
        """What readers have left beside the texts."""
        return BesideTexts(self.comparison, self.request.options)

    @cached_property
    def furniture(self) -> PageFurniture:
        """What is left out of the rows."""
        return PageFurniture(self.comparison, self.whole or self.request.furniture)

    def rows(self, accounts: tuple[Account, ...] | None = None) -> Iterator[ExportRow]:
        """The exported rows, with cells for these accounts (None: for all); rows of none of these are left out."""
        shown = accounts or self.accounts
        for row, covered in self.chosen:
            if any(covered.cells[account] for account in shown):
                yield self._row(row, covered, shown)

    def _row(self, row: Row, covered: CoverageRow, accounts: tuple[Account, ...]) -> ExportRow:
        first = covered.lead(self.request.base)
        lead = first if first in accounts else next(account for account in accounts if covered.cells[account])
        spans: Marks = {account: [] for account in accounts}
        relations: list[ExportRelation] = []
        for other in accounts:
            if other != lead:
                lookup = self.lookup(lead, other)
                links = list(_links(lookup, covered, (lead, other)))
                if covered.cells[other]:
                    for link in links:
                        for account, found in marked_spans(lookup, link, self.request.options).items():
                            spans[account] += found
                relations += self._relations(lookup, links, covered, (lead, other))
        cells = tuple(self._cell(account, covered, spans[account]) for account in accounts)
        told = tuple(_of_two(relations, len(self.accounts)))
        beside = self.beside.of(passage.ref for cell in cells for passage in cell.passages)
        return ExportRow(row + 1, cells, told, covered.compared, *self._of_all(covered), beside)

    def _of_all(self, covered: CoverageRow) -> tuple[str, tuple[CellState, ...]]:
        """How all accounts stand in a row, in words and each; nothing where there are two."""
        if len(self.accounts) <= 2:
            return "", ()
        together = row_state(self.comparison, covered, self.request.base)
        return together, covered.states(self.request.base) if covered.compared else ()

    def _relations(
        self, lookup: Lookup, links: Iterable[Link], covered: CoverageRow, pair: AccountPair
    ) -> Iterator[ExportRelation]:
        between = " and ".join(self.comparison.readouts[account].name for account in sorted(pair))
        if not covered.cells[pair[1]] and len(self.accounts) > 2:
            return
        found = False
        for link in links:
            found = True
            compared = lookup.compared(link)
            yield ExportRelation(
                between,
                state(lookup, link),
                link_state(link) if compared else "",
                certainty(link) if compared else "",
                tuple(substance(lookup, link)) if compared else (),
                flat(link.reason) if compared else "",
                link.score,
                link.moved,
                link.by,
            )
        if not found:
            yield ExportRelation(between, "in one row, not linked with each other", "doubt", "", (), "", 0.0, False)

    def _cell(self, account: Account, covered: CoverageRow, spans: list[MarkedSpan]) -> ExportCell:
        readout = self.comparison.readouts[account]
        passages = tuple(self._passage(account, passage, spans) for passage in covered.cells[account])
        if passages or not covered.compared:
            return ExportCell(account, passages)
        elsewhere = covered.elsewhere[account]
        absent = f"see {numbering.names(readout, elsewhere)}" if elsewhere else f"{NOT_FOUND} in {readout.name}"
        return ExportCell(account, (), absent)

    def _passage(self, account: Account, passage: PassageNumber, spans: list[MarkedSpan]) -> ExportPassage:
        comparison, ref = self.comparison, Ref(account, passage)
        readout = comparison.readouts[account]
        voice = comparison.voice(ref)
        return ExportPassage(
            ref,
            numbering.name(readout, passage),
            place(readout, readout.passages[passage].span),
            speaker(comparison, ref),
            EVIDENCE[voice.evidence] if voice.speaker is not None or voice.evidence == "hand" else "",
            tuple(stretches(readout, passage, spans)),
        )

    def tables(self) -> Iterator[tuple[Account, ...]]:
        """The accounts of each table: all in one or, if they are too many, the first one with each of the others.

        In that case an empty table comes first, which stands for the matrix of who reports what.
        """
        first, *others = self.accounts
        if len(self.accounts) <= WIDEST:
            yield self.accounts
            return
        yield ()
        for other in others:
            yield first, other

    # -- in words

    @property
    def title(self) -> str:
        """What the export is."""
        number = len(self.accounts)
        return f"{'Two' if number == 2 else number} accounts of one event"

    @property
    def scope(self) -> str:
        """Which rows are exported: "All 31 rows.", "3 of 31 rows: filtered by only differs."."""
        if self.request.rows is None:
            return f"All {count(self._every, 'row')}."
        every, chosen = self._every, sum(1 for _ in self.chosen)
        why = f": {flat(self.request.scope)}" if self.request.scope else ""
        return f"{chosen:,} of {count(every, 'row')}{why}."

    @property
    def _every(self) -> int:
        """How many rows there are, without those of page furniture; of two accounts, no table need be made for it."""
        if self.request.table:
            return sum(not self.furniture.is_row(row) for row in self.table)
        lookup = self.lookup(*self.request.pair)
        return sum(not self.furniture.is_link(lookup, link) for link in lookup.links)

    @property
    def summary(self) -> str:
        """The comparison in one sentence."""
        of_two = len(self.accounts) == 2
        told = summary(self.lookup(*self.accounts)) if of_two else summary_of_all(self.comparison, self.table)
        return f"{flat(told)}."

    @property
    def notes(self) -> tuple[str, ...]:
        """What readers must know to take the export for what it is."""
        links = any(link.by != "computed" for lookup in self.lookups() for link in (*lookup.links, *lookup.further))
        voices = (voice for account in self.accounts for voice in self.comparison.attributions.voices[account])
        speakers = any(voice[0].evidence == "hand" for voice in voices)
        return (DECIDED if links or speakers else COMPUTED, DOUBT, UNCONFIRMED if links else ABSENT)

    def document(self, account: Account) -> str:
        """The name of an account's document with its address, safe to print."""
        return flat(document_line(self.comparison.readouts[account]))

    def heading(self, account: Account) -> str:
        """ "A: Xinhua, “Title”, 2021-08-30, https://...": the heading of a column."""
        return f"{self.comparison.readouts[account].name}: {self.document(account)}"

    def passages_of(self, account: Account) -> Iterator[ExportPassage]:
        """All passages of an account, without marks."""
        for number, _passage in numbered(self.comparison.readouts[account].passages):
            yield self._passage(account, number, [])

    def lookups(self) -> Iterator[Lookup]:
        """The links of all pairs of the exported accounts."""
        return (self.lookup(one, other) for one, other in combinations(self.accounts, 2))

    def about(self) -> list[tuple[str, str]]:
        """What the export is of, as names and values: the program, the scope, each document with its digest."""
        told = [("Made by", PROGRAM), ("Scope", self.scope), ("Summary", self.summary)]
        for account in self.accounts:
            readout = self.comparison.readouts[account]
            told.append((f"Account {readout.name}", self.document(account)))
            told.append((f"Digest of {readout.name}", f"sha256 {readout.source.digest}"))
            told += [(f"Remark on {readout.name}", flat(remark)) for remark in readout.source.remarks]
        if self.furniture.left_out:
            told.append(("Left out", self.furniture.left_out))
        return told + [("Note", note) for note in self.notes]


def _of_pair(comparison: Comparison, lookup: Lookup) -> Iterator[CoverageRow]:
    """The links of two accounts as rows: nothing is said of other accounts."""
    for link in lookup.links:
        cells: list[tuple[PassageNumber, ...]] = [() for _ in comparison.accounts]
        elsewhere = list(cells)
        for account in lookup.pair:
            cells[account] = here = lookup.within(link, account)
            across = lookup.facing(account)
            links = (more for passage in here for more in lookup.also(Ref(account, passage)))
            further = {n for more in links for n in lookup.across(more, account)}
            elsewhere[across] = () if lookup.across(link, account) else tuple(sorted(further))
        yield CoverageRow(tuple(cells), {}, tuple(elsewhere), lookup.compared(link))


def _links(lookup: Lookup, covered: CoverageRow, pair: AccountPair) -> Iterator[Link]:
    """The links of a row's passages of two accounts, each once: the one of the first passage first.

    Where only the leading account has passages, it is the link that says so.
    """
    lead, other = pair
    seen: set[int] = set()
    for passage in covered.cells[lead]:
        ref = Ref(lead, passage)
        for link in (lookup.link(ref), *lookup.also(ref)):
            across = lookup.across(link, lead)
            here = not covered.cells[other] and not across
            if id(link) not in seen and (here or any(found in covered.cells[other] for found in across)):
                seen.add(id(link))
                yield link


def _of_two(relations: Iterable[ExportRelation], accounts: int) -> Iterator[ExportRelation]:
    """The relations; where there are two accounts, it need not be said between which."""
    for relation in relations:
        yield relation._replace(between="") if accounts == 2 else relation
