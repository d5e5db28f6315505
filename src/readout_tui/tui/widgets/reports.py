"""What the report screens list: lines, and where each leads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import doubtful
from readout_tui.core.lookup import across
from readout_tui.core.model import BOTH, Edit, Link, VerbClass
from readout_tui.core.reports.disagreements import JointClaim, conflicts, joint_claims, matrix, one_sided, verb_pairs
from readout_tui.core.reports.summary import count, speaker_name
from readout_tui.session import Place, Session
from readout_tui.view import status
from readout_tui.view.cells import clip, fit
from readout_tui.view.layout import names, passage_name

Line = tuple[Content, Place | None]


def heading(text: str) -> Line:
    """A line that leads nowhere."""
    return Content(text).stylize("bold"), None


def details(session: Session, edits: Iterable[Edit]) -> list[Line]:
    """All that is known of the passage under the cursor: speaker, links, differences."""
    side, passage = session.place
    lines = [
        heading("Who is reported to have said it"),
        (Content(status.plain(status.attribution(session)).strip()), None),
    ]
    links = [session.link, *session.lookup.also(side, passage)]
    lines.append(heading("What corresponds to it"))
    for link in links:
        lines += _link(session, link)
    changes = list(_changes(session, edits))
    if changes:
        lines += [heading("Differences: in A / in B (class)"), *changes]
    return lines


def conflict_places(session: Session) -> list[Place]:
    """The first passage of each linked passage that the two accounts give to different speakers."""
    return [Place(0, found.left[0]) for found in conflicts(session.comparison, session.lookup)]


def checks(session: Session) -> list[Line]:
    """Where the accounts disagree about speakers, and what only one of them attributes."""
    comparison, lookup = session.comparison, session.lookup
    lines: list[Line] = [heading("Linked passages given to different speakers")]
    for found in conflicts(comparison, lookup):
        one, other = (speaker_name(comparison, key) for key in (found.left_speaker, found.right_speaker))
        doubt = f" (doubtful, {found.sure:.0%})" if doubtful(found.sure) else ""
        where = f"{names(comparison, 0, found.left)} {one} / {names(comparison, 1, found.right)} {other}{doubt}"
        lines.append((Content(f"  {where}"), Place(0, found.left[0])))
    if len(lines) == 1:
        lines.append((Content("  none"), None))
    lines.append(heading("Both sides together, in one account only"))
    claims = joint_claims(comparison, lookup)
    lines += [_claim(session, claim) for claim in claims] or [(Content("  none"), None)]
    for own in one_sided(comparison, lookup):
        if own.speaker == BOTH:
            continue
        account = comparison.readouts[own.side].name
        who = speaker_name(session.comparison, own.speaker)
        lines.append(heading(f"Only {account} reports of {who}: {count(len(own.passages), 'passage')}"))
        lines += [_passage(session, Place(own.side, number)) for number in own.passages]
    return lines


def _claim(session: Session, claim: JointClaim) -> Line:
    line, place = _passage(session, Place(claim.side, claim.passage))
    if claim.partner_speaker is not None:
        there = names(session.comparison, 1 - claim.side, claim.partners)
        line = Content(f"{clip(line.plain, 62)} / {there} {speaker_name(session.comparison, claim.partner_speaker)}")
    return line, place


def _passage(session: Session, place: Place) -> Line:
    text = flat(session.comparison.readouts[place.side].slice(place.passage))
    return Content(f"  {passage_name(session.comparison, place.side, place.passage)} {clip(text, 90)}"), place


_CLASSES: tuple[VerbClass, ...] = ("neutral", "emphatic", "promise", "thanks", "urging", "cognitive", "joint")


def who_says_how_much(session: Session) -> list[Line]:
    """Speakers by account: passages, words and verbs of saying, and the verbs that stand across from each other."""
    comparison = session.comparison
    lines: list[Line] = [heading(f"  {fit('speaker', 30)} account  passages   words   verbs of saying")]
    for row in matrix(comparison):
        for side, share in enumerate(row.shares):
            if share.passages or share.words:
                verbs = ", ".join(
                    f"{kind} {(share.verbs or {})[kind]}" for kind in _CLASSES if kind in (share.verbs or {})
                )
                who = fit(speaker_name(session.comparison, row.speaker), 30)
                account = comparison.readouts[side].name
                lines.append((Content(f"  {who} {account:>7} {share.passages:>9,} {share.words:>7,}   {verbs}"), None))
    pairs = [pair for pair in verb_pairs(comparison) if pair.left.casefold() != pair.right.casefold()]
    if pairs:
        lines.append(heading("Verbs of saying that differ in linked passages: in A / in B"))
    for pair in pairs:
        link = comparison.alignment.links[pair.row]
        where = f"{names(comparison, 0, link.left)} / {names(comparison, 1, link.right)}"
        classes = (
            "" if pair.left_class == pair.right_class else f" ({pair.left_class or '-'} / {pair.right_class or '-'})"
        )
        line = f"  {fit(where, 16)} “{flat(pair.left)}” / “{flat(pair.right)}”{classes}"
        lines.append((Content(line), Place(0, link.left[0])))
    return lines


def _link(session: Session, link: Link) -> Iterator[Line]:
    side = session.side
    there = across(link, side)
    if not there:
        yield Content(f"Only in {session.comparison.readouts[side].name}. {flat(link.reason)}".strip()), None
        return
    yield (
        Content(status.plain(status.pair(session, link, side)) + (f" · {flat(link.reason)}" if link.reason else "")),
        None,
    )
    for passage in there:
        name = passage_name(session.comparison, 1 - side, passage)
        text = flat(session.comparison.readouts[1 - side].slice(passage))
        yield Content(f"  {name} {text}"), Place(1 - side, passage)


def _changes(session: Session, edits: Iterable[Edit]) -> Iterator[Line]:
    left, right = session.comparison.readouts[0].text, session.comparison.readouts[1].text
    for edit in edits:
        if edit.kind == "equal":
            continue
        one = flat(left[edit.left.start : edit.left.end]).strip() or "-"
        other = flat(right[edit.right.start : edit.right.end]).strip() or "-"
        if one != other:
            yield Content(f"  {one} / {other} ({edit.difference or 'other'})"), None
