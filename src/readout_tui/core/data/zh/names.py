"""Chinese names, which have neither capitals nor spaces: recognised by the words around them."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 14
"""The most characters of a name."""
_BEFORE_MATTER: Final = frozenset(["就", "围绕"])
"""Words before the subject of the talks ("on", "about")."""
_ENDS: Final = frozenset([",", "。", ";"])


def settle(words: list[str], _low: list[str], classes: list[str]) -> None:
    """Class what is left between listed words as a name, after a title or before a verb of saying, in place."""
    for i, kind in enumerate(classes):
        if kind == "." and 1 < len(words[i]) <= _LONGEST and words[i][0].isalpha():
            before = classes[i - 1] if i else ""
            after = "".join(classes[i + 1 : i + 3])
            if before == "t" or (before in ("", ",", '"', ".") and after.lstrip("rt")[:1] == "v"):
                classes[i] = "n"
        elif kind == "t" and i and classes[i - 1] == "n":
            classes[i] = "r"  # the title follows the name
        elif words[i] in _BEFORE_MATTER:
            _pass_over_matter(words, classes, i)


def _pass_over_matter(words: list[str], classes: list[str], at: int) -> None:
    """Class the words of "on the crisis" in "Both sides on the crisis exchanged views" as no subject, in place."""
    verb = classes.index("v", at) if "v" in classes[at:] else at
    if _ENDS.isdisjoint(words[at:verb]):
        classes[at:verb] = "r" * (verb - at)
