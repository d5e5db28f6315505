"""Features that tell whether a sentence without a cue goes on for the last speaker: a case with and without each."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution import continuation
from readout_tui.core.attribution.analysis import Sentence, draft
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.data.en import continuation_features as features_en
from readout_tui.core.link_state import doubtful
from readout_tui.core.model import Source
from readout_tui.core.segmentation.segment import read

LEAD = "President Ana Rivera of Peru spoke with Prime Minister Ike Okoye of Ghana on Monday. "
PLAIN = continuation.Setting(
    country="Ghana",
    joint=False,
    same_paragraph=True,
    lines=False,
    run=False,
    gap=False,
    habit=False,
    record=False,
    before=None,
)

FEATURES = [
    ("duty", "Ports should stay open.", "Ports stay open."),
    ("duty", "The two sides need to talk.", "The two sides talk of need."),
    ("duty", "Fishing villages need certainty.", "The villages are in need."),
    ("argument", "But ports matter.", "Ports matter, but little."),
    ("stance", "Ghana is willing to open its ports.", "Ghana is a member of the bank."),
    ("first person", "Our ports stay open.", "The US ports stay open."),
    ("judgement", "It is important that ports stay open.", "It is a port of three quays."),
    ("backshift", "Lorries would reach the port in a day.", "Lorries, which would be new, reach the port."),
    ("resolve", "Ghana will continue to build ports.", "Ghana will inspect the continuing works."),
    ("without exception", "No country may close a strait.", "The country may close a strait."),
    ("argument", "Therefore, ports matter.", "Two ports matter."),
    ("argument", "That is why ports matter.", "That port lies in the north."),
    ("list", "Second, trade in cocoa is to grow.", "A second quay lies in the north."),
    ("own side", "Ghana grows cocoa.", "Peru grows cocoa."),
    ("own side", "His country grows cocoa.", "His cousin grows cocoa."),
    ("together", "Both countries grow cocoa.", "Ghana grows cocoa."),
    ("future", "Ghana would plant more cocoa.", "Ghana plants more cocoa."),
    ("date", "Since 2019 the quay is closed.", "Since then the quay is closed."),
    ("date", "The harvest of last year is sold.", "The last harvest is sold."),
    ("figure", "The quay takes 40 ships.", "The quay takes many ships."),
    ("past", "The quay collapsed under the load.", "The quay carries the load."),
    ("past", "The ferry ran aground.", "The ferry runs aground."),
    ("past", "The ferry had a leak.", "The ferry had leaked."),
    ("perfect", "The quay has been repaired.", "The quay is a repaired one."),
    ("event", "The quay will open to ferries.", "The quay will grow."),
    ("event", "The commission is to convene again.", "The point is to unite the ports."),
    ("definition", "Ghana is the second largest grower of cocoa.", "Ghana is a grower of cocoa."),
]


def sentence(text: str) -> Sentence:
    """The grammatical analysis of the last sentence of a text."""
    readout = read(Source(LEAD + text, "x.txt", "0" * 64), "A")
    return list(draft(readout).sentences.values())[-1]


@pytest.mark.parametrize(("feature", "has", "lacks"), FEATURES)
def test_a_feature_is_seen_where_it_is_and_only_there(feature: str, has: str, lacks: str) -> None:
    assert feature in continuation.features_of(sentence(has), PLAIN)
    assert feature not in continuation.features_of(sentence(lacks), PLAIN)


@pytest.mark.parametrize(
    ("feature", "setting"),
    [
        ("paragraph", PLAIN._replace(same_paragraph=False)),
        ("line", PLAIN._replace(same_paragraph=False, lines=True)),
        ("gap", PLAIN._replace(gap=True)),
        ("habit", PLAIN._replace(habit=True)),
        ("run", PLAIN._replace(run=True)),
        ("parallel", PLAIN._replace(before=sentence("Ghana is willing to open its ports."))),
    ],
)
def test_where_a_sentence_stands_is_a_feature(feature: str, setting: continuation.Setting) -> None:
    assert feature in continuation.features_of(sentence("Ghana grows cocoa."), setting)
    assert feature not in continuation.features_of(sentence("Ghana grows cocoa."), PLAIN)


def test_every_feature_has_a_weight() -> None:
    assert {feature for feature, *_ in FEATURES} < features_en.WEIGHTS.keys()


def test_what_both_have_agreed_is_dated_by_them() -> None:
    joint = PLAIN._replace(joint=True)
    assert continuation.features_of(sentence("It will be held in Accra in May 2031."), joint) == {"agreed"}
    assert "agreed" not in continuation.features_of(sentence("Inspectors will leave in May 2031."), joint)
    assert "agreed" not in continuation.features_of(sentence("It will be held in Accra in May 2031."), PLAIN)


def test_one_country_s_stance_is_not_that_of_both() -> None:
    joint = PLAIN._replace(joint=True)
    assert "one side" in continuation.features_of(sentence("Ghana supports the idea of a summit."), joint)
    assert "one side" not in continuation.features_of(sentence("The two sides support the idea of a summit."), joint)
    assert "one side" not in continuation.features_of(sentence("Ghana supports the idea of a summit."), PLAIN)


def test_an_account_that_goes_on_twice_is_in_the_habit() -> None:
    cue = "Okoye said that ports matter. "
    stance = "Ghana is willing to build. The two sides should talk. "
    fact = "The quay is old. The ferry is new. "
    for text, wanted in ((cue + stance, True), (cue + fact, False), (stance, False)):
        made = draft(read(Source(text, "x.txt", "0" * 64), "A"))
        assert continuation.habit(made.sentences.values()) is wanted


CONTINUED = [
    "Both countries should open their ports.",
    "Ghana supports the idea of a summit.",
    "No state may close the strait.",
    "For this reason the quay matters.",
]
TOLD = [
    "Cocoa earned Ghana two billion dollars last year.",
    "Ghana is the second largest grower of cocoa.",
    "Since 2019 the two countries have had no air link.",
    "The ferry, launched in 1988, lies idle.",
    "The agreement will enter into force in May.",
    "The currency was little changed.",
    "The embassy has two consuls.",
    "The strait carries most of the trade.",
]


@pytest.mark.parametrize(
    ("text", "speaker"), [*((text, "ike-okoye") for text in CONTINUED), *((text, None) for text in TOLD)]
)
def test_a_stance_goes_on_with_the_speaker_and_a_fact_is_not(text: str, speaker: str | None) -> None:
    readout = read(Source(LEAD + "Okoye said that ports matter. " + text, "x.txt", "0" * 64), "A")
    voice = attribute((readout,)).voices[0][readout.body[-1]][0]
    assert voice.speaker == speaker
    assert voice.evidence == ("carried" if speaker else "none")


def test_a_told_fact_does_not_end_the_paragraph_for_its_speaker() -> None:
    text = LEAD + "Okoye said that ports matter. The ferry was built in 1988. Ghana is willing to pay for a new one."
    readout = read(Source(text, "x.txt", "0" * 64), "A")
    voices = attribute((readout,)).voices[0]
    assert [voices[i][0].speaker for i in readout.body[1:]] == ["ike-okoye", None, "ike-okoye"]


def test_a_nearer_decision_is_less_sure() -> None:
    assert continuation.sure(0) < continuation.sure(1) < continuation.sure(3) <= continuation.sure(50) <= 1


def test_a_decision_is_doubtful_unless_three_points_speak_for_it() -> None:
    """A margin of one or two points may be accidental, so it says "perhaps"; from three points on it does not."""
    assert continuation.sure(0) == 0.5  # as likely one as the other
    assert [doubtful(continuation.sure(margin)) for margin in range(5)] == [True, True, True, False, False]


def carried(text: str) -> tuple[float, list[float]]:
    """The confidence of a first sentence with a cue, and of each sentence after it."""
    readout = read(Source(LEAD + text, "x.txt", "0" * 64), "A")
    voices = attribute((readout,)).voices[0]
    cue, *others = [voices[i][0] for i in readout.body[1:]]
    assert {voice.speaker for voice in others} == {cue.speaker}
    assert {voice.evidence for voice in others} == {"carried"}
    return cue.sure, [voice.sure for voice in others]


STANCES = " ".join(f"{who} should {what}." for what in ("talk", "trade", "sail") for who in ("Both countries", "Ghana"))


def test_the_farther_from_the_cue_the_less_sure_until_it_is_doubtful() -> None:
    """A speaker who has not been named for six sentences may no longer be the speaker."""
    _, sure = carried(f"Okoye said that ports matter. {STANCES} {STANCES}")
    fading = sure[: sure.index(min(sure)) + 1]
    assert fading == sorted(set(sure), reverse=True)
    assert [doubtful(value) for value in sure] == [False] * 4 + [True] * 8


def test_however_far_from_the_cue_it_is_more_than_a_guess_among_many() -> None:
    _, sure = carried(f"Okoye said that ports matter. {STANCES} {STANCES} {STANCES}")
    assert sure[-1] == sure[-2] >= 1 / 3


def test_what_is_carried_is_no_surer_than_the_cue_it_is_carried_from() -> None:
    cue, sure = carried(f"The diplomat said that ports matter. {STANCES}")
    assert cue < 0.8  # it is not said which diplomat
    assert sure[0] == cue
