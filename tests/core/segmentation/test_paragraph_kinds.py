"""Lines recognised by their form, and similar lines that are prose."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.data.languages import language
from readout_tui.core.segmentation import paragraph_kinds
from readout_tui.core.segmentation.document_kind import document_kind
from readout_tui.core.segmentation.label_forms import parse
from readout_tui.core.segmentation.label_words import is_role
from readout_tui.core.segmentation.paragraphs import marker_end

ENGLISH = language("en")
CODES = ("en", "es", "fr", "ru", "zh", "de")
FORMS = {
    "furniture": (
        "***", "Enditem", "(END)", "Ends.", "-30-", "(more)", "Read more", "FOR IMMEDIATE RELEASE", "Published:",
        "Share on the web", "Print | E-mail | Back to list", "Item 2 of 5", "ab/cde", "Press office | tel. 555 0100",
        "<div>", "<!-- note -->",
    ),
    "timestamp": (
        "4 May 2021", "May 4, 2021 10:30 a.m. EDT", "Updated: 2021-05-04T10:30Z", "2021年5月4日 10时", "Tues. 4th",
        "Published on Friday, Sept. 3rd | 14:00 GMT", "Geneva, 4 May 2021", "St. John's, Antigua, May 4, 2021",
    ),
    "caption": ("Photo: the two ministers", "The hall. (AP Photo/Jane Doe)", "[Xinhua/Li Wei]", "Image - the hall"),
    "byline": ("By Jane Doe", "(Reporting by Jane Doe)", "Source: the ministry", "Editor: Jane Doe"),
    None: (
        "The end of the war is near", "More was said", "They share this on every day of the year, he said.",
        "Print media were present and the rest waited outside", "He came on 4 May 2021", "May 4 was fine",
        "Geneva, where they met on 4 May", "A video call took place", "By and large it works.",
        "Photographs hang there",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in FORMS.items() for line in lines])
def test_a_line_s_form_tells_its_kind(kind: str | None, line: str) -> None:
    assert paragraph_kinds.by_form(line, ENGLISH) == kind


TIMES = ["May", "Sept.", "monday", "GMT", "at", "Updated:", "2021", "10:30", "3rd", "|", "(", ")", "年", "p.m."]


@given(st.lists(st.sampled_from(TIMES), max_size=8).map(" ".join), st.sampled_from(["said", "x", "&", "Maya", "GMT."]))
def test_time_words_make_a_timestamp_and_any_other_word_makes_none(words: str, other: str) -> None:
    assert paragraph_kinds.is_timestamp(f"{words} 4", ENGLISH.dates)
    assert not paragraph_kinds.is_timestamp(f"{words} {other} 4", ENGLISH.dates)
    assert not paragraph_kinds.is_timestamp("May", ENGLISH.dates)


@given(st.text(".?!…。x”\")*_ '", max_size=8))
def test_a_sentence_ends_with_its_marks_whatever_closes_behind_them(text: str) -> None:
    end = paragraph_kinds.sentence_end(text)
    assert set(end) <= set(".?!…。")
    assert end in text
    assert bool(end) == (text.rstrip("\"'”)*_")[-1:] in {".", "?", "!", "…", "。"})


@pytest.mark.parametrize("line", ["See also", "see also:", "Related links", "- Useful links -"])
def test_links_have_a_line_of_their_own(line: str) -> None:
    assert paragraph_kinds.heads_links(line, ENGLISH.page)
    assert not paragraph_kinds.heads_links(line + " were named", ENGLISH.page)


@pytest.mark.parametrize("line", ["Yours sincerely,", "With kind regards", "Most respectfully yours,", "Sincerely"])
def test_a_letter_is_closed(line: str) -> None:
    assert paragraph_kinds.is_closing(line, ENGLISH.page)
    assert not paragraph_kinds.is_closing(line + " he wrote.", ENGLISH.page)


MARKS = {True: "- • 1. (12) (iv) b) xii.", False: "A. x 1234. (abc) .."}


@pytest.mark.parametrize(
    ("mark", "listed"), [(mark, listed) for listed, all_ in MARKS.items() for mark in all_.split()]
)
def test_list_marks(mark: str, listed: bool) -> None:
    for text in (f"{mark} item", f"{mark}\titem"):
        assert marker_end(text, 0, len(text)) == (len(mark) if listed else 0)
    assert marker_end(f"{mark}item", 0, len(mark) + 4) == 0


ROLES = {
    True: (
        "Moderator", "THE OPERATOR", "Foreign Minister of Ghana", "Spokesman İbrahim Oz", "Chairwoman", "Q",
        "President John O’Neil-Hall",
    ),
    False: ("Trade", "One two three four five president", "minister a b c d e", "the spokes"),
}  # fmt: skip


@pytest.mark.parametrize(("label", "role"), [(label, role) for role, labels in ROLES.items() for label in labels])
def test_a_role_is_told_by_its_office(label: str, role: bool) -> None:
    assert is_role(label, ENGLISH.labels) == role


@pytest.mark.parametrize(
    "text", ["Q: Why?", "A  Yes.", "**Q** Why?", "Li Wei: We met.", "**Ann Lee (retranslated):** Yes"]
)
def test_a_label_is_found_where_it_stands(text: str) -> None:
    assert parse(text, 0, len(text), ENGLISH.labels)
    assert not parse(f"they said {text}", 0, len(text) + 10, ENGLISH.labels)


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        ("Fact Sheet: Trade", "It grows.", "factsheet"),
        ("Joint Statement of Ghana and Fiji", "It grows.", "joint"),
        ("Chair’s statement", "It grows.", "joint"),
        ("The meeting", "We, the Heads of State, met.", "joint"),
        ("Readout of a call", "We met. We spoke. I left.", "readout"),
        ("A call", "He told reporters so. “Yes,” he was quoted as saying.", "news"),
        ("A call", "He told them so. It has grown.", "readout"),
        ("Remarks by the minister", "I am glad. It grows.", "statement"),
        ("Statement by the minister", "It grows.", "statement"),
        ("Statement by the minister", "The minister spoke with his colleague.", "readout"),
    ],
)
def test_a_document_is_told_by_its_title_and_voice(title: str, body: str, kind: str) -> None:
    assert document_kind(title, body, [], False, ENGLISH.documents, ENGLISH.page) == kind


LARGE = {
    **{f"{code}: joint {n}": form for code in CODES for n, form in enumerate(language(code).documents.joint)},
    **{f"{code}: sources": language(code).documents.sources for code in CODES},
}


@pytest.mark.parametrize("name", LARGE)
@settings(max_examples=30, deadline=None)
@given(st.data())
def test_no_match_of_a_large_pattern_is_ruled_out_before_it(name: str, data: st.DataObject) -> None:
    form = LARGE[name]
    match = data.draw(st.from_regex(re.compile(form.pattern.pattern, form.pattern.flags)))
    folded = match.lower() if "joint" in name else match
    assert any(literal in folded for literal in form.literals)
