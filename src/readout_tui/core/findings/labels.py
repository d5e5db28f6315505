"""Names and labels in which the accounts differ: different noun phrases for one thing.

Five grounds:
    linked      in passages that correspond, both phrases share a word or stand before the same one, and neither one's
                other words are anywhere in the other account: "Tuvan militia" / "Tuvan self-defence forces"
    named       the same of phrases that are not linked, if they stand before the same name and are near in meaning:
                "regime in Khorsk" / "government in Khorsk"
    thing       names of one thing: "Great Ambara Dam" / "Ambara Renaissance Dam"
    judged      the judge of links found words that take a side: "deportation" / "return"
    naming      names of one place or country, of which each account uses one: "Burma" / "Myanmar"
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from readout_tui.core.data.talks import NAMINGS, NO_TOPIC
from readout_tui.core.findings.differences import grounds_of
from readout_tui.core.findings.model import FindingGround, KeyFinding
from readout_tui.core.findings.reading import APART, PairReading
from readout_tui.core.findings.telling_words import NounPhrase, is_in, noun_phrases, rare
from readout_tui.core.lazy_regex import regex
from readout_tui.core.lookup import passage_at
from readout_tui.core.model import Account, Link, PassageNumber, Ref, Span
from readout_tui.core.substance.lexicon import meanings, senses
from readout_tui.core.substance.vectors import near

JUDGED: Final = 0.6
"""How sure the judge of links must be."""
LINKED: Final = 0.75
OTHER_THING: Final = 0.6
"""How sure a pair of phrases is in a link where claims differ, too: they may name two things."""
NAMED: Final = 0.65
NAMING: Final = 0.9
NEAR: Final = 0.4
"""The cosine from which two words are near in meaning; by hand."""
SYNONYMS: Final = 0.55
"""The cosine from which two words are taken to mean the same, if they take no side."""
MOST: Final = 10
_WORD: Final = regex(r"\w+")


class _Labelled(NamedTuple):
    """A phrase in its passage; `own`: those of its stems that the other account does not have."""

    ref: Ref
    phrase: NounPhrase
    own: frozenset[str]


def labels(reading: PairReading) -> Iterator[KeyFinding]:
    """All labels, at most `MOST`, each pair of phrases once."""
    seen: set[tuple[str, ...]] = set()
    for found in (*_judged(reading), *_linked(reading), *_named(reading), *_things(reading), *_namings(reading)):
        words = tuple(reading.words(ground).casefold() for ground in found.grounds)
        if not any(_overlap(words, before) for before in seen) and len(seen) < MOST:
            seen.add(words)
            yield found


def _overlap(words: tuple[str, ...], before: tuple[str, ...]) -> bool:
    return all(a in b or b in a for a, b in zip(words, before, strict=False))


def _told(reading: PairReading, grounds: tuple[FindingGround, ...], sure: float) -> KeyFinding:
    said = "; ".join(f"{reading.name(g.ref.account)} {reading.quoted(g)}" for g in grounds)
    return KeyFinding("label", said, grounds, sure)


def _judged(reading: PairReading) -> Iterator[KeyFinding]:
    """Words that take a side, as the judge of links found them; verbs of saying are told elsewhere."""
    for link in reading.links:
        for found in link.substance:
            if found.difference == "stance" and found.sure >= JUDGED and found.a and found.b:
                grounds = grounds_of(reading, link, found)
                words = [reading.words(ground).lower() for ground in grounds]
                if not any(_touches_cue(reading, g) for g in grounds) and _in_dispute(*words):
                    yield _told(reading, grounds, min(found.sure, link.score, APART if reading.apart(link) else 1.0))


def _touches_cue(reading: PairReading, ground: FindingGround) -> bool:
    return any(cue.start < ground.words.end and ground.words.start < cue.end for cue in reading.cues(ground.ref))


def _in_dispute(one: str, other: str) -> bool:
    """True if two words take different sides in one dispute, by the tables of the judge of links."""
    here, there = ({value for kind, value in meanings(word) if kind == "sided"} for word in (one, other))
    return any(a.split("/")[0] == b.split("/")[0] and a != b for a in here for b in there)


def _phrases(reading: PairReading, ref: Ref) -> list[NounPhrase]:
    readout = reading.side(ref.account).readout
    if readout.language != "en":
        return []
    return noun_phrases(readout.text, readout.passages[ref.passage].said, reading.cues(ref))


def _labelled(
    reading: PairReading, account: Account, passages: tuple[PassageNumber, ...], *, common: bool = False
) -> list[_Labelled]:
    """The phrases of some passages that have a noun or adjective which the other account does not have.

    `common`: also those of which all such words are common ones.
    """
    other = reading.across(account)
    roots = reading.roots(other.account)
    found = []
    for number in passages:
        reading.checkpoint(0.0)
        ref = Ref(account, number)
        for phrase in _phrases(reading, ref):
            own = frozenset(
                stem
                for word, stem in phrase.words
                if not word.lower().endswith("ing") and not is_in(word, "en", other.keys, reading.names, roots)
            )
            if own and (common or any(rare(word) or word[0].isupper() for word, stem in phrase.words if stem in own)):
                found.append(_Labelled(ref, phrase, own))
    return found


def _linked(reading: PairReading) -> Iterator[KeyFinding]:
    left, right = reading.lookup.pair
    for link in reading.links:
        ones, others = _labelled(reading, left, link.left), _labelled(reading, right, link.right)
        pairs = [(one, other) for one in ones for other in others if _alike(one, other)]
        for one, other in pairs[:2]:
            sure = min(_sure(link, one, other), link.score, APART if reading.apart(link) else 1.0)
            grounds = FindingGround(one.ref, one.phrase.span), FindingGround(other.ref, other.phrase.span)
            yield _told(reading, grounds, sure)


def _alike(one: _Labelled, other: _Labelled) -> bool:
    """True if two phrases share a word or stand before the same one, and differ in nouns or in what qualifies them."""
    shared = _subject(one.phrase) & _subject(other.phrase)
    if one.own & other.own:
        return False
    if _reworded(one, other):
        return False
    after = one.phrase.after and one.phrase.after == other.phrase.after
    return bool(shared or after)


def _subject(phrase: NounPhrase) -> frozenset[str]:
    """The stems of the words of a phrase that tell a topic: "President Teller" and "President Lindholm" share none."""
    return frozenset(stem for word, stem in phrase.words if word.lower() not in NO_TOPIC["en"])


def _reworded(one: _Labelled, other: _Labelled) -> bool:
    """True if words that differ mean the same and take no side: "pragmatic", "practical"."""
    here, there = ([word.lower() for word, stem in p.phrase.words if stem in p.own] for p in (one, other))
    return any(_synonyms(a, b) and not _in_dispute(a, b) for a in here for b in there)


def _synonyms(one: str, other: str) -> bool:
    if senses(one) & senses(other) or near(one, other) >= SYNONYMS:
        return True
    here, there = ({value for kind, value in meanings(word) if kind == "group"} for word in (one, other))
    return bool(here & there)


def _sure(link: Link, one: _Labelled, other: _Labelled) -> float:
    """How sure two phrases name one thing: a doubt if they share no word, or a claim differs there."""
    if not one.phrase.stems & other.phrase.stems:
        return OTHER_THING
    for found in link.substance:
        if found.difference == "claim" and (_within(found.a, one) or _within(found.b, other)):
            return OTHER_THING
    return LINKED


def _within(span: Span | None, one: _Labelled) -> bool:
    return span is not None and span.start < one.phrase.span.end and one.phrase.span.start < span.end


def _named(reading: PairReading) -> Iterator[KeyFinding]:
    """Phrases anywhere that stand before the same name, or hold it, and are near in meaning."""
    left, right = reading.lookup.pair
    ones, others = (
        [
            found
            for found in _labelled(reading, a, tuple(reading.side(a).terms), common=True)
            if found.phrase.before_name
        ]
        for a in (left, right)
    )
    before: dict[str, list[_Labelled]] = {}
    for other in others:
        before.setdefault(other.phrase.after, []).append(other)
    for one in ones:
        for other in before.get(one.phrase.after, ()):
            if not one.own & other.own and _near(one, other):
                grounds = FindingGround(one.ref, one.phrase.span), FindingGround(other.ref, other.phrase.span)
                yield _told(reading, grounds, NAMED)


def _things(reading: PairReading) -> Iterator[KeyFinding]:
    """Names of one thing, which share their last word and another one: "Great Ambara Dam", "Ambara Renaissance Dam"."""
    left, right = reading.lookup.pair
    ones, others = (
        [
            found
            for found in _labelled(reading, a, tuple(reading.side(a).terms), common=True)
            if len(found.phrase.words) > 2 and all(word[0].isupper() for word, _stem in found.phrase.words)
        ]
        for a in (left, right)
    )
    of_head: dict[str, list[_Labelled]] = {}
    for other in others:
        of_head.setdefault(other.phrase.head, []).append(other)
    for one in ones:
        for other in of_head.get(one.phrase.head, ()):
            if len(one.phrase.stems & other.phrase.stems) > 1 and not one.own & other.own:
                grounds = FindingGround(one.ref, one.phrase.span), FindingGround(other.ref, other.phrase.span)
                yield _told(reading, grounds, LINKED)


def _near(one: _Labelled, other: _Labelled) -> bool:
    heads = one.phrase.head, other.phrase.head
    return near(*heads) >= NEAR and _in_dispute(*heads)


def _namings(reading: PairReading) -> Iterator[KeyFinding]:
    """Names of which one account has one that the other account has not, while that has another one."""
    text = "\n".join(readout.text for readout in reading.lookup.readouts)
    for names in NAMINGS:
        if not all(any(name.split()[0] in text for name in group) for group in names):
            continue  # which spares most patterns
        for own, across in ((0, 1), (1, 0)):
            for account in reading.lookup.pair:
                facing = reading.lookup.facing(account)
                here, there = _first(reading, account, names[own]), _first(reading, facing, names[across], names[own])
                if here is None or there is None or _first(reading, facing, names[own]) is not None:
                    continue
                both = _first(reading, account, names[across], names[own]) is not None
                if both and own == 0:
                    also = f"{reading.name(account)} also says {reading.quoted(here)}"
                    told = f"{also}; {reading.name(facing)} only {reading.quoted(there)}"
                    yield KeyFinding("label", told, (here, there), NAMING)
                elif not both and account == reading.lookup.pair[0]:
                    yield _told(reading, (here, there), NAMING)


def _first(
    reading: PairReading, account: Account, names: tuple[str, ...], without: tuple[str, ...] = ()
) -> FindingGround | None:
    """Where an account first has one of some names, as a whole word, and not as part of one of `without`."""
    readout = reading.comparison.readouts[account]
    text = readout.text
    apart = [Span(*m.span()) for m in _whole(without).finditer(text)] if without else []
    for found in _whole(names).finditer(text):
        inside = any(span.start <= found.start() and found.end() <= span.end for span in apart)
        number = passage_at(readout, found.start())
        if not inside and number in reading.side(account).terms:
            return FindingGround(Ref(account, number), Span(*found.span()))
    return None


def _whole(names: tuple[str, ...]):  # type: ignore[no-untyped-def]
    return regex(r"(?<!\w)(?:" + "|".join(name.replace(".", r"\.").replace(" ", r"\s+") for name in names) + r")(?!\w)")
