"""English for the grammar of reporting: the verbs of saying, what must follow those that report only sometimes, and the
words around them.

Verbs are listed by their base form; `verb_forms` makes the other forms. The classes are those of the model.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.en import idioms
from readout_tui.core.data.en.verb_forms import forms
from readout_tui.core.data.language_schema import ReportingGrammar, ReportingVerbs
from readout_tui.core.model import VerbClass

VERBS: Final[dict[VerbClass, str]] = {
    "neutral": """
        say tell state note remark mention inform brief add convey express voice explain clarify describe outline
        announce declare report comment observe reply respond answer recall discuss address raise articulate
        elaborate detail disclose reveal indicate relay summarize summarise suggest notify update write read recount
        cite quote testify proclaim assess characterize characterise present apologize apologise joke quip predict
        hint imply opine reason intimate review refer enumerate list specify remind repeat restate expound appraise
        apprise debrief exclaim decline echo elucidate debate evoke stipulate posit propound
        tweet retweet text email e-mail blog post chant shout yell scream whisper mutter murmur mumble cry bellow growl
        snarl sigh crack tease counter retort riposte remonstrate expostulate interject interrupt rejoin wonder ponder muse speculate surmise conjecture
        theorize theorise hypothesize postulate estimate calculate forecast project reckon guess figure bet wager
        confide divulge leak relate narrate react preach kid jest query inquire enquire certify verify attest vouch
        paraphrase recap show question allude hazard venture prophesy foretell weigh
        """,
    "emphatic": """
        stress emphasize emphasise underscore underline highlight reiterate reaffirm affirm assert insist
        argue contend claim allege confirm warn caution deny reject refute rebut dismiss condemn denounce deplore
        criticize criticise accuse blame lament regret protest object oppose decry slam rebuke acknowledge admit
        concede recognize recognise champion prioritize endorse defend threaten complain boast tout lambast reassert
        renew recommit
        aver avow profess confess fume rage rant rail scoff sneer grumble gripe moan groan whine brag
        crow gloat gush enthuse rave thunder mock ridicule deride disparage belittle bash blast castigate chastise chide
        scold reprimand berate upbraid admonish denigrate vilify assail bemoan bewail rue fault disavow disown renounce
        repudiate retract recant downplay minimize minimise disagree dispute charge insinuate alert forewarn
        trumpet herald extol rebuff decree mandate dictate
        """,
    "promise": """
        promise pledge vow commit assure reassure guarantee undertake offer volunteer swear
        """,
    "thanks": """
        thank appreciate welcome praise congratulate commend applaud hail salute laud honor honour bless credit
        condole felicitate commiserate compliment acclaim
        """,
    "urging": """
        urge ask request demand invite encourage propose recommend advise exhort implore appeal press task instruct
        advocate solicit beseech plead direct entrust
        beg petition order command counsel caution lobby prod goad entreat
        """,
    "cognitive": """
        believe think hope consider wish expect fear doubt feel understand regard view trust want know suppose deem
        envision foresee find learn envisage suspect assume presume anticipate worry fret pray imagine
        """,
    "joint": """
        agree concur consent assent exchange decide resolve
        """,
}

# verb: class: what must follow it. "/" separates choices; "~" means within the next words rather than at once.
PHRASES: Final = """
point neutral to/out/to/~to the/~to that
make neutral ~following points/~following remarks/~following observations/~following comments/~several points
make neutral ~some observations/~some remarks/~some comments/~some points/~inquiries/~representations/the points
make emphatic ~a point of/clear/it clear/it crystal clear/it very clear/it abundantly clear/plain/it plain/~the point/~reference/~a statement/~proposals/~a proposal
make emphatic ~an appeal/known/it known
call urging for/on/upon/~attention/~to mind
call neutral it/the situation/~a mistake
speak neutral strongly/briefly/warmly/at length/~in favour of/~in favor of/~in opposition
speak neutral about/of/in favor/in favour/highly/out/against/at length/~in support
touch neutral on/upon
dwell neutral on/upon/at length
focus neutral on/his/her/their/~attention
concentrate neutral on/~attention
lay emphatic out/emphasis/stress/special emphasis
set neutral out/forth
put emphatic it to/~it to him/~it to me/~to him that/~to me that/~question to/~view that/~point that
put neutral forward/forth/~emphasis
value thanks the/his/her/its/this/these/highly
bring neutral up/~attention
draw emphatic ~attention
turn neutral ~attention
pay emphatic ~attention/tribute/~tribute/~respects
place emphatic ~emphasis/~importance
attach cognitive ~importance/~significance
give neutral ~assessment/~response/~assurance/~assurances/~answer/~explanation/~account/~update/~overview/~details
give promise his word/her word/their word/its word/~undertaking/~pledge/~promise/~guarantee
arrange joint that
determine joint that
pronounce neutral ~words
set urging the task/~tasks
support emphatic ~resolution/~resolutions/~motion/~amendment/~amendments/~draft/~suggestion/~recommendation/reference of
oppose emphatic reference of
support emphatic ~intention/~initiative/~initiatives/~proposal/~proposals/~candidacy/~candidature/~bid
give neutral ~briefing/~evaluation/~examples/~credit
provide neutral ~update/~updates/~overview/~assessment/~assessments/~briefing/~explanation
provide neutral ~assurances/~details/~account
deliver neutral ~message/~remarks on/~greetings
take neutral note/~note/stock/~interest/~view/issue/~line that/~position that/~attitude that/~stand that/up the/up with
look cognitive forward
spell neutral out
share neutral ~need/~understanding/~conviction/~belief/~hope/~desire/~determination/his/her/their/~support
share neutral ~goal/~commitment/~views/~view/~concerns/~concern/~vision/~information
share neutral ~assessment/~assessments/~examples/~opinion
share neutral ~intention/~priorities/~plans/~position/~outlook/~proposal/~proposals/~news/~opinions/~perspectives/~insights/~details/with/~experience/~expectations/~hope
extend thanks ~congratulations/~condolences/~invitation/~gratitude/~greetings/~thanks/~wishes/~appreciation
extend thanks ~sympathy/~regards/~sympathies
send thanks ~congratulations/~condolences/~greetings/~wishes/~regards
offer thanks ~condolences/~congratulations/~thanks/~sympathies/~assistance/~support/~help
reach joint ~agreement/~agreements/~consensus/~understanding/~understandings/~consensuses
have thanks ~words of
have joint ~exchange of/~discussion/~discussions/~exchanges/~in-depth/~exchange
hold emphatic to his own/to her own/to their own/to its own/to his position/to her position/to its position/to his view/to her view
hold joint ~exchange of views/~discussion on/~discussions on/~discussion of/~exchanges on/~discussion about
hold joint ~discussions about/~in-depth exchange
compare joint notes/~notes/~assessments/~views/~positions
explore joint ~ways/~opportunities/~avenues/~possibilities/~prospects/~options/~areas/~potential/~means/~cooperation
coordinate joint ~positions/~approaches/~steps/~actions/~efforts
align joint ~positions/~approaches
speak emphatic in favor
come emphatic out in support/out in favor/out in favour/out against/down in favour/down in favor/down against
come emphatic out strongly/down strongly/down heavily/down firmly
come joint to an agreement/to the conclusion/to an understanding
find joint common ground
rule emphatic out
maintain emphatic that/~position that
lash emphatic out
hit emphatic back/out
fire neutral back
shoot neutral back
push emphatic back
chime neutral in
blurt neutral out
cry neutral out
sound emphatic ~alarm/~warning/~note of
strike neutral ~tone/~note
take emphatic aim/~aim at/a shot/a swipe/a dig/~to twitter/~to task
throw emphatic ~support behind/cold water
pour emphatic cold water/scorn
cast emphatic ~doubt
paint neutral ~picture of
poke emphatic fun/~holes in
lay emphatic ~blame
pin emphatic ~blame
place emphatic ~blame
heap emphatic ~praise/~scorn/~criticism
make emphatic ~case/~argument/~claim/~claims/~accusation/~allegation/~allegations/~promise/~pledge/~vow/~announcement/~request/~demand/~threat/light of/much of
issue emphatic ~threat/~denial/~apology/~rebuke
drive emphatic home
give neutral ~credit to
rule emphatic that
hold neutral that
refuse emphatic to comment/to say/to discuss/to confirm/to rule
play emphatic down/up
go neutral on :/on to say/on to note/on to stress/so far as to say
begin neutral :/by thanking/by expressing/by noting/by congratulating/by saying/by welcoming/by conveying
start neutral by thanking/by expressing/by noting/by saying/by welcoming
open neutral by thanking/by expressing/by noting/by welcoming
close neutral by thanking/by expressing/by noting/by reiterating
want emphatic to thank/to stress/to emphasize/to express/to note
seek urging ~clemency/~leniency/~pardon/clarification/assurances/the/an/a/~support/~cooperation/~assistance
carry joint ~review/~exchange of
settle joint that/on
deal neutral with
conclude neutral that/by/:
continue neutral that/:/by saying/by noting
register emphatic ~displeasure/~concern/~concerns/~protest/~objection/~appreciation
signal neutral that/his/her/their/readiness/~willingness
demonstrate emphatic ~readiness/~commitment/~support
show neutral ~interest/~appreciation/~understanding
accept joint ~invitation/~credentials
file emphatic ~complaint
lodge emphatic ~protest/~complaint
issue neutral ~warning/~statement/~invitation/~call
advance neutral ~proposal/~initiative
table neutral ~proposal
pass neutral ~regards/~greetings/~on
bear emphatic ~in mind
consult joint on/~on
deliberate joint on
talk neutral about/of/up
stand emphatic ~ready to
intend cognitive to
inquire neutral about/after
enquire neutral about/after
check neutral ~on
join thanks ~in condemning/~in welcoming
"""

NOT_BEFORE: Final[dict[str, frozenset[str]]] = {
    "undertook": frozenset(["a", "an"]),
    "reported": frozenset(["cases", "deaths"]),
    "raise": frozenset(["tariffs", "prices", "taxes", "interest", "funds", "money"]),
    "raised": frozenset(["tariffs", "prices", "taxes", "interest", "funds", "money"]),
    "reviewed": frozenset(["troops", "guards"]),
    "pressed": frozenset(["ahead"]),
    "requested": frozenset(["this"]),
    "addressed": frozenset(["parliament", "reporters", "students"]),
    "honored": frozenset(["to"]),
    "honoured": frozenset(["to"]),
    "know": frozenset(["how"]),
    "felt": frozenset(["the"]),
    "proposed": frozenset(["legislation"]),
    "deny": frozenset(["access"]),
    "answered": frozenset(["questions"]),
    "directed": frozenset(["at", "against", "towards", "toward", "by"]),
    "direct": frozenset("talks contact contacts dialogue negotiations flights air investment".split()),
}
"""What may not follow a form that otherwise reports: "maintained contact", "raised tariffs"."""

NOT_PARTICIPLE: Final = frozenset(
    "regarding considering concerning including following understanding feeling reading knowing pressing "
    "citing quoting showing finding learning according leading viewing thinking trusting welcoming wanting expecting listing updating".split()
)
"""-ing forms that are prepositions, nouns or adjectives more often than they report."""

PASSIVE: Final = frozenset(
    "discussed raised noted arranged determined emphasized emphasised stressed agreed reaffirmed reiterated confirmed mentioned "
    "expressed reviewed exchanged outlined highlighted underlined underscored proposed informed briefed decided "
    "addressed considered examined touched reached explored announced said pointed affirmed acknowledged told "
    "updated recalled voiced conveyed assured thanked invited extended".split()
)
"""Past participles that report in the passive: "was discussed", "it was agreed"."""

RECIPIENT: Final = frozenset("informed briefed told updated assured thanked invited notified asked urged".split())
"""Passives whose subject is the hearer: "the minister was briefed"."""

PURPOSE: Final = frozenset(
    "underscore underline stress emphasize emphasise reiterate reaffirm express convey thank congratulate offer "
    "affirm voice urge welcome highlight condemn pledge warn extend".split()
)
"""Infinitives that report when they are the purpose of a call: "spoke with X to underscore his support"."""

OCCASION: Final = frozenset(["occasion", "opportunity"])
"""What somebody uses to say something: "used the occasion to register ..."."""

ATTENTION: Final = frozenset("attention emphasis focus importance consideration".split())
"""Nouns of "special attention was paid to", "emphasis was placed on"."""

WITHOUT_THAT: Final = frozenset(
    "said says added adds claimed claims stated noted stressed reported thinks thought announced announces argued "
    "argues believes believed insisted insists acknowledged acknowledges admitted admits confirmed confirms denied "
    "denies suggested suggests predicted predicts wrote tweeted hopes hoped show shows "
    "showed find finds found indicate indicates indicated reveal reveals revealed".split()
)
"""Verbs that a clause may follow without "that"."""

HANDED: Final = frozenset("documents instruments notes letters copies gifts texts prisoners fire ratification".split())
"""What is exchanged from hand to hand rather than said."""

REACHED: Final = frozenset("agreement agreements consensus understanding understandings accord".split())
"""What both sides reach, in the passive: "an agreement was reached"."""

STANCE: Final = frozenset(
    (
        *"convinced confident sure certain hopeful concerned worried pleased glad grateful ready willing determined".split(),
        *"unanimous clear adamant unequivocal explicit firm committed resolved united optimistic direct blunt candid".split(),
        *("of the view", "of the opinion", "in agreement", "of one mind"),
    )
)
"""Adjectives that report what a person thinks: "Xi is convinced that ..."."""

AFTER_QUOTES: Final = frozenset(
    ["continued", "continues", "concluded", "quoted", "began", "opened", "laughed", "smiled"]
)
"""Verbs that report only beside a quotation: "..., he continued"."""

ASPECT: Final = frozenset(
    "continued continue continues resumed resume began begin started start kept keep finished".split()
)
"""Verbs that form one verb with an -ing form: "continued exchanging opinions"."""

ATTEMPTS: Final = frozenset(
    "tried tries trying sought seeks attempted attempts endeavoured endeavored proceeded proceeds began begins started "
    "starts continued continues hastened hastens ventured ventures chose managed strove contrived".split()
)
"""Verbs of how somebody came to say something: "tried to argue that", "hastened to add that"."""

TEMPORAL: Final = frozenset("after before since until".split())
"""Conjunctions of what happened at another time: "It comes after France threatened ..." reports nothing now."""

RESOLVE: Final = frozenset("intend plan seek embrace value support aim strive endeavour endeavor".split())
"""Verbs that report with "we" or both sides as subject, as in joint texts; with any other subject they narrate."""

PAID: Final = frozenset("paid placed given drawn focused made laid devoted".split())
"""Participles that go with the nouns of `ATTENTION`."""

NARRATION: Final = frozenset(
    "met meets spoke speaks talked talks held hold holds had have arrived visited visits attended attends hosted "
    "hosts received took takes participated joined signed paid came went left returned chaired opened began "
    "traveled travelled greeted toured laid inspected departed delivered conducted convened led presided "
    "co-chaired concluded phoned telephoned called made wrapped ended kicked adopted issued released published "
    "launched inaugurated is was are were has became becomes serves served inked handed planted unveiled "
    "accompanied flew landed gathered included comprised consisted".split()
)
"""Verbs of narration: what happened rather than what was said, if a person or both sides are the subject."""

VERBS_OF_SAYING: Final = ReportingVerbs(
    base=VERBS,
    phrases=PHRASES,
    inflect=forms,
    listed=(),
    narration=NARRATION,
    subjectless=(),
)

GRAMMAR: Final = ReportingGrammar(
    not_before=NOT_BEFORE,
    new_clause=frozenset("and but or who which where while with as he she they it the a".split()),
    not_participle=NOT_PARTICIPLE,
    aspect=ASPECT,
    attempts=ATTEMPTS,
    contrast=frozenset(["but", "yet", "nor"]),
    stance=STANCE,
    after_stance=frozenset("that to about in of for on".split()),
    after_quotes=AFTER_QUOTES,
    resolve=RESOLVE,
    without_that=WITHOUT_THAT,
    auxiliaries=frozenset(["did", "does"]),
    me=frozenset(["i"]),
    passive=PASSIVE,
    recipient=RECIPIENT,
    reached=("reached", REACHED),
    paid=PAID,
    attention=ATTENTION,
    exchanged=("exchanged", HANDED),
    took_place=(frozenset(["took", "held"]), "exchange", "views"),
    quiet=PAID | {"reached", "took", "held"},
    unsaid=frozenset(["no", "nothing"]),
    aside=frozenset(["where"]),
    to_be=frozenset(["be"]),
    future=frozenset("will shall would to can may".split()),
    agent=frozenset(["by"]),
    parenthesis=frozenset(["as"]),
    his_opinion=frozenset(f"in {whose} {noun}" for whose in ("his", "her") for noun in ("words", "opinion", "view")),
    his=frozenset("his her him".split()),
    purpose=PURPOSE,
    occasion=OCCASION,
    temporal=TEMPORAL,
    special=idioms.special,
    tells=idioms.tells,
)
