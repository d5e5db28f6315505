"""The colours of the panes. Each goes with a sign, so that nothing is shown by colour alone.

Text that matters less is still read: each colour has a contrast of 4.5 : 1 or more with what it may stand on
(`tests/tui/panes/test_palette.py` computes it). Themes in the terminal's own colours never dim, as nobody knows what a
terminal makes of that, and never reverse more than a sign or a few words: whole lines would be slabs of white.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

from rich.errors import StyleSyntaxError
from rich.style import Style

from readout_tui.core.characters.safe import safe
from readout_tui.core.link_state import LinkState
from readout_tui.errors import InputError
from readout_tui.settings import THEMES

Styled = Literal[
    "text", "dim", "strong", "faded", "cursor", "partner", "selection", "hit", "here", "counterpart", "same",
    "reworded", "doubt", "differs", "badge", "moved", "alone", "left", "right", "stake", "unsafe", "bar", "key",
    "thumb",
]  # fmt: skip
"""What of a palette readers may give styles of their own: the fields of `Palette` that are one style each."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The styles of the panes under one theme; `speakers` are used in turn."""

    name: str
    theme: str  # the Textual theme that goes with it
    dark: bool
    text: Style
    dim: Style
    strong: Style
    faded: Style  # what a filter leaves out; under the cursor and beside it, `dim` stands for it
    cursor: Style
    partner: Style
    selection: Style
    hit: Style
    here: Style  # the hit under the cursor
    counterpart: Style  # a hit by a word that renders the one sought in another language
    same: Style
    reworded: Style
    doubt: Style  # a link that may differ, and the words of that
    differs: Style
    badge: Style  # the sign of a link that differs: it must catch the eye
    moved: Style
    alone: Style
    left: Style  # words only the left account has, where no difference of substance is known
    right: Style  # words only the right account has, likewise
    stake: Style  # the words of differences of substance
    unsafe: Style  # placeholders of characters that are not shown
    bar: Style  # the lines above and below the panes
    rule: Style  # what parts the lines above from the panes, where they have no background of their own
    key: Style
    thumb: Style
    speakers: tuple[Style, ...]
    accounts: tuple[Style, ...]  # used in turn, too

    @property
    def exact(self) -> bool:
        """True if all colours are 24-bit, so that none depends on the terminal's own colours."""
        return self.text.color is not None and self.text.color.triplet is not None

    def speaker(self, colour: int) -> Style:
        """The style of a speaker's initials by the number of their colour (`Voice.colour`), -1 for none."""
        return self.speakers[colour % len(self.speakers)] if colour >= 0 else self.dim

    def account(self, account: int) -> Style:
        """The style of an account's letter and of its signs."""
        return self.accounts[account % len(self.accounts)]

    def state(self, state: LinkState | Literal["moved"]) -> Style:
        """The style of the state of a link."""
        if state == "left" or state == "right":
            return self.alone
        if state == "linked":
            return self.dim
        return {
            "same": self.same,
            "reworded": self.reworded,
            "doubt": self.doubt,
            "differs": self.differs,
            "moved": self.moved,
        }[state]


def _style(color: str | None = None, background: str | None = None, **attributes: bool) -> Style:
    return Style(color=color, bgcolor=background, **attributes)  # type: ignore[arg-type]


DARK = Palette(
    name="dark",
    theme="readout-dark",
    dark=True,
    text=_style("#d4d7dd", "#15171c"),
    dim=_style("#a3abb8"),
    strong=_style("#f2f4f8", bold=True),
    faded=_style("#7f8794", italic=True),
    cursor=_style(background="#2b3850"),
    partner=_style(background="#243b35"),
    selection=_style("#ffffff", "#3d5a96"),
    hit=_style("#15171c", "#d9b44a"),
    here=_style("#15171c", "#ffd75f", bold=True),
    counterpart=_style("#f0cd75", underline=True),
    same=_style("#7fae8f"),
    reworded=_style("#9aa6b5"),
    doubt=_style("#dcb35c"),
    differs=_style("#ff9076", bold=True),
    badge=_style("#15171c", "#ff9076", bold=True),
    moved=_style("#b99be0"),
    alone=_style("#7fb2ea"),
    left=_style("#d8b79c", italic=True),
    right=_style("#a3c4dc", italic=True),
    stake=_style("#ff9f87", bold=True, underline=True),
    unsafe=_style("#ff8080", reverse=True),
    bar=_style("#c3c8d1", "#20242c"),
    rule=_style(),
    key=_style("#e6c07b", bold=True),
    thumb=_style("#a3abb8"),
    speakers=tuple(_style(c) for c in ("#e0b464", "#74aee8", "#8fc98f", "#cf9be0", "#e08f6a", "#6fc7c0")),
    accounts=tuple(_style(c) for c in ("#8fb4e8", "#e3a77f", "#96c99a", "#cf9be0", "#d9c06a", "#74c5c0")),
)

LIGHT = Palette(
    name="light",
    theme="readout-light",
    dark=False,
    text=_style("#24292f", "#fbfaf7"),
    dim=_style("#565d67"),
    strong=_style("#000000", bold=True),
    faded=_style("#6a717b", italic=True),
    cursor=_style(background="#dbe6f7"),
    partner=_style(background="#dcefe2"),
    selection=_style("#ffffff", "#3a62a8"),
    hit=_style("#000000", "#f2d06b"),
    here=_style("#000000", "#f5b800", bold=True),
    counterpart=_style("#7a4b00", underline=True),
    same=_style("#226a3a"),
    reworded=_style("#5a636e"),
    doubt=_style("#855200"),
    differs=_style("#b3201a", bold=True),
    badge=_style("#ffffff", "#b3201a", bold=True),
    moved=_style("#7443b5"),
    alone=_style("#22589e"),
    left=_style("#7d4a20", italic=True),
    right=_style("#2b5878", italic=True),
    stake=_style("#b3201a", bold=True, underline=True),
    unsafe=_style("#b00020", reverse=True),
    bar=_style("#30363d", "#ecebe6"),
    rule=_style(),
    key=_style("#7a4b00", bold=True),
    thumb=_style("#565d67"),
    speakers=tuple(_style(c) for c in ("#8a5a00", "#1c5fa8", "#256b34", "#7d3c98", "#a8481f", "#14706c")),
    accounts=tuple(_style(c) for c in ("#1f5a9e", "#96491a", "#256b34", "#7d3c98", "#7a5c00", "#14706c")),
)

ANSI = Palette(
    name="ansi",
    theme="ansi-dark",
    dark=True,
    text=_style(),
    dim=_style(),
    strong=_style(bold=True),
    faded=_style(italic=True),
    cursor=_style(bold=True),
    partner=_style(),
    selection=_style("black", "cyan"),
    hit=_style("black", "yellow"),
    here=_style("black", "bright_yellow", bold=True),
    counterpart=_style("yellow", underline=True),
    same=_style("green"),
    reworded=_style(),
    doubt=_style("yellow"),
    differs=_style("red", bold=True),
    badge=_style("red", bold=True, reverse=True),
    moved=_style("magenta"),
    alone=_style("cyan"),
    left=_style("yellow", italic=True),
    right=_style("cyan", italic=True),
    stake=_style("red", bold=True, underline=True),
    unsafe=_style("red", reverse=True),
    bar=_style(),
    rule=_style(underline=True),
    key=_style(bold=True),
    thumb=_style(),
    speakers=tuple(_style(c) for c in ("yellow", "blue", "green", "magenta", "red", "cyan")),
    accounts=tuple(_style(c) for c in ("blue", "yellow", "green", "magenta", "red", "cyan")),
)

PLAIN = Palette(
    name="plain",
    theme="ansi-dark",
    dark=True,
    text=_style(),
    dim=_style(),
    strong=_style(bold=True),
    faded=_style(italic=True),
    cursor=_style(bold=True),
    partner=_style(),
    selection=_style(reverse=True, underline=True),
    hit=_style(reverse=True, bold=True),
    here=_style(reverse=True, bold=True, underline=True),
    counterpart=_style(bold=True, underline=True, italic=True),
    same=_style(),
    reworded=_style(),
    doubt=_style(),
    differs=_style(bold=True),
    badge=_style(bold=True, reverse=True),
    moved=_style(),
    alone=_style(),
    left=_style(italic=True),
    right=_style(italic=True),
    stake=_style(bold=True, underline=True),
    unsafe=_style(reverse=True),
    bar=_style(),
    rule=_style(underline=True),
    key=_style(bold=True),
    thumb=_style(),
    speakers=(_style(),),
    accounts=(_style(),),
)

PALETTES = {palette.name: palette for palette in (DARK, LIGHT, ANSI, PLAIN)}
"""By name; `plain` is what NO_COLOR gets. Changed by `recolour` only, before anything is drawn."""
_OWN: Final = frozenset(get_args(Styled))


def recolour(colours: Mapping[str, Mapping[str, str]]) -> None:
    """Gives palettes the reader's own styles: by theme, then by what is drawn, as Rich writes them ("bold #ff9076").

    Raises `InputError` for a theme, a thing or a style that there is not. Nothing is shown by colour alone, so no
    choice of colours hides anything.
    """
    for theme, styles in colours.items():
        if theme not in PALETTES:
            raise InputError(f"there is no theme {safe(theme, keep='')}", f"there are {', '.join(THEMES)}")
        own = {what: _own(theme, what, style) for what, style in styles.items()}
        PALETTES[theme] = replace(PALETTES[theme], **own)  # type: ignore[arg-type]


def _own(theme: str, what: str, style: str) -> Style:
    where = f"colours.{theme}.{safe(what, keep='')}"
    if what not in _OWN:
        raise InputError(f"{where} is nothing that is drawn", f"there are {', '.join(get_args(Styled))}")
    try:
        parsed = Style.parse(style)
    except StyleSyntaxError:
        parsed = None
    if parsed is None or parsed.link or parsed.blink or parsed.conceal:
        raise InputError(f"{where} is no style: {safe(style, keep='')}", 'such as "bold #ff9076" or "black on yellow"')
    return parsed
