"""Profiles of the body passages of both readouts: which terms each has, and what they weigh.

A term has two weights, because two questions are asked of it:
    rarity           is it unusual in writing of this kind?      for cosine and containment (`features`)
    discriminative   does it tell these passages apart?          for the strongest shared term, for items, for context
Both texts together are too short to show that "cooperation" is everywhere in this genre. So both weights also use a
*background*: in how many of 100 imagined sentences of readouts a term would stand, from lists of common words
(`tiers`) and from counts in other readouts (`seen`), whichever is more.

    term         left  right  background    rarity                         discriminative
    cooperation    6     9        10        log((size + 101) / 25): small   small / 9
    Zaporizhzhia   1     1        0.3       log((size + 101) / 2.3): large  large / 1: who shares it, corresponds

Steps: describe every passage (equal ones once), count, weigh, build the profiles, then add what depends on the passages
around one (the sentence before; whether a part is about another event). Linear in the number of terms.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from readout_tui.core.alignment.event_scope import scopes
from readout_tui.core.alignment.event_sentences import event_strength
from readout_tui.core.alignment.profile import ClauseItem, Profile
from readout_tui.core.alignment.stemming import family, stem
from readout_tui.core.alignment.terms import PassageTerms, describe, tokens
from readout_tui.core.data.language_schema import TermTables
from readout_tui.core.data.languages import language as language_of
from readout_tui.core.data.tiers import BACKGROUND, PSEUDO
from readout_tui.core.model import Checkpoint, Order, PassageNumber, Readout, Voices, numbered, unwatched
from readout_tui.core.progress import each, stages

PERSON: Final = 0.3
"""The background rarity of a participant's name is multiplied by this: participants are named in every passage."""
SUBSTANCE: Final = 0.45
"""Terms of less background rarity (0..1) belong to the genre, not to a subject."""
FULL: Final = 3.0
"""Background rarity, summed over the terms of a subject, from which a passage is not bare at all."""
STAGES: Final = (22, 22, 3, 3, 6, 4, 4, 14, 14, 4, 4)
"""How long each stage of `profiles` takes, in percent."""
_PLAINEST: Final = math.log((BACKGROUND + 1) / PSEUDO["other"])
ITEM_LEAST: Final = 0.5
"""Items whose terms have less background rarity in sum say nothing of their own ("and others")."""


def profiles(
    readouts: tuple[Readout, Readout],
    voices: tuple[Sequence[Voices], Sequence[Voices]],
    tables: TermTables,
    checkpoint: Checkpoint = unwatched,
) -> "Profiles":
    """The profiles of two readouts; `voices[side][n]` are the attributions of passage number n."""
    seen: dict[str, PassageTerms] = {}  # equal passages are described once
    phases = stages(checkpoint, *STAGES)
    described = [
        [_described(readout, i, tables, seen) for i in each(readout.body, phase)]
        for readout, phase in zip(readouts, phases[:2], strict=True)
    ]
    counts = [
        Counter(key for terms in each(side, phase) for key in terms.weights)
        for side, phase in zip(described, phases[2:4], strict=True)
    ]
    heads = [_heads(readout, tables, seen) for readout in readouts]
    weights = _weights(counts, heads, sum(map(len, described)), _participants(voices), tables, phases[4:7])
    left, right = (
        _side(readout, said, terms, weights, other, phase)
        for readout, said, terms, other, phase in zip(
            readouts, voices, described, reversed(counts), phases[7:9], strict=True
        )
    )
    titles = [language_of(readout.language).terms.events.titles for readout in readouts]
    left = _in_context(left, _capitalised(readouts[1], right), titles[0], phases[9])
    right = _in_context(right, _capitalised(readouts[0], left), titles[1], phases[10])
    first, second = (
        [_profile(readout, number, terms, weights, other) for number, terms in named.items()]
        for readout, named, other in zip(readouts, heads, reversed(counts), strict=True)
    )
    return Profiles(left, right, (_at_the_head(first), _at_the_head(second)), weights.rare)


class Profiles(NamedTuple):
    """The passages of two readouts.

    `left` and `right`: those of the body, by order (`left[3].order == 3`). `heads`: the headlines of the left readout
    and those of the right one, by order among themselves; no term is the more common for being in them. `rare`: the
    rarity of every term.
    """

    left: list[Profile]
    right: list[Profile]
    heads: tuple[list[Profile], list[Profile]]
    rare: dict[str, float]


def _heads(readout: Readout, tables: TermTables, known: dict[str, PassageTerms]) -> dict[PassageNumber, PassageTerms]:
    """The terms of the headlines of a readout, by passage number."""
    numbers = [number for number, passage in numbered(readout.passages) if passage.kind == "headline"]
    return {number: _described(readout, number, tables, known) for number in numbers}


def _at_the_head(profiles: Sequence[Profile]) -> list[Profile]:
    """The profiles of headlines, in order."""
    return [profile._replace(order=Order(order)) for order, profile in enumerate(profiles)]


class _Weights(NamedTuple):
    """The weights of the terms of two texts, by key."""

    rare: dict[str, float]  # rarity over both texts and the background
    plain: dict[str, float]  # rarity in the background alone
    discriminative: dict[str, float]  # of the terms that both texts have


def _weights(
    counts: Sequence[Counter[str]],
    heads: Sequence[Mapping[PassageNumber, PassageTerms]],
    size: int,
    people: frozenset[str],
    tables: TermTables,
    phases: Sequence[Checkpoint],
) -> _Weights:
    """The weights of all terms.

    `counts`: in how many passages of each side a term stands; `heads`: the terms of the headlines of each; `size`:
    passages of both sides together; `people`: stems of the names of participants.
    """
    named = [dict.fromkeys((key for terms in side.values() for key in terms.weights), 1) for side in heads]
    every = set().union(*counts, *named)
    background = {key: _background(key, tables) for key in each(every, phases[0])}
    rare = rarity(counts, size, background, phases[1])
    plain = {
        key: plainness(often) * (PERSON if key.lstrip("~") in people else 1.0)
        for key, often in each(background.items(), phases[2])
    }
    either = [Counter(once | count) for count, once in zip(counts, named, strict=True)]  # 1: only a headline has it
    return _Weights(rare, plain, discriminative_weights(either, plain))


def _in_context(
    side: Sequence[Profile], known: frozenset[str], titles: frozenset[str], checkpoint: Checkpoint
) -> list[Profile]:
    """The profiles with the fields that depend on other passages: `elsewhere` and `before`.

    `known`: the capitalised words of the other account; `titles`: stems of words for offices.
    """
    checkpoint(0.0)
    levels = scopes(side, known, titles)
    farthest = max(levels, default=0.0)
    return [
        profile._replace(elsewhere=farthest - level, before=before)
        for profile, level, before in zip(each(side, checkpoint), levels, _before(side), strict=True)
    ]


def _before(side: Sequence[Profile]) -> Iterator[dict[str, float]]:
    """For each profile the discriminative terms of the passage before it, if that is in the same paragraph."""
    last: Profile | None = None
    for profile in side:
        yield last.discriminative if last is not None and last.paragraph == profile.paragraph else {}
        last = profile


def _participants(voices: tuple[Sequence[Voices], Sequence[Voices]]) -> frozenset[str]:
    """Stems of the names of all speakers. They are named all over the text, so they tell no passages apart."""
    keys = {voice[0].speaker for side in voices for voice in side if voice[0].speaker}
    words = {word for key in keys for word in key.split("-") if len(word) > 2}
    return frozenset(map(stem, words)) | frozenset(family(stem(word)) for word in words)


def _described(
    readout: Readout, number: PassageNumber, tables: TermTables, known: dict[str, PassageTerms]
) -> PassageTerms:
    """The terms of a passage, without those of its dateline: when a report was sent is not what it says."""
    span, _, _, dateline, _ = readout.passages[number]
    text = readout.text[dateline.end if dateline else span.start : span.end]
    found = known.get(text)
    if found is None:
        found = known[text] = describe(text, readout.language, tables)
    return found


def _capitalised(readout: Readout, side: Sequence[Profile]) -> frozenset[str]:
    """The names in a readout, and all words of its headlines and labels."""
    names = {name for profile in side for name in profile.terms.names}
    for number, passage in numbered(readout.passages):
        if passage.kind == "headline":
            names |= {token.word for token in tokens(readout.slice(number))}
        elif passage.label is not None:
            names |= {token.word for token in tokens(readout.text[passage.label.start : passage.label.end])}
    return frozenset(names)


def rarity(
    counts: Sequence[Counter[str]], size: int, background: Mapping[str, float], checkpoint: Checkpoint
) -> dict[str, float]:
    """Inverse document frequency of every term over both texts and the background together, about 0..1.

    `counts`: in how many passages of each side a term stands; `size`: passages of both sides together; `background`: in
    how many sentences of the background each would stand. At least .02, so that no shared term counts for nothing.
    """
    scale = math.log((size + BACKGROUND) / PSEUDO["other"])
    rare = {}
    first, second = counts
    for key, often in each(background.items(), checkpoint):
        seen = first.get(key, 0) + second.get(key, 0)
        idf = math.log((size + BACKGROUND + 1) / (seen + often))
        rare[key] = max(0.02, idf / scale)
    return rare


def plainness(often: float) -> float:
    """The rarity of a term in the background alone: about 0 if it is in every sentence, 1 for a word of no list.

    `often`: in how many sentences of the background it would stand.
    """
    return math.log((BACKGROUND + 1) / min(BACKGROUND, often)) / _PLAINEST


def discriminative_weights(counts: Sequence[Counter[str]], plain: Mapping[str, float]) -> dict[str, float]:
    """Key of every term that both texts have -> its discriminative weight, 0..1.

    One over the number of passages that have the term, on the side where more do, times its rarity in the background.
    The first factor is the chance that two passages correspond because both have it: if two passages here and five
    there name gas, at most one in five of the passages there is the right partner.
    """
    return {key: plain[key] / max(counts[0][key], counts[1][key]) for key in counts[0].keys() & counts[1].keys()}


def _bare(terms: PassageTerms, plain: Mapping[str, float]) -> float:
    """1 if a passage says nothing beside names, places and words of the genre; 0 if it has a full subject (`FULL`)."""
    substance = sum(
        [
            plain[key]
            for key in terms.weights
            if key[0] not in "@+_#" and plain[key] >= SUBSTANCE and key.lstrip("~") not in terms.names
        ]
    )
    return max(0.0, 1.0 - substance / FULL)


def _items(terms: PassageTerms, discriminative: Mapping[str, float], plain: Mapping[str, float]) -> list[ClauseItem]:
    found = []
    for item in terms.items:
        keys = [key for key in item if key[0] != "~"]
        total = sum([plain[key] for key in keys])
        if total >= ITEM_LEAST:
            found.append(ClauseItem({key: discriminative[key] for key in keys if key in discriminative}, total))
    return found


def _background(key: str, tables: TermTables) -> float:
    """In how many sentences of the background the term would stand: by the lists or by count, whichever is more."""
    return max(_assumed(key, tables), tables.seen.get(key, 0.0))


def _assumed(key: str, tables: TermTables) -> float:
    kind = key[0]
    if kind in "=+":
        return tables.breadth[key]
    if kind == "@":
        return 3.0
    if kind == "~":
        return PSEUDO[tables.tiers.get(key[1:], "other")] + 1.0
    if kind == "_":
        return 0.8
    return PSEUDO[tables.tiers.get(key, "other")]


def _side(
    readout: Readout,
    voices: Sequence[Voices],
    described: Sequence[PassageTerms],
    weights: _Weights,
    other: Counter[str],
    checkpoint: Checkpoint,
) -> list[Profile]:
    """The profiles of a readout. Passages with equal text share all fields that depend on their words only."""
    known: dict[int, Profile] = {}
    found = []
    for order, (number, terms) in enumerate(zip(each(readout.body, checkpoint), described, strict=True)):
        profile = known.get(id(terms))
        if profile is None:
            profile = known[id(terms)] = _profile(readout, number, terms, weights, other)
        found.append(
            profile._replace(
                number=number,
                order=Order(order),
                place=(order + 0.5) / len(described),
                paragraph=readout.passages[number].paragraph,
                speaker=voices[number][0].speaker,
                verb=voices[number][0].verb,
            )
        )
    return found


def _profile(
    readout: Readout, number: PassageNumber, terms: PassageTerms, of_terms: _Weights, other: Counter[str]
) -> Profile:
    """The profile of a passage without what depends on its place and speaker; `other` counts the other text's terms."""
    text = readout.slice(number)
    rare, plain, discriminative = of_terms
    weights = {key: weight * rare[key] for key, weight in terms.weights.items()}
    return Profile(
        number=number,
        order=Order(0),
        place=0.0,
        paragraph=0,
        size=len(text),
        weights=weights,
        norm=math.sqrt(sum([w * w for w in weights.values()])) or 1.0,
        total=sum(weights.values()) or 1.0,
        known=sum([w for key, w in weights.items() if key in other]) or 0.1,
        discriminative={key: discriminative[key] for key in terms.weights if key in discriminative},
        before={},
        items=_items(terms, discriminative, plain),
        bare=_bare(terms, plain),
        terms=terms,
        event=event_strength(text, readout.language),
        elsewhere=0.0,
        speaker=None,
        verb=None,
    )
