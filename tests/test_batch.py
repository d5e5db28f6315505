"""Many events at once: each folder is one, and one event's fault does not end the others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from readout_tui import batch, cli, headless
from readout_tui.core.model import Options
from readout_tui.errors import InputError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, texts in {
        "2021/call": ("The ministers met.", "The ministers met in Lemnau."),
        "2022/lone": ("Nobody answered.",),
        "2023/three": ("One spoke.", "Two spoke.", "Three spoke."),
        ".hidden": ("One.", "Two."),
        "empty": (),
    }.items():
        place = tmp_path / name
        place.mkdir(parents=True)
        for letter, text in zip("abc", texts, strict=False):
            (place / f"{letter}.txt").write_text(text)
    listed = tmp_path / "2024"
    (listed / "texts").mkdir(parents=True)
    (listed / "texts" / "x.txt").write_text("We met.")
    (listed / "y.txt").write_text("They met.")
    (listed / "event.toml").write_text('[[accounts]]\npath = "y.txt"\n[[accounts]]\npath = "texts/x.txt"\n')
    (tmp_path / "README.md").write_text("About these.")
    (tmp_path / "2021" / "call" / "notes.json").write_text("{}")
    return tmp_path


def lines(out: str) -> dict[str, dict[str, object]]:
    return {told["event"]: told for told in map(json.loads, out.splitlines())}


def test_each_folder_is_an_event(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["batch", str(folder)]) == cli.BAD_INPUT  # of one account nothing can be compared
    told = lines(capsys.readouterr().out)
    assert list(told) == ["2021/call", "2022/lone", "2023/three", "2024"]
    for event, accounts in (("2021/call", 2), ("2023/three", 3), ("2024", 2)):
        comparison = told[event]["comparison"]
        assert isinstance(comparison, dict)
        assert len(comparison["readouts"]) == accounts
    assert told["2022/lone"]["error"] == {
        "message": "one account is given, two are needed",
        "hint": "readout-tui A B; without any it opens its own pair",
    }


def test_all_is_well(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["batch", str(folder / "2021"), "--to", "jsonl"]) == 0
    (one,) = lines(capsys.readouterr().out).values()
    assert one["event"] == "call"
    assert cli.main([str(folder / "2021" / "call" / f"{name}.txt") for name in "ab"] + ["--to", "json"]) == 0
    alone = json.loads(capsys.readouterr().out)
    assert isinstance(one["comparison"], dict)
    assert one["comparison"]["links"] == alone["links"]


def test_a_fault_of_one_event_does_not_end_the_others(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = headless.render

    def render(sources: object, *rest: object) -> object:
        if len(sources) == 3:  # type: ignore[arg-type]
            raise ZeroDivisionError("there is a bug")
        return whole(sources, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(batch, "render", render)
    assert cli.main(["batch", str(folder)]) == cli.BAD_INPUT
    told = lines(capsys.readouterr().out)
    assert "this is a bug" in str(told["2023/three"]["error"])
    assert "comparison" in told["2024"]


def test_nothing_to_compare(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing in"):
        batch.run(str(tmp_path), print, print, Options())
    with pytest.raises(InputError, match="is not a folder"):
        batch.run(str(tmp_path / "none"), print, print, Options())


def test_a_line_is_written_before_the_next_event(folder: Path) -> None:
    written: list[str] = []

    def write(told: str) -> None:
        written.append(told)
        if len(written) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batch.run(str(folder), write, lambda _: None, Options())
    assert list(lines("".join(written))) == ["2021/call", "2022/lone"]
