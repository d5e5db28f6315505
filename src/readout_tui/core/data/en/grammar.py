"""Closed classes of English words for reading clauses: what carries no claim of its own, and what introduces one."""

from typing import Final

FUNCTION: Final = frozenset(
    "a an the this that these those it its itself he him his himself she her hers herself they them their themselves we us our ours "
    "ourselves i me my mine you your yours who whom whose which what where when why how there here "
    "and or but so yet nor as than then if unless whether because although though while whereas since until "
    "of to in on at by for with from into onto about over under between among through during before after against "
    "within without toward towards upon across along around behind beyond near off out up down per via amid "
    "be have do will would shall should can could may might must ought need n't not no 's 'll 're 've 'd 'm s "
    "also too very just still even only rather quite more most less least much many such own same other another "
    "each every all both either neither any some several none few one ones "
    "mr mrs ms dr mr. mrs. ms. dr. sir madam h.e. hon. h.e "
    "be, having being been thus hence therefore however moreover furthermore meanwhile thereby thereof therein whereby "
    "regarding concerning including according due owing thanks otherwise instead etc likewise else ever "
    "well already now".split()
)
"""Words that stand for no content when two passages are compared."""

GENERIC: Final = frozenset(
    "issue matter question topic subject thing side way manner time case fact point part area field level basis "
    "view situation light regard respect order number range kind type form set series process context framework "
    "effort work step measure activity action further various relevant related particular specific certain "
    "important importance significant well good possible necessary new current present recent future mutual "
    "bilateral joint common general overall make take do get give put go come hold have be use include involve "
    "continue remain become seem appear note say state tell add also talk speak conversation call meeting meet "
    "statement express voice discuss discussion exchange view follow course occasion today development aspect "
    "honorable honourable excellency mr. mrs. ms. dr. person people place country party leader minister president "
    "other next former behalf word turn role sphere dimension front space purpose aim goal able regarding "
    "colleague counterpart visit opportunity need interest attention subject together detail report "
    "something anything nothing everything someone anyone everyone somebody anybody nobody everybody "
    "sort nature connection opinion idea remark comment reason degree extent bit piece".split()
)
"""Content words that are worth little by themselves: one side may add them without adding a claim."""

OCCASIONS: Final = frozenset(
    "conference meeting speech statement address conversation call talk interview press briefing summit visit stay "
    "session remark response reply letter message article website post readout communique communiqué report occasion "
    "event ceremony dinner reception forum panel opening closing conclusion beginning outset end journalist reporter "
    "media audience early earlier late later".split()
)
"""Words of where, when and to whom something was said."""

LIGHT: Final = frozenset(
    "make take do get give put go come hold have be let keep bring carry pay set run seem become".split()
)
"""Verbs that only carry a noun: "make a visit"."""

TITLES: Final = frozenset(
    "president minister chancellor premier prime secretary king queen prince princess emir sultan pope chairman "
    "chairwoman chair ambassador envoy adviser advisor spokesperson spokesman spokeswoman representative commissioner "
    "director governor mayor senator speaker leader general admiral chief head deputy undersecretary counterpart colleague "
    "host guest counselor official foreign defense defence vice interior professor dr mr mrs ms honourable honorable "
    "comrade sheikh excellency majesty highness member".split()
)

PLURAL_PARTIES: Final = frozenset(
    "side leader president minister party counterpart official delegation premier secretary country nation government "
    "participant chancellor king team head interlocutor member partner state adviser advisor envoy ally".split()
)
"""Nouns whose plural stands for those who talk, together."""

AUXILIARY: Final = frozenset(
    "be have do will would shall should can could may might must ought 'll 've 're 'd 'm wo".split()
)

ADDITIVE: Final = frozenset(
    "and including with as plus besides along also together alongside like especially particularly notably namely who which whose that "
    "where while by through to in for on at from after before because since under without following adding , ( — – -".split()
)
"""What may lead in a claim that only one side has."""
