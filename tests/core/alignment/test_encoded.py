"""Links with a sentence encoder: here one that knows a dozen words of two languages."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from readout_tui.core.alignment import encoded as module
from readout_tui.core.alignment.encoded import encoded, logit, reweighed
from readout_tui.core.model import Alignment, unwatched
from tests.core.alignment.test_align import aligned, readout

MEANINGS = ("soldier esercito troops", "winter inverno", "fish pesca boats", "music orchestra band", "tax tasse levy")
ENGLISH = ["The troops go home.", "The levy is doubled.", "A band played."]
ITALIAN = ["L'orchestra ha suonato.", "Si parte: esercito a casa.", "Niente tasse."]


def encoder(sentences: Sequence[str]) -> list[list[float]]:
    """A vector with a number for each meaning, and one that is always there."""
    return [[1.0, *(float(any(w in s.lower() for w in words.split())) for words in MEANINGS)] for s in sentences]


def found(left: list[str], right: list[str], language: str, encode: bool = True) -> Alignment:
    one, other = readout("A", left), readout("B", right, language=language)
    return aligned(one, other, encoder=encoder if encode else None)


def test_it_links_languages_that_nothing_else_is_known_of() -> None:
    links = found(ENGLISH, ITALIAN, "it").links
    assert {(link.left, link.right) for link in links if link.left and link.right} == {
        ((0,), (1,)),
        ((1,), (2,)),
        ((2,), (0,)),
    }
    assert not any(link.guess for link in links)
    assert all(link.guess for link in found(ENGLISH, ITALIAN, "it", encode=False).links)


def test_it_makes_a_link_of_one_claim_in_other_words_likelier() -> None:
    left = ["The soldiers leave before spring.", "Prices rose.", "The tax was raised."]
    right = ["Prices rose again.", "All troops are to go.", "The levy is doubled."]

    def score(language: str, encode: bool) -> float:
        one, other = (readout(name, lines, language=language) for name, lines in (("A", left), ("B", right)))
        links = aligned(one, other, encoder=encoder if encode else None).links
        return max((link.score for link in links if link.left == (2,) and link.right == (2,)), default=0.0)

    assert score("it", True) > score("it", False)
    assert score("en", True) == score("en", False)  # whose tables say as much


def test_odds_change_with_the_cosine_less_what_is_usual() -> None:
    vectors = encoder(["troops", "band"]), encoder(["soldiers", "music"])
    likely = reweighed({(0, 0): 0.5, (0, 1): 0.5}, vectors, (1.0, 2.0, 0.0))  # type: ignore[dict-item]
    assert logit(likely[0, 0]) == pytest.approx(2.0)  # type: ignore[index]
    assert logit(likely[0, 1]) == pytest.approx(-2.0)  # type: ignore[index]


def test_long_texts_are_not_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    one, other = readout("A", ENGLISH), readout("B", ITALIAN)
    assert encoded(one, other, encoder, unwatched) is None
    assert encoded(one, other, None, unwatched) is None


def test_sentences_are_encoded_in_batches_and_the_checkpoint_is_asked_between(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BATCH", 2)
    sizes, shares = list[int](), list[float]()

    def counting(sentences: Sequence[str]) -> list[list[float]]:
        sizes.append(len(sentences))
        return encoder(sentences)

    vectors = encoded(readout("A", ENGLISH), readout("B", ITALIAN), counting, shares.append)
    assert vectors == (encoder(ENGLISH), encoder(ITALIAN))
    assert sizes == [2, 1, 2, 1]
    assert shares == sorted(shares)
    assert len(shares) == 4
