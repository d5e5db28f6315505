"""Words that negate in languages without a folder, and words of size of all languages: what can be compared anyway.

Case-folded.
"""

from typing import Final

NEGATIONS: Final[dict[str, frozenset[str]]] = {
    "ar": frozenset("لا لم لن ليس ليست غير دون بدون عدم ما".split()),
    "de": frozenset(
        "nicht kein keine keinen keiner keinem keines nie niemals ohne weder niemand nichts nirgends".split()
    ),
    "it": frozenset("non mai nessun nessuno nessuna niente nulla senza né".split()),
    "pt": frozenset("não nunca jamais nem nenhum nenhuma nada ninguém sem".split()),
    "uk": frozenset("не немає ні ніколи ніхто нічого без жоден жодної жодного".split()),
}

IDLE: Final[dict[str, tuple[str, ...]]] = {"de": ("nicht nur", "nicht zuletzt", "ohne weiteres")}
"""Phrases in which such a word negates nothing."""

MAGNITUDES: Final = {
    "mil": 1e3, "mille": 1e3, "tausend": 1e3, "thousand": 1e3, "тысяч": 1e3, "тысячи": 1e3, "тыс": 1e3, "тисяч": 1e3, "тис": 1e3, "ألف": 1e3,
    "آلاف": 1e3, "千": 1e3, "万": 1e4, "萬": 1e4, "million": 1e6, "millions": 1e6, "millones": 1e6, "millón": 1e6, "millionen": 1e6, "mio": 1e6,
    "milioni": 1e6, "milhões": 1e6, "млн": 1e6, "миллионов": 1e6, "миллиона": 1e6, "мільйонів": 1e6, "مليون": 1e6, "ملايين": 1e6, "亿": 1e8, "億": 1e8,
    "billion": 1e9, "milliard": 1e9, "milliards": 1e9, "milliarden": 1e9, "mrd": 1e9, "млрд": 1e9, "миллиардов": 1e9, "мільярдів": 1e9, "مليار": 1e9,
    "مليارات": 1e9, "bn": 1e9,
}  # fmt: skip
"""Words of size after a figure. Long-scale "billion" is not read: it would be wrong in half of the languages."""
