"""What is not to be had for every release of Python, and the tests that need it."""

from importlib.util import find_spec

import pytest

needs_re2 = pytest.mark.skipif(find_spec("re2") is None, reason="google-re2 is not installed: no regular expressions")
