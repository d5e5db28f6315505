"""The files that a package puts beside the program: completions for bash, zsh and fish, and the manual page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import shtab

from building.manual import manual
from readout_tui import __version__
from readout_tui.command.arguments import argument_parser, batch_parser

COMPLETIONS: Final[Mapping[str, str]] = {
    "bash": "share/bash-completion/completions/readout-tui",
    "zsh": "share/zsh/site-functions/_readout-tui",
    "fish": "share/fish/vendor_completions.d/readout-tui.fish",
}
"""By shell, where each looks for the completions of programs, below the root of an installation."""
MANUAL: Final = "share/man/man1/readout-tui.1"


def shared_files() -> dict[str, str]:
    """The content of each file, by its path below the root of an installation."""
    parser = argument_parser()
    for action in parser._actions:
        if action.dest == "texts" or action.metavar == "FILE":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    made = {path: shtab.complete(parser, shell=shell) + "\n" for shell, path in COMPLETIONS.items()}
    return made | {MANUAL: manual(argument_parser(), batch_parser(), __version__)}
