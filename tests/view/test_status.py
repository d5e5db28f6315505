"""The lines above and below the panes, read at every passage of the two accounts of `builders.harbour`."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readout_tui.core.model import (
    BOTH,
    FIRST_TWO,
    Attribution,
    Attributions,
    Comparison,
    PassageNumber,
    Span,
)
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import NARRATION, Filter, build
from readout_tui.session import Session
from readout_tui.view import status
from readout_tui.view.status import plain
from tests.builders import aligned, harbour, link, ref


def opened(comparison: Comparison) -> Session:
    return Session.of(comparison, build(comparison))


RIVERA = harbour().attributions.voices[0][1][0]
"""She said that the harbour will open."""
SAID = Span(65, 69)


def said(voice: Attribution) -> str:
    """The status line of the left account's second passage, given this attribution."""
    made = harbour()
    left, right = made.attributions.voices
    attributions = made.attributions._replace(voices=((left[0], (voice,), *left[2:]), right))
    return plain(status.attribution(opened(made._replace(attributions=attributions)).to(ref(0, 1))))


@pytest.mark.parametrize(
    ("place", "differs", "who", "linked"),
    [
        ((0, 0), "═ same words", "A1 narration · the reporter's own words", "with B1 · linked 99 %"),
        ((0, 1), "═ same words", "A2 Ana Rivera · named here · also in B", "with B3 · linked 99 %"),
        ((0, 2), "◁ only in A · made by hand", "A3 Ana Rivera · carried over", ""),
        (
            (0, 3),
            "≈ reworded · moved",
            "A4 Ana Rivera · by pronoun · but B names Ike Okoye",
            "with B2 · linked 99 %",
        ),
        (
            (1, 1),
            "≈ reworded · moved",
            "B2 Ike Okoye · named here · but A names Ana Rivera",
            "with A4 · linked 99 %",
        ),
        ((1, 3), "▷ only in B · made by hand", "B4 both sides together · both sides together", ""),
    ],
)
def test_what_differs_then_who_said_it_and_how_it_is_linked(
    place: tuple[int, int], differs: str, who: str, linked: str
) -> None:
    session = opened(harbour()).to(ref(*place))
    assert plain(status.link(session, 120)).strip() == differs
    assert plain(status.attribution(session)).strip() == who
    whole = f"{who} · {linked} · made by hand" if linked else who
    assert plain(status.who(session, 120)).strip() == whole


def test_where_there_is_little_room_what_matters_stays() -> None:
    session = opened(harbour()).to(ref(0, 1))
    assert plain(status.who(session, 72)) == " A2 Ana Rivera · named here · also in B · with B3 · linked 99 %"
    assert plain(status.who(session, 60)) == " A2 Ana Rivera · named here · with B3 · linked 99 %"
    conflict = opened(harbour()).to(ref(0, 3))
    assert "but B names Ike Okoye · with B2 · linked 99 %" in plain(status.who(conflict, 60))


@pytest.mark.parametrize(
    ("voice", "line"),
    [
        (RIVERA, "Ana Rivera · named here · also in B"),
        (RIVERA._replace(sure=0.7), "Ana Rivera · named here · also in B"),
        (RIVERA._replace(sure=0.69), "perhaps Ana Rivera · named here · 69% sure"),
        (RIVERA._replace(via="okoye"), "Ana Rivera as told by Ike Okoye · named here · also in B"),
        (RIVERA._replace(mode="direct"), "Ana Rivera · named here · quoted · also in B"),
        (RIVERA._replace(cue=SAID), "Ana Rivera “said” · named here · also in B"),
        (
            RIVERA._replace(evidence="carried", carried_from=PassageNumber(0)),
            "Ana Rivera · carried from A1 · also in B",
        ),
        (RIVERA._replace(speaker="okoye"), "Ike Okoye · named here · but B names Ana Rivera"),
    ],
)
def test_what_there_is_to_know_of_an_attribution_is_told(voice: Attribution, line: str) -> None:
    assert said(voice).strip() == f"A2 {line}"


def test_a_link_that_is_not_sure_says_so_in_a_warning() -> None:
    made = harbour()
    unsure = aligned([one._replace(score=0.5) for one in made.alignments[FIRST_TWO].links])
    words = status.who(opened(made._replace(alignments=unsure)).to(ref(0, 1)), 120)
    assert (" · linked 50 %, to check", "warn") in words


def test_a_character_that_is_not_shown_as_itself_is_named() -> None:
    made = harbour()
    text = made.readouts[0].text.replace("President Rivera", "President\u202eRivera", 1)
    evil = made.readouts[0]._replace(source=made.readouts[0].source._replace(text=text))
    line = plain(status.attribution(opened(made._replace(readouts=(evil, made.readouts[1])))))
    assert line.endswith("holds U+202E RIGHT-TO-LEFT OVERRIDE")


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (Filter(speakers=frozenset({"okoye"})), "FILTER only Ike Okoye: 1 of 2, 7 hidden (F ends it)"),
        (Filter(hidden=frozenset({BOTH})), "FILTER without both sides together: 1 of 5, 1 hidden (F ends it)"),
        (Filter(speakers=frozenset({NARRATION})), "FILTER only narration: 1 of 1, 7 hidden (F ends it)"),
        (Filter(states=frozenset({"alone"})), "FILTER only here: 1 of 3, 6 hidden (F ends it)"),
        (Filter(), ""),
    ],
)
def test_a_filter_says_what_it_leaves_out(shown: Filter, words: str) -> None:
    assert status.filter_words(opened(harbour()).filtered(shown)) == words


def test_a_search_says_its_counts_and_which_hit_one_is_at() -> None:
    session = opened(harbour())
    found = session.searched(find(parse("harbour"), session.index))
    assert status.hits(session) == ""
    assert status.hits(found) == "harbour: A 1 · B 2"
    assert status.hits(replace(found, hit=1)) == "harbour: A 1 · B 2  ·  passage 2 of 3 with hits"


def test_the_whole_in_one_sentence_and_shorter_where_there_is_no_room() -> None:
    session = opened(harbour())
    assert plain(status.head(session, 200)).strip() == (
        "A 5 passages, B 4: 3 links: 2 same words, 1 reworded, 0 differ; 1 moved; 2 only in A; 1 only in B"
    )
    assert len(plain(status.head(session, 60))) < len(plain(status.head(session, 200)))


def test_bytes_that_could_not_be_read_are_told_of_beside_the_title() -> None:
    made = harbour()
    torn = made.readouts[0]._replace(source=made.readouts[0].source._replace(replaced=3))
    words = status.title(opened(made._replace(readouts=(torn, made.readouts[1]))), FIRST_TWO[0], 120)
    assert "  3 bytes not readable, shown as �" in plain(words)
    assert "Publisher A, 2024-05-01" in plain(words)


def test_nothing_that_an_account_says_acts_on_the_terminal() -> None:
    """Titles, publishers, names and the words of a cue are a stranger's."""
    made = harbour()
    evil = "\x1b[2J"
    text = made.readouts[0].text.replace("said", evil, 1)
    readout = made.readouts[0]
    readout = readout._replace(
        title=evil, publisher=evil, date=evil, source=readout.source._replace(text=text, publisher=evil, date=evil)
    )
    speakers = tuple(speaker._replace(name=evil) for speaker in made.attributions.speakers)
    left, right = made.attributions.voices
    voices = ((left[0], (RIVERA._replace(cue=SAID, via="okoye"),), *left[2:]), right)
    session = opened(
        made._replace(
            readouts=(readout, made.readouts[1]),
            attributions=Attributions(speakers, voices),
            alignments=aligned([one._replace(reason=evil) for one in made.alignments[FIRST_TWO].links]),
        )
    ).to(ref(0, 1))
    session = session.filtered(Filter(speakers=frozenset({"rivera"})))
    lines = [
        status.title(session, session.base, 120),
        status.head(session, 200),
        status.attribution(session),
        status.who(session, 200),
    ]
    for line in lines:
        assert "\x1b" not in plain(line)
        assert "␛[2J" in plain(line)


def test_links_are_named_from_the_side_one_stands_on() -> None:
    session = opened(harbour())
    several = link([1, 2], [2])
    assert "with B3" in plain(status.pair(session, several, ref(0, 1).account))
    assert "with A2-3" in plain(status.pair(session, several, ref(1, 2).account))


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (60, " A Publisher A, Northern desk, 2024-05-01  Title of A"),
        (46, " A Publisher A, Northern desk, 2024-05-01"),
        (36, " A Publisher A, 2024-05-01"),
        (14, " A Publisher A"),
    ],
)
def test_a_heading_has_publisher_and_date_first_and_loses_the_title_first(width: int, said: str) -> None:
    made = harbour()
    first = made.readouts[0]._replace(publisher="Publisher A, Northern desk")
    session = opened(made._replace(readouts=(first, made.readouts[1])))
    assert plain(status.title(session, FIRST_TWO[0], width)) == said


def test_several_passages_that_are_linked_together_are_named_whole() -> None:
    session = opened(harbour())
    assert plain(status.pair(session, link([1, 2], [2]), FIRST_TWO[0])).endswith("A2-3 with B3 · linked 99 %")
