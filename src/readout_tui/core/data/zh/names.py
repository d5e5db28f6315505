"""Chinese names, which no capital shows and no space sets apart: told by the words around them."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 14
"""Characters of a name."""
_BEFORE_MATTER: Final = frozenset(["就", "围绕"])
"""What stands before the matter that is talked of."""
_ENDS: Final = frozenset([",", "。", ";"])


def settle(words: list[str], _low: list[str], classes: list[str]) -> None:
    """What is left between known words is a name after a title or before a verb of saying, in place."""
    for i, kind in enumerate(classes):
        if kind == "." and 1 < len(words[i]) <= _LONGEST and words[i][0].isalpha():
            before = classes[i - 1] if i else ""
            after = "".join(classes[i + 1 : i + 3])
            if before == "t" or (before in ("", ",", '"', ".") and after.lstrip("rt")[:1] == "v"):
                classes[i] = "n"
        elif kind == "t" and i and classes[i - 1] == "n":
            classes[i] = "r"  # the title stands behind the name
        elif words[i] in _BEFORE_MATTER:
            _pass_over_matter(words, classes, i)


def _pass_over_matter(words: list[str], classes: list[str], at: int) -> None:
    """ "Both sides on the crisis exchanged views": what stands before the verb is no subject."""
    verb = classes.index("v", at) if "v" in classes[at:] else at
    if _ENDS.isdisjoint(words[at:verb]):
        classes[at:verb] = "r" * (verb - at)
