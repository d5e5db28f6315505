"""No text reaches a widget without passing `safe`: this reads the source, `tests/hostile` judges the bytes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import readout_tui

PACKAGE = Path(readout_tui.__file__).parent
SOURCES = sorted(path for room in ("view", "tui") for path in (PACKAGE / room).rglob("*.py"))
BORDER = {"flat", "safe", "unsafe", "clean_copy"}
MARKED_UP = {"notify", "Static", "Label", "Button", "Markdown", "panic"}
"""What takes its text for markup unless told otherwise."""
TITLES = {"border_title", "border_subtitle", "title", "sub_title", "tooltip"}
RAW = {"text", "title", "publisher", "origin"}
"""Attributes of readouts, sources and quotes that strangers wrote."""


MEASURES = {"len", "whole_words"}
"""What is done with a text without showing it."""

HANDING_ON = {"layout.source_runs"}
"""Functions that hand a text to another one of their module, which has the border."""


def name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def reads_a_text(function: ast.AST) -> bool:
    """True if the expression takes text of an account: `readout.slice(n)`, `readout.text[a:b]`, `readout.title`."""
    sliced = any(name_of(call.func) == "slice" for call in calls(function))
    measured = {part for call in calls(function) if name_of(call.func) in MEASURES for part in ast.walk(call)}
    attributes = [n for n in ast.walk(function) if isinstance(n, ast.Attribute) and n.attr in RAW and n not in measured]
    return sliced or any(
        "readout" in ast.unparse(node.value) or "source" in ast.unparse(node.value) for node in attributes
    )


@pytest.mark.parametrize("path", SOURCES, ids=[path.stem for path in SOURCES])
def test_nothing_is_taken_for_markup(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    for call in calls(tree):
        keywords = {word.arg: ast.unparse(word.value) for word in call.keywords}
        assert keywords.get("markup", "False") == "False", f"line {call.lineno}"
        assert name_of(call.func) not in {"from_markup", "render_markup"}, f"line {call.lineno}"
        if name_of(call.func) in MARKED_UP and (call.args or name_of(call.func) == "notify"):
            assert "markup" in keywords, f"line {call.lineno}: {ast.unparse(call)[:80]}"


@pytest.mark.parametrize("path", SOURCES, ids=[path.stem for path in SOURCES])
def test_titles_are_the_programs_own_words(path: Path) -> None:
    """Titles of borders are markup, and nothing can turn that off."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Assign) and any(name_of(target) in TITLES for target in node.targets):
            words = [part for part in ast.walk(node.value) if isinstance(part, ast.Name | ast.Call)]
            assert all(ast.unparse(word) == "self" for word in words), f"line {node.lineno}"


@pytest.mark.parametrize("path", SOURCES, ids=[path.stem for path in SOURCES])
def test_who_reads_a_text_passes_it_through_the_border(path: Path) -> None:
    for function in functions(ast.parse(path.read_text("utf-8"))):
        if reads_a_text(function):
            shown_by = f"{path.stem}.{function.name}"
            safe_calls = {name_of(call.func) for call in calls(function)} & BORDER
            assert safe_calls or shown_by in HANDING_ON, f"{shown_by}, line {function.lineno}"
