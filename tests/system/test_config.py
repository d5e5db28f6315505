"""The reader's configuration: what it may say, and that anything else is refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from readout_tui import cli
from readout_tui.errors import InputError
from readout_tui.settings import Settings
from readout_tui.system import config

FULL = """
[options]
view = "flow"
dictionary = ["one.tsv", "/two.tsv"]
meaning = false
marks = true
[keys]
next = "ctrl+n"
last = []
[colours.dark]
differs = "bold #ff0000"
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the configuration; nothing is there yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "readout-tui").mkdir()
    return tmp_path / "readout-tui" / "config.toml"


def test_all_that_it_may_say(file: Path) -> None:
    file.write_text(FULL)
    read = config.read(str(file))
    assert read.arguments == (
        "--view=flow", f"--dictionary={file.parent}/one.tsv", "--dictionary=/two.tsv", "--marks",
    )  # fmt: skip
    assert read.keys == {"next": ("ctrl+n",), "last": ()}
    assert read.colours == {"dark": {"differs": "bold #ff0000"}}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("a = ", "no valid TOML"),
        ("view = 'flow'", "has [view]"),
        ("[other]", "has [other]"),
        ("[options]\nveiw = 'flow'", "the option veiw"),
        ("[options]\nview = 3", "view = 3"),
        ("[options]\nmarks = 'yes'", "not true or false"),
        ("[options]\ndictionary = [3]", "dictionary"),
        ("[keys]\nnext = 3", "keys.next"),
        ("[colours]\ndark = 'x'", "colours.dark"),
        ("[colours.dark]\ntext = 3", "colours.dark"),
        ("a = " + "[" * 9000, "no valid TOML"),
        ("x = '\x1b[31m'", "no valid TOML"),
        ("#" * (1 << 20) + "\n", "too large"),
    ],
)
def test_what_is_not_understood_is_refused(file: Path, written: str, said: str) -> None:
    file.write_text(written)
    with pytest.raises(InputError) as told:
        config.read(str(file))
    assert said in told.value.message
    assert "--no-config" in told.value.hint


def test_what_is_typed_wins(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text("[options]\ntheme = 'light'\nview = 'flow'\n[keys]\nnext = 'ctrl+n'\n")
    shown: list[Settings] = []

    def show(_: object, settings: Settings, __: object) -> int:
        shown.append(settings)
        return 0

    monkeypatch.setattr(cli, "interactive", lambda: True)
    monkeypatch.setattr(cli, "_show", show)
    for arguments in ([], ["--theme", "dark"], ["--no-config"], ["--config", str(file)]):
        assert cli.main(arguments) == 0
    assert [(one.theme, one.view, dict(one.keys)) for one in shown] == [
        ("light", "flow", {"next": ("ctrl+n",)}),
        ("dark", "flow", {"next": ("ctrl+n",)}),
        ("", "", {}),
        ("light", "flow", {"next": ("ctrl+n",)}),
    ]


def test_a_wrong_choice_names_the_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("[options]\nview = 'sideways'\n")
    assert cli.main(["--to", "text"]) == cli.BAD_INPUT
    assert f"{file}: argument --view" in capsys.readouterr().err
    assert cli.main(["--to", "text", "--no-config"]) == 0


def test_a_file_beside_a_document_configures_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", "readout-tui")  # relative, so not heeded
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for place in (tmp_path, tmp_path / "readout-tui", tmp_path / "readout-tui" / "readout-tui"):
        place.mkdir(exist_ok=True)
        (place / "config.toml").write_text("nonsense")
    (tmp_path / "a.txt").write_text("They met.")
    (tmp_path / "b.txt").write_text("We met.")
    assert cli.main(["a.txt", "b.txt", "--to", "json"]) == 0


def test_a_file_that_is_asked_for_must_be_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--to", "text", "--config", str(tmp_path / "none.toml")]) == cli.BAD_INPUT
    assert "cannot be read" in capsys.readouterr().err


def test_it_holds_for_many_events_too(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file.parent / "terms.txt").write_text("not a group of terms")
    file.write_text("[options]\nview = 'flow'\nequivalents = 'terms.txt'\n")
    assert cli.main(["batch", str(file.parent)]) == cli.BAD_INPUT
    assert "terms.txt" in capsys.readouterr().err
