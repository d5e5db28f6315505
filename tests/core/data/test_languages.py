"""Every language is tested with the same kinds of drawn cases; it lists as gaps those that it cannot do yet.

A case is a text in tests/cases/languages/<code>/<kind>.txt: some lines, and what is expected of them behind "= ".
A case that a language lists in its `GAPS` must fail, so that a gap that is closed is removed from the list.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from readout_tui.core import data
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.attribution.lexicons import lexicon_of
from readout_tui.core.attribution.mentions import names
from readout_tui.core.attribution.quotations import quotations
from readout_tui.core.attribution.word_classes import tokens
from readout_tui.core.data.language_schema import Language
from readout_tui.core.data.languages import RECOGNITION, language
from readout_tui.core.model import Readout, Source, Span
from readout_tui.core.segmentation.document_type import language_of
from readout_tui.core.segmentation.segment import read
from readout_tui.core.segmentation.sentences import sentences
from readout_tui.core.worddiff.units import UnitKind, cut

CASES = Path(__file__).parents[2] / "cases" / "languages"


def codes() -> Iterator[str]:
    """The languages that have a folder of their own."""
    for folder in pkgutil.iter_modules(data.__path__):
        if folder.ispkg and any(
            m.name == "language" for m in pkgutil.iter_modules([f"{data.__path__[0]}/{folder.name}"])
        ):
            yield folder.name


CODES = tuple(codes())


def readout(text: str) -> Readout:
    return read(Source(text, "a.txt", "0" * 64), "A")


def sentence_ends(text: str, code: str) -> str:
    spans = sentences(text, 0, len(text), language(code).sentences)
    return " / ".join(text[start:stop] for start, stop in spans)


def quotation_marks(text: str, _: str) -> str:
    found = quotations(text, [Span(0, len(text))])
    return " / ".join(text[start:end] for start, end in found)


def speaker(text: str, code: str) -> str:
    """Who is reported to have said the last sentence, and how that is known."""
    account = readout(text)
    assert account.language == code
    made = attribute((account,))
    voice = made.voices[0][account.body[-1]][0]
    return f"{made.names.get(voice.speaker or '', 'nobody')} ({voice.evidence})"


def title_with_name(text: str, code: str) -> str:
    found = next(names(tokens(text, 0, len(text), language(code))), None)
    if found is None:
        return "nobody"
    return f"{found.name}: {', '.join(office.role for office in found.offices)}, {found.country or '-'}"


def label(text: str, code: str) -> str:
    account = readout(text)
    assert account.language == code
    labels = (account.text[p.label.start : p.label.end] for p in account.passages if p.label)
    return " / ".join(name.rstrip(":： \xa0\u202f") for name in labels)


def dateline(text: str, code: str) -> str:
    account = readout(text)
    assert account.language == code
    first = account.passages[0].dateline or Span(0, 0)
    return account.text[first.start : first.end]


def date(text: str, code: str) -> str:
    account = readout(text)
    assert account.language == code
    return account.date


def number(text: str, code: str) -> str:
    """The value of a number, in figures; the words if it is not read as one number."""
    units = cut(text, 0, len(text), code)
    return " / ".join(unit.key.removeprefix("#") for unit in units)


def of_kind(kind: UnitKind) -> Callable[[str, str], str]:
    def found(text: str, code: str) -> str:
        return " / ".join(unit.form for unit in cut(text, 0, len(text), code) if unit.kind == kind)

    return found


KINDS: dict[str, Callable[[str, str], str]] = {
    "sentence-ends": sentence_ends,
    "quotation-marks": quotation_marks,
    "reported-clause": speaker,
    "inverted-cue": speaker,
    "pronoun": speaker,
    "collective": speaker,
    "title-with-name": title_with_name,
    "label": label,
    "dateline": dateline,
    "date": date,
    "number": number,
    "negation": of_kind("negation"),
    "stopwords": of_kind("function"),
}
"""Kind of case -> what is made of a text, as it is drawn behind "= "."""


def gaps(code: str) -> dict[str, str]:
    """What a language cannot do yet: a kind of case, or "kind 2" for the second of a kind -> what is missing."""
    found: dict[str, str] = importlib.import_module(f"{data.__name__}.{code}.gaps").GAPS
    return found


def drawn(code: str, kind: str) -> list[tuple[str, str]]:
    """The cases of a kind: text, and what is expected of it."""
    cases: list[tuple[str, str]] = []
    lines: list[str] = []
    for line in (CASES / code / f"{kind}.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            cases.append(("\n".join(lines).strip(), line[2:]))
            lines = []
        else:
            lines.append(line)
    assert not "".join(lines).strip(), "a case without what is expected of it"
    return cases


def held() -> Iterator[object]:
    """All cases of a kind as parameters; those that the language lists as a gap are expected to fail."""
    for code in CODES:
        for kind in KINDS:
            for place, (text, expected) in enumerate(drawn(code, kind), 1):
                reason = gaps(code).get(kind) or gaps(code).get(f"{kind} {place}")
                marks = [pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError)] if reason else []
                yield pytest.param(code, kind, text, expected, marks=marks, id=f"{code} {kind} {place}")


@pytest.mark.parametrize(("code", "kind", "text", "expected"), held())
def test_a_language_passes_its_cases_or_names_the_gap(code: str, kind: str, text: str, expected: str) -> None:
    assert KINDS[kind](text, code) == expected


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_cases_of_every_kind_and_names_no_gap_that_is_none(code: str) -> None:
    assert {path.stem for path in (CASES / code).iterdir()} == KINDS.keys()
    places = {kind: range(1, len(drawn(code, kind)) + 1) for kind in KINDS}
    assert all(places.values())
    assert gaps(code).keys() <= KINDS.keys() | {f"{kind} {place}" for kind in KINDS for place in places[kind]}


@pytest.mark.parametrize("code", CODES)
def test_the_door_gives_each_language_its_own_value_of_the_same_fields(code: str) -> None:
    made, english = language(code), language("en")
    assert made.code == code
    assert made is language(code)
    assert isinstance(made, Language)
    for field, part in made._asdict().items():
        if field not in ("code", "continuation", "background", "frames", "order", "speech_nouns", "subjects"):
            assert type(part) is type(getattr(english, field)), field


@pytest.mark.parametrize("code", CODES)
def test_a_language_is_recognised(code: str) -> None:
    assert code in RECOGNITION
    texts = [text for kind in ("reported-clause", "collective") for text, _ in drawn(code, kind)]
    assert {language_of(text) for text in texts} == {code}


def test_a_language_without_a_folder_is_read_as_far_as_any_is() -> None:
    other = language("cy")
    assert other.code == "cy"
    assert (other.terms.stemmer, other.continuation, other.differences.negation) == ("", None, frozenset())
    assert language("fi").terms.stemmer == "finnish"
    assert attribute((readout("Sanoi Okoye."),)).voices


LOADED = """
import sys
from readout_tui.core.compare import compare
from readout_tui.core.model import Source
text = sys.argv[1]
compare([Source(text, "a", "0"), Source(text + " " + text, "b", "1")])
found = {name.split(".")[3] for name in sys.modules if name.startswith("readout_tui.core.data.")}
print(" ".join(sorted(found & set(sys.argv[2:]))))
"""


@pytest.mark.parametrize("code", CODES)
def test_a_pair_loads_no_other_language(code: str) -> None:
    """English is loaded too, because other languages fall back on it."""
    text = drawn(code, "reported-clause")[0][0]
    done = subprocess.run([sys.executable, "-c", LOADED, text, *CODES], stdout=subprocess.PIPE, check=True, timeout=60)
    assert set(done.stdout.decode().split()) == {code, "en"}


@pytest.mark.parametrize("code", ["ru", "uk"])
def test_no_word_mixes_latin_and_cyrillic_letters(code: str) -> None:
    lex = lexicon_of(language(code))
    words = " ".join((*lex.table, *lex.proper, *lex.cues, *lex.phrases))
    mixed = [word for word in words.split() if re.search("[a-z]", word) and re.search("[а-яіїєґ]", word)]
    assert mixed == []
