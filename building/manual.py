"""The manual page, made from the parsers of the command line: readout-tui(1), as roff."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator

_FILES = (
    ("~/.config/readout-tui/config.toml", "Default options, keys and colours; below $XDG_CONFIG_HOME if that is set."),
    ("~/.local/state/readout-tui/", "Where you left each pair of texts, and what you decided and noted about them."),
)
_VARIABLES = (
    ("NO_COLOR", "If it is set, the screen has no colours; all signs stay."),
    ("XDG_CONFIG_HOME, XDG_STATE_HOME", "Where the files below are, instead of the usual places."),
)


def manual(parser: argparse.ArgumentParser, batch: argparse.ArgumentParser, version: str) -> str:
    """The whole page, a line end at its end."""
    return "\n".join(_page(parser, batch, version)) + "\n"


def _page(parser: argparse.ArgumentParser, batch: argparse.ArgumentParser, version: str) -> Iterator[str]:
    name = parser.prog
    yield f'.TH {_roff(name.upper())} 1 "" "{_roff(name)} {_roff(version)}" "User Commands"'
    yield ".nh"  # names of options are not broken
    yield from (".SH NAME", _roff(f"{name} - rival accounts of one event, side by side in the terminal"))
    yield from (".SH SYNOPSIS", f".B {_roff(name)}")
    yield from (_roff("[A B [C ...] | event.toml] [options]"), ".br", f".B {_roff(batch.prog)}", "FOLDER [options]")
    yield from (".SH DESCRIPTION", _roff(_flowing(parser.description)))
    yield ".SH OPTIONS"
    yield from _options(parser)
    yield from (f".SH {_roff(batch.prog.upper())}", _roff(_flowing(batch.description)), ".PP")
    yield _roff(
        f"Of the options above it takes those that say how texts are read and compared. {_flowing(batch.epilog)}."
    )
    examples, _, codes = (parser.epilog or "").partition("\n\n")
    yield from (".SH EXAMPLES", ".nf", *map(_roff, examples.splitlines()[1:]), ".fi")
    yield from (".SH EXIT STATUS", _roff(_flowing(codes.partition(":")[2]) + "."))
    yield from (".SH ENVIRONMENT", *_listed(_VARIABLES), ".SH FILES", *_listed(_FILES))


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for group in parser._action_groups:
        if group._group_actions:
            yield f".SS {_roff((group.title or '').capitalize())}"
        for action in group._group_actions:
            takes = f" {_value(action)}" if action.nargs != 0 else ""
            called = ", ".join(f"{option}{takes}" for option in action.option_strings) or _value(action)
            choices = f" One of {', '.join(map(str, action.choices))}." if action.choices is not None else ""
            yield from _listed([(called, f"{_flowing(action.help)}.{choices}")])


def _value(action: argparse.Action) -> str:
    return str(action.metavar or action.dest.upper())


def _listed(entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    for what, said in entries:
        yield from (".TP", f".B {_roff(what)}", _roff(said[:1].upper() + said[1:]))


def _flowing(text: str | None) -> str:
    return " ".join((text or "").split())


def _roff(text: str) -> str:
    """Text that roff sets as it is: no escape, no hyphen that becomes another character, no request at its start."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", escaped)
