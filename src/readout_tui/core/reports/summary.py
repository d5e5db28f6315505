"""A comparison in words for readers: its summary in one sentence, and titles, names and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import ORDER_ALONE, LinkState, link_state, perhaps, suggested
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Account, Attribution, Comparison, Evidence, Link, Readout, Ref
from readout_tui.core.reports.differences import TIERS, leading

Part = tuple[str, LinkState | Literal[""]]
"""Text, and the state of the links that it counts; "" for other text."""
Brevity = Literal[0, 1, 2, 3]
"""0 is the full sentence; 1 leaves out the speakers, 2 also the classes; 3 words what is left more briefly."""

EVIDENCE: Final[dict[Evidence, str]] = {
    "explicit": "named here",
    "pronoun": "by pronoun",
    "carried": "carried over",
    "collective": "both sides together",
    "label": "speaker's label",
    "document": "the whole text is this voice",
    "hand": "by hand",
    "none": "the reporter's own words",
}
"""How a speaker is known, in words for readers."""


def summary(lookup: Lookup, brief: Brevity = 0) -> str:
    """The comparison of two accounts in one sentence.

    "A 21 passages, B 13: 13 links: 4 same words, 5 reworded, 3 differ: 1 number, 2 claim; 1 may differ; 1 moved;
    5 only in A, 5 of these Diaz-Canel's; 0 only in B".

    Only body passages count. Each row with body passages on both sides counts once: by the state of its link and, if it
    differs, by the class of its gravest difference. Links that are suggestions only are counted apart, as "to check".
    In two languages it also says how many of these are guesses: "15 to check, 12 by order and length alone".
    """
    return "".join(text for text, _state in summary_parts(lookup, brief))


def summary_parts(lookup: Lookup, brief: Brevity = 0) -> list[Part]:
    """The summary in parts, each with the state that it counts."""
    left, right = lookup.readouts
    if left.text == right.text:
        return [(f"{left.name} and {right.name} are the same text: {count(len(left.body), 'passage')}", "")]
    linked = _linked(lookup)
    first = f"{len(left.body):,}" if brief else count(len(left.body), "passage")
    head = f"{left.name} {first}, {right.name} {len(right.body):,}: "
    if not linked:
        return [(f"{head}nothing was found that corresponds", "")]
    sure = [link for link in linked if not suggested(link)]
    counts: list[Part] = [("" if brief == 3 else f"{count(len(sure), 'link')}: ", ""), *_states(sure, brief)]
    parts = [(head, ""), *(counts if sure else [("no sure link", "")])]
    for number, what in ((sum(link.moved for link in sure), "moved"), (len(linked) - len(sure), "to check")):
        parts += [(f"; {number:,} {what}", "")] if number else []
    if guesses := sum(link.guess for link in linked):
        parts.append((f", {guesses:,} by {ORDER_ALONE}", ""))
    return [*parts, (f"; {_left_over(lookup, brief)}", "")]


def _left_over(lookup: Lookup, brief: Brevity) -> str:
    """What has no partner: "5 only in A; 0 only in B"; "only A 5, B 0", where no third account may have it, too."""
    alone = [_alone(lookup, account, brief) for account in lookup.pair]
    if brief < 3:
        return "; ".join(alone)
    return ("only " if len(lookup.comparison.readouts) == len(lookup.pair) else "unlinked ") + ", ".join(alone)


def _linked(lookup: Lookup) -> list[Link]:
    """The links with body passages on both sides, in row order."""
    left, right = (set(readout.body) for readout in lookup.readouts)
    return [link for link in lookup.links if left.intersection(link.left) and right.intersection(link.right)]


def _states(linked: Sequence[Link], brief: Brevity) -> Iterator[Part]:
    """The counts of the states that occur: "4 same words, 5 reworded, 3 differ: 1 number, 2 claim; 1 may differ"."""
    counts = Counter(map(link_state, linked))
    words: dict[LinkState, str] = {
        "same": "same" if brief else "same words",
        "reworded": "reworded",
        "differs": "differs" if counts["differs"] == 1 else "differ",
        "linked": "not judged yet",
        "doubt": "may differ",
    }
    said = ""
    for state, word in words.items():
        if counts[state] or (state == "differs" and not counts["linked"]):  # "0 differ" is worth saying
            if said:
                yield said, ""
            yield f"{counts[state]:,} {word}" + (_classes(linked) if state == "differs" and brief < 2 else ""), state
            said = "; " if state == "differs" else ", "


def _classes(linked: Sequence[Link]) -> str:
    """The classes of differing links, the gravest first, each link counted once: ": 1 number, 2 claim"."""
    leads = [found.difference for link in linked if link.substance and (found := leading(link))]
    order = [name for tier in TIERS for name in tier]
    counts = sorted(Counter(leads).items(), key=lambda item: order.index(item[0]))
    return ": " + ", ".join(f"{number:,} {name}" for name, number in counts) if counts else ""


def _alone(lookup: Lookup, account: Account, brief: Brevity) -> str:
    comparison = lookup.comparison
    readout = comparison.readouts[account]
    alone = [ref for ref in (Ref(account, n) for n in readout.body) if lookup.alone(ref)]
    if brief == 3:
        return f"{readout.name} {len(alone):,}"
    said = f"{len(alone):,} {only_here(lookup, account)}"
    if brief:
        return said
    voices = (comparison.voice(ref) for ref in alone)
    speakers = Counter(v.speaker for v in voices if v.speaker is not None and v.speaker != BOTH and not perhaps(v))
    if len(alone) > 1 and speakers:
        key, most = speakers.most_common(1)[0]
        name = short_name(comparison, key)
        if most * 2 > len(alone):
            said += f", {most:,} of these {name}'s"
    return said


def only_here(lookup: Lookup, account: Account) -> str:
    """What only one of the two accounts has: "only in A"; "not in B" where a third account may have it, too."""
    if len(lookup.comparison.readouts) == len(lookup.pair):
        return f"only in {lookup.comparison.readouts[account].name}"
    return f"not in {lookup.comparison.readouts[lookup.facing(account)].name}"


def title_of(readout: Readout) -> str:
    """The headline of a text or, if it has none, the name of its file."""
    return readout.title or readout.source.origin.rpartition("/")[2].removeprefix("seed:")


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 passage", "2 passages"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def speaker_name(comparison: Comparison, key: str | None) -> str:
    """The name of a speaker key for readers, safe to print: a name, "both sides together", "narration"."""
    if not key:
        return "narration"
    if key == BOTH:
        return "both sides together"
    speaker = next((s for s in comparison.attributions.speakers if s.key == key), None)
    if speaker is None:
        return flat(key)
    return flat(speaker.name) + (" (look-alike letters!)" if speaker.lookalike else "")


def said_by(comparison: Comparison, voice: Attribution) -> str:
    """The name of an attribution's speaker for readers, safe to print: "perhaps Ana Rivera" where it is doubtful."""
    name = speaker_name(comparison, voice.speaker)
    return f"perhaps {name}" if perhaps(voice) else name


def short_name(comparison: Comparison, key: str) -> str:
    """The shortest alias that is part of a speaker's name, for use in a sentence: mostly the surname."""
    speaker = next(s for s in comparison.attributions.speakers if s.key == key)
    inside = [alias for alias in speaker.aliases if len(alias) > 1 and alias in speaker.name]
    return min(inside, key=len, default=speaker.name)
