"""What the reader leaves beside the texts: notes, bookmarks, tags, and what is set aside.

    key --> Operation --> the session, drawn at once
                     `--> a thread: kept on disk

Nothing is computed from such an operation, so nothing is compared anew.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from textual.message import Message

from readout_tui.core.model import Account, Comparison, Operation, Passage, Ref, Span, by_account
from readout_tui.tui.features.marking import Marking

if TYPE_CHECKING:
    from readout_tui.core.document_facts import DocumentFacts
    from readout_tui.core.lookup import Lookup
    from readout_tui.core.marks.annotations import Annotation, Annotations
    from readout_tui.core.marks.listing import Entry
    from readout_tui.core.search.index import Beside
    from readout_tui.session import Session
    from readout_tui.tui.widgets.differences_window import DifferencesScreen
    from readout_tui.tui.widgets.marks_window import MarksScreen
    from readout_tui.worker.further import Harvest


class Annotating(Marking):
    """The mixin for what is left beside the texts."""

    _annotated: tuple[tuple[Operation, ...], tuple[tuple[Passage, ...], ...], Annotations | None] = ((), (), None)

    _searchable: tuple[Annotations, Lookup, Beside] | None = None  # by marks and links

    class AnnotationKept(Message):
        """An operation has been written; `remark` says what went wrong, and `others` are those of other instances."""

        def __init__(self, remark: str, others: tuple[Operation, ...]) -> None:
            super().__init__()
            self.remark = remark
            self.others = others

    def update(self, session: Session, follow: bool = True) -> None:
        """Draws a session with what stands beside the texts."""
        marks = self._marks(session)
        if session.marks is not marks:
            session = replace(session, marks=marks)
        if marks is not None and session.index.beside is not (beside := self._made_searchable(session, marks)):
            session = replace(session, index=session.index.with_beside(beside))
        super().update(session, follow)

    def _made_searchable(self, session: Session, marks: Annotations) -> Beside:
        """What stands beside the texts, as searches ask for it."""
        if self._searchable is None or self._searchable[:2] != (marks, session.lookup):
            from readout_tui.core.marks.searched import beside

            self._searchable = marks, session.lookup, beside(marks, [session.lookup])
        return self._searchable[2]

    def _marks(self, session: Session) -> Annotations | None:
        """What stands beside the texts of a session; found anew if operations or passages have changed."""
        operations = self.settings.options.operations
        if not operations:
            return None
        readouts = session.comparison.readouts
        passages = tuple(readout.passages for readout in readouts)
        before, of, marks = self._annotated
        if operations is not before or len(of) != len(passages) or any(map(_other, of, passages)):
            from readout_tui.core.marks.anchoring import in_these
            from readout_tui.core.marks.annotations import annotated
            from readout_tui.core.marks.listing import asking

            marks = annotated(in_these(self.settings.options, readouts).operations, readouts)
            marks = marks._replace(asking=asking(self.settings.options, readouts))
            self._annotated = operations, passages, marks
        return marks

    def do_note(self) -> None:
        """Asks for the text of the note on the passage or selection."""
        from readout_tui.tui.widgets.note_window import NoteScreen

        account, span, own, others = self._place("note")
        text = own.made.value if own else ""
        self.push_screen(NoteScreen(self._named(account, span), text, others), partial(self._note, account, span, text))

    def _note(self, account: Account, span: Span, before: str, text: str | None) -> None:
        from readout_tui.core.marks.annotating import noted

        if text is not None and text.strip() != before:
            self._annotate(noted(self._stamp(), self.session.comparison, account, span, text))

    def do_tags(self) -> None:
        """Asks for the tags of the passage or selection."""
        from readout_tui.tui.widgets.note_window import TagsScreen

        account, span, own, _others = self._place("tag")
        marks = self.session.marks
        known = sorted({tag for one in (marks.kept if marks else ()) for tag in one.tags}, key=str.casefold)
        tags = own.made.value if own else ""
        self.push_screen(TagsScreen(self._named(account, span), tags, known), partial(self._tag, account, span, tags))

    def _tag(self, account: Account, span: Span, before: str, typed: str | None) -> None:
        from readout_tui.core.marks.annotating import tagged

        if typed is not None:
            made = tagged(self._stamp(), self.session.comparison, account, span, typed)
            if made.value != before:
                self._annotate(made)

    def do_bookmark(self) -> None:
        """Sets a bookmark, or takes it away."""
        from readout_tui.core.marks.annotating import bookmarked

        account, span, own, _others = self._place("bookmark")
        self._annotate(bookmarked(self._stamp(), self.session.comparison, account, span, there=own is None))

    def do_set_aside(self) -> None:
        """Sets the link or passage under the cursor aside, or takes that back."""
        from readout_tui.core.marks.annotating import link_aside
        from readout_tui.core.marks.annotations import link_key

        session = self.session
        link = session.lookup.shown_link(session.row)
        if not session.comparison.passage(session.place).body:
            self.say("Headlines, dates and end marks are not compared, so there is nothing to set aside")
            return
        made = session.marks.aside.get(link_key(session.panes, link)) if session.marks else None
        if made is None:
            self._annotate(link_aside(self._stamp(), session.comparison, session.panes, link))
        else:
            self._take_back(made)

    def do_list_marks(self) -> None:
        """All that readers have done by hand, left beside the texts or lost."""
        from readout_tui.tui.widgets.marks_window import MarksScreen

        self.push_screen(MarksScreen(self._listed_marks), self._arrive_at)

    def _listed_marks(self) -> tuple[Entry, ...]:
        from readout_tui.core.marks.listing import listed

        return listed(self.settings.options, self.session.comparison.readouts)

    def _arrive_at(self, ref: Ref | None) -> None:
        if ref is not None:
            self.go(ref)

    def on_marks_screen_accepted(self, message: MarksScreen.Accepted) -> None:
        """A mark that was lost belongs where the list has said, from now on."""
        from readout_tui.core.marks.history import FOUND

        self._decide(Operation(*self._stamp(), FOUND, message.entry.candidate, message.entry.made.id))
        message.screen.list_anew()

    def on_differences_screen_aside_asked(self, message: DifferencesScreen.AsideAsked) -> None:
        """Sets aside what a line of the list of differences is about, or takes that back."""
        from readout_tui.core.marks.annotating import difference_aside, link_aside
        from readout_tui.core.marks.annotations import NO_ANNOTATIONS, difference_key, link_key

        session, told = self.session, message.told
        marks, pair = session.marks or NO_ANNOTATIONS, session.panes
        made = marks.aside.get(link_key(pair, told.link))
        if made is None and told.difference is not None:
            made = marks.aside_differences.get(difference_key(pair, told.difference))
        if made is not None:
            self._take_back(made)
        elif told.difference is None:
            self._annotate(link_aside(self._stamp(), session.comparison, pair, told.link))
        else:
            self._annotate(difference_aside(self._stamp(), session.comparison, pair, told.difference))
        message.screen.list_anew()

    def _take_back(self, made: Operation) -> None:
        """What was set aside counts again, if it was set aside by this reader."""
        from readout_tui.core.marks.annotating import back

        if made.by == self._author:
            self._annotate(back(self._stamp(), made))
        else:
            self.say(f"{made.by} has set it aside: only they can take that back")

    def _place(self, op: str) -> tuple[Account, Span, Annotation | None, tuple[Annotation, ...]]:
        """Where an operation of a kind goes, what the reader has there already, and what others have there.

        That is the selection or else the passage; or, within the passage, the only span that the reader has so marked.
        """
        from readout_tui.core.marks.annotations import NO_ANNOTATIONS

        session, marks = self.session, self.session.marks or NO_ANNOTATIONS
        account, span, _passages = session.chosen()
        there = marks.of(session.place, op) if session.selection is None else marks.on(account, span, op)
        mine = [one for one in there if one.made.by == self._author]
        own = next((one for one in mine if one.span == span), mine[0] if len(mine) == 1 else None)
        others = tuple(one for one in there if one.made.by != self._author)
        return account, span if own is None else own.span, own, others

    def _named(self, account: Account, span: Span) -> str:
        """ "A7": the passages of a span."""
        from readout_tui.core.lookup import touched
        from readout_tui.core.numbering import names

        readout = self.session.comparison.readouts[account]
        return names(readout, touched(readout, span))

    def first_comparison(self) -> Comparison:
        """The comparison that the first picture shows, its documents called as readers have put it right."""
        return self._called(super().first_comparison())

    def _new_harvest(self, comparison: Comparison) -> Harvest:
        return super()._new_harvest(self._called(comparison))

    def _called(self, comparison: Comparison) -> Comparison:
        """A comparison as it was made, with what readers have told of its documents."""
        from readout_tui.core.document_facts import facts_of
        from readout_tui.core.marks.history import FACTS

        if not any(made.op == FACTS for made in self.settings.options.operations):
            return comparison
        from readout_tui.core.marks.facts import as_told

        told = as_told(comparison, self.settings.options)
        pairs = zip(comparison.readouts, told.readouts, strict=True)
        for account, (before, after) in by_account(pairs):
            if before is not after:
                self._loaded_facts.setdefault(account, facts_of(before))
                self.told = {**self.told, account: facts_of(after)}
        return told

    @cached_property
    def _loaded_facts(self) -> dict[Account, DocumentFacts]:
        """What documents that readers have told of were called before."""
        return {}

    def _describe(self, account: Account, facts: DocumentFacts | None) -> None:
        """Takes over what a document is called, and keeps it."""
        from readout_tui.core.document_facts import facts_of
        from readout_tui.core.marks.facts import facts_told

        readout = self.session.comparison.readouts[account]
        made = None if facts is None else facts_told(self._stamp(), readout, facts)
        if made is not None:
            self._loaded_facts.setdefault(account, facts_of(readout))
            super()._describe(account, facts)
            self._annotate(made)

    def _describe_again(self) -> None:
        """Calls documents as the operations that stand have it: one of them was undone or redone."""
        from readout_tui.core.marks.anchoring import in_these
        from readout_tui.core.marks.facts import facts_by_hand

        readouts = self.session.comparison.readouts
        found = facts_by_hand(in_these(self.settings.options, readouts).operations, readouts)
        for account, before in self._loaded_facts.items():
            super()._describe(account, before._replace(**found.told.get(account, {})))

    def _turn_back(self, op: str, made: Operation | None) -> None:
        from readout_tui.core.marks.history import ANNOTATING, FACTS
        from readout_tui.core.marks.operations import of

        if made is not None and made.op in ANNOTATING | {FACTS}:
            self._annotate(of(self._stamp(), op, made))
            if made.op == FACTS:
                said = self._said
                self._describe_again()
                self.say(said)
        else:
            super()._turn_back(op, made)

    def _annotate(self, made: Operation) -> None:
        """Keeps an operation and shows what it does."""
        self._unkept.append(made)
        self._take_in((*self.settings.options.operations, made))
        self.update(self.session.unselected())
        self.say(self._annotation_told(made))
        self.run_worker(self._keep_annotation, thread=True, group="keep", exit_on_error=False)

    def _annotation_told(self, made: Operation) -> str:
        """ "undid: bookmarked A7 · Ctrl-r redoes"."""
        from readout_tui.core.marks.anchoring import in_these
        from readout_tui.core.marks.operations import told_turned

        readouts = self.session.comparison.readouts
        operations = in_these(self.settings.options, readouts).operations
        return f"{told_turned(made, operations, readouts)} · {self.key_back(made)}"

    def _keep_annotation(self) -> None:
        """In a thread: writes what is not kept yet, and reads what others have left meanwhile."""
        from readout_tui.core.marks.history import ANNOTATING, FACTS
        from readout_tui.system import journal

        remark = self.write_marks()
        kept = journal.kept_about(self.settings, self.sources).operations
        about = {made.id for made in kept if made.op in ANNOTATING | {FACTS}}
        others = tuple(made for made in kept if made.id in about or made.value in about)
        self.post_message(self.AnnotationKept(remark, others))

    def on_annotating_annotation_kept(self, message: AnnotationKept) -> None:
        """Says if something could not be kept; takes in what other instances have left beside the texts.

        Their decisions about links are taken in at the reader's own next decision, with which links are made anew.
        """
        known = {made.id for made in self.settings.options.operations}
        new = tuple(made for made in message.others if made.id not in known)
        if new:
            self._take_in((*self.settings.options.operations, *new))
            self.update(self.session, follow=False)
        if message.remark:
            self.say(message.remark)


def _other(one: object, other: object) -> bool:
    return one is not other
