"""Frozen, slotted dataclasses that cost little to define.

`dataclasses.dataclass` writes and compiles six functions for every class when its module is imported: half of what
the program's own modules cost at the start. Here the methods are shared or made from descriptors, and a
constructor is compiled when it is first called. In all else - fields, `replace`, `match`, equality, errors - the
classes are dataclasses, and type checkers see the standard decorator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
else:
    from dataclasses import MISSING, FrozenInstanceError, fields
    from dataclasses import dataclass as plain_dataclass
    from dataclasses import field as field
    from operator import attrgetter

    def dataclass(*, frozen, slots, eq=True):
        """As the standard decorator with `frozen=True, slots=True`; no inheritance, no keyword-only fields."""
        if not (frozen and slots):
            raise TypeError("values are frozen and slotted")

        def make(cls):
            cls = plain_dataclass(init=False, repr=False, eq=False, slots=True)(cls)
            names = tuple(member.name for member in fields(cls))
            cls.__init__ = _first_call(cls)
            cls.__setattr__, cls.__delattr__ = _refuse_to_set, _refuse_to_delete
            cls.__repr__ = _shown
            cls.__getstate__, cls.__setstate__ = _state, _restore
            if eq:
                values = attrgetter(*names) if len(names) > 1 else _single(names[0])
                cls.__eq__, cls.__hash__ = _equality(cls, values), _hashing(values)
            return cls

        return make

    def _first_call(cls):
        def __init__(self, *values, **named):  # noqa: N807
            cls.__init__ = _constructor(cls)
            cls.__init__(self, *values, **named)

        return __init__

    def _constructor(cls):
        """The constructor as one would write it, setting the slots without asking `__setattr__`."""
        known, head, body = {}, ["self"], []
        for number, member in enumerate(fields(cls)):
            known[f"set{number}"] = getattr(cls, member.name).__set__
            value = member.name
            if member.default is not MISSING:
                known[f"default{number}"] = member.default
                head.append(f"{member.name}=default{number}")
            elif member.default_factory is not MISSING:
                known[f"factory{number}"], known["MISSING"] = member.default_factory, MISSING
                head.append(f"{member.name}=MISSING")
                value = f"factory{number}() if {member.name} is MISSING else {member.name}"
            else:
                head.append(member.name)
            body.append(f"    set{number}(self, {value})")
        exec(f"def __init__({', '.join(head)}):\n" + "\n".join(body), known)
        known["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
        return known["__init__"]

    def _refuse_to_set(_self, name, _value):
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def _refuse_to_delete(_self, name):
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def _shown(self):
        told = ", ".join(f"{m.name}={getattr(self, m.name)!r}" for m in fields(self) if m.repr)
        return f"{type(self).__qualname__}({told})"

    def _state(self):
        return [getattr(self, member.name) for member in fields(self)]

    def _restore(self, state):
        for member, value in zip(fields(self), state, strict=True):
            object.__setattr__(self, member.name, value)

    def _single(name):
        get = attrgetter(name)
        return lambda value: (get(value),)

    def _equality(cls, values):
        def __eq__(self, other):  # noqa: N807
            return values(self) == values(other) if other.__class__ is cls else NotImplemented

        return __eq__

    def _hashing(values):
        def __hash__(self):  # noqa: N807
            return hash(values(self))

        return __hash__
