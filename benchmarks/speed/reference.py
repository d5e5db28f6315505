"""The least that a program on Textual can take: it shows one line of text, which any key changes."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.events import Key
from textual.widgets import Static


class Hello(App[None]):
    """Textual's hello-world."""

    def compose(self) -> ComposeResult:
        """A single widget."""
        yield Static("Hello, World!")

    def on_key(self, event: Key) -> None:
        """The cheapest answer: another line of text."""
        self.query_one(Static).update(f"Hello, {event.key}! {id(event)}", layout=False)


if __name__ == "__main__":
    Hello().run()
