"""Whose voice a document of one voice is: the person of a statement, the office behind a fact sheet."""

from __future__ import annotations

from collections import Counter
from typing import Final

from readout_tui.core.attribution.grammar import joined, subject_of
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.resolve import resolve
from readout_tui.core.attribution.scene import Scene, speaker_named
from readout_tui.core.attribution.words import tokens
from readout_tui.core.data import people_en
from readout_tui.core.speakers import Mention, fold_name, is_body

_PARTNER: Final = frozenset("with to by against on for from".split())
"""What stands before a country that is the partner or the matter of a document, not its issuer."""


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
                key = resolve(scene, words, subject).speaker
                entry = scene.inventory.entries.get(key or "")
                if entry is not None and (subject.kind == "person" or entry.group or scene.side not in entry.seen):
                    return key
    for words in scene.draft.heads:
        for found in names(words):
            entry = scene.inventory.named(found)
            if entry is not None:
                return entry.key
    signed = _signature(scene) if readout.document == "letter" else _author(scene)
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


def _author(scene: Scene) -> str | None:
    """Who the byline says wrote it ("By Ana Rivera, Foreign Secretary")."""
    readout = scene.draft.readout
    for passage in readout.passages[:6]:
        if passage.kind != "byline":
            continue
        words = tokens(readout.text, passage.span.start, passage.span.end, readout.language)
        found = next((said for said in names(words) if len(said.words) > 1), None)
        if found is not None and words.low[0] == "by":
            return (scene.inventory.named(found) or scene.inventory.add(found, scene.side)).key
    return None


def _office(scene: Scene) -> str:
    """The office that issued a fact sheet: the publisher's, else that of the country whose voice it is."""
    if scene.draft.readout.publisher:
        return scene.inventory.group(scene.draft.readout.publisher).key
    country = _own_country(scene)
    if not country:
        return scene.inventory.group("The issuer").key
    return scene.inventory.group(people_en.OFFICES.get(country, f"Government of {country}"), country).key


def _own_country(scene: Scene) -> str:
    """Whose fact sheet it is: the first country of the title that is no partner ("with the Philippines"), else the
    country most named that is not said to be that of a guest ("President Rosa Santos of the Philippines").
    """
    for words in scene.draft.heads:
        for i, kind in enumerate(words.classes):
            if kind in "ac" and words.country(i) and not _PARTNER & set(words.low[max(0, i - 2) : i]):
                return words.country(i)
    guests = {entry.country for entry in scene.parties if entry.country}
    count: Counter[str] = Counter()
    for sentence in scene.draft.sentences.values():
        words = sentence.words
        count.update(words.country(i) for i, kind in enumerate(words.classes) if kind in "ac")
    named = [name for name, _ in count.most_common() if name and not is_body(name)]
    return next((name for name in named if name not in guests), named[0] if named else "")
