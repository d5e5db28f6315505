"""`python -m benchmarks.tables.given_names`: writes which given names are women's and which are men's.

Needs the package `faker` (MIT License), whose providers hold lists of given names of some eighty countries. Kept are
names in Latin letters that at least two of the lists have, and those of Russia and Ukraine in Cyrillic. A name that is
given to both women and men is left out, unless all countries but one agree, and they are eight or more.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import pkgutil
import re
import sys
import textwrap
from collections import Counter
from pathlib import Path
from typing import Any, Final

from benchmarks.quality.write import WIDTH
from readout_tui.core.attribution.person_names import plain

DATA: Final = Path(__file__).resolve().parents[2] / "src/readout_tui/core/data"
CYRILLIC: Final = {"ru_RU", "uk_UA"}
CLEAR: Final = 8
"""How many countries must give a name to the one sex if one gives it to the other."""


def counted(lists: dict[str, Any]) -> tuple[Counter[str], Counter[str]]:
    """How many countries give each name to women, and to men; twice as many for names in Cyrillic."""
    women: Counter[str] = Counter()
    men: Counter[str] = Counter()
    for country, provider in lists.items():
        names = [getattr(provider, f"first_names_{sex}", ()) for sex in ("female", "male")]
        if names[0] is names[1]:
            continue
        for count, listed in zip((women, men), names, strict=True):
            found = {plain(re.split(r"[\s-]", name)[0]) for name in listed}
            latin = {name: 1 for name in found if name.isascii() and name.isalpha()}
            cyrillic = {name: 2 for name in found if country in CYRILLIC and name.isalpha() and not name.isascii()}
            count.update({name: times for name, times in (latin | cyrillic).items() if len(name) > 1})
    return women, men


def chosen(count: Counter[str], other: Counter[str]) -> list[str]:
    """The names that are clearly those of the sex counted first, sorted."""
    return sorted(
        name for name, times in count.items() if times > 1 and times >= CLEAR * other[name] and other[name] < 2
    )


def written(women: list[str], men: list[str], version: str) -> str:
    """The source of the module."""
    return f'''"""Given names of women and of men, in lower case and without accents; see NOTICE.

Written by `python -m benchmarks.tables.given_names` from the lists of Faker {version}; not edited by hand.
Copyright (c) 2012 Daniele Faraglia; MIT License. Modified: a part of the lists, rearranged.
"""

from typing import Final

WOMEN: Final = frozenset(
    """
{_block(women)}
""".split()
)
MEN: Final = frozenset(
    """
{_block(men)}
""".split()
)
'''


def _block(names: list[str]) -> str:
    """The names, separated by spaces, in indented lines."""
    return textwrap.fill(" ".join(names), WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 4)


def main(path: Path = DATA / "given_names.py") -> int:
    """Writes the module; returns the exit code."""
    package: Any = importlib.import_module("faker.providers.person")
    countries = [found.name for found in pkgutil.iter_modules(package.__path__)]
    lists = {name: importlib.import_module(f"{package.__name__}.{name}").Provider for name in countries}
    women, men = counted(lists)
    version = importlib.metadata.version("faker")
    path.write_text(written(chosen(women, men), chosen(men, women), version), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
