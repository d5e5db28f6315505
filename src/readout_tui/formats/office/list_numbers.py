"""The numbers of lists as word processors write them: "4", "04", "d", "iv"."""

from typing import Final

_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST: Final = 100_000
"""Numbers above this are written in digits."""


def ordinal(number: int, form: str) -> str:
    """A number of a list as it is written: "4", "d", "iv"; forms that are not known are written in digits."""
    if form == "decimalZero":
        return f"{number:02}"
    if 0 < number < _MOST and form.endswith("Letter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form.startswith("upper") else letter
    if 0 < number < _MOST and form.endswith("Roman"):
        roman = ""
        for value, sign in _ROMAN:
            roman += sign * (number // value)
            number %= value
        return roman.upper() if form.startswith("upper") else roman
    return str(number)
