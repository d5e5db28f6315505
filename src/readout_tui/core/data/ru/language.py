"""Russian. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.language_schema import Guarded, Polarity
from readout_tui.core.data.neutral import neutral
from readout_tui.core.data.ru import words
from readout_tui.core.data.ru.declension import declined, nominative
from readout_tui.core.data.ru.genitives import settle
from readout_tui.core.data.ru.segmentation import sentence_rules
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("ru", "russian")

LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    datelines=_BASE.datelines._replace(
        own=regex(
            r"[А-ЯЁ][А-ЯЁ-]{2,}(?: [А-ЯЁ-]+)?, \d{1,2} [а-я]{3,8}(?: \d{4})?(?:\.| [—–-])"
            r"(?: /[^/\n]{2,20}/\.| (?:РИА Новости|Интерфакс|ТАСС)[.,]?(?: [—–-])?)?[ \n]*"
        ),
        capitals=frozenset("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
    ),
    page=_BASE.page._replace(
        salutations=(*_BASE.page.salutations, "Уважаемый", "Уважаемая", "Уважаемые"),
        small=_BASE.page.small | frozenset("и в на о".split()),
    ),
    documents=_BASE.documents._replace(
        joint=(*_BASE.documents.joint, Guarded(("совместн",), regex(r"совместн\w+ заявлени", re.IGNORECASE))),
        together=regex(r"\bjoint\b|leaders[’']|совместн", re.IGNORECASE),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=tuple((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
        proper=(("a", words.ADJECTIVES), ("c", words.COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
        settle=settle,
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
        decline=declined,
        nominative=nominative,
    ),
    polarity=Polarity(
        negations=frozenset("не нет ни никогда никто ничего без нельзя никакой никаких".split()),
        idle=(
            "не только",
            "не менее",
            "не более",
        ),
        characters=False,
    ),
)
