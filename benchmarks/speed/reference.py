"""The floor for a program on Textual: one line of text; any key changes it."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.events import Key
from textual.widgets import Static


class Hello(App[None]):
    """Textual's hello-world."""

    def compose(self) -> ComposeResult:
        """One widget."""
        yield Static("Hello, World!")

    def on_key(self, event: Key) -> None:
        """The cheapest answer: another line of text."""
        self.query_one(Static).update(f"Hello, {event.key}! {id(event)}", layout=False)


if __name__ == "__main__":
    Hello().run()
