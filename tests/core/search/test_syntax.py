"""Parsing queries; drawn with "&" between clauses, "or" between terms, "!" for not, "<" and ">" for word boundaries."""

from __future__ import annotations

import pytest

from readout_tui.core.search.syntax import Term, compiled, parse


def drawn(query: str) -> str:
    return " & ".join(" or ".join(map(_term, clause)) for clause in parse(query).clauses)


def _term(term: Term) -> str:
    kind = "" if term.kind == "words" else f"{term.kind}:"
    return f"{'!' * term.negated}{kind}{'<' * term.start}{' '.join(term.words)}{'>' * term.end}"


@pytest.mark.parametrize(
    ("query", "meaning"),
    [
        ("aid", "<aid"),
        ("^aid", "<aid"),
        ("aid$", "aid>"),
        ("^aid$", "<aid>"),
        ("'aid", "aid"),
        ("'aid'", "<aid>"),
        ('"common values"', "<common values>"),
        ('"common val', "<common val"),  # not closed yet: its last word may go on
        ('^"common val"', "<common val"),
        ("Díaz-Canel", "<diaz canel"),
        ("war peace", "<war & <peace"),
        ("war | peace", "<war or <peace"),
        ("war peace | trade", "<war & <peace or <trade"),  # "or" binds closer
        ("!war", "!<war"),
        ("!!war", "<war"),
        ("~pandemik", "fuzzy:pandemik"),
        ("/war.s/", "regex:war.s"),
        (r"/a\/b/", "regex:a/b"),
        ("/a b/ c", "regex:a b & <c"),
        ("in:A war", "in:a & <war"),
        ('by:"Ana Rivera"', "by:ana rivera"),
        ("IS:moved", "is:moved"),
        ("is:only", "is:alone"),
        ('"into:war"', "<into:war>"),
        ("peace: war", "<peace: & <war"),
        ("http://war", "<http://war"),
        ("speaker:xi", "by:xi"),
        ("epidem*", "<epidem"),
        ("*demic", "demic>"),
        ("*dem*", "dem"),
        ("^epidem*", "<epidem"),
        ("why?", "<why?"),
        ("peace OR war", "<peace or <war"),
        ("peace AND war", "<peace & <war"),
        ("peace NOT war", "<peace & !<war"),
        ("NOTE ORDER ANDES", "<note & <order & <andes"),
    ],
)
def test_what_is_meant(query: str, meaning: str) -> None:
    assert drawn(query) == meaning


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("war", "WAR", True),  # all small letters: case does not matter
        ("War", "war", False),  # a capital is meant
        (r"\Sar", "WAR", True),  # that of an escape is none
        (r"\\Sar", r"\sar", False),  # but behind an escaped backslash it is
        ("wa.r", "wa\nr", True),
    ],
)
def test_a_capital_in_a_regular_expression_is_meant(pattern: str, text: str, found: bool) -> None:
    assert bool(compiled(pattern).search(text)) is found
