"""Minutes: what all who meet do together, and what is laid before them."""

from __future__ import annotations

import pytest

from tests.core.attribution.test_record import last_voice

MINUTES = (
    "Minutes of a Meeting of the Pier Commissioners\n\nPresent:\n\nMr Hale\n\nMr Brandt\n\n"
    "Mr Hale said that the pier was closed. Mr Brandt said that he knew. Mr Brandt asked when it would open. "
    "Mr Hale said that it would be in May.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Commissioners felt that this was late.", "both"),
        ("The Meeting approved the plan.", "both"),
        ("With slight changes, the Commissioners approved of this plan.", "both"),
        ("The Commissioners were not certain of the cost.", "both"),
        ("The Commissioners felt that this was late. They disapproved of the cost.", "both"),
        ("The Commissioners felt that this was late. It should open in April.", "both"),
        ("The Commissioners had felt that this was late.", "Hale"),
        ("The commissioners of the railway felt that this was late.", "Hale"),
        ("The Committee felt that this was late.", "Hale"),
        ("The Commissioners felt that this was late. Mr Brandt said that it was not.", "Brandt"),
        ("A memorandum by the engineer was read.", "narration"),
        ("The resolution was adopted by four votes to one.", "narration"),
        ("The memorandum had been written in haste.", "Hale"),
    ],
)
def test_the_body_that_meets_resolves_together(sentence: str, name: str) -> None:
    assert last_voice(f"{MINUTES}{sentence}") == name


def test_an_office_in_the_head_of_a_record_is_not_the_body_that_meets() -> None:
    head = "Record of a Meeting between the Minister and Mr Brandt\n\n"
    talk = (
        "Mr Brandt said that it was late. The Minister said that he knew. Mr Brandt asked why. The Minister said so. "
    )
    assert last_voice(f"{head}{talk}The Minister felt that it was too early to say.") != "both"
