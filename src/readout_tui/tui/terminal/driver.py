"""Runs the app so that it restores the terminal however it ends: glue between Textual and `system.terminal`.

Textual does not handle several endings: SIGTERM and SIGHUP (Textual #5140), a closed terminal (#6690), an input byte
that is not UTF-8 (#6456), and SIGSTOP and SIGCONT from outside. Its crash report shows the values of local variables,
and with them the documents.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import selectors
import threading
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator
from functools import partial
from types import FrameType
from typing import Any, ClassVar, Final

from textual import events
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from readout_tui.errors import is_starved
from readout_tui.system.terminal import HUNG_UP, Guard
from readout_tui.system.watcher import Watcher
from readout_tui.tui.terminal import workarounds
from readout_tui.tui.terminal.paste_limit import Pastes
from readout_tui.tui.terminal.repeats import KeyRun, RepeatedKey, runs
from readout_tui.tui.terminal.sequences import Sequences

_FALLBACK: Final = (80, 24)
_STARVED: Final = 2
"""The exit code where the system gives the program too little to run (`cli.BAD_INPUT`)."""
_TICK: Final = 0.1  # seconds: when a lone Escape is taken for the key
_PASTED: Final = 2_000
"""Characters of a paste that are read: more than `prompt.LONGEST`, so that the prompt sees that it is too long. An app
may say otherwise (`longest_paste`)."""
_WAITING: Final = 200
"""Events that may wait to be handled before more input is read; the terminal keeps the rest."""
_PASTE: Final = "\x1b[200~"
_TYPED: Final = 64
"""Characters of one read that a reader may have typed; more is a flood."""
_BREATH: Final = 0.005  # seconds between two looks at how many wait


def run_guarded(app: App[Any], farewell: Callable[[], None], watcher: Watcher | None = None) -> int:
    """Runs the app to its end; returns the exit code.

    `farewell` is called once when the screen is gone; if the process must be ended by force, from another thread. An
    exception that the app crashed with is raised from here, after the terminal has been restored. The watcher, if there
    is one, is told when the screen has the terminal.
    """
    workarounds.apply()
    with Guard(watcher.tell if watcher else None) as guard:
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
    _given_back = False  # True after the modes of the terminal were undone
    _gone = False  # True once nothing can be written any more

    def start_application_mode(self) -> None:
        """Called at the start and after every resumption."""
        self._given_back = False
        self.guard.live = True
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def stop_application_mode(self) -> None:
        """Called at the end and before every suspension."""
        if self._mouse_pixels:
            self.write("\x1b[?1016l")
        super().stop_application_mode()
        self._given_back = True

    def close(self) -> None:
        """Called after the last byte has been written: from here on the screen is no longer in use.

        If a thread could not be started, or the one that writes has failed, the modes are set and Textual does not undo
        them; the guard does.
        """
        if self._writer_thread is not None and self._writer_thread.ident is not None:
            super().close()
            self._given_back = self._given_back and self._write_error() is None
        self.guard.live = not self._given_back
        if not self._app._running:
            self.guard.insist(self._app.return_code or 0)

    def write(self, data: str) -> None:
        """Writes in a thread. If that has failed, the app ends: nobody would see what it shows."""
        super().write(data)
        error = self._write_error()
        if error is not None and not self._gone:
            self._gone = True
            if is_starved(error):
                self._in_loop(partial(self._app._handle_exception, error))
            else:
                self.guard.end(HUNG_UP)

    def _write_error(self) -> Exception | None:
        return getattr(self._writer_thread, "error", None)

    def _run_input_thread(self) -> None:
        """Ends the app if no more input can be read: it would never hear a key again."""
        try:
            self.run_input_thread()
        except Exception as error:
            try:
                self._in_loop(partial(self._app._handle_exception, error))
            except MemoryError:  # nothing is left even to end in good order
                self.guard.end(_STARVED)

    def run_input_thread(self) -> None:
        """Turns bytes into events, until the app ends or the terminal is gone."""
        decode = getincrementaldecoder("utf-8")("replace").decode
        self._parser = XTermParser(self._debug)
        sequences, pastes = Sequences(), Pastes(_PASTED)
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                data = _read(self.fileno) if selector.select(_TICK) else None
                if data == b"":
                    self.guard.end(HUNG_UP)
                    return
                pastes.most = getattr(self._app, "longest_paste", 0) or _PASTED
                typed = pastes.through(sequences.through(decode(data)) if data else sequences.pause())
                pasted = pastes.inside or _PASTE in typed
                # Enter, pressed before the terminal was set up, was made a line feed by it.
                for run in [KeyRun(typed)] if pasted else runs(typed.replace("\n", "\r")):
                    self._take(run)
                self._take(KeyRun(""))
                if len(typed) > _TYPED:
                    self._await_app()

    def _take(self, run: KeyRun) -> None:
        """Feeds the parser. If it raises, a new one replaces it, and the rest of this input is lost.

        Not where memory is refused: all that comes later would be lost in the same way.
        """
        try:
            for message in self._parsed(run.keys):
                if run.times > 1 and isinstance(message, events.Key):
                    self.process_message(RepeatedKey(message.key, message.character, run.times))
                else:
                    self.process_message(message)
        except MemoryError:
            raise
        except Exception:  # whatever a terminal sends, the reader goes on
            self._parser = XTermParser(self._debug)

    def _parsed(self, keys: str) -> Iterator[Message]:
        """What the parser makes of keys; "" stands for a pause, after which a lone Escape is the key."""
        if keys:
            yield from self._parser.feed(keys)
        else:
            yield from self._parser.tick()

    def _await_app(self) -> None:
        """Waits until the app has handled most of what was read, so that no flood of input fills the memory."""
        with contextlib.suppress(RuntimeError):  # the loop has ended
            posted = asyncio.run_coroutine_threadsafe(_nothing(), self._loop)  # runs after all that was sent before
            while not self.exit_event.is_set() and (not posted.done() or self._waiting() > _WAITING):
                self.exit_event.wait(_BREATH)

    def _waiting(self) -> int:
        """About how many events have not been handled yet: those in the queues of the app and of what has the focus."""
        app = self._app
        queues = [app._message_queue, getattr(app.focused, "_message_queue", None)]
        return sum(queue.qsize() for queue in queues if queue is not None)

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


async def _nothing() -> None:
    """Waits for nothing: that it is done tells that the loop has come to it."""


def _read(descriptor: int) -> bytes | None:
    """Up to 4096 bytes; None if there is nothing to read after all, b"" if the terminal is gone."""
    try:
        return os.read(descriptor, 4096)
    except BlockingIOError:
        return None
    except OSError:
        return b""
