"""How all tests run."""

import os

from hypothesis import settings

settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)  # the same examples at every run
settings.load_profile("ci" if os.environ.get("CI") else "default")
