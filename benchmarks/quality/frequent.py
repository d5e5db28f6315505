"""`python -m benchmarks.quality.frequent FOLDER`: writes the list of frequent stems, `core/data/en/frequent.py`.

FOLDER is where `wordfreq` 3.1.1 is installed (code Apache-2.0, data CC BY-SA 4.0). The frequencies of all words of one
stem are added up.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from importlib import import_module
from typing import Final

from benchmarks.quality.write import DATA, words
from readout_tui.core.alignment.stemming import stem

LEAST: Final = 2.5e-5
"""Share of all words from which a stem is frequent: 25 in a million."""
RAREST: Final = 3e-7
"""Words of a smaller share are not added to their stem."""


def main(folder: str) -> None:
    """Writes the module."""
    sys.path.insert(0, folder)
    shares: defaultdict[str, float] = defaultdict(float)
    for word, share in import_module("wordfreq").get_frequency_dict("en", wordlist="large").items():
        if share >= RAREST and word.isascii() and word.replace("'", "").replace("-", "").isalpha():
            shares[stem(word)] += share
    frequent = sorted(stem for stem, share in shares.items() if share >= LEAST)
    (DATA / "en/frequent.py").write_text(
        f'''"""The stems that are most frequent in English at large: at least {LEAST * 1e6:.0f} in a million words.

Written by `python -m benchmarks.quality.frequent`; not edited by hand. Compiled from the frequencies of wordfreq 3.1.1
by Robyn Speer, whose data is under CC BY-SA 4.0; this list is under the same licence (see NOTICE).
"""

from typing import Final

FREQUENT: Final[frozenset[str]] = frozenset((
{words(frequent)}
))  # fmt: skip
''',
        "utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1])
