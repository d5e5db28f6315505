"""Comparing attributions across accounts: confirmed, contradicted, or made by one account only."""

from __future__ import annotations

from readout_tui.core.lookup import Lookup
from readout_tui.core.model import Account, Comparison, Difference, Span
from readout_tui.core.reports.agreement import standing
from readout_tui.core.reports.disagreements import (
    Conflict,
    JointClaim,
    OneSided,
    conflicts,
    joint_claims,
    matrix,
    one_sided,
    verb_pairs,
)
from tests.builders import Said, aligned, comparison, group, harbour, ref


def two(left: list[Said], right: list[Said]) -> Comparison:
    """Sentences that correspond one by one."""
    links = [((n,), (n,), "reworded", False) for n in range(min(len(left), len(right)))]
    return comparison([left], [right], links)  # type: ignore[arg-type]


def test_the_same_speaker_on_both_sides_is_a_confirmation() -> None:
    made = harbour()
    assert standing(Lookup(made), ref(0, 1)) == "confirmed"
    assert standing(Lookup(made), ref(1, 2)) == "confirmed"


def test_silence_and_narration_neither_confirm_nor_contradict() -> None:
    made = harbour()
    assert standing(Lookup(made), ref(0, 2)) == "open"  # nothing corresponds
    assert standing(Lookup(made), ref(0, 0)) == "open"  # the reporter's own words
    told = two([("He will come.", "rivera", "explicit")], [("He will come.", None, "none")])
    assert standing(Lookup(told), ref(0, 0)) == "open"
    assert conflicts(Lookup(told)) == ()


def test_two_names_for_one_statement_are_a_conflict_on_both_sides() -> None:
    made = two([("It will open.", "rivera", "explicit")], [("It will open.", "okoye", "explicit")])
    assert conflicts(Lookup(made)) == (Conflict(group(0), group(0), "rivera", "okoye", "contradicted", 1.0),)
    assert standing(Lookup(made), ref(0, 0)) == standing(Lookup(made), ref(1, 0)) == "contradicted"


def test_the_two_ends_of_one_exchange_are_no_conflict() -> None:
    made = two([("She thanked him.", "rivera", "explicit")], [("He promised help.", "okoye", "explicit")])
    (link,) = Lookup(made).links
    mirrored = made._replace(alignments=aligned([link._replace(mirror=True)]))
    assert standing(Lookup(mirrored), ref(0, 0)) == "mirror"
    assert conflicts(Lookup(mirrored)) == ()
    assert len(conflicts(Lookup(made))) == 1


def doubted(made: Comparison, account: int, sure: float = 0.69) -> Comparison:
    """The same with doubtful speakers in one account."""
    voices = list(made.attributions.voices)
    voices[account] = tuple(tuple(v._replace(sure=sure) for v in said) for said in voices[account])
    return made._replace(attributions=made.attributions._replace(voices=tuple(voices)))


def test_who_is_doubtful_in_one_account_contradicts_nobody_in_the_other() -> None:
    made = two([("It will open.", "rivera", "explicit")], [("It will open.", "okoye", "explicit")])
    for account in (0, 1):
        assert conflicts(Lookup(doubted(made, account))) == ()
        assert standing(Lookup(doubted(made, account)), ref(0, 0)) == "open"
    assert len(conflicts(Lookup(doubted(made, 0, 0.7)))) == 1


def test_two_speakers_contradict_each_other_about_one_claim_only() -> None:
    made = two([("It will open.", "rivera", "explicit")], [("It will open.", "okoye", "explicit")])
    (link,) = Lookup(made).links
    more = Difference("claim", None, Span(0, 2), 2, 0.9)
    number = more._replace(difference="number", a=Span(0, 2))
    other = [link._replace(kind="differs", substance=(more,)), link._replace(doubts=(more._replace(sure=0.4),))]
    other += [link._replace(score=0.69), link._replace(kind="linked")]
    for told in other:
        unlike = Lookup(made._replace(alignments=aligned([told])))
        assert (conflicts(unlike), standing(unlike, ref(0, 0))) == ((), "open")
    one = Lookup(made._replace(alignments=aligned([link._replace(kind="differs", substance=(number,))])))
    assert (len(conflicts(one)), standing(one, ref(0, 0))) == (1, "contradicted")


def test_a_doubtful_speaker_is_counted_as_perhaps_theirs() -> None:
    made = comparison([[("It will open.", "rivera", "explicit")]], [], [((0,), (), "alone", False)])
    assert [share.perhaps for row in matrix(doubted(made, 0)) for share in row.shares[:1]] == [1]
    assert one_sided(Lookup(doubted(made, 0))) == (OneSided(Account(0), "rivera", group(0), frozenset(group(0))),)
    assert (
        joint_claims(Lookup(doubted(two([("All agreed.", "both", "collective")], [("He came.", None, "none")]), 0)))
        == ()
    )


def test_both_against_one_is_a_difference_of_its_own() -> None:
    made = two([("They agreed.", "both", "collective")], [("He proposed it.", "okoye", "explicit")])
    assert [c.kind for c in conflicts(Lookup(made))] == ["joint"]
    assert joint_claims(Lookup(made)) == (JointClaim(ref(0, 0), group(0), "okoye"),)


def test_a_second_place_can_confirm() -> None:
    left: list[Said] = [("It will open.", "rivera", "explicit")]
    right: list[Said] = [("It will open.", "okoye", "explicit"), ("She said it opens.", "rivera", "explicit")]
    links = [((0,), (0,), "reworded", False), ((), (1,), "alone", False)]
    made = comparison([left], [right], links, also=[((0,), (1,))])  # type: ignore[arg-type]
    assert standing(Lookup(made), ref(0, 0)) == "confirmed"
    assert conflicts(Lookup(made)) == ()


def test_what_only_one_account_attributes_is_listed_by_speaker() -> None:
    made = harbour()
    assert one_sided(Lookup(made)) == (
        OneSided(Account(0), "okoye", group(4)),
        OneSided(Account(0), "rivera", group(2)),
        OneSided(Account(1), "both", group(3)),
    )
    assert joint_claims(Lookup(made)) == (JointClaim(ref(1, 3)),)


def test_an_agreement_that_both_report_is_no_claim_of_one() -> None:
    made = two([("They agreed.", "both", "collective")], [("Both agreed.", "both", "collective")])
    assert joint_claims(Lookup(made)) == ()


def test_a_joint_document_makes_no_claims_of_agreement() -> None:
    made = two([("The sides will work together.", "both", "document")], [("It rained.", None, "none")])
    assert joint_claims(Lookup(made)) == ()


def test_the_matrix_counts_passages_and_words_of_each_speaker() -> None:
    rows = {row.speaker: row.shares for row in matrix(harbour())}
    assert [share.passages for share in rows["rivera"]] == [3, 1]
    assert [share.words for share in rows["okoye"]] == [6, 8]
    assert [share.passages for share in rows["both"]] == [0, 1]
    assert matrix(harbour())[-1].speaker is None


def test_a_passage_of_two_speakers_counts_once_for_each() -> None:
    made = comparison([[("Rivera said that Okoye agreed.", "rivera", "explicit")]], [], [((0,), (), "alone", False)])
    (main,) = made.attributions.voices[0][0]
    voices = (main, main._replace(speaker="okoye", sure=0.4), main)
    told = made._replace(attributions=made.attributions._replace(voices=((voices,), ())))
    counts = {row.speaker: (row.shares[0].passages, row.shares[0].perhaps) for row in matrix(told)}
    assert counts == {"rivera": (1, 0), "okoye": (1, 1)}


def test_verbs_of_saying_are_compared_where_both_sides_have_one() -> None:
    made = two([("Stressed by Rivera.", "rivera", "explicit")], [("Rivera noted it.", "rivera", "explicit")])
    assert verb_pairs(Lookup(made)) == ()
    left, right = (side[0][0] for side in made.attributions.voices)
    stressed, noted = left._replace(cue=Span(0, 8), verb="emphatic"), right._replace(cue=Span(7, 12), verb="neutral")
    made = made._replace(attributions=made.attributions._replace(voices=(((stressed,),), ((noted,),))))
    (pair,) = verb_pairs(Lookup(made))
    assert (pair.left, pair.right) == ("Stressed", "noted")
    assert (pair.left_class, pair.right_class) == ("emphatic", "neutral")
    assert [share.verbs for share in matrix(made)[0].shares] == [{"emphatic": 1}, {"neutral": 1}]
