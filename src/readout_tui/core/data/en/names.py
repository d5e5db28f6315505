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
romania rumania roumania
romanian rumanian roumanian
yugoslavia jugoslavia jugo-slavia yugo-slavia
yugoslav jugoslav jugo-slav
czechoslovakia czecho-slovakia
iran persia
iranian persian
persian-gulf arabian-gulf
thailand siam
thai siamese
burmese myanmarese
sri-lankan cingalese
ethiopia abyssinia
ethiopian abyssinian
zimbabwe southern-rhodesia
zambia northern-rhodesia
malawi nyasaland
ghana gold-coast
benin dahomey
burkina-faso upper-volta haute-volta
burkinabe burkinabè burkinabé voltaic
democratic-republic-of-the-congo zaïre belgian-congo
tanzania tanganyika
lesotho basutoland
botswana bechuanaland
namibia south-west-africa
belize british-honduras
guyana british-guiana
suriname dutch-guiana surinam
taiwan formosa
cambodia kampuchea
laos lao
vietnamese viet-namese
korea corea
afghanistan afganistan
saudi-arabia sa'udi-arabia
jordan transjordan
hungary magyarország
hungarian magyar
yaounde yaoundé
mogadishu mogadiscio
addis-ababa addis-abeba
antananarivo tananarive
banjul bathurst
harare salisbury
kinshasa léopoldville leopoldville
maputo lourenço-marques lourenco-marques
oslo christiania kristiania
jakarta batavia djakarta
dushanbe stalinabad
bishkek frunze
ashgabat ashkhabad
almaty alma-ata
st-petersburg leningrad petrograd saint-petersburg
volgograd stalingrad
nizhny-novgorod gorky
istanbul constantinople
izmir smyrna
thessaloniki salonika salonica
bratislava pressburg pozsony
ljubljana laibach
zagreb agram
cluj kolozsvár klausenburg
timisoara temesvár temesvar
kaliningrad königsberg koenigsberg
szczecin stettin
rijeka fiume
trieste triest
bolzano bozen
kaunas kovno
tallinn reval
hrodna grodno
homyel gomel homel
mahilyow mogilev mogilyov
vitsebsk vitebsk
xi'an sian
nanjing nanking
tianjin tientsin
chongqing chungking
xiamen amoy
varanasi benares
pune poona
thiruvananthapuram trivandrum
geneva genève
bern berne
basel basle
livorno leghorn
brunswick braunschweig
vienna viennese
paris parisian
moscow muscovite
london londoner
berlin berliner
madrid madrilenian madrileño madrileno
lisbon lisboan lisboner
athens athenian
warsaw varsovian
budapest budapester
prague praguer
bucharest bucharester
belgrade belgrader
kyiv kyivan kievan
dublin dubliner
copenhagen copenhagener
stockholm stockholmer
oslo oslovian
helsinki helsinkian
brussels bruxellois
cairo cairene
damascus damascene
baghdad baghdadi
beirut beiruti
tehran tehrani teherani
kabul kabuli
jerusalem jerusalemite
istanbul istanbulite
delhi delhiite
dhaka dhakaite
kathmandu kathmanduite
tokyo tokyoite
seoul seoulite
beijing beijinger pekinese pekingese
hanoi hanoian
saigon saigonese
manila manilan manileño manileno
jakarta jakartan
canberra canberran
wellington wellingtonian
ottawa ottawan
washington washingtonian
havana havanan habanero
caracas caraqueño caraqueno
quito quiteño quiteno
lima limeño limeno
bogota bogotano
montevideo montevidean
buenos-aires porteño porteno
algiers algerois algérois
tunis tunisois
accra accran
nairobi nairobian
geneva genevan genevese genevois
bern bernese
zurich zuricher
basel baseler
naples neapolitan
venice venetian
florence florentine
milan milanese
genoa genoese
turin turinese
palermo palermitan
hamburg hamburger
munich municher
frankfurt frankfurter
dresden dresdener
cologne colognian
strasbourg strasbourgeois
marseille marseillais marseilles
lyon lyonnais lyons
barcelona barcelonan
glasgow glaswegian
liverpool liverpudlian
manchester mancunian
new-york new-yorker
boston bostonian
chicago chicagoan
philadelphia philadelphian
los-angeles angeleno
rio-de-janeiro carioca
sao-paulo são-paulo paulista
st-petersburg petersburger leningrader
odesa odesan odessan
shanghai shanghainese
hong-kong hongkonger hong-konger
aleppo aleppine
hyderabad hyderabadi
lahore lahori
karachi karachiite
xi-jinping xi
"""
"""Spellings and names of one place or person, old and new, and what people from a city are called."""

SUCCESSORS: Final = {
    "Soviet Union": "Russia", "Yugoslavia": "Serbia", "Czechoslovakia": "Czech Republic", "West Germany": "Germany",
    "Zaire": "Democratic Republic of the Congo", "Rhodesia": "Zimbabwe", "Ceylon": "Sri Lanka",
}  # fmt: skip
"""States of the past -> the state that has their capital: an account may say "Moscow" or "the Russians" for one."""

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
