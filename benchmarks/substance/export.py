"""`python -m benchmarks.substance.export A B`: the JSON of `readout-tui A B --to json` with `substance` in each link.

For scoring the engine end to end, over the links that the program finds by itself. Doubts are left out.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.substance.data import compared
from readout_tui.core.model import FIRST_TWO, Span
from readout_tui.core.substance.compare import Judge, verdict
from readout_tui.core.substance.parallels import parallel
from readout_tui.formats.json import as_json


def span(found: Span | None) -> dict[str, int] | None:
    """A span as JSON has it."""
    return None if found is None else {"start": found.start, "end": found.end}


def main(a: str, b: str) -> None:
    """Prints the comparison of two files."""
    comparison = compared(Path(a), Path(b))
    judge = Judge(comparison, parallel=parallel(comparison, FIRST_TWO))
    exported = as_json(comparison)
    for link in exported["links"]:
        found = judge.differences(link["a"], link["b"]) if link["a"] and link["b"] else ()
        link["substance"] = [
            {"class": d.difference, "a": span(d.a), "b": span(d.b), "grave": d.grave, "sure": d.sure}
            for d in found
            if verdict(found) == "differs"
        ]
    print(json.dumps(exported))


if __name__ == "__main__":
    main(*sys.argv[1:])
