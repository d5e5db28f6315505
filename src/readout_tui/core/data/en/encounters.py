"""Words that tell of a meeting: that it took place, in what form and in what rooms."""

from typing import Final

MEETING_VERBS: Final = frozenset(
    "meet talk speak confer converse negotiate telephone phone deliberate lunch dine breakfast consult huddle parley "
    "chat interview convene gather assemble".split()
)
"""Verbs of which neither side is host or guest."""
HOSTING: Final = frozenset("receive host welcome entertain".split())
"""Verbs whose subject is the host."""
VISITING: Final = frozenset("visit".split())
"""Verbs whose subject is the guest."""
PHRASES: Final = {
    "call": (("on",), ("upon",)), "wait": (("on",), ("upon",)), "sit": (("down", "with"), ("down", "opposite")),
    "come": (("to", "see"), ("to", "house"), ("to", "office"), ("to", "residence"), ("together",)), "go": (("to", "see"),),
    "drop": (("in", "on"),), "look": (("in", "on"),), "ring": (("up",),), "get": (("on", "phone"), ("together",)),
    "pay": (("visit",), ("call",)), "see": (("minister",), ("president",), ("ambassador",), ("secretary",)),
    "grant": (("audience",), ("interview",)), "give": (("audience",), ("interview",)), "bring": (("together",),),
}  # fmt: skip
"""Lemma of a verb -> words after it, with one word between them at most, that make it one of meeting."""
MEETING_NOUNS: Final = frozenset(
    "meeting talk conversation call audience interview consultation negotiation summit discussion visit session "
    "dialogue encounter conference lunch luncheon dinner breakfast videoconference teleconference reception round "
    "exchange tête-à-tête tete-a-tete".split()
)
HOLDING: Final = frozenset(
    "hold have take conduct pay grant give open begin start conclude end last convene continue resume make attend "
    "complete finish leave depart arrive return wind".split()
)
"""Verbs that say that a meeting took place."""
FORMATS: Final = frozenset(
    "telephone phone video videoconference teleconference link telephonic format expand extend narrow restrict "
    "plenary delegation company private work working official state courtesy farewell introductory bilateral "
    "one-on-one head-to-head face breakfast lunch luncheon dinner tea coffee margin margins sideline sidelines "
    "fringe behest morning afternoon evening night noon forenoon local time protocol ceremony guard honour honor "
    "accompany side secure virtual online person personally long lengthy brief short hour minute".split()
)
"""Words of the form, the company and the hour of a meeting."""
PREMISES: Final = frozenset(
    "office residence house home villa palace ministry headquarters seat premises embassy chancery legation mission "
    "consulate building hall room chamber castle mansion hotel guesthouse lodge airport station study salon court "
    "parliament".split()
)
"""Kinds of rooms and houses in which one is received."""
HOUSES: Final = {
    "home": frozenset("residence house home villa lodge".split()),
    "office": frozenset("office ministry headquarters seat parliament".split()),
    "mission": frozenset("embassy chancery legation mission consulate".split()),
    "journey": frozenset("airport station hotel harbour harbor port ship train".split()),
}
"""Rooms and houses that are not taken for each other; a palace or a hall may be any of them."""
OFFICE_WORDS: Final = frozenset(
    "hold head lead chair preside run serve represent office portfolio ministry department cabinet government "
    "delegation state executive union board council committee assembly parliament congress senate commission "
    "affairs affair body man woman charge incumbent visiting visit opposite".split()
)
"""Words that tell what one is: "who holds the Interior portfolio", "the man who ran the fisheries"."""
