"""What the report screens list: lines, and where each leads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import doubtful
from readout_tui.core.model import BOTH, LEFT, Comparison, Edit, Link, Ref, VerbClass
from readout_tui.core.reports.disagreements import JointClaim, conflicts, joint_claims, matrix, one_sided, verb_pairs
from readout_tui.core.reports.summary import count, speaker_name
from readout_tui.session import Session
from readout_tui.view import status
from readout_tui.view.cells import clip, fit
from readout_tui.view.layout import names, passage_name

ReportLine = tuple[Content, Ref | None]
"""What is said, and where Enter leads."""


def heading(text: str) -> ReportLine:
    """A line that leads nowhere."""
    return Content(text).stylize("bold"), None


def details(session: Session, edits: Iterable[Edit]) -> list[ReportLine]:
    """All that is known of the passage under the cursor: speaker, links, differences."""
    lines = [
        heading("Who is reported to have said it"),
        (Content(status.plain(status.attribution(session)).strip()), None),
    ]
    links = [session.link, *session.lookup.also(session.place)]
    lines.append(heading("What corresponds to it"))
    for link in links:
        lines += _link(session, link)
    changes = list(_changes(session, edits))
    if changes:
        lines += [heading(f"Differences: {_in_both(session)} (class)"), *changes]
    return lines


def _in_both(session: Session) -> str:
    """ "in A / in B"."""
    return " / ".join(f"in {readout.name}" for readout in session.lookup.readouts)


def conflict_places(session: Session) -> list[Ref]:
    """The first passage of each linked passage that the two accounts give to different speakers."""
    return [Ref(session.panes[LEFT], found.left[0]) for found in conflicts(session.lookup)]


def checks(session: Session) -> list[ReportLine]:
    """Where the accounts disagree about speakers, and what only one of them attributes."""
    comparison, lookup = session.comparison, session.lookup
    left, right = session.panes
    lines: list[ReportLine] = [heading("Linked passages given to different speakers")]
    for found in conflicts(lookup):
        one, other = (speaker_name(comparison, key) for key in (found.left_speaker, found.right_speaker))
        doubt = f" (doubtful, {found.sure:.0%})" if doubtful(found.sure) else ""
        here, there = names(comparison, left, found.left), names(comparison, right, found.right)
        lines.append((Content(f"  {here} {one} / {there} {other}{doubt}"), Ref(left, found.left[0])))
    if len(lines) == 1:
        lines.append((Content("  none"), None))
    lines.append(heading("Both sides together, in one account only"))
    claims = joint_claims(lookup)
    lines += [_claim(session, claim) for claim in claims] or [(Content("  none"), None)]
    for own in one_sided(lookup):
        if own.speaker == BOTH:
            continue
        account = comparison.readouts[own.account].name
        who = speaker_name(session.comparison, own.speaker)
        lines.append(heading(f"Only {account} reports of {who}: {count(len(own.passages), 'passage')}"))
        lines += [_passage(session, Ref(own.account, number)) for number in own.passages]
    return lines


def _claim(session: Session, claim: JointClaim) -> ReportLine:
    line, place = _passage(session, claim.ref)
    if claim.partner_speaker is not None:
        there = names(session.comparison, session.facing(claim.ref), claim.partners)
        line = Content(f"{clip(line.plain, 62)} / {there} {speaker_name(session.comparison, claim.partner_speaker)}")
    return line, place


def _passage(session: Session, ref: Ref) -> ReportLine:
    text = flat(session.comparison.slice(ref))
    return Content(f"  {passage_name(session.comparison, ref)} {clip(text, 90)}"), ref


_CLASSES: tuple[VerbClass, ...] = ("neutral", "emphatic", "promise", "thanks", "urging", "cognitive", "joint")


def who_says_how_much(session: Session) -> list[ReportLine]:
    """Speakers by account: passages, words and verbs of saying, and the verbs that stand across from each other."""
    return [*_shares(session.comparison), *_differing_verbs(session)]


def _shares(comparison: Comparison) -> Iterator[ReportLine]:
    yield heading(f"  {fit('speaker', 30)} account  passages   words   verbs of saying")
    for row in matrix(comparison):
        for readout, share in zip(comparison.readouts, row.shares, strict=True):
            if share.passages or share.words:
                verbs = ", ".join(
                    f"{kind} {(share.verbs or {})[kind]}" for kind in _CLASSES if kind in (share.verbs or {})
                )
                who = fit(speaker_name(comparison, row.speaker), 30)
                yield Content(f"  {who} {readout.name:>7} {share.passages:>9,} {share.words:>7,}   {verbs}"), None


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
        yield Content(f"Only in {session.comparison.readouts[account].name}. {flat(link.reason)}".strip()), None
        return
    yield (
        Content(status.plain(status.pair(session, link, account)) + (f" · {flat(link.reason)}" if link.reason else "")),
        None,
    )
    for ref in (Ref(across, passage) for passage in there):
        yield Content(f"  {passage_name(session.comparison, ref)} {flat(session.comparison.slice(ref))}"), ref


def _changes(session: Session, edits: Iterable[Edit]) -> Iterator[ReportLine]:
    left, right = (readout.text for readout in session.lookup.readouts)
    for edit in edits:
        if edit.kind == "equal":
            continue
        one = flat(left[edit.left.start : edit.left.end]).strip() or "-"
        other = flat(right[edit.right.start : edit.right.end]).strip() or "-"
        if one != other:
            yield Content(f"  {one} / {other} ({edit.difference or 'other'})"), None
