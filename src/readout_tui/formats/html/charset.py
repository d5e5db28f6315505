"""Which characters the bytes of a web page stand for."""

from __future__ import annotations

import codecs
import re
from typing import Final

from readout_tui.core.lazy_regex import regex
from readout_tui.formats.decode import Decoded, decode

_HEAD: Final = 8192
"""Bytes in which a page must name its encoding; browsers read 1,024 of them."""
_CHARSET: Final = regex(
    r"<(?:meta\b[^>]{0,400}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_READ_AS: Final = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""As browsers do: codec of the name in the page -> the larger one that pages of that name are written in."""
_SEVEN_BITS: Final = ("iso2022", "hz")
"""Encodings whose bytes are all ASCII, and so look like UTF-8."""


def decoded(data: bytes, encoding: str | None, name: str, told: str = "") -> Decoded:
    """The characters of a page. `encoding` is what the reader asks for; `told` is the encoding in a header, or "".

    Raises `InputError` as `decode` does.
    """
    codec = codec_of(told) or codec_of(_named_in(data))
    if not encoding and not codec:
        return _undeclared(data, name)
    if encoding or not codec or data[:3] == codecs.BOM_UTF8 or data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        return decode(data, encoding, name)
    if not codec.startswith(_SEVEN_BITS):
        try:
            return Decoded(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            if codec.startswith("utf"):  # the page is wrong about itself, or damaged
                return decode(data, None, name)
    return decode(data, codec, name)


def _undeclared(data: bytes, name: str) -> Decoded:
    """The characters of a page that names no encoding: what does not seem to be any is Windows', as in browsers."""
    found = decode(data, None, name)
    if found.encoding == "utf-8" and found.replaced:
        western = decode(data, "cp1252", name)
        return western if not western.replaced else found
    return found


def codec_of(label: str) -> str:
    """The codec that a label in a page or header stands for; "" for one that is unknown or no encoding of texts."""
    try:
        found = codecs.lookup(label.strip()) if label.strip() else None
    except (LookupError, ValueError):
        return ""
    if found is None or not found._is_text_encoding or found.name in {"idna", "punycode", "undefined"}:
        return ""
    return _READ_AS.get(found.name, found.name)


def _named_in(data: bytes) -> str:
    found = _CHARSET.search(data[:_HEAD].decode("latin-1"))
    return found[1] if found else ""
