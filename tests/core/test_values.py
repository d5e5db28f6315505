"""Values are dataclasses in all that can be seen of them."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, fields, is_dataclass, replace
from dataclasses import dataclass as standard

import pytest

from readout_tui.core.values import dataclass, field


@dataclass(frozen=True, slots=True)
class Point:
    """A value."""

    x: int
    y: int = 2
    names: tuple[str, ...] = field(default_factory=tuple)


@standard(frozen=True, slots=True)
class Model:
    """The same, made by the standard library."""

    x: int
    y: int = 2
    names: tuple[str, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True, eq=False)
class Big:
    """Compared by identity."""

    x: int


@pytest.mark.parametrize("given", [((1,), {}), ((1, 3), {}), ((), {"x": 1, "names": ("a",)})])
def test_it_is_built_compared_and_shown_like_a_dataclass(given: tuple[tuple[int, ...], dict[str, object]]) -> None:
    values, named = given
    one, model = Point(*values, **named), Model(*values, **named)  # type: ignore[arg-type]
    assert repr(one) == repr(model).replace("Model", "Point")
    assert asdict(one) == asdict(model)
    assert hash(one) == hash(model)
    assert one == Point(*values, **named)  # type: ignore[arg-type]
    assert one != replace(one, x=7)
    assert replace(one, x=7).x == 7
    assert one.__eq__(model) is NotImplemented
    assert is_dataclass(one)
    assert [member.name for member in fields(one)] == ["x", "y", "names"]
    assert Point.__match_args__ == ("x", "y", "names")


def test_it_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_wrong_arguments_are_refused_at_the_first_and_at_later_calls() -> None:
    for _ in range(2):
        with pytest.raises(TypeError):
            Big()  # type: ignore[call-arg]
        with pytest.raises(TypeError):
            Big(1, 2)  # type: ignore[call-arg]


def test_big_values_are_compared_by_identity() -> None:
    one = Big(1)
    assert len({one, one}) == 1
    assert one != Big(1)
    assert len({one, Big(1)}) == 2


def test_it_survives_copies_and_pickles() -> None:
    point = Point(1, names=("a", "b"))
    assert pickle.loads(pickle.dumps(point)) == point
    assert copy.deepcopy(point) == point
