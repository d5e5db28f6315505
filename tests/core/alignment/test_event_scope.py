"""Finding the part of a text that is about the same event, in a digest of several meetings and in a long address."""

from __future__ import annotations

from tests.core.alignment.test_features import sides

OTHER = ["President Ada Byron met with Prime Minister Otto Lund in Trest.", "They spoke of the railway."]


def elsewhere(lines: list[str]) -> list[float]:
    """For each line, 0 if it is about the same event as `OTHER`, 1 if it is about another event."""
    return [profile.elsewhere for profile in sides(lines, OTHER)[0]]


def test_a_meeting_with_somebody_whom_the_other_account_does_not_name_is_another_event() -> None:
    assert elsewhere(
        [
            "President Byron met with Prime Minister Lund.",
            "She thanked him for the railway.",
            "President Byron met with King Harald Moen.",
            "She thanked him for the railway.",
        ]
    ) == [0.0, 0.0, 1.0, 1.0]


def test_where_no_meeting_is_with_anybody_known_nothing_is_told_apart() -> None:
    assert elsewhere(["President Byron met with King Harald Moen.", "She thanked him for the railway."]) == [0.0, 0.0]


def test_in_a_long_text_a_meeting_governs_less_and_less_of_what_follows() -> None:
    address = ["President Byron met with Prime Minister Lund.", *(f"Ship number {n} sailed." for n in range(30, 80))]
    found = elsewhere(address)
    assert found[0] == 0.0
    assert found[1:20] == sorted(found[1:20])
    assert found[1] < 0.1 < found[20]
