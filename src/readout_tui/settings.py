"""What the reader asked for on the command line, as one value for the screen and for the writers."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, get_args

from readout_tui.core.link_state import CHANGED, LinkProperty
from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Options

View = Literal["level", "flow", "merged"]
VIEWS: Final[tuple[View, ...]] = get_args(View)
THEMES: Final = ("dark", "light", "ansi")
NOTHING_FOUND: Final = 1
"""The exit code when a search or filter finds nothing, as that of grep."""
MOST_ACCOUNTS: Final = 12
"""Accounts that are compared together at most."""
WIDTH: Final = 100
"""Width of printed text in cells if the output does not go to a terminal."""
ONLY: Final[dict[str, frozenset[LinkProperty]]] = {
    **{told: frozenset({told}) for told in get_args(LinkProperty) if told != "linked"},
    "changed": CHANGED,
}
"""The choices of `--only`, each with the properties of links of which one is enough to be shown."""


class Settings(NamedTuple):
    """Settings from the command line and the configuration. An empty field was not asked for; the program chooses."""

    search: str = ""
    speakers: tuple[str, ...] = ()  # names as typed
    only: frozenset[LinkProperty] = frozenset()
    cite: str = ""
    view: View | Literal[""] = ""
    theme: str = ""
    options: Options = Options()
    base: Account = FIRST_TWO[0]  # whose text the rows follow
    author: str = ""  # by which the reader's marks are told from those of others; "" for the name of the user
    beside: str = ""  # the folder of the event file, where marks are kept; "" for the state folder
    remarks: tuple[str, ...] = ()  # what could not be used of what was kept, a few words each
    pair: AccountPair | None = None  # the accounts to set side by side out of three and more
    keys: Mapping[str, tuple[str, ...]] = MappingProxyType({})  # of commands by name, where the reader has other ones
    colours: Mapping[str, Mapping[str, str]] = MappingProxyType({})  # by theme, then by what is drawn: a style
    report: bool = False  # print the findings of a pair on one page

    @property
    def panes(self) -> AccountPair:
        """The accounts that the panes show at first: the pair that was asked for, or the base beside another one."""
        left, _ = FIRST_TWO
        return self.pair or (FIRST_TWO if self.base == left else (self.base, left))

    @property
    def narrowed(self) -> bool:
        """True if a search or a filter limits what is shown."""
        return bool(self.search or self.speakers or self.only)
