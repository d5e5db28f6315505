"""`python -m benchmarks.tables.scripts`: writes how the letters of other scripts are read in Latin letters.

Needs `uconv`, the program of ICU that applies the transforms of Unicode's CLDR. Letters of alphabets are transformed
one by one, by the system of the BGN and PCGN where there is one for the language. Chinese characters are read as in
names, without tones; only those of the encodings GB 2312 and Big5 are kept. A second module has the simplified form of
each traditional character among them.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from benchmarks.quality.write import WIDTH, lines_of

DATA: Final = Path(__file__).resolve().parents[2] / "src/readout_tui/core/data"
ALPHABETS: Final = (
    ("Russian-Latin/BGN", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    ("Ukrainian-Latin/BGN", "ґєії"),
    ("Belarusian-Latin/BGN", "ў"),
    ("Serbian-Latin/BGN", "ђјљњћџ"),
    ("Macedonian-Latin/BGN", "ѓѕќ"),
    ("Kazakh-Latin/BGN", "әғқңөұүһі"),
    ("Greek-Latin/UNGEGN", "αβγδεζηθικλμνξοπρσςτυφχψω"),
    ("Arabic-Latin", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکی"),
    ("Hebrew-Latin", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    ("Armenian-Latin/BGN", "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"),
    ("Georgian-Latin/BGN", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"),
)
"""Transforms of ICU, and the letters that they are asked for; where two have a letter, the first counts."""
CONSONANTS: Final = {"Russian-Latin/BGN": "т", "Ukrainian-Latin/BGN": "т", "Armenian-Latin/BGN": "տ"}
"""Transform -> a consonant to put before the letters, as vowels are read otherwise at the start of a word."""


def transformed(transform: str, characters: Iterable[str]) -> list[str]:
    """What a transform makes of each character, in ASCII letters."""
    text = "\n".join(characters)
    command = ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", f"{transform}; Lower"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
    return [_ascii(line) for line in done.stdout.decode().split("\n")]


def _ascii(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.replace("đ", "dj"))
    return "".join(char for char in text if char.isascii() and char.isalpha())


def letters() -> dict[str, str]:
    """Each letter of the alphabets -> its reading, empty for a letter without a sound of its own."""
    table: dict[str, str] = {}
    for transform, alphabet in ALPHABETS:
        before = CONSONANTS.get(transform, "")
        found = transformed(transform, [before + letter for letter in alphabet])
        for letter, reading in zip(alphabet, found, strict=True):
            table.setdefault(letter, reading[len(before) :])
    return table


def common() -> list[str]:
    """The Chinese characters that are in GB 2312 or Big5."""
    characters = map(chr, range(0x4E00, 0xA000))
    return [char for char in characters if _encodes(char, "gb2312") or _encodes(char, "big5")]


def _encodes(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def syllables() -> dict[str, str]:
    """Each syllable -> all characters that are read so in names."""
    characters = common()
    table: dict[str, str] = {}
    for char, reading in zip(characters, transformed("Han-Latin/Names", characters), strict=True):
        if reading:
            table[reading] = table.get(reading, "") + char
    return table


def simplified() -> dict[str, str]:
    """Each traditional character -> its simplified form."""
    characters = common()
    command = ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Hant-Hans"]
    done = subprocess.run(command, input="\n".join(characters).encode(), capture_output=True, check=True)
    pairs = zip(characters, done.stdout.decode().split("\n"), strict=True)
    return {char: form for char, form in pairs if len(form) == 1 and form != char}


def _note(version: str) -> str:
    return f'''Written by `python -m benchmarks.tables.scripts` from CLDR transforms of ICU {version}; not by hand.
Copyright (c) 1991-2022 Unicode, Inc.; Unicode License v3. Modified: a part of the data, rearranged.
"""

from typing import Final
'''


def written_readings(version: str) -> str:
    """The source of the module of readings."""
    return f'''"""How letters of other alphabets, and Chinese characters, are read in Latin letters; see NOTICE.

{_note(version)}
LETTERS: Final = {{
{lines_of(f'"{letter}": "{reading}"' for letter, reading in letters().items())}
}}  # fmt: skip
"""A letter in lower case -> its reading."""
SYLLABLES: Final = {{
{lines_of(f'"{syllable}": "{found}"' for syllable, found in sorted(syllables().items()))}
}}  # fmt: skip
"""A syllable without its tone -> the Chinese characters that are read so."""
'''


def written_simplified(version: str) -> str:
    """The source of the module of simplified characters."""
    pairs = simplified()
    old, new = ("".join(part) for part in (pairs.keys(), pairs.values()))
    return f'''"""Traditional Chinese characters and their simplified forms; see NOTICE.

{_note(version)}
TRADITIONAL: Final = (
{_block(old)}
)
SIMPLIFIED: Final = (
{_block(new)}
)
"""The simplified forms, in the same order."""
'''


def _block(text: str) -> str:
    """A long string as indented literals, one a line."""
    return "\n".join(f'    "{part}"' for part in textwrap.wrap(text, WIDTH - 10))


def main(folder: Path = DATA) -> int:
    """Writes the modules; returns the exit code."""
    told = subprocess.run(["uconv", "--version"], capture_output=True, check=True).stdout.decode()
    version = told.split("ICU")[-1].strip().split()[0]
    (folder / "readings.py").write_text(written_readings(version), "utf-8")
    (folder / "simplified.py").write_text(written_simplified(version), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
