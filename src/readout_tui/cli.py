"""The command line: parses the arguments, then prints the comparison or opens the screen, and sets the exit code.

Exit codes: 0 done, 1 a search or filter found nothing, 2 bad input or arguments, 70 a bug, 130 interrupted, 141 the
output pipe was closed; 128 + N if signal N ended the program. With `--exit-code`, as with `diff`: 0 nothing differs,
1 something does.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Final, NoReturn

from readout_tui import __version__
from readout_tui.core.characters.safe import safe
from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Options, Source
from readout_tui.core.numbering import account_name, account_named
from readout_tui.errors import STARVED, InputError, OutputError, ReadoutError, is_starved
from readout_tui.formats.tables import WRITERS
from readout_tui.settings import MOST_ACCOUNTS, ONLY, THEMES, VIEWS, WIDTH, Settings
from readout_tui.system.config import Config, usual_path
from readout_tui.system.config import read as read_config

if TYPE_CHECKING:
    from readout_tui.formats.save import Target
    from readout_tui.headless import Rendered
    from readout_tui.worker.process import Comparing

NOTHING_FOUND: Final = 1
DIFFERS: Final = 1
BAD_INPUT: Final = 2
BUG: Final = 70
INTERRUPTED: Final = 130
CLOSED_PIPE: Final = 141
STANDARD_OUTPUT: Final = "-"
BATCH: Final = "batch"
"""The first argument that asks for `batch`; a file of that name is opened as ./batch."""

_A, _B, _C = (account_name(Account(number)) for number in range(3))
_METAVARS: Final = {"publisher": "NAME", "date": "DATE"}
PICTURES: Final = 240
"""Frames a second at most. At Textual's default of 60, the answer to a key may wait 17 ms for the next frame."""
_MESSAGE: Final = 200  # characters of an error message at most
_UNITS: Final = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit code."""
    _occupy_standard_descriptors()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        return _run(arguments)
    except ReadoutError as error:
        return _complain(error.message, error.hint)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_output()
        return CLOSED_PIPE
    except MemoryError:
        return _complain("not enough memory for these texts", "compare smaller parts of them")
    except Exception as error:
        return _starve() if is_starved(error) else _report(error)


def run() -> NoReturn:
    """Runs the console script and ends the process at once: an orderly exit of Python takes a tenth of a short run."""
    gc.disable()
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)


def _run(arguments: Sequence[str] | None) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [BATCH]:
        asked, _ = _asked(batch_parser(), arguments[1:])
        return _batch(asked)
    asked, config = _asked(argument_parser(), arguments)
    if asked.schema:
        from readout_tui.formats.json_schema import written

        _print(written())
        return 0
    settings = _settings(asked)._replace(keys=config.keys, colours=config.colours)
    target = _target(asked) if asked.output not in {None, STANDARD_OUTPUT} else None
    to = target.writer.name if target else _format(asked)
    if settings.report:
        _check_report(settings, to)
    if asked.plain and (asked.to or asked.output):
        raise InputError("--plain reads aloud and writes no format", "leave it out, or --to and -o")
    sources = _sources(asked, asking=not to and not asked.plain)
    settings = _placed(settings, asked, len(sources))._replace(beside=_beside(asked.texts))
    if asked.keep:
        sources, settings = _kept(asked, sources, settings)
    if not to or asked.marks or asked.plain:
        from readout_tui.system.journal import remembered

        settings = remembered(settings, sources)
    if asked.plain:
        from readout_tui.reading import run as read

        return read(sources, settings)
    if not to:
        return _show(sources, settings)
    for remark in settings.remarks:
        _tell(f"readout-tui: {remark}\n")
    from readout_tui.headless import render

    rendered = render(sources, settings, to, _columns(WIDTH))
    if target is None:
        _print(rendered.output)
    else:
        target.save(rendered.output, sources)
    return _code(asked, rendered)


def _asked(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> tuple[argparse.Namespace, Config]:
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


def _batch(asked: argparse.Namespace) -> int:
    """Compares all events of a folder (`batch`); bad input if one of them could not be compared."""
    from readout_tui import batch
    from readout_tui.formats.load import MAX_SIZE

    watched = sys.stderr is not None and sys.stderr.isatty()

    def progress(told: str) -> None:
        if watched:
            _tell(f"\r\x1b[K{safe(told, keep='')[: _columns(80) - 1]}")

    compared, failed = batch.run(
        asked.folder, _print, progress, _options(asked), asked.encoding, asked.max_size or MAX_SIZE
    )
    if watched:
        _tell(f"\r\x1b[K{compared} compared, {failed} could not be\n")
    return BAD_INPUT if failed else 0


def _format(asked: argparse.Namespace) -> str:
    """The format to print; "" for the screen. Raises `OutputError` for one that a terminal cannot show."""
    screen = _interactive() and not asked.exit_code and asked.output is None and not asked.report
    to: str = asked.to or ("" if screen else "text")
    if to and WRITERS[to].binary and sys.stdout is not None and sys.stdout.isatty():
        raise OutputError(f"a terminal cannot show {to}", f"add -o comparison{WRITERS[to].suffixes[0]}")
    return to


def _check_report(settings: Settings, to: str) -> None:
    """Raises `ReadoutError` if there is no report in this format, or it is to be narrowed: it is of whole accounts."""
    WRITERS[to].check_report()
    if settings.narrowed:
        raise InputError("--report tells of whole accounts", "leave out --search, --speaker and --only")


def _target(asked: argparse.Namespace) -> Target:
    """The file to be written. What is wrong with its name is told before the texts are compared."""
    from readout_tui.formats.save import target

    inputs = [*asked.texts, *filter(None, (asked.equivalents, *asked.dictionary))]
    return target(asked.output, asked.to, inputs, asked.overwrite)


def _code(asked: argparse.Namespace, rendered: Rendered) -> int:
    _output, found, differs = rendered
    if asked.exit_code:
        return DIFFERS if differs else 0
    return 0 if found else NOTHING_FOUND


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
    return argparse.RawDescriptionHelpFormatter(prog, width=_columns(80) - 2)


class _Parser(argparse.ArgumentParser):
    """Makes errors in arguments look like all others: one line and a hint, safe to print."""

    color = False

    def error(self, message: str) -> NoReturn:
        raise InputError(message, "readout-tui --help lists what there is")

    def _print_message(self, message: str, file: IO[str] | None = None) -> None:  # type: ignore[override]
        _print(message) if file in {None, sys.stdout} else super()._print_message(message, file)


def _settings(asked: argparse.Namespace) -> Settings:
    """The settings that the arguments ask for. Raises `ReadoutError` if the query, the style or the file is invalid."""
    search = asked.search
    if search is not None:
        from readout_tui.core.search.find import parse

        if not search.strip():
            raise InputError("the search is empty", "leave out --search to see all")
        if search.lstrip().startswith("@"):
            search = _saved(search)
        parse(search)
    if any(not name.strip() for name in asked.speaker):
        raise InputError("--speaker names nobody", "name a speaker, or leave it out")
    if asked.cite:
        from readout_tui.core.citation.styles import STYLES

        if asked.cite not in STYLES:
            raise InputError(f"unknown citation style {asked.cite}", f"there are {', '.join(STYLES)}")
    return Settings(
        search=search or "",
        speakers=tuple(asked.speaker),
        only=frozenset().union(*(ONLY[told] for told in asked.only)),
        cite=asked.cite,
        view=asked.view,
        theme=asked.theme,
        options=_options(asked),
        report=asked.report,
    )


def _saved(search: str) -> str:
    """The search that was saved under a name, as "@name" asks for it. Raises `QueryError`."""
    from readout_tui.core.search.saved import understood
    from readout_tui.system.store import load_searches

    return understood(search, load_searches()).query


def _options(asked: argparse.Namespace) -> Options:
    """How the texts are compared. Raises `InputError`."""
    options = Options()
    if asked.equivalents:
        from readout_tui.formats.equivalents import read

        options = options._replace(equivalents=read(asked.equivalents))
    if asked.dictionary:
        from readout_tui.formats.dictionary import read as read_dictionary

        options = options._replace(
            dictionary=tuple(pair for path in asked.dictionary for pair in read_dictionary(path))
        )
    if asked.meaning:
        from readout_tui.system.encoder import sentence_encoder

        options = options._replace(encoder=sentence_encoder())
    return options


def _sources(asked: argparse.Namespace, asking: bool) -> tuple[Source, ...]:
    """The texts, by default the seeds, with the publishers and dates given. Raises `InputError`.

    There may be one only if the screen can ask for another (`asking`).
    """
    from readout_tui.formats.accounts import opened
    from readout_tui.formats.load import MAX_SIZE

    size = asked.max_size or MAX_SIZE
    sources = opened(asked.texts, encoding=asked.encoding, max_size=size, least=1 if asking else 2)
    publishers = _for_each("publisher", asked.publisher, len(sources))
    dates = _dates(asked.date, len(sources))
    return tuple(
        source._replace(publisher=publisher or source.publisher, date=date or source.date)
        for source, publisher, date in zip(sources, publishers, dates, strict=True)
    )


def _beside(texts: Sequence[str]) -> str:
    """The folder of the event file, where marks are kept; "" without one."""
    from readout_tui.formats.accounts import EVENT

    return (os.path.dirname(texts[0]) or os.curdir) if texts and texts[0].lower().endswith(EVENT) else ""


def _kept(
    asked: argparse.Namespace, sources: tuple[Source, ...], settings: Settings
) -> tuple[tuple[Source, ...], Settings]:
    """Keeps the texts in a folder with an event file and marks; gives the texts as they are there."""
    from readout_tui.formats.accounts import opened
    from readout_tui.formats.load import MAX_SIZE
    from readout_tui.system.event_folder import keep

    event = keep(sources, asked.keep, settings)
    there = opened([event], encoding=asked.encoding, max_size=asked.max_size or MAX_SIZE)
    return there, settings._replace(beside=asked.keep)


def _dates(given: Sequence[str], accounts: int) -> list[str]:
    """The dates that are given, one for each account. Raises `InputError` for what is no date."""
    dates = _for_each("date", given, accounts)
    if given:
        from readout_tui.core.document_facts import checked_date

        dates = list(map(checked_date, dates))
    return dates


def _for_each(option: str, given: Sequence[str], accounts: int) -> list[str]:
    """What an option says of each account, "" where nothing. Raises `InputError` if it is given too often."""
    if len(given) > accounts:
        raise InputError(
            f"--{option} is given {len(given)} times for {accounts} accounts", "give it once for each, in their order"
        )
    return [*map(_as_text, given), *[""] * (accounts - len(given))]


def _placed(settings: Settings, asked: argparse.Namespace, accounts: int) -> Settings:
    """The settings with the accounts that the panes show; of one account there is nothing to choose."""
    if accounts == 1:
        return settings
    return settings._replace(base=_base(asked, accounts), pair=_pair(asked, accounts))


def _base(asked: argparse.Namespace, accounts: int) -> Account:
    """The account whose text the rows follow. Raises `InputError` if there is no such account."""
    return _account(asked.base, accounts, "--base") if asked.base else FIRST_TWO[0]


def _pair(asked: argparse.Namespace, accounts: int) -> AccountPair | None:
    """The two accounts to set side by side, None for all. Raises `InputError` if they are not two that there are."""
    if not asked.pair:
        return None
    left, *right = (_account(letter, accounts, "--pair") for letter in asked.pair)
    if len(right) != 1 or left == right[0]:
        raise InputError("--pair takes two different accounts", f"name their letters: --pair {_A}{_B}")
    return left, right[0]


def _account(letter: str, accounts: int, option: str) -> Account:
    every = [Account(number) for number in range(accounts)]
    found = account_named(letter, every)
    if found is None:
        raise InputError(f"{option}: there is no account {letter}", f"there are {', '.join(map(account_name, every))}")
    return found


def _as_text(argument: str) -> str:
    """An argument with U+FFFD for bytes that are not UTF-8: Python passes surrogates, which cannot be output."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _show(sources: tuple[Source, ...], settings: Settings) -> int:
    """Opens the screen and returns its exit code. The child process starts to compare before the screen is loaded."""
    for name in list(os.environ):  # these would override the terminal's own size, or make Textual log or connect
        if name in {"COLUMNS", "LINES", "UNICODE_VERSION"} or name.startswith("TEXTUAL"):
            del os.environ[name]
    os.environ["TEXTUAL_FPS"] = str(PICTURES)
    comparing = _comparing(sources, settings) if len(sources) > 1 else None
    try:
        from readout_tui.tui.app import run

        return run(sources, settings, comparing)
    finally:
        if comparing is not None:
            comparing.end()


def _comparing(sources: tuple[Source, ...], settings: Settings) -> Comparing | None:
    """The comparison, started in a child process; None if none can be started."""
    from readout_tui.worker.process import Comparing

    try:
        return Comparing(sources, settings.options, settings.panes)
    except OSError:
        return None


def _interactive() -> bool:
    """True if a screen can be opened: output goes to a terminal that can place the cursor."""
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM", "") not in {"", "dumb", "unknown"}


def _columns(unknown: int) -> int:
    """The width of the terminal that the output goes to, in cells; `unknown` if it goes elsewhere."""
    try:
        return os.get_terminal_size(1).columns or unknown
    except (OSError, ValueError):
        return unknown


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


def _print(output: str | bytes) -> None:
    """Writes to standard output. Raises `OutputError`, or `BrokenPipeError` if nobody reads it any more."""
    if sys.stdout is None:
        raise OutputError("standard output is closed", "send it to a file or a pipe")
    try:
        if isinstance(output, bytes):
            sys.stdout.buffer.write(output)
        else:
            sys.stdout.write(output)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _abandon_output()
        raise OutputError(f"cannot write the output: {(error.strerror or '').lower()}", "free some space") from None


def _occupy_standard_descriptors() -> None:
    """Opens /dev/null for standard streams that are closed.

    Else the next file that is opened would get the number of a standard stream, and with it what is written there.
    """
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _abandon_output() -> None:
    """Sends standard output to nowhere, so that flushing what is still buffered raises no error at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _complain(message: str, hint: str) -> int:
    """Prints an error for the reader, one line and a hint, on standard error; returns the exit code."""
    line = safe(message, keep="")
    line = line if len(line) <= _MESSAGE else line[: _MESSAGE - 1] + "…"
    _tell(f"readout-tui: {line}\n" + (f"  hint: {safe(hint, keep='')}\n" if hint else ""))
    return BAD_INPUT


def _starve() -> int:
    """Says that the system refuses what the program needs; returns the exit code.

    What was half made complains when it is thrown away; the reader is told once.
    """
    with suppress(ImportError, OSError):
        import warnings

        warnings.simplefilter("ignore")
    sys.unraisablehook = lambda _: None
    return _complain("the system gives the program too little to run", STARVED)


def _report(error: Exception) -> int:
    """Prints the traceback of a bug, made safe for the terminal; returns the exit code."""
    try:
        import traceback
    except (ImportError, OSError):  # no further file can be opened, and that is what went wrong before, too
        return _starve()
    _tell(
        "readout-tui: this is a bug in readout-tui, not in your texts\n"
        + safe("".join(traceback.format_exception(error)))
    )
    return BUG


def _tell(text: str) -> None:
    if sys.stderr is not None:
        with suppress(OSError):  # there is nowhere to print it; the exit code remains
            sys.stderr.write(text)
            sys.stderr.flush()
