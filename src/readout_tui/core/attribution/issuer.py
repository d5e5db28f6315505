"""Whose voice a document of one voice is: the person of a statement, the office behind a fact sheet."""

from __future__ import annotations

from readout_tui.core.attribution.grammar import joined, subject_of
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.resolve import Scene, resolve, speaker_named
from readout_tui.core.data import people_en
from readout_tui.core.speakers import Mention, fold_name, is_body


def issuer(scene: Scene) -> str | None:
    """The key of the speaker whose voice the document is, or None if nothing tells."""
    readout = scene.draft.readout
    if readout.document == "factsheet":
        return _office(scene)
    for words in scene.draft.heads:
        for at, word in enumerate(words.low):
            end = joined(words.classes, at + 1) if word in ("by", "from") else 0
            subject = subject_of(words, at + 1, end) if end else None
            if subject is not None and subject.kind in ("person", "title"):
                return resolve(scene, words, subject).speaker
    for words in scene.draft.heads:
        for found in names(words):
            entry = scene.inventory.named(found)
            if entry is not None:
                return entry.key
    signed = _signature(scene) if readout.document == "letter" else None
    if signed:
        return signed
    absent = [e for e in scene.inventory.people() if scene.side not in e.seen and e.acted]
    if absent:
        return max(absent, key=lambda e: sum(e.acted.values())).key
    return scene.inventory.group(readout.publisher or "The author").key


def _signature(scene: Scene) -> str | None:
    """Who signs a letter: the name on a short line of its own at the end."""
    readout = scene.draft.readout
    for passage in reversed(readout.passages[-6:]):
        text = readout.text[passage.span.start : passage.span.end].strip("*_ ,")
        words = text.split()
        if 2 <= len(words) <= 4 and all(w[0].isupper() for w in words) and not text.endswith((".", "!", ":")):
            entry = speaker_named(scene, text)
            if entry is not None or not any(w.lower() in people_en.TITLES | people_en.MODIFIERS for w in words):
                return (entry or scene.inventory.add(Mention(text, fold_name(text), (), ""), scene.side)).key
    return None


def _office(scene: Scene) -> str:
    """The office that issued a fact sheet: the publisher's, else that of the first country of its title."""
    if scene.draft.readout.publisher:
        return scene.inventory.group(scene.draft.readout.publisher).key
    for words in (*scene.draft.heads, *(s.words for s in scene.draft.sentences.values())):
        for i, kind in enumerate(words.classes):
            country = words.country(i) if kind in "ac" else ""
            if country and (not is_body(country) or words in scene.draft.heads):
                return scene.inventory.group(people_en.OFFICES.get(country, f"Government of {country}"), country).key
    return scene.inventory.group("The issuer").key
