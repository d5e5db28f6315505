"""Marks that mean the same in every language: quotation marks as pairs, and what closes after the end of a sentence.

Which marks a text quotes with is a matter of tradition, and texts are translated, so a page in English may quote as
Germans, Swedes or Russians do. The table therefore holds all traditions at once; which of them a text follows is read
from the text (`attribution/quotations.py`).

    “ ”  English, Chinese, ...      „ “  German, Czech, Russian within « »      „ ”  Polish, Romanian, Dutch
    « »  French, Russian, ...       » «  German, Danish in print                ” ”  » »  Swedish, Finnish
    「 」  『 』  Japanese, Chinese    ‘ ’  ‚ ‘  ‹ ›  the same with single marks     " "  ' '  typewritten
"""

from __future__ import annotations

from typing import Final

PAIRS: Final[dict[str, str]] = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
    "‹": "›",
    '"': '"',
    "＂": "＂",
}
"""An opening double mark, and those that close it. `‹` counts here because nothing else looks like it."""

TURNED: Final[dict[str, str]] = {"»": "«»", "”": "”", "›": "‹"}
"""The same for marks that usually close: they open only in a text that uses them so."""

SINGLE: Final[dict[str, str]] = {"‘": "’", "‚": "‘’", "'": "'", "’": "’"}
"""The same for single marks, of which the last two are apostrophes more often than not."""

DASHES: Final = "—–―-"
"""Dashes that begin a turn of dialogue at the start of a paragraph."""

OPENING: Final = "\"'“„‘‚«‹「『〝（〈【¿¡›»”"
"""Marks that may stand before the first word of a sentence."""

CLOSING: Final = "”’»›」』〞〟）〉】］"
"""Marks that may follow the last mark of a sentence and belong to it, whatever comes after them."""

CLOSING_OR_OPENING: Final = "\"'“‘＂«"
"""The same, unless a word follows directly: then they open the next sentence."""

ENDING: Final = "。！？｡؟۔।"
"""Marks that end sentences in scripts without capitals."""
