"""Russian genitives after titles: the body or person that an office belongs to."""

from __future__ import annotations

from readout_tui.core.data.ru import words
from readout_tui.core.data.ru.declension import declined

_OBLIQUE = frozenset(form for title in words.TABLE["t"].split() for form in declined(title))


def settle(_words: list[str], low: list[str], classes: list[str]) -> None:
    """Class a body or office after a title as its modifier ("глава МИД", "пресс-секретарь президента"), in place."""
    for i in range(1, len(classes)):
        if classes[i - 1] in "tam" and (classes[i] == "s" or (classes[i] == "t" and low[i] in _OBLIQUE)):
            held = "".join(classes[:i]).rstrip("am")
            if held.endswith("t"):
                classes[i] = "m"
