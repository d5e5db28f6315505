"""Whose voice a document of one voice is: the person of a statement, the office behind a fact sheet."""

from __future__ import annotations

from collections import Counter
from typing import Final

from readout_tui.core.attribution.clauses import joined, main_subject, subject_of
from readout_tui.core.attribution.coreference import resolve
from readout_tui.core.attribution.discourse import Scene, bare, speaker_named
from readout_tui.core.attribution.inventory import Mention, fold_name, is_body
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.word_classes import Tokens, tokens
from readout_tui.core.data.en import people as people_en

_PARTNER: Final = frozenset("with to by against on for from".split())
"""What stands before a country that is the partner or the matter of a document, not its issuer."""


_WORDS: Final = frozenset(
    "comment comments statement statements remarks speech address message response reply answer".split()
)
"""What a headline calls the words of somebody."""


def issuer(scene: Scene) -> str | None:
    """The key of the speaker whose voice the document is, or None if nothing tells."""
    readout = scene.draft.readout
    if readout.document == "factsheet":
        return _office(scene)
    signed = _signature(scene) if readout.document == "letter" else None
    if signed:
        return signed
    for found in (_speaker_in_head, _owner_in_head, _name_in_head):
        for words in scene.draft.heads:
            key = found(scene, words)
            if key is not None:
                return key
    author = _author(scene)
    if author:
        return author
    absent = [e for e in scene.inventory.people() if scene.side not in e.seen and e.acted]
    if absent:
        return max(absent, key=lambda e: sum(e.acted.values())).key
    return scene.inventory.group(readout.publisher or _own_name(scene) or "The author").key


def _speaker_in_head(scene: Scene, words: Tokens) -> str | None:
    """Whom the headline names behind "by" or "from"."""
    for at, word in enumerate(words.low):
        end = joined(words.classes, at + 1) if word in ("by", "from") else 0
        subject = subject_of(words, at + 1, end) if end else None
        if subject is not None and subject.kind in ("person", "title"):
            key = resolve(scene, words, subject).speaker
            entry = scene.inventory.entries.get(key or "")
            if entry is not None and (subject.kind == "person" or entry.group or scene.side not in entry.seen):
                return key
    return None


def _name_in_head(scene: Scene, words: Tokens) -> str | None:
    """The first person the headline names."""
    return next((entry.key for entry in map(scene.inventory.named, names(words)) if entry is not None), None)


def _owner_in_head(scene: Scene, words: Tokens) -> str | None:
    """Whose words the headline says they are ("MFA Spokesperson's Comments on ...")."""
    said = next((i for i, word in enumerate(words.low) if word in _WORDS), 0)
    mark = words.classes.rfind("'", 0, said)
    end = joined(words.classes, 0)
    if mark < 0 or end != mark or set(words.classes[mark + 1 : said]) - set("amtns"):
        return None
    return resolve(scene, words, subject_of(words, 0, end)).speaker


def _own_name(scene: Scene) -> str:
    """The country or body with which a text that says "we" begins ("Singapore welcomes ..."), or empty."""
    first = next(iter(scene.draft.sentences.values()), None)
    opening = main_subject(first.words) if first is not None else None
    if first is None or opening is None or opening[0].kind not in ("country", "body", "side"):
        return ""
    return bare(" ".join(first.words.words[opening[0].first : opening[0].last]))


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
    guests = {entry.country for entry in scene.parties if entry.country and entry is not scene.home}
    count: Counter[str] = Counter()
    for sentence in scene.draft.sentences.values():
        words = sentence.words
        count.update(words.country(i) for i, kind in enumerate(words.classes) if kind in "ac")
    named = [name for name, _ in count.most_common() if name and not is_body(name)]
    return next((name for name in named if name not in guests), named[0] if named else "")
