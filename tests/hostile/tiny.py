"""A minimal app that is run like the real one, to test how apps are run."""

import os
import sys
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.widgets import Static

from readout_tui.cli import main
from readout_tui.tui.terminal import driver


class Tiny(App[None]):
    BINDINGS: ClassVar = [
        ("q", "quit", "quit"),
        ("x", "crash", "crash"),
        ("b", "block", "block"),
        ("t", "toil", "toil"),
    ]

    def compose(self) -> ComposeResult:
        yield Static("TINY " * 400, markup=False)

    def on_key(self, event: object) -> None:
        self.query_one(Static).update(f"KEY {event!r}")

    def action_crash(self) -> None:
        document = "SECRET"
        raise ValueError(f"crashed with {len(document)}\x1b]0;CANARY\x07")

    def action_toil(self) -> None:
        def toil() -> None:
            while True:
                pass

        self.run_worker(toil, thread=True)
        self.query_one(Static).update("TOILING")

    def action_block(self) -> None:
        os.write(1, b"BLOCKED")  # at once: nothing will be drawn any more
        while True:
            pass


def run(*given: Any) -> int:
    return driver.run_guarded(Tiny(), lambda: None, given[-1])


if __name__ == "__main__":
    if "readout_tui.tui.app" not in sys.modules:
        import types

        module = types.ModuleType("readout_tui.tui.app")
        module.run = run  # type: ignore[attr-defined]
        sys.modules["readout_tui.tui.app"] = module
    sys.exit(main())
