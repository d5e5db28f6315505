"""Names that the other side says by another word: "Shen" is "the Chinese guest", "Serbia and China" "the two sides".

Such a name has no partner among the items, as the words have nothing in common; but the claim lacks nothing. Only the
parties to the talks are taken to be meant by an office or a pronoun alone: the countries that both accounts name most,
the persons who are known to belong to them, and those whom an account names again and again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.substance.findings import OTHER_SIDE, Case
from readout_tui.core.substance.matching import ItemMatching
from readout_tui.core.substance.parties import PartyMention

PARTIES: Final = 2
"""Countries that are taken for parties to the talks."""
_HE: Final = frozenset("he she i".split())
_THEY: Final = frozenset("they we both them us".split())


def with_aliases(case: Case, parties: frozenset[str], persons: frozenset[str]) -> ItemMatching:
    """The matching of a link, with names as covered that the other side says by another word.

    `parties`: keys of the countries that talk; `persons`: skeletons of the names of those who speak for them.
    """
    covered = [list(own) for own in case.matching.covered]
    for side, own in enumerate(covered):
        others = case.who[OTHER_SIDE[side]]
        bare = [m for m in others if (not m.who or m.who <= parties) and not m.persons and (m.title or m.plural)]
        low = {token.low for token in case.reading(OTHER_SIDE[side]).tokens}
        single = sum(not m.plural for m in bare) + bool(low & _HE)
        several = any(m.plural for m in bare) or bool(low & _THEY)
        for i, item in enumerate(case.reading(side).items):
            if own[i] or item.kind != "name":
                continue
            who = _who(case.who[side], item.start)
            if who & {key for m in others for key in m.who}:
                own[i] = True
            elif item.keys & persons:
                own[i] = single > 0 or several
                single -= 1
            elif who & parties:
                own[i] = several or any(m.persons & persons and m.who == m.persons for m in others)
    one, two = (tuple(own) for own in covered)
    return case.matching._replace(covered=(one, two))


def _who(found: Sequence[PartyMention], at: int) -> frozenset[str]:
    """Who is meant where a token stands."""
    return next((m.who for m in found if m.start <= at < m.end), frozenset())
