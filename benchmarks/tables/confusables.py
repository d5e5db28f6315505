"""`python -m benchmarks.tables.confusables FILE`: writes the letters that look alike, from Unicode's confusables.txt.

The file is published with each version of Unicode at unicode.org/Public/security. Only what names need is used: letters
that may pass for letters of the Latin, Greek or Cyrillic alphabet. Characters with a compatibility decomposition
(full-width, mathematical, presentation forms) are left out, because names are decomposed before they are looked up. So
are confusables within other scripts: variants of a Chinese character are no disguise.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from benchmarks.quality.write import lines_of

DATA: Final = Path(__file__).resolve().parents[2] / "src/readout_tui/core/data"
ALPHABETS: Final = {"LATIN", "GREEK", "CYRILLIC"}


def mapped(lines: Iterable[str]) -> dict[str, str]:
    """Each character of the file -> the characters that it looks like (its prototype in UTS #39)."""
    table = {}
    for line in lines:
        source, _, rest = line.partition("#")[0].partition(";")
        target, _, kind = rest.partition(";")
        if kind.strip() == "MA":
            table[_characters(source)] = _characters(target)
    return table


def chosen(table: dict[str, str]) -> dict[str, str]:
    """The letters that names need -> what they look like, decomposed and looked up again until nothing changes."""
    letters = {letter: _settled(target, table) for letter, target in table.items() if _is_wanted(letter)}
    return {letter: target for letter, target in letters.items() if _passes_for_an_alphabet(target)}


def plain(table: dict[str, str]) -> dict[str, str]:
    """ASCII letters and digits -> the letters that they look like."""
    return {char: look for char, look in table.items() if char.isascii() and look.isalpha()}


def _is_wanted(letter: str) -> bool:
    plain = len(letter) == 1 and unicodedata.normalize("NFKD", letter) == letter
    return plain and not letter.isascii() and unicodedata.category(letter).startswith("L")


def _settled(target: str, table: dict[str, str]) -> str:
    while True:
        decomposed = unicodedata.normalize("NFKD", target)
        looked_up = "".join(table.get(char, char) for char in decomposed)
        if looked_up == target:
            return target
        target = looked_up


def _passes_for_an_alphabet(target: str) -> bool:
    scripts = {unicodedata.name(c).partition(" ")[0] for c in target if unicodedata.category(c) in {"Lu", "Ll", "Lo"}}
    return bool(scripts) and scripts <= ALPHABETS


def _characters(codes: str) -> str:
    return "".join(chr(int(code, 16)) for code in codes.split())


def written(table: dict[str, str], version: str, year: str) -> str:
    """The source of the module, with only what names need of the whole table."""
    alike: dict[str, str] = {}
    for letter, target in sorted(chosen(table).items()):
        alike[target] = alike.get(target, "") + letter
    return f'''"""Letters that look like letters of the Latin, Greek or Cyrillic alphabet (UTS #39); see NOTICE.

Written by `python -m benchmarks.tables.confusables` from confusables.txt of Unicode {version}; not edited by hand.
Copyright (c) {year} Unicode, Inc.; Unicode License v3. Modified: a part of the file, rearranged.
"""

from typing import Final

UNICODE: Final = "{version}"
PLAIN: Final = {{
{lines_of(f'"{char}": "{look}"' for char, look in sorted(plain(table).items()))}
}}  # fmt: skip
"""Plain letters and digits that look like others."""
ALIKE: Final = {{
{lines_of(f'"{_escaped(target)}": "{_escaped(letters)}"' for target, letters in sorted(alike.items()))}
}}  # fmt: skip
"""What letters look like, as a skeleton has it -> all letters, one character each, that look like it."""
'''


def _escaped(text: str) -> str:
    """Text for a literal; characters that are not letters written from left to right become escape sequences."""
    return "".join(
        char if char.isalnum() and (char.isascii() or unicodedata.bidirectional(char) == "L") else _number(char)
        for char in text
    )


def _number(char: str) -> str:
    return f"\\u{ord(char):04x}" if ord(char) < 1 << 16 else f"\\U{ord(char):08x}"


def main(arguments: list[str], path: Path = DATA / "confusables.py") -> int:
    """Writes the module; returns the exit code."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    lines = Path(arguments[0]).read_text("utf-8-sig").splitlines()
    version = next(line.partition("Version:")[2].strip() for line in lines if line.startswith("# Version:"))
    year = next(line for line in lines if line.startswith("# Date:")).split()[2][:4]
    path.write_text(written(mapped(lines), version, year), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
