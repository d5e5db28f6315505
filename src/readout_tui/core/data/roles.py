"""Roles: the keys of offices, the same in all languages ("foreign-minister"). A language maps its titles to them."""

from __future__ import annotations

from typing import Final

OPPOSITE: Final = frozenset("counterpart colleague peer homologue host guest visitor interlocutor".split())
"""Words for the other party to the talk: "his counterpart", "her host". They name no office."""

RELAYING: Final = frozenset(["spokesperson", "press-secretary", "press-officer"])
"""The roles of relayers, who report what others said."""

LESSER: Final = {"vice": "deputy"}
"""Words of a role -> the usual word for the same."""

DISTINGUISHING: Final = frozenset(
    "deputy vice assistant under associate former ex incoming designate elect shadow press".split()
)
"""Words of a role that make another office of it: whoever is deputy foreign minister is not the foreign minister."""
