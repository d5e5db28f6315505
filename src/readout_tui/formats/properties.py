"""What a document's own properties are worth: a title that is no file name, a date that the text does not contradict.

Programs fill properties by themselves, and they outlive the text for which they were filled: a template's title, the
day on which a page was printed. So a property is taken only where it can be true, and a date of the file only where the
beginning of the text has none.
"""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.languages import language
from readout_tui.core.segmentation.document_type import iso_date, language_of
from readout_tui.formats.document import Document

_FILE_NAME: Final = re.compile(
    r"microsoft (?:word|powerpoint|excel) - .*|.*\.(?:docx?|docm|dotx?|odt|rtf|pdf|indd|qxp|tex|dvi|txt|html?|pages)"
    r"|\(?(?:untitled|document|unbenannt|dokument|sans titre|presentation|template|print|blank|anonymous)\)?"
    r"[\s\d_-]*|[\W\d_]*",
    re.IGNORECASE,
)
_LONGEST_TITLE: Final = 300
_ISO: Final = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)")
_BEGINNING: Final = 3_000
"""Characters of a text in which its own date is looked for."""
_NOT_SAID: Final = frozenset({"furniture", "note"})


def title_of(written: str) -> str:
    """A title that somebody has given; "" for a file name or the name that a program gives to all its files."""
    title = " ".join(written.split())
    return "" if len(title) > _LONGEST_TITLE or _FILE_NAME.fullmatch(title) else title


def language_code(tag: str) -> str:
    """ "en" of "en-GB", "en_US"; "" of what is no tag of a language."""
    code = tag.strip().replace("_", "-").partition("-")[0].lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def dated(document: Document, made: str) -> Document:
    """The document with the day on which its file was made (ISO 8601, perhaps with a time) as its date.

    This is the best guess only if the text gives no date of its own; a remark says where the date is from.
    """
    found = _ISO.match(made)
    if document.date or not found or _own_date(document):
        return document
    remark = f"dated {found[0]} because the file was made then; the text gives no date"
    return document._replace(date=found[0], remarks=(*document.remarks, remark))


def _own_date(document: Document) -> str:
    parts = (document.text[b.span.start : b.span.end] for b in document.blocks if b.kind not in _NOT_SAID)
    beginning = "\n".join(parts)[:_BEGINNING]
    return iso_date(beginning, language(language_of(beginning)).dates)
