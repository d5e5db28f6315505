"""The options of the command line: a table, how it is read, and the help.

Read by hand: `argparse`, what it loads and the parser that it builds are a tenth of a whole run on two short texts.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from readout_tui.errors import InputError
from readout_tui.settings import ONLY, THEMES, VIEWS

FORMATS: Final = ("json", "text", "markdown")
_HINT: Final = "readout-tui --help lists what there is"
_MARGIN: Final = 24  # where the help says what an option is for
_USAGE: Final = """\
usage: readout-tui [A B] [options]

Two accounts of one event, side by side. Without A and B it opens the pair
that comes with it.

  A B                   two text files; "-" is standard input
"""
_EXIT_CODES: Final = """
Exit codes: 0 done, 1 a search found nothing, 2 bad input. Keys inside: ?
"""


class Option(NamedTuple):
    """An option; `value` is what stands for its value in the help, empty where it takes none."""

    name: str
    value: str
    help: str
    choices: tuple[str, ...] = ()


_GROUPS: Final = {
    "what is shown": (
        Option("--search", "QUERY", "only passages that the search finds"),
        Option("--speaker", "NAME", "only this speaker; repeatable"),
        Option("--only", "KIND", "only this kind; repeatable", ONLY),
        Option("--view", "VIEW", "how the screen opens", VIEWS),
        Option("--theme", "THEME", "colours of the screen", THEMES),
    ),
    "output": (
        Option("--to", "FORMAT", "print instead of opening a screen", FORMATS),
        Option("--cite", "STYLE", "citation style of copies"),
    ),
    "texts": (
        Option("--encoding", "NAME", "of both texts, instead of guessing"),
        Option("--max-size", "SIZE", "cap per file, such as 200M (default 64M)"),
        Option("--publisher", "NAME", "of A; given again, of B"),
        Option("--date", "DATE", "of A; given again, of B"),
        Option("--equivalents", "FILE", 'terms that mean the same: "epidemic = pandemic"'),
    ),
    "about": (
        Option("--help", "", "show this and end; also -h"),
        Option("--version", "", "show the version and end"),
    ),
}


class Asked(NamedTuple):
    """The arguments taken apart; `values` maps an option to all that was given for it."""

    texts: list[str]
    values: dict[str, list[str]]

    def every(self, option: str) -> tuple[str, ...]:
        """All that was given for an option, in order."""
        return tuple(self.values.get(option, ()))

    def last(self, option: str) -> str:
        """What was given last for an option, or empty."""
        return self.values.get(option, [""])[-1]


def taken_apart(arguments: Sequence[str]) -> Asked:
    """What the arguments ask for. Raises `InputError` for what is not in the table."""
    options = {option.name: option for group in _GROUPS.values() for option in group}
    asked = Asked([], {})
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            asked.texts.extend(rest)
        elif argument == "-" or not argument.startswith("-"):
            asked.texts.append(argument)
        else:
            name, equals, value = argument.partition("=")
            option = options.get("--help" if name == "-h" else name)
            if option is None:
                raise InputError(f"unknown option {name}", _HINT)
            asked.values.setdefault(option.name, []).append(_value(option, value if equals else None, rest))
    return asked


def _value(option: Option, given: str | None, rest: Iterator[str]) -> str:
    if not option.value:
        if given is not None:
            raise InputError(f"{option.name} takes no value", _HINT)
        return ""
    value = next(rest, "--") if given is None else given
    if given is None and value.startswith("--"):
        raise InputError(f"{option.name} needs a value: {option.value}", _HINT)
    if option.choices and value not in option.choices:
        raise InputError(f"{option.name} cannot be {value}", f"it is one of {', '.join(option.choices)}")
    return value


def help_text() -> str:
    """What `--help` prints, at most 80 columns wide."""
    lines = [_USAGE]
    for heading, options in _GROUPS.items():
        lines.append(heading + ":")
        for option in options:
            form = f"  {option.name} {option.value}"
            choices = f": {', '.join(option.choices)}" if option.choices else ""
            lines.append(f"{form:<{_MARGIN}}{option.help}{choices}")
        lines.append("")
    return "\n".join(lines[:-1]) + "\n" + _EXIT_CODES
