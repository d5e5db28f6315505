"""Who is who, in drawn texts (identity.txt): two of one surname, deputies, initials, capitals, several scripts.

Texts are parted by "====", the accounts of one by "----". After ">>" there is a line for each sentence that is asked
for: how it begins, and its speaker, with "?" before a speaker who must be doubtful (any, if nothing follows).
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Attribution, Attributions, Readout
from tests.core.attribution.test_attribute import name_of, readouts

DOUBTFUL = 0.5


class Drawn(NamedTuple):
    """The accounts of a text, and (beginning of a sentence, speaker) for what is asked."""

    accounts: tuple[str, ...]
    asked: list[tuple[str, str]]


def drawn() -> list[Drawn]:
    blocks = (Path(__file__).parent / "identity.txt").read_text("utf-8").strip().split("\n====\n")
    out = []
    for block in blocks:
        texts, _, wanted = block.partition("\n>>\n")
        asked = [line.rsplit(" => ", 1) for line in wanted.splitlines()]
        out.append(Drawn(tuple(texts.split("\n----\n")), [(begin, name) for begin, name in asked]))
    return out


def voice_of(made: tuple[Readout, ...], found: Attributions, begin: str) -> Attribution:
    """The main attribution of the passage that begins so."""
    passages = ((k, i, r.text[r.passages[i].span.start :]) for k, r in enumerate(made) for i in r.body)
    return next(found.voices[k][i][0] for k, i, text in passages if text.startswith(begin))


@pytest.mark.parametrize("text", drawn(), ids=lambda text: text.asked[0][0][:30])
def test_the_right_one_of_those_who_may_be_meant(text: Drawn) -> None:
    made = readouts(*(account + "\n" for account in text.accounts))
    found = attribute(made)
    for begin, name in text.asked:
        voice = voice_of(made, found, begin)
        doubtful = name.startswith("?")
        assert (voice.sure < DOUBTFUL and voice.speaker is not None) is doubtful, begin
        assert name in ("?", "*") or name_of(found, voice) == name.removeprefix("?"), begin
