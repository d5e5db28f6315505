"""What can be asked for on the command line: the parsers, and the reader's configuration before what is typed."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import IO, Final, NoReturn

from readout_tui import __version__
from readout_tui.command.streams import columns, put_out
from readout_tui.core.model import Account
from readout_tui.core.numbering import account_name
from readout_tui.errors import InputError
from readout_tui.formats.tables import WRITERS
from readout_tui.settings import MOST_ACCOUNTS, ONLY, THEMES, VIEWS
from readout_tui.system.config import Config, usual_path
from readout_tui.system.config import read as read_config

BATCH: Final = "batch"
"""The first argument that asks for `batch`; a file of that name is opened as ./batch."""
_A, _B, _C = (account_name(Account(number)) for number in range(3))
_METAVARS: Final = {"publisher": "NAME", "date": "DATE"}
_UNITS: Final = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def asked_for(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> tuple[argparse.Namespace, Config]:
    """What is asked for: the options that the reader has configured, then what is typed. Raises `InputError`."""
    asked = parser.parse_intermixed_args(arguments)
    path = "" if asked.no_config else asked.config or usual_path()
    if not path or not (asked.config or os.path.lexists(path)):
        return asked, Config("")
    config = read_config(path)
    known = {option for action in parser._actions for option in action.option_strings}
    typed = [argument for argument in config.arguments if argument.partition("=")[0] in known]
    try:
        return parser.parse_intermixed_args([*typed, *arguments]), config
    except InputError as error:  # what is typed has been understood above
        raise InputError(f"{path}: {error.message}", error.hint) from None


def argument_parser() -> argparse.ArgumentParser:
    """The arguments of the program; those of `batch` are `batch_parser`'s."""
    parser = _Parser(
        prog="readout-tui",
        usage=f"readout-tui [{_A} {_B} [{_C} ...] | event.toml | {BATCH} FOLDER] [options]",
        description="Two accounts of one event and more, side by side. Without any it opens the\n"
        "pair that comes with it. On the screen, ? lists the keys.",
        epilog="""examples:
  readout-tui ministry.html embassy.pdf        open two documents of any format
  readout-tui a.txt b.txt -o comparison.docx   write the comparison
  readout-tui a.txt b.txt --to text --search pandemic
  readout-tui batch talks/ > talks.jsonl       compare every folder below talks/

exit codes: 0 done, 1 a search found nothing (with --exit-code: something
differs), 2 bad input""",
        allow_abbrev=False,
        formatter_class=_formatter,
    )
    parser.color = False  # Python 3.14 colours help by default; if FORCE_COLOR is set, in a pipe too
    parser.add_argument(
        "texts",
        nargs="*",
        metavar=f"{_A} {_B}",
        help=f'documents, 2 to {MOST_ACCOUNTS}; "-" is standard input; or a file that lists them, event.toml',
    )
    parser.add_argument("--version", action="version", version=f"readout-tui {__version__}")
    show = parser.add_argument_group("what is shown")
    show.add_argument("--search", metavar="QUERY", help="only passages that the search finds")
    show.add_argument("--speaker", action="append", default=[], metavar="NAME", help="only this speaker; repeatable")
    show.add_argument("--only", action="append", default=[], choices=tuple(ONLY), help="only this kind; repeatable")
    show.add_argument(
        "--base", default="", metavar="LETTER", help=f"the account whose text the rows follow (default {_A})"
    )
    show.add_argument(
        "--pair", default="", metavar="LETTERS", help=f"of three accounts and more these two, such as {_A}{_C}"
    )
    screen = parser.add_argument_group("how the screen opens")
    screen.add_argument("--view", default="", choices=VIEWS, help="level, each text in its own order, or one column")
    screen.add_argument("--theme", default="", choices=THEMES, help="colours; ansi: the terminal's own")
    screen.add_argument(
        "--plain", action="store_true", help="no screen: row by row in words alone, for screen readers; ? lists keys"
    )
    out = parser.add_argument_group("what is written instead")
    out.add_argument("--to", default="", choices=tuple(WRITERS), help="print in this format")
    out.add_argument("-o", "--output", metavar="FILE", help="write to FILE; its suffix tells the format, or --to does")
    out.add_argument("--overwrite", action="store_true", help="replace FILE if it exists")
    out.add_argument(
        "--report", action="store_true", help="the findings on one page: as text, or --to html, docx, markdown"
    )
    out.add_argument("--marks", action="store_true", help="with what was decided by hand, as the screen has it")
    out.add_argument("--exit-code", action="store_true", help="print, and end with 1 if anything differs, else with 0")
    out.add_argument("--schema", action="store_true", help="print the JSON schema of --to json, and end")
    about = parser.add_argument_group("what the texts are")
    about.add_argument(
        "--keep", default="", metavar="FOLDER", help="keep texts, marks and an event.toml in FOLDER, and work there"
    )
    for told in ("publisher", "date"):
        again = f"of {_A}; given again, of {_B}, and so on"
        about.add_argument(f"--{told}", action="append", default=[], metavar=_METAVARS[told], help=again)
    _reading(parser)
    own = parser.add_argument_group("your habits")
    own.add_argument("--cite", default="", metavar="STYLE", help="citation style of copies")
    own.add_argument("--author", default="", metavar="NAME", help="whose marks yours are (default: the user's name)")
    _configuration(own)
    return parser


def batch_parser() -> argparse.ArgumentParser:
    """The arguments of `batch`."""
    parser = _Parser(
        prog=f"readout-tui {BATCH}",
        usage=f"readout-tui {BATCH} FOLDER [options]",
        description="Compares all events below FOLDER: each is a folder of its own with two documents\n"
        "or more, or an event.toml. Prints one JSON object a line: the event, and its\n"
        "comparison (docs/SCHEMA.md) or an error.",
        epilog="exit codes: 0 all compared, 2 some could not be",
        allow_abbrev=False,
        formatter_class=_formatter,
    )
    parser.color = False
    parser.add_argument("folder", metavar="FOLDER", help="where the folders of the events are")
    parser.add_argument("--to", default="jsonl", choices=("jsonl",), help="the format, JSON Lines")
    _reading(parser)
    _configuration(parser.add_argument_group("your habits"))
    return parser


def _reading(parser: argparse.ArgumentParser) -> None:
    """Adds the options of how texts are read and compared."""
    texts = parser.add_argument_group("how they are read and compared")
    texts.add_argument("--encoding", metavar="NAME", help="of all texts, instead of guessing")
    texts.add_argument("--max-size", type=_size, metavar="SIZE", help="cap per file, such as 200M (default 64M)")
    texts.add_argument("--equivalents", metavar="FILE", help='terms that mean the same: "epidemic = pandemic"')
    texts.add_argument(
        "--dictionary",
        action="append",
        default=[],
        metavar="FILE",
        help="terms of two languages: TSV, CC-CEDICT or FreeDict (TEI); repeatable",
    )
    texts.add_argument(
        "--meaning", action="store_true", help="compare sentences by a sentence encoder, too (extra [meaning])"
    )


def _configuration(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--config", default="", metavar="FILE", help="instead of ~/.config/readout-tui/config.toml")
    group.add_argument("--no-config", action="store_true", help="without any")


def _formatter(prog: str) -> argparse.HelpFormatter:
    """A help formatter with a given width. By itself it would load `shutil` to find the width, for each argument."""
    return argparse.RawDescriptionHelpFormatter(prog, width=columns(80) - 2)


class _Parser(argparse.ArgumentParser):
    """Makes errors in arguments look like all others: one line and a hint, safe to print."""

    color = False

    def error(self, message: str) -> NoReturn:
        raise InputError(message, "readout-tui --help lists what there is")

    def _print_message(self, message: str, file: IO[str] | None = None) -> None:  # type: ignore[override]
        put_out(message) if file in {None, sys.stdout} else super()._print_message(message, file)


def _size(text: str) -> int:
    """The bytes that "500K", "64M" or "1.5 GiB" stand for. Raises `ArgumentTypeError`."""
    number = text.lower().removesuffix("b").removesuffix("i").strip()
    unit = number[-1:] if number[-1:] in {"k", "m", "g"} else ""
    try:
        size = int(float(number.removesuffix(unit)) * _UNITS[unit])
    except (ValueError, OverflowError):
        size = 0
    if size < 1:
        raise argparse.ArgumentTypeError("a size looks like 500K or 64M")
    return size
