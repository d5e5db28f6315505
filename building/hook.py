"""A build hook of Hatchling: puts what `share` makes into the wheel. Editable installations do without."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShareHook(BuildHookInterface[Any]):
    """Makes the files in a folder of their own, and names them to the builder."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before a wheel is built; `version` is "editable" for an editable one."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path[:0] = [str(root), str(root / "src")]
        try:
            from building.share import shared_files

            made = shared_files()
        finally:
            del sys.path[:2]
        folder = Path(self.directory) / "share-files"
        for path, content in made.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
            build_data["shared_data"][str(file)] = path
