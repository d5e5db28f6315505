"""Lines on pages, drawn as numbers: which of them make a paragraph, a heading, a note, or page furniture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.formats.office.flow import Piece
from readout_tui.formats.pdf.layout import TextLine, pieces

FULL = "The two sides agreed on the fisheries convention and on the customs union of all"

OTHERS = (
    "They met. Rain fell. Both left. Talks ended. Nobody spoke. Ships came. Ice broke. Snow lay. We go. I stay.".split(
        ". "
    )
)


def page(
    number: int, *lines: str, x: float = 72, top: float = 700, size: float = 10, step: float = 12
) -> list[TextLine]:
    return [TextLine(text, number, x, top - step * place, size) for place, text in enumerate(lines)]


def head(number: int, text: str, y: float = 780) -> TextLine:
    return TextLine(text, number, 72, y, 8)


def texts(found: list[Piece]) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text.replace("\n", " ")) for piece in found]


def test_a_wider_gap_or_an_indent_begins_a_paragraph() -> None:
    first = page(1, FULL, FULL, "islands.")
    second = page(1, FULL, "islands.", top=650)
    third = [TextLine(FULL, 1, 84, 626, 10), TextLine("islands.", 1, 72, 614, 10)]
    assert [piece.text.count("\n") for piece in pieces([*first, *second, *third], 1)] == [2, 1, 1]


def test_room_on_the_line_before_begins_a_paragraph_where_a_sentence_has_ended() -> None:
    lines = page(1, FULL, "They met.", "The ministers agreed.", FULL, "went on.")
    assert [piece.text.count("\n") for piece in pieces(lines, 1)] == [1, 0, 1]


def test_a_paragraph_goes_on_over_the_page_and_what_is_between_comes_after() -> None:
    lines = [
        head(1, "S/PV.1"), *page(1, FULL, FULL), TextLine("1 Note one.", 1, 72, 60, 8), head(1, "- 1 -", 30),
        head(2, "S/PV.1"), *page(2, "islands."), TextLine("The end.", 2, 72, 600, 10), head(2, "- 2 -", 30),
    ]  # fmt: skip
    assert texts(pieces(lines, 2)) == [
        ("furniture", "S/PV.1"),
        ("paragraph", f"{FULL} {FULL} islands."),
        ("note", "1 Note one."),
        ("furniture", "- 1 -"),
        ("furniture", "S/PV.1"),
        ("paragraph", "The end."),
        ("furniture", "- 2 -"),
    ]
    assert pieces(lines, 2)[1].place == "pp. 1–2"


def test_a_column_goes_on_in_the_next() -> None:
    lines = [*page(1, FULL, FULL), *page(1, "islands. And so", "it ended.", x=320)]
    assert texts(pieces(lines, 1)) == [("paragraph", f"{FULL} {FULL} islands. And so it ended.")]


def test_a_label_that_opens_two_pages_of_many_is_text() -> None:
    lines = [line for n in range(10) for line in page(n + 1, "Q: Why?" if n < 2 else OTHERS[n], FULL[n:])]
    assert all(piece.kind != "furniture" for piece in pieces(lines, 10))


def test_a_heading_that_stands_apart_on_two_pages_of_many_is_no_running_head() -> None:
    lines = [line for n in range(10) for line in [*page(n + 1, OTHERS[n], FULL[n:])]]
    apart = [TextLine("Trade", 2, 72, 760, 10), TextLine("Trade", 3, 72, 760, 10)]
    found = pieces(sorted([*apart, *lines], key=lambda line: line.page), 10)
    assert all(piece.kind != "furniture" for piece in found)


def test_numbers_that_do_not_count_the_pages_are_text() -> None:
    lines = [line for n in (1, 2) for line in [*page(n, OTHERS[n]), TextLine("1999", n, 72, 650, 10)]]
    assert all(piece.kind != "furniture" for piece in pieces(lines, 2))


def test_roman_numbers_count_pages_too() -> None:
    lines = [
        line for n, name in ((1, "iii"), (2, "iv")) for line in [*page(n, OTHERS[n]), TextLine(name, n, 300, 30, 8)]
    ]
    assert [text for kind, text in texts(pieces(lines, 2)) if kind == "furniture"] == ["iii", "iv"]


def test_a_larger_or_bold_line_is_a_heading() -> None:
    lines = [
        TextLine("Readout of the call", 1, 72, 760, 16), TextLine("with the minister", 1, 72, 742, 16),
        *page(1, FULL, "islands."), TextLine("Trade", 1, 72, 660, 10, bold=True), *page(1, FULL, "islands.", top=648),
    ]  # fmt: skip
    assert [kind for kind, _ in texts(pieces(lines, 1))] == ["headline", "paragraph", "heading", "paragraph"]


def test_small_print_without_a_mark_is_text() -> None:
    lines = [*page(1, FULL, FULL, FULL), *page(1, "For the press only.", top=80, size=8)]
    assert texts(pieces(lines, 1))[-1] == ("paragraph", "For the press only.")


def test_a_note_that_holds_a_year_at_the_beginning_of_a_line_is_one_note() -> None:
    small = page(1, "1 As agreed in May", "2030 in Harwick.", "2 See Annex A.", top=80, size=8, step=9)
    found = [text for kind, text in texts(pieces([*page(1, FULL, FULL, FULL), *small], 1)) if kind == "note"]
    assert found == ["1 As agreed in May 2030 in Harwick.", "2 See Annex A."]


def test_notes_with_the_same_words_are_no_running_foot() -> None:
    lines = []
    for n, number in ((1, 1), (2, 4)):
        lines += [*page(n, OTHERS[n], OTHERS[n + 2]), TextLine(f"{number} See Annex A.", n, 72, 80, 8)]
    assert [kind for kind, _ in texts(pieces(lines, 2))].count("note") == 2


def test_items_of_a_list() -> None:
    lines = page(1, "They agreed:", "• tariffs;", "• the customs union of all islands and the fisheries", "convention;")
    assert [kind for kind, _ in texts(pieces(lines, 1))] == ["paragraph", "item", "item"]


LINES = st.lists(
    st.builds(
        TextLine,
        text=st.text("aA1. -iv•", min_size=1, max_size=12).map(str.strip).filter(bool),
        page=st.integers(1, 3),
        x=st.sampled_from([72.0, 84.0, 320.0]),
        y=st.sampled_from([30.0, 100.0, 112.0, 124.0, 780.0]),
        size=st.sampled_from([1.0, 8.0, 10.0, 16.0]),
        bold=st.booleans(),
    ),
    max_size=20,
).map(lambda lines: sorted(lines, key=lambda line: line.page))


@given(LINES)
def test_every_line_is_in_one_block(lines: list[TextLine]) -> None:
    kept = [line for piece in pieces(lines, 3) for line in piece.text.split("\n")]
    assert sorted(kept) == sorted(line.text for line in lines)
