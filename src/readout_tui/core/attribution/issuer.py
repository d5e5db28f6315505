"""Whose voice a document of one voice is: the person of a statement, the office behind a fact sheet."""

from __future__ import annotations

from collections import Counter

from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.resolve import Scene
from readout_tui.core.data import people_en
from readout_tui.core.speakers import country_of, is_body


def issuer(scene: Scene) -> str | None:
    """The key of the speaker whose voice the document is, or None if nothing tells."""
    readout = scene.draft.readout
    if readout.document == "factsheet":
        return _office(scene)
    for words in scene.draft.heads:
        for found, _ in names(words):
            entry = scene.inventory.named(found)
            if entry is not None:
                return entry.key
    if readout.publisher:
        return scene.inventory.group(readout.publisher).key
    return scene.home.key if scene.home else scene.inventory.group("The author").key


def _office(scene: Scene) -> str:
    """The office that issued a fact sheet: the publisher's, else that of the country it names most."""
    if scene.draft.readout.publisher:
        return scene.inventory.group(scene.draft.readout.publisher).key
    count: Counter[str] = Counter()
    for sentence in scene.draft.sentences.values():
        words = sentence.words
        count.update(country_of(words.words[i]) for i, c in enumerate(words.classes) if c in "ac")
    for country, _ in count.most_common():
        if country and not is_body(country):
            return scene.inventory.group(people_en.OFFICES.get(country, f"Government of {country}"), country).key
    return scene.inventory.group("The issuer").key
