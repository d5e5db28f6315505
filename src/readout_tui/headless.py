"""What is printed when there is no screen: the comparison, narrowed as asked, in one of the formats."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from readout_tui.core.compare import compare
from readout_tui.core.model import Comparison, Source
from readout_tui.settings import Settings

FORMATS: Final = ("json", "text", "markdown")


def render(sources: Sequence[Source], settings: Settings, to: str, width: int) -> tuple[str, bool]:
    """The output, and whether anything was found."""
    comparison = compare(sources, settings.options)
    rows = narrow(comparison, settings)
    return _write(comparison, rows, to, width), rows is None or bool(rows)


def narrow(comparison: Comparison, settings: Settings) -> frozenset[int] | None:
    """The numbers of the links that are asked for; None for all of them."""
    if not settings.narrowed:
        return None
    links = comparison.alignment.links
    rows = set(range(len(links)))
    if settings.only:
        rows = {i for i in rows if links[i].kind in settings.only or (links[i].moved and "moved" in settings.only)}
    if settings.speakers:
        rows = {i for i in rows if _said(comparison, i) & _keys(comparison, settings.speakers)}
    if settings.search:
        wanted = settings.search.casefold()
        rows = {i for i in rows if any(wanted in text.casefold() for text in _texts(comparison, i))}
    return frozenset(rows)


def _keys(comparison: Comparison, names: tuple[str, ...]) -> set[str | None]:
    wanted = [name.casefold() for name in names]
    return {
        speaker.key
        for speaker in comparison.attributions.speakers
        if any(name in alias.casefold() for name in wanted for alias in (speaker.key, speaker.name, *speaker.aliases))
    }


def _said(comparison: Comparison, row: int) -> set[str | None]:
    link = comparison.alignment.links[row]
    return {
        voice.speaker
        for side, cell in enumerate((link.left, link.right))
        for n in cell
        for voice in comparison.attributions.voices[side][n]
    }


def _texts(comparison: Comparison, row: int) -> list[str]:
    link = comparison.alignment.links[row]
    return [comparison.readouts[side].slice(n) for side, cell in enumerate((link.left, link.right)) for n in cell]


def _write(comparison: Comparison, rows: Collection[int] | None, to: str, width: int) -> str:
    if to == "json":
        from readout_tui.formats import json

        return json.write(comparison, rows) + "\n"
    if to == "markdown":
        from readout_tui.formats import markdown

        return markdown.write(comparison, rows)
    from readout_tui.formats import text

    return text.write(comparison, rows, width=width)
