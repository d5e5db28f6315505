"""Roles: the keys of offices, the same in all languages ("foreign-minister"). A language maps its titles to them."""

from __future__ import annotations

from typing import Final

OPPOSITE: Final = frozenset("counterpart colleague peer homologue host guest visitor interlocutor".split())
"""The other of the two who talk: "his counterpart", "her host". They name no office."""

RELAYING: Final = frozenset(["spokesperson", "press-secretary", "press-officer"])
"""Those who report what others said."""
