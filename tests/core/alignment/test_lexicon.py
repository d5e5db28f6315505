"""The reader's own dictionary, read against two texts, and what links gain by it."""

from __future__ import annotations

from readout_tui.core.alignment.lexicon import PhraseReader, ReadDictionary, looked_up
from readout_tui.core.model import Dictionary
from tests.core.alignment.test_align import aligned, readout

ENGLISH = [
    "The soldiers will leave the border before the winter.",
    "The minister spoke of the drought and of the wheat harvest.",
    "Nothing was said about the orchestra.",
]
ITALIAN = [
    "Il ministro ha parlato della siccità e del raccolto di grano.",
    "Le due parti hanno firmato un accordo sulla pesca.",
    "I soldati lasceranno il confine prima dell'inverno.",
]
TERMS: Dictionary = (
    ("siccità", "drought"),
    ("grano", "wheat"),
    ("raccolto", "harvest"),
    ("soldato", "soldier"),
    ("confine", "border"),
    ("inverno", "winter"),
    ("pesca", "fishery"),
)


def lexicon(dictionary: Dictionary, left: list[str], right: list[str], codes: tuple[str, str]) -> ReadDictionary:
    return looked_up(dictionary, (left, right), codes)


def test_entries_are_looked_up_both_ways_in_any_form() -> None:
    ways: list[Dictionary] = [(("soldier", "soldado"),), (("soldado", "soldier"),)]
    for way in ways:
        found = lexicon(way, ["Two Soldiers left."], ["Dos soldados salieron."], ("en", "es"))
        assert found.pairs == ((("soldier",), ("sold",)),)
        assert list(found.left[0].values()) == ["soldiers"]
        assert list(found.right[0].values()) == ["soldados"]


def test_a_phrase_stands_where_all_of_its_words_do() -> None:
    terms: Dictionary = (("the climate change", "el cambio climático"),)
    one, other = ["They spoke of climate changes."], ["Hablaron de los cambios climáticos."]
    assert len(lexicon(terms, one, other, ("en", "es")).pairs) == 1
    assert not lexicon(terms, ["The climate did not change."], other, ("en", "es")).pairs


def test_scripts_without_spaces_are_searched_by_character_but_not_for_one() -> None:
    terms: Dictionary = (("pandemic", "疫情"), ("fire", "火"))
    found = lexicon(terms, ["The pandemic came by train, not by fire."], ["疫情随火车而来。"], ("en", "zh"))
    assert found.pairs == ((("pandemic",), ("疫情",)),)


def test_arabic_words_are_found_with_their_article_and_conjunction() -> None:
    found = lexicon((("drought", "جفاف"),), ["The drought goes on."], ["والجفاف مستمر."], ("en", "ar"))
    assert list(found.right[0].values()) == ["والجفاف"]


def test_words_that_are_never_looked_for_are_no_terms() -> None:
    assert PhraseReader("en").phrase("to the") == ()
    assert PhraseReader("en").beginning("the") == ""
    assert PhraseReader("de").phrase("das haus") == ("haus",)


def test_what_pairs_share_weighs_less_in_more_passages_and_not_far_apart() -> None:
    words, others = ["wheat"] * 2 + ["ships"], ["trigo"] * 2 + ["barcos"]
    found = lexicon((("wheat", "trigo"), ("ship", "barco")), words, others, ("en", "es"))
    assert found.shared(9) == {(0, 0): 0.5, (0, 1): 0.5, (1, 0): 0.5, (1, 1): 0.5, (2, 2): 1.0}
    assert (0, 1) not in found.shared(0)


def test_a_dictionary_links_languages_that_have_no_tables() -> None:
    one, other = readout("A", ENGLISH), readout("B", ITALIAN, language="it")
    guessed = aligned(one, other)
    assert all(link.score <= 0.2 for link in guessed.links)
    found = aligned(one, other, dictionary=TERMS)
    assert [(link.left, link.right) for link in found.links if link.left and link.right] == [((0,), (2,)), ((1,), (0,))]
    assert "soldiers = soldati" in found.links[0].reason
    assert found.links[0].moved != found.links[1].moved


def test_a_dictionary_that_knows_little_of_the_texts_does_not_decide() -> None:
    one, other = readout("A", ENGLISH), readout("B", ITALIAN, language="it")
    found = aligned(one, other, dictionary=(("orchestra", "orchestra"), ("wheat", "grano")))
    assert all(link.score <= 0.4 for link in found.links)


def test_a_dictionary_knows_words_that_the_tables_do_not() -> None:
    left = ["The quorve glittered.", "The talks went on.", "A vessel sank."]
    right = ["Un barco se hundió.", "La zalupa pesaba mucho.", "Las conversaciones continuaron."]
    one, other = readout("A", left), readout("B", right, language="es")
    terms: Dictionary = (("quorve", "zalupa"),)
    without, found = (
        next(link for link in aligned(one, other, dictionary=known).links if 0 in link.left) for known in ((), terms)
    )
    assert "zalupa" not in without.reason
    assert found.right == (1,)
    assert found.reason == "quorve = zalupa"
    assert found.score > without.score


def test_swapping_the_texts_swaps_the_links() -> None:
    one, other = readout("A", ENGLISH), readout("B", ITALIAN, language="it")
    forth, back = aligned(one, other, dictionary=TERMS), aligned(other, one, dictionary=TERMS)
    assert {(link.left, link.right) for link in forth.links} == {(link.right, link.left) for link in back.links}
