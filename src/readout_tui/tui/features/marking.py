"""Links by hand: passages joined, parted, confirmed; undone and redone.

    key --> Operation --> a thread: kept on disk; aligned anew; all that the screen looks up
        --> DecidedAnew --> drawn, with what else has changed --> a thread: new links are judged

An operation is written before anything is computed from it, so a program that is killed has lost at most the key that
was being pressed. Before each comparison the files are read again, since another instance may have added to them.

Only the newest decision is drawn: one that comes while another is being computed takes it in. What the child process
was finding is about links that are no more, so it is ended, and a thread goes on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cached_property, partial
from threading import Lock
from typing import TYPE_CHECKING, Final

from textual.message import Message

from readout_tui.core.model import FIRST_TWO, Comparison, Operation, Options, Ref, Row, in_order
from readout_tui.core.reports.summary import count
from readout_tui.errors import OutputError
from readout_tui.tui.features.describing import Describing
from readout_tui.view.layout import passage_name
from readout_tui.view.plan import Plan

if TYPE_CHECKING:
    from readout_tui.core.marks.operations import Stamp
    from readout_tui.session import Session
    from readout_tui.worker.further import Harvest

PREPARED: Final = 400
"""The passages of two accounts from which on a decision would take longer than a tenth of a second to draw."""
_NAMED = 3
"""The most links that have changed besides that are named."""
_NO_OTHER = "no other link changed"
NOT_COMPARED = "Headlines, dates and end marks are not compared"


class Marking(Describing):
    """The mixin for decisions by hand."""

    _decision = 0  # how many decisions there have been in this run
    _versions_known = False  # it is kept which texts these are
    _made_with: Options | None = None  # the options of the comparison on the screen, once a decision was made

    class DecidedAnew(Message):
        """The comparison by the newest decision is there."""

        def __init__(
            self, number: int, fresh: Session, plan: Plan, harvest: Harvest, options: Options, said: str
        ) -> None:
            super().__init__()
            self.number = number
            self.fresh = fresh
            self.plan = plan
            self.harvest = harvest
            self.options = options
            self.said = said

    @cached_property
    def _unkept(self) -> deque[Operation]:
        """The operations that are not on disk yet, in their order."""
        return deque()

    @cached_property
    def _keeping(self) -> Lock:
        """Held while operations are written: one after the other, in their order."""
        return Lock()

    @cached_property
    def _author(self) -> str:
        from readout_tui.system import journal

        return self.settings.author or journal.author()

    def do_join(self) -> None:
        """The passage waits for its counterpart or, if another one waits, is joined with that."""
        session = self.session
        if (pair := session.joined()) is not None:
            self._decide_about("together", sorted(pair))
        elif (waiting := session.to_join()) is None:
            self.say(NOT_COMPARED)
        else:
            self.update(waiting)
            self._prepare_to_decide()

    def on_arriving_judged(self, message: Describing.Judged) -> None:
        """Reads what the first decision about long texts will need, once nothing else is to be done."""
        passages = sum(len(readout.passages) for readout in self.session.lookup.readouts)
        if message.fresh is None and passages >= PREPARED:
            self._prepare_to_decide()

    def _prepare_to_decide(self) -> None:
        self.run_worker(self._prepare, thread=True, group="prepare", exclusive=True, exit_on_error=False)

    def _prepare(self) -> None:
        """In a thread: reads what the next decision will need."""
        from readout_tui.core.compare import prepare_to_decide

        session = self.session
        prepare_to_decide(session.comparison, self.settings.options, in_order(session.panes), self.give_way)

    def do_part(self) -> None:
        """The passage is parted from all that corresponds to it."""
        session = self.session
        across = session.facing(session.place)
        partners = [Ref(across, passage) for passage in session.partners]
        if session.comparison.passage(session.place).body and partners:
            self._decide_about("apart", [session.place, *partners])
        else:
            self.say("Nothing corresponds to it, so there is nothing to part")

    def do_confirm(self) -> None:
        """The link under the cursor is right, or it is right that there is none."""
        session, lookup = self.session, self.session.lookup
        link = lookup.shown_link(session.row)
        if not session.comparison.passage(session.place).body:
            self.say(NOT_COMPARED)
        elif link.by == "confirmed":
            self.say(f"It is confirmed already: {self.keys('undo')} undoes the last decision")
        elif link.kind == "alone":
            from readout_tui.core.marks.operations import not_mentioned

            self._decide(not_mentioned(self._stamp(), session.comparison, session.place, session.facing(session.place)))
        else:
            self._decide_about("confirmed", lookup.refs(link))

    def do_undo(self) -> None:
        """Undoes the reader's last decision about these texts, in this run or an earlier one."""
        from readout_tui.core.marks.history import UNDO, to_undo

        self._turn_back(UNDO, to_undo(self.settings.options.operations, self._author))

    def do_redo(self) -> None:
        """Takes the last undo back."""
        from readout_tui.core.marks.history import REDO, to_redo

        self._turn_back(REDO, to_redo(self.settings.options.operations, self._author))

    def key_back(self, made: Operation) -> str:
        """The key that turns an operation back, in words: "u undoes"."""
        from readout_tui.core.marks.history import UNDO

        return f"{self.keys('redo')} redoes" if made.op == UNDO else f"{self.keys('undo')} undoes"

    def _turn_back(self, op: str, made: Operation | None) -> None:
        from readout_tui.core.marks.operations import of

        if made is None:
            self.say(f"Nothing to {op}")
        else:
            self._decide(of(self._stamp(), op, made))

    def _stamp(self) -> Stamp:
        from readout_tui.system import journal

        return journal.stamp(self._author)

    def _decide_about(self, op: str, refs: Iterable[Ref]) -> None:
        from readout_tui.core.marks.operations import about

        self._decide(about(self._stamp(), op, self.session.comparison, refs))

    def _decide(self, made: Operation) -> None:
        """Keeps a decision and compares anew, in a thread."""
        self._unkept.append(made)
        if self._made_with is None:
            self._made_with = self.settings.options
        self._take_in((*self.settings.options.operations, made))
        self._decision += 1
        self._stop_comparing()
        self.comparing = None
        self.update(self.session.unselected())
        self.run_worker(partial(self._decided, self._decision, made), thread=True, group="decide", exit_on_error=False)

    def _take_in(self, operations: tuple[Operation, ...]) -> None:
        self.settings = self.settings._replace(options=self.settings.options._replace(operations=operations))

    def _together(self, operations: tuple[Operation, ...]) -> tuple[Operation, ...]:
        """These operations, and after them those of this run that are not among them."""
        known = {one.id for one in operations}
        return (*operations, *(one for one in self.settings.options.operations if one.id not in known))

    def write_marks(self) -> str:
        """Writes what is not kept yet; returns why that was impossible, or "". May be called in any thread."""
        from readout_tui.system import journal

        with self._keeping:
            try:
                while self._unkept:
                    journal.append(self._unkept[0], beside=self.settings.beside)
                    self._unkept.popleft()
                    self._know_versions()
            except OutputError as error:
                return f"not kept: {error.message}"
        return ""

    def _know_versions(self) -> None:
        """Keeps which texts these are, once there is something about them; if that fails, the next mark tries again."""
        from readout_tui.system import journal

        if not self._versions_known and not self.settings.beside:
            with suppress(OutputError):
                journal.remember_versions(self.sources)
                self._versions_known = True

    def _decided(self, number: int, made: Operation) -> None:
        """In a thread: keeps the operations, and computes all that the screen will look up."""
        from readout_tui.core.compare import decisions, realigned
        from readout_tui.system import journal
        from readout_tui.worker.further import Harvest, RowsJoined

        unkept = self.write_marks()
        if number != self._decision:
            return  # the thread of a later decision takes this one in
        kept = journal.kept_about(self.settings, self.sources).operations
        options = self.settings.options._replace(operations=self._together(kept))
        before, had = self.session, self.harvest
        comparison = realigned(
            before.comparison if had is None else had.comparison(), self._made_with or options, options, self.give_way
        )
        harvest, table = Harvest(comparison), None
        if had is not None and had.rows is not None and len(comparison.readouts) > len(FIRST_TWO):
            from readout_tui.core.collate import joined
            from readout_tui.core.coverage_table import CoverageTable

            harvest.take(RowsJoined(joined(comparison, decisions(comparison.readouts, options), self.give_way)))
            table = CoverageTable(comparison, harvest.rows or (), self.give_way)
        fresh = self.fresh(comparison, before.panes, table, self.give_way)
        plan = Plan(fresh.lookup)
        plan.make(self.canvas.height, True, self.give_way)
        said = _told(made, before, fresh, options)
        said += f" · {self.key_back(made)}"
        self.post_message(
            self.DecidedAnew(number, fresh, plan, harvest, options, " · ".join(filter(None, (said, unkept))))
        )

    def on_marking_decided_anew(self, message: DecidedAnew) -> None:
        """Shows what follows from a decision, and has the links judged that are new."""
        if message.number != self._decision:
            return
        before = self.session
        self.harvest, self._made_with, self._stream = message.harvest, message.options, None
        for account, facts in self.told.items():
            self.harvest.describe(account, facts)
        self._take_in(self._together(message.options.operations))
        fresh = self._facing(message.fresh, message.plan)
        if _cut_alike(before.comparison, fresh.comparison):
            self.update(before.decided(fresh))
            self._stand_again(before)
        else:
            self.update(before.recompared(fresh.comparison, fresh.index, fresh))
            self._search_again(before)
        self.judging = True
        go_on = partial(self._go_on, fresh.comparison)
        self.run_worker(go_on, thread=True, group="compare", exit_on_error=False)
        self.say(message.said)

    def on_arriving_arrived(self, message: Describing.Arrived) -> None:
        """Says which decisions by hand hold in long texts, once they are compared."""
        if message.linked and (said := self.marks_told()):
            self.call_later(self.say, said)

    def marks_told(self) -> str:
        """What there is to say of the decisions that were kept; "" if there are none."""
        options = self.settings.options
        said = list(self.settings.remarks)
        if options.operations and self.session.comparison.compared:
            from readout_tui.core.marks.anchoring import in_these
            from readout_tui.core.marks.annotations import annotated
            from readout_tui.core.marks.decisions import decided
            from readout_tui.core.marks.facts import facts_by_hand
            from readout_tui.core.marks.history import DECISIVE, standing

            readouts = self.session.comparison.readouts
            operations = in_these(self.settings.options, readouts).operations
            found, beside = decided(operations, readouts), annotated(operations, readouts)
            conflicts, contradicted = len(found.conflicts), len(found.contradicted)
            held = sum(made.op in DECISIVE for made in standing(operations)) - len(found.lost)
            left = len(beside.kept) + len(beside.aside) + len(beside.aside_differences)
            facts = facts_by_hand(operations, readouts)
            lost = len(found.lost) + len(beside.lost) + len(facts.lost)
            said[:0] = [f"{left:,} beside the texts"] if left else []
            said[:0] = [f"{count(held, 'decision')} by hand"] if held else []
            said += (
                [f"{count(lost, 'mark')} about text that is not here: {self.keys('list-marks')} lists"] if lost else []
            )
            differing = ((conflicts, "pair"), (contradicted, "speaker or paragraph"), (len(facts.conflicts), "fact"))
            for number, what in differing:
                said += [f"{count(number, what)} decided differently by two readers: neither holds"] if number else []
        return " · ".join(said)


def _cut_alike(before: Comparison, after: Comparison) -> bool:
    """True if both comparisons have the same passages."""
    return all(one.passages == other.passages for one, other in zip(before.readouts, after.readouts, strict=True))


def _rows(session: Session, rows: Sequence[Row]) -> str:
    """Some rows by the first passage of each: "A14, B4 …"."""
    links = [session.lookup.links[row] for row in rows[:_NAMED]]
    names = (passage_name(session.comparison, session.lookup.refs(link)[0]) for link in links)
    return ", ".join(names) + (" …" if len(rows) > _NAMED else "")


def _told(made: Operation, before: Session, after: Session, options: Options) -> str:
    """What was done and what else changed by it: "joined A7 with B9 · 2 other links changed: A14, B4"."""
    from readout_tui.core.marks.anchoring import in_these
    from readout_tui.core.marks.changes import links_changed, speakers_changed
    from readout_tui.core.marks.decisions import decided, found_target
    from readout_tui.core.marks.operations import told_turned, turned

    readouts = after.comparison.readouts
    operations = in_these(options, readouts).operations
    about = turned(made, operations)
    refs = {ref for target in about.targets for ref in found_target(target, readouts)}
    here = {ref for ref in refs if ref.account in after.panes}
    others = sorted(links_changed(before.lookup, after.lookup, here)) if before.panes == after.panes else []
    said = [told_turned(made, operations, readouts)]
    if about.speaker is not None:
        also = len(speakers_changed(before.comparison, after.comparison) - refs)
        said.append(f"{count(also, 'other passage')}, too" if also else "no other passage")
    said.append(f"{count(len(others), 'other link')} changed: {_rows(after, others)}" if others else _NO_OTHER)
    found = decided(operations, readouts)
    if about in found.contradicted or any(refs.issuperset(pair) for pair in found.conflicts):
        said.append("another reader decided otherwise, so neither holds")
    return " · ".join(said)
