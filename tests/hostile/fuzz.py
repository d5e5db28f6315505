"""A fuzz target: loads, compares, draws, searches, cites and prints any bytes; nothing may crash or act on a terminal.

    python -m tests.hostile.fuzz --minutes 5 [--corpus FOLDER]      any bytes
    python -m tests.hostile.fuzz --pairs 20000 [--from N]           pairs of accounts as they are written (`grammar`)

Pairs are also compared in the other order, and `invariants` are checked. One that breaks something is kept in the
corpus as a folder of two texts; put into `tests/hostile/corpus`, it is tried by every run of the hostile tests.

With atheris installed (it is not a dependency) the search is guided by what of the program was reached; without it,
or with `--plain`, the hostile cases and the seeds are mutated at random. An input that fails is kept in the corpus.
"""

from __future__ import annotations

import argparse
import json as standard_json
import sys
import time
import unicodedata
from collections.abc import Iterator
from contextlib import nullcontext
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from readout_tui.core.model import FIRST_TWO, PassageNumber

try:
    import atheris
except ImportError:
    atheris = None

_WATCHED: Any = nullcontext() if atheris is None else atheris.instrument_imports(include=["readout_tui"])
with _WATCHED:
    from readout_tui.core.characters.safe import clean_copy, safe, unsafe
    from readout_tui.core.citation.quote import quote, quote_passages
    from readout_tui.core.citation.styles import STYLES, cite, cite_pair
    from readout_tui.core.compare import compare
    from readout_tui.core.judging import judged
    from readout_tui.core.model import Comparison, Options, Source, Span
    from readout_tui.core.preview.outline import outline
    from readout_tui.core.search.find import find, parse
    from readout_tui.core.search.index import Filter, Index, build
    from readout_tui.core.worddiff.differences import differences
    from readout_tui.errors import ReadoutError
    from readout_tui.formats import json
    from readout_tui.formats.decode import decode
    from readout_tui.formats.tables import EVERYTHING, WRITERS
    from readout_tui.session import Session
    from readout_tui.settings import VIEWS
    from readout_tui.tui.panes.canvas import Canvas
    from tests.hostile import invariants
    from tests.hostile.grammar import Pair, pair

SECONDS = 5.0
"""Processor time that a pair of the grammar may take, both ways; it takes a hundredth of it."""
LIVE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
COPIED = {"Cc", "Cs", "Co", "Zl", "Zp"}
ENCODINGS = (None, None, None, None, "utf-7", "utf-16-le", "cp1252", "iso2022_jp", "gb18030", "unicode_escape")
SIZES = ((1, 1), (7, 3), (40, 12), (80, 24), (200, 60))
LONGEST = 1024


def one_input(data: bytes) -> None:
    """An input: three bytes (end of the first text, encoding, length of the query), then the query, then the texts."""
    if len(data) < 3:
        return
    cut, encoding, length = data[0], ENCODINGS[data[1] % len(ENCODINGS)], data[2] % 64
    asked, body = data[3 : 3 + length].decode("utf-8", "replace"), data[3 + length :]
    middle = cut * len(body) // 255
    try:
        texts = [decode(part, encoding, "it") for part in (body[:middle], body[middle:])]
    except ReadoutError:
        return
    sources = [Source(t.text, f"it\udc9b{n}", str(n), encoding=t.encoding) for n, t in enumerate(texts)]
    for source in sources:
        _border(source.text)
    terms = tuple(asked.split("=")) if "=" in asked else ()
    options = Options(equivalents=(terms,) if len(terms) > 1 else ())
    size = SIZES[cut % len(SIZES)]
    _used(compare(sources, options), options, asked, size)
    _used(outline(sources), options, asked, size)


def one_pair(texts: tuple[str, str]) -> None:
    """Two texts, compared in both orders. Raises `AssertionError` if something does not hold of them."""
    started = time.process_time()
    one, other = (Source(text, f"{name}.txt", name) for name, text in zip("ab", texts, strict=True))
    comparison = judged(compare((one, other)))
    invariants.check(comparison)
    invariants.check_swapped(comparison, judged(compare((other, one))))
    assert time.process_time() - started < SECONDS


def _border(whole: str) -> None:
    shown = safe(whole)
    assert len(shown) == len(whole)
    assert not _acting(shown, "\n\t")
    assert all(whole[found.offset] == chr(found.code) for found in unsafe(whole))
    assert not any(unicodedata.category(c) in COPIED and c not in "\n\t" for c in clean_copy(whole))


def _used(comparison: Comparison, options: Options, asked: str, size: tuple[int, int]) -> None:
    for readout in comparison.readouts:
        spans = [passage.span for passage in readout.passages]
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert "".join("".join(readout.text[s.start : s.end].split()) for s in spans) == "".join(readout.text.split())
    if comparison.compared:
        _written(comparison)
    index = build(comparison)
    _searched(index, asked)
    if all(readout.passages for readout in comparison.readouts):
        _cited(comparison)
        _drawn(Session.of(comparison, index), options, size)


def _written(comparison: Comparison) -> None:
    written = json.write(comparison)
    assert written.isascii()
    standard_json.dumps(standard_json.loads(written), ensure_ascii=False).encode("utf-8")
    for writer in WRITERS.values():
        output = writer.write(comparison, EVERYTHING)
        assert isinstance(output, bytes) or output == clean_copy(output)


def _searched(index: Index, asked: str) -> None:
    for query in (asked, f"/{asked}/", f"~{asked}"):
        try:
            results = find(parse(query), index, Filter())
        except ReadoutError:
            continue
        for readout, hits in zip(index.comparison.readouts, results.hits, strict=True):
            length = len(readout.text)
            assert all(0 <= span.start <= span.end <= length for hit in hits for span in hit.spans)


def _cited(comparison: Comparison) -> None:
    first = PassageNumber(0)
    left, right = (quote_passages(comparison, account, (first,)) for account in FIRST_TWO)
    whole = quote(comparison, FIRST_TWO[0], Span(0, len(comparison.readouts[0].text)), (first,))
    for style in STYLES:
        for cited in (cite(whole, style), cite_pair(left, right, ("A", "B"), style)):
            assert not any(unicodedata.category(c) in COPIED and c not in "\n\t" for c in clean_copy(cited))


def _drawn(session: Session, options: Options, size: tuple[int, int]) -> None:
    canvas = Canvas(lambda row: differences(session.lookup, row, options), "dark")
    canvas.resize(*size)
    for view in VIEWS:
        canvas.show(session.viewed(view))
        for y in range(size[1]):
            line = "".join(segment.text for segment in canvas.painted(y)[0])
            assert not _acting(line, ""), f"{view} {size}: {line!r}"


def _acting(shown: str, allowed: str) -> set[str]:
    return {c for c in set(shown) if unicodedata.category(c) in LIVE and c not in allowed}


def beginnings() -> Iterator[bytes]:
    """The hostile cases and the seeds as inputs."""
    from readout_tui.formats.load import seeds
    from tests.hostile.cases import CASES

    for case in CASES:
        yield b"\x80\x00\x05/a.b/" + case.data + b"\n\n" + case.data
    for source in seeds():
        part = source.text.encode()[: LONGEST // 2 - 10]
        yield b"\x80\x00\x04said" + part + part


def mutated(inputs: list[bytes], draw: Random) -> bytes:
    """One of the inputs with some bytes cut out, repeated, flipped, or put in from another."""
    data = bytearray(draw.choice(inputs)[:LONGEST])
    for _ in range(draw.randint(1, 8)):
        at = draw.randrange(len(data) + 1)
        end = min(len(data), at + draw.randint(0, 1 << draw.randint(0, 8)))
        other = draw.choice(inputs)
        start = draw.randrange(len(other))
        data[at:end] = draw.choice(
            (
                b"",
                bytes(data[at:end]) * draw.randint(2, 5),
                draw.randbytes(draw.randint(1, 4)),
                other[start : start + draw.randint(1, 200)],
                chr(draw.choice((*range(0x300), *range(0x2000, 0x2070), 0xFEFF, 0xE0041, 0x1F468))).encode(),
            )
        )
    return bytes(data[:LONGEST])


def plainly(seconds: float, corpus: Path, seed: int) -> int:
    """Random mutation; returns the number of inputs tried. Raises what an input raises."""
    draw, inputs, count = Random(seed), list(beginnings()), 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = mutated(inputs, draw)
        try:
            one_input(data)
        except BaseException:
            (corpus / f"crash-{seed}-{count}").write_bytes(data)
            raise
        count += 1
        if count % 50 == 0:
            inputs[draw.randrange(len(inputs))] = data
    return count


def by_grammar(numbers: range, corpus: Path) -> int:
    """Tries pairs of the grammar, and keeps those that break something; returns how many did."""
    broken = 0
    for number in numbers:
        made = pair(number)
        try:
            one_pair(made.texts)
        except Exception as error:  # whatever it is, the run goes on, and the pair is kept
            broken += 1
            print(
                f"pair {number} ({made.kind}, {'-'.join(made.languages)}): {type(error).__name__}: {str(error)[:300]}"
            )
            _keep(made, corpus / f"pair-{number}")
    return broken


def _keep(made: Pair, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for name, text in zip(("a.txt", "b.txt"), made.texts, strict=True):
        (folder / name).write_bytes(text.encode("utf-8"))


def main() -> None:
    """Runs for the time, or the number of pairs, that is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--corpus", type=Path, default=Path("/tmp/readout-fuzz"))
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pairs", type=int, default=0)
    parser.add_argument("--from", dest="first", type=int, default=0)
    asked = parser.parse_args()
    asked.corpus.mkdir(exist_ok=True)
    if asked.pairs:
        numbers = range(asked.first, asked.first + asked.pairs)
        broken = by_grammar(numbers, asked.corpus)
        print(f"{asked.pairs:,} pairs, {broken:,} broke something")
        sys.exit(broken > 0)
    if atheris is None or asked.plain:
        print(f"{plainly(asked.minutes * 60, asked.corpus, asked.seed):,} inputs, none failed")
        return
    for number, data in enumerate(beginnings()):
        (asked.corpus / f"seed-{number}").write_bytes(data)
    limits = (f"-max_len={LONGEST}", f"-max_total_time={asked.minutes * 60:.0f}", "-len_control=0", "-timeout=20")
    atheris.Setup([sys.argv[0], str(asked.corpus), f"-artifact_prefix={asked.corpus}/", *limits], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
