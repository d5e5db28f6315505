"""Comparisons made by hand, so that tests of the session and the screen do not hang on the algorithms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from readout_tui.core.lookup import in_row_order
from readout_tui.core.model import (
    BOTH,
    FIRST_TWO,
    Account,
    AccountPair,
    Alignment,
    Alignments,
    Attribution,
    Attributions,
    Comparison,
    Constraints,
    Difference,
    Evidence,
    Link,
    LinkKind,
    Passage,
    PassageNumber,
    Readout,
    Ref,
    Source,
    Span,
    Speaker,
)
from readout_tui.core.numbering import account_name

Said = tuple[str, str | None, Evidence]
"""(text, speaker key, evidence) of a passage."""


def ref(account: int, passage: int) -> Ref:
    """Passage `passage` of account `account`, both counted from 0."""
    return Ref(Account(account), PassageNumber(passage))


def group(*passages: int) -> tuple[PassageNumber, ...]:
    """Passage numbers of one account, as a link holds them."""
    return tuple(map(PassageNumber, passages))


def decided(pins: Iterable[tuple[int, int]] = (), forbidden: Iterable[tuple[int, int]] = ()) -> Constraints:
    """Constraints, as the reader would set them by hand, from pairs of passage numbers."""
    ones, others = (
        frozenset((PassageNumber(left), PassageNumber(right)) for left, right in pairs) for pairs in (pins, forbidden)
    )
    return Constraints(ones, others)


def link(left: Sequence[int], right: Sequence[int], kind: LinkKind = "reworded", moved: bool = False) -> Link:
    """A link of some passages."""
    return Link(group(*left), group(*right), kind, moved)


def aligned(links: Sequence[Link], also: Sequence[Link] = ()) -> Alignments:
    """The alignments of two accounts."""
    return Alignments({FIRST_TWO: Alignment(tuple(links), tuple(also))})


def readout(
    name: str, paragraphs: Sequence[Sequence[Said]], between: str = "\n\n"
) -> tuple[Readout, tuple[tuple[Attribution, ...], ...]]:
    """A readout of paragraphs, each a list of sentences with their speakers; `between` separates two paragraphs."""
    text, passages, voices = "", [], []
    for number, paragraph in enumerate(paragraphs):
        text += between if text else ""
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
    made = [link(p, q, kind, moved)._replace(reason="made by hand") for p, q, kind, moved in links]
    more = [link(p, q, "reworded", True) for p, q in also]
    speakers = (Speaker("rivera", "Ana Rivera", ("Rivera", "Ana Rivera")), Speaker("okoye", "Ike Okoye", ("Okoye",)))
    return Comparison(
        (a, b),
        Attributions(speakers, (a_voices, b_voices)),
        aligned(made, more),
    )


def lines(
    a: Sequence[str],
    b: Sequence[str],
    said_a: Sequence[str | None] = (),
    said_b: Sequence[str | None] = (),
    links: Sequence[Link] | None = None,
) -> Comparison:
    """One passage a line, each a paragraph; without `links` line k corresponds to line k."""
    left, left_voices = readout("A", _said(a, said_a), "\n")
    right, right_voices = readout("B", _said(b, said_b), "\n")
    if links is None:
        both = min(len(a), len(b))
        links = [link((k,), (k,)) for k in range(both)]
        links += [link((k,), (), "alone") for k in range(both, len(a))]
        links += [link((), (k,), "alone") for k in range(both, len(b))]
    keys = sorted({key for key in (*said_a, *said_b) if key is not None and key != BOTH})
    speakers = tuple(Speaker(key, f"{key.title()} Jones", (f"President {key.title()}",)) for key in keys)
    voices = (left_voices, right_voices)
    return Comparison((left, right), Attributions(speakers, voices), aligned(links))


def several(
    texts: Sequence[Sequence[str]],
    links: Mapping[AccountPair, Sequence[Link]],
    said: Sequence[Sequence[str | None]] = (),
) -> Comparison:
    """Any number of accounts, one passage a line; `links` by (i, j) with i < j, in any order, for every such pair.

    `said` are the speakers (keys) of the lines of each account.
    """
    spoken = [*said, *[()] * (len(texts) - len(said))]
    accounts = [readout(account_name(Account(n)), _said(lines, spoken[n]), "\n") for n, lines in enumerate(texts)]
    made = {
        pair: Alignment(tuple(in_row_order([k for k in known if k.left], [k for k in known if not k.left])))
        for pair, known in links.items()
    }
    readouts = tuple(one for one, _ in accounts)
    keys = sorted({key for one in said for key in one if key is not None and key != BOTH})
    speakers = tuple(Speaker(key, f"{key.title()} Jones") for key in keys)
    return Comparison(readouts, Attributions(speakers, tuple(voices for _, voices in accounts)), Alignments(made))


def three() -> Comparison:
    """Three accounts of a talk about ships, judged: B stands against A and C, A and B thank, each has one line alone.

    A's line of the dock is linked to nothing, but a further link joins it to C's line of the quay.
    """
    texts = [
        ["Rivera said that 5 ships will sail.", "Okoye thanked Rivera.", "The dock was wet.", "Okoye smiled."],
        ["Rivera said that 15 ships will sail.", "Okoye thanked her.", "The weather was fine."],
        ["Rivera told of 5 ships.", "She left early.", "Rivera saw the quay."],
    ]
    said = [["rivera", "okoye", None, "okoye"], ["rivera", "okoye", None], ["rivera", None, "rivera"]]
    pairs: dict[AccountPair, list[Link]] = {
        (Account(0), Account(1)): [link((0,), (0,), "differs"), link((1,), (1,), "reworded")],
        (Account(0), Account(2)): [link((0,), (0,), "reworded")],
        (Account(1), Account(2)): [link((0,), (0,), "differs")],
    }
    made = several(texts, {pair: _completed(found, texts, pair) for pair, found in pairs.items()}, said)
    further = link((2,), (2,), "reworded", moved=True)
    alignments = made.alignments.made
    for (left, right), alignment in alignments.items():
        number = Difference("number", at(made, left, "ships"), at(made, right, "ships"), 3, 0.9)
        links = tuple(k._replace(substance=(number,)) if k.kind == "differs" else k for k in alignment.links)
        also = (further,) if (left, right) == (0, 2) else ()
        alignments[left, right] = Alignment(links, also)
    return made._replace(alignments=Alignments(alignments))


def _completed(links: Sequence[Link], texts: Sequence[Sequence[str]], pair: AccountPair) -> list[Link]:
    """Links with those of all other passages of the pair, which are alone."""
    held = [{n for one in links for n in one.sides[side]} for side in (0, 1)]
    left, right = (
        [n for n in range(len(texts[account])) if n not in there] for account, there in zip(pair, held, strict=True)
    )
    return [*links, *(link((n,), (), "alone") for n in left), *(link((), (n,), "alone") for n in right)]


def event() -> Comparison:
    """Four accounts of one event, in five rows: A0 B0 C0 (C differs), A1 C1, and A2, B1, D0, each in one alone."""
    texts = (
        ("The harbour opens in May.", "Forty ships come.", "The fee falls."),
        ("The harbour opens in May.", "Taxes rise."),
        ("The harbour opens in June.", "Forty ships come."),
        ("Nobody spoke.",),
    )
    linked: dict[tuple[int, int], dict[tuple[int, int], LinkKind]] = {
        (0, 1): {(0, 0): "same"},
        (0, 2): {(0, 0): "differs", (1, 1): "same"},
        (1, 2): {(0, 0): "differs"},
    }
    made: dict[AccountPair, Sequence[Link]] = {}
    for one, other in combinations(range(len(texts)), 2):
        told = linked.get((one, other), {})
        links = [link((p,), (q,), kind)._replace(score=0.9) for (p, q), kind in told.items()]
        links += [link((p,), (), "alone") for p in range(len(texts[one])) if p not in {p for p, _ in told}]
        links += [link((), (q,), "alone") for q in range(len(texts[other])) if q not in {q for _, q in told}]
        made[Account(one), Account(other)] = links
    return several(texts, made)


def _said(texts: Sequence[str], speakers: Sequence[str | None]) -> list[list[Said]]:
    keys = [*speakers, *[None] * len(texts)]
    return [[(text, keys[k], "explicit")] for k, text in enumerate(texts)]


def at(comparison: Comparison, account: int, words: str) -> Span:
    """The span of the first occurrence of these words in an account."""
    start = comparison.readouts[account].text.index(words)
    return Span(start, start + len(words))


def disagreeing() -> Comparison:
    """Two accounts of a call whose links have every state there is, moved and not moved.

    By rows: the same words; reworded; may differ; differs in a number and in a date; differs in modality, moved; only
    in A; only in B. B says one clause more than A in row 4.
    """
    left: list[list[Said]] = [
        [("The call took place on Monday.", None, "none"), ("Rivera welcomed the agreement.", "rivera", "explicit")],
        [("Okoye promised to help all ports.", "okoye", "explicit")],
        [("Rivera said that 5,000 workers will come by 30 June.", "rivera", "explicit")],
        [("Okoye said that the harbour will open.", "okoye", "explicit")],
        [("Rivera praised the crews.", "rivera", "explicit")],
    ]
    right: list[list[Said]] = [
        [
            ("The call took place on Monday.", None, "none"),
            ("Okoye may open the harbour next year.", "okoye", "explicit"),
        ],
        [("The agreement was welcomed by Rivera.", "rivera", "explicit")],
        [("Okoye promised to help the ports.", "okoye", "explicit")],
        [("Rivera said that 50,000 workers will come by 30 July.", "rivera", "explicit")],
        [("Okoye sent his thanks.", "okoye", "explicit")],
    ]
    links: list[tuple[Sequence[int], Sequence[int], LinkKind, bool]] = [
        ((0,), (0,), "same", False),
        ((1,), (2,), "reworded", False),
        ((2,), (3,), "reworded", False),
        ((3,), (4,), "differs", False),
        ((4,), (1,), "differs", True),
        ((5,), (), "alone", False),
        ((), (5,), "alone", False),
    ]
    made = comparison(left, right, links)
    found: dict[int, tuple[tuple[Difference, ...], tuple[Difference, ...]]] = {
        2: ((), (Difference("scope", at(made, 0, "all ports"), at(made, 1, "the ports"), 2, 0.4),)),
        3: (
            (
                Difference("date", at(made, 0, "30 June"), at(made, 1, "30 July"), 3, 0.9),
                Difference("number", at(made, 0, "5,000"), at(made, 1, "50,000"), 3, 0.95),
            ),
            (),
        ),
        4: (
            (
                Difference("modality", at(made, 0, "will open"), at(made, 1, "may open"), 2, 0.8),
                Difference("claim", None, at(made, 1, "next year"), 2, 0.6),
            ),
            (Difference("tone", at(made, 0, "said"), None, 1, 0.3),),
        ),
    }
    alignment = made.alignments[FIRST_TWO]
    judged = tuple(
        k._replace(substance=found[row][0], doubts=found[row][1]) if row in found else k
        for row, k in enumerate(alignment.links)
    )
    return made._replace(alignments=aligned(judged))


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
            ((3,), (1,), "reworded", True),
            ((4,), (), "alone", False),
            ((), (3,), "alone", False),
        ],
    )


def in_languages(made: Comparison, *codes: str) -> Comparison:
    """A comparison of the same accounts, said to be in other languages (ISO 639-1 codes)."""
    readouts = (readout._replace(language=code) for readout, code in zip(made.readouts, codes, strict=True))
    return made._replace(readouts=tuple(readouts))
