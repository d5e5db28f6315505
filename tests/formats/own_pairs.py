"""Pairs of made-up accounts for properties of exports: sentences that correspond, differ, attack, and stand alone."""

from __future__ import annotations

from hypothesis import strategies as st

SENTENCES = (
    "Minister Ana Rivera said that 5,000 crews will reach Port Amber by 30 June.",
    "Rivera said that 50,000 crews may reach Port Amber by 30 July.",
    "President Ike Okoye welcomed the ceasefire.",
    "The ceasefire was welcomed by Okoye.",
    "The two sides agreed to reopen the northern bridge.",
    "He thanked the pilots.",
    "“We will not wait,” she added.",
    "阿娜·里维拉表示，港口将于五月开放。",
    "وقالت ريفيرا إن الميناء سيفتح في مايو.",
)
HOSTILE = (
    '=HYPERLINK("http://ports.example","Okoye said yes")',
    "+1-2 said Okoye.",
    "@SUM(1;2) said Rivera.",
    "-cmd|' /C calc'!A0",
    "<script>alert(1)</script> said <b>Okoye</b> & co. ]]> <!-- -->",
    "\x1b[31mRivera\x07 said\x00 it\x9b.",
    "Okoye \u202esaid\u202c it\u200b, \ufffe \ufeff and \U000e0041 left.",
    "_x0007_ said Rivera; \u200b{{7*7}} ${x} \\input{x} %0A",
    "Okoye said 'a' \"b\" &amp; &#x1b; it.",
    "Line one\tof it\rand line two said Okoye.",
)


def accounts(sentences: tuple[str, ...] = SENTENCES + HOSTILE) -> st.SearchStrategy[str]:
    """An account: paragraphs of some of these sentences."""
    return st.lists(st.sampled_from(sentences), min_size=1, max_size=5).map("\n\n".join)


def pairs() -> st.SearchStrategy[tuple[str, str]]:
    """Two accounts."""
    return st.tuples(accounts(), accounts())
