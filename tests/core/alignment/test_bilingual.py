"""Two accounts in two languages that have tables of words."""

from __future__ import annotations

from readout_tui.core.alignment.bilingual_features import (
    KeyedSentence,
    SharedWords,
    compared,
    coverage,
    near_diagonal,
    sentence,
    whole_passages,
)
from readout_tui.core.alignment.shared_space import VectorReader
from readout_tui.core.model import Alignment, Constraints, Link, unwatched
from tests.builders import decided
from tests.core.alignment.test_align import aligned, readout

ENGLISH = [
    "President Byron and Minister Lund met in Trest on 9 May.",
    "They want to protect the forests and plant trees along the road.",
    "Byron promised 40 million crowns for the harbour of Velmia.",
    "The price of bread has doubled since the drought.",
    "Soldiers will leave the border before winter.",
]
SPANISH = [
    "El presidente Byron se reunió con el ministro Lund en Trest el 9 de mayo.",
    "Los soldados abandonarán la frontera antes del invierno.",
    "Byron prometió 40 millones de coronas para el puerto de Velmia.",
    "Quieren proteger los bosques y plantar árboles a lo largo de la carretera.",
    "La orquesta dará un concierto gratuito el domingo.",
]


def bilingual(left: list[str], right: list[str], constraints: Constraints | None = None) -> Alignment:
    return aligned(readout("A", left), readout("B", right, language="es"), constraints)


def link_of(found: Alignment, left: int) -> Link:
    return next(link for link in found.links if left in link.left)


def test_what_means_the_same_is_linked_wherever_it_stands() -> None:
    found = bilingual(ENGLISH, SPANISH)
    assert [link_of(found, number).right for number in range(5)] == [(0,), (3,), (2,), (), (1,)]
    assert sum(link_of(found, number).moved for number in (1, 2, 4)) == 2
    assert all(link_of(found, number).score >= 0.7 for number in (0, 1, 2, 4))


def test_a_reason_names_words_that_translate_each_other_and_what_both_write() -> None:
    found = bilingual(ENGLISH, SPANISH)
    assert "soldiers = soldados" in link_of(found, 4).reason
    assert "40 million = 40 millones" in link_of(found, 2).reason
    assert link_of(found, 3).reason == "nothing alike"
    assert link_of(found, 3).score >= 0.7


def test_the_words_of_a_reason_stand_in_the_order_of_their_languages() -> None:
    found = bilingual(ENGLISH, SPANISH[:4])  # the shorter text is aligned as the left one
    assert "soldiers = soldados" in link_of(found, 4).reason


def test_a_pair_of_words_is_named_once() -> None:
    found = bilingual(["Byron came in May."], ["Byron vino en mayo."])
    assert link_of(found, 0).reason.count("mayo") == 1


def test_changing_sides_changes_nothing_else() -> None:
    found = bilingual(ENGLISH, SPANISH)
    back = aligned(readout("A", SPANISH, language="es"), readout("B", ENGLISH))
    assert {link.swapped() for link in back.links} == set(found.links)


def test_what_the_reader_pins_or_forbids_goes_first() -> None:
    found = bilingual(ENGLISH, SPANISH, decided([(3, 4)], [(2, 2)]))
    assert (link_of(found, 3).right, link_of(found, 3).reason) == ((4,), "set by hand")
    assert link_of(found, 2).right != (2,)


def test_texts_without_words_are_linked_to_nothing() -> None:
    found = bilingual(["..."], ["!", "?"])
    assert [link.kind for link in found.links] == ["alone"] * 3
    assert bilingual([], ["Hola."]).links[0].kind == "alone"


def read(texts: list[str], code: str) -> tuple[VectorReader, list[KeyedSentence]]:
    reader = VectorReader(code)
    return reader, [sentence(text, reader, code) for text in texts]


def test_covered_counts_the_words_of_both_that_have_a_counterpart() -> None:
    one, left = read(["water", "water and soldiers", ""], "en")
    two, right = read(["agua", "museo"], "es")
    words = SharedWords(left, right, (one, two), unwatched)
    rows = coverage(left, right, words, unwatched)
    assert rows[0][0] > rows[1][0] > rows[1][1]
    assert rows[2] == [0.0, 0.0]


def test_the_features_of_a_pair_weigh_what_both_write_by_its_rarity() -> None:
    one, left = read(["In 1999 Byron came to Trest.", "Byron left in 2004."], "en")
    two, right = read(["En 1999 Byron llegó a Trest.", "Byron se fue."], "es")
    found = compared(left, right, (one, two), unwatched)
    features = dict(zip(found.pairs, found.base, strict=True))
    assert features[0, 0].figures == 2.0  # type: ignore[index]
    assert features[1, 0].odd_figures == 1.0  # type: ignore[index]
    assert features[0, 0].names == 2.0  # type: ignore[index]
    assert features[1, 1].names == 1.0  # type: ignore[index]
    assert features[0, 1].diagonal == 0.5  # type: ignore[index]


ENGLISH_WORDS = "water bread soldiers forest taxes school hospital bridge winter border peace oil".split()
SPANISH_WORDS = "agua pan soldados bosque impuestos escuela hospital puente invierno frontera paz petróleo".split()


def long_texts(size: int) -> tuple[list[str], list[str]]:
    """Texts of which each sentence tells of three things, and the next one of three others."""
    words = list(zip(ENGLISH_WORDS, SPANISH_WORDS, strict=True))
    chosen = [[words[(number * step + step) % len(words)] for step in (1, 5, 7)] for number in range(size)]
    left = [f"The {a[0]}, the {b[0]} and the {c[0]}." for a, b, c in chosen]
    return left, [f"{a[1].capitalize()}, {b[1]} y {c[1]}." for a, b, c in chosen]


def test_long_translations_are_linked_in_order_with_what_they_mean() -> None:
    left, right = long_texts(110)
    del right[30:33]
    found = bilingual(left, right)
    wanted = [(n,) for n in range(30)] + [()] * 3 + [(n - 3,) for n in range(33, 110)]
    assert sum(link_of(found, number).right == wanted[number] for number in range(110)) >= 106
    assert link_of(found, 5).reason == "meaning, lengths and order"
    assert link_of(found, 5).score >= 0.7


def test_long_texts_that_are_no_translations_are_compared_passage_by_passage() -> None:
    left, right = long_texts(110)
    shuffled = [right[number * 37 % 110] for number in range(110)]
    found = bilingual(left, shuffled)
    assert not any("order" in link.reason for link in found.links)


def test_what_is_near_the_diagonal_is_weighed_by_meaning() -> None:
    left, right = long_texts(40)
    near = near_diagonal(*whole_passages(readout("A", left), readout("B", right, language="es"), unwatched), unwatched)
    assert near[7, 7] > 1.5
    assert near.get((7, 8), 0.0) < 1.0
