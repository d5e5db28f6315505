"""The comparison as a library: its documentation is true, and it loads no screen."""

import doctest
import subprocess
import sys
from pathlib import Path

import pytest

from readout_tui import api

DOCS = Path(__file__).parent.parent / "docs" / "API.md"
ONE = "The ministers met in Lemnau. Norvia will open the port in June.\n"
OTHER = "The ministers met in Lemnau. Norvia may open the port in June.\n"


def test_the_documentation_is_true() -> None:
    failed, tried = doctest.testfile(
        str(DOCS), module_relative=False, optionflags=doctest.IGNORE_EXCEPTION_DETAIL | doctest.ELLIPSIS
    )
    assert tried > 15
    assert failed == 0


def test_all_that_is_exported_is_there() -> None:
    assert all(hasattr(api, name) for name in api.__all__)
    assert sorted(api.__all__) == sorted(set(api.__all__))


def test_it_loads_no_screen() -> None:
    made = "from readout_tui import api; api.export(api.compare(api.open()), 'docx')"
    asked = f"import sys; {made}; print([m for m in sys.modules if m.partition('.')[0] in ('textual', 'rich')])"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_three_accounts() -> None:
    comparison = api.compare([api.text(ONE), api.text(OTHER), api.text(ONE)])
    assert [link.kind for link in api.links(comparison, "A", "C")] == ["same", "same"]
    assert [link.kind for link in api.links(comparison, "c", "b")] == ["same", "differs"]
    assert api.search(comparison, "port").occurrences == (1, 1, 1)
    assert '"rows"' in str(api.export(comparison))


def test_what_is_narrowed() -> None:
    comparison = api.compare([api.text(ONE), api.text(OTHER)])
    text = str(api.export(comparison, "text", only=["differs"]))
    assert "Norvia" in text
    assert "Lemnau" not in text.split("\n\n", 1)[1]
    assert api.search(comparison, "Norvia", only=["same"]).occurrences == (0, 0)


@pytest.mark.parametrize(
    "asked",
    [
        lambda c: api.links(c, "A", "A"),
        lambda c: api.links(c, "A", "X"),
        lambda c: api.voice(c, "A", 99),
        lambda c: api.voice(c, "A", -1),
        lambda c: api.cite(c, "A", []),
        lambda c: api.cite(c, "A", [0], "limerick"),
        lambda c: api.export(c, "papyrus"),
        lambda c: api.export(c, only=["odd"]),
        lambda c: api.search(c, ""),
        lambda c: api.search(c, "", speakers=["nobody at all"]),
        lambda c: api.compare([c.readouts[0].source]),
        lambda _: api.text(" \n"),
        lambda _: api.open("/nowhere/a.txt", "/nowhere/b.txt"),
    ],
)
def test_what_can_be_put_right_is_said(asked) -> None:  # type: ignore[no-untyped-def]
    comparison = api.compare([api.text(ONE), api.text(OTHER)])
    with pytest.raises(api.ReadoutError) as told:
        asked(comparison)
    assert told.value.message
