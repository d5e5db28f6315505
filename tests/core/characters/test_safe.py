import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.characters.safe import EXCESS, MARKS_ON_A_LETTER, clean_copy, flat, safe, unsafe

TROUBLE = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Mn", "Me", "Mc"]),
        st.sampled_from("aé\n\t\r\x1b\x9b\u0301\u202e\ufe0f"),
    )
)
BIDI = frozenset(map(chr, (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
LIVE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@given(TROUBLE)
@settings(deadline=None, max_examples=300)
def test_nothing_lives_and_no_offset_moves(text: str) -> None:
    shown = safe(text)
    assert len(shown) == len(text)
    assert safe(shown) == shown
    assert not [c for c in shown if unicodedata.category(c) in LIVE and c not in "\n\t"]


@given(TROUBLE)
@settings(deadline=None)
def test_flat_is_one_line(text: str) -> None:
    line = flat(text)
    assert len(line) == len(text)
    assert all(unicodedata.category(c) not in LIVE for c in line)


@given(TROUBLE)
@settings(deadline=None)
def test_every_replacement_is_reported_once(text: str) -> None:
    shown = safe(text, keep="\r\n\t")
    found = unsafe(text)
    assert [u.offset for u in found] == [i for i, (a, b) in enumerate(zip(text, shown, strict=True)) if a != b]
    assert all(chr(u.code) == text[u.offset] and u.name for u in found)


@given(TROUBLE)
@settings(deadline=None)
def test_copied_text_holds_no_control_and_no_bidi_character(text: str) -> None:
    copied = clean_copy(text)
    assert not [c for c in copied if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} and c not in "\n\t"]
    assert not [c for c in copied if c in BIDI]
    copied.encode("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "Plain words.",
        "Díaz-Canel said “yes” – twice…",
        "习近平同古巴领导人通电话",
        "Си Цзиньпин провёл разговор",
        "नमस्ते दुनिया, தமிழ், ภาษาไทย",
        "nǐ hǎo " + unicodedata.normalize("NFD", "Việt Nam Đà Nẵng"),
        unicodedata.normalize("NFD", "한국어"),
        "שלום עולם وعليكم السلام",
        "🇨🇺 🇨🇳 👍🏽",
    ],
)
def test_what_people_write_stays(text: str) -> None:
    assert safe(text) == text
    assert unsafe(text) == ()
    assert clean_copy(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "␛[31m"),
        ("\x00\x07\x08\x7f", "␀␇␈␡"),
        ("a\r\nb", "a␍\nb"),
        ("\u202egnp.exe", "↤gnp.exe"),
        ("\u0301a", EXCESS + "a"),
        ("a" + "\u0301" * 12, "a" + "\u0301" * MARKS_ON_A_LETTER + EXCESS * 4),
        ("a\n\u0301b", "a\n" + EXCESS + "b"),  # it would be drawn on whatever stands before the line
        ("a\t\u0301\u0301b", "a\t" + EXCESS * 2 + "b"),
        ("\x1b\u0301", "␛\u0301"),  # what is shown for a control can carry a mark
        ("one\u200btwo", "one▯two"),
        ("one\u3164two\u115f", "one▯two▯"),  # letters that are drawn as nothing
        ("x\x9b31m\x85", "x␦31m␤"),
    ],
)
def test_what_acts_is_shown(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_a_mark_at_the_start_of_a_line_stays_visible_where_lines_are_joined() -> None:
    assert flat("a\r\n\u0301b") == "a  " + EXCESS + "b"


def test_names_tell_the_code_point() -> None:
    found = unsafe("\x1b\u202e\x9b\ue000\ud800\x7f")
    assert [u.name for u in found] == [
        "ESCAPE",
        "RIGHT-TO-LEFT OVERRIDE",
        "control U+009B",
        "private use U+E000",
        "lone surrogate U+D800",
        "DELETE",
    ]


def test_a_copy_has_newlines_for_every_line_end() -> None:
    assert clean_copy("a\r\nb\rc\u2028d\x0be") == "a\nb\nc\nd\ne"


@pytest.mark.parametrize("text", ["می\u200cخواهم", "क्\u200dष", "co\u00adoperation", "❤\ufe0f", "a" + "\u0301" * 12])
def test_a_copy_keeps_what_orthography_needs_though_the_screen_shows_it(text: str) -> None:
    assert clean_copy(text) == text
    assert safe(text) != text
