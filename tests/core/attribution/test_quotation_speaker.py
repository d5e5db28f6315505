"""The speaker of a quotation of several sentences: named after it or before it, in its paragraph or in another."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Attribution, Readout
from tests.core.attribution.test_attribute import LEAD, readouts

WORDS = "Oil is dear. It was cheap."


def quoted(text: str) -> tuple[Readout, list[Attribution]]:
    """The attributions of the sentences of `WORDS`, in a text whose lead introduces both parties."""
    (account,) = readouts(f"{LEAD}\n\n{text}")
    voices = attribute((account,)).voices[0]
    inside = [n for n in account.body if any(part in account.slice(n) for part in ("Oil is dear", "It was cheap"))]
    assert inside
    return account, [voices[n][0] for n in inside]


FOUND = [
    ("behind it", f"“{WORDS[:-1]},” Okoye said.", "ike-okoye"),
    ("behind it, by a title", f"“{WORDS[:-1]},” said the Prime Minister.", "ike-okoye"),
    ("before it", f"Okoye said: “{WORDS}”", "ike-okoye"),
    ("in the midst of it", "“Oil is dear,” Okoye said. “It was cheap.”", "ike-okoye"),
    ("above it", f"Okoye said:\n\n“{WORDS}”", "ike-okoye"),
    ("above it, without a verb", f"Okoye at the start of the meeting:\n\n“{WORDS}”", "ike-okoye"),
    ("by the sentence behind it", f"Okoye thanked Rivera.\n\n“{WORDS}”\n\nHe said this at the port.", "ike-okoye"),
    ("below it, behind a dash", f"“{WORDS}”\n\n— Ike Okoye, Prime Minister of Ghana", "ike-okoye"),
    ("by who spoke last", f"Okoye thanked her. “{WORDS}”", "ike-okoye"),
    ("by nobody", f"The port lies in the north. “{WORDS}”", None),
    ("far below it", f"“{WORDS}”\n\nThe port lies in the north.\n\n- Ike Okoye, Prime Minister of Ghana", None),
    ("a list item below it that is no credit", f"“{WORDS}”\n\n- Ike Okoye visited the port", None),
]


@pytest.mark.parametrize(("text", "speaker"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_a_quotation_is_of_whom_the_words_around_it_name(text: str, speaker: str | None) -> None:
    _, voices = quoted(text)
    assert {voice.speaker for voice in voices} == {speaker}


def test_all_of_a_quotation_has_the_cue_of_the_sentence_that_attributes_it() -> None:
    account, voices = quoted(f"“{WORDS[:-1]},” Okoye said.")
    assert {voice.mode for voice in voices} == {"direct"}
    assert {account.text[slice(*voice.cue)] for voice in voices if voice.cue} == {"said"}


def test_two_quotations_in_one_paragraph_have_two_speakers() -> None:
    _, voices = quoted("“Oil is dear,” Okoye said. “It was cheap,” Rivera said.")
    assert [voice.speaker for voice in voices] == ["ike-okoye", "ana-rivera"]


def test_who_spoke_last_is_less_sure_than_who_is_named() -> None:
    _, named = quoted(f"Okoye said: “{WORDS}”")
    _, carried = quoted(f"Okoye thanked her. “{WORDS}”")
    assert {voice.evidence for voice in carried} == {"carried"}
    assert max(voice.sure for voice in carried) < min(voice.sure for voice in named)


def test_a_line_that_names_a_source_is_whose_quotation_follows() -> None:
    _, voices = quoted(f"Source: the Ghanaian Navy on Telegram\n\nQuote: “{WORDS}”")
    assert {voice.speaker for voice in voices} == {"ghanaian-navy"}


def test_a_quoted_spokesman_reports_what_another_said() -> None:
    (account,) = readouts(LEAD + "Spokesman Lee Wood said: “The President thanked Okoye. We are late.”")
    voices = [voice[0] for voice in attribute((account,)).voices[0]]
    assert (voices[1].speaker, voices[1].via) == ("ana-rivera", "lee-wood")
    assert (voices[2].speaker, voices[2].via) == ("lee-wood", None)
