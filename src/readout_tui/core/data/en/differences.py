"""Closed classes of English words that a word difference is classed by. Folded forms (`characters/folding.py`)."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.en.segmentation import MONTHS
from readout_tui.core.data.language_schema import DifferenceWords

FUNCTION: Final = frozenset(
    "a an and are as at be been being both but by can could did do does for from had has have he her hers him his "
    "how i if in into is it its itself may me might more most must my of on or our out over own shall she should so "
    "some such than that the their them themselves then there these they this those through to too under until up "
    "upon us was we were what when where which while who whom whose why will with would you your also about after "
    "all any before between during each other".split()
)

NEGATION: Final = frozenset("no not never none nor neither nothing nobody nowhere without cannot".split())
"""Also any word that ends in n't."""

MODALITY: Final = (
    "is willing to",
    "are willing to",
    "was willing to",
    "were willing to",
    "is ready to",
    "are ready to",
    "was ready to",
    "were ready to",
    "is prepared to",
    "are prepared to",
    "is going to",
    "are going to",
    "is able to",
    "are able to",
    "is committed to",
    "are committed to",
    "is determined to",
    "are determined to",
    "is expected to",
    "are expected to",
    "has to",
    "have to",
    "had to",
    "ought to",
    "need to",
    "needs to",
    "intends to",
    "intend to",
    "plans to",
    "plan to",
    "hopes to",
    "hope to",
    "wants to",
    "want to",
    "wishes to",
    "wish to",
    "would like to",
    "will continue to",
    "can",
    "could",
    "may",
    "might",
    "must",
    "shall",
    "should",
    "will",
    "would",
)
"""How binding a statement is: from a wish over readiness to a duty."""

SAYING: Final = frozenset(
    "acknowledged acknowledges added adds affirmed affirms agreed agrees announced announces argued argues asked asks "
    "asserted asserts assured assures briefed called calls cautioned cautions claimed claims clarified commended "
    "condemned condemns confirmed confirms congratulated conveyed conveys criticized declared declares demanded "
    "demands denied denies described discussed elaborated emphasised emphasises emphasized emphasizes emphasizing "
    "emphasising encouraged explained explains expressed expresses highlighted highlights hoped informed informs "
    "insisted insists mentioned noted notes noting objected offered pledged pledges pointed praised promised "
    "promises proposed proposes raised reaffirmed reaffirms reaffirming recalled recalls reiterated reiterates "
    "reiterating rejected remarked reminded repeated replied reported reports requested responded said saying says "
    "signaled stated states stating stressed stresses stressing suggested suggests talked thanked thanks told "
    "underlined underlines underlining underscored underscores underscoring urged urges vowed vows warned warns "
    "welcomed welcomes".split()
)

DAYS: Final = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split())

NUMBERS: Final = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "half": 0.5, "dozen": 12,
}  # fmt: skip

SCALES: Final = {
    "k": 3, "thousand": 3, "m": 6, "mn": 6, "million": 6, "bn": 9, "billion": 9, "trillion": 12,
}  # fmt: skip
"""Powers of ten that follow a number."""

CURRENCIES: Final = {
    "dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "pound": "£", "pounds": "£", "yuan": "¥", "yen": "¥",
    "ruble": "₽", "rubles": "₽", "rouble": "₽", "roubles": "₽", "hryvnia": "₴", "hryvnias": "₴", "rupee": "₹",
    "rupees": "₹", "won": "₩", "percent": "%", "cent": "%",
}  # fmt: skip
"""What a number counts, as the sign that may stand for it ("per cent" by its second word)."""

DIFFERENCES: Final = DifferenceWords(
    function=FUNCTION,
    short=0,
    negation=NEGATION,
    negation_endings=("n't",),
    modality=MODALITY,
    copulas=frozenset(["is", "are", "was", "were"]),
    saying=SAYING,
    months=MONTHS,
    days=DAYS,
    numbers=NUMBERS,
    not_numbers=frozenset(["second", "one"]),
    scales=SCALES,
    currencies=CURRENCIES,
    loose=frozenset(["k", "m", "won", "pound", "pounds"]),
    per=frozenset(["per"]),
    joins=True,
)
