"""Comparisons made by hand, so that tests of the session and the screen do not hang on the algorithms."""

from __future__ import annotations

from collections.abc import Sequence

from readout_tui.core.model import (
    Alignment,
    Attribution,
    Attributions,
    Comparison,
    Evidence,
    Link,
    LinkKind,
    Passage,
    Readout,
    Row,
    Source,
    Span,
    Speaker,
)

Said = tuple[str, str | None, Evidence]
"""(text, speaker key, evidence) of a passage."""


def readout(name: str, paragraphs: Sequence[Sequence[Said]]) -> tuple[Readout, tuple[tuple[Attribution, ...], ...]]:
    """A text of paragraphs of sentences, and who says each."""
    text, passages, voices = "", [], []
    for number, paragraph in enumerate(paragraphs):
        text += "\n\n" if text else ""
        for place, (sentence, speaker, evidence) in enumerate(paragraph):
            text += " " if place else ""
            span = Span(len(text), len(text) + len(sentence))
            text += sentence
            passages.append(Passage(span, number))
            mode = "narration" if speaker is None else "indirect"
            voices.append((Attribution(span, speaker, mode=mode, evidence=evidence),))  # type: ignore[arg-type]
    source = Source(text, f"{name.lower()}.txt", name * 64, f"Publisher {name}", "2024-05-01")
    return Readout(name, source, tuple(passages), f"Title of {name}", f"Publisher {name}", "2024-05-01"), tuple(voices)


def comparison(
    left: Sequence[Sequence[Said]],
    right: Sequence[Sequence[Said]],
    links: Sequence[tuple[Sequence[int], Sequence[int], LinkKind, bool]],
    also: Sequence[tuple[Sequence[int], Sequence[int]]] = (),
) -> Comparison:
    """`links`: (left passages, right passages, kind, moved), in row order; `also` are further, moved links."""
    a, a_voices = readout("A", left)
    b, b_voices = readout("B", right)
    made = tuple(Link(tuple(p), tuple(q), kind, moved, reason="made by hand") for p, q, kind, moved in links)
    more = tuple(Link(tuple(p), tuple(q), "changed", True) for p, q in also)
    speakers = (Speaker("rivera", "Ana Rivera", ("Rivera", "Ana Rivera")), Speaker("okoye", "Ike Okoye", ("Okoye",)))
    return Comparison(
        (a, b),
        Attributions(speakers, (a_voices, b_voices)),
        (Alignment(made, more),),
        tuple(Row((link.left, link.right)) for link in made),
    )


def harbour() -> Comparison:
    """Two accounts of a call about a harbour: one link of each kind, two speakers, five rows."""
    left: list[list[Said]] = [
        [("President Rivera and President Okoye spoke by telephone.", None, "none")],
        [
            ("Rivera said that the harbour will open in May.", "rivera", "explicit"),
            ("The first ships are expected within days.", "rivera", "carried"),
            ("She thanked Okoye for forty million crowns of support.", "rivera", "pronoun"),
        ],
        [("Okoye invited Rivera to the capital.", "okoye", "explicit")],
    ]
    right: list[list[Said]] = [
        [("President Okoye spoke with President Rivera on Monday.", None, "none")],
        [("Okoye reaffirmed his country's support for the harbour.", "okoye", "explicit")],
        [
            ("Rivera told him that the harbour should open in May.", "rivera", "explicit"),
            ("Both leaders agreed to meet again.", "both", "collective"),
        ],
    ]
    return comparison(
        left,
        right,
        [
            ((0,), (0,), "same", False),
            ((1,), (2,), "same", False),
            ((2,), (), "alone", False),
            ((3,), (1,), "changed", True),
            ((4,), (), "alone", False),
            ((), (3,), "alone", False),
        ],
    )
