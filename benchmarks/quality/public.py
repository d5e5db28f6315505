"""Two public corpora as cases for the fit: reports of one event, and summaries with what they sum up.

    ECB+ (tommasoc80/EventStoryLine, folder ECB+_LREC2014, CC BY 3.0)
        Two reports of one event. Sentences are linked if they share an event and one more event, person, thing, place
        or time of the hand-made coreference; pairs that share an event only are left undecided, as is whatever was not
        checked by its annotators.
    SuperPAL (oriern/SuperPAL, Apache-2.0)
        Sentences of a summary and of a news text that carry the same proposition, aligned by hand.

Only the `seen` half of the topics is read, chosen by a hash: the other half is for measuring.
"""

from __future__ import annotations

import csv
import hashlib
import itertools
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.quality.gold import Case, Pairs
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Readout, Source, Span
from readout_tui.core.segmentation.segment import read

PAIRS_OF_TOPIC: Final = 3
"""Pairs of reports that are taken of one topic, chosen by a hash."""
NO_SPACE_BEFORE: Final = frozenset(".,;:!?%)'s")


def cases(folder: Path) -> list[Case]:
    """The cases of both corpora; `folder` holds the repositories `EventStoryLine` and `SuperPAL`."""
    return [*_reports(folder / "EventStoryLine/ECB+_LREC2014"), *_summaries(folder / "SuperPAL/manual_datasets")]


def seen(document: str) -> bool:
    """True if a document or topic is of the half that may be fitted on."""
    return hashlib.sha1(f"readout-ext:{document}".encode()).digest()[0] % 2 == 0


class _Report:
    """A text of ECB+: its sentences, and which of them were checked, with the coreference chains that run through."""

    def __init__(self, path: Path, checked: set[tuple[str, int]]) -> None:
        root = ET.parse(path).getroot()
        words: defaultdict[int, list[str]] = defaultdict(list)
        sentence_of: dict[str, int] = {}
        for token in root.iter("token"):
            number = int(token.get("sentence", "0"))
            words[number].append(token.text or "")
            sentence_of[token.get("t_id", "")] = number
        place, tags = {}, {}
        for mark in itertools.chain.from_iterable(root.iter("Markables")):
            anchors = [anchor.get("t_id", "") for anchor in mark.iter("token_anchor")]
            tags[mark.get("m_id")] = mark.tag
            if anchors:
                place[mark.get("m_id")] = sentence_of[anchors[0]]
        chains: defaultdict[int, set[tuple[bool, str]]] = defaultdict(set)
        for relation in root.iter("CROSS_DOC_COREF"):
            for source in relation.iter("source"):
                key = source.get("m_id")
                if key in place:
                    chains[place[key]].add(("ACTION" in tags[key], relation.get("note", "")))
        kept = [number for number in sorted(words) if not words[number][0].startswith("http")]
        self.name = path.name
        self.sentences = [_joined(words[number]) for number in kept]
        self.checked = [(path.name, number) in checked for number in kept]
        self.chains = [chains[number] for number in kept]


def _reports(folder: Path) -> Iterator[Case]:
    with (folder / "ECBplus_coreference_sentences.csv").open(encoding="utf-8-sig", newline="") as rows:
        checked = {(f"{row[0]}_{row[1]}.xml", int(row[2])) for row in csv.reader(rows) if row[0].isdigit()}
    groups: defaultdict[tuple[str, bool], list[_Report]] = defaultdict(list)
    for path in sorted(folder.glob("ECB+/**/*.xml")):
        topic = path.name.split("_")[0]
        if seen(f"ecb{topic}"):
            report = _Report(path, checked)
            if any(yes and chains for yes, chains in zip(report.checked, report.chains, strict=True)):
                groups[topic, "plus" in path.name].append(report)
    for _, reports in sorted(groups.items()):
        every = itertools.combinations(sorted(reports, key=lambda report: report.name), 2)
        chosen = sorted(every, key=lambda two: hashlib.sha1(f"{two[0].name}{two[1].name}".encode()).digest())
        for a, b in chosen[:PAIRS_OF_TOPIC]:
            want, undecided = _shared(a, b)
            if want:
                name = f"{a.name}+{b.name}"
                yield _case(
                    name, "public: reports", [[s] for s in a.sentences], [[s] for s in b.sentences], want, undecided
                )


def _shared(a: _Report, b: _Report) -> tuple[Pairs, Pairs]:
    """The pairs of sentences that correspond, and those of which that is not known."""
    want, undecided = set(), set()
    for i, j in itertools.product(range(len(a.sentences)), range(len(b.sentences))):
        shared = a.chains[i] & b.chains[j]
        event = any(of_event for of_event, _ in shared)
        if not (a.checked[i] and b.checked[j]) or (event and len(shared) == 1):
            undecided.add((i, j))
        elif event:
            want.add((i, j))
    return want, undecided


def _summaries(folder: Path) -> Iterator[Case]:
    for part in ("dev", "test"):
        with (folder / f"{part}_MN_only.csv").open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
        for topic, document in sorted({(row["topic"], row["documentFile"]) for row in rows}):
            if not seen(topic + document):
                continue
            mine = [row for row in rows if (row["topic"], row["documentFile"]) == (topic, document)]
            left = sorted({(int(r["scuSentCharIdx"]), r["scuSentence"]) for r in rows if r["topic"] == topic})
            right = sorted({(int(r["docSentCharIdx"]), r["docSentText"]) for r in mine})
            of_left = {sentence: number for number, (_, sentence) in enumerate(left)}
            of_right = {sentence: number for number, (_, sentence) in enumerate(right)}
            want = {(of_left[row["scuSentence"]], of_right[row["docSentText"]]) for row in mine}
            summary, text = [[sentence for _, sentence in left]], [[sentence] for _, sentence in right]
            yield _case(topic + document, "public: summaries", summary, text, want, set())


def _joined(words: Sequence[str]) -> str:
    """The words of a sentence with spaces where they belong."""
    text = ""
    for word in words:
        near = word in NO_SPACE_BEFORE or word.startswith("'") or word in ("n't", "’s", "”")
        text += word if not text or near or text.endswith(("(", "$", "“")) else f" {word}"
    return text


def _case(name: str, kind: str, left: list[list[str]], right: list[list[str]], want: Pairs, undecided: Pairs) -> Case:
    """A case of two texts, given as paragraphs of sentences; `want` and `undecided` are pairs of sentences."""
    texts = [_laid_out(paragraphs) for paragraphs in (left, right)]
    readouts = [
        read(Source(text, name, hashlib.sha256(text.encode()).hexdigest()), side)
        for side, (text, _) in zip("AB", texts, strict=True)
    ]
    voices = attribute((readouts[0], readouts[1])).voices
    maps = [_units(readout, spans) for readout, (_, spans) in zip(readouts, texts, strict=True)]
    body = tuple(set(range(len(spans))) for _, spans in texts)
    made = Case(
        name,
        (readouts[0], readouts[1]),
        (voices[0], voices[1]),
        ([], []),
        (maps[0], maps[1]),
        (body[0], body[1]),
        want,
        set(),
        [],
        kind,
    )
    made.want_passages = made.passages(want)
    made.undecided = made.passages(undecided) - made.want_passages
    return made


def _laid_out(paragraphs: list[list[str]]) -> tuple[str, list[Span]]:
    """A text of these paragraphs of sentences, and the span of each sentence."""
    text, spans = "", []
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        for number, sentence in enumerate(paragraph):
            text += " " if number else ""
            spans.append(Span(len(text), len(text) + len(sentence)))
            text += sentence
    return text, spans


def _units(readout: Readout, spans: list[Span]) -> list[list[int]]:
    """For each passage the sentences that it stands for: those of which it shares half of the shorter of the two."""
    return [
        [
            number
            for number, span in enumerate(spans)
            if (common := min(span.end, passage.span.end) - max(span.start, passage.span.start)) > 0
            and 2 * common >= min(span.end - span.start, passage.span.end - passage.span.start)
        ]
        for passage in readout.passages
    ]
