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
from typing import TYPE_CHECKING, Final, NoReturn

from readout_tui.command.arguments import BATCH, argument_parser, asked_for, batch_parser
from readout_tui.command.request import asked_options, asked_settings, asked_sources, beside, kept, placed
from readout_tui.command.streams import abandon_output, columns, interactive, occupy_standard_descriptors, put_out, tell
from readout_tui.core.characters.safe import safe
from readout_tui.core.model import Source
from readout_tui.errors import STARVED, InputError, OutputError, ReadoutError, is_starved
from readout_tui.formats.tables import WRITERS
from readout_tui.settings import NOTHING_FOUND, WIDTH, Settings

if TYPE_CHECKING:
    from readout_tui.formats.save import Target
    from readout_tui.headless import Rendered
    from readout_tui.system.watcher import Watcher
    from readout_tui.worker.process import Comparing

DIFFERS: Final = 1
BAD_INPUT: Final = 2
BUG: Final = 70
INTERRUPTED: Final = 130
CLOSED_PIPE: Final = 141
STANDARD_OUTPUT: Final = "-"

PICTURES: Final = 240
"""Frames a second at most. At Textual's default of 60, the answer to a key may wait 17 ms for the next frame."""
_MESSAGE: Final = 200  # characters of an error message at most


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit code."""
    occupy_standard_descriptors()
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
        abandon_output()
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
        return _batch(asked_for(batch_parser(), arguments[1:])[0])
    asked, config = asked_for(argument_parser(), arguments)
    if asked.schema:
        from readout_tui.formats.json_schema import written

        put_out(written())
        return 0
    settings = asked_settings(asked)._replace(keys=config.keys, colours=config.colours)
    if asked.plain:
        return _read_aloud(asked, settings)
    target = _target(asked) if asked.output not in {None, STANDARD_OUTPUT} else None
    to = target.writer.name if target else _format(asked)
    if settings.report:
        _check_report(settings, to)
    if to:
        return _write(asked, *_opened(asked, settings, asking=False, marks=asked.marks), to, target)
    return _watched(asked, settings)


def _opened(
    asked: argparse.Namespace, settings: Settings, asking: bool, marks: bool
) -> tuple[tuple[Source, ...], Settings]:
    """The texts, and the settings with what is known of them: the accounts shown and, with `marks`, what was decided.

    `asking`: the screen can ask for a second text.
    """
    sources = asked_sources(asked, asking)
    settings = placed(settings, asked, len(sources))._replace(beside=beside(asked.texts))
    if asked.keep:
        sources, settings = kept(asked, sources, settings)
    if marks:
        from readout_tui.system.journal import remembered

        settings = remembered(settings, sources)
    return sources, settings


def _read_aloud(asked: argparse.Namespace, settings: Settings) -> int:
    if asked.to or asked.output:
        raise InputError("--plain reads aloud and writes no format", "leave it out, or --to and -o")
    from readout_tui.reading import run as read

    return read(*_opened(asked, settings, asking=False, marks=True))


def _write(
    asked: argparse.Namespace, sources: tuple[Source, ...], settings: Settings, to: str, target: Target | None
) -> int:
    """Prints in a format, or writes a file; returns the exit code."""
    for remark in settings.remarks:
        tell(f"readout-tui: {remark}\n")
    from readout_tui.headless import render

    rendered = render(sources, settings, to, columns(WIDTH))
    if target is None:
        put_out(rendered.output)
    else:
        target.save(rendered.output, sources)
    return _code(asked, rendered)


def _batch(asked: argparse.Namespace) -> int:
    """Compares all events of a folder (`batch`); bad input if one of them could not be compared."""
    from readout_tui import batch
    from readout_tui.formats.load import MAX_SIZE

    watched = sys.stderr is not None and sys.stderr.isatty()

    def progress(told: str) -> None:
        if watched:
            tell(f"\r\x1b[K{safe(told, keep='')[: columns(80) - 1]}")

    compared, failed = batch.run(
        asked.folder, put_out, progress, asked_options(asked), asked.encoding, asked.max_size or MAX_SIZE
    )
    if watched:
        tell(f"\r\x1b[K{compared} compared, {failed} could not be\n")
    return BAD_INPUT if failed else 0


def _format(asked: argparse.Namespace) -> str:
    """The format to print; "" for the screen. Raises `OutputError` for one that a terminal cannot show."""
    screen = interactive() and not asked.exit_code and asked.output is None and not asked.report
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


def _watched(asked: argparse.Namespace, settings: Settings) -> int:
    """Opens the texts and the screen. The process that watches over it is forked first, while that is cheap."""
    from readout_tui.system.memory import check_room
    from readout_tui.system.watcher import watched

    check_room()
    watcher = watched()
    try:
        return _show(*_opened(asked, settings, asking=True, marks=True), watcher)
    finally:
        if watcher is not None:
            watcher.end()


def _show(sources: tuple[Source, ...], settings: Settings, watcher: Watcher | None) -> int:
    """Opens the screen and returns its exit code. The child process starts to compare before the screen is loaded."""
    for name in list(os.environ):  # these would override the terminal's own size, or make Textual log or connect
        if name in {"COLUMNS", "LINES", "UNICODE_VERSION"} or name.startswith("TEXTUAL"):
            del os.environ[name]
    os.environ["TEXTUAL_FPS"] = str(PICTURES)
    comparing = _comparing(sources, settings) if len(sources) > 1 else None
    try:
        from readout_tui.tui.app import run

        return run(sources, settings, comparing, watcher)
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


def _complain(message: str, hint: str) -> int:
    """Prints an error for the reader, one line and a hint, on standard error; returns the exit code."""
    line = safe(message, keep="")
    line = line if len(line) <= _MESSAGE else line[: _MESSAGE - 1] + "…"
    tell(f"readout-tui: {line}\n" + (f"  hint: {safe(hint, keep='')}\n" if hint else ""))
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
    tell(
        "readout-tui: this is a bug in readout-tui, not in your texts\n"
        + safe("".join(traceback.format_exception(error)))
    )
    return BUG
