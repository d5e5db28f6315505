"""A lazily compiled pattern behaves like a compiled one."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import readout_tui.core
from readout_tui.core.lazy_regex import regex


def test_every_method_is_that_of_the_compiled_pattern() -> None:
    source, text = r"(?P<word>b+)", "abba, bb"
    plain = re.compile(source)
    assert regex(source).findall(text) == plain.findall(text)
    assert regex(source).sub("x", text) == plain.sub("x", text)
    assert regex(source).split(text) == plain.split(text)
    assert [found.span("word") for found in regex(source).finditer(text)] == [(1, 3), (6, 8)]
    assert regex(source).search(text, 4)
    assert regex(source).match(text, 1) is not None
    assert regex(source).fullmatch(text) is None


def test_flags_count() -> None:
    assert regex("straße", re.IGNORECASE).match("STRAßE")


def test_a_broken_source_shows_at_the_first_use() -> None:
    broken = regex("(")
    with pytest.raises(re.error):
        broken.match("")


def test_what_a_pattern_has_not_is_missed() -> None:
    assert not hasattr(regex("a"), "nothing")


def test_every_pattern_of_the_core_compiles() -> None:
    """With lazy patterns, importing a module no longer shows that they compile."""
    late = type(regex(""))
    for module in pkgutil.walk_packages(readout_tui.core.__path__, "readout_tui.core."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, late):
                value.match("")
