"""What the words of a label tell: an office, a turn word, a title before a name, or that it names nobody."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.language_schema import LabelWords, PageForms
from readout_tui.core.lazy_regex import regex
from readout_tui.core.segmentation.label_forms import Label

_IN_NAMES: Final = dict.fromkeys(map(ord, ".’'-_"), "")
_MOST_BESIDE: Final = 4
"""Words before an office in a label, and words after it but for "of" and the like."""
_MOST_CAPITALS: Final = 12
"""Words after it if each has a capital: offices of states and bodies with their names, and a name."""
_FEWEST_INITIALS: Final = 2
_MOST_INITIALS: Final = 4
_HANDLE_OR_TIME: Final = regex(r"[(\[]\s*(?:@\w|\d{1,2}:\d{2})")
_INITIALS: Final = regex(r"(?:[^\W\d_]\. ?)+[^\W\d_]{2,}")


def names_nobody(name: str, words: LabelWords, page: PageForms) -> bool:
    """True for "Subject", "Date and place", "Note", and for a clause that reports ("习近平强调")."""
    lower = name.lower()
    if lower in words.no_names or f"{lower}:" in page.leads or bool(words.says and name.endswith(words.says)):
        return True
    parts = [part for part in lower.split() if part not in words.small]
    return len(parts) > 1 and words.no_names.issuperset(parts)  # "Date and place"


def is_certain(label: Label, words: LabelWords) -> bool:
    """True for what names a speaker by its own words: "Question", "Ms. Okoye", "Ana Roe (@ana)", "O.V.Roe (laughs)"."""
    name = label.name
    return (
        is_turn_word(name, words)
        or is_honoured(name, words)
        or bool(_HANDLE_OR_TIME.search(label.added))
        or (bool(label.added) and has_initials(name))
    )


def is_turn_word(name: str, words: LabelWords) -> bool:
    """True for "Question", "Speaker 2"."""
    return name.lower().rstrip(" 0123456789") in words.turns


def asks(name: str, words: LabelWords) -> bool:
    """True for a turn word, and for a name with one: "Question", "Savanna reporter", "新岛社记者"."""
    if is_turn_word(name, words) or not words.turns.isdisjoint(name.lower().split()):
        return True
    return words.caseless and name.endswith(tuple(words.turns))


def is_answer(label: Label, words: LabelWords) -> bool:
    """True for "Answer", "A", which stand for whoever is asked."""
    return label.name.lower() in words.answers


def has_initials(name: str) -> bool:
    """True for a name that begins with initials: "O.V.Roe"."""
    return bool(_INITIALS.match(name))


def initials_of(name: str) -> list[str]:
    """The letters of a label that is nothing but initials: "J. R.", "JR"; none of any other."""
    parts = name.replace(".", " ").split()
    letters = list(name) if len(parts) == 1 and name.isalpha() and name.isupper() else parts
    fitting = _FEWEST_INITIALS <= len(letters) <= _MOST_INITIALS and all(len(letter) == 1 for letter in letters)
    return letters if fitting else []


def is_honoured(name: str, words: LabelWords) -> bool:
    """True for "Mr. Okoye", "Sir Ian Roe", "Senator HALVORSEN": a title before a name."""
    first, _, rest = name.partition(" ")
    return first.lower().rstrip(".") in words.honorifics and rest[:1].isupper()


def in_capitals(name: str) -> bool:
    """True for "SMITH", but not for the "A" of an answer or of a list."""
    return name.isupper() and len(name) > 2


def is_role(name: str, words: LabelWords) -> bool:
    """ "Moderator", "Question", "the Foreign Minister of Ghana", "Spokeswoman Abena Adjei"."""
    if words.office_endings and name.endswith(words.office_endings):
        return True
    article = next(filter(name.lower().startswith, words.articles), "")
    parts = name[len(article) :].split(" ")
    offices = [place for place, word in enumerate(parts) if _is_office(word.lower(), words)]
    if parts[0].lower() in words.turns:
        offices.append(0)
    return any(
        place <= _MOST_BESIDE
        and _may_follow([word for word in parts[place + 1 :] if word.lower() not in words.small])
        and all(word.replace(".", "").isalnum() for word in parts[:place])
        and all(word.translate(_IN_NAMES).isalnum() for word in parts[place + 1 :])
        for place in offices
    )


def _may_follow(beside: list[str]) -> bool:
    """True for words of a label behind an office, without small ones: a few, or many with a capital each.

    "First Vice Premier of the State Council of China Han Zheng", but not "President of the bank that lent them money".
    """
    return len(beside) <= _MOST_BESIDE or (len(beside) <= _MOST_CAPITALS and all(word[:1].isupper() for word in beside))


def _is_office(word: str, words: LabelWords) -> bool:
    begins = word.startswith(words.office_beginnings) and word not in words.office_beginnings
    return word in words.offices or (begins and word.isalnum())


def bare(label: str) -> str:
    """A label without the emphasis around it and the colon or full stop behind it: "**Trade:**" -> "Trade"."""
    return label.strip("*_: .\xa0")
