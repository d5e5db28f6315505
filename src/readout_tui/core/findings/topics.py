"""Topics that only one account has, by their telling words, with their share of its words.

    passages that correspond to nothing, and claims that only one side of a link makes
      --telling_words--> phrases that the other account does not have
      --grouped-->       passages that share a telling word are one topic
      --told-->          "Only A: “direct flights” (A10; 6 % of A's words)"

A passage whose telling words are all common ones is told as a doubt, and one without any is no topic: its words are all
in the other account, too, so that it may be reported there in a way that was not recognised.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.core.findings.model import FindingGround, KeyFinding
from readout_tui.core.findings.reading import AccountReading, PairReading, words_in
from readout_tui.core.findings.telling_words import TellingPhrase, telling
from readout_tui.core.link_state import DOUBTFUL, doubtful
from readout_tui.core.model import Account, PassageNumber, Ref, Span
from readout_tui.core.reports.differences import clauses_only_here

SURE: Final = 0.9
"""How sure a topic is that is told by a name or by two words at least; by hand, as all figures here."""
BY_ONE_WORD: Final = 0.75
ELSEWHERE: Final = 0.6
"""In two languages, or where a link is suggested: always a doubt."""
MOST: Final = 8
"""Topics of one account at most: a page is to be read."""
PHRASES: Final = 3
"""Telling phrases that a topic names at most."""


class _Candidate(NamedTuple):
    """A passage that may be one account's alone: its phrases, and how sure it is that nothing corresponds."""

    number: PassageNumber
    span: Span  # the passage, or the claim in it
    phrases: tuple[TellingPhrase, ...]
    alone: float


def topics(reading: PairReading) -> Iterator[KeyFinding]:
    """The topics of the left account, then those of the right one, each in text order."""
    for side in reading.sides:
        groups = _grouped(list(_candidates(reading, side)))
        kept = sorted(range(len(groups)), key=lambda at: _weight(side, groups[at]), reverse=True)[:MOST]
        for at in sorted(kept):
            yield _told(reading, side, groups[at])


def _weight(side: AccountReading, group: Sequence[_Candidate]) -> tuple[bool, float]:
    """The sort key by which topics are chosen: those that are surely alone first, then by words and rarity."""
    rarity = sum(phrase.rarity + phrase.proper for one in group for phrase in one.phrases[:PHRASES])
    sure = any(one.alone >= DOUBTFUL for one in group)
    return sure, rarity * words_in(side.readout, [one.span for one in group]) ** 0.5


def _candidates(reading: PairReading, side: AccountReading) -> Iterator[_Candidate]:
    """Passages with telling phrases to which nothing corresponds, or of which a claim is in this account alone."""
    across = reading.across(side.account)
    roots = reading.roots(across.account)
    found: dict[PassageNumber, _Candidate] = {}

    def phrases_in(number: PassageNumber, span: Span, *, common: bool = False) -> tuple[TellingPhrase, ...]:
        cues = reading.cues(Ref(side.account, number))
        return tuple(telling(side.readout, span, across.keys, reading.names, roots, cues, common=common))

    for number, alone in reading.alone(side.account):
        said = side.readout.passages[number].said
        phrases = phrases_in(number, said)
        sure = alone
        if not phrases and not doubtful(alone):
            phrases, sure = phrases_in(number, said, common=True), ELSEWHERE
        if phrases and Ref(side.account, number) not in reading.without_matter:
            found[number] = _Candidate(number, side.readout.passages[number].said, phrases, sure)
    for clause in clauses_only_here(reading.lookup):
        if clause.account == side.account and clause.ref.passage not in found:
            phrases = phrases_in(clause.ref.passage, clause.span)
            if phrases and clause.ref not in reading.without_matter:
                found[clause.ref.passage] = _Candidate(clause.ref.passage, clause.span, phrases, DOUBTFUL)
    yield from (found[number] for number in sorted(found))


def _grouped(candidates: Sequence[_Candidate]) -> list[list[_Candidate]]:
    """Candidates in topics, in text order: those that all share one telling word are one, the commonest word first.

    Sharing goes no further: what A6 shares with A10 and A10 with A20 makes no topic of A6 and A20.
    """
    left = list(candidates)
    groups: list[list[_Candidate]] = []
    times = Counter(stem for one in candidates for stem in _heads(one))
    for stem in sorted(times, key=lambda found: (-times[found], found)):
        group = [one for one in left if stem in _heads(one)]
        if len(group) > 1:
            groups.append(group)
            left = [one for one in left if one not in group]
    return sorted([*groups, *([one] for one in left)], key=lambda group: group[0].number)


def _heads(candidate: _Candidate) -> frozenset[str]:
    return frozenset(stem for phrase in candidate.phrases for stem in phrase.heads)


def _stems(candidate: _Candidate) -> frozenset[str]:
    return frozenset(stem for phrase in candidate.phrases for stem in phrase.stems)


def _told(reading: PairReading, side: AccountReading, group: Sequence[_Candidate]) -> KeyFinding:
    account: Account = side.account
    numbers = [one.number for one in group]
    phrases: dict[frozenset[str], tuple[PassageNumber, TellingPhrase]] = {}
    for one in group:
        for phrase in one.phrases:
            phrases.setdefault(phrase.stems, (one.number, phrase))
    often = Counter(stem for one in group for stem in _stems(one))
    ranked = sorted(
        phrases.values(),
        key=lambda found: (-max(often[stem] for stem in found[1].stems), -found[1].proper, -found[1].rarity),
    )
    best = sorted(ranked[:PHRASES], key=lambda found: found[1].span)
    grounds = [FindingGround(Ref(account, number), phrase.span) for number, phrase in best]
    held = {ground.ref.passage for ground in grounds}
    grounds += [reading.whole(Ref(account, number)) for number in numbers if number not in held]
    whole = [side.readout.passages[number].said for number in side.terms]
    share = words_in(side.readout, [one.span for one in group]) / max(words_in(side.readout, whole), 1)
    words = tuple(reading.words(ground) for ground in grounds[: len(best)])
    quoted = ", ".join(f"“{word}”" for word in words)
    where = reading.named(account, numbers)
    told = f"{_who_alone(reading, account)}: {quoted} ({where}; {max(share * 100, 1):.0f} % of its words)"
    return KeyFinding("topic", told, tuple(grounds), _sure(reading, group, best), account, words)


def _who_alone(reading: PairReading, account: Account) -> str:
    """ "Only A"; "Of A and B only A" where a third account may have it, too."""
    name = reading.name(account)
    if len(reading.comparison.readouts) == len(reading.lookup.pair):
        return f"Only {name}"
    return f"Of {' and '.join(map(reading.name, reading.lookup.pair))} only {name}"


def _sure(
    reading: PairReading, group: Sequence[_Candidate], best: Sequence[tuple[PassageNumber, TellingPhrase]]
) -> float:
    if not reading.one_language or all(one.alone < DOUBTFUL for one in group):
        return ELSEWHERE
    many = len(best) > 1 or any(phrase.proper for _number, phrase in best)
    if not many and all(one.alone <= DOUBTFUL for one in group):
        return ELSEWHERE  # one word of a claim inside a linked passage: it may be another word for the same
    return SURE if many else BY_ONE_WORD
