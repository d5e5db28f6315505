"""Names that stand for each other, and names that take a side in a dispute over them (English forms)."""

from typing import Final

VARIANTS: Final = """\
kyiv kiev
kharkiv kharkov
lviv lvov
odesa odessa
mykolaiv nikolaev
zaporizhzhia zaporozhye zaporizhia
luhansk lugansk
chernihiv chernigov
dnipro dnepropetrovsk
donbas donbass
turkey türkiye turkiye
czechia czech-republic
eswatini swaziland
myanmar burma
yangon rangoon
cabo-verde cape-verde
côte-d'ivoire ivory-coast cote-d'ivoire
timor-leste east-timor
beijing peking
guangzhou canton
mumbai bombay
chennai madras
kolkata calcutta
bengaluru bangalore
ho-chi-minh-city saigon
astana nur-sultan
belarus byelorussia
moldova moldavia
kyrgyzstan kirghizia
tehran teheran
mecca makkah
medina madinah
jeddah jiddah
riyadh ar-riyadh
karbala kerbala
basra basrah
mosul mawsil
sanaa sana'a
aden adan
benghazi banghazi
tripoli tarabulus
alexandria iskandariya
hodeidah hudaydah
gdansk danzig
wroclaw breslau
vilnius vilna
minsk mensk
chisinau kishinev
tbilisi tiflis
yerevan erevan
baku baki
ulaanbaatar ulan-bator
pyongyang p'yongyang
dhaka dacca
kathmandu katmandu
quran koran
muhammad mohammed mohamed muhammed
xi-jinping xi
"""
"""Spellings and names of one place or person, old and new."""

SIDED: Final = """\
falkland falklands | malvinas
persian gulf | arabian gulf
sea of japan | east sea
south china sea | west philippine sea | east sea
west bank | judea and samaria
derry | londonderry
tibet | xizang
taiwan | chinese taipei | taiwan province
macedonia | north macedonia | fyrom
nagorno-karabakh | artsakh
western sahara | southern provinces
jerusalem | al-quds
crimea | republic of crimea
senkaku | diaoyu
takeshima | dokdo
paracel | xisha | hoang sa
spratly | nansha | truong sa
kuril islands | northern territories
war | special military operation
invasion | special military operation | liberation
invade | liberate
attack | special operation | counter-terrorist operation | police operation
annexation | reunification | accession
annex | reunify
occupation | liberation | administration
occupied | liberated | administered | temporarily occupied
terrorist | freedom fighter | resistance fighter | militant | rebel
terrorism | resistance
regime | government | authority
separatist | militia | independence fighter
coup | revolution | change of power | transfer of power
rebel | insurgent | opposition fighter
genocide | mass killing | event
apartheid wall | separation barrier | security fence
settler | resident
migrant | refugee | illegal
illegal immigrant | undocumented migrant | irregular migrant
expulsion | return | deportation
martyr | dead | killed
enemy | adversary
mercenary | volunteer
aggression | operation | defence | defensive measure
defensive measure | provocation
concentration camp | vocational centre | reeducation centre | re-education camp
ethnic cleansing | relocation | resettlement
puppet government | government
so-called | -
blockade | quarantine | inspection regime
"""
"""Terms for one thing of which each takes a stand."""

SEATS: Final = {"brussels": "European Union"}
"""City -> the body that it stands for, beside its country."""
