"""How common a word is in diplomatic prose, in tiers, from general knowledge of the genre.

Two short accounts cannot tell by themselves that "cooperation" is everywhere and "aircraft" is not: a word that
occurs once on each side looks equally rare. These tiers are the prior (`core/data/tiers.py`).
Words stand in their plain form and are stemmed when the table is compiled.
"""

from typing import Final

FUNCTION: Final = """
a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i
me my mine who whom whose which what when where why how there here and or but nor so yet if then than as at by for
from in into of off on onto out over to toward towards up upon with within without about above across after again
against along amid among around before behind below beneath beside between beyond down during except inside like near
per since through throughout till under until via while be am is are was were been being have has had having do does
did doing done will would shall should can could may might must ought not no none any all each every both either
neither some such own same other another others more most much many few less least very too also only just even still
ever never always often once now however therefore thus hence although though because whether et al s t mr mrs ms dr
sir jr including include includes included well regard regarding respect concerning one two three first second third
last next former latter several various certain particular particularly especially furthermore moreover additionally
addition meanwhile nevertheless indeed rather quite almost already let amongst whereas thereby therein thereof hereby
etc himself herself itself themselves ourselves
"""

SAYING: Final = """
say said says saying tell told add added note noted notes stress stressed emphasize emphasized emphasise underscore
underscored underline underlined state stated reiterate reiterated affirm affirmed reaffirm reaffirmed express
expressed expressing convey conveyed discuss discussed discussion discussions exchange exchanged speak spoke spoken
talk talked talks thank thanked welcome welcomed inform informed brief briefed highlight highlighted point pointed
mention mentioned agree agreed commit committed confirm confirmed ask asked call called urge urged believe believed
hope hoped consider considered recall recalled propose proposed praise praised appreciate appreciated appreciation
gratitude grateful acknowledge acknowledged recognize recognized declare declared announce announced pledge pledged
warn warned outline outlined raise raised voice voiced describe described explain explained answer answered reply
replied focus focused touch touched attention paid pay support supported supports supporting clear made make
underlining noting emphasizing stressing
"""

BOILERPLATE: Final = """
president prime minister leader leaders secretary side sides party parties country countries nation nations state
states government governments people peoples world international global region regional bilateral multilateral
national relation relations relationship cooperation cooperate cooperative partner partners partnership strategic
strategy continue continued continues continuing strengthen strengthened strengthening deepen deepening develop
development developing promote promotion promoting enhance enhancing expand expanding advance advancing maintain
maintaining ensure ensuring security stability peace peaceful prosperity political diplomatic diplomacy economic
economy social common mutual joint jointly together shared close closely important importance significant key issue
issues matter matters question problem problems situation current recent today future time year years day days new
long-term work working effort efforts step steps measure measures action actions progress process initiative
initiatives way ways field fields area areas sphere spheres sector sectors commitment commitments readiness ready
willing willingness position positions interest interests sovereignty territorial integrity independence principle
principles respect respective order rule rules value values democratic democracy rights human freedom challenge
challenges threat threats community great high high-level level levels good better best strong stronger effective
effectively active actively further full fully possible necessary need needs role part number range wide broad view
views dialogue contact contacts meeting meetings conversation telephone phone visit visits summit delegation
delegations team teams representative representatives official officials administration foreign affairs internal
domestic between based basis framework within context conditions response respond help helping assist assistance
provide provided providing take taking taken give given hold held include build building create creating set achieve
achieving reach reached result results outcome outcomes agreement agreements policy policies plan plans program
programme project projects opportunity opportunities change changes concern concerns concerned end ending begin start
play address addressing implement implementation implementing pursue open special general whole entire various
different remain remains
"""

COMMON: Final = """
able accept according account act activity actual agenda aim allow appear approach appropriate attempt available away
back bad base basic become began behalf big billion body border borders bring brought build business call capability
capacity capital care carry case cause center central century chance child citizen city clear close come company
complete comprehensive condition conflict consequence consultation consult contribute contribution control
coordination coordinate cost council course cover crisis crucial data date deal decade decide decision defend defense
defence demand department depend despite detail determine difference difficult direct direction document dollar early
east easy education effect element employ energy enough environment especially establish event example exist
experience face fact fair family far feel fight final finally find finish follow food force forces form forward free
friend friendly friendship front fund gain get go goal grow growth guarantee hand happen hard head health hear history
historic home house idea immediate impact improve increase individual industry information infrastructure institution
invest investment involve join keep kind know land large late law lead leadership learn leave legal life limit line
list little live local long look lose lot low main major man manage market mean meaning member message method military
million mind minute model modern moment money month morning move name natural negotiation network north number object
occur offer office old operation opinion oppose option organization organize original pandemic past pattern percent
period person personal place point poor power present press pressure prevent previous price private proceed produce
product program protect protection prove public purpose put quality quick rate real reality realize really reason
receive record reduce reform relate relevant report request require research resolution resolve resource rest return
right risk run safe safety say school science see seek seem sell send sense series serious serve service settle
settlement share short show sign similar simple single situation size small society solution solve something source
south special speech stable staff stage stand standard start stay stop story street student study subject success
successful suffer suggest system table talk target task technology term thing think thousand threaten together
tomorrow tool total town trade tradition train treat true trust try turn type understand unit unite unity use useful
usual various victory video village violence vision war water weapon week west win wish withdraw woman women word
worker write young
"""

USUAL: Final = """
january february march april june july august september october november december monday tuesday wednesday thursday
friday saturday sunday tonight yesterday evening afternoon night hour minute weekend autumn spring summer winter
priority prioritize belief moment history remain previous previously recently earlier later quickly slowly finally
total amount basis aspect element feature factor aim ground reference respect term extent manner kind sort variety
range set pair group list section piece portion bulk majority minority rest remainder whole half quarter dozen couple
lot bit plenty abundance scope scale size length height width depth distance speed weight accompany achieve acquire
adapt add adjust admit advise afford agree allow alter answer anticipate appear apply appoint approach approve argue
arise arrange arrive ask assemble assess assume attach attain attract avoid await balance bear beat behave belong bind
blame bless borrow break breathe brief broad calculate calm cancel capture carry cast catch cease celebrate
characterize charge check circulate cite claim clarify classify clean clear climb collect combine comment compare
compete compile complain compose comprise conceive concentrate conclude conduct conform connect consist constitute
construct consume contain contest contrast convert convince cool cope copy correct correspond count cross crowd cry
dance dare deal debate declare decline dedicate define delay demonstrate deny depart derive deserve design desire
destine detect devote dig discover dismiss display distinguish distribute divide double doubt draft drag draw dream
dress drink drive drop eat elect embody embrace emerge emphasise enable encounter endure engage enjoy enlarge enter
entitle equip escape evaluate evolve examine exceed excellent exclude execute exercise exhibit expire explore expose
extend extensive extra extreme fail fall familiar famous fast favor fill fit fix flow fly fold formal formulate forth
fortunate forward found frequent fresh fulfil function gather generate gentle grab grand grasp grateful greet guess
guide handle hang happy hardly harm hate heart heavy heavily hide highly hold honest honor host huge ideal identify
ignore illustrate imagine imply impose impress indicate influence inherent initial innocent insist inspire instance
instead insure intend intense intensive interact interesting internal interpret introduce invent investigate
invitation isolate judge jump justify key kick kiss lack lay lean leap lend lie lift light likely likewise literally
load locate lock logical loose loud lovely lower lucky mainly map master match mature measure mental mere merely merit
mix moderate modest modify mood mostly mount multiple mutual narrow nature near nearly neat negative nice nobody
normal normally notable notably notice notion numerous obey objective obtain obvious obviously occasion occupy odd
onward operate opposite ordinary otherwise outstanding overall owe pack pain paint partial participate pass patient
pause perceive perfect perform perhaps permanent permit personally persuade phase pick picture plain pleasant please
pleased pleasure plus popular portray pose positive possess practice precious precise precisely predict prefer prepare
presence preserve presumably pretty primary principal print prior privilege probable probably profound prompt proper
properly proportion prospect proud pull pure push qualify quiet random rapid rapidly rare rarely rather reader rear
reasonable reasonably recover refer reflect refuse regional regular regularly reject relative relatively release
relevant reliable rely remark remarkable remember remind remote repeat replace represent reserve reside respond
restore retain retire reveal reverse review revise reward rich ring rough round routine rush sad sake satisfied
satisfy save scene schedule seat secret select separate sequence serious severe shape sharp shift shoot shortly shut
sick sight significance signify silent sincere sit slight slightly slow smart smile smooth so-called solid somehow
somewhat somewhere soon sorry spirit split spread square stick strange stretch strict strike strongly structure style
subsequent substantial succeed sudden suddenly sufficient suit suitable sum superb superior supply suppose sure surely
surface surprise surround survive suspect sweet swift switch symbol tackle tail tall tell temporary tend tender test
text thorough thoroughly throw thus tie tight tiny title tone tool top topic touch tough track translate transform
travel treat tremendous trend trip truly typical typically ultimate ultimately unable uncertain underlie undertake
unfortunately unique unusual update urgent usually utility valuable vast vital vote wait wake walk wall warm warn
watch wave weak wear welcome wide widely wild win wise wonder wonderful worry worth worthy wrong yield yet zero
attention moreover outcome overview theme matter thing things everything anything nothing something someone everyone
anyone everybody place places case cases fact facts name names word words example examples number participant
participants colleague colleagues friend guest guests visitor counterpart counterparts
ago sometimes twice specifically generally largely partly completely entirely totally absolutely extremely fairly exactly
simply initially currently specific circumstance degree item circumstances description listen read want love choose
forget spend ahead outside additional diverse connection gesture envisage strive allocate affect recommend criticize
director chief chairman madam lady gentleman overview summary introduction remainder
"""
