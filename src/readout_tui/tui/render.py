"""Lines of fragments -> styled segments. Pure functions of what they are given, cached by content."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from rich.segment import Segment
from rich.style import Style

from readout_tui.core.model import Link, PassageKind
from readout_tui.tui.cells import cells, fit
from readout_tui.tui.layout import Cell, Fragment
from readout_tui.tui.palette import PALETTES, Palette

MARGIN = 5
"""Cells in front of the text of a pane: cursor mark, initials (2), bar, space."""
GUTTER = 3
"""Cells between the panes."""
EDGE = 2
"""Cells of the overview strip at the right edge."""

Ground = Literal["", "cursor", "partner"]
MarkRole = Literal["left", "right", "unsafe", "hit", "here", "selection"]

LINK_MARKS = {"same": "═", "changed": "≈", "moved": "⇄", "left": "◁", "right": "▷"}
"""How the state of a link is drawn in the gutter and the overview."""
DOUBTFUL = 0.7
"""Links and attributions less sure than this are drawn with a question mark."""
PROVISIONAL = "…"
"""Drawn beside what is known of a part of the texts only, while the whole is being compared."""


class Mark(NamedTuple):
    """A stretch of a source text that stands out."""

    start: int
    end: int
    role: MarkRole


class Tone(NamedTuple):
    """How one passage is drawn just now. `marks` are sorted so that a later one covers an earlier one."""

    kind: PassageKind = "sentence"
    ground: Ground = ""
    faded: bool = False
    marks: tuple[Mark, ...] = ()


class Voice(NamedTuple):
    """What the margin says of a passage's speaker. `colour` indexes the speakers' styles, -1 for none."""

    initials: str = ""
    bar: str = " "
    colour: int = -1
    carried: bool = False
    doubt: str = " "  # "?", or PROVISIONAL


NO_TONE = Tone()
NO_VOICE = Voice()


def state_of(link: Link) -> str:
    """same, changed, moved or alone: the one word a link is drawn, counted and filtered by."""
    return "moved" if link.moved else link.kind


def link_mark(link: Link) -> str:
    """The sign of a link's state, with its direction where only one side has it."""
    if link.kind == "alone":
        return LINK_MARKS["left" if link.left else "right"]
    return LINK_MARKS[state_of(link)]


@lru_cache(maxsize=8192)
def paint_cell(
    cell: Cell | None, width: int, tones: tuple[Tone, ...], voice: Voice, tag: str, palette_name: str
) -> tuple[Segment, ...]:
    """One line of one pane, margin and all: exactly MARGIN + len(tag) + width cells.

    `tones[i]` belongs to `cell.fragments[i]`; `tag` is one more sign in the margin (merged view).
    """
    palette = PALETTES[palette_name]
    if cell is None or not cell.fragments:
        return (Segment(" " * (MARGIN + len(tag) + width), palette.text),)
    ground = tones[0].ground
    segments = [*_margin(cell, ground, _sign(cell, tones), tones[0].faded, voice, tag, palette)]
    used = 0
    for fragment, tone in zip(cell.fragments, tones, strict=True):
        segments += _paint(fragment, tone, palette)
        used += cells(fragment.text)
    last = tones[-1]
    if used < width:
        segments.append(Segment(" " * (width - used), palette.text + _ground(last.ground, palette)))
    return tuple(segments)


def _sign(cell: Cell, tones: tuple[Tone, ...]) -> str:
    """The mark of the cursor or of its partner, on the line on which that passage begins."""
    begun = {
        tone.ground for fragment, tone in zip(cell.fragments, tones, strict=True) if fragment.passage in cell.heads
    }
    return "▶" if "cursor" in begun else "◆" if "partner" in begun else " "


def _margin(
    cell: Cell, ground: Ground, sign: str, faded: bool, voice: Voice, tag: str, palette: Palette
) -> list[Segment]:
    plain = palette.text + _ground(ground, palette)
    colour = palette.speakers[voice.colour % len(palette.speakers)] if voice.colour >= 0 else palette.dim
    if faded:
        colour = palette.faded
    segments = [Segment(sign, plain + palette.strong)]
    if tag:
        segments.append(Segment(tag, plain + palette.dim))
    look = plain + colour + (Style(italic=True, dim=palette.name in {"ansi", "plain"}) if voice.carried else _BOLD)
    segments.append(Segment(fit(voice.initials if cell.named >= 0 else "", 2), look))
    segments.append(Segment(voice.bar, plain + colour))
    segments.append(Segment(voice.doubt if cell.named >= 0 else " ", plain + palette.dim))
    return segments


_BOLD = Style(bold=True)


def _ground(ground: Ground, palette: Palette) -> Style:
    if ground == "cursor":
        return palette.cursor
    return palette.partner if ground == "partner" else _NOTHING


_NOTHING = Style()


def _base(tone: Tone, palette: Palette) -> Style:
    style = palette.text
    if tone.kind in {"headline", "heading", "runin"}:
        style += palette.strong
    elif tone.kind not in {"sentence", "bullet"}:
        style += palette.dim
    style += _ground(tone.ground, palette)
    return style + palette.faded if tone.faded else style


def _paint(fragment: Fragment, tone: Tone, palette: Palette) -> list[Segment]:
    style = _base(tone, palette)
    if fragment.role in {"note", "marker"}:
        style += palette.dim
    elif fragment.role == "edit":
        style += palette.key
    elif fragment.role == "left":
        style += palette.left
    elif fragment.role == "right":
        style += palette.right
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
def paint_gutter(marks: str, state: str, palette_name: str) -> Segment:
    """The cells between the panes: `marks` as they are, in the style of a state ("" for none)."""
    palette = PALETTES[palette_name]
    return Segment(fit(marks, GUTTER), palette.text + (palette.state(state) if state else palette.dim))
