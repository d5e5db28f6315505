"""Packages that are not available for every release of Python, and marks for the tests that need them."""

from importlib.util import find_spec

import pytest

needs_re2 = pytest.mark.skipif(find_spec("re2") is None, reason="google-re2 is not installed: no regular expressions")
