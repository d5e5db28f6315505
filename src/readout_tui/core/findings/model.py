"""The values of findings."""

from typing import Final, Literal, NamedTuple, get_args

from readout_tui.core.link_state import doubtful
from readout_tui.core.model import Account, Ref, Span

FindingKind = Literal[
    "request",  # at whose request the talk was held
    "duration",  # how long it took
    "topic",  # what only one account reports
    "order",  # what an account puts first
    "difference",  # the gravest differences
    "verb",  # verbs of saying compared
    "tone",  # words for the tone of the talk
    "label",  # names and labels in which they differ
    "joint",  # what one account alone gives to both sides together
    "other-side",  # what an account has the other side say, and the other one does not have
]
FINDING_KINDS: Final[tuple[FindingKind, ...]] = get_args(FindingKind)
"""In the order in which they are told."""
FINDING_TITLES: Final[dict[FindingKind, str]] = {
    "request": "At whose request",
    "duration": "How long it took",
    "topic": "Topics that only one account has",
    "order": "What comes first",
    "difference": "Differences, the gravest first",
    "verb": "Verbs of saying",
    "tone": "Words for the tone of the talk",
    "label": "Names and labels",
    "joint": "Given to both sides by one account alone",
    "other-side": "Words of the other side that one account alone reports",
}


class FindingGround(NamedTuple):
    """A passage that a finding rests on, and the words in it that show it (a span in the account's text)."""

    ref: Ref
    words: Span


class KeyFinding(NamedTuple):
    """A finding. `told` states it in one sentence without a full stop, on one line, safe to print.

    `grounds` are in the order in which the sentence names them; there is at least one. `sure` is 0..1: how likely a
    reader who looks at the grounds would state it so, by rules (docs/FINDINGS.md); no fitted probability. `of` is the
    account that alone has it, None if both have something to compare. `key_words` are the telling words of a topic.
    """

    kind: FindingKind
    told: str
    grounds: tuple[FindingGround, ...]
    sure: float
    of: Account | None = None
    key_words: tuple[str, ...] = ()

    @property
    def perhaps(self) -> bool:
        """True if it must be shown with a sign of doubt."""
        return doubtful(self.sure)
