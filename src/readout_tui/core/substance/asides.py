"""The reporting frames that stand inside or after a clause without being part of it.

    China , Xi said , is ready to ...        ... will continue , the minister noted on Monday .
          [---------]                                          [---------------------------]
    ... - he added - ...       According to the envoy , ...       ... , said Mr Lind , adding that ...
        [------------]         [----------------------]               [-------------------------]

An aside is a stretch of tokens with the commas or dashes that set it off. Its subject speaks the clause around it, and
is neither subject nor object of any verb in that clause.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from readout_tui.core.substance.words import WordToken

Range = tuple[int, int]
"""First token, and the token after the last."""

_COMMAS: Final = frozenset(", – — - -- ― ; \" “ ” » « ' ( )".split())
_STOPS: Final = frozenset(". ! ? :".split())
_LONGEST: Final = 12
"""Tokens on either side of the verb that an aside has at most."""
_LEADS: Final = frozenset("which who whom whose that and but or while where when if because since so then".split())
_AFTER: Final = frozenset(
    "on in at during after before today yesterday earlier later here there to reporters journalists also further "
    "however too again afterwards following".split()
)
_DOING: Final = frozenset(
    "adding noting stressing saying stating emphasising emphasizing underlining underscoring reiterating recalling "
    "pointing affirming explaining observing remarking".split()
)


def asides(
    words: Sequence[WordToken], verbs: Collection[Range], finite: Collection[int], whens: Collection[int]
) -> tuple[Range, ...]:
    """The asides of a side, in order.

    `verbs`: where finite verbs of saying stand; `finite`: the first token of every finite verb; `whens`: the tokens of
    dates and hours, which may follow the verb of an aside ("he said on 3 May").
    """
    found = sorted([*_said(words, verbs, finite, whens), *_according(words, finite), *_doing(words)])
    joined: list[Range] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _said(
    words: Sequence[WordToken], verbs: Collection[Range], finite: Collection[int], whens: Collection[int]
) -> Iterator[Range]:
    """Such as ", X said," and ", said X,"."""
    for start, end in verbs:
        first = _opening(words, start, finite)
        if first is None:
            continue
        last = _closing(words, end, finite, inverted=first == start, whens=whens)
        if last is None:
            continue
        if _states(words, first, last, finite):
            yield _with_marks(words, first, last)


def _opening(words: Sequence[WordToken], verb: int, finite: Collection[int]) -> int | None:
    """The first token of an aside with a verb at `verb`, None if no comma or dash opens it."""
    k = verb
    while k > 0 and words[k - 1].form not in _COMMAS:
        k -= 1
        if words[k].form in _STOPS or k in finite or verb - k > _LONGEST or words[k].passage != words[verb].passage:
            return None
    if k == 0 or words[k].low in _LEADS or words[k - 1].passage != words[verb].passage:
        return None
    return k


def _closing(
    words: Sequence[WordToken], end: int, finite: Collection[int], *, inverted: bool, whens: Collection[int]
) -> int | None:
    """The token after an aside whose verb ends at `end`, None if its clause goes on."""
    goes_on = not inverted and end < len(words) and words[end].form not in _COMMAS | _STOPS
    if goes_on and words[end].low not in _AFTER and end not in whens:
        return None
    k = end
    while k < len(words) and words[k].form not in _COMMAS and words[k].form not in _STOPS:
        if k in finite or words[k].low in ("that", "whether") or k - end > _LONGEST:
            return None
        if words[k].passage != words[end - 1].passage:
            break
        k += 1
    return k if not inverted or k > end else None


def _states(words: Sequence[WordToken], first: int, last: int, finite: Collection[int]) -> bool:
    """True if the sentence around a stretch states something by itself."""
    low, high = first, last
    passage = words[first].passage
    while low > 0 and words[low - 1].form not in ".!?" and words[low - 1].passage == passage:
        low -= 1
    while high < len(words) and words[high].form not in ".!?" and words[high].passage == passage:
        high += 1
    return any(low <= k < first or last <= k < high for k in finite)


def _according(words: Sequence[WordToken], finite: Collection[int]) -> Iterator[Range]:
    """Such as "according to X,"."""
    for k in range(len(words) - 2):
        if words[k].low == "according" and words[k + 1].low == "to":
            last = k + 2
            while last < len(words) and words[last].form not in _COMMAS | _STOPS and last not in finite:
                last += 1
            if last - k <= _LONGEST and (last == len(words) or words[last].form in _COMMAS | _STOPS):
                yield _with_marks(words, k, last)


def _doing(words: Sequence[WordToken]) -> Iterator[Range]:
    """Such as ", adding that"."""
    for k in range(1, len(words) - 1):
        if words[k].low in _DOING and words[k - 1].form in _COMMAS:
            last = next((n for n in (k + 1, k + 2) if n < len(words) and words[n].low == "that"), None)
            if last is not None:
                yield k - 1, last + 1


def _with_marks(words: Sequence[WordToken], first: int, last: int) -> Range:
    """A stretch with the commas or dashes next to it."""
    return (
        first - 1 if first and words[first - 1].form in _COMMAS else first,
        last + 1 if last < len(words) and words[last].form in _COMMAS else last,
    )
