"""Start-up costs that measurements of single modules do not show."""

import json
import subprocess
import sys

PROBE = """
import json, sys
from typing import ForwardRef
import readout_tui.worker.process, readout_tui.formats.json, readout_tui.headless
classes = {
    f"{module.__name__}.{name}": value
    for module in [*sys.modules.values()]
    if module.__name__.startswith("readout_tui")
    for name, value in vars(module).items()
    if isinstance(value, type) and value.__module__ == module.__name__ and hasattr(value, "_fields")
}
late = [n for n, c in classes.items() if any(isinstance(field, ForwardRef) for field in c.__annotations__.values())]
print(json.dumps([len(classes), late]))
"""


def test_no_named_tuple_has_its_types_compiled_at_start() -> None:
    """Under `from __future__ import annotations` each field's type is compiled, the first for all of the grammar."""
    done = subprocess.run([sys.executable, "-c", PROBE], stdout=subprocess.PIPE, check=True, timeout=60)
    count, late = json.loads(done.stdout)
    assert count > 40
    assert late == []
