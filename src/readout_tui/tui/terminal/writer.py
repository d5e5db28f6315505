"""Writes to the terminal in a thread, as Textual does, but a failure leaves nobody waiting."""

from __future__ import annotations

from textual.drivers._writer_thread import WriterThread


class TerminalWriter(WriterThread):
    """If it fails, it throws away what is still to be written; `error` says why.

    Textual's thread ends without a word, and whoever writes waits for it as soon as its short queue is full.
    """

    error: Exception | None = None

    def run(self) -> None:
        """Writes until it is told to stop."""
        try:
            super().run()
        except Exception as error:
            self.error = error
            while self._queue.get() is not None:
                pass
