"""English verbs of saying by their frames: what must follow a verb for it to report, and which objects mean another act.

"Claimed that the vote was fair" reports, "claimed a third victory" does not; "added to his lead", "raised $3m", "wrote
the letter" and "called the police" are other senses of verbs of saying. The classes follow Levin, English Verb Classes
and Alternations (1993), chapters 29 (characterise, declare), 33 (judgement), 37 (communication), with further verbs of
journalism; the lists are our own.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.en.verb_forms import forms
from readout_tui.core.data.language_schema import VerbFrames

FRAMES: Final = """
acknowledge T Q S O
add T Q
admit T Q S I
alert T O P
allude P to
anticipate T
ask T Q I P O
assail O
assume T
attest T Q P
aver T Q
avow T Q
bash O
beg I Q T
begin Q
bellow T Q
bet T
blast O
blog T Q
brag T Q P
calculate T
caution T Q P O
certify T
chant T Q
charge C Q
claim T Q I S
command T I Q
commit I P
concede T Q S O
conclude T Q
confess T Q P I
confide T Q P
conjecture T Q
contend T Q
continue Q
counsel T Q I
counter T Q
crack Q
crow T Q
cry Q
decide T I P
decline I
decree T
demand T Q I P O
dictate C
disagree T Q P
disclose T S O
dispute T S O
divulge T S O
e-mail T Q
echo S Q O
email T Q
enquire T Q P
enthuse T Q
estimate T Q
fault O
figure T Q
forecast T Q O
forewarn T
find T
fret T Q
fume T Q
gloat T Q P
goad I
gripe T Q P
groan T Q
growl T Q
grumble T Q P
guess T Q
gush T Q
hazard C Q
herald O
hint T Q P
hypothesize T
imagine T Q
inquire T Q P
insinuate T Q
interject T Q
interrupt Q
jest Q T
joke T Q P
kid Q
laugh Q
leak C
learn E
lecture Q P
lobby I P
mandate C
minimize O
moan T Q P
mumble T Q
murmur T Q
muse T Q
mutter T Q
narrate T Q
nod Q
observe T Q S
order T I
petition I P
point Q
ponder T Q
post Q P
postulate T
pray T Q
preach T Q P
presume T
prod I
profess T Q I S
project T Q
query T Q
react E
question T Q S
quip T Q P
quote Q
rage Q P
rail P
rant Q P
rave T Q P
read Q T
rebuff O
recall T Q S O
reckon T Q
reflect Q
rejoin Q
relate T Q S
remark T Q P
repeat T Q S O
report T Q O on to about
resolve T I
respond T Q P
retort T Q
retweet Q
reveal T Q S O
scoff T Q P
scream T Q
shout T Q
shrug Q
show T E
sigh Q
signal T Q S
smile Q
snarl Q
sneer T Q P
speculate T Q
state C Q S
surmise T Q
suspect T
swear T Q I
tease Q
testify T Q P
text T Q
theorise T Q
theorize T Q
threaten T Q I P O
thunder T Q
trumpet O T Q
tweet T Q P
venture C Q
verify T
vouch P
wager T
weigh Q
whine T Q P
whisper T Q
wonder T Q
worry T Q
write T Q
yell T Q
"""
"""Base form, then the frames in which it reports: T a clause ("that", "whether", or without either), C one with "that",
Q a quotation, I an infinitive, P a preposition, S an object that is a noun of speech ("claimed responsibility"), O any
other object, E nothing, as a parenthesis at the end (", she has learned."); words in small letters stand for themselves. A past tense at the end of a clause reports as well
("..., she claimed."). Verbs that are not listed report in any frame.
"""

SPEECH_NOUNS: Final = frozenset(
    "concern concerns issue issues question questions point points objection objections doubt doubts topic topics matter "
    "matters problem problems case cases subject subjects possibility possibilities prospect fear fears complaint "
    "complaints allegation allegations claim claims accusation accusations criticism criticisms warning warnings idea "
    "ideas hope hopes need importance fact facts demand demands proposal proposals suggestion suggestions apology "
    "apologies assurance assurances condolences congratulations thanks greetings gratitude view views opinion opinions "
    "position positions support sympathy responsibility innocence ignorance mistake mistakes defeat readiness "
    "willingness commitment details plans plan message praise explanation advice guidance comment comments "
    "guarantees guarantee mediation mediate assistance help cooperation wishes appreciation sentiments sentiment "
    "call calls remarks words line theme argument arguments charge charges story stories news information secret".split()
)
"""Nouns of what is said rather than done, as objects."""

OTHER_OBJECTS: Final[dict[str, frozenset[str]]] = {
    "raise": frozenset(
        "$ € £ money donations funds cash tax taxes tariff tariffs price prices rate rates interest wage wages salary salaries hand hands "
        "eyebrows glass flag flags child children family kids army million billion thousand capital revenue turnout cap "
        "limit ceiling stakes bar minimum age temperature temperatures level levels output production".split()
    ),
    "deny": frozenset("access entry bail visa visas permission parole asylum service benefits treatment".split()),
    "commit": frozenset("suicide crime crimes murder murders fraud error errors troops money million billion".split()),
    "observe": frozenset("silence ceasefire truce ramadan sabbath holiday anniversary minute".split()),
    "tell": frozenset("story stories tale tales lie lies".split()),
    "exchange": frozenset(
        "prisoners captives hostages fire shots blows gifts ambassadors documents instruments".split()
    ),
    "pledge": frozenset(["delegate", "delegates"]),
    "recall": frozenset("ambassador ambassadors envoy envoys vehicles cars products parliament".split()),
    "address": frozenset("crowd rally audience supporters envelope envelopes".split()),
    "answer": frozenset("phone telephone door bell".split()),
    "admit": frozenset("patients students refugees members visitors".split()),
    "describe": frozenset(["arc", "circle"]),
    "present": frozenset(
        "award awards medal medals trophy prize prizes certificate flowers gift gifts credentials".split()
    ),
    "accept": frozenset("bribe bribes refugees".split()),
    "appreciate": frozenset(["value"]),
    "charge": frozenset("suspect suspects man woman fee fees".split()),
    "update": frozenset("script scripts list lists site website software page article post story".split()),
    "advance": frozenset("money pawn".split()),
    "propose": frozenset(["marriage"]),
    "list": frozenset(["shares"]),
    "direct": frozenset("film films movie play traffic fire".split()),
    "review": frozenset("film book guard".split()),
}
"""Verb -> nouns in its object that make it another act ("raised money", "committed suicide")."""

SILENT: Final = frozenset(
    form
    for verb in "respond comment answer reply offer elaborate say disclose provide give identify name".split()
    for _, form in forms(verb)
)
"""Forms of verbs that, negated, are what somebody left unsaid, and so the reporter's: "did not respond to requests"."""

DENIALS: Final = "deny reject refute rebut dispute dismiss disavow repudiate contest question doubt"
"""Verbs that deny what follows."""

VERB_FRAMES: Final = VerbFrames(
    frames=FRAMES,
    other_objects=OTHER_OBJECTS,
    speech_nouns=SPEECH_NOUNS,
    questions=frozenset("whether if how why what when where who there".split()),
    finite_endings=("ed", "s", "ent", "ook", "ade", "ght", "ken", "ven", "wn"),
    about=frozenset("than about around over nearly".split()),
    infinitive="to",
    denials=frozenset(form for verb in DENIALS.split() for _, form in forms(verb)),
    silent=SILENT,
    negations=frozenset(["not", "never"]),
    negation_endings=("n't", "n’t"),
)
