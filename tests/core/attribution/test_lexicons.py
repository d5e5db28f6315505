"""The lexicon of each language: word classes, phrases by their first word, roles."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.lexicons import is_oblique, lexicon_of, pattern_of, role_of, starts_of
from readout_tui.core.data.languages import language

CODES = ("en", "es", "fr", "ru", "zh")
CLASSES = frozenset("nitmcaslbhyIjdop&vgueVxkzrwTqA'N.")
"""As the docstring of word_classes explains them; marks of punctuation stand for themselves."""


@pytest.mark.parametrize("code", CODES)
def test_every_word_has_a_class_that_the_grammar_knows(code: str) -> None:
    lexicon = lexicon_of(language(code))
    assert {*lexicon.table.values(), *lexicon.proper.values(), *lexicon.phrases.values()} <= CLASSES
    assert lexicon.table.keys().isdisjoint(lexicon.proper)
    assert all(word == word.lower() for word in lexicon.table)
    assert lexicon.cues


@pytest.mark.parametrize("code", CODES)
def test_every_phrase_is_found_by_its_first_words_the_longest_first(code: str) -> None:
    lexicon = lexicon_of(language(code))
    found = [parts for seconds in lexicon.starts.values() for several in seconds.values() for parts in several]
    assert sorted(" ".join(parts) for parts in found) == sorted(lexicon.phrases)
    for seconds in lexicon.starts.values():
        for several in seconds.values():
            assert [len(parts) for parts in several] == sorted(map(len, several), reverse=True)


def test_the_longest_phrase_wins() -> None:
    starts = starts_of({"United States": "c", "United States of America": "c", "United Nations": "c"})
    assert starts["United"]["States"] == (("United", "States", "of", "America"), ("United", "States"))


@pytest.mark.parametrize(
    ("code", "title", "role"),
    [
        ("en", "premier", "prime-minister"),
        ("es", "canciller", "foreign-minister"),
        ("ru", "президент", "president"),
        ("ru", "президента", "president"),  # in whatever case it stands
        ("es", "pescador", "pescador"),  # a title that no list has stays what it is
    ],
)
def test_a_title_names_a_role(code: str, title: str, role: str) -> None:
    assert role_of(language(code), title) == role


def test_only_a_language_with_cases_has_titles_in_them() -> None:
    assert is_oblique(language("ru"), "президентом")
    assert not is_oblique(language("ru"), "президент")
    assert not is_oblique(language("en"), "presidents")


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The U.S. envoy's long-term plan", ["The", "U.S.", "envoy", "'s", "long-term", "plan"]),
        ("fr", "L'envoyé d'Accra", ["L'", "envoyé", "d'", "Accra"]),
        ("zh", "双方同意合作", ["双方", "同意", "合作"]),  # parted at the words it knows
    ],
)
def test_each_language_finds_its_own_words(code: str, text: str, words: list[str]) -> None:
    assert pattern_of(language(code)).findall(text) == words
