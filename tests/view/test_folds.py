"""What stands around an account is one line, until it is unfolded."""

from __future__ import annotations

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import Block, BlockKind, Source, Span, numbers
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.session import BACK, FORWARD, Session
from readout_tui.settings import View
from readout_tui.tui.panes.canvas import Canvas
from readout_tui.view import status

MENU = [("Home", "furniture"), ("News of the harbour", "furniture"), ("Contact", "furniture")]
ACCOUNT = [("Talks on the harbour", "headline"), ("Rivera spoke. Okoye agreed.", "paragraph")]
FOOT = [("All rights are reserved.", "furniture")]


def page(*parts: tuple[str, BlockKind]) -> Source:
    text = ""
    blocks: list[Block] = []
    for words, kind in parts:
        text += "\n\n" if text else ""
        blocks.append(Block(Span(len(text), len(text) + len(words)), kind, f"p. {len(blocks)}"))
        text += words
    return Source(text, "a.html", "0", blocks=tuple(blocks))


@pytest.fixture
def session() -> Session:
    one = page(*MENU, *ACCOUNT, *FOOT)  # type: ignore[arg-type]
    made = compare([one, Source("Rivera spoke. Okoye declined.", "b", "1")])
    return Session.of(made, build(made))


def drawn(session: Session) -> str:
    canvas = Canvas(lambda _row: ())
    canvas.resize(100, 30)
    canvas.show(session)
    return "\n".join("".join(part.text for part in canvas.painted(y)[0]) for y in range(canvas.height))


@pytest.mark.parametrize("view", ["level", "flow", "merged"])
def test_a_run_is_one_line_until_it_is_unfolded(session: Session, view: View) -> None:
    folded = drawn(session.viewed(view).end(BACK))
    assert "▸ 3 lines of page furniture" in folded
    assert "Contact" not in folded
    assert "All rights are reserved." in folded  # one line is shown as it is
    unfolded = session.viewed(view).end(BACK).fold()
    assert unfolded is not None
    shown = drawn(unfolded)
    assert "Contact" in shown
    assert "▸" not in shown


@pytest.mark.parametrize("view", ["level", "flow", "merged"])
def test_the_cursor_stops_once_at_a_fold(session: Session, view: View) -> None:
    place = session.viewed(view).end(BACK)
    assert place.at[place.pane] == 0
    below = place.step(FORWARD)
    assert below.comparison.slice(below.place) == "Talks on the harbour"
    assert below.step(BACK).at[place.pane] == 0
    assert below.paragraph(BACK).at[place.pane] == 0


def test_folding_brings_the_cursor_out_of_the_fold(session: Session) -> None:
    unfolded = session.fold()
    assert unfolded is not None
    inside = unfolded.end(BACK).step(FORWARD).step(FORWARD)
    assert inside.at[inside.pane] == 2
    folded = inside.fold()
    assert folded is not None
    assert folded.at[folded.pane] == 0


def test_plain_texts_have_nothing_to_fold() -> None:
    made = compare([Source("###\n\n***\n\nRivera spoke.", "a", "0"), Source("Rivera spoke.", "b", "1")])
    assert Session.of(made, build(made)).fold() is None


def test_furniture_of_a_page_is_not_searched(session: Session) -> None:
    found = find(parse("harbour"), session.index)
    assert [session.comparison.slice(hit.ref) for hits in found.hits for hit in hits] == ["Talks on the harbour"]


def test_passages_know_their_place(session: Session) -> None:
    readout = session.comparison.readouts[0]
    assert [readout.place(number) for number in numbers(readout.passages)] == [
        "p. 0", "p. 1", "p. 2", "p. 3", "p. 4", "p. 4", "p. 5",
    ]  # fmt: skip
    assert [readout.text[p.span.start : p.span.end] for p in readout.first(2)] == [
        "Talks on the harbour",
        "Rivera spoke.",
    ]
    assert [readout.text[p.span.start : p.span.end] for p in readout.last(1)] == ["Okoye agreed."]


def test_remarks_stand_in_the_heading(session: Session) -> None:
    readout = session.comparison.readouts[0]
    remarked = readout._replace(source=readout.source._replace(remarks=("only a part could be read",)))
    made = session.comparison._replace(readouts=(remarked, session.comparison.readouts[1]))
    assert "only a part could be read" in status.plain(
        status.title(Session.of(made, build(made)), session.account, 120)
    )
