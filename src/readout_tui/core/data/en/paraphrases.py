"""Groups of English words and phrases that say the same in reports of talks, treaties and public affairs.

One group a line; plain forms. Tighter than `data.equivalents`, which groups what may be linked: here two members may
stand for each other without a change of the claim. Written from general knowledge of the genre, field by field.
"""

from typing import Final

GROUPS: Final = """\
telephone conversation|phone call|telephone call|call|phone conversation|telephone talk|conversation by telephone|speak by phone|telephone|phone|conversation|speak|talk by phone
video conference|videoconference|video call|video link|virtual meeting|online meeting|by video
meeting|meet|talk|session|encounter|get-together|hold a meeting|sit down|gathering
in person|face to face|face-to-face|personal
held|take place|be held|occur|hold|happen
discuss|exchange view|talk about|discussion|exchange of view|review|consider|address|debate|touch on|touch upon|raise|go over|take up|deal with|cover|dwell on|come up
start|begin|commence|launch|open|get under way|kick off|initiate|set in motion|inaugurate|embark on|start-up|onset
end|finish|stop|cease|conclude|terminate|bring to an end|halt|come to an end|put an end to|termination
continue|go on|keep|maintain|carry on|persist|proceed|pursue|sustain|remain|retain
resume|restart|renew|relaunch|revive|reopen|restore
complete|finish|finalise|finalize|completion|wrap up|conclude
buy|purchase|acquire|procure|order|acquisition|procurement
sell|sale|market
supply|deliver|provide|furnish|ship|delivery|provision|shipment|hand over|make available
give|grant|provide|offer|award|donate|extend|confer|present|accord|afford
get|receive|obtain|be given|secure|gain
send|dispatch|deploy|despatch|forward|transmit
host|hold|stage|organise|organize|be the venue|play host|convene
visit|travel to|pay a visit|come to|go to|trip|journey|tour|arrive
invite|invitation|extend an invitation
attend|take part|participate|participation|be present|join|sit
agree|decide|reach agreement|agreement|settle|resolve|be of one mind|consensus|decision|determine|arrive at an agreement|concur|share the view
sign|conclude|put their signature|signature|signing|conclusion|ink
approve|authorise|authorize|approval|give the green light|clear|consent
adopt|pass|endorse
ratify|ratification
draft|draw up|prepare|work out|elaborate|write|draw|preparation|formulate|compile
set up|establish|create|form|found|establishment|creation|institute|put in place|constitute|setting up
build|construct|construction|erect
abolish|scrap|remove|lift|do away with|eliminate|end|waive|removal|abolition|dispense with|repeal|withdraw|rescind|drop|a thing of the past|be history|fall away
limit|restriction|cap|ceiling|restrict|curb|constraint
ban|prohibit|prohibition|forbid|bar|outlaw
reduce|lower|cut|decrease|reduction|bring down|come down|fall|drop|decline|shrink|go down
increase|raise|grow|growth|rise|go up|expand|boost|climb|expansion
double|twofold|two-fold|twice
halve|cut by half|reduce by half|half
strengthen|deepen|enhance|intensify|bolster|reinforce|step up|consolidate|strengthening|deepening|upgrade
expand|broaden|widen|extend|enlarge|expansion|extension
improve|better|improvement|upgrade
speed up|accelerate|expedite|hasten|quicken
slow|slow down|slowly
postpone|delay|defer|put off|postponement
suspend|put on hold|freeze|pause|suspension
cancel|call off|scrap
protect|safeguard|defend|preserve|protection|uphold|shield|security
threaten|endanger|jeopardise|jeopardize|imperil|threat
attack|strike|assault|raid
invade|invasion
kill|death|die|lose their life|fatality|dead
injure|wound|hurt|injury
damage|destroy|destruction|devastate
repair|restore|rebuild|reconstruct|reconstruction|restoration|rehabilitate
help|assist|aid|support|assistance|back|backing|contribute
fund|finance|pay for|financing|bankroll|bear the cost|funding|cover the cost|meet the cost|foot the bill
pay|settle|payment|settlement|reimburse|repay
debt|arrears|outstanding payment|liability|owe
lend|loan|credit|credit facility
invest|investment
trade|commerce|commercial|trading|turnover|exchange of goods
export|sale abroad
tariff|duty|customs duty|levy
tax|levy|taxation
price|cost
worth|value|be valued|amount to|total|stand at|come to|be worth
tell|inform|brief|notify|update|apprise
say|state|declare|announce|remark|note|point out|indicate|add|observe|comment|mention|explain
stress|emphasise|emphasize|underline|underscore|highlight|reiterate|reaffirm
urge|call on|call upon|appeal|press|exhort|call for
ask|request|seek
instruct|task|direct|order|mandate|give instruction|charge|assign
propose|suggest|put forward|proposal|suggestion
warn|caution|alert
condemn|denounce
welcome|greet|hail
receive|welcome|meet|host|greet
thank|express gratitude|be grateful|gratitude|appreciation|appreciate|thankful
praise|commend|applaud|pay tribute|laud
regret|deplore|express regret|voice regret
concern|worry|be concerned|alarm|apprehension
hope|look forward|expect|aspire|aspiration|wish
want|wish|desire|would like|seek
believe|think|consider|be convinced|be of the opinion|view|take the view|conviction|hold that|opinion|regard
promise|pledge|vow|assure|undertake|commit|guarantee|commitment|assurance|undertaking
intend|plan|intention|aim|mean|have the intention
ready|prepared|willing|readiness|willingness
understand|understanding|realise|realize
report|inform|account|render account
publish|make public|release|publication|issue|disclose
confirm|verify|reaffirm|corroborate
visit|trip|travel
responsible|in charge|responsibility|be answerable
represent|act for|be represented
accompany|be joined by|together with|along with|alongside
lead|head|be at the head|chair|preside
include|comprise|contain|consist of|be made up of|among
apply|cover|extend|be valid
valid|validity|in force|apply
last|run for|take|duration|go on for|lasting
use|utilise|utilize|employ|make use|usage
need|require|requirement|necessity|necessary|be needed
allow|permit|let|enable|authorise|permission
prevent|avert|avoid|stop|forestall|preclude
solve|settle|resolve|settlement|solution|resolution
end the war|stop the war|cease hostilities
ceasefire|cease-fire|truce|cessation of hostilities|armistice
hostage|captive|abductee
prisoner|detainee|inmate|captive
release|free|set free|liberate|let go
refugee|displaced person|people who have fled
soldier|troop|serviceman|military personnel|service member|force|contingent
army|armed force|military
weapon|arm|armament|weaponry
warship|naval vessel|navy ship
ship|vessel|boat|shipping
aircraft|plane|airplane|jet
missile|rocket
drone|unmanned aerial vehicle|uav|unmanned aircraft
exercise|drill|manoeuvre|maneuver
border|frontier|boundary
crossing|checkpoint|border post|crossing point
dam|reservoir|barrage
river|waterway
power station|power plant|generating station|plant
electricity|power|energy
gas|natural gas
oil|crude|petroleum|crude oil
coal|hard coal
nuclear|atomic
grain|cereal|wheat
fish|fishing|fishery
farm|agriculture|agricultural|farming
worker|labourer|labor|employee|workforce|personnel|staff
student|pupil|trainee
teacher|instructor|trainer
university|college|institution of higher education
scholarship|grant|bursary|fellowship
train|training|instruct|educate|education|teach|course
hospital|clinic|medical centre|medical center
doctor|physician|medic
nurse|nursing staff
disease|illness|epidemic|pandemic
vaccine|jab|vaccination
company|firm|enterprise|business|corporation
bank|lender
factory|plant|works
industry|industrial|sector
market|marketplace
railway|rail|railroad|train line
road|highway|motorway
bridge|crossing
port|harbour|harbor
airport|airfield
flight|air service|fly|air link|serve
visa|entry permit
citizen|national|people|resident
child|minor|kid
woman|female
young people|youth|young
people|person|population|resident|inhabitant
government|administration|cabinet|authority
parliament|legislature|lawmaker|assembly
minister|secretary|ministerial
foreign minister|minister of foreign affairs|foreign secretary|secretary of state|minister for foreign affairs|external affairs minister
defence minister|defense minister|minister of defence|defence secretary|defense secretary|minister for defence|minister of defense|secretary of defense
prime minister|premier|head of government|chancellor
president|head of state
leader|head of state|head
ambassador|envoy|representative
counterpart|colleague|opposite number|interlocutor
delegation|team|mission|group
official|officer|functionary|representative
expert|specialist|technical staff
embassy|mission|high commission
consulate|consular office
commission|committee|working group|panel|body
treaty|agreement|accord|pact|convention|deal|arrangement|compact
memorandum|mou|memorandum of understanding|memo
declaration|statement|communique|joint statement
contract|order|deal
plan|scheme|programme|program|project|roadmap|road map|blueprint
goal|aim|objective|target|purpose
proposal|initiative|idea
step|measure|action|move
progress|headway|advance
result|outcome|finding
problem|issue|question|matter|topic|file|subject
dispute|disagreement|conflict|quarrel
situation|circumstance|state of affairs|state|condition|development
relation|relationship|tie|link|bond
cooperation|collaboration|co-operation|work together|cooperate|collaborate|joint work
partnership|partner
friendship|friend|friendly
peace|peaceful
security|safety|secure
stability|stable
sovereignty|independence
territory|land|soil
sanction|punitive measure|restrictive measure
investigation|inquiry|enquiry|probe|investigate|look into
evidence|proof
crime|offence|offense|criminal
court|tribunal
law|legislation|act|statute|legal
vote|ballot|poll|election
press conference|news conference|briefing|media briefing
journalist|reporter|correspondent|media|press
remain|be still|stay|continue to be
leave|depart|go
return|give back|hand back|restitution|go back|send back|bring back|repatriate
transfer|hand over|move|convey|handover
exchange|swap|trade off
share|split|divide
equal|equally|same|evenly|50:50|fifty-fifty|half each
cost|expense|spend|expenditure
country|state|nation
region|area|zone|district
city|town|municipality
island|isle
sea|ocean|maritime
climate|climate change|global warming
emission|greenhouse gas
environment|environmental|ecological
flood|flooding|inundation
earthquake|quake
drought|dry spell
water|hydrological
food|foodstuff
aid|relief|humanitarian assistance|assistance
today|this day
both|two|either|both side|mutual|bilateral|joint
party|side
the other|each other|one another|mutual|mutually|reciprocal
now|currently|at present|presently|at the moment
soon|shortly|in the near future|before long|in the coming day|in due course
immediately|at once|without delay|promptly|right away|straight away|forthwith|instantly|swiftly|quickly|rapidly|as soon as possible
before the end of the year|before the year be out|by year-end|by the end of the year|this year
after|following|in the wake of|once|when|upon|subsequent
before|prior to|ahead of|in advance of|until
since|from|as of|starting
during|in the course of|over|throughout|in
about|approximately|around|roughly|some|nearly|almost|close to|or so|an estimated|in the region of
more than|over|above|exceed|in excess of|upwards of
less than|under|below|fewer than|not more than
because of|owing to|due to|on account of|thanks to|as a result of|because|by reason of|through|helped by
in spite of|despite|notwithstanding|although|though
with regard to|regarding|concerning|as regards|on|about|as to|with respect to|as far as
according to|in the word of|in the view of
in order to|so as to|to|with a view to|with the aim of|aimed at|for the purpose of
large|big|major|great|sizeable|substantial|considerable|significant
small|little|minor
important|significant|crucial|key|vital|essential|major|central|paramount
new|additional|further|fresh|another
main|principal|chief|primary|key|foremost
whole|entire|all|total|full
quick|rapid|fast|swift|speedy
difficult|hard|complicated|tough
possible|feasible|potential
certain|sure|confident|convinced
clear|evident|obvious|plain
serious|grave|severe
recent|latest|last
next|following|coming|upcoming|forthcoming
regular|routine|periodic
special|particular|specific
common|shared|joint|mutual
various|different|diverse|several
permanent|lasting|durable|enduring
temporary|interim|provisional
official|formal
high-level|senior|top-level|at a high level
solar|sun|solar power
warn|threat
begin production|start production
on schedule|on time|on track|as planned
object|objection|opposition|oppose
accept|agree to|consent|acceptance
reject|refuse|decline|turn down|dismiss|refusal|rejection|rebuff
allegation|accusation|claim|charge
atmosphere|climate|spirit|tone|mood
anniversary|jubilee
greeting|regard|best wish|good wish
message|letter|note
victim|casualty
tragedy|disaster|catastrophe
funeral|burial
honour|honor|pay tribute|respect
convey|pass on|pass|hand on|relay|hand|deliver|transmit|give
satisfied|pleased|glad|happy|satisfaction|gratified|content|pleasure|pleased to
sincere|sincerely|earnest|earnestly
destroy|eliminate|wipe out
monitor|observe|watch|follow|supervise|observer|monitoring
inspect|inspection|check|verification
test|trial|testing
survey|study|research
develop|development|evolve
produce|manufacture|production|make|output
operate|run|operation|work
engine|motor
vehicle|car|truck
ambulance|medical vehicle
equipment|gear|material|hardware|kit
spare part|component|part
fuel|petrol
store|stockpile|storage
transit|passage|pass through
tourism|tourist|traveller
culture|cultural
sport|sporting
language|linguistic
science|scientific
technology|technological|technical|tech
space|outer space
satellite|spacecraft
cyber|digital|online|computer
data|information
delete|erase|remove
access|entry|admission
seat|place
member|membership
candidate|candidacy|bid
reform|overhaul|restructure
veto|block
minority|ethnic group
right|entitlement
freedom|liberty
human right|civil liberty
express|voice|convey|state|articulate|offer|extend
show|demonstrate|display|indicate
play|act
role|part
matter|count
need for|necessity of|must
way|manner|means|path
opportunity|chance|possibility|prospect
risk|danger|hazard
challenge|problem|difficulty
mistake|error
consequence|repercussion|result|cost
decade|ten year
annual|yearly|every year|a year|per year|per annum
monthly|every month
daily|every day
twice a year|every six month|biannual|half-yearly|semiannual
first time|never before|unprecedented
as well as|and|in addition to|along with|also|too|likewise
namely|that is|to wit
handle|manage|process
contact|communication|touch|channel
stay in touch|remain in contact|keep in contact|maintain contact|continue contact|stay in contact|remain in touch
take effect|enter into force|come into force|be in force
free of charge|at no cost|for free|without charge|at no charge|gratis|free|without payment|without paying|cost-free
at first hand|first-hand|firsthand|for himself|for herself|for themselves|with his own eye|with her own eye|in person|personally
get to know|acquaint|familiarise|familiarize|see|learn about|inspect|look at
outskirt|suburb|outside|periphery
interfere|meddle|interference|meddling|intervene|intervention
expo|exposition|fair|exhibition|trade fair|trade show
exhibit|display|show|showcase|present
sailor|seaman|seafarer|mariner|crew member|crewman|crew
bird flu|avian influenza|avian flu
flu|influenza
outbreak|break out|flare-up
lapse|expire|run out|end|cease to apply
waiver|exemption|exempt|waive
in two mind|of two mind|undecided|not make up its mind|not decide|yet to decide|open mind|waver|hesitate
chairmanship|chair|in the chair|preside|presidency|chairman|chairperson|chairwoman|at the helm|at the head
peer|counterpart|fellow|colleague|homologue|opposite number
shelter|take in|accommodate|host|house|give refuge
surrounding|around|vicinity|environ|neighbourhood|neighborhood
schooling|go to school|education|school
freight|goods|cargo|merchandise
line|railway|rail line|rail link|track
restore|resume|re-establish|reinstate
again|once more|once again|anew|afresh|reiterate|reaffirm
sit|meet|convene|session
businessperson|businessman|businesswoman|business people|entrepreneur|business|trader
simplify|ease|facilitate|streamline|make easier|simplification|facilitation
procedure|formality|process
live up to|fulfil|fulfill|keep|abide by|meet|respect|comply|honour|honor
candidature|candidacy|candidate
licence|license|permit
air link|air route|air connection
come close to|approach|near
flow|number|stream|influx|volume
comprehensive|thorough|thoroughly|in-depth|far-reaching|sweeping|detailed|in detail
redress|correct|remedy|rectify|put right|make good
injustice|wrong|grievance
historical|historic
membership|member|seat
swift|prompt|quick|speedy|rapid|fast
overturn|capsize
compensation|indemnity|damages|compensate
combat|fight|counter|tackle|struggle
mediate|mediation|mediator|broker
dwell on|emphasis|focus|concentrate|centre on|center on
elect|choose|select|appoint|name|pick|nominate|designate|election|appointment
term|mandate|term of office|tenure
secretary|secretariat
judiciary|judicial|judicial system|court system
share|sharing|exchange|swap
detain|detention|in custody|arrest
tighten|step up|toughen
visa-free|without a visa|without visa
stay|remain|sojourn
upward|grow|rise
trajectory|trend|development
spectrum|range|gamut|aspect|array
affect|impact|influence|effect
requirement|rule|regulation|provision
obstacle|barrier|impediment|hurdle|hindrance|obstruction|stumbling block|stand in the way|be in the way|get in the way|bar the way|block the way|hinder|hamper|impede|obstruct|prevent|bar to|hold up
unhindered|unimpeded|unrestricted|unobstructed|without hindrance|without obstruction|free
abide by|observe|adhere to|stick to
in the first place|above all|first and foremost|primarily|in particular|especially|particularly|notably
depth|deep|profound|profoundly|deeply
bolster|shore up|prop up
broker|facilitate|mediate
commemorate|mark|observe|celebrate
delay|hold-up|lag
lay down|stipulate|provide for|set out|specify
breach|violation|violate|infringement|infringe|break
amend|modify|alter|change|revise|amendment|modification|alteration|revision
replace|substitute|take the place of|succeed
appoint|nominate|name
unveil|present|inaugurate|open
dispatch|consignment|shipment|delivery
smuggle|smuggling|traffic|trafficking|illicit trade
migrant|migration|immigrant|immigration
expel|deport|remove|send home|deportation|expulsion
abduct|kidnap|abduction|kidnapping|seize
assassinate|murder|kill|assassination
bomb|shell|bombard|bombardment|shelling|bombing
landmine|mine|minefield
demine|mine clearance|clear of mine|demining
disarm|lay down arms|disarmament
patrol|patrolling
coast guard|coastguard
harvest|crop
irrigation|irrigate|watering
livestock|cattle|herd
poultry|chicken
timber|wood|logging
ore|mineral|raw material
pipeline|pipe
grid|network
tender|bid|call for tender
feasibility study|preliminary study
pilot project|trial project
tranche|instalment|installment
grant|subsidy|non-repayable aid
loan|credit line|line of credit
budget|spending plan
inflation|rising price|price rise
unemployment|joblessness
poverty|hardship
hunger|famine|starvation|food insecurity
drinking water|potable water|clean water
sewage|wastewater|waste water
rubbish|waste|garbage|refuse
heritage|patrimony|legacy
monument|memorial
artefact|artifact|antiquity|cultural property
archive|record
scholar|researcher|academic
curriculum|syllabus
diploma|degree|qualification
midwife|maternal care
infant|baby|newborn
orphan|orphaned child
widow|bereaved|surviving relative|family of the dead
veteran|ex-serviceman|former soldier
conscript|draftee
recruit|enlist
commander|commanding officer
headquarters|seat|head office
branch|bureau|subsidiary
spokesman|spokeswoman|spokesperson
deputy|vice|second-in-command
predecessor|former holder
successor|next holder
heir|crown prince
monarch|king|queen|sovereign
premier|prime minister
mayor|head of the city
governor|head of the province
province|state|federal state|land
municipality|commune|local authority
village|settlement|hamlet
capital|capital city
headland|cape
strait|channel
gulf|bay
airspace|air space
territorial water|territorial sea
exclusive economic zone|eez
high sea|international water
"""

GIVING: Final = (
    "give grant provide supply deliver send ship dispatch despatch forward transmit transfer hand pass furnish offer donate award "
    "lend loan sell export pay repay return restore bequeath cede yield issue allot assign allocate contribute accord "
    "entrust surrender bring distribute render convey teach instruct train coach tutor "
    "tell inform notify brief"
)
"""Verbs whose subject lets something go, and whose object or "to" receives it."""
TAKING: Final = (
    "get receive obtain acquire accept borrow buy purchase procure import inherit collect gain secure recover regain "
    "learn hear"
)
"""Verbs whose subject receives something, and whose "from" lets it go."""
EITHER: Final = "lease rent hire let sublet charter"
"""Verbs of both: to, or from."""

CONVERSE: Final = """\
inherit | leave
precede | follow,succeed
lead,head,guide | follow
host,receive,welcome,entertain,house,lodge | visit,guest,stay
admit,accept | join,enter,accede
own,possess | belong
employ,hire,engage | work,serve
beat,defeat,conquer,vanquish,overcome,best | lose,succumb
win | lose
cause,produce,bring | result,stem,arise,follow
command,order | obey,follow
support,sustain | depend,rely,lean
frighten,alarm,scare | fear,dread
please,delight | like,enjoy
exceed,surpass,outnumber | trail,lag
get,receive,obtain,win | go,fall,accrue
attract,draw | flock
contain,include,comprise | belong
"""
"""Verbs that tell one event from its two ends: the first's subject is the second's object. So do those of giving and of
taking."""

RECIPROCAL: Final = (
    "meet talk converse confer negotiate consult discuss exchange hold have speak trade cooperate collaborate agree disagree "
    "differ quarrel border neighbour neighbor unite merge marry shake correspond debate"
)
"""Verbs that say of two parties the same, whoever is named first."""

INITIATIVE: Final = (
    "at the initiative of|on the initiative of|at the request of|at the invitation of|at the suggestion of|initiate|"
    "be initiated by|request by|proposed by|at the behest of"
)
