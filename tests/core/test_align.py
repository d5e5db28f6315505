"""Two accounts to links."""

from readout_tui.core.align import align
from readout_tui.core.model import Attribution, Options, Passage, Readout, Source, Span, Voices, unwatched

LEFT = """On Monday President Ada Byron spoke by telephone with Prime Minister Otto Lund.
The two leaders discussed the reopening of the harbour at Velm.
President Byron thanked Norland for 40 million crowns in flood relief.
She also described the coming harvest."""
RIGHT = """Prime Minister Lund held a call with President Ada Byron.
Norland will pay 40 million crowns of relief after the flood.
The harbour of Velm was among the topics."""


def readout(name: str, text: str) -> Readout:
    passages, start = [], 0
    for number, line in enumerate(text.split("\n")):
        passages.append(Passage(Span(start, start + len(line)), number))
        start += len(line) + 1
    return Readout(name, Source(text, name, name), tuple(passages))


def voices(account: Readout) -> tuple[Voices, ...]:
    return tuple((Attribution(passage.span),) for passage in account.passages)


def test_links_what_corresponds() -> None:
    a, b = readout("A", LEFT), readout("B", RIGHT)
    found = align(a, b, voices(a), voices(b), Options(), unwatched)
    assert {(link.left, link.right) for link in found.links} == {
        ((0,), (0,)),
        ((1,), (2,)),
        ((2,), (1,)),
        ((3,), ()),
    }
    assert sum(link.moved for link in found.links) == 1
