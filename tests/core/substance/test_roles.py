"""Who gives and who takes, who asks and who is asked. None of the sentences is from a benchmark."""

import pytest

from readout_tui.core.model import Span
from readout_tui.core.substance.compare import verdict
from readout_tui.core.substance.parties import acts, mentions
from readout_tui.core.substance.readings import read
from tests.core.substance.pairs import differences

SAME = [
    ("Finland will lend Estonia six helicopters.", "Six helicopters will be borrowed by Estonia from Finland."),
    ("Ghana will lease a terminal to Togo.", "Togo will rent a terminal from Ghana."),
    ("Iraq handed the lists over to Kuwait.", "Kuwait was given the lists by Iraq."),
    ("Turkey supplies electricity to Georgia.", "Georgia gets its electricity from Turkey."),
    ("Kenya granted asylum to two Ugandan officers.", "Two Ugandan officers were granted asylum by Kenya."),
    ("Egypt accused Libya of smuggling.", "Libya was accused by Egypt of smuggling."),
    ("Uruguay accepted Paraguay's invitation.", "The invitation came from Paraguay and was accepted by Uruguay."),
    ("No part of the plan leaves out Samoa.", "Every part of the plan takes in Samoa."),
    ("Minister Lund met Minister Sow in Oslo.", "Minister Sow met Minister Lund in Oslo."),
]
DIFFERENT = [
    ("Finland will lend Estonia six helicopters.", "Finland will borrow six helicopters from Estonia."),
    ("Turkey supplies electricity to Georgia.", "Turkey gets its electricity from Georgia."),
    (
        "Iraq will hand the lists to the Kuwaiti mediators.",
        "The mediators from Kuwait are to hand over to Iraq the lists.",
    ),
    (
        "The Peruvian delegation invited Chilean growers to see the valley.",
        "Peruvian growers have received a Chilean invitation to see the valley.",
    ),
    (
        "Each spring the museum in Lima sends models to the workshop in Cusco.",
        "The models made by the workshop in Cusco are handed over each spring to the museum in Lima.",
    ),
    ("The samples will be shipped from Lagos to Accra.", "The samples will be shipped from Accra to Lagos."),
    ("Bulgaria's offer was declined by Serbia.", "Serbia's offer was declined by Bulgaria."),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_one_event_from_its_two_ends_is_the_same(a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        assert verdict(differences(one, two)) != "differs"


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_parties_that_change_places_differ(a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        found = differences(one, two)
        assert verdict(found) == "differs"
        assert "role" in {d.difference for d in found}, found


def test_a_common_act_differs_from_that_of_one() -> None:
    a, b = "The raid drew the condemnation of Minister Ndiaye.", "The two of us condemned the raid."
    for one, two in ((a, b), (b, a)):
        assert "agency" in {d.difference for d in differences(one, two)}


@pytest.mark.parametrize(
    ("text", "verb", "agent", "end"),
    [
        ("The mediators from Qatar will hand the lists to Chad.", "hand", "Qatar", "Chad"),
        ("The lists will be handed by Qatar to the people in Abéché.", "hand", "Qatar", "Abéché"),
        ("Kuwait was given the lists by Iraq.", "give", "Iraq", None),
        ("Peru sent a request to Chad, which refused.", "refuse", "Chad", None),
        ("Togo will rent a terminal from Ghana.", "rent", "Togo", "Ghana"),
        ("It was the wish of the Estonians.", "wish", "Estonians", None),
        ("Peru sent word that Chad had refused the money from Fiji.", "send", "Peru", None),
    ],
)
def test_who_acts_and_who_gives_or_takes(text: str, verb: str, agent: str, end: str | None) -> None:
    reading = read(text, [(0, Span(0, len(text)))], None)
    act = next(act for act in acts(reading, mentions(reading, {})) if reading.items[act.item].head == verb)
    told = [m and " ".join(t.form for t in reading.tokens[m.start : m.end]) for m in (act.agent, act.end)]
    assert told == [agent, end]
