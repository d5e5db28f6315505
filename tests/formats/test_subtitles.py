"""Subtitles: what is said, by whom, and when."""

from __future__ import annotations

from pathlib import Path

from readout_tui.core.compare import compare
from readout_tui.core.model import Account, PassageNumber, Ref, Source
from readout_tui.formats.load import load
from readout_tui.formats.subtitles import read
from tests.formats.office.test_docx import told

SRT = """1
00:00:01,000 --> 00:00:04,200
>> MINISTER BERG: Good morning. We have
signed the <i>annex</i>

2
00:00:04,300 --> 00:00:07,900
today. It was a long night.

3
00:01:08,000 --> 00:01:10,500
>> REPORTER: When will the border open?
"""
VTT = """\ufeffWEBVTT - Doorstep in Harwick

NOTE made by the press office

STYLE
::cue { color: red }

intro
00:01.000 --> 00:04.200 align:start
<v.loud Tomas Berg>We agree &amp; sign.</v>

00:04.300 --> 00:07.900
<v Petra Halle>So <c.x>do</c> <00:05.000>we.
"""


def test_a_paragraph_goes_on_until_a_sentence_ends() -> None:
    document = read(SRT.encode(), None, "a.srt")
    assert told(document) == [
        "paragraph: >> MINISTER BERG: Good morning. We have\nsigned the annex\ntoday. It was a long night.",
        "paragraph: >> REPORTER: When will the border open?",
    ]
    assert [block.place for block in document.blocks] == ["00:00:01", "00:01:08"]


def test_voices_are_labels_and_settings_are_no_text() -> None:
    document = read(VTT.encode(), None, "a.vtt")
    assert told(document) == [
        "furniture: NOTE made by the press office",
        "paragraph: Tomas Berg: We agree & sign.",
        "paragraph: Petra Halle: So do we.",
    ]
    assert document.title == "Doorstep in Harwick"


def test_a_line_that_rolls_on_is_furniture() -> None:
    cues = ("we have", "we have\nsigned the", "signed the\nannex today.", "annex today.")
    data = "\n".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{cue}\n" for n, cue in enumerate(cues))
    assert told(read(data.encode(), None, "a.srt")) == [
        "paragraph: we have\nsigned the\nannex today.",
        "furniture: we have",
        "furniture: signed the",
        "furniture: annex today.",
    ]


def test_a_pause_begins_a_paragraph_and_so_do_many_cues_without_a_full_stop() -> None:
    def cues(times: list[int]) -> bytes:
        return "\n".join(
            f"00:{t // 60:02}:{t % 60:02}.0 --> 00:{t // 60:02}:{t % 60:02}.9\nword {t}\n" for t in times
        ).encode()

    assert len(read(cues([1, 2, 9]), None, "a.vtt").blocks) == 2
    assert len(read(cues(list(range(30))), None, "a.vtt").blocks) == 3


def test_a_file_without_times_is_a_text() -> None:
    document = read("They met.\n\nThey agreed.".encode("utf-16"), None, "a.srt")
    assert (document.text, document.blocks, document.encoding) == ("They met.\n\nThey agreed.", (), "utf-16")


def test_speakers_are_found() -> None:
    more = (
        "\n00:08.000 --> 00:09.000\n<v Tomas Berg>I welcome that.\n\n00:10.000 --> 00:11.000\n<v Petra Halle>Thank you."
    )
    document = read((VTT + more).encode(), None, "a.vtt")
    source = Source(document.text, "a.vtt", "0", blocks=document.blocks)
    comparison = compare((source, Source("They agreed.", "b", "1")))
    names = comparison.attributions.names
    spoken = {
        comparison.readouts[0].slice(number): names.get(comparison.voice(Ref(Account(0), number)).speaker or "")
        for number in map(PassageNumber, range(len(comparison.readouts[0].passages)))
    }
    assert spoken["Tomas Berg: We agree & sign."] == "Tomas Berg"
    assert spoken["Petra Halle: So do we."] == "Petra Halle"


def test_the_program_opens_a_text_that_is_only_called_subtitles(tmp_path: Path) -> None:
    path = tmp_path / "account.srt"
    path.write_text("They met.\n\nThey agreed.", "utf-8")
    assert load(str(path)).text == "They met.\n\nThey agreed."
    path.write_text(SRT, "utf-8")
    assert [block.place for block in load(str(path)).blocks] == ["00:00:01", "00:01:08"]
