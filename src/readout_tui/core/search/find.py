"""Finding: query x index x filter -> hits in all texts (`core.search.syntax` has the language).

The texts are searched in blocks of whole passages, one text after the other in turn, the first blocks small:
hits come in text order, the first within milliseconds, and between blocks the checkpoint can stop a search
that a newer one has replaced. Inside a block each term is one `str.find` scan of the folded text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from readout_tui.core.characters.folding import folded
from readout_tui.core.model import BOTH, Account, Checkpoint, Hit, PassageNumber, Readout, Ref, Span, unwatched
from readout_tui.core.numbering import account_name, account_named
from readout_tui.core.search.alike import with_equivalents
from readout_tui.core.search.beside import has_note, in_notes, note_test, state_test, tag_test
from readout_tui.core.search.fuzzy import fuzzy_matches
from readout_tui.core.search.index import (
    EVERYTHING,
    NARRATION,
    STATE_BITS,
    AccountIndex,
    Filter,
    Index,
    class_bits,
    state_names,
)
from readout_tui.core.search.more_like_this import more_like_this
from readout_tui.core.search.narrow import admitted
from readout_tui.core.search.results import ALL, KEPT, Results, growing
from readout_tui.core.search.scan import MOST, PATIENCE, Matches, Spans, occurrences
from readout_tui.core.search.suggest import suggestions
from readout_tui.core.search.syntax import (
    EVERYWHERE,
    NAMING,
    NOTES,
    Query,
    Term,
    classes_called,
    compiled,
    may_be_rendered,
    parse,
    states_called,
)
from readout_tui.errors import QueryError

if TYPE_CHECKING:
    import re2

    from readout_tui.core.coverage import CoverageRow
    from readout_tui.core.search.counterparts import Words
    from readout_tui.core.search.vocabulary import TextVocabulary

__all__ = ["KEPT", "Query", "Results", "find", "find_growing", "more_like_this", "parse", "speakers_called", "stream"]

_FIRST_BLOCK: Final = 1 << 15
_LARGEST_BLOCK: Final = 1 << 18


def find(
    query: Query,
    index: Index,
    shown: Filter = EVERYTHING,
    checkpoint: Checkpoint = unwatched,
    kept: int = KEPT,
    within: Results | None = None,
) -> Results:
    """Everything that a query finds among the passages that the filter shows and that `within` has found."""
    *_, last = find_growing(query, index, shown, checkpoint, kept, within)
    return last


def find_growing(
    query: Query,
    index: Index,
    shown: Filter = EVERYTHING,
    checkpoint: Checkpoint = unwatched,
    kept: int = KEPT,
    within: Results | None = None,
) -> Iterator[Results]:
    """Like `find`, but yields intermediate results first: the first hits of a long text come within milliseconds."""
    query, alike = with_equivalents(query, index.equivalents)
    found = stream(query, index, shown, checkpoint, kept, within)
    label, speakers = query.source.strip(), _asked_for(query, index, shown)
    forms = _rendered(query, index, shown, checkpoint)
    for results in growing(label, index, found, _searched(query, index, shown), kept, speakers, forms):
        near = suggestions(query, index, checkpoint) if results.complete and not results and query else ()
        yield replace(results, near=near, alike=alike) if near or alike else results


def _asked_for(query: Query, index: Index, shown: Filter) -> frozenset[str]:
    """The keys of the speakers whom the query or the filter names; empty if they name nobody."""
    terms = [term for clause in query.clauses for term in clause if term.kind == "by" and not term.negated]
    return (shown.speakers or frozenset()).union(*(speakers_named(index, " ".join(term.words)) for term in terms))


def _searched(query: Query, index: Index, shown: Filter) -> tuple[Account, ...]:
    """The accounts that are searched at all.

    Not searched are those that the query excludes by `in:`. If it asks how passages stand (`is:`), those of which the
    index does not know it are not searched either: a zero would look like a finding.
    """
    terms = [term for clause in query.clauses for term in clause]
    standing = bool(shown.states) or any(term.kind in ("is", "class") and not _of_all(term) for term in terms)
    asked = index.asked if standing else index.comparison.accounts
    return tuple(account for account in index.comparison.accounts if account in asked and _may_match(query, account))


def _may_match(query: Query, account: Account) -> bool:
    """False for an account that the query excludes by `in:`."""
    return all(
        any(term.kind != "in" or term.words == (NOTES,) or _is_in(term, account) != term.negated for term in clause)
        for clause in query.clauses
    )


def _is_in(term: Term, account: Account) -> bool:
    """True for the account that `in:`, `only:`, `without:` or `against:` names."""
    value = " ".join(term.words)
    return value == NOTES or account_named(value, (account,)) is not None


def _of_all(term: Term) -> bool:
    """True for a term that asks of the rows of all accounts."""
    return term.kind in ("only", "without", "against") or (term.kind == "is" and term.words == (EVERYWHERE,))


def _names_no_text(term: Term, accounts: Sequence[Account]) -> bool:
    """True for a term that names a text that is not there."""
    value = " ".join(term.words)
    return term.kind in NAMING and value != NOTES and account_named(value, accounts) is None


def _check(query: Query, index: Index) -> None:
    """Raises `QueryError` for a text or speaker that does not exist: a count of zero would look like a finding."""
    accounts = index.comparison.accounts
    for term in (term for clause in query.clauses for term in clause):
        value = " ".join(term.words)
        if _names_no_text(term, accounts):
            hint = f"There are {', '.join(f'{term.kind}:{account_name(account).lower()}' for account in accounts)}"
            raise QueryError(f"There is no text {value.upper()}", hint)
        if term.kind not in ("in", "words", "fuzzy", "regex") and not index.comparison.compared:
            raise QueryError(
                f"“{term.kind}:” waits until the texts are compared", "Words can be searched for meanwhile"
            )
        if term.kind == "against" and len(accounts) < 3:
            raise QueryError(f"“against:{value}” takes three accounts", "Of two, is:differs finds what differs")
        if _of_all(term) and len(accounts) > 2 and index.table is None:
            raise QueryError(
                f"“{term.kind}:{value}” waits until all texts are compared", "Words can be searched for meanwhile"
            )
        if term.kind == "by":
            speakers_called(index, term.text)


NAMED: Final = 8
"""At most so many speakers are listed in the error for one that does not exist."""


def stream(
    query: Query,
    index: Index,
    shown: Filter = EVERYTHING,
    checkpoint: Checkpoint = unwatched,
    enough: int = ALL,
    within: Results | None = None,
) -> Iterator[list[Hit]]:
    """The hits in batches as they are found, accounts in turn, each in text order; arguments as for `find`.

    An account in which more than `enough` passages have been found is not searched any further.
    Calls the checkpoint between batches with the share of the texts that is searched. Raises `QueryError` if
    the query names a text or speaker that is not there.
    """
    if not query:
        return
    _check(query, index)
    admitting = partial(admitted, index, shown, within) if shown or within is not None else None
    searches = [_Search(query, index, account, admitting, checkpoint) for account in _searched(query, index, shown)]
    total = sum(len(search.indexed.folded.text) for search in searches) or 1
    size, done = _FIRST_BLOCK, 0
    while searches:
        for search in list(searches):
            checkpoint(done / total)
            before = search.position
            batch = search.advance(size)
            done += search.position - before
            if batch:
                yield batch
            if search.finished or search.found > enough:
                searches.remove(search)
        size = min(2 * size, _LARGEST_BLOCK)


class _Search:
    """One query in one account, block by block."""

    def __init__(
        self,
        query: Query,
        index: Index,
        account: Account,
        admitting: Callable[[Account], bytes] | None,
        checkpoint: Checkpoint,
    ) -> None:
        self.account = account
        self.indexed = index.accounts[account]
        self.indexed.scan(checkpoint)
        self.passage = 0
        self.found = 0
        self.admitted = admitting(account) if admitting else None
        self.around = self.indexed.readout.around  # menus and the like are not searched
        self.clauses = _clauses(query, index, account, {}, checkpoint)
        forms = renderings_of(query, index, account, checkpoint)
        self.wider = _clauses(query, index, account, forms, checkpoint) if forms else []

    @property
    def finished(self) -> bool:
        return self.passage >= len(self.indexed.states)

    @property
    def position(self) -> int:
        """The folded offset up to which the text is searched."""
        return len(self.indexed.folded.text) if self.finished else self.indexed.starts[self.passage]

    def advance(self, size: int) -> list[Hit]:
        """The hits in the next block of about so many characters."""
        if self.finished:
            return []
        first = self.passage
        last = bisect_right(self.indexed.ends, self.indexed.starts[first] + size, lo=first)
        self.passage = max(first + 1, last)
        hits = self._block(first, self.passage)
        self.found += len(hits)
        return hits

    def _block(self, first: int, last: int) -> list[Hit]:
        """The hits among these passages; those by counterparts only are marked."""
        literal = self._found(self.clauses, first, last)
        wider = self._found(self.wider, first, last) if self.wider else {}
        return [
            self._hit(passage, spans, passage not in literal)
            for passage, spans in sorted((wider | literal).items())
            if (self.admitted is None or self.admitted[passage]) and passage not in self.around
        ]

    def _found(self, clauses: Clauses, first: int, last: int) -> Matches:
        """The passages for which all clauses hold. Each looks only at those for which all clauses before it hold."""
        left: Matches | None = None
        for clause in clauses:
            found = self._clause(clause, first, last, left)
            left = found if left is None else {p: left[p] + spans for p, spans in found.items()}
            if not left:
                return {}
        return left or {}

    def _clause(self, clause: list[_Matcher], first: int, last: int, left: Matches | None) -> Matches:
        found: Matches = {}
        tests: list[Callable[[int], bool]] = []
        for matcher in clause:
            if matcher.finder is not None:
                for passage, spans in matcher.finder(first, last).items():
                    found.setdefault(passage, []).extend(spans)
            elif matcher.without is not None:
                tests.append(_lacks(matcher.without(first, last)))
            elif matcher.test is not None:
                tests.append(matcher.test)
        if not tests and left is None:
            return found
        candidates = range(first, last) if left is None else left
        return {p: found.get(p, []) for p in candidates if p in found or any(test(p) for test in tests)}

    def _hit(self, passage: int, spans: Spans, counterpart: bool) -> Hit:
        ref = Ref(self.account, PassageNumber(passage))
        if len(spans) == 1:
            ((start, end, score),) = spans
            return Hit(ref, (Span(start, end),), score, counterpart)
        merged: list[Span] = []
        for start, end, _ in sorted(spans):
            if merged and start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
            else:
                merged.append(Span(start, end))
        score = max((score for _, _, score in spans), default=100.0)
        return Hit(ref, tuple(merged), score, counterpart)


Forms = Mapping[Term, "tuple[Words, ...]"]
"""Terms -> the words of a text that render them, which are of another language."""


def renderings_of(query: Query, index: Index, account: Account, checkpoint: Checkpoint = unwatched) -> Forms:
    """The counterparts in a text of the words that a query looks for as they are typed, plainly or as a phrase."""
    terms = {term for clause in query.clauses for term in clause if may_be_rendered(term) and not in_notes(query)}
    there = index.spoken(account, checkpoint) if terms else None
    if there is None:
        return {}
    from readout_tui.core.search.counterparts import renderings

    others = frozenset(readout.language for readout in index.comparison.readouts) - {there.code}
    found = {term: renderings(term.text, others, there) for term in terms}
    return {term: forms for term, forms in found.items() if forms}


def _rendered(query: Query, index: Index, shown: Filter, checkpoint: Checkpoint) -> dict[Account, frozenset[Words]]:
    """For each account that is searched all words that are looked for as counterparts."""
    found = {}
    for account in _searched(query, index, shown):
        forms = renderings_of(query, index, account, checkpoint).values()
        found[account] = frozenset(words for those in forms for words in those)
    return found


def _clauses(query: Query, index: Index, account: Account, forms: Forms, checkpoint: Checkpoint) -> Clauses:
    """The clauses of a query, ready to be asked of a text, in which terms may be rendered by others."""
    notes = in_notes(query)
    clauses = [
        [_matcher(term, index, account, checkpoint, forms.get(term, ()), notes) for term in clause]
        for clause in query.clauses
    ]
    # words first, so that the tests look only at passages that have the words
    return sorted(clauses, key=lambda clause: any(matcher.finder is None for matcher in clause))


class _Matcher(NamedTuple):
    """How a term is decided: by finding matches, by testing a passage, or by finding what must not be in it."""

    finder: Callable[[int, int], Matches] | None = None
    test: Callable[[int], bool] | None = None
    without: Callable[[int, int], Matches] | None = None


Clauses = list[list[_Matcher]]


def _lacks(found: Matches) -> Callable[[int], bool]:
    return lambda passage: passage not in found


def _matcher(
    term: Term,
    index: Index,
    account: Account,
    checkpoint: Checkpoint,
    forms: tuple[Words, ...] = (),
    notes: bool = False,
) -> _Matcher:
    """How a term is decided; with `notes` by what readers have written beside the passages."""
    if notes or term.kind not in ("words", "fuzzy", "regex"):
        test = _scope_test(term, index, account)
        if term.negated:
            return _Matcher(test=lambda passage: not test(passage))
        return _Matcher(test=test)
    finder = _finder(term, index, account, checkpoint)
    if forms:
        finder = _with_forms(finder, index.accounts[account], forms, checkpoint)
    return _Matcher(without=finder) if term.negated else _Matcher(finder=finder)


def _scope_test(term: Term, index: Index, account: Account) -> Callable[[int], bool]:
    indexed = index.accounts[account]
    value = " ".join(term.words)
    if term.kind in ("words", "fuzzy", "regex"):
        return note_test(term, index.beside, account)
    if _of_all(term):
        return _row_test(term, index, account)
    if term.kind == "tag":
        return tag_test(term, index.beside, account)
    if term.kind == "in" and value == NOTES:
        return has_note(index.beside, account)
    if term.kind == "in":
        here = _is_in(term, account)
        return lambda _passage: here
    if term.kind == "is":
        states = states_called(value)
        wanted = [not states.isdisjoint(state_names(bits)) for bits in range(STATE_BITS)]
        beside = state_test(term, index.beside, account)
        return lambda passage: wanted[indexed.states[passage]] or beside(passage)
    if term.kind == "class":
        sought = class_bits(classes_called(value))
        return lambda passage: bool(indexed.classes[passage] & sought)
    keys = speakers_named(index, value)
    heard = [not keys.isdisjoint(group) for group, _perhaps in index.groups]
    return lambda passage: heard[indexed.voices[passage]]


def _row_test(term: Term, index: Index, account: Account) -> Callable[[int], bool]:
    """Tests passages by who reports their row. Of headlines and the like nothing is claimed."""
    indexed = index.accounts[account]
    if index.table is None:  # two accounts: a passage is alone, or in both
        wanted_alone = term.kind != "is"
        here = term.kind == "is" or _is_in(term, account) == (term.kind == "only")
        sought = [("alone" in state_names(bits)) == wanted_alone for bits in range(STATE_BITS)]
        return lambda passage: bool(here and indexed.body[passage]) and sought[indexed.states[passage]]
    named = account_named(" ".join(term.words), index.comparison.accounts)
    wanted = [row.compared and _holds(term, row, named) for row in index.table]
    own = term.kind != "only" or _is_in(term, account)
    return lambda passage: own and wanted[indexed.rows[passage]]


def _holds(term: Term, row: CoverageRow, named: Account | None) -> bool:
    """True for a row that is what the term asks of the account that it names (None: `is:all`)."""
    if term.kind == "only":
        return row.alone == named
    if term.kind == "without":
        return named in row.silent
    return row.against == named if term.kind == "against" else row.by_all


_NOBODYS: Final = {BOTH: ("both",), NARRATION: ("none", "narration", "narrator")}
"""Words for voices without a name. A prefix of them counts only if no speaker's name has that prefix."""


def speakers_named(index: Index, name: str) -> frozenset[str]:
    """The keys of the speakers with a name, alias or key in which some word begins with `name`."""
    wanted = " " + " ".join(folded(name).split())
    value = wanted.strip()
    keys = {key for key, words in _NOBODYS.items() if value in words}
    for speaker in index.comparison.attributions.speakers:
        known = (speaker.name, *speaker.aliases, speaker.key)
        if any(wanted in " " + " ".join(folded(alias).split()) for alias in known):
            keys.add(speaker.key)
    if value and not keys:
        keys = {key for key, words in _NOBODYS.items() if any(word.startswith(value) for word in words)}
    return frozenset(keys)


def speakers_called(index: Index, name: str) -> frozenset[str]:
    """Like `speakers_named`, but raises `QueryError` with a list of speakers if there is none."""
    keys = speakers_named(index, name)
    if not keys:
        known = [speaker.name for speaker in index.comparison.attributions.speakers]
        hint = f"Speakers are {', '.join(known[:NAMED])}{' ...' if len(known) > NAMED else ''}" if known else ""
        raise QueryError(f"Nobody here is called {name}", hint)
    return keys


def _finder(term: Term, index: Index, account: Account, checkpoint: Checkpoint) -> Callable[[int, int], Matches]:
    indexed = index.accounts[account]
    if term.kind == "regex":
        return _regex_finder(term, index, account, checkpoint)
    if term.kind == "words":
        if not _may_stand(term, indexed.searchable.counted):
            return lambda _first, _last: {}
        edges = (term.start, term.end)
        return lambda first, last: occurrences(indexed, term.words, edges, first, last, checkpoint)
    vocabulary = index.vocabulary(account, checkpoint)
    variants = [
        {
            found: score
            for found, score in fuzzy_matches(word, vocabulary, checkpoint).items()
            if vocabulary.may_hold(found, True)
        }
        for word in term.words
    ]
    return lambda first, last: _fuzzy(indexed, variants, first, last, checkpoint)


def _with_forms(
    finder: Callable[[int, int], Matches], indexed: AccountIndex, forms: tuple[Words, ...], checkpoint: Checkpoint
) -> Callable[[int, int], Matches]:
    """Finds whole words beside what another finder finds."""

    def find_any(first: int, last: int) -> Matches:
        found = dict(finder(first, last))
        for words in forms:
            for passage, spans in occurrences(indexed, words, (True, True), first, last, checkpoint).items():
                found[passage] = found.get(passage, []) + spans
        return found

    return find_any


def _may_stand(term: Term, vocabulary: TextVocabulary | None) -> bool:
    """False if the words of a text have been counted and it lacks a word of the phrase: then it need not be read."""
    if vocabulary is None:
        return True
    last = len(term.words) - 1
    return all(
        vocabulary.may_hold(word, whole=place < last or term.end)
        for place, word in enumerate(term.words)
        if place or term.start
    )


def _fuzzy(
    indexed: AccountIndex, variants: list[dict[str, float]], first: int, last: int, checkpoint: Checkpoint
) -> Matches:
    """The passages that have a near spelling of each word."""
    result: Matches | None = None
    for spellings in variants:
        found: Matches = {}
        for word, score in spellings.items():
            places = occurrences(indexed, (word,), (True, True), first, last, checkpoint, score)
            for passage, spans in places.items():
                found.setdefault(passage, []).extend(spans)
        if result is None:
            result = found
        else:
            result = {passage: spans + found[passage] for passage, spans in result.items() if passage in found}
        if not result:
            break
    return result or {}


_SIEVE: Final = 16
"""Passages that are searched with a regular expression at once, to skip long runs without a match."""

_ANCHORS: Final = ("^", "$", "\\A", "\\z", "\\b", "\\B", "\\C", "(?")
"""Parts of a pattern that make a match depend on where the passage begins or ends."""


def _regex_finder(term: Term, index: Index, account: Account, checkpoint: Checkpoint) -> Callable[[int, int], Matches]:
    pattern = compiled(term.text)
    readout = index.comparison.readouts[account]
    sieve = not any(anchor in term.text for anchor in _ANCHORS)

    def find_pattern(first: int, last: int) -> Matches:
        found: Matches = {}
        for begin in range(first, last, _SIEVE):
            end = min(begin + _SIEVE, last)
            if sieve and not pattern.search(_stretch(readout, begin, end)):
                continue
            for passage in range(begin, end):
                spans = _matches(pattern, readout, passage, checkpoint)
                if spans:
                    found[passage] = spans
        return found

    return find_pattern


def _matches(pattern: re2._Regexp, readout: Readout, passage: int, checkpoint: Checkpoint) -> Spans:
    """All matches in a passage that are not empty."""
    at = readout.passages[passage].span.start
    encoded = _stretch(readout, passage, passage + 1)
    plain = encoded.isascii()
    spans: Spans = []
    byte = 0
    for number, match in enumerate(pattern.finditer(encoded), start=1):
        if not number % PATIENCE:
            checkpoint(at / len(readout.text))
        start, end = match.span()
        if end > start:
            begin = at + (start - byte if plain else len(encoded[byte:start].decode("utf-8")))
            at = begin + (end - start if plain else len(encoded[start:end].decode("utf-8")))
            byte = end
            spans.append((begin, at, 100.0))
        if number >= MOST:
            break
    return spans


def _stretch(readout: Readout, first: int, last: int) -> bytes:
    """The text from one passage to another as RE2 takes it: in UTF-8, which the module searches three times as fast
    as text; a lone surrogate becomes a question mark."""
    start, end = readout.passages[first].span.start, readout.passages[last - 1].span.end
    return readout.text[start:end].encode("utf-8", "replace")
