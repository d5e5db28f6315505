"""The sentence encoder: loaded when asked, and one line where it is missing."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import Options, Source, Span
from readout_tui.core.preview.excerpts import Seen
from readout_tui.core.preview.glimpse import glimpse
from readout_tui.errors import InputError
from readout_tui.system import encoder
from readout_tui.worker.wire import is_long

SOURCES = (Source("Las tropas vuelven a casa.", "a", "a"), Source("Los precios subieron.", "b", "b"))


def missing(_name: str) -> None:
    return None


def never(_sentences: object) -> list[list[float]]:
    raise AssertionError


def test_where_it_is_missing_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "find_spec", missing)
    with pytest.raises(InputError, match="needs the package") as error:
        encoder.sentence_encoder()
    assert "pip install" in error.value.hint


def test_it_is_loaded_with_the_first_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    class Vectors(list[list[float]]):
        def tolist(self) -> list[list[float]]:
            return list(self)

    class FakeUse:
        made = 0

        def __init__(self, threads: int) -> None:
            FakeUse.made += threads

        def encode(self, sentences: list[str]) -> Vectors:
            return Vectors([[float(len(sentence))] for sentence in sentences])

    package = ModuleType(encoder.PACKAGE)
    package.USE = FakeUse  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, encoder.PACKAGE, package)
    monkeypatch.setattr(encoder, "find_spec", lambda _name: package)
    encoder._loaded.cache_clear()
    encode = encoder.sentence_encoder()
    assert FakeUse.made == 0
    assert [encode(["a", "bcd"]), encode(("ef",))] == [[[1.0], [3.0]], [[2.0]]]
    assert FakeUse.made == 1
    encoder._loaded.cache_clear()


def test_with_it_texts_are_shown_first_and_what_is_on_the_screen_is_not_encoded() -> None:
    options = Options(encoder=never)
    assert is_long(SOURCES, options)
    assert not is_long(SOURCES, Options())
    assert glimpse(SOURCES, Seen((Span(0, 4), Span(0, 4))), options).comparison.readouts
    with pytest.raises(AssertionError):
        compare(SOURCES, options)
