"""What stands, and what the next undo and redo are about."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.marks.history import REDO, UNDO, standing, to_redo, to_undo
from readout_tui.core.model import Operation


def did(number: str, by: str = "ana") -> Operation:
    return Operation(number, "", by, "together")


def undo(what: str, by: str = "ana", op: str = UNDO) -> Operation:
    return Operation(f"{op} {what}", "", by, op, value=what)


A, B, C = map(did, "abc")


def ids(operations: tuple[Operation, ...]) -> str:
    return "".join(one.id for one in operations)


def test_an_undo_and_a_redo_name_an_operation() -> None:
    assert ids(standing([A, B, undo("a")])) == "b"
    assert ids(standing([A, B, undo("a"), undo("a", op=REDO)])) == "ab"
    assert ids(standing([undo("a"), A])) == "", "files of two runs may be out of order"


def test_what_another_has_decided_cannot_be_undone() -> None:
    assert ids(standing([A, undo("a", by="ben")])) == "a"
    assert to_undo([A], "ben") is None
    assert to_redo([A, undo("a")], "ben") is None


def test_a_new_decision_ends_what_could_be_redone() -> None:
    assert to_redo([A, B, undo("b")], "ana") == B
    assert to_redo([A, B, undo("b"), C], "ana") is None
    assert to_undo([A, B, undo("b"), C], "ana") == C


@given(st.lists(st.sampled_from(["do", UNDO, REDO]), max_size=30))
def test_undo_and_redo_walk_as_in_any_editor(keys: list[str]) -> None:
    """Against the usual two stacks."""
    done: list[str] = []
    undone: list[str] = []
    operations: list[Operation] = []
    for number, key in enumerate(keys):
        if key == "do":
            operations.append(did(str(number)))
            done.append(str(number))
            undone.clear()
            continue
        found = (to_undo if key == UNDO else to_redo)(operations, "ana")
        stack, other = (done, undone) if key == UNDO else (undone, done)
        assert (found.id if found else None) == (stack[-1] if stack else None)
        if found:
            other.append(stack.pop())
            operations.append(Operation(f"{number}", "", "ana", key, value=found.id))
            done.sort(key=int)
    assert [one.id for one in standing(operations)] == done
