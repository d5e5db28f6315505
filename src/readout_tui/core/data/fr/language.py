"""French. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.fr import words
from readout_tui.core.data.fr.segmentation import label_words, sentence_rules
from readout_tui.core.data.language_schema import Guarded, Polarity
from readout_tui.core.data.neutral import neutral
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("fr", "french")

LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=label_words(_BASE.labels),
    page=_BASE.page._replace(
        bylines=(*_BASE.page.bylines, "par"),
        closings=(*_BASE.page.closings, Guarded(("cordialement",), regex(r"cordialement,?", re.IGNORECASE))),
    ),
    documents=_BASE.documents._replace(
        joint=(
            *_BASE.documents.joint,
            Guarded(("déclaration",), regex(r"déclaration (?:conjointe|commune)", re.IGNORECASE)),
        ),
        together=regex(r"\bjoint\b|leaders[’']|conjointe|commune", re.IGNORECASE),
        factsheets=(*_BASE.documents.factsheets, "fiche d information"),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=tuple((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
        proper=(("a", words.ADJECTIVES), ("c", words.COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
        words=regex(r"(?:[LlDdNnSsJjCcMmTt]|[Qq]u)[’'](?=\w)|(?:M|Mme|Mlle|[A-Z])\.|[^\W_]+(?:[-.][^\W_]+)*|[^\w\s]|_"),
    ),
    verbs=_BASE.verbs._replace(
        base={},
        phrases="",
        listed=(("past", words.CUES), ("ing", words.GERUNDS)),
        narration=frozenset(words.NARRATION.split()),
    ),
    people=_BASE.people._replace(
        roles={**_BASE.people.roles, **words.ROLES},
        countries={**words.ADJECTIVES, **words.COUNTRIES},
    ),
    polarity=Polarity(
        negations=frozenset("ne n' pas jamais aucun aucune rien personne sans ni nul nulle".split()),
        idle=(
            "non seulement",
            "pas seulement",
            "sans doute",
        ),
        characters=False,
    ),
)
