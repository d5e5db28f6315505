"""Align two readouts: which passages correspond, which of them moved, and which only one readout has.

Ways, tried in this order:
    1. different languages, with word tables   bilingual      meaning carries it, and what both write alike
       different languages otherwise           translations   order and length carry it: few words are shared
    2. 100 body passages and more, in step     versions       order carries it: cheap, and exact enough for editions
    3. everything else                         profiles -> candidates -> probabilities -> groups -> links
The third compares what passages say and hardly looks at order, because two governments report one call in different
orders. It costs most, so the cheap test for versions comes before it.

Invariants: each passage is in exactly one link of `Alignment.links`. Swapping the readouts swaps the sides of the links
and changes nothing else: all decisions are made with the shorter readout on the left (`needs_swap`); only the links are
turned back. Reasons are worded from the side of the readout that the caller put on the left.

Limitations: in a text that is aligned by its order (1, 2) it does not matter who speaks. Accounts are aligned in pairs;
`core/collate.py` joins the pairs.
"""

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.core.alignment.between import LIKELY, between
from readout_tui.core.alignment.grouping import Decided, Group, best_cut, grouped
from readout_tui.core.alignment.headlines import headline_links
from readout_tui.core.alignment.links import HeadlineLinks, LinkSet, Matching, link_set
from readout_tui.core.alignment.near_versions import as_drafts, near_versions
from readout_tui.core.alignment.profile import Pair
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.remembered import BothVoices, Known, keep, known_of
from readout_tui.core.alignment.rows import arranged
from readout_tui.core.alignment.scoring import FITTED, Fitted, likeness, probabilities
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.data.language_schema import TermTables
from readout_tui.core.model import (
    UNDECIDED,
    Alignment,
    Checkpoint,
    Constraints,
    Dictionary,
    Encoder,
    Equivalents,
    Readout,
    Voices,
)
from readout_tui.core.progress import stages

if TYPE_CHECKING:
    from readout_tui.core.alignment.lexicon import ReadDictionary

LONG: Final = 100
"""Body passages that both sides must have before two texts of one language are tried as versions of one text.

Shorter texts are quickly aligned by what they say, and have too few links to tell whether these run in step.
"""
FEW: Final = 10_000
"""Pairs of passages in two languages up to which the texts are never taken for long translations."""
MOST: Final = 60_000
"""The most pairs of passages in two languages that are compared by meaning, which takes quadratic time."""
KNOWN: Final = "en"
"""The language whose tables of terms say as much as an encoder: with it, annotated pairs in English gain nothing."""
BESIDE: Final = 80
"""Places by which passages of longer texts may be apart that share a phrase of the reader's dictionary."""
VERY_LONG: Final = 2000
"""Passages that both sides must have before a sample is aligned to estimate how long the whole will take."""


def align(
    left: Readout,
    right: Readout,
    left_voices: tuple[Voices, ...],
    right_voices: tuple[Voices, ...],
    equivalents: Equivalents,
    constraints: Constraints,
    checkpoint: Checkpoint,
    dictionary: Dictionary = (),
    encoder: Encoder | None = None,
) -> Alignment:
    """The alignment of two readouts.

    `left_voices[n]` are the attributions of passage number n of the left readout, the main one first. `equivalents` are
    the reader's own groups of equivalent terms, `dictionary` their own terms of two languages, `encoder` compares
    sentences by meaning. The checkpoint is told the share done, 0..1, and may raise `Cancelled`.
    """
    voices = left_voices, right_voices
    return align_with(FITTED, (left, right), voices, equivalents, constraints, checkpoint, dictionary, encoder)


def align_with(
    fitted: Fitted,
    readouts: tuple[Readout, Readout],
    voices: tuple[tuple[Voices, ...], tuple[Voices, ...]],
    equivalents: Equivalents,
    constraints: Constraints,
    checkpoint: Checkpoint,
    dictionary: Dictionary = (),
    encoder: Encoder | None = None,
) -> Alignment:
    """`align` with other weights than the shipped ones: the benchmark scores each pair with a fit that left it out."""
    turn = needs_swap(readouts[0], readouts[1])
    if turn:
        readouts, voices = (readouts[1], readouts[0]), (voices[1], voices[0])
        constraints = constraints.swapped()
    texts, accounts, turning, arranging = stages(checkpoint, *_way(*readouts).stages)
    result = _by_text(*readouts, constraints, dictionary, encoder, texts)
    if result is None:
        finding, making = stages(accounts, 12, 1)
        matching, headlines = _matched(fitted, readouts, voices, equivalents, constraints, encoder, finding, turn)
        if turn:
            matching, headlines = matching.turned(), headlines.turned()
        result = link_set(matching, fitted, making)._replace(headlines=headlines)
    elif turn:
        result = result.turned(turning)
    alignment = arranged((readouts[1], readouts[0]) if turn else readouts, result, turn, arranging)
    checkpoint(1.0)
    return alignment


class Way(NamedTuple):
    """Which of the ways a pair will probably take, for the progress bar only: what it costs, and on what."""

    relative_cost: float  # time to align, as a multiple of the time to attribute the texts
    stages: tuple[float, float, float, float]  # shares of: ways 1 and 2, way 3, swapping sides, rows


TRANSLATED: Final = Way(1.0, (97, 0, 1, 2))
IN_STEP: Final = Way(0.5, (96, 0, 1, 3))
APART: Final = Way(7.5, (5, 94, 0, 1))
"""Measured on generated texts of 4,000 to 20,000 passages a side."""


def relative_cost(left: Readout, right: Readout) -> float:
    """Estimated time to align two readouts, as a multiple of the time to attribute them."""
    return _way(left, right).relative_cost


def _way(left: Readout, right: Readout) -> Way:
    """The way that two texts will probably take; of very long ones, judged by their beginnings and ends."""
    if left.language != right.language:
        return TRANSLATED
    if min(len(left.passages), len(right.passages)) < VERY_LONG:
        return APART
    from readout_tui.core.alignment.versions import seem_versions

    return IN_STEP if seem_versions(left, right) else APART


def _by_text(
    left: Readout,
    right: Readout,
    constraints: Constraints,
    dictionary: Dictionary,
    encoder: Encoder | None,
    checkpoint: Checkpoint,
) -> LinkSet | None:
    """The links of translations, or of versions of one long text, found without attributions; None for other texts."""
    if left.language != right.language:
        return _in_two_languages(left, right, constraints, dictionary, encoder, checkpoint)
    if min(len(left.body), len(right.body)) < LONG:
        return None
    from readout_tui.core.alignment.versions import versions

    return versions(left, right, constraints, checkpoint)


def _in_two_languages(
    left: Readout,
    right: Readout,
    constraints: Constraints,
    dictionary: Dictionary,
    encoder: Encoder | None,
    checkpoint: Checkpoint,
) -> LinkSet:
    """By meaning if both languages have tables of words, a dictionary knows enough of both texts, or they are encoded;
    long translations by order as well, which is cheaper."""
    from readout_tui.core.alignment.encoded import encoded
    from readout_tui.core.alignment.translations import SharedMeaning, translated
    from readout_tui.core.data.glossary import terms
    from readout_tui.core.data.vectors import bridged

    dictionary += terms(left.language, right.language)
    looking, encoding, linking = stages(checkpoint, 1 if dictionary else 0, 30 if encoder else 0, 9)
    lexicon = _lexicon(dictionary, left, right, looking) if dictionary else None
    tables = bridged(left.language, right.language)
    pairs = len(left.body) * len(right.body)
    shared = lexicon.shared(math.inf if pairs <= FEW else BESIDE) if lexicon else {}
    vectors = encoded(left, right, encoder, encoding)
    grounds = tables, vectors, lexicon and lexicon.covers
    if not pairs or not any(grounds):
        return translated(left, right, constraints, linking, SharedMeaning(shared, {}, None)).links
    from readout_tui.core.alignment.bilingual import bilingual
    from readout_tui.core.alignment.bilingual_features import near_diagonal, whole_passages

    if pairs <= FEW:
        return bilingual(left, right, constraints, linking, lexicon, vectors)
    reading, near, chaining, comparing = stages(linking, 1, 1, 4, 1 if pairs <= MOST else 0)
    wholes = whole_passages(left, right, reading) if tables else None
    meaning = SharedMeaning(shared, near_diagonal(*wholes, near) if wholes else {}, wholes)
    found = translated(left, right, constraints, chaining, meaning)
    if found.tested or pairs > MOST:
        return found.links
    return bilingual(left, right, constraints, comparing, lexicon, vectors)


def _lexicon(dictionary: Dictionary, left: Readout, right: Readout, checkpoint: Checkpoint) -> "ReadDictionary":
    """The reader's dictionary, read against the bodies of two readouts."""
    from readout_tui.core.alignment.lexicon import looked_up

    texts = tuple([readout.slice(number) for number in readout.body] for readout in (left, right))
    return looked_up(dictionary, (texts[0], texts[1]), (left.language, right.language), checkpoint)


def needs_swap(left: Readout, right: Readout) -> bool:
    """True if the two have to change sides before they are aligned, so that the shorter one is on the left.

    Texts decide between readouts of equal length, so that the outcome never depends on the caller's order.
    """

    def key(readout: Readout) -> tuple[int, int, str, str]:
        return len(readout.body), len(readout.text), readout.text, readout.name

    return key(left) > key(right)


def _matched(
    fitted: Fitted,
    readouts: tuple[Readout, Readout],
    voices: tuple[tuple[Voices, ...], tuple[Voices, ...]],
    equivalents: Equivalents,
    constraints: Constraints,
    encoder: Encoder | None,
    checkpoint: Checkpoint,
    turn: bool,
) -> tuple[Matching, HeadlineLinks]:
    """Way 3: the groups of corresponding passages and the links of headlines, with the shorter readout on the left."""
    tables = fitted.tables or term_tables(equivalents, readouts[0].language)
    profiling, judging, encoding, grouping, heading = stages(checkpoint, 26, 68, 300 if encoder else 0, 3, 3)
    comparing, judging = stages(judging, 9, 8)
    if constraints == UNDECIDED or fitted.tables is not None:
        found, alike = _read(readouts, voices, tables, profiling, comparing)
    else:
        found, alike = _kept(readouts, voices, equivalents, profiling, comparing)
    left, right = found.left, found.right
    limits = Decided.of(constraints, {p.number: p.order for p in left}, {p.number: p.order for p in right})
    likely = probabilities(left, right, fitted, judging, limits, alike)
    if encoder is not None and (readouts[0].language != KNOWN or fitted.encoded is not None):
        likely = _with_meaning(likely, readouts, encoder, fitted.encoded, encoding)
    cut = best_cut(likely.values(), fitted.threshold)
    grouping, testing, regrouping = stages(grouping, 2, 1, 2)
    primary, further = grouped(likely, cut, limits, grouping)
    if near_versions(left, right, primary, testing):
        primary, further = as_drafts(likely, limits, regrouping)
    filled = between(left, right, likely, (primary, further), fitted, limits)
    primary += [Group([i], [j]) for i, j in filled]
    allowed = {**limits.allowed(likely), **dict.fromkeys(filled, LIKELY)}
    matching = Matching(left, right, allowed, primary, further, limits.pins)
    return matching, headline_links(found, matching, fitted, cut, constraints, turn, heading)


def _read(
    readouts: tuple[Readout, Readout],
    voices: BothVoices,
    tables: TermTables,
    profiling: Checkpoint,
    comparing: Checkpoint,
) -> Known:
    found = profiles(readouts, voices, tables, profiling)
    return Known(found, likeness(found.left, found.right, comparing))


def _kept(
    readouts: tuple[Readout, Readout],
    voices: BothVoices,
    equivalents: Equivalents,
    profiling: Checkpoint,
    comparing: Checkpoint,
) -> Known:
    """What is known of two accounts whatever the reader decides, found now if it is not."""
    known = known_of(readouts, voices, equivalents)
    if known is None:
        tables = term_tables(equivalents, readouts[0].language)
        known = _read(readouts, voices, tables, profiling, comparing)
        keep(readouts, voices, equivalents, known)
    return known


def prepare(
    left: Readout,
    right: Readout,
    left_voices: tuple[Voices, ...],
    right_voices: tuple[Voices, ...],
    equivalents: Equivalents,
    checkpoint: Checkpoint,
) -> None:
    """Finds beforehand what `align` needs once the reader decides; nothing for texts in two languages."""
    readouts, voices = (left, right), (left_voices, right_voices)
    if left.language == right.language:
        if needs_swap(left, right):
            readouts, voices = (right, left), (right_voices, left_voices)
        _kept(readouts, voices, equivalents, *stages(checkpoint, 1, 1))


def _with_meaning(
    likely: dict[Pair, float],
    readouts: tuple[Readout, Readout],
    encoder: Encoder,
    numbers: tuple[float, float, float] | None,
    checkpoint: Checkpoint,
) -> dict[Pair, float]:
    """The probabilities with what a sentence encoder says; as they are, of long texts."""
    from readout_tui.core.alignment.encoded import FITTED, encoded, reweighed

    vectors = encoded(*readouts, encoder, checkpoint)
    return likely if vectors is None else reweighed(likely, vectors, numbers or FITTED)
