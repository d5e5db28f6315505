"""Lists of verbs of saying, which the languages make in one way."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from readout_tui.core.model import VerbClass


def without(needing: Collection[str], *lists: Mapping[VerbClass, str]) -> dict[VerbClass, str]:
    """The verbs of the lists that report whatever follows them, by class: all but those that need a complement.

    A verb given by two forms ("sagt/sagte") goes by the first of them.
    """
    return {
        kind: " ".join(verb for one in lists for verb in one[kind].split() if verb.split("/")[0] not in needing)
        for kind in lists[0]
    }
