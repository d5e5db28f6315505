"""The app, with a wait that does not depend on how busy the machine is."""

from __future__ import annotations

from asyncio import Event
from collections.abc import Sequence

from textual.pilot import Pilot

from readout_tui.core.model import Source
from readout_tui.settings import Settings
from readout_tui.tui.app import ReadoutApp
from readout_tui.worker.process import Comparing


class Opening(ReadoutApp):
    """The reader, which tells when its first picture is there: only then does the work on long texts begin.

    Before that there are no workers, so that waiting for them to complete would wait for nothing.
    """

    def __init__(self, sources: Sequence[Source], comparing: Comparing | None = None) -> None:
        super().__init__(sources, Settings(), comparing)
        self.first_picture = Event()

    def _opened_up(self) -> None:
        super()._opened_up()
        self.first_picture.set()

    async def settled(self, pilot: Pilot[None]) -> None:
        """Waits until all work started by the first picture is done and its results are on the screen."""
        await self.first_picture.wait()
        await self.workers.wait_for_complete()
        await pilot.pause()
