"""The reporting clauses of a sentence, drawn as "construction: subject | verb", with ">" for one inside another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout_tui.core.attribution.clauses import clauses
from readout_tui.core.attribution.subjects import main_subject, subject_of
from readout_tui.core.attribution.word_classes import Tokens, tokens
from readout_tui.core.data.languages import language


def read(text: str, code: str = "en") -> Tokens:
    return tokens(text, 0, len(text), language(code))


def drawn(text: str, code: str = "en") -> list[str]:
    words = read(text, code)
    lines = []
    for clause in clauses(words):
        who = " ".join(words.words[clause.subject.first : clause.subject.last]) or f"({clause.subject.kind})"
        verb = " ".join(words.words[clause.at : max(clause.end, clause.at + 1)])
        lines.append(f"{'>' * clause.depth}{clause.construction}: {who} | {verb}")
    return lines


CLAUSES = [
    ("Okoye then tried to argue that ports matter.", ["finite: Okoye | argue"]),
    ("Okoye tried to argue.", []),
    (
        "Okoye feared that ports were shut, but suggested that they open.",
        ["finite: Okoye | feared", "conjoined: Okoye | suggested"],
    ),
    ("Okoye, Head of the Trade Section asked me to leave.", ["finite: Okoye | asked"]),
    ("He was reassured by Okoye's letter.", []),
    ("Both unions, as expected, expressed opposition.", ["finite: Both unions | expressed"]),
    ("On Monday, as expected, expressed opposition.", []),
    ("Words came from the Mercury which said that ports matter.", ["participle: the Mercury | said"]),
    ("In reply to my question the Minister said no ports matter.", ["finite: the Minister | said"]),
    ("He rather complained that ports matter.", ["finite: He | complained"]),
    ("Okoye said that ports matter.", ["finite: Okoye | said"]),
    ("“Ports matter,” said the Minister.", ["inverted: the Minister | said"]),
    ("Okoye left for Accra, stressing that ports matter.", ["participle: Okoye | stressing"]),
    ("Okoye met his staff and informed them of the talks.", ["conjoined: Okoye | informed"]),
    ("She is in Paris and said that ports matter.", ["conjoined: She | said"]),
    ("It was noted by Okoye that ports matter.", ["passive: Okoye | noted"]),
    ("Ports were also discussed.", ["passive: (none) | discussed"]),
    ("Special attention was paid to trade.", ["passive: (none) | paid"]),
    ("An agreement was reached on visas.", ["passive: (none) | reached"]),
    ("According to Okoye, ports matter.", ["according: Okoye | According to"]),
    ("As noted by Okoye, ports matter.", ["according: Okoye | noted"]),
    ("As Okoye noted, ports matter.", ["according: Okoye | noted"]),
    ("In his words, ports matter.", ["according: In his words | In his words"]),
    ("Okoye called Rivera to thank her.", ["purpose: Okoye | thank"]),
    ("Rivera: “We are ready.”", ["finite: Rivera | :"]),
    ("The talks covered trade, with both sides emphasising it.", ["participle: both sides | emphasising"]),
    ("Rivera, who is on a visit to Accra, said the port is open.", ["finite: Rivera | said"]),
    ("Camila Rojas, President of Colombia, said that ports matter.", ["finite: Camila Rojas | said"]),
    ("On the Sahel, the leaders reaffirmed support.", ["finite: the leaders | reaffirmed"]),
    ("Okoye said ports matter, and Rivera agreed.", ["finite: Okoye | said", "finite: Rivera | agreed"]),
    ("Okoye said that Ghana believes in trade.", ["finite: Okoye | said", ">finite: Ghana | believes"]),
    ("Okoye made clear that ports matter.", ["finite: Okoye | made clear"]),
    (
        "Both sides should sign, Okoye said, adding that ports matter.",
        ["finite: Okoye | said", "participle: Okoye | adding"],
    ),
    ("So said the Minister.", ["inverted: the Minister | said"]),
    ("Two of the three judges agreed that ports matter.", ["finite: Two of the three judges | agreed"]),
    ("The inquiry, led by Judge Falk, found that ports matter.", ["finite: The inquiry | found"]),
    ("The agency, citing a diplomat, reported that ports matter.", ["finite: The agency | reported"]),
    ("The agency quoted Okoye as saying that ports matter.", ["participle: Okoye | quoted"]),
    ("Okoye is quoted by the agency as saying so.", ["finite: Okoye | quoted by the agency as saying"]),
    ("The envoy was summoned and told that the port was shut.", []),
    (
        "The statement issued after the talks said ports matter.",
        ["finite: The statement issued after the talks | said"],
    ),
    ("The film is said to have cost a fortune.", []),
    ("Okoye, asked about the port, said only that it was shut.", ["finite: Okoye | said"]),
    ("The Courier reported on Sunday that the port was shut.", ["finite: The Courier | reported"]),
    ("Rivera met Minister Okoye, who thanked her.", ["participle: Minister Okoye | thanked"]),
    ("Those who said so left.", []),
    ("Her promise that the port will open by June met with doubt.", ["participle: Her | promise"]),
    ("Okoye's message was that the port will open.", ["participle: Okoye | message"]),
    ("The talks failed after a week of rows and his warning that trade would suffer.", []),
    ("In turn, the Minister thanked the guest.", ["finite: the Minister | thanked"]),
    ("According to figures the ministry released, trade fell.", ["according: the ministry | According to"]),
    ("According to the account she gave, the port was shut.", ["according: she | According to"]),
    ("Okoye continued that ports matter.", ["finite: Okoye | continued that"]),
    ("His Royal Highness praised the port.", ["finite: His Royal Highness | praised"]),
    ("WHO officials said ports matter.", ["finite: WHO officials | said"]),
    ("It was noted that checks by third states were unlawful.", ["passive: (none) | noted"]),
    ("The port was praised by an aide to Okoye.", []),
    ("Neither Okoye nor Rivera said so.", []),
    ("No minister has welcomed the finding.", []),
    (
        "Rivera says Okoye promised to come and said he would stay.",
        ["finite: Rivera | says", ">finite: Okoye | promised", ">conjoined: Okoye | said"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CLAUSES, ids=[text for text, _ in CLAUSES])
def test_who_reports_by_which_verb_in_which_construction(text: str, lines: list[str]) -> None:
    assert drawn(text) == lines


def test_a_verb_that_needs_no_subject_has_its_ending_for_one() -> None:
    assert drawn("Reafirmamos nuestro apoyo.", "es") == ["finite: (we) | Reafirmamos"]


SILENT = [
    "The steps Ukraine proposed are listed.",  # whose steps they are, not that it speaks
    "The port will be reviewed in March.",  # yet to be done
    "The port is to be discussed in March.",
    "No date has been agreed.",
    "He visited the port, where he was briefed.",  # by whoever is there, not by the other side
    "Both were informed afterwards.",
    "Eight documents were exchanged.",  # handed over
    "Okoye met his staff.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_happens_without_anybody_speaking_is_no_clause_of_reporting(text: str) -> None:
    assert drawn(text) == []


KINDS = [
    ("Okoye said", "person", "Okoye"),
    ("The Minister of Trade said", "title", "The Minister of Trade"),
    ("President Camila Rojas of Colombia said", "person", "President Camila Rojas of Colombia"),
    ("Ghana said", "country", "Ghana"),
    ("The Ghanaian side said", "side", "The Ghanaian side"),
    ("The two sides said", "both", "The two sides"),
    ("Rivera, Okoye and Lund said", "both", "Rivera , Okoye and Lund"),
    ("Ghana and Peru said", "both", "Ghana and Peru"),
    ("The leaders said", "both", "The leaders"),  # of whom a readout tells there are two
    ("The G7 ministers said", "plural", "The G7 ministers"),
    ("Experts said", "plural", "Experts"),
    ("She said", "he", "She"),
    ("They said", "they", "They"),
    ("We said", "we", "We"),
    ("I said", "i", "I"),
    ("It said", "it", "It"),
    ("In Accra on Monday, Okoye said", "person", "Okoye"),  # behind an adjunct
    ("“Okoye said", "person", "Okoye"),
]


@pytest.mark.parametrize(("text", "kind", "who"), KINDS, ids=[text for text, _, _ in KINDS])
def test_the_subject_with_which_a_sentence_starts(text: str, kind: str, who: str) -> None:
    words = read(text)
    opening = main_subject(words)
    assert opening is not None
    subject, after = opening
    assert (subject.kind, " ".join(words.words[subject.first : subject.last])) == (kind, who)
    assert words.words[after] == "said"


@pytest.mark.parametrize("text", ["", "In Accra on Monday", "'s visit", "According to plan, ports opened."])
def test_a_sentence_may_start_with_no_subject(text: str) -> None:
    assert main_subject(read(text)) is None


@given(
    st.lists(
        st.sampled_from('Okoye said that , & the President of Ghana " ( ) both were noting by'.split()), max_size=30
    )
)
def test_clauses_lie_inside_the_sentence_in_order(parts: list[str]) -> None:
    words = read(" ".join(parts))
    found = clauses(words)
    assert [clause.at for clause in found] == sorted({clause.at for clause in found})
    for clause in found:
        assert 0 <= clause.subject.first <= clause.subject.last <= len(words.words)
        assert clause.at < clause.end <= len(words.words)
        if clause.subject.last > clause.subject.first and clause.subject.kind not in ("he", "plural", "noun"):
            assert subject_of(words, clause.subject.first, clause.subject.last).kind == clause.subject.kind
