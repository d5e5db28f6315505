"""Reads the reader's own dictionary of two languages: a file -> pairs of words or phrases that translate each other.

    TSV          pandemic; epidemic<tab>疫情       two columns; in a cell, semicolons part what means the same
    CC-CEDICT    疫情 疫情 [yi4 qing2] /epidemic situation/infection/
    FreeDict     <entry><form><orth>Haus</orth></form><sense><cit type="trans"><quote>house</quote> ... (TEI)

The form is known by how the text begins. Which column is which language is not asked: both ways are looked up in the
texts. What stands in brackets is an explanation and is left out, and so is what is too long to be a term.

A dictionary is a stranger's file. Its size, its number of pairs and the depth of its elements are bounded, and a TEI
file that declares entities is refused: entities can make a small file endless, or name other files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from readout_tui.core.characters.safe import safe
from readout_tui.core.model import Dictionary
from readout_tui.errors import InputError
from readout_tui.formats.load import load, shown

if TYPE_CHECKING:
    from xml.parsers.expat import ExpatError

COMMENT: Final = "#"
MOST: Final = 1_000_000
"""Pairs of terms; the largest free dictionaries have some 600,000."""
LONGEST: Final = 80
"""Characters of a term: what is longer explains, and is left out."""
WORDS: Final = 6
"""Words of a term, likewise."""
DEEPEST: Final = 64
"""Elements inside each other in a TEI file."""
_CEDICT: Final = r"(\S+) (\S+) \[[^\]\n]{0,400}\] /(.+)/\s*"
_XML: Final = re.compile(r"\s*<(?:\?xml|!DOCTYPE|!--|TEI)")
_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>")
_REMARKS: Final = re.compile(
    r"(?:CL:|see |see also |old |erhua |Japanese |archaic |nonstandard )?(?:variant of |abbr\. |surname |also written )"
    r"|CL:|see |used in |lit\. |fig\. "
)
"""How a gloss of CC-CEDICT begins that is a remark, not a translation."""
_KINDS: Final = "a dictionary is TSV (two columns), CC-CEDICT or FreeDict (TEI)"


def read(path: str) -> Dictionary:
    """The pairs of a file, each once, in its order.

    Raises `InputError` for a file that cannot be read, is of no known form, has no pairs, or too many.
    """
    text = load(path).text
    known: dict[tuple[str, str], None] = {}
    for pair in _pairs(text, shown(path)):
        known[pair] = None
        if len(known) > MOST:
            raise InputError(f"{shown(path)} has more than {MOST:,} pairs of terms", "leave out what you do not need")
    if not known:
        raise InputError(f"{shown(path)} has no terms of two languages", _KINDS)
    return tuple(known)


def _pairs(text: str, name: str) -> Iterator[tuple[str, str]]:
    if _XML.match(text):
        return _tei(text, name)
    first = next((line for line in text.splitlines() if line.strip() and not line.startswith(COMMENT)), "")
    return _cedict(text, name) if "\t" not in first and re.fullmatch(_CEDICT, first) else _tsv(text, name)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith(COMMENT):
            yield number, line


def _tsv(text: str, name: str) -> Iterator[tuple[str, str]]:
    for number, line in _lines(text):
        cells = line.split("\t")
        if len(cells) != 2 or not all(map(str.strip, cells)):
            raise InputError(f"{name}, line {number} does not have two columns", _KINDS)
        yield from _each_with_each(*(cell.split(";") for cell in cells))


def _cedict(text: str, name: str) -> Iterator[tuple[str, str]]:
    for number, line in _lines(text):
        match = re.fullmatch(_CEDICT, line)
        if match is None:
            raise InputError(f"{name}, line {number} is not of the form of CC-CEDICT", _KINDS)
        glosses = (part for gloss in match[3].split("/") if not _REMARKS.match(gloss) for part in gloss.split(";"))
        yield from _each_with_each(dict.fromkeys(match.groups()[:2]), glosses)


def _each_with_each(ones: Iterable[str], others: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs of some terms with some translations, without those that are no terms."""
    theirs = [term for term in map(_term, others) if term]
    for one in map(_term, ones):
        if one:
            yield from ((one, other) for other in theirs)


def _term(text: str) -> str:
    """A term without what explains it; "" if that is none."""
    plain = " ".join(_BRACKETS.sub(" ", text[: 4 * LONGEST]).split()).strip(" ,.!?")
    fits = len(plain) <= LONGEST and len(plain.split()) <= WORDS and len(text) <= 4 * LONGEST
    return plain if fits and any(map(str.isalpha, plain)) else ""


class _Entries:
    """What the parser tells of a TEI file: the headwords and translations of the entry that it is in, and pairs."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.pairs: list[tuple[str, str]] = []
        self._open: list[str] = []
        self._heads: list[str] = []
        self._translations: list[str] = []
        self._text: list[str] | None = None

    def begin(self, element: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if len(self._open) >= DEEPEST:
            raise InputError(f"{self.name} has elements more than {DEEPEST} deep", _KINDS)
        kind = element.rpartition(":")[2]
        self._open.append("trans" if kind == "cit" and attributes.get("type") in {"trans", "translation"} else kind)
        if kind == "entry":
            self._heads, self._translations = [], []
        translates = kind in {"quote", "tr"} and "trans" in self._open and "cit" not in self._open  # no example
        self._text = [] if translates or kind == "orth" else None

    def say(self, text: str) -> None:
        """Text inside an element."""
        if self._text is not None:
            self._text.append(text[:LONGEST])

    def end(self, _element: str) -> None:
        """An element ends."""
        kind = self._open.pop()
        if self._text is not None:
            self._found(kind, "".join(self._text[:LONGEST]))
        elif kind == "entry":
            self.pairs += _each_with_each(self._heads, self._translations)
            if len(self.pairs) > 2 * MOST:
                raise InputError(f"{self.name} has more than {MOST:,} pairs of terms", "leave out what you do not need")
        self._text = None

    def _found(self, kind: str, text: str) -> None:
        if kind != "orth":
            self._translations.append(text)
        elif "trans" not in self._open and "sense" not in self._open:
            self._heads.append(text)

    def refuse(self, *_declared: object) -> None:
        """An entity is declared."""
        raise InputError(f"{self.name} declares entities, which are not read", "take the TEI file as FreeDict has it")


def _tei(text: str, name: str) -> Iterator[tuple[str, str]]:
    from xml.parsers.expat import ExpatError, ParserCreate

    entries = _Entries(name)
    parser = ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = entries.begin, entries.end
    parser.CharacterDataHandler, parser.EntityDeclHandler = entries.say, entries.refuse
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except ExpatError as error:
        raise _malformed(name, error) from None
    yield from entries.pairs


def _malformed(name: str, error: ExpatError) -> InputError:
    said = safe(str(error), keep="").partition(":")[0]
    return InputError(f"{name}, line {error.lineno} is not well-formed XML: {said}", _KINDS)
