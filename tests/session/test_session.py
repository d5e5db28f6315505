"""Stories of a reader, without a terminal. The texts are those of `builders.harbour`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import BOTH, IGNORE, LEFT, Account, Comparison, Source, Span
from readout_tui.core.preview.outline import outline
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import Filter, build
from readout_tui.session import BACK, FORWARD, Session
from tests.builders import comparison, harbour, ref


@pytest.fixture
def session() -> Session:
    made = harbour()
    return Session.of(made, build(made))


@pytest.mark.parametrize("texts", [(" \n", "Smith said yes."), ("Smith said yes.", " "), ("", "\n")])
@pytest.mark.parametrize("made_by", [compare, outline])
def test_a_text_of_white_space_can_be_stood_in(
    texts: tuple[str, str], made_by: Callable[[Sequence[Source]], Comparison]
) -> None:
    made = made_by([Source(text, "t", "0") for text in texts])
    session = Session.of(made, build(made))
    for at in (session, session.other_pane()):
        assert at.step(FORWARD).paragraph(BACK).end(FORWARD).place == at.place
        assert at.recompared(made, at.index).place == at.place
        assert at.chosen()[1] == made.readouts[at.account].passages[0].span


def search(session: Session, text: str) -> Session:
    return session.searched(find(parse(text), session.index))


def test_the_partner_follows_the_cursor(session: Session) -> None:
    session = session.step(FORWARD)
    assert session.place == ref(0, 1)
    assert session.at == (1, 2)
    assert session.partners == (2,)


def test_a_passage_only_here_leaves_the_other_cursor_where_it_was(session: Session) -> None:
    session = session.to(ref(0, 1)).to(ref(0, 2))
    assert session.partners == ()
    assert session.at == (2, 2)


def test_level_steps_go_by_rows_and_flow_steps_by_the_text(session: Session) -> None:
    right = session.to(ref(1, 0))
    assert right.step(FORWARD).place == ref(1, 2)  # B2 moved: it stands further down, beside A4
    assert right.viewed("flow").step(FORWARD).place == ref(1, 1)


def test_steps_stop_at_the_ends(session: Session) -> None:
    assert session.to(ref(0, 0)).step(BACK).place == ref(0, 0)
    assert session.to(ref(0, 4)).step(FORWARD).place == ref(0, 4)


def test_merged_steps_go_row_by_row_through_both_texts(session: Session) -> None:
    session = session.viewed("merged")
    places = [session.place]
    for _ in range(5):
        session = session.step(FORWARD)
        places.append(session.place)
    assert places == [(0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (1, 3)]


def test_paragraphs(session: Session) -> None:
    session = session.to(ref(0, 2))
    assert session.paragraph(FORWARD).place == ref(0, 4)
    assert session.paragraph(BACK).place == ref(0, 0)
    assert session.to(ref(0, 4)).paragraph(BACK).place == ref(0, 1)


def test_differences_by_kind_in_both_directions(session: Session) -> None:
    moved = session.difference("moved", FORWARD)
    assert moved is not None
    assert moved.place == ref(0, 3)
    alone = moved.difference("alone", FORWARD)
    assert alone is not None
    assert alone.place == ref(0, 4)
    last = alone.difference("any", FORWARD)
    assert last is not None
    assert last.place == ref(1, 3)  # only B has it: the keys go over
    assert last.difference("any", FORWARD) is None
    back = last.difference("moved", BACK)
    assert back is not None
    assert back.link.moved


def test_to_the_partner_and_back(session: Session) -> None:
    there = session.to(ref(0, 3)).partner()
    assert there is not None
    assert there.place == ref(1, 1)
    back = there.partner()
    assert back is not None
    assert back.place == ref(0, 3)
    assert session.to(ref(0, 2)).partner() is None


def test_separate_places_are_shown_in_turn() -> None:
    one = [[("One sentence here.", None, "none"), ("Another one here.", None, "none")]]
    made = comparison(one, one, [((0,), (0,), "same", False), ((1,), (1,), "same", False)], also=[((0,), (1,))])  # type: ignore[arg-type]
    session = Session.of(made, build(made))
    assert session.partners == (0, 1)
    second = session.second_place()
    assert second is not None
    assert second.at == (0, 1)
    assert second.pane == LEFT
    assert session.to(ref(0, 1)).second_place() is None


def test_same_speaker(session: Session) -> None:
    session = session.to(ref(0, 1))
    following = session.same_speaker(FORWARD)
    assert following is not None
    assert following.place == ref(0, 2)
    assert session.to(ref(0, 4)).same_speaker(FORWARD) is None


def test_a_locked_pane_stays(session: Session) -> None:
    session = session.viewed("flow").to(ref(0, 1)).lock()
    assert session.to(ref(0, 3)).at == (3, 2)
    assert session.to(ref(0, 3)).lock().at == (3, 1)


def test_hits_light_up_without_moving_and_are_walked_in_both_panes(session: Session) -> None:
    session = search(session, "harbour")
    assert session.place == ref(0, 0)
    assert len(session.hits) == 3
    places = []
    for _ in range(4):
        following = session.next_hit(FORWARD)
        assert following is not None
        session = following
        places.append(session.place)
    assert places == [(0, 1), (1, 2), (1, 1), (0, 1)]
    before = session.next_hit(BACK)
    assert before is not None
    assert before.place == ref(1, 1)


def test_a_search_without_hits_says_so_and_walks_nowhere(session: Session) -> None:
    session = search(session, "pandemic")
    assert session.results is not None
    assert session.results.describe() == "pandemic: A 0 · B 0"
    assert session.next_hit(FORWARD) is None


def test_escape_brings_back_the_place(session: Session) -> None:
    session = search(session.to(ref(0, 4)).remembered(), "ships")
    found = session.first_hit()
    assert found is not None
    assert found.place == ref(0, 2)
    restored = found.restored()
    assert restored.place == ref(0, 4)
    assert restored.results is None


def test_a_speaker_can_be_hidden_and_is_stepped_over(session: Session) -> None:
    session = session.toggled("rivera")
    assert not session.admits(ref(0, 1))
    assert session.end(BACK).step(FORWARD).place == ref(0, 4)
    assert session.toggled("rivera").admits(ref(0, 1))


def test_one_speaker_alone_and_a_kind_combine_with_a_search(session: Session) -> None:
    session = session.only_speaker("rivera")
    assert [p for p in range(5) if session.admits(ref(0, p))] == [1, 2, 3]
    session = session.filtered(replace(session.shown, states=frozenset({"moved"})))
    assert [p for p in range(5) if session.admits(ref(0, p))] == [3]
    session = session.narrow(find(parse("harbour"), session.index))
    assert not any(session.admits(ref(0, p)) for p in range(5))
    assert not session.unfiltered().filtering


def test_joint_statements_have_a_speaker_of_their_own(session: Session) -> None:
    session = session.only_speaker(BOTH)
    assert [p for p in range(4) if session.admits(ref(1, p))] == [3]


def test_selecting_grows_with_the_cursor(session: Session) -> None:
    session = session.to(ref(0, 1)).select().step(FORWARD).step(FORWARD)
    account, span, passages = session.chosen()
    text = session.comparison.readouts[0].text
    assert (account, passages) == (0, (1, 2, 3))
    assert text[span.start : span.end].startswith("Rivera said")
    assert text[span.start : span.end].endswith("support.")
    assert session.select().selection is None


def test_a_selection_does_not_grow_into_the_other_text(session: Session) -> None:
    session = session.to(ref(0, 4)).select()
    over = session.to(ref(1, 3))
    assert over.anchor is None
    assert over.chosen()[0] == 0


def test_a_mouse_selection_names_the_passages_it_touches(session: Session) -> None:
    start = session.comparison.readouts[0].passages[1].span.start
    session = session.selected(Account(0), Span(start + 3, start + 60))
    assert session.chosen() == (0, Span(start + 3, start + 60), (1, 2))
    assert session.selected(Account(0), Span(5, 5)).selection is None


def test_both_sides_of_a_copy(session: Session) -> None:
    assert session.to(ref(0, 3)).pair() == ((3,), (1,))
    assert session.to(ref(0, 2)).pair() == ((2,), ())


def test_a_new_comparison_keeps_the_place_in_the_text(session: Session) -> None:
    made = harbour()
    session = session.to(ref(1, 2)).recompared(made, build(made))
    assert session.place == ref(1, 2)
    assert session.comparison is made


def test_what_counts_as_a_difference_goes_round(session: Session) -> None:
    seen = [session.ignore]
    while (session := session.counting()).ignore not in seen:
        seen.append(session.ignore)
    assert session.ignore == seen[0] == IGNORE
    assert not any(seen[-1])


def test_a_selection_under_way_goes_on_over_a_new_comparison(session: Session) -> None:
    made = harbour()
    session = session.to(ref(0, 1)).select().recompared(made, build(made)).end(FORWARD)
    assert session.chosen()[2] == (1, 2, 3, 4)


@pytest.mark.parametrize(("start", "end"), [(0, 1), (1, 0)])
def test_a_selection_of_lines_holds_all_their_sentences(start: int, end: int) -> None:
    lines = "Smith said yes. He thanked Jones.\nJones said no. She thanked Smith."
    sources = [Source(lines, name, name) for name in "ab"]
    before, after = outline(sources), compare(sources)
    session = Session.of(before, build(before)).to(ref(0, start)).select().to(ref(0, end))
    session = session.recompared(after, build(after))
    assert session.chosen()[2] == tuple(range(len(after.readouts[0].passages)))


def test_a_jump_shows_what_a_filter_hides(session: Session) -> None:
    session = session.only_speaker("okoye")
    assert session.hiding
    assert not session.visible(ref(0, 1))
    there = session.to(ref(0, 1))
    assert there.place == ref(0, 1)
    assert not there.hiding
    assert there.visible(ref(0, 1))


def test_a_filter_moves_the_cursor_to_the_nearest_passage_that_passes(session: Session) -> None:
    session = session.to(ref(0, 1)).filtered(Filter(states=frozenset({"alone"})))
    assert session.admits(session.place)
    assert session.row == min(
        (
            session.lookup.row(place)
            for place in (ref(a, p) for a, n in ((0, 5), (1, 4)) for p in range(n))
            if session.admits(place)
        ),
        key=lambda row: (abs(row - session.lookup.row(ref(0, 1))), -row),
    )
    assert session.hide().hide().place == session.place


def test_where_nothing_passes_the_cursor_stays(session: Session) -> None:
    before = session.to(ref(0, 1))
    after = before.narrow(find(parse("zebra"), session.index))
    assert after.place == before.place
    assert not after.visible(after.place)
    assert after.unfiltered().visible(before.place)


def test_at_the_end_of_the_flow_view_the_other_pane_has_what_stands_nearest(session: Session) -> None:
    end = session.viewed("flow").end(FORWARD)
    assert end.at[1 - end.pane] == (end.partners[0] if end.partners else end.beside(end.place).passage)
    assert replace(session, locked=True).viewed("flow").end(FORWARD).at[1] == session.at[1]
