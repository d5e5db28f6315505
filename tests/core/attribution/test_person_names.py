"""Names of persons: two of one surname are kept apart, unless a rule of names makes them one."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.attribution.person_names import fold_name, gender_of, initials, same_person
from tests.core.attribution.test_attribute import name_of, readouts, said

NOVAKS = "Prime Minister Anna Novak met Finance Minister Petr Novak on Monday. "
UNKNOWN = "Prime Minister Qing Zhao met Trade Minister Bao Zhao on Monday. "
LIS = "Premier Li Weimin met Vice Premier Li Baoguo of China on Monday. "


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Joe Biden", "Joseph Biden", True),
        ("Joe Biden", "Jill Biden", False),
        ("Joe Doe", "Jane Doe", False),
        ("Anna Novak", "Anton Novak", False),
        ("Maria Santos", "Mario Santos", False),
        ("Marco Santos", "Mario Santos", False),
        ("Paul Berg", "Paula Berg", False),
        ("Dan Berg", "Daniel Berg", True),
        ("Bill Berg", "William Berg", True),
        ("Dmytro Kuleba", "Dmitry Kuleba", True),
        ("Serhiy Marchenko", "Sergei Marchenko", True),
        ("Kim Jong Un", "Kim Jong Il", False),
        ("Kim Jong Un", "Kim Yo Jong", False),
        ("Ana Maria Rivera", "Ana Rivera", True),
    ],
)
def test_given_names_before_one_surname(left: str, right: str, same: bool) -> None:
    assert same_person(fold_name(left), fold_name(right)) is same
    assert same_person(fold_name(right), fold_name(left)) is same


def test_initials_and_given_names_are_read() -> None:
    assert initials("J.F. Kennedy") == "jf"
    assert initials("О.В.Антонов") == "ов"
    assert initials("Joe F. Kennedy") == ""
    assert (gender_of("Anna Novak"), gender_of("Petr Novak"), gender_of("Anna")) == (1, -1, 0)


@pytest.mark.parametrize(
    ("lead", "text", "name"),
    [
        (NOVAKS, "Ms Novak praised it.", "Anna Novak"),
        (NOVAKS, "Mr Novak praised it.", "Petr Novak"),
        (NOVAKS, "Minister Novak praised it.", "Petr Novak"),
        (NOVAKS, "P. Novak praised it.", "Petr Novak"),
        (NOVAKS, "Novak praised it.", "Novak"),  # which of them, nothing says
        (NOVAKS + "Anna Novak praised him. ", "Novak praised it.", "Anna Novak"),  # the only one known to have spoken
        (NOVAKS + "Anna Novak praised him. Petr Novak praised her. ", "Novak praised it.", "Novak"),
        (NOVAKS, "She praised it.", "Anna Novak"),
        (NOVAKS, "He praised it.", "Petr Novak"),
        (UNKNOWN, "Mr Zhao praised it.", "Zhao"),
        (UNKNOWN + "Mr Qing Zhao praised him. Ms Bao Zhao praised her. ", "Mr Zhao praised it.", "Qing Zhao"),
        (LIS, "Li praised it.", "Li"),
        (LIS, "Premier Li praised it.", "Li Weimin"),
        (LIS, "Vice Premier Li praised it.", "Li Baoguo"),
    ],
)
def test_who_of_two_of_one_surname(lead: str, text: str, name: str) -> None:
    assert said(lead + text)[0][-1] == name


def test_a_surname_that_fits_two_is_doubtful() -> None:
    made = readouts(NOVAKS + "Novak praised it.")
    assert attribute(made).voices[0][-1][0].sure < 0.5


def test_a_surname_means_whom_its_own_account_names() -> None:
    made = readouts("Prime Minister Anna Novak met the press. Novak praised it.", "Finance Minister Petr Novak left.")
    found = attribute(made)
    assert name_of(found, found.voices[0][-1][0]) == "Anna Novak"


@pytest.mark.parametrize("turned", [False, True])
def test_a_surname_in_a_text_read_first_takes_nobody_in(turned: bool) -> None:
    texts = ["Mr Novak praised it.", NOVAKS + "Anna Novak left."]
    made = readouts(*(texts[::-1] if turned else texts))
    found = attribute(made)
    assert name_of(found, found.voices[int(turned)][-1][0]) == "Petr Novak"


def test_a_man_is_not_a_woman_of_his_surname() -> None:
    assert said("Prime Minister Anna Novak met the press. Mr Novak praised it.")[0][-1] == "Novak"


def test_a_word_behind_a_full_name_is_no_part_of_it_without_a_title() -> None:
    text = "President Ana Rivera met the press. Ana Rivera Video showed the port. Rivera praised it."
    assert said(text)[0][-1] == "Ana Rivera"


MARKS = [
    ("MR KISHI met Mr Otto Lund on Monday. ", "MR KISHI praised it.", "KISHI"),
    ("Mr Kishi met Mr Otto Lund on Monday. ", "KISHI praised it.", "Kishi"),
    ("Mr Kishi met Mr Otto Lund on Monday. ", "_Mr Lund_ praised it.", "Otto Lund"),
    ("Minister **Otto Lund** met the press. ", "**Lund** praised it.", "Otto Lund"),
    ('Minister Otto "Badger" Lund met the press. ', "Badger praised it.", 'Otto "Badger" Lund'),
    ("Minister Otto “Old Badger” Lund met the press. ", "Mr Lund praised it.", "Otto “Old Badger” Lund"),
    ("Minister Otto Lund met the press. ", "IAEA praised it.", "IAEA"),
    ("Director IAEA met the press. ", "IAEA praised it.", "IAEA"),
]


@pytest.mark.parametrize(("lead", "text", "name"), MARKS, ids=[text for _, text, _ in MARKS])
def test_names_in_capitals_emphasis_and_marks(lead: str, text: str, name: str) -> None:
    assert said(lead + text)[0][-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("You praised it.", "narration"),
        ("MR praised it.", "narration"),
        ("His office praised it.", "Otto Lund (office)"),
        ("The Soviet Government praised it.", "Soviet Government"),
    ],
)
def test_what_is_no_name_names_nobody(text: str, name: str) -> None:
    assert said("Minister Otto Lund met the press on Monday. " + text)[0][-1] == name
