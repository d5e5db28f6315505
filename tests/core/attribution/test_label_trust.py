"""Labels that begin a turn, and those that only look so."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.analysis import draft
from readout_tui.core.attribution.label_trust import believed
from readout_tui.core.model import Source
from readout_tui.core.segmentation.segment import read

CASES = [
    (
        "a lone label before a report",
        'Ferry news\n\nDana Halden: Ferry To Sail\n\n"I sail on Monday," the captain said. The pier is shut.',
        0,
    ),
    ("a lone label, and somebody speaks", "At the pier\n\nMINISTER HALDEN: I am glad. The pier is open.", 1),
    (
        "I everywhere",
        "At the pier\n\nI saw Halden. He knew me.\n\nMINISTER HALDEN: I am glad. The pier is open.",
        0,
    ),
    ("a record of talks", "TELEGRAM FROM THE ENVOY\n\nMINISTER HALDEN: I am glad. The pier is open.", 0),
    (
        "several speakers",
        "At the pier\n\nQ: Is it open?\n\nMR. HALDEN: It is.\n\nQ: Since when?\n\nMR. HALDEN: May.",
        4,
    ),
]


@pytest.mark.parametrize(("text", "count"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_label_is_believed_where_somebody_speaks_behind_it(text: str, count: int) -> None:
    made = draft(read(Source(text, "x.txt", "0" * 64), "A"))
    assert len(believed(made)) == count
