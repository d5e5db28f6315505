"""All, none and some; bounds that are denied; denials that only bring out their opposite.

None of the sentences is from a benchmark.
"""

import pytest

from readout_tui.core.substance.compare import verdict
from tests.core.substance.pairs import differences

SAME = [
    ("Every village will get at least 40 sacks of rice.", "No village will get less than 40 sacks of rice."),
    ("Each clinic will have at least two doctors.", "No clinic will have fewer than two doctors."),
    ("The bank will lend at most 30 million euros.", "The bank will not lend more than 30 million euros."),
    ("No lorry may come closer than 200 metres.", "Every lorry must stay at least 200 metres away."),
    ("No lorry may enter the port.", "No lorry must enter the port."),
    ("Nothing stands in the way of the loan any longer.", "No obstacles to the loan remain."),
    ("There is no longer any obstacle to the export of tea.", "Nothing now prevents the export of tea."),
    ("Far from falling, exports have risen this year.", "Exports have increased this year."),
    ("Exports have not fallen but risen.", "Exports have increased."),
    ("Far from closing its mission, Mali has enlarged it.", "Mali has enlarged its mission."),
    ("All prisoners will be released without exception.", "Every prisoner will be released."),
    ("Not one of the three bridges will be closed.", "All three bridges will remain open."),
    ("Kenya will no longer tax Ugandan milk.", "Kenya's tax on Ugandan milk is to be abolished."),
    ("The port will not be sold.", "The port will be kept by its owners and not sold."),
    ("Farmers from every district of Malawi may apply.", "Farmers in all of Malawi's districts may apply."),
    ("Every one of the ferries will be replaced.", "All ferries will be replaced."),
]
DIFFERENT = [
    ("number", "Every village will get at least 40 sacks.", "No village will get more than 40 sacks."),
    (
        "scope",
        "In all provinces of Chad maize is sold freely.",
        "In most of Chad's provinces maize is sold freely.",
    ),
    ("scope", "Farmers from every district may apply.", "Farmers from the northern districts may apply."),
    ("scope", "All claims for damages will be heard.", "Claims for damages by foreign owners will be heard."),
    ("scope", "Only the two ferries on the river will be replaced.", "Every one of the ferries will be replaced."),
    ("scope", "The airfield will be closed to aircraft.", "Only at night will the airfield be closed to aircraft."),
    ("scope", "All prisoners will be released without exception.", "All prisoners but three will be released."),
    ("negation", "Kenya will no longer tax Ugandan milk.", "Kenya will go on taxing Ugandan milk."),
    ("negation", "Far from falling, exports have risen.", "Exports have fallen."),
    ("negation", "Not one of the three bridges will be closed.", "The three bridges will be closed."),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_the_same_amount_said_otherwise_is_the_same(a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        assert verdict(differences(one, two)) != "differs"


@pytest.mark.parametrize(("kind", "a", "b"), DIFFERENT)
def test_what_is_said_of_fewer_or_of_the_opposite_differs(kind: str, a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        found = differences(one, two)
        assert verdict(found) == "differs"
        assert kind in {d.difference for d in found}, found
