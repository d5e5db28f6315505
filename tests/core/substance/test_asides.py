"""Reporting frames set off from a clause: "China, Xi said, is ready". Drawn cases: the aside stands in brackets."""

import pytest

from readout_tui.core.model import Span
from readout_tui.core.substance.parties import acts, mentions, speaker
from readout_tui.core.substance.readings import Reading, read


def reading(text: str) -> Reading:
    return read(text, [(0, Span(0, len(text)))], None)


@pytest.mark.parametrize(
    "drawn",
    [
        "China[, Xi said,] is ready to lift the sanctions.",
        "China has always supported Cuba[, he added].",
        "The dam[ - the minister stressed - ]will be filled this year.",
        "The dam [— as the minister noted on Monday —] will be filled.",
        "China will continue to provide aid[, Xi said, adding that] Cuba will prosper.",
        "The talks were useful[, said Foreign Minister Lind].",
        "The talks were useful[, the envoy told reporters in Geneva].",
        "[According to the minister,] the dam will be filled.",
        "The dam[, according to the minister,] will be filled.",
        "Xi said China is ready to lift the sanctions.",
        "On Monday, Xi said that China is ready.",
        "On Monday, Xi said the talks were useful.",
        "In Paris, the minister said nothing.",
        "Xi met the envoy, who said he was ready.",
        "The ministers met, discussed trade and stressed the importance of peace.",
    ],
)
def test_an_aside_is_set_off_and_leaves_a_statement_around_it(drawn: str) -> None:
    text = drawn.replace("[", "").replace("]", "")
    wanted = [part.split("]")[0].strip() for part in drawn.split("[")[1:]]
    read_text = reading(text)
    assert [text[slice(*read_text.span(*span))] for span in read_text.asides] == wanted


def test_the_subject_of_a_clause_is_found_across_an_aside() -> None:
    text = "China, Xi said, supports Cuba."
    read_text = reading(text)
    (act,) = (a for a in acts(read_text, mentions(read_text, {})) if read_text.items[a.item].head == "support")
    assert act.agent is not None
    assert act.agent.who == {"c:China"}
    assert act.patient is not None
    assert act.patient.who == {"c:Cuba"}


@pytest.mark.parametrize("text", ["China, Xi said, supports Cuba.", "China supports Cuba, Xi said."])
def test_the_subject_of_an_aside_is_who_speaks(text: str) -> None:
    read_text = reading(text)
    who = mentions(read_text, {})
    _, start, end, _ = speaker(read_text, who)
    assert text[slice(*read_text.span(start, end))] == "Xi"
    _, start, end, _ = speaker(read_text, who, reported=False)
    assert text[slice(*read_text.span(start, end))] == "China"
