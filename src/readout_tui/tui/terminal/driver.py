"""Runs the app so that it restores the terminal however it ends: glue between Textual and `system.terminal`.

Textual does not handle several endings: SIGTERM and SIGHUP (Textual #5140), a closed terminal (#6690), an input byte
that is not UTF-8 (#6456), and SIGSTOP and SIGCONT from outside. Its crash report shows the values of local variables,
and with them the documents.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import threading
from codecs import getincrementaldecoder
from collections.abc import Callable
from types import FrameType
from typing import Any, ClassVar, Final

from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver

from readout_tui.system.terminal import HUNG_UP, Guard
from readout_tui.tui.terminal import workarounds
from readout_tui.tui.terminal.paste_limit import Pastes

_FALLBACK: Final = (80, 24)
_TICK: Final = 0.1  # seconds: when a lone Escape is taken for the key
_PASTED: Final = 2_000
"""Characters of a paste that are read: more than `prompt.LONGEST`, so that the prompt sees that it is too long."""


def run_guarded(app: App[Any], farewell: Callable[[], None]) -> int:
    """Runs the app to its end; returns the exit code.

    `farewell` is called once when the screen is gone; if the process must be ended by force, from another thread. An
    exception that the app crashed with is raised from here, after the terminal has been restored.
    """
    workarounds.apply()
    with Guard() as guard:
        if issubclass(app.driver_class, LinuxDriver):
            app.driver_class = type("Driver", (GuardedDriver,), {"guard": guard})
        guard.leave = lambda code: _leave(app, code)
        app._fatal_error = app._close_messages_no_wait  # type: ignore[method-assign]  # it shows local variables
        guard.farewell = farewell
        app.run()
        farewell()
    if app._exception is not None:
        raise app._exception
    return guard.code if guard.code is not None else app.return_code or 0


def _leave(app: App[Any], code: int) -> None:
    """Asks the event loop to end the app. Called from signal handlers and from other threads."""
    loop = app._loop
    if loop is not None and loop.is_running():
        loop.call_soon_threadsafe(app.exit, None, code)
    elif threading.current_thread() is threading.main_thread():
        raise SystemExit(code)


class GuardedDriver(LinuxDriver):
    """Tells the guard whether the screen is in use, and reads input robustly, whatever bytes a terminal sends."""

    guard: ClassVar[Guard]

    def start_application_mode(self) -> None:
        """Called at the start and after every resumption."""
        self.guard.live = True
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def stop_application_mode(self) -> None:
        """Called at the end and before every suspension."""
        if self._mouse_pixels:
            self.write("\x1b[?1016l")
        super().stop_application_mode()

    def close(self) -> None:
        """Called after the last byte has been written: from here on the screen is no longer in use."""
        super().close()
        self.guard.live = False
        if not self._app._running:
            self.guard.insist(self._app.return_code or 0)

    def run_input_thread(self) -> None:
        """Turns bytes into events, until the app ends or the terminal is gone."""
        decode = getincrementaldecoder("utf-8")("replace").decode
        parser = XTermParser(self._debug)
        pastes = Pastes(_PASTED)
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                data = _read(self.fileno) if selector.select(_TICK) else None
                if data == b"":
                    self.guard.end(HUNG_UP)
                    return
                parser = self._take(parser, pastes.through(decode(data)) if data else "")

    def _take(self, parser: XTermParser, keys: str) -> XTermParser:
        """Feeds the parser. If it raises, a new one replaces it, and the rest of the input read is lost."""
        try:
            for event in parser.feed(keys) if keys else ():
                self.process_message(event)
            for event in parser.tick():
                self.process_message(event)
        except Exception:  # whatever a terminal sends, the reader goes on
            return XTermParser(self._debug)
        return parser

    def _get_terminal_size(self) -> tuple[int, int]:
        with contextlib.suppress(OSError):
            size = os.get_terminal_size(self.fileno)
            return size.columns or _FALLBACK[0], size.lines or _FALLBACK[1]
        return _FALLBACK

    def _sigtstp_application(self, *_: int | FrameType | None) -> None:
        self._in_loop(self._suspend)

    def _sigcont_application(self, *_: int | FrameType | None) -> None:
        self._in_loop(self._resume)

    def _in_loop(self, call: Any) -> None:
        """Defers a call to the event loop: the signal may have interrupted code that holds the output's locks."""
        loop = self._app._loop
        if loop is not None and loop.is_running():
            loop.call_soon_threadsafe(call)

    def _suspend(self) -> None:
        super()._sigtstp_application()

    def _resume(self) -> None:
        """Sets the terminal up again, also after SIGSTOP, which cannot be caught: the shell has changed its modes."""
        if not self._auto_restart:
            return
        if self.guard.live:
            self.suspend_application_mode()
        self.resume_application_mode()
        self._app.refresh(layout=True)


def _read(descriptor: int) -> bytes | None:
    """Up to 4096 bytes; None if there is nothing to read after all, b"" if the terminal is gone."""
    try:
        return os.read(descriptor, 4096)
    except BlockingIOError:
        return None
    except OSError:
        return b""
