"""Russian words by their endings and neighbours: genitives after titles, places before names, adjectives."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data import cyrillic
from readout_tui.core.data.cyrillic import Endings, settler
from readout_tui.core.data.ru import words
from readout_tui.core.data.ru.declension import declined

_ADJECTIVES: Final = tuple("ский ская ское ского ской цкий цкая цкой цкого".split())
_TITLES: Final = tuple("министр президент премьер директор секретарь атташе канцлер губернатор".split())


def unlisted(word: str) -> str:
    """The class of a word that no list has (`cyrillic.unlisted`)."""
    return cyrillic.unlisted(word, _TITLES, _ADJECTIVES, ("но", "ески"))


settle: Final = settler(
    Endings(
        oblique=frozenset(form for title in words.TABLE["t"].split() for form in declined(title)),
        patronymics=tuple("вич вна ична вичем вной ичной вича вны ичны вичу".split()),
        genitives=tuple("а я и ы".split()),
        hearers=words.HEARERS,
        persons=("истка", "ист", "лог", "тель", "тельница", "ница", "вед"),
        adjectives=("ской", "ского", "цкой", "ной"),
        states=frozenset(
            "Союза Королевства Республики Федерации Княжества Эмирата Султаната Содружества Конфедерации Герцогства".split()
        ),
    )
)
