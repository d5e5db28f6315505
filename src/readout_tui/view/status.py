"""The lines above and below the panes, as (text, role) pairs before any colour."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from readout_tui.core.characters.safe import flat, unsafe
from readout_tui.core.characters.widths import cells
from readout_tui.core.link_state import SAID, doubtful, link_properties, link_state, percent, perhaps, suggested
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import PANES, Account, Attribution, Difference, Link, Readout, Ref, Row, Span
from readout_tui.core.reports.agreement import standing
from readout_tui.core.reports.differences import gravity
from readout_tui.core.reports.summary import (
    EVIDENCE,
    Brevity,
    Part,
    count,
    only_here,
    speaker_name,
    summary_parts,
    title_of,
)
from readout_tui.session import Session
from readout_tui.view import beside
from readout_tui.view.cells import clip
from readout_tui.view.coverage_margin import MarginLayout
from readout_tui.view.layout import names, passage_name
from readout_tui.view.looks import COUNTERPART, LINK_MARKS, PROVISIONAL
from readout_tui.view.wording import Wording, fitted
from readout_tui.view.wording import Words as Words
from readout_tui.view.wording import plain as plain

if TYPE_CHECKING:
    from readout_tui.core.findings.model import KeyFinding

ACCOUNT: Final = "account "
"""The role of what has the colour of an account begins so; its number follows."""


def account_role(account: int) -> str:
    """The role of what has the colour of an account."""
    return f"{ACCOUNT}{account}"


def title(session: Session, account: Account, width: int) -> Words:
    """The heading of an account that is shown: its letter, publisher and date, title, and warnings.

    In `width` cells. Where there is little room, the title is cut first; without a publisher it is all there is.
    """
    readout = session.comparison.readouts[account]
    letter = _letter(session, account)
    warnings: Words = []
    if readout.source.replaced:
        warnings.append((f"  {count(readout.source.replaced, 'byte')} not readable, shown as �", "warn"))
    warnings += [(f"  {flat(remark)}", "warn") for remark in readout.source.remarks]
    if session.view == "flow" and session.locked and account != session.account:
        warnings.append(("  locked", "key"))
    publisher, date, named = flat(readout.publisher), flat(readout.date), flat(title_of(readout))
    source = ", ".join(filter(None, (publisher, date)))
    if not source:
        return [*letter, (named, ""), *warnings]
    short = publisher.partition(",")[0]
    said = dict.fromkeys((source, ", ".join(filter(None, (short, date))), publisher or date, short or date))
    sources = Wording(tuple([(one, "strong")] for one in said))
    words = fitted([Wording((letter,)), sources], width)
    room = width - cells(plain([*words, *warnings])) - 3
    if room >= min(cells(named), LEAST):
        words.append((f"  {clip(named, room)}", ""))
    return [*words, *warnings]


def _letter(session: Session, account: Account) -> Words:
    """The letter of an account; of three or more also which of how many it is, and whether the base."""
    name, accounts = session.comparison.readouts[account].name, len(session.comparison.readouts)
    if accounts == len(PANES):
        return [(f" {name} ", "strong")]
    words: Words = [(f" {name} ", account_role(account)), (f"{account + 1}/{accounts} ", "dim")]
    return [*words, ("base ", "key")] if account == session.base else words


def letters(session: Session, layout: MarginLayout) -> Words:
    """The letters over the columns of the margin. Of names of two letters it is the last."""
    names = [readout.name[-1] for readout in session.comparison.readouts]
    return [(text, account_role(account)) for account, text in enumerate(layout.line(names))]


def head(
    session: Session,
    width: int,
    progress: float | None = None,
    refused: str = "",
    aligned: int = 1,
    found: Sequence[KeyFinding] = (),
) -> Words:
    """The filter and the summary of the whole comparison, the longest wording that fits into `width` cells.

    If even the shortest does not fit, it is returned as it is. `progress`: the share compared so far, 0..1 (None: not
    under way). `refused`: why the whole will not be compared. `aligned`: how many pairs of accounts are aligned.
    `found` are the findings of the accounts that are shown, if they are known: topics that one of them alone has are
    told before speakers and classes are.
    """
    if not session.comparison.compared:
        said = "Stopped before the texts were compared" if progress is None else f"Comparing … {progress:.0%}"
        said = refused[:1].upper() + refused[1:] if refused else said
        known = "  they can be read and searched" if refused else "  the text can be read meanwhile"
        if session.lookup.provisional:
            known = f"  {PROVISIONAL} marks what is provisional: known from the part on the screen only"
        return [(f" {said}", "key"), (known, "dim")]
    words: Words = []
    reminder = filter_words(session)
    if reminder:
        words.append((f" {reminder} ", "key"))
    if len(session.comparison.readouts) > len(PANES):
        words += _of_all(session, aligned)
    words += beside.aside_words(session)
    sentence: Words = []
    for brief, topics in _wordings(session.lookup, found):
        parts = _shortest(session.lookup) if brief is None else _summary(session.lookup, brief)
        sentence = [(flat(text), role) for text, role in parts]
        sentence += [(f" · {flat(topics)}", "found")] if topics else []
        if cells(plain(words)) + cells(plain(sentence)) < width:
            break
    else:
        sentence = sentence if len(session.comparison.readouts) == len(PANES) else []
    return [*words, (" ", ""), *sentence]


def _wordings(lookup: Lookup, found: Sequence[KeyFinding]) -> Iterator[tuple[Brevity | None, str]]:
    """The wordings of the head, the best first: as full a summary as leaves room for some topics; then without topics.

    None instead of a brevity stands for what differs alone (`_shortest`).
    """
    levels: tuple[Brevity, ...] = (0, 1, 2, 3)
    if found:
        from readout_tui.view.findings_lines import topic_words

        topics = [told for told in (topic_words(lookup, found, most) for most in (3, 2, 1)) if told]
        yield from ((brief, told) for told in topics[:1] for brief in levels)
        yield from ((brief, told) for told in topics for brief in (levels[-1], None))
    yield from ((brief, "") for brief in levels)


def _of_all(session: Session, aligned: int) -> Words:
    """The rows of all accounts: "31 rows: 9 in all · 12 in some · 10 in one"; or how far they are known."""
    if session.table is None:
        pairs = count(len(session.comparison.pairs), "pair")
        return [(f" {aligned:,} of {pairs} of accounts compared", "key"), (" ", "")]
    every, some, alone = session.table.counts()
    rows = count(every + some + alone, "row")
    return [(f" {rows}: {every:,} in all · {some:,} in some · {alone:,} in one", "strong"), ("  ", "")]


@lru_cache(maxsize=8)
def _shortest(lookup: Lookup) -> list[Part]:
    """What differs, alone: "A 21, B 13: 2 differ, 3 may differ"."""
    left, right = lookup.readouts
    states = Counter(
        link_state(k) for k in lookup.links if k.left and k.right and lookup.compared(k) and not suggested(k)
    )
    differ = f"{states['differs']:,} {'differs' if states['differs'] == 1 else 'differ'}"
    words: list[Part] = [(f"{left.name} {len(left.body):,}, {right.name} {len(right.body):,}: ", "")]
    words.append((differ, "differs"))
    return [*words, (f", {states['doubt']:,} may", "doubt")] if states["doubt"] else words


@lru_cache(maxsize=8)
def _summary(lookup: Lookup, brief: Brevity) -> list[Part]:
    return summary_parts(lookup, brief)


def filter_words(session: Session) -> str:
    """The filter in words, where the cursor is among the rows that pass, and how many passages are left out.

    "FILTER only moved: 1 of 5, 28 hidden (F ends it)"; empty without a filter.
    """
    if not session.filtering:
        return ""
    left_out = sum(
        _left_out(session.comparison.readouts[account], session.admitted(account)) for account in session.panes
    )
    how = "hidden" if session.hiding else "dimmed"
    passing = _passing(session.lookup, *map(session.admitted, session.panes))
    at = bisect_left(passing, session.row)
    here = at < len(passing) and passing[at] == session.row
    where = f"{at + 1:,} of {len(passing):,}" if here else f"{len(passing):,} found" if passing else "none passes"
    return f"FILTER {'; '.join(filter_parts(session))}: {where}, {left_out:,} {how} (F ends it)"


@lru_cache(maxsize=4)
def _passing(lookup: Lookup, left: bytes, right: bytes) -> Sequence[Row]:
    """The rows that hold a passage of the body that the filters let through, in row order."""
    found = {
        lookup.rows(account)[passage]
        for account, readout, admitted in zip(lookup.pair, lookup.readouts, (left, right), strict=True)
        for passage in readout.body
        if admitted[passage]
    }
    return sorted(found)


def filter_parts(session: Session) -> list[str]:
    """What the filters let through, safe to print: "only Ana Rivera", "only moved"."""
    parts: list[str] = []
    shown = session.shown
    if shown.speakers is not None:
        parts.append("only " + ", ".join(speaker_name(session.comparison, key) for key in sorted(shown.speakers)))
    if shown.hidden:
        parts.append("without " + ", ".join(speaker_name(session.comparison, key) for key in sorted(shown.hidden)))
    if shown.states:
        parts.append("only " + ", ".join(SAID[state].removeprefix("only ") for state in sorted(shown.states)))
    if session.narrowed is not None:
        parts.append(f"found by “{flat(session.narrowed.label)}”")
    return parts


@lru_cache(maxsize=8)
def _left_out(readout: Readout, admitted: bytes) -> int:
    """How many passages of the body a filter leaves out."""
    return sum(not admitted[passage] for passage in readout.body)


def attribution(session: Session) -> Words:
    """The passage under the cursor: who is reported to have said it, and how that is known. Uncut."""
    return [word for part in attribution_parts(session) for word in part.forms[0]]


def attribution_parts(session: Session) -> list[Wording]:
    """The same in parts that can be worded more briefly."""
    place = session.place
    if not session.visible(place):
        return [Wording(([(" No passage passes the filter: F ends it, h only dims what it leaves out", "dim")],))]
    name = passage_name(session.comparison, place)
    unsafe_part = _unsafe_part(session)
    if not session.lookup.known(session.row):
        return [Wording(([(f" {name} ", "strong"), ("not compared yet", "dim")],)), unsafe_part]
    if not session.comparison.passage(place).body:
        return [Wording(([(f" {name}", "dim")],)), unsafe_part, Wording((beside.words(session),))]
    first: Words = [] if session.comparison.compared else [(f" {PROVISIONAL} provisional:", "key")]
    voices = session.comparison.attributions.voices[place.account][place.passage]
    main = voices[0]
    others: Words = []
    for other in voices[1:3]:
        if other.speaker != main.speaker:
            others += [("; also ", "dim"), *_voice(session, place.account, other)]
    return [
        Wording(([*first, (f" {name} ", "strong")],)),
        Wording((_voice(session, place.account, main), _voice(session, place.account, main, brief=True)), 2),
        Wording((others, []), 1),
        _standing(session),
        unsafe_part,
        Wording((beside.words(session),)),
    ]


def _standing(session: Session) -> Wording:
    """Whether the other account names the same speaker; that it does can be left out."""
    across = session.facing(session.place)
    there = session.comparison.readouts[across].name
    how = standing(session.lookup, session.place)
    if how == "confirmed":
        return Wording(([(f" · also in {there}", "same")], []), 3)
    if how in ("open", "mirror"):
        return Wording(([],))
    others = dict.fromkeys(
        speaker_name(session.comparison, session.comparison.voice(Ref(across, partner)).speaker)
        for partner in session.partners
    )
    return Wording(([(f" · but {there} names {', '.join(others)}", "warn")],))


def _voice(session: Session, account: Account, said: Attribution, brief: bool = False) -> Words:
    """Who it is and how that is known; if `brief`, without the words that stand elsewhere."""
    words = [*_who(session, account, said)]
    if said.speaker is None:
        told = [(f" · {EVIDENCE['hand']}", "dim")] if said.evidence == "hand" else []
        return words if brief else [*words, (f" · {EVIDENCE['none']}", "dim"), *told]
    how = EVIDENCE[said.evidence]
    if said.evidence == "carried" and said.carried_from is not None:
        origin = Ref(account, said.carried_from)
        how = f"carried from {passage_name(session.comparison, origin)}"
        source = session.comparison.voice(origin)
        if source.cue is not None and not brief:
            how += f" (“{_cue(session, account, source.cue)}”)"
    words.append((f" · {how}", "dim"))
    if said.mode == "direct":
        words.append((" · quoted", "dim"))
    if perhaps(said):
        words.append((f" · {said.sure:.0%} sure", "warn"))
    return words


def _who(session: Session, account: Account, said: Attribution) -> Words:
    """The speaker, doubt first, and the words that say so: "perhaps Ana Rivera “said”"."""
    words: Words = [("perhaps ", "warn")] if perhaps(said) else []
    words.append((speaker_name(session.comparison, said.speaker), "strong" if said.speaker else "dim"))
    if said.via:
        words.append((f" as told by {speaker_name(session.comparison, said.via)}", ""))
    if said.speaker is not None and said.cue is not None and said.evidence != "carried":
        words.append((f" “{_cue(session, account, said.cue)}”", "key"))
    return words


def _cue(session: Session, account: Account, cue: Span) -> str:
    return flat(session.comparison.readouts[account].text[cue.start : cue.end])


def _unsafe_part(session: Session) -> Wording:
    """The characters of the passage that are not shown as themselves."""
    found = unsafe(session.comparison.slice(session.place))
    if not found:
        return Wording(([],))
    named = sorted({f"U+{u.code:04X} {u.name}" for u in found})
    said = f" · holds {', '.join(named[:2])}{' …' if len(named) > 2 else ''}"
    return Wording(([(said, "warn")], [(f" · holds {count(len(found), 'character')} not shown", "warn")]), 1)


def who(session: Session, width: int) -> Words:
    """The line on who is reported to have said the passage under the cursor, how that is known, what it is linked
    with, how surely, and, as far as there is room in `width` cells, what both share.
    """
    parts = attribution_parts(session)
    shown = session.lookup.shown_link(session.row)
    if not session.lookup.known(session.row) or not session.visible(session.place) or shown.kind == "alone":
        return fitted(parts, width)
    account = session.account
    main: Words = [*joined_with(session, shown, account), (f" · {linked(shown)}", sureness(shown))]
    parts.append(Wording(([(" · ", "dim"), *main],)))
    for other in session.lookup.also(session.place)[:2]:
        if other is not shown:
            there = [("; also ", "dim"), *joined_with(session, other, account)]
            parts.append(Wording(([*there, (f", {linked(other)}", sureness(other))], there, []), 4))
    words = fitted(parts, width)
    shared = f" · {flat(shown.reason)}" if shown.reason and shown.by == "computed" else ""
    left = width - cells(plain(words))
    return [*words, (clip(shared, left), "dim")] if shared and left >= LEAST else words


LEAST: Final = 16
"""The fewest cells for what two passages share; in fewer nothing is said of it."""


SIDES: Final = (60, 40, 30, 18)
"""The most cells that the words of one side of a difference take: the first with which all differences fit."""


def link(session: Session, width: int) -> Words:
    """The line on what differs across the link under the cursor, the gravest first, in up to `width` cells."""
    place = session.place
    if not session.lookup.known(session.row) or not session.visible(place):
        return []
    if not session.comparison.passage(place).body and not session.partners:
        return [(" headlines, dates and end marks are not compared", "dim")]
    shown = session.lookup.shown_link(session.row)
    state = link_state(shown)
    words: Words = [(f" {LINK_MARKS[state]} ", state), *beside.set_aside_words(session)]
    if not session.comparison.compared:
        words = [(f" {PROVISIONAL}", "key"), *words]
    if shown.kind == "alone":
        words.append((only_here(session.lookup, place.account), state))
        return (
            [*words, (f" · {flat(shown.reason)}", "key" if shown.by != "computed" else "dim")]
            if shown.reason
            else words
        )
    after: Words = [(" · ", "dim"), ("moved", "moved")] if shown.moved else []
    if shown.mirror:
        after.append((" · two ends of one exchange", ""))
    told = _what_differs(session, shown, width - cells(plain([*words, *after])))
    return [*words, *(told or [(SAID[link_properties(shown)[0]], state)]), *after]


def pair(session: Session, link: Link, account: Account) -> Words:
    """One link as seen from an account: "differs · moved · A5-6 with B2 · linked 97 %"."""
    words: Words = [(SAID[link_properties(link)[0]], link_state(link))]
    if link.moved:
        words += [(" · ", "dim"), ("moved", "moved")]
    if link.mirror:
        words.append((" · two ends of one exchange", ""))
    return [*words, (" · ", "dim"), *joined_with(session, link, account), (f" · {linked(link)}", sureness(link))]


def joined_with(session: Session, link: Link, account: Account) -> Words:
    """What a link joins, as seen from an account: "with B2"; of several passages, "A5-6 with B2"."""
    lookup = session.lookup
    here, there = lookup.within(link, account), lookup.across(link, account)
    words: Words = [(f"{names(session.comparison, account, here)} ", "strong")] if len(here) > 1 else []
    return [*words, ("with ", "dim"), (names(session.comparison, lookup.facing(account), there), "strong")]


def sureness(link: Link) -> str:
    """The role of the words on how sure a link is."""
    return "key" if link.by != "computed" else "warn" if doubtful(link.score) else "dim"


def linked(link: Link) -> str:
    """How sure a link is: "linked 97 %", "linked 44 %, to check", "linked by hand", "confirmed by hand"."""
    if link.by != "computed":
        return "linked by hand" if link.by == "hand" else SAID["confirmed"]
    return f"linked {percent(link.score)}" + (", to check" if doubtful(link.score) else "")


def _what_differs(session: Session, link: Link, room: int) -> Words:
    """The differences of a link, the gravest first: "will → may (modality) · 30 June → 30 July (date)".

    As many as fit into `room` cells, but at least one, each side in as many words as leave room for all.
    """
    state = link_state(link)
    told = sorted(link.substance if state == "differs" else link.doubts if state == "doubt" else (), key=gravity)
    first: Words = [("may differ: ", state)] if state == "doubt" else []
    words: Words = []
    for side in SIDES:
        words = [*first]
        for number, found in enumerate(told):
            said = [(contrast(session.lookup, found, side), state), (f" ({found.difference})", "dim")]
            more = f" · {len(told) - number} more"
            rest = 0 if number == len(told) - 1 else len(more)
            if number and cells(plain([*words, *said])) + 3 + rest > room:
                words.append((more, "dim"))
                break
            words += [(" · ", "dim")] if number else []
            words += said
        else:
            if cells(plain(words)) <= room:
                return words
    return words if told else []


def contrast(lookup: Lookup, found: Difference, most: int) -> str:
    """The words of a difference: "will → may", "only in B: “from next year”". At most `most` cells for each side."""
    left, right = (
        "" if span is None else clip(" ".join(flat(readout.text[span.start : span.end]).split()), most)
        for readout, span in zip(lookup.readouts, (found.a, found.b), strict=True)
    )
    if left and right:
        return f"{left} → {right}"
    return f"{only_here(lookup, lookup.pair[0 if left else 1])}: “{left or right}”"


def hits(session: Session) -> str:
    """The counts of the last search: "pandemic: A 0 · B 2", and which hit is the current one."""
    if session.results is None:
        return ""
    said = flat(session.results.describe())
    if session.filtering:
        said += "  (within the filter)"
    if not session.hits and session.results:
        said += "  ·  in accounts that are not shown: n goes there"
    if session.hit < 0:
        return said
    here = f" {COUNTERPART}" if session.hits[session.hit].counterpart else ""
    return f"{said}  ·  passage {session.hit + 1} of {len(session.hits)} with hits{here}"


def joining(session: Session, key: str) -> Words:
    """The hint line while a passage waits for its counterpart; `key` is the one that joins."""
    if session.joining is None:
        return []
    name = passage_name(session.comparison, session.joining)
    return [
        (f" {name} is to be joined ", "strong"),
        (f" {key} ", "key"),
        ("on its counterpart in another account joins them  ", ""),
        ("Esc ", "key"),
        ("drop", ""),
    ]
