"""The lines of the report screens, each with the passage that Enter goes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from textual.content import Content

from readout_tui.core.characters.safe import flat
from readout_tui.core.characters.widths import cells
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, LEFT, Account, Comparison, Difference, Edit, Link, Ref, Span, VerbClass
from readout_tui.core.reports.differences import Listed, OneSidedClause, clauses_only_here, gravity, holder
from readout_tui.core.reports.disagreements import (
    JointClaim,
    OneSided,
    Share,
    conflicts,
    joint_claims,
    matrix,
    one_sided,
    verb_pairs,
)
from readout_tui.core.reports.summary import count, only_here, said_by, speaker_name
from readout_tui.session import Session
from readout_tui.view import beside, status
from readout_tui.view.cells import clip, fit
from readout_tui.view.layout import names, passage_name
from readout_tui.view.looks import ASIDE, DOUBT, LINK_MARKS

QUIET: Final = "italic"
"""The style of what matters less; not dim, as nobody knows what a terminal makes of that."""
ReportLine = tuple[Content, Ref | None]
"""The text of a line, and the passage that Enter goes to (None: none)."""


def heading(text: str) -> ReportLine:
    """A heading: a line without a passage to go to."""
    return Content(text).stylize("bold"), None


def details(session: Session, edits: Iterable[Edit]) -> list[ReportLine]:
    """All that is known of the passage under the cursor: speaker, links, differences, and all words that differ."""
    if not session.visible(session.place):
        return [(Content("No passage passes the filter: F ends it"), None)]
    lines = [heading("What corresponds to it, and what differs")]
    also = session.lookup.also(session.place)
    for link in also if also and session.link.kind == "alone" else (session.link, *also):
        lines += _link(session, link)
    lines.append(heading("Who is reported to have said it"))
    lines.append((Content(f"  {status.plain(status.attribution(session)).strip()}"), None))
    place = session.comparison.readouts[session.place.account].place(session.place.passage)
    if place:
        lines += [heading("Where it stands in its document"), (Content(f"  {flat(place)}"), None)]
    lines += _beside(session)
    changes = list(_changes(session, edits))
    if changes:
        lines += [heading(f"Words that differ: {_in_both(session)} (class)"), *changes]
    return lines


def _beside(session: Session) -> Iterator[ReportLine]:
    """What readers have left beside the passage, each with who did so and when."""
    there = session.marks.by_ref.get(session.place, ()) if session.marks else ()
    aside = beside.who_set_aside(session)
    if there or aside:
        yield heading("What readers have left beside it")
    if aside:
        yield Content(f"  {ASIDE} {aside}"), None
    for one in there:
        first, *more = one.made.value.splitlines() if one.made.op != "bookmark" else ["bookmarked"]
        yield Content(f"  {beside.SIGNS[one.made.op]} {flat(first)}"), None
        yield from ((Content(f"    {flat(line)}"), None) for line in more)
        yield Content(f"    {flat(one.made.by)}, {one.made.at[:10]}").stylize("dim"), None


def _in_both(session: Session) -> str:
    """The heading of two columns: "in A / in B"."""
    return " / ".join(f"in {readout.name}" for readout in session.lookup.readouts)


def conflict_places(session: Session) -> list[Ref]:
    """The first passage of each linked passage that the two accounts give to different speakers."""
    return [Ref(session.panes[LEFT], found.left[0]) for found in conflicts(session.lookup)]


def checks(session: Session) -> list[ReportLine]:
    """Where the two accounts disagree about speakers, and what only one of them, or one of all, attributes."""
    lookup = session.lookup
    lines = [*_alone_of_all(session), heading("Linked passages given to different speakers")]
    lines += list(_conflicts(session)) or [(Content("  none"), None)]
    one = f"one{of_which_two(lookup)}" if _of_several(lookup) else "one account"
    lines.append(heading(f"Both sides together, in {one} only"))
    claims = joint_claims(lookup)
    lines += [_claim(session, claim) for claim in claims] or [(Content("  none"), None)]
    lines += _clauses(session)
    for own in one_sided(lookup):
        if own.speaker != BOTH:
            lines += _one_sided(session, own, _alone(lookup, own.account))
    return lines


def _conflicts(session: Session) -> Iterator[ReportLine]:
    """The linked passages that the two accounts give to different speakers."""
    comparison, (left, right) = session.comparison, session.panes
    for found in conflicts(session.lookup):
        one, other = (speaker_name(comparison, key) for key in (found.left_speaker, found.right_speaker))
        here, there = names(comparison, left, found.left), names(comparison, right, found.right)
        yield Content(f"  {here} {one} / {there} {other}"), Ref(left, found.left[0])


def _one_sided(session: Session, own: OneSided, who_alone: str) -> Iterator[ReportLine]:
    """The passages that an account alone attributes to a speaker, under a heading."""
    who = speaker_name(session.comparison, own.speaker)
    doubted = f", {len(own.perhaps):,} perhaps" if own.perhaps else ""
    yield heading(f"{who_alone} reports of {who}: {count(len(own.passages), 'passage')}{doubted}")
    for number in own.passages:
        yield _passage(session, Ref(own.account, number), number in own.perhaps)


def _alone_of_all(session: Session) -> list[ReportLine]:
    """What one of three accounts or more alone attributes, speaker by speaker; nothing before the rows are known."""
    if session.table is None:
        return []
    from readout_tui.core.reports.of_all import told_alone

    comparison = session.comparison
    told = [own for own in told_alone(comparison, session.table.rows) if own.speaker != BOTH]
    found = ((own, f"Of all accounts only {comparison.readouts[own.account].name}") for own in told)
    return [line for own, who_alone in found for line in _one_sided(session, own, who_alone)]


def _alone(lookup: Lookup, account: Account) -> str:
    """Who alone of the two accounts reports something: "Only A"; "A, not B," where a third account may, too."""
    name, other = (lookup.comparison.readouts[a].name for a in (account, lookup.facing(account)))
    return f"{name}, not {other}," if _of_several(lookup) else f"Only {name}"


def of_which_two(lookup: Lookup) -> str:
    """ " of A and B": the two accounts that a report is about, where there are others; else nothing."""
    return f" of {' and '.join(readout.name for readout in lookup.readouts)}" if _of_several(lookup) else ""


def _of_several(lookup: Lookup) -> bool:
    return len(lookup.comparison.readouts) > len(lookup.pair)


def _clauses(session: Session) -> Iterator[ReportLine]:
    """The claims that only one side of a link makes, by account and speaker."""
    comparison = session.comparison
    groups: dict[tuple[Account, str | None], list[OneSidedClause]] = {}
    for clause in clauses_only_here(session.lookup):
        groups.setdefault((clause.account, clause.speaker), []).append(clause)
    for (account, speaker), clauses in groups.items():
        only = _alone(session.lookup, account).rstrip(",")
        many = count(len(clauses), "clause")
        yield heading(f"{only}, inside linked passages, of {speaker_name(comparison, speaker)}: {many}")
        for clause in clauses:
            said = flat(comparison.readouts[account].text[clause.span.start : clause.span.end])
            yield Content(f"  {passage_name(comparison, clause.ref)} “{clip(said, 88)}”"), clause.ref


def _claim(session: Session, claim: JointClaim) -> ReportLine:
    line, place = _passage(session, claim.ref)
    if claim.partner_speaker is not None:
        there = names(session.comparison, session.facing(claim.ref), claim.partners)
        line = Content(f"{clip(line.plain, 62)} / {there} {speaker_name(session.comparison, claim.partner_speaker)}")
    return line, place


def _passage(session: Session, ref: Ref, perhaps: bool = False) -> ReportLine:
    text = flat(session.comparison.slice(ref))
    said = "perhaps: " if perhaps else ""
    return Content(f"  {passage_name(session.comparison, ref)} {said}{clip(text, 90)}"), ref


_CLASSES: tuple[VerbClass, ...] = ("neutral", "emphatic", "promise", "thanks", "urging", "cognitive", "joint")


_COUNTS: Final = 33
"""The cells of the columns of counts in the list of who says how much."""
_NAME: Final = 30
"""The most cells of a name there, and the fewest."""
_SHORTEST: Final = 16
_VERBS: Final = 22
"""The fewest cells of the verbs beside the counts; with less room they stand below them."""


def who_says_how_much(session: Session, room: int) -> list[ReportLine]:
    """Speakers by account: passages, words and verbs of saying, and the verbs that stand across from each other.

    The columns are kept in lines of `room` cells.
    """
    return [*_shares(session.comparison, room), *_differing_verbs(session)]


def _shares(comparison: Comparison, room: int) -> Iterator[ReportLine]:
    beside = room >= _SHORTEST + _COUNTS + _VERBS
    width = max(min(_NAME, room - _COUNTS - 2 - (_VERBS if beside else 0)), _SHORTEST)
    yield heading(
        f"  {fit('speaker', width)} account passages perhaps  words" + ("  verbs of saying" if beside else "")
    )
    for row in matrix(comparison):
        who = fit(speaker_name(comparison, row.speaker), width)
        for readout, share in zip(comparison.readouts, row.shares, strict=True):
            if share.passages or share.words:
                yield from _share(f"  {who} {readout.name:>7}", share, room, beside)


def _share(head: str, share: Share, room: int, beside: bool) -> Iterator[ReportLine]:
    """The counts of a speaker in an account, and the verbs: beside them if there is room, else below."""
    told = share.verbs or {}
    verbs = ", ".join(f"{kind} {told[kind]}" for kind in _CLASSES if kind in told)
    line = f"{head} {share.passages:>8,} {share.perhaps or '':>7} {share.words:>6,}"
    if beside and cells(line) + cells(verbs) + 2 <= room:
        yield Content(f"{line}  {verbs}"), None
        return
    yield Content(line), None
    if verbs:
        yield Content(f"      {clip(verbs, room - 6)}"), None


def _differing_verbs(session: Session) -> Iterator[ReportLine]:
    comparison = session.comparison
    pairs = [pair for pair in verb_pairs(session.lookup) if pair.left.casefold() != pair.right.casefold()]
    if pairs:
        yield heading(f"Verbs of saying that differ in linked passages: {_in_both(session)}")
    left, right = session.panes
    for pair in pairs:
        link = session.lookup.links[pair.row]
        where = f"{names(comparison, left, link.left)} / {names(comparison, right, link.right)}"
        classes = (
            "" if pair.left_class == pair.right_class else f" ({pair.left_class or '-'} / {pair.right_class or '-'})"
        )
        line = f"  {fit(where, 16)} “{flat(pair.left)}” / “{flat(pair.right)}”{classes}"
        yield Content(line), Ref(left, link.left[0])


def _link(session: Session, link: Link) -> Iterator[ReportLine]:
    account, across = session.account, session.facing(session.place)
    there = session.lookup.across(link, account)
    if not there:
        said = only_here(session.lookup, account)
        yield Content(f"  {said}" + (f" · {flat(link.reason)}" if link.reason else "")), None
        return
    yield Content(f"  {status.plain(status.pair(session, link, account))}"), None
    for told in sorted(link.substance, key=gravity):
        yield Content(f"  {LINK_MARKS['differs']} {_told(session, told)}"), None
    for told in sorted(link.doubts, key=gravity):
        yield Content(f"  {DOUBT} {_told(session, told)}"), None
    for ref in (Ref(across, passage) for passage in there):
        yield Content(f"  {passage_name(session.comparison, ref)} {flat(session.comparison.slice(ref))}"), ref
    if link.reason:
        yield Content(f"  {flat(link.reason)}").stylize(QUIET), None


GRAVE: Final = {1: "a shade", 2: "matters", 3: "reverses or adds what is reported"}
"""The wording of `Difference.grave`."""
_TIERS: Final = (
    "Number, date, negation, role, polarity",
    "Modality, status, condition, scope",
    "Stance, agency",
    "Party names, tone",
    "Claims and passages that only one account has",
)
"""The heading of each tier of `core.reports.differences.TIERS`."""
_QUOTED: Final = 92
"""The length of a quotation in the list of differences: the words that differ and some around them."""


def _told(session: Session, found: Difference) -> str:
    """A difference in words: "number: 5,000 → 50,000 · reverses or adds what is reported · 84 % sure"."""
    said = status.contrast(session.lookup, found, _QUOTED)
    return f"{found.difference}: {said} · {GRAVE[found.grave]} · {found.sure * 100:.0f} % sure"


def all_differences(session: Session) -> tuple[list[ReportLine], list[Listed | None]]:
    """All that differs, the gravest first, each with both quotations and where it leads; what is set aside comes last.

    Beside the lines, what each is about (None: a heading).
    """
    from readout_tui.core.reports.differences import listed

    lines: list[ReportLine] = []
    about: list[Listed | None] = []

    def add(line: ReportLine, told: Listed | None = None) -> None:
        lines.append(line)
        about.append(told)

    counted, aside = list[Listed](), list[Listed]()
    for told in listed(session.lookup):
        (aside if _set_aside(session, told) else counted).append(told)
    tier = -1
    for told in counted:
        if told.tier != tier:
            tier = told.tier
            add(heading(_TIERS[tier]))
        add((_entry(session, told), told.refs[0]), told)
    if not counted:
        said = "Nothing else differs" if aside else "Nothing differs"
        add((Content(f"  {said}, as far as it is judged"), None))
    if aside:
        add(heading(f"{ASIDE} Set aside by readers: {len(aside):,}"))
    for told in aside:
        add((_entry(session, told).stylize("dim"), told.refs[0]), told)
    return lines, about


def _set_aside(session: Session, told: Listed) -> bool:
    """True if a reader has set a line of the list aside."""
    if session.marks is None:
        return False
    if told.difference is None:
        return session.marks.set_aside(session.panes, told.link)
    return session.marks.set_aside_in(session.panes, told.link, told.difference)


def _entry(session: Session, told: Listed) -> Content:
    """A difference in several lines: what differs, how grave and how probable it is, and both quotations."""
    comparison, lookup = session.comparison, session.lookup
    found = told.difference
    if found is None:
        ref = told.refs[0]
        mark = LINK_MARKS["left" if ref.account == lookup.pair[0] else "right"]
        who = said_by(comparison, comparison.voice(ref))
        return Content(f" {mark} {only_here(lookup, ref.account)} · {who}\n{_quoted(session, ref, None)}")
    mark = LINK_MARKS["differs"] if told.sure else DOUBT
    first = f" {mark} {'' if told.sure else 'may differ: '}{status.contrast(lookup, found, 40)} ({found.difference})"
    lines = [first]
    for account, span in zip(lookup.pair, (found.a, found.b), strict=True):
        ref = Ref(account, lookup.within(told.link, account)[0])
        lines.append(_quoted(session, ref if span is None else holder(lookup, told.link, account, span), span))
    why = f" · {flat(told.link.reason)}" if told.link.reason else ""
    how = f"   {GRAVE[found.grave]}, {found.sure * 100:.0f} % sure · {status.linked(told.link)}{why}"
    lines.append(clip(how, _QUOTED + 8))
    quiet = sum(len(line) + 1 for line in lines[:-1])
    return Content("\n".join(lines)).stylize("bold", 0, len(first)).stylize(QUIET, quiet)


def _quoted(session: Session, ref: Ref, span: Span | None) -> str:
    """A quotation around the words that differ: "   B7 … words …"."""
    text, start = session.comparison.slice(ref), session.comparison.passage(ref).span.start
    first = 0 if span is None else max(span.start - start - _QUOTED // 3, 0)
    first = min(first, max(len(text) - _QUOTED, 0))
    if first:
        first = text.find(" ", first - 1) + 1
    said = clip(flat(text[first:]), _QUOTED)
    return f"   {passage_name(session.comparison, ref)} {'… ' if first else ''}{said}"


def _changes(session: Session, edits: Iterable[Edit]) -> Iterator[ReportLine]:
    left, right = (readout.text for readout in session.lookup.readouts)
    for edit in edits:
        if edit.kind == "equal":
            continue
        one = flat(left[edit.left.start : edit.left.end]).strip() or "-"
        other = flat(right[edit.right.start : edit.right.end]).strip() or "-"
        if one != other:
            yield Content(f"  {one} / {other} ({edit.difference or 'other'})"), None
