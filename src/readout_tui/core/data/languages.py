"""The only way to the languages: `language(code)` gives the value of one, and loads nothing of the others.

A language is a folder `core/data/<code>/` whose module `language` holds its value, and a line in `language` below. How
a text's language is recognised is here too, since for that something of all languages must be known at once.
"""

from functools import cache
from typing import Final, NamedTuple

from readout_tui.core.data.language_schema import Language
from readout_tui.core.lazy_regex import regex

DEFAULT: Final = "en"
"""The language of a text whose language cannot be recognised."""

SCRIPTS: Final = {
    "kana": regex("[\u3040-\u30ff]"),
    "han": regex("[\u3400-\u9fff]"),
    "hangul": regex("[\uac00-\ud7af]"),
    "arabic": regex("[\u0600-\u06ff]"),
    "devanagari": regex("[\u0900-\u097f]"),
    "hebrew": regex("[\u0590-\u05ff]"),
    "greek": regex("[\u0370-\u03ff]"),
    "cyrillic": regex("[\u0400-\u04ff]"),
}
"""Script -> a pattern for one character of it, for scripts that one language or a few are written in."""


class Recognition(NamedTuple):
    """How a language is recognised: by its script and letters, or, in Latin letters, by its commonest words."""

    stopwords: frozenset[str] = frozenset()  # about as many for each language that is written in Latin letters
    script: str = ""  # a key of `SCRIPTS`; empty: Latin
    share: float = 1 / 3  # of the letters of a text that are of the script; of several languages the least counts first
    own: frozenset[str] = frozenset()  # letters of which a text must have one
    foreign: frozenset[str] = frozenset()  # letters of which it must have none

    def fits(self, letters: set[str]) -> bool:
        """True if a text with these letters can be in the language."""
        return (not self.own or not self.own.isdisjoint(letters)) and self.foreign.isdisjoint(letters)


RECOGNITION: Final[dict[str, Recognition]] = {
    "en": Recognition(frozenset("the of and to in that for is with on as by was his have has will he".split())),
    "es": Recognition(frozenset("de la que el en y los del las por con para una su se al".split())),
    "fr": Recognition(frozenset("de la le et les des en du une que dans pour par sur est au avec il".split())),
    "pt": Recognition(frozenset("de que e do da em um para com uma os no se na por dos ao".split())),
    "de": Recognition(frozenset("der die und in den von zu das mit sich des auf für ist im dem".split())),
    "it": Recognition(frozenset("di e il la che in un per del della con una dei alla nel le".split())),
    "tr": Recognition(frozenset("ve bir bu ile için da de olarak daha olan sayın".split())),
    "ja": Recognition(script="kana", share=0.1),
    "zh": Recognition(script="han"),
    "ko": Recognition(script="hangul"),
    "fa": Recognition(script="arabic", own=frozenset("پچژگک"), foreign=frozenset("ةىك")),
    "ar": Recognition(script="arabic", foreign=frozenset("ٹڈڑں")),
    "hi": Recognition(script="devanagari"),
    "he": Recognition(script="hebrew"),
    "el": Recognition(script="greek"),
    "uk": Recognition(script="cyrillic", own=frozenset("іїєґ"), foreign=frozenset("ыэъё")),
    "ru": Recognition(script="cyrillic"),
}
"""ISO 639-1 code -> how a text in the language is recognised; of two that fit equally well the first is taken."""

SNOWBALL: Final[dict[str, str]] = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "es": "spanish", "et": "estonian",
    "eu": "basque", "fi": "finnish", "fr": "french", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""The Snowball stemmers: ISO 639-1 code -> name of the algorithm."""


@cache
def language(code: str) -> Language:
    """The language of an ISO 639-1 code; for one without a folder, what is true of any language (`neutral`)."""
    match code:
        case "en":
            from readout_tui.core.data.en.language import LANGUAGE
        case "ar":
            from readout_tui.core.data.ar.language import LANGUAGE
        case "de":
            from readout_tui.core.data.de.language import LANGUAGE
        case "es":
            from readout_tui.core.data.es.language import LANGUAGE
        case "fr":
            from readout_tui.core.data.fr.language import LANGUAGE
        case "ru":
            from readout_tui.core.data.ru.language import LANGUAGE
        case "uk":
            from readout_tui.core.data.uk.language import LANGUAGE
        case "zh":
            from readout_tui.core.data.zh.language import LANGUAGE
        case _:
            from readout_tui.core.data.neutral import neutral

            return neutral(code, SNOWBALL.get(code, ""))
    return LANGUAGE
