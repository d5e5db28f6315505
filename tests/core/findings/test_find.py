"""Findings of two drawn accounts, kind by kind; and what holds of the findings of any two texts."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.findings.find import FINDERS, findings
from readout_tui.core.findings.model import FINDING_KINDS, FINDING_TITLES, KeyFinding
from readout_tui.core.findings.quoting import passages_of, quotes_of
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, PassageNumber, Span
from tests.core.findings.telling import ACROSS, OWN, lookup_of, of_kind, sentences, told

TOLD = {
    "request": [
        "At whose request: A “at the initiative of the Brennish side” (A2); no passage found in B",
    ],
    "duration": ["How long it took: A “forty minutes” (A2); no passage found in B"],
    "topic": [
        "Only A: “error” (A5; 12 % of its words)",
        "Only A: “poetry festival”, “Solvik” (A7; 12 % of its words)",
        "Only B: “arrears”, “asphalt plant” (B5; 15 % of its words)",
    ],
    "order": [
        "A puts first: “Aurlandic sailors … Port Vey” (A3); 2nd of 4 in B (B3)",
        "B puts first: “harbour … Vey” (B2); 4th of 5 in A (A6)",
    ],
    "difference": ["Figure: A “700” (A4); B “70” (B4)", "Outcome: A “agreed” (A6); B “proposed” (B2)"],
    "verb": ["Petra Lindholm: A “demanded” (A3); B “mentioned” (B3)"],
    "tone": ["Words for the tone of the talk: A “frank and constructive” (A8); B “cordial” (B6)"],
    "joint": [
        (
            "A gives to both sides “The two presidents agreed to reopen the harbour of Vey in June.” (A6); "
            "B gives it to Marko Teller (B2)"
        )
    ],
    "other-side": [
        (
            "A reports of Marko Teller: “President Teller admitted that the harbour had been closed in error.” (A5); "
            "no passage found in B"
        )
    ],
}


@pytest.mark.parametrize("kind", TOLD)
def test_what_is_told(kind: str) -> None:
    assert sentences(kind) == TOLD[kind]


def test_every_kind_has_a_finder_and_a_title() -> None:
    assert len(FINDERS) == len(FINDING_KINDS)
    assert FINDING_TITLES.keys() == set(FINDING_KINDS)


def test_findings_come_kind_by_kind_the_sure_ones_first() -> None:
    order = [(FINDING_KINDS.index(one.kind), one.perhaps) for one in told()]
    assert order == sorted(order)


def test_of_two_equal_texts_and_of_two_strangers_little_is_told() -> None:
    assert findings(lookup_of(OWN, OWN)) == ()
    strangers = findings(lookup_of("It rained.", "Snow fell in the hills."))
    assert {one.kind for one in strangers} <= {"topic", "order"}


def test_from_the_other_side_the_same_is_found() -> None:
    def essence(found: KeyFinding) -> object:
        return found.kind, frozenset(found.grounds), found.of, found.perhaps

    assert {essence(one) for one in told()} == {essence(one) for one in told(turned=True)}


def test_the_passages_of_a_finding_are_quoted_where_they_stand() -> None:
    lookup = lookup_of(OWN, ACROSS)
    (verb,) = told("verb")
    assert passages_of(lookup, verb) == ((PassageNumber(2),), (PassageNumber(2),))
    (here,), (there,) = quotes_of(lookup, verb)
    assert here.exact == "President Lindholm demanded the release of nine Aurlandic sailors held in Port Vey."
    assert there.exact == "President Lindholm mentioned the nine Aurlandic sailors held in Port Vey."
    (request,) = told("request")
    assert quotes_of(lookup, request)[1] == ()


def test_of_three_accounts_nothing_is_called_the_only_ones() -> None:
    third = "President Teller spoke of the poetry festival in Solvik and of the arrears of the asphalt plant."
    topics = of_kind(findings(lookup_of(OWN, ACROSS, third)), "topic")
    assert topics
    assert all(one.told.startswith("Of A and B only ") for one in topics)


SENTENCES = st.sampled_from(
    (
        *OWN.splitlines(),
        *ACROSS.splitlines(),
        "The ministers did not agree on the price of zinc.",
        "“We will pay 40 million,” said Teller.",
        "PRESS OFFICE",
        "El diálogo fue cordial.",
        "\x1b[2J<b>Lindholm</b> **warned** of sanctions.",
        "…",
    )
)
TEXTS = st.lists(SENTENCES, max_size=6).map("\n".join)


@settings(max_examples=40, deadline=None)
@given(TEXTS, TEXTS)
def test_every_finding_rests_on_words_of_the_texts(one: str, other: str) -> None:
    lookup = lookup_of(one, other)
    for found in findings(lookup):
        assert found.grounds
        assert found.told == found.told.strip()
        assert found.told.isprintable()
        assert 0 < found.sure <= 1
        for ground in found.grounds:
            passage = lookup.comparison.passage(ground.ref)
            assert passage.span.start <= ground.words.start < ground.words.end <= passage.span.end
        if found.kind == "topic":
            _has_words_of_its_own(lookup, found)


def _has_words_of_its_own(lookup: Lookup, found: KeyFinding) -> None:
    """Fails if any phrase by which a topic is told has all of its words in the other account."""
    assert found.of is not None
    across = lookup.comparison.readouts[lookup.facing(found.of)].text.casefold()
    words = set(re.findall(r"\w+", across))
    for phrase in found.key_words:
        assert not set(re.findall(r"\w+", phrase.casefold())) <= words, (phrase, across)


def test_a_ground_is_exactly_the_words_that_are_quoted() -> None:
    (tone,) = told("tone")
    texts = {Account(0): OWN, Account(1): ACROSS}
    words = [texts[ground.ref.account][slice(*ground.words)] for ground in tone.grounds]
    assert words == ["frank and constructive", "cordial"]
    assert isinstance(tone.grounds[0].words, Span)
