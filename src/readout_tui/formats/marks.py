"""Operations as JSON lines, one a line, as they are kept.

    {"id": ..., "at": ..., "by": ..., "op": ..., "targets": [{"account", "digest", "start", "end", "exact", "prefix",
    "suffix", "file"}], "value": ...}

Such files are hand-edited, merged by git, cut off by crashes and written by newer versions, so a line that cannot be
used is counted and never an error. The output is ASCII: other characters are escaped.
"""

import json
from collections.abc import Iterable
from typing import Any, Final, NamedTuple, get_args

from readout_tui.core.lazy_regex import regex
from readout_tui.core.marks.history import KNOWN
from readout_tui.core.marks.speakers import LONGEST_NAME, OPS
from readout_tui.core.model import Operation, Scope, Span, SpeakerNamed, TextTarget

LONGEST: Final = 1 << 20
"""Bytes of a line at most; the program writes none that is longer, since no passage is."""
_MOST_TARGETS: Final = 1000
_FARTHEST: Final = 1 << 40
_ID: Final = regex(r"[0-9A-Za-z_-]{1,64}")
_TIME: Final = regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z")


class MarksRead(NamedTuple):
    """What a file of marks holds."""

    operations: tuple[Operation, ...] = ()
    torn: bool = False  # the last line was cut off, and is left out
    unknown: int = 0  # lines with operations that only a newer version knows
    damaged: int = 0  # other lines that make no sense


def line(made: Operation) -> bytes:
    """An operation as a line, without its end."""
    targets = [
        {
            "account": target.account,
            "digest": target.digest,
            "start": target.span.start,
            "end": target.span.end,
            "exact": target.exact,
            "prefix": target.prefix,
            "suffix": target.suffix,
            "file": target.file.encode("utf-8", "backslashreplace").decode(),  # names of files need not be valid UTF-8
        }
        for target in made.targets
    ]
    value: object = made.value if made.speaker is None else made.speaker._asdict()
    fields = {"id": made.id, "at": made.at, "by": made.by, "op": made.op, "targets": targets, "value": value}
    return json.dumps(fields, separators=(",", ":")).encode("ascii")


def read(data: bytes) -> MarksRead:
    """The operations of a file, in its order, each id once. Never fails."""
    *lines, last = data.split(b"\n")
    found: dict[str, Operation] = {}
    unknown = damaged = 0
    for text in lines:
        made = _operation(text) if text.strip() else None
        if made is None:
            damaged += bool(text.strip())
        elif made.op not in KNOWN:
            unknown += 1
        else:
            found.setdefault(made.id, made)
    return MarksRead(tuple(found.values()), bool(last.strip()), unknown, damaged)


def merged(files: Iterable[MarksRead]) -> tuple[Operation, ...]:
    """The operations of several files by time; those of one file stay in its order, whatever the clocks said."""
    timed = []
    for read_file in files:
        latest = ""
        for number, made in enumerate(read_file.operations):
            latest = max(latest, made.at)
            timed.append((latest, made.by, number, made))
    found: dict[str, Operation] = {}
    for *_, made in sorted(timed, key=lambda one: one[:3]):
        found.setdefault(made.id, made)
    return tuple(found.values())


def _operation(text: bytes) -> Operation | None:
    """The operation of a line; None if the line makes no sense."""
    if len(text) > LONGEST:
        return None
    try:
        said: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or not isinstance(said.get("op"), str) or not said["op"]:
        return None
    if said["op"] not in KNOWN:
        return Operation("", "", "", said["op"])
    fields: list[Any] = [said.get(name, "") for name in ("id", "at", "by", "op")]
    made, at, author, op = fields
    if not (all(map(_is_text, fields)) and author and _ID.fullmatch(made) and _TIME.fullmatch(at)):
        return None
    targets, value = _targets(said.get("targets")), _value(op, said.get("value", ""))
    return Operation(made, at, author, op, targets, *value) if targets and value else None


def _value(op: str, said: Any) -> tuple[str, SpeakerNamed | None] | None:
    """The value of an operation, as words or as what it says of a speaker; None if it makes no sense."""
    if op in OPS:
        speaker = _speaker(said)
        return None if speaker is None else ("", speaker)
    return (said, None) if _is_text(said) else None


def _speaker(said: Any) -> SpeakerNamed | None:
    """What an operation says of a speaker; None if it makes no sense."""
    if not isinstance(said, dict):
        return None
    told: list[Any] = [said.get(field, "") for field in ("who", "scope", "instead")]
    who, scope, was = told
    known = scope in get_args(Scope) and _is_name(who) and _is_name(was)
    return SpeakerNamed(who, scope, was) if known else None


def _is_name(said: Any) -> bool:
    return _is_text(said) and len(said) <= LONGEST_NAME


def _targets(said: Any) -> tuple[TextTarget, ...]:
    """The targets of an operation; none if any of them makes no sense."""
    if not isinstance(said, list) or len(said) > _MOST_TARGETS:
        return ()
    known = [target for one in said if (target := _target(one)) is not None]
    return tuple(known) if len(known) == len(said) else ()


def _target(said: Any) -> TextTarget | None:
    if not isinstance(said, dict):
        return None
    words: list[Any] = [said.get(field) for field in ("account", "digest", "exact", "prefix", "suffix")]
    words.append(said.get("file", ""))  # earlier versions of the program did not write it
    places: list[Any] = [said.get(field) for field in ("start", "end")]
    if not all(map(_is_text, words)) or not all(type(at) is int and 0 <= at < _FARTHEST for at in places):
        return None
    account, digest, *around = words
    return TextTarget(account, digest, Span(*places), *around)


def _is_text(said: Any) -> bool:
    return isinstance(said, str)
