"""An original and its translation in a language without a table of words: figures, names, lengths and order."""

from __future__ import annotations

from readout_tui.core.model import Alignment, Constraints, Link
from tests.builders import decided
from tests.core.alignment.test_align import aligned, readout

ENGLISH = [
    "President Byron met Minister Lund in Trest on Monday.",
    "Both praised the long friendship between their two countries.",
    "Byron promised 40 million crowns for the harbour of Velmia.",
    "Lund said yes.",
]
SPANISH = [
    "El presidente Byron se reunió con el ministro Lund en Trest el lunes.",
    "Ambos elogiaron la larga amistad entre sus dos países.",
    "Byron prometió 40 millones de coronas para el puerto de Velmia.",
    "Lund dijo que sí.",
]


def translated(left: list[str], right: list[str], constraints: Constraints | None = None) -> Alignment:
    return aligned(readout("A", left), readout("B", right, language="pt"), constraints)


def linked(found: Alignment) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.left, link.right) for link in found.links]


def link_of(found: Alignment, left: int) -> Link:
    return next(link for link in found.links if left in link.left)


def test_sentences_correspond_in_order() -> None:
    assert linked(translated(ENGLISH, SPANISH)) == [((n,), (n,)) for n in range(4)]


def test_two_sentences_for_one() -> None:
    together = [SPANISH[0], f"{SPANISH[1][:-1]}, y {SPANISH[2]}", SPANISH[3]]
    assert linked(translated(ENGLISH, together)) == [((0,), (0,)), ((1, 2), (1,)), ((3,), (2,))]


def test_another_figure_is_not_named_as_a_reason() -> None:
    found = translated(ENGLISH, [line.replace("40", "45") for line in SPANISH])
    assert "figures" not in link_of(found, 2).reason
    assert link_of(translated(ENGLISH, SPANISH), 2).reason == "figures: 40; shared words and order"


PLACES = "Arvandor Belmaria Corvinium Drelkovia Estamora Falkreath Gorvendal Hestmark".split()


def test_in_a_text_that_tests_as_a_translation_only_links_with_ground_are_sure() -> None:
    left = [f"The port of {place} took {number + 31} ships." for number, place in enumerate(PLACES)]
    right = [f"El puerto de {place} recibió {number + 31} barcos." for number, place in enumerate(PLACES)]
    left[3], right[3] = "Nobody knew why it had.", "Nadie sabía por qué."
    found = translated(left, right)
    assert link_of(found, 2).score >= 0.9
    assert 0.7 <= link_of(found, 3).score < 0.9
    assert all("lengths and order" in link.reason for link in found.links)


def test_order_and_length_alone_make_guesses() -> None:
    left = ["The minister came late.", "She spoke of the harvest and the rain.", "Nobody asked a question."]
    right = ["Los ríos suben cada año.", "El puente sigue cerrado por las obras.", "Hay poca nieve este año."]
    found = translated(left, right)
    assert all(link.guess and link.score <= 0.2 for link in found.links)
    named = translated(["Byron of Trest came late.", *left[1:]], ["Byron dejó Trest.", *right[1:]])
    assert (link_of(named, 0).reason, link_of(named, 0).score) == ("shared words and order", 0.4)


def test_a_sentence_that_moved_is_found_by_its_names_and_is_less_sure() -> None:
    places = PLACES[:6]
    left = [f"The port of {place} took {number + 31} ships." for number, place in enumerate(places)]
    right = [f"El puerto de {place} recibió {number + 31} barcos." for number, place in enumerate(places)]
    found = translated(left, [*right[1:], right[0]])
    assert [link_of(found, number).right for number in range(1, 6)] == [(number,) for number in range(5)]
    moved = link_of(found, 0)
    assert (moved.right, moved.moved) == ((5,), True)
    assert moved.score <= 0.9  # no order speaks for it
    assert moved.reason == "figures: 31; names and lengths"


def test_what_the_reader_pins_or_forbids_goes_first() -> None:
    found = translated(ENGLISH, SPANISH, decided([(0, 3)], [(2, 2)]))
    assert link_of(found, 0).right == (3,)
    assert link_of(found, 0).reason == "set by hand"
    assert link_of(found, 2).right == ()
