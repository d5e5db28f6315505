"""How well texts are split and speakers found, against pairs annotated by hand.

    python -m benchmarks.quality.speakers DIR [--errors]

DIR holds <slug>/{a.txt,b.txt,gold.json}: per side `file` and `sentences[]` with start, end, kind, speaker, and
optionally alt, also, mode and cue. Figures, in per cent: speaker strict (the gold's name, "both" or narration) and
lenient (`alt` and `also` accepted too), wrong name (another person than the gold's), split F1 (boundaries found
exactly), and for units with the right speaker: cue (the gold's verb inside the cue found, or the reverse) and mode.
"""

from __future__ import annotations

import argparse
import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import BODY, BOTH, Attribution, Attributions, Readout, Source
from readout_tui.core.segmentation.segment import read

Unit = dict[str, Any]
_STOP: Final = frozenset("the a an of mr mrs ms dr president former jr sr s".split())
_SIDES: Final = "ab"


def words(name: str) -> frozenset[str]:
    """The words of a name without accents, case and titles; a name that is nothing but a title keeps its words."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(char for char in plain if not unicodedata.combining(char)).lower()
    found = frozenset("".join(c if c.isalnum() else " " for c in plain).split())
    return found - _STOP or found


def same_name(got: str, names: list[str]) -> bool:
    """True if the words of `got` contain those of one of the names, or the reverse."""
    mine = words(got)
    return any(mine and theirs and (mine <= theirs or theirs <= mine) for theirs in map(words, names))


def right(got: str | None, want: str, aliases: dict[str, list[str]]) -> bool:
    """True if `got` is the gold speaker `want` or one of their aliases. For `got`, None is narration."""
    if want == "narration" or got is None:
        return got is None and want == "narration"
    if BOTH in (got, want):
        return got == want
    return same_name(got, [want, *aliases.get(want, [])])


def overlapping(readout: Readout, unit: Unit) -> int:
    """The number of the body passage that shares most code points with a unit."""
    shares = [
        min(p.span.end, unit["end"]) - max(p.span.start, unit["start"]) if p.body else -1 for p in readout.passages
    ]
    return max(range(len(shares)), key=shares.__getitem__)


def name_of(found: Attributions, voice: Attribution) -> str | None:
    """The display name of an attribution's speaker; None for narration."""
    return next((speaker.name for speaker in found.speakers if speaker.key == voice.speaker), None)


def judge(readout: Readout, found: Attributions, side: int, gold: dict[str, Any], errors: list[str]) -> Counter[str]:
    """The counts for one account of a pair (0 or 1); a line for each wrong speaker is added to `errors`."""
    count: Counter[str] = Counter()
    units = [u for u in gold["sides"][_SIDES[side]]["sentences"] if u["kind"] in BODY]
    wanted = {(u["start"], u["end"]) for u in units}
    made = {(p.span.start, p.span.end) for p in readout.passages if p.body}
    count["hit"], count["missed"], count["extra"] = len(wanted & made), len(wanted - made), len(made - wanted)
    aliases: dict[str, list[str]] = gold["speakers"]
    for unit in units:
        voice = found.voices[side][overlapping(readout, unit)][0]
        got = name_of(found, voice)
        strict = right(got, unit["speaker"], aliases)
        others = [*unit.get("alt", []), *unit.get("also", [])]
        lenient = strict or any(right(got, want, aliases) for want in others)
        count["units"] += 1
        count["strict"] += strict
        count["lenient"] += lenient
        named = unit["speaker"] not in ("narration", BOTH) and got not in (None, BOTH)
        count["wrong"] += named and not lenient
        if strict:
            _judge_words(voice, unit, count)
        if not lenient:
            errors.append(f"  {_SIDES[side]}{unit['i']}: got {got}, gold {unit['speaker']}: {unit['text'][:90]!r}")
    return count


def _judge_words(voice: Attribution, unit: Unit, count: Counter[str]) -> None:
    count["right"] += 1
    count["mode"] += voice.mode in (unit["mode"], unit.get("alt_mode"))
    cue = unit.get("cue")
    if cue:
        count["cues"] += 1
        count["cue"] += voice.cue is not None and max(voice.cue.start, cue["start"]) < min(voice.cue.end, cue["end"])


def pairs(folder: Path) -> Iterator[tuple[str, tuple[Readout, ...], dict[str, Any]]]:
    """Every pair in a folder: its name, its two readouts, the content of `gold.json`."""
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        readouts = []
        for name in _SIDES:
            text = (path.parent / gold["sides"][name]["file"]).read_bytes().decode("utf-8")
            for unit in gold["sides"][name]["sentences"]:
                unit.setdefault("text", text[unit["start"] : unit["end"]])
            readouts.append(read(Source(text, name, "0" * 64), name.upper()))
        yield path.parent.name, tuple(readouts), gold


def share(part: int, whole: int) -> str:
    """A share in per cent, or a dash if there was nothing to find."""
    return f"{100 * part / whole:.1f}" if whole else "-"


def line(name: str, c: Counter[str]) -> str:
    """One line of the table."""
    split = share(2 * c["hit"], 2 * c["hit"] + c["missed"] + c["extra"])
    columns = [share(c[key], c["units"]) for key in ("strict", "lenient", "wrong")]
    columns += [split, share(c["cue"], c["cues"]), share(c["mode"], c["right"])]
    return f"{name:34s}" + "".join(f"{column:>10s}" for column in columns)


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    lenient: list[float] = []
    print(" " * 34 + "".join(f"{name:>10s}" for name in ("strict", "lenient", "wrong", "split F1", "cue", "mode")))
    for name, readouts, gold in pairs(options.gold):
        found = attribute(readouts)
        errors: list[str] = []
        count: Counter[str] = Counter()
        for side, readout in enumerate(readouts):
            count += judge(readout, found, side, gold, errors)
        total += count
        lenient.append(count["lenient"] / count["units"])
        print(line(name, count))
        if options.errors:
            print(*errors, sep="\n")
    print(line("all units", total))
    print(f"mean of pairs, lenient: {100 * sum(lenient) / len(lenient):.1f}")


if __name__ == "__main__":
    main()
