"""Subjects that stand after their verb, are left out, or are no names, in languages with a freer order than English."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Source
from readout_tui.core.segmentation.segment import read

RUSSIAN = (
    ("Урожай будет хорошим, заявила Кравцова.", "Кравцова"),
    ("Урожай будет хорошим, уточнил агентству старший агроном района Пётр Дёмин.", "Пётр Дёмин"),
    ("Крестьяне утверждают, что урожай будет хорошим.", "Крестьяне"),
    ("Урожай будет хорошим, рассказал один агроном, просивший не называть его.", "агроном"),
    ("В Министерстве экономики сообщили, что урожай будет хорошим.", "Министерство экономики"),
    ("В посольстве пояснили, что визы выдают.", "посольство"),
    ("Хозяйства поблагодарил Иванова за помощь.", "narration"),
    ("Посол Нордланда Эрик Торвальдсен призвал открыть порты.", "Эрик Торвальдсен"),
    ("Президент Союза Малат Бела Ковар призвал открыть порты.", "Бела Ковар"),
    ("Урожай собрали вовремя.", "narration"),
)


@pytest.mark.parametrize(("text", "speaker"), RUSSIAN)
def test_who_speaks_in_russian(text: str, speaker: str) -> None:
    assert said_by(text) == speaker


def said_by(text: str) -> str:
    """The name of the speaker of the last sentence of a text; "narration" if there is none."""
    account = read(Source(text, "a.txt", "0" * 64), "A")
    made = attribute((account,))
    return made.names.get(made.voices[0][account.body[-1]][0].speaker or "", "narration")
