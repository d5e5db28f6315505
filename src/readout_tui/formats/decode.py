"""Bytes to characters: byte order marks, UTF-8, and the legacy encodings that accounts still come in."""

import codecs
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import safe
from readout_tui.errors import InputError

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

_MARKS: Final = (  # the four-byte marks first: UTF-16's is the beginning of UTF-32's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_STRAY: Final = 3
"""So few broken bytes are an accident, not an encoding."""

_OF_NO_DOCUMENT: Final = frozenset({"idna", "punycode", "undefined"})
"""Codecs that Python counts among text encodings, but no document is written in. Which bytes they take differs from one
release of Python to the next: 3.13 decodes as Punycode what 3.12 refuses."""

_CONTROLS: Final = bytes({*range(32)} - set(b"\t\n\r\f\x1b"))


class Decoded(NamedTuple):
    """`replaced` counts the U+FFFD put in for bytes that mean nothing in `encoding`."""

    text: str
    encoding: str
    replaced: int = 0


def decode(data: bytes, encoding: str | None, name: str) -> Decoded:
    """The text of the bytes. `name` is what errors call them, already safe to print.

    Raises `InputError` for binary data and for an unknown encoding.
    """
    if encoding:
        return _as_told(data, encoding, name)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _lenient(data, codec)
    wide = _wide_without_mark(data)
    if wide:
        return _lenient(data, wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        _refuse_binary(data, 0.05, name)
        return _legacy(data)
    _refuse_binary(data, 0.3, name)
    return Decoded(text, "utf-8")


def _as_told(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding)
        if not codec._is_text_encoding or codec.name in _OF_NO_DOCUMENT:
            raise LookupError
    except (LookupError, ValueError):
        raise InputError(
            f"unknown encoding {safe(encoding, keep='')[:40]!r}", "names look like utf-8, cp1252, gb18030, koi8-r"
        ) from None
    mark = {"utf-8": "utf-8-sig"}.get(codec.name, codec.name)
    try:
        return _whole_characters(_lenient(data, mark))
    except (UnicodeError, ValueError):
        raise InputError(f"{name} is not text in {codec.name}", "leave out --encoding to have it guessed") from None


def _whole_characters(decoded: Decoded) -> Decoded:
    """Without halves of surrogate pairs, which UTF-7 and the like can write and no output can hold."""
    try:
        decoded.text.encode("utf-8")
    except UnicodeEncodeError:
        joined = decoded.text.encode("utf-16-le", "surrogatepass")
        text, replaced = _replacing(joined, "utf-16-le")
        return Decoded(text, decoded.encoding, decoded.replaced + replaced)
    return decoded


def _lenient(data: bytes, codec: str) -> Decoded:
    """Decodes with replacements where it must, and counts them."""
    name = codec.removesuffix("-sig")
    try:
        return Decoded(data.decode(codec), name)
    except UnicodeDecodeError:
        text, replaced = _replacing(data, codec)
        return Decoded(text, name, replaced)


def _replacing(data: bytes, codec: str) -> tuple[str, int]:
    """The text with U+FFFD for what means nothing, and how many; a U+FFFD that is in the text itself is not one."""
    text = data.decode(codec, "replace")
    own = data.decode(codec, "ignore").count(REPLACEMENT)
    return text, text.count(REPLACEMENT) - own


def _wide_without_mark(data: bytes) -> str:
    """UTF-16 is known without its mark by the zero bytes of its ASCII part."""
    head = data[:4096]
    if len(head) < 8 or len(data) % 2:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.4 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.02 * half:
        return "utf-16-be"
    return ""


def _refuse_binary(data: bytes, most: float, name: str) -> None:
    head = data[:65536]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > most * len(head):
        raise InputError(f"{name} is not a text", "it holds binary data; --encoding opens it all the same")


def _legacy(data: bytes) -> Decoded:
    """Not UTF-8: UTF-8 with a few broken bytes, or an older encoding."""
    kept = data.decode("utf-8", "ignore")
    broken = len(data.decode("utf-8", "surrogateescape")) - len(kept)
    sound = len(kept) - len(kept.encode("ascii", "ignore"))
    if sound >= broken:
        return _lenient(data, "utf-8")
    from readout_tui.formats.legacy import guess

    encoding = guess(data)
    if not encoding and broken > max(_STRAY, len(data) // 50):
        from charset_normalizer import from_bytes

        best = from_bytes(data[: 1 << 18]).best()
        encoding = best.encoding if best else "cp1252"
    return _lenient(data, encoding or "utf-8")
