"""Who signed a document: a name on a line of its own below the text, in its head, or of an "I" that names itself.

    Yours sincerely,            Please instruct.      From: Ida Moss         Today I, Georgi Lysenkov, received ...
    Professor Brigid Amory      STIRLING              To: the Minister

Pages end in many short lines with capitals ("Related News"), so a line must look like a person's name: one that the
texts know, initials before a surname, a known given name, a title before a name, or anything below the closing of a
letter; in a telegram, also a single word.
"""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.attribution.discourse import Discourse, speaker_named
from readout_tui.core.attribution.inventory import Mention
from readout_tui.core.attribution.lexicons import titles_of
from readout_tui.core.attribution.person_names import fold_name, given_gender
from readout_tui.core.lazy_regex import regex
from readout_tui.core.model import Passage
from readout_tui.core.segmentation.paragraph_kinds import is_closing

_TAIL: Final = 8
"""Passages at the end among which a signature is looked for."""
_PROSE: Final = 5
"""A line of so many words or more that ends in a stop is text; signatures stand below the last of these."""
_MARK: Final = regex(r"\[[^\]]{1,20}\]\s*|\(signed\)\s*|/s/\s*", re.IGNORECASE)
"""What stands for the hand in a copy ("[signature] G. Lysenkov")."""
_BRACKETS: Final = regex(r"\([^)]{0,20}\)\s*")
_NEVER: Final = frozenset(["byline", "timestamp", "marker", "caption"])
"""Kinds of passages that are no signature."""
_INITIALS: Final = regex(r"(?:[^\W\d_]\.[ -]?){1,4}[^\W\d_][\w’'-]+")
_INITIALLED: Final = regex(r"(?:[^\W\d_]\. ?){2,4}")
"""Nothing but initials: "H. W. L."."""
_OPENING: Final = 6
"""Sentences at the beginning in which the author may say "I, Georgi Lysenkov"."""
_MOST: Final = 4
"""The most words of a name."""
_SURNAME: Final = 4
"""The fewest letters of a surname that stands alone as a signature."""


def signer(discourse: Discourse) -> str | None:
    """The key of the person who signs below the text, sends it by its head, or says "I, <name>"; or None."""
    return _below(discourse) or _sender(discourse) or _named_i(discourse)


def _sender(discourse: Discourse) -> str | None:
    """The key of the person in a line "From: ..." of the head, or None."""
    draft = discourse.draft
    for passage in draft.readout.first(_TAIL):
        for line in draft.readout.text[passage.span.start : passage.span.end].splitlines():
            field, colon, name = line.strip("*_ ").partition(":")
            if colon and field.strip("*_ ").lower() in draft.language.reference.senders:
                return _signs(discourse, passage, name.strip("*_ "), closed=False)
    return None


def _below(discourse: Discourse) -> str | None:
    readout, page = discourse.draft.readout, discourse.draft.language.page
    tail = readout.last(_TAIL)
    lines = [readout.text[p.span.start : p.span.end] for p in tail]
    closing = next((i for i, line in enumerate(lines) if is_closing(line, page)), -1)
    prose = max((i for i, line in enumerate(lines) if tail[i].body and _is_prose(line)), default=-1)
    letter = readout.document == "letter"
    below = list(zip(tail, lines, strict=True))
    below = below[closing + 1 :] if closing >= 0 else below[::-1] if letter else below[prose + 1 :]
    found = (_signs(discourse, passage, line, letter or closing >= 0) for passage, line in below)
    return next(filter(None, found), None)


def _is_prose(line: str) -> bool:
    return len(line.split()) >= _PROSE and line.rstrip("\"'”’»)").endswith((".", "!", "?"))


def _signs(discourse: Discourse, passage: Passage, line: str, closed: bool) -> str | None:
    """The key of the person whose name a line is, or None; `closed` is True below the closing of a letter."""
    ended = line.rstrip("*_ ").endswith((".", "!", ":", "?")) and not _INITIALLED.fullmatch(line.strip("*_ "))
    if passage.kind in _NEVER or ended:
        return None
    name, titled = _without_titles(discourse, line)
    text = " ".join(name)
    known = speaker_named(discourse, text) if name and (len(name) > 1 or titled) else None
    if known is not None:
        return None if known.group else known.key
    if not name or not (_looks_personal(name, text, titled or closed) or _alone(discourse, text)):
        return None
    shown = text.title() if text.isupper() else text
    return discourse.inventory.add(Mention(shown, fold_name(shown), (), ""), discourse.account).key


def _without_titles(discourse: Discourse, line: str) -> tuple[list[str], bool]:
    """The words of the name in a line, none if it is no name, and whether a title stands before it."""
    language = discourse.draft.language
    titles = titles_of(language)
    words = _BRACKETS.sub("", _MARK.sub("", line.strip("*_ ,")).split(",")[0]).split()
    name = list(words)
    behind = line.partition(",")[2].split()[:1]
    if any(word.isalpha() and word.islower() and word not in titles | language.people.modifiers for word in behind):
        return [], False  # "Senator Evans, has instructed": a line of the text
    while name and name[0].strip(".").lower() in titles | language.people.modifiers:
        name.pop(0)
    ordinary = any(not word[0].isupper() or word.lower() in titles for word in name)
    ordinary = ordinary or (bool(name) and name[0].lower() in language.page.small)
    return ([] if ordinary or len(name) > _MOST else name), len(name) < len(words)


def _looks_personal(name: list[str], text: str, supported: bool) -> bool:
    """True for initials, with a surname or not, and words of which one is a given name; any, behind a title."""
    if _INITIALS.fullmatch(text) or _INITIALLED.fullmatch(text):
        return True
    given = any(given_gender(word.lower()) for word in name[:-1])
    return len(name) > 1 and (given or supported)


def _alone(discourse: Discourse, text: str) -> bool:
    """True for a single word below a telegram or record ("STIRLING"), if it is no mark of secrecy."""
    language = discourse.draft.language
    titled, marks = discourse.draft.record
    name = text.isalpha() and len(text) >= _SURNAME and (titled or marks > 1)
    return name and text.lower() not in language.documents.internal and text.lower() not in language.reference.comments


def _named_i(discourse: Discourse) -> str | None:
    """The key of the name that stands beside "I" ("I, Georgi Lysenkov, received him"), or None."""
    me = discourse.draft.language.grammar.me
    for sentence in list(discourse.draft.sentences.values())[:_OPENING]:
        words = sentence.words
        at = next((i for i, word in enumerate(words.low) if word in me and words.classes.startswith(",", i + 1)), -1)
        if at < 0 or sentence.touches:
            continue
        beside = next(
            (found for found in sentence.names if words.words[at + 2 : at + 3] == found.name.split()[:1]), None
        )
        if beside is not None and len(beside.words) > 1:
            return (discourse.inventory.named(beside) or discourse.inventory.add(beside, discourse.account)).key
    return None
