"""Where a labelled speaker of a broadcast hands over to somebody who has no label: a reporter.

    MARSH: The talks have failed. Our report by Peter Hallam.      the last sentence of a turn hands over
    The delegations left by separate doors.                        a paragraph without a label: Hallam
    The envoy said that nothing was left to discuss.               whom Hallam cites: the envoy, via Hallam
    MARSH: In other news, ...                                      the next label ends it

The last sentence of the turn is nothing but a name, or says that a report follows and names one person. Nobody else
takes the word without a label, as speakers go on over many paragraphs.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from readout_tui.core.attribution.analysis import Sentence
from readout_tui.core.attribution.discourse import Discourse
from readout_tui.core.attribution.inventory import Mention
from readout_tui.core.model import Span


def handed_over(discourse: Discourse, labels: frozenset[Span]) -> Mapping[int, str]:
    """The first passages of what a reporter says without a label, each with the reporter's key."""
    found: dict[int, str] = {}
    turn = False  # a labelled speaker has the word
    last: Sentence | None = None  # the last sentence of the paragraph before
    sentences = discourse.draft.sentences
    for _, paragraph in groupby(sentences.values(), key=lambda sentence: sentence.passage.paragraph):
        said = list(paragraph)
        labelled = any(sentence.passage.label in labels for sentence in said)
        reporter = _announced(last) if turn and last is not None and not labelled else None
        if reporter is not None:
            known = discourse.inventory.named(reporter) or discourse.inventory.add(reporter, discourse.account)
            found[said[0].number] = known.key
        turn, last = labelled or (turn and reporter is None), said[-1]
    return found


def _announced(last: Sentence) -> Mention | None:
    """The reporter whom the last sentence of a turn announces, or None."""
    words = last.words
    named = [said for said in last.names if len(said.words) > 1]
    if len(named) != 1:
        return None
    alone = set(words.classes) <= set("ni.") and len(words.words) <= len(named[0].name.split()) + 1
    return named[0] if alone or not words.language.labels.handover.isdisjoint(words.low) else None
