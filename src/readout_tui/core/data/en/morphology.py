"""Irregular forms of English words, as lemma -> forms. Closed classes, complete as far as the language has them."""

from typing import Final

IRREGULAR: Final = """\
be am is are was were been being 'm 're
have has had having 've
do does did done doing
go goes went gone
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun beginning
bend bent
bet betting
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
cut cutting
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten getting
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit hitting
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let letting
lie lay lain lying lies
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
outdo outdid outdone
overcome overcame
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
put putting
quit quitting
read reading
rebuild rebuilt
redo redid redone
rewrite rewrote rewritten
rid ridding
ride rode ridden
ring rang rung
rise rose risen
run ran running
say said says
see saw seen
seek sought
sell sold
send sent
set setting
sew sewn
shake shook shaken
shed shedding
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shutting
sing sang sung
sink sank sunk
sit sat sitting
slay slew slain
sleep slept
slide slid
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spin spun
split splitting
spoil spoilt
spread spreading
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset upsetting
wake woke woken
wear wore worn
weave wove woven
weep wept
win won winning
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
can could
will would 'll wo
shall should sha
may might
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
goose geese
life lives
wife wives
knife knives
half halves
leaf
thief thieves
shelf shelves
wolf wolves
self selves
analysis analyses
basis bases
crisis crises
thesis theses
hypothesis hypotheses
emphasis emphases
criterion criteria
phenomenon phenomena
medium media
datum data
addendum addenda
memorandum memoranda
referendum referenda
index indices
appendix appendices
good better best
bad worse worst
far farther further farthest furthest
much more most
little less least
"""

KEEP: Final = frozenset(
    "could would should might further more most less least better best worse worst people persons media data ground "
    "found bound left lay saw wound felt born thought setting beginning winning this his its was has does us was "
    "is as news always perhaps series species lens means headquarters politics economics pass press process "
    "access address business congress success progress express witness mass cross class loss less across unless "
    "need needs united states nations red bed feed speed indeed hundred sacred during evening morning nothing something "
    "anything everything king ring thing spring string wing bring sing being ceiling sterling according including "
    "notwithstanding regarding concerning pending outstanding".split()
)
"""Words that no ending is taken from, or whose own form matters beside their lemma."""

SPELLING: Final = """\
colour color
favour favor
honour honor
labour labor
neighbour neighbor
behaviour behavior
endeavour endeavor
harbour harbor
rumour rumor
armour armor
vigour vigor
centre center
metre meter
kilometre kilometer
centimetre centimeter
litre liter
theatre theater
fibre fiber
defence defense
offence offense
licence license
pretence pretense
programme program
cheque check
tonne ton
grey gray
judgement judgment
fulfil fulfill
instalment installment
enrol enroll
skilful skillful
aluminium aluminum
mould mold
plough plow
tyre tire
sceptical skeptical
catalogue catalog
dialogue dialog
analyse analyze
paralyse paralyze
catalyse catalyze
manoeuvre maneuver
ageing aging
acknowledgement acknowledgment
"""
"""British -> American spelling of stems; -ise and -yse are changed by rule."""
