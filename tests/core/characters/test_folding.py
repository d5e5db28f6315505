from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.characters.folding import fold, fold_character, folded

letters = st.text(
    st.one_of(st.sampled_from("aAé -–\n\u00a0’“ßﬁİıŁø…\u0301\u200b\u202eХі習ガ½"), st.characters(exclude_categories=()))
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Díaz‑Canel", "diaz canel"),
        ("Diaz-Canel", "DIAZ CANEL"),
        ("Di\u0301az", "Díaz"),
        ("China’s", "china's"),
        ("«mir»", '"mir"'),
        ("ＣＯＶＩＤ－１９", "covid-19"),
        ("Straße", "STRASSE"),
        ("oﬃcial", "official"),
        ("a\u00a0b", "a\nb"),
        ("co\u00adoperation", "cooperation"),
        ("pan\u200bdemic", "pandemic"),
        ("Erdoğan Yıldız Łódź Ørsted", "erdogan yildiz lodz orsted"),
        ("Зелёный", "зеленыи"),
        ("2021–2022", "2021-2022"),
    ],
)
def test_what_meets(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("aid", "aide"), ("習", "习"), ("5", "6"), ("a.b", "a b"), ("ガ", "カ")])
def test_what_does_not_meet(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(letters)
@settings(deadline=None)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(letters, letters)
@settings(deadline=None)
def test_folding_goes_character_by_character(one: str, two: str) -> None:
    assert folded(one + two) == folded(one) + folded(two) == "".join(map(fold_character, one + two))


@given(letters)
@settings(deadline=None)
def test_every_folded_character_knows_where_it_came_from(text: str) -> None:
    result = fold(text)
    assert [fold_character(c) for c in text if fold_character(c)] == _cells(text)
    origins = [result.origin(i) for i in range(len(result.text) + 1)]
    assert origins == sorted(origins)
    assert origins[-1] == len(text)
    for i, character in enumerate(result.text):
        assert character in fold_character(text[origins[i]])


def _cells(text: str) -> list[str]:
    result = fold(text)
    cells: dict[int, str] = {}
    for i, character in enumerate(result.text):
        cells[result.origin(i)] = cells.get(result.origin(i), "") + character
    return list(cells.values())


@given(letters, st.data())
@settings(deadline=None)
def test_a_folded_span_comes_from_the_span_that_folds_to_it(text: str, data: st.DataObject) -> None:
    result = fold(text)
    start = data.draw(st.integers(0, len(result.text)))
    end = data.draw(st.integers(start, len(result.text)))
    span = result.span(start, end)
    assert result.text[start:end] in folded(text[span.start : span.end])


@given(letters, st.data())
@settings(deadline=None)
def test_offset_is_the_way_back(text: str, data: st.DataObject) -> None:
    result = fold(text)
    at = data.draw(st.integers(0, len(text)))
    assert result.offset(at) == len(folded(text[:at]))


def test_plain_text_needs_no_map() -> None:
    assert not fold("Plain ASCII text - with dashes.").at
    assert not fold("Díaz‑Canel said “yes”").at
