"""Which older encoding a text is in, judged by what the characters would be.

Each candidate is an encoding together with a language written in it. Decoded rightly, the characters beyond ASCII
are letters of that language, the frequent ones most often; decoded wrongly they are symbols, rare letters,
capitals inside words. General detectors fail on texts as short as ours: "déjà" comes out as "déjŕ".
"""

from __future__ import annotations

import codecs
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

PUNCTUATION: Final = frozenset("\xa0“”„‘’‚–—…«»‹›°§•€№·¿¡")
"""Stands in texts of any language, so it tells nothing, but speaks against a decoding that lacks it."""

ALPHABETS: Final = (  # letters in the order of their frequency; where two decodings are equal, the first holds
    ("cp1252", "éàèêçôùîûâïëœæüÉÀÊÇÎÔ"),  # French
    ("cp1252", "óíáéñúüÁÉÍÓÚÑ"),  # Spanish
    ("cp1252", "ãçáéíóêõâúàôÉÁÓÇ"),  # Portuguese
    ("cp1252", "üäößéÜÄÖ"),  # German
    ("cp1252", "àèéùòìÈ"),  # Italian
    ("cp1252", "åäöøæéÅÄÖØÆ"),  # the Nordic languages
    ("cp1250", "łężąśóćńźŁŚŻŹĆ"),  # Polish
    ("cp1250", "íáéěřýčžůšúňďťóľôäŘČŠŽ"),  # Czech and Slovak
    ("cp1250", "éáőöóüíűúÉÁÖÓÜŐ"),  # Hungarian
    ("cp1250", "ăîţşâșțŢŞÎ"),  # Romanian
    ("cp1250", "čćšžđČŠŽĐĆ"),  # Croatian, Slovene, Bosnian
    ("cp1254", "ıüşğöçİŞÖÜÇâî"),  # Turkish
    ("cp1257", "ėšųįąūžčęāīēņķļģŠŽČ"),  # Lithuanian, Latvian
    ("cp1257", "äõüöšžÕÄÜÖ"),  # Estonian
    ("cp1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ"),  # Russian, Ukrainian, Bulgarian
    ("koi8-u", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ"),
    ("cp866", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    ("iso8859-5", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїє"),
    ("cp1253", "αοιετσνηυρπκμλςωγδθχφβάόίέήώύξζψ"),  # Greek
    ("cp1255", "יוהלארמתבשנכדעחקפםטסגןזצךץף"),  # Hebrew
    ("cp1256", "ايلمنترهوعبسدفقحكأجشصطىةخإضذزءثغظئآؤکپچگیژ"),  # Arabic, Persian
)
LATIN: Final = frozenset({"cp1252", "cp1250", "cp1254", "cp1257"})
CAPITALS_FOLD: Final = 0.15
"""What a capital counts that is not in its alphabet although its small letter is."""

FOREIGN: Final = -1.0
SAMPLE: Final = 1 << 16

_BEYOND: Final = re.compile(rb"[\x80-\xff]")
_STRAY: Final = re.compile(r"(?<![^\x00-\x7f])[^\x00-\x7f](?![^\x00-\x7f])")
"""A foreign letter alone among Latin ones: rare in other scripts, but what quotes and dashes look like in them."""

_KANA: Final = range(0x3041, 0x30FF)
_HANGUL: Final = range(0xAC00, 0xD7A4)
_SIGNS: Final = frozenset("、。，．；：？！（）「」『』《》〈〉【】—…“”‘’·〜ー々　％０１２３４５６７８９")


def guess(data: bytes) -> str:
    """The most plausible encoding; "" if none is plausible."""
    sample = _sample(data)
    scores = dict.fromkeys((codec for codec, _ in _candidates()), FOREIGN)
    for codec, weigh in _candidates():
        scores[codec] = max(scores[codec], _score(sample, codec, weigh))
    best = max(scores, key=lambda codec: scores[codec])
    return best if scores[best] > 0.25 else ""


def _sample(data: bytes) -> bytes:
    """The text from the first line with a byte beyond ASCII."""
    found = _BEYOND.search(data)
    first = found.start() if found else 0
    start = data.rfind(b"\n", 0, first) + 1
    return data[max(start, first - SAMPLE // 2) :][:SAMPLE]


def _candidates() -> Iterator[tuple[str, Callable[[str], float]]]:
    for codec, letters in ALPHABETS:
        yield codec, _by_alphabet(letters)
    yield "gb18030", _by_rows("gb2312", range(0xB0, 0xD8), 0.8, kana=0.0)
    yield "shift_jis", _by_rows("euc_jp", range(0xB0, 0xD0), 0.7, kana=1.0)
    yield "euc_jp", _by_rows("euc_jp", range(0xB0, 0xD0), 0.7, kana=1.0)
    yield "big5", _by_rows("big5", range(0xA4, 0xC7), 0.8, kana=0.0)
    yield "euc_kr", _by_rows("euc_kr", range(0), 0.85, kana=0.0)


def _score(sample: bytes, codec: str, weigh: Callable[[str], float]) -> float:
    """The mean weight of the letters beyond ASCII; where there is only punctuation, the first encoding has it."""
    try:
        text = codecs.getincrementaldecoder(codec)().decode(sample)
    except UnicodeDecodeError:
        return FOREIGN
    counts = Counter(char for char in text if char > "\x7f")
    letters = {char: n for char, n in counts.items() if char not in PUNCTUATION}
    if not letters:
        return 0.5 if counts and codec in LATIN else FOREIGN
    weight = sum(n * weigh(char) for char, n in letters.items())
    stray = 0 if codec in LATIN else len(_STRAY.findall(text))
    return (weight + stray * FOREIGN) / sum(letters.values())


def _by_alphabet(letters: str) -> Callable[[str], float]:
    """In an alphabet of their own, letters thin out as frequencies do; accented ones are too few for that."""
    if len(letters) > 22:
        weights = {char: 1.6 * math.exp(-rank / 9) for rank, char in enumerate(letters)}
    else:
        weights = {char: 1 - 0.6 * rank / len(letters) for rank, char in enumerate(letters)}

    def weigh(char: str) -> float:
        return weights.get(char) or (CAPITALS_FOLD if char.lower() in weights else FOREIGN)

    return weigh


def _by_rows(codec: str, rows: range, common: float, kana: float) -> Callable[[str], float]:
    """East Asian standards put the characters in everyday use into the first rows of their tables."""

    def weigh(char: str) -> float:
        if char in _SIGNS:
            return 0.5
        if ord(char) in _KANA:
            return kana
        try:
            row = char.encode(codec)[0]
        except UnicodeEncodeError:
            return FOREIGN / 2
        if codec == "euc_kr":
            return common if ord(char) in _HANGUL else FOREIGN / 4
        return common if row in rows else 0.2 if row > rows.stop else FOREIGN / 2

    return weigh
