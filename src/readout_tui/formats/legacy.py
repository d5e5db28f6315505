"""Guesses the older encoding of a text by the characters that each encoding would make of it.

A candidate is an encoding together with a language (or script) written in it. Decoded with the right one, most
characters beyond ASCII are letters of that language, frequent ones above all. Decoded with a wrong one, they are
symbols, rare letters and capitals inside words. A candidate's score is the mean weight of the letters beyond ASCII:

    bytes 64 E9 6A E0 ("déjà")    cp1252, French     é à    two frequent letters      about 1      chosen
                                  cp1250, Polish     é ŕ    one is foreign to Polish    -1
                                  cp1251, Russian    й а    two letters, but each alone among Latin ones: about -.3

East Asian candidates are judged by how common their characters are (`_by_rows`). General detectors fail on texts as
short as these accounts: they read "déjà" as "déjŕ".

Limitations: encodings that are not listed are left to `decode`. Two candidates may read the same bytes equally well;
the one listed first wins. The weights and thresholds were set by hand.
"""

from __future__ import annotations

import codecs
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

PUNCTUATION: Final = frozenset("\xa0“”„‘’‚–—…«»‹›°§•€№·¿¡")
"""Characters found in texts of any language. They are evidence for no encoding, so they are not weighed."""

ALPHABETS: Final = (  # (codec, letters by falling frequency); the first of equally good ones wins
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
"""The weight of a capital that is not listed although its small letter is."""

FOREIGN: Final = -1.0
"""The weight of a letter that the language does not have; also the score of a candidate that cannot decode the text."""
SAMPLE: Final = 1 << 16
"""Bytes that are looked at."""

_BEYOND: Final = re.compile(rb"[\x80-\xff]")
_STRAY: Final = re.compile(r"(?<![^\x00-\x7f])[^\x00-\x7f](?![^\x00-\x7f])")
"""A character beyond ASCII that stands alone among ASCII ones. Words of another script have no such letters, but Latin
quotes, dashes and accented letters look like that when they are decoded as that script."""

_KANA: Final = range(0x3041, 0x30FF)
_HANGUL: Final = range(0xAC00, 0xD7A4)
_CJK_PUNCTUATION: Final = frozenset("、。，．；：？！（）「」『』《》〈〉【】—…“”‘’·〜ー々　％０１２３４５６７８９")


def guess(data: bytes) -> str:
    """Python's name of the most plausible encoding; "" if none is plausible (a score above 0.25, set by hand)."""
    sample = _sample(data)
    scores = dict.fromkeys((codec for codec, _ in _candidates()), FOREIGN)
    for codec, weigh in _candidates():
        scores[codec] = max(scores[codec], _score(sample, codec, weigh))
    best = max(scores, key=lambda codec: scores[codec])
    return best if scores[best] > 0.25 else ""


def _sample(data: bytes) -> bytes:
    """At most `SAMPLE` bytes around the first byte beyond ASCII, from the start of its line if that is near enough.

    Starting at a line keeps multi-byte characters whole.
    """
    found = _BEYOND.search(data)
    first = found.start() if found else 0
    start = data.rfind(b"\n", 0, first) + 1
    return data[max(start, first - SAMPLE // 2) :][:SAMPLE]


def _candidates() -> Iterator[tuple[str, Callable[[str], float]]]:
    """Each codec, with a function from a character beyond ASCII to its weight; a codec may come several times."""
    for codec, letters in ALPHABETS:
        yield codec, _by_alphabet(letters)
    yield "gb18030", _by_rows("gb2312", range(0xB0, 0xD8), 0.8, kana=0.0)
    yield "shift_jis", _by_rows("euc_jp", range(0xB0, 0xD0), 0.7, kana=1.0)
    yield "euc_jp", _by_rows("euc_jp", range(0xB0, 0xD0), 0.7, kana=1.0)
    yield "big5", _by_rows("big5", range(0xA4, 0xC7), 0.8, kana=0.0)
    yield "euc_kr", _by_rows("euc_kr", range(0), 0.85, kana=0.0)


def _score(sample: bytes, codec: str, weigh: Callable[[str], float]) -> float:
    """The mean weight of the letters beyond ASCII; `FOREIGN` if the bytes are not valid in this encoding.

    If there is only punctuation, all Latin encodings score the same, so the first of them wins.
    """
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
    """Weights by the rank of a letter: falling steeply in a whole alphabet, gently among a few accented letters.

    In a whole alphabet most letters are rare. Accented letters of a Latin alphabet are too few to tell much by rank.
    """
    if len(letters) > 22:
        weights = {char: 1.6 * math.exp(-rank / 9) for rank, char in enumerate(letters)}
    else:
        weights = {char: 1 - 0.6 * rank / len(letters) for rank, char in enumerate(letters)}

    def weigh(char: str) -> float:
        return weights.get(char) or (CAPITALS_FOLD if char.lower() in weights else FOREIGN)

    return weigh


def _by_rows(codec: str, rows: range, common: float, kana: float) -> Callable[[str], float]:
    """Weights by the row of a character in the table of `codec`.

    East Asian standards put the characters in everyday use into their first rows: `rows` are the lead bytes of these,
    `common` is the weight of a character in them, `kana` that of Japanese syllabic letters.
    """

    def weigh(char: str) -> float:
        if char in _CJK_PUNCTUATION:
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
