"""English for the aligner: numbers in words, what begins a clause, how a text says that the event took place."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.en import common
from readout_tui.core.data.language_schema import EventActs, NumberWords, TermLists, Terms, TermTables
from readout_tui.core.lazy_regex import regex

_UNITS: Final = (
    "zero one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth "
    "ten/tenth eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth "
    "sixteen/sixteenth seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth"
)
_TENS: Final = (
    "twenty/twentieth thirty/thirtieth forty/fortieth fifty/fiftieth sixty/sixtieth seventy/seventieth "
    "eighty/eightieth ninety/ninetieth"
)

_NOUN: Final = (
    r"(?:tele|video|phone )?(?:call|conversation|talks?|meetings?|summit|negotiations?|consultations?|discussions?|"
    r"conference|teleconference|videoconference|dialogue|session|visit|forum|audience)\b"
)
_ACTS: Final = (
    (1.0, "spoke|speaks|talked|talks|met|meets|conferred|connected|sat down|consulted", r"[^.;]{0,40}?\bwith\b"),
    (1.0, "held|holds|had|has|conducted|made|hosted|hosts|chaired|convened|paid", r"[^.;]{0,60}?\b" + _NOUN),
    (
        0.9,
        "took part|takes part|taking part|participated|participates|participation|attended|joined|joins|addressed",
        r"[^.;]{0,70}?\b" + _NOUN,
    ),
    (0.9, "telephoned|phoned|visited|received", r"(?= [a-z])"),
    (
        0.8,
        "call|conversation|talk|talks|meeting|summit|negotiation|negotiations|consultation|consultations",
        r"[^.;]{0,60}?\b(?:took place|was held|were held|has taken place)\b",
    ),
    (0.7, "met|meets|gathered|convened", r"[^.;]{0,30}?\b(?:in|at|on|today|yesterday|to)\b"),
    (
        0.7,
        "in|during",
        (
            r" (?:an?|the|their|this) (?:tele|video|phone |telephone )?(?:call|conversation|meeting|talks)\b"
            r"[^.;]{0,20}?\bwith\b"
        ),
    ),
    (0.4, "reached|concluded|signed|announced|agreed", r"[^.;]{0,30}?\b(?:agreement|deal|accord|framework)\b"),
    (0.4, "welcome|welcomes", r" (?:president|prime minister|secretary|chancellor|minister)\b"),
)
"""(strength 0..1, the verbs or nouns with which it begins, separated by "|", a pattern of what must follow them)."""


def _frequent() -> frozenset[str]:
    from readout_tui.core.data.en.frequent import FREQUENT  # only words that a line end divides ask for it

    return FREQUENT


def _tables() -> TermTables:
    from readout_tui.core.data.fitted import background, term_tables

    return TermTables(
        term_tables.PHRASES,
        term_tables.CAPITALS,
        term_tables.STARTS,
        term_tables.LONGEST,
        term_tables.TIERS,
        term_tables.BREADTH,
        background.SEEN,
        _frequent,
    )


def _lists() -> TermLists:
    from readout_tui.core.data.en import equivalents

    return TermLists(
        frames=equivalents.FRAMES,
        topics=equivalents.TOPICS,
        tiers=(
            ("usual", common.USUAL),
            ("common", common.COMMON),
            ("boilerplate", common.BOILERPLATE),
            ("saying", common.SAYING),
            ("function", common.FUNCTION),
        ),
    )


TERMS: Final = Terms(
    stemmer="english",
    function=frozenset(common.FUNCTION.split()),
    joining=frozenset({"and", "or", "including", "as well as", "well", "while", "but"}),
    numbers=NumberWords(
        units={word: float(value) for value, words in enumerate(_UNITS.split()) for word in words.split("/")}
        | {word: 10.0 * value for value, words in enumerate(_TENS.split(), 2) for word in words.split("/")},
        scales={"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "percent": 1.0},
        hundred=frozenset(["hundred"]),
        joining=frozenset(["and"]),
    ),
    events=EventActs(
        acts=tuple(
            (strength, frozenset(word.partition(" ")[0] for word in words.split("|")), regex(rf"\b(?:{words})\b{rest}"))
            for strength, words, rest in _ACTS
        ),
        titles=frozenset("president premier minister chancellor secretary king queen princ pope".split()),
    ),
    tables=_tables,
    lists=_lists,
    tables_stemmer="english",
)
