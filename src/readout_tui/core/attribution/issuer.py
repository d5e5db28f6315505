"""Whose voice a document of one voice is: the person of a statement, the office behind a fact sheet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.attribution.grammar import SIMPLE, subject_of
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.resolve import Scene, resolve
from readout_tui.core.data import people_en
from readout_tui.core.speakers import country_of, is_body

_BY: Final = re.compile(rf"p(?>({SIMPLE}))")


def issuer(scene: Scene) -> str | None:
    """The key of the speaker whose voice the document is, or None if nothing tells."""
    readout = scene.draft.readout
    if readout.document == "factsheet":
        return _office(scene)
    for words in scene.draft.heads:
        for match in _BY.finditer(words.classes):
            subject = subject_of(words, match.start(1), match.end(1))
            if words.low[match.start()] in ("by", "from") and subject.kind in ("person", "title"):
                return resolve(scene, words, subject).speaker
    for words in scene.draft.heads:
        for found, _ in names(words):
            entry = scene.inventory.named(found)
            if entry is not None:
                return entry.key
    if readout.publisher:
        return scene.inventory.group(readout.publisher).key
    return scene.home.key if scene.home else scene.inventory.group("The author").key


def _office(scene: Scene) -> str:
    """The office that issued a fact sheet: the publisher's, else that of the first country of its title."""
    if scene.draft.readout.publisher:
        return scene.inventory.group(scene.draft.readout.publisher).key
    for words in (*scene.draft.heads, *(s.words for s in scene.draft.sentences.values())):
        for i, kind in enumerate(words.classes):
            country = country_of(words.words[i]) if kind in "ac" else ""
            if country and (not is_body(country) or words in scene.draft.heads):
                return scene.inventory.group(people_en.OFFICES.get(country, f"Government of {country}"), country).key
    return scene.inventory.group("The issuer").key
