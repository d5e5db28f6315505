"""Passages -> who is reported to have said each."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.cues import verb_class
from readout_tui.core.model import BOTH, Attribution, Attributions, Readout, Span, Speaker, Voices

_NAME = r"[A-ZÀ-Þ][\w’'.-]+(?:\s+(?:of|the|bin|al|von|der|de|[A-ZÀ-Þ][\w’'.-]*))*"
_SUBJECT: Final = re.compile(
    rf"(?P<joint>(?:[Bb]oth|[Tt]he two|[Tt]he) (?:\w+ )?(?:sides|leaders|presidents|parties|ministers)|They|they)\s+"
    rf"(?:also |both |further )?(?P<jcue>\w+)|(?P<name>{_NAME})\s+(?:also |further |again )?(?P<cue>\w+)"
)


def attribute(readouts: tuple[Readout, ...]) -> Attributions:
    """Who is reported to have said what, in all readouts together."""
    names: dict[str, Speaker] = {}
    voices = tuple(_voices(readout, names) for readout in readouts)
    return Attributions(tuple(names.values()), voices)


def _voices(readout: Readout, names: dict[str, Speaker]) -> tuple[Voices, ...]:
    out: list[Voices] = []
    last: str | None = None
    before = 0
    for number, passage in enumerate(readout.passages):
        if not passage.body:
            out.append((Attribution(passage.span),))
            continue
        if readout.document == "joint":
            out.append((Attribution(passage.span, BOTH, mode="direct", evidence="document"),))
            continue
        found = _first(readout.text, passage.span, names)
        if found is None and last is not None:
            found = Attribution(
                passage.span, last, mode="continuation", evidence="carried", carried_from=before, sure=0.6
            )
        elif found is not None:
            last, before = found.speaker, number
        out.append((found or Attribution(passage.span),))
    return tuple(out)


def _first(text: str, span: Span, names: dict[str, Speaker]) -> Attribution | None:
    for match in _SUBJECT.finditer(text, span.start, span.end):
        group = "jcue" if match["joint"] else "cue"
        verb = verb_class(match[group])
        if verb is None:
            continue
        cue = Span(*match.span(group))
        if match["joint"]:
            return Attribution(span, BOTH, None, cue, verb, "indirect", "collective")
        key = match["name"].split()[-1].lower()
        if key not in names or len(names[key].name) < len(match["name"]):
            names[key] = Speaker(key, match["name"])
        return Attribution(span, key, None, cue, verb, "indirect", "explicit")
    return None
