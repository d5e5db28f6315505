"""What the reader asked for on the command line: one value, handed to the screen and to the writers."""

from typing import Final, Literal, NamedTuple, get_args

from readout_tui.core.link_state import CHANGED, LinkProperty
from readout_tui.core.model import Options

View = Literal["level", "flow", "merged"]
VIEWS: Final[tuple[View, ...]] = get_args(View)
THEMES: Final = ("dark", "light", "ansi")
WIDTH: Final = 100
"""Columns of printed text where no terminal tells."""
ONLY: Final[dict[str, frozenset[LinkProperty]]] = {
    **{told: frozenset({told}) for told in get_args(LinkProperty) if told != "linked"},
    "changed": CHANGED,
}
"""What may be asked for by `--only`, and the properties of links that it stands for."""


class Settings(NamedTuple):
    """Empty strings and tuples mean: not asked for, the program chooses."""

    search: str = ""
    speakers: tuple[str, ...] = ()  # names as typed
    only: frozenset[LinkProperty] = frozenset()
    cite: str = ""
    view: View | Literal[""] = ""
    theme: str = ""
    options: Options = Options()

    @property
    def narrowed(self) -> bool:
        """True if not everything is asked for."""
        return bool(self.search or self.speakers or self.only)
