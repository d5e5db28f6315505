"""Spanish. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.es import words
from readout_tui.core.data.es.segmentation import label_words, sentence_rules
from readout_tui.core.data.language_schema import Guarded, Polarity
from readout_tui.core.data.neutral import neutral
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("es", "spanish")

LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=label_words(_BASE.labels),
    page=_BASE.page._replace(
        bylines=(*_BASE.page.bylines, "por", "fuente", "redacción", "foto", "fotografía", "edición"),
        salutations=(*_BASE.page.salutations, "Estimado", "Estimada"),
        closings=(*_BASE.page.closings, Guarded(("atentamente",), regex(r"atentamente,?", re.IGNORECASE))),
    ),
    documents=_BASE.documents._replace(
        joint=(*_BASE.documents.joint, Guarded(("declaración",), regex("declaración", re.IGNORECASE))),
        together=regex(r"\bjoint\b|leaders[’']|conjunt", re.IGNORECASE),
        factsheets=(*_BASE.documents.factsheets, "hoja informativa"),
        valediction=regex(r"\b(?:sincerely|respectfully|regards|highest consideration|atentamente)\b", re.IGNORECASE),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=tuple((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
        proper=(("a", words.ADJECTIVES), ("c", words.COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
    ),
    verbs=_BASE.verbs._replace(
        base={},
        phrases="",
        listed=(("past", words.CUES), ("ing", words.GERUNDS)),
        narration=frozenset(words.NARRATION.split()),
        subjectless=("mos",),
    ),
    people=_BASE.people._replace(
        roles={**_BASE.people.roles, **words.ROLES},
        countries={**words.ADJECTIVES, **words.COUNTRIES},
    ),
    polarity=Polarity(
        negations=frozenset("no nunca jamás ni ningún ninguna ninguno nada nadie sin tampoco".split()),
        idle=(
            "no solo",
            "no sólo",
            "sin embargo",
            "no obstante",
        ),
        characters=False,
    ),
)
