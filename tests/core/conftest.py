"""Small comparisons made by hand, so that a test of one module needs no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from readout_tui.core.model import (
    BOTH,
    Alignment,
    Attribution,
    Attributions,
    Comparison,
    Link,
    Passage,
    Readout,
    Row,
    Source,
    Span,
    Speaker,
)

Small = Callable[..., Comparison]


def _readout(name: str, lines: Sequence[str]) -> Readout:
    passages, at = [], 0
    for number, line in enumerate(lines):
        passages.append(Passage(Span(at, at + len(line)), number))
        at += len(line) + 1
    source = Source("\n".join(lines), f"{name}.txt", name.lower() * 64)
    return Readout(name, source, tuple(passages), f"Title {name}", f"Press {name}", "2021-08-30")


def _voices(readout: Readout, said: Sequence[str | None]) -> tuple[tuple[Attribution, ...], ...]:
    keys = [*said, *[None] * len(readout.passages)]
    return tuple((Attribution(p.span, keys[k]),) for k, p in enumerate(readout.passages))


@pytest.fixture(scope="session")
def small() -> Small:
    """`small(a_lines, b_lines, a_speakers, b_speakers, links)`: one passage a line, links in turn if not given."""

    def make(
        a: Sequence[str],
        b: Sequence[str],
        said_a: Sequence[str | None] = (),
        said_b: Sequence[str | None] = (),
        links: Sequence[Link] | None = None,
    ) -> Comparison:
        left, right = _readout("A", a), _readout("B", b)
        both = min(len(a), len(b))
        if links is None:
            links = [Link((k,), (k,), "changed") for k in range(both)]
            links += [Link((k,), (), "alone") for k in range(both, len(a))]
            links += [Link((), (k,), "alone") for k in range(both, len(b))]
        keys = sorted({key for key in (*said_a, *said_b) if key not in (None, BOTH)}, key=str)
        speakers = tuple(
            Speaker(str(key), f"{str(key).title()} Jones", (f"President {str(key).title()}",)) for key in keys
        )
        attributions = Attributions(speakers, (_voices(left, said_a), _voices(right, said_b)))
        rows = tuple(Row((link.left, link.right)) for link in links)
        return Comparison((left, right), attributions, (Alignment(tuple(links)),), rows)

    return make
