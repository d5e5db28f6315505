"""The findings as lines of a window and as words of the head, before Textual."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.findings.model import FINDING_KINDS, FINDING_TITLES, KeyFinding
from readout_tui.core.findings.order import RankedTopic, ranked, subject
from readout_tui.core.findings.reading import PairReading
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Ref
from readout_tui.view.cells import clip, fit
from readout_tui.view.layout import passage_name
from readout_tui.view.looks import DOUBT

NOTHING: Final = "  Nothing was found to be told: no ground, no finding"
GAP: Final = 3


class FindingsLine(NamedTuple):
    """A line of the window: a heading (`finding` is None), or a finding with the passage that Enter goes to."""

    text: str
    finding: KeyFinding | None = None
    place: Ref | None = None


def findings_lines(found: Sequence[KeyFinding]) -> list[FindingsLine]:
    """All findings by kind, under their headings; doubtful ones begin with "? perhaps"."""
    lines: list[FindingsLine] = []
    for kind in FINDING_KINDS:
        told = [one for one in found if one.kind == kind]
        lines += [FindingsLine(FINDING_TITLES[kind])] if told else []
        lines += [FindingsLine(_worded(one), one, one.grounds[0].ref) for one in told]
    return lines or [FindingsLine(NOTHING)]


def _worded(finding: KeyFinding) -> str:
    """The sentence without what the heading says already."""
    told = finding.told.removeprefix(f"{FINDING_TITLES[finding.kind]}: ")
    return f" {DOUBT} perhaps: {told}" if finding.perhaps else f"   {told}"


def order_lines(lookup: Lookup, width: int, account: Account) -> list[tuple[str, Ref | None]]:
    """Both accounts' topics, ranked, side by side in so many cells; each line with the passage of one account.

    "1. eleven Korvian fishermen (A3)  → 2": the rank in the other account, "–" where it has no such passage.
    """
    reading = PairReading(lookup)
    columns = [ranked(reading, one) for one in lookup.pair]
    room = max((width - GAP) // 2, 12)
    side = lookup.pair.index(account)
    heads = [
        f"{r.name}: topic, and its rank in {o.name}"
        for r, o in zip(lookup.readouts, reversed(lookup.readouts), strict=True)
    ]
    lines: list[tuple[str, Ref | None]] = [(f"{fit(heads[0], room)}{' ' * GAP}{clip(heads[1], room)}", None)]
    for at in range(max(map(len, columns), default=0)):
        cells = [_ranked(reading, column[at], room) if at < len(column) else "" for column in columns]
        own = columns[side]
        lines.append((f"{fit(cells[0], room)}{' ' * GAP}{cells[1]}", own[at].ref if at < len(own) else None))
    return lines


def _ranked(reading: PairReading, topic: RankedTopic, room: int) -> str:
    name = passage_name(reading.comparison, topic.ref)
    rank = "–" if topic.across is None else str(topic.across)
    shift = "" if topic.across is None or topic.across == topic.rank else " ↑" if topic.across > topic.rank else " ↓"
    tail = f" {name} → {rank}{shift}"
    head = f"{topic.rank:>2}. "
    return head + fit(subject(reading, topic.ref), max(room - len(head) - len(tail), 4)) + tail


def topic_words(lookup: Lookup, found: Sequence[KeyFinding], most: int) -> str:
    """What one account alone has, for the head: "only B: Taiwan, sanctions; at A's request"; "" if nothing is sure.

    At most so many words an account; doubtful findings are left out. Nothing of three accounts or more: what one of two
    has alone, a third may have.
    """
    if len(lookup.comparison.readouts) > len(lookup.pair):
        return ""
    parts = list(_only(lookup, found, most))
    request = next((one for one in found if one.kind == "request" and not one.perhaps and one.of is not None), None)
    if request is not None and most > 1:
        name = lookup.comparison.readouts[request.grounds[0].ref.account]
        words = name.text[request.grounds[0].words.start : request.grounds[0].words.end]
        parts.append(f"{name.name}: {' '.join(words.split())}")
    return "; ".join(parts)


def _name_in(topic: KeyFinding) -> str:
    """The first telling word of a topic that is a name; "" if none is."""
    return next((word for word in topic.key_words if word[:1].isupper()), "")


def _only(lookup: Lookup, found: Sequence[KeyFinding], most: int) -> Iterator[str]:
    for account in lookup.pair:
        words: dict[str, str] = {}
        topics = [one for one in found if one.kind == "topic" and one.of == account and not one.perhaps]
        for one in sorted(topics, key=lambda told: (not _name_in(told), -told.sure)):
            word = _name_in(one) or one.key_words[0]
            words.setdefault(word.casefold(), word)
        if words:
            yield f"only {lookup.comparison.readouts[account].name}: {', '.join(list(words.values())[:most])}"
