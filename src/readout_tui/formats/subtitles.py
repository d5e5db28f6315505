"""Reads subtitles, SRT and WebVTT: what is said, with the time at which each paragraph begins as its place.

12                                   number: left out
00:01:09,300 --> 00:01:12,000        time: the place of what follows, "00:01:09"
<v Ana Rivera>We have signed the     a voice: the label "Ana Rivera:"
agreement and                        a paragraph goes on from cue to cue until a sentence ends, somebody else
                                     speaks, or there is a pause
13
00:01:12,000 --> 00:01:14,500
agreement and                        rolling captions repeat a line: furniture, after the paragraph
the annex.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from readout_tui.formats.decode import Decoded, decode
from readout_tui.formats.document import Builder, Document

_TIME: Final = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMES: Final = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,200})>", re.IGNORECASE)
_TAG: Final = re.compile(
    r"</?(?:[ibuvc]|ruby|rt|lang|font|s|em|strong)(?:[.\s][^<>]{0,200})?>|<\d[\d:.]{1,20}>|\{\\[^{}]{1,60}\}",
    re.IGNORECASE,
)
_SPEAKER: Final = re.compile(r"\s*(?:>>|[-–—]\s|[^\W\d_][^:\n]{0,60}:\s)")
"""How a cue begins in which somebody else speaks."""
_ENDS: Final = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_ASIDE: Final = re.compile(r"NOTE(?:\s|$)")
_SETTINGS: Final = frozenset({"STYLE", "REGION"})
_PAUSE: Final = 3.0
"""Seconds without any cue after which a paragraph begins."""
_LONGEST: Final = 12
"""Cues of a paragraph at most: captions that a machine has written may have no full stops."""


class _Cue(NamedTuple):
    """Lines that are shown together, from `start` to `end` in seconds."""

    start: float
    end: float
    lines: list[str]


def read(data: bytes, encoding: str | None, shown: str) -> Document:
    """What is said in the subtitles. A file without any time is a text like others. Raises `InputError`."""
    decoded = decode(data, encoding, shown)
    cues, asides, title = _cues(decoded.text.splitlines())
    if not cues:
        return _plain(decoded)
    builder = Builder()
    for aside in asides:
        builder.add(aside, "furniture")
    for paragraph in _paragraphs(_fresh(cues)):
        place = _clock(paragraph[0][0].start)
        builder.add("\n".join(line for cue, _ in paragraph for line in cue.lines), "paragraph", place)
        for cue, repeated in paragraph:
            builder.add("\n".join(repeated), "furniture", _clock(cue.start))
    document = builder.document()
    return document._replace(title=title, encoding=decoded.encoding, replaced=decoded.replaced)


def _plain(decoded: Decoded) -> Document:
    return Document(decoded.text, encoding=decoded.encoding, replaced=decoded.replaced)


def _cues(lines: list[str]) -> tuple[list[_Cue], list[str], str]:
    """The cues; comments, and text before the first cue; and the title in the first line of WebVTT."""
    web = bool(lines) and lines[0].removeprefix("\ufeff").startswith("WEBVTT")
    title = lines[0].removeprefix("\ufeff").removeprefix("WEBVTT").strip(" \t-–—") if web else ""
    cues: list[_Cue] = []
    asides: list[str] = []
    block: list[str] = []
    for line in [*(lines[1:] if web else lines), ""]:
        times = _TIMES.fullmatch(line)
        if times:
            _drop_number(block)
            _keep(block, cues, asides)
            cues.append(_Cue(_seconds(*times.groups()[:4]), _seconds(*times.groups()[4:]), []))
            block = []
        elif line.strip():
            block.append(line)
        else:
            _keep(block, cues, asides)
            block = []
    return cues, asides, title


def _drop_number(block: list[str]) -> None:
    """Takes off the number or name that stands on the line before the times of a cue."""
    if block and (len(block) == 1 or block[-1].strip().isdecimal()):
        block.pop()


def _keep(block: list[str], cues: list[_Cue], asides: list[str]) -> None:
    """A block of lines belongs to the last cue, unless it is a comment or settings."""
    if not block or block[0].strip() in _SETTINGS:
        return
    if _ASIDE.match(block[0]) or not cues:
        asides.append("\n".join(block))
    else:
        cues[-1].lines.extend(block)


def _fresh(cues: Iterable[_Cue]) -> Iterator[tuple[_Cue, list[str]]]:
    """The cues without the lines that the cue before has shown already, and these lines."""
    before: list[str] = []
    for cue in cues:
        lines = [said for line in cue.lines if (said := _said(line))]
        size = next((n for n in range(min(len(lines), len(before)), 0, -1) if lines[:n] == before[-n:]), 0)
        yield cue._replace(lines=lines[size:]), lines[:size]
        before = lines or before


def _said(line: str) -> str:
    """The words of a line, without marks of style; a voice becomes a label."""
    if "<" in line or "{" in line:
        line = _VOICE.sub(lambda voice: f"{voice[1].strip()}: ", line)
        line = _TAG.sub("", line)
    return html.unescape(line).strip() if "&" in line else line.strip()


def _paragraphs(cues: Iterable[tuple[_Cue, list[str]]]) -> Iterator[list[tuple[_Cue, list[str]]]]:
    paragraph: list[tuple[_Cue, list[str]]] = []
    words: _Cue | None = None  # the last cue that has any of its own
    for cue, repeated in cues:
        if words is not None and cue.lines and _begins(words, cue, len(paragraph)):
            yield paragraph
            paragraph = []
        paragraph.append((cue, repeated))
        words = cue if cue.lines else words
    if paragraph:
        yield paragraph


def _begins(last: _Cue, cue: _Cue, cues: int) -> bool:
    """True if a paragraph begins with this cue; `cues`: how many the one before it has."""
    ended = _ENDS.search(last.lines[-1]) or cues >= _LONGEST
    return bool(ended or _SPEAKER.match(cue.lines[0]) or cue.start - last.end > _PAUSE)


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction}")


def _clock(seconds: float) -> str:
    """The time as players show it: "00:01:12"."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
