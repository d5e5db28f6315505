"""English words by their word classes (attribution/word_classes.py), which the grammar of reporting uses."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.countries import ADJECTIVES, CAPITALS, INSTITUTIONS, NAMES
from readout_tui.core.data.en import people
from readout_tui.core.data.en.segmentation import MONTHS
from readout_tui.core.data.language_schema import Vocabulary
from readout_tui.core.lazy_regex import regex

FUNCTION: Final[dict[str, str]] = {
    "&": ("and"),
    ".": (
        "family supply ally rally monopoly anomaly homily butterfly elderly deadly costly lonely scholarly "
        "nobody neither everyone everybody someone anyone none no one some many most another others more much"
    ),
    "I": ("i we"),
    "T": ("that"),
    "b": ("both two three all four five several each either"),
    "d": ("the a an his her its their our my your this these those such"),
    "h": ("he she"),
    "j": ("it"),
    "k": ("has have had did does do"),
    "o": ("of"),
    "p": (
        "in on at by with from for about against under over during between among amid within through across "
        "following regarding concerning towards toward upon into onto alongside behind beyond despite "
        "throughout via without like near per than including off opposite outside inside unlike above below beneath "
        "underneath beside besides except till along around amongst amidst notwithstanding pursuant aboard versus"
    ),
    "q": (
        "why but or nor yet so unless as while because since whereas although though if when where after before until"
    ),
    "r": (
        "also again further then too today yesterday tomorrow now later earlier recently once first second "
        "secondly third finally moreover furthermore however therefore thus separately additionally meanwhile "
        "monday tuesday wednesday thursday friday saturday sunday together jointly strongly not never always "
        "still already likewise next lastly here there just even particularly especially instead nevertheless "
        "nonetheless in-turn afterwards afterward sincerely respectively himself herself themselves "
        "you yourself yourselves rather quite somewhat almost perhaps indeed soon presently thereafter thereupon "
        "whereupon hereupon thereby twice forthwith"
    ),
    "w": ("who which whom whose whoever whatever whichever"),
    "x": ("is was are were be been being remain remains"),
    "y": ("they"),
    "z": ("will would should shall can could may might must cannot to"),
}
"""Class -> words, lower case. Each word is in one class only."""

PHRASES: Final[dict[str, str]] = {
    "&": ("as well as|along with"),
    ".": ("each other|of the view|of the opinion|of one mind|in agreement|one another"),
    "A": (
        "In his words|In her words|In his opinion|In her opinion|In his view|In her view|in his words|in her words|"
        "in his opinion|in her opinion|in his view|in her view|"
        "In the opinion of|In the view of|In the words of|in the opinion of|in the view of|in the words "
        "of|According to|according to"
    ),
    "c": ("State Council|Palestinian Authority"),
    "l": ("heads of state|Heads of State|Heads of State and Government|heads of state and government"),
    "m": ("Foreign Affairs|foreign affairs|External Affairs"),
    "p": ("in accordance with|on behalf of|On behalf of|such as|prior to|thanks to|due to|because of"),
    "r": (
        "in turn|so far|at the same time|as well|once again|once more|In turn|For his part|For her part|For its part|On his part|On her part|for his part|for her part|for its "
        "part|on his part|on her part|in particular"
    ),
    "s": ("press service|Press Service|Air Force|Coast Guard|Marine Corps"),
    "t": (
        "head of state|head of government|Head of State|Head of Government|secretary general|Secretary "
        "General|chief of staff|Chief of Staff|vice president|Vice President|prime minister|Prime Minister|"
        "attorney general|Attorney General|director general|Director General|governor general|Governor General|"
        "consul general|Consul General|under secretary|Under Secretary"
    ),
    "z": ("in order to"),
}
"""Class -> phrases as texts write them, separated by bars. A phrase is one word to the grammar."""

PARTICLES: Final = frozenset(
    "abu al bin da de del della den der di dos du e el ibn ii iii iv jr jr. la le sr sr. ten ter van von y zu".split()
)
"""Small words inside names, and what follows a name ("Jr.")."""

VOCABULARY: Final = Vocabulary(
    classes=(
        (".", people.NOT_NAMES | people.HEADLINE_VERBS),
        ("i", PARTICLES),
        ("s", people.SIDES),
        ("l", people.PLURALS),
        ("m", people.MODIFIERS),
        ("t", people.TITLES),
        *((kind, tuple(listed.split())) for kind, listed in FUNCTION.items()),
    ),
    proper=(
        ("m", people.PORTFOLIOS),
        ("a", ADJECTIVES),
        ("c", (*NAMES, *INSTITUTIONS, *CAPITALS)),
        ("t", people.ACRONYMS),
    ),
    phrases=PHRASES,
    months=frozenset(MONTHS),
    numerals=frozenset(
        "six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
        "thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands million "
        "millions billion billions".split()
    ),
    approximate=frozenset("half nearly almost around roughly".split()),
    ordinals=frozenset(["First"]),
    adverb="ly",
    not_names=("ly", "ing", "ed"),
    marks={},
    unlisted=None,
    words=regex(
        r"[A-Za-z]++(?=[ ,])"
        r"|(?=\S)(?:(?:[^\W\d_]\.){2,}"
        r"|(?:Mr|Mrs|Ms|Dr|Jr|Sr|Gen|Maj|Brig|Sen|Gov|Lt|Col|St|Prof|Rep|Amb|Adm|Capt|Pres|Hon|Rt|Rev|MR|MRS|MS|DR|[A-Z])\."
        r"|[^\W_]+(?:[-.’'‘](?!s\b)[^\W_]+)*|[’']s\b|[^\w\s]|_)"
    ),
    settle=None,
)
