"""Attribution: drawn cases, one pattern at a time, and properties."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.core.attribution.analysis import draft
from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.attribution.discourse import learn
from readout_tui.core.model import BOTH, Attribution, Attributions, Readout, Source
from readout_tui.core.segmentation.segment import read
from tests.core.attribution.reporting import SENTENCES

CASES = sorted(Path(__file__).parents[2].glob("cases/voice-*"))
LEAD = "President Ana Rivera spoke with Prime Minister Ike Okoye of Ghana on Monday. "


def readouts(*texts: str) -> tuple[Readout, ...]:
    return tuple(read(Source(text, "x.txt", "0" * 64), "ABCD"[i]) for i, text in enumerate(texts))


def name_of(found: Attributions, voice: Attribution) -> str:
    if voice.speaker is None:
        return "narration"
    return next(speaker.name for speaker in found.speakers if speaker.key == voice.speaker)


def said(*texts: str) -> list[list[str]]:
    """The main speaker's name of every passage of the body."""
    made = readouts(*texts)
    found = attribute(made)
    return [[name_of(found, found.voices[k][i][0]) for i in r.body] for k, r in enumerate(made)]


def last(text: str) -> Attribution:
    """The main attribution of the last sentence, after a lead that introduces both parties."""
    made = readouts(LEAD + text)
    return attribute(made).voices[0][made[0].body[-1]][0]


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_speakers_are_as_drawn(case: Path) -> None:
    made = readouts((case / "a.txt").read_text("utf-8"))
    found = attribute(made)
    lines = [
        f"{name_of(found, found.voices[0][i][0])}: {' '.join(made[0].slice(i).split())[:70]}" for i in made[0].body
    ]
    assert "\n".join(lines) + "\n" == (case / "expected.txt").read_text("utf-8")


CATCHES = [
    ("subject and verb", "Rivera stressed that trade matters.", "ana-rivera"),
    ("title alone", "The Prime Minister stressed that trade matters.", "ike-okoye"),
    ("title of country", "The Prime Minister of Ghana stressed that trade matters.", "ike-okoye"),
    ("adjective and title", "The Ghanaian Prime Minister stressed that trade matters.", "ike-okoye"),
    ("adverb between", "Okoye also strongly condemned the attack.", "ike-okoye"),
    ("apposition", "Okoye, who took office in May, thanked her.", "ike-okoye"),
    ("for his part", "Okoye, for his part, called for calm.", "ike-okoye"),
    ("in turn", "In turn, Okoye called for calm.", "ike-okoye"),
    ("inverted", "“Trade matters,” said Okoye.", "ike-okoye"),
    ("postposed", "Trade matters, Okoye said, adding that ports do too.", "ike-okoye"),
    ("parenthesis", "Ghana, Okoye said, always believes in trade.", "ike-okoye"),
    ("perfect", "Okoye has confirmed that the loan is paid.", "ike-okoye"),
    ("conjoined", "Okoye met his staff and informed them of the talks.", "ike-okoye"),
    ("participle", "Okoye left for Accra, stressing that trade matters.", "ike-okoye"),
    ("purpose", "Okoye called Rivera to thank her for the visit.", "ike-okoye"),
    ("multi-word cue", "Okoye made clear that trade matters.", "ike-okoye"),
    ("loose complement", "Okoye paid special attention to trade.", "ike-okoye"),
    ("was quoted", "Okoye was quoted as saying that trade matters.", "ike-okoye"),
    ("according to", "According to Okoye, trade matters.", "ike-okoye"),
    ("opinion", "In the opinion of Okoye, trade matters.", "ike-okoye"),
    ("country", "Ghana proposed a new round of talks.", "ike-okoye"),
    ("side", "The Ghanaian side proposed a new round of talks.", "ike-okoye"),
    ("collective", "The two sides agreed to meet again.", BOTH),
    ("both", "Both stressed that trade matters.", BOTH),
    ("they", "They discussed trade.", BOTH),
    ("joint subject", "Rivera and Okoye discussed trade.", BOTH),
    ("shared act", "Okoye exchanged views with Rivera on trade.", BOTH),
    ("passive", "Trade was also discussed.", BOTH),
    ("it passive", "It was agreed that the ministers will meet.", BOTH),
    ("attention", "Special attention was paid to trade.", BOTH),
    ("absolute", "The talks covered trade, with both sides stressing its importance.", BOTH),
    ("intent", "They will remain in close contact.", BOTH),
    ("group", "Ghanaian officials stressed that trade matters.", "ghanaian-officials"),
    ("body", "The World Bank warned that growth is slow.", "world-bank"),
    ("unnamed", "A spokesman for the port said that it is closed.", "spokesman-for-the-port"),
]


@pytest.mark.parametrize(("text", "speaker"), [c[1:] for c in CATCHES], ids=[c[0] for c in CATCHES])
def test_what_a_pattern_must_catch(text: str, speaker: str) -> None:
    assert last(text).speaker == speaker


@pytest.mark.parametrize(("text", "speaker"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_sentences_of_reporting(text: str, speaker: str | None) -> None:
    assert last(text).speaker == speaker


LETS = [
    ("meeting", "Okoye met with the press."),
    ("noun before", "The steps Ghana proposed are listed below."),
    ("after a preposition", "The answer of Okoye surprised everyone."),
    ("content", "The call took place at the request of Okoye."),
    ("kept contact", "Okoye maintained contact with the port."),
    ("possessive", "Okoye's visit lasted three days."),
    ("agenda", "Trade topped the agenda of the talks."),
    ("atmosphere", "The conversation was frank."),
    ("participle as noun", "The meeting followed."),
    ("passive of another kind", "Okoye was born in Accra."),
    ("must", "Okoye visited the port."),
    ("planned", "The tariff will be reviewed in May."),
    ("planned for later", "The tariff is to be discussed in May."),
]


@pytest.mark.parametrize("text", [c[1] for c in LETS], ids=[c[0] for c in LETS])
def test_what_no_pattern_may_catch(text: str) -> None:
    assert last(text).speaker is None


def test_a_pronoun_means_the_last_subject() -> None:
    text = LEAD + "Okoye praised the port. He also praised the bridge. Rivera thanked him. She left."
    assert said(text)[0][1:4] == ["Ike Okoye", "Ike Okoye", "Ana Rivera"]


def test_an_uncued_sentence_is_carried_and_says_from_where() -> None:
    made = readouts(LEAD + "Okoye praised the port. Ghana will build a second one.")
    voice = attribute(made).voices[0][2][0]
    assert (voice.speaker, voice.evidence, voice.carried_from, voice.mode) == (
        "ike-okoye",
        "carried",
        1,
        "continuation",
    )
    assert voice.sure < 0.95


def test_clauses_of_a_mixed_sentence_are_told_apart() -> None:
    text = LEAD + "Both agreed to meet again, and the Prime Minister stated that he would host."
    made = readouts(text)
    voices = attribute(made).voices[0][1]
    assert [v.speaker for v in voices] == [BOTH, "ike-okoye"]
    assert voices[0].content.end <= voices[1].content.start
    assert text[voices[1].content.start :].startswith("the Prime Minister")


def test_a_spokesman_relays_the_president() -> None:
    made = readouts("Spokesman Lee Wood said that President Ana Rivera stressed the need for trade.")
    found = attribute(made)
    voice = found.voices[0][0][0]
    assert (voice.speaker, voice.via) == ("ana-rivera", "lee-wood")


def test_a_spokesman_relays_also_where_only_his_name_stands() -> None:
    lead = "Press secretary Lee Wood briefed reporters on the talks of President Ana Rivera. "
    text = lead + "Wood said the President reminded her guest of the debt. Wood said that lunch was late."
    made = readouts(text)
    voices = attribute(made).voices[0]
    assert [(voices[i][0].speaker, voices[i][0].via) for i in (1, 2)] == [
        ("ana-rivera", "lee-wood"),
        ("lee-wood", None),
    ]


def test_what_a_minister_says_another_said_is_still_the_ministers() -> None:
    assert last("Okoye said the President reminded him of the debt.").speaker == "ike-okoye"


def test_a_quotation_of_several_sentences_has_one_speaker() -> None:
    text = LEAD + "“Trade matters. Ports matter. We will build,” Okoye said. Rivera agreed."
    made = readouts(text)
    voices = attribute(made).voices[0]
    assert [voices[i][0].speaker for i in (1, 2, 3)] == ["ike-okoye"] * 3
    assert [voices[i][0].mode for i in (1, 2, 3)] == ["direct"] * 3
    cue = voices[1][0].cue
    assert cue is not None
    assert text[cue.start : cue.end] == "said"


def test_a_quotation_reopened_in_each_paragraph() -> None:
    text = LEAD + "\n\nOkoye said: “Trade matters.\n\n“Ports matter.\n\n“We will build.”\n\nThe visit ended."
    assert said(text)[0][1:] == ["Ike Okoye", "Ike Okoye", "Ike Okoye", "narration"]


def test_a_quotation_never_closed_ends_with_its_paragraph() -> None:
    text = LEAD + '\n\nOkoye said: "Trade matters.\n\nRivera praised the port.'
    assert said(text)[0][1:] == ["Ike Okoye", "Ana Rivera"]


def test_scare_quotes_are_not_speech() -> None:
    assert last("Rivera praised the “golden age” of trade.").mode == "indirect"
    assert last("The so-called “golden age” ended in May.").speaker is None


def test_in_news_nothing_is_carried() -> None:
    text = (
        "ACCRA, May 5 (GNA) - The port is closed, Port Director Kofi Boat told reporters on Monday.\n"
        "It opened in 1962.\nAs reported, the bridge fell in April."
    )
    assert said(text)[0] == ["Kofi Boat", "narration", "narration"]


@pytest.mark.parametrize(
    "opening", ["Thirty-seven ships wait", "Eleven ships wait", "Drought kills", "Nearly all wait"]
)
def test_a_capital_at_the_start_of_a_quotation_makes_no_name(opening: str) -> None:
    text = (
        f'Minister Ike Okoye of Ghana rang his colleague.\n"{opening}, and Ghana waits with them," the Minister said.'
    )
    assert said(text)[0] == ["narration", "Ike Okoye"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Minister of Tourism and Culture Ada Eze said that the museum is open.", {"Ada Eze"}),
        ("Minister of Diaspora Ada Eze said that the museum is open.", {"Ada Eze"}),
        ("Governor of Kaduna Ada Eze said that the museum is open.", {"Ada Eze"}),
        ("Chief Planning Officer Ada Eze said that the museum is open.", {"Ada Eze"}),
        ("President Ada Eze met the Head of Casa Rosada. “I’m glad,” Eze said. “Don’t wait.”", {"Ada Eze"}),
    ],
)
def test_an_office_a_house_and_a_pronoun_are_no_names(text: str, names: set[str]) -> None:
    assert {speaker.name for speaker in attribute(readouts(text)).speakers} == names


def test_a_headlines_verb_is_no_name() -> None:
    text = (
        "President Receives Guest\n\nPresident Ana Rivera met Prime Minister Ike Okoye of Ghana.\n\nOkoye thanked her."
    )
    drafts = tuple(draft(readout) for readout in readouts(text))
    assert {entry.name for entry in learn(drafts)[0].people()} == {"Ana Rivera", "Ike Okoye"}


def test_the_account_is_that_of_the_minister_named_behind_the_office() -> None:
    text = (
        "The Minister for Foreign Affairs, Rosa Vega, met Minister Ike Okoye of Ghana. The Minister praised the port."
    )
    assert said(text)[0] == ["narration", "Rosa Vega"]


def test_the_account_is_not_that_of_somebody_it_only_tells_about() -> None:
    text = (
        "Ada Eze is home. Foreign Minister Rosa Vega called Minister Ike Okoye of Ghana. The Minister praised the port."
    )
    assert said(text)[0] == ["narration", "narration", "Rosa Vega"]


def test_what_a_quotation_starts_with_speaks_nowhere() -> None:
    found = attribute(readouts(LEAD + '"Drought knows no border," Okoye said, adding that help is needed.'))
    assert {speaker.name for speaker in found.speakers} == {"Ike Okoye"}


def test_a_fact_sheet_is_its_presidents_country_s_not_a_third_one_s() -> None:
    text = (
        "FACT SHEET: President Ana Rivera Opens Ports to Ghana\n\n"
        "Today President Ana Rivera of Peru and Prime Minister Ike Okoye of Ghana opened the ports.\n\n"
        "- Ports are free.\n\n- Peru and Chile gain from it.\n"
    )
    assert said(text)[0][-1] == "Government of Peru"


def test_a_name_at_the_start_of_a_quotation_stays_one() -> None:
    text = LEAD + '"Okoye knows the port," Rivera said. Rivera thanked Okoye.'
    assert said(text)[0][1:] == ["Ana Rivera", "Ana Rivera"]


def test_a_ministry_and_its_statement_are_named_in_full() -> None:
    text = LEAD + "The port is to close, according to a harbour ministry statement."
    assert said(text)[0][1] == "Harbour ministry statement"
    assert said(LEAD + "The port is to close, according to a ministry statement.")[0][1] == "ministry statement"


def test_names_are_learned_across_accounts() -> None:
    a = "President Rivera called Okoye. Rivera thanked him."
    b = "Prime Minister Ike Okoye of Ghana spoke with President Ana Rivera. The Prime Minister praised the port."
    found = said(a, b)
    assert found[0][1] == "Ana Rivera"
    assert found[1][1] == "Ike Okoye"


@given(st.permutations([0, 1]))
@settings(max_examples=2, deadline=None)
def test_the_order_of_the_files_does_not_matter(order: list[int]) -> None:
    texts = [(case / "a.txt").read_text("utf-8") for case in CASES[:8]]
    for left, right in zip(texts[::2], texts[1::2], strict=True):
        pair = [left, right]
        found = said(*(pair[i] for i in order))
        assert [found[order.index(i)] for i in (0, 1)] == said(left, right)


ONE_PERSON = [
    pytest.param(
        (
            "Ana Rivera-Soto met Ike Okoye. Ana Rivera-Soto said that trade matters.",
            "Ana Rivera Soto said that trade matters.",
            "Ana M. Rivera Soto said so.",
            "Rivera said no.",
        ),
        id="spellings of a name without a title",
    ),
    pytest.param(
        (
            "Ana Rivera Video met Ike Okoye. Ana Rivera Video said that trade matters.",
            "Ana Rivera said that trade matters.",
        ),
        id="a name with a word more",
    ),
]


@pytest.mark.parametrize("texts", ONE_PERSON)
def test_speakers_are_the_same_in_any_order_of_the_accounts(texts: tuple[str, ...]) -> None:
    """Where the accounts call somebody otherwise and neither is surer, the texts decide, not whose file came first."""
    found = set()
    for order in permutations(range(len(texts))):
        made = attribute(readouts(*(texts[i] for i in order)))
        by_text = [made.voices[order.index(i)] for i in range(len(texts))]
        names = {speaker.key: (speaker.name, speaker.aliases) for speaker in made.speakers}
        found.add(str((by_text, sorted(names.items()))))
    assert len(found) == 1


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_narration_added_at_the_end_changes_nothing_else(case: Path) -> None:
    text = (case / "a.txt").read_text("utf-8").rstrip()
    before = said(text)[0]
    after = said(text + "\n\nThe harbour was built long ago.\n")[0]
    assert after[: len(before)] == before


@pytest.mark.parametrize("case", ["voice-white-house-call", "voice-vice-premier-talks", "voice-facts-between-cues"])
def test_narration_added_anywhere_takes_no_other_name_in(case: str) -> None:
    text = (CASES[0].parent / case / "a.txt").read_text("utf-8")
    made = readouts(text)[0]
    before = said(text)[0]
    for place, number in enumerate(made.body):
        end = made.passages[number].span.end
        after = said(f"{text[:end]} The harbour was built in 1931.{text[end:]}")[0]
        assert after[place + 1] == "narration"
        rest = after[: place + 1] + after[place + 2 :]
        assert all(new in (old, "narration") for old, new in zip(before, rest, strict=True))


@pytest.mark.parametrize("case", ["voice-white-house-call", "voice-beijing-meeting", "voice-two-presidents"])
@pytest.mark.parametrize(("old", "new"), [("Halvorsen", "Brekke"), ("Jovanovic", "Nikolic"), ("Zielinski", "Wrona")])
def test_renaming_a_speaker_renames_the_result(case: str, old: str, new: str) -> None:
    text = (CASES[0].parent / case / "a.txt").read_text("utf-8")
    renamed = [name.replace(old, new) for name in said(text)[0]]
    assert said(text.replace(old, new))[0] == renamed


WORDS = (
    'Rivera |said |that |“|”|"|the President |of |and |, |. |they |He |Ghana |agreed |\n|according to |was |discussed '
    "|both sides |noting |'s |(|)|WHO "
).split("|")


BLOCKS = (
    "MINISTER HALE: I am glad to be here.",
    "MINISTER OBI: Thank you. We will go on.",
    "Q    Will you sign it?",
    "Minister Hale then left the hall.",
    "Hale said that he agreed. END",
    "The ministers then left. END",
    "Minister Obi thanked him.",
    "We had a good meeting.",
    "“Friends stick together.”",
    "“An open quotation",
    "- Minister Hale spoke first.",
    "OUTCOMES",
    "3:31 P.M. EST",
    *("END", "Enditem", "(ENDS)", "-30-", "###", "***", "1", "(Whereupon, the talks ended.)"),
)


@given(
    st.one_of(
        st.lists(st.sampled_from(WORDS), max_size=60).map("".join),
        st.lists(st.sampled_from(BLOCKS), max_size=6).map(lambda blocks: "\n\n".join((BLOCKS[0], *blocks))),
    )
)
@settings(max_examples=300, deadline=None)
def test_every_passage_has_a_voice_inside_it(text: str) -> None:
    made = readouts(text, LEAD)
    found = attribute(made)
    keys = {speaker.key for speaker in found.speakers}
    for readout, voices in zip(made, found.voices, strict=True):
        assert len(voices) == len(readout.passages)
        for passage, voice in zip(readout.passages, voices, strict=True):
            assert voice
            for one in voice:
                assert passage.span.start <= one.content.start <= one.content.end <= passage.span.end
                assert one.speaker is None or one.speaker in keys
                assert one.via is None or one.via in keys
                assert one.cue is None or 0 <= one.cue.start < one.cue.end <= len(readout.text)
                assert 0 <= one.sure <= 1
                assert one.carried_from is None or 0 <= one.carried_from < len(voices)


def test_an_official_without_a_name_is_nobody_who_was_named_before() -> None:
    assert last("Okoye agreed. An official in Accra said that the port was shut.").speaker == "official-in-accra"


NEWS_OF_ONE_TOWN = (
    "HARBOUR ROAD TO CLOSE\n\nBy Piret Tamm\n\nThe council will close the road, Juri Kask told reporters on Monday. "
    'Kask was quoted as saying the noise was "unbearable" at a news conference. '
)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The ministers said the road would close.", "Ministers"),
        ("It was agreed that the road would close.", "narration"),
    ],
)
def test_where_no_two_sides_talk_nobody_speaks_for_both(text: str, speaker: str) -> None:
    assert said(NEWS_OF_ONE_TOWN + text)[0][-1] == speaker


SPANISH = (
    "El presidente Juan Vega se reunió con la ministra Ana Roca en Lima.\n\n"
    "Vega dijo que el puerto está abierto. {}\n\nEl puerto abrió en mayo.\n"
)


def spanish(sentence: str) -> Attribution:
    """The main attribution of a sentence behind one of Vega's."""
    made = readouts(SPANISH.format(sentence))
    return attribute(made).voices[0][made[0].body[2]][0]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Roca respondió que no lo está.", "ana-roca"),
        ("Roca no respondió a las preguntas.", None),
        ("Vega no respondió a las preguntas.", None),
        ("Habrá acuerdo, auguró.", None),
        ("Insistió en que es así.", "juan-vega"),
        ("Asimismo, acordaron celebrar una ronda.", "both"),
        ("(Consta en acta.)", None),
        ("La ministra caminó hasta el muelle.", None),
    ],
)
def test_nobody_rather_than_somebody_in_spanish(sentence: str, speaker: str | None) -> None:
    assert spanish(sentence).speaker == speaker


def test_names_are_less_sure_outside_english() -> None:
    assert spanish("Roca respondió que no lo está.").sure < last("Okoye replied that it was not.").sure


def test_he_is_nobody_behind_words_whose_speaker_was_not_read() -> None:
    heard = "外交部长姜立新会见塔尔西亚外长莫尔。\n\n姜立新表示，港口已开放。{}他说，房子塌了。\n"
    unread = "一位在场的村民告诉本社记者，炮弹来自北边。"
    assert said(heard.format("")) == [["narration", "姜立新", "姜立新"]]
    assert said(heard.format(unread)) == [["narration", "姜立新", "narration", "narration"]]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_label_with_initials_is_the_same_person_in_any_order(order: tuple[int, int]) -> None:
    label = (
        "А.Северин: Мы рады встрече.\n\nБ.Омаров: Спасибо. Мы тоже рады.\n\nА.Северин: Мы готовы подписать договор.\n"
    )
    report = "Президент встретился с гостем в столице. Северин заявил, что договор готов.\n"
    texts = (label, report)
    found = said(*(texts[i] for i in order))
    assert found[order.index(0)][0] == found[order.index(1)][-1] == "А.Северин"


def test_a_surname_means_whoever_was_named_so_far() -> None:
    text = LEAD + "Minister Jan Berg met Rivera. Berg said the port is open. His aide Karl Berg agreed. Berg said more."
    assert said(text)[0][2] == "Jan Berg"


def test_a_text_of_no_talk_carries_no_speaker() -> None:
    rest = "Minister Jan Berg said dues are fair. Fishermen must pay them in full.\n"
    assert said("Harbour dues rise.\n\n" + rest)[0][-1] == "narration"
    assert said("Minister Jan Berg met Ike Okoye.\n\n" + rest)[0][-1] == "Jan Berg"
