"""Records of talks: who goes on, who takes the word, and what is the record's own."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Source
from readout_tui.core.segmentation.segment import read
from tests.core.attribution.test_attribute import name_of

HEAD = "Record of a conversation between Mr Hale and Mr Brandt\n\n"
TALK = (
    "Mr Hale said that the pier was closed. Mr Brandt said that he knew. Mr Brandt asked when it would open. "
    "Mr Hale said that it would be in May.\n\n"
)
OWN = "Telegram from Envoy Ida Moss to the Ministry\n\nMr Brandt asked about the pier. I replied that it was shut. "
THEIRS = "Mr Brandt said that you knew our wishes. I said that I knew what you wished. Mr Brandt noted it.\n\n"

NEXT = [
    ("the past of reported speech", "It had lost money for years.", "Hale"),
    ("we of nobody else", "We could not pay twice.", "Hale"),
    ("a question in his words", "Who was to pay for it?", "Hale"),
    ("a date and a figure in his words", "Repairs would cost 4 million pounds in 1972.", "Hale"),
    ("the present, where all else is in the past", "This is the last winter.", "narration"),
    ("what somebody had said before", "Mr Brandt had asked for that in March.", "Hale"),
    ("a condition in his words", "If Mr Brandt wished to see it, he could.", "Hale"),
    ("a country's wish in his words", "Peru wanted a ferry.", "Hale"),
    ("a reader of the passive", "The matter had also been raised in Lima.", "Hale"),
    ("what people do elsewhere", "The politicians talked of a republic.", "Hale"),
    ("what somebody else had promised", "Mr Lund had already promised two ships.", "Hale"),
    ("what goes on", "The Ministry of Trade was telling everyone that it was false.", "Hale"),
    ("somebody else takes the word", "Mr Brandt turned to the ferry.", "Brandt"),
    ("somebody else is surprised", "Mr Brandt was surprised.", "Brandt"),
    ("somebody else in an aside", "The ferry, Mr Brandt continued, ran at night.", "Brandt"),
    ("somebody else before a colon", "When this was done, Mr Brandt, after a pause, said: we shall see.", "Brandt"),
    ("somebody else behind an adjunct", "At this point Mr Brandt intervened to say that it ran at night.", "Brandt"),
    ("somebody else and a colon", "Mr Brandt: no ferry ran at night.", "Brandt"),
    ("what somebody did", "Mr Brandt handed over a note.", "narration"),
    ("how long it took", "The meeting lasted an hour.", "narration"),
    ("a remark in brackets", "(Mr Brandt left the room.)", "narration"),
    ("a name that is not read", "Mr Dahl; gravely; said that it rained.", "narration"),
]


def last_voice(text: str) -> str:
    """The speaker of the last sentence."""
    account = read(Source(text, "x.txt", "0" * 64), "A")
    found = attribute((account,))
    return name_of(found, found.voices[0][account.body[-1]][0])


@pytest.mark.parametrize(("sentence", "name"), [case[1:] for case in NEXT], ids=[case[0] for case in NEXT])
def test_the_last_speaker_goes_on_until_there_is_a_reason_to_stop(sentence: str, name: str) -> None:
    assert last_voice(f"{HEAD}{TALK}{sentence}") == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("I replied that it was shut.", "Ida Moss"),
        ("Replied that it was shut.", "Ida Moss"),
        ("Your pier, I continued, is shut.", "Ida Moss"),
        ("Mr Brandt said that it was shut. We know what you want.", "Brandt"),
        ("Mr Brandt said that it was shut. I hope that you can open it.", "Brandt"),
        ("Mr Brandt said that it was shut. Mr Hale told me the same at Easter.", "Hale"),
        ("Mr Brandt said that it was shut. Mr Hale told me the same at Easter. We shall see what you do.", "Brandt"),
        ("Mr Brandt said that it was shut. If we raised the rent, it could open.", "Brandt"),
        ("Mr Brandt said that it was shut. I left the room.", "narration"),
    ],
)
def test_i_is_the_author_in_the_tense_of_the_record_and_else_whoever_speaks(sentence: str, name: str) -> None:
    assert last_voice(f"{OWN}{THEIRS}{sentence}") == name


INDIRECT = (
    "Telegram from Envoy Ida Moss to the Ministry\n\nI saw the Minister of Trade. I said that the pier was shut. "
    "He knew. I asked whether he would come. He said that he would. "
)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("He asked why. I replied that I did not know.", "Ida Moss"),
        ("He asked why.", "Minister of Trade"),
        ("He asked why. It had been promised for May.", "Minister of Trade"),
        ("He asked why. I have reported this.", "Ida Moss"),
        ("He asked why. I replied that I did not know. He could wait no longer.", "Minister of Trade"),
        ("He asked why. I replied that I did not know. He laughed, but I was serious.", "Ida Moss"),
        ("He asked why. Comment: he is new to this.", "narration"),
    ],
)
def test_where_nobody_else_says_i_he_is_the_other_one(sentence: str, name: str) -> None:
    assert last_voice(f"{INDIRECT}{sentence}") == name


def test_he_is_whom_the_author_met_though_others_are_spoken_of() -> None:
    text = (
        "MEMORANDUM OF A CONVERSATION\n\nI saw my Vardish colleague. The King, he said, was ill. The Church knew. "
        "I asked who would follow. He could not tell. I said that I was sorry. The Church would not choose. "
        "He begged me not to write this down."
    )
    assert last_voice(text) == "Vardish colleague"


def test_the_head_of_a_record_lists_who_was_present() -> None:
    head = "MEMORANDUM OF CONVERSATION\n\nPRESENT\n\nChancellor Emil Roth\n\nForeign Minister Karl Lenz\n\n"
    talk = "Mr Roth said that it rained. Mr Lenz said that he knew. Mr Roth said that it was late. "
    assert last_voice(f"{head}{talk}The Chancellor asked for the date.") == "Emil Roth"


def test_a_record_that_names_no_author_gives_its_comment_to_nobody() -> None:
    text = f"{HEAD}{TALK}Comment: Mr Hale is new to this. We believe that he is honest."
    assert last_voice(text) == "narration"


def test_a_report_for_the_public_is_no_record_of_talks() -> None:
    text = (
        "Hale met Brandt\n\nMr Hale said that the pier was closed. Mr Brandt said that he knew. Mr Hale said so, too. "
    )
    assert last_voice(f"{text}It had lost money for years.") == "narration"


def test_a_column_that_says_we_is_no_record_of_talks() -> None:
    column = "On ports\n\nWe like ships. We like ports. We pay for both. We should ask why. We know what it costs. "
    reports = "Mr Hale said that the pier was closed. Mr Brandt said that he knew. Mr Hale said so, too. "
    assert last_voice(f"{column}{column}{reports}It had lost money for years.") == "narration"


MANY = "Norland Delegation, Lund, to Ministry of Ports\n\nCablegram 4 LUND, 3 March 1951\n\nSECRET\n\n"
DEBATE = "Peru announced that it would pay. Ghana argued that it could not. Chile proposed a fund.\n\n"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("We said that it was late.", "Norland Delegation"),
        ("We had preferred to wait until Monday.", "Norland Delegation"),
        ("Panama ready to help any poor port.", "narration"),
        ("It proposed a loan, too.", "Chile"),
        ("Cuba spoke strongly of small ships. It proposed a loan, too.", "Cuba"),
        ("It was stressed that it was late.", "narration"),
        ("It is understood that a vote will follow.", "narration"),
        ("I saw Lie this afternoon and he told me that it was late.", "Lie"),
    ],
)
def test_in_a_message_about_what_many_said_we_is_the_sender_and_nobody_goes_on(sentence: str, name: str) -> None:
    assert last_voice(f"{MANY}{DEBATE}{sentence}") == name


SENT = (
    "Sir Ivo Hale, Minister for Ports, to Mr K. Brandt\n\nMemorandum LUND, 7 June 1939\n\nSECRET\n\n"
    "I saw Mr Dahl this morning. Mr Dahl said that the pier was shut. I told him that I knew. "
)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Mr Dahl said that it would open in May.", "Dahl"),
        ("Mr Dahl said that it would open in May. You will recall that he said so before.", "narration"),
        ("Mr Dahl said that it would open in May. Grateful your views.", "narration"),
        ("Mr Dahl said that it would open in May. It is understood that it has been sold.", "narration"),
        ("Mr Dahl said that it would open in May. His case, as far as I could follow it, was weak.", "Ivo Hale"),
        ("Mr Dahl said that it would open in May. But Mr Dahl feared that it would not.", "Dahl"),
        ("I asked for the date. But Dahl said that there was none.", "Dahl"),
        ("When I put it to him that it was late, he said that it was not.", "Dahl"),
        ("Mr Dahl said that he was tired. If I wished, he would ask.", "Dahl"),
        ("I asked for the date. Mr Dahl riposted that there was none.", "Dahl"),
        ("Mr Dahl said that it was late. When I put it to him that it could not be so.", "Ivo Hale"),
        ("Mr Dahl asked me the following questions:-\n\n1. Was it for sale?\n\n2. Who would buy it?", "Dahl"),
        ("Mr Dahl said that it was late.\n\nIVO HALE", "narration"),
        ("I asked whether he would sell it. And what was the price?", "Ivo Hale"),
    ],
)
def test_a_message_that_reports_a_talk_is_a_record_of_it(sentence: str, name: str) -> None:
    assert last_voice(f"{SENT}{sentence}") == name


def test_speakers_who_take_many_turns_make_a_record_without_a_head() -> None:
    turns = "Mr Hale said that it was late. Mr Brandt said that it was not. " * 8
    end = "Mr Hale replied that he would wait. The town thought it too early."
    assert last_voice(f"After dinner\n\n{turns}{end}") == "Hale"
    assert last_voice(f"After dinner\n\n{turns[: len(turns) // 8]}{end}") != "Hale"
