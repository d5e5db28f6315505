"""What is written to the pipe is what is read from it."""

from __future__ import annotations

import pickle
from io import BytesIO

import pytest

from readout_tui.core.compare import compare
from readout_tui.core.model import FIRST_TWO, Comparison, Options, Source, Span
from readout_tui.worker import wire
from readout_tui.worker.process import Comparing


def sent(comparison: Comparison) -> list[tuple[bytes, bytes]]:
    """The frames of a comparison, read back from their bytes."""
    written = b"".join(wire.frame(kind, wire.pickled(part)) for kind, part in wire.taken_apart(comparison))
    return list(wire.frames(BytesIO(written)))


def put_together(sources: tuple[Source, ...], frames: list[tuple[bytes, bytes]]) -> Comparison:
    parts = wire.Parts(sources, Options())
    for kind, body in frames:
        parts.take(kind, pickle.loads(body))
    return parts.comparison()


def test_a_comparison_arrives_as_it_was_sent(sources: tuple[Source, ...]) -> None:
    here = compare(sources)
    made = put_together(sources, sent(here))
    assert made.attributions.speakers == here.attributions.speakers
    assert made.attributions.voices == here.attributions.voices
    assert made.alignments[FIRST_TWO].links == here.alignments[FIRST_TWO].links
    assert made.alignments[FIRST_TWO].also == here.alignments[FIRST_TWO].also
    assert [readout.passages for readout in made.readouts] == [readout.passages for readout in here.readouts]
    assert [readout.source for readout in made.readouts] == list(sources)


def test_equal_spans_are_one_object_after_the_journey() -> None:
    one, other = pickle.loads(wire.pickled((Span(3, 9), Span(3, 9))))
    assert one is other
    assert type(one) is Span
    assert one == Span(3, 9)


@pytest.mark.parametrize("cut", [1, 3, wire.HEAD.size, wire.HEAD.size + 1])
def test_a_frame_that_is_cut_short_is_left_out(cut: int) -> None:
    whole = wire.frame(wire.PROGRESS, wire.SHARE.pack(0.5))
    assert list(wire.frames(BytesIO(whole + whole[:cut]))) == [(wire.PROGRESS, wire.SHARE.pack(0.5))]


def test_a_frame_may_have_no_body() -> None:
    assert list(wire.frames(BytesIO(wire.frame(wire.DONE) * 2))) == [(wire.DONE, b"")] * 2


def test_lists_are_sent_in_parts_of_a_size(sources: tuple[Source, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "PART", 3)
    here = compare(sources)
    frames = sent(here)
    sizes = {len(pickle.loads(body)[1]) for kind, body in frames if kind in {wire.PASSAGES, wire.LINKS}}
    assert max(sizes) == 3
    assert put_together(sources, frames).alignments[FIRST_TWO].links == here.alignments[FIRST_TWO].links


def test_long_lists_arrive_in_parts(sources: tuple[Source, ...]) -> None:
    text = "\n\n".join(f"President Teshk said that plan {n} is ready." for n in range(wire.PART + 50))
    long = tuple(source._replace(text=text + source.text) for source in sources)
    made = Comparing(long, Options()).result()
    assert made.readouts[0].passages == compare(long, Options()).readouts[0].passages
