"""Paints lines of fragments as styled segments.

Every function here depends on its arguments only, which are values, so results are cached by content (`lru_cache`):
scrolling paints each line once, and moving the cursor only the lines whose tones change. The style of a piece of text
is a sum, later terms overriding earlier ones:

    text + kind of passage (headline, ...) + ground (cursor, partner) + faded + role of the fragment + marks

Marks are added in their order, so the last one wins where they overlap: text is cut at every end of a mark (`_marked`).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from readout_tui.core.characters.widths import cells
from readout_tui.core.model import PassageKind
from readout_tui.tui.panes.palette import PALETTES, Palette
from readout_tui.view.cells import fit
from readout_tui.view.coverage_margin import COVERAGE_MARKS, Margin, MarginLayout
from readout_tui.view.gutter import Gutter
from readout_tui.view.layout import Cell, Fragment, Role
from readout_tui.view.looks import (
    ASIDE,
    CONFIRMED,
    HAND,
    HIT,
    LINK_MARKS,
    MOVED,
    SEEN,
    STRIP,
    Ground,
    LineState,
    Mark,
    Tone,
    Voice,
)
from readout_tui.view.overview import Edge

if TYPE_CHECKING:
    from readout_tui.core.coverage import CellState

MARGIN = 5
"""Cells in front of the text of a pane: cursor mark, initials (2), bar, space."""
GUTTER = 3
"""Cells between the panes."""
EDGE = 3
"""Cells of the overview at the right edge: a blank one, marks and the part on the screen, the strip."""


class Painted(NamedTuple):
    """A part of a line: its segments, those of equal style joined, and its width in cells as Rich counts them."""

    segments: tuple[Segment, ...]
    cells: int


def _painted(segments: Iterable[Segment]) -> Painted:
    joined: list[Segment] = []
    for segment in segments:
        if joined and joined[-1].style == segment.style:
            joined[-1] = Segment(joined[-1].text + segment.text, segment.style)
        elif segment.text:
            joined.append(segment)
    return Painted(tuple(joined), sum(cell_len(segment.text) for segment in joined))


@lru_cache(maxsize=8192)
def paint_cell(
    cell: Cell | None, width: int, tones: tuple[Tone, ...], voice: Voice, tag: Gutter | None, palette_name: str
) -> Painted:
    """One line of one pane with its margin: MARGIN + `width` cells, and those of `tag` if there is one.

    `tones[i]` belongs to `cell.fragments[i]`. `tag` holds the merged view's signs, drawn in the margin.
    """
    palette = PALETTES[palette_name]
    if cell is None or not cell.fragments:
        return _painted([Segment(" " * (MARGIN + (len(tag.signs) if tag else 0) + width), palette.text)])
    sign = _sign(cell, tones, palette)
    segments = [*_margin(cell, tones[0].ground, sign, tones[0].faded, voice, tag, palette)]
    used = 0
    for fragment, tone in zip(cell.fragments, tones, strict=True):
        segments += _paint(fragment, tone, palette)
        used += cells(fragment.text)
    if used < width:
        segments.append(Segment(" " * (width - used), _on_ground(palette_name, tones[-1].ground)))
    return _painted(segments)


_GROUNDS: Final[dict[Ground, str]] = {"cursor": "▶", "partner": "◆", "group": "◇"}
"""The signs of the cursor, of what it is linked with, and of the rest of its side of that link."""


def _sign(cell: Cell, tones: tuple[Tone, ...], palette: Palette) -> tuple[str, Style]:
    """The mark of the cursor or of what is linked with it, on the line on which that passage begins; or of what stands
    beside it.

    Where there is both, the mark of the cursor has the colour of the other.
    """
    begun = [tone for fragment, tone in zip(cell.fragments, tones, strict=True) if fragment.ref in cell.heads]
    beside = next((tone.beside for tone in begun if tone.beside), "")
    grounds = {tone.ground for tone in begun}
    sign = next((sign for ground, sign in _GROUNDS.items() if ground in grounds), beside or " ")
    return sign, palette.key if beside else palette.strong


def _margin(
    cell: Cell,
    ground: Ground,
    sign: tuple[str, Style],
    faded: bool,
    voice: Voice,
    tag: Gutter | None,
    palette: Palette,
) -> list[Segment]:
    plain = _on_ground(palette.name, ground)
    mark, look = sign
    if mark == " " and not tag and cell.named is None:
        segments = [Segment("   ", plain)]  # nothing but the bar
    else:
        segments = [Segment(mark, plain + look)]
        if tag:
            segments += _signs(tag, plain, palette)
        initials = fit(voice.initials if cell.named is not None else "", 2)
        segments.append(Segment(initials, plain + _voice_colour(voice, faded and not ground, palette) + _hand(voice)))
    bar = plain if voice.bar == " " else plain + _voice_colour(voice, faded and not ground, palette)
    doubt = voice.doubt if cell.named is not None else " "
    return [*segments, Segment(voice.bar, bar), Segment(doubt, plain if doubt == " " else plain + palette.dim)]


def _voice_colour(voice: Voice, faded: bool, palette: Palette) -> Style:
    if faded:
        return palette.faded
    return palette.speaker(voice.colour)


def _hand(voice: Voice) -> Style:
    """Bold for a speaker named by evidence in the passage, italic for one carried over from another passage."""
    return _ITALIC if voice.carried else _BOLD


_BOLD = Style(bold=True)
_ITALIC = Style(italic=True)
_NOTHING = Style()


@lru_cache(maxsize=64)
def _on_ground(palette_name: str, ground: Ground) -> Style:
    """The style of plain text under the cursor, in its partner, or elsewhere."""
    palette = PALETTES[palette_name]
    if not ground:
        return palette.text
    return palette.text + (palette.cursor if ground == "cursor" else palette.partner)


@lru_cache(maxsize=512)
def _look(palette_name: str, kind: PassageKind, ground: Ground, faded: bool, role: Role) -> Style:
    """The style of a fragment before any marks."""
    palette = PALETTES[palette_name]
    style = palette.text
    if kind in {"headline", "heading", "runin"}:
        style += palette.strong
    elif kind not in {"sentence", "bullet"}:
        style += palette.dim
    style += _on_ground(palette_name, ground) if ground else _NOTHING
    if faded:
        style += palette.dim if ground else palette.faded
    if role in {"note", "marker"}:
        style += palette.dim
    elif role == "edit":
        style += palette.key
    elif role == "left":
        style += palette.left
    elif role == "right":
        style += palette.right
    return style


def _paint(fragment: Fragment, tone: Tone, palette: Palette) -> list[Segment]:
    style = _look(palette.name, tone.kind, tone.ground, tone.faded, fragment.role)
    if fragment.start < 0 or not tone.marks:
        return [Segment(fragment.text, style)]
    return _marked(fragment, tone.marks, style, palette)


def _marked(fragment: Fragment, marks: tuple[Mark, ...], style: Style, palette: Palette) -> list[Segment]:
    low, high = fragment.start, fragment.start + len(fragment.text)
    inside = [mark for mark in marks if mark.start < high and mark.end > low]
    if not inside:
        return [Segment(fragment.text, style)]
    cuts = sorted({low, high, *(max(m.start, low) for m in inside), *(min(m.end, high) for m in inside)})
    segments: list[Segment] = []
    for start, end in pairwise(cuts):
        look = style
        for mark in inside:
            if mark.start <= start and mark.end >= end:
                look += getattr(palette, mark.role)
        segments.append(Segment(fragment.text[start - low : end - low], look))
    return segments


@lru_cache(maxsize=1024)
def paint_gutter(gutter: Gutter, palette_name: str) -> Painted:
    """The cells between the panes."""
    palette = PALETTES[palette_name]
    return _painted(_signs(gutter, palette.text, palette))


def _signs(gutter: Gutter, plain: Style, palette: Palette) -> list[Segment]:
    """The signs of a gutter, each in the colour of its state; "differs" has a badge so that it catches the eye."""
    return [Segment(sign, plain + _sign_look(sign, state, palette)) for sign, state in zip(*gutter, strict=True)]


def _sign_look(sign: str, state: LineState, palette: Palette) -> Style:
    if sign == " ":
        return _NOTHING
    if sign == LINK_MARKS["differs"]:
        return palette.badge
    if sign == MOVED:
        return palette.moved
    if sign in {HAND, CONFIRMED, ASIDE}:
        return palette.key
    return palette.state(state) if state else palette.dim


@lru_cache(maxsize=1024)
def paint_margin(margin: Margin, layout: MarginLayout, palette_name: str) -> Painted:
    """The columns that say how each account stands in a row: those that report it in the colour of the account."""
    palette = PALETTES[palette_name]
    if margin is None:
        return _painted([Segment(" " * layout.width, palette.text)])
    signs = layout.line([COVERAGE_MARKS[state] for state in margin])
    looks = [_coverage_look(account, state, palette) for account, state in enumerate(margin)]
    return _painted([Segment(sign, palette.text + look) for sign, look in zip(signs, looks, strict=True)])


def _coverage_look(account: int, state: CellState, palette: Palette) -> Style:
    if state == "reports":
        return palette.account(account)
    if state in {"differs", "doubt"}:
        return palette.differs if state == "differs" else palette.doubt
    return palette.dim


@lru_cache(maxsize=1024)
def paint_edge(edge: Edge, palette_name: str) -> Painted:
    """The cells of a line of the overview: a blank one, a hit, mark or the part on the screen, and the state."""
    seen, hit, state = edge
    palette = PALETTES[palette_name]
    look = palette.state(state) if state else palette.dim
    beside = {"": palette.thumb, HIT: palette.hit, HAND: palette.key}.get(hit, palette.counterpart)
    return _painted(
        [
            Segment(" ", palette.text),
            Segment(hit or (SEEN if seen else " "), palette.text + beside),
            Segment(STRIP[state], palette.text + look),
        ]
    )
