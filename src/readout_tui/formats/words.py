"""Names, states and differences in words, for the plain writers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from readout_tui.core.characters.safe import flat
from readout_tui.core.link_state import SAID, link_properties, link_state, percent, perhaps
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import BOTH, Account, AccountPair, Comparison, Difference, Link, Ref, Span, by_account
from readout_tui.core.numbering import kind_name, name, names
from readout_tui.core.reports.differences import gravity
from readout_tui.core.reports.disagreements import Share
from readout_tui.core.reports.summary import EVIDENCE, count, said_by, title_of

if TYPE_CHECKING:
    from readout_tui.core.coverage import CoverageRow

NOT_FOUND: Final = "No passage found"


def heading(comparison: Comparison, account: Account) -> str:
    """ "A: Title (publisher, date)", safe to print."""
    readout = comparison.readouts[account]
    about = ", ".join(filter(None, (readout.publisher, readout.date)))
    return flat(f"{readout.name}: {title_of(readout)}" + (f" ({about})" if about else ""))


def remarks(comparison: Comparison, accounts: Iterable[Account]) -> list[str]:
    """What readers must know of how documents were read, safe to print: "A: 2 tracked changes are shown accepted"."""
    readouts = [comparison.readouts[account] for account in accounts]
    return [flat(f"{readout.name}: {remark}") for readout in readouts for remark in readout.source.remarks]


def speaker(comparison: Comparison, ref: Ref) -> str:
    """The speaker that a passage is attributed to, safe to print: "Ana Rivera", "perhaps both"; "" for narration."""
    voice = comparison.voice(ref)
    if voice.speaker != BOTH:
        return said_by(comparison, voice) if voice.speaker else ""
    return f"perhaps {BOTH}" if perhaps(voice) else BOTH


def speaker_known(comparison: Comparison, ref: Ref) -> str:
    """The speaker and how they are known: "perhaps Ana Rivera (by pronoun)"; "" for narration."""
    who = speaker(comparison, ref)
    return f"{who} ({EVIDENCE[comparison.voice(ref).evidence]})" if who else ""


def passages_of(share: Share) -> str:
    """ "1,204", "7 (2 perhaps)": the passages of a speaker in one account, and of how many that is doubtful."""
    return f"{share.passages:,}" + (f" ({share.perhaps:,} perhaps)" if share.perhaps else "")


def seen_elsewhere(lookup: Lookup, link: Link) -> str:
    """ "see B6": the passages of the other account that further links join to a one-sided link; "" if none."""
    here = lookup.refs(link)[0].account
    refs = (Ref(here, passage) for passage in lookup.within(link, here))
    places = {p for ref in refs for second in lookup.also(ref) for p in lookup.across(second, here)}
    across = lookup.comparison.readouts[lookup.facing(here)]
    return f"see {names(across, sorted(places))}" if places else ""


def state(lookup: Lookup, link: Link) -> str:
    """ "same words", "differs, moved", "only in A", "reworded; also B1": the state of a link in words.

    For passages that are not compared, it is their kind ("headline").
    """
    comparison, refs = lookup.comparison, lookup.refs(link)
    if not lookup.compared(link):
        return kind_name(comparison.passage(refs[0]).kind)
    also = dict.fromkeys(
        name(comparison.readouts[lookup.facing(ref.account)], other)
        for ref in refs
        for second in lookup.also(ref)
        for other in lookup.across(second, ref.account)
    )
    said = ", ".join(SAID[told] for told in link_properties(link))
    if link.kind == "alone":
        by = "" if link.by == "computed" else f", {SAID[link.by]}"
        said = "" if also else f"only in {comparison.readouts[refs[0].account].name}{by}"
    return "; ".join(filter(None, (said, f"also {', '.join(also)}" if also else "")))


def certainty(link: Link) -> str:
    """ "linked 97 %": how likely a link is right; "" for passages that only one account has.

    Of what was decided by hand, `standing` says that.
    """
    return "" if link.kind == "alone" or link.by != "computed" else f"linked {percent(link.score)}"


def substance(lookup: Lookup, link: Link) -> list[str]:
    """ "number: 5,000 / 50,000", "may differ: claim: - / in the north": the differences of a link, gravest first."""
    return substance_between(lookup.comparison, lookup.pair, link)


def substance_between(comparison: Comparison, pair: AccountPair, link: Link) -> list[str]:
    """The same of any two accounts: `link` has `pair[0]` on its left."""
    doubts = link.doubts if link_state(link) == "doubt" else ()
    lines = [_difference(comparison, pair, found) for found in sorted(link.substance, key=gravity)]
    return lines + [f"may differ: {_difference(comparison, pair, found)}" for found in sorted(doubts, key=gravity)]


def difference_of(lookup: Lookup, found: Difference) -> str:
    """ "number: 5,000 / 50,000": the class, and the words of each account, "-" for an account that has none."""
    return _difference(lookup.comparison, lookup.pair, found)


def _difference(comparison: Comparison, pair: AccountPair, found: Difference) -> str:
    one, other = (_words(comparison, account, span) for account, span in zip(pair, (found.a, found.b), strict=True))
    return f"{found.difference}: {one} / {other}"


def _words(comparison: Comparison, account: Account, span: Span | None) -> str:
    return "-" if span is None else flat(comparison.readouts[account].text[span.start : span.end])


class PageFurniture:
    """What stands around the accounts on their pages: print leaves it out, and says so; JSON has it."""

    def __init__(self, comparison: Comparison, kept: bool = False) -> None:
        """`kept`: nothing is left out, as in formats that other programs read."""
        self._around = tuple(frozenset() if kept else readout.around for readout in comparison.readouts)

    def is_link(self, lookup: Lookup, link: Link) -> bool:
        """True for a link that has nothing else."""
        return any(self._around) and all(ref.passage in self._around[ref.account] for ref in lookup.refs(link))

    def is_row(self, row: CoverageRow) -> bool:
        """True for a row that has nothing else."""
        if row.compared or not any(self._around):
            return False
        return all(number in self._around[account] for account, cell in by_account(row.cells) for number in cell)

    @property
    def left_out(self) -> str:
        """ "84 lines of page furniture"; "" if there is none."""
        number = sum(map(len, self._around))
        return f"{count(number, 'line')} of page furniture" if number else ""
