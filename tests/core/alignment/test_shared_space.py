"""Texts of two languages in one space of word vectors."""

from __future__ import annotations

import pytest

from readout_tui.core.alignment.shared_space import VectorReader, centred, cosines, ukrainian
from readout_tui.core.data.vectors import COVERED, LEVELS, WIDTH, Table, bridged, table

LOW, HIGH = (chr(LEVELS[step]) for step in (0, 63))
SMALL = Table("water river 水 河流 河", (HIGH * WIDTH) + (HIGH * 48 + LOW * 48) + (HIGH * WIDTH) * 3)


@pytest.mark.parametrize("code", sorted(COVERED))
def test_a_table_has_a_row_for_each_word(code: str) -> None:
    words, rows, traditional, simplified = table(code)
    assert len(words.split(" ")) == len(set(words.split(" ")))
    assert len(rows) == WIDTH * len(words.split(" "))
    assert set(rows.encode()) <= set(LEVELS)
    assert len(traditional) == len(simplified)
    assert bool(simplified) == (code == "zh")


def test_other_languages_have_no_table() -> None:
    assert bridged("en", "zh")
    assert not bridged("en", "it")
    with pytest.raises(KeyError):
        table("it")


def test_words_that_translate_each_other_are_near() -> None:
    words = {"en": "water", "es": "agua", "fr": "l’eau", "de": "Wasser", "ru": "воды", "zh": "水", "ar": "المياه"}
    known = {code: VectorReader(code) for code in words}
    vectors = {code: [known[code].sum_of([key for key, _ in known[code].words(word)])] for code, word in words.items()}
    other = [known["en"].sum_of(["tax"])]
    for code in words:
        assert cosines(vectors["en"], vectors[code])[0][0] > 0.5
        assert cosines(other, vectors[code])[0][0] < 0.3


def test_chinese_is_cut_into_the_words_of_the_table() -> None:
    assert VectorReader("zh", SMALL).words("河流水，河!") == [("河流", "河流"), ("水", "水"), ("河", "河")]
    assert VectorReader("zh", SMALL._replace(traditional="漢", simplified="河")).words("漢流") == [("河流", "漢流")]
    assert VectorReader("zh", SMALL).words("木水木") == [("水", "水")]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "l'eau", ["eau"]),
        ("en", "rivers’ minister's", ["river", "minister"]),
        ("ar", "والمدينة", ["مدين"]),
        ("de", "Wasserpolitik", ["wass", "polit"]),
        ("de", "Arbeitsminister", ["arbeit", "minist"]),
        ("de", "Quorxpolitik Quorxamt", ["polit"]),
        ("uk", "уряду урядом", ["уряд", "уряд"]),
        ("es", "xyzzyx", []),
    ],
)
def test_words_are_read_by_their_stems_and_parts(code: str, text: str, words: list[str]) -> None:
    assert [key for key, _ in VectorReader(code).words(text)] == words


def test_frequent_words_weigh_less() -> None:
    reader = VectorReader("en")
    assert reader.weight("the") < 0.02 < 0.9 < reader.weight("tariff")
    assert reader.knows("tariffs")
    assert not reader.knows("xyzzyx")


def test_an_ending_leaves_three_letters() -> None:
    assert [ukrainian(word) for word in ("угода", "угодами", "мир", "п'яти")] == ["угод", "угод", "мир", "пят"]


def test_what_all_passages_share_is_taken_off() -> None:
    assert centred([[3.0, 1.0], [1.0, 1.0]]) == [[1.0, 0.0], [-1.0, 0.0]]
    assert cosines([[0.0, 0.0]], [[1.0, 0.0]]) == [[0.0]]
