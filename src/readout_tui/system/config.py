"""The reader's own configuration: defaults for the command line, keys, and colours.

    # ~/.config/readout-tui/config.toml, or in $XDG_CONFIG_HOME
    [options]                     # as on the command line, without the dashes
    view = "flow"
    theme = "light"
    dictionary = ["~/terms.tsv"]

    [keys]                        # by the command's name (docs/KEYS.md): all of its keys
    next = ["j", "down", "ctrl+n"]

    [colours.dark]                # by what is drawn
    differs = "bold #ff9076"

The file is looked for in this one place, so that no file beside a document configures anything. What it asks for comes
before what is typed, which therefore wins. It is refused as a whole if anything in it is not understood, with the path
and the name of what it is, so that a typing error is not passed over.

Limitations: what keys and colours mean is checked where the tables of commands and colours are (`view.keyboard`,
`tui.panes.palette`), when the screen opens.
"""

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from readout_tui.core.characters.safe import safe
from readout_tui.errors import InputError

OPTIONS: Final[dict[str, Any]] = {
    "view": str, "theme": str, "cite": str, "author": str, "encoding": str, "max-size": str, "equivalents": str,
    "dictionary": list, "meaning": bool, "marks": bool,
}  # fmt: skip
"""The options that may be configured: those that say how to read and to show, not what to do."""
_PATHS: Final = frozenset({"equivalents", "dictionary"})
_LARGEST: Final = 1 << 20  # bytes
_ANYWAY: Final = "--no-config does without it"


class Config(NamedTuple):
    """What a configuration file asks for."""

    path: str
    arguments: tuple[str, ...] = ()  # as they would be typed
    keys: Mapping[str, tuple[str, ...]] = MappingProxyType({})  # by the command's name
    colours: Mapping[str, Mapping[str, str]] = MappingProxyType({})  # by theme, then by what is drawn: a style in words


def usual_path() -> str:
    """Where the file is looked for; "" where there is no such place."""
    base = os.environ.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(base):
        base = os.path.expanduser("~/.config")
    return os.path.join(base, "readout-tui", "config.toml") if os.path.isabs(base) else ""


def read(path: str) -> Config:
    """What a file asks for. Raises `InputError` if it cannot be read, or if anything in it is not understood."""
    import tomllib

    try:
        with open(path, "rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise _wrong(path, "is too large")
        told = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        raise _wrong(path, f"cannot be read: {(error.strerror or '').lower()}") from None
    except (ValueError, RecursionError) as error:
        raise _wrong(path, f"is no valid TOML: {error}") from None
    for name in told:
        if name not in {"options", "keys", "colours"} or not isinstance(told[name], dict):
            raise _wrong(path, f"has [{name}]", "there are [options], [keys] and [colours.dark]")
    options, keys, colours = (told.get(name, {}) for name in ("options", "keys", "colours"))
    return Config(path, _arguments(path, options), _keys(path, keys), _colours(path, colours))


def _arguments(path: str, options: dict[str, Any]) -> tuple[str, ...]:
    """The options as they would be typed; paths are taken from the folder of the file."""
    typed: list[str] = []
    for name, value in options.items():
        kind = OPTIONS.get(name)
        if kind is None:
            raise _wrong(path, f"has the option {name}", f"there are {', '.join(OPTIONS)}")
        if kind is list:
            typed += [f"--{name}={_from(path, one)}" for one in _texts(path, name, value)]
        elif not isinstance(value, kind):
            raise _wrong(path, f"has {name} = {value!r}, which is not {'true or false' if kind is bool else 'a text'}")
        elif kind is str:
            typed.append(f"--{name}={_from(path, value) if name in _PATHS else value}")
        elif value:
            typed.append(f"--{name}")
    return tuple(typed)


def _from(path: str, named: str) -> str:
    return os.path.join(os.path.dirname(path), os.path.expanduser(named))


def _keys(path: str, keys: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {name: _texts(path, f"keys.{name}", value) for name, value in keys.items()}


def _texts(path: str, name: str, value: Any) -> tuple[str, ...]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
        raise _wrong(path, f"has {name}, which is no text or list of texts")
    return tuple(texts)


def _colours(path: str, colours: dict[str, Any]) -> dict[str, dict[str, str]]:
    for theme, styles in colours.items():
        if not isinstance(styles, dict) or not all(isinstance(style, str) for style in styles.values()):
            raise _wrong(
                path, f"has colours.{theme}, which is no table of texts", '[colours.dark], then text = "white"'
            )
    return colours


def _wrong(path: str, what: str, hint: str = "") -> InputError:
    return InputError(f"{safe(path, keep='')} {what}", f"{hint}; {_ANYWAY}" if hint else _ANYWAY)
