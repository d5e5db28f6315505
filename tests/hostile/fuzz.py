"""A fuzz target: any two texts are loaded, compared and rendered without a crash or anything that acts.

Needs atheris, which is not a dependency: `python tests/hostile/fuzz.py CORPUS -max_len=4096`.
"""

import sys
import unicodedata

import atheris

with atheris.instrument_imports(include=["readout_tui"]):
    from readout_tui.core.compare import compare
    from readout_tui.core.model import Source
    from readout_tui.core.safe import safe, unsafe
    from readout_tui.errors import ReadoutError
    from readout_tui.formats import json, markdown, text
    from readout_tui.formats.decode import decode

LIVE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def one_input(data: bytes) -> None:
    """The first byte tells where the first text ends."""
    cut = data[0] * len(data) // 255 if data else 0
    try:
        sources = [
            Source(decode(part, None, "it").text, "it", str(n)) for n, part in enumerate((data[:cut], data[cut:]))
        ]
    except ReadoutError:
        return
    for source in sources:
        shown = safe(source.text)
        assert len(shown) == len(source.text)
        assert all(source.text[found.offset] == chr(found.code) for found in unsafe(source.text))
    comparison = compare(sources)
    assert json.write(comparison).isascii()
    for written in (text.write(comparison), markdown.write(comparison)):
        assert not any(unicodedata.category(char) in LIVE for char in written if char != "\n")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
