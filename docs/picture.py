"""Draws docs/screen.svg from the program itself: `python docs/picture.py`."""

import asyncio
import re
from pathlib import Path

from readout_tui.formats.load import seeds
from readout_tui.settings import Settings
from readout_tui.tui.app import ReadoutApp


async def draw(path: Path, keys: tuple[str, ...] = ("]", "m"), size: tuple[int, int] = (128, 38)) -> None:
    """The seeds, the cursor on the passage that moved, and differs."""
    app = ReadoutApp(seeds(), Settings(view="level"))
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()  # the links are judged
        await pilot.press(*keys)
        await pilot.pause()
        picture = app.export_screenshot(title="readout-tui")
    path.write_text(re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(draw(Path(__file__).with_name("screen.svg")))
