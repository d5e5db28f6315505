"""Whoever is named as a speaker is in the list of speakers, also if two turned out to be one late."""

from readout_tui.core.compare import compare
from readout_tui.core.model import Source

ARABIC = "وقالت ريفيرا إن الميناء سيفتح في مايو."


def test_who_is_joined_after_a_passage_was_given_to_them_is_found_under_the_name_that_stays() -> None:
    first = "Rivera said that 50,000 crews may reach Port Amber by 30 July."
    welcomed = "President Ike Okoye welcomed the ceasefire.\n\nThe ceasefire was welcomed by Okoye."
    later = "Minister Ana Rivera said that 5,000 crews will reach Port Amber by 30 June."
    second = "\n\n".join((welcomed, ARABIC, later, ARABIC))
    made = compare([Source(first, "a", "0"), Source(second, "b", "1")])
    named = {voice.speaker for account in made.attributions.voices for voices in account for voice in voices}
    assert len(named - {None}) >= 1
    assert named - {None} <= {speaker.key for speaker in made.attributions.speakers}
