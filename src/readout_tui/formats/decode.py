"""Decodes the bytes of a file: the encoding is what the reader says, else what the bytes show.

The tests go from sure to unsure; the first that succeeds decides:

    byte order mark              EF BB BF 43 75 62 61      UTF-8, UTF-16 or UTF-32
    zero bytes at even or odd    43 00 75 00 62 00 61 00   UTF-16 without a mark
    valid UTF-8                  44 C3 AD 61 7A            UTF-8: text in another encoding is hardly ever valid UTF-8
    mostly valid UTF-8           C3 AD ... C3 A1 ... FF    UTF-8 with damage, or with lines in an older encoding
    plausible letters            44 ED 61 7A               an older encoding (`legacy`)
    anything else                                          charset_normalizer, else cp1252, or UTF-8 with damage

Files with many control characters are refused as binary. Bytes that have no meaning in the encoding become U+FFFD and
are counted, so that the reader can be told of them; nothing is dropped silently.
"""

import codecs
from typing import Final, NamedTuple

from readout_tui.core.characters.safe import safe
from readout_tui.errors import InputError

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

_MARKS: Final = (  # UTF-32 before UTF-16, whose little-endian mark is the beginning of UTF-32's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_STRAY: Final = 3
"""Up to this many invalid bytes (or one in fifty) are taken for damage to UTF-8 rather than for another encoding."""

_OF_NO_DOCUMENT: Final = frozenset({"idna", "punycode", "undefined"})
"""Codecs that Python counts as text encodings although no document is written in them. Which bytes they accept differs
between releases of Python: 3.13 decodes as Punycode what 3.12 refuses."""

_WIDE: Final = ("utf-16", "utf-32")
_CONTROLS: Final = bytes({*range(32)} - set(b"\t\n\r\f\x1b"))


class Decoded(NamedTuple):
    """A decoded text. `replaced` counts the U+FFFD that stand for bytes without a meaning in `encoding`."""

    text: str
    encoding: str
    replaced: int = 0


def decode(data: bytes, encoding: str | None, name: str) -> Decoded:
    """The text of the bytes, in the `encoding` if one is given, else in the one they seem to be in.

    `name` is what errors call the file, already safe to print. Raises `InputError` for binary data, and for an encoding
    that is unknown or not a text encoding.
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
    if codec.name.startswith(_WIDE) and _is_utf_8(data):
        raise InputError(f"{name} is not text in {codec.name}, but in utf-8", "leave out --encoding to have it guessed")
    mark = {"utf-8": "utf-8-sig"}.get(codec.name, codec.name)
    try:
        return _whole_characters(_lenient(data, mark))
    except (UnicodeError, ValueError):
        raise InputError(f"{name} is not text in {codec.name}", "leave out --encoding to have it guessed") from None


def _is_utf_8(data: bytes) -> bool:
    """True for bytes that are UTF-8 without a zero byte, as hardly any text in wider units is."""
    if b"\0" in data or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _whole_characters(decoded: Decoded) -> Decoded:
    """Joins surrogate pairs and replaces lone surrogates, which UTF-7 and the like can decode to.

    No output could hold them: they cannot be encoded in UTF-8.
    """
    try:
        decoded.text.encode("utf-8")
    except UnicodeEncodeError:
        joined = decoded.text.encode("utf-16-le", "surrogatepass")
        text, replaced = _replacing(joined, "utf-16-le")
        return Decoded(text, decoded.encoding, decoded.replaced + replaced)
    return decoded


def _lenient(data: bytes, codec: str) -> Decoded:
    """Decodes; what is invalid is replaced and counted."""
    name = codec.removesuffix("-sig")
    try:
        return Decoded(data.decode(codec), name)
    except UnicodeDecodeError:
        text, replaced = _replacing(data, codec)
        return Decoded(text, name, replaced)


def _replacing(data: bytes, codec: str) -> tuple[str, int]:
    """The text with U+FFFD for invalid bytes, and their number; U+FFFD that the text itself holds are not counted."""
    text = data.decode(codec, "replace")
    own = data.decode(codec, "ignore").count(REPLACEMENT)
    return text, text.count(REPLACEMENT) - own


def _wide_without_mark(data: bytes) -> str:
    """The byte order of UTF-16 without a mark, found by the zero bytes of its ASCII characters; "" if it is not UTF-16.

    The shares of zero bytes (above 40 % in one half, below 2 % in the other) were set by hand.
    """
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
    """Raises `InputError` if more than the share `most` (0..1) of the first 64 KiB are control characters."""
    head = data[:65536]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > most * len(head):
        raise InputError(f"{name} is not a text", "it holds binary data; --encoding opens it all the same")


def _legacy(data: bytes) -> Decoded:
    """Decodes what is not valid UTF-8: damaged UTF-8, or an older encoding.

    Damaged UTF-8 has at least as many valid characters beyond ASCII as invalid bytes. In an older encoding hardly any
    character happens to be valid UTF-8.
    """
    kept = data.decode("utf-8", "ignore")
    broken = len(data.decode("utf-8", "surrogateescape")) - len(kept)
    sound = len(kept) - len(kept.encode("ascii", "ignore"))
    if sound >= broken:
        return _mixed(data)
    from readout_tui.formats.legacy import guess

    encoding = guess(data)
    if not encoding and broken > max(_STRAY, len(data) // 50):
        from charset_normalizer import from_bytes

        best = from_bytes(data[: 1 << 18]).best()
        encoding = best.encoding if best else "cp1252"
    return _lenient(data, encoding or "utf-8")


def _mixed(data: bytes) -> Decoded:
    """Decodes UTF-8 with damage, or with lines in an older encoding, as in a text put together from two files.

    Damage hits a line that has sound characters beyond ASCII as well, as a rule; of a line in another encoding, hardly
    any is valid UTF-8. Only if all such lines make a plausible text together are they read in its encoding.
    """
    lines = data.splitlines(keepends=True)
    others = frozenset(number for number, line in enumerate(lines) if _wholly_invalid(line))
    if not others:
        return _lenient(data, "utf-8")
    from readout_tui.formats.legacy import guess

    encoding = guess(b"".join(lines[number] for number in sorted(others)))
    if not encoding:
        return _lenient(data, "utf-8")
    parts = [_lenient(line, encoding if number in others else "utf-8") for number, line in enumerate(lines)]
    text = "".join(part.text for part in parts)
    return Decoded(text, f"utf-8+{encoding}", sum(part.replaced for part in parts))


def _wholly_invalid(line: bytes) -> bool:
    """True for a line that has bytes beyond ASCII, none of which is part of a character in UTF-8."""
    return not line.isascii() and line.decode("utf-8", "ignore").isascii()
