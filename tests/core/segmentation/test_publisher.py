"""Who has published a text, its title and its date, as far as the text itself says so."""

from __future__ import annotations

import pytest

from readout_tui.core.model import Readout, Source
from readout_tui.core.segmentation.segment import read

BODY = "\n\nPresident Berg received Minister Halle today. They agreed on tariffs and on fisheries."


def account(text: str) -> Readout:
    return read(Source(text + BODY, "a.txt", "0"), "A")


@pytest.mark.parametrize(
    ("head", "publisher", "date"),
    [
        ("Palace Press Office, 14 March 2026", "Palace Press Office", "2026-03-14"),
        ("**Ministry of Trade, Harwick, 14 March 2026**", "Ministry of Trade, Harwick", "2026-03-14"),
        ("Press Service of the Government, March 14, 2026", "Press Service of the Government", "2026-03-14"),
        ("Geneva, 14 March 2026", "", "2026-03-14"),
        ("Joint Statement, 14 March 2026", "", "2026-03-14"),
        ("Meeting of the Security Council, 14 March 2026", "", ""),
        ("---\npublisher: The Palace\ndate: 2026-03-14\n---", "The Palace", "2026-03-14"),
        ('---\nsource: https://x.example/1\nagency: "NNA"\npublished: 14 March 2026\n---', "NNA", "2026-03-14"),
    ],
)
def test_publisher_and_date(head: str, publisher: str, date: str) -> None:
    found = account(head)
    assert (found.publisher, found.date) == (publisher, date)


def test_the_title_of_a_front_matter_is_the_title() -> None:
    assert account("---\ntitle: The call in full\n---\n\n# Readout").title == "The call in full"
    assert account("# Readout").title == "Readout"
