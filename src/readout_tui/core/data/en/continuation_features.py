"""Features of an English sentence without a cue: is it still the last speaker's, or the reporter's?

`attribution/continuation.py` has the method. The weights are small whole numbers, set by hand for the reasons given
beside them and not fitted. A sentence is the speaker's if they add up to one or more. A wrong name is worse than none,
so a sentence without any feature is the reporter's.
"""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.en.segmentation import MONTHS
from readout_tui.core.data.language_schema import ContinuationFeatures
from readout_tui.core.lazy_regex import regex

WEIGHTS: Final[dict[str, int]] = {
    "duty": 3,  # "The two sides should ...": reporters do not say what ought to be
    "stance": 3,  # "China is willing to ...", "Peru supports ..."
    "first person": 5,  # "our friendship": only a speaker's
    "judgement": 3,  # "It is important that ...", "It is hoped that ..."
    "backshift": 3,  # "Goods would reach the port": the tense of reported speech
    "resolve": 2,  # "Serbia will always be ...": a promise without an object that could be checked
    "without exception": 2,  # "No country may ...", "never", "always": a claim rather than a fact
    "argument": 2,  # "Therefore", "If ...": a step of somebody's reasoning
    "list": 2,  # "Second, ...", "The third point": the list that a speaker began
    "habit": 2,  # the account goes on without cues elsewhere: the style of some ministries
    "agreed": 1,  # "It will be held in May", of what both sides have just agreed: its dates are part of that
    "run": 1,  # the sentence before had no cue either and was the speaker's
    "own side": 1,  # the speaker's country is the subject
    "together": 1,  # both sides or countries are the subject
    "future": 1,  # of a country: what it means to do
    "parallel": 1,  # starts like the sentence before
    "record": 2,  # a record of talks, which has little else than what was said in them
    "paragraph": -2,  # a new paragraph is a new matter
    "line": -1,  # the same where every sentence has a paragraph of its own
    "item": -2,  # an item of a list that no speaker began
    "date": -2,  # "since 2020", "last year", "on Thursday": a fact of the world
    "figure": -2,  # "3.1 million tonnes"
    "past": -2,
    "perfect": -1,
    "event": -3,  # "will take effect", "is to convene": what happens, from the diary
    "definition": -3,  # "is the largest ..."
    "one side": -3,  # behind what both said, a country's own stance
    "gap": -1,  # the reporter has spoken since
}
"""Name of a feature -> its weight."""

DUTY: Final = frozenset("should must ought shall needs".split())
DUTY_TO: Final = frozenset("need has have".split())
"""Words of duty if "to" follows."""
STANCE: Final = frozenset(
    "willing ready prepared eager keen determined committed confident convinced hopeful open opposed resolute "
    "supports support opposes oppose upholds uphold adheres adhere advocates advocate favours favors favour favor "
    "hopes hope wishes wish wants want expects expect believes believe seeks seek stands attaches attach "
    "cherishes values regards intends intend aims follows champions insists deserves deserve".split()
)
"""Adjectives and present verbs of an attitude that a state can have."""
RESOLVE: Final = frozenset(
    "continue continues remain never always work support stand help keep strive uphold forget defend spare "
    "unswervingly firmly steadfastly resolutely unreservedly".split()
)
"""Words after "will" that make it a promise: "will continue to", "will never"."""
BINDING: Final = frozenset("will would shall".split())
SHIFTED: Final = frozenset(["would", "could", "might"])
"""Modals of reported speech, which a reporter of facts rarely needs."""
CATEGORICAL: Final = frozenset("never always nobody nothing cannot only".split())
EVERY: Final = frozenset("no any every all none neither only whoever".split())
"""First words of a subject without exceptions: "no country", "all sides"."""
ARGUMENT: Final = frozenset(
    "therefore thus hence consequently historically accordingly moreover furthermore indeed ultimately otherwise "
    "if unless without whether though although because only but yet".split()
)
"""First words of a step in an argument."""
REASONING: Final = (
    "no matter",
    "that is why",
    "for this reason",
    "for that reason",
    "as long as",
    "the more",
    "this is why",
)
ORDINAL: Final = frozenset(
    "first second third fourth fifth sixth seventh firstly secondly thirdly lastly finally".split()
)
POINTS: Final = frozenset("point points step steps proposal proposals element principle task priority".split())
"""What a speaker numbers: "the fifth point of the proposals"."""
JUDGED: Final = frozenset(
    "important necessary essential crucial vital imperative hoped expected believed clear unacceptable regrettable "
    "time high impossible possible natural incumbent wrong right unthinkable".split()
)
"""After "it is": somebody's judgement."""
WE: Final = frozenset("we our ours us We Our Us My my I".split())
"""As written, since "US" is a country."""
DATED: Final = frozenset(
    "ago yesterday today tomorrow tonight weekly annually yearly daily monday tuesday wednesday thursday "
    "friday saturday sunday overnight earlier".split()
)
"""Words that place a fact in time."""
PERIODS: Final = frozenset(
    "year years month months week weeks quarter decade decades century semester season spring summer autumn winter "
    "night".split()
)
SPAN: Final = frozenset("last past next this previous coming following current".split())
"""Before a period: "last year"."""
EVENTS: Final = frozenset(
    "take meet hold host convene visit travel leave depart return open start begin sign arrive attend launch employ "
    "link run enter expire last reopen resume end close held hosted convened opened signed launched published "
    "reopened completed built delivered deployed governed financed paid made".split()
)
"""What is entered in a diary, after "will", "is to" or "be"."""
PLANS: Final = frozenset(["date", "figure", "event", "future"])
"""Features of narration that do not count in an elaboration of what both sides have just agreed."""
DEFINING: Final = frozenset(
    "largest biggest smallest longest oldest highest lowest world's among home capital member".split()
)
"""After "is" or "has": a definition for readers who do not know the thing."""
PAST: Final = frozenset(
    "was were had did rose fell grew came went took began became led left met made sent sold bought cost built "
    "brought found held kept lost paid put ran saw shut spent stood struck won cut hit set fled fought gave "
    "sat wrote drove flew rang shook drew read ate drank sang slept woke wore withdrew threw taught swore".split()
)
OWNED: Final = frozenset("country government people nation side ministry administration".split())
"""Behind "his" or "her": the speaker's own."""
TURNING: Final = frozenset(
    "continued continues referred returned turned went opened began started concluded closed ended resumed reverted "
    "interjected interrupted intervened broke wished wanted hoped trusted assumed understood appreciated felt wondered doubted knew "
    "thought believed considered feared supposed regretted preferred intended mentioned cited dwelt enlarged elaborated "
    "expanded raised inquired enquired asked agreed disagreed accepted admitted conceded pressed insisted contended "
    "maintained observed remarked suggested argued countered retorted rejoined objected protested touched "
    "said replied added noted stressed summarised summarized reviewed outlined described explained".split()
)
"""Verbs of a person who takes the word in a record of talks: "turned to the ferry", "wished to know"."""
MINDING: Final = frozenset(
    "wished wanted hoped trusted assumed understood appreciated felt wondered doubted knew thought believed considered "
    "feared supposed regretted preferred intended".split()
)
"""Those that anybody may be said to do whom a speaker mentions: they show a speaker only of those who take part."""
BEFORE_PAST: Final = frozenset(["had", "having"])
"""Auxiliaries of the pluperfect."""
PERFECT: Final = frozenset(["has", "have"])

FEATURES: Final = ContinuationFeatures(
    weights=WEIGHTS,
    duty=DUTY,
    duty_to=DUTY_TO,
    stance=STANCE,
    resolve=RESOLVE,
    binding=BINDING,
    shifted=SHIFTED,
    categorical=CATEGORICAL,
    every=EVERY,
    argument=ARGUMENT,
    reasoning=REASONING,
    ordinal=ORDINAL,
    points=POINTS,
    judged=JUDGED,
    we=WE,
    dated=DATED,
    periods=PERIODS,
    span=SPAN,
    events=EVENTS,
    plans=PLANS,
    defining=DEFINING,
    past=PAST,
    owned=OWNED,
    perfect=PERFECT,
    turning=TURNING,
    minding=MINDING,
    asking=frozenset("asked inquired enquired wondered queried".split()),
    questions=frozenset("whether if what who whom whose why when how which where about after".split()),
    before_past=BEFORE_PAST,
    infinitive=frozenset(["to"]),
    besides=frozenset(["also", "others"]),
    attending=frozenset("speaking participating present attending addressing taking making who".split()),
    sitting=frozenset(
        "met meet convened convene adjourned adjourn suspended suspend resumed resume reconvene heard hear adopted adopt "
        "elected elect considered consider held hold began begin concluded conclude continued continue took take "
        "opened open closed close approved had".split()
    ),
    present=frozenset("is are am has have does do".split()),
    facts=frozenset("date figure event definition past perfect".split()),
    minutes=frozenset("minutes meeting meetings proceedings session sitting conference".split()),
    assemblies=frozenset(
        "meeting conference committee subcommittee sub-committee commission cabinet board "
        "conferees commissioners ministers delegates delegations members representatives experts directors governors "
        "premiers secretaries ambassadors plenipotentiaries".split()
    ),
    resolving=frozenset(
        "approved disapproved adopted endorsed authorised authorized instructed directed appointed considered examined "
        "deferred postponed resolved decided noted felt requested invited recommended concurred took".split()
    ),
    papers=frozenset(
        "memorandum memoranda letter letters telegram telegrams cablegram cablegrams savingram cable message submission note notes report reports paper papers draft drafts resolution "
        "resolutions motion motions amendment amendments agenda "
        "despatch dispatch minute minutes document documents statement communication message".split()
    ),
    laid=frozenset(
        "read circulated tabled submitted presented laid handed distributed received adopted carried rejected defeated "
        "seconded passed withdrawn approved".split()
    ),
    addressing=regex(
        r"\byou (?:will (?:have|recall|remember|be aware|note|know|see|appreciate)|may (?:wish|care|like|think|recall|feel)"
        r"|should (?:know|be aware)|are aware|asked (?:me|us))"
        r"|\byour (?:[\w.]{0,8}\d|tele|cable|message|letter|memo|despatch|dispatch|savingram|instruction|note|minute"
        r"|preceding|immediately|request|comment|view|advice|information|guidance|approval|reply)"
        r"|\b(?:would|could) you\b|\bif you (?:agree|approve|concur|wish|think|would|could)\b|\binform(?:ing)? you\b"
        r"|\b[Pp]lease\b|\b[Gg]rateful\b|\bSir:|\bkeep you\b",
        re.IGNORECASE,
    ),
    requests=(
        "please",
        "grateful",
        "kindly",
        "would appreciate",
        "should appreciate",
        "would be grateful",
        "should be grateful",
        "would welcome",
        "should be glad",
        "would be glad",
        "request your",
        "request you",
        "suggest you",
        "for your info",
    ),
    offices=frozenset(
        "embassy emb department dept legation consulate congen mission delegation usdel amembassy post ministry".split()
    ),
    hearsay=frozenset("understood reported rumoured rumored alleged learned learnt".split()),
    months=frozenset(MONTHS),
    magnitudes=frozenset("million billion thousand hundred percent".split()),
)
