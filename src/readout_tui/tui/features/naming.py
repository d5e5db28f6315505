"""Speakers by hand: named for a passage, joined with others, told apart. What follows is as for links (`marking`)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from readout_tui.core.model import BOTH, Ref
from readout_tui.core.reports.summary import speaker_name
from readout_tui.tui.features.marking import NOT_COMPARED, Marking
from readout_tui.tui.features.reporting import Reporting

if TYPE_CHECKING:
    from readout_tui.tui.widgets.name_window import Chosen, Named
    from readout_tui.tui.widgets.screens import AskedOf

_SCOPES = (
    ("passage", "for this passage; it goes on from there as ever"),
    ("onward", "until the text names somebody"),
    ("account", "wherever this account names {}"),
)


class Naming(Reporting, Marking):
    """The mixin for who speaks."""

    def do_name_speaker(self) -> None:
        """Asks who speaks in the passage under the cursor or in those that are selected."""
        from readout_tui.tui.widgets.name_window import Named, NameScreen

        session = self.session
        account, _span, numbers = session.chosen()
        refs = [ref for ref in (Ref(account, n) for n in numbers) if session.comparison.passage(ref).body]
        if not refs:
            self.say(NOT_COMPARED)
            return
        now = session.comparison.voice(refs[0]).speaker
        names = [name for name in self._speakers() if name.name != self._name_of(now)]
        nobody = Named("", "nobody: the reporter's own words")
        names += [Named(BOTH, speaker_name(session.comparison, BOTH))] if now != BOTH else []
        was = speaker_name(session.comparison, now) if now else "nobody"
        scopes = [(key, words.format(was)) for key, words in _SCOPES]
        asked = f"Who says this? So far {was}"
        screen = NameScreen(asked, [*names, nobody] if now else names, scopes, new=True)
        self.push_screen(screen, partial(self._take_name, refs, self._name_of(now)))

    def _take_name(self, refs: list[Ref], was: str, chosen: Chosen | None) -> None:
        from readout_tui.core.marks.operations import speaker_in, speaker_of

        comparison = self.session.comparison
        if chosen is None:
            return
        if chosen.scope == "account":
            self._decide(speaker_in(self._stamp(), comparison, refs[0].account, was, chosen.name))
        else:
            self._decide(
                speaker_of(
                    self._stamp(), comparison, refs, chosen.name, "onward" if chosen.scope == "onward" else "passage"
                )
            )

    def _speakers(self) -> list[Named]:
        """The speakers of all accounts by name, those with the most passages first."""
        from readout_tui.tui.widgets.name_window import Named

        comparison, counts = self.session.comparison, self.session.index.speaker_counts()
        named = sorted(
            (one for one in comparison.attributions.speakers if one.key != BOTH),
            key=lambda one: (-sum(counts.get(one.key, ())), one.name),
        )
        told = {
            one.key: "  ".join(
                f"{readout.name} {n:,}"
                for readout, n in zip(comparison.readouts, counts.get(one.key, ()), strict=False)
            )
            for one in named
        }
        return [Named(one.name, speaker_name(comparison, one.key), told[one.key]) for one in named]

    def _name_of(self, key: str | None) -> str:
        """A speaker as operations name them; "" for nobody."""
        return "" if not key else self.session.comparison.attributions.names.get(key, key)

    def asked_of_speaker(self, asked: AskedOf | None) -> None:
        """Asks who a speaker is besides, or which of their names is somebody else's."""
        if asked is not None:
            (self._ask_who_besides if asked.what == "join" else self._ask_which_name)(asked.key)

    def _ask_who_besides(self, key: str) -> None:
        from readout_tui.tui.widgets.name_window import NameScreen

        name = self._name_of(key)
        if not name or key == BOTH:
            self.say("Only speakers with a name can be one")
            return
        others = [one for one in self._speakers() if one.name != name]
        asked = f"{speaker_name(self.session.comparison, key)} is the same as …"
        self.push_screen(NameScreen(asked, others), partial(self._join_speakers, name))

    def _join_speakers(self, name: str, chosen: Chosen | None) -> None:
        from readout_tui.core.marks.operations import one_speaker

        if chosen is not None:
            self._decide(one_speaker(self._stamp(), self.session.comparison, name, chosen.name))

    def _ask_which_name(self, key: str) -> None:
        from readout_tui.tui.widgets.name_window import Named, NameScreen

        speakers = self.session.comparison.attributions.speakers
        speaker = next((one for one in speakers if one.key == key), None)
        if speaker is None or not speaker.aliases:
            self.say("The texts have no second name for this speaker")
            return
        aliases = [Named(alias, alias) for alias in speaker.aliases]
        asked = f"Which name is not {speaker_name(self.session.comparison, speaker.key)}'s?"
        self.push_screen(NameScreen(asked, aliases), partial(self._separate, speaker.name))

    def _separate(self, name: str, chosen: Chosen | None) -> None:
        from readout_tui.core.marks.operations import two_speakers

        if chosen is not None:
            self._decide(two_speakers(self._stamp(), self.session.comparison, chosen.name, name))
