"""From text to passages: nothing is lost, every kind is recognised, hard-wrapped files give the same passages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.data.languages import language as language_by_code
from readout_tui.core.model import Readout, Source, numbered
from readout_tui.core.segmentation.document_type import iso_date, language_of
from readout_tui.core.segmentation.segment import read
from readout_tui.core.segmentation.sentences import sentences

ENGLISH = language_by_code("en")
CASES = sorted(Path(__file__).parents[2].glob("cases/segment-*"))
BREAKS = ["\n", "\r\n", "\r", "\n\n", "\u2028", "\x0b", "\x85"]
PIECES = [
    "Xi said that it works. ", "He left. ", "“We will.” ", '"No! ', "U.S. ", "BEIJING, Aug. 30 (Xinhua) -- ", "Enditem",
    "- item ", "1. ", "(a) ", "**Bold.** ", "**Lead:** ", "# Head", "\\###", "* * *", "***", "<!-- x -->", "---",
    "Q    Why? ", "PRESIDENT LEE: I am. ", "\u00a0", "\u200b", "\x00", "\ufeff", "。", "魏国华说。", "é",
    "😀", "…", "?!", ".", " ", "\t",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES + BREAKS), max_size=40).map("".join) | st.text(max_size=200)


def segment(text: str) -> Readout:
    return read(Source(text, "a.txt", "0" * 64), "A")


def drawn(readout: Readout) -> str:
    lines = (f"{p.kind}: {readout.slice(i)}" for i, p in numbered(readout.passages))
    return "\n".join(line.replace("\n", " ⏎ ") for line in lines) + "\n"


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_passages_are_as_drawn(case: Path) -> None:
    readout = segment((case / "a.txt").read_text("utf-8"))
    assert drawn(readout) == (case / "expected.txt").read_text("utf-8")


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_passages_hold_all_but_white_space_in_order(text: str) -> None:
    readout = segment(text)
    at = 0
    for passage in readout.passages:
        start, end = passage.span
        assert start < end
        assert not text[at:start].strip()
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        for inner in (passage.dateline, passage.label):
            assert inner is None or start <= inner.start < inner.end <= end
        at = end
    assert not text[at:].strip()
    assert [p.paragraph for p in readout.passages] == sorted(p.paragraph for p in readout.passages)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_sentences_hold_all_but_white_space(text: str) -> None:
    spans = list(sentences(text.strip(), 0, len(text.strip()), ENGLISH.sentences))
    kept = "".join(text.strip()[a:b] for a, b in spans)
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028"])
def test_any_newline_parts_lines(newline: str) -> None:
    readout = segment(newline.join(["The talks took place on Monday.", "They were useful and long.", "It ended."]))
    assert [p.paragraph for p in readout.passages] == [0, 1, 2]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("President Joseph R. Adams, Jr. spoke.", 1),
        ("He spoke to U.S. President Adams.", 1),
        ("It was in the U.S. The talks ended.", 2),
        ("It began at 3 p.m. Reporters waited.", 2),
        ("It began at 3 p.m. EST on Monday.", 1),
        ("On Aug. 30 they met.", 1),
        ("They met in Aug. The talks were long.", 2),
        ('"Will you go?" Adams asked.', 1),
        ('"We will. We must." He left.', 3),
        ("It cost 3.5 million.", 1),
        ("The rate is 5 percent. 30 countries agreed.", 2),
        ("Ms. Lee of St. Ives spoke.", 1),
        ("They agreed (see Art. 5) to go.", 1),
        ("H.E. Mr. Lee spoke.", 1),
        ("First; second; third.", 1),
        ("It ended...", 1),
        ("He stopped ... Then he went on.", 2),
    ],
)
def test_sentence_ends(text: str, count: int) -> None:
    assert len(list(sentences(text, 0, len(text), ENGLISH.sentences))) == count


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2021-08-31 18:28", "2021-08-31"),
        ("31 August 2021", "2021-08-31"),
        ("August 3rd, 2021 at noon", "2021-08-03"),
        ("2022年3月18日", "2022-03-18"),
        ("Aug. 30", ""),
        ("45 August 2021", ""),
    ],
)
def test_only_full_dates_are_dates(text: str, date: str) -> None:
    assert iso_date(text, ENGLISH.dates) == date


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister spoke to the president of the republic.", "en"),
        ("El ministro habló con el presidente de la república sobre los acuerdos.", "es"),
        ("Le ministre a parlé avec le président de la République dans le cadre des accords.", "fr"),
        ("Министр заявил, что переговоры были полезными, и мы это подтверждаем.", "ru"),
        ("Президент України заявив, що переговори її були корисними.", "uk"),
        ("魏国华指出,中国愿同古巴加强合作。", "zh"),
        ("Der Minister sprach mit dem Präsidenten und der Kanzlerin über die Lage.", "de"),
        ("", "en"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("FACT SHEET: Trade\n\nThe United States will act. It will.", "factsheet"),
        ("Joint Statement of Ministers\n\nThe ministers met. They agreed.", "joint"),
        ("Remarks by Two\n\nMR. LEE: Thank you.\n\nMS. ROE: I thank you too.", "transcript"),
        ("Statement by President Lee\n\nI spoke with the Queen. I thanked her.", "statement"),
        ("Readout of a Call\n\nThe President spoke with our ally. We will act, he said.", "readout"),
        ("Joint Communiqué\n\nThe ministers met. They agreed.", "joint"),
        ("Communiqué No. 31\n\nThe ministers met. They agreed.", "readout"),
        ("Call with the minister\n\nThe ministers spoke. They agreed.", "readout"),
        ("Dear Minister,\n\nI write to thank you.\n\nA. Lee", "letter"),
    ],
)
def test_kinds_of_document(text: str, document: str) -> None:
    assert segment(text).document == document


def test_a_place_of_two_words_is_a_dateline_too() -> None:
    readout = segment("Ministers meet\n\nSan Telmo (ABC) - Prime Minister Rosa Vega met her guest on Monday.")
    first = readout.passages[readout.body[0]]
    assert first.dateline
    assert readout.text[first.dateline.end :].lstrip().startswith("Prime Minister")
    readout = segment("Ministers meet\n\nRosa Vega (in Lima - no relation) met her guest on Monday.")
    assert readout.passages[readout.body[0]].dateline is None


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        ("LEMNAU, 4 March 2026. The minister met the envoy.", "The minister met"),
        ("PORT LEMNAU, March 4. The minister met the envoy.", "The minister met"),
        ("Lemnau, 4 March 2026. The minister met the envoy.", "The minister met"),
        ("Port Lemnau, P.L., Wednesday, March 4, 2026. The minister met the envoy.", "The minister met"),
        ("[LEMNAU,] March 4, 2026 — The minister met the envoy.", "The minister met"),
        ("4th March, 2026: The minister met the envoy.", "The minister met"),
        ("Lemnau, 4 March. The minister met the envoy.", ""),  # a place in small letters needs a full date
        ("On 4 March 2026: the minister met the envoy.", ""),
        ("The treaty was signed on 4 March 2026. The minister met the envoy.", ""),
        ("Lemnau joined the union in 1998. The minister met the envoy on 4 March 2026.", ""),
        ("UNESCO. The minister met the envoy.", ""),
    ],
)
def test_a_full_stop_ends_a_dateline_only_after_a_place_and_a_date(lead: str, said: str) -> None:
    readout = segment(f"Talks on the port\n\n{lead}\n\nShe left on the next day.\n")
    first = readout.passages[readout.body[0]]
    if said:
        assert first.dateline
        assert readout.text[first.dateline.end :].lstrip().startswith(said)
        assert readout.date == ("2026-03-04" if "2026" in lead else "")
    else:
        assert first.dateline is None


@pytest.mark.parametrize(
    ("code", "dateline", "said"),
    [
        ("es", "Puerto Lema, D.C., miércoles 4 de marzo de 2026.", "La ministra se reunió ayer con el enviado."),
        ("fr", "Port-Léma, le 4 mars 2026.", "La ministre a rencontré hier l'envoyé de la présidence."),
        ("de", "Lemnau, den 4. März 2026.", "Die Ministerin traf gestern den Gesandten des Präsidenten."),
        ("ru", "Лемнау, 4 марта 2026 года.", "Министр вчера встретилась с посланником президента."),
    ],
)
def test_a_place_and_a_full_date_open_an_account_in_every_language(code: str, dateline: str, said: str) -> None:
    readout = segment(f"{dateline} {said}\n\n{said}\n")
    first = readout.passages[readout.body[0]]
    assert readout.language == code
    assert first.dateline
    assert readout.text[first.dateline.start : first.dateline.end] == dateline
    assert readout.date == "2026-03-04"


def test_a_dateline_behind_a_label_is_no_part_of_what_is_said() -> None:
    readout = segment(
        "Ana Rivera: PORT HELM, 14 March 2026 - The ministers spoke by telephone.\n\n"
        "Ana Rivera: I can say that they agreed to reopen the ferry line on 2 May.\n\n"
        "Ivo Brandt: When will that be?\n\nAna Rivera: Soon. I have no more to say.\n"
    )
    first = readout.passages[0]
    assert first.label
    assert first.dateline
    assert readout.text[first.dateline.start : first.dateline.end] == "PORT HELM, 14 March 2026 -"
    assert readout.date == "2026-03-14"


def test_a_dateline_tells_publisher_and_is_no_part_of_what_is_said() -> None:
    readout = segment("KYIV. Feb 3, 2023 (Interfax-Ukraine) - The ministry spoke. It ended.")
    first = readout.passages[0]
    assert readout.publisher == "Interfax-Ukraine"
    assert readout.date == "2023-02-03"
    assert first.dateline
    assert readout.text[first.dateline.end :].lstrip().startswith("The ministry")


@pytest.mark.parametrize(
    "piece", ["", " \n ", "word ", "\n", '"', "- a\n", "A. ", "**", "Xi, ", "President of the ", "("]
)
def test_hostile_texts_are_segmented(piece: str) -> None:
    text = piece * 20_000
    readout = segment(text)
    assert sum(p.span.end - p.span.start for p in readout.passages) >= len("".join(text.split()))
