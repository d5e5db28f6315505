"""Writing the comparison to a file, in the background."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from textual.message import Message

from readout_tui.core.characters.safe import flat
from readout_tui.errors import ReadoutError
from readout_tui.tui.shell import Shell

if TYPE_CHECKING:
    from readout_tui.formats.save import Target
    from readout_tui.formats.tables import Writer
    from readout_tui.tui.widgets.export_window import ExportWish

EXPORT: Final = "export"
"""The group of the threads that write files."""
_NAME: Final = "comparison"


class Exporting(Shell):
    """The mixin for exports. A toast tells the path."""

    _leaving = False  # the reader has asked to quit while a file was being written (`copying`)

    class Exported(Message):
        """A file was written, or not: `told` says so, in one line."""

        def __init__(self, told: str, failed: bool = False) -> None:
            super().__init__()
            self.told = told
            self.failed = failed

    def do_export(self) -> None:
        """Asks for format, rows and file."""
        from readout_tui.tui.widgets.export_window import ExportScreen
        from readout_tui.view.export_scope import scopes

        window = ExportScreen(scopes(self.session, self.settings.options), _free_name, self._export_target)
        self.push_screen(window, self._export)

    def _export_target(self, name: str, writer: Writer, replace: bool) -> Target:
        from readout_tui.formats.save import origins, target

        return target(name, writer.name, origins(self.sources), replace)

    def _export(self, wish: ExportWish | None) -> None:
        """Writes the file in a thread; the screen goes on meanwhile."""
        if wish is None:
            return
        comparison, sources = self.session.comparison, self.sources
        request, target = wish

        def write() -> None:
            try:
                target.save(target.writer.write(comparison, request), sources)
            except ReadoutError as error:
                self.post_message(self.Exported(f"{error.message}. {error.hint}", failed=True))
            else:
                where = flat(os.path.abspath(target.path))
                self.post_message(self.Exported(f"Written as {target.writer.name} to {where}"))

        self.run_worker(write, thread=True, group=EXPORT, exit_on_error=False)

    def on_exporting_exported(self, message: Exported) -> None:
        """Tells the path, or why there is none; in that case the program does not end, if it was about to."""
        self._leaving = self._leaving and not message.failed
        self.toast(message.told, "error" if message.failed else "information")


def _free_name(writer: Writer) -> str:
    """A name in the current folder that no file has: "comparison.html", "comparison-2.html"."""
    number, name = 1, _NAME + writer.suffixes[0]
    while os.path.lexists(name):
        number += 1
        name = f"{_NAME}-{number}{writer.suffixes[0]}"
    return name
