"""The command table is whole: nothing clashes, everything runs, everything is documented."""

from pathlib import Path

import pytest

from readout_tui.errors import InputError
from readout_tui.tui.app import ReadoutApp
from readout_tui.tui.keysdoc import document
from readout_tui.view.commands import COMMANDS, KEYBOARD, Keyboard

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


def test_a_reader_may_have_other_keys() -> None:
    mine = Keyboard({"next": ("ctrl+n", "ü"), "next-hit": ("f3",), "find-similar": ("n",)} | {"last": ()})
    assert mine.of["ctrl+n",].id == mine.of["ü",].id == "next"
    assert ("j",) not in mine.of
    assert mine.of["n",].id == "find-similar"
    assert mine.name("next") == "Ctrl-n"
    assert mine.name("last") == ""
    assert mine.hints(200)[0] == ("Ctrl-n k", "passage")
    assert KEYBOARD.hints(200)[0] == ("j k", "passage")
    assert ("] [", "difference") in KEYBOARD.hints(200)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"nxet": ("x",)}, "no command nxet"),
        ({"next": ("k",)}, "both next and previous"),
        ({"next": ("]",)}, "begins others"),
        ({"next": ("q x",)}, "begins others"),
        ({"next": ("",)}, "no key without a name"),
        ({"next": ("ctrl+",)}, "no key"),
        ({"next": ("a b c",)}, "no key"),
        ({"next": ("\x1b",)}, "no key"),
        ({"next": ("hyper+x",)}, "no key"),
    ],
)
def test_keys_that_cannot_be(changed: dict[str, tuple[str, ...]], said: str) -> None:
    with pytest.raises(InputError) as told:
        Keyboard(changed)
    assert said in told.value.message
    assert told.value.hint


def test_a_lone_prefix_goes_to_the_top_where_twice_does() -> None:
    top = KEYBOARD.lone("g")
    assert top is not None
    assert top.id == "first"
    assert KEYBOARD.lone("]") is None
    assert Keyboard({"first": ("home",)}).lone("g") is None
