"""English for attribution beyond the clause: words about the event, and words that refer back to persons named."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.language_schema import Narration, Reference
from readout_tui.core.lazy_regex import regex

NARRATION: Final = Narration(
    events=frozenset(
        "conversation call talks meeting visit summit negotiations event ceremony session agenda atmosphere exchange "
        "discussion discussions dialogue consultations conference gathering trip telephone briefing contact contacts "
        "reception banquet dinner lunch luncheon".split()
    ),
    topics=frozenset(["topic", "topics", "subject", "focus"]),
    focus=frozenset(["focus", "center", "centre", "spotlight"]),
    attention=frozenset(["attention"]),
    agenda=frozenset(["agenda"]),
    topped=frozenset("topped tops dominated dominates headed figured featured included includes".split()),
    comprises=frozenset("included comprised consisted began".split()),
    comes=frozenset(["comes", "came"]),
    will=frozenset(["will"]),
    intends=frozenset(["will", "would", "shall"]),
    present=frozenset("present attending participating also among those others accompanying".split()),
    states=frozenset("countries sides nations peoples states economies".split()),
    relation=frozenset("are have enjoy share remain face".split()),
    mutual=frozenset("exchanged reached had held compared discussed agreed reviewed".split()),
    between=frozenset("discussed exchanged reviewed reached compared".split()),
    decided=frozenset("decided decide resolved resolve determined".split()),
    together=frozenset(["with"]),
    that=frozenset(["that"]),
    in_document=frozenset(["in"]),
    determiners=frozenset("a an the its his her their".split()),
    behalf=frozenset(["on behalf of"]),
)

REFERENCE: Final = Reference(
    articles=frozenset("the el la los las le les".split()),
    indefinite=frozenset(["a", "an", "another", "one", "some"]),
    display_articles=("The ", "the ", "A ", "a ", "An ", "an "),
    she=frozenset(["she", "her"]),
    possessives=frozenset(["his", "her"]),
    theirs=frozenset(["their"]),
    ours=frozenset(["our"]),
    first_person=frozenset("i we me us my myself ourselves".split()),
    capitals=frozenset(["US", "U.S."]),
    you=frozenset(["you", "yourself"]),
    homeland=frozenset(["country", "nation"]),
    in_turn=frozenset(["in turn", "for his part", "for her part", "on his part", "on her part"]),
    side=frozenset(["side", "party"]),
    spoken_for=frozenset("side party government administration authority".split()),
    convened=frozenset("commission committee group council".split()),
    joint=frozenset(["joint"]),
    entourage=frozenset("team delegation counterpart entourage aides colleagues staff".split()),
    author=frozenset(["by", "from"]),
    byline=frozenset(["by"]),
    guest=frozenset(["with"]),
    partner=frozenset("with to by against on for from in at over".split()),
    addressed=frozenset(["to"]),
    comments=frozenset("comment comments remark remarks observation impressions".split()),
    colleagues=frozenset("colleague counterpart host friend interlocutor contact informant neighbour neighbor".split()),
    senders=frozenset(["from", "author", "drafted by", "drafting officer", "reported by"]),
    at_home=frozenset(
        "workers farmers families households taxpayers jobs consumers businesses patients pensioners".split()
    ),
    writings=frozenset(
        "comment comments statement statements remarks speech address message response reply answer transcript".split()
    ),
    announcing=frozenset(["following", "below"]),
    announced=frozenset("transcript text excerpts excerpt version".split()),
    occasion=frozenset(
        "on at in after before during following regarding concerning about with upon ahead amid over re".split()
    ),
    appearances=frozenset("conference briefing encounter interview doorstep stakeout address broadcast".split()),
    source=frozenset(["source"]),
    label_words=frozenset(["the", "of"]),
    leads=regex(
        r"(?:(\*\*|__)(?:(?!\1).){2,200}?(?::\s*\1|\1\s*:)|(?:Direct quote|Quote|Details|Background|Literally):)\s*",
        re.DOTALL,
    ),
)
