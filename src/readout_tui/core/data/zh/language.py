"""Chinese. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.language_schema import Guarded, Polarity
from readout_tui.core.data.neutral import neutral
from readout_tui.core.data.zh import words
from readout_tui.core.data.zh.names import settle
from readout_tui.core.data.zh.segmentation import label_words, sentence_rules
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("zh")

LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=label_words(_BASE.labels),
    documents=_BASE.documents._replace(
        joint=(*_BASE.documents.joint, Guarded(("联合",), regex("联合声明|联合公报"))),
        together=regex(r"\bjoint\b|leaders[’']|联合", re.IGNORECASE),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=tuple((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
        proper=(("a", words.ADJECTIVES), ("c", words.COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
        words=None,
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
    ),
    polarity=Polarity(
        negations=frozenset("不 没 無 无 未 非 否 勿 莫".split()),
        idle=(
            "不断",
            "不斷",
            "不仅",
            "不僅",
            "不同",
            "不管",
            "无论",
            "無論",
            "非常",
            "非洲",
            "不久",
            "不过",
            "未来",
            "未來",
            "不少",
            "除非",
            "不但",
            "不得不",
        ),
        characters=True,
    ),
)
