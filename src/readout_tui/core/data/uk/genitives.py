"""Ukrainian words by their endings and neighbours: genitives after titles, places before names, adjectives."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data import cyrillic
from readout_tui.core.data.cyrillic import Endings, settler
from readout_tui.core.data.uk import words
from readout_tui.core.data.uk.declension import declined

_ADJECTIVES: Final = tuple("ський ська ське ського ської цький цька цької цького".split())
_TITLES: Final = tuple("міністр міністерка президент прем'єр прем’єр директор секретар аташе канцлер".split())


def unlisted(word: str) -> str:
    """The class of a word that no list has (`cyrillic.unlisted`)."""
    return cyrillic.unlisted(word, _TITLES, _ADJECTIVES, ("но", "ськи"))


settle: Final = settler(
    Endings(
        oblique=frozenset(form for title in words.TABLE["t"].split() for form in declined(title)),
        patronymics=tuple("вич вна ївна вичем вною вича вни вичу".split()),
        genitives=tuple("а я и і ї у".split()),
        hearers=words.HEARERS,
        persons=("істка", "іст", "истка", "ист", "логиня", "лог", "тель", "телька", "ниця", "знавець", "знавиця"),
        adjectives=("ської", "ського", "цької", "ної"),
        states=frozenset(
            "Союзу Королівства Республіки Федерації Князівства Емірату Султанату Співдружності Конфедерації".split()
        ),
    )
)
