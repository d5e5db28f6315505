"""Two drawn accounts of one call, and what is found of any two texts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import sha256

from readout_tui.core.compare import compare
from readout_tui.core.findings.find import findings
from readout_tui.core.findings.model import KeyFinding
from readout_tui.core.judging import judged
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import FIRST_TWO, Source

OWN = """\
President Petra Lindholm of Aurland spoke by telephone with President Marko Teller of Brenna.
The call took place at the initiative of the Brennish side and lasted forty minutes.
President Lindholm demanded the release of nine Aurlandic sailors held in Port Vey.
She recalled that Aurland has delivered 700 generators to Brennish hospitals.
President Teller admitted that the harbour had been closed in error.
The two presidents agreed to reopen the harbour of Vey in June.
President Lindholm invited President Teller to the poetry festival in Solvik.
The conversation was frank and constructive."""
ACROSS = """\
President Marko Teller of Brenna spoke with President Petra Lindholm of Aurland.
President Teller proposed to reopen the harbour of Vey in June.
President Lindholm mentioned the nine Aurlandic sailors held in Port Vey.
President Teller thanked Aurland for the 70 generators delivered to Brennish hospitals.
President Teller raised the arrears of the asphalt plant.
The conversation was cordial."""


@cache
def lookup_of(*texts: str, turned: bool = False) -> Lookup:
    """The links of the first two texts, judged; `turned`: the second on the left."""
    sources = [Source(text, f"{n}.txt", sha256(text.encode()).hexdigest()) for n, text in enumerate(texts)]
    return Lookup(judged(compare(sources), FIRST_TWO), FIRST_TWO[::-1] if turned else FIRST_TWO)


@cache
def told(kind: str = "", *, turned: bool = False) -> tuple[KeyFinding, ...]:
    """The findings of the two accounts, of one kind if one is named."""
    return of_kind(findings(lookup_of(OWN, ACROSS, turned=turned)), kind)


def of_kind(found: Sequence[KeyFinding], kind: str) -> tuple[KeyFinding, ...]:
    """Those of one kind; all if it is empty."""
    return tuple(one for one in found if kind in ("", one.kind))


def sentences(kind: str) -> list[str]:
    """What is told of a kind, the doubtful ones with "? " before them."""
    return [f"? {one.told}" if one.perhaps else one.told for one in told(kind)]
