"""The reader's own keys."""

import pytest

from readout_tui.errors import InputError
from readout_tui.view.keyboard import KEYBOARD, Keyboard


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
