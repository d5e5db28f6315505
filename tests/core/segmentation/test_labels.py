"""The form of speaker labels, and which of the candidates of a text are labels."""

from __future__ import annotations

import pytest

from readout_tui.core.data.languages import language
from readout_tui.core.model import Source
from readout_tui.core.segmentation.label_forms import label_of, parse
from readout_tui.core.segmentation.segment import read

FORMS = {
    "Mr. Holm (Norland) (spoke in French): I wish": "Mr. Holm",
    "Ana Roe (11:06): We": "Ana Roe",
    "[00:00:12] ROE: We": "ROE",
    "00:12 Ana Roe: We": "Ana Roe",
    ">> REPORTER: Minister": "REPORTER",
    "Ana Roe (@roe_mfa): Good": "Ana Roe",
    "**Roe:** Yes": "Roe",
    "**Ms. Roe** (Savanna): Yes": "Ms. Roe",
    "_Mr McAllan_ : Yes": "Mr McAllan",
    "Mr. HOLM. Mr. President, I": "Mr. HOLM",
    "Ms. LEE of California. I rise": "Ms. LEE of California",
    "The PRESIDENT. Order, please": "The PRESIDENT",
    "Minister Roe – holding a map –: Have": "Minister Roe",
    "Roe [interrupting]: No": "Roe",
    "ROE — We agree": "ROE",
    "QUESTION.- And now?": "QUESTION",
    "Question, the Herald: Why": "Question",
    "Speaker 2: We": "Speaker 2",
    "Valéry d’Orsay: Non": "Valéry d’Orsay",
    "al-Hashimi: Yes": "al-Hashimi",
    "O.V.Antonov: Yes": "O.V.Antonov",
    "A. Roe: Yes": "A. Roe",
    "Q. Why?": "Q",
    "Q    Why?": "Q",
    "A  Yes": "A",
    "Q - Why?": "Q",
    "**Q:** Why?": "Q",
}


@pytest.mark.parametrize(("text", "name"), FORMS.items())
def test_a_label_is_read_by_its_parts(text: str, name: str) -> None:
    found = parse(text, 0, len(text), language("en").labels)
    assert found is not None
    assert found.name == name
    assert text[found.stop :].split()[0] in text.split()
    assert label_of(text[: found.stop].rstrip(), language("en").labels).name == name


@pytest.mark.parametrize(
    "text",
    [
        "To be clear: I agree",
        "He said: we go",
        "A Kremlin spokesman said so",
        "It began at 16:05 on Monday",
        "https://example.org is open",
        "TELEX IN CAPITALS. ALL OF IT",
        "One thing more: thank you",
        "Berg said - and he was right - that",
    ],
)
def test_what_is_no_name_is_no_label(text: str) -> None:
    assert parse(text, 0, len(text), language("en").labels) is None


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "О.В.Антонов: Мы готовы", "О.В.Антонов"),
        ("ru", "Вопрос (агентство «Заря»): Когда", "Вопрос"),
        ("uk", "Запитання, «Вісник»: Коли", "Запитання"),
        ("es", "PREGUNTA.- ¿Y ahora?", "PREGUNTA"),
        ("es", "P: ¿Y ahora?", "P"),
        ("fr", "Question : Quand ?", "Question"),
        ("fr", "R - Oui", "R"),
        ("zh", "谭宁：我们希望", "谭宁"),
        ("zh", "问：机场呢？", "问"),
        ("ar", "سؤال: متى؟", "سؤال"),
    ],
)
def test_labels_in_other_languages(code: str, text: str, name: str) -> None:
    found = parse(text, 0, len(text), language(code).labels)
    assert found is not None
    assert found.name == name


def labelled(*paragraphs: str) -> list[str]:
    text = "\n\n".join(paragraphs)
    readout = read(Source(text, "a.txt", "0" * 64), "A")
    return [text[p.label.start : p.label.end] for p in readout.passages if p.label]


def test_topics_and_fields_are_no_labels() -> None:
    assert labelled("Readout", "Red Sea: The ministers met. We report this.", "Trade: They agreed.") == []
    assert labelled("From: Press Office", "To: All", "Subject: A call", "We met today. I thanked them.") == []


def test_among_labels_one_that_stands_once_is_one() -> None:
    said = ["Ana Roe: Welcome. I ask all.", "Ike Holm: We want it.", "Ana Roe: And you?", "Ike Holm: I agree."]
    assert labelled("Panel", *said, "Yusuf Bello: We do not want it.") == [
        "Ana Roe:", "Ike Holm:", "Ana Roe:", "Ike Holm:", "Yusuf Bello:",
    ]  # fmt: skip


def test_a_headline_with_a_name_and_a_colon_is_no_turn() -> None:
    assert labelled("Minister Roe: “We will go on”", "Minister Roe met Minister Holm. We will go on, she said.") == []


@pytest.mark.parametrize(
    ("top", "line", "labelled"),
    [
        ("Press conference\n\n15 March 2031", "PRIME MINISTER:", True),
        ("Press conference\n\n15 March 2031", "Prime Minister:", False),  # may be a heading
        ("Press conference\n\n15 March 2031", "HARBOUR:", False),
        ("Press conference\n\nOne.\n\nTwo.\n\nThree.\n\nFour.", "PRIME MINISTER:", False),
    ],
)
def test_an_office_in_capitals_at_the_top_is_a_label_though_nobody_else_speaks(
    top: str, line: str, labelled: bool
) -> None:
    text = f"{top}\n\n{line}\n\nWe have met the owners. They gave a guarantee.\n\nThe quays will open in May.\n"
    readout = read(Source(text, "a.txt", "0"), "a.txt")
    assert any(passage.label for passage in readout.passages) == labelled
