"""What is asked for, from the parsed arguments: the texts, how they are compared, and what is shown of them."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from readout_tui.core.model import FIRST_TWO, Account, AccountPair, Options, Source
from readout_tui.core.numbering import account_name, account_named
from readout_tui.errors import InputError
from readout_tui.settings import ONLY, Settings


def asked_settings(asked: argparse.Namespace) -> Settings:
    """The settings that the arguments ask for. Raises `ReadoutError` if the query, the style or the file is invalid."""
    search = asked.search
    if search is not None:
        from readout_tui.core.search.find import parse

        if not search.strip():
            raise InputError("the search is empty", "leave out --search to see all")
        if search.lstrip().startswith("@"):
            search = _saved(search)
        parse(search)
    if any(not name.strip() for name in asked.speaker):
        raise InputError("--speaker names nobody", "name a speaker, or leave it out")
    if asked.cite:
        from readout_tui.core.citation.styles import STYLES

        if asked.cite not in STYLES:
            raise InputError(f"unknown citation style {asked.cite}", f"there are {', '.join(STYLES)}")
    return Settings(
        search=search or "",
        speakers=tuple(asked.speaker),
        only=frozenset().union(*(ONLY[told] for told in asked.only)),
        cite=asked.cite,
        author=_author(asked.author) if asked.author else "",
        view=asked.view,
        theme=asked.theme,
        options=asked_options(asked),
        report=asked.report,
    )


def _saved(search: str) -> str:
    """The search that was saved under a name, as "@name" asks for it. Raises `QueryError`."""
    from readout_tui.core.search.saved import understood
    from readout_tui.system.store import load_searches

    return understood(search, load_searches()).query


def asked_options(asked: argparse.Namespace) -> Options:
    """How the texts are compared. Raises `InputError`."""
    options = Options()
    if asked.equivalents:
        from readout_tui.formats.equivalents import read

        options = options._replace(equivalents=read(asked.equivalents))
    if asked.dictionary:
        from readout_tui.formats.dictionary import read as read_dictionary

        options = options._replace(
            dictionary=tuple(pair for path in asked.dictionary for pair in read_dictionary(path))
        )
    if asked.meaning:
        from readout_tui.system.encoder import sentence_encoder

        options = options._replace(encoder=sentence_encoder())
    return options


def asked_sources(asked: argparse.Namespace, asking: bool) -> tuple[Source, ...]:
    """The texts, by default the seeds, with the publishers and dates given. Raises `InputError`.

    There may be one only if the screen can ask for another (`asking`).
    """
    from readout_tui.formats.accounts import opened
    from readout_tui.formats.load import MAX_SIZE

    size = asked.max_size or MAX_SIZE
    sources = opened(asked.texts, encoding=asked.encoding, max_size=size, least=1 if asking else 2)
    publishers = _for_each("publisher", asked.publisher, len(sources))
    dates = _dates(asked.date, len(sources))
    return tuple(
        source._replace(publisher=publisher or source.publisher, date=date or source.date)
        for source, publisher, date in zip(sources, publishers, dates, strict=True)
    )


def beside(texts: Sequence[str]) -> str:
    """The folder of the event file, where marks are kept; "" without one."""
    from readout_tui.formats.accounts import EVENT

    return (os.path.dirname(texts[0]) or os.curdir) if texts and texts[0].lower().endswith(EVENT) else ""


def kept(
    asked: argparse.Namespace, sources: tuple[Source, ...], settings: Settings
) -> tuple[tuple[Source, ...], Settings]:
    """Keeps the texts in a folder with an event file and marks; gives the texts as they are there."""
    from readout_tui.formats.accounts import opened
    from readout_tui.formats.load import MAX_SIZE
    from readout_tui.system.event_folder import keep

    event = keep(sources, asked.keep, settings)
    there = opened([event], encoding=asked.encoding, max_size=asked.max_size or MAX_SIZE)
    return there, settings._replace(beside=asked.keep)


def _author(name: str) -> str:
    """The name of the reader, which is that of a file. Raises `InputError`."""
    from readout_tui.system.journal import safe_name

    if name != safe_name(name):
        raise InputError(
            f"{name} is no name for marks", "it has letters of English, digits, -, _ and . alone, at most 64"
        )
    return name


def _dates(given: Sequence[str], accounts: int) -> list[str]:
    """The dates that are given, one for each account. Raises `InputError` for what is no date."""
    dates = _for_each("date", given, accounts)
    if given:
        from readout_tui.core.document_facts import checked_date

        dates = list(map(checked_date, dates))
    return dates


def _for_each(option: str, given: Sequence[str], accounts: int) -> list[str]:
    """What an option says of each account, "" where nothing. Raises `InputError` if it is given too often."""
    if len(given) > accounts:
        raise InputError(
            f"--{option} is given {len(given)} times for {accounts} accounts", "give it once for each, in their order"
        )
    return [*map(_as_text, given), *[""] * (accounts - len(given))]


def placed(settings: Settings, asked: argparse.Namespace, accounts: int) -> Settings:
    """The settings with the accounts that the panes show; of one account there is nothing to choose."""
    if accounts == 1:
        return settings
    return settings._replace(base=_base(asked, accounts), pair=_pair(asked, accounts))


def _base(asked: argparse.Namespace, accounts: int) -> Account:
    """The account whose text the rows follow. Raises `InputError` if there is no such account."""
    return _account(asked.base, accounts, "--base") if asked.base else FIRST_TWO[0]


def _pair(asked: argparse.Namespace, accounts: int) -> AccountPair | None:
    """The two accounts to set side by side, None for all. Raises `InputError` if they are not two that there are."""
    if not asked.pair:
        return None
    left, *right = (_account(letter, accounts, "--pair") for letter in asked.pair)
    if len(right) != 1 or left == right[0]:
        raise InputError("--pair takes two different accounts", "name their letters: --pair AB")
    return left, right[0]


def _account(letter: str, accounts: int, option: str) -> Account:
    every = [Account(number) for number in range(accounts)]
    found = account_named(letter, every)
    if found is None:
        raise InputError(f"{option}: there is no account {letter}", f"there are {', '.join(map(account_name, every))}")
    return found


def _as_text(argument: str) -> str:
    """An argument with U+FFFD for bytes that are not UTF-8: Python passes surrogates, which cannot be output."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
