"""Ukrainian countries and their adjectives in all cases, made from the nominative by rule."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.cyrillic import Places, place_forms
from readout_tui.core.data.uk import words
from readout_tui.core.data.uk.countries import NAMES

COUNTRIES: Final[dict[str, str]] = NAMES | words.OTHERS | words.CAPITALS
"""A name in the nominative -> the country's key."""

ADJECTIVES: Final = place_forms(
    Places(
        names=COUNTRIES,
        undeclined=frozenset("оеиуюєї"),
        rows=(
            ("ія", "ії ію ією"),
            ("а", "и і у ою"),
            ("я", "і ю ею"),
            ("ь", "і ю я ем"),
            ("й", "я ю єм ї"),
        ),
        others="у а ом і",
        more=dict.fromkeys("Києва Києву Києвом Києві".split(), "Ukraine") | words.UNDECLINED,
        stems=words.ADJECTIVE_STEMS,
        adjective="ий а е і ого ої у им ому их ою ій ими".split(),
        shorts={name: key for name, key in words.OTHERS.items() if name.isupper()},
    )
)
"""A name in another case, or an adjective -> the country's key."""
