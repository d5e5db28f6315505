"""Reads and writes event files: the accounts of one event, with what is known of each.

    title = "Talks in Trest, 4 May 2031"      # optional

    [[accounts]]
    path = "ministry.txt"                     # beside the event file, or below it: "texts/ministry.txt"
    title = "Minister meets envoy"            # these are optional, and go before what the text itself says
    publisher = "Ministry of Ports"
    date = 2031-05-05
    address = "https://example.org/talks"
    language = "en"

The file is TOML, and data from a stranger: it names texts and says where they come from, and nothing else in it acts. A
key that is not known is refused, so that a typing error is not passed over.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from readout_tui.core.model import Source
from readout_tui.errors import InputError
from readout_tui.formats.load import MAX_SIZE, load, load_all, shown

_LARGEST: Final = 1 << 20  # bytes
_ACCOUNTS: Final = "accounts"
_TOLD: Final = ("title", "publisher", "address", "date", "language")
"""What an event file may say of an account, beside its path."""
_EXAMPLE: Final = '[[accounts]], and below it: path = "a.txt"'


class EventAccount(NamedTuple):
    """An account as an event file lists it: its path, and the fields of `Source` that the file tells."""

    path: str
    told: dict[str, str]


def read_event(path: str) -> tuple[EventAccount, ...]:
    """The accounts that an event file lists, in its order, with paths that can be opened from here.

    Raises `InputError` for a file that cannot be read or is no event file. No text is opened.
    """
    folder = os.path.dirname(path) or os.curdir
    listed = accounts_of(load(path, encoding="utf-8", max_size=_LARGEST).text, shown(path))
    return tuple(one._replace(path=os.path.join(folder, one.path)) for one in listed)


def event_text(listed: Sequence[tuple[str, Mapping[str, str]]]) -> str:
    """An event file that lists accounts: of each its path as seen from the file, and what is told of it."""
    tables = []
    for path, told in listed:
        fields = {"path": path, **{key: told[key] for key in _TOLD if told.get(key)}}
        lines = (f"{key} = {_quoted(value)}\n" for key, value in fields.items())
        tables.append(f"[[{_ACCOUNTS}]]\n{''.join(lines)}")
    return "\n".join(tables)


def _quoted(text: str) -> str:
    """A text as TOML writes it, on one line; what cannot be in a file becomes U+FFFD."""
    said = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    plain = ("\\" + c if c in '"\\' else c if c.isprintable() or c == " " else _escaped(c) for c in said)
    return f'"{"".join(plain)}"'


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04X}" if code < 1 << 16 else f"\\U{code:08X}"


def load_listed(
    listed: Sequence[EventAccount], *, encoding: str | None = None, max_size: int = MAX_SIZE
) -> tuple[Source, ...]:
    """The texts of listed accounts, with what is told of them. Raises `InputError` as `load_all` does."""
    sources = load_all([one.path for one in listed], encoding=encoding, max_size=max_size)
    return tuple(_told(source, one.told) for source, one in zip(sources, listed, strict=True))


def _told(source: Source, told: dict[str, str]) -> Source:
    """A source with what the event file says of it, which goes before what the document says of itself."""
    return source._replace(
        title=told.get("title", source.title),
        publisher=told.get("publisher", source.publisher),
        date=told.get("date", source.date),
        address=told.get("address", source.address),
        language=told.get("language", source.language),
    )


def accounts_of(text: str, name: str) -> tuple[EventAccount, ...]:
    """The accounts that the text of an event file lists, paths as written. Raises `InputError`; `name`: the file's."""
    import tomllib

    try:
        event = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # TOMLDecodeError is a ValueError; so is a number of too many digits
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise InputError(f"{name} is not TOML: {reason}", f"an event file lists accounts: {_EXAMPLE}") from None
    listed = event.pop(_ACCOUNTS, None)
    _text(event, "title", name)
    _nothing_else(event, name, ("title", _ACCOUNTS))
    if not isinstance(listed, list) or not listed or not all(isinstance(one, dict) for one in listed):
        raise InputError(f"{name} lists no accounts", f"write for each: {_EXAMPLE}")
    return tuple(_account(one, f"{name}, account {number}") for number, one in enumerate(listed, start=1))


def _account(entry: dict[str, Any], name: str) -> EventAccount:
    path = _text(entry, "path", name)
    if not path:
        raise InputError(f"{name} has no path", 'name its text: path = "a.txt"')
    if os.path.isabs(path):
        raise InputError(f"{name}: {shown(path)} is not a relative path", "name it as seen from the event file")
    told = {key: found for key in _TOLD if (found := _text(entry, key, name))}
    _nothing_else(entry, name, ("path", *_TOLD))
    language = told.get("language", "")
    if language and not (len(language) == 2 and language.isascii() and language.isalpha() and language.islower()):
        raise InputError(f"{name}: {language} is not a language", 'write a code of two letters: language = "en"')
    return EventAccount(path, told)


def _text(table: dict[str, Any], key: str, name: str) -> str:
    """Takes a text out of a table; "" if it is not there. A date may be written with or without quotation marks."""
    from datetime import date

    value = table.pop(key, "")
    if key == "date" and isinstance(value, date):
        return value.isoformat()[:10]
    if not isinstance(value, str):
        raise InputError(f"{name}: {key} is not a text", f'put it in quotation marks: {key} = "..."')
    if key == "date":
        from readout_tui.core.document_facts import checked_date

        return checked_date(value.strip())
    return value.strip()


def _nothing_else(table: dict[str, Any], name: str, known: tuple[str, ...]) -> None:
    """Raises `InputError` if anything is left of a table."""
    for key in table:
        raise InputError(f"{name}: {key} is not known", f"there are {', '.join(known)}")
