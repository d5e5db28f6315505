"""Scores the findings of pairs with planted ones: what is shown, what is contradicted (see README.md).

python -m benchmarks.findings DIR [--score | --told]
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from benchmarks.findings import Planted, PlantedPair, read
from readout_tui.core.findings.find import findings
from readout_tui.core.findings.model import KeyFinding
from readout_tui.core.lookup import Lookup, passage_at
from readout_tui.core.model import Account, Comparison, Ref, by_account

KINDS: Final = {
    "request": {"request"}, "length": {"duration"}, "topic": {"topic"}, "order": {"order"},
    "difference": {"difference", "verb", "label", "tone"}, "verb": {"verb", "difference"},
    "tone": {"tone", "difference"}, "label": {"label", "difference"}, "joint": {"joint"}, "other": {"other-side"},
}  # fmt: skip
"""The kinds of findings that show what is planted."""
ALONE: Final = ("topic", "joint", "other-side", "order")


def shows(comparison: Comparison, found: KeyFinding, planted: Planted) -> bool:
    """True if a finding is of the kind and has the words."""
    if found.kind not in KINDS[planted.kind]:
        return False
    if planted.kind == "topic":
        told = " ".join(found.key_words).casefold()
        return any(word in told for word in _telling(planted)) and _in(comparison, found, planted, any)
    return _in(comparison, found, planted, all)


def _telling(planted: Planted) -> list[str]:
    """The words of a planted topic: of a phrase, those of four letters and more."""
    phrases = [word.casefold() for words in planted.words for word in words]
    return [word for phrase in phrases for word in phrase.split() if len(word) > 3 or not word.isascii()]


def _in(comparison: Comparison, found: KeyFinding, planted: Planted, how: Callable[[Iterable[bool]], bool]) -> bool:
    """True if the grounds of a finding hold the planted words, in all of the accounts or any of them (`how`)."""
    held = {ground.ref for ground in found.grounds}
    wanted = [_holding(comparison, account, words) for account, words in by_account(planted.words) if words]
    if planted.kind in ("topic", "order", "joint", "other"):
        account = next(a for a, words in by_account(planted.words) if words)
        if found.of != account:
            return False
    return how(not held.isdisjoint(refs) for refs in wanted)


def _holding(comparison: Comparison, account: Account, words: Iterable[str]) -> set[Ref]:
    """The passages of an account that hold any of the words."""
    readout = comparison.readouts[account]
    found = set()
    for word in words:
        at = readout.text.find(word)
        while at >= 0:
            found.add(Ref(account, passage_at(readout, at)))
            at = readout.text.find(word, at + 1)
    return found


def contradicted(comparison: Comparison, found: KeyFinding, pair: PlantedPair) -> bool:
    """True if a finding takes for one account's alone what both have."""
    if found.of is None or found.kind not in ALONE or len({g.ref.account for g in found.grounds}) > 1:
        return False
    held = {ground.ref for ground in found.grounds}
    for words in pair.both:
        refs = _holding(comparison, found.of, (words[found.of],))
        if held and held <= refs:
            return True
    return False


def main() -> None:
    """Prints a line a pair, what is missed, and the sums by kind."""
    parser = argparse.ArgumentParser(prog="benchmarks.findings")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--score", action="store_true", help="figures alone")
    parser.add_argument("--told", action="store_true", help="all findings, too")
    asked = parser.parse_args()
    shown: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    wrong = told = doubts = 0
    for path in sorted(asked.folder.glob("*.txt")):
        pair = read(path)
        comparison = pair.compared()
        found = findings(Lookup(comparison))
        told += len(found)
        doubts += sum(one.perhaps for one in found)
        missed = [one for one in pair.planted if not any(shows(comparison, each, one) for each in found)]
        against = [one for one in found if contradicted(comparison, one, pair)]
        wrong += len(against)
        planted.update(one.kind for one in pair.planted)
        shown.update(one.kind for one in pair.planted if one not in missed)
        print(f"{pair.name:40} {len(pair.planted) - len(missed)}/{len(pair.planted)}")
        if asked.told:
            print("\n".join(f"    {'?' if one.perhaps else ' '} {one.kind:10} {one.told}" for one in found))
        if not asked.score:
            print("".join(f"    missed {one.kind}: {one.words}\n" for one in missed), end="")
            print("".join(f"    CONTRADICTED {one.told}\n" for one in against), end="")
    print()
    for kind, number in planted.items():
        print(f"{kind:12} {shown[kind]:3} of {number:3}")
    print(
        f"shown {shown.total()} of {planted.total()} ({shown.total() / planted.total():.1%}); contradicted {wrong}; "
        f"told {told}, {doubts} of them as doubtful"
    )


main()
