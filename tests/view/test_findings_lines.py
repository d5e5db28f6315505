"""The findings as lines and as words of the head."""

from __future__ import annotations

from readout_tui.core.characters.widths import cells
from readout_tui.core.model import Account
from readout_tui.view.findings_lines import NOTHING, findings_lines, order_lines, topic_words
from tests.core.findings.telling import ACROSS, OWN, lookup_of, told


def test_each_kind_has_a_heading_and_each_finding_leads_to_its_first_passage() -> None:
    lines = findings_lines(told())
    heads = [line.text for line in lines if line.finding is None]
    assert heads[0] == "At whose request"
    assert len(heads) == len({one.kind for one in told()})
    assert all(line.place == line.finding.grounds[0].ref for line in lines if line.finding)


def test_doubt_is_shown() -> None:
    (doubtful,) = findings_lines([told("verb")[0]._replace(sure=0.5)])[1:]
    assert doubtful.text.startswith(" ? perhaps: Petra Lindholm")


def test_of_nothing_nothing_is_told() -> None:
    assert [line.text for line in findings_lines(())] == [NOTHING]


def test_the_words_of_the_head_are_sure_ones_only() -> None:
    lookup = lookup_of(OWN, ACROSS)
    assert topic_words(lookup, told(), 1) == "only A: Solvik; only B: arrears"
    assert topic_words(lookup, told(), 2).endswith("; A: at the initiative of the Brennish side")
    assert topic_words(lookup, [one._replace(sure=0.5) for one in told()], 3) == ""


def test_of_three_accounts_the_head_tells_no_topics() -> None:
    assert topic_words(lookup_of(OWN, ACROSS, OWN), told(), 3) == ""


def test_the_lists_lead_to_the_passages_of_the_account_that_is_asked_for() -> None:
    lookup = lookup_of(OWN, ACROSS)
    assert all(cells(line) <= 90 for line, _place in order_lines(lookup, 90, Account(0)))
    for account in (Account(0), Account(1)):
        places = [place for _line, place in order_lines(lookup, 90, account)]
        assert places[0] is None
        assert {place.account for place in places[1:] if place} == {account}
