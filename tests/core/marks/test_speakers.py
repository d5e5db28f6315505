"""Operations about speakers: what they decide, and what the whole pipeline makes of them."""

from __future__ import annotations

import pytest

from readout_tui.core.compare import compare, realigned
from readout_tui.core.judging import judged
from readout_tui.core.marks.decisions import decided
from readout_tui.core.marks.operations import (
    Stamp,
    of,
    one_speaker,
    speaker_in,
    speaker_of,
    told,
    two_speakers,
)
from readout_tui.core.model import (
    BOTH,
    FIRST_TWO,
    NAMED_BY_NOBODY,
    Account,
    Comparison,
    Operation,
    Options,
    Scope,
    Source,
    SpeakerNamed,
    SpeakersByHand,
)
from tests.builders import ref
from tests.core.marks.making import stamp

LEAD = "President Ana Rivera spoke with Prime Minister Ike Okoye of Ghana on Monday. "
FIRST = LEAD + "Rivera said that the port will open in June. The embargo should end. Okoye thanked her for the wheat.\n"
SECOND = LEAD + "Okoye thanked Rivera for the grain. Rivera said that the port may open in July. It was late.\n"
ANA, IKE = "Ana Rivera", "Ike Okoye"


def texts() -> tuple[Source, Source]:
    return Source(FIRST, "a", "aa" * 32), Source(SECOND, "b", "bb" * 32)


MADE = compare(texts())


def named(passage: int, who: str, scope: Scope = "passage", by: str = "ana", account: int = 0) -> Operation:
    return speaker_of(stamp(by), MADE, [ref(account, passage)], who, scope)


def found(*operations: Operation) -> SpeakersByHand:
    return decided(operations, MADE.readouts).speakers


def names(comparison: Comparison, account: int = 0) -> list[str]:
    known = comparison.attributions.names
    return [known.get(comparison.voice(ref(account, n)).speaker or "", "") for n in comparison.readouts[account].body]


def with_marks(*operations: Operation) -> Comparison:
    return compare(texts(), Options(operations=operations))


def test_the_last_word_of_an_author_about_a_passage_holds() -> None:
    first, second = named(1, IKE), named(1, BOTH, "onward")
    assert found(first, second).passages == {ref(0, 1): SpeakerNamed(BOTH, "onward")}
    assert found(first, second, of(stamp(), "undo", second)).passages == {ref(0, 1): SpeakerNamed(IKE)}


def test_two_authors_who_name_different_speakers_are_told_and_neither_holds() -> None:
    first, second, third = named(1, IKE), named(1, BOTH, by="ben"), named(1, IKE, by="cid")
    both = decided([first, second], MADE.readouts)
    assert both.speakers == NAMED_BY_NOBODY
    assert both.contradicted == (first, second)
    agreed = decided([first, third], MADE.readouts)
    assert agreed.speakers.passages == {ref(0, 1): SpeakerNamed(IKE)}
    assert agreed.contradicted == ()


def test_whose_an_accounts_speaker_is_holds_for_what_was_named_before_it_and_not_for_what_is_named_after() -> None:
    renamed = speaker_in(stamp(), MADE, Account(0), ANA, "Eva Lind")
    before, after = named(1, ANA), named(2, ANA)
    said = found(before, renamed, after)
    assert said.renamed == {(0, ANA): "Eva Lind"}
    assert said.passages == {ref(0, 1): SpeakerNamed("Eva Lind"), ref(0, 2): SpeakerNamed(ANA)}
    back = speaker_in(stamp(), MADE, Account(0), "Eva Lind", ANA)
    assert found(renamed, back).renamed == {(0, "Eva Lind"): ANA}
    assert names(with_marks(renamed, back)) == names(MADE)


def test_two_names_are_one_until_they_are_said_to_be_two() -> None:
    one, two = one_speaker(stamp(), MADE, IKE, ANA), two_speakers(stamp(), MADE, IKE, ANA)
    assert found(one).same == ((IKE, ANA),)
    assert found(one, two).same == ()
    assert found(one, two).apart == ((IKE, ANA),)
    assert names(with_marks(one)) == ["", ANA, ANA, ANA]
    assert names(with_marks(one, two)) == names(MADE)


@pytest.mark.parametrize(
    "speaker",
    [
        None,
        SpeakerNamed(IKE, "event"),
        SpeakerNamed(IKE, "account", IKE),
    ],
)
def test_an_operation_that_names_nobody_decides_nothing_and_is_told(speaker: SpeakerNamed | None) -> None:
    made = named(1, IKE)._replace(speaker=speaker)
    assert decided([made], MADE.readouts).lost == (made,)
    merged = one_speaker(stamp(), MADE, IKE, ANA)
    nobody = merged._replace(speaker=SpeakerNamed("", "event", ANA))
    assert decided([nobody], MADE.readouts).lost == (nobody,)


def test_what_is_not_in_these_texts_decides_nothing_and_is_told() -> None:
    made = named(1, IKE)
    gone = made._replace(targets=(made.targets[0]._replace(exact="Another"),))
    assert decided([gone], MADE.readouts).lost == (gone,)
    elsewhere = one_speaker(stamp(), MADE, IKE, ANA)
    elsewhere = elsewhere._replace(targets=tuple(one._replace(digest="cc") for one in elsewhere.targets))
    assert decided([elsewhere], MADE.readouts).lost == (elsewhere,)


def test_a_speaker_is_input_and_links_in_which_nobody_else_speaks_stay_judged() -> None:
    before = judged(MADE)
    options = Options(operations=(named(1, "Eva Lind"),))
    after = realigned(before, Options(), options)
    fresh = compare(texts(), options)
    assert names(after) == names(fresh) == ["", "Eva Lind", "Eva Lind", IKE]
    links = after.alignments[FIRST_TWO].links
    assert [one.sides for one in links] == [one.sides for one in fresh.alignments[FIRST_TWO].links]
    unjudged = {n for one in links if one.kind == "linked" for n in one.left}
    assert 1 in unjudged
    assert 3 not in unjudged
    assert judged(after).alignments[FIRST_TWO].links == judged(fresh).alignments[FIRST_TWO].links
    back = realigned(judged(after), options, Options())
    assert names(back) == names(MADE)


def test_operations_in_words() -> None:
    made = [
        named(1, IKE),
        named(1, "", "onward"),
        speaker_in(stamp(), MADE, Account(1), ANA, BOTH),
        one_speaker(stamp(), MADE, IKE, ANA),
        two_speakers(stamp(), MADE, "Okoye", IKE),
    ]
    assert [told(one, MADE.readouts) for one in made] == [
        "A2 said by Ike Okoye",
        "A2 and on said by nobody",
        "in B Ana Rivera is both sides together",
        "Ike Okoye is Ana Rivera",
        "Okoye is not Ike Okoye",
    ]


def test_what_is_about_speakers_is_kept_with_the_accounts_that_name_them() -> None:
    only_here = "Minister Eva Lind met Minister Per Ek. Lind said that the quota fell."
    made = compare([*texts(), Source(only_here, "c", "cc" * 32)])
    op = one_speaker(Stamp("1", "2026-01-01T00:00:00Z", "ana"), made, "Eva Lind", IKE)
    assert [target.digest[:2] for target in op.targets] == ["aa", "cc"]
