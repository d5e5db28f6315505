"""The command table is whole: nothing clashes, everything runs, everything is documented."""

from pathlib import Path

from readout_tui.tui.app import ReadoutApp
from readout_tui.tui.keysdoc import document
from readout_tui.view.commands import COMMANDS
from readout_tui.view.keyboard import KEYBOARD

ROOT = Path(__file__).parents[2]


def test_no_two_commands_share_a_key() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


def test_a_prefix_is_no_key_of_its_own() -> None:
    assert not KEYBOARD.prefixes & {keys[0] for keys in KEYBOARD.of if len(keys) == 1}


def test_every_command_changes_the_session_or_is_the_apps() -> None:
    for command in COMMANDS:
        if command.change is None:
            assert callable(getattr(ReadoutApp, "do_" + command.id.replace("-", "_"), None)), command.id
        else:
            assert not hasattr(ReadoutApp, "do_" + command.id.replace("-", "_")), command.id


def test_a_prefix_offers_its_choices_in_words() -> None:
    assert {"c", "m", "o", "s", "]"} <= {key for key, _what in KEYBOARD.choices("]")}
    assert all(what for prefix in KEYBOARD.prefixes for _key, what in KEYBOARD.choices(prefix))


def test_the_page_of_keys_is_the_table() -> None:
    assert (ROOT / "docs" / "KEYS.md").read_text(encoding="utf-8") == document()
