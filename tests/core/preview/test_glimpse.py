"""A part of long texts is compared first and inserted among the lines; no text is lost, and counts ignore it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.compare import compare
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import FIRST_TWO, Account, Comparison, Options, Ref, Source, Span, in_rows, numbers
from readout_tui.core.preview.excerpts import Seen
from readout_tui.core.preview.glimpse import Glimpse, glimpse, of_parts, spliced
from readout_tui.core.preview.outline import outline
from readout_tui.core.search.find import find, parse
from readout_tui.core.search.index import build
from readout_tui.errors import QueryError
from readout_tui.session import FORWARD, Session
from tests.builders import ref

OPTIONS = Options()
BUSY = "President Rivera said that item {} of the long agenda would be taken up again by experts in due course."


def account(name: str, told: str, place: int, lines: int = 90) -> Source:
    body = [BUSY.format(f"{name}{n}") for n in range(lines)]
    body.insert(place, told)
    return Source("Call between two presidents\n\n" + "\n\n".join(body) + "\n", f"{name}.txt", name * 64)


TOLD = (
    "President Okoye thanked Portmorlen for the dredgers Albatross and Kittiwake. He said that the harbour will reopen."
)
RETOLD = "The harbour will reopen, Okoye said. He expressed thanks to Portmorlen for the dredgers Kittiwake, Albatross."


@pytest.fixture(scope="module")
def sources() -> tuple[Source, Source]:
    return account("A", TOLD, 70), account("B", RETOLD, 12)


@pytest.fixture(scope="module")
def seen(sources: tuple[Source, Source]) -> Glimpse:
    at = sources[0].text.index(TOLD)
    return glimpse(sources, Seen((Span(at - 300, at + 300), Span(0, 600))), OPTIONS)


@pytest.fixture(scope="module")
def known(sources: tuple[Source, Source], seen: Glimpse) -> Comparison:
    return spliced(outline(sources), seen)


def holds_together(made: Comparison) -> None:
    """The passages cover all but white space, in order; every passage is in one link; spans stay in their texts."""
    for account, readout in zip(FIRST_TWO, made.readouts, strict=True):
        covered = "".join(readout.slice(n) for n in numbers(readout.passages))
        assert "".join(covered.split()) == "".join(readout.text.split())
        starts = [passage.span.start for passage in readout.passages]
        assert starts == sorted(starts)
        paragraphs = [passage.paragraph for passage in readout.passages]
        assert paragraphs == sorted(paragraphs)
        linked = [n for link in made.alignments[FIRST_TWO].links for n in link.sides[account]]
        assert sorted(linked) == list(range(len(readout.passages)))
        assert len(made.attributions.voices[account]) == len(readout.passages)


def test_the_partner_is_linked_though_it_is_far_off(known: Comparison) -> None:
    lookup = Lookup(known)
    refs = (Ref(Account(0), n) for n in numbers(known.readouts[0].passages))
    dredgers = next(ref for ref in refs if "Kittiwake" in known.slice(ref))
    partners = lookup.partners(dredgers)
    assert any("Kittiwake" in known.readouts[1].slice(n) for n in partners)
    assert known.voice(dredgers).speaker is not None


def test_the_whole_holds_together(known: Comparison) -> None:
    holds_together(known)
    assert not known.compared


def test_only_what_was_compared_is_provisional(known: Comparison, seen: Glimpse) -> None:
    lookup = Lookup(known)
    for row, link in in_rows(lookup.links):
        for place in lookup.refs(link):
            span = known.passage(place).span
            inside = any(part.start <= span.start and span.end <= part.end for part in seen.spans[place.account])
            assert inside == (row in lookup.provisional)
    assert 0 < len(lookup.provisional) < len(lookup.links)


def test_texts_of_spans_are_those_of_the_excerpts(known: Comparison, seen: Glimpse) -> None:
    compared = {seen.comparison.readouts[0].slice(n) for n in numbers(seen.comparison.readouts[0].passages)}
    lookup = Lookup(known)
    kept = {known.readouts[0].slice(n) for row in lookup.provisional for n in lookup.links[row].left}
    assert kept == compared
    for number, voices in enumerate(known.attributions.voices[0]):
        for voice in voices:
            if voice.cue is not None:
                assert known.readouts[0].text[voice.cue.start : voice.cue.end].replace(" ", "").isalpha()
            if voice.carried_from is not None:
                assert voice.carried_from < number


def test_what_is_provisional_is_never_counted_or_found_by_state_or_speaker(known: Comparison) -> None:
    index = build(known)
    assert not any(any(indexed.states) for indexed in index.accounts)
    assert set(index.speaker_counts()) == {""}
    for query in ("is:changed", "by:rivera", "!is:same"):
        with pytest.raises(QueryError, match="waits until the texts are compared"):
            find(parse(query), index)
    assert find(parse("kittiwake"), index).passages == (1, 1)


def test_jumps_go_to_what_is_known_only(known: Comparison) -> None:
    session = Session.of(known, build(known))
    here = session.to(ref(0, 0))
    while (following := here.difference("any", FORWARD)) is not None:
        here = following
        assert here.row in here.lookup.provisional


def test_the_comparison_of_the_whole_is_not_disturbed_by_glimpses_in_between(sources: tuple[Source, Source]) -> None:
    plain = compare(sources, OPTIONS)
    asked = iter(range(3))

    def look(_share: float) -> None:
        if next(asked, None) is not None:
            glimpse(sources, Seen((Span(0, 500), Span(0, 500))), OPTIONS)

    made = compare(sources, OPTIONS, look)
    assert made.alignments[FIRST_TWO].links == plain.alignments[FIRST_TWO].links
    assert made.attributions.voices == plain.attributions.voices


WORDS = st.sampled_from(
    ["Rivera said that", "the harbour", "reopens.", "He added that", "Okoye", "stressed peace.", "和平。"]
)
LINES = st.lists(st.lists(WORDS, max_size=9).map(" ".join), max_size=12)


@settings(max_examples=25, deadline=None)
@given(LINES, LINES, st.sampled_from(["\n", "\n\n", "\r\n"]), st.tuples(*[st.integers(0, 300)] * 4))
def test_any_part_of_any_text_fits_in_its_place(
    left: list[str], right: list[str], end: str, offsets: tuple[int, int, int, int]
) -> None:
    sources = tuple(Source(end.join(lines), name, name * 64) for lines, name in ((left, "A"), (right, "B")))
    a, b, c, d = offsets
    spans = tuple(
        tuple(
            Span(start, stop)
            for start, stop in [(min(low, len(source.text)), min(low + size, len(source.text)))]
            if stop > start
        )
        for source, low, size in zip(sources, (a, c), (b, d), strict=True)
    )
    parts = spans[0], spans[1]
    holds_together(spliced(outline(sources), of_parts(sources, parts, OPTIONS)))
