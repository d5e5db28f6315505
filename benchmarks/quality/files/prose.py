"""Invented prose for made documents: sentences that are all different, with what makes reading hard.

They hold abbreviations with full stops, figures, dates, names, quotations and long words that a program may part.
"""

from __future__ import annotations

from random import Random

_WHO = (
    "Minister Tomas Berg", "Mrs. Petra Halle", "the Prime Minister of Norland", "Ambassador I. V. Krylov",
    "both delegations", "the two sides", "the spokesperson of the Ministry", "Dr. Yusuf Adeyemi", "the Commissioner",
    "the parliamentary delegation from Port Alder", "President Maren Strand", "the negotiators",
)  # fmt: skip
_SAID = (
    "underlined that", "reaffirmed that", "expressed the expectation that", "informed the participants that",
    "acknowledged that", "emphasised once more that", "did not rule out that", "welcomed the assurance that",
)  # fmt: skip
_WHAT = (
    "the implementation of the fisheries convention", "the reconstruction of the northern corridor",
    "an independent verification mission", "the exchange of 300 prisoners", "a comprehensive disarmament programme",
    "the harmonisation of customs regulations", "a loan of $4.5 million", "the inter-parliamentary commission",
    "humanitarian access to the island districts", "the long-term supply of electricity",
)  # fmt: skip
_WILL = (
    "will be completed before 3 May 2031", "cannot be postponed any further", "must not depend on the ceasefire",
    "would require the approval of at least 12 parliaments", "is to be financed by both governments",
    "had been delayed by approx. six weeks", "remains indispensable for regional stability",
    "could begin as early as the second quarter", "was discussed at 3 p.m. in Harwick",
)  # fmt: skip
_TAIL = (
    "", "", " in accordance with Art. 7 of the agreement", ", notwithstanding the reservations of the opposition",
    ", as the U.N. envoy had recommended", " and that further consultations would follow in Port Alder",
    ", although the responsibilities had not been clarified",
)  # fmt: skip


def paragraphs(seed: int, count: int) -> list[list[str]]:
    """So many paragraphs, each a list of 1 to 6 sentences; no sentence twice."""
    random = Random(seed)
    seen: set[str] = set()
    return [[_sentence(random, seen) for _ in range(random.randint(1, 6))] for _ in range(count)]


def _sentence(random: Random, seen: set[str]) -> str:
    while True:
        who, said, what, will, tail = (random.choice(words) for words in (_WHO, _SAID, _WHAT, _WILL, _TAIL))
        sentence = f"{who[0].upper()}{who[1:]} {said} {what} {will}{tail}."
        if random.random() < 0.15:
            sentence = f"“{what[0].upper()}{what[1:]} {will},” {who} told reporters{tail}."
        if sentence not in seen:
            seen.add(sentence)
            return sentence
