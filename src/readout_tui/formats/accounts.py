"""Opens the accounts of one event: files that are named, an event file that lists them, or the pair that comes along.

names of files --+
event.toml ------+--opened--> one `Source` an account
nothing ---------+
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readout_tui.core.model import Account, Source
from readout_tui.core.numbering import account_name
from readout_tui.errors import InputError
from readout_tui.formats.load import MAX_SIZE, load_all, seeds
from readout_tui.settings import MOST_ACCOUNTS

EVENT: Final = ".toml"
"""How the name of an event file ends."""
_A, _B = (account_name(Account(number)) for number in range(2))


def opened(
    paths: Sequence[str], *, encoding: str | None = None, max_size: int = MAX_SIZE, least: int = 2
) -> tuple[Source, ...]:
    """The accounts in the order in which they are named or listed; the seeds if no path is given.

    `encoding` is that of all texts, None to guess it; `max_size` is in bytes, for each file. Raises `InputError` for
    fewer than `least` accounts or more than `MOST_ACCOUNTS`, and for what cannot be read.
    """
    if any(path.lower().endswith(EVENT) for path in paths):
        from readout_tui.formats.event import load_listed, read_event

        if len(paths) > 1:
            raise InputError("an event file is given beside others", "it lists all accounts, so name it alone")
        listed = read_event(paths[0])
        _check_number(len(listed), least)
        return load_listed(listed, encoding=encoding, max_size=max_size)
    if not paths:
        return seeds()
    _check_number(len(paths), least)
    return load_all(paths, encoding=encoding, max_size=max_size)


def _check_number(accounts: int, least: int) -> None:
    if accounts < least:
        raise InputError(
            "one account is given, two are needed", f"readout-tui {_A} {_B}; without any it opens its own pair"
        )
    if accounts > MOST_ACCOUNTS:
        raise InputError(
            f"{accounts} accounts are given, and at most {MOST_ACCOUNTS} are compared together",
            "name fewer; put names that hold spaces in quotation marks",
        )
