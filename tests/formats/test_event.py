"""Event files: what they may say, and what is refused, each time in one line with a hint."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.errors import InputError
from readout_tui.formats.event import EventAccount, accounts_of, load_listed, read_event


def test_all_that_an_event_file_may_say(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("Rivera spoke.")
    (tmp_path / "b.txt").write_text("Okoye spoke.")
    event = tmp_path / "event.toml"
    event.write_text(
        """
        title = "Talks"  # a comment
        [[accounts]]
        path = "texts/a.txt"
        title = "Minister meets envoy"
        publisher = "Ministry"
        date = 2031-05-05
        address = "https://example.org/1"
        language = "en"
        [[accounts]]
        path = "b.txt"
        date = "2031-05"
        """
    )
    a, b = load_listed(read_event(str(event)))
    assert (a.text, a.title, a.publisher, a.date) == ("Rivera spoke.", "Minister meets envoy", "Ministry", "2031-05-05")
    assert (a.address, a.language) == ("https://example.org/1", "en")
    assert (b.text, b.title, b.publisher, b.date) == ("Okoye spoke.", "", "", "2031-05")


def test_paths_are_seen_from_the_event_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "-"):
        (tmp_path / name).write_text(f"Text of {name}.")
    (tmp_path / "event.toml").write_text("accounts = [{path = 'a.txt'}, {path = '-'}]")
    monkeypatch.chdir(tmp_path)
    assert [source.text for source in load_listed(read_event("event.toml"))] == ["Text of a.txt.", "Text of -."]
    monkeypatch.chdir("/")
    assert [source.text for source in load_listed(read_event(str(tmp_path / "event.toml")))] == [
        "Text of a.txt.",
        "Text of -.",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "event.toml lists no accounts"),
        ("accounts = []", "event.toml lists no accounts"),
        ("accounts = 3", "event.toml lists no accounts"),
        ("accounts = ['a.txt']", "event.toml lists no accounts"),
        ('[[accounts]]\npath = "a.txt"\ndate = "2026-02-30"', "2026-02-30 is no date"),
        ("[[accounts]]\n[[accounts]]\npath='b'", "event.toml, account 1 has no path"),
        ("accounts = [{path = 3}]", "event.toml, account 1: path is not a text"),
        ("accounts = [{path = 'a', date = 07:00:00}]", "event.toml, account 1: date is not a text"),
        ("accounts = [{path = 'a', language = 'English'}]", "event.toml, account 1: English is not a language"),
        ("accounts = [{path = '/etc/passwd'}]", "event.toml, account 1: /etc/passwd is not a relative path"),
        ("accounts = [{path = 'a', command = 'ls'}]", "event.toml, account 1: command is not known"),
        ("title = 1\naccounts = [{path = 'a'}]", "event.toml: title is not a text"),
        ("theme = 'x'\naccounts = [{path = 'a'}]", "event.toml: theme is not known"),
        ("accounts = [", "event.toml is not TOML"),
        ("x = " + "[" * 100_000, "event.toml is not TOML: it is nested too deeply"),
        ("x = " + "9" * 10_000, "event.toml is not TOML"),
    ],
)
def test_what_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        accounts_of(text, "event.toml")
    assert caught.value.message.startswith(message)
    assert caught.value.hint


def test_a_text_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "event.toml").write_text("accounts = [{path = 'gone.txt'}, {path = 'b.txt'}]")
    with pytest.raises(InputError, match=r"gone\.txt does not exist"):
        load_listed(read_event(str(tmp_path / "event.toml")))


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        listed = accounts_of(text, "event.toml")
    except InputError:
        return
    assert all(isinstance(one, EventAccount) for one in listed)
