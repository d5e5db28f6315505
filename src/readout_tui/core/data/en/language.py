"""English: the language with the fullest grammar, from which others inherit what they do not define themselves."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.en.continuation_features import FEATURES
from readout_tui.core.data.en.differences import DIFFERENCES
from readout_tui.core.data.en.discourse import NARRATION, REFERENCE
from readout_tui.core.data.en.frames import VERB_FRAMES
from readout_tui.core.data.en.people import PEOPLE
from readout_tui.core.data.en.reporting import GRAMMAR, VERBS_OF_SAYING
from readout_tui.core.data.en.segmentation import DATELINES, DATES, DOCUMENTS, LABELS, PAGE, SENTENCES
from readout_tui.core.data.en.speech_nouns import SPEECH_NOUNS
from readout_tui.core.data.en.subjects import SUBJECTS
from readout_tui.core.data.en.terms import TERMS
from readout_tui.core.data.en.vocabulary import VOCABULARY
from readout_tui.core.data.language_schema import Language, Polarity

LANGUAGE: Final = Language(
    code="en",
    sentences=SENTENCES,
    datelines=DATELINES,
    labels=LABELS,
    dates=DATES,
    page=PAGE,
    documents=DOCUMENTS,
    vocabulary=VOCABULARY,
    verbs=VERBS_OF_SAYING,
    grammar=GRAMMAR,
    frames=VERB_FRAMES,
    speech_nouns=SPEECH_NOUNS,
    subjects=SUBJECTS,
    order=None,
    narration=NARRATION,
    people=PEOPLE,
    reference=REFERENCE,
    continuation=FEATURES,
    background=None,
    terms=TERMS,
    differences=DIFFERENCES,
    polarity=Polarity(
        negations=frozenset("not no never none neither nor nobody nothing without cannot".split()),
        idle=(),
        characters=False,
    ),
    claims=True,
)
