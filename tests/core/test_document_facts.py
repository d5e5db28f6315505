"""What a reader says that a document is called."""

from __future__ import annotations

import pytest

from readout_tui.core.citation.quote import quote_passages
from readout_tui.core.citation.styles import cite
from readout_tui.core.document_facts import DocumentFacts, checked_facts, described, facts_of
from readout_tui.core.model import Account, PassageNumber
from readout_tui.errors import InputError
from tests.builders import harbour


def test_facts_are_on_one_line() -> None:
    assert checked_facts(DocumentFacts(" Talks \n held ", date=" 2026-03 ")) == DocumentFacts(
        "Talks held", date="2026-03"
    )
    assert checked_facts(DocumentFacts()) == DocumentFacts()


@pytest.mark.parametrize(
    "date", ["yesterday", "2026-13", "2026-02-40", "14.3.2026", "2026-3-1", "2026-02-30", "0000", "٢٠٢٦"]
)
def test_what_is_no_date_is_refused(date: str) -> None:
    with pytest.raises(InputError, match="no date"):
        checked_facts(DocumentFacts(date=date))


@pytest.mark.parametrize("address", ["www.a.example", "javascript:alert(1)", "https://a b", "https://"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="no web address"):
        checked_facts(DocumentFacts(address=address))


def test_citations_use_the_facts_and_nothing_else_changes() -> None:
    made = harbour()
    facts = DocumentFacts("Talks held", "Port Office", "2026-03-14", "https://port.example/talks")
    told = described(made, Account(0), facts)
    assert facts_of(told.readouts[0]) == facts
    assert told.readouts[1] is made.readouts[1]
    assert told.readouts[0].passages is made.readouts[0].passages
    assert told.alignments is made.alignments
    cited = cite(quote_passages(told, Account(0), [PassageNumber(0)]), "plain")
    assert all(fact in cited for fact in facts)
