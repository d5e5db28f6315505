"""Names that the other side says by another word: "Shen" is "the Chinese guest", "Serbia and China" "the two sides".

Such a name has no partner among the items, as the words have nothing in common; but the claim lacks nothing. Only the
parties to the talks are taken to be meant by an office or a pronoun alone: the countries that both accounts name most,
the persons who are known to belong to them, and those whom an account names again and again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from readout_tui.core.substance.findings import OTHER_SIDE, Case
from readout_tui.core.substance.matching import ItemMatching
from readout_tui.core.substance.parties import PartyMention
from readout_tui.core.substance.readings import ClaimItem, Reading
from readout_tui.core.substance.times import When

PARTIES: Final = 2
"""Countries that are taken for parties to the talks."""
_HE: Final = frozenset("he she i his her him my me".split())
_THEY: Final = frozenset("they we both them us their our theirs ours you your".split())


Fellows = dict[str, frozenset[str]]
"""Skeleton of a name -> those of the names that it stands next to: first names and surnames of persons."""


def full_names(reading: Reading) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The skeletons of each two names that stand next to each other: "Hubert Marlowe", "Le Van Thuan"."""
    for one, two in pairwise(reading.items):
        if one.kind == two.kind == "name" and one.end == two.start:
            left, right = (frozenset(key for key in item.keys if key[0] == "k") for item in (one, two))
            if left and right:
                yield left, right


def with_aliases(
    case: Case,
    parties: frozenset[str],
    persons: frozenset[str],
    fellows: Fellows,
    bases: tuple[int | None, int | None],
) -> ItemMatching:
    """The matching of a link, with what the other side says by another word, or need not say, as covered.

    `parties`: keys of the countries that talk; `persons`: skeletons of the names of those who speak for them;
    `fellows`: the other parts of full names; `bases`: the days of the datelines.
    """
    covered = [list(own) for own in case.matching.covered]
    for side, own in enumerate(covered):
        _cover(case, side, own, parties, persons)
        _cover_full_names(case, side, own, fellows)
        if bases[0] is not None and bases[0] == bases[1] and not _dated(case.reading(OTHER_SIDE[side])):
            _cover_today(case.reading(side), own, bases[0])
    one, two = (tuple(own) for own in covered)
    return case.matching._replace(covered=(one, two))


def _cover(case: Case, side: int, own: list[bool], parties: frozenset[str], persons: frozenset[str]) -> None:
    """Marks the names of a side as covered that the other side says by another word. `own`: by number of item."""
    others = case.who[OTHER_SIDE[side]]
    single, several = _nameless(case, OTHER_SIDE[side], parties)
    for i, item in enumerate(case.reading(side).items):
        if own[i] or item.kind != "name":
            continue
        who = _who(case.who[side], item.start)
        if _meant(who, others):
            own[i] = True
        elif item.keys & persons:
            own[i] = single > 0 or several
            single -= 1  # "he" stands for one person only
        elif who & parties:
            own[i] = several or _spoken_for(others, persons)


def _cover_full_names(case: Case, side: int, own: list[bool], fellows: Fellows) -> None:
    """Marks the part of a full name as covered of which the other side has another part, and no first name with it."""
    far = case.reading(OTHER_SIDE[side])
    bare = {
        key
        for n, item in enumerate(far.items)
        if item.kind == "name" and not _in_full_name(far, n)
        for key in item.keys
        if key[0] == "k"
    }
    for i, item in enumerate(case.reading(side).items):
        if not own[i] and item.kind == "name":
            own[i] = any(not bare.isdisjoint(fellows.get(key, ())) for key in item.keys)


def _in_full_name(reading: Reading, number: int) -> bool:
    """True for a name right beside another one that is no country's."""
    item = reading.items[number]
    beside = (reading.items[n] for n in (number - 1, number + 1) if 0 <= n < len(reading.items))
    return any(
        other.kind == "name" and (other.end == item.start or item.end == other.start) and _personal(other)
        for other in beside
    )


def _personal(item: ClaimItem) -> bool:
    return not any(key[0] in "cdv" for key in item.keys)


def _dated(reading: Reading) -> bool:
    return any(item.kind == "when" for item in reading.items)


def _cover_today(reading: Reading, own: list[bool], base: int) -> None:
    """Marks the "today" of one side as covered: both datelines say it of the whole."""
    today = ((float(base), float(base)),)
    for i, item in enumerate(reading.items):
        when = item.value
        if isinstance(when, When) and when.spans == today and when.minute is None and not when.relation:
            own[i] = True


def _nameless(case: Case, side: int, parties: frozenset[str]) -> tuple[int, bool]:
    """How many words of a side mean one person without the name ("the guest", "he"); whether one means several."""
    bare = [m for m in case.who[side] if _is_nameless(m, parties)]
    low = {token.low for token in case.reading(side).tokens}
    single = sum(not m.plural for m in bare) + bool(low & _HE)
    return single, any(m.plural for m in bare) or bool(low & _THEY)


def _is_nameless(mention: PartyMention, parties: frozenset[str]) -> bool:
    """True for an office or a plural that names nobody and means no country but the parties."""
    if mention.persons or not (mention.title or mention.plural):
        return False
    return not mention.who or mention.who <= parties


def _meant(who: frozenset[str], others: Sequence[PartyMention]) -> bool:
    """True if the other side means one of these too, by whatever word."""
    return any(not who.isdisjoint(m.who) for m in others)


def _spoken_for(others: Sequence[PartyMention], persons: frozenset[str]) -> bool:
    """True if the other side has the name of one who speaks for a party, without the country."""
    return any(m.persons & persons and m.who == m.persons for m in others)


def _who(found: Sequence[PartyMention], at: int) -> frozenset[str]:
    """Who is meant where a token stands."""
    return next((m.who for m in found if m.start <= at < m.end), frozenset())
