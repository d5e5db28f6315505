"""English nouns of speech, with the class of their verb: "her promise that", "his message was that"."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.language_schema import SpeechNouns
from readout_tui.core.model import VerbClass

_NOUNS: Final[dict[VerbClass, str]] = {
    "neutral": """
        statement remark comment message announcement answer reply response explanation testimony account suggestion
        observation prediction forecast disclosure revelation reminder word words
        """,
    "emphatic": """
        claim assertion contention allegation accusation warning denial admission acknowledgment acknowledgement
        argument complaint objection insistence boast threat criticism declaration confirmation line position
        """,
    "promise": "promise pledge vow assurance guarantee commitment",
    "urging": "demand call request appeal plea recommendation proposal advice",
    "cognitive": """
        view opinion belief conviction hope fear judgment judgement expectation concern impression guess assessment
        conclusion
        """,
}

SPEECH_NOUNS: Final = SpeechNouns(
    nouns={noun: kind for kind, listed in _NOUNS.items() for noun in listed.split()},
    owners={"his": "he", "her": "he", "their": "they", "its": "it", "our": "we", "my": "i"},
    quoting=frozenset(["quoted", "quotes", "quoting", "cited", "cites", "citing"]),
    as_saying=("as", "saying"),
    relative=frozenset(["who"]),
    relative_of_things=frozenset(["which"]),
)
